import { Box, Link } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { labelOf } from '../../../shared/codes/tables';
import type { Desk } from '../../../shared/contract/quarter';
import { dayName } from '../../base/format';
import { useLanguage } from '../../base/language';
import { recordPath } from '../../base/places';
import { textSize, token } from '../../base/theme';
import { Card } from '../../components';

/** 登记到期: registrations that have run out or soon will. */
export function ExpiryCard({ expiry }: { expiry: Desk['expiry'] }) {
  const { language, say } = useLanguage();
  const figures = [
    { text: say('DESK_EXPIRED'), n: expiry.expired, colour: token.red },
    ...expiry.within.map(({ from, to, n }, index) => ({
      text: index === 0 ? say('DESK_WITHIN', { n: to }) : say('DESK_BETWEEN', { from, to }),
      n,
      colour: index === 0 ? token.amber : token.t1,
    })),
  ];
  const soon = expiry.within[0]?.to ?? 0;
  return (
    <Card title={say('DESK_EXPIRY')} padding={0} sx={{ flex: 1 }}>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: `repeat(${figures.length}, 1fr)`,
          borderBottom: `1px solid ${token.line}`,
        }}
      >
        {figures.map(({ text, n, colour }) => (
          <Box
            key={text}
            sx={{ p: '4px 16px 6px', '& + &': { borderLeft: `1px solid ${token.line}` } }}
          >
            <Box
              sx={{
                fontSize: textSize.figure,
                lineHeight: '36px',
                fontWeight: 700,
                color: n > 0 ? colour : token.t1,
              }}
            >
              {n}
            </Box>
            <Box
              sx={{
                fontSize: textSize.dense,
                lineHeight: '20px',
                color: token.t2,
                whiteSpace: 'nowrap',
              }}
            >
              {text}
            </Box>
          </Box>
        ))}
      </Box>
      {(expiry.renewable > 0 || expiry.hoursShort > 0) && (
        <Box
          sx={{
            px: 4,
            py: 1,
            fontSize: textSize.dense,
            lineHeight: '20px',
            display: 'flex',
            gap: 3,
            flexWrap: 'wrap',
            borderBottom: `1px solid ${token.line}`,
          }}
        >
          <span>{say('DESK_RENEWABLE', { n: expiry.renewable })}</span>
          {expiry.hoursShort > 0 && (
            <Box component="span" sx={{ color: token.amber }}>
              {say('DESK_HOURS_SHORT', { n: expiry.hoursShort })}
            </Box>
          )}
        </Box>
      )}
      {expiry.next.length === 0 ? (
        <Box sx={{ p: '8px 16px', fontSize: textSize.dense, color: token.t2 }}>
          {say('DESK_EXPIRY_NONE', { n: expiry.days })}
        </Box>
      ) : (
        expiry.next.slice(0, 2).map((person) => (
          <Box
            key={person.id}
            sx={{
              px: 4,
              minHeight: 34,
              display: 'flex',
              alignItems: 'center',
              gap: 2,
              fontSize: textSize.dense,
            }}
          >
            <Link
              component={RouterLink}
              to={`${recordPath('person', person.id)}?field=registrationExpiry`}
              color="inherit"
              sx={{ fontWeight: 700, flexShrink: 0 }}
            >
              {person.name}
            </Link>
            <Box
              sx={{
                flex: 1,
                minWidth: 0,
                color: token.t2,
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
              }}
            >
              {[
                person.station,
                person.level && labelOf('qualificationLevel', person.level, language),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </Box>
            <Box
              sx={{
                flexShrink: 0,
                color:
                  person.daysLeft < 0
                    ? token.red
                    : person.daysLeft <= soon
                      ? token.amber
                      : token.t2,
              }}
            >
              {person.daysLeft < 0
                ? say('DESK_EXPIRED_ON', { date: dayName(person.date, language) })
                : say('DESK_EXPIRES_ON', {
                    date: dayName(person.date, language),
                    n: person.daysLeft,
                  })}
            </Box>
          </Box>
        ))
      )}
    </Card>
  );
}
