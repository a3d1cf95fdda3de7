import { LINK } from "../../../src/workbench/bridge/link";
import type { HostLink, PageLink } from "../../../src/workbench/bridge/link";

interface Shell {
  frameElement: Record<string, HostLink> | null;
  OSF: { DDA: { _OsfControlContext?: { GetOfficeThemeInfo(): string } } };
  _osfHostAPI(
    handler: string,
    call: { methodId: number; params: unknown },
    callback: (answer: unknown) => void,
  ): void;
  _osfHostRegisterEvent(
    handler: string,
    call: { methodId: number; params: unknown },
    onEvent: (payload: unknown) => void,
    callback: (answer: unknown) => void,
  ): { eventCallbackId: number };
  _osfHostUnregisterCallback(id: number): void;
  _richApiNativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void };
}

let page: PageLink;
let requests: string[];
let settings: unknown[];

const link: HostLink = {
  connect: (next) => {
    page = next;
  },
  undoGroups: () => false,
  context: () => ["context"],
  theme: () => '{"bodyBackgroundColor":1}',
  writeSettings: (...given) => settings.push(given),
  request: (text) => requests.push(text),
  execute: (id, args) => [id, args.length],
  registerEvent: (id) => id === 39,
};

function load(frameElement: Shell["frameElement"]): Shell {
  const shell = { frameElement, OSF: { DDA: {} } } as unknown as Shell;
  Object.assign(globalThis, { window: shell });
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- a script that acts when it is loaded
    require("../../../src/workbench/bridge/bridge");
  });
  return shell;
}

beforeEach(() => {
  requests = [];
  settings = [];
});

afterEach(() => Reflect.deleteProperty(globalThis, "window"));

const answer = (shell: Shell, methodId: number, params: unknown): Promise<unknown> =>
  new Promise((resolve) => shell._osfHostAPI("Agave", { methodId, params }, resolve));

describe("bridge", () => {
  it("refuses a page outside of the workbench", () => {
    expect(() => load(null)).toThrow("belongs into the task pane");
  });

  it("answers the methods that office.js calls at its start", async () => {
    const shell = load({ [LINK]: link });
    expect(await answer(shell, 5, [])).toEqual(["context"]);
    expect(shell.OSF.DDA._OsfControlContext?.GetOfficeThemeInfo()).toBe('{"bodyBackgroundColor":1}');
    expect(await answer(shell, 4, { keys: ["a"], values: ["1"] })).toEqual([0]);
    expect(settings).toEqual([[["a"], ["1"]]]);
    expect(await answer(shell, 1, { id: 94, apiArgs: ["x", 0] })).toEqual([94, 2]);
  });

  it("carries requests there and messages back, each in a task of its own", async () => {
    const shell = load({ [LINK]: link });
    shell._richApiNativeBridge.sendMessageToHost("request");
    expect(requests).toEqual(["request"]);
    const received = new Promise((resolve) => {
      shell._richApiNativeBridge.onMessageFromHost = resolve;
    });
    page.receive("answer");
    expect(await received).toBe("answer");
  });

  it("hands events to the handlers that are registered, until they are not", async () => {
    const shell = load({ [LINK]: link });
    const seen: unknown[] = [];
    const register = (id: number): Promise<unknown> =>
      new Promise((resolve) => {
        shell._osfHostRegisterEvent(
          "Agave",
          { methodId: 2, params: { id } },
          (one) => seen.push(one),
          resolve,
        );
      });
    expect(await register(39)).toEqual([0]);
    expect(await register(12)).toEqual([5000]);
    page.fireEvent(39, ["id", "name"]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toEqual([[["id", "name"], 39]]);
    await answer(shell, 3, { id: 39 });
    page.fireEvent(39, []);
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toHaveLength(1);
  });
});
