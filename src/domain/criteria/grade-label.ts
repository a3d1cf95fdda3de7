const LETTER = /^[A-Ea-e]\+?-?(?:级|等|档|类)?$/;
const WORD =
  /^(?:特?优秀?|优良|良好?|中等?|中上|中下|一般|合格|基本合格|不合格|及格|不及格|较?差|很差|极差|较?好|很好|非常好|尚可|较?满意|很满意|非常满意|基本满意|不满意|达标|未达标|不达标|超标|[甲乙丙丁][等级]?|[一二三四五六七八九十特\d]+(?:等奖|[级等星档类])|A{2,3}级?|[高中低]|[红黄绿蓝橙]灯?|待改进|需改进|称职|基本称职|不称职|胜任|不胜任|excellent|outstanding|good|fair|average|poor|satisfactory|unsatisfactory|meets|exceeds|below|unacceptable|verygood|needsimprovement|requiresimprovement|inadequate|adequate|exceptional|weak|marginal|acceptable)$/i;
const LAST = /[,:;/、](得?[A-Za-z甲乙丙丁])(?:级|等|档|类)?$/;
const LEAD =
  /^(?:[/|,、:=]|[\u4e00-\u9fff]{0,6}(?:评级|等级|级别|结果|结论|评定|评价)(?:结果)?(?:为|是|得)?(?=["“‘]?[A-Ea-e优良中合不及一二三四五甲乙丙丁])|达到|达|评定为|评为|被评为|定为|属于|获得|得到|得(?=[A-Za-z甲乙丙丁优良中差])|为|["“”'‘’「」]|(?:rating|grade|level|score|band)(?=[A-E](?![a-z])))/i;
const TRAIL = /(?:[/|,、:="“”'‘’「」]|(?<=.)(?:者|的))$/;

/**
 * Where in the plain words of an event its grade stands, without what only leads to it: A of 得A, 高耗 of 达到高耗.
 */
export function gradeSpan(words: string): { readonly from: number; readonly to: number } {
  let from = 0;
  let to = words.length;
  const last = LAST.exec(words);
  if (last) from = last.index + 1;
  const colon = words.lastIndexOf(":");
  if (colon >= from && colon < to - 1 && WORD.test(words.slice(colon + 1))) from = colon + 1;
  for (
    let lead = LEAD.exec(words.slice(from, to));
    lead && lead[0] !== "";
    lead = LEAD.exec(words.slice(from, to))
  ) {
    if (from + lead[0].length >= to) break;
    from += lead[0].length;
  }
  for (let trail = TRAIL.exec(words.slice(from, to)); trail; trail = TRAIL.exec(words.slice(from, to)))
    to -= trail[0].length;
  return { from, to };
}

/** The plain words of the grade alone. */
export function gradeLabel(words: string): string {
  const { from, to } = gradeSpan(words);
  return words.slice(from, to);
}

/** Letters, levels and the usual words of grading, in plain characters. */
export function isGradeLabel(plain: string): boolean {
  return LETTER.test(plain) || WORD.test(plain);
}
