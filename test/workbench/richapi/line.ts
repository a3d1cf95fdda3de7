import { createAddInSession } from "../../../src/workbench/richapi/session";
import type { AddInSession, AddInSessionOptions } from "../../../src/workbench/richapi/session";
import { ACTION, OBJECT_PATH } from "../../../src/workbench/richapi/wire";
import type { ActionInfo, ObjectPathInfo, ResponseBody } from "../../../src/workbench/richapi/wire";
import type { MemoryHost } from "./memory-host";

/** Writes requests as office.js does, for tests without a browser. */
export interface RequestWriter {
  readonly workbook: number;
  path(info: Omit<ObjectPathInfo, "Id">): number;
  property(parent: number, name: string): number;
  method(parent: number, name: string, ...args: unknown[]): number;
  item(parent: number, key: unknown): number;
  act(info: Omit<ActionInfo, "Id">): void;
  query(path: number, ...select: string[]): void;
  call(path: number, name: string, ...args: unknown[]): void;
  set(path: number, name: string, value: unknown): void;
}

/** An argument that is the object of that path. */
export class PathArgument {
  constructor(readonly id: number) {}
}

export interface Line {
  readonly session: AddInSession;
  readonly pushed: unknown[];
  readonly fired: unknown[][];
  send(write: (request: RequestWriter) => void, flags?: number): Promise<ResponseBody>;
}

export function openLine(host: MemoryHost, options: Partial<AddInSessionOptions> = {}): Line {
  const session = createAddInSession({
    host,
    language: "zh-CN",
    theme: () => ({
      bodyBackgroundColor: "#FFFFFF",
      bodyForegroundColor: "#000000",
      controlBackgroundColor: "#FFFFFF",
      controlForegroundColor: "#000000",
    }),
    ...options,
  });
  const waiting = new Map<number, (body: ResponseBody) => void>();
  const pushed: unknown[] = [];
  const fired: unknown[][] = [];
  let last = 0;
  session.link.connect({
    receive: (text) => {
      const message = JSON.parse(text) as {
        id: number;
        type: number;
        message: { body: ResponseBody; entries: unknown[] };
      };
      if (message.type === 3) pushed.push(...message.message.entries);
      else waiting.get(message.id)?.(message.message.body);
    },
    fireEvent: (id, payload) => fired.push([id, ...payload]),
  });
  return {
    session,
    pushed,
    fired,
    send: (write, flags = 0) =>
      new Promise((resolve) => {
        const id = ++last;
        waiting.set(id, resolve);
        const body = writeRequest(write);
        session.link.request(JSON.stringify({ id, type: 1, flags, message: { url: "ProcessQuery", body } }));
      }),
  };
}

function writeRequest(write: (request: RequestWriter) => void): object {
  const ObjectPaths: Record<string, ObjectPathInfo> = {};
  const Actions: ActionInfo[] = [];
  let last = 0;
  const argumentsOf = (args: readonly unknown[]): object => ({
    Arguments: args.map((one) => (one instanceof PathArgument ? one.id : one)),
    ...(args.some((one) => one instanceof PathArgument)
      ? { ReferencedObjectPathIds: args.map((one) => (one instanceof PathArgument ? one.id : 0)) }
      : {}),
  });
  const path = (info: Omit<ObjectPathInfo, "Id">): number => {
    const Id = ++last;
    ObjectPaths[String(Id)] = { Id, ...info };
    return Id;
  };
  const act = (info: Omit<ActionInfo, "Id">): void => void Actions.push({ Id: ++last, ...info });
  const workbook = path({ ObjectPathType: OBJECT_PATH.global, Name: "" });
  write({
    workbook,
    path,
    act,
    property: (parent, name) =>
      path({ ObjectPathType: OBJECT_PATH.property, Name: name, ParentObjectPathId: parent }),
    method: (parent, name, ...args) =>
      path({
        ObjectPathType: OBJECT_PATH.method,
        Name: name,
        ParentObjectPathId: parent,
        ArgumentInfo: argumentsOf(args),
      }),
    item: (parent, key) =>
      path({
        ObjectPathType: OBJECT_PATH.indexer,
        Name: "",
        ParentObjectPathId: parent,
        ArgumentInfo: argumentsOf([key]),
      }),
    query: (of, ...select) =>
      act({
        ActionType: ACTION.query,
        Name: "",
        ObjectPathId: of,
        QueryInfo: select.length > 0 ? { Select: select } : {},
      }),
    call: (of, name, ...args) =>
      act({ ActionType: ACTION.method, Name: name, ObjectPathId: of, ArgumentInfo: argumentsOf(args) }),
    set: (of, name, value) =>
      act({
        ActionType: ACTION.setProperty,
        Name: name,
        ObjectPathId: of,
        ArgumentInfo: argumentsOf([value]),
      }),
  });
  return { Actions, ObjectPaths };
}
