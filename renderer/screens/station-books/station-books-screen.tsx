import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '@mui/material';
import { answerStates, type AnswerState } from '../../../shared/contract/station-books';
import { useQuery } from '../../api';
import { dayName, periodName } from '../../base/format';
import { useText } from '../../base/language';
import { useRole, useSession } from '../../base/session';
import { EmptyState, FailureNote, Loading, Page, SelectButton, StatusChip } from '../../components';
import { AnswersActions } from './answers-actions';
import { AnswersTable } from './answers-table';
import { LeftNote } from './left-note';
import { PreviewView } from './preview-view';
import { useBooks } from './use-books';

/** 分站填报: workbooks out to the stations and back, and who has not answered yet. */
export function StationBooksScreen() {
  const { period } = useSession();
  // What was chosen or read belongs to its period.
  return <PeriodBooks key={period} period={period} />;
}

function PeriodBooks({ period }: { period: string }) {
  const say = useText();
  const { language } = useSession();
  const navigate = useNavigate();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const { data, failure, reload } = useQuery('stationBooks.list', { period });
  const [only, setOnly] = useState<AnswerState | ''>('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const books = useBooks(period);
  if (!data || data.period !== period)
    return (
      <Page title={say('BOOKS_TITLE')}>
        {failure ? <FailureNote failure={failure} onRetry={reload} /> : <Loading />}
      </Page>
    );
  if (books.preview) return <PreviewView preview={books.preview} books={books} />;
  const rows = data.stations.filter(({ state }) => only === '' || state === only);
  const stations = data.stations.filter(({ station }) => chosen.has(station));
  const count = (state: AnswerState): number =>
    data.stations.filter((one) => one.state === state).length;
  const writes = editor && !data.frozen;
  return (
    <Page
      full
      title={say('BOOKS_TITLE')}
      sub={
        <>
          <Button
            variant="text"
            onClick={() => {
              void navigate('/statistics');
            }}
          >
            {say('BOOKS_BACK')}
          </Button>
          <span>
            {periodName(period, language)} ·{' '}
            {say('DESK_DEADLINE', { date: dayName(data.deadline, language) })}
          </span>
          <StatusChip tone={data.missing === 0 ? 'ok' : 'attention'}>
            {data.frozen
              ? say('SHEET_FROZEN')
              : data.missing === 0
                ? say('BOOKS_ALL_IN')
                : say('BOOKS_MISSING', { n: data.missing })}
          </StatusChip>
        </>
      }
      actions={
        <>
          <SelectButton
            label={say('ANSWER_STATE')}
            any={say('ANSWER_ALL')}
            value={only}
            onChange={(value) => {
              setOnly(value as AnswerState | '');
              setChosen(new Set());
            }}
            options={answerStates.map((value) => ({
              value,
              label: `${say(`ANSWER_${value}`)} ${count(value)}`,
            }))}
          />
          <AnswersActions {...{ data, only, writes, books }} chosen={stations} />
        </>
      }
    >
      <div style={{ flex: 1, minWidth: 0, display: 'flex', flexDirection: 'column' }}>
        <FailureNote failure={failure ?? books.failure} />
        {books.reading && <Loading />}
        <LeftNote left={books.left} />
        <AnswersTable
          rows={rows}
          period={period}
          writes={writes}
          chosen={chosen}
          onChosen={setChosen}
          empty={
            data.stations.length === 0 ? (
              <EmptyState title={say('SHEET_NONE')}>{say('SHEET_NONE_TEXT')}</EmptyState>
            ) : (
              <EmptyState title={say('ANSWER_NONE')}>{say('ANSWER_NONE_TEXT')}</EmptyState>
            )
          }
        />
      </div>
    </Page>
  );
}
