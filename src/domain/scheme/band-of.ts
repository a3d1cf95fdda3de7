import { compareCells } from "../numbers/compare-cells";
import { compare } from "../numbers/decimal";
import { format } from "../numbers/format";
import { exact } from "../numbers/quantity";
import type { Quantity } from "../numbers/quantity";
import { failed, ok } from "../result";
import type { Result } from "../result";
import type { Band, Scheme } from "./scheme";
import type { NoBand } from "./scheme-fault";

/**
 * The band of a score: the highest whose lower bound the score reaches. A score below all of them has none.
 *
 * @example bandOf(builtInScheme("百分制")!, 89.99) // { ok: true, value: { label: "良好", … } }
 */
export function bandOf(scheme: Scheme, score: Quantity): Result<Band, NoBand> {
  for (const band of scheme.bands) {
    const side = typeof score === "number" ? compareCells(score, band.edge) : compare(score, band.lower);
    if (side >= 0) return ok(band);
  }
  const lowest = scheme.bands.at(-1);
  return failed({ code: "NO_BAND", score: format(exact(score)), lowest: lowest ? format(lowest.lower) : "" });
}
