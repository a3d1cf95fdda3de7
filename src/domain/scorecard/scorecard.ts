import * as z from "zod/mini";

const text = z.string().check(z.refine((value) => value.trim() !== "", { error: "must not be blank" }));
const localized = z.readonly(z.strictObject({ "zh-CN": text, "en-US": text }));
const key = z
  .string()
  .check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: "must be words in lower case joined by -" }));
/** A decimal number of zero or more, as exact text: `12.5`. What is no number ends the check: nothing can be added up. */
const amount = z
  .string()
  .check(z.regex(/^(0|[1-9]\d*)(\.\d+)?$/, { error: "must be a plain decimal number as text", abort: true }));
const positive = amount.check(z.refine((value) => /[1-9]/.test(value), { error: "must be more than zero" }));

const provenance = z.readonly(
  z.strictObject({
    /** `source`: the facts are those of the document that the scorecard was made from. `proposed`: the field would do so. */
    origin: z.enum(["source", "proposed"]),
    /** What was completed, repaired or left out, and why. */
    note: z.nullable(localized),
  }),
);

/** A grade as it is chosen from a list in a cell, which Excel separates by commas. */
const grade = text.check(
  z.refine((value) => !/[,"=]/.test(value), { error: "must hold no comma, quote or equals sign" }),
);

/** How a number of this item is shown in its cells. */
const numberFormat = z.enum(["count", "percent", "amount"]);

/** One of several cells that an item's criteria take. */
const entry = z.readonly(z.strictObject({ label: localized, format: numberFormat }));

/** What is entered as the actual result; the criteria award the score for it. */
const input = z.discriminatedUnion("kind", [
  z.readonly(
    z.strictObject({ kind: z.literal("grades"), grades: z.readonly(z.array(grade).check(z.minLength(2))) }),
  ),
  z.readonly(z.strictObject({ kind: z.literal("number"), format: numberFormat })),
  /** The assessor's own judgement: points within these bounds, which the criteria state too. */
  z.readonly(z.strictObject({ kind: z.literal("points"), lowest: amount, highest: positive })),
  /** The value of a measure of the scorecard: nothing is entered here. */
  z.readonly(z.strictObject({ kind: z.literal("derived"), measure: key })),
  /**
   * Criteria of several clauses take an actual each, in their order; a clause that leaves points to be judged within bounds takes the
   * assessor's points after its actual.
   */
  z.readonly(
    z.strictObject({ kind: z.literal("several"), entries: z.readonly(z.array(entry).check(z.minLength(2))) }),
  ),
]);

const target = z.discriminatedUnion("kind", [
  z.readonly(z.strictObject({ kind: z.literal("number"), value: positive, format: numberFormat })),
  /** To be filled by whoever uses the scorecard. */
  z.readonly(z.strictObject({ kind: z.literal("placeholder"), format: numberFormat })),
  /** The value of a measure of the scorecard. */
  z.readonly(z.strictObject({ kind: z.literal("derived"), measure: key, format: numberFormat })),
]);

const itemParts = {
  id: key,
  /** Id of one of the scorecard's dimensions. */
  dimension: key,
  indicator: localized,
  criteria: localized,
  dataSource: localized,
  target: z.nullable(target),
  input,
  provenance,
};

const item = z.discriminatedUnion("kind", [
  z.readonly(
    z.strictObject({
      kind: z.literal("standard"),
      /** In percent, exact: `12.5` is 12.5%. */
      weight: positive,
      /** The most points that it can earn, where that is more than its full mark. */
      highest: z.optional(positive),
      ...itemParts,
    }),
  ),
  z.readonly(
    z.strictObject({
      kind: z.literal("bonus"),
      /** The most points that it can add to the total. */
      mostPoints: positive,
      ...itemParts,
    }),
  ),
]);

/** A figure that the scorecard reckons with beside its items. */
const measureParts = { id: key, label: localized, format: numberFormat };
const measure = z.discriminatedUnion("kind", [
  z.readonly(z.strictObject({ kind: z.literal("entry"), ...measureParts })),
  z.readonly(
    z.strictObject({
      kind: z.literal("derived"),
      ...measureParts,
      /** Native arithmetic over measures that stand before this one, their ids in braces: `{previous}+{new}-{lost}`. */
      formula: z.string().check(
        z.regex(/^(?:\{[a-z][a-z0-9-]*\}|\d+(?:\.\d+)?|[-+*/()])+$/, {
          error: "must hold nothing but measures in braces, numbers, + - * / and parentheses",
        }),
      ),
    }),
  ),
]);

/** Several people give the points of every item; their shares blend them. */
const raters = z.readonly(
  z.strictObject({
    shares: z.readonly(
      z
        .array(
          z.readonly(
            z.strictObject({
              role: z.enum(["self", "supervisor", "peer"]),
              /** In percent, exact; all come to 100. */
              share: positive,
            }),
          ),
        )
        .check(z.minLength(2)),
    ),
    provenance,
  }),
);

const scheme = z.discriminatedUnion("kind", [
  z.readonly(z.strictObject({ kind: z.literal("built-in"), names: localized, provenance })),
  z.readonly(
    z.strictObject({
      kind: z.literal("bands"),
      /** Best first. */
      bands: z.readonly(
        z
          .array(
            z.readonly(
              z.strictObject({
                lower: amount,
                label: localized,
                /** `score`: paid in proportion to the score. */
                coefficient: z.union([z.literal("score"), amount]),
              }),
            ),
          )
          .check(z.minLength(1)),
      ),
      provenance,
    }),
  ),
]);

/** What a scorecard is made of. What must hold between its parts is added by `scorecardSchema`. */
export const scorecardShape = z.strictObject({
  id: key,
  /** The role that it assesses. */
  names: localized,
  /** The pinyin initials of the Chinese name, by which it is searched: `wltg` for 网络推广. */
  initials: z.string().check(z.regex(/^[a-z0-9]+$/, { error: "must be letters in lower case and digits" })),
  family: z.enum(["promotion", "new-media", "live-streaming", "e-commerce", "website", "it-support"]),
  /**
   * `points`: each item is scored in points out of its full mark, which is its weight × 100, and the total is their sum.
   * `weighted`: each item is scored out of `outOf`, and the total is Σ weight × score. One way for the whole scorecard, since a
   * total of both kinds would mean nothing. Bonus points are added to either.
   */
  scoring: z.enum(["points", "weighted"]),
  /** The full mark of an item of a weighted scorecard: 100, or 5 on a five-point scale. 100 where scoring is by points. */
  outOf: positive,
  dimensions: z.readonly(
    z
      .array(
        z.readonly(
          z.strictObject({
            id: key,
            names: localized,
            /** In percent, exact, where weights have two levels: what the weights of its items come to. */
            weight: z.optional(positive),
          }),
        ),
      )
      .check(z.minLength(1)),
  ),
  /** In the order of the table: dimension by dimension, bonus items last. */
  items: z.readonly(z.array(item).check(z.minLength(1))),
  /** Figures that items and targets are reckoned from, each after those that it is derived from. */
  measures: z.optional(z.readonly(z.array(measure).check(z.minLength(1)))),
  raters: z.optional(raters),
  scheme,
  /** What the reader of the sheet must know beside the criteria. */
  notes: z.readonly(z.array(localized)),
  signOff: z.readonly(z.array(z.enum(["assessed", "assessor", "reviewer", "hr"])).check(z.minLength(1))),
  /** Where the scorecard as a whole comes from. */
  provenance,
});

export type Scorecard = Readonly<z.infer<typeof scorecardShape>>;
export type ScorecardItem = Scorecard["items"][number];
export type StandardItem = Extract<ScorecardItem, { kind: "standard" }>;
export type BonusItem = Extract<ScorecardItem, { kind: "bonus" }>;
export type Dimension = Scorecard["dimensions"][number];
export type ItemInput = ScorecardItem["input"];
export type ItemTarget = NonNullable<ScorecardItem["target"]>;
export type Measure = NonNullable<Scorecard["measures"]>[number];
export type Rater = NonNullable<Scorecard["raters"]>["shares"][number];
export type NumberFormat = z.infer<typeof numberFormat>;
export type Family = Scorecard["family"];
export type SignOffRole = Scorecard["signOff"][number];
export type Provenance = Scorecard["provenance"];
