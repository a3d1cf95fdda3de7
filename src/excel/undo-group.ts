import { officeCode } from "./host-fault";

/** `mergeUndoGroup` came with this requirement set; the typings do not know it yet. */
const GROUPING = "1.20";

/** A host that has once refused to group is not asked again. */
let refused = false;

function canGroup(): boolean {
  return !refused && Office.context.requirements.isSetSupported("ExcelApi", GROUPING);
}

/**
 * Runs the work so that all that it writes is one step for the user to undo, where Excel can do that; elsewhere Excel divides it as it likes. Where
 * something in it cannot be grouped, `takeBack` is called and the work runs again without grouping.
 */
export async function inOneUndoStep<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  takeBack: () => Promise<void>,
): Promise<T> {
  if (!canGroup()) return Excel.run(work);
  const grouped: Excel.RunOptions & { readonly mergeUndoGroup: true } = { mergeUndoGroup: true };
  try {
    return await Excel.run(grouped, work);
  } catch (error) {
    if (officeCode(error) !== "UndoNotSupported") throw error;
    refused = true;
    await takeBack();
    return Excel.run(work);
  }
}
