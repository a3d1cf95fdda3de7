import type { Language } from "../domain/localized";
import { failed } from "../domain/result";
import type { InsertedSheet, Outcome } from "../taskpane/actions";
import { loadPaneTexts } from "../texts/pane/load";
import { hostFault } from "./host-fault";
import { insertSheet } from "./insert-sheet";
import { layoutFindings } from "./layout/layout-findings";
import type { ReportToList } from "./layout/layout-findings";

/** Lists the findings of these sheets on a new sheet behind the others and shows it. */
export async function exportFindings(
  reports: readonly ReportToList[],
  language: Language,
): Promise<Outcome<InsertedSheet>> {
  try {
    const plan = layoutFindings(reports, language, await loadPaneTexts(language));
    return await insertSheet(plan);
  } catch (error) {
    return failed(hostFault(error));
  }
}
