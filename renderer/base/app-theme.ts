import { zhCN } from '@mui/material/locale';
import { createTheme, type Theme } from '@mui/material/styles';
import { focusFirstField } from './first-field';
import { colours, iconSize, textSize, tokenNames, type Mode, type TokenName } from './theme';

declare module '@mui/material/Typography' {
  // Variants of the library that have no size in the scale below.
  interface TypographyPropsVariantOverrides {
    h4: false;
    h5: false;
    h6: false;
    subtitle1: false;
    subtitle2: false;
    overline: false;
  }
}

const FAMILY = '"Microsoft YaHei UI","Noto Sans CJK SC","Source Han Sans SC",system-ui,sans-serif';

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
        fontSize: textSize.body,
        fontWeightMedium: 400,
        fontWeightBold: 700,
        h1: { fontSize: textSize.title, lineHeight: '28px', fontWeight: 700 },
        h2: { fontSize: textSize.heading, lineHeight: '24px', fontWeight: 700 },
        h3: { fontSize: textSize.body, lineHeight: '22px', fontWeight: 700 },
        body1: { fontSize: textSize.body, lineHeight: 1.6 },
        body2: { fontSize: textSize.dense, lineHeight: '20px' },
        caption: { fontSize: textSize.small, lineHeight: '18px' },
        button: { fontSize: textSize.body, lineHeight: 1.6, textTransform: 'none' },
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
            ':root': Object.fromEntries(tokenNames.map((name) => [`--sb-${name}`, hex(name)])),
            'html, body, #root': { height: '100%' },
            body: {
              fontSize: textSize.body,
              lineHeight: 1.6,
              fontVariantNumeric: 'tabular-nums',
              // A quotation mark that begins a line stands flush with the lines around it.
              textSpacingTrim: 'trim-start',
              // Where only Chinese fonts are at hand, their quotation marks are as wide as characters.
              fontVariantEastAsian: language === 'en' ? 'proportional-width' : undefined,
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
              '&.MuiButton-text': { padding: '0 6px', height: 28, fontSize: textSize.dense },
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
            startIcon: {
              marginLeft: -2,
              marginRight: 6,
              '& > *:nth-of-type(1)': { fontSize: iconSize.medium },
            },
            endIcon: {
              marginRight: -2,
              marginLeft: 6,
              '& > *:nth-of-type(1)': { fontSize: iconSize.medium },
            },
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
              fontSize: textSize.body,
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
        MuiAutocomplete: {
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
              fontSize: textSize.dense,
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
          defaultProps: { slotProps: { transition: { onEntering: focusFirstField } } },
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
            root: {
              fontSize: textSize.heading,
              lineHeight: '24px',
              fontWeight: 700,
              padding: '16px 20px 8px',
            },
          },
        },
        MuiDialogContent: { styleOverrides: { root: { padding: '4px 20px 16px' } } },
        MuiDialogActions: { styleOverrides: { root: { padding: '8px 20px 16px' } } },
        MuiTooltip: {
          styleOverrides: {
            tooltip: {
              fontSize: textSize.small,
              backgroundColor: hex('t1'),
              color: hex('surface'),
            },
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
              fontSize: textSize.dense,
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
