import { add, compare, decimal, HUNDRED, multiply, subtract, sum, ZERO } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { format } from "../../numbers/format";
import { isNear } from "../../numbers/near";
import { divide } from "../../numbers/ratio";
import { plainLabel } from "../../sheet/label";
import { amountIn } from "../../sheet/numbers-in";
import type { AuditedPeople } from "../audited-people";
import type { TitledColumn } from "../layout/people-header";
import { oncePer } from "../once-per";
import { totalLines } from "./total-lines";

/** How typed totals come of the marks, where most of them do. */
export interface TypedRule {
  /** What the total of a row shall be; null where a row holds none of the marks. */
  due(row: number): Decimal | null;
  /** By how much rounding can move it. */
  readonly blur: Decimal;
}

type Reckoning = (row: number) => Decimal | null;

/** So many people are enough to tell which rule they follow. */
const SAMPLE = 60;
const SCORE_TITLE = /(?:得分|评分|分数|分)$|(?:score|points?|marks?)$/;

/** The rule that at least two thirds of the typed totals follow; null where none does. */
export const typedRule = oncePer((audited: AuditedPeople): TypedRule | null => {
  const lines = totalLines(audited).filter(({ shown }) => shown !== null);
  if (lines.length < 3) return null;
  const decimals = Math.max(...lines.map(({ shown }) => (shown ? decimalsOf(shown) : 0)));
  const blur = multiply(decimal("0.5"), decimal(`1e-${Math.min(decimals, 2)}`));
  const sample = lines.slice(0, SAMPLE);
  let best: { reckon: Reckoning; count: number } | null = null;
  for (const reckon of reckonings(audited)) {
    const count = sample.filter(({ person, shown }) => {
      const due = reckon(person.row);
      return due !== null && shown !== null && isNear(due, shown, blur);
    }).length;
    if (count > (best?.count ?? 0)) best = { reckon, count };
  }
  if (!best || best.count < 2 || best.count * 3 < sample.length * 2) return null;
  return { due: best.reckon, blur };
});

function decimalsOf(value: Decimal): number {
  return format(value).split(".")[1]?.length ?? 0;
}

function reckonings({ view, table }: AuditedPeople): Reckoning[] {
  const { weights } = table;
  const plain = table.marks.filter(({ role }) => role === null);
  const scores = plain.filter(({ title }) => SCORE_TITLE.test(plainLabel(title)));
  const weighed = plain.filter(({ column }) => weights?.shares.has(column));
  const sets = [plain, scores, weighed].filter(
    (set, index, all) => set.length >= 2 && all.findIndex((other) => other.length === set.length) === index,
  );
  const mark = (row: number, { column }: TitledColumn) => amountIn(view.cell(row, column));
  const beside: Reckoning = (row) => {
    let total = ZERO;
    for (const column of table.marks) {
      const amount = column.role === null ? null : mark(row, column);
      if (!amount) continue;
      // 扣分 is written as 5 or as -5.
      if (column.role === "deduction")
        total = subtract(total, compare(amount, ZERO) < 0 ? subtract(ZERO, amount) : amount);
      if (column.role === "bonus") total = add(total, amount);
    }
    return total;
  };
  const bases: Reckoning[] = sets.flatMap((set): Reckoning[] => {
    const given = (row: number) => set.flatMap((column) => mark(row, column) ?? []);
    const plainSum: Reckoning = (row) => (given(row).length === 0 ? null : sum(given(row)));
    const average: Reckoning = (row) => {
      const marks = given(row);
      return marks.length === 0 ? null : divide(sum(marks), decimal(marks.length));
    };
    return [plainSum, average];
  });
  if (weights && weighed.length >= 2) {
    const whole = sum(weighed.map(({ column }) => weights.shares.get(column) ?? ZERO));
    const weightedSum: Reckoning = (row) => {
      const marks = weighed.map((column) => ({
        share: weights.shares.get(column.column) ?? ZERO,
        amount: mark(row, column),
      }));
      if (marks.every(({ amount }) => amount === null)) return null;
      return sum(marks.map(({ share, amount }) => multiply(share, amount ?? ZERO)));
    };
    const by =
      (reckon: Reckoning, change: (value: Decimal) => Decimal): Reckoning =>
      (row) => {
        const value = reckon(row);
        return value && change(value);
      };
    bases.unshift(weightedSum);
    bases.push(by(weightedSum, (value) => multiply(value, HUNDRED)));
    if (compare(whole, ZERO) > 0) bases.push(by(weightedSum, (value) => divide(value, whole)));
  }
  const hasBeside = table.marks.some(({ role }) => role !== null);
  return bases.flatMap((base) => {
    const both: Reckoning = (row) => {
      const value = base(row);
      return value && add(value, beside(row) ?? ZERO);
    };
    return hasBeside ? [both, base] : [base];
  });
}
