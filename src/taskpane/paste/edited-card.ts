import type { CardToInsert, RowToInsert, SchemeToInsert } from "../../domain/paste/card-to-insert";
import { languageOf } from "../../domain/language-of";
import type { Language } from "../../domain/localized";
import type { PastedCard, PastedField, PastedRow, Sureness } from "../../domain/paste/pasted-card";
import { statedScheme } from "../../domain/paste/stated-scheme";

/** The fields of a row that a person sees and changes, in the order of the sheet's columns. */
export const ROW_FIELDS = [
  "dimension",
  "indicator",
  "weight",
  "target",
  "criteria",
  "definition",
  "dataSource",
  "remark",
] as const;
export type RowField = (typeof ROW_FIELDS)[number];

/** Those that few texts hold: shown where any row of the card has one. */
const RARE_FIELDS = ["definition", "dataSource", "remark"] as const;

/** How the total is paid: as the text says, by a built-in scheme, or not at all. */
export const SCHEME_CHOICES = ["stated", "hundred-point", "by-score", "none"] as const;
export type SchemeChoice = (typeof SCHEME_CHOICES)[number];

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
  /** A line each. */
  readonly notes: string;
  /** What the notes say of bands and pay; null where they say nothing that can be read. */
  readonly stated: SchemeToInsert;
  /** The notes speak of bands or pay, and it cannot be read: somebody has to choose. */
  readonly isSchemeUnread: boolean;
  readonly scheme: SchemeChoice;
  /** The fields that its rows have. */
  readonly fields: readonly RowField[];
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
  const texts = source.notes.map(({ text }) => text);
  const stated = statedScheme(texts);
  const isSchemeUnread = stated === null && source.notes.some(({ kind }) => kind !== "note");
  return {
    source,
    title: source.title?.text ?? "",
    rows,
    notes: texts.join("\n"),
    stated,
    isSchemeUnread,
    // What the text says of pay and nobody can read is not paid by another scheme unasked.
    scheme: stated ? "stated" : isSchemeUnread ? "none" : "hundred-point",
    fields: fieldsIn(source.rows),
    nextId: rows.length,
  };
}

function fieldsIn(rows: readonly PastedRow[]): readonly RowField[] {
  return ROW_FIELDS.filter(
    (name) => !RARE_FIELDS.some((rare) => rare === name) || rows.some((row) => row[name] !== null),
  );
}

export const BLANK_CARD: EditedCard = {
  source: null,
  title: "",
  rows: [],
  notes: "",
  stated: null,
  isSchemeUnread: false,
  scheme: "hundred-point",
  fields: fieldsIn([]),
  nextId: 0,
};

/** The language that the card is written in; null where it has no words yet. */
export function spokenIn({ title, rows }: EditedCard): Language | null {
  const words = [title, ...rows.flatMap(({ fields }) => ROW_FIELDS.map((name) => fields[name].text))].join(
    " ",
  );
  return /[a-z]{2}|[\u3400-\u9fff]/i.test(words) ? languageOf(words) : null;
}

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
    definition: field(row.definition),
    dataSource: field(row.dataSource),
    remark: field(row.remark),
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
    fields: {
      dimension: blank,
      indicator: blank,
      weight: blank,
      target: blank,
      criteria: blank,
      definition: blank,
      dataSource: blank,
      remark: blank,
    },
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
    definition: text("definition"),
    dataSource: text("dataSource"),
    remark: text("remark"),
  };
}

/** What goes on the sheet: rows that hold anything. */
export function cardToInsert({ title, rows, notes, scheme, stated }: EditedCard): CardToInsert {
  const filled = rows.map(rowToInsert).filter((row) => ROW_FIELDS.some((name) => row[name] !== ""));
  return {
    title: title.trim(),
    rows: filled,
    notes: notes
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
    scheme: scheme === "none" ? null : scheme === "stated" ? stated : { kind: "built-in", name: scheme },
  };
}
