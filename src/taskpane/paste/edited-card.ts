import type { CardToInsert, RowToInsert } from "../../domain/paste/card-to-insert";
import type { PastedCard, PastedField, PastedRow, Sureness } from "../../domain/paste/pasted-card";

/** The fields of a row that a person sees and changes, in the order of the sheet's columns. */
export const ROW_FIELDS = ["dimension", "indicator", "weight", "target", "criteria"] as const;
export type RowField = (typeof ROW_FIELDS)[number];

export interface EditedField {
  readonly text: string;
  /** How surely it was read; null where it was not in the text, or a person has written it. */
  readonly sureness: Sureness | null;
}

export interface EditedRow {
  readonly id: number;
  readonly isBonus: boolean;
  readonly fields: Readonly<Record<RowField, EditedField>>;
  readonly isEdited: boolean;
}

/** A recognised card, and what a person has made of it. */
export interface EditedCard {
  /** null where all was typed by hand. */
  readonly source: PastedCard | null;
  readonly title: string;
  readonly rows: readonly EditedRow[];
  readonly nextId: number;
}

/** The card as it was recognised. */
export function editedCard(source: PastedCard): EditedCard {
  const rows = source.rows.map((row, id): EditedRow => ({
    id,
    isBonus: row.kind === "bonus",
    isEdited: false,
    fields: fieldsOf(row),
  }));
  return { source, title: source.title?.text ?? "", rows, nextId: rows.length };
}

export const BLANK_CARD: EditedCard = { source: null, title: "", rows: [], nextId: 0 };

function fieldsOf(row: PastedRow): EditedRow["fields"] {
  const field = (read: PastedField | null): EditedField => ({
    text: read?.text ?? "",
    sureness: read?.sureness ?? null,
  });
  const { weight } = row;
  const written = weight && `${weight.number}${{ percent: "%", points: "分", none: "" }[weight.unit]}`;
  return {
    dimension: field(row.dimension),
    indicator: field(row.indicator),
    weight: { text: written ?? "", sureness: weight?.sureness ?? null },
    target: field(row.target),
    criteria: field(row.criteria),
  };
}

export function withField(card: EditedCard, id: number, name: RowField, text: string): EditedCard {
  return withRow(card, id, (row) => ({
    ...row,
    isEdited: true,
    fields: { ...row.fields, [name]: { text, sureness: null } },
  }));
}

export function withBonus(card: EditedCard, id: number, isBonus: boolean): EditedCard {
  return withRow(card, id, (row) => ({ ...row, isBonus, isEdited: true }));
}

function withRow(card: EditedCard, id: number, change: (row: EditedRow) => EditedRow): EditedCard {
  return { ...card, rows: card.rows.map((row) => (row.id === id ? change(row) : row)) };
}

export function withoutRow(card: EditedCard, id: number): EditedCard {
  return { ...card, rows: card.rows.filter((row) => row.id !== id) };
}

/** The card with a blank row at its end. */
export function withNewRow(card: EditedCard): EditedCard {
  const blank: EditedField = { text: "", sureness: null };
  const row: EditedRow = {
    id: card.nextId,
    isBonus: false,
    isEdited: true,
    fields: { dimension: blank, indicator: blank, weight: blank, target: blank, criteria: blank },
  };
  return { ...card, rows: [...card.rows, row], nextId: card.nextId + 1 };
}

/** How sure a row is as a whole: as its least sure field; null where nothing that was read is left of it. */
export function rowSureness({ fields }: EditedRow): Sureness | null {
  const found = ROW_FIELDS.map((name) => fields[name].sureness);
  return (["doubtful", "likely", "certain"] as const).find((each) => found.includes(each)) ?? null;
}

export function doubtfulFields({ fields }: EditedRow): readonly RowField[] {
  return ROW_FIELDS.filter((name) => fields[name].sureness === "doubtful");
}

export function rowToInsert({ fields, isBonus }: EditedRow): RowToInsert {
  const text = (name: RowField) => fields[name].text.trim();
  return {
    kind: isBonus ? "bonus" : "standard",
    dimension: text("dimension"),
    indicator: text("indicator"),
    weight: text("weight"),
    target: text("target"),
    criteria: text("criteria"),
  };
}

/** What goes on the sheet: rows that hold anything. */
export function cardToInsert({ title, rows }: EditedCard): CardToInsert {
  const filled = rows.map(rowToInsert).filter((row) => ROW_FIELDS.some((name) => row[name] !== ""));
  return { title: title.trim(), rows: filled };
}
