import { isCellError } from "../cell";
import type { Cell } from "../cell";
import { compare, decimal, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { fromCell } from "../numbers/from-cell";
import { halfWidth } from "../numbers/half-width";
import { parseNumberText } from "../numbers/parse-number-text";
import { failed, ok } from "../result";
import type { Result } from "../result";
import { makeScheme } from "./make-scheme";
import type { Coefficient, Scheme } from "./scheme";
import type { SchemeFault } from "./scheme-fault";

/** `得分` or `score`, alone or with the full score that it is divided by: `得分/5`. */
const SCORE_WORD = /^(?:得分|score) *(?:[/÷] *(?<fullScore>\d+(?:\.\d+)?))?$/i;

/** A heading begins like a word and is longer than one letter, unlike a mistyped figure (`O`, `l`, `9O`). */
const HEADING = /^[\p{L}(][\p{L}\p{N}\p{P}\p{Zs}%+]+$/u;

const FULL_SCORE = decimal(100);
/** Up to this highest bound, `得分` alone can as well mean a part of 1, 5 or 10. */
const SMALL = decimal(10);

interface Row {
  readonly row: number;
  readonly lower: Decimal;
  readonly label: string;
  readonly coefficient: Coefficient;
  /** `得分` without the full score that it is divided by. */
  readonly bareScore: boolean;
}

/**
 * The scheme that a range states: lower bound | label | coefficient, a band a row, in any order, with or without a header row;
 * blank rows count for nothing. A coefficient is a number, a percentage, or `得分` (`score`) for score ÷ 100; `得分/5` names
 * another full score. The first fault ends the reading and names its row, counted from 1 at the top of the range.
 *
 * @example readScheme([[60, "合格", 1], [0, "不合格", 0]]) // { ok: true, value: { bands: […] } }
 */
export function readScheme(cells: readonly (readonly Cell[])[]): Result<Scheme, SchemeFault> {
  const filled = cells
    .map((row, index) => ({ row: index + 1, cells: row }))
    .filter((line) => !line.cells.every(isBlank));
  const first = filled[0];
  if (!first) return failed({ code: "SCHEME_EMPTY" });

  const columns = first.cells.length;
  if (columns !== 3) return failed({ code: "SCHEME_COLUMNS", columns });

  const rows: Row[] = [];
  for (const line of isHeader(first.cells) ? filled.slice(1) : filled) {
    const row = readRow(line.row, line.cells);
    if (!row.ok) return row;
    const same = rows.find((other) => compare(other.lower, row.value.lower) === 0);
    if (same) {
      const bound = format(same.lower);
      return failed({ code: "SCHEME_BOUND_DUPLICATE", row: line.row, firstRow: same.row, bound });
    }
    rows.push(row.value);
  }
  if (rows.length === 0) return failed({ code: "SCHEME_EMPTY" });

  const scheme = makeScheme(rows.map(({ lower, label, coefficient }) => ({ lower, label, coefficient })));
  return fullScoreDoubt(rows, scheme) ?? ok(scheme);
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && halfWidth(cell).trim() === "");
}

function isHeader([bound, label, coefficient]: readonly Cell[]): boolean {
  return (
    isHeading(bound) &&
    isHeading(coefficient) &&
    (isBlank(label) || typeof label === "string") &&
    !SCORE_WORD.test(textOf(coefficient))
  );
}

function isHeading(cell: Cell | undefined): boolean {
  return typeof cell === "string" && HEADING.test(textOf(cell));
}

function textOf(cell: Cell | undefined): string {
  if (typeof cell === "string") return halfWidth(cell).trim();
  if (typeof cell === "number") return format(fromCell(cell));
  return typeof cell === "boolean" ? String(cell).toUpperCase() : "";
}

function readRow(row: number, cells: readonly Cell[]): Result<Row, SchemeFault> {
  for (const cell of cells) {
    if (isCellError(cell)) return failed({ code: "SCHEME_CELL_ERROR", row, error: cell.error });
  }
  const [boundCell, labelCell, coefficientCell] = cells;

  if (isBlank(boundCell)) return failed({ code: "SCHEME_BOUND_MISSING", row });
  const lower = readBound(boundCell);
  if (!lower) return failed({ code: "SCHEME_BOUND_NOT_A_NUMBER", row, text: textOf(boundCell) });

  if (isBlank(labelCell)) return failed({ code: "SCHEME_LABEL_MISSING", row });
  const label = typeof labelCell === "string" ? labelCell.trim() : textOf(labelCell);

  const text = textOf(coefficientCell);
  if (text === "") return failed({ code: "SCHEME_COEFFICIENT_MISSING", row });

  const score = SCORE_WORD.exec(text);
  if (score) return readScoreRow(row, lower, label, score.groups?.["fullScore"]);

  const value = readFactor(coefficientCell);
  if (!value) return failed({ code: "SCHEME_COEFFICIENT_NOT_A_NUMBER", row, text });
  if (compare(value, ZERO) < 0) return failed({ code: "SCHEME_COEFFICIENT_NEGATIVE", row, text });
  return ok({ row, lower, label, coefficient: { kind: "fixed", value }, bareScore: false });
}

function readScoreRow(
  row: number,
  lower: Decimal,
  label: string,
  stated: string | undefined,
): Result<Row, SchemeFault> {
  if (compare(lower, ZERO) < 0) {
    return failed({ code: "SCHEME_SCORE_BELOW_ZERO", row, bound: format(lower) });
  }
  const fullScore = stated === undefined ? FULL_SCORE : fromCell(Number(stated));
  if (compare(fullScore, ZERO) === 0) {
    return failed({ code: "SCHEME_COEFFICIENT_NOT_A_NUMBER", row, text: `得分/${stated}` });
  }
  return ok({
    row,
    lower,
    label,
    coefficient: { kind: "score", fullScore },
    bareScore: stated === undefined,
  });
}

function readBound(cell: Cell | undefined): Decimal | undefined {
  if (typeof cell === "number") return fromCell(cell);
  const parsed = typeof cell === "string" ? parseNumberText(cell) : undefined;
  return parsed?.ok && parsed.value.unit !== "yuan" ? parsed.value.value : undefined;
}

function readFactor(cell: Cell | undefined): Decimal | undefined {
  if (typeof cell === "number") return fromCell(cell);
  const parsed = typeof cell === "string" ? parseNumberText(cell) : undefined;
  if (!parsed?.ok) return undefined;
  const { unit, value } = parsed.value;
  return unit === "none" || unit === "percent" ? value : undefined;
}

function fullScoreDoubt(rows: readonly Row[], scheme: Scheme): Result<Scheme, SchemeFault> | undefined {
  const highest = scheme.bands[0]?.lower;
  const bare = rows.find((row) => row.bareScore);
  if (!bare || !highest || compare(highest, ZERO) === 0 || compare(highest, SMALL) > 0) return undefined;
  return failed({ code: "SCHEME_FULL_SCORE_UNCLEAR", row: bare.row, highest: format(highest) });
}
