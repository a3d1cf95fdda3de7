import { bandIn, inOrder } from "../audit/layout/band-words";
import type { StatedBand } from "../audit/layout/band-words";
import { add, compare, decimal, HUNDRED, ONE, ZERO } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { format } from "../numbers/format";
import { parseNumberText } from "../numbers/parse-number-text";
import type { SchemeToInsert } from "./card-to-insert";

/** What a band pays: a factor, or `score` for in proportion to the score. */
interface Pay {
  readonly coefficient: Decimal | "score";
  /** The words that say so; a band without a name is called by them. */
  readonly words: string;
}

/** The ways to say what is paid; the particular ones first. */
const PAY: readonly (readonly [RegExp, (number: string | undefined) => Decimal | "score" | null])[] = [
  [
    /不予?(?:发放|计发|享受|发)(?:绩效(?:工资|奖金)?|奖金)?|无(?:绩效|奖金)(?:工资)?|(?:no|without) (?:bonus|pay(?:out)?)|not paid|unpaid/i,
    () => ZERO,
  ],
  [
    /按(?:照)?(?:实际|考核|绩效)*(?:得分|分数|总分|评分)?(?:的)?(?:比例|百分比)(?:发放|计发|折算|计算)?|按(?:照)?(?:实际|考核|绩效)*(?:得分|分数|总分|评分)(?:发放|计发|折算)|(?:paid )?(?:in proportion(?: to (?:the )?score)?|pro rata|proportionally|by score)/i,
    () => "score",
  ],
  [
    /(?:全额|足额|全数)(?:发放|计发|享受)?(?:绩效(?:工资|奖金)?|奖金)?|(?:paid in full|full (?:bonus|pay(?:out)?))/i,
    () => ONE,
  ],
  [
    /(?:发放|计发|按|享受|支付)(?:绩效(?:工资|奖金)?(?:的)?|奖金(?:的)?)?\s*(\d+(?:\.\d+)?)\s*%\s*(?:发放|计发)?|(?:pays?|paid)\s*(\d+(?:\.\d+)?)\s*%|(\d+(?:\.\d+)?)\s*% (?:of )?(?:the )?(?:bonus|pay(?:out)?)/i,
    (number) => (number === undefined ? null : divided(number)),
  ],
  [
    /(?:绩效|奖金|发放|工资|薪酬|考核)*(?:系数|比例|coefficient|multiplier|factor)\s*(?:为|是|[:=×x*])?\s*(\d+(?:\.\d+)?\s*%?)/i,
    (number) => factorOf(number ?? ""),
  ],
];

function divided(percent: string): Decimal | null {
  const read = parseNumberText(`${percent}%`);
  return read.ok ? read.value.value : null;
}

function factorOf(words: string): Decimal | null {
  const read = parseNumberText(words.replace(/\s/g, ""));
  return read.ok && (read.value.unit === "none" || read.value.unit === "percent") ? read.value.value : null;
}

/** 绩效工资=绩效基数×得分/100: paid by the score, whatever it is. */
const BY_SCORE =
  /(?:基数|工资|奖金|base(?: pay)?|bonus)\s*[)]?\s*[×x*]\s*[(]?\s*(?:考核|绩效|最终|月度|综合|实际|the )*(?:得分|分数|总分|score)\s*(?:[/÷]\s*100|%)?/i;

/**
 * The bands and what they pay as notes of a scorecard state them; null where they do not state all of it plainly: each band's bound and pay, down
 * to 0, without a hole.
 *
 * @example statedScheme(["90分以上全额发放；70分以上不足90分按得分比例发放；70分以下不发放"]) // { kind: "bands", bands: [{ lower: "90", … }, …] }
 */
export function statedScheme(notes: readonly string[]): NonNullable<SchemeToInsert> | null {
  for (const text of [...notes, notes.join(";")]) {
    const bands = bandsOf(plainText(text));
    if (bands) return { kind: "bands", bands };
  }
  const said = notes.map(plainText).filter((text) => BY_SCORE.test(text));
  const [only] = said;
  const isAlone = only !== undefined && (only.match(/\d+(?:\.\d+)?/g) ?? []).every((each) => each === "100");
  return said.length === 1 && isAlone ? { kind: "built-in", name: "by-score" } : null;
}

function plainText(text: string): string {
  return text.normalize("NFKC").replace(/<=/g, "≤").replace(/>=/g, "≥");
}

function bandsOf(text: string): readonly { lower: string; label: string; coefficient: string }[] | null {
  if (text.length > 1000 || !/\d/.test(text)) return null;
  for (const separator of [/[;。\n]+/, /[;。\n,]+/]) {
    const pieces = text.split(separator).filter((piece) => payOf(piece) !== null);
    const read = pieces.map(pieceOf);
    const bands = read.filter((each) => each !== null);
    if (bands.length < 2 || bands.length < read.length) continue;
    const sorted = inOrder(bands.map(({ band }) => band));
    if (!sorted || !isWhole(sorted, bands)) continue;
    return sorted.map((band) => {
      const pay = bands.find((each) => each.band === band)?.pay.coefficient ?? "score";
      return {
        lower: format(band.lower),
        label: band.label,
        coefficient: pay === "score" ? pay : format(pay),
      };
    });
  }
  return null;
}

interface PaidBand {
  readonly band: StatedBand;
  readonly pay: Pay;
  /** Where the piece says that it ends. */
  readonly upper: Decimal | null;
}

function pieceOf(piece: string): PaidBand | null {
  const pay = payOf(piece);
  if (!pay) return null;
  const rest = piece.replace(pay.words, " ");
  // Of two payments in one piece nobody knows which band has which.
  if (payOf(rest) || /[(]\s*不含/.test(rest)) return null;
  const band = bandIn(rest, pay.words.trim().slice(0, 20));
  if (!band || band === "several" || band.open) return null;
  const numbers = (rest.match(/\d+(?:\.\d+)?/g) ?? []).map((each) => decimal(each));
  const [first, second] = numbers;
  const upper = first && second ? (compare(first, second) > 0 ? first : second) : null;
  return { band, pay, upper };
}

function payOf(piece: string): Pay | null {
  for (const [pattern, coefficientOf] of PAY) {
    const found = pattern.exec(piece);
    if (!found) continue;
    const coefficient = coefficientOf(found.slice(1).find((each) => each !== undefined));
    return coefficient === null ? null : { coefficient, words: found[0] };
  }
  return null;
}

/** Whether the bands, the best first, go down to 0 and each ends where the next better one begins. */
function isWhole(sorted: readonly StatedBand[], bands: readonly PaidBand[]): boolean {
  const lowest = sorted[sorted.length - 1];
  if (!lowest || compare(lowest.lower, ZERO) !== 0) return false;
  return sorted.every((band, index) => {
    const better = sorted[index - 1];
    const upper = bands.find((each) => each.band === band)?.upper;
    if (!upper) return true;
    // 80-89 under 90: one displayed unit lies between. The best may end at the full mark.
    if (!better) return compare(upper, HUNDRED) >= 0;
    return compare(upper, better.lower) <= 0 && compare(add(upper, ONE), better.lower) >= 0;
  });
}
