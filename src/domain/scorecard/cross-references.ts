import { compare, decimal, HUNDRED } from "../numbers/decimal";
import { format } from "../numbers/format";
import { LANGUAGES } from "../localized";
import { builtInScheme } from "../scheme/built-in-schemes";
import { fullMark } from "./full-mark";
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
  return [...unknown, ...empty, ...apart];
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
    const most = fullMark(card, item);
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
