import { fullMark } from "../../../src/domain/scorecard/full-mark";
import { bonus, standard } from "./sample-card";

it("is the weight in points, 100 where scores are weighted, and the most that a bonus adds", () => {
  const item = standard("one", "62.5");
  expect(fullMark({ scoring: "points" }, item)).toBe("62.5");
  expect(fullMark({ scoring: "weighted" }, item)).toBe("100");
  expect(fullMark({ scoring: "weighted" }, bonus("extra"))).toBe("10");
});
