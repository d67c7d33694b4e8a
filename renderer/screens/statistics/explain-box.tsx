import WarningAmber from '@mui/icons-material/WarningAmber';
import {
  Box,
  Button,
  Checkbox,
  Chip,
  FormControlLabel,
  Paper,
  Popper,
  TextField,
} from '@mui/material';
import type { KeyboardEvent } from 'react';
import { EXPLANATION_LEAST, isTooShort } from '../../../shared/rules/finding';
import { useText } from '../../base/language';
import { isComposing } from '../../base/shortcut';
import { iconSize, textSize, token } from '../../base/theme';
import { shortName } from '../../base/station-name';
import { idOf, type Explaining } from './use-explaining';

const WIDTH = 440;
const LONGEST = 500;

/** The cell at the caret, beside which the box stands; else the middle of the sheet. */
const anchor = (): Element =>
  document.querySelector('[role=grid] td[data-here]') ??
  document.querySelector('[role=grid]') ??
  document.body;

/** The page beside the navigation, which the box leaves free. */
const room = (): Element | 'clippingParents' => document.querySelector('main') ?? 'clippingParents';

/** Whom the others are about; so many names are said. */
const MOST_NAMES = 3;

function namesOf({ others }: Explaining): string[] {
  const names = others.flatMap(({ params: { station, person, project } }) => {
    const name = station ?? person ?? project;
    return typeof name === 'string' ? [shortName(name)] : [];
  });
  return [...new Set(names)];
}

/**
 * 情况说明 at the cell that it explains. Ctrl Enter stores it and goes on to the next; Esc closes and
 * keeps what is written.
 */
export function ExplainBox({ explaining, inCell }: { explaining: Explaining; inCell: boolean }) {
  const say = useText();
  const { finding, text, others, serves, used } = explaining;
  if (!finding) return null;
  const names = namesOf(explaining);
  const boundary = room();
  const write = (said: string): void => {
    explaining.onText(finding, said.slice(0, LONGEST));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    const taken = event.altKey && digit !== undefined ? used[Number(digit) - 1] : undefined;
    if (event.key === 'Escape') explaining.close();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) explaining.saveNext();
    else if (event.altKey && event.code === 'KeyA') explaining.setServes(!serves);
    else if (taken !== undefined) write(taken);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Popper
      key={idOf(finding)}
      open
      anchorEl={anchor}
      // Beside the cell: others that the text serves mostly stand above and below it.
      placement={inCell ? 'left-start' : 'bottom'}
      modifiers={[
        { name: 'offset', options: { offset: [0, 6] } },
        {
          name: 'flip',
          options: { fallbackPlacements: ['right-start', 'bottom-end', 'top-end'], boundary },
        },
        { name: 'preventOverflow', options: { boundary } },
      ]}
      sx={{ zIndex: 'modal' }}
    >
      <Paper
        role="dialog"
        aria-label={say('SHEET_EXPLANATION')}
        onKeyDown={onKeyDown}
        sx={{
          width: WIDTH,
          maxWidth: '90vw',
          p: 4,
          border: `1px solid ${token.line2}`,
          display: 'flex',
          flexDirection: 'column',
          gap: 2,
          fontSize: textSize.dense,
        }}
      >
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
          <WarningAmber sx={{ fontSize: iconSize.medium, color: token.amber }} aria-hidden />
          <Box sx={{ flex: 1, minWidth: 0, fontWeight: 700 }}>
            {say.any(finding.code, finding.params)}
          </Box>
          <Box sx={{ color: token.t3, flexShrink: 0 }}>
            {say('SHEET_EXPLAIN_PLACE', { n: explaining.place, all: explaining.all })}
          </Box>
        </Box>
        <TextField
          multiline
          minRows={2}
          maxRows={5}
          autoFocus
          fullWidth
          value={text}
          onChange={(event) => {
            write(event.target.value);
          }}
          slotProps={{ htmlInput: { 'aria-label': say('SHEET_EXPLANATION') } }}
          helperText={
            isTooShort(text)
              ? say('EXPLANATION_SHORT', { least: EXPLANATION_LEAST })
              : finding.outdated !== undefined && say('SHEET_OUTDATED')
          }
        />
        {others.length > 0 && (
          <FormControlLabel
            slotProps={{ typography: { sx: { fontSize: textSize.dense } } }}
            sx={{ pl: 1 }}
            label={say(names.length > MOST_NAMES ? 'SHEET_EXPLAIN_MANY' : 'SHEET_EXPLAIN_ALSO', {
              names: names.slice(0, MOST_NAMES),
              n: others.length,
            })}
            control={
              <Checkbox
                size="small"
                checked={serves}
                onChange={(_event, chosen) => {
                  explaining.setServes(chosen);
                }}
              />
            }
          />
        )}
        {used.length > 0 && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Box sx={{ color: token.t3, fontSize: textSize.small }}>
              {say('SHEET_EXPLAIN_USED')}
            </Box>
            {used.map((one, n) => (
              <Chip
                key={one}
                size="small"
                variant="outlined"
                label={`${n + 1} ${one}`}
                title={`${n + 1} ${one}`}
                sx={{ maxWidth: '100%' }}
                onClick={() => {
                  write(one);
                }}
              />
            ))}
          </Box>
        )}
        <Box sx={{ display: 'flex', justifyContent: 'flex-end', gap: 2 }}>
          <Button variant="outlined" onClick={explaining.close}>
            {say('SHEET_EXPLAIN_CLOSE')} Esc
          </Button>
          <Button variant="contained" disabled={text.trim() === ''} onClick={explaining.saveNext}>
            {say('SHEET_EXPLAIN_NEXT')} Ctrl Enter
          </Button>
        </Box>
      </Paper>
    </Popper>
  );
}
