import type { StatisticsItem } from '../../../shared/domain/statistics-form';
import { itemFigure } from '../../base/format';
import { textSize, token } from '../../base/theme';

/** Heights of the two lines of the head and of a row (px). */
export const GROUP_LINE = 28;
export const ITEM_LINE = 26;
export const ROW = 41;
/** The widest that the column of names becomes (px). */
const NAMES = 190;

/**
 * A value as it is shown: with thousands and in the item's unit, empty where nothing is filled in.
 */
export const shownValue = (value: number | null | undefined, item: StatisticsItem): string =>
  value === null || value === undefined ? '' : itemFigure(value, item);

/** Columns after which another group of items begins. */
export const endsGroup = (items: readonly StatisticsItem[], column: number): boolean =>
  items[column + 1]?.group.zh !== items[column]?.group.zh;

/** What is scrolled to stands clear of the head, the names and the sums. */
export const scrollerLook = {
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  bgcolor: token.surface,
  scrollPaddingTop: GROUP_LINE + ITEM_LINE,
  scrollPaddingBottom: ROW,
  scrollPaddingLeft: NAMES,
} as const;

export const headLook = {
  bgcolor: token.sunk,
  fontSize: textSize.small,
  fontWeight: 400,
  color: token.t2,
  position: 'sticky',
  zIndex: 2,
  borderRight: `1px solid ${token.line}`,
  borderBottom: `1px solid ${token.line}`,
  px: 1,
  whiteSpace: 'nowrap',
} as const;

export const nameLook = {
  position: 'sticky',
  left: 0,
  bgcolor: token.sunk,
  zIndex: 1,
  borderRight: `1px solid ${token.line2}`,
  borderBottom: `1px solid ${token.line}`,
  px: 3,
  textAlign: 'left',
  fontSize: textSize.dense,
  fontWeight: 400,
  minWidth: 104,
  maxWidth: NAMES,
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
} as const;

const cellLook = {
  height: ROW,
  minWidth: 44,
  px: 1,
  textAlign: 'right',
  borderRight: `1px solid ${token.line}`,
  borderBottom: `1px solid ${token.line}`,
  position: 'relative',
  verticalAlign: 'middle',
  whiteSpace: 'nowrap',
} as const;

const valueLook = { fontSize: textSize.body, lineHeight: '18px', color: token.t1 } as const;
const beforeLook = { fontSize: textSize.mark, lineHeight: '14px', color: token.t3 } as const;

/**
 * One look for all cells: a style of its own for each would take longer than the cells. What a cell
 * is stands in its `data-` marks.
 */
export const bodyLook = {
  '& > tr > th': nameLook,
  '& > tr[data-here] > th': { fontWeight: 700 },
  '& > tr > td': { ...cellLook, cursor: 'cell' },
  '& > tr > td[data-edge]': { borderRightColor: token.line2 },
  '& > tr > td[data-tone=register], & > tr > td[data-tone=computed]': { bgcolor: token.sunk },
  '& > tr > td[data-tone=warning]': { bgcolor: token.amberBg },
  '& > tr > td[data-tone=error], & > tr > td[data-tone=passable]': {
    bgcolor: token.redBg,
    boxShadow: `inset 0 0 0 1px ${token.redLine}`,
  },
  '& > tr > td[aria-selected=true]:not([data-here])': {
    bgcolor: token.teal100,
    boxShadow: `inset 0 0 0 1px ${token.tealLine}`,
  },
  '& > tr > td[data-here]': { outline: `2px solid ${token.teal}`, outlineOffset: -2 },
  '& > tr > td[data-coming=new]': { bgcolor: token.teal50 },
  '& > tr > td[data-coming=over]': { bgcolor: token.amberBg },
  '& > tr > td[data-serves]:not([data-here])': {
    outline: `1px dashed ${token.amber}`,
    outlineOffset: -3,
  },
  '& [data-value]': valueLook,
  // Where the register says another figure.
  '& > tr > td[data-replaced] > [data-value], & > tr > td[data-replaced] > input': {
    color: token.amber,
    fontWeight: 700,
    textDecoration: 'underline dotted',
  },
  '& [data-tone=warning] > [data-value]': { color: token.amber, fontWeight: 700 },
  '& [data-tone=error] > [data-value], & [data-tone=passable] > [data-value]': {
    color: token.red,
    fontWeight: 700,
  },
  '& [data-tone] > [data-value=empty], & [data-value=empty]': {
    fontSize: textSize.small,
    fontWeight: 400,
    color: token.t3,
  },
  '& td[data-coming] > [data-value]': { color: token.teal, fontWeight: 700 },
  '& td[data-coming=over] > [data-value], & td[data-coming=over] > [data-before]': {
    color: token.amber,
  },
  '& [data-value=proposed]': {
    fontStyle: 'italic',
    color: token.teal,
    textDecoration: 'underline dotted',
  },
  '& [data-before]': beforeLook,
  '& [data-explained]': {
    position: 'absolute',
    right: 0,
    top: 0,
    border: '5px solid',
    borderColor: `${token.amberSolid} ${token.amberSolid} transparent transparent`,
  },
} as const;

export const totalsLook = {
  '& > tr > th': {
    ...nameLook,
    bottom: 0,
    zIndex: 3,
    borderTop: `1px solid ${token.line2}`,
  },
  '& > tr > td': {
    ...cellLook,
    position: 'sticky',
    bottom: 0,
    bgcolor: token.sunk,
    borderTop: `1px solid ${token.line2}`,
  },
  '& > tr > td[data-edge]': { borderRightColor: token.line2 },
  // Both rows of the foot stay in sight, one above the other.
  '& > tr[data-county] > *': { bottom: ROW },
  '& > tr[data-county] [data-value]': { fontWeight: 400 },
  '& [data-name]': { fontWeight: 700 },
  '& [data-open]': { fontSize: textSize.mark, color: token.t3 },
  '& [data-value]': { fontWeight: 700, lineHeight: '18px' },
  '& [data-before]': beforeLook,
} as const;
