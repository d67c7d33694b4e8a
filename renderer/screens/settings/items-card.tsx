import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { OutputOf } from '../../../shared/contract/procedures';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useQuery } from '../../api';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card, DataTable, FailureNote, useToast, type Column } from '../../components';
import { ItemDialog } from './item-dialog';
import { ItemDrop } from './item-drop';

type Defined = OutputOf<'definitions.get'>;
type Acting = { act: 'edit'; item: StatisticsItem | null } | { act: 'drop'; item: StatisticsItem };

function Items({ defined, onAct }: { defined: Defined; onAct: (act: Acting) => void }) {
  const { language, say } = useLanguage();
  const sections = new Map(
    defined.common.stationReturn.sections.map(({ key, label }) => [key, label[language]]),
  );
  const columns: Column<StatisticsItem>[] = [
    {
      key: 'label',
      head: say('SET_ITEM'),
      cell: ({ group, label }) => `${group[language]} · ${label[language]}`,
    },
    {
      key: 'section',
      head: say('SET_ITEM_SECTION'),
      width: 104,
      cell: ({ section }) => sections.get(section) ?? section,
    },
    {
      key: 'unit',
      head: say('SET_ITEM_UNIT'),
      width: 72,
      cell: ({ unit }) => unit[language] || '—',
    },
    {
      key: 'required',
      head: say('SET_ITEM_REQUIRED'),
      width: 84,
      cell: ({ required }) => say(required ? 'SET_ITEM_YES' : 'SET_ITEM_NO'),
    },
    {
      key: 'acts',
      head: say('SET_USER_ACTS'),
      width: 124,
      cell: (item) => (
        <Box component="span" sx={{ ml: -1.5 }}>
          {(['edit', 'drop'] as const).map((act) => {
            const verb = say(act === 'edit' ? 'SET_ITEM_EDIT' : 'SET_ITEM_DROP');
            return (
              <Button
                key={act}
                variant="text"
                aria-label={`${verb} ${item.label[language]}`}
                onClick={() => {
                  onAct({ act, item });
                }}
              >
                {verb}
              </Button>
            );
          })}
        </Box>
      ),
    },
  ];
  return (
    <DataTable
      label={say('SET_ITEMS')}
      columns={columns}
      rows={defined.additions.items}
      keyOf={({ key }) => key}
    />
  );
}

/** 季度填报表: the set under which the office works, and the items that it adds for itself. */
export function ItemsCard() {
  const { language, say } = useLanguage();
  const toast = useToast();
  const { data, failure, reload } = useQuery('definitions.get', {});
  const [acting, setActing] = useState<Acting>();
  const close = (saved: boolean): void => {
    setActing(undefined);
    if (saved) toast(say('SET_ITEMS_SAVED'));
  };
  return (
    <Card
      title={say('SET_ITEMS')}
      padding={0}
      action={
        data && (
          <Button
            variant="text"
            onClick={() => {
              setActing({ act: 'edit', item: null });
            }}
          >
            {say('SET_ITEM_ADD')}
          </Button>
        )
      }
    >
      {failure && (
        <Box sx={{ px: 4 }}>
          <FailureNote failure={failure} onRetry={reload} />
        </Box>
      )}
      {data && (
        <Box sx={{ px: 4, py: 3, fontSize: textSize.dense, display: 'grid', gap: 1 }}>
          <Box>
            {data.common.title[language]} {data.common.version}
            <Box component="span" sx={{ color: token.t2, ml: 2 }}>
              {say('SET_ITEMS_COUNT', { n: data.common.stationReturn.items.length })}
            </Box>
          </Box>
          <Box sx={{ color: token.t2 }}>{data.common.note[language]}</Box>
          {data.additions.items.length === 0 && (
            <Box sx={{ color: token.t2 }}>{say('SET_ITEMS_NONE')}</Box>
          )}
        </Box>
      )}
      {data && data.additions.items.length > 0 && <Items defined={data} onAct={setActing} />}
      {data && acting?.act === 'edit' && (
        <ItemDialog defined={data} item={acting.item} onClose={close} />
      )}
      {data && acting?.act === 'drop' && (
        <ItemDrop defined={data} item={acting.item} onClose={close} />
      )}
    </Card>
  );
}
