export type Mode = 'light' | 'dark';

/**
 * The product's colours (lowest text contrast 4.7:1, WCAG 2.2 AA 1.4.3); names are those of the
 * design notes.
 */
export const colours = {
  canvas: ['#F4F2EE', '#161817'],
  surface: ['#FFFFFF', '#1F2221'],
  sunk: ['#FAF8F5', '#242726'],
  hover: ['#F6F4F0', '#2A2E2C'],
  line: ['#E4E0D9', '#343937'],
  line2: ['#CFC9BF', '#4A504D'],
  field: ['#8C857A', '#7E8783'],
  t1: ['#1E2321', '#ECEAE5'],
  t2: ['#555B58', '#B9BEBA'],
  t3: ['#656A67', '#9DA39F'],
  teal: ['#0B5A5E', '#7CC9C4'],
  tealHover: ['#084649', '#98D9D5'],
  onTeal: ['#FFFFFF', '#0A2423'],
  teal50: ['#E8F1F0', '#1C3331'],
  teal100: ['#CFE3E1', '#24463F'],
  tealLine: ['#9CC4C1', '#3A6B67'],
  amber: ['#85480A', '#F1BE6E'],
  amberBg: ['#FDF2DE', '#3A2D15'],
  amberLine: ['#E3B770', '#7A5B24'],
  amberSolid: ['#B96A0C', '#E0A040'],
  red: ['#AE251D', '#F5A198'],
  redBg: ['#FCECEA', '#40231F'],
  redLine: ['#E3A39D', '#84463F'],
  redSolid: ['#C0342B', '#EC7A6F'],
  neutralBg: ['#EFECE6', '#2E3331'],
  c1: ['#0B5A5E', '#7CC9C4'],
  c2: ['#5E9B96', '#3F8C87'],
  c3: ['#3F5F8A', '#9DB7DB'],
  c4: ['#7C94B5', '#5C7699'],
  c5: ['#7A4E73', '#C79BC0'],
  c6: ['#9C9384', '#727A74'],
} as const satisfies Record<string, readonly [string, string]>;

export type TokenName = keyof typeof colours;
export const tokenNames = Object.keys(colours) as TokenName[];

/** Colours for `sx`: CSS variables, so that light and dark need no second look at a component. */
export const token = Object.fromEntries(
  tokenNames.map((name) => [name, `var(--sb-${name})`]),
) as Record<TokenName, string>;

/**
 * The scale that every text is set in, in pixels. The theme's typography is made of it, and no
 * other file names a number (the linter holds that).
 */
export const textSize = {
  /** Marks on charts and second lines within a row. */
  mark: 11,
  /** Captions, hints and labels. */
  small: 12,
  /** What most of a screen is set in: tables, menus, notes. */
  dense: 13,
  /** Running text and what is typed. */
  body: 14,
  /** Heading of a card or a part of the page. */
  heading: 15,
  /** Digits that are read aloud. */
  code: 16,
  /** The product's name. */
  brand: 17,
  /** Heading of the page. */
  title: 20,
  /** A figure that a card is about. */
  figure: 24,
  /** The one total of a page. */
  total: 32,
} as const;

/** Sizes of icons, by what they stand beside. */
export const iconSize = {
  tiny: 14,
  inRow: 15,
  small: 16,
  medium: 18,
  large: 20,
  /** Where a file is dropped. */
  drop: 32,
} as const;

/** Heights and widths that more than one component keeps to. */
export const measure = {
  topBar: 48,
  nav: 176,
  pageHead: 56,
  cardHead: 40,
  drawer: 336,
  help: 332,
  tree: 204,
  row: 32,
  head: 34,
  footer: 40,
} as const;
