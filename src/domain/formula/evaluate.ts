import { isCellError } from "../cell";
import type { Cell } from "../cell";
import type { Expression } from "./expression";

/** Rows of cells; a single value is 1 × 1. */
export type Cells = readonly (readonly Cell[])[];

/** The cells that a reference names; null where they are not at hand. */
export type Lookup = (reference: string) => Cells | null;

/**
 * What a simple formula comes to: literals, references, arithmetic, comparisons, `&`, IF and what guards are written with. null for anything
 * else. `formula` is the text that was read into the tree.
 *
 * @example evaluate(parseFormula("=D6*100"), "=D6*100", () => [[0.2]]) // [[20]]
 */
export function evaluate(node: Expression, formula: string, lookup: Lookup): Cells | null {
  switch (node.kind) {
    case "number":
    case "text":
    case "boolean":
      return [[node.value]];
    case "omitted":
      return [[null]];
    case "constant":
      return constant(formula.slice(node.start, node.end));
    case "reference":
      return lookup(node.text);
    case "group":
      return node.inner.length === 1 && node.inner[0] ? evaluate(node.inner[0], formula, lookup) : null;
    case "operation":
      return operation(node, formula, lookup);
    case "call":
      return call(node, formula, lookup);
  }
}

/** `{90,"A";80,"B"}` or an error value. */
function constant(text: string): Cells | null {
  if (text.startsWith("#")) return [[{ error: text }]];
  const rows = text.slice(1, -1).match(/(?:"(?:[^"]|"")*"|[^";])+/g);
  const read = rows?.map((row) => (row.match(/(?:"(?:[^"]|"")*"|[^",])+/g) ?? []).map(literal));
  return read && read.length > 0 && read.every((row) => row.length === read[0]?.length) ? read : null;
}

function literal(text: string): Cell {
  const plain = text.trim();
  if (plain.startsWith('"')) return plain.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(plain)) return plain.toUpperCase() === "TRUE";
  const value = Number(plain);
  return plain !== "" && Number.isFinite(value)
    ? value
    : { error: plain.startsWith("#") ? plain : "#VALUE!" };
}

function operation(
  node: Extract<Expression, { kind: "operation" }>,
  formula: string,
  lookup: Lookup,
): Cells | null {
  const operands = node.operands.map((operand) => evaluate(operand, formula, lookup));
  const [left, right] = operands;
  if (!left || operands.includes(null)) return null;
  if (!right) {
    switch (node.operator) {
      case "@":
        return left.length === 1 && left[0]?.length === 1 ? left : null;
      case "+":
        return left;
      case "-":
        return each(left, [[-1]], (a, b) => reckoned(a, b, (x, y) => x * y));
      case "%":
        return each(left, [[100]], (a, b) => reckoned(a, b, (x, y) => x / y));
      default:
        return null;
    }
  }
  const apply = OPERATORS[node.operator];
  return apply ? each(left, right, apply) : null;
}

/** Cell by cell; a single value goes with each. */
function each(left: Cells, right: Cells, apply: (a: Cell, b: Cell) => Cell): Cells | null {
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  const fits = (cells: Cells) =>
    (cells.length === rows || cells.length === 1) && [1, columns].includes(cells[0]?.length ?? 0);
  if (!fits(left) || !fits(right)) return null;
  const at = (cells: Cells, row: number, column: number): Cell => {
    const line = cells.length === 1 ? cells[0] : cells[row];
    return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => apply(at(left, row, column), at(right, row, column))),
  );
}

type Apply = (a: Cell, b: Cell) => Cell;

const OPERATORS: Readonly<Record<string, Apply>> = {
  "&": (a, b) => errorOf(a) ?? errorOf(b) ?? textOf(a) + textOf(b),
  "+": (a, b) => reckoned(a, b, (x, y) => x + y),
  "-": (a, b) => reckoned(a, b, (x, y) => x - y),
  "*": (a, b) => reckoned(a, b, (x, y) => x * y),
  "/": (a, b) => reckoned(a, b, (x, y) => (y === 0 ? { error: "#DIV/0!" } : x / y)),
  "^": (a, b) => reckoned(a, b, (x, y) => x ** y),
  "=": (a, b) => compared(a, b, (order) => order === 0),
  "<>": (a, b) => compared(a, b, (order) => order !== 0),
  "<": (a, b) => compared(a, b, (order) => order < 0),
  ">": (a, b) => compared(a, b, (order) => order > 0),
  "<=": (a, b) => compared(a, b, (order) => order <= 0),
  ">=": (a, b) => compared(a, b, (order) => order >= 0),
};

function errorOf(cell: Cell): Cell {
  return isCellError(cell) ? cell : null;
}

function textOf(cell: Cell): string {
  if (cell === null || isCellError(cell)) return "";
  // As Excel writes numbers into texts.
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
}

function reckoned(a: Cell, b: Cell, apply: (x: number, y: number) => Cell): Cell {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (typeof x !== "number") return x;
  if (typeof y !== "number") return y;
  const result = apply(x, y);
  return typeof result === "number" && !Number.isFinite(result) ? { error: "#NUM!" } : result;
}

function numberOf(cell: Cell): number | { readonly error: string } {
  if (cell === null) return 0;
  if (typeof cell === "object") return cell;
  if (typeof cell !== "string") return Number(cell);
  const plain = /^\s*([-+]?\d+(?:\.\d+)?)(%?)\s*$/.exec(cell);
  return plain ? Number(plain[1]) / (plain[2] ? 100 : 1) : { error: "#VALUE!" };
}

/** Numbers stand before texts, and texts before truth values. */
function compared(a: Cell, b: Cell, holds: (order: number) => boolean): Cell {
  const error = errorOf(a) ?? errorOf(b);
  if (error) return error;
  const [x, y] = [beside(a, b), beside(b, a)];
  const rank = (cell: Cell) => ["number", "string", "boolean"].indexOf(typeof cell);
  if (rank(x) !== rank(y)) return holds(rank(x) - rank(y));
  if (typeof x === "string" && typeof y === "string") {
    const [s, t] = [x.toLowerCase(), y.toLowerCase()];
    return holds(s === t ? 0 : s < t ? -1 : 1);
  }
  return holds(Number(x) - Number(y));
}

/** A blank is "" beside a text, FALSE beside a truth value and 0 beside anything else. */
function beside(cell: Cell, other: Cell): Cell {
  if (cell !== null) return cell;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function call(
  { name, args }: Extract<Expression, { kind: "call" }>,
  formula: string,
  lookup: Lookup,
): Cells | null {
  if (name === "IF") {
    const [condition, then, otherwise] = args;
    const truth = condition ? truthOf(evaluate(condition, formula, lookup)) : null;
    if (truth === null) return null;
    const taken = truth ? then : otherwise;
    return taken ? evaluate(taken, formula, lookup) : [[truth]];
  }
  if (name === "IFS" || name === "_XLFN.IFS") {
    for (let at = 0; at + 1 < args.length; at += 2) {
      const [condition, then] = [args[at], args[at + 1]];
      const truth = condition ? truthOf(evaluate(condition, formula, lookup)) : null;
      if (truth === null || !then) return null;
      if (truth) return evaluate(then, formula, lookup);
    }
    return [[{ error: "#N/A" }]];
  }
  const values: Cells[] = [];
  for (const argument of args) {
    const value = evaluate(argument, formula, lookup);
    if (!value) return null;
    values.push(value);
  }
  const [first] = values;
  const single = first?.length === 1 && first[0]?.length === 1 ? (first[0][0] ?? null) : undefined;
  const all = values.flat(2);
  switch (name) {
    case "AND":
    case "OR": {
      const error = all.find(isCellError);
      if (error) return [[error]];
      const truths = all.filter((cell) => typeof cell === "number" || typeof cell === "boolean").map(Boolean);
      return [[name === "AND" ? truths.every(Boolean) : truths.some(Boolean)]];
    }
    case "NOT":
      return single === undefined || isCellError(single) ? null : [[!numberOf(single)]];
    case "ISBLANK":
      return single === undefined ? null : [[single === null]];
    case "ISNUMBER":
      return single === undefined ? null : [[typeof single === "number"]];
    case "ISERROR":
      return single === undefined ? null : [[isCellError(single)]];
    case "LEN":
      return single === undefined ? null : [[isCellError(single) ? single : textOf(single).length]];
    case "TRIM":
      return single === undefined ? null : [[isCellError(single) ? single : textOf(single).trim()]];
    case "N":
      return single === undefined ? null : [[typeof single === "number" ? single : 0]];
    case "COUNT":
      return [[all.filter((cell) => typeof cell === "number").length]];
    case "COUNTA":
      return [[all.filter((cell) => cell !== null).length]];
    case "COUNTBLANK":
      return [[all.filter((cell) => cell === null || cell === "").length]];
    case "SUM": {
      const error = all.find(isCellError);
      return [[error ?? all.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0)]];
    }
    case "ROWS":
      return first ? [[first.length]] : null;
    default:
      return null;
  }
}

/** Whether a condition holds; null where it is not one value, or no truth value. */
export function truthOf(cells: Cells | null): boolean | null {
  const only = cells?.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  if (only === undefined || isCellError(only) || typeof only === "string") return null;
  return Boolean(only);
}
