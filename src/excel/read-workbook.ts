import type { Area, Grid } from "../domain/sheet/grid";
import {
  askFor,
  CELLS_A_REQUEST,
  gridOf,
  isTooLarge,
  partsFrom,
  partsOf,
  PLACE,
  placeOf,
  readArea,
} from "./read-area";
import type { Part } from "./read-area";

/** A sheet of the workbook as it is checked. */
export interface WorkbookSheet {
  readonly id: string;
  readonly hidden: boolean;
  readonly grid: Grid;
}

export interface ReadingWorkbook {
  /** Called with each sheet, in the workbook's order, as soon as it is read. */
  onSheet(sheet: WorkbookSheet, progress: { readonly done: number; readonly total: number }): void;
  /** Ends the reading before the next request. */
  readonly signal?: AbortSignal;
}

interface Place {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Null where nothing stands on the sheet. */
  readonly area: Area | null;
}

/**
 * Reads all sheets of the workbook, hidden ones too, without showing them: one request for their names, one for the places that they use, then
 * their contents, as many sheets a request as one answer can hold; a sheet larger than that takes several. Rejects with an
 * `AbortError` where `signal` ends it.
 */
export async function readWorkbook({ onSheet, signal }: ReadingWorkbook): Promise<void> {
  const places = await readPlaces();
  let done = 0;
  for (const batch of batches(places)) {
    signal?.throwIfAborted();
    for (const sheet of await readBatch(batch, signal)) {
      done += 1;
      onSheet(sheet, { done, total: places.length });
    }
  }
  signal?.throwIfAborted();
}

async function readPlaces(): Promise<Place[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load(PLACE);
      return { id: sheet.id, name: sheet.name, hidden: sheet.visibility !== "Visible", range };
    });
    await context.sync();
    return used.map(({ range, ...sheet }) => ({
      ...sheet,
      area: range.isNullObject ? null : placeOf(range),
    }));
  });
}

/** Sheets that one answer can hold together; a large one stands alone. */
function batches(places: readonly Place[]): Place[][] {
  const groups: Place[][] = [];
  let cells = CELLS_A_REQUEST;
  for (const place of places) {
    const more = place.area ? place.area.rows * place.area.columns : 0;
    const last = groups.at(-1);
    if (last && cells + more <= CELLS_A_REQUEST) {
      last.push(place);
      cells += more;
    } else {
      groups.push([place]);
      cells = more;
    }
  }
  return groups;
}

async function readBatch(batch: readonly Place[], signal: AbortSignal | undefined): Promise<WorkbookSheet[]> {
  const [only] = batch;
  if (batch.length === 1 && only) return [await readLarge(only, signal)];
  try {
    return await Excel.run(async (context) => {
      const asked = batch.map((place) => {
        const { id, area } = place;
        const sheet = context.workbook.worksheets.getItem(id);
        const content =
          area && askFor(sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
        return { place, content };
      });
      await context.sync();
      const parts = await partsFrom(
        context,
        asked.flatMap(({ content }) => (content ? [content] : [])),
      );
      let next = 0;
      return asked.map(({ place, content }) => sheetOf(place, content ? parts.slice(next, ++next) : []));
    });
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    // Long texts: each sheet by itself, in parts where it must be.
    const sheets: WorkbookSheet[] = [];
    for (const place of batch) sheets.push(await readLarge(place, signal));
    return sheets;
  }
}

async function readLarge(place: Place, signal: AbortSignal | undefined): Promise<WorkbookSheet> {
  const parts: Part[] = [];
  for (const area of place.area ? partsOf(place.area) : []) {
    signal?.throwIfAborted();
    for (const part of await readArea(place.id, area)) parts.push(part);
  }
  return sheetOf(place, parts);
}

function sheetOf({ id, name, hidden }: Place, parts: readonly Part[]): WorkbookSheet {
  return { id, hidden, grid: gridOf(name, parts) };
}
