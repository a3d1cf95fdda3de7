import { textPart } from "../package/part-text";
import type { Relation } from "../package/relations";
import { relationType } from "../package/relations";
import { element } from "../xml/elements";
import type { Parts } from "../zip/read-zip";

const place = "xl/metadata.xml";

/** Says that array formulas (`cm="1"`) spill and resize by themselves; without it Excel takes them for fixed arrays. */
export function addDynamicArrays(parts: Parts, types: Map<string, string>): Relation {
  const abilities = ["copy", "pasteAll", "pasteValues", "merge", "splitFirst", "rowColShift"]
    .concat(["clearFormats", "clearComments", "assign", "coerce", "cellMeta"])
    .map((name) => [name, 1] as const);
  const kind = element("metadataType", {
    name: "XLDAPR",
    minSupportedVersion: 120000,
    ...Object.fromEntries(abilities),
  });
  const dynamic = element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 });
  const extension = element("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, dynamic);
  const future = element("bk", {}, element("extLst", {}, extension));
  const cell = element("bk", {}, element("rc", { t: 1, v: 0 }));
  const xml = element(
    "metadata",
    {
      xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "xmlns:xda": "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
    },
    element("metadataTypes", { count: 1 }, kind) +
      element("futureMetadata", { name: "XLDAPR", count: 1 }, future) +
      element("cellMetadata", { count: 1 }, cell),
  );
  parts.set(place, textPart(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`));
  types.set(place, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml");
  return { id: "metadata", type: relationType("sheetMetadata"), target: place, external: false };
}
