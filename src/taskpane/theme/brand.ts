import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Greens of Boardline from dark to light; 80 is the one of the icon. */
const BRAND: BrandVariants = {
  10: '#03140e',
  20: '#06251a',
  30: '#083726',
  40: '#0a4530',
  50: '#0b523a',
  60: '#0d5f43',
  70: '#0e6647',
  80: '#0f6c4b',
  90: '#2f8465',
  100: '#3f9675',
  110: '#4fb08c',
  120: '#5fd0a2',
  130: '#84dbb7',
  140: '#a6e6cc',
  150: '#c9f1e0',
  160: '#e6f9f1',
};

const FONT = "'Segoe UI', 'Segoe UI Web (West European)', 'Noto Sans', system-ui, sans-serif";

/** Dark text on a light green: white on the brand's dark green would drown in a dark pane. */
const DARK_BRAND: Partial<Theme> = {
  colorBrandBackground: BRAND[120],
  colorBrandBackgroundHover: BRAND[130],
  colorBrandBackgroundPressed: BRAND[110],
  colorBrandBackgroundSelected: BRAND[110],
  colorNeutralForegroundOnBrand: BRAND[20],
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
  colorBrandForegroundLinkPressed: BRAND[110],
  colorCompoundBrandForeground1: BRAND[120],
  colorCompoundBrandForeground1Hover: BRAND[130],
  colorCompoundBrandForeground1Pressed: BRAND[110],
  colorCompoundBrandBackground: BRAND[120],
  colorCompoundBrandBackgroundHover: BRAND[130],
  colorCompoundBrandBackgroundPressed: BRAND[110],
  colorCompoundBrandStroke: BRAND[120],
  colorNeutralForegroundInverted: BRAND[20],
  colorNeutralBackground1: '#1f1f1f',
  colorNeutralForeground2: '#e0e0e0',
  colorNeutralForeground3: '#bdbdbd',
};

export type Scheme = 'light' | 'dark' | 'contrast';

/** Fluent's theme for a colour scheme; the system's own colours where high contrast is on. */
export const THEMES: Readonly<Record<Scheme, Theme>> = {
  light: { ...createLightTheme(BRAND), fontFamilyBase: FONT, colorNeutralForeground3: '#5b5b60' },
  dark: { ...createDarkTheme(BRAND), ...DARK_BRAND, fontFamilyBase: FONT },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONT },
};
