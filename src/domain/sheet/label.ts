import { plainCharacter } from "../criteria/characters";

// Traditional characters of the words that headers and totals use.
const TRADITIONAL =
  "權標準項構績評滿計數據來佔總類維實際說備註獎勵額減額關鍵績簽給餘達價規則細辦據場級編號對應種檢稱區間別";
const SIMPLIFIED =
  "权标准项构绩评满计数据来占总类维实际说备注奖励额减额关键绩签给余达价规则细办据场级编号对应种检称区间别";

const SIMPLE = new Map(
  [...TRADITIONAL].map((character, index) => [character, [...SIMPLIFIED][index] ?? character]),
);

/**
 * The words of a label in one spelling: half-width, simplified, lower case, without spaces, line breaks and punctuation, and without
 * what stands in brackets.
 *
 * @example plainLabel("權 重（％）") // "权重"
 */
export function plainLabel(text: string): string {
  return spelled(text)
    .replace(/\([^()]*\)?|\[[^\]]*\]?|【[^】]*】?/g, "")
    .replace(/[\s\u200b\ufeff:;,.，。、：；*_~·|/\\"“”'‘’<>《》\-—–]+/g, "");
}

const BETWEEN_PARTS =
  /[\n\r/／|]+|(?<=[\u4e00-\u9fff）)])\s*(?=[A-Za-z])|(?<=[A-Za-z.)])\s*(?=[\u4e00-\u9fff])/;

/**
 * The parts of a label that stand on lines of their own, are alternatives, or say it again in another language.
 *
 * @example partsOf("权重 Weight") // ["权重", "Weight"]
 */
export function partsOf(text: string): string[] {
  return text.split(BETWEEN_PARTS).filter((part) => part.trim() !== "");
}

/**
 * What a label says in brackets, in one spelling.
 *
 * @example bracketsOf("权重（％）") // "%"
 */
export function bracketsOf(text: string): string {
  return [...spelled(text).matchAll(/\(([^()]*)\)?/g)].map((match) => match[1] ?? "").join(" ");
}

function spelled(text: string): string {
  let simple = "";
  for (const character of text.normalize("NFKC").toLowerCase())
    simple += SIMPLE.get(character) ?? plainCharacter(character);
  return simple;
}
