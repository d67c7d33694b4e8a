import ChevronRight from '@mui/icons-material/ChevronRight';
import Search from '@mui/icons-material/Search';
import { Box, InputBase } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import type { Division } from '../../../shared/contract/divisions';
import type { Level } from '../../../shared/domain/office';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import { FailureNote } from '../../components';
import { depthOf } from './depth';

interface ColumnProps {
  head: string;
  list: Division[] | undefined;
  chosen: string | undefined;
  onPick: (division: Division) => void;
  last: boolean;
  hint: (division: Division) => string;
}

function PickColumn({ head, list, chosen, onPick, last, hint }: ColumnProps) {
  const [words, setWords] = useState('');
  const query = words.trim().toLowerCase();
  const column = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What the search has chosen may lie far down.
    column.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, list]);
  const shown = (list ?? []).filter(
    (division) =>
      !division.retired &&
      (query === '' ||
        division.name.includes(query) ||
        division.initials.startsWith(query) ||
        division.code.startsWith(query)),
  );
  return (
    <Box
      sx={{
        flex: 1,
        minWidth: 0,
        display: 'flex',
        flexDirection: 'column',
        '& + &': { borderLeft: `1px solid ${token.line}` },
      }}
    >
      <Box
        sx={{
          height: 36,
          px: 3,
          display: 'flex',
          alignItems: 'center',
          gap: 1.5,
          bgcolor: token.sunk,
          borderBottom: `1px solid ${token.line}`,
          flexShrink: 0,
        }}
      >
        <Search sx={{ fontSize: iconSize.small, color: token.t2 }} aria-hidden />
        <InputBase
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
          }}
          placeholder={head}
          inputProps={{ 'aria-label': head }}
          sx={{ flex: 1, fontSize: textSize.small }}
        />
      </Box>
      <Box ref={column} role="listbox" aria-label={head} sx={{ flex: 1, overflowY: 'auto' }}>
        {shown.map((division) => {
          const picked = division.code === chosen;
          return (
            <Box
              component="button"
              type="button"
              role="option"
              aria-selected={picked}
              key={division.code}
              onClick={() => {
                onPick(division);
              }}
              sx={{
                all: 'unset',
                boxSizing: 'border-box',
                width: '100%',
                height: 33,
                px: 3,
                display: 'flex',
                alignItems: 'center',
                gap: 1,
                cursor: 'pointer',
                fontSize: textSize.body,
                color: picked ? token.teal : token.t1,
                fontWeight: picked ? 700 : 400,
                bgcolor: picked ? token.teal50 : undefined,
                '&:hover': { bgcolor: picked ? token.teal50 : token.hover },
                '&:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
              }}
            >
              <Box
                component="span"
                title={division.name}
                sx={{
                  flex: 1,
                  minWidth: 0,
                  overflow: 'hidden',
                  textOverflow: 'ellipsis',
                  whiteSpace: 'nowrap',
                }}
              >
                {division.name}
              </Box>
              <Box
                component="span"
                sx={{
                  fontSize: textSize.small,
                  fontWeight: 400,
                  color: picked ? token.teal : token.t3,
                }}
              >
                {hint(division)}
              </Box>
              {picked && !last && <ChevronRight sx={{ fontSize: iconSize.small }} aria-hidden />}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

interface PickerProps {
  level: Level;
  /** Chosen codes from the province down. */
  chosen: string[];
  onChange: (codes: string[]) => void;
}

/** Three columns from province to county; cities stop at two, provinces at one. */
export function DivisionPicker({ level, chosen, onChange }: PickerProps) {
  const say = useText();
  const depth = depthOf[level];
  const provinces = useQuery('divisions.children', { parent: null });
  const cities = useQuery(
    'divisions.children',
    depth > 1 && chosen[0] ? { parent: chosen[0] } : null,
  );
  const counties = useQuery(
    'divisions.children',
    depth > 2 && chosen[1] ? { parent: chosen[1] } : null,
  );
  const counted = (division: Division): string =>
    division.children > 0 && depth > 2 ? say('SETUP_COUNTIES', { n: division.children }) : '';
  return (
    <Box
      sx={{
        height: 236,
        display: 'flex',
        border: `1px solid ${token.line2}`,
        borderRadius: '6px',
        overflow: 'hidden',
      }}
    >
      {provinces.failure && <FailureNote failure={provinces.failure} onRetry={provinces.reload} />}
      <PickColumn
        head={say('SETUP_PROVINCE')}
        list={provinces.data}
        chosen={chosen[0]}
        last={depth === 1}
        hint={(division) => division.initials}
        onPick={(division) => {
          onChange([division.code]);
        }}
      />
      {depth > 1 && (
        <PickColumn
          key={chosen[0]}
          head={say('SETUP_CITY')}
          list={chosen[0] ? cities.data : []}
          chosen={chosen[1]}
          last={depth === 2}
          hint={counted}
          onPick={(division) => {
            onChange([...chosen.slice(0, 1), division.code]);
          }}
        />
      )}
      {depth > 2 && (
        <PickColumn
          key={`c${chosen[1] ?? ''}`}
          head={say('SETUP_COUNTY')}
          list={chosen[1] ? counties.data : []}
          chosen={chosen[2]}
          last
          hint={(division) => division.code.slice(0, 6)}
          onPick={(division) => {
            onChange([...chosen.slice(0, 2), division.code]);
          }}
        />
      )}
    </Box>
  );
}
