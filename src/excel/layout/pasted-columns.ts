import type { RowToInsert } from "../../domain/paste/card-to-insert";
import type { Columns } from "./columns";

/** The columns of a pasted scorecard: those of the templates, and what its text holds beside them. */
export interface PastedColumns extends Columns {
  readonly at: Columns["at"] & { readonly definition: number | null; readonly remark: number | null };
}

const WIDTH = {
  number: 30,
  dimension: 60,
  indicator: 84,
  weight: 54,
  definition: 110,
  target: 60,
  criteria: 200,
  dataSource: 62,
  actual: 52,
  score: 52,
  remark: 80,
} as const;

type Role = keyof typeof WIDTH;

/** Where each column stands; what no row has gets no column, but for the data source, which every sheet has room for. */
export function pastedColumns(rows: readonly RowToInsert[], actuals: number): PastedColumns {
  const has = (field: "definition" | "target" | "remark") => rows.some((row) => row[field] !== "");
  const order: readonly Role[] = [
    "number",
    "dimension",
    "indicator",
    "weight",
    ...(has("definition") ? (["definition"] as const) : []),
    ...(has("target") ? (["target"] as const) : []),
    "criteria",
    "dataSource",
    ...Array<"actual">(actuals).fill("actual"),
    "score",
    ...(has("remark") ? (["remark"] as const) : []),
  ];
  const at = (role: Role) => order.indexOf(role);
  const orNull = (role: Role) => (at(role) < 0 ? null : at(role));
  const last = order.length - 1;
  return {
    at: {
      number: at("number"),
      dimension: at("dimension"),
      indicator: at("indicator"),
      weight: at("weight"),
      definition: orNull("definition"),
      target: orNull("target"),
      criteria: at("criteria"),
      dataSource: at("dataSource"),
      actual: at("actual"),
      lastActual: at("actual") + actuals - 1,
      score: at("score"),
      remark: orNull("remark"),
    },
    widths: order.map((role) => WIDTH[role]),
    last,
    left: { first: 0, last: 2 },
    middle: { first: 4, last: last - 3 },
    right: { first: last - 2, last },
  };
}
