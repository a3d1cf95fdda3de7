import { LINK } from "../bridge/link";
import type { HostLink, LinkedFrame, PageLink } from "../bridge/link";
import { COMMAND_COMPLETED, COMMAND_EVENT, createCommands } from "./commands";
import type { CommandOutcome } from "./commands";
import { createCountdown } from "./countdown";
import { contextArray, themeJson } from "./context";
import type { OfficeTheme } from "./context";
import { createEventRegistry, visibilityEntry } from "./event-registry";
import type { SheetEvent } from "./event-registry";
import { failure, responseError } from "./failure";
import { createFunctionCalls } from "./function-calls";
import type { FunctionAnswer, FunctionCall } from "./function-calls";
import type { Host } from "./host";
import { interpret } from "./interpreter";
import { membersOf, SERVICE_TYPES } from "./member-tables";
import type { Services } from "./members";
import { DEFAULT_EXCEL, hasApi } from "../strictness/excel-kind";
import type { ExcelKind } from "../strictness/excel-kind";
import { hasUndo, mayBeGrouped } from "../strictness/undo";
import { groupOf } from "../strictness/undo-group";
import { createQuiet } from "./quiet";
import { createReferences } from "./references";
import { requestKind } from "./request-kind";
import type { RequestKind } from "./request-kind";
import type { PushEntry, RequestMessage, ResponseBody } from "./wire";

/** What Excel on the web takes and gives in one request. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Longer than the 50 ms for which the library gathers results before it sends them. */
const QUIET_MS = 75;

/** The flag of requests from an `Excel.run` with `delayForCellEdit`. */
const DELAY_FOR_CELL_EDIT = 64;

const OPERATION_NOT_SUPPORTED = 5000;
const SUCCESS = 0;

export interface AddInSessionOptions {
  readonly host: Host;
  /** The Excel that the workbench stands for; on the desktop, with the lowest set, where not said. */
  readonly excel?: ExcelKind;
  /** Whether the set `DelayForCellEdit` is there: requests may then wait for the end of cell editing. Not, where not said. */
  readonly delayForCellEdit?: boolean;
  /** Whether a cell is being edited when the add-in starts, until `edit(false)`; not, where not said. */
  readonly editing?: boolean;
  /** The language of the host's own words, such as `zh-CN`. */
  readonly language: string;
  readonly contentLanguage?: string;
  /** Asked each time that the add-in asks. */
  readonly theme: () => OfficeTheme;
  /** Whether the task pane is shown when the add-in starts; true where not said. */
  readonly visible?: boolean;
  /** The add-in shows or hides its task pane. */
  readonly onVisibility?: (visible: boolean) => void;
  readonly settings?: Readonly<Record<string, string>>;
  readonly onSettings?: (settings: Readonly<Record<string, string>>) => void;
  /** 30 s where not said. */
  readonly functionTimeoutMs?: number;
  /** 15 s where not said. */
  readonly commandTimeoutMs?: number;
}

/** One request that the add-in made. */
export interface Sync {
  readonly id: number;
  readonly kind: RequestKind;
  readonly actions: number;
  readonly requestBytes: number;
  /** 0 until it is answered. */
  readonly responseBytes: number;
  /** Whether it wrote to cells, or added or deleted sheets. */
  readonly changes: boolean;
  /** The code with which it failed, if it did. */
  readonly error?: string;
}

/** One add-in in one frame, and all that passes between it and the workbook. */
export interface AddInSession {
  /** The host's end of the line; `attach` hangs it on a frame. */
  readonly link: HostLink;
  /** Call before the frame's address is set. */
  attach(frame: HTMLIFrameElement): void;
  /** Fulfilled once the add-in's custom functions can be called for the first time. */
  readonly functionsAvailable: Promise<void>;
  /**
   * Calls custom functions, all in one message; calls made before the functions are available wait for them.
   *
   * @example
   * const [answer] = await session.callFunctions([{ functionName: "BAND", parameterValues: [90, null], address: "Sheet1!A1" }]);
   */
  callFunctions(calls: readonly FunctionCall[]): Promise<readonly FunctionAnswer[]>;
  /** While silenced, the add-in seems to hang: function calls are lost. Starting it anew (another session) ends that. */
  silenceFunctions(silenced: boolean): void;
  /** Runs the function of a ribbon button; ends by itself after a while where the add-in does not say that it is done. */
  runCommand(functionName: string, controlId?: string): Promise<CommandOutcome>;
  /** Tells the add-in that its task pane was shown or hidden. */
  setVisible(visible: boolean): void;
  /** The n-th request of the kind `api` from now (1 = the next) is refused whole. */
  fail(n: number): void;
  /**
   * The n-th action from now (1 = the next) in requests of the kind `api` fails; the actions before it in the same
   * request have happened and stay, those after it do not happen. Marks count too: `syncs()` counts the same actions.
   */
  failAction(n: number): void;
  /** From `edit(true)` to `edit(false)` requests meet a cell that is being edited, whether or not the grid edits one. */
  edit(editing: boolean): void;
  /** All requests so far. */
  syncs(): readonly Sync[];
  /** Fulfilled when no request, function call or command is on its way. */
  idle(): Promise<void>;
  dispose(): void;
}

export function createAddInSession(options: AddInSessionOptions): AddInSession {
  const { host, excel = DEFAULT_EXCEL, delayForCellEdit = false } = options;
  const references = createReferences();
  const registry = createEventRegistry(hasApi(excel, "1.14"));
  const settings = new Map(Object.entries(options.settings ?? {}));
  const log: Sync[] = [];
  const refusals = createCountdown();
  const failures = createCountdown();
  let page: PageLink | null = null;
  let visible = options.visible ?? true;
  let startState = "Inactive";
  let eventsEnabled = true;
  let editHeld = options.editing ?? false;
  /** Requests that wait for the end of cell editing. */
  let delayed: (() => void)[] = [];
  let unanswered = 0;
  let announceFunctions: () => void = () => undefined;
  const functionsAvailable = new Promise<void>((resolve) => {
    announceFunctions = resolve;
  });

  const quiet = createQuiet(
    () => unanswered > 0 || functions.pending() > 0 || commands.running() > 0 || outbox.length > 0,
    QUIET_MS,
  );

  // Events go out together, after the answer to the request that brought them about.
  let outbox: PushEntry[] = [];
  let flushing: ReturnType<typeof setTimeout> | undefined;
  let during: SheetEvent[] | null = null;

  const push = (entries: readonly unknown[]): void =>
    page?.receive(JSON.stringify({ type: 3, message: { entries } }));

  const functions = createFunctionCalls(push, options.functionTimeoutMs ?? 30_000, quiet.stir);
  const commands = createCommands(
    (payload) => page?.fireEvent(COMMAND_EVENT, payload),
    options.commandTimeoutMs ?? 15_000,
    quiet.stir,
  );

  const enqueue = (entries: readonly PushEntry[]): void => {
    if (!page || entries.length === 0) return;
    outbox.push(...entries);
    flushing ??= setTimeout(() => {
      flushing = undefined;
      const entriesNow = outbox;
      outbox = [];
      push(entriesNow);
      quiet.stir();
    });
  };

  const tell = (event: SheetEvent): void => {
    if (eventsEnabled) enqueue(registry.entries(event));
  };

  const editing = (): boolean => editHeld || host.editing();

  const resume = (): void => {
    if (editing()) return;
    const now = delayed;
    delayed = [];
    for (const request of now) request();
  };

  const unsubscribe = host.subscribe((event) => {
    if (event.type === "editing") return void setTimeout(resume);
    if (event.type === "changed" && !event.byAddIn) moveReferences(event);
    if (during) during.push(event);
    else tell(event);
  });

  const moveReferences = (event: SheetEvent & { type: "changed" }): void => {
    const { sheet, area, change } = event;
    if (change === "RowInserted") references.shift(sheet, { axis: "row", at: area.row, count: area.rows });
    if (change === "RowDeleted") references.shift(sheet, { axis: "row", at: area.row, count: -area.rows });
    if (change === "ColumnInserted") {
      references.shift(sheet, { axis: "column", at: area.column, count: area.columns });
    }
    if (change === "ColumnDeleted") {
      references.shift(sheet, { axis: "column", at: area.column, count: -area.columns });
    }
  };

  const show = (next: boolean): void => {
    if (next === visible) return;
    visible = next;
    enqueue([visibilityEntry(visible)]);
  };

  /** What a request does beside the workbook comes after its answer, as the library expects. */
  const servicesFor = (effects: (() => void)[]): Services => ({
    registerEvent: (type, target) => void effects.push(() => registry.register(type, target)),
    unregisterEvent: (type, target) => void effects.push(() => registry.unregister(type, target)),
    enableEvents: () => eventsEnabled,
    setEnableEvents: (enabled) => void effects.push(() => (eventsEnabled = enabled)),
    functionsReady: () =>
      void effects.push(() => {
        functions.ready();
        announceFunctions();
      }),
    functionResults: (rows) => void effects.push(() => functions.results(rows)),
    runtimeState: () => (visible ? "Visible" : "Background"),
    setRuntimeState: (state) =>
      void effects.push(() => {
        show(state === "Visible");
        options.onVisibility?.(visible);
      }),
    startState: () => startState,
    setStartState: (state) => void effects.push(() => (startState = state)),
  });

  const refusal = (kind: RequestKind, bytes: number): ResponseBody | null => {
    if (bytes > MOST_BYTES) return { Error: responseError(failure("RequestPayloadSizeLimitExceeded")) };
    if (kind !== "api") return null;
    if (refusals.due()) return { Error: responseError(failure("GeneralException")) };
    return editing() ? { Error: responseError(failure("InvalidOperationInCellEditMode")) } : null;
  };

  const carryOut = (
    message: RequestMessage,
    kind: RequestKind,
  ): { body: ResponseBody; effects: (() => void)[]; changes: boolean } => {
    const effects: (() => void)[] = [];
    const undoGroup = hasApi(excel, "1.20") ? groupOf(message.flags) : null;
    const raised: SheetEvent[] = [];
    during = raised;
    try {
      const body = interpret(message.message.body, {
        host,
        references,
        services: servicesFor(effects),
        membersOf,
        serviceTypes: SERVICE_TYPES,
        beforeAction: () => {
          if (kind === "api" && failures.due()) throw failure("GeneralException");
        },
        undoGroup,
        use: (member, work) => {
          if (undoGroup !== null && !mayBeGrouped(member, excel.profile)) throw failure("UndoNotSupported");
          const done = work();
          if (!hasUndo(member, excel.profile)) host.clearUndo();
          return done;
        },
      });
      // What was asked has happened, whether or not the answer gets through.
      const tooLong = byteLength(JSON.stringify(body)) > MOST_BYTES;
      return {
        body: tooLong ? { Error: responseError(failure("ResponsePayloadSizeLimitExceeded")) } : body,
        effects: [...effects, () => raised.forEach(tell)],
        changes: raised.some(({ type }) => type === "changed" || type === "added" || type === "deleted"),
      };
    } finally {
      during = null;
    }
  };

  const answer = (to: PageLink, message: RequestMessage, requestBytes: number): void => {
    const kind = requestKind(message.message.body);
    const refused = refusal(kind, requestBytes);
    const { body, effects, changes } = refused
      ? { body: refused, effects: [], changes: false }
      : carryOut(message, kind);
    const reply = JSON.stringify({
      id: message.id,
      type: 2,
      flags: 0,
      message: { statusCode: 200, headers: {}, body },
    });
    log.push({
      id: message.id,
      kind,
      actions: message.message.body.Actions.length,
      requestBytes,
      responseBytes: byteLength(reply),
      changes,
      ...(body.Error ? { error: body.Error.Code } : {}),
    });
    // A page that was left meanwhile is not answered.
    if (to !== page) return;
    page.receive(reply);
    for (const effect of effects) effect();
  };

  const link: HostLink = {
    undoGroups: () => hasApi(excel, "1.20"),
    connect: (next) => {
      page = next;
      references.removeAll();
      registry.clear();
      eventsEnabled = true;
      functions.disconnected();
      commands.disconnected();
    },
    context: () =>
      contextArray({
        excelApi: excel.api,
        delayForCellEdit,
        settings,
        displayLanguage: options.language,
        contentLanguage: options.contentLanguage ?? options.language,
        documentName: host.workbookName(),
        visible,
      }),
    theme: () => themeJson(options.theme()),
    writeSettings: (keys, values) => {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
      options.onSettings?.(Object.fromEntries(settings));
    },
    request: (text) => {
      const from = page;
      if (!from) return;
      unanswered++;
      const message = JSON.parse(text) as RequestMessage;
      const run = (): void => {
        try {
          answer(from, message, byteLength(text));
        } finally {
          unanswered--;
          quiet.stir();
        }
      };
      const asked = (message.flags & DELAY_FOR_CELL_EDIT) !== 0;
      const waits = delayForCellEdit && asked && requestKind(message.message.body) === "api";
      setTimeout(() => (waits && editing() ? void delayed.push(run) : run()));
    },
    execute: (id, args) => {
      if (id !== COMMAND_COMPLETED) return [OPERATION_NOT_SUPPORTED];
      commands.completed(args[0], args[1]);
      return [SUCCESS];
    },
    registerEvent: (id) => {
      if (id !== COMMAND_EVENT) return false;
      setTimeout(commands.listening);
      return true;
    },
  };

  return {
    link,
    attach: (frame) => void ((frame as LinkedFrame)[LINK] = link),
    functionsAvailable,
    callFunctions: functions.call,
    silenceFunctions: functions.silence,
    runCommand: (functionName, controlId = functionName) => commands.run(functionName, controlId),
    setVisible: show,
    fail: refusals.add,
    failAction: failures.add,
    edit: (next) => {
      editHeld = next;
      setTimeout(resume);
    },
    syncs: () => [...log],
    idle: quiet.wait,
    dispose: () => {
      unsubscribe();
      clearTimeout(flushing);
      quiet.dispose();
      page = null;
    },
  };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
