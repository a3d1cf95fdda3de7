import { failed } from "../domain/result";
import { loadTemplate } from "../templates/load-templates";
import type { InsertRequest, InsertedSheet, Outcome } from "../taskpane/actions";
import { hostFault } from "./host-fault";
import { insertSheet } from "./insert-sheet";
import { layoutScorecard } from "./layout/layout-scorecard";
import type { SheetPlan } from "./layout/sheet-plan";
import { writePlan } from "./write-plan";

/**
 * Inserts a template as a new sheet behind the others and shows it: one request reads the names that are taken, one writes, which is
 * one undo step. Where anything fails the workbook is as before.
 */
export async function insertScorecard(request: InsertRequest): Promise<Outcome<InsertedSheet>> {
  let plan: SheetPlan;
  try {
    const card = await loadTemplate(request.templateId);
    if (!card) return failed({ code: "REFUSED", detail: `There is no template ${request.templateId}.` });
    const { basePay, period } = request;
    plan = layoutScorecard(card, request.language, {
      ...(basePay === undefined ? {} : { basePay }),
      ...(period === undefined ? {} : { period }),
    });
  } catch (error) {
    return failed(hostFault(error));
  }
  return insertSheet(plan.name, (sheet) => writePlan(sheet, plan));
}
