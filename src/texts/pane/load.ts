import type { Language } from "../../domain/localized";
import type { PaneTexts } from "./zh-CN";

/** The pane's texts in one language; only that language is fetched. */
export async function loadPaneTexts(language: Language): Promise<PaneTexts> {
  return language === "zh-CN" ? (await import("./zh-CN")).zhCN : (await import("./en-US")).enUS;
}
