import type { FunctionTexts } from "../texts/functions/zh-CN";
import type { Answer } from "./answer";
import type { Grid } from "./grid";

export type FunctionId = keyof FunctionTexts;

/**
 * A parameter. `shape` is what a formula may give for it: "matrix" takes a range or a single value, "scalar" a single
 * value. `name` is the key of its texts, and its name in English.
 */
export interface Parameter<Name extends string = string> {
  readonly name: Name;
  readonly shape: "matrix" | "scalar";
  readonly optional: boolean;
}

/**
 * One KPI function: all that the metadata and the association need to know of it, and how it calculates. The
 * arguments arrive read into grids, one a parameter; one that was left out is a single blank cell. A function that has to fetch
 * something first may answer later.
 */
export interface FunctionSpec<Id extends FunctionId> {
  readonly id: Id;
  readonly parameters: readonly Parameter<keyof FunctionTexts[Id]["parameters"] & string>[];
  /** "matrix" for a function whose answer may spill. */
  readonly result: "matrix" | "scalar";
  readonly calculate: (...grids: Grid[]) => Answer | Promise<Answer>;
}

/** Any of the functions. */
export type KpiFunction = { [Id in FunctionId]: FunctionSpec<Id> }[FunctionId];

/** A value, or a range of values, that must be given. */
export function required<Name extends string>(name: Name): Parameter<Name> {
  return { name, shape: "matrix", optional: false };
}

/** A value or a range that may be left out. */
export function optional<Name extends string>(name: Name): Parameter<Name> {
  return { name, shape: "matrix", optional: true };
}

/** A single value that may be left out. */
export function optionalSingle<Name extends string>(name: Name): Parameter<Name> {
  return { name, shape: "scalar", optional: true };
}

/** A single value that must be given. */
export function requiredSingle<Name extends string>(name: Name): Parameter<Name> {
  return { name, shape: "scalar", optional: false };
}
