import { asText } from "../args";
import { failure } from "../failure";
import type { Host, SheetInfo } from "../host";
import type { Members } from "../members";
import { apiObject } from "../objects";
import type { ApiObject } from "../objects";
import { assertFreeName, defaultSheetName, sheetNamed } from "../sheets";
import { WORKBOOK_TARGET } from "../wire";
import { eventRegistration } from "./event-registration";

export const worksheetCollection: Members<"WorksheetCollection"> = {
  items: (_, { host }) => host.sheets().map(worksheetOf),
  item: (_, key, { host }) => {
    const sheet = host.sheets().find((one) => one.id === key) ?? sheetNamed(host, asText(key));
    if (!sheet) throw failure("ItemNotFound");
    return worksheetOf(sheet);
  },
  paths: {
    Add: (_, args, { host }) => {
      const name = args.optionalText(0) ?? defaultSheetName(host);
      assertFreeName(host, name);
      return apiObject("Worksheet", { sheet: host.addSheet(name) });
    },
    GetActiveWorksheet: (_, _args, { host }) => apiObject("Worksheet", { sheet: host.activeSheet() }),
    GetFirst: (_, args, { host }) => worksheetOf(shown(host, args.flag(0))[0]),
    GetLast: (_, args, { host }) => worksheetOf(shown(host, args.flag(0)).at(-1)),
  },
  methods: {
    GetCount: (_, args, { host }) => shown(host, args.flag(0)).length,
    ...eventRegistration<null>(
      [
        "ActivatedEvent",
        "DeactivatedEvent",
        "DataChangedEvent",
        "SelectionChangedEvent",
        "CalculatedEvent",
        "AddedEvent",
        "DeletedEvent",
      ],
      () => WORKBOOK_TARGET,
    ),
  },
};

function shown(host: Host, visibleOnly: boolean): readonly SheetInfo[] {
  return host.sheets().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

function worksheetOf(sheet: SheetInfo | undefined): ApiObject {
  if (!sheet) throw failure("ItemNotFound");
  return apiObject("Worksheet", { sheet: sheet.id });
}
