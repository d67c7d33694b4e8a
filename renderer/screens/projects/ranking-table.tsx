import { Box, Button } from '@mui/material';
import { useMemo } from 'react';
import type { RankedContractor } from '../../../shared/contract/projects';
import { figure, tenThousandYuan } from '../../base/format';
import { useText } from '../../base/language';
import { DataTable, EmptyState, type Column } from '../../components';
import { UseChip } from './uses';

interface RankingProps {
  ranked: readonly RankedContractor[];
  onOpen?: (id: string) => void;
  /** Choosing one for a project; absent where the ranking is only read. */
  onChoose?: (id: string) => void;
}

/** Institutions in the order in which they may be chosen, with the grounds for their place. */
export function RankingTable({ ranked, onOpen, onChoose }: RankingProps) {
  const say = useText();
  const columns = useMemo(
    (): Column<RankedContractor>[] => [
      {
        key: 'place',
        head: say('RANK_PLACE'),
        width: 56,
        align: 'right',
        cell: ({ id, barred }) =>
          barred ? '—' : String(ranked.findIndex((one) => one.id === id) + 1),
      },
      { key: 'name', head: say('RANK_NAME'), width: 190, cell: ({ name }) => name },
      {
        key: 'projects',
        head: say('RANK_PROJECTS'),
        width: 84,
        align: 'right',
        cell: ({ projects }) => figure(projects),
      },
      {
        key: 'running',
        head: say('RANK_RUNNING'),
        width: 76,
        align: 'right',
        cell: ({ running }) => figure(running),
      },
      {
        key: 'amount',
        head: say('RANK_AMOUNT'),
        width: 120,
        align: 'right',
        cell: ({ amount }) => tenThousandYuan(amount),
      },
      {
        key: 'evaluations',
        head: say('RANK_EVALUATIONS'),
        width: 72,
        align: 'right',
        cell: ({ evaluations }) => figure(evaluations),
      },
      {
        key: 'mean',
        head: say('RANK_MEAN'),
        width: 72,
        align: 'right',
        cell: ({ mean }) => <b>{figure(mean)}</b>,
      },
      {
        key: 'last',
        head: say('RANK_LAST'),
        width: 156,
        cell: ({ last }) =>
          last ? say('RANK_LAST_GRADE', { grade: say.label(last.grade), date: last.date }) : '—',
      },
      {
        key: 'uses',
        head: say('RANK_USES'),
        width: 236,
        cell: ({ uses }) =>
          uses.length === 0 ? (
            '—'
          ) : (
            <Box component="span" sx={{ display: 'inline-flex', gap: 1 }}>
              {uses.map(({ id, kind, from, until, text }) => (
                <UseChip key={id} kind={kind} from={from} until={until} words={text} />
              ))}
            </Box>
          ),
      },
      ...(onChoose
        ? [
            {
              key: 'choose',
              head: '',
              width: 76,
              cell: ({ id, name }: RankedContractor) => (
                <Button
                  variant="text"
                  aria-label={say('RANK_CHOOSE_NAMED', { name })}
                  onClick={() => {
                    onChoose(id);
                  }}
                >
                  {say('RANK_CHOOSE')}
                </Button>
              ),
            },
          ]
        : []),
    ],
    [ranked, onChoose, say],
  );
  return (
    <DataTable
      label={say('RANK_TITLE')}
      columns={columns}
      rows={ranked}
      keyOf={({ id }) => id}
      {...(onOpen
        ? {
            onOpen: ({ id }: RankedContractor) => {
              onOpen(id);
            },
          }
        : {})}
      empty={<EmptyState title={say('RANK_NONE')}>{say('RANK_NONE_TEXT')}</EmptyState>}
    />
  );
}
