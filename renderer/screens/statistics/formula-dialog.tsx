import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { itemLabel, itemsByKey } from '../../../shared/domain/statistics-form';
import type { StatisticsForm } from '../../../shared/domain/statistics-form';
import { formulasOf } from '../../../shared/rules/checks/formulas';
import { useText } from '../../base/language';
import { textSize, token } from '../../base/theme';
import { shownValue } from './grid-look';
import type { OriginProps } from './origin-dialog';

const NAMED = /\b(?:now|orZero)(?:\.(\w+)|\["([^"]+)"\])/g;

/** A formula with what people call its items, and signs as they are written by hand. Pure. */
function spelled(source: string, form: StatisticsForm, nameOf: (key: string) => string): string {
  return source
    .replaceAll(NAMED, (text, dotted?: string, quoted?: string) => {
      const key = dotted ?? quoted ?? '';
      return itemsByKey(form).has(key) ? nameOf(key) : text;
    })
    .replaceAll('*', '×')
    .replaceAll('/', '÷')
    .replaceAll('-', '−');
}

/** The formula of a computed figure, and each figure that stands in it. */
export function FormulaDialog({ sheet: { form }, state, station, item, onClose }: OriginProps) {
  const say = useText();
  const items = itemsByKey(form);
  const nameOf = (key: string): string => {
    const named = items.get(key);
    return named ? say.label(itemLabel(named)) : key;
  };
  const parts = formulasOf(form).find((one) => one.item.key === item.key)?.parts ?? [];
  const value = shownValue(state.valueOf(station.id, item.key), item);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="figure-formula">
      <DialogTitle id="figure-formula">
        {station.name} · {say.label(itemLabel(item))}
      </DialogTitle>
      <DialogContent>
        <Box sx={{ mb: 2, overflowWrap: 'anywhere' }}>
          {spelled(item.formula ?? '', form, nameOf)}
        </Box>
        <Box sx={{ mb: 3, fontWeight: 700 }}>
          {value === '' ? say('SHEET_FORMULA_NONE') : `= ${value}${say.label(item.unit)}`}
        </Box>
        <Box sx={{ color: token.t2, fontSize: textSize.dense, mb: 1 }}>
          {say('SHEET_FORMULA_PARTS')}
        </Box>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {parts.flatMap((key) => {
            const part = items.get(key);
            if (!part) return [];
            const stands = shownValue(state.valueOf(station.id, key), part);
            return (
              <Box component="li" key={key} sx={{ display: 'flex', gap: 2, py: 0.5 }}>
                <Box sx={{ flex: 1 }}>{nameOf(key)}</Box>
                <Box sx={{ color: stands === '' ? token.t3 : token.t1 }}>
                  {stands === '' ? say('SHEET_FORMULA_EMPTY') : `${stands}${say.label(part.unit)}`}
                </Box>
              </Box>
            );
          })}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose} autoFocus>
          {say('FRAME_CLOSE')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
