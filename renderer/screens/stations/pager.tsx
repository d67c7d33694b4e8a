import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, IconButton } from '@mui/material';
import { useText } from '../../base/language';
import { iconSize, measure, textSize, token } from '../../base/theme';

/** How many there are, and the page. */
export function Pager({
  total,
  page,
  size,
  onPage,
}: {
  total: number;
  page: number;
  size: number;
  onPage: (page: number) => void;
}) {
  const say = useText();
  const pages = Math.max(1, Math.ceil(total / size));
  return (
    <Box
      sx={{
        minHeight: measure.footer,
        px: 3,
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        bgcolor: token.sunk,
        borderTop: `1px solid ${token.line2}`,
        fontSize: textSize.dense,
        flexShrink: 0,
      }}
    >
      <b data-testid="list-total">{say('LIST_TOTAL', { n: total })}</b>
      <Box sx={{ flex: 1 }} />
      {pages > 1 && (
        <>
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
        </>
      )}
    </Box>
  );
}
