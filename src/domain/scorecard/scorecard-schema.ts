import * as z from "zod/mini";

import { checkCrossReferences } from "./cross-references";
import { scorecardShape } from "./scorecard";

/**
 * A scorecard's shape and what must hold within it: weights of exactly 100%, names that stand once, dimensions, bands and
 * schemes that exist. Each issue names the place in the scorecard.
 *
 * @example scorecardSchema.safeParse(webPromotion).success // true
 */
export const scorecardSchema = z.readonly(
  scorecardShape.check((context) => {
    for (const { path, message } of checkCrossReferences(context.value)) {
      context.issues.push({ code: "custom", input: context.value, path: [...path], message });
    }
  }),
);
