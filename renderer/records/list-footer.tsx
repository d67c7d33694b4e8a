import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, IconButton } from '@mui/material';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { numberText } from '../base/format';
import { useText } from '../base/language';
import { iconSize, measure, textSize, token } from '../base/theme';
import { particularsOf } from './particulars';

interface FooterProps {
  noun: NounName;
  total: number;
  sums: Record<string, number>;
  chosen: string[];
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** How many match, sums over all of them, and the page. */
export function ListFooter({ noun, total, sums, chosen, page, pages, onPage }: FooterProps) {
  const say = useText();
  const { legend } = particularsOf(noun);
  return (
    <Box
      sx={{
        minHeight: measure.footer,
        px: 3,
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        gap: 4,
        bgcolor: token.sunk,
        borderTop: `1px solid ${token.line2}`,
        fontSize: textSize.dense,
        flexShrink: 0,
      }}
    >
      <b data-testid="list-total">{say('LIST_TOTAL', { n: total })}</b>
      {legend && chosen.includes(legend.column) && legend.sign}
      <Box sx={{ flex: 1 }} />
      {Object.entries(sums)
        .filter(([key]) => chosen.includes(key))
        .map(([key, sum]) => {
          const field = nounOf(noun).fields[key];
          if (!field) return null;
          return (
            <span key={key}>
              {say('LIST_SUM', { label: say.label(field.label) })} <b>{numberText(field, sum)}</b>{' '}
              {say.label(field.unit)}
            </span>
          );
        })}
      {pages > 1 && (
        <Box data-print="none" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <IconButton
            aria-label={say('LIST_PREVIOUS')}
            disabled={page === 0}
            onClick={() => {
              onPage(page - 1);
            }}
          >
            <ChevronLeft sx={{ fontSize: iconSize.medium }} />
          </IconButton>
          {say('LIST_PAGE', { page: page + 1, pages })}
          <IconButton
            aria-label={say('LIST_NEXT')}
            disabled={page + 1 >= pages}
            onClick={() => {
              onPage(page + 1);
            }}
          >
            <ChevronRight sx={{ fontSize: iconSize.medium }} />
          </IconButton>
        </Box>
      )}
    </Box>
  );
}
