import type { WorkbenchTexts } from "../../texts/workbench/zh-CN";
import { bootGrid, univerLocale } from "../grid/boot";
import { prepareCalculation, startCalculation } from "../grid/calc/calculation";
import { showMessagesOnHover } from "../grid/hover-messages";
import { blankWorkbook, showWorkbook } from "../grid/workbook";
import { readAddInSite } from "./add-in-site";
import { place } from "./elements";
import { createNotices } from "./notice";
import { createPane } from "./pane";
import { startPreferences } from "./preferences";
import { showRibbon } from "./ribbon";
import { wordsOf } from "./words";

export async function startWorkbench(): Promise<void> {
  const preferences = startPreferences(
    location.search,
    navigator.languages,
    matchMedia("(prefers-color-scheme: dark)").matches,
  );
  const words = (): WorkbenchTexts => wordsOf(preferences.language);
  document.documentElement.lang = preferences.language;
  document.documentElement.dataset["theme"] = preferences.theme;
  place("title").textContent = words().title;
  place("not-excel").textContent = words().notExcel;
  const notices = createNotices(place("notice"), () => words().dismiss);

  prepareCalculation();
  const grid = bootGrid(place("grid"), preferences.language, preferences.theme === "dark");
  const site = await readAddInSite(preferences.language);
  const pane = createPane(() => undefined);
  const calculation = startCalculation(grid.univer, {
    namespace: site.manifest.namespace,
    functions: site.functions,
    call: (calls) =>
      Promise.resolve(calls.map((c) => ({ error: "#VALUE!", message: "message of " + c.name }))),
    words: () => words(),
  });
  showWorkbook(grid, blankWorkbook("Book1", words().sheetName(1)));
  calculation.describe(site.functions);
  showMessagesOnHover(grid.univer.__getInjector());
  showRibbon(place("ribbon"), site.manifest, site.served, (button) => {
    if (button.action.kind === "show-pane") pane.open();
    else notices.warn(button.action.functionName);
  });
  (window as any).grid = grid;
  (window as any).calculation = calculation;
  void univerLocale;
}
