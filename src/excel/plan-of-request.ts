import { layoutScorecard } from "./layout/layout-scorecard";
import type { SheetPlan } from "./layout/sheet-plan";
import { loadTemplate } from "../templates/load-templates";
import type { InsertRequest, Person } from "../taskpane/actions";

/** The sheet that is asked for, of nobody or of one person. Rejects where there is no such template. */
export async function planOfRequest(request: InsertRequest, person?: Person): Promise<SheetPlan> {
  const card = await loadTemplate(request.templateId);
  if (!card) throw new RangeError(`There is no template ${request.templateId}.`);
  const { period, protect } = request;
  const basePay = person?.basePay ?? request.basePay;
  return layoutScorecard(card, request.language, {
    ...(basePay === undefined ? {} : { basePay }),
    ...(period === undefined ? {} : { period }),
    ...(protect === undefined ? {} : { protect }),
    ...(person === undefined ? {} : { employeeName: person.name, sheetName: person.name }),
  });
}
