import { failed, ok } from "../domain/result";
import { loadTemplate } from "../templates/load-template";
import type { HostFault, InsertRequest, InsertedSheet, Outcome } from "../taskpane/actions";
import { attempt } from "./attempt";
import { freeName } from "./free-name";
import { hostFault } from "./host-fault";
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
  return insertPlan(plan);
}

async function insertPlan(plan: SheetPlan): Promise<Outcome<InsertedSheet>> {
  let name: string | null = null;
  const outcome = await attempt<InsertedSheet>(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    name = freeName(
      plan.name,
      worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = worksheets.add(name);
    writePlan(sheet, plan);
    await context.sync();
    return ok({ sheet: name });
  });
  // A name that was taken in the meantime belongs to somebody else's sheet.
  if (outcome.ok || name === null || outcome.fault.code === "NAME_TAKEN") return outcome;
  return failed(await removeHalfWritten(name, outcome.fault));
}

/** A request that fails half way may leave a part of the sheet: takes it away. */
async function removeHalfWritten(name: string, fault: HostFault): Promise<HostFault> {
  const outcome = await attempt<void>(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id");
    await context.sync();
    if (sheet.isNullObject) return ok(undefined);
    sheet.delete();
    await context.sync();
    return ok(undefined);
  });
  return outcome.ok ? fault : { ...fault, leftBehind: name };
}
