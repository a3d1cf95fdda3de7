import { failed, ok } from "../domain/result";
import type {
  HostFault,
  InsertedSheets,
  InsertingMany,
  InsertRequest,
  Outcome,
  Person,
} from "../taskpane/actions";
import { literalText } from "./cell-text";
import { freeName } from "./free-name";
import { hostFault } from "./host-fault";
import { reference } from "./layout/a1";
import { sheetName } from "../domain/sheet/sheet-name";
import type { SheetPlan } from "./layout/sheet-plan";
import { planOfRequest } from "./plan-of-request";
import { showSheet, writePlan } from "./write-plan";

/** So many copies a request: a few kilobytes each, and the user sees how far it is. */
const COPIES_A_REQUEST = 20;

interface Sheet {
  readonly id: string;
  readonly name: string;
}

/**
 * A sheet for each of these people behind the others, named after them: one request reads the names that are taken, one writes the first
 * sheet, and each further request copies it for some more people. A request that fails leaves none of its sheets behind; the sheets before it
 * stay, and the answer says why it stopped. Fails as a whole only where nothing was inserted.
 */
export async function insertMany(
  request: InsertRequest,
  people: readonly Person[],
  { onProgress, signal }: InsertingMany,
): Promise<Outcome<InsertedSheets>> {
  const sheets: Sheet[] = [];
  try {
    const [first, ...others] = people;
    if (!first) return ok({ sheets, stopped: null });
    const plan = await planOfRequest(request, first);
    const taken = await readSheets();
    const names = new Set(taken.map(({ name }) => name));
    const nameFor = ({ name }: Person) => {
      const free = freeName(sheetName(name, plan.name), names);
      names.add(free);
      return free;
    };
    const write = async (batch: readonly Person[], add: (named: readonly Named[]) => Promise<Sheet[]>) => {
      const named = batch.map((person) => ({ person, name: nameFor(person) }));
      const known = new Set([...taken, ...sheets].map(({ id }) => id));
      try {
        sheets.push(...(await add(named)));
      } catch (error) {
        throw await removeAdded(known, sheets[0]?.name ?? plan.name, named, error);
      }
      onProgress({ done: sheets.length, total: people.length });
    };

    if (signal.aborted) return failed({ code: "CANCELLED" });
    await write([first], (named) => writeFirst(plan, named));
    for (let at = 0; at < others.length; at += COPIES_A_REQUEST) {
      if (signal.aborted) return ok({ sheets, stopped: { code: "CANCELLED" } });
      await write(others.slice(at, at + COPIES_A_REQUEST), (named) =>
        writeCopies(plan, request, sheets, named),
      );
    }
    return ok({ sheets, stopped: null });
  } catch (error) {
    const fault = error instanceof Stopped ? error.fault : hostFault(error);
    return sheets.length === 0 ? failed(fault) : ok({ sheets, stopped: fault });
  }
}

/** Deletes these sheets in one undo step; those that are gone already are left out. */
export async function removeSheets(ids: readonly string[]): Promise<Outcome<void>> {
  try {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      await context.sync();
      for (const sheet of worksheets.items) if (ids.includes(sheet.id)) sheet.delete();
      await context.sync();
    });
    return ok(undefined);
  } catch (error) {
    return failed(hostFault(error));
  }
}

interface Named {
  readonly person: Person;
  readonly name: string;
}

/** A request that failed, with what came of taking its sheets away. */
class Stopped extends Error {
  constructor(readonly fault: HostFault) {
    super(fault.code);
  }
}

async function readSheets(): Promise<Sheet[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });
}

async function writeFirst(plan: SheetPlan, named: readonly Named[]): Promise<Sheet[]> {
  return Excel.run(async (context) => {
    const added = named.map(({ name }) => {
      const sheet = context.workbook.worksheets.add(name);
      writePlan(sheet, plan);
      showSheet(sheet, plan);
      sheet.load("id,name");
      return sheet;
    });
    await context.sync();
    return added.map(({ id, name }) => ({ id, name }));
  });
}

/** Copies of the first sheet, each with its own person; formulas name no sheet, so that each copy reckons from itself. */
async function writeCopies(
  plan: SheetPlan,
  request: InsertRequest,
  sheets: readonly Sheet[],
  named: readonly Named[],
): Promise<Sheet[]> {
  const [first] = sheets;
  const last = sheets.at(-1);
  if (!first || !last) return [];
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const original = worksheets.getItem(first.id);
    let before = worksheets.getItem(last.id);
    const added = named.map(({ person, name }) => {
      const copy = original.copy("After", before);
      copy.name = name;
      const basePay = person.basePay ?? request.basePay;
      fill(copy, plan.places.employeeName, literalText(person.name, "General"));
      fill(copy, plan.places.basePay, basePay === undefined ? "" : Number(basePay));
      copy.load("id,name");
      before = copy;
      return copy;
    });
    await context.sync();
    return added.map(({ id, name }) => ({ id, name }));
  });
}

function fill(sheet: Excel.Worksheet, place: SheetPlan["places"]["basePay"], content: string | number): void {
  sheet.getRange(reference(place)).values = [[content]];
}

/** A request that fails half way may leave some of its sheets, under their own names or as copies without: takes them away. */
async function removeAdded(
  known: ReadonlySet<string>,
  original: string,
  named: readonly Named[],
  error: unknown,
): Promise<Stopped> {
  const fault = hostFault(error);
  const wished = new Set(named.map(({ name }) => name));
  try {
    const left = (await readSheets()).filter(
      ({ id, name }) => !known.has(id) && (wished.has(name) || name.startsWith(`${original} (`)),
    );
    if (left.length === 0) return new Stopped(fault);
    const outcome = await removeSheets(left.map(({ id }) => id));
    return new Stopped(outcome.ok ? fault : { ...fault, leftBehind: left[0]?.name ?? original });
  } catch {
    return new Stopped({ ...fault, leftBehind: named[0]?.name ?? original });
  }
}
