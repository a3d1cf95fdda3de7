import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from "@fluentui/react-components";
import { brand } from "./brand";
import type { Shade } from "./shade";

// Chinese glyphs come from the system's own interface fonts, Latin ones from Fluent's.
const fontFamilyBase =
  "'Segoe UI Variable Text', 'Segoe UI', -apple-system, BlinkMacSystemFont, 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

const dark = createDarkTheme(brand);

export const themes: Readonly<Record<Shade, Theme>> = {
  light: { ...createLightTheme(brand), fontFamilyBase },
  dark: {
    ...dark,
    fontFamilyBase,
    // The generated dark theme leaves brand text too dim for its background.
    colorBrandForeground1: brand[110],
    colorBrandForeground2: brand[120],
    colorBrandForegroundLink: brand[110],
    colorBrandForegroundLinkHover: brand[120],
    colorBrandForegroundLinkPressed: brand[100],
  },
  highContrast: { ...teamsHighContrastTheme, fontFamilyBase },
};
