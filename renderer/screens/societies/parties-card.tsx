import { Box } from '@mui/material';
import { labelOf } from '../../../shared/codes/tables';
import type { SocietyOverview } from '../../../shared/contract/quarter';
import { figure } from '../../base/format';
import { useLanguage } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { Card, EmptyState } from '../../components';

/** A share of all linkages as a bar with its number. */
function Bar({ value, of, colour }: { value: number; of: number; colour: string }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
      <Box
        aria-hidden
        sx={{
          flex: 1,
          height: 14,
          bgcolor: token.neutralBg,
          borderRadius: '3px',
          overflow: 'hidden',
        }}
      >
        <Box
          sx={{ width: `${of === 0 ? 0 : (value / of) * 100}%`, height: '100%', bgcolor: colour }}
        />
      </Box>
      <Box sx={{ width: 34, textAlign: 'right', fontWeight: 700 }}>{figure(value)}</Box>
    </Box>
  );
}

/** In how many linkages each of the five societies took part: this quarter, and the year so far. */
export function PartiesCard({ overview: { linkages, parties } }: { overview: SocietyOverview }) {
  const { language, say } = useLanguage();
  return (
    <Card title={say('SOCIETIES_PARTIES')} note={say('SOCIETIES_PARTIES_NOTE')}>
      {linkages.year === 0 ? (
        <EmptyState title={say('SOCIETIES_NONE')} />
      ) : (
        <Box
          component="table"
          aria-label={say('SOCIETIES_PARTIES')}
          sx={{
            width: '100%',
            borderCollapse: 'collapse',
            fontSize: textSize.dense,
            tableLayout: 'fixed',
            '& th, & td': { py: '6px', pr: 3, textAlign: 'left', fontWeight: 400 },
          }}
        >
          <thead>
            <tr>
              <Box component="th" sx={{ width: 104, fontSize: textSize.small, color: token.t2 }}>
                {say('SOCIETIES_SOCIETY')}
              </Box>
              {(
                [
                  ['SOCIETIES_QUARTER', linkages.quarter],
                  ['SOCIETIES_YEAR', linkages.year],
                ] as const
              ).map(([code, n]) => (
                <Box component="th" key={code} sx={{ fontSize: textSize.small, color: token.t2 }}>
                  <b>{say(code)}</b> · {say('SOCIETIES_OF', { n })}
                </Box>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map(({ society, quarter, year }) => (
              <tr key={society}>
                <th scope="row">{labelOf('fiveSocieties', society, language)}</th>
                <td>
                  <Bar value={quarter} of={linkages.quarter} colour={token.c1} />
                </td>
                <td>
                  <Bar value={year} of={linkages.year} colour={token.c2} />
                </td>
              </tr>
            ))}
          </tbody>
        </Box>
      )}
    </Card>
  );
}
