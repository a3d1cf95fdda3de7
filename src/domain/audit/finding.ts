import type { Uncalculated } from "../formula/uncalculated";
import type { CellAddress } from "../sheet/cell-address";
import type { Repair, RepairChoice, Severity } from "./check";
import type { CHECKS } from "./checks/registry";
import type { FindingCode } from "./finding-code";
import type { CardCorrection } from "./layout/corrections";
import type { FoundCard } from "./layout/found-card";
import type { FoundPeople } from "./layout/found-people";

type FactsFoundBy<C> = C extends { find(subject: never): readonly { readonly facts: infer Facts }[] }
  ? Facts
  : never;

/** What the sentence of a finding names, as its checks type it. */
export type FactsOf<Code extends FindingCode> = FactsFoundBy<
  (typeof CHECKS)[Code] extends readonly (infer One)[] ? One : (typeof CHECKS)[Code]
>;

interface AnyFinding<Code extends FindingCode> {
  readonly code: Code;
  readonly cell: CellAddress;
  readonly severity: Severity;
  readonly facts: FactsOf<Code>;
  readonly repair?: Repair;
  /** Where the sum of weights is wrong: what else could bring it to its whole than `repair`, which keeps the proportions. */
  readonly choices?: readonly RepairChoice[];
  /** Which of the `choices` was chosen in place of `repair`. */
  readonly chosen?: number;
}

export type Finding = { [Code in FindingCode]: AnyFinding<Code> }[FindingCode];

export interface AuditOptions {
  readonly corrections?: readonly CardCorrection[];
}

export interface SheetReport {
  readonly sheet: string;
  readonly cards: readonly FoundCard[];
  /** Tables with one row a person. */
  readonly people: readonly FoundPeople[];
  readonly findings: readonly Finding[];
  /** Left out where every KPI cell has its result. */
  readonly uncalculated?: Uncalculated;
}
