import { Box, Button, Typography } from '@mui/material';
import type { IndicatorDefinitions } from '../../../shared/definitions/indicators';
import { useLanguage } from '../../base/language';
import { useKeptForm } from '../../forms/use-kept-form';
import { Entry } from './entry';
import { PartDialog, type PartProps } from './part-dialog';

/** A plan period as it is typed; its targets by indicator. */
interface TypedPlan {
  zh: string;
  en: string;
  from: string;
  to: string;
  targets: Readonly<Record<string, string>>;
}

interface Typed {
  names: readonly { zh: string; en: string }[];
  plans: readonly TypedPlan[];
}

const typedOf = ({ shown, plans }: IndicatorDefinitions): Typed => ({
  names: shown.map(({ label }) => label),
  plans: plans.map(({ label, from, to, targets }) => ({
    ...label,
    from: String(from),
    to: String(to),
    targets: Object.fromEntries(
      Object.entries(targets).map(([key, target]) => [key, String(target)]),
    ),
  })),
});

const isYear = (text: string): boolean => /^20\d\d$|^2100$/.test(text.trim());
const isTarget = (text: string): boolean =>
  /^\d{1,5}(\.\d{1,4})?$/.test(text.trim()) || text.trim() === '';

const fits = ({ names, plans }: Typed): boolean =>
  names.every(({ zh }) => zh.trim() !== '') &&
  plans.every(
    ({ zh, from, to, targets }) =>
      zh.trim() !== '' &&
      isYear(from) &&
      isYear(to) &&
      Number(from) <= Number(to) &&
      Object.values(targets).every(isTarget),
  );

const label = ({ zh, en }: { zh: string; en: string }) => ({
  zh: zh.trim(),
  en: en.trim() || zh.trim(),
});

function indicatorsOf({ shown, desk }: IndicatorDefinitions, { names, plans }: Typed) {
  return {
    desk,
    shown: shown.map((one, at) => ({ ...one, label: label(names[at] ?? one.label) })),
    plans: plans.map((plan) => ({
      label: label(plan),
      from: Number(plan.from),
      to: Number(plan.to),
      targets: Object.fromEntries(
        shown.flatMap(({ key }): [string, number][] => {
          const text = plan.targets[key]?.trim() ?? '';
          return text === '' ? [] : [[key, Number(text)]];
        }),
      ),
    })),
  };
}

/** 指标与目标: what indicators are called, and the targets of each plan period. */
export function EditTargets({ set, failure, onPropose, onClose }: PartProps) {
  const { language, say } = useLanguage();
  const { indicators } = set;
  const kept = useKeptForm<Typed>(`set-targets@${set.id} ${set.version}`, typedOf(indicators));
  const { names, plans } = kept.typed;
  const put = (at: number, part: Partial<TypedPlan>): void => {
    kept.put({ plans: plans.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  };
  const entry = (
    id: string,
    [said, value]: readonly [label: string, value: string],
    [fault, change]: readonly [fault: string | undefined, change: (text: string) => void],
  ) => (
    <Entry
      key={id}
      id={id}
      label={said}
      value={value}
      locked={false}
      error={fault}
      onChange={change}
    />
  );
  const year = (text: string) =>
    isYear(text) ? undefined : say('SET_BAD_NUMBER', { min: 2000, max: 2100 });
  const two = { display: 'grid', gap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' };
  return (
    <PartDialog
      title={say('SET_EDIT_indicators')}
      ready={fits(kept.typed)}
      kept={kept.kept}
      parts={() => ({ indicators: indicatorsOf(indicators, kept.typed) })}
      {...{ failure, onPropose, onClose }}
    >
      <Typography variant="h3">{say('SET_EDIT_NAMES')}</Typography>
      <Box sx={two}>
        {indicators.shown.map((one, at) =>
          entry(
            `set-name-${one.key}`,
            [one.label[language], names[at]?.zh ?? ''],
            [
              names[at]?.zh.trim() === '' ? say('SET_BAD_NAME') : undefined,
              (zh) => {
                kept.put({
                  names: names.map((name, index) => (index === at ? { ...name, zh } : name)),
                });
              },
            ],
          ),
        )}
      </Box>
      {plans.map((plan, at) => (
        <Box key={at} component="fieldset" sx={{ m: 0, p: 0, border: 0, minWidth: 0 }}>
          <Typography component="legend" variant="h3" sx={{ mb: 1, p: 0 }}>
            {plan.zh || say('SET_EDIT_PLAN_NEW')}
          </Typography>
          <Box sx={two}>
            {entry(
              `set-plan-${at}`,
              [say('SET_EDIT_PLAN'), plan.zh],
              [
                plan.zh.trim() === '' ? say('SET_BAD_NAME') : undefined,
                (zh) => {
                  put(at, { zh });
                },
              ],
            )}
            {entry(
              `set-plan-en-${at}`,
              [say('SET_ITEM_ENGLISH'), plan.en],
              [
                undefined,
                (en) => {
                  put(at, { en });
                },
              ],
            )}
            {entry(
              `set-plan-from-${at}`,
              [say('SET_EDIT_PLAN_FROM'), plan.from],
              [
                year(plan.from),
                (from) => {
                  put(at, { from });
                },
              ],
            )}
            {entry(
              `set-plan-to-${at}`,
              [say('SET_EDIT_PLAN_TO'), plan.to],
              [
                year(plan.to),
                (to) => {
                  put(at, { to });
                },
              ],
            )}
            {indicators.shown.map(({ key }, index) => {
              const text = plan.targets[key] ?? '';
              return entry(
                `set-target-${at}-${key}`,
                [names[index]?.[language] ?? key, text],
                [
                  isTarget(text) ? undefined : say('SET_BAD_NUMBER', { min: 0, max: 99_999 }),
                  (target) => {
                    put(at, { targets: { ...plan.targets, [key]: target } });
                  },
                ],
              );
            })}
          </Box>
        </Box>
      ))}
      <Box>
        <Button
          variant="text"
          onClick={() => {
            const last = plans.at(-1);
            const from = Number(last?.to ?? 2025) + 1;
            kept.put({
              plans: [
                ...plans,
                {
                  zh: '',
                  en: '',
                  from: String(from),
                  to: String(from + 4),
                  targets: last?.targets ?? {},
                },
              ],
            });
          }}
        >
          {say('SET_EDIT_PLAN_ADD')}
        </Button>
      </Box>
    </PartDialog>
  );
}
