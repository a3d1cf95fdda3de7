import { failure } from "./failure";
import type { Area } from "./host";
import type { ApiObject, RangeState } from "./objects";

const OBJECT = Symbol("object of the API");

/** An argument that is an object of the API; marked so that no plain object of the add-in is taken for one. */
export interface ObjectArgument {
  readonly [OBJECT]: ApiObject | null;
}

export function objectArgument(object: ApiObject | null): ObjectArgument {
  return { [OBJECT]: object };
}

/** Reads the arguments of one call; what does not fit is `InvalidArgument`. */
export interface Args {
  readonly length: number;
  raw(index: number): unknown;
  text(index: number): string;
  optionalText(index: number): string | null;
  integer(index: number): number;
  optionalInteger(index: number): number | null;
  flag(index: number): boolean;
  /** A plain object such as options; `{}` where it is left out. */
  record(index: number): Readonly<Record<string, unknown>>;
  object(index: number): ApiObject | null;
}

export function createArgs(values: readonly unknown[]): Args {
  const raw = (index: number): unknown => values[index] ?? null;
  const args: Args = {
    length: values.length,
    raw,
    text: (index) => asText(raw(index)),
    optionalText: (index) => (raw(index) === null ? null : asText(raw(index))),
    integer: (index) => asInteger(raw(index)),
    optionalInteger: (index) => (raw(index) === null ? null : asInteger(raw(index))),
    flag: (index) => (raw(index) === null ? false : asFlag(raw(index))),
    record: (index) => {
      const value = raw(index);
      return value === null ? {} : asRecord(value);
    },
    object: (index) => {
      const value = raw(index);
      return isObjectArgument(value) ? value[OBJECT] : null;
    },
  };
  return args;
}

export function isObjectArgument(value: unknown): value is ObjectArgument {
  return typeof value === "object" && value !== null && OBJECT in value;
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw failure("InvalidArgument");
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw failure("InvalidArgument");
  return value;
}

export function asInteger(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw failure("InvalidArgument");
  return number;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw failure("InvalidArgument");
  return value;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isObjectArgument(value)) {
    throw failure("InvalidArgument");
  }
  return value as Record<string, unknown>;
}

/** One of the words of an enumeration of Office.js. */
export function asOneOf<T extends string>(value: unknown, words: readonly T[]): T {
  const word = words.find((one) => one === value);
  if (word === undefined) throw failure("InvalidArgument");
  return word;
}

/** A colour as `#RRGGBB`; Office.js also takes it without `#` and by a few names. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  if (text === "") return "";
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named) return named;
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) throw failure("InvalidArgument");
  return `#${digits.toUpperCase()}`;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** The area of a range, or `InvalidReference` where its cells were deleted. */
export function areaOf(range: RangeState): Area {
  if (!range.area) throw failure("InvalidReference");
  return range.area;
}
