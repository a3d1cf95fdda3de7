import type { WorkbenchTexts } from "../../texts/workbench/zh-CN";
import { button } from "./elements";
import type { Theme } from "./preferences";

export interface BarActions {
  open(): void;
  save(): void;
  switchLanguage(): void;
  switchTheme(): void;
}

/** The buttons at the top right: files, language, theme. */
export function showBar(
  container: HTMLElement,
  words: WorkbenchTexts,
  theme: Theme,
  actions: BarActions,
): void {
  const labelled = (testId: string, label: string, hint: string, onClick: () => void) => {
    const element = button(testId, onClick);
    element.textContent = label;
    element.title = hint;
    return element;
  };
  container.replaceChildren(
    labelled("open-file", words.open, words.openHint, actions.open),
    labelled("save-file", words.save, words.saveHint, actions.save),
    labelled(
      "switch-theme",
      theme === "dark" ? words.light : words.dark,
      words.themeHint,
      actions.switchTheme,
    ),
    labelled("switch-language", words.languageSwitch, words.languageHint, actions.switchLanguage),
  );
}
