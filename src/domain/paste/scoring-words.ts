/** Whether the words give or take points, or grade: 每次扣2分, 满分, 90%以上得10分, A：…, 2 points off. */
export function looksScoring(text: string): boolean {
  return SCORING.test(text);
}

const SCORING =
  /[扣减加得评计给记奖]\s*(?:[0-9０-９OolI]|[一二三四五六七八九十]+分)|满分|不得分|不扣分|得分\s*[=＝]|酌情|扣完|扣光|封顶|一票否决|[0-9O]\s*分(?![钟析类享布销店公])|^\s*[A-E]\s*[:：、.．]|优秀.{0,12}良好|\b(?:points?|pts|deduct|minus|full marks?|score[sd]?)\b/i;

/** A text that names a department, a person or a system as the source of data. */
export function looksLikeSource(text: string): boolean {
  return (
    text.length <= 20 &&
    /(?:部|部门|经理|主管|总经办|办公室|财务|人事|人力资源|行政|领导|总监|店长|专员|中心|后台|系统|报表|统计|台账|记录|组|室|公司|科|平台|ERP|CRM|OA)$|^(?:全公司|上级|客户|HR|各部门)/i.test(
      text,
    ) &&
    !/[率量数额度]$/.test(text)
  );
}

/**
 * A noun that can be measured, as names of indicators end: 销售额, 转化率, 粉丝数量, 满意度. With what runs on behind it, only the name.
 *
 * @example measuredName("流失率微信公众账号不能") // "流失率"
 */
export function measuredName(text: string): string | null {
  const found = MEASURED.exec(text);
  const name = found?.[0] ?? null;
  return name !== null && name.length <= 30 && !VERB_FIRST.test(name) ? name : null;
}

const NOUN =
  "(?:满意度|时长|数量|总量|总额|总数|单价|客单价|质量|次数|人数|天数|件数|份数|金额|销量|产量|比例|比率|得分|效果|业绩|成本|费用|利润|[率量数额度值]|价(?![值格])|比(?![如较赛重]))";
const MEASURED = new RegExp(
  `^[\\p{Script=Han}A-Za-z0-9()/&]{0,14}?${NOUN}+(?:\\([^()]{1,20}\\))?(?:[、及和与/][\\p{Script=Han}A-Za-z]{1,8}?${NOUN}+)*等?`,
  "u",
);
const VERB_FIRST =
  /^(?:了解|保持|参考|通过|根据|按照|按|对|为|如果|可以|我们|应|请|若|当|在|从|选择|增加色|降低色|理解|使用)/;

/** Whether the whole text is a measured name. */
export function isMeasuredName(text: string): boolean {
  return measuredName(text)?.length === text.length;
}
