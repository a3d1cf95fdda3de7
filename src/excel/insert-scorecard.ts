import { failed } from "../domain/result";
import type { InsertRequest, InsertedSheet, Outcome } from "../taskpane/actions";
import { hostFault } from "./host-fault";
import { insertSheet } from "./insert-sheet";
import { planOfRequest } from "./plan-of-request";

/**
 * Inserts a template or a pasted scorecard as a new sheet behind the others and shows it: one request reads the names that are taken, one writes. Where
 * anything fails the workbook is as before.
 */
export async function insertScorecard(request: InsertRequest): Promise<Outcome<InsertedSheet>> {
  try {
    const plan = await planOfRequest(request);
    return await insertSheet(plan);
  } catch (error) {
    return failed(hostFault(error));
  }
}
