import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { DuplicatePair } from '../../../shared/contract/handling';
import type { Area } from '../../../shared/domain/noun';
import { nounOf, nounsIn, type NounName } from '../../../shared/domain/nouns';
import { useCall, useQuery } from '../../api';
import { useText } from '../../base/language';
import { mergePath } from '../../base/places';
import { useRole } from '../../base/session';
import { textSize, token } from '../../base/theme';
import {
  Card,
  DataTable,
  EmptyState,
  FailureNote,
  Loading,
  Page,
  SelectButton,
  useToast,
  type Column,
} from '../../components';
import { AreaTabs, areaTitle } from '../../records/area-tabs';

/** Kinds of an area whose records stand for one person or body. */
const identified = (area: Area): NounName[] =>
  nounsIn(area).filter((noun) => nounOf(noun).identified);

/** 查重: pairs that may be one and the same, with what they have in common. */
export function DuplicatesScreen({ area }: { area: Area }) {
  const say = useText();
  const toast = useToast();
  const navigate = useNavigate();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const kinds = identified(area);
  const [noun, setNoun] = useState<NounName>(kinds[0] ?? 'person');
  const { data, failure, reload } = useQuery('duplicates.find', { noun });
  const { run, busy, failure: refused } = useCall();
  const { title, hint } = nounOf(noun);
  const dismiss = async ({ first, second }: DuplicatePair, dismissed: boolean): Promise<void> => {
    if (!(await run('duplicates.dismiss', { noun, first: first.id, second: second.id, dismissed })))
      return;
    if (dismissed)
      toast(say('DUPLICATES_NOTED'), {
        label: say('LIST_UNDO'),
        run: () => {
          void dismiss({ first, second, reasons: [], score: 0 }, false);
        },
      });
  };
  const called = (row: DuplicatePair['first']) => {
    const more = hint === undefined ? '' : (row.labels[hint] ?? String(row.values[hint] ?? ''));
    return (
      <>
        <b>{String(row.values[title] ?? '')}</b>
        {more && (
          <Box component="span" title={more} sx={{ color: token.t2, fontWeight: 400 }}>
            {' '}
            · {more}
          </Box>
        )}
      </>
    );
  };
  const columns: Column<DuplicatePair>[] = [
    { key: 'first', head: say('DUPLICATES_ONE'), width: 300, cell: ({ first }) => called(first) },
    {
      key: 'second',
      head: say('DUPLICATES_OTHER'),
      width: 300,
      cell: ({ second }) => called(second),
    },
    {
      key: 'why',
      head: say('DUPLICATES_WHY'),
      width: 240,
      cell: ({ reasons }) => say.list(reasons.map((reason) => say.any(reason))),
    },
    {
      key: 'score',
      head: say('DUPLICATES_SCORE'),
      width: 72,
      align: 'right',
      cell: ({ score }) => `${score}%`,
    },
    {
      key: 'acts',
      head: say('DUPLICATES_ACTS'),
      width: 176,
      cell: (pair) =>
        editor && (
          <>
            <Button
              variant="text"
              onClick={() => {
                void navigate(mergePath(noun, pair.first.id, pair.second.id));
              }}
            >
              {say('DUPLICATES_COMPARE')}
            </Button>
            <Button
              variant="text"
              disabled={busy}
              onClick={() => {
                void dismiss(pair, true);
              }}
            >
              {say('DUPLICATES_NOT')}
            </Button>
          </>
        ),
    },
  ];
  return (
    <Page
      title={say(areaTitle[area])}
      tabs={<AreaTabs area={area} />}
      actions={
        kinds.length > 1 && (
          <SelectButton
            label={say.label(nounOf(noun).label)}
            value={noun}
            onChange={(next) => {
              setNoun(next as NounName);
            }}
            options={kinds.map((kind) => ({ value: kind, label: say.label(nounOf(kind).label) }))}
          />
        )
      }
    >
      <Box sx={{ pt: 3 }}>
        <FailureNote failure={failure ?? refused} onRetry={reload} />
        {!data ? (
          <Loading />
        ) : (
          <Card
            title={say('DUPLICATES_SUB', { noun: say.label(nounOf(noun).label) })}
            note={say('DUPLICATES_FOUND', { n: data.total })}
            action={
              data.dismissed > 0 && (
                <Box sx={{ fontSize: textSize.small, color: token.t3 }}>
                  {say('DUPLICATES_DISMISSED', { n: data.dismissed })}
                </Box>
              )
            }
            padding={0}
          >
            {data.pairs.length === 0 ? (
              <EmptyState title={say('DUPLICATES_NONE')}>{say('DUPLICATES_NONE_TEXT')}</EmptyState>
            ) : (
              <DataTable
                label={say('DUPLICATES')}
                columns={columns}
                rows={data.pairs}
                keyOf={({ first, second }) => `${first.id} ${second.id}`}
              />
            )}
          </Card>
        )}
      </Box>
    </Page>
  );
}
