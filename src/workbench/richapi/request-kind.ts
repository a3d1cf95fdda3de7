import { ACTION, OBJECT_PATH } from "./wire";
import type { RequestBody } from "./wire";

/**
 * Who made a request: `api` the add-in itself; `functions` the library, to hand over results of custom functions;
 * `runtime` the add-in or the library about the add-in's own state; `cleanup` the library, to let go of ranges after `Excel.run`.
 */
export type RequestKind = "api" | "functions" | "runtime" | "cleanup";

const METHODS: Readonly<Record<string, Exclude<RequestKind, "api">>> = {
  SetInvocationArrayResults: "functions",
  _GetEnabledFeatures: "functions",
  _SetOsfControlContainerReadyForCustomFunctions: "functions",
  GetAppRuntimeState: "runtime",
  SetAppRuntimeState: "runtime",
  GetAppRuntimeStartState: "runtime",
  SetAppRuntimeStartState: "runtime",
  NotifyActionHandlerReady: "runtime",
  _RemoveReference: "cleanup",
  _RemoveAllReferences: "cleanup",
};

export function requestKind(body: RequestBody): RequestKind {
  const kinds = new Set(
    body.Actions.filter(
      ({ ActionType }) => ActionType !== ACTION.instantiate && ActionType !== ACTION.trace,
    ).map(({ ActionType, Name }) => (ActionType === ACTION.method ? METHODS[Name] : undefined) ?? "api"),
  );
  const [only] = kinds;
  if (kinds.size > 1) return "api";
  if (only) return only;
  // Nothing but marks: handlers of the add-in's own events are announced without the workbook.
  const paths = Object.values(body.ObjectPaths);
  return paths.some(({ ObjectPathType }) => ObjectPathType === OBJECT_PATH.global) ? "api" : "runtime";
}
