import { Box } from '@mui/material';
import { reviewGroups, type ReviewPoint } from '../../../shared/contract/review';
import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card, EmptyState } from '../../components';
import { PointRow } from './point-row';
import type { Points } from './use-points';

interface PointsCardProps {
  points: Points;
  items: ReadonlyMap<string, StatisticsItem>;
  /** What the checks left open. */
  errors: number;
  open: number;
  /** Who may not review looks on. */
  locked: boolean;
}

/** What deserves eyes, by groups; a tick says that it was looked at. */
export function PointsCard({ points, items, errors, open, locked }: PointsCardProps) {
  const say = useText();
  const all = points.all ?? [];
  const seenOf = (some: readonly ReviewPoint[]): string =>
    say('REVIEW_SEEN', { done: some.filter(({ seen }) => seen).length, n: some.length });
  if (all.length === 0)
    return (
      <Card title={say('REVIEW_POINTS_NONE')} note={say('REVIEW_CHECKED', { errors, open })}>
        <EmptyState title={say('REVIEW_POINTS_NONE')}>{say('REVIEW_POINTS_NONE_TEXT')}</EmptyState>
      </Card>
    );
  return (
    <Card
      title={say('REVIEW_POINTS', { n: all.length })}
      note={say('REVIEW_CHECKED', { errors, open })}
      action={<span data-testid="review-seen">{seenOf(all)}</span>}
      padding={0}
      sx={{ flex: '1 1 0', minHeight: 180 }}
    >
      <Box sx={{ height: '100%', overflow: 'auto' }}>
        {reviewGroups.map((group) => {
          const own = all.filter((one) => one.group === group);
          return (
            own.length > 0 && (
              <section key={group} aria-label={say(`REVIEW_GROUP_${group}`)}>
                <Box
                  sx={{
                    px: 4,
                    height: 30,
                    display: 'flex',
                    alignItems: 'center',
                    gap: 2,
                    bgcolor: token.sunk,
                    borderBottom: `1px solid ${token.line}`,
                    fontSize: textSize.dense,
                    position: 'sticky',
                    top: 0,
                    zIndex: 1,
                  }}
                >
                  <b>{say(`REVIEW_GROUP_${group}`)}</b>
                  <Box component="span" sx={{ fontSize: textSize.small, color: token.t2 }}>
                    {say(`REVIEW_GROUP_${group}_NOTE`)}
                  </Box>
                  <Box
                    component="span"
                    sx={{ ml: 'auto', fontSize: textSize.small, color: token.t2 }}
                  >
                    {seenOf(own)}
                  </Box>
                </Box>
                {own.map((one) => (
                  <PointRow
                    key={one.key}
                    point={one}
                    item={items.get(one.item ?? '')}
                    here={one === points.current}
                    locked={locked}
                    points={points}
                  />
                ))}
              </section>
            )
          );
        })}
      </Box>
    </Card>
  );
}
