import type { Area } from "../domain/sheet/grid";
import { cellLooks } from "./cell-looks";
import type { CellLook } from "./cell-looks";
import { HORIZONTAL, officeBorder, VERTICAL } from "./office-style";
import type { SheetLook, StyledArea } from "./layout/sheet-plan";
import { writeStyle } from "./write-style";

/**
 * Gives the cells of a new sheet their looks, and unlocks those to fill: what all cells begin with as one range, all else by one call for all cells
 * together, since every range of its own costs a dozen actions.
 */
export function writeLooks(at: (area: Area) => Excel.Range, plan: SheetLook): void {
  const [first, ...others] = plan.styles;
  const base = first && sameArea(first.area, plan.area) ? first : null;
  if (base) writeStyle(at(base.area), base.area, base.style);
  const rest: readonly StyledArea[] = base ? others : plan.styles;
  const { area, looks } = cellLooks(plan, rest);
  if (area) at(area).setCellProperties(looks.map((row) => row.map(cellProperties)));
}

function cellProperties({
  font,
  fill,
  borders,
  horizontal,
  vertical,
  wrap,
  indent,
  locked,
}: CellLook): Excel.SettableCellProperties {
  const format: Excel.CellPropertiesFormat = {
    ...(font ? { font: cellFont(font) } : {}),
    ...(fill === undefined ? {} : { fill: { color: fill } }),
    ...(borders
      ? {
          borders: Object.fromEntries(
            Object.entries(borders).map(([side, line]) => [side, officeBorder(line)]),
          ),
        }
      : {}),
    ...(horizontal === undefined ? {} : { horizontalAlignment: HORIZONTAL[horizontal] }),
    ...(vertical === undefined ? {} : { verticalAlignment: VERTICAL[vertical] }),
    ...(wrap === undefined ? {} : { wrapText: wrap }),
    ...(indent === undefined ? {} : { indentLevel: indent }),
    ...(locked === undefined ? {} : { protection: { locked } }),
  };
  // An empty entry leaves the cell as it is; null has crashed Excel (office-js issue 593).
  return Object.keys(format).length === 0 ? {} : { format };
}

function cellFont({ underline, ...font }: NonNullable<CellLook["font"]>): Excel.CellPropertiesFont {
  return { ...font, ...(underline === undefined ? {} : { underline: underline ? "Single" : "None" }) };
}

function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}
