import { enUS } from "../../texts/workbench/en-US";
import type { WorkbenchTexts } from "../../texts/workbench/zh-CN";
import { zhCN } from "../../texts/workbench/zh-CN";
import type { GridLanguage } from "../grid/boot";

const texts: Readonly<Record<GridLanguage, WorkbenchTexts>> = { "zh-CN": zhCN, "en-US": enUS };

/** The page's words in a language. */
export function wordsOf(language: GridLanguage): WorkbenchTexts {
  return texts[language];
}
