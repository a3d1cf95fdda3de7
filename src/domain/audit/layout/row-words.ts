import { partsOf, plainLabel } from "../../sheet/label";

const TOTAL =
  /^(?:权重|分值|得分|绩效|考核|考评|最终|综合|加权|本月|指标)*(?:合计|总计|共计|总分|总和|总评|总得分|合计得分|总权重|总分值)(?:分|得分|分数|权重|分值|值)?$|^(?:综合|最终|最后|考核|绩效|考评|评定|加权|实际)+(?:得分|评分|成绩|分数)$|^(?:grand|overall|weight(?:s|ing)?|score)?totals?(?:score|weights?|points?|100)?$|^(?:final|overall)(?:scores?|points)$|^overall$|^sum(?:total)?$/;
const SUBTOTAL = /^(?:[\u4e00-\u9fff]{0,8})小计(?:分|得分)?$|^subtotals?$/;
const NOTE =
  /^(?:备注|说明|注|附|评语|考核说明|填表说明|评分说明|等级|绩效等级|考核等级|评定等级|绩效系数|绩效奖金|绩效工资|应发|考核结果|被考核人|考核人|直接上级|上级领导|员工|本人|部门负责人|审核|审批|批准|制表|日期|总经理|人力资源)(?:[:：]|\d|$)|签字|签名|签章|盖章|^(?:notes?|remarks?|signatures?|signed|employee|assessor|reviewer|approved by|prepared by|grade|band|date)\s*(?::|$)/i;
const OUTSIDE =
  /^(?:额外|附加|其他|特殊|绩效)?(?:加分|减分|扣分|加减分|奖惩|奖励|否决|一票否决|附加)(?:项|项目|项指标|指标|事项|分|分项|条件)?$|^(?:加分|减分|扣分|否决)(?:项|指标|事项|项目)|^附加(?:项|分)|^(?:bonus|extracredit|deductions?|penalt(?:y|ies)|veto)(?:items?|points?)?$/;
/** 加分：社区活动组织, 社区活动组织（加分项）. */
const MARKED_OUTSIDE =
  /^(?:[额附]外?)?(?:加分|减分|扣分|奖励|附加|否决|一票否决)(?:项|分)?\s*:|[([【](?:加分|减分|扣分|附加|奖励|否决|一票否决|bonus)(?:项|分|指标|item)?[)\]】]$|^bonus\s*:/i;
const ORDINAL =
  /^\s*(?:第?[一二三四五六七八九十]+(?:[、.．:：]|部分)|[(（][一二三四五六七八九十]+[)）]|[ⅠⅡⅢⅣⅤ]+|[A-H][、.．])/;

// Spelling a label out costs more than a look at it, and most rows hold none of these.
const MAYBE_TOTAL = /[计計总總和分评]|成[绩績]|sum|total|overall|score|points/i;
const MAYBE_OUTSIDE = /[加减減扣奖獎否附]|bonus|extra|deduct|penal|veto/i;

/** Whether a row with this label adds the card up: 合计, 总分, Total. */
export function isTotalLabel(text: string): boolean {
  if (text.length > 24 || !MAYBE_TOTAL.test(text)) return false;
  return TOTAL.test(plainLabel(text)) || partsOf(text).every((part) => TOTAL.test(plainLabel(part)));
}

/** Whether it adds a section up: 小计, Subtotal. */
export function isSubtotalLabel(text: string): boolean {
  return text.length <= 24 && MAYBE_TOTAL.test(text) && SUBTOTAL.test(plainLabel(text));
}

/** Whether it belongs to what follows the items: notes, results, sign-off lines. */
export function isNoteLabel(text: string): boolean {
  return NOTE.test(text.normalize("NFKC").trim());
}

/** Whether its points stand outside the 100: bonus, deductions, veto. */
export function isOutsideLabel(text: string): boolean {
  if (text.length > 40 || !MAYBE_OUTSIDE.test(text)) return false;
  return OUTSIDE.test(plainLabel(text)) || MARKED_OUTSIDE.test(text.normalize("NFKC").trim());
}

/** Whether it is numbered as a heading is: 一、, （二）, A. */
export function isHeading(text: string): boolean {
  return ORDINAL.test(text);
}
