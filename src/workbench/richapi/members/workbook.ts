import { area } from "../areas";
import type { Members } from "../members";
import { apiObject } from "../objects";

export const workbook: Members<"Workbook"> = {
  scalars: {
    Name: { get: (_, { host }) => host.workbookName() },
  },
  objects: {
    Application: () => apiObject("Application", null),
    Worksheets: () => apiObject("WorksheetCollection", null),
    Names: () => apiObject("NamedItemCollection", { sheet: null }),
    Tables: () => apiObject("TableCollection", { sheet: null }),
    CustomFunctions: () => apiObject("CustomFunctions", null),
    _Runtime: () => apiObject("Runtime", null),
  },
  paths: {
    GetSelectedRange: (_, _args, env) => {
      const { sheet, areas } = env.host.selection();
      return apiObject("Range", env.range(sheet, areas[0] ?? area(0, 0, 1, 1)));
    },
    GetSelectedRanges: (_, _args, env) => {
      const { sheet, areas } = env.host.selection();
      return apiObject("RangeAreas", { ranges: areas.map((one) => env.range(sheet, one)), referenceId: "" });
    },
    GetActiveCell: (_, _args, env) => {
      const { sheet, active } = env.host.selection();
      return apiObject("Range", env.range(sheet, area(active.row, active.column, 1, 1)));
    },
  },
  methods: {
    _RemoveReference: (_, args, { references }) => references.remove(args.text(0)),
    _RemoveAllReferences: (_, _args, { references }) => references.removeAll(),
    _GetReferenceCount: (_, _args, { references }) => references.count(),
    _SetOsfControlContainerReadyForCustomFunctions: (_, _args, { services }) => services.functionsReady(),
  },
};
