import { Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { MOST, type Hit } from './use-hits';

interface HitsProps {
  id: string;
  hits: Hit[];
  marked: string | undefined;
  onPick: (code: string) => void;
}

/** What a search found, each by its whole path: several places have one name. */
export function SearchHits({ id, hits, marked, onPick }: HitsProps) {
  const say = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <Box
      ref={list}
      id={id}
      role="listbox"
      aria-label={say('SETUP_FIND')}
      sx={{
        position: 'absolute',
        top: 34,
        right: 0,
        minWidth: '100%',
        width: 'max-content',
        maxWidth: 460,
        zIndex: 10,
        maxHeight: 300,
        overflow: 'auto',
        bgcolor: token.surface,
        border: `1px solid ${token.line2}`,
        borderRadius: '4px',
        boxShadow: '0 4px 16px rgba(30,35,33,.14)',
      }}
    >
      {hits.length === 0 ? (
        <Box sx={{ p: 2, fontSize: textSize.dense, color: token.t2 }}>{say('SETUP_FIND_NONE')}</Box>
      ) : (
        <Box
          role="presentation"
          sx={{ px: 3, py: 1, fontSize: textSize.small, color: token.t2, bgcolor: token.sunk }}
        >
          {say(hits.length < MOST ? 'SETUP_FIND_KEYS' : 'SETUP_FIND_MORE', { n: hits.length })}
        </Box>
      )}
      {hits.map((division) => (
        <Box
          id={`${id}-${division.code}`}
          role="option"
          aria-selected={division.code === marked}
          key={division.code}
          onMouseDown={(event) => {
            // The words keep the focus.
            event.preventDefault();
          }}
          onClick={() => {
            onPick(division.code);
          }}
          sx={{
            display: 'flex',
            px: 3,
            py: 1,
            gap: 2,
            cursor: 'pointer',
            fontSize: textSize.dense,
            '&:hover': { bgcolor: token.hover },
            '&[aria-selected="true"]': {
              bgcolor: token.teal50,
              color: token.teal,
              fontWeight: 700,
              boxShadow: `inset 3px 0 0 ${token.teal}`,
            },
          }}
        >
          <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
            {division.path}
          </Box>
          <Box component="span" sx={{ color: token.t2, fontWeight: 400 }}>
            {division.code.slice(0, 6)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
