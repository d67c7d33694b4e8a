import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { ProjectMoneyView } from '../../../shared/contract/projects';
import { tenThousandYuan } from '../../base/format';
import { useText } from '../../base/language';
import { useRole, useToday } from '../../base/session';
import { textSize, token } from '../../base/theme';
import { Card, EmptyState, StatusChip } from '../../components';
import { Bar } from '../../components/bar';
import { newRow, OwnedDialog, OwnedList } from '../../records';

const flows = ['contract', 'funded', 'received', 'paid', 'spent'] as const;
const colours = {
  contract: token.c6,
  funded: token.c4,
  received: token.c3,
  paid: token.c1,
  spent: token.c2,
} as const;

/** Contract, planned, received, paid and spent as bars on one scale, each with its figure. */
function MoneyPicture({ money }: { money: ProjectMoneyView }) {
  const say = useText();
  const most = Math.max(1, ...flows.map((key) => money[key]));
  return (
    <Card
      title={say('PROJECT_MONEY')}
      note={say('PROJECT_MONEY_NOTE')}
      action={
        <Box component="span" sx={{ fontSize: textSize.dense }}>
          {say('PROJECT_MONEY_BALANCE', { balance: tenThousandYuan(money.balance) })} ·{' '}
          {say('PROJECT_MONEY_UNPAID', { unpaid: tenThousandYuan(money.unpaid) })}
        </Box>
      }
    >
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: '72px minmax(0, 1fr) 96px',
          columnGap: 3,
          rowGap: '8px',
          alignItems: 'center',
          fontSize: textSize.dense,
          lineHeight: '20px',
        }}
      >
        {flows.map((key) => [
          <Box component="dt" key={`${key}-name`} sx={{ color: token.t2 }}>
            {say(`PROJECT_MONEY_${key}`)}
          </Box>,
          <Box component="dd" key={key} sx={{ m: 0, display: 'contents' }}>
            <Bar share={money[key] / most} colour={colours[key]} height={14} />
            <Box sx={{ textAlign: 'right', fontWeight: 700 }}>{tenThousandYuan(money[key])}</Box>
          </Box>,
        ])}
      </Box>
    </Card>
  );
}

type Milestone = ProjectMoneyView['milestones'][number];

/** Whether a milestone was paid, is to be paid, or waits for its condition. */
function MilestoneChip({ milestone: { amount, paid, due, metOn } }: { milestone: Milestone }) {
  const say = useText();
  const today = useToday();
  const left = tenThousandYuan(amount - paid);
  const day = due ?? say('PROJECT_NO_DAY');
  if (paid >= amount)
    return (
      <StatusChip tone="ok" height={20}>
        {say('PROJECT_MILESTONE_PAID')}
      </StatusChip>
    );
  if (metOn === null)
    return (
      <StatusChip tone="neutral" icon={false} height={20}>
        {say('PROJECT_MILESTONE_OPEN', { due: day })}
      </StatusChip>
    );
  return due !== null && due < today ? (
    <StatusChip tone="problem" height={20}>
      {say('PROJECT_MILESTONE_LATE', { due, left })}
    </StatusChip>
  ) : (
    <StatusChip tone="attention" height={20}>
      {say('PROJECT_MILESTONE_LEFT', { left, due: day })}
    </StatusChip>
  );
}

interface MilestonesProps {
  project: string;
  milestones: readonly Milestone[];
}

/** How far each milestone is paid; what may be paid now is one press away from its form. */
function Milestones({ project, milestones }: MilestonesProps) {
  const say = useText();
  const today = useToday();
  const editor = useRole('clerk', 'reviewer', 'admin', 'receiver');
  const [paying, setPaying] = useState<Milestone>();
  const payment = ({ name, amount, paid }: Milestone) =>
    newRow('payment', { project, milestone: name, date: today, amount: amount - paid });
  return (
    <Card title={say('PROJECT_MILESTONES')}>
      {milestones.length === 0 && <EmptyState title={say('PROJECT_NO_MILESTONES')} />}
      <Box
        component="ul"
        sx={{ listStyle: 'none', m: 0, p: 0, fontSize: textSize.dense, lineHeight: '20px' }}
      >
        {milestones.map((one) => (
          <Box
            component="li"
            key={one.id}
            sx={{ py: 1, '& + &': { borderTop: `1px solid ${token.line}` } }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', mb: 1 }}>
              <Box sx={{ flex: '1 1 80px' }}>{one.name}</Box>
              <MilestoneChip milestone={one} />
              {editor && one.metOn !== null && one.paid < one.amount && (
                <Button
                  variant="outlined"
                  aria-label={say('PROJECT_PAY_NAMED', { milestone: one.name })}
                  onClick={() => {
                    setPaying(one);
                  }}
                  sx={{ height: 24, minHeight: 24 }}
                >
                  {say('PROJECT_PAY')}
                </Button>
              )}
            </Box>
            <Bar
              share={one.amount === 0 ? 0 : one.paid / one.amount}
              colour={token.c1}
              height={6}
            />
          </Box>
        ))}
      </Box>
      {paying && (
        <OwnedDialog
          noun="payment"
          row={payment(paying)}
          fixed={{ project }}
          onClose={() => {
            setPaying(undefined);
          }}
          onSaved={() => {
            setPaying(undefined);
          }}
        />
      )}
    </Card>
  );
}

/** 资金: where the money stands, then the records that it comes from. */
export function MoneyTab({ project, money }: { project: string; money: ProjectMoneyView }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 3,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 400px' },
        alignItems: 'start',
      }}
    >
      <MoneyPicture money={money} />
      <Milestones project={project} milestones={money.milestones} />
      <Card sx={{ gridColumn: '1 / -1' }}>
        {(['fundingLine', 'milestone', 'payment', 'expense'] as const).map((noun) => (
          <OwnedList key={noun} noun={noun} ownerId={project} />
        ))}
      </Card>
    </Box>
  );
}
