import { element, parseXml } from "../xml/elements";
import type { Parts } from "../zip/read-zip";
import { partText } from "./part-text";

/** How one part of a package refers to another, or to a place outside. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  /** The path of a part, or an address outside of the package. */
  readonly target: string;
  readonly external: boolean;
}

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** The type's full name. */
export function relationType(kind: string): string {
  return officeTypes + kind;
}

/** The relations of the part at `path`; those of the package itself for an empty path. */
export function readRelations(parts: Parts, path: string): Relation[] {
  const root = parseXml(partText(parts.get(relationsPath(path)))).find(
    ({ name }) => name === "Relationships",
  );
  return (root?.children ?? []).map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: attributes["Type"] ?? "",
      target: external ? target : resolved(path, target),
      external,
    };
  });
}

/** Whether the relation is of that kind, in whichever edition of the standard. */
export function isOfKind({ type }: Relation, ...kinds: readonly string[]): boolean {
  return kinds.includes(type.slice(type.lastIndexOf("/") + 1));
}

export function relationsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolved(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = from.split("/").slice(0, -1);
  for (const step of target.split("/"))
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  return folders.join("/");
}

/** Writes the relations of the part at `path`. */
export function writeRelations(path: string, relations: readonly Relation[]): string {
  const written = relations.map(({ id, type, target, external }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: external ? target : relative(path, target),
      TargetMode: external ? "External" : undefined,
    }),
  );
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("Relationships", { xmlns: namespace }, written.join(""))}`;
}

/** Not from the root: some programs understand relative targets only. */
function relative(from: string, target: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = target.split("/");
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared]) shared++;
  return "../".repeat(folders.length - shared) + steps.slice(shared).join("/");
}
