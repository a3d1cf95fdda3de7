import type { Place } from "../sheet/cell-address";
import type { CellChange } from "../sheet/cell-change";

/** A total that does not come to what it shall. */
export interface WrongTotal {
  readonly at: Place;
  /** What it says, and what it shall come to. */
  readonly shown: string;
  readonly sum: string;
  /** An A1 list of the cells that its formula leaves out. */
  readonly omitted?: string;
  /** Whether it adds up months, not items. */
  readonly isOfPeriods?: boolean;
  readonly changes: readonly CellChange[] | null;
}

/** A total that was typed and so does not follow what it adds up. */
export interface TypedTotal {
  readonly at: Place;
  readonly shown: string;
  readonly changes: readonly CellChange[] | null;
}

export interface TotalFaults {
  readonly wrong: readonly WrongTotal[];
  readonly typed: readonly TypedTotal[];
}

export const NO_FAULTS: TotalFaults = { wrong: [], typed: [] };

export function together(faults: readonly TotalFaults[]): TotalFaults {
  return { wrong: faults.flatMap(({ wrong }) => wrong), typed: faults.flatMap(({ typed }) => typed) };
}
