import type { CallFunctions } from "../grid/calc/call";
import type { OfficeTheme } from "../richapi/context";
import type { Host } from "../richapi/host";
import type { AddInSession, Sync } from "../richapi/session";
import { createAddInSession } from "../richapi/session";
import { startAddress } from "../richapi/start-address";
import type { ExcelKind } from "../strictness/excel-kind";
import { answerOf, hostCall } from "./function-wire";

export interface AddInOptions {
  host: Host;
  excel: ExcelKind;
  /** Where the pane's page goes. */
  container: HTMLElement;
  title(): string;
  page(): string;
  language(): string;
  theme(): OfficeTheme;
  visible(): boolean;
  onVisibility(visible: boolean): void;
  /** A key pressed in the add-in's page, which this page does not hear. */
  onKeyDown(event: KeyboardEvent): void;
}

/** The add-in as it runs in the pane. */
export interface AddIn {
  readonly call: CallFunctions;
  /** Fulfilled once the functions of the page that was started last can be called. */
  available(): Promise<void>;
  /** Loads the add-in's page, or loads it anew (in another language). What it has not answered by then is rejected. */
  start(): void;
  run(functionName: string): ReturnType<AddInSession["runCommand"]>;
  setVisible(visible: boolean): void;
  idle(): Promise<void>;
  syncs(): readonly Sync[];
  fail(n: number): void;
  failAction(n: number): void;
  /** While silenced, it answers no function call, until it is started anew. */
  silence(silenced: boolean): void;
  edit(editing: boolean): void;
}

export function createAddIn(options: AddInOptions): AddIn {
  let session: AddInSession | undefined;
  let abandon: (reason: Error) => void = () => undefined;
  let abandoned: Promise<never> | undefined;
  let editing = false;
  /** What the add-in keeps in the document; it outlives a new start. */
  let settings: Readonly<Record<string, string>> = {};

  const running = (): AddInSession => {
    if (!session) throw new Error("The add-in is not started.");
    return session;
  };
  return {
    start() {
      abandon(new Error("restart"));
      session?.dispose();
      session = createAddInSession({
        host: options.host,
        excel: options.excel,
        language: options.language(),
        theme: options.theme,
        visible: options.visible(),
        onVisibility: options.onVisibility,
        settings,
        editing,
        onSettings: (next) => void (settings = next),
      });
      abandoned = new Promise<never>((_, reject) => (abandon = reject));
      abandoned.catch(() => undefined);

      const frame = document.createElement("iframe");
      frame.title = options.title();
      frame.dataset["testid"] = "add-in";
      session.attach(frame);
      frame.addEventListener("load", () =>
        frame.contentWindow?.addEventListener("keydown", options.onKeyDown, true),
      );
      frame.src = startAddress(options.page(), options.language());
      options.container.replaceChildren(frame);
    },
    call: async (calls) => {
      const answers = await Promise.race([
        running().callFunctions(calls.map(hostCall)),
        abandoned ?? Promise.reject(new Error("not started")),
      ]);
      return answers.map(answerOf);
    },
    available: () => running().functionsAvailable,
    run: (functionName) => running().runCommand(functionName),
    setVisible: (visible) => running().setVisible(visible),
    idle: () => running().idle(),
    syncs: () => running().syncs(),
    fail: (n) => running().fail(n),
    failAction: (n) => running().failAction(n),
    silence: (silenced) => running().silenceFunctions(silenced),
    edit(next) {
      editing = next;
      running().edit(next);
    },
  };
}
