import type { SheetView } from "../sheet/sheet-view";
import type { AuditedCard } from "./audited-card";
import type { PeopleTable } from "./layout/people-table";

/** A table of people with what its checks draw on. */
export interface AuditedPeople {
  readonly view: SheetView;
  readonly table: PeopleTable;
  /** The scorecards of the sheet: one of them may hold the rules that people are scored by. */
  readonly cards: readonly AuditedCard[];
}
