import { groupUndo } from "./group-undo";
import type { ExcelPage } from "./group-undo";
import { LINK } from "./link";
import type { HostLink, LinkedFrame } from "./link";

/**
 * Runs in the add-in's page before office.js and gives it the hooks of a native shell, behind which the workbench
 * answers in Excel's place.
 */

const METHOD = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
const SUCCESS = 0;
const NOT_SUPPORTED = 5000;

type Callback = (answer: readonly unknown[]) => unknown;

interface MethodCall {
  readonly methodId: number;
  readonly params: unknown;
}

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface Shell extends ExcelPage {
  _osfHostAPI?: (handler: string, call: MethodCall, callback: Callback) => void;
  _osfHostRegisterEvent?: (
    handler: string,
    call: MethodCall,
    onEvent: (payload: readonly unknown[]) => void,
    callback: Callback,
  ) => { eventCallbackId: number };
  _osfHostUnregisterCallback?: (id: number) => void;
  _richApiNativeBridge?: NativeBridge;
  webkit?: { messageHandlers: { Agave: { postMessage(text: string): void } } };
  OSF?: { DDA?: { _OsfControlContext?: { GetOfficeThemeInfo(): string } } };
}

function install(shell: Shell, host: HostLink): void {
  const handlers = new Map<number, { event: number; onEvent: (payload: readonly unknown[]) => void }>();
  let lastHandler = 0;

  const native: NativeBridge = { sendMessageToHost: (text) => host.request(text) };
  shell._richApiNativeBridge = native;

  // office.js asks only whether this is there: it then takes the page for one inside of a native shell.
  shell.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };

  shell._osfHostAPI = (_handler, { methodId, params }, callback) => {
    const answer = (values: readonly unknown[]): void => void setTimeout(() => callback(values));
    switch (methodId) {
      case METHOD.execute: {
        const { id, apiArgs } = params as { id: number; apiArgs: readonly unknown[] };
        return answer(host.execute(id, apiArgs));
      }
      case METHOD.unregisterEvent: {
        const { id } = params as { id: number };
        for (const [key, handler] of handlers) if (handler.event === id) handlers.delete(key);
        return answer([SUCCESS]);
      }
      case METHOD.writeSettings: {
        const { keys, values } = params as { keys: readonly string[]; values: readonly string[] };
        host.writeSettings([...keys], [...values]);
        return answer([SUCCESS]);
      }
      case METHOD.getContext:
        // By now office.js has made the object on which it looks for the theme.
        if (shell.OSF?.DDA) shell.OSF.DDA._OsfControlContext = { GetOfficeThemeInfo: () => host.theme() };
        return answer(host.context());
    }
  };

  shell._osfHostRegisterEvent = (_handler, { params }, onEvent, callback) => {
    const { id } = params as { id: number };
    const key = ++lastHandler;
    const known = host.registerEvent(id);
    if (known) handlers.set(key, { event: id, onEvent });
    setTimeout(() => callback([known ? SUCCESS : NOT_SUPPORTED]));
    return { eventCallbackId: key };
  };

  shell._osfHostUnregisterCallback = (id) => void handlers.delete(id);

  if (host.undoGroups()) groupUndo(shell);

  // Each message is a task of the page's own, so that what an add-in does in it is laid to its own account.
  host.connect({
    receive: (text) => void setTimeout(() => native.onMessageFromHost?.(text)),
    fireEvent: (id, payload) =>
      void setTimeout(() => {
        for (const { event, onEvent } of handlers.values()) if (event === id) onEvent([payload, id]);
      }),
  });
}

const host = (window.frameElement as LinkedFrame | null)?.[LINK];
if (!host) throw new Error("This page belongs into the task pane of the workbench.");
install(window as unknown as Shell, host);
