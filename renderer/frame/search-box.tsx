import Search from '@mui/icons-material/Search';
import { Box, ClickAwayListener, OutlinedInput, Popper, useMediaQuery } from '@mui/material';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import type { SearchGroup } from '../../shared/contract/handling';
import type { NounName } from '../../shared/domain/nouns';
import { call } from '../api';
import { useText } from '../base/language';
import { recordPath } from '../base/places';
import { isComposing, useShortcut } from '../base/shortcut';
import { SearchHits } from './search-hits';
import { iconSize, textSize, token } from '../base/theme';

/** Hits of one kind that are shown; typing pauses shorter than this are one word (ms). */
const OF_EACH = 6;
const TYPING = 60;

/**
 * Ctrl+K from anywhere: characters, full pinyin, initials and numbers over all records; Enter goes
 * there.
 */
export function SearchBox() {
  const say = useText();
  const navigate = useNavigate();
  const narrow = useMediaQuery('(max-width:1099px)');
  const input = useRef<HTMLInputElement>(null);
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const [query, setQuery] = useState('');
  const [groups, setGroups] = useState<SearchGroup[] | null>(null);
  const [at, setAt] = useState(0);
  /** What had the keys when the shortcut came: Esc gives them back. */
  const before = useRef<Element | null>(null);
  useShortcut('Ctrl+K', () => {
    if (document.activeElement !== input.current) before.current = document.activeElement;
    input.current?.focus();
    input.current?.select();
  });
  const type = (next: string): void => {
    setQuery(next);
    if (next.trim() === '') setGroups(null);
  };
  useEffect(() => {
    const search = query.trim();
    if (search === '') return undefined;
    let stale = false;
    const timer = setTimeout(() => {
      call('search.all', { query: search.slice(0, 60), limit: OF_EACH }).then(
        (found) => {
          if (!stale) {
            setGroups(found);
            setAt(0);
          }
        },
        () => {
          if (!stale) setGroups([]);
        },
      );
    }, TYPING);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [query]);
  const hits = (groups ?? []).flatMap(({ noun, hits: found }) =>
    found.map(({ id }) => ({ noun, id })),
  );
  const short = /^(\d{1,3}|[a-z])$/i.test(query.trim());
  const go = (noun: NounName, id: string): void => {
    type('');
    input.current?.blur();
    void navigate(recordPath(noun, id));
  };
  const keys = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const count = hits.length;
    if (event.key === 'ArrowDown' && count > 0) {
      event.preventDefault();
      setAt((at + 1) % count);
    }
    if (event.key === 'ArrowUp' && count > 0) {
      event.preventDefault();
      setAt((at + count - 1) % count);
    }
    const hit = hits[at];
    if (event.key === 'Enter' && hit) go(hit.noun, hit.id);
    if (event.key === 'Escape') {
      type('');
      input.current?.blur();
      if (before.current instanceof HTMLElement) before.current.focus();
      before.current = null;
    }
  };
  return (
    <ClickAwayListener
      onClickAway={() => {
        setGroups(null);
      }}
    >
      <Box ref={setBox} sx={{ width: 248, flexShrink: 1, minWidth: narrow ? 236 : 140 }}>
        <OutlinedInput
          fullWidth
          inputRef={input}
          value={query}
          placeholder={say('FRAME_SEARCH')}
          onChange={(event) => {
            type(event.target.value);
          }}
          onKeyDown={keys}
          inputProps={{
            'aria-label': say('FRAME_SEARCH'),
            role: 'combobox',
            'aria-expanded': groups !== null,
            'aria-controls': 'search-hits',
            'aria-activedescendant': hits.length ? `search-hit-${at}` : undefined,
          }}
          startAdornment={
            <Search sx={{ fontSize: iconSize.medium, color: token.t2 }} aria-hidden />
          }
          endAdornment={
            !narrow && (
              <Box
                component="kbd"
                aria-hidden
                sx={{
                  fontFamily: 'inherit',
                  fontSize: textSize.small,
                  color: token.t2,
                  border: `1px solid ${token.line2}`,
                  borderRadius: '3px',
                  px: 1,
                  whiteSpace: 'nowrap',
                }}
              >
                Ctrl K
              </Box>
            )
          }
          sx={{
            pl: 2,
            pr: 2,
            fontSize: textSize.dense,
            bgcolor: token.sunk,
            '& .MuiOutlinedInput-notchedOutline': { borderColor: token.line2 },
          }}
        />
        <Popper open={groups !== null} anchorEl={box} placement="bottom-end" sx={{ zIndex: 1300 }}>
          <SearchHits
            query={query}
            short={short}
            groups={groups ?? []}
            at={at}
            onAt={setAt}
            onGo={go}
          />
        </Popper>
      </Box>
    </ClickAwayListener>
  );
}
