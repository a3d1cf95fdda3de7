import { findingKeys } from "../../../src/taskpane/check/finding-keys";
import { weightSum, weightText } from "../support/fake-actions";

describe("the keys of findings", () => {
  it("stay the same when another finding goes", () => {
    expect(findingKeys([weightText])[0]).toBe(findingKeys([weightSum, weightText])[1]);
  });

  it("tell two findings of one kind at one cell apart", () => {
    expect(new Set(findingKeys([weightSum, weightSum, weightSum])).size).toBe(3);
  });
});
