import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import ChevronRight from '@mui/icons-material/ChevronRight';
import Search from '@mui/icons-material/Search';
import { Box, InputBase, OutlinedInput } from '@mui/material';
import { useState } from 'react';
import type { Division } from '../../../shared/contract/divisions';
import type { Level } from '../../../shared/domain/office';
import { useQuery } from '../../api';
import { useText } from '../../base/language';
import { token } from '../../base/theme';
import { FailureNote } from '../../components';

/** How deep a level picks: a province, a city, or a county. */
export const depthOf: Record<Level, 1 | 2 | 3> = { province: 1, city: 2, county: 3 };

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
        <Search sx={{ fontSize: 16, color: token.t2 }} aria-hidden />
        <InputBase
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
          }}
          placeholder={head}
          inputProps={{ 'aria-label': head }}
          sx={{ flex: 1, fontSize: 12 }}
        />
      </Box>
      <Box role="listbox" aria-label={head} sx={{ flex: 1, overflowY: 'auto' }}>
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
                fontSize: 14,
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
                sx={{ fontSize: 12, fontWeight: 400, color: picked ? token.teal : token.t3 }}
              >
                {hint(division)}
              </Box>
              {picked && !last && <ChevronRight sx={{ fontSize: 16 }} aria-hidden />}
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
        startAdornment={<Search sx={{ fontSize: 18, color: token.t2 }} aria-hidden />}
        sx={{ pl: 2, fontSize: 13 }}
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
            <Box sx={{ p: 2, fontSize: 13, color: token.t2 }}>{say('SETUP_FIND_NONE')}</Box>
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
                fontSize: 13,
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

/** What lies within the chosen division, counted from the table. */
export function DivisionStrip({ code }: { code: string | undefined }) {
  const say = useText();
  const { data, failure } = useQuery('divisions.summary', code ? { code } : null);
  const counts =
    data && code
      ? (
          [
            ['SETUP_STREETS', data.streets],
            ['SETUP_TOWNS', data.towns],
            ['SETUP_TOWNSHIPS', data.townships],
            ['SETUP_COMMUNITIES', data.communities],
            ['SETUP_VILLAGES', data.villages],
          ] as const
        ).filter(([, n]) => n > 0)
      : [];
  if (failure) return <FailureNote failure={failure} />;
  return (
    <Box
      data-testid="division-result"
      sx={{
        minHeight: 52,
        px: 4,
        py: 1,
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        bgcolor: code ? token.teal50 : token.sunk,
        border: `1px solid ${code ? token.teal100 : token.line}`,
        borderRadius: '6px',
      }}
    >
      {!data || !code ? (
        <Box sx={{ fontSize: 13, color: token.t2 }}>{say('SETUP_PICK')}</Box>
      ) : (
        <>
          <CheckCircle sx={{ fontSize: 20, color: token.teal }} aria-hidden />
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Box sx={{ fontWeight: 700, lineHeight: '20px' }}>
              {data.path.replace(/^\S+ (?=\S)/, '').replaceAll(' ', '')}（{data.code.slice(0, 6)}）
            </Box>
            <Box sx={{ fontSize: 12, color: token.t2 }}>{say('SETUP_TABLE_NOTE')}</Box>
          </Box>
          <Box sx={{ display: 'flex', gap: 3, fontSize: 13, whiteSpace: 'nowrap' }}>
            {counts.map(([text, n]) => (
              <span key={text}>
                {say(text)} <b>{n}</b>
              </span>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}
