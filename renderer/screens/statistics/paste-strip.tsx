import ContentPasteGo from '@mui/icons-material/ContentPasteGo';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import { Box, Button } from '@mui/material';
import { useEffect, useRef } from 'react';
import type { PastePlan } from '../../../shared/contract/quarter';
import { useText } from '../../base/language';
import { iconSize, textSize, token } from '../../base/theme';
import type { Caret } from './use-caret';
import type { Pasting } from './use-paste';

const bar = {
  px: 4,
  py: 1,
  minHeight: 44,
  display: 'flex',
  alignItems: 'center',
  flexWrap: 'wrap',
  columnGap: 3,
  rowGap: 1,
  fontSize: textSize.dense,
  flexShrink: 0,
} as const;

/** What a paste would write, above the sheet: Enter writes, Esc forgets it. */
export function PasteStrip({ pasting, caret }: { pasting: Pasting; caret: Caret }) {
  const { plan } = pasting;
  if (!plan) return null;
  return plan.refused.length > 0 ? (
    <RefusedStrip {...{ plan, pasting }} />
  ) : (
    <WaitingStrip {...{ plan, pasting, caret }} />
  );
}

interface StripProps {
  plan: PastePlan;
  pasting: Pasting;
}

/** The focus stands on what Enter does; Esc is heard wherever it is. */
function useFocus(cancel: () => void) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  const onKeyDown = (event: { key: string; preventDefault: () => void }): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    cancel();
  };
  return { button, onKeyDown };
}

function WaitingStrip({ plan, pasting, caret }: StripProps & { caret: Caret }) {
  const say = useText();
  const { button, onKeyDown } = useFocus(pasting.cancel);
  const shown = new Set(caret.items.map(({ key }) => key));
  const over = plan.cells.filter(({ before }) => before !== null).length;
  const elsewhere = plan.cells.filter(({ item }) => !shown.has(item)).length;
  const facts = [
    say.any(plan.how.code, plan.how.params),
    ...(over > 0 ? [say('SHEET_PASTE_OVER', { n: over })] : []),
    ...(elsewhere > 0 ? [say('SHEET_PASTE_ELSEWHERE', { n: elsewhere })] : []),
  ];
  return (
    <Box
      role="region"
      aria-label={say('SHEET_PASTE')}
      onKeyDown={onKeyDown}
      sx={{ ...bar, bgcolor: token.teal50, borderBottom: `1px solid ${token.tealLine}` }}
    >
      <ContentPasteGo sx={{ fontSize: iconSize.medium, color: token.teal }} aria-hidden />
      <Box role="status" sx={{ flex: 1, minWidth: 0, maxHeight: 132, overflowY: 'auto' }}>
        <Box component="span" sx={{ fontWeight: 700, mr: 3, fontSize: textSize.body }}>
          {say('SHEET_PASTE_CELLS', { n: plan.cells.length })}
        </Box>
        <Box component="span" sx={{ color: token.t2, overflowWrap: 'anywhere' }}>
          {facts.join(' · ')}
        </Box>
      </Box>
      <Button ref={button} variant="contained" onClick={pasting.write}>
        {say('SHEET_PASTE_WRITE')} Enter
      </Button>
      <Button variant="outlined" onClick={pasting.cancel}>
        {say('SHEET_PASTE_CANCEL')} Esc
      </Button>
    </Box>
  );
}

/** So many reasons are said; the others are counted. */
const MOST = 3;

function RefusedStrip({ plan, pasting }: StripProps) {
  const say = useText();
  const { button, onKeyDown } = useFocus(pasting.cancel);
  const more = plan.refused.length - MOST;
  return (
    <Box
      role="region"
      aria-label={say('SHEET_PASTE')}
      onKeyDown={onKeyDown}
      sx={{ ...bar, bgcolor: token.redBg, borderBottom: `1px solid ${token.redLine}` }}
    >
      <ErrorOutline sx={{ fontSize: iconSize.medium, color: token.red }} aria-hidden />
      <Box role="alert" sx={{ flex: 1, minWidth: 0, color: token.red, overflowWrap: 'anywhere' }}>
        <Box sx={{ fontWeight: 700 }}>{say('SHEET_PASTE_REFUSED')}</Box>
        {plan.refused.slice(0, MOST).map(({ row, column, code, params, text }) => (
          <Box key={`${row} ${column} ${code}`} title={code}>
            {text !== '' && say('SHEET_PASTE_AT', { row, column })}
            {say.any(code, params)}
          </Box>
        ))}
        {more > 0 && say('SHEET_PASTE_MORE', { n: more })}
      </Box>
      <Button ref={button} variant="outlined" onClick={pasting.cancel}>
        {say('SHEET_PASTE_CANCEL')} Esc
      </Button>
    </Box>
  );
}
