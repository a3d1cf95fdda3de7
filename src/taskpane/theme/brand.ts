import type { BrandVariants } from "@fluentui/react-components";

/** The teal of the product's mark, in steps as light as those of Fluent's own blue, so that its contrast rules hold. */
export const brand: BrandVariants = {
  10: "#0a181b",
  20: "#0f2529",
  30: "#133136",
  40: "#183e45",
  50: "#1a4c55",
  60: "#1d5b66",
  70: "#196874",
  80: "#187887",
  90: "#3292a2",
  100: "#50a9b9",
  110: "#6bb3c1",
  120: "#80bdc9",
  130: "#9ccbd4",
  140: "#b9d9df",
  150: "#d2e6e9",
  160: "#ecf4f5",
};
