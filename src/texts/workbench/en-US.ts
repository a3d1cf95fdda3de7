import type { WorkbenchTexts } from "./zh-CN";

export const enUS: WorkbenchTexts = {
  title: "Workbench",
  notExcel: "This is not Excel, just a simple spreadsheet for trying the add-in.",
  open: "Open",
  openHint: "Open an .xlsx file from this computer",
  save: "Save as",
  saveHint: "Save the workbook as an .xlsx file",
  savedName: "Workbook.xlsx",
  languageSwitch: "中文",
  languageHint: "Switch to Chinese",
  dark: "Dark",
  light: "Light",
  themeHint: "Switch between dark and light",
  ribbon: "Add-in ribbon",
  grid: "Spreadsheet",
  pane: "Task pane",
  closePane: "Close the task pane",
  resizePane: "Resize the task pane",
  sheetName: (n) => `Sheet${n}`,
  busy: "Calculating, please wait.",
  argumentCount: (name, least, most) =>
    least === most
      ? `${name} takes ${least} ${least === 1 ? "argument" : "arguments"}.`
      : `${name} takes ${least} to ${most} arguments.`,
  startFailed: (reason) => `The add-in did not start: ${reason}`,
  commandFailed: (label, reason) => `“${label}” did not finish: ${reason}`,
  opened: (name) => `“${name}” is open.`,
  openFailed: (name, reason) => `“${name}” could not be opened: ${reason}`,
  saveFailed: (reason) => `The workbook could not be saved: ${reason}`,
  protectedSheet: "This sheet is protected. Unprotect it to make changes.",
  commandUnknown: "the add-in does not know this command",
  commandTimedOut: "the add-in did not finish in time",
  commandCode: (code) => `error code ${code}`,
  fileFaults: {
    notXlsx: "it is not an .xlsx file",
    oldFormat: "it is in the old .xls format; save it as .xlsx in Excel first",
    encrypted: "it needs a password to open; remove the password in Excel first",
    damaged: "the file is damaged or incomplete",
    tooLarge: "the file is too large",
  },
  dismiss: "Dismiss",
};
