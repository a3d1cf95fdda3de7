import type { Worksheet } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { SheetInfo, SheetPatch } from "../../richapi/host";
import { HostError } from "../../richapi/host";
import { newSheet } from "../workbook";
import type { HostContext } from "./context";
import { hex } from "./formats";
import type { SheetSettingsStore } from "./sheet-settings";

export interface Sheets {
  list(): SheetInfo[];
  add(name: string): string;
  update(sheet: string, patch: SheetPatch): void;
  move(sheet: string, position: number): void;
  remove(sheet: string): void;
  copy(sheet: string, position: number, name: string): string;
  active(): string;
  activate(sheet: string): void;
}

export function createSheets(context: HostContext, settings: SheetSettingsStore): Sheets {
  const shared = (sheet: string) => ({ unitId: context.unit(), subUnitId: sheet });

  const active = () => {
    const sheet = context.workbook().getActiveSheet();
    if (!sheet) throw new HostError("GeneralException", "No sheet is active.");
    return sheet.getSheetId();
  };
  const activate = (sheet: string) => {
    context.worksheet(sheet);
    if (active() !== sheet) context.run("sheet.operation.set-worksheet-active", shared(sheet));
  };
  /** Whatever the grid itself activates, the sheet that the user was on stays active. */
  const staying = <T>(work: () => T): T => {
    const before = active();
    const result = work();
    if (context.workbook().getSheetBySheetId(before)) activate(before);
    return result;
  };
  const info = (sheet: Worksheet): SheetInfo => {
    const id = sheet.getSheetId();
    const config = sheet.getConfig();
    return {
      id,
      name: sheet.getName(),
      visibility: settings.visibility(id, config.hidden === BooleanNumber.TRUE),
      tabColor: hex({ rgb: config.tabColor }, ""),
      showGridlines: config.showGridlines !== BooleanNumber.FALSE,
      showHeadings: settings.all()[id]?.headingsHidden !== true,
    };
  };

  const update = (sheet: string, patch: SheetPatch) => {
    const now = info(context.worksheet(sheet));
    if (patch.name !== undefined && patch.name !== now.name)
      context.run("sheet.command.set-worksheet-name", { ...shared(sheet), name: patch.name });
    if (patch.tabColor !== undefined && patch.tabColor !== now.tabColor)
      context.run("sheet.command.set-tab-color", { ...shared(sheet), value: patch.tabColor });
    if (patch.showGridlines !== undefined && patch.showGridlines !== now.showGridlines)
      context.run("sheet.command.toggle-gridlines", {
        ...shared(sheet),
        showGridlines: patch.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      });
    if (patch.showHeadings !== undefined) settings.change(sheet, { headingsHidden: !patch.showHeadings });
    if (patch.visibility !== undefined && patch.visibility !== now.visibility) {
      const hidden = (value: boolean) => ({
        id: "sheet.mutation.set-worksheet-hidden",
        params: { ...shared(sheet), hidden: value ? BooleanNumber.TRUE : BooleanNumber.FALSE },
      });
      const hide = patch.visibility !== "Visible";
      if (hide !== (now.visibility !== "Visible")) {
        if (hide && active() === sheet) activateAnother(sheet);
        context.mutate(hidden(hide), hidden(!hide));
      }
      settings.change(sheet, { veryHidden: patch.visibility === "VeryHidden" });
    }
  };
  const activateAnother = (sheet: string) => {
    const other = context
      .workbook()
      .getSheets()
      .find(
        (candidate) =>
          candidate.getSheetId() !== sheet && candidate.getConfig().hidden !== BooleanNumber.TRUE,
      );
    if (!other) throw new HostError("InvalidOperation", "A workbook needs a visible sheet.");
    activate(other.getSheetId());
  };

  return {
    list: () => context.workbook().getSheets().map(info),
    active,
    activate,
    update,
    add: (name) =>
      staying(() => {
        const sheet = newSheet(crypto.randomUUID(), name);
        context.run("sheet.command.insert-sheet", {
          unitId: context.unit(),
          index: context.workbook().getSheets().length,
          sheet,
        });
        return sheet.id;
      }),
    move: (sheet, position) =>
      context.run("sheet.command.set-worksheet-order", { ...shared(sheet), order: position }),
    remove(sheet) {
      context.worksheet(sheet);
      if (active() === sheet) activateAnother(sheet);
      context.run("sheet.command.remove-sheet", shared(sheet));
    },
    copy: (sheet, position, name) =>
      staying(() => {
        context.worksheet(sheet);
        const ids = () =>
          context
            .workbook()
            .getSheets()
            .map((known) => known.getSheetId());
        const before = new Set(ids());
        context.run("sheet.command.copy-sheet", shared(sheet));
        const copy = ids().find((id) => !before.has(id));
        if (copy === undefined) throw new HostError("GeneralException", "The sheet was not copied.");
        update(copy, { name });
        settings.copy(sheet, copy);
        context.run("sheet.command.set-worksheet-order", { ...shared(copy), order: position });
        return copy;
      }),
  };
}
