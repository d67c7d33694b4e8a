import { Box, Paper } from '@mui/material';
import type { SearchGroup, SearchHit } from '../../shared/contract/handling';
import { nounOf, type NounName } from '../../shared/domain/nouns';
import { useText } from '../base/language';
import { textSize, token } from '../base/theme';

interface HitsProps {
  query: string;
  /** Too little was typed to look for. */
  short: boolean;
  groups: SearchGroup[];
  /** Place of the current hit among all of them. */
  at: number;
  onAt: (at: number) => void;
  onGo: (noun: NounName, id: string) => void;
}

const line = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

/**
 * What was found, a heading for each noun; a hit says where it was found when that is not its name.
 */
export function SearchHits({ query, short, groups, at, onAt, onGo }: HitsProps) {
  const say = useText();
  const placeOf = (noun: NounName, { field, shown }: SearchHit): string => {
    const { fields, title } = nounOf(noun);
    return field === title
      ? ''
      : shown === ''
        ? say.label(fields[field]?.label)
        : say('FRAME_PAIR', { name: say.label(fields[field]?.label), text: shown });
  };
  /** Places count on from group to group. */
  const before = (group: number): number =>
    groups.slice(0, group).reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <Paper
      sx={{
        mt: 1,
        width: 460,
        maxHeight: 520,
        overflow: 'auto',
        border: `1px solid ${token.line2}`,
        boxShadow: '0 4px 16px rgba(30,35,33,.14)',
      }}
    >
      {groups.length === 0 && (
        <Box role="status" sx={{ p: 3, fontSize: textSize.dense, color: token.t2 }}>
          {short ? say('SEARCH_SHORT') : say('FRAME_SEARCH_NONE', { query })}
        </Box>
      )}
      <Box id="search-hits" role="listbox" aria-label={say('FRAME_SEARCH_RESULTS')}>
        {groups.map(({ noun, hits, more }, group) => (
          <Box key={noun} role="group" aria-label={say.label(nounOf(noun).label)}>
            <Box
              aria-hidden
              sx={{
                px: 3,
                py: 1,
                display: 'flex',
                gap: 2,
                fontSize: textSize.small,
                fontWeight: 700,
                color: token.t2,
                bgcolor: token.sunk,
                borderBottom: `1px solid ${token.line}`,
              }}
            >
              {say.label(nounOf(noun).label)}
              {more && (
                <Box component="span" sx={{ fontWeight: 400, color: token.t3 }}>
                  {say('SEARCH_MORE')}
                </Box>
              )}
            </Box>
            {hits.map((hit, nth) => {
              const own = before(group) + nth;
              const place = placeOf(noun, hit);
              return (
                <Box
                  key={hit.id}
                  id={`search-hit-${own}`}
                  role="option"
                  aria-selected={own === at}
                  onMouseDown={(event) => {
                    event.preventDefault();
                    onGo(noun, hit.id);
                  }}
                  onMouseEnter={() => {
                    onAt(own);
                  }}
                  sx={{
                    px: 3,
                    py: 1.5,
                    display: 'flex',
                    gap: 2,
                    alignItems: 'baseline',
                    cursor: 'pointer',
                    bgcolor: own === at ? token.teal50 : undefined,
                    fontSize: textSize.dense,
                  }}
                >
                  <Box
                    component="span"
                    title={hit.title}
                    sx={{ ...line, flexShrink: 0, maxWidth: 220 }}
                  >
                    {hit.title}
                  </Box>
                  <Box
                    component="span"
                    title={hit.hint}
                    sx={{ ...line, color: token.t3, fontSize: textSize.small, flex: 1 }}
                  >
                    {hit.hint}
                  </Box>
                  {place !== '' && (
                    <Box
                      component="span"
                      title={place}
                      sx={{
                        ...line,
                        color: token.t2,
                        fontSize: textSize.small,
                        maxWidth: 190,
                        flexShrink: 0,
                      }}
                    >
                      {place}
                    </Box>
                  )}
                </Box>
              );
            })}
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
