import { failed, ok } from "../domain/result";
import type {
  HostFault,
  InsertedSheets,
  InsertingMany,
  InsertRequest,
  Outcome,
  Person,
} from "../taskpane/actions";
import { freeName } from "./free-name";
import { hostFault } from "./host-fault";
import type { SheetLook } from "./layout/sheet-plan";
import { planOfRequest } from "./plan-of-request";
import { askBefore, takeAway } from "./take-away";
import type { Before } from "./take-away";
import { showSheet, writePlan } from "./write-plan";

/** So many sheets a request: some hundred kilobytes each, and the user sees how far it is. */
const SHEETS_A_REQUEST = 8;

interface Sheet {
  readonly id: string;
  readonly name: string;
}

/**
 * A sheet for each of these people behind the others, named after them: one request reads the names that are taken, and each further request writes the
 * sheets of some people. A request that fails leaves none of its sheets behind; the sheets before it stay, and the answer says why it stopped; the same
 * request with the people that are left goes on. Fails as a whole only where nothing was inserted.
 *
 * Every sheet is written, none is copied from the first: Excel forgets all that the user could undo when a sheet is copied.
 */
export async function insertMany(
  request: InsertRequest,
  people: readonly Person[],
  { onProgress, signal }: InsertingMany,
  onWritten: (sheetId: string, plan: SheetLook) => void,
): Promise<Outcome<InsertedSheets>> {
  const sheets: Sheet[] = [];
  const stop = (fault: HostFault) => (sheets.length === 0 ? failed(fault) : ok({ sheets, stopped: fault }));
  try {
    let before: Before | null = null;
    for (let at = 0; at < people.length; at += SHEETS_A_REQUEST) {
      const plans = await Promise.all(
        people.slice(at, at + SHEETS_A_REQUEST).map((person) => planOfRequest(request, person)),
      );
      if (signal.aborted) return stop({ code: "CANCELLED" });
      before ??= await readBefore();
      const planned = nameAll(plans, before, sheets);
      const written = await writeSheets(planned, before, at === 0);
      if (!written.ok) return stop(written.fault);
      sheets.push(...written.value);
      written.value.forEach(({ id }, index) => {
        const one = planned[index];
        if (one) onWritten(id, one.plan);
      });
      onProgress({ done: sheets.length, total: people.length });
    }
    return ok({ sheets, stopped: null });
  } catch (error) {
    return stop(hostFault(error));
  }
}

interface Planned {
  readonly name: string;
  readonly plan: SheetLook;
}

function nameAll(plans: readonly SheetLook[], { names }: Before, sheets: readonly Sheet[]): Planned[] {
  const taken = new Set([...names, ...sheets.map(({ name }) => name)]);
  return plans.map((plan) => {
    const name = freeName(plan.name, taken);
    taken.add(name);
    return { name, plan };
  });
}

async function readBefore(): Promise<Before> {
  return Excel.run(async (context) => {
    const asked = askBefore(context);
    await context.sync();
    return asked.read();
  });
}

async function writeSheets(
  planned: readonly Planned[],
  before: Before,
  show: boolean,
): Promise<Outcome<Sheet[]>> {
  const added: Excel.Worksheet[] = [];
  try {
    return await Excel.run(async (context) => {
      for (const { name, plan } of planned) {
        const sheet = context.workbook.worksheets.add(name);
        sheet.load("id,name");
        added.push(sheet);
        writePlan(sheet, plan);
      }
      const [first] = planned;
      if (show && first && added[0]) showSheet(added[0], first.plan);
      await context.sync();
      return ok(added.map(({ id, name }) => ({ id, name })));
    });
  } catch (error) {
    const fault = hostFault(error);
    // Where somebody else has taken a name meanwhile, only the sheets that were answered are ours.
    const own =
      fault.code === "NAME_TAKEN" ? planned.filter((_, index) => isAnswered(added[index])) : planned;
    return failed(
      await takeAway(
        own.map(({ name }) => name),
        before,
        fault,
      ),
    );
  }
}

function isAnswered(sheet: Excel.Worksheet | undefined): boolean {
  try {
    return sheet !== undefined && sheet.id !== "";
  } catch {
    // What was not answered cannot be read.
    return false;
  }
}
