/** The functions that scorecards are written with, by their ids without the namespace. */
export type KpiName =
  | "SCORE"
  | "EXPLAIN"
  | "BAND"
  | "COEFFICIENT"
  | "PAYOUT"
  | "NEXT"
  | "TOTAL"
  | "RANK"
  | "BLEND"
  | "DISTRIBUTE"
  | "WEIGHTCHECK";

/**
 * By position from 0, the arguments that hold actuals, scores or bases: where a blank cell that reaches the function as 0 would be
 * paid as a figure.
 */
export const FIGURES: Readonly<Record<string, readonly number[]>> = {
  SCORE: [1],
  EXPLAIN: [1],
  BAND: [0],
  COEFFICIENT: [0],
  PAYOUT: [0, 1],
  NEXT: [0],
  TOTAL: [1],
  RANK: [0],
  BLEND: [0],
  DISTRIBUTE: [0],
} satisfies Partial<Record<KpiName, readonly number[]>>;

/** A KPI function's id in upper case, without its namespace; null for another function. */
export function kpiName(functionName: string): string | null {
  return /^KPI\.([A-Z]+)$/i.exec(functionName)?.[1]?.toUpperCase() ?? null;
}

/**
 * A call of a KPI function, without `=`. An argument that is left out between others is written `""`, which every function takes as left
 * out: Excel may hand over `,,` as 0.
 *
 * @example kpiCall("SCORE", "E6", "G6", null, "F6") // 'KPI.SCORE(E6,G6,"",F6)'
 */
export function kpiCall(name: KpiName, ...args: readonly (string | null)[]): string {
  const last = args.findLastIndex((argument) => argument !== null);
  return `KPI.${name}(${args
    .slice(0, last + 1)
    .map((argument) => argument ?? '""')
    .join(",")})`;
}

/**
 * A range for a function that is called before all of it is filled in: blank cells reach it as blank. Desktop Excel hands them over as 0.
 *
 * @example orBlank("B2:B6") // 'B2:B6&""'
 */
export function orBlank(range: string): string {
  return `${range}&""`;
}

/**
 * Blank where one of the conditions holds, else the call.
 *
 * @example unless(['G6=""', 'F6=""'], "KPI.SCORE(E6,G6,20,F6)") // 'IF(OR(G6="",F6=""),"",KPI.SCORE(E6,G6,20,F6))'
 */
export function unless(conditions: readonly string[], call: string): string {
  return conditions.length === 0 ? call : `IF(${anyOf(conditions)},"",${call})`;
}

/**
 * The call where all of these cells hold numbers, else blank.
 *
 * @example whereNumbers(["B8"], "KPI.BAND(B8)") // 'IF(ISNUMBER(B8),KPI.BAND(B8),"")'
 */
export function whereNumbers(cells: readonly string[], call: string): string {
  const [first = "", ...more] = cells.map((cell) => `ISNUMBER(${cell})`);
  return `IF(${more.length === 0 ? first : `AND(${[first, ...more].join(",")})`},${call},"")`;
}

/**
 * The formula with its KPI calls marked as giving one value, for a merged cell or one of a table: there, what may spill is `#SPILL!`.
 *
 * @example asOneValue('=IF(G6="","",KPI.SCORE(E6,G6))') // '=IF(G6="","",@KPI.SCORE(E6,G6))'
 */
export function asOneValue(formula: string): string {
  return formula.replace(/"[^"]*"|(?<![@\w.])KPI\.[A-Z]+\s*\(/gi, (part) =>
    part.startsWith('"') ? part : `@${part}`,
  );
}

/** One condition that holds where one of these does. */
export function anyOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? "") : `OR(${conditions.join(",")})`;
}
