import { add, compare, decimal, multiply, ONE, subtract, toNumber, ZERO } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { fromCell } from "../../numbers/from-cell";
import { divide } from "../../numbers/ratio";
import { roundHalfUp } from "../../numbers/round";
import type { Expression } from "../../formula/expression";
import { placeOf } from "../../formula/places";
import { isBlank } from "../../sheet/sheet-view";
import type { SheetView } from "../../sheet/sheet-view";

/** What a formula comes to, and how much of each cell of its own row is in it. */
export interface Exact {
  readonly value: Decimal;
  /** By column. Of what is capped, as far as the cap does not hold. */
  readonly parts: ReadonlyMap<number, Decimal>;
}

/** A formula that names more cells at once is not reckoned: thousands of such rows would take too long. */
const MOST_CELLS = 200;
const NO_PARTS: ReadonlyMap<number, Decimal> = new Map();

/**
 * The formula of one row, reckoned in decimals; null where it holds what this does not know. Guards against blanks and errors count as
 * what they guard.
 *
 * @example exactFormula(parseFormula("=ROUND(C4*50%+D4*30%,2)"), view, 3)
 */
export function exactFormula(tree: Expression, view: SheetView, row: number): Exact | null {
  const results = termsOf(tree, view, row);
  return results?.length === 1 ? (results[0] ?? null) : null;
}

/** A cell of a range that holds no number: averages leave it out, sums count it for nothing. */
type Term = Exact | null;

function termsOf(node: Expression, view: SheetView, row: number): Term[] | null {
  switch (node.kind) {
    case "number":
      return [constant(decimal(node.value))];
    case "reference":
      return cellsOf(node.text, view, row);
    case "group":
      return node.inner.length === 1 && node.inner[0] ? termsOf(node.inner[0], view, row) : null;
    case "operation":
      return operation(node, view, row);
    case "call":
      return call(node, view, row);
    default:
      return null;
  }
}

function constant(value: Decimal): Exact {
  return { value, parts: NO_PARTS };
}

function cellsOf(reference: string, view: SheetView, row: number): Term[] | null {
  const { area, sheet, cells } = placeOf(reference);
  if (!area || sheet !== "" || cells === null || cells > MOST_CELLS) return null;
  const terms: Term[] = [];
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) {
      const { value } = view.cell(r, c);
      if (typeof value === "number" && Number.isFinite(value))
        terms.push({ value: fromCell(value), parts: r === row ? new Map([[c, ONE]]) : NO_PARTS });
      else if (isBlank(value)) terms.push(null);
      else if (typeof value === "string" && cells > 1) terms.push(null);
      else return null;
    }
  }
  return terms;
}

const orNothing = (term: Term): Exact => term ?? constant(ZERO);

function operation(
  { operator, operands }: Extract<Expression, { kind: "operation" }>,
  view: SheetView,
  row: number,
): Term[] | null {
  const [left, right] = operands.map((operand) => termsOf(operand, view, row));
  if (!left) return null;
  if (operands.length === 1) {
    if (operator === "%") return left.map((term) => scaled(orNothing(term), decimal("0.01")));
    if (operator === "-") return left.map((term) => scaled(orNothing(term), decimal(-1)));
    return operator === "+" || operator === "@" ? left : null;
  }
  if (!right) return null;
  const length = Math.max(left.length, right.length);
  if ([left, right].some((terms) => terms.length !== length && terms.length !== 1)) return null;
  const results: Term[] = [];
  for (let index = 0; index < length; index++) {
    const of = (terms: readonly Term[]) => orNothing((terms.length === 1 ? terms[0] : terms[index]) ?? null);
    const result = reckoned(operator, of(left), of(right));
    if (!result) return null;
    results.push(result);
  }
  return results;
}

function reckoned(operator: string, a: Exact, b: Exact): Exact | null {
  switch (operator) {
    case "+":
      return joined(a, b, add(a.value, b.value), ONE);
    case "-":
      return joined(a, b, subtract(a.value, b.value), decimal(-1));
    case "*":
      // Of two cells of the row neither is a weight.
      if (b.parts.size === 0) return scaled(a, b.value);
      return a.parts.size === 0 ? scaled(b, a.value) : null;
    case "/":
      return b.parts.size > 0 || compare(b.value, ZERO) === 0 ? null : quotient(a, b.value);
    default:
      return null;
  }
}

function joined(a: Exact, b: Exact, value: Decimal, sign: Decimal): Exact {
  if (b.parts.size === 0) return { value, parts: a.parts };
  const parts = new Map(a.parts);
  for (const [column, part] of b.parts)
    parts.set(column, add(parts.get(column) ?? ZERO, multiply(part, sign)));
  return { value, parts };
}

function scaled({ value, parts }: Exact, by: Decimal): Exact {
  return {
    value: multiply(value, by),
    parts: new Map([...parts].map(([column, part]) => [column, multiply(part, by)])),
  };
}

function quotient({ value, parts }: Exact, by: Decimal): Exact {
  return {
    value: divide(value, by),
    parts: new Map([...parts].map(([column, part]) => [column, divide(part, by)])),
  };
}

function sumOf(terms: readonly Term[]): Exact {
  return terms.reduce<Exact>(
    (total, term) => (term ? joined(total, term, add(total.value, term.value), ONE) : total),
    constant(ZERO),
  );
}

function call(
  { name, args }: Extract<Expression, { kind: "call" }>,
  view: SheetView,
  row: number,
): Term[] | null {
  const plain = name.replace(/^_XLFN\./, "");
  const [first] = args;
  if (!first) return null;
  if (plain === "IFERROR" || plain === "IFNA" || plain === "N") return termsOf(first, view, row);
  if (plain === "IF") return guardedTerms(args, view, row);
  const terms = args.map((arg) => termsOf(arg, view, row));
  const known = terms.filter((each) => each !== null);
  if (known.length < terms.length) return null;
  const all = known.flat();
  switch (plain) {
    case "SUM":
      return [sumOf(all)];
    case "AVERAGE": {
      const count = all.filter((term) => term !== null).length;
      return count === 0 ? null : [quotient(sumOf(all), decimal(count))];
    }
    case "SUMPRODUCT":
    case "KPI.TOTAL":
      return productOf(known);
    case "ROUND": {
      const [number, places] = all;
      const digits = places ? toNumber(places.value) : 0;
      if (all.length !== 2 || !Number.isInteger(digits) || digits < 0 || digits > 10) return null;
      return number ? [{ value: roundHalfUp(number.value, digits), parts: number.parts }] : [null];
    }
    case "MIN":
    case "MAX":
      return [extreme(plain, all)];
    default:
      return null;
  }
}

/** `IF(C4="","",…)`: the other branch is what it guards. */
function guardedTerms(args: readonly Expression[], view: SheetView, row: number): Term[] | null {
  const branches = args.slice(1).filter((arg) => !(arg.kind === "text" && arg.value.trim() === ""));
  const [only] = branches;
  return branches.length === 1 && only && args.length === 3 ? termsOf(only, view, row) : null;
}

function productOf(lists: readonly (readonly Term[])[]): Term[] | null {
  const [a, b] = lists;
  if (a && lists.length === 1) return [sumOf(a)];
  if (!a || !b || lists.length !== 2 || a.length !== b.length) return null;
  const products: Term[] = [];
  for (const [index, term] of a.entries()) {
    const product = reckoned("*", orNothing(term), orNothing(b[index] ?? null));
    if (!product) return null;
    products.push(product);
  }
  return [sumOf(products)];
}

/** What a cap lets through is the cell; the cap itself is a constant. */
function extreme(name: string, terms: readonly Term[]): Term {
  const known = terms.filter((term) => term !== null);
  const side = name === "MIN" ? -1 : 1;
  const found = known.reduce<Term>(
    (best, term) => (!best || compare(term.value, best.value) === side ? term : best),
    null,
  );
  const parts = known.find((term) => term.parts.size > 0)?.parts ?? NO_PARTS;
  return found && { value: found.value, parts };
}
