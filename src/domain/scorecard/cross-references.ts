import { compare, decimal, HUNDRED, sum, ZERO } from "../numbers/decimal";
import { format } from "../numbers/format";
import { LANGUAGES } from "../localized";
import { builtInScheme } from "../scheme/built-in-schemes";
import { dimensionWeights } from "./dimension-weights";
import { fullMark, mostPoints } from "./full-mark";
import { measuresIn } from "./measures-in";
import type { Scorecard } from "./scorecard";
import { weightTotal } from "./weight-total";

/** Where in a scorecard something is wrong, and what. For the one who writes the scorecard, hence English. */
export interface CrossReferenceFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What the shape alone cannot say: what must hold between the parts of a scorecard. */
export function checkCrossReferences(card: Scorecard): readonly CrossReferenceFault[] {
  return [
    ...checkWeights(card),
    ...checkUnique(card),
    ...checkDimensions(card),
    ...checkBonusLast(card),
    ...checkJudgedPoints(card),
    ...checkHighest(card),
    ...checkOutOf(card),
    ...checkMeasures(card),
    ...checkRaters(card),
    ...checkScheme(card),
  ];
}

function checkWeights(card: Scorecard): readonly CrossReferenceFault[] {
  const total = weightTotal(card.items);
  if (compare(total, HUNDRED) === 0) return [];
  return [{ path: ["items"], message: `the weights come to ${format(total)}%, not to 100%` }];
}

function checkUnique(card: Scorecard): readonly CrossReferenceFault[] {
  return [
    ...repeated(
      card.dimensions.map(({ id }) => id),
      (index) => ["dimensions", index, "id"],
    ),
    ...repeated(
      card.items.map(({ id }) => id),
      (index) => ["items", index, "id"],
    ),
    ...LANGUAGES.flatMap((language) => [
      ...repeated(
        card.dimensions.map(({ names }) => names[language]),
        (index) => ["dimensions", index, "names", language],
      ),
      ...repeated(
        card.items.map(({ indicator }) => indicator[language]),
        (index) => ["items", index, "indicator", language],
      ),
    ]),
    ...repeated(card.signOff, (index) => ["signOff", index]),
  ];
}

function repeated(
  values: readonly string[],
  path: (index: number) => CrossReferenceFault["path"],
): readonly CrossReferenceFault[] {
  const plain = values.map((value) => value.trim().toLowerCase());
  return plain.flatMap((value, index) =>
    plain.indexOf(value) < index
      ? [{ path: path(index), message: `"${values[index]}" stands here twice` }]
      : [],
  );
}

function checkDimensions(card: Scorecard): readonly CrossReferenceFault[] {
  const known = card.dimensions.map(({ id }) => id);
  const unknown = card.items.flatMap((item, index) =>
    known.includes(item.dimension)
      ? []
      : [{ path: ["items", index, "dimension"], message: `there is no dimension "${item.dimension}"` }],
  );
  const empty = known.flatMap((id, index) =>
    card.items.some((item) => item.dimension === id)
      ? []
      : [{ path: ["dimensions", index], message: `no item belongs to the dimension "${id}"` }],
  );
  // A table whose dimensions come and go cannot be read by section.
  const apart = card.items.flatMap(({ dimension }, index) => {
    const before = card.items.slice(0, index).map((item) => item.dimension);
    return before.includes(dimension) && before.at(-1) !== dimension
      ? [
          {
            path: ["items", index, "dimension"],
            message: `the items of "${dimension}" do not stand together`,
          },
        ]
      : [];
  });
  return [...unknown, ...empty, ...apart, ...checkDimensionWeights(card)];
}

function checkDimensionWeights(card: Scorecard): readonly CrossReferenceFault[] {
  const rows = dimensionWeights(card).map((row, index) => ({ ...row, index }));
  const twoLevels = rows.some(({ dimension }) => dimension.weight !== undefined);
  if (!twoLevels) return [];
  return rows.flatMap(({ dimension, weight, index }) => {
    const path = ["dimensions", index, "weight"];
    if (dimension.weight === undefined) {
      return compare(weight, ZERO) === 0
        ? []
        : [{ path, message: `"${dimension.id}" has no weight, though other dimensions have one` }];
    }
    return compare(weight, decimal(dimension.weight)) === 0
      ? []
      : [
          {
            path,
            message: `the items of "${dimension.id}" come to ${format(weight)}%, not to ${dimension.weight}%`,
          },
        ];
  });
}

function checkHighest(card: Scorecard): readonly CrossReferenceFault[] {
  return card.items.flatMap((item, index) =>
    item.kind === "standard" &&
    item.highest !== undefined &&
    compare(decimal(item.highest), decimal(fullMark(card, item))) <= 0
      ? [{ path: ["items", index, "highest"], message: "stands only where it is more than the full mark" }]
      : [],
  );
}

function checkOutOf({ scoring, outOf }: Scorecard): readonly CrossReferenceFault[] {
  return scoring === "points" && compare(decimal(outOf), HUNDRED) !== 0
    ? [{ path: ["outOf"], message: "a scorecard scored in points is scored out of 100" }]
    : [];
}

/** Measures stand once, after those that they are derived from, and each is used. */
function checkMeasures(card: Scorecard): readonly CrossReferenceFault[] {
  const measures = card.measures ?? [];
  const ids = measures.map(({ id }) => id);
  const unknown = (id: string, path: CrossReferenceFault["path"]) =>
    ids.includes(id) ? [] : [{ path, message: `there is no measure "${id}"` }];
  const used = new Set([
    ...measures.flatMap((measure) => (measure.kind === "derived" ? measuresIn(measure.formula) : [])),
    ...card.items.flatMap(({ input, target }) => [
      ...(input.kind === "derived" ? [input.measure] : []),
      ...(target?.kind === "derived" ? [target.measure] : []),
    ]),
  ]);
  return [
    ...repeated(ids, (index) => ["measures", index, "id"]),
    ...LANGUAGES.flatMap((language) =>
      repeated(
        measures.map(({ label }) => label[language]),
        (index) => ["measures", index, "label", language],
      ),
    ),
    ...measures.flatMap((measure, index) =>
      measure.kind === "derived"
        ? measuresIn(measure.formula).flatMap((id) =>
            ids.slice(0, index).includes(id)
              ? []
              : [{ path: ["measures", index, "formula"], message: `no measure "${id}" stands before` }],
          )
        : [],
    ),
    ...ids.flatMap((id, index) =>
      used.has(id) ? [] : [{ path: ["measures", index], message: `nothing is reckoned from "${id}"` }],
    ),
    ...card.items.flatMap(({ input, target }, index) => [
      ...(input.kind === "derived" ? unknown(input.measure, ["items", index, "input", "measure"]) : []),
      ...(target?.kind === "derived" ? unknown(target.measure, ["items", index, "target", "measure"]) : []),
    ]),
  ];
}

function checkRaters({ raters, items }: Scorecard): readonly CrossReferenceFault[] {
  if (!raters) return [];
  const total = sum(raters.shares.map(({ share }) => decimal(share)));
  return [
    ...(compare(total, HUNDRED) === 0
      ? []
      : [{ path: ["raters", "shares"], message: `the shares come to ${format(total)}%, not to 100%` }]),
    ...repeated(
      raters.shares.map(({ role }) => role),
      (index) => ["raters", "shares", index, "role"],
    ),
    ...items.flatMap(({ input }, index) =>
      input.kind === "points"
        ? []
        : [{ path: ["items", index, "input"], message: "raters give points: no other input can be blended" }],
    ),
  ];
}

function checkBonusLast(card: Scorecard): readonly CrossReferenceFault[] {
  const firstBonus = card.items.findIndex(({ kind }) => kind === "bonus");
  if (firstBonus < 0) return [];
  return card.items.flatMap(({ kind }, index) =>
    kind === "standard" && index > firstBonus
      ? [{ path: ["items", index], message: "bonus items stand after all others" }]
      : [],
  );
}

/** Points that an assessor gives are points of the item: there can be no more of them than its full mark. */
function checkJudgedPoints(card: Scorecard): readonly CrossReferenceFault[] {
  return card.items.flatMap((item, index) => {
    if (item.input.kind !== "points") return [];
    const { lowest, highest } = item.input;
    const most = mostPoints(card, item);
    const fault = (part: string, message: string) => [{ path: ["items", index, "input", part], message }];
    if (compare(decimal(lowest), decimal(highest)) >= 0)
      return fault("lowest", "the lowest points must be below the highest");
    return compare(decimal(highest), decimal(most)) > 0
      ? fault("highest", `the item has no more than ${most} points`)
      : [];
  });
}

function checkScheme({ scheme }: Scorecard): readonly CrossReferenceFault[] {
  if (scheme.kind === "built-in") {
    return LANGUAGES.flatMap((language) =>
      builtInScheme(scheme.names[language])
        ? []
        : [
            {
              path: ["scheme", "names", language],
              message: `there is no built-in scheme "${scheme.names[language]}"`,
            },
          ],
    );
  }
  return scheme.bands.flatMap(({ lower }, index) => {
    const above = scheme.bands[index - 1];
    return above && compare(decimal(above.lower), decimal(lower)) <= 0
      ? [
          {
            path: ["scheme", "bands", index, "lower"],
            message: "bands stand best first, each with its own lower bound",
          },
        ]
      : [];
  });
}
