import ChevronRight from '@mui/icons-material/ChevronRight';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import ExpandMore from '@mui/icons-material/ExpandMore';
import { Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import {
  isSection,
  numbered,
  pointsOf,
  type Numbered,
} from '../../../../shared/definitions/evaluation-template';
import { useText } from '../../../base/language';
import { iconSize, textSize, token } from '../../../base/theme';
import { useEditor, useNames } from './editor-state';
import { treeKeys, type TreeActs } from './tree-keys';

interface TreeProps {
  chosen: string | null;
  folded: ReadonlySet<string>;
  onChoose: (key: string) => void;
  onFold: (key: string, open: boolean) => void;
  /** Goes from a row to its form. */
  onEnter: () => void;
  acts: Omit<TreeActs, 'go' | 'fold' | 'enter'>;
}

/** The lines that no folded section hides. */
function visible(lines: Numbered[], folded: ReadonlySet<string>): Numbered[] {
  const hiding = lines
    .filter(({ indicator }) => folded.has(indicator.key))
    .map(({ number }) => `${number}.`);
  return lines.filter(({ number }) => !hiding.some((beginning) => number.startsWith(beginning)));
}

const look = {
  '& > li': {
    display: 'flex',
    alignItems: 'center',
    gap: 1,
    minHeight: 28,
    pr: 3,
    fontSize: textSize.dense,
    lineHeight: '20px',
    cursor: 'pointer',
    borderLeft: '3px solid transparent',
  },
  '& > li:hover': { bgcolor: token.hover },
  '& > li[aria-selected=true]': { bgcolor: token.teal50, borderLeftColor: token.teal },
  '& > li:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
} as const;

/** Indicators with their numbers and marks; what has to be mended is marked. */
export function IndicatorTree({ chosen, folded, onChoose, onFold, onEnter, acts }: TreeProps) {
  const say = useText();
  const names = useNames();
  const { template, problems, locked } = useEditor();
  const list = useRef<HTMLUListElement>(null);
  const following = useRef(false);
  const lines = visible(numbered(template.indicators), folded);
  const at = lines.findIndex(({ indicator }) => indicator.key === chosen);
  const wrong = new Set(problems.map((problem) => problem.at));
  const fold = (open: boolean): void => {
    if (chosen !== null) onFold(chosen, open);
  };
  const go = (step: 1 | -1): void => {
    const next = lines[at + step];
    if (next) onChoose(next.indicator.key);
  };
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-selected=true]');
    row?.scrollIntoView({ block: 'nearest' });
    const { activeElement } = document;
    // Whoever works with keys goes along with what is chosen, also where the row that had the focus
    // is no more.
    if (
      following.current &&
      (activeElement === document.body || list.current?.contains(activeElement))
    )
      row?.focus();
    following.current = false;
  }, [chosen, template.indicators]);
  return (
    <Box
      component="ul"
      ref={list}
      role="tree"
      aria-label={say('EVT_TREE')}
      onKeyDown={(event) => {
        following.current = true;
        treeKeys({ ...acts, go, fold, enter: onEnter }, locked)(event);
      }}
      sx={{
        ...look,
        flex: 1,
        minHeight: 0,
        m: 0,
        p: 0,
        py: 1,
        overflow: 'auto',
        listStyle: 'none',
      }}
    >
      {lines.map(({ indicator, number, level }, index) => {
        const { key, label, full } = indicator;
        const open = isSection(indicator) ? !folded.has(key) : undefined;
        const Arrow = open === false ? ChevronRight : ExpandMore;
        const name = names(label) || say('EVT_NAMELESS');
        const within =
          wrong.has(key) ||
          (open === false &&
            isSection(indicator) &&
            numbered(indicator.children).some((one) => wrong.has(one.indicator.key)));
        return (
          <li
            key={key}
            role="treeitem"
            aria-level={level}
            aria-selected={key === chosen}
            aria-expanded={open}
            tabIndex={index === Math.max(at, 0) ? 0 : -1}
            title={name}
            aria-label={say(within ? 'EVT_LINE_WRONG' : 'EVT_LINE', {
              number,
              name,
              full: pointsOf(full),
            })}
            style={{ paddingLeft: 6 + (level - 1) * 12 }}
            onClick={() => {
              onChoose(key);
            }}
          >
            <Box
              component="span"
              sx={{ width: 18, flexShrink: 0, display: 'inline-flex', color: token.t2 }}
              onClick={(event) => {
                if (open !== undefined) {
                  event.stopPropagation();
                  onFold(key, !open);
                }
              }}
            >
              {open !== undefined && <Arrow sx={{ fontSize: iconSize.medium }} aria-hidden />}
            </Box>
            <Box
              component="span"
              sx={{
                flex: 1,
                minWidth: 0,
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
                fontWeight: level === 1 ? 700 : 400,
                color: names(label) === '' ? token.t3 : undefined,
              }}
            >
              {number} {name}
            </Box>
            {within && (
              <ErrorOutline sx={{ fontSize: iconSize.small, color: token.red }} aria-hidden />
            )}
            <Box component="span" sx={{ color: token.t2, minWidth: 32, textAlign: 'right' }}>
              {pointsOf(full)}
            </Box>
          </li>
        );
      })}
    </Box>
  );
}
