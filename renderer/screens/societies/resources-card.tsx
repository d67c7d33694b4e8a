import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { SocietyOverview } from '../../../shared/contract/quarter';
import { figure, periodName, periodTick } from '../../base/format';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card, DataTable, EmptyState } from '../../components';

type Quarter = SocietyOverview['resources'][number];

const HEIGHT = 150;
const shown = ({ yuan }: Quarter): string => figure(yuan / 10_000, 2);

/**
 * Bars from zero, the last two with their figures; the quarter at hand darker than those before.
 */
function Bars({ quarters }: { quarters: readonly Quarter[] }) {
  const { language, say } = useLanguage();
  const most = Math.max(...quarters.map(({ yuan }) => yuan), 1);
  const label = say.list(
    quarters.map((one) => `${periodName(one.period, language)} ${shown(one)}`),
  );
  return (
    <Box
      role="img"
      aria-label={say('FRAME_PAIR', { name: say('SOCIETIES_RESOURCES'), text: label })}
      sx={{
        display: 'grid',
        gridTemplateColumns: `repeat(${quarters.length}, minmax(0, 1fr))`,
        px: 2,
      }}
    >
      {quarters.map((one, at) => {
        const last = at === quarters.length - 1;
        return (
          <Box
            key={one.period}
            sx={{
              display: 'flex',
              flexDirection: 'column',
              alignItems: 'center',
              justifyContent: 'flex-end',
              height: HEIGHT + 42,
              fontSize: textSize.mark,
              lineHeight: '14px',
              color: token.t2,
            }}
          >
            {at >= quarters.length - 2 && (
              <Box
                sx={{
                  fontSize: textSize.small,
                  fontWeight: last ? 700 : 400,
                  color: token.t1,
                  mb: 1,
                }}
              >
                {shown(one)}
              </Box>
            )}
            <Box
              sx={{
                width: '100%',
                maxWidth: 44,
                height: Math.round((one.yuan / most) * HEIGHT),
                bgcolor: last ? token.c1 : token.c6,
                borderRadius: '3px 3px 0 0',
              }}
            />
            <Box
              sx={{
                width: '100%',
                borderTop: `1px solid ${token.line2}`,
                textAlign: 'center',
                pt: 1,
              }}
            >
              {periodTick(one.period)}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

/** What linked resources came to, quarter by quarter, with the table behind the picture. */
export function ResourcesCard({ overview: { resources } }: { overview: SocietyOverview }) {
  const { language, say } = useLanguage();
  const [table, setTable] = useState(false);
  if (resources.length === 0)
    return (
      <Card title={say('SOCIETIES_RESOURCES')}>
        <EmptyState title={say('SOCIETIES_RESOURCES_NONE')} />
      </Card>
    );
  return (
    <Card
      title={say('SOCIETIES_RESOURCES')}
      note={say('SOCIETIES_UNIT')}
      action={
        <Button
          variant="text"
          aria-pressed={table}
          onClick={() => {
            setTable(!table);
          }}
        >
          {say(table ? 'DESK_CHART' : 'DESK_DATA')}
        </Button>
      }
      padding={table ? 0 : 4}
    >
      {table ? (
        <DataTable
          label={say('SOCIETIES_RESOURCES')}
          rows={[...resources].reverse()}
          keyOf={({ period }) => period}
          columns={[
            {
              key: 'period',
              head: say('SOCIETIES_PERIOD'),
              width: 160,
              cell: ({ period }) => periodName(period, language),
            },
            {
              key: 'yuan',
              head: `${say('SOCIETIES_RESOURCES')} ${say('SOCIETIES_UNIT')}`,
              width: 140,
              align: 'right',
              cell: shown,
            },
            {
              key: 'count',
              head: say('SOCIETIES_COUNT'),
              width: 80,
              align: 'right',
              cell: ({ count }) => figure(count),
            },
          ]}
        />
      ) : (
        <Bars quarters={resources} />
      )}
    </Card>
  );
}
