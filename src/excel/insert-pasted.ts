import type { Language } from "../domain/localized";
import type { CardToInsert } from "../domain/paste/card-to-insert";
import { failed } from "../domain/result";
import type { InsertedSheet, Outcome } from "../taskpane/actions";
import { loadPaneTexts } from "../texts/pane/load";
import { hostFault } from "./host-fault";
import { insertSheet } from "./insert-sheet";
import { layoutPasted } from "./layout/layout-pasted";

/** Puts a pasted scorecard on a new sheet behind the others and shows it. */
export async function insertPasted(card: CardToInsert, language: Language): Promise<Outcome<InsertedSheet>> {
  try {
    const plan = layoutPasted(card, language, await loadPaneTexts(language));
    return await insertSheet(plan);
  } catch (error) {
    return failed(hostFault(error));
  }
}
