import { layoutPasted } from "./layout/layout-pasted";
import { layoutScorecard } from "./layout/layout-scorecard";
import type { SheetLook } from "./layout/sheet-plan";
import { loadTemplate } from "../templates/load-templates";
import type { InsertRequest, Person } from "../taskpane/actions";

/** The sheet that is asked for, of nobody or of one person. Rejects where there is no such template. */
export async function planOfRequest(request: InsertRequest, person?: Person): Promise<SheetLook> {
  const { language, period, protect } = request;
  const basePay = person?.basePay ?? request.basePay;
  const options = {
    ...(basePay === undefined ? {} : { basePay }),
    ...(period === undefined ? {} : { period }),
    ...(protect === undefined ? {} : { protect }),
    ...(person === undefined ? {} : { employeeName: person.name, sheetName: person.name }),
  };
  if ("pasted" in request) return layoutPasted(request.pasted, language, options);
  const card = await loadTemplate(request.templateId);
  if (!card) throw new RangeError(`There is no template ${request.templateId}.`);
  return layoutScorecard(card, language, options);
}
