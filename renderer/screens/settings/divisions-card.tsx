import Search from '@mui/icons-material/Search';
import { Box, Button, OutlinedInput } from '@mui/material';
import { useState } from 'react';
import { divisionDepth } from '../../../shared/codes/division';
import type { Division } from '../../../shared/contract/divisions';
import { useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { useSession } from '../../base/session';
import { iconSize, textSize, token } from '../../base/theme';
import {
  Card,
  DataTable,
  EmptyState,
  FailureNote,
  StatusChip,
  useToast,
  type Column,
} from '../../components';
import { belowArea } from '../../forms/divisions/below-area';
import { AddDivision } from './division-add';
import { DivisionDue } from './division-due';
import { EditDivision } from './division-edit';
import { RetireDivision } from './division-retire';

/** What is being done: to the division itself, or below it when one is added. */
interface Act {
  kind: 'add' | 'edit' | 'retire';
  division: Division;
}

/** Way from the office's own area down to where one looks; each step leads back. */
function Trail({ steps, onStep }: { steps: Division[]; onStep: (count: number) => void }) {
  const say = useText();
  return (
    <Box
      component="nav"
      aria-label={say('SET_DIVISIONS_TRAIL')}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        ml: -1.5,
        fontSize: textSize.dense,
      }}
    >
      {steps.map((step, at) => (
        <Box key={step.code} component="span" sx={{ display: 'inline-flex', alignItems: 'center' }}>
          {at > 0 && (
            <Box component="span" aria-hidden sx={{ color: token.t3 }}>
              ›
            </Box>
          )}
          {at < steps.length - 1 ? (
            <Button
              variant="text"
              onClick={() => {
                onStep(at + 1);
              }}
            >
              {step.name}
            </Button>
          ) : (
            <Box component="b" aria-current="location" sx={{ px: 1.5 }}>
              {step.name}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}

const doneText = {
  add: 'SET_DIVISION_ADDED',
  edit: 'SET_DIVISION_SAVED',
  retire: 'SET_DIVISION_GONE',
} as const;

/** Where one looks in the area, or what one looks for in all of it, and what is found there. */
function useLooking() {
  const { office } = useSession().state;
  const [below, setBelow] = useState<Division[]>([]);
  const [words, setWords] = useState('');
  const root: Division = {
    code: office.division.padEnd(12, '0'),
    name: office.divisionName.split(' ').at(-1) ?? office.divisionName,
    depth: divisionDepth(office.division.padEnd(12, '0')),
    parent: null,
    initials: '',
    children: 0,
  };
  const at = below.at(-1) ?? root;
  const query = words.trim();
  const list = useQuery('divisions.children', { parent: at.code });
  const found = useQuery(
    'divisions.search',
    query === ''
      ? null
      : {
          query,
          within: office.division,
          depths: [2, 3, 4, 5].filter((depth) => depth > root.depth),
          limit: 50,
        },
  );
  const shown = query === '' ? list : found;
  return { root, at, below, setBelow, words, setWords, query, shown };
}

/**
 * The area's divisions as this office knows them: renamed, moved, merged, added, retired and put
 * back.
 */
export function DivisionsCard() {
  const say = useText();
  const toast = useToast();
  const { run, busy, failure } = useCall();
  const [act, setAct] = useState<Act>();
  const { root, at, below, setBelow, words, setWords, query, shown } = useLooking();
  const { divisionName } = useSession().state.office;
  const close = (done: Division | null): void => {
    if (done && act) toast(say(doneText[act.kind], { name: done.name }));
    setAct(undefined);
  };
  const restore = async (division: Division): Promise<void> => {
    const back = await run('divisions.edit', { code: division.code, retired: false });
    if (back) toast(say('SET_DIVISION_BACK', { name: back.name }));
  };
  /** A hit of the search by its way down from the office's area: several places have one name. */
  const pathOf = (row: Division & { path?: string }): string =>
    query !== '' && row.path !== undefined ? belowArea(row.path, divisionName) : row.name;
  const columns: Column<Division>[] = [
    {
      key: 'name',
      head: say('SET_DIVISION_NAME'),
      width: 144,
      cell: (row) =>
        row.depth < 5 && query === '' ? (
          <Button
            variant="text"
            title={row.name}
            sx={{ ml: -1.5 }}
            onClick={() => {
              setBelow([...below, row]);
            }}
          >
            {row.name}
          </Button>
        ) : (
          <span title={pathOf(row)}>{pathOf(row)}</span>
        ),
    },
    { key: 'code', head: say('SET_DIVISION_CODE'), width: 116, cell: (row) => row.code },
    {
      key: 'state',
      head: say('SET_DIVISION_STATE'),
      width: 72,
      cell: (row) =>
        row.retired ? (
          <StatusChip tone="neutral" icon={false}>
            {say('SET_DIVISION_RETIRED')}
          </StatusChip>
        ) : (
          say('SET_DIVISION_IN_USE')
        ),
    },
    ...(root.depth === 3 && shown.data?.some(({ depth }) => depth === 4)
      ? [
          {
            key: 'due',
            head: say('SET_DIVISION_DUE'),
            width: 52,
            cell: (row: Division) => <DivisionDue division={row} />,
          },
        ]
      : []),
    {
      key: 'acts',
      head: say('SET_DIVISION_ACTS'),
      width: 150,
      cell: (row) =>
        row.retired ? (
          <Button
            variant="text"
            disabled={busy}
            sx={{ ml: -1.5 }}
            aria-label={`${say('SET_DIVISION_RESTORE')} ${row.name}`}
            onClick={() => {
              void restore(row);
            }}
          >
            {say('SET_DIVISION_RESTORE')}
          </Button>
        ) : (
          <>
            <Button
              variant="text"
              sx={{ ml: -1.5 }}
              aria-label={`${say('SET_DIVISION_CHANGE')} ${row.name}`}
              onClick={() => {
                setAct({ kind: 'edit', division: row });
              }}
            >
              {say('SET_DIVISION_CHANGE')}
            </Button>
            <Button
              variant="text"
              aria-label={`${say('SET_DIVISION_RETIRE')} ${row.name}`}
              onClick={() => {
                setAct({ kind: 'retire', division: row });
              }}
            >
              {say('SET_DIVISION_RETIRE')}
            </Button>
          </>
        ),
    },
  ];
  const fault = failure?.fields?.['parent'];
  return (
    <Card
      title={say('SET_DIVISIONS')}
      action={
        at.depth < 5 && (
          <Button
            variant="text"
            onClick={() => {
              setAct({ kind: 'add', division: at });
            }}
          >
            {say('SET_DIVISION_ADD')}
          </Button>
        )
      }
      padding={0}
    >
      <Box sx={{ p: '8px 16px', display: 'grid', gap: 1 }}>
        <Box sx={{ fontSize: textSize.small, color: token.t3 }}>{say('SET_DIVISIONS_NOTE')}</Box>
        <OutlinedInput
          fullWidth
          value={words}
          placeholder={say('SET_DIVISIONS_FIND')}
          inputProps={{ 'aria-label': say('SET_DIVISIONS_FIND'), maxLength: 60 }}
          startAdornment={
            <Search sx={{ fontSize: iconSize.medium, color: token.t2 }} aria-hidden />
          }
          sx={{ pl: 2, fontSize: textSize.dense }}
          onChange={(event) => {
            setWords(event.target.value);
          }}
        />
        {query === '' && (
          <Trail
            steps={[root, ...below]}
            onStep={(count) => {
              setBelow(below.slice(0, count - 1));
            }}
          />
        )}
        <FailureNote failure={shown.failure ?? fault ?? failure} />
      </Box>
      <Box
        sx={{
          maxHeight: 360,
          display: 'flex',
          flexDirection: 'column',
          borderTop: `1px solid ${token.line}`,
        }}
      >
        {shown.data && (
          <DataTable
            label={say('SET_DIVISIONS')}
            columns={columns}
            rows={shown.data}
            keyOf={(row) => row.code}
            empty={
              <EmptyState
                title={say(query === '' ? 'SET_DIVISIONS_EMPTY' : 'SET_DIVISIONS_NONE')}
              />
            }
          />
        )}
      </Box>
      {act?.kind === 'add' && <AddDivision parent={act.division} onClose={close} />}
      {act?.kind === 'edit' && <EditDivision division={act.division} onClose={close} />}
      {act?.kind === 'retire' && <RetireDivision division={act.division} onClose={close} />}
    </Card>
  );
}
