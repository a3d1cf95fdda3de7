import { parseFormula } from "../../formula/expression";
import { relativeFormula } from "../../formula/relative-formula";
import { compare, multiply, subtract, ZERO } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { format } from "../../numbers/format";
import { fromNumeral } from "../../numbers/from-numeral";
import { divide } from "../../numbers/ratio";
import { roundHalfUp } from "../../numbers/round";
import type { Place } from "../../sheet/cell-address";
import { amountIn, numberIn } from "../../sheet/numbers-in";
import { textOf } from "../../sheet/sheet-view";
import type { AuditedPeople } from "../audited-people";
import { bareLabel } from "../layout/band-words";
import type { StatedBand } from "../layout/band-words";
import type { TitledColumn } from "../layout/people-header";
import type { Person } from "../layout/people-rows";
import { bandsAround } from "../layout/stated-bands";
import { oncePer } from "../once-per";
import { bandAt } from "../stated-result";
import { edgeColumns } from "./edge-columns";
import { notesAround } from "./notes-around";

/** Who is graded by a quota or by rank is not graded by the score alone. */
const BY_QUOTA =
  /排名|名次|前\s*\d|后\s*\d|人数|名额|比例不|强制分布|\bquota|top\s*\d|bottom\s*\d|percentile/i;

/** The bands that the sheet states for people's totals; null where it states none, or where quotas and ranks decide too. */
const bandsOf = oncePer((audited: AuditedPeople): readonly StatedBand[] | null => {
  const { view, table } = audited;
  const titles = new Set(table.header.columns.map(({ title }) => title));
  const notes = notesAround(audited).filter((text) => !titles.has(text));
  if (notes.some((text) => BY_QUOTA.test(text))) return null;
  const { firstRow, firstColumn, lastColumn } = table.header;
  const place = { firstRow, endRow: table.rows.endRow, firstColumn, lastColumn, rightmost: lastColumn };
  return bandsAround(view, place, table.stopRow);
});

/** A grade, coefficient or payout of a person that is not what the sheet states. */
export interface WrongResult {
  readonly at: Place;
  readonly name: string;
  readonly score: Decimal;
  readonly coefficient: Decimal | null;
  readonly base: Decimal | null;
  readonly shown: string;
  readonly due: string;
}

interface Judged {
  readonly person: Person;
  readonly score: Decimal;
  readonly band: StatedBand | null;
}

const judged = oncePer((audited: AuditedPeople): readonly Judged[] => {
  const { view, table } = audited;
  const bands = bandsOf(audited) ?? [];
  return table.rows.people.flatMap((person): Judged[] => {
    const score = amountIn(view.cell(person.row, table.total.column));
    // A remark beside may say why: a veto, a transfer, a leave.
    const isExplained = table.remarks.some(({ column }) => textOf(view.cell(person.row, column)) !== "");
    return score && !isExplained ? [{ person, score, band: bandAt(bands, score) }] : [];
  });
});

export const wrongGrades = oncePer((audited: AuditedPeople): readonly WrongResult[] => {
  const { view, table } = audited;
  const bands = bandsOf(audited);
  const { grade } = table;
  if (!bands || !grade) return [];
  const edges = explainedEdges(audited, grade);
  const known = new Set(bands.map(({ label }) => label.toUpperCase()));
  return wrongOnes(audited, grade, judged(audited), ({ person, score, band }) => {
    const shown = textOf(view.cell(person.row, grade.column));
    const label = bareLabel(shown).toUpperCase();
    if (!band || !known.has(label)) return null;
    if (label === band.label.toUpperCase() || edges(person.row, score)) return "right";
    return { shown, due: band.label, coefficient: null, base: null };
  });
});

export const wrongPay = oncePer((audited: AuditedPeople): readonly WrongResult[] => {
  const { view, table } = audited;
  const bands = bandsOf(audited);
  const { coefficient, base, pay } = table;
  const rateOf = (band: StatedBand | null, score: Decimal) =>
    band?.coefficient ?? (band?.fullScore ? divide(score, band.fullScore) : null);
  const numberAt = (row: number, column: TitledColumn | null) =>
    column && numberIn(view.cell(row, column.column));
  const edges = coefficient ? explainedEdges(audited, coefficient) : () => false;
  const noted = notedBase(audited);
  const wrongRates =
    bands && coefficient
      ? wrongOnes(audited, coefficient, judged(audited), ({ person, score, band }) => {
          const [shown, due] = [numberAt(person.row, coefficient), rateOf(band, score)];
          if (!shown || !due) return null;
          if (compare(shown, due) === 0 || edges(person.row, score)) return "right";
          return { shown: format(shown), due: format(due), coefficient: due, base: null };
        })
      : [];
  const isRateWrong = new Set(wrongRates.map(({ at }) => at.row));
  const wrongPayouts =
    pay && (base ?? noted)
      ? wrongOnes(audited, pay, judged(audited), ({ person, score, band }) => {
          const shown = numberAt(person.row, pay);
          const amount = base ? numberAt(person.row, base) : noted;
          const rate = numberAt(person.row, coefficient) ?? rateOf(band, score);
          if (!shown || !amount || !rate || isRateWrong.has(person.row)) return null;
          const due = multiply(amount, rate);
          // Pay is rounded to cents, or to whole yuan.
          if (isWithin(shown, due, CENT) || isWithin(shown, roundHalfUp(due, 0), ZERO)) return "right";
          return { shown: format(shown), due: format(roundHalfUp(due)), coefficient: rate, base: amount };
        })
      : [];
  return [...wrongRates, ...wrongPayouts];
});

/** 奖金=基数1500元×系数: one base for all, said in a note. */
function notedBase(audited: AuditedPeople): Decimal | null {
  for (const text of notesAround(audited)) {
    if (!/系数|coefficient|multiplier/i.test(text)) continue;
    const found =
      /(?:基数|标准奖金|奖金标准|base(?: pay| bonus)?)[^\d;；。,，]{0,6}(\d{2,7}(?:\.\d+)?)/i.exec(
        text.normalize("NFKC"),
      );
    if (found) return fromNumeral(Number(found[1]));
  }
  return null;
}

const CENT = fromNumeral(0.01);

function isWithin(a: Decimal, b: Decimal, most: Decimal): boolean {
  const difference = subtract(a, b);
  return compare(difference, most) <= 0 && compare(difference, subtract(ZERO, most)) >= 0;
}

type Verdict = "right" | null | Pick<WrongResult, "shown" | "due" | "coefficient" | "base">;

/** Those that are wrong where most are right; copies of one formula are told once. */
function wrongOnes(
  { view }: AuditedPeople,
  { column }: TitledColumn,
  all: readonly Judged[],
  judge: (each: Judged) => Verdict,
): WrongResult[] {
  const wrong: WrongResult[] = [];
  let right = 0;
  for (const each of all) {
    const verdict = judge(each);
    if (verdict === "right") right++;
    else if (verdict)
      wrong.push({
        at: { row: each.person.row, column },
        name: each.person.name,
        score: each.score,
        ...verdict,
      });
  }
  if (right < 2 || right < wrong.length * 2) return [];
  const seen = new Set<string>();
  return wrong.filter(({ at }) => {
    const { formula } = view.cell(at.row, at.column);
    const tree = formula === null ? null : parseFormula(formula);
    if (!tree || formula === null) return true;
    const key = relativeFormula(formula, tree, at);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Whether a score lies right on an edge of which the formula beside says otherwise than the words: that is told by itself. */
function explainedEdges(
  audited: AuditedPeople,
  { column }: TitledColumn,
): (row: number, score: Decimal) => boolean {
  const found = edgeColumns(audited).filter(({ at }) => at.column === column);
  const rows = new Map(
    found.flatMap(({ places, faults }) => places.map(({ row }) => [row, faults] as const)),
  );
  return (row, score) =>
    (rows.get(row) ?? []).some(({ edge }) => compare(subtract(score, fromNumeral(Number(edge))), ZERO) === 0);
}
