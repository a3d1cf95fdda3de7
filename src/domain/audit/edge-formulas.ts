import { evaluate } from "../formula/evaluate";
import { parseFormula } from "../formula/expression";
import type { Expression } from "../formula/expression";
import { placeOf } from "../formula/places";
import { movedDown, relativeFormula } from "../formula/relative-formula";
import type { Place } from "../sheet/cell-address";
import type { CellChange } from "../sheet/cell-change";
import { withFormula } from "../sheet/content-change";
import type { SheetView } from "../sheet/sheet-view";
import { edgeFaults, withEdges } from "./formula-edges";
import type { EdgeFault } from "./formula-edges";

/** A formula, with its copies, that puts edges elsewhere than the words of the sheet do. */
export interface EdgeFormula {
  /** The first of them. */
  readonly at: Place;
  readonly faults: readonly EdgeFault[];
  readonly places: readonly Place[];
  /** Empty where one of its edges cannot be put elsewhere in the formula. */
  readonly changes: readonly CellChange[];
}

/** Formulas of a sheet, all under the same words. */
export interface FormulasUnderWords {
  readonly places: Iterable<Place>;
  readonly words: readonly string[];
}

interface Group {
  readonly faults: readonly EdgeFault[];
  readonly places: Place[];
  readonly changes: CellChange[];
  /** The first of each column as it is mended: copies below are mended as it is. */
  readonly mended: Map<number, { readonly text: string; readonly tree: Expression; readonly row: number }>;
}

/** The formulas whose edges belong to another band than the words about them say; each once for all of its copies. */
export function edgeFormulas(view: SheetView, { places, words }: FormulasUnderWords): EdgeFormula[] {
  const groups = new Map<string, Group>();
  for (const at of places) {
    const { formula } = view.cell(at.row, at.column);
    const tree = formula === null ? null : parseFormula(formula);
    if (!tree || formula === null) continue;
    const key = relativeFormula(formula, tree, at);
    const known = groups.get(key);
    const group: Group = known ?? {
      faults: edgeFaults(view, { formula, tree }, words),
      places: [],
      changes: [],
      mended: new Map(),
    };
    if (!known) groups.set(key, group);
    if (group.faults.length === 0) continue;
    group.places.push(at);
    const changed = mendedFormula(view, group, { formula, tree, at }, words);
    if (changed !== null) group.changes.push(withResult(view, at, changed));
  }
  return [...groups.values()].flatMap(({ faults, places: found, changes }): EdgeFormula[] => {
    const [first] = found;
    return first ? [{ at: first, faults, places: found, changes }] : [];
  });
}

function mendedFormula(
  view: SheetView,
  { faults, mended }: Group,
  { formula, tree, at }: { formula: string; tree: Expression; at: Place },
  words: readonly string[],
): string | null {
  if (faults.some(({ mend }) => mend === null)) return null;
  const model = mended.get(at.column);
  if (model) return movedDown(model.text, model.tree, at.row - model.row);
  const text = withEdges(formula, edgeFaults(view, { formula, tree }, words));
  const own = parseFormula(text);
  if (own) mended.set(at.column, { text, tree: own, row: at.row });
  return text;
}

function withResult(view: SheetView, at: Place, formula: string): CellChange {
  const tree = parseFormula(formula);
  const result =
    tree &&
    evaluate(tree, formula, (reference) => {
      const { area, sheet, cells } = placeOf(reference);
      return area && sheet === "" && cells === 1 ? [[view.cell(area.row, area.column).value]] : null;
    });
  const now = result?.[0]?.[0] ?? view.cell(at.row, at.column).value;
  return withFormula(view, at, formula, typeof now === "string" || typeof now === "number" ? now : null);
}
