import type { IRange } from "@univerjs/core";
import { readAreas } from "../areas";
import { cellAddress } from "../areas";
import type { Relation } from "../package/relations";
import { relationType } from "../package/relations";
import { element, parseXml } from "../xml/elements";
import type { SplitSheet } from "./split-sheet";

/** Where a cell leads; it goes with the cell, in its custom data. */
export interface CellLink {
  /** An address outside of the file. */
  readonly target?: string;
  /** A place in the file, or inside of the target. */
  readonly location?: string;
  readonly tooltip?: string;
}

/** The links of a sheet by the address of their cell. */
export function readLinks(split: SplitSheet, relations: readonly Relation[]): ReadonlyMap<string, CellLink> {
  const links = new Map<string, CellLink>();
  for (const { attributes } of split
    .apart("hyperlinks")
    .flatMap(parseXml)
    .flatMap(({ children }) => children)) {
    const id = Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1];
    const target = relations.find((relation) => relation.id === id && relation.external)?.target;
    const link: CellLink = {
      ...(target !== undefined && { target }),
      ...(attributes["location"] !== undefined && { location: attributes["location"] }),
      ...(attributes["tooltip"] !== undefined && { tooltip: attributes["tooltip"] }),
    };
    if (target === undefined && link.location === undefined) continue;
    for (const range of readAreas(attributes["ref"])) links.set(topLeft(range), link);
  }
  return links;
}

function topLeft({ startRow, startColumn }: IRange): string {
  return cellAddress(startRow, startColumn);
}

/** Writes links as `<hyperlinks>`, and the relations that they need. */
export function writeLinks(links: ReadonlyMap<string, CellLink>): { xml: string; relations: Relation[] } {
  const relations: Relation[] = [];
  const written = [...links].map(([ref, { target, location, tooltip }]) => {
    const id = target === undefined ? undefined : `link${relations.length + 1}`;
    if (id !== undefined && target !== undefined)
      relations.push({ id, type: relationType("hyperlink"), target, external: true });
    return element("hyperlink", { ref, "r:id": id, location, tooltip });
  });
  return { xml: written.length === 0 ? "" : element("hyperlinks", {}, written.join("")), relations };
}
