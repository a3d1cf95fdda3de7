import { failed, ok } from "../domain/result";
import type { HostFault, InsertedSheet, Outcome } from "../taskpane/actions";
import { attempt } from "./attempt";
import { freeName } from "./free-name";
import type { SheetLook } from "./layout/sheet-plan";
import { showSheet, writePlan } from "./write-plan";

/**
 * Adds a sheet behind the others, under the name that the plan wishes or the next one that is free, and shows it: one request reads the names that are
 * taken, one writes. Where anything fails the workbook is as before.
 */
export async function insertSheet(plan: SheetLook): Promise<Outcome<InsertedSheet>> {
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
    showSheet(sheet, plan);
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
