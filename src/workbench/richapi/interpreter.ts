import { createArgs, objectArgument } from "./args";
import type { Args } from "./args";
import { failure, responseError } from "./failure";
import { HostError } from "./host";
import type { Host } from "./host";
import type { Environment, Members, Services } from "./members";
import type { ApiObject, RangeState } from "./objects";
import { apiObject } from "./objects";
import { answerQuery } from "./query";
import type { MembersOf } from "./query";
import type { References } from "./references";
import { ACTION, OBJECT_PATH } from "./wire";
import type { ActionInfo, ArgumentInfo, ObjectPathInfo, RequestBody, ResponseBody } from "./wire";

export interface InterpreterParts {
  readonly host: Host;
  readonly references: References;
  readonly services: Services;
  readonly membersOf: MembersOf;
  /** The types that the add-in may make by their full name. */
  readonly serviceTypes: Readonly<Record<string, ApiObject>>;
  /** Called before each action is carried out; what it throws is that action's error. */
  readonly beforeAction?: () => void;
  /** Does what a member is called or set for; `member` as in `Worksheet.Delete`. */
  readonly use?: <T>(member: string, work: () => T) => T;
  /** The undo group to which the request belongs. */
  readonly undoGroup?: number | null;
}

/**
 * Carries out one request: its actions in order, each object path resolved once, when it is first needed. A request is
 * no transaction: where an action fails, those before it have happened and stay, those after it do not happen; the
 * answer holds the results before it and the error.
 */
export function interpret(body: RequestBody, parts: InterpreterParts): ResponseBody {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  let failed: { actionIndex: number; location: string } | undefined;
  try {
    parts.host.transaction(() => {
      const run = createRun(body, parts);
      for (const [index, action] of body.Actions.entries()) {
        try {
          parts.beforeAction?.();
          const value = action.ActionType === ACTION.trace ? null : run(action);
          if (action.ActionType === ACTION.trace) traces.push(action.Id);
          results.push({ ActionId: action.Id, Value: value ?? null });
        } catch (error) {
          failed = { actionIndex: index, location: locationOf(action, body) };
          throw error;
        }
      }
    }, parts.undoGroup);
    return { Results: results, TraceIds: traces };
  } catch (error) {
    if (!(error instanceof HostError)) console.error(error);
    return failed
      ? { Results: results, TraceIds: traces, Error: responseError(error, failed) }
      : { Error: responseError(error) };
  }
}

type Run = (action: ActionInfo) => unknown;

function createRun(body: RequestBody, parts: InterpreterParts): Run {
  const resolved = new Map<number, ApiObject | null>();
  const live = new Set<RangeState>();
  const use = parts.use ?? ((_member, work) => work());
  const env: Environment = {
    host: parts.host,
    services: parts.services,
    references: {
      ...parts.references,
      shift: (sheet, by) => parts.references.shift(sheet, by, live),
    },
    range: (sheet, area) => {
      const range: RangeState = { sheet, area, referenceId: "" };
      live.add(range);
      return range;
    },
  };

  const resolve = (id: number): ApiObject | null => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const path = body.ObjectPaths[String(id)];
    if (!path) throw failure("InvalidArgument");
    const object = make(path);
    resolved.set(id, object);
    return object;
  };

  const args = (info: ArgumentInfo | undefined): Args =>
    createArgs(references(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []));

  const references = (values: readonly unknown[], ids: readonly unknown[]): unknown[] =>
    values.map((value, index) => {
      const id = ids[index];
      if (Array.isArray(id) && Array.isArray(value)) return references(value, id);
      return typeof id === "number" && id !== 0 ? objectArgument(resolve(id)) : value;
    });

  const make = (path: ObjectPathInfo): ApiObject | null => {
    switch (path.ObjectPathType) {
      case OBJECT_PATH.global:
        return apiObject("Workbook", null);
      case OBJECT_PATH.newObject: {
        const service = parts.serviceTypes[path.Name];
        if (!service) throw failure("ApiNotFound", `${path.Name} is not supported here.`);
        return service;
      }
      case OBJECT_PATH.referenceId: {
        const kept = parts.references.get(path.Name);
        if (!kept) throw failure("ItemNotFound");
        return kept;
      }
      case OBJECT_PATH.nullObject:
        return null;
    }
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const { members, state } = open(parent, parts.membersOf);
    switch (path.ObjectPathType) {
      case OBJECT_PATH.property:
        return orNull(path.Name, own(members.objects, path.Name) !== undefined, (name) => {
          const property = own(members.objects, name);
          if (!property) throw unsupported(parent, name);
          return property(state, env);
        });
      case OBJECT_PATH.indexer:
        if (!members.item) throw unsupported(parent, "getItem");
        return members.item(state, args(path.ArgumentInfo).raw(0), env);
      case OBJECT_PATH.method:
        return orNull(path.Name, own(members.paths, path.Name) !== undefined, (name) =>
          method(parent, name, args(path.ArgumentInfo)),
        );
      default:
        throw failure("InvalidArgument");
    }
  };

  const method = (parent: ApiObject, name: string, given: Args): ApiObject => {
    const { members, state } = open(parent, parts.membersOf);
    const path = own(members.paths, name);
    if (path) return use(`${parent.type}.${name}`, () => path(state, given, env));
    if (name === "GetItem" && members.item) return members.item(state, given.raw(0), env);
    if (name === "GetItemAt" && members.items) {
      const item = members.items(state, env)[given.integer(0)];
      if (!item) throw failure("InvalidArgument");
      return item;
    }
    throw unsupported(parent, name);
  };

  const target = (action: ActionInfo): ApiObject => {
    const object = resolve(action.ObjectPathId);
    if (!object) throw failure("ItemNotFound");
    return object;
  };

  const set = (object: ApiObject, name: string, value: unknown): void => {
    const { members, state } = open(object, parts.membersOf);
    const setter = own(members.scalars, name)?.set ?? own(members.setters, name);
    if (!setter) throw unsupported(object, name);
    use(`${object.type}.${name}`, () => setter(state, value, env));
  };

  const update = (object: ApiObject, wanted: Readonly<Record<string, unknown>>): void => {
    const { members, state } = open(object, parts.membersOf);
    for (const [key, value] of Object.entries(wanted)) {
      const name = key.charAt(0).toUpperCase() + key.slice(1);
      const below = own(members.objects, name);
      if (below) update(below(state, env), value as Readonly<Record<string, unknown>>);
      else set(object, name, value);
    }
  };

  return (action) => {
    switch (action.ActionType) {
      case ACTION.instantiate: {
        const object = resolve(action.ObjectPathId);
        if (!object) return null;
        const { members, state } = open(object, parts.membersOf);
        return { ...members.identity?.(state, env) };
      }
      case ACTION.query: {
        const object = resolve(action.ObjectPathId);
        return object && answerQuery(object, action.QueryInfo ?? {}, parts.membersOf, env);
      }
      case ACTION.method: {
        // The library asks to keep every range, before it knows which of them are null objects.
        if (action.Name === KEEP && resolve(action.ObjectPathId) === null) return null;
        const object = target(action);
        const { members, state } = open(object, parts.membersOf);
        const call = own(members.methods, action.Name);
        const given = args(action.ArgumentInfo);
        if (call) return use(`${object.type}.${action.Name}`, () => call(state, given, env));
        if (action.Name === "GetCount" && members.items) return members.items(state, env).length;
        if (action.Name === KEEP && keepable(object)) {
          object.state.referenceId ||= parts.references.keep(object);
          return null;
        }
        throw unsupported(object, action.Name);
      }
      case ACTION.setProperty:
        set(target(action), action.Name, args(action.ArgumentInfo).raw(0));
        return null;
      case ACTION.update:
        update(target(action), action.ObjectState ?? {});
        return null;
      default:
        throw failure("ApiNotFound", `Actions of type ${action.ActionType} are not supported here.`);
    }
  };
}

function keepable(object: ApiObject): object is Extract<ApiObject, { type: "Range" | "RangeAreas" }> {
  return object.type === "Range" || object.type === "RangeAreas";
}

/** The members of an object and its state, with their types made to agree (they do: both come from one table). */
function open(object: ApiObject, membersOf: MembersOf): { members: Members<"Workbook">; state: null } {
  return {
    members: membersOf(object.type) as unknown as Members<"Workbook">,
    state: object.state as null,
  };
}

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}

const KEEP = "_KeepReference";
const OR_NULL = "OrNullObject";

/** A name of its own in the table comes first: some members find more than their twin that gives a null object. */
function orNull(name: string, hasOwn: boolean, get: (name: string) => ApiObject): ApiObject | null {
  if (!name.endsWith(OR_NULL)) return get(name);
  try {
    return get(hasOwn ? name : name.slice(0, -OR_NULL.length));
  } catch (error) {
    if (error instanceof HostError && error.code === "ItemNotFound") return null;
    throw error;
  }
}

function unsupported(object: ApiObject, name: string): HostError {
  return failure("ApiNotFound", `${object.type}.${camel(name)} is not supported here.`);
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Where an action failed, in the words of the add-in: `Range.values`, `WorksheetCollection.getItem`. */
function locationOf(action: ActionInfo, body: RequestBody): string {
  const names: string[] = [];
  if (action.Name) names.unshift(camel(action.Name));
  for (let id: number | undefined = action.ObjectPathId; id;) {
    const path: ObjectPathInfo | undefined = body.ObjectPaths[String(id)];
    if (!path) break;
    if (path.Name) names.unshift(camel(path.Name));
    else if (path.ObjectPathType === OBJECT_PATH.indexer) names.unshift("getItem");
    else if (path.ObjectPathType === OBJECT_PATH.global) names.unshift("workbook");
    id = path.ParentObjectPathId;
  }
  return names.join(".");
}
