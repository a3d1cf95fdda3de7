import type { ILanguagePack } from "@univerjs/core";
import { mergeLocales } from "@univerjs/core";
import conditionalEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZh from "@univerjs/preset-sheets-filter/locales/zh-CN";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteZh from "@univerjs/preset-sheets-note/locales/zh-CN";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/preset-sheets-table/locales/zh-CN";

const packs = {
  "zh-CN": mergeLocales(coreZh, conditionalZh, validationZh, filterZh, noteZh, tableZh),
  "en-US": mergeLocales(coreEn, conditionalEn, validationEn, filterEn, noteEn, tableEn),
};

/** The grid's own words in a language. */
export function languagePack(language: "zh-CN" | "en-US"): ILanguagePack {
  return packs[language];
}
