import { failed, ok } from "../result";
import type { Failed, Result } from "../result";
import { decimal, multiply } from "./decimal";
import type { Decimal } from "./decimal";
import { atCellDecimals } from "./from-cell";
import { fromNumeral } from "./from-numeral";
import { halfWidth } from "./half-width";

/** What a numeral said that it counts: nothing, percent (`20%`), points (`20分`) or money (`3000元`, `¥3000`). */
export type NumberUnit = "none" | "percent" | "points" | "yuan";

/** A number as a text states it. */
export interface NumberText {
  /** What the text means: 0.2 for `20%`, 20 for `20分` and `20`. */
  readonly value: Decimal;
  readonly unit: NumberUnit;
}

/** The text is no number; nothing was guessed. */
export interface NotANumber {
  readonly code: "NOT_A_NUMBER";
  readonly text: string;
}

const NUMERAL =
  /^(?<before>[¥])? *(?<sign>[+-])? *(?<after>[¥])? *(?<digits>\d+|[1-9]\d{0,2}(?:,\d{3})+|(?=\.\d))(?<decimals>\.\d+)?(?<power>e[+-]\d{1,3})? *(?<unit>%|分|points?|pts?|元)?$/i;

const HUNDREDTH = decimal("0.01");
// No numeral that a person writes is longer; what is longer is not worth searching.
const LONGEST = 60;

/**
 * The number that a text states, as people type it: full-width signs and digits (`９０％`), thousands separators where they stand
 * right (`1,200`, never `1,20`), a percent sign, 分 or points, 元 or ¥, spaces around; and as a spreadsheet writes what it
 * makes a text of (`A2&""`): `3.33333333333333E-05`. Read as a number from a cell is: at 15 significant digits, then at 10
 * decimals. Everything else is refused: dates, `1e3`, `8O`, `1.2.3`, `=cmd`, an empty text.
 *
 * @example parseNumberText("９０％") // { ok: true, value: { value: 0.9, unit: "percent" } }
 */
export function parseNumberText(text: string): Result<NumberText, NotANumber> {
  if (text.length > LONGEST) return notANumber(text);
  const match = NUMERAL.exec(halfWidth(text).trim());
  const parts = match?.groups;
  if (!parts) return notANumber(text);

  const currency = parts["before"] ?? parts["after"];
  if (parts["before"] && parts["after"]) return notANumber(text);
  const unit = unitOf(parts["unit"]);
  if (currency && unit !== "none" && unit !== "yuan") return notANumber(text);

  const numeral = `${parts["sign"] === "-" ? "-" : ""}${parts["digits"]?.replaceAll(",", "") || "0"}${parts["decimals"] ?? ""}${parts["power"] ?? ""}`;
  const stated = at15Digits(numeral);
  if (!stated) return notANumber(text);
  const value = atCellDecimals(unit === "percent" ? multiply(stated, HUNDREDTH) : stated);
  return ok({ value, unit: currency ? "yuan" : unit });
}

function notANumber(text: string): Failed<NotANumber> {
  return failed({ code: "NOT_A_NUMBER", text });
}

function unitOf(word: string | undefined): NumberUnit {
  if (!word) return "none";
  if (word === "%") return "percent";
  return word === "元" ? "yuan" : "points";
}

/** undefined for what is larger than any number. */
function at15Digits(numeral: string): Decimal | undefined {
  // Up to 15 digits nothing can be lost, and the numeral is taken as it stands.
  if (numeral.length <= 15 && !/e/i.test(numeral)) return decimal(numeral);
  const value = Number(numeral);
  return Number.isFinite(value) ? fromNumeral(value) : undefined;
}
