import { failed, ok } from "../domain/result";
import type { InsertedSheet, Outcome } from "../taskpane/actions";
import { freeName } from "./free-name";
import { hostFault } from "./host-fault";
import type { SheetLook } from "./layout/sheet-plan";
import { askBefore, takeAway } from "./take-away";
import type { Before } from "./take-away";
import { showSheet, writePlan } from "./write-plan";

/**
 * Adds a sheet behind the others, under the name that the plan wishes or the next one that is free, and shows it: one request reads the names that are
 * taken, one writes. Where anything fails the workbook is as before. What the user did before can still be undone, unless the sheet is protected.
 */
export async function insertSheet(plan: SheetLook): Promise<Outcome<InsertedSheet>> {
  let before: Before | null = null;
  let name = plan.name;
  try {
    return await Excel.run(async (context) => {
      const asked = askBefore(context);
      await context.sync();
      const known = asked.read();
      name = freeName(plan.name, known.names);
      before = known;
      const sheet = context.workbook.worksheets.add(name);
      writePlan(sheet, plan);
      showSheet(sheet, plan);
      await context.sync();
      return ok({ sheet: name });
    });
  } catch (error) {
    const fault = hostFault(error);
    // A name that was taken in the meantime belongs to somebody else's sheet.
    if (before === null || fault.code === "NAME_TAKEN") return failed(fault);
    return failed(await takeAway([name], before, fault));
  }
}
