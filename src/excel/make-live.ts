import type { FoundCard } from "../domain/audit/layout/found-card";
import type { Grid } from "../domain/sheet/grid";
import type { LivePlace, LivePlan } from "../domain/live/live-plan";
import { planLive } from "../domain/live/plan-live";
import type { Language } from "../domain/localized";
import { failed, ok } from "../domain/result";
import type { Outcome, RepairReceipt } from "../taskpane/actions";
import { loadPaneTexts } from "../texts/pane/load";
import { changeCells } from "./change-cells";
import type { Corrections } from "./corrections";
import { hostFault } from "./host-fault";
import { readSheet } from "./read-sheet";

/** Plans over the sheet as it stands now; the titles of new columns are in the language of its header. */
export async function planLiveCard(
  sheetId: string | undefined,
  card: FoundCard,
  place: LivePlace,
  corrections: Corrections,
): Promise<Outcome<LivePlan>> {
  try {
    const { id, grid } = await readSheet(sheetId);
    const language = languageOf(grid, card);
    const { live } = await loadPaneTexts(language);
    const said = corrections.of(id, grid);
    return ok(planLive(grid, card, { place, language, titles: live.titles, corrections: said }));
  } catch (error) {
    return failed(hostFault(error));
  }
}

/** Makes the plan's changes, or none of them. */
export async function makeLive({ changes }: LivePlan): Promise<Outcome<RepairReceipt>> {
  const outcome = await changeCells(changes);
  return outcome.ok ? ok({ sheet: changes[0]?.cell.sheet ?? "", changes: { changes } }) : outcome;
}

/** Chinese where a title of the card is. */
function languageOf(grid: Grid, { headerRow, headerLastRow }: FoundCard): Language {
  const titles = grid.cells.slice(headerRow - grid.top, headerLastRow - grid.top + 1).flat();
  return titles.some(({ text }) => /\p{Script=Han}/u.test(text)) ? "zh-CN" : "en-US";
}
