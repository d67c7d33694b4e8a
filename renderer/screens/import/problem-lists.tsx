import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { ProblemList } from '../../../shared/contract/import';
import { shell, useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card, FailureNote, useSaved } from '../../components';
import { columnLetters, ProblemLine } from './problem-line';

const FIRST = 8;

/** Writes the workbook of a list again where the clerk says, its problem cells marked. */
function SaveButton({ list }: { list: ProblemList }) {
  const say = useText();
  const tellSaved = useSaved();
  const { run, busy, failure } = useCall();
  const save = async (): Promise<void> => {
    const name = list.file.replace(/\.[^.]*$/, '');
    const file = await shell.saveFile({
      name: `${say('IMPORT_LIST_NAME', { name })}.xlsx`,
      extensions: ['xlsx'],
    });
    const done = file ? await run('import.problemsFile', { book: list.book, file }) : undefined;
    if (done) tellSaved(say('IMPORT_LIST_SAVED', { file: done.file }), done.file);
  };
  return (
    <>
      <FailureNote failure={failure} />
      <Button
        variant="outlined"
        disabled={busy}
        onClick={() => {
          void save();
        }}
      >
        {say('IMPORT_LIST_SAVE')}
      </Button>
    </>
  );
}

function OneList({ list }: { list: ProblemList }) {
  const say = useText();
  const { run, busy, failure } = useCall();
  const [all, setAll] = useState(false);
  const { book, file, errors, warnings, problems } = list;
  const shown = all ? problems : problems.slice(0, FIRST);
  const more = errors + warnings - shown.length;
  return (
    <Box
      data-testid="problem-list"
      sx={{ py: 2, '& + &': { borderTop: `1px solid ${token.line}` } }}
    >
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', mb: 1 }}>
        <Box sx={{ fontWeight: 700, minWidth: 0, overflowWrap: 'anywhere' }}>{file}</Box>
        <Box sx={{ flex: 1, fontSize: textSize.dense, color: token.t2 }}>
          {say('IMPORT_LIST_COUNT', { errors, warnings })}
        </Box>
        <SaveButton list={list} />
        <Button
          variant="text"
          disabled={busy}
          onClick={() => {
            void run('import.settle', { book });
          }}
        >
          {say('IMPORT_LIST_SETTLE')}
        </Button>
      </Box>
      <FailureNote failure={failure} />
      {shown.map((problem, at) => (
        <ProblemLine key={problem.id} problem={problem} first={at === 0}>
          <Button
            variant="text"
            size="small"
            disabled={busy}
            aria-label={say('IMPORT_PROBLEM_AT', {
              sheet: problem.sheet,
              cell: `${columnLetters(problem.column)}${problem.row}`,
            })}
            onClick={() => {
              void run('import.settle', { book, problem: problem.id });
            }}
          >
            {say('IMPORT_PROBLEM_SETTLE')}
          </Button>
        </ProblemLine>
      ))}
      {more > 0 && all && (
        <Box sx={{ fontSize: textSize.dense, color: token.t2, pt: 1 }}>
          {say('IMPORT_MORE_PROBLEMS', { n: more })}
        </Box>
      )}
      {more > 0 && !all && (
        <Button
          variant="text"
          onClick={() => {
            setAll(true);
          }}
        >
          {say('DESK_SEE_ALL', { n: errors + warnings })}
        </Button>
      )}
    </Box>
  );
}

/** What workbooks brought and what did not come in, until it does or the clerk calls it done. */
export function ProblemLists() {
  const say = useText();
  const { data } = useQuery('import.problems', {});
  if (!data || data.length === 0) return null;
  return (
    <Card title={say('IMPORT_LISTS')} sx={{ mb: 3 }}>
      <Box sx={{ fontSize: textSize.dense, color: token.t2 }}>{say('IMPORT_LISTS_TEXT')}</Box>
      {data.map((list) => (
        <OneList key={list.book} list={list} />
      ))}
    </Card>
  );
}
