import type { Scorecard } from "../domain/scorecard/scorecard";

/** For sources that say neither how scores become bands nor how they are paid. */
export const proposedScheme: Scorecard["scheme"] = {
  kind: "built-in",
  names: { "zh-CN": "百分制", "en-US": "100-point" },
  provenance: {
    origin: "proposed",
    note: {
      "zh-CN": "原表没有等级和发放办法，这里采用通用的百分制。",
      "en-US": "The original has neither bands nor pay rules; the common 100-point scheme is proposed.",
    },
  },
};
