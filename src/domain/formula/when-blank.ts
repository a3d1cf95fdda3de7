import type { Expression } from "./expression";
import { contains, placeOf } from "./places";
import type { Place } from "./places";

/** Cells that are blank: at least one of a range, or all of it. */
export interface Blank {
  readonly place: Place;
  readonly all: boolean;
}

/** What is known of a formula's value while certain cells are blank and all others hold anything. */
export type Known =
  | { readonly kind: "unknown" }
  | { readonly kind: "blank" }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** Of a text of which only that it is one is known, the value is null. */
  | { readonly kind: "text"; readonly value: string | null }
  | { readonly kind: "number"; readonly least: number; readonly most: number };

const UNKNOWN: Known = { kind: "unknown" };

/**
 * What a formula comes to while cells are blank, as far as that is certain: native functions that guards are written with are
 * known, all else is unknown.
 *
 * @example whenBlank(parse('OR(G6="",H6="")'), { place: placeOf("G6"), all: true }) // TRUE, whatever H6 holds
 */
export function whenBlank(node: Expression, blank: Blank): Known {
  switch (node.kind) {
    case "number":
      return number(node.value);
    case "text":
      return { kind: "text", value: node.value };
    case "boolean":
      return truth(node.value);
    case "reference":
      return isBlankCell(node.text, blank) ? { kind: "blank" } : UNKNOWN;
    case "group":
      return node.inner.length === 1 && node.inner[0] ? whenBlank(node.inner[0], blank) : UNKNOWN;
    case "operation":
      return operation(node, blank);
    case "call":
      return call(node, blank);
    default:
      return UNKNOWN;
  }
}

/** Whether a condition holds: null where that is not certain. */
export function isTrue(known: Known): boolean | null {
  switch (known.kind) {
    case "boolean":
      return known.value;
    case "blank":
      return false;
    case "number":
      return known.least > 0 || known.most < 0 ? true : known.least === 0 && known.most === 0 ? false : null;
    default:
      return null;
  }
}

function isBlankCell(text: string, { place, all }: Blank): boolean {
  const own = placeOf(text);
  if (own.name === place.name && contains(place, own)) return place.cells === 1 || all || own.area === null;
  return all && own.cells === 1 && contains(place, own);
}

function number(value: number): Known {
  return { kind: "number", least: value, most: value };
}

function truth(value: boolean | null): Known {
  return value === null ? UNKNOWN : { kind: "boolean", value };
}

function operation(node: Extract<Expression, { kind: "operation" }>, blank: Blank): Known {
  const [left, right] = node.operands.map((operand) => whenBlank(operand, blank));
  if (!left) return UNKNOWN;
  if (!right) return node.operator === "@" || node.operator === "+" ? left : UNKNOWN;
  switch (node.operator) {
    case "&":
      return joined(left, right);
    case "*":
      return isZero(left) || isZero(right) ? number(0) : UNKNOWN;
    default:
      return truth(compared(node.operator, left, right));
  }
}

function joined(left: Known, right: Known): Known {
  const [a, b] = [left, right].map((side) =>
    side.kind === "text" ? side.value : side.kind === "blank" ? "" : null,
  );
  return { kind: "text", value: typeof a === "string" && typeof b === "string" ? a + b : null };
}

function isZero(known: Known): boolean {
  return known.kind === "blank" || isTrue(known) === false;
}

/** null where it is not certain, or the operator compares nothing. */
function compared(operator: string, left: Known, right: Known): boolean | null {
  const [a, b] = [asIts(left, right), asIts(right, left)];
  if (a.kind === "text" && b.kind === "text" && a.value !== null && b.value !== null) {
    const isSame = a.value.toUpperCase() === b.value.toUpperCase();
    return operator === "=" ? isSame : operator === "<>" ? !isSame : null;
  }
  if (a.kind === "boolean" && b.kind === "boolean") {
    return operator === "=" ? a.value === b.value : operator === "<>" ? a.value !== b.value : null;
  }
  if (a.kind !== "number" || b.kind !== "number") return null;
  switch (operator) {
    case "=":
      return equal(a, b);
    case "<>": {
      const isSame = equal(a, b);
      return isSame === null ? null : !isSame;
    }
    case "<":
      return a.most < b.least ? true : a.least >= b.most ? false : null;
    case ">=":
      return a.least >= b.most ? true : a.most < b.least ? false : null;
    case ">":
      return a.least > b.most ? true : a.most <= b.least ? false : null;
    case "<=":
      return a.most <= b.least ? true : a.least > b.most ? false : null;
    default:
      return null;
  }
}

type Numbers = Extract<Known, { kind: "number" }>;

function equal(a: Numbers, b: Numbers): boolean | null {
  if (a.most < b.least || b.most < a.least) return false;
  return a.least === a.most && b.least === b.most ? true : null;
}

/** A blank cell is "" beside a text, FALSE beside a truth value and 0 beside a number. */
function asIts(known: Known, other: Known): Known {
  if (known.kind !== "blank") return known;
  if (other.kind === "text") return { kind: "text", value: "" };
  return other.kind === "boolean" ? truth(false) : number(0);
}

function call({ name, args }: Extract<Expression, { kind: "call" }>, blank: Blank): Known {
  const [first] = args;
  const known = () => args.map((argument) => whenBlank(argument, blank));
  const one = (): Known => (first ? whenBlank(first, blank) : UNKNOWN);
  switch (name) {
    case "TRUE":
      return truth(true);
    case "FALSE":
      return truth(false);
    case "IF": {
      const [condition = UNKNOWN, then = UNKNOWN, otherwise = UNKNOWN] = known();
      const holds = isTrue(condition);
      return holds === null ? UNKNOWN : holds ? then : otherwise;
    }
    case "OR":
    case "AND": {
      const deciding = name === "OR";
      const parts = known().map(isTrue);
      if (parts.some((part) => part === deciding)) return truth(deciding);
      return truth(parts.every((part) => part === !deciding) ? !deciding : null);
    }
    case "NOT": {
      const holds = isTrue(one());
      return truth(holds === null ? null : !holds);
    }
    case "ISNUMBER":
    case "ISTEXT":
      return one().kind === "blank" ? truth(false) : UNKNOWN;
    case "ISBLANK":
      return one().kind === "blank" ? truth(true) : UNKNOWN;
    case "LEN": {
      const text = one();
      if (text.kind === "blank") return number(0);
      return text.kind === "text" && text.value !== null ? number(text.value.length) : UNKNOWN;
    }
    case "N":
      return one().kind === "blank" ? number(0) : UNKNOWN;
    case "TRIM":
    case "T":
      return one().kind === "blank" ? { kind: "text", value: "" } : UNKNOWN;
    case "ROUND":
      return isZero(one()) ? number(0) : UNKNOWN;
    case "COUNT":
    case "COUNTA":
      return sumOf(args.map((argument) => counted(argument, blank)));
    case "COUNTBLANK":
      return first ? countedBlank(first, blank) : UNKNOWN;
    case "SUM":
      return args.length > 0 && args.every((argument) => isAllBlank(argument, blank)) ? number(0) : UNKNOWN;
    case "ROWS":
    case "COLUMNS":
      return first ? sizeOf(name, first) : UNKNOWN;
    default:
      return UNKNOWN;
  }
}

function sumOf(parts: readonly (Numbers | null)[]): Known {
  let [least, most] = [0, 0];
  for (const part of parts) {
    if (!part) return UNKNOWN;
    least += part.least;
    most += part.most;
  }
  return { kind: "number", least, most };
}

/** How many cells of an argument can hold something. */
function counted(argument: Expression, blank: Blank): Numbers | null {
  if (argument.kind !== "reference") return null;
  const place = placeOf(argument.text);
  if (isAllBlank(argument, blank)) return { kind: "number", least: 0, most: 0 };
  if (place.cells === null) return null;
  const none = !contains(place, blank.place) ? 0 : blank.all ? (blank.place.cells ?? 1) : 1;
  return { kind: "number", least: 0, most: place.cells - none };
}

function countedBlank(argument: Expression, blank: Blank): Known {
  if (argument.kind !== "reference") return UNKNOWN;
  const place = placeOf(argument.text);
  if (!contains(place, blank.place)) return UNKNOWN;
  return { kind: "number", least: 1, most: place.cells ?? Infinity };
}

function isAllBlank(argument: Expression, blank: Blank): boolean {
  if (argument.kind !== "reference") return false;
  const place = placeOf(argument.text);
  return (blank.all || blank.place.cells === 1) && contains(blank.place, place);
}

function sizeOf(name: "ROWS" | "COLUMNS", argument: Expression): Known {
  const area = argument.kind === "reference" ? placeOf(argument.text).area : null;
  return area ? number(name === "ROWS" ? area.rows : area.columns) : UNKNOWN;
}
