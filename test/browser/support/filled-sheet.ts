import type { Scorecard, ScorecardItem } from "../../../src/domain/scorecard/scorecard";
import { reference } from "../../../src/excel/layout/a1";
import type { Places } from "../../../src/excel/layout/sheet-plan";
import type { GoldenCase } from "../../templates/support/golden-case";
import type { Workbench } from "./workbench-page";

/** The base pay of the golden cases. */
export const BASE = 3000;

/** The address of one cell. */
export const cellAt = (row: number, column: number) => reference({ row, column, rows: 1, columns: 1 });

/** What a user types into which cell. */
export function entries(card: Scorecard, places: Places, filled: GoldenCase): [string, unknown][] {
  const { columns, firstItemRow } = places;
  const typed: [string, unknown][] = [[reference(places.basePay), BASE]];
  for (const [id, value] of Object.entries(filled.measures)) {
    const place = places.measures[id];
    if (place) typed.push([reference(place), value]);
  }
  card.items.forEach((item, index) => {
    const row = firstItemRow + index;
    const target = filled.targets[item.id];
    if (target !== undefined && columns.target !== null) typed.push([cellAt(row, columns.target), target]);
    actualCells(card, item, filled).forEach((value, at) =>
      typed.push([cellAt(row, columns.actual + at), value]),
    );
  });
  return typed;
}

function actualCells(card: Scorecard, item: ScorecardItem, { actuals }: GoldenCase): unknown[] {
  const given = actuals[item.id];
  if (given === undefined) return [];
  if (Array.isArray(given)) return [...(given as unknown[])];
  if (typeof given === "object" && given !== null && card.raters) {
    const byRole = given as Record<string, number>;
    return card.raters.shares.map(({ role }) => byRole[role]);
  }
  return [given];
}

/** Inserts a scorecard by the gallery of the open pane and gives its sheet's name. */
export async function insert(workbench: Workbench, id: string): Promise<string> {
  const before = await workbench.sheets();
  const { pane } = workbench;
  const back = pane.getByTestId("back-to-templates");
  const card = pane.getByTestId(`template-${id}`);
  await card.or(back).first().waitFor();
  if (await back.isVisible()) await back.click();
  await card.click();
  await pane.getByTestId("insert-template").click();
  await workbench.page.waitForFunction(
    (count) => (window as unknown as { workbench: { sheets(): string[] } }).workbench.sheets().length > count,
    before.length,
  );
  await workbench.idle();
  return (await workbench.sheets()).find((name) => !before.includes(name)) ?? "";
}

/** Types into cells of a sheet; they are calculated later. */
export const setAll = (workbench: Workbench, sheet: string, typed: readonly [string, unknown][]) =>
  workbench.page.evaluate(
    ([name, cells]) => {
      const { workbench: automation } = window as unknown as {
        workbench: { set(address: string, content: unknown): void };
      };
      for (const [address, value] of cells) automation.set(`'${name}'!${address}`, value);
    },
    [sheet, typed] as const,
  );

/** What cells show: their values, or the message of an error. */
export const readAll = (workbench: Workbench, sheet: string, addresses: readonly string[]) =>
  workbench.page.evaluate(
    ([name, cells]) => {
      const { workbench: automation } = window as unknown as {
        workbench: { cell(address: string): { value: unknown; message: string | null } };
      };
      return cells.map((address) => {
        const { value, message } = automation.cell(`'${name}'!${address}`);
        return message ?? value;
      });
    },
    [sheet, addresses] as const,
  );

/** Does something to the workbook by office.js in the pane; `work` has a `context`. */
export async function inExcel(workbench: Workbench, work: string): Promise<void> {
  const frame = workbench.page.frames().find((one) => one.url().includes("taskpane"));
  if (!frame) throw new Error("the pane has no frame");
  await frame.evaluate(
    (body) =>
      Excel.run(async (context) => {
        const run = new Function("context", body) as (given: Excel.RequestContext) => unknown;
        run(context);
        await context.sync();
      }),
    work,
  );
  await workbench.idle();
}

/**
 * Puts rows into the opposite order as Excel's sorting does: every relative reference to a row goes as far as its
 * formula, also one to a row outside of those sorted.
 */
export async function turnRound(
  workbench: Workbench,
  sheet: string,
  { first, rows, columns }: { first: number; rows: number; columns: number },
): Promise<void> {
  const contents = await workbench.page.evaluate(
    ([name, cells]) => {
      const { workbench: automation } = window as unknown as {
        workbench: { cell(address: string): { value: unknown; formula: string | null } };
      };
      return cells.map((row) =>
        row.map((address) => {
          const { value, formula } = automation.cell(`'${name}'!${address}`);
          return formula ?? value;
        }),
      );
    },
    [
      sheet,
      Array.from({ length: rows }, (_row, row) =>
        Array.from({ length: columns }, (_column, column) => cellAt(first + row, column)),
      ),
    ] as const,
  );
  const turned = contents.flatMap((row, from) => {
    const to = rows - 1 - from;
    return row.map((content, column): [string, unknown] => [
      cellAt(first + to, column),
      typeof content === "string" && content.startsWith("=") ? moved(content, to - from) : content,
    ]);
  });
  await setAll(workbench, sheet, turned);
  await workbench.idle();
}

/** A formula some rows lower. */
const moved = (formula: string, rows: number) =>
  formula.replaceAll(
    /(?<![\w$])(\$?[A-Z]{1,2})(\d+)(?![\w(])/g,
    (_, column: string, row: string) => `${column}${Number(row) + rows}`,
  );
