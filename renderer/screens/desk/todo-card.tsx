import { Box, Button } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { isBlocking, isOpen, isUnexplained, type Finding } from '../../../shared/rules/finding';
import { nounOf } from '../../../shared/domain/nouns';
import type { Desk } from '../../../shared/contract/quarter';
import type { DueReturn } from '../../../shared/contract/returns';
import type { ProjectTask } from '../../../shared/rules/project-tasks';
import { returnPlace } from '../../../shared/definitions/further-return';
import { dateTime, periodName } from '../../base/format';
import { useLanguage, type Say } from '../../base/language';
import { findingPath, projectPath, returnPath } from '../../base/places';
import { useReturnItems } from '../../base/return-form';
import { textSize, token } from '../../base/theme';
import { Card, CountBadge, EmptyState, StatusChip } from '../../components';

const FIRST = 6;

type Items = ReturnType<typeof useReturnItems>;

function placeName(finding: Finding, items: Items, say: Say): string {
  if (finding.entity === 'evaluation') return say('NAV_EVALUATION');
  if (finding.entity !== 'statistics') return say.label(nounOf(finding.entity).plural);
  const item = items.get(finding.field ?? '');
  return item ? `${say('NAV_STATISTICS')} · ${say.label(item.group)}` : say('NAV_STATISTICS');
}

type Speech = Pick<ReturnType<typeof useLanguage>, 'language' | 'say'>;

interface Todo {
  findings: readonly Finding[];
  tasks: readonly ProjectTask[];
  imports: Desk['imports'];
  returns: readonly DueReturn[];
  /** What the office said of the period: sent back, unfrozen, submitted and waiting. */
  words: Pick<Desk, 'period' | 'steps' | 'sentBack' | 'unfrozen'>;
}

interface Entry {
  key: string;
  chip: ReactNode;
  sentence: string;
  place: string;
  verb: string;
  to: string;
}

/**
 * What must be corrected comes first, then rows of workbooks that did not come in, returns that are
 * due, what projects ask for, and what has to be explained.
 */
function entriesOf(
  { findings, tasks, imports, returns, words }: Todo,
  items: Items,
  speech: Speech,
): Entry[] {
  const { language, say } = speech;
  const ofImport = ({ book, file, errors }: Desk['imports'][number]): Entry => ({
    key: book,
    sentence: say('DESK_IMPORT_LEFT', { file, n: errors }),
    place: say('IMPORT_TITLE'),
    verb: say('DESK_LOOK'),
    to: '/import',
    chip: <StatusChip tone="attention">{say('DESK_TASK')}</StatusChip>,
  });
  const ofFinding = (finding: Finding): Entry => {
    const error = isBlocking(finding);
    return {
      key: `${finding.code}${finding.entity}${finding.id}${finding.field ?? ''}`,
      sentence: say.any(finding.code, finding.params),
      place: placeName(finding, items, say),
      verb: say(error ? 'DESK_FIX' : 'DESK_WRITE'),
      to: findingPath(finding),
      chip: (
        <StatusChip tone={error ? 'problem' : 'attention'}>
          {say(error ? 'DESK_MUST' : 'DESK_EXPLAIN')}
        </StatusChip>
      ),
    };
  };
  const ofReturn = ({ id, title, period, deadline, daysLeft }: DueReturn): Entry => ({
    key: returnPlace(id, period),
    sentence: say('DESK_RETURN', {
      title: say.label(title),
      period: periodName(period, language),
      date: deadline,
    }),
    place: say('RETURN_TITLE'),
    verb: say('DESK_LOOK'),
    to: returnPath(id, period),
    chip: (
      <StatusChip tone={daysLeft < 0 ? 'attention' : 'neutral'}>
        {say(daysLeft < 0 ? 'DESK_LATE' : 'DESK_TASK')}
      </StatusChip>
    ),
  });
  const ofTask = ({ code, project, tab, late, params }: ProjectTask): Entry => ({
    key: `${code}${project}${JSON.stringify(params)}`,
    sentence: say(code, params),
    place: say('NAV_PROJECTS'),
    verb: say('DESK_LOOK'),
    to: projectPath(project, tab),
    chip: (
      <StatusChip tone={late ? 'attention' : 'neutral'}>
        {say(late ? 'DESK_LATE' : 'DESK_TASK')}
      </StatusChip>
    ),
  });
  const open = findings.filter(isOpen);
  return [
    ...wordEntries(words, speech),
    ...open.filter(isBlocking).map(ofFinding),
    ...imports.map(ofImport),
    ...returns.map(ofReturn),
    ...tasks.map(ofTask),
    ...open.filter(isUnexplained).map(ofFinding),
  ];
}

/** A sentence with which the period was sent back or unfrozen; one that waits for its review. */
function wordEntries(
  { period, steps, sentBack, unfrozen }: Todo['words'],
  { language, say }: Speech,
): Entry[] {
  const entry = (key: string, sentence: string, verb: string, to: string): Entry => ({
    key,
    sentence,
    verb,
    to,
    place: say('REVIEW_TITLE'),
    chip: <StatusChip tone="attention">{say('DESK_TASK')}</StatusChip>,
  });
  const said = (word: NonNullable<Desk['sentBack']>) => ({ ...word, at: dateTime(word.at) });
  const review = steps.find(({ key }) => key === 'review');
  const by = review?.state === 'done' ? undefined : review?.params['submitted'];
  return [
    ...(sentBack
      ? [entry('sentBack', say('REVIEW_SENT_BACK', said(sentBack)), say('DESK_FIX'), '/statistics')]
      : []),
    ...(unfrozen
      ? [entry('unfrozen', say('REVIEW_UNFROZEN', said(unfrozen)), say('DESK_LOOK'), '/submission')]
      : []),
    ...(typeof by === 'string'
      ? [
          entry(
            'submitted',
            say('REVIEW_WAITS', { by, period: periodName(period, language) }),
            say('DESK_LOOK'),
            '/statistics/review',
          ),
        ]
      : []),
  ];
}

/**
 * 需要处理: every row leads to the very record, cell or project.
 * @param quiet nothing is shown where there is nothing to do
 */
export function TodoCard({ quiet = false, ...todo }: Todo & { quiet?: boolean }) {
  const { findings } = todo;
  const speech = useLanguage();
  const { say } = speech;
  const navigate = useNavigate();
  const [all, setAll] = useState(false);
  const open = entriesOf(todo, useReturnItems(), speech);
  const shown = all ? open : open.slice(0, FIRST);
  if (quiet && open.length === 0) return null;
  return (
    <Card
      padding={0}
      title={
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 2 }}>
          {say('DESK_TODO')}
          <CountBadge count={open.length} problem={findings.some(isBlocking)} />
        </Box>
      }
      action={
        open.length > FIRST && (
          <Button
            variant="text"
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? say('DESK_SEE_LESS') : say('DESK_SEE_ALL', { n: open.length })}
          </Button>
        )
      }
    >
      {open.length === 0 ? (
        <EmptyState title={say('DESK_TODO_NONE')}>{say('DESK_TODO_NONE_TEXT')}</EmptyState>
      ) : (
        <Box
          component="ul"
          sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: all ? 420 : undefined, overflow: 'auto' }}
        >
          {shown.map(({ key, chip, sentence, place, verb, to }) => (
            <Box
              component="li"
              key={key}
              sx={{ '& + &': { borderTop: `1px solid ${token.line}` } }}
            >
              <Box
                component="button"
                type="button"
                data-testid="todo-item"
                onClick={() => {
                  void navigate(to);
                }}
                sx={{
                  all: 'unset',
                  boxSizing: 'border-box',
                  width: '100%',
                  minHeight: 35,
                  px: 4,
                  display: 'flex',
                  alignItems: 'center',
                  gap: 2.5,
                  cursor: 'pointer',
                  '&:hover': { bgcolor: token.hover },
                  '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
                }}
              >
                <Box component="span" sx={{ display: 'flex', minWidth: 70, flexShrink: 0 }}>
                  {chip}
                </Box>
                <Box
                  component="span"
                  title={sentence}
                  sx={{
                    flex: 1,
                    minWidth: 0,
                    overflow: 'hidden',
                    textOverflow: 'ellipsis',
                    whiteSpace: 'nowrap',
                  }}
                >
                  {sentence}
                </Box>
                <Box
                  component="span"
                  title={place}
                  sx={{
                    width: 118,
                    flexShrink: 0,
                    fontSize: textSize.dense,
                    color: token.t2,
                    overflow: 'hidden',
                    textOverflow: 'ellipsis',
                    whiteSpace: 'nowrap',
                  }}
                >
                  {place}
                </Box>
                <Box
                  component="span"
                  sx={{
                    minWidth: 42,
                    textAlign: 'right',
                    fontSize: textSize.dense,
                    color: token.teal,
                  }}
                >
                  {verb}
                </Box>
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Card>
  );
}
