import type { Cell } from "../../cell";
import { isCellError } from "../../cell";
import { compare, decimal, multiply, subtract, ZERO } from "../../numbers/decimal";
import type { Decimal } from "../../numbers/decimal";
import { format } from "../../numbers/format";
import { fromCell } from "../../numbers/from-cell";
import { halfWidth } from "../../numbers/half-width";
import { parseNumberText } from "../../numbers/parse-number-text";
import { isBelievable } from "../../rule/believable";
import type { Language } from "../../localized";
import type { ItemContext } from "../../rule/score";
import type { CriterionForm } from "./form";

/** What a target says of the actual: `≤4小时/月` is 4 小时, the less the better. */
interface Aim {
  readonly number: Decimal;
  readonly percent: boolean;
  readonly completion: boolean;
  readonly unit: string;
  readonly better: CriterionForm["better"];
}

const GRADES: Readonly<Record<Language, readonly string[]>> = {
  "zh-CN": ["优秀", "良好", "合格", "不合格"],
  "en-US": ["Excellent", "Good", "Fair", "Poor"],
};
const SHARES = ["1", "0.8", "0.6", "0"].map(decimal);
const LOWER = /[≤<]|不超过|不高于|不大于|以内|以下|控制在|within|at most|no more than|below|under|up to/i;

/**
 * A form with everything filled in that the row itself tells: points by its full mark, bounds by its target. Most of it is right as it
 * stands, and all of it shows what belongs where.
 */
export function newForm({ max, target }: ItemContext, language: Language): CriterionForm {
  const full = max !== null && isBelievable(max) && max > 0 ? fromCell(max) : null;
  const fullText = full ? format(full) : language === "zh-CN" ? "满分" : "full marks";
  const part = (share: Decimal) =>
    full ? format(multiply(full, share)) : compare(share, ZERO) === 0 ? "0" : "";
  const aim = aimOf(target);
  const percent = aim?.percent ?? true;
  const best = aim?.number ?? decimal(100);
  const second = secondBound(best, aim?.better ?? "high", percent);
  return {
    kind: "bands",
    subject: "",
    percent,
    completion: aim?.completion ?? false,
    unit: aim?.unit ?? "",
    better: aim?.better ?? "high",
    bands: [
      { bound: format(best), points: fullText },
      { bound: format(second), points: part(decimal("0.6")) },
    ],
    rest: "0",
    inclusive: true,
    from: target === null ? "value" : "target",
    threshold: format(best),
    step: "1",
    points: full && compare(full, decimal(10)) < 0 ? "1" : "2",
    partial: "whole",
    back: "",
    mostBack: "",
    allowance: "",
    most: "",
    floor: "",
    belowZero: false,
    cap: "",
    of: "actual",
    full: fullText,
    ends: [
      { at: format(second), points: "0" },
      { at: format(best), points: fullText },
    ],
    grades: GRADES[language].map((label, i) => ({
      label,
      points: i === 0 ? fullText : part(SHARES[i] ?? ZERO),
    })),
    lowest: "0",
    highest: full ? fullText : "",
    pass: fullText,
    fail: "0",
    vetoAt: "",
    veto: false,
  };
}

/** The next bound on the worse side: ten points of a percentage, or a fifth of the number. */
function secondBound(best: Decimal, better: CriterionForm["better"], percent: boolean): Decimal {
  const away = percent ? decimal(10) : multiply(best, decimal("0.2"));
  const next = better === "high" ? subtract(best, away) : subtract(best, subtract(ZERO, away));
  return compare(next, ZERO) < 0 ? ZERO : next;
}

function aimOf(target: Cell): Aim | null {
  if (target === null || isCellError(target) || typeof target === "boolean") return null;
  if (typeof target === "number") {
    if (!isBelievable(target) || target < 0) return null;
    // A cell that shows 95% holds 0.95; of 5000 of something, what is reached of it is judged.
    const isRate = target <= 1.5 && target !== 0;
    const number = isRate ? multiply(fromCell(target), decimal(100)) : decimal(100);
    return { number, percent: true, completion: !isRate, unit: "", better: "high" };
  }
  const text = halfWidth(target);
  const parts = /(?<numeral>\d[\d,]*(?:\.\d+)?) *(?<unit>%|[\u4e00-\u9fff]{1,3}|[a-z]{1,12})?/i.exec(
    text,
  )?.groups;
  const read = parts && parseNumberText(parts["numeral"] ?? "");
  if (!read?.ok) return null;
  const unit = (parts?.["unit"] ?? "").replace(/(?:以[上下内]|及以[上下]|或以[上下]|为止)$/, "");
  const better = LOWER.test(text) ? "low" : "high";
  if (unit === "") return { number: decimal(100), percent: true, completion: true, unit, better: "high" };
  return {
    number: read.value.value,
    percent: unit === "%",
    completion: false,
    unit: unit === "%" ? "" : unit,
    better,
  };
}
