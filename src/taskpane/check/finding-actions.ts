import type { Finding } from "../../domain/audit/finding";
import type { CellAddress } from "../../domain/sheet/cell-address";
import type { Actions } from "../actions";

/** What can be done about findings, wherever they are shown. */
export interface FindingActions {
  readonly noLongerFitting: Actions["noLongerFitting"];
  onSelect(cell: CellAddress): void;
  /** Opens the form for the criterion in a cell, where that can be done. */
  onBuild?(cell: CellAddress): void;
  onRepair(findings: readonly Finding[]): void;
  onChoose(finding: Finding, choice: number | null): void;
}
