import { parseReference, parseReferences } from "../address";
import { area, WHOLE_SHEET } from "../areas";
import { asColor, asFlag, asInteger, asOneOf, asText } from "../args";
import { failure } from "../failure";
import type { Area, SheetPatch } from "../host";
import type { Environment, Members, Scalar } from "../members";
import { apiObject } from "../objects";
import type { ApiObject } from "../objects";
import { assertFreeName, copyName, sheetInfo, sheetNamed } from "../sheets";
import { eventRegistration } from "./event-registration";

type State = { readonly sheet: string };

export const worksheet: Members<"Worksheet"> = {
  identity: ({ sheet }, { host }) => ({ Id: sheetInfo(host, sheet).id }),
  scalars: {
    Id: { get: ({ sheet }) => sheet },
    Name: patched(
      (info) => info.name,
      (value, { sheet }, { host }) => {
        const name = asText(value);
        assertFreeName(host, name, sheet);
        return { name };
      },
    ),
    Position: {
      get: ({ sheet }, { host }) => host.sheets().findIndex((one) => one.id === sheet),
      set: ({ sheet }, value, { host }) => {
        const position = asInteger(value);
        if (position < 0 || position >= host.sheets().length) throw failure("InvalidArgument");
        host.moveSheet(sheetInfo(host, sheet).id, position);
      },
    },
    Visibility: patched(
      (info) => info.visibility,
      (value, { sheet }, env) => {
        const visibility = asOneOf(value, ["Visible", "Hidden", "VeryHidden"]);
        if (visibility !== "Visible") assertNotLastVisible(sheet, env);
        return { visibility };
      },
    ),
    TabColor: patched(
      (info) => info.tabColor,
      (value) => ({ tabColor: asColor(value) }),
    ),
    ShowGridlines: patched(
      (info) => info.showGridlines,
      (value) => ({ showGridlines: asFlag(value) }),
    ),
    ShowHeadings: patched(
      (info) => info.showHeadings,
      (value) => ({ showHeadings: asFlag(value) }),
    ),
  },
  setters: {
    // The library writes these two under other names than it reads them.
    Gridlines: (state, value, { host }) =>
      host.updateSheet(sheetInfo(host, state.sheet).id, { showGridlines: asFlag(value) }),
    Headings: (state, value, { host }) =>
      host.updateSheet(sheetInfo(host, state.sheet).id, { showHeadings: asFlag(value) }),
  },
  objects: {
    FreezePanes: (state) => apiObject("WorksheetFreezePanes", state),
    PageLayout: (state) => apiObject("PageLayout", state),
    Protection: (state) => apiObject("WorksheetProtection", state),
    Tables: (state) => apiObject("TableCollection", state),
    Names: ({ sheet }) => apiObject("NamedItemCollection", { sheet }),
  },
  paths: {
    GetRange: ({ sheet }, args, env) => {
      const address = args.optionalText(0);
      return range(sheet, address === null ? WHOLE_SHEET : areaOn(sheet, address, env), env);
    },
    GetRanges: ({ sheet }, args, env) => {
      const address = args.optionalText(0);
      const areas = address === null ? [WHOLE_SHEET] : areasOn(sheet, address, env);
      return apiObject("RangeAreas", { ranges: areas.map((one) => env.range(sheet, one)), referenceId: "" });
    },
    GetCell: ({ sheet }, args, env) => range(sheet, area(args.integer(0), args.integer(1), 1, 1), env),
    GetRangeByIndexes: ({ sheet }, args, env) =>
      range(sheet, area(args.integer(0), args.integer(1), args.integer(2), args.integer(3)), env),
    // Of a blank sheet Excel gives the first cell, and a null object only where that is asked for.
    GetUsedRange: ({ sheet }, args, env) => {
      const used = env.host.usedArea(sheetInfo(env.host, sheet).id, args.flag(0));
      return range(sheet, used ?? area(0, 0, 1, 1), env);
    },
    GetUsedRangeOrNullObject: ({ sheet }, args, env) => {
      const used = env.host.usedArea(sheetInfo(env.host, sheet).id, args.flag(0));
      if (!used) throw failure("ItemNotFound");
      return range(sheet, used, env);
    },
    GetNext: (state, args, env) => neighbour(state, 1, args.flag(0), env),
    GetPrevious: (state, args, env) => neighbour(state, -1, args.flag(0), env),
    Copy: ({ sheet }, args, { host }) => {
      const original = sheetInfo(host, sheet);
      const relativeTo = args.object(1);
      const anchor = relativeTo?.type === "Worksheet" ? relativeTo.state.sheet : null;
      const position = copyPosition(asOneOf(args.raw(0) ?? "None", POSITIONS), anchor, host.sheets());
      const copy = host.copySheet(sheet, position, copyName(host, original.name));
      return apiObject("Worksheet", { sheet: copy });
    },
    _GetSheetById: (_, args, { host }) => apiObject("Worksheet", { sheet: sheetInfo(host, args.text(0)).id }),
    _GetAnotherWorksheetById: (_, args, { host }) =>
      apiObject("Worksheet", { sheet: sheetInfo(host, args.text(0)).id }),
  },
  methods: {
    Activate: ({ sheet }, _args, { host }) => {
      if (sheetInfo(host, sheet).visibility !== "Visible") throw failure("InvalidOperation");
      host.activateSheet(sheet);
    },
    Calculate: (_, _args, { host }) => host.recalculate(),
    Delete: ({ sheet }, _args, env) => {
      sheetInfo(env.host, sheet);
      assertNotLastVisible(sheet, env);
      env.host.deleteSheet(sheet);
    },
    ...eventRegistration<State>(
      ["ActivatedEvent", "DeactivatedEvent", "DataChangedEvent", "SelectionChangedEvent", "CalculatedEvent"],
      ({ sheet }) => sheet,
    ),
  },
};

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

function copyPosition(
  position: (typeof POSITIONS)[number],
  anchor: string | null,
  sheets: readonly { readonly id: string }[],
): number {
  if (position === "Beginning") return 0;
  if (position === "None" || position === "End") return sheets.length;
  const index = sheets.findIndex((one) => one.id === anchor);
  if (index < 0) throw failure("InvalidArgument");
  return position === "Before" ? index : index + 1;
}

/** A plain property of the sheet's own settings. */
function patched(
  get: (info: ReturnType<typeof sheetInfo>) => unknown,
  patch: (value: unknown, state: State, env: Environment) => SheetPatch,
): Scalar<State> {
  return {
    get: ({ sheet }, { host }) => get(sheetInfo(host, sheet)),
    set: (state, value, env) =>
      env.host.updateSheet(sheetInfo(env.host, state.sheet).id, patch(value, state, env)),
  };
}

function assertNotLastVisible(sheet: string, { host }: Environment): void {
  const others = host.sheets().filter((one) => one.id !== sheet && one.visibility === "Visible");
  if (others.length === 0) {
    throw failure("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
}

function range(sheet: string, of: Area, env: Environment): ApiObject {
  return apiObject("Range", env.range(sheetInfo(env.host, sheet).id, of));
}

/** An address, or a name, on that sheet. */
function areaOn(sheet: string, address: string, env: Environment): Area {
  const names = env.host.names();
  const wanted = address.toUpperCase();
  const name =
    names.find((one) => one.sheet === sheet && one.name.toUpperCase() === wanted) ??
    names.find((one) => one.sheet === null && one.name.toUpperCase() === wanted);
  return referred(sheet, parseReference(name ? name.formula.slice(1) : address), env);
}

function areasOn(sheet: string, address: string, env: Environment): Area[] {
  return parseReferences(address).map((reference) => referred(sheet, reference, env));
}

function referred(sheet: string, reference: ReturnType<typeof parseReference>, { host }: Environment): Area {
  if (reference.sheet !== null && sheetNamed(host, reference.sheet)?.id !== sheet) {
    throw failure("InvalidArgument");
  }
  return reference.area;
}

function neighbour({ sheet }: State, step: 1 | -1, visibleOnly: boolean, { host }: Environment): ApiObject {
  const sheets = host.sheets();
  const start = sheets.findIndex((one) => one.id === sheet);
  for (let index = start + step; index >= 0 && index < sheets.length; index += step) {
    const one = sheets[index];
    if (one && (!visibleOnly || one.visibility === "Visible"))
      return apiObject("Worksheet", { sheet: one.id });
  }
  throw failure("ItemNotFound");
}
