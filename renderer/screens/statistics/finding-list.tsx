import { Box } from '@mui/material';
import { useCallback, useMemo, useRef, useState, type Ref } from 'react';
import { isBlocking, isOpen, type Finding } from '../../../shared/rules/finding';
import { useText } from '../../base/language';
import { useLatest } from '../../base/use-latest';
import { textSize, token } from '../../base/theme';
import { CountBadge } from '../../components';
import { useRowWindow, type Part } from '../../components/row-window';
import type { FindingGroup } from './finding-groups';
import { FindingRow } from './finding-row';
import { idOf, type Explaining } from './use-explaining';

export interface FindingListProps {
  groups: readonly FindingGroup[];
  current: Finding | undefined;
  frozen: boolean;
  onGo: (finding: Finding) => void;
  explaining: Explaining;
}

/** What stands in the list: the head of a place, or a finding under it. */
interface Entry {
  group: FindingGroup;
  finding: Finding | undefined;
}

/** A finding of two lines with its field (px). */
const COMMON_HEIGHT = 100;
/** Most quarters have fewer findings than this; all of those are drawn. */
const OVERSCAN = 24;

const keyOfEntry = ({ group, finding }: Entry): string => (finding ? idOf(finding) : group.key);

/**
 * The entries of every place, and those of them that are always drawn: its head and its last, so
 * that what is not drawn lies within one place.
 */
function entriesOf(groups: readonly FindingGroup[]): { entries: Entry[]; edges: number[] } {
  const entries: Entry[] = [];
  const edges: number[] = [];
  for (const group of groups) {
    edges.push(entries.length);
    entries.push({ group, finding: undefined });
    entries.push(...group.findings.map((finding) => ({ group, finding })));
    edges.push(entries.length - 1);
  }
  return { entries, edges };
}

/**
 * What is drawn under the head of every place. A gap belongs to the place of what stands before it.
 */
function partsByGroup(parts: readonly Part[], entries: readonly Entry[]): Map<string, Part[]> {
  const all = new Map<string, Part[]>();
  let own: Part[] = [];
  for (const part of parts) {
    const entry = part.kind === 'row' ? entries[part.index] : undefined;
    if (entry && !entry.finding) {
      own = [];
      all.set(entry.group.key, own);
    } else own.push(part);
  }
  return all;
}

/** What can be done at a finding; the same from one drawing to the next. */
function useRowActions({ onGo, explaining }: Pick<FindingListProps, 'onGo' | 'explaining'>) {
  const now = useLatest({ onGo, explaining });
  return useMemo(
    () => ({
      onGo: (finding: Finding) => {
        now.current.onGo(finding);
      },
      onText: (finding: Finding, text: string) => {
        now.current.explaining.onText(finding, text);
      },
      onExplain: (finding: Finding, text: string) => now.current.explaining.save(finding, text),
    }),
    [now],
  );
}

/**
 * Findings under the head of their place; of many only those in view are drawn. What was typed at
 * one is kept while it is out of view.
 */
export function FindingList({ groups, current, frozen, onGo, explaining }: FindingListProps) {
  const actions = useRowActions({ onGo, explaining });
  const say = useText();
  const box = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<string>();
  const { entries, edges } = useMemo(() => entriesOf(groups), [groups]);
  const kept = useMemo(
    () => [...edges, entries.findIndex((entry) => keyOfEntry(entry) === focused)],
    [edges, entries, focused],
  );
  const keyOf = useCallback(
    (index: number): string => {
      const entry = entries[index];
      return entry ? keyOfEntry(entry) : String(index);
    },
    [entries],
  );
  const { parts, measure } = useRowWindow({
    count: entries.length,
    scroller: box,
    height: COMMON_HEIGHT,
    overscan: OVERSCAN,
    kept,
    keyOf,
  });
  const shown = partsByGroup(parts, entries);
  const currentId = current && idOf(current);
  const draw = (part: Part) => {
    if (part.kind === 'gap') return <div key={part.key} style={{ height: part.height }} />;
    const finding = entries[part.index]?.finding;
    if (!finding) return null;
    const id = idOf(finding);
    return (
      <div
        key={id}
        ref={measure}
        data-index={part.index}
        onFocus={() => {
          setFocused(id);
        }}
      >
        <FindingRow
          {...{ finding, frozen }}
          {...actions}
          here={currentId === id}
          text={explaining.textOf(finding)}
        />
      </div>
    );
  };
  return (
    <Box ref={box} sx={{ flex: 1, overflow: 'auto' }}>
      {groups.map((group, at) => (
        <Box component="section" key={group.key} aria-label={say.label(group.label)}>
          <GroupHead group={group} index={edges[at * 2] ?? 0} measure={measure} />
          {shown.get(group.key)?.map(draw)}
        </Box>
      ))}
    </Box>
  );
}

interface GroupHeadProps {
  group: FindingGroup;
  index: number;
  measure: Ref<HTMLElement>;
}

function GroupHead({ group, index, measure }: GroupHeadProps) {
  const say = useText();
  return (
    <Box
      component="h3"
      ref={measure}
      data-index={index}
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 1,
        m: 0,
        px: 4,
        py: 1,
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        fontSize: textSize.dense,
        lineHeight: '20px',
        fontWeight: 700,
        bgcolor: token.sunk,
        borderBottom: `1px solid ${token.line}`,
      }}
    >
      {say.label(group.label)}
      <CountBadge
        count={group.findings.filter(isOpen).length}
        problem={group.findings.some(isBlocking)}
      />
    </Box>
  );
}
