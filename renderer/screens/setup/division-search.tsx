import Search from '@mui/icons-material/Search';
import { Box, OutlinedInput } from '@mui/material';
import { useState } from 'react';
import type { Level } from '../../../shared/domain/office';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { depthOf } from './depth';

/** One search over all divisions of the level: characters, initials, code. */
export function DivisionSearch({
  level,
  onPick,
}: {
  level: Level;
  onPick: (codes: string[]) => void;
}) {
  const say = useText();
  const [words, setWords] = useState('');
  const depth = depthOf[level];
  const found = useQuery(
    'divisions.search',
    words.trim() === '' ? null : { query: words.trim(), depths: [depth], limit: 8 },
  );
  const pick = (code: string): void => {
    setWords('');
    const codes = [
      `${code.slice(0, 2)}0000000000`,
      `${code.slice(0, 4)}00000000`,
      `${code.slice(0, 6)}000000`,
    ];
    onPick(codes.slice(0, depth));
  };
  return (
    <Box sx={{ position: 'relative', width: 264 }}>
      <OutlinedInput
        fullWidth
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
        }}
        placeholder={say('SETUP_FIND')}
        inputProps={{ 'aria-label': say('SETUP_FIND') }}
        onKeyDown={(event) => {
          const first = found.data?.[0];
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && first) {
            event.preventDefault();
            pick(first.code);
          }
        }}
        startAdornment={<Search sx={{ fontSize: iconSize.medium, color: token.t2 }} aria-hidden />}
        sx={{ pl: 2, fontSize: textSize.dense }}
      />
      {words.trim() !== '' && found.data && (
        <Box
          role="listbox"
          aria-label={say('SETUP_FIND')}
          sx={{
            position: 'absolute',
            top: 34,
            left: 0,
            right: 0,
            zIndex: 10,
            maxHeight: 300,
            overflow: 'auto',
            bgcolor: token.surface,
            border: `1px solid ${token.line2}`,
            borderRadius: '4px',
            boxShadow: '0 4px 16px rgba(30,35,33,.14)',
          }}
        >
          {found.data.length === 0 && (
            <Box sx={{ p: 2, fontSize: textSize.dense, color: token.t2 }}>
              {say('SETUP_FIND_NONE')}
            </Box>
          )}
          {found.data.map((division) => (
            <Box
              component="button"
              type="button"
              role="option"
              aria-selected={false}
              key={division.code}
              onClick={() => {
                pick(division.code);
              }}
              sx={{
                all: 'unset',
                boxSizing: 'border-box',
                display: 'flex',
                width: '100%',
                px: 3,
                py: 1,
                cursor: 'pointer',
                fontSize: textSize.dense,
                gap: 2,
                '&:hover, &:focus-visible': { bgcolor: token.teal50 },
              }}
            >
              <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
                {division.path}
              </Box>
              <Box component="span" sx={{ color: token.t3 }}>
                {division.code.slice(0, 6)}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
