import type { Parts } from "../zip/read-zip";
import { contentTypes } from "./content-types";
import type { Relation } from "./relations";
import { isOfKind, readRelations, relationsPath } from "./relations";

/** Parts of a file that stay beside the grid: drawings, charts, pictures, tables, links to other workbooks. */
export interface KeptParts {
  readonly relations: readonly Relation[];
  readonly files: ReadonlyMap<string, KeptPart>;
}

interface KeptPart {
  readonly content: Uint8Array;
  readonly type: string | undefined;
}

/** Keeps what the part at `path` refers to by relations of these kinds, and all that hangs on it. */
export function keepParts(parts: Parts, path: string, kinds: readonly string[]): KeptParts | undefined {
  const typeOf = contentTypes(parts);
  const files = new Map<string, KeptPart>();
  const keep = (target: string) => {
    const content = parts.get(target);
    if (!content || files.has(target)) return;
    files.set(target, { content, type: typeOf(target) });
    const below = relationsPath(target);
    const relations = parts.get(below);
    if (!relations) return;
    files.set(below, { content: relations, type: undefined });
    for (const relation of readRelations(parts, target)) if (!relation.external) keep(relation.target);
  };
  const relations = readRelations(parts, path).filter(
    (relation) => isOfKind(relation, ...kinds) && (relation.external || parts.has(relation.target)),
  );
  for (const { target, external } of relations) if (!external) keep(target);
  return relations.length === 0 ? undefined : { relations, files };
}

/** Puts kept parts back and notes their types. What is there already stays. */
export function restoreParts(kept: KeptParts, parts: Parts, types: Map<string, string>): void {
  for (const [path, { content, type }] of kept.files) {
    if (parts.has(path)) continue;
    parts.set(path, content);
    if (type !== undefined) types.set(path, type);
  }
}
