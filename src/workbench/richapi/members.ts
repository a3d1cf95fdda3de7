import type { Host } from "./host";
import type { ApiObject, ObjectStates, RangeState, TypeName } from "./objects";
import type { References } from "./references";
import type { Args } from "./args";

/** What objects do beside the spreadsheet: the add-in's own side of the session. */
export interface Services {
  registerEvent(eventType: number, targetId: string): void;
  unregisterEvent(eventType: number, targetId: string): void;
  enableEvents(): boolean;
  setEnableEvents(enabled: boolean): void;
  functionsReady(): void;
  functionResults(rows: readonly unknown[]): void;
  runtimeState(): string;
  setRuntimeState(state: string): void;
  startState(): string;
  setStartState(state: string): void;
}

/** What every member may use while a request is carried out. */
export interface Environment {
  readonly host: Host;
  readonly references: References;
  readonly services: Services;
  /** Makes a range that moves along for the rest of the request. */
  range(sheet: string, area: RangeState["area"] & object): RangeState;
}

export interface Scalar<S> {
  readonly get: (state: S, env: Environment) => unknown;
  readonly set?: (state: S, value: unknown, env: Environment) => void;
}

/**
 * The members of one type under the names that they have on the wire. What is not in here answers `ApiNotFound`.
 * `…OrNullObject` needs no entry of its own: it is the plain member, with `ItemNotFound` taken as a null object.
 */
export interface Members<T extends TypeName> {
  /** What tells the object again in later requests. */
  readonly identity?: (state: ObjectStates[T], env: Environment) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar<ObjectStates[T]>>>;
  /** Names that are only written. */
  readonly setters?: Readonly<
    Record<string, (state: ObjectStates[T], value: unknown, env: Environment) => void>
  >;
  readonly objects?: Readonly<Record<string, (state: ObjectStates[T], env: Environment) => ApiObject>>;
  /** Methods that give an object. */
  readonly paths?: Readonly<
    Record<string, (state: ObjectStates[T], args: Args, env: Environment) => ApiObject>
  >;
  /** Methods that give a value or nothing. */
  readonly methods?: Readonly<
    Record<string, (state: ObjectStates[T], args: Args, env: Environment) => unknown>
  >;
  /** What a collection holds, in order. */
  readonly items?: (state: ObjectStates[T], env: Environment) => readonly ApiObject[];
  /** One of them by its key. */
  readonly item?: (state: ObjectStates[T], key: unknown, env: Environment) => ApiObject;
}
