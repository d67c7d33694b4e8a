import Visibility from '@mui/icons-material/VisibilityOutlined';
import { Box, Checkbox, IconButton } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { AnswerState, StationAnswer } from '../../../shared/contract/station-books';
import { useCall } from '../../api';
import { dayName } from '../../base/format';
import { useLanguage, type Say } from '../../base/language';
import { iconSize, token } from '../../base/theme';
import { DataTable, FailureNote, StatusChip, type Column, type Tone } from '../../components';
import { RevealDialog } from '../../records/reveal-dialog';
import { useActs } from '../../records/undo';
import type { Language } from '../../../shared/text';

interface TableProps {
  rows: readonly StationAnswer[];
  period: string;
  writes: boolean;
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
  empty: ReactNode;
}

const TONES: Record<AnswerState, Tone> = {
  returned: 'ok',
  paper: 'ok',
  entered: 'ok',
  missing: 'attention',
};

interface Acts {
  writes: boolean;
  /** Numbers that were shown for a reason, by station. */
  phones: ReadonlyMap<string, string>;
  show: (row: StationAnswer) => void;
  tick: (row: StationAnswer, paper: boolean) => void;
}

function PhoneCell({ row, acts, say }: { row: StationAnswer; acts: Acts; say: Say }) {
  const known = acts.phones.get(row.station);
  if (row.phone === null) return <>—</>;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
      {known ?? row.phone}
      {known === undefined && acts.writes && (
        <IconButton
          aria-label={say('ANSWER_PHONE_SHOW', { name: row.name })}
          sx={{ p: '2px' }}
          onClick={() => {
            acts.show(row);
          }}
        >
          <Visibility sx={{ fontSize: iconSize.small }} />
        </IconButton>
      )}
    </Box>
  );
}

function columnsOf(acts: Acts, say: Say, language: Language): Column<StationAnswer>[] {
  const dayOf = (day: string | null): string => (day === null ? '—' : dayName(day, language));
  return [
    { key: 'name', head: say('SHEET_STATION'), width: 220, cell: ({ name }) => name },
    {
      key: 'state',
      head: say('ANSWER_STATE'),
      width: 110,
      cell: ({ state }) => <StatusChip tone={TONES[state]}>{say(`ANSWER_${state}`)}</StatusChip>,
    },
    { key: 'sent', head: say('ANSWER_SENT'), width: 90, cell: ({ sentOn }) => dayOf(sentOn) },
    {
      key: 'back',
      head: say('ANSWER_BACK'),
      width: 90,
      cell: ({ returnedOn, paperOn }) => dayOf(returnedOn ?? paperOn),
    },
    {
      key: 'filled',
      head: say('ANSWER_FILLED'),
      width: 96,
      align: 'right',
      cell: ({ filled, required }) => (
        <Box component="span" sx={{ color: filled < required ? token.amber : undefined }}>
          {filled} / {required}
        </Box>
      ),
    },
    {
      key: 'contact',
      head: say('ANSWER_CONTACT'),
      width: 100,
      cell: ({ contact }) => contact ?? '—',
    },
    {
      key: 'phone',
      head: say('ANSWER_PHONE'),
      width: 160,
      cell: (row) => <PhoneCell {...{ row, acts, say }} />,
    },
    {
      key: 'paper',
      head: say('ANSWER_PAPER'),
      width: 84,
      align: 'center',
      cell: (row) => (
        <Checkbox
          disableRipple
          disabled={!acts.writes}
          checked={row.paperOn !== null}
          slotProps={{ input: { 'aria-label': say('ANSWER_PAPER_OF', { name: row.name }) } }}
          onChange={(event) => {
            acts.tick(row, event.target.checked);
          }}
        />
      ),
    },
  ];
}

/** Who has answered: a row a station, with its contact for a call. */
export function AnswersTable({ rows, period, writes, chosen, onChosen, empty }: TableProps) {
  const { language, say } = useLanguage();
  const { offer } = useActs();
  const { run, failure } = useCall();
  const [phones, setPhones] = useState<ReadonlyMap<string, string>>(new Map());
  const [asked, setAsked] = useState<StationAnswer>();
  const tick = async ({ station, name }: StationAnswer, paper: boolean): Promise<void> => {
    const done = await run('stationBooks.paper', { period, stations: [station], paper });
    if (done) offer(say(paper ? 'ANSWER_PAPER_DONE' : 'ANSWER_PAPER_BACK', { name }));
  };
  const acts: Acts = {
    writes,
    phones,
    show: setAsked,
    tick: (row, paper) => {
      void tick(row, paper);
    },
  };
  return (
    <>
      <FailureNote failure={failure} />
      <DataTable
        label={say('ANSWER_LIST')}
        columns={columnsOf(acts, say, language)}
        rows={rows}
        keyOf={({ station }) => station}
        {...(writes && {
          selection: {
            selected: chosen,
            onChange: onChosen,
            all: say('ANSWER_PICK_ALL'),
            one: ({ name }: StationAnswer) => say('ANSWER_PICK', { name }),
          },
        })}
        empty={empty}
      />
      {asked && (
        <RevealDialog
          place={`station-phone@${asked.station}`}
          label={say('ANSWER_PHONE')}
          ask={async (run, reason) =>
            (await run('stationBooks.phone', { period, station: asked.station, reason }))?.phone
          }
          onClose={() => {
            setAsked(undefined);
          }}
          onValue={(phone) => {
            setPhones(new Map([...phones, [asked.station, phone]]));
          }}
        />
      )}
    </>
  );
}
