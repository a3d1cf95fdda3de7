const LETTER = /^[A-Ea-e]\+?-?(?:级|等|档|类)?$/;
const WORD =
  /^(?:特?优秀?|优良|良好?|中等?|中上|中下|一般|合格|基本合格|不合格|及格|不及格|较?差|很差|极差|较?好|很好|非常好|尚可|较?满意|很满意|非常满意|基本满意|不满意|达标|未达标|不达标|超标|甲[等级]?|乙[等级]?|丙[等级]?|丁[等级]?|[一二三四五六七八九十特\d]+(?:等奖|[级等星档类])|[高中低]|[红黄绿蓝橙]灯?|待改进|需改进|称职|基本称职|不称职|胜任|不胜任|excellent|outstanding|good|fair|average|poor|satisfactory|unsatisfactory|meets|exceeds|below|unacceptable|verygood|needsimprovement)$/i;

/** The words of a grade without what only leads to them: 得A is A, 达到高耗 is 高耗. */
export function gradeLabel(words: string): string {
  let label = words.trim();
  const last = /[\s,，:：;；/、](得?[A-Za-z甲乙丙丁])(?:级|等|档|类)?$/.exec(label);
  if (last) label = label.slice(last.index + 1);
  const colon = Math.max(label.lastIndexOf(":"), label.lastIndexOf("："));
  if (colon >= 0 && colon < label.length - 1 && WORD.test(label.slice(colon + 1).trim()))
    label = label.slice(colon + 1);
  return label
    .replace(/^[\s/|,，、:：=]+|[\s/|,，、:：=]+$/g, "")
    .replace(
      /^(?:考核|考评|评价|评定|评审|检查|最终)?(?:评级|等级|级别|结果|评定|评价)(?:结果)?(?:为|是|得)?(?=[A-Ea-e优良中合不及一二三四五甲乙丙丁])/,
      "",
    )
    .replace(/^(?:达到|达|评定为|评为|被评为|定为|属于|获得|得到|得(?=[A-Za-z甲乙丙丁优良中差])|为)/, "")
    .replace(/^[“"'「]|[”"'」]$/g, "")
    .replace(/(?<=.)(?:者|的)$/, "");
}

/** Letters, levels and the usual words of grading. */
export function isGradeLabel(label: string): boolean {
  const plain = label.replace(/\s/g, "");
  return LETTER.test(plain) || WORD.test(plain);
}
