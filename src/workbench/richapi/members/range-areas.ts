import { fullAddress } from "../address";
import { cellCount, isEntireColumn, isEntireRow } from "../areas";
import { areaOf } from "../args";
import { failure } from "../failure";
import type { Environment, Members } from "../members";
import { apiObject } from "../objects";
import type { RangeAreasState } from "../objects";
import { sheetInfo } from "../sheets";

export const rangeAreas: Members<"RangeAreas"> = {
  identity: ({ referenceId }) => (referenceId ? { _ReferenceId: referenceId } : {}),
  scalars: {
    Address: { get: addresses },
    AddressLocal: { get: addresses },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: { get: ({ ranges }) => ranges.reduce((sum, one) => sum + cellCount(areaOf(one)), 0) },
    IsEntireColumn: { get: ({ ranges }) => ranges.every((one) => isEntireColumn(areaOf(one))) },
    IsEntireRow: { get: ({ ranges }) => ranges.every((one) => isEntireRow(areaOf(one))) },
  },
  objects: {
    Areas: (state) => apiObject("RangeCollection", state),
    Format: ({ ranges }) => apiObject("RangeFormat", { ranges }),
    Worksheet: ({ ranges }, { host }) => {
      const [first] = ranges;
      if (!first) throw failure("ItemNotFound");
      return apiObject("Worksheet", { sheet: sheetInfo(host, first.sheet).id });
    },
  },
};

export const rangeCollection: Members<"RangeCollection"> = {
  items: ({ ranges }) => ranges.map((range) => apiObject("Range", range)),
};

function addresses({ ranges }: RangeAreasState, { host }: Environment): string {
  return ranges.map((one) => fullAddress(sheetInfo(host, one.sheet).name, areaOf(one))).join(",");
}
