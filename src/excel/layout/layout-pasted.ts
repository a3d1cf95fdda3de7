import { readingOf } from "../../domain/criteria/reading-of";
import { kpiCall, unless } from "../../domain/formula/kpi-call";
import type { Language } from "../../domain/localized";
import { decimal, HUNDRED, toNumber } from "../../domain/numbers/decimal";
import { parseNumberText } from "../../domain/numbers/parse-number-text";
import { divide } from "../../domain/numbers/ratio";
import type { CardToInsert, RowToInsert } from "../../domain/paste/card-to-insert";
import { typedWeights } from "../../domain/paste/typed-weights";
import { actualSlots } from "../../domain/rule/actual-slots";
import { needsTarget } from "../../domain/rule/bounds-of";
import { lintRule } from "../../domain/rule/lint";
import type { Rule } from "../../domain/rule/rule";
import { columns as columnTitles } from "../../texts/scorecard/columns";
import type { PaneTexts } from "../../texts/pane/zh-CN";
import { reference } from "./a1";
import { across, cellAt } from "./area";
import { formula, text, value } from "./content";
import { percentFormat } from "./number-formats";
import { ENTRY, FONT_SIZE, GRID, LABEL, plain } from "./palette";
import { partOf } from "./part";
import type { Field } from "./part";
import { printSetup } from "./print-setup";
import { sheetName } from "../../domain/sheet/sheet-name";
import type { CellPlan, SheetLook } from "./sheet-plan";
import { textHeight } from "./text-height";

const AT = { number: 0, dimension: 1, indicator: 2, weight: 3, target: 4, criteria: 5, actual: 6 } as const;
/** In points, by column; every column of actuals and the scores are as wide as the last. */
const WIDTHS = [34, 84, 130, 52, 84, 300];
const NUMBER_WIDTH = 72;

/**
 * A pasted scorecard as a sheet: its header, a row for each indicator with those outside the 100 at the end, and a total. Where the
 * criteria can be read the table has cells for actuals, and scores that follow from them. All words stay the text they are.
 */
export function layoutPasted(card: CardToInsert, language: Language, { paste: words }: PaneTexts): SheetLook {
  const titles = columnTitles[language];
  const standard = card.rows.filter(({ kind }) => kind === "standard");
  const rows = [...standard, ...card.rows.filter(({ kind }) => kind === "bonus")];
  const weights = typedWeights(rows);
  const rules = rows.map(({ criteria }) => ruleOf(criteria));
  const slots = Math.max(0, ...rules.map((rule) => (rule ? actualSlots(rule).length : 0)));
  const score = slots > 0 ? AT.actual + slots : null;
  const last = score ?? AT.criteria;
  const totalRow = rows.length + 1;
  const shares = percentFormat(weights.flatMap((weight) => (weight === null ? [] : [weight])));

  const fields: Field[] = [
    titles.number,
    titles.dimension,
    titles.indicator,
    titles.weight,
    titles.target,
    titles.criteria,
  ].map((title, column) => ({ area: cellAt(0, column), content: text(title), style: LABEL }));
  for (let slot = 0; slot < slots; slot++) {
    const title = slots === 1 ? titles.actual : `${titles.actual} ${slot + 1}`;
    fields.push({ area: cellAt(0, AT.actual + slot), content: text(title), style: LABEL });
  }
  if (score !== null) fields.push({ area: cellAt(0, score), content: text(titles.score), style: LABEL });

  for (const [index, row] of rows.entries()) {
    const at = index + 1;
    const weight = weights[index] ?? null;
    const rule = rules[index] ?? null;
    const target = targetOf(row.target);
    fields.push(
      { area: cellAt(at, AT.number), content: value(at) },
      ...word(at, AT.dimension, row.dimension),
      ...word(at, AT.indicator, row.indicator),
      row.kind === "standard" && weight !== null
        ? { area: cellAt(at, AT.weight), content: value(shareOf(weight)), numberFormat: shares }
        : {
            area: cellAt(at, AT.weight),
            content: text(row.weight || (row.kind === "bonus" ? words.bonus : "")),
          },
      { area: cellAt(at, AT.target), ...target },
      ...word(at, AT.criteria, row.criteria),
    );
    if (!rule || score === null) continue;
    const call = scoreOf(row, rule, weight, at, target?.content.kind === "value");
    if (call === null) continue;
    const own = { first: AT.actual, last: AT.actual + actualSlots(rule).length - 1 };
    for (let column = own.first; column <= own.last; column++)
      fields.push({ area: cellAt(at, column), style: ENTRY, unlocked: true });
    fields.push({ area: cellAt(at, score), content: formula(call) });
  }

  fields.push({ area: cellAt(totalRow, AT.dimension), content: text(words.total), style: LABEL });
  if (standard.length > 0) {
    const all = reference({ row: 1, column: AT.weight, rows: standard.length, columns: 1 });
    fields.push({
      area: cellAt(totalRow, AT.weight),
      content: formula(`SUM(${all})`),
      numberFormat: shares,
      style: LABEL,
    });
  }
  if (score !== null && rows.length > 0) {
    const all = reference({ row: 1, column: score, rows: rows.length, columns: 1 });
    const content = formula(`IF(COUNT(${all})=0,"",SUM(${all}))`);
    fields.push({ area: cellAt(totalRow, score), content, style: LABEL });
  }

  const area = { row: 0, column: 0, rows: totalRow + 1, columns: last + 1 };
  const { cells = [], styles = [], unlocked = [] } = partOf(fields, []);
  const columnWidths = [...WIDTHS, ...Array.from({ length: last - AT.criteria }, () => NUMBER_WIDTH)];
  return {
    name: sheetName(card.title, words.sheetName),
    language,
    area,
    cells,
    styles: [{ area, style: { ...plain(language), borders: GRID } }, ...styles],
    merges: [],
    columnWidths,
    rowHeights: [
      26,
      ...rows.map((row) =>
        Math.min(
          400,
          Math.max(
            ...[row.dimension, row.indicator].map((each, index) =>
              textHeight(each, WIDTHS[index + 1] ?? 0, FONT_SIZE),
            ),
            textHeight(row.target, WIDTHS[AT.target] ?? 0, FONT_SIZE),
            textHeight(row.criteria, WIDTHS[AT.criteria] ?? 0, FONT_SIZE),
          ),
        ),
      ),
      26,
    ],
    unlocked,
    validations: [],
    conditionalFormats: [],
    frozenRows: 1,
    showGridlines: false,
    print: printSetup("landscape", area, { row: 0, rows: 1 }),
    select: cellAt(1, score === null ? AT.indicator : AT.actual),
  };
}

function ruleOf(criteria: string): Rule | null {
  const reading = criteria.trim() === "" ? null : readingOf(criteria);
  return reading?.ok ? reading.rule : null;
}

function word(row: number, column: number, words: string): Field[] {
  return words === "" ? [] : [{ area: cellAt(row, column), content: text(words) }];
}

function shareOf(percent: string): number {
  return toNumber(divide(decimal(percent), HUNDRED));
}

/** A target is a number where its words are nothing else; ≥90% stays as it was written. */
function targetOf(words: string): { content: CellPlan; numberFormat?: string } | null {
  if (words === "") return null;
  const read = parseNumberText(words);
  if (!read.ok || read.value.unit === "points" || read.value.unit === "yuan") return { content: text(words) };
  const content = value(toNumber(read.value.value));
  return read.value.unit === "percent" ? { content, numberFormat: "0.0##%" } : { content };
}

/** The row's score without `=`; null where the criterion needs a full mark or a target that the row does not have. */
function scoreOf(
  { kind }: RowToInsert,
  rule: Rule,
  weight: string | null,
  row: number,
  hasTarget: boolean,
): string | null {
  const needsMark = lintRule(rule).some(({ code }) => code === "MAX_NEEDED");
  const asksTarget = rule.clauses.some(needsTarget);
  if ((needsMark && weight === null) || (asksTarget && !hasTarget)) return null;
  const count = actualSlots(rule).length;
  const actuals = reference(across(row, { first: AT.actual, last: AT.actual + count - 1 }));
  const target = reference(cellAt(row, AT.target));
  const unfilled = count > 1 ? `COUNTA(${actuals})<${count}` : `${actuals}=""`;
  const open = [unfilled, ...(asksTarget ? [`${target}=""`] : [])];
  const most =
    weight === null ? null : kind === "bonus" ? weight : `${reference(cellAt(row, AT.weight))}*100`;
  const criteria = reference(cellAt(row, AT.criteria));
  return unless(open, kpiCall("SCORE", criteria, actuals, most, asksTarget ? target : null));
}
