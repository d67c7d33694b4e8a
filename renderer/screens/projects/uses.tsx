import { Box } from '@mui/material';
import { labelOf } from '../../../shared/codes/tables';
import type { ListRow } from '../../../shared/contract/records';
import { useQuery } from '../../api';
import { useLanguage } from '../../base/language';
import { useToday } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { StatusChip, type Tone } from '../../components';

const MOST = 200;
type Use = ListRow<'resultUse'>;

/**
 * Colour of a use that is in force: a bar keeps somebody out, a rectification waits for somebody.
 */
const toneOf = (kind: string): Tone =>
  kind === 'bar'
    ? 'problem'
    : kind === 'rectify'
      ? 'attention'
      : kind === 'preference'
        ? 'ok'
        : 'neutral';

/** Whether a use holds on a day. */
const holds = ({ values: { revokedOn, starts, ends } }: Use, today: string): boolean =>
  revokedOn === null && (starts ?? '') <= today && (ends === null || ends >= today);

/** Whether a bar is decided that begins after a day: who chooses a contractor has to know of it. */
const isAhead = ({ values: { kind, revokedOn, starts } }: Use, today: string): boolean =>
  kind === 'bar' && revokedOn === null && (starts ?? '') > today;

/** Uses of results of a project, or all against one contractor. */
export const useUses = (of: { project: string } | { contractor: string } | null) =>
  useQuery(
    'records.list',
    of === null ? null : { noun: 'resultUse', filters: of, offset: 0, limit: MOST },
  );

/**
 * One use that is in force, as a chip with its last day, or one that begins later with its first;
 * its words stand in the title.
 */
export function UseChip({
  kind,
  from = null,
  until,
  words,
}: {
  kind: string;
  from?: string | null;
  until: string | null;
  words: string;
}) {
  const { language, say } = useLanguage();
  const name = labelOf('resultUse', kind, language);
  const term = from
    ? until
      ? say('PROJECT_USE_FROM_UNTIL', { kind: name, from, until })
      : say('PROJECT_USE_FROM', { kind: name, from })
    : until
      ? say('PROJECT_USE_UNTIL', { kind: name, until })
      : name;
  return (
    <Box component="span" title={words} sx={{ display: 'inline-flex' }}>
      <StatusChip tone={toneOf(kind)} icon={kind !== 'budget' && kind !== 'policy'}>
        {term}
      </StatusChip>
    </Box>
  );
}

const chipOf = ({ id, values: { kind, starts, ends, text } }: Use, today: string) => (
  <UseChip
    key={id}
    kind={kind ?? ''}
    from={(starts ?? '') > today ? starts : null}
    until={ends}
    words={text ?? ''}
  />
);

/** Chips of what is in force today, and of bars that begin later; nothing where nothing is. */
export function UseChips({ rows }: { rows: readonly Use[] }) {
  const today = useToday();
  const shown = rows.filter((row) => holds(row, today) || isAhead(row, today));
  return <>{shown.map((row) => chipOf(row, today))}</>;
}

/** What is in force today, and bars that begin later, each with its words and document. */
export function UseList({ rows }: { rows: readonly Use[] }) {
  const { say } = useLanguage();
  const today = useToday();
  const held = rows.filter((row) => holds(row, today) || isAhead(row, today));
  if (held.length === 0)
    return (
      <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('PROJECT_NO_CONSEQUENCES')}</Box>
    );
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 2,
        fontSize: textSize.dense,
        lineHeight: '20px',
      }}
    >
      {held.map((row) => (
        <li key={row.id}>
          {chipOf(row, today)}
          <Box sx={{ mt: 1, color: token.t2, overflowWrap: 'anywhere' }}>
            {[row.values.text, row.values.documentNumber].filter(Boolean).join(' · ')}
          </Box>
        </li>
      ))}
    </Box>
  );
}

/** What is in force against, or for, an institution. */
export function ContractorUses({ contractor }: { contractor: string }) {
  const uses = useUses({ contractor });
  return <UseChips rows={uses.data?.rows ?? []} />;
}
