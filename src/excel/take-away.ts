import { ok } from "../domain/result";
import type { HostFault } from "../taskpane/actions";
import { attempt } from "./attempt";

/** The workbook as it was before sheets were added. */
export interface Before {
  /** Names of all its sheets. */
  readonly names: ReadonlySet<string>;
  /** The id of the sheet that was shown. */
  readonly shown: string;
}

/** What a request loads before sheets are added; `read` gives it once the request is answered. */
export function askBefore({ workbook }: Excel.RequestContext): { read(): Before } {
  const { worksheets } = workbook;
  worksheets.load("items/name");
  const shown = worksheets.getActiveWorksheet();
  shown.load("id");
  return {
    read: () => ({ names: new Set(worksheets.items.map(({ name }) => name)), shown: shown.id }),
  };
}

/**
 * After a request that failed half way: takes away the sheets of these names that it added, and shows the sheet that was shown. Gives the fault, with
 * the first sheet that could not be taken away. Excel forgets its undo history where a sheet is deleted, so nothing is deleted where nothing was
 * added.
 */
export async function takeAway(
  wished: readonly string[],
  { names, shown }: Before,
  fault: HostFault,
): Promise<HostFault> {
  const own = wished.filter((name) => !names.has(name));
  if (own.length === 0) return fault;
  let last: string | null = null;
  const outcome = await attempt<void>(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = own.map((name) => ({ name, sheet: worksheets.getItemOrNullObject(name) }));
    for (const { sheet } of sheets) sheet.load("id");
    const before = worksheets.getItemOrNullObject(shown);
    before.load("id");
    await context.sync();
    const added = sheets.filter(({ sheet }) => !sheet.isNullObject);
    if (added.length === 0) return ok(undefined);
    last = added[0]?.name ?? null;
    if (!before.isNullObject) before.activate();
    for (const { sheet } of added) sheet.delete();
    await context.sync();
    return ok(undefined);
  });
  if (outcome.ok) return fault;
  return { ...fault, leftBehind: last ?? own[0] ?? "" };
}
