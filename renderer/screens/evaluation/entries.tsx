import { Box } from '@mui/material';
import { itemScore, ratioOf } from '../../../shared/evaluation/answer';
import { pointsOf, type Bonus, type Item } from '../../../shared/definitions/evaluation-template';
import { figure } from '../../base/format';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { SelectButton } from '../../components';
import type { Question, Typed } from './typed-answers';

export interface Target {
  indicator: string;
  planned: number;
  actual: number;
}

interface EntryProps {
  typed: Typed;
  /** Something in the fields cannot be kept; its words have this id. */
  invalid: string | undefined;
  locked: boolean;
  onChange: (change: Partial<Typed>) => void;
}

const row = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: '5px',
  rowGap: '4px',
} as const;
const pairs = { display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: '8px' } as const;

interface NumberProps extends EntryProps {
  label: string;
  at: string;
  whole?: boolean;
  width?: number;
}

function NumberEntry({
  typed,
  invalid,
  locked,
  onChange,
  label,
  at,
  whole = false,
  width,
}: NumberProps) {
  return (
    <input
      type="text"
      data-entry
      inputMode={whole ? 'numeric' : 'decimal'}
      autoComplete="off"
      maxLength={14}
      aria-label={label}
      aria-invalid={invalid !== undefined || undefined}
      aria-describedby={invalid}
      readOnly={locked}
      style={width === undefined ? undefined : { width }}
      value={typed.texts[at] ?? ''}
      onChange={(event) => {
        onChange({ texts: { ...typed.texts, [at]: event.target.value } });
      }}
    />
  );
}

type Of<K extends Item['kind']> = { item: Extract<Item, { kind: K }>; name: string };

function DegreeEntry({ item, name, ...props }: EntryProps & Of<'degree'>) {
  const say = useText();
  const score = Math.round(Number(props.typed.texts['score'] ?? '') * 10);
  const given = (props.typed.texts['score'] ?? '') !== '';
  return (
    <Box sx={row}>
      <NumberEntry {...props} label={say('EVAL_SCORE_OF', { item: name })} at="score" width={52} />
      {item.degrees.map(({ label, from, to }) => (
        // The field takes every score; the degrees are a shorter way with the mouse.
        <button
          key={`${from} ${to}`}
          type="button"
          data-quick
          tabIndex={-1}
          disabled={props.locked}
          aria-pressed={given && score >= from && score <= to}
          onClick={() => {
            props.onChange({ texts: { score: pointsOf(to) } });
          }}
        >
          {say.label(label)} {from === to ? pointsOf(to) : `${pointsOf(from)}–${pointsOf(to)}`}
        </button>
      ))}
    </Box>
  );
}

function CombinationEntry({ item, name, typed, locked, onChange }: EntryProps & Of<'combination'>) {
  const say = useText();
  const parts = typed.parts ?? [];
  const toggle = (key: string): void => {
    onChange({ parts: parts.includes(key) ? parts.filter((one) => one !== key) : [...parts, key] });
  };
  return (
    <Box sx={pairs} role="group" aria-label={say('EVAL_SCORE_OF', { item: name })}>
      {item.parts.map(({ key, label, full }, at) => (
        <label key={key}>
          <input
            type="checkbox"
            {...(at === 0 ? { 'data-entry': true } : {})}
            checked={parts.includes(key)}
            disabled={locked}
            onChange={() => {
              toggle(key);
            }}
          />
          <span>
            {say.label(label)} {pointsOf(full)}
          </span>
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={typed.parts?.length === 0}
          disabled={locked}
          onChange={(event) => {
            onChange({ parts: event.target.checked ? [] : null });
          }}
        />
        <span>{say('EVAL_NO_PART')}</span>
      </label>
    </Box>
  );
}

function RatioEntry({
  item,
  name,
  targets,
  ...props
}: EntryProps & Of<'ratioBand'> & { targets: readonly Target[] }) {
  const say = useText();
  const [actual, planned] = [
    Number(props.typed.texts['actual'] || NaN),
    Number(props.typed.texts['planned'] || NaN),
  ];
  const ratio =
    Number.isFinite(actual) && Number.isFinite(planned) ? ratioOf({ actual, planned }) : null;
  return (
    <Box sx={row}>
      <label>
        <span>{say('EVAL_ACTUAL')}</span>
        <NumberEntry
          {...props}
          label={say('EVAL_ACTUAL_OF', { item: name })}
          at="actual"
          width={66}
        />
      </label>
      <label>
        <span>{say('EVAL_PLANNED')}</span>
        <NumberEntry
          {...props}
          label={say('EVAL_PLANNED_OF', { item: name })}
          at="planned"
          width={66}
        />
      </label>
      {ratio !== null && (
        <Box component="span" sx={{ fontSize: textSize.small, color: token.t2 }}>
          {say('EVAL_RATIO', {
            ratio: figure(ratio),
            score: pointsOf(itemScore(item, { actual, planned }) ?? 0),
          })}
        </Box>
      )}
      {targets.length > 0 && !props.locked && (
        <SelectButton
          label={say('EVAL_FROM_TARGETS')}
          name={say('EVAL_FROM_TARGETS_OF', { item: name })}
          value=""
          any={say('FORM_CHOOSE')}
          options={targets.map((target, at) => ({
            value: String(at),
            label: say('EVAL_TARGET', {
              name: target.indicator,
              actual: target.actual,
              planned: target.planned,
            }),
          }))}
          onChange={(at) => {
            const target = at === '' ? undefined : targets[Number(at)];
            if (target)
              props.onChange({
                texts: { actual: String(target.actual), planned: String(target.planned) },
              });
          }}
        />
      )}
    </Box>
  );
}

function DeductionEntry({ item, name, ...props }: EntryProps & Of<'deduction'>) {
  const say = useText();
  const empty = item.deductions.every(({ key }) => (props.typed.texts[key] ?? '') === '');
  return (
    <Box sx={row} role="group" aria-label={say('EVAL_SCORE_OF', { item: name })}>
      {item.deductions.map(({ key, label, points }) => (
        <label key={key} style={{ flexBasis: '100%' }}>
          <NumberEntry
            {...props}
            label={say('EVAL_TIMES_OF', { item: name, what: say.label(label) })}
            at={key}
            whole
            width={44}
          />
          <span>{say('EVAL_TIMES', { what: say.label(label), points: pointsOf(points) })}</span>
        </label>
      ))}
      {empty && !props.locked && (
        <button
          type="button"
          data-quick
          aria-label={say('EVAL_NOTHING_OFF_OF', { item: name })}
          onClick={() => {
            props.onChange({
              texts: Object.fromEntries(item.deductions.map(({ key }) => [key, '0'])),
            });
          }}
        >
          {say('EVAL_NOTHING_OFF')}
        </button>
      )}
    </Box>
  );
}

function BonusEntry({ item, name, ...props }: EntryProps & { item: Bonus; name: string }) {
  const say = useText();
  return (
    <Box sx={row}>
      <NumberEntry {...props} label={say('EVAL_SCORE_OF', { item: name })} at="score" />
      <Box component="span" sx={{ fontSize: textSize.small, color: token.t3 }}>
        {say('EVAL_BONUS_UP_TO', { full: pointsOf(item.full) })}
      </Box>
    </Box>
  );
}

/**
 * Entry of an answer as its kind asks: a score, parts, actual against planned, or how often each
 * deduction applies. A veto is answered at the right.
 */
export function AnswerEntry({
  question,
  targets,
  ...props
}: EntryProps & { question: Question; targets: readonly Target[] }) {
  const say = useText();
  const name = say.label(question.item.label);
  if (question.kind === 'veto') return null;
  if (question.kind === 'bonus') return <BonusEntry {...props} item={question.item} name={name} />;
  const { item } = question;
  switch (item.kind) {
    case 'degree':
      return <DegreeEntry {...props} item={item} name={name} />;
    case 'combination':
      return <CombinationEntry {...props} item={item} name={name} />;
    case 'ratioBand':
      return <RatioEntry {...props} item={item} name={name} targets={targets} />;
    case 'deduction':
      return <DeductionEntry {...props} item={item} name={name} />;
  }
}
