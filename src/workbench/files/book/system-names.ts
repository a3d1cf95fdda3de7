import type { FileSettings } from "../sheet/kept-sheet";
import { holdsPrintArea, printFormula } from "../sheet/page-layout";
import type { KeptBook } from "../kept-book";
import type { SystemName } from "./names";
import { withSheetName } from "./names";

/** Print areas, print titles and filters as the names that Excel keeps them in. */
export function systemNames(
  sheets: readonly { id: string; name: string; settings: FileSettings }[],
  kept: KeptBook | undefined,
): SystemName[] {
  return sheets.flatMap(({ id, name, settings: { layout } }) => {
    const own = [
      ["_xlnm.Print_Area", printFormula(name, [layout?.printArea ?? null])],
      [
        "_xlnm.Print_Titles",
        printFormula(name, [layout?.printTitleColumns ?? null, layout?.printTitleRows ?? null]),
      ],
    ] as const;
    const written = own.flatMap(([system, formula]) =>
      formula === undefined ? [] : [{ name: system, sheet: id, formula }],
    );
    const others = (kept?.system ?? [])
      .filter((of) => of.sheet === id && !written.some((known) => known.name === of.name))
      .filter(
        (of) =>
          of.name === "_xlnm._FilterDatabase" ||
          (of.name === "_xlnm.Print_Area" && !holdsPrintArea(of.formula)),
      )
      .map((of) => ({ ...of, formula: withSheetName(of.formula, kept?.sheetNames[id] ?? name, name) }));
    return [...written, ...others];
  });
}
