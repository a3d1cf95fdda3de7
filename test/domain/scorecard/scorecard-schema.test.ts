import { format } from "../../../src/domain/numbers/format";
import { dimensionWeights } from "../../../src/domain/scorecard/dimension-weights";
import { scorecardSchema } from "../../../src/domain/scorecard/scorecard-schema";
import type { Scorecard } from "../../../src/domain/scorecard/scorecard";
import { weightTotal } from "../../../src/domain/scorecard/weight-total";
import { bonus, sampleCard, standard } from "./sample-card";

function complaints(card: unknown): string[] {
  const result = scorecardSchema.safeParse(card);
  return result.success
    ? []
    : result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const change = (patch: Partial<Record<keyof Scorecard, unknown>>) => ({ ...sampleCard, ...patch });
const withItems = (...items: unknown[]) => change({ items });

describe("scorecardSchema", () => {
  it("takes a scorecard with fractional weights, bonus items and bands of its own", () => {
    expect(complaints(sampleCard)).toEqual([]);
  });

  const [first, second, extra] = [standard("first", "62.5"), standard("second", "37.5"), bonus("extra")];

  it.each<[string, unknown, string]>([
    [
      "weights below 100%",
      withItems(first, standard("second", "37.4")),
      "items: the weights come to 99.9%, not to 100%",
    ],
    [
      "weights a ten-billionth above 100%",
      withItems(first, standard("second", "37.5000000001")),
      "items: the weights come to 100.0000000001%, not to 100%",
    ],
    [
      "a bonus that should make up for a missing weight",
      withItems(first, extra),
      "items: the weights come to 62.5%, not to 100%",
    ],
    [
      "a weight of zero",
      withItems(first, second, standard("third", "0")),
      "items.2.weight: must be more than zero",
    ],
    [
      "a weight with a percent sign",
      withItems(first, standard("second", "37.5%")),
      "items.1.weight: must be a plain decimal number as text",
    ],
    [
      "two indicators of one name, but for case and spaces",
      withItems(first, { ...second, indicator: { "zh-CN": "乙", "en-US": " FIRST indicator" } }),
      'items.1.indicator.en-US: " FIRST indicator" stands here twice',
    ],
    [
      "two items of one id",
      withItems(first, { ...second, id: "first" }),
      'items.1.id: "first" stands here twice',
    ],
    [
      "criteria that are blank in one language",
      withItems(first, { ...second, criteria: { "zh-CN": "　", "en-US": "x" } }),
      "items.1.criteria.zh-CN: must not be blank",
    ],
    [
      "more points to judge within than the item has",
      withItems(first, { ...second, input: { kind: "points", lowest: "0", highest: "37.6" } }),
      "items.1.input.highest: the item has no more than 37.5 points",
    ],
    [
      "bounds of judged points the wrong way round",
      withItems(first, { ...second, input: { kind: "points", lowest: "10", highest: "10" } }),
      "items.1.input.lowest: the lowest points must be below the highest",
    ],
    [
      "an item of no dimension",
      withItems(first, { ...second, dimension: "elsewhere" }),
      'items.1.dimension: there is no dimension "elsewhere"',
    ],
    [
      "a dimension without items",
      change({
        dimensions: [...sampleCard.dimensions, { id: "idle", names: { "zh-CN": "空", "en-US": "Idle" } }],
      }),
      'dimensions.2: no item belongs to the dimension "idle"',
    ],
    [
      "a dimension that comes back",
      withItems(
        standard("first", "50"),
        { ...standard("second", "25"), dimension: "other" },
        standard("third", "25"),
      ),
      'items.2.dimension: the items of "work" do not stand together',
    ],
    [
      "a bonus item among the others",
      withItems(extra, first, second),
      "items.1: bonus items stand after all others",
    ],
    [
      "a scheme that is not built in",
      change({
        scheme: {
          kind: "built-in",
          names: { "zh-CN": "千分制", "en-US": "100-point" },
          provenance: sampleCard.provenance,
        },
      }),
      'scheme.names.zh-CN: there is no built-in scheme "千分制"',
    ],
    [
      "bands out of order",
      change({ scheme: { ...sampleCard.scheme, bands: [band("60"), band("100")] } }),
      "scheme.bands.1.lower: bands stand best first, each with its own lower bound",
    ],
    [
      "a grade that a list in a cell cannot hold",
      withItems(first, { ...second, input: { kind: "grades", grades: ["A,B", "C"] } }),
      "items.1.input.grades.0: must hold no comma, quote or equals sign",
    ],
    ["a role that signs twice", change({ signOff: ["hr", "hr"] }), 'signOff.1: "hr" stands here twice'],
  ])("refuses %s", (_, card, complaint) => {
    expect(complaints(card)).toContain(complaint);
  });

  it("refuses what it does not know", () => {
    expect(complaints({ ...sampleCard, colour: "red" })).toHaveLength(1);
    expect(complaints({ ...sampleCard, names: { "zh-CN": "岗位" } })).not.toEqual([]);
  });
});

function band(lower: string) {
  return { lower, label: { "zh-CN": lower, "en-US": lower }, coefficient: "1" };
}

describe("totals", () => {
  it("adds weights up exactly and leaves bonus items out", () => {
    expect(format(weightTotal(sampleCard.items))).toBe("100");
    expect(format(weightTotal([standard("a", "0.1"), standard("b", "0.2"), bonus("c")]))).toBe("0.3");
  });

  it("knows what each dimension comes to", () => {
    expect(
      dimensionWeights(sampleCard).map(({ dimension, weight }) => [dimension.id, format(weight)]),
    ).toEqual([
      ["work", "100"],
      ["other", "0"],
    ]);
  });
});
