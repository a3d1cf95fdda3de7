import type { CellAddress, Place } from "../sheet/cell-address";
import type { CellChange } from "../sheet/cell-change";
import type { AuditedCard } from "./audited-card";
import type { AuditedPeople } from "./audited-people";
import type { AuditedSheet } from "./audited-sheet";
import type { FindingCode } from "./finding-code";

/** `error`: pay can come out wrong. `warning`: right today, easily wrong tomorrow. `note`: worth a look. */
export type Severity = "error" | "warning" | "note";

/** A change that mends a finding without changing anyone's meaning; it touches no cell but those listed. */
export interface Repair {
  readonly changes: readonly CellChange[];
}

/** Another way to mend a finding, which the user may choose: the whole difference goes to one item or section. */
export interface RepairChoice {
  /** The item or section that changes. */
  readonly name: string;
  readonly cell: CellAddress;
  readonly repair: Repair;
}

/** One fault that a check found. A check may keep more in it, for its repair. */
export interface Found<Facts extends object> {
  /** Where it stands on the sheet. */
  readonly at: Place;
  /** What its sentence names, already exact. Weights are percentages (`"12.5%"`) whatever unit the sheet uses. */
  readonly facts: Facts;
  /** Where it is another than that of its check. */
  readonly severity?: Severity;
}

/** What every check is: it looks at a `Subject` and says what is wrong there. */
export interface CheckOf<Subject, Code extends FindingCode, F> {
  readonly code: Code;
  readonly severity: Severity;
  find(subject: Subject): readonly F[];
  /** The changes that mend what was found; null where nobody but its author can. */
  repair?(subject: Subject, found: F): readonly CellChange[] | null;
  /** What else could mend it. */
  choices?(subject: Subject, found: F): readonly RepairChoice[];
}

/** A check of one scorecard. */
export interface CardCheck<
  Code extends FindingCode,
  Facts extends object,
  F extends Found<Facts> = Found<Facts>,
> extends CheckOf<AuditedCard, Code, F> {
  readonly of: "card";
}

/** A check of all cells of a sheet, whether it holds a scorecard or not. */
export interface SheetCheck<
  Code extends FindingCode,
  Facts extends object,
  F extends Found<Facts> = Found<Facts>,
> extends CheckOf<AuditedSheet, Code, F> {
  readonly of: "sheet";
}

/** A check of one table of people. */
export interface PeopleCheck<
  Code extends FindingCode,
  Facts extends object,
  F extends Found<Facts> = Found<Facts>,
> extends CheckOf<AuditedPeople, Code, F> {
  readonly of: "people";
}

export type Check<Code extends FindingCode> =
  CardCheck<Code, object> | SheetCheck<Code, object> | PeopleCheck<Code, object>;

/** What finds a code: one check, or one for each kind of subject that can have it. */
export type Checks<Code extends FindingCode> = Check<Code> | readonly Check<Code>[];
