import type { Place } from "../sheet/cell-address";
import type { SheetView } from "../sheet/sheet-view";
import type { AuditedSheet } from "./audited-sheet";
import { oncePer } from "./once-per";
import { searchedRanges } from "./sought-labels";
import type { SearchedRange, SoughtLabel } from "./sought-labels";

/** A label that a formula misses for its spaces. */
export interface MissedLabel {
  readonly at: Place;
  readonly label: string;
  /** What it should be, as it is written where it is found. */
  readonly meant: string;
  /** The first formula that misses it. */
  readonly formula: Place;
}

/** Ranges that begin anew in every row would make the work grow with the square of the rows: so many cells are read, times those of the sheet. */
const MOST_READINGS = 20;
const LEAST_READINGS = 10_000;

export const missedLabels = oncePer(({ view }: AuditedSheet): readonly MissedLabel[] => {
  const cells = view.grid.cells.reduce((count, line) => count + line.length, 0);
  let left = Math.max(LEAST_READINGS, cells * MOST_READINGS);
  const missed = new Map<string, MissedLabel>();
  for (const range of searchedRanges(view)) {
    left -= range.area.rows * range.area.columns;
    if (left < 0) break;
    for (const each of missedIn(view, range)) {
      const key = `${each.at.row},${each.at.column}`;
      if (!missed.has(key)) missed.set(key, each);
    }
  }
  return [...missed.values()];
});

/** A label of the range as it is written, and where. */
interface Written {
  readonly label: string;
  readonly places: Place[];
}

function missedIn(view: SheetView, { area, sought }: SearchedRange): MissedLabel[] {
  const written = labelsIn(view, area);
  const looked = new Set(sought.map(({ label }) => label.toLowerCase()));
  const missed: MissedLabel[] = [];
  const done = new Set<string>();
  for (const one of sought) {
    const label = one.label.toLowerCase();
    if (done.has(label)) continue;
    done.add(label);
    const spellings = written.get(spaceless(label));
    const isFound = spellings?.has(label) ?? false;
    for (const [spelling, other] of spellings ?? []) {
      if (spelling === label || looked.has(spelling)) continue;
      for (const each of faultsOf(one, other, isFound)) missed.push(each);
    }
  }
  return missed;
}

/** Which of two spellings is at fault: the one that is found nowhere and has a space where none belongs, else the one of the range. */
function faultsOf({ label, from, formula }: SoughtLabel, other: Written, isFound: boolean): MissedLabel[] {
  if (!isFound && from && isOdd(label) && !isOdd(other.label))
    return [{ at: from, label, meant: other.label, formula }];
  return other.places.map((at) => ({ at, label: other.label, meant: label, formula }));
}

function labelsIn(view: SheetView, area: SearchedRange["area"]): Map<string, Map<string, Written>> {
  const labels = new Map<string, Map<string, Written>>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const { value } = view.cell(row, column);
      if (typeof value !== "string" || value === "") continue;
      const label = value.toLowerCase();
      const key = spaceless(label);
      if (key === "") continue;
      const spellings = labels.get(key) ?? new Map<string, Written>();
      const written = spellings.get(label) ?? { label: value, places: [] };
      written.places.push({ row, column });
      spellings.set(label, written);
      labels.set(key, spellings);
    }
  }
  return labels;
}

const SPACES = /[ \t\u00a0\u2000-\u200b\u3000\ufeff]+/g;

function spaceless(label: string): string {
  return label.replace(SPACES, "");
}

/** At an end, twice, between two Chinese characters, or of another kind than the space bar's. */
function isOdd(label: string): boolean {
  return /^\s|\s$|\s\s|[\t\u00a0\u2000-\u200b\u3000\ufeff]|[\u4e00-\u9fff]\s+[\u4e00-\u9fff]/.test(label);
}
