import type { WorkbenchTexts } from "../../texts/workbench/zh-CN";
import { bootGrid, univerLocale } from "../grid/boot";
import { prepareCalculation, startCalculation } from "../grid/calc/calculation";
import { holdNameErrors } from "../grid/calc/held-names";
import { markErrors } from "../grid/error-marker";
import { createUniverHost } from "../grid/univer-host";
import { spillsOf } from "../grid/spills";
import { blankWorkbook, newWorkbookId, openWorkbook, showWorkbook } from "../grid/workbook";
import type { ExcelKind } from "../strictness/excel-kind";
import { createAddIn } from "./add-in";
import { readAddInSite } from "./add-in-site";
import type { Automation } from "./automation";
import { createAutomation } from "./automation";
import { showBar } from "./bar";
import { place } from "./elements";
import type { FileConversion } from "./file-conversion";
import { chooseWorkbook, download } from "./files";
import type { RibbonButton } from "./manifest";
import type { Notices } from "./notice";
import { officeThemes } from "./office-themes";
import { goRoundWithF6, panePlace, ribbonPlace, sheetPlace } from "./focus-rounds";
import { createPane } from "./pane";
import type { Preferences } from "./preferences";
import { paneWasOpen, rememberPane } from "./remembered-pane";
import { atRest } from "./rest";
import { showRibbon } from "./ribbon";
import { guardUnsavedWork } from "./unsaved-work";
import { wordsOf } from "./words";

export interface WorkbenchParts {
  preferences: Preferences;
  /** The Excel that the workbench stands for. */
  excel: ExcelKind;
  /** The page's words in the language of the moment. */
  words(): WorkbenchTexts;
  notices: Notices;
  conversion(): Promise<FileConversion>;
}

/** Puts the page together: the grid, the add-in in its pane, the ribbon and files. Gives what automates it. */
export async function startWorkbench({
  preferences,
  excel,
  words,
  notices,
  conversion,
}: WorkbenchParts): Promise<Automation> {
  showPreferences(preferences);

  prepareCalculation();
  const grid = bootGrid(place("grid"), preferences.language, preferences.theme === "dark");
  const injector = grid.univer.__getInjector();
  let site = await readAddInSite(preferences.language);
  let fileName = words().savedName;

  const calculation = startCalculation(grid.univer, {
    profile: excel.profile,
    namespace: site.manifest.namespace,
    functions: site.functions,
    call: (calls) => addIn.call(calls),
    words,
  });
  showWorkbook(grid, blankWorkbook(fileName, words().sheetName(1)));
  calculation.describe(site.functions);

  const host = createUniverHost(injector, {
    excel,
    workbookName: () => fileName,
    recalculate: calculation.recalculate,
    refused: () => notices.warn(words().protectedSheet),
  });
  const unsavedWork = guardUnsavedWork(injector);
  const pane = createPane(paneWasOpen(), (open) => {
    rememberPane(open);
    addIn.setVisible(open);
  });
  const onF6 = goRoundWithF6([
    sheetPlace(place("sheet")),
    panePlace(place("pane"), pane.isOpen),
    ribbonPlace(place("ribbon")),
  ]);
  const addIn = createAddIn({
    host,
    excel,
    container: pane.body,
    title: () => site.manifest.displayName,
    page: () => site.served(site.manifest.page),
    language: () => preferences.language,
    theme: () => officeThemes[preferences.theme],
    visible: pane.isOpen,
    onVisibility: (visible) => (visible ? pane.open() : pane.close()),
    onKeyDown: onF6,
  });
  addIn.start();
  let functionsKnown = false;
  void addIn.available().then(() => (functionsKnown = true));
  markErrors(grid, host);

  const press = async (button: RibbonButton) => {
    if (button.action.kind === "show-pane") return pane.open();
    const outcome = await addIn.run(button.action.functionName);
    if (outcome.status === "completed") return;
    const reason =
      outcome.status === "unknown"
        ? words().commandUnknown
        : outcome.status === "timedOut"
          ? words().commandTimedOut
          : words().commandCode(outcome.code);
    notices.warn(words().commandFailed(button.label, reason));
  };

  const open = async (bytes: Uint8Array) => {
    const known = functionsKnown;
    const { workbook, settings } = await (await conversion()).snapshotFromXlsx(bytes);
    holdNameErrors(workbook, site.manifest.namespace, known);
    showWorkbook(grid, { ...workbook, id: newWorkbookId() });
    host.loadSettings(settings);
    unsavedWork.settle();
    // The add-in must not go on with what it knew of another workbook.
    addIn.start();
  };
  const save = async () => {
    const workbook = openWorkbook(grid);
    return (await conversion()).xlsxFromSnapshot({
      workbook: grid.api.getWorkbook(workbook.getUnitId())?.save() ?? workbook.getSnapshot(),
      settings: host.settings(),
      spills: spillsOf(grid),
    });
  };
  const whyNotOpened = async (error: unknown) => {
    const fault = (await conversion()).faultOf(error);
    return fault ? words().fileFaults[fault] : reasonOf(error);
  };

  const showAll = () => {
    showPreferences(preferences);
    pane.label(site.manifest.displayName, words());
    showRibbon(place("ribbon"), words().ribbon, site, (button) => void press(button));
    showBar(place("bar-actions"), words(), preferences.theme, {
      open: () =>
        void chooseWorkbook().then(async (file) => {
          if (!file) return;
          try {
            await open(new Uint8Array(await file.arrayBuffer()));
            fileName = file.name;
            notices.tell(words().opened(file.name));
          } catch (error) {
            notices.warn(words().openFailed(file.name, await whyNotOpened(error)));
          }
        }),
      save: () =>
        void save().then(
          (bytes) => {
            download(new Uint8Array(bytes), fileName);
            unsavedWork.settle();
          },
          (error: unknown) => notices.warn(words().saveFailed(reasonOf(error))),
        ),
      switchLanguage: () => void switchLanguage(),
      switchTheme: () => {
        preferences.theme = preferences.theme === "dark" ? "light" : "dark";
        grid.api.toggleDarkMode(preferences.theme === "dark");
        showAll();
        // Office tells an add-in of its theme at the start only.
        addIn.start();
        calculation.retry();
      },
    });
  };
  const switchLanguage = async () => {
    preferences.language = preferences.language === "zh-CN" ? "en-US" : "zh-CN";
    site = await readAddInSite(preferences.language);
    grid.api.setLocale(univerLocale[preferences.language]);
    calculation.describe(site.functions);
    showAll();
    addIn.start();
    calculation.retry();
  };
  showAll();

  const idle = () => atRest(calculation.resting, addIn.idle);
  return createAutomation({
    grid,
    host,
    ready: addIn.available(),
    open,
    save,
    idle,
    // What the library asks on its own account (results of functions, ranges let go) is no request of the add-in's.
    syncs: () => addIn.syncs().filter(({ kind }) => kind === "api"),
    fail: addIn.fail,
    failAction: addIn.failAction,
    silence: addIn.silence,
    edit: addIn.edit,
  });
}

function showPreferences({ language, theme }: Preferences): void {
  const words = wordsOf(language);
  document.documentElement.lang = language;
  document.documentElement.dataset["theme"] = theme;
  document.title = words.title;
  place("title").textContent = words.title;
  place("not-excel").textContent = words.notExcel;
  place("sheet").ariaLabel = words.grid;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
