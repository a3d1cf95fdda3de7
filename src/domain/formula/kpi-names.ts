import { FIGURES } from "./kpi-call";

/** Every KPI function by its id. */
const IDS: ReadonlySet<string> = new Set([
  ...Object.keys(FIGURES),
  "CHECK",
  "WEIGHTCHECK",
  "NORMALIZE",
  "TEMPLATES",
  "TEMPLATE",
]);

const TEXTS = /("(?:[^"]|"")*")/;
/** A call under the function's own name, or under the one that a file keeps which went through another program: `_xldudf_KPI_SCORE(`. */
const CALLS = /(?<![\w.])(?:_xlfn\.)?(KPI\.|_xldudf_(?:\w+_)?KPI_)([A-Za-z]\w*)(?=\s*\()/gi;

/** What a formula says about one of the functions that it calls. */
export interface KpiName {
  /** In upper case, without the namespace. */
  readonly id: string;
  /** Whether there is such a function. */
  readonly exists: boolean;
  /** Whether it is written as a file keeps it, which calculates nowhere. */
  readonly stored: boolean;
}

/**
 * The KPI functions that a formula calls, in their order; texts within it do not count.
 *
 * @example kpiNames('=IF(G6="","",_xldudf_KPI_SCORE(E6,G6))') // [{ id: "SCORE", exists: true, stored: true }]
 */
export function kpiNames(formula: string): readonly KpiName[] {
  return formula.split(TEXTS).flatMap((piece, index) =>
    index % 2 === 1
      ? []
      : [...piece.matchAll(CALLS)].map(([, prefix = "", name = ""]) => {
          const id = name.toUpperCase();
          return { id, exists: IDS.has(id), stored: prefix.startsWith("_") };
        }),
  );
}

/**
 * The formula with every KPI function under its own name.
 *
 * @example withKpiNames("=_xldudf_KPI_SCORE(E6,G6)") // "=KPI.SCORE(E6,G6)"
 */
export function withKpiNames(formula: string): string {
  return formula
    .split(TEXTS)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(CALLS, (call, prefix: string, name: string) =>
            prefix.startsWith("_") ? `KPI.${name}` : call,
          ),
    )
    .join("");
}
