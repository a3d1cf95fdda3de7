import type { SheetView } from "../sheet/sheet-view";
import type { AuditedCard } from "./audited-card";
import type { PeopleTable } from "./layout/people-table";

/** A whole sheet with what was recognised on it. */
export interface AuditedSheet {
  readonly view: SheetView;
  readonly cards: readonly AuditedCard[];
  readonly tables: readonly PeopleTable[];
}
