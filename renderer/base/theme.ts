import { zhCN } from '@mui/material/locale';
import { createTheme, type Theme } from '@mui/material/styles';

export type Mode = 'light' | 'dark';

/**
 * The product's colours (lowest text contrast 4.7:1, WCAG 2.2 AA 1.4.3); names are those of the
 * design notes.
 */
const colours = {
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
const names = Object.keys(colours) as TokenName[];

/** Colours for `sx`: CSS variables, so that light and dark need no second look at a component. */
export const token = Object.fromEntries(names.map((name) => [name, `var(--sb-${name})`])) as Record<
  TokenName,
  string
>;

const FAMILY = '"Microsoft YaHei UI","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif';

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

/** The one theme: type, colour, density and focus of every control. */
export function appTheme(mode: Mode, language: 'zh' | 'en'): Theme {
  const at = mode === 'light' ? 0 : 1;
  const hex = (name: TokenName): string => colours[name][at];
  const focus = { outline: `2px solid ${hex('teal')}`, outlineOffset: 2 };
  return createTheme(
    {
      // At 150 % of 1366 px (911) cards and form columns stack.
      breakpoints: { values: { xs: 0, sm: 600, md: 960, lg: 1200, xl: 1536 } },
      palette: {
        mode,
        background: { default: hex('canvas'), paper: hex('surface') },
        text: { primary: hex('t1'), secondary: hex('t2') },
        primary: { main: hex('teal'), dark: hex('tealHover'), contrastText: hex('onTeal') },
        warning: { main: hex('amberSolid'), dark: hex('amber') },
        error: { main: hex('redSolid'), dark: hex('red') },
        divider: hex('line'),
      },
      shape: { borderRadius: 4 },
      spacing: 4,
      typography: {
        fontFamily: language === 'en' ? `"Segoe UI",${FAMILY}` : FAMILY,
        fontSize: 14,
        fontWeightMedium: 400,
        fontWeightBold: 700,
        h1: { fontSize: 20, lineHeight: '28px', fontWeight: 700 },
        h2: { fontSize: 15, lineHeight: '24px', fontWeight: 700 },
        h3: { fontSize: 14, lineHeight: '22px', fontWeight: 700 },
        body1: { fontSize: 14, lineHeight: 1.6 },
        body2: { fontSize: 13, lineHeight: '20px' },
        caption: { fontSize: 12, lineHeight: '18px' },
        button: { fontSize: 14, lineHeight: 1.6, textTransform: 'none' },
      },
      transitions: {
        duration: {
          shortest: 120,
          shorter: 120,
          short: 120,
          standard: 160,
          complex: 160,
          enteringScreen: 160,
          leavingScreen: 120,
        },
      },
      components: {
        MuiCssBaseline: {
          styleOverrides: {
            ':root': Object.fromEntries(names.map((name) => [`--sb-${name}`, hex(name)])),
            'html, body, #root': { height: '100%' },
            body: {
              fontSize: 14,
              lineHeight: 1.6,
              fontVariantNumeric: 'tabular-nums',
              overflow: 'hidden',
            },
            'a, button, [tabindex]': { '&:focus-visible': focus },
            '@media (prefers-reduced-motion: reduce)': {
              '*, *::before, *::after': {
                transitionDuration: '0ms !important',
                animationDuration: '0ms !important',
              },
            },
            '@media print': {
              '[data-print="none"]': { display: 'none !important' },
              'html, body, #root': { height: 'auto', overflow: 'visible' },
            },
          },
        },
        MuiButtonBase: { defaultProps: { disableRipple: true } },
        MuiButton: {
          defaultProps: { disableElevation: true, size: 'small' },
          styleOverrides: {
            root: {
              height: 32,
              padding: '0 14px',
              whiteSpace: 'nowrap',
              borderRadius: 4,
              minWidth: 0,
              '&.Mui-focusVisible': focus,
              '&.MuiButton-outlined': {
                borderColor: hex('line2'),
                backgroundColor: hex('surface'),
                color: hex('t1'),
              },
              '&.MuiButton-outlined.MuiButton-colorError': {
                borderColor: hex('redLine'),
                color: hex('red'),
              },
              '&.MuiButton-outlined:hover': {
                borderColor: hex('field'),
                backgroundColor: hex('hover'),
              },
              '&.MuiButton-text': { padding: '0 6px', height: 28, fontSize: 13 },
              '&.MuiButton-text:hover': {
                backgroundColor: 'transparent',
                color: hex('tealHover'),
                textDecoration: 'underline',
              },
              '&.Mui-disabled': {
                backgroundColor: hex('neutralBg'),
                color: hex('t3'),
                borderColor: hex('line'),
              },
              '&.MuiButton-text.Mui-disabled': { backgroundColor: 'transparent' },
            },
            startIcon: { marginLeft: -2, marginRight: 6, '& > *:nth-of-type(1)': { fontSize: 18 } },
            endIcon: { marginRight: -2, marginLeft: 6, '& > *:nth-of-type(1)': { fontSize: 18 } },
          },
        },
        MuiIconButton: {
          defaultProps: { size: 'small' },
          styleOverrides: {
            root: { borderRadius: 4, color: hex('t2'), '&.Mui-focusVisible': focus },
          },
        },
        MuiOutlinedInput: {
          defaultProps: { size: 'small', notched: false },
          styleOverrides: {
            root: {
              minHeight: 32,
              fontSize: 14,
              backgroundColor: hex('surface'),
              '& .MuiOutlinedInput-notchedOutline': { borderColor: hex('field'), top: 0 },
              '& legend': { display: 'none' },
              '&.Mui-disabled, &.Mui-readOnly': { backgroundColor: hex('sunk') },
              '&.Mui-disabled .MuiOutlinedInput-notchedOutline, &.Mui-readOnly .MuiOutlinedInput-notchedOutline':
                { borderColor: hex('line2') },
              '&.Mui-focused .MuiOutlinedInput-notchedOutline': {
                borderWidth: 2,
                borderColor: hex('teal'),
              },
            },
            input: {
              padding: '4px 10px',
              height: 22,
              '&::placeholder': { color: hex('t3'), opacity: 1 },
              '&.Mui-disabled': { WebkitTextFillColor: hex('t2') },
            },
            multiline: { padding: '5px 10px', '& .MuiOutlinedInput-input': { padding: 0 } },
          },
        },
        MuiSelect: {
          styleOverrides: {
            select: { minHeight: '22px !important', lineHeight: '22px' },
            icon: { color: hex('t2') },
          },
        },
        MuiMenu: {
          styleOverrides: {
            paper: {
              border: `1px solid ${hex('line2')}`,
              boxShadow: '0 4px 16px rgba(30,35,33,.14)',
            },
          },
        },
        MuiMenuItem: {
          styleOverrides: {
            root: {
              fontSize: 13,
              minHeight: 32,
              paddingTop: 4,
              paddingBottom: 4,
              '&.Mui-selected': { backgroundColor: hex('teal50') },
            },
          },
        },
        MuiPaper: {
          defaultProps: { elevation: 0 },
          styleOverrides: { root: { backgroundImage: 'none' } },
        },
        MuiDialog: {
          styleOverrides: {
            paper: {
              border: `1px solid ${hex('line2')}`,
              boxShadow: '0 4px 16px rgba(30,35,33,.14)',
              borderRadius: 6,
            },
          },
        },
        MuiDialogTitle: {
          styleOverrides: {
            root: { fontSize: 15, lineHeight: '24px', fontWeight: 700, padding: '16px 20px 8px' },
          },
        },
        MuiDialogContent: { styleOverrides: { root: { padding: '4px 20px 16px' } } },
        MuiDialogActions: { styleOverrides: { root: { padding: '8px 20px 16px' } } },
        MuiTooltip: {
          styleOverrides: {
            tooltip: { fontSize: 12, backgroundColor: hex('t1'), color: hex('surface') },
          },
        },
        MuiCheckbox: {
          defaultProps: { size: 'small' },
          styleOverrides: { root: { padding: 4, color: hex('field') } },
        },
        MuiRadio: {
          defaultProps: { size: 'small' },
          styleOverrides: { root: { padding: 4, color: hex('field') } },
        },
        MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
        MuiTab: {
          styleOverrides: {
            root: {
              minHeight: 40,
              padding: '0 12px',
              minWidth: 0,
              fontSize: 13,
              color: hex('t2'),
              '&.Mui-selected': { fontWeight: 700 },
            },
          },
        },
        MuiLink: { defaultProps: { underline: 'hover' } },
      },
      // The library's own words, e.g. on the buttons inside a choice field.
    },
    language === 'zh' ? zhCN : {},
  );
}
