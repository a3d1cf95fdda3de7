import { cellName } from "../sheet/a1";
import { isInArea } from "../sheet/grid";
import type { Area } from "../sheet/grid";
import { isDefinedName } from "../sheet/defined-name";
import { isSheetName } from "../sheet/sheet-name";
import { childrenOf, nodesOf, parseFormula } from "./expression";
import type { Expression } from "./expression";
import { kpiName } from "./kpi-call";
import { placeOf } from "./places";
import { openCalls } from "./unguarded";

/** What is written to a sheet, as far as Excel can refuse it or reckon it otherwise than meant. */
export interface WrittenSheet {
  /** null where the sheet is there already. */
  readonly name: string | null;
  readonly definedNames?: readonly string[];
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  readonly merges: readonly Area[];
  readonly tables?: readonly Area[];
  /** The edges that are drawn, by the areas that they are drawn for. */
  readonly borders?: readonly { readonly area: Area; readonly edges: readonly string[] }[];
  /** The formulas of validations and of conditional formats. */
  readonly validations?: readonly { readonly area: Area; readonly formulas: readonly string[] }[];
  readonly conditionalFormats?: readonly { readonly area: Area; readonly formula: string }[];
}

/** What must not be written. */
export type SheetRule =
  /** A KPI call in a merged cell or in a table, without `@`: `#SPILL!`. */
  | "SPILLS_IN_MERGED"
  | "SPILLS_IN_TABLE"
  /** A KPI call within another: slow while the pane is closed. */
  | "NESTED"
  /** The same KPI call twice in a formula. */
  | "REPEATED"
  /** `,,`, which may arrive as 0. */
  | "OMITTED_ARGUMENT"
  /** An actual, a score or a base that is paid as 0 while its cell is blank. */
  | "BLANK_AS_ZERO"
  /** A KPI call over whole columns: `#CALC!` on the web. */
  | "WHOLE_COLUMN"
  /** A formula with a KPI call that cannot be read, so that nothing is known of it. */
  | "UNREADABLE"
  /** Longer than Excel takes a formula, a text in one, or a rule. */
  | "TOO_LONG"
  /** A KPI call in a validation or a conditional format. */
  | "KPI_IN_RULE"
  /** Lines between the rows of one row, or the columns of one column, or within a merged area. */
  | "INSIDE_BORDER"
  | "SHEET_NAME"
  | "DEFINED_NAME";

export interface Violation {
  readonly rule: SheetRule;
  /** The cell, the area's first cell, or the name. */
  readonly at: string;
  /** The formula, or the edge. */
  readonly detail: string;
}

const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;
const LONGEST_RULE = 255;

/**
 * All that Excel would refuse or reckon otherwise than meant in what is to be written: excellent sheets give an empty list. Knows
 * nothing of a kind of sheet, so that each new kind is held by it too.
 *
 * @example lintSheet({ name: "a/b", formulas: [], merges: [] }) // [{ rule: "SHEET_NAME", at: "a/b", detail: "" }]
 */
export function lintSheet(sheet: WrittenSheet): readonly Violation[] {
  const { name, definedNames = [], borders = [], validations = [], conditionalFormats = [] } = sheet;
  return [
    ...(name === null || isSheetName(name) ? [] : [{ rule: "SHEET_NAME", at: name, detail: "" } as const]),
    ...definedNames
      .filter((each) => !isDefinedName(each))
      .map((each): Violation => ({ rule: "DEFINED_NAME", at: each, detail: "" })),
    ...sheet.formulas.flatMap((cell) => formulaViolations(sheet, cell)),
    ...borders.flatMap(({ area, edges }) => borderViolations(sheet.merges, area, edges)),
    ...validations.flatMap(({ area, formulas }) =>
      formulas.flatMap((each) => ruleViolations(area, each, true)),
    ),
    ...conditionalFormats.flatMap(({ area, formula }) => ruleViolations(area, formula, false)),
  ];
}

function formulaViolations(
  { merges, tables = [] }: WrittenSheet,
  { row, column, formula }: WrittenSheet["formulas"][number],
): Violation[] {
  const at = cellName(row, column);
  const tree = parseFormula(formula);
  const rules: SheetRule[] = [];
  if (formula.length > LONGEST_FORMULA) rules.push("TOO_LONG");
  if (tree) {
    const calls = kpiCallsIn(tree);
    const texts = [...nodesOf(tree)].flatMap((node) => (node.kind === "text" ? [node.value] : []));
    if (texts.some((text) => text.length > LONGEST_TEXT)) rules.push("TOO_LONG");
    const spills = calls.some(({ isSingle }) => !isSingle);
    if (spills && merges.some((area) => isInArea(row, column, area))) rules.push("SPILLS_IN_MERGED");
    if (spills && tables.some((area) => isInArea(row, column, area))) rules.push("SPILLS_IN_TABLE");
    if (calls.some(({ isNested }) => isNested)) rules.push("NESTED");
    const written = calls.map(({ node }) =>
      formula.slice(node.start, node.end).replace(/\s/g, "").toUpperCase(),
    );
    if (new Set(written).size < written.length) rules.push("REPEATED");
    if (calls.some(({ node }) => node.args.some(({ kind }) => kind === "omitted")))
      rules.push("OMITTED_ARGUMENT");
    if (openCalls(tree).length > 0) rules.push("BLANK_AS_ZERO");
    const places = calls.flatMap(({ node }) =>
      [...nodesOf(node)].flatMap((part) => (part.kind === "reference" ? [placeOf(part.text)] : [])),
    );
    if (places.some(({ isWhole }) => isWhole)) rules.push("WHOLE_COLUMN");
  } else if (/KPI\./i.test(formula)) rules.push("UNREADABLE");
  return rules.map((rule) => ({ rule, at, detail: formula }));
}

interface FoundCall {
  readonly node: Extract<Expression, { kind: "call" }>;
  readonly isNested: boolean;
  /** Written with `@`: one value, which does not spill. */
  readonly isSingle: boolean;
}

function kpiCallsIn(node: Expression, isNested = false, isSingle = false): FoundCall[] {
  const isCall = node.kind === "call" && kpiName(node.name) !== null;
  const at = node.kind === "operation" && node.operator === "@" && node.operands.length === 1;
  return [
    ...(isCall ? [{ node, isNested, isSingle }] : []),
    ...childrenOf(node).flatMap((child) => kpiCallsIn(child, isNested || isCall, at)),
  ];
}

function borderViolations(merges: readonly Area[], area: Area, edges: readonly string[]): Violation[] {
  const isMerged = merges.some(
    (merge) =>
      isInArea(area.row, area.column, merge) &&
      isInArea(area.row + area.rows - 1, area.column + area.columns - 1, merge),
  );
  return edges
    .filter(
      (edge) =>
        (edge === "insideHorizontal" && (area.rows === 1 || isMerged)) ||
        (edge === "insideVertical" && (area.columns === 1 || isMerged)),
    )
    .map((edge) => ({ rule: "INSIDE_BORDER", at: cellName(area.row, area.column), detail: edge }));
}

function ruleViolations(area: Area, formula: string, isValidation: boolean): Violation[] {
  const rules: SheetRule[] = [];
  if (isValidation && formula.length > LONGEST_RULE) rules.push("TOO_LONG");
  if (/KPI\./i.test(formula)) rules.push("KPI_IN_RULE");
  return rules.map((rule) => ({ rule, at: cellName(area.row, area.column), detail: formula }));
}
