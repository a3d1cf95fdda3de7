import type { IMutation } from "@univerjs/core";
import { CommandType } from "@univerjs/core";
import type { PageLayout, ProtectionOptions, Visibility } from "../../richapi/host";
import { HostError } from "../../richapi/host";
import type { HostContext } from "./context";
import { usualLayout } from "./usual-layout";

/** What Excel keeps of a sheet and the grid has no place for. It goes into the file and comes back from it. */
export interface SheetSettings {
  readonly layout?: PageLayout;
  readonly protection?: { readonly options: ProtectionOptions; readonly password: string | null };
  readonly veryHidden?: boolean;
  readonly headingsHidden?: boolean;
}

export type SettingsBySheet = Readonly<Record<string, SheetSettings>>;

export interface SheetSettingsStore {
  all(): SettingsBySheet;
  load(settings: SettingsBySheet): void;
  layout(sheet: string): PageLayout;
  setLayout(sheet: string, patch: Partial<PageLayout>): void;
  protection(sheet: string): ProtectionOptions | null;
  protect(sheet: string, options: ProtectionOptions, password: string | null): void;
  unprotect(sheet: string, password: string | null): void;
  visibility(sheet: string, hidden: boolean): Visibility;
  change(sheet: string, patch: SheetSettings): void;
  copy(from: string, to: string): void;
}

interface SetSettingsParams {
  sheet: string;
  settings: SheetSettings;
}

const mutation = "workbench.mutation.set-sheet-settings";

/** The settings change by a mutation of the grid, so that undo and roll-back cover them. */
export function createSheetSettings(context: HostContext): SheetSettingsStore {
  let bySheet: SettingsBySheet = {};
  const set: IMutation<SetSettingsParams> = {
    id: mutation,
    type: CommandType.MUTATION,
    handler: (_accessor, { sheet, settings }) => {
      bySheet = { ...bySheet, [sheet]: settings };
      return true;
    },
  };
  context.commands.registerCommand(set);

  const of = (sheet: string): SheetSettings => {
    context.worksheet(sheet);
    return bySheet[sheet] ?? {};
  };
  const put = (sheet: string, settings: SheetSettings) => {
    const step = (state: SheetSettings) => ({ id: mutation, params: { sheet, settings: state } });
    const before = of(sheet);
    if (JSON.stringify(before) !== JSON.stringify(settings)) context.mutate(step(settings), step(before));
  };
  return {
    all: () => bySheet,
    load: (settings) => void (bySheet = settings),
    layout: (sheet) => of(sheet).layout ?? usualLayout,
    setLayout: (sheet, patch) => {
      const before = of(sheet).layout ?? usualLayout;
      put(sheet, {
        ...of(sheet),
        layout: {
          ...before,
          ...patch,
          zoom: { ...before.zoom, ...patch.zoom },
          headersFooters: { ...before.headersFooters, ...patch.headersFooters },
        },
      });
    },
    protection: (sheet) => of(sheet).protection?.options ?? null,
    protect: (sheet, options, password) => put(sheet, { ...of(sheet), protection: { options, password } }),
    unprotect: (sheet, password) => {
      const { protection, ...rest } = of(sheet);
      if (!protection) return;
      if (protection.password !== null && protection.password !== password)
        throw new HostError("InvalidArgument", "The password is wrong.");
      put(sheet, rest);
    },
    visibility: (sheet, hidden) => (!hidden ? "Visible" : of(sheet).veryHidden ? "VeryHidden" : "Hidden"),
    change: (sheet, patch) => put(sheet, { ...of(sheet), ...patch }),
    copy: (from, to) => put(to, of(from)),
  };
}
