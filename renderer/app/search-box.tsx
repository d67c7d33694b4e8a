import Search from '@mui/icons-material/Search';
import { Box, ClickAwayListener, OutlinedInput, Paper, Popper, useMediaQuery } from '@mui/material';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { nounNames, nounOf, type NounName } from '../../shared/domain/nouns';
import { call } from '../api';
import { useText } from './language';
import { recordPath } from './places';
import { token } from './theme';

interface Hit {
  noun: NounName;
  id: string;
  label: string;
  hint: string;
}

/** Ctrl+K from anywhere: characters, full pinyin or initials over all records; Enter goes there. */
export function SearchBox() {
  const say = useText();
  const navigate = useNavigate();
  const narrow = useMediaQuery('(max-width:1099px)');
  const input = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<Hit[] | null>(null);
  const [at, setAt] = useState(0);
  useEffect(() => {
    const jump = (event: globalThis.KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') { event.preventDefault(); input.current?.focus(); input.current?.select(); }
    };
    window.addEventListener('keydown', jump);
    return () => { window.removeEventListener('keydown', jump); };
  }, []);
  useEffect(() => {
    const search = query.trim();
    if (search === '') { setHits(null); return undefined; }
    let stale = false;
    const timer = setTimeout(() => {
      Promise.all(nounNames.map(async (noun) => (await call('records.options', { noun, search, limit: 6 })).map((hit): Hit => ({ noun, ...hit })))).then(
        (found) => { if (!stale) { setHits(found.flat()); setAt(0); } },
        () => { if (!stale) setHits([]); },
      );
    }, 150);
    return () => { stale = true; clearTimeout(timer); };
  }, [query]);
  const go = (hit: Hit | undefined): void => {
    if (!hit) return;
    setQuery('');
    input.current?.blur();
    void navigate(recordPath(hit.noun, hit.id));
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const count = hits?.length ?? 0;
    if (event.key === 'ArrowDown' && count > 0) { event.preventDefault(); setAt((at + 1) % count); }
    if (event.key === 'ArrowUp' && count > 0) { event.preventDefault(); setAt((at + count - 1) % count); }
    if (event.key === 'Enter') go(hits?.[at]);
    if (event.key === 'Escape') { setQuery(''); input.current?.blur(); }
  };
  return (
    <ClickAwayListener onClickAway={() => { setHits(null); }}>
      <Box ref={box} sx={{ width: 248, flexShrink: 1, minWidth: narrow ? 236 : 140 }}>
        <OutlinedInput
          fullWidth inputRef={input} value={query} placeholder={say('FRAME_SEARCH')} onChange={(event) => { setQuery(event.target.value); }} onKeyDown={keys}
          inputProps={{ 'aria-label': say('FRAME_SEARCH'), role: 'combobox', 'aria-expanded': hits !== null, 'aria-controls': 'search-hits', 'aria-activedescendant': hits?.length ? `search-hit-${at}` : undefined }}
          startAdornment={<Search sx={{ fontSize: 18, color: token.t2 }} aria-hidden />}
          endAdornment={!narrow && <Box component="kbd" aria-hidden sx={{ fontFamily: 'inherit', fontSize: 12, color: token.t2, border: `1px solid ${token.line2}`, borderRadius: '3px', px: 1, whiteSpace: 'nowrap' }}>Ctrl K</Box>}
          sx={{ pl: 2, pr: 2, fontSize: 13, bgcolor: token.sunk, '& .MuiOutlinedInput-notchedOutline': { borderColor: token.line2 } }}
        />
        <Popper open={hits !== null} anchorEl={box.current} placement="bottom-end" sx={{ zIndex: 1300 }}>
          <Paper sx={{ mt: 1, width: 380, maxHeight: 460, overflow: 'auto', border: `1px solid ${token.line2}`, boxShadow: '0 4px 16px rgba(30,35,33,.14)' }}>
            {hits?.length === 0 && <Box sx={{ p: 3, fontSize: 13, color: token.t2 }}>{say('FRAME_SEARCH_NONE', { query })}</Box>}
            <Box component="ul" id="search-hits" role="listbox" aria-label={say('FRAME_SEARCH_RESULTS')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {hits?.map((hit, index) => (
                <Box
                  component="li" key={`${hit.noun}${hit.id}`} id={`search-hit-${index}`} role="option" aria-selected={index === at} onMouseDown={(event) => { event.preventDefault(); go(hit); }} onMouseEnter={() => { setAt(index); }}
                  sx={{ px: 3, py: 1.5, display: 'flex', gap: 2, alignItems: 'baseline', cursor: 'pointer', bgcolor: index === at ? token.teal50 : undefined, fontSize: 13 }}
                >
                  <Box component="span" sx={{ flexShrink: 0, maxWidth: 220, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{hit.label}</Box>
                  <Box component="span" sx={{ color: token.t3, fontSize: 12, flex: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>{hit.hint}</Box>
                  <Box component="span" sx={{ color: token.t2, fontSize: 12, flexShrink: 0 }}>{say.label(nounOf(hit.noun).label)}</Box>
                </Box>
              ))}
            </Box>
          </Paper>
        </Popper>
      </Box>
    </ClickAwayListener>
  );
}
