import { fullMark, mostPoints } from "../../../src/domain/scorecard/full-mark";
import { bonus, standard } from "./sample-card";

it("is the weight in points, what scores are out of where they are weighted, and the most that a bonus adds", () => {
  const item = standard("one", "62.5");
  expect(fullMark({ scoring: "points", outOf: "100" }, item)).toBe("62.5");
  expect(fullMark({ scoring: "weighted", outOf: "100" }, item)).toBe("100");
  expect(fullMark({ scoring: "weighted", outOf: "5" }, item)).toBe("5");
  expect(fullMark({ scoring: "weighted", outOf: "100" }, bonus("extra"))).toBe("10");
});

it("can be exceeded where an item says so", () => {
  const card = { scoring: "weighted", outOf: "100" } as const;
  expect(mostPoints(card, standard("one", "12"))).toBe("100");
  expect(mostPoints(card, { ...standard("one", "12"), highest: "120" })).toBe("120");
  expect(mostPoints(card, bonus("extra"))).toBe("10");
});
