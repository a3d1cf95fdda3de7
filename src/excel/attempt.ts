import { failed } from "../domain/result";
import type { HostFault, Outcome } from "../taskpane/actions";
import { hostFault } from "./host-fault";

/** What the work with the workbook gave, or why the host refused it; never throws. */
export async function attempt<T>(
  work: (context: Excel.RequestContext) => Promise<Outcome<T>>,
  sheet?: string,
): Promise<Outcome<T>> {
  try {
    return await Excel.run(work);
  } catch (error) {
    return failed<HostFault>(hostFault(error, sheet));
  }
}
