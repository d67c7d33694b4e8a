import { textSize, token } from '../../base/theme';

/**
 * Look of all entries, given once by the table: hundreds of styled fields would take longer than
 * the typing.
 */
export const entryLook = {
  '& input[type=text]': {
    font: 'inherit',
    fontSize: textSize.body,
    boxSizing: 'border-box',
    width: 60,
    height: 30,
    px: '8px',
    textAlign: 'right',
    border: `1px solid ${token.field}`,
    borderRadius: '4px',
    bgcolor: token.surface,
    color: token.t1,
  },
  '& input[type=text]:focus-visible': {
    outline: `2px solid ${token.teal}`,
    outlineOffset: -2,
    borderColor: token.teal,
  },
  '& input[aria-invalid=true]': { borderColor: token.redSolid, bgcolor: token.redBg },
  '& input[readonly], & input:disabled': {
    bgcolor: token.sunk,
    borderColor: token.line2,
    color: token.t2,
  },
  '& input[type=checkbox]': { width: 16, height: 16, m: 0, accentColor: token.teal, flexShrink: 0 },
  '& label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '5px',
    minHeight: 24,
    fontSize: textSize.small,
    lineHeight: '16px',
  },
  '& button[data-quick]': {
    all: 'unset',
    boxSizing: 'border-box',
    cursor: 'pointer',
    minHeight: 24,
    px: '5px',
    display: 'inline-flex',
    alignItems: 'center',
    fontSize: textSize.small,
    color: token.t2,
    border: `1px solid ${token.line2}`,
    borderRadius: '3px',
    whiteSpace: 'nowrap',
  },
  '& button[data-quick][aria-pressed=true]': {
    color: token.teal,
    bgcolor: token.teal50,
    borderColor: token.tealLine,
    fontWeight: 700,
  },
  '& button[data-quick]:hover': { bgcolor: token.hover },
  '& button[data-quick]:focus-visible': { outline: `2px solid ${token.teal}`, outlineOffset: 1 },
} as const;
