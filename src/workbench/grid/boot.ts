import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import type { ILanguagePack } from "@univerjs/core";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import { languagePack } from "./language-packs";

export type GridLanguage = "zh-CN" | "en-US";

export interface Grid {
  univer: Univer;
  api: FUniver;
}

export const univerLocale: Readonly<Record<GridLanguage, LocaleType>> = {
  "zh-CN": LocaleType.ZH_CN,
  "en-US": LocaleType.EN_US,
};

/** Starts Univer in `container`, without a workbook yet. */
export function bootGrid(container: HTMLElement, language: GridLanguage, dark: boolean): Grid {
  const locales: Partial<Record<LocaleType, ILanguagePack>> = {};
  for (const known of Object.keys(univerLocale) as GridLanguage[])
    locales[univerLocale[known]] = languagePack(known);

  const univer = new Univer({
    locale: univerLocale[language],
    locales: locales as Record<LocaleType, ILanguagePack>,
    darkMode: dark,
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple" }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsTablePreset(),
  ];
  for (const { plugins } of presets)
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  return { univer, api: FUniver.newAPI(univer) };
}
