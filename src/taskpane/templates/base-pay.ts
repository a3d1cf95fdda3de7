import { format } from "../../domain/numbers/format";
import { compare, ZERO } from "../../domain/numbers/decimal";
import { parseNumberText } from "../../domain/numbers/parse-number-text";

/** What was typed as base pay: nothing, an amount as plain digits (`3000`), or something that is no amount. */
export type BasePay =
  | { readonly kind: "blank" }
  | { readonly kind: "amount"; readonly yuan: string }
  | { readonly kind: "wrong" };

/** Reads what people type for money: `3000`, `3,000`, `￥３０００`, `3000元`. Negative amounts, percentages and words are wrong. */
export function readBasePay(typed: string): BasePay {
  if (typed.trim() === "") return { kind: "blank" };
  const number = parseNumberText(typed);
  if (!number.ok) return { kind: "wrong" };
  const { value, unit } = number.value;
  if ((unit !== "none" && unit !== "yuan") || compare(value, ZERO) < 0) return { kind: "wrong" };
  return { kind: "amount", yuan: format(value) };
}
