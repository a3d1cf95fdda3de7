import fc from "fast-check";
import { groupFlags, groupOf } from "../../../src/workbench/strictness/undo-group";

it("is read as it was written, whatever the other flags", () => {
  fc.assert(
    fc.property(fc.nat(8_191), fc.nat(0xffff), (group, others) => {
      expect(groupOf(groupFlags(group) | others)).toBe(group);
      expect(groupOf(others)).toBeNull();
    }),
  );
});
