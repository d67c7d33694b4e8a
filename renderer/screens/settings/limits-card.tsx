import { Box, Button } from '@mui/material';
import { useMemo, useState } from 'react';
import type { OutputOf } from '../../../shared/contract/procedures';
import { useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { useRole } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { Card, FailureNote, Loading, RestoredNote, useToast } from '../../components';
import { textIn, useKept } from '../../forms/use-draft';
import { Entry } from './entry';

type Settings = OutputOf<'settings.get'>;
const tiers = ['centre', 'station', 'studio'] as const;

/** The settings as they stand in their fields. */
const typedOf = (settings: Settings): Record<string, string> => ({
  ...Object.fromEntries(tiers.map((tier) => [`tier.${tier}`, settings.tierNames[tier]])),
  deadlineDay: String(settings.deadlineDay),
  idleMinutes: String(settings.idleMinutes),
  attachmentMegabytes: String(settings.attachmentMegabytes),
  ...Object.fromEntries(
    settings.defined.indicators.map(({ key }) => [
      `target.${key}`,
      String(settings.targets[key] ?? ''),
    ]),
  ),
});

function LimitsForm({ settings }: { settings: Settings }) {
  const say = useText();
  const toast = useToast();
  const locked = !useRole('admin');
  const { run, busy, failure } = useCall();
  const stored = useMemo(() => typedOf(settings), [settings]);
  const [typed, setTyped] = useState(stored);
  const put = (key: string, text: string): void => {
    setTyped((before) => ({ ...before, [key]: text }));
  };
  const kept = useKept({
    place: { noun: 'settings', id: 'limits' },
    typed,
    dirty: JSON.stringify(typed) !== JSON.stringify(stored),
    restore: (values) => {
      for (const key of Object.keys(stored)) put(key, textIn(values, key) ?? stored[key] ?? '');
    },
    when: !locked,
  });
  const [deadline = '', idle = '', attachments = ''] = [
    typed['deadlineDay'],
    typed['idleMinutes'],
    typed['attachmentMegabytes'],
  ];
  const targets = Object.fromEntries(
    settings.defined.indicators.map(({ key }) => [key, typed[`target.${key}`] ?? '']),
  );
  const nameOf = (tier: (typeof tiers)[number]): string => typed[`tier.${tier}`] ?? '';
  const whole = (text: string, min: number, max: number): string | undefined =>
    /^\d+$/.test(text.trim()) && Number(text) >= min && Number(text) <= max
      ? undefined
      : say('SET_BAD_NUMBER', { min, max });
  const number = (text: string | undefined): string | undefined =>
    Number.isFinite(Number(text)) && Number(text) >= 0 ? undefined : say('SET_BAD_TARGET');
  const errors = [
    whole(deadline, 1, 28),
    whole(idle, 1, 240),
    whole(attachments, 1, 102_400),
    ...Object.values(targets).map(number),
    ...tiers.map((tier) => (nameOf(tier).trim() === '' ? '!' : undefined)),
  ];
  const bad = errors.some((error) => error !== undefined);
  const label = (key: string): string => {
    const shown = settings.defined.indicators.find((one) => one.key === key);
    const name = shown ? say.label(shown.label) : key;
    return shown ? say('SET_TARGET_UNIT', { name, unit: say.label(shown.unit) }) : name;
  };
  const save = async (): Promise<void> => {
    const next = {
      tierNames: { centre: nameOf('centre'), station: nameOf('station'), studio: nameOf('studio') },
      deadlineDay: Number(deadline),
      idleMinutes: Number(idle),
      attachmentMegabytes: Number(attachments),
      targets: Object.fromEntries(
        Object.entries(targets).map(([key, text]) => [
          key,
          text.trim() === '' ? null : Number(text),
        ]),
      ),
    };
    if (!(await run('settings.set', next))) return;
    const standing = Object.entries(next.targets).flatMap(([key, target]) =>
      target === null ? [] : [[key, target] as const],
    );
    setTyped(typedOf({ ...settings, ...next, targets: Object.fromEntries(standing) }));
    kept.forget();
    toast(say('SET_SAVED'));
  };
  return (
    <Box sx={{ display: 'grid', gap: 3 }}>
      <RestoredNote
        savedAt={kept.found}
        onDiscard={() => {
          kept.forget();
          setTyped(stored);
        }}
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' }}>
        {tiers.map((tier) => (
          <Entry
            key={tier}
            id={`tier-${tier}`}
            label={say(`SET_TIER_${tier}`)}
            value={nameOf(tier)}
            locked={locked}
            error={nameOf(tier).trim() === '' ? say('SET_BAD_NAME') : undefined}
            onChange={(text) => {
              put(`tier.${tier}`, text);
            }}
          />
        ))}
      </Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        <Entry
          id="deadline-day"
          label={say('SET_DEADLINE')}
          value={deadline}
          locked={locked}
          error={whole(deadline, 1, 28)}
          onChange={(text) => {
            put('deadlineDay', text);
          }}
        />
        <Entry
          id="idle-minutes"
          label={say('SET_IDLE')}
          value={idle}
          locked={locked}
          error={whole(idle, 1, 240)}
          onChange={(text) => {
            put('idleMinutes', text);
          }}
        />
        <Entry
          id="attachment-megabytes"
          label={say('SET_ATTACHMENTS')}
          value={attachments}
          locked={locked}
          error={whole(attachments, 1, 102_400)}
          onChange={(text) => {
            put('attachmentMegabytes', text);
          }}
        />
      </Box>
      <Box>
        <Box sx={{ mb: 1 }}>
          <b>{say('SET_TARGETS')}</b>{' '}
          <Box component="span" sx={{ fontSize: textSize.small, color: token.t3 }}>
            {say('SET_TARGETS_NOTE')}
          </Box>
        </Box>
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
          {Object.entries(targets).map(([key, text]) => (
            <Entry
              key={key}
              id={`target-${key}`}
              label={label(key)}
              value={text}
              locked={locked}
              error={number(text)}
              onChange={(next) => {
                put(`target.${key}`, next);
              }}
            />
          ))}
        </Box>
      </Box>
      <FailureNote failure={failure} />
      {locked ? (
        <Box sx={{ fontSize: textSize.small, color: token.t3 }}>{say('SET_ADMIN_ONLY')}</Box>
      ) : (
        <Box>
          <Button
            variant="contained"
            disabled={bad || busy}
            onClick={() => {
              void save();
            }}
          >
            {say('SET_SAVE')}
          </Button>
        </Box>
      )}
    </Box>
  );
}

/** Names of the tiers, due day, idle lock and targets: what an office may change. */
export function LimitsCard() {
  const say = useText();
  const { data, failure, reload } = useQuery('settings.get', {});
  return (
    <Card title={say('SET_QUARTER')}>
      {data ? (
        <LimitsForm key={JSON.stringify(data)} settings={data} />
      ) : failure ? (
        <FailureNote failure={failure} onRetry={reload} />
      ) : (
        <Loading />
      )}
    </Card>
  );
}
