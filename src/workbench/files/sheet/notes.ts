import type { XmlElement } from "../xml/elements";
import { child } from "../xml/elements";
import { readArea } from "../areas";

/** A note as the grid keeps it. */
export interface SheetNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
  readonly show?: boolean;
}

export type SheetNotes = Record<number, Record<number, SheetNote>>;

/** Reads the notes of a comments part. */
export function readNotes(root: XmlElement | undefined): SheetNotes {
  const notes: SheetNotes = {};
  for (const comment of child(root, "commentList")?.children ?? []) {
    const at = readArea(comment.attributes["ref"]);
    const text = textIn(child(comment, "text"));
    if (!at || text === "") continue;
    const { startRow: row, startColumn: col } = at;
    (notes[row] ??= {})[col] = { id: `note-${row}-${col}`, row, col, width: 160, height: 72, note: text };
  }
  return notes;
}

function textIn(of: XmlElement | undefined): string {
  if (!of) return "";
  return of.children
    .map((run) => (run.name === "t" ? run.text : run.name === "r" ? (child(run, "t")?.text ?? "") : ""))
    .join("");
}
