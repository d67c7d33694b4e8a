import Search from '@mui/icons-material/Search';
import { Box, OutlinedInput } from '@mui/material';
import { useId, type KeyboardEvent } from 'react';
import type { Level } from '../../../shared/domain/office';
import { useText } from '../../base/language';
import { isComposing } from '../../base/shortcut';
import { iconSize, textSize, token } from '../../base/theme';
import { SearchHits } from './search-hits';
import { useDivisionHits } from './use-hits';

/**
 * One search over all divisions of the level: characters, pinyin, initials, code. The arrows move
 * the mark through what was found, and Enter takes what is marked; nothing is taken unmarked.
 */
export function DivisionSearch({
  level,
  first = false,
  onPick,
}: {
  level: Level;
  /** It is where the screen begins, and has the keys. */
  first?: boolean;
  onPick: (codes: string[]) => void;
}) {
  const say = useText();
  const list = useId();
  const hits = useDivisionHits(level);
  const { marked, shown } = hits;
  const pick = (code: string): void => {
    hits.setWords('');
    onPick(hits.stepsTo(code));
  };
  const onKey = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) hits.move(step);
    else if (event.key === 'Enter') {
      if (marked) pick(marked.code);
    } else if (event.key === 'Escape' && hits.words !== '') hits.setWords('');
    else return;
    event.preventDefault();
  };
  return (
    <Box sx={{ position: 'relative', width: 264 }}>
      <OutlinedInput
        fullWidth
        autoFocus={first}
        value={hits.words}
        onChange={(event) => {
          hits.setWords(event.target.value);
        }}
        placeholder={say('SETUP_FIND')}
        inputProps={{
          'aria-label': say('SETUP_FIND'),
          maxLength: 60,
          role: 'combobox',
          autoComplete: 'off',
          'aria-autocomplete': 'list',
          'aria-expanded': shown !== undefined,
          'aria-controls': list,
          'aria-activedescendant': marked ? `${list}-${marked.code}` : undefined,
        }}
        onKeyDown={onKey}
        startAdornment={<Search sx={{ fontSize: iconSize.medium, color: token.t2 }} aria-hidden />}
        sx={{ pl: 2, fontSize: textSize.dense }}
      />
      {shown && <SearchHits id={list} hits={shown} marked={marked?.code} onPick={pick} />}
    </Box>
  );
}
