/** The add-in in the tests: custom functions and commands of each kind, associated before anything else. */
declare global {
  interface Window {
    started: Promise<{
      host: unknown;
      language: string;
      background: string;
      setting: unknown;
      visibility: unknown;
    }>;
    events: unknown[];
    modes: string[];
    commandsRun: string[];
  }
}

window.events = [];
window.modes = [];
window.commandsRun = [];

CustomFunctions.associate("DOUBLE", (x: number) => x * 2);
CustomFunctions.associate("SUM", (rows: number[][]) => rows.flat().reduce((a, b) => a + b, 0));
CustomFunctions.associate("ECHO", (value: unknown) => (value === null ? "null" : typeof value));
CustomFunctions.associate("SPILL", (n: number) => [
  [n, "text", true],
  [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有这一档"), "", n + 1],
]);
CustomFunctions.associate("THROW", () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "请填 0 到 100 之间的分数");
});
CustomFunctions.associate(
  "RETURN",
  () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有这一档"),
);
CustomFunctions.associate("BROKEN", () => {
  throw new TypeError("a fault of the add-in");
});
CustomFunctions.associate("LATER", (x: number) => Promise.resolve(x + 1));

Office.actions.associate("finishes", (event: Office.AddinCommands.Event) => {
  window.commandsRun.push("finishes");
  event.completed();
});
Office.actions.associate("neverFinishes", () => window.commandsRun.push("neverFinishes"));

window.started = Office.onReady().then(async (info) => {
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => window.modes.push(visibilityMode));
  return {
    host: info.host,
    language: Office.context.displayLanguage,
    background: Office.context.officeTheme.bodyBackgroundColor,
    setting: Office.context.document.settings.get("kept"),
    visibility: (info as { addin?: { visibilityMode: string } }).addin?.visibilityMode,
  };
});

export {};
