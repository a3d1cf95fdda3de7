import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from "@fluentui/react-components";
import type { Language } from "../../domain/localized";
import { brand } from "./brand";
import type { Shade } from "./shade";

const CHINESE =
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC'";
const LATIN =
  "'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', Arial, 'Liberation Sans'";

// The first font that has a glyph gives it, and both kinds have quotation marks: Chinese ones are wide, Latin ones narrow.
const FONTS: Readonly<Record<Language, string>> = {
  "zh-CN": `${CHINESE}, ${LATIN}, sans-serif`,
  "en-US": `${LATIN}, ${CHINESE}, sans-serif`,
};

const THEMES: Readonly<Record<Shade, Theme>> = {
  light: createLightTheme(brand),
  dark: {
    ...createDarkTheme(brand),
    // The generated dark theme leaves brand text too dim for its background.
    colorBrandForeground1: brand[110],
    colorBrandForeground2: brand[120],
    colorBrandForegroundLink: brand[110],
    colorBrandForegroundLinkHover: brand[120],
    colorBrandForegroundLinkPressed: brand[100],
  },
  highContrast: teamsHighContrastTheme,
};

/** Fluent's theme for a shade, in this product's colours, with the fonts that suit a language. */
export function themeFor(shade: Shade, language: Language): Theme {
  return { ...THEMES[shade], fontFamilyBase: FONTS[language] };
}
