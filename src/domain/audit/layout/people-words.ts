import { partsOf, plainLabel } from "../../sheet/label";
import { isTotalLabel } from "./row-words";

/** What a column of a table of people can hold besides a mark. */
export type PeopleRole =
  | "name"
  | "identity"
  | "total"
  | "rank"
  | "grade"
  | "coefficient"
  | "base"
  | "pay"
  | "bonus"
  | "deduction"
  | "remark";

const WORDINGS: readonly (readonly [PeopleRole, RegExp])[] = [
  [
    "name",
    /^(?:员工|人员|职工|职员|雇员|教师|学员|学生|成员|组员|队员|被?(?:考核|考评|评价|评估|评)人|考核对象|被考核者|经纪人|业务员|销售员|营业员|导购员?|客服)?(?:姓名|名字)$|^(?:员工|人员|职工|雇员|组员|队员|被(?:考核|考评|评价|评估|评)(?:人|者)|考核对象)(?:名称)?$|^(?:full|staff|employee|agent|member|person|team|teammember|representative|rep|sales|technician)*names?$|^(?:employees?|staff|staffmember|teammember|associate|assessee|ratee)$/,
  ],
  [
    "identity",
    /^(?:序号|编号|序|工号|员工号|(?:员工|人员)编号|职工号|学号|部门|所属部门|科室|班组|小组|组别|团队|门店|店铺|分店|区域|片区|大区|分公司|校区|岗位|职位|职务|职级|职称|性别|入职日期|入职时间|学历|年龄|工龄|上级|主管|工作表|状态|期间|月份|考核周期|no|number|#|id|(?:employee|staff)(?:id|no|number)|dept|department|team|store|branch|region|group|unit|post|position|jobtitle|title|role|manager|supervisor|sheet|status|period|month|hired|startdate)$/,
  ],
  [
    "rank",
    /^(?:综合|最终|总|总分|考核|绩效|部门|部门内|公司|全公司|小组|组内|班级|年级|本月|当月|季度|年度|得分|[\u4e00-\u9fff]{1,3}内)*(?:名次|排名|排序|位次|排位)$|^(?:overall|final|total|team|department|company)?rank(?:ing|ed)?$|^placing$/,
  ],
  [
    "coefficient",
    /^(?:绩效|考核|奖金|发放|工资|分配|个人|对应)*系数$|^(?:绩效|奖金|工资)*发放比例$|^(?:payout|bonus|pay|performance)?(?:coefficient|multiplier|factor)$/,
  ],
  [
    "base",
    /^(?:月|季度|年度|月度)?(?:绩效|奖金|考核|绩效工资|绩效奖金|奖励|发放)*(?:工资|奖金)?(?:基数|标准|基准)$|^(?:bonus|payout|performance)?base(?:pay|bonus|amount)?$|^(?:target|standard)bonus$/,
  ],
  [
    "pay",
    /^(?:应发|实发|本月|当月|季度|年度|月度|考核|个人|最终|核发|发放)*(?:绩效|奖金|绩效工资|绩效奖金|绩效奖|奖励|奖励金额|奖励金|奖金金额|奖金额|绩效金额|季度奖|年终奖)(?:金额|额|合计)?$|^(?:应发|实发)$|^(?:bonus|payout|award|incentive|performance)(?:pay|amount|due|paid)?$/,
  ],
  [
    "bonus",
    /^(?:额外|附加|特殊|其他|奖励)?(?:加分|奖分|奖励分|附加分|加减分|加扣分|奖惩)(?:项|分)?$|^(?:bonus|extra)(?:points?|credits?|marks?)$/,
  ],
  [
    "deduction",
    /^(?:违纪|违规|考勤|特殊|其他)?(?:扣分|减分|罚分)(?:项)?$|^(?:deductions?|penalt(?:y|ies))(?:points?)?$/,
  ],
  [
    "grade",
    /^(?:绩效|考核|考评|评定|评价|综合|最终|年度|季度|月度)*(?:等级|级别|评级|等次|档次|等第|评定|定级|评定结果|考核结果|考评结果|结果)$|^(?:overall|final|performance)?(?:grades?|rating|band|level|tier|result)$/,
  ],
  [
    "remark",
    /^(?:备注|说明|评语|点评|签名|签字|签收|确认|本人签字|情况说明)$|^(?:remarks?|notes?|comments?|signature|signed)$/,
  ],
];

const TOTAL =
  /^(?:年度|季度|月度|学期|本月|本季|半年|考核|绩效|综合|最终|加权|评议|评定|考评|测评|个人)*(?:总分|总得分|总成绩|总评分?|总评成绩|综合分数?|综合得分|最终分数?|加权总?分|加权得分|平均分|平均得分|均分|得分合计|合计得分|总分数|绩效分数?|考核分数?|绩效得分|考核得分|考评得分)$|^(?:年度|季度|月度|学期|本月|本季|半年|全年)(?:得分|成绩)$|^(?:weighted|overall|final|composite|aggregate|average|total)(?:weighted|average|total)?(?:scores?|points?|marks?|result|total)?$/;
/** What adds up money and pieces as well as scores: it is a total of scores where other columns say so. */
const WEAK_TOTAL = /^(?:合计|总计|共计|小计|得分|成绩|total|sum|scores?|points)$/;

/** Longer than any title of a column; what is longer is a note. */
export const LONGEST_TITLE = 40;

/**
 * What the column under these words holds; `weakTotal` may add up anything, and null is for what may be a mark.
 *
 * @example peopleRole("综合得分") // "total"
 */
export function peopleRole(text: string): PeopleRole | "weakTotal" | null {
  if (text === "" || text.length > LONGEST_TITLE) return null;
  const roles = [text, ...partsOf(text)].map((part) => roleOfWords(plainLabel(part)));
  const [whole, ...parts] = roles;
  if (whole) return whole;
  const known = new Set(parts);
  const [only] = known;
  return known.size === 1 ? (only ?? null) : null;
}

function roleOfWords(label: string): PeopleRole | "weakTotal" | null {
  if (label === "") return null;
  const found = WORDINGS.find(([, wording]) => wording.test(label))?.[0];
  if (found) return found;
  if (WEAK_TOTAL.test(label)) return "weakTotal";
  return TOTAL.test(label) || isTotalLabel(label) ? "total" : null;
}

// Spelling a label out costs more than a look at it.
const MAYBE_TOTAL =
  /[总總合综綜终終加绩績考核评評均成得][\s\S]*[分计計评評绩績]|total|score|overall|point|average|weighted|result/i;

/** Whether a cell may be the title of a column of totals: quick, so that whole sheets can be asked. */
export function mayBeTotalTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && MAYBE_TOTAL.test(text);
}

const SUMMARY =
  /^(?:部门|全员|全体|团队|小组|本组|总体|整体|公司)?(?:平均|平均分|平均值|均值|合计|总计|共计|小计|总和|汇总|最高|最高分|最低|最低分|最大值|最小值|人数|标准差|中位数|及格率|优秀率|达标率)(?:分|值|数)?$|^(?:平均|合计|总计)[\u4e00-\u9fff]{0,6}$|(?:小计|合计|平均)$|^(?:averages?|mean|totals?|sum)(?:of|for|across)[a-z]+$|^(?:team|group|department|grand|sub|overall)?(?:averages?|mean|totals?|sum|max(?:imum)?|min(?:imum)?|highest|lowest|count|median|headcount)$/;

/** Whether the row sums people up: 平均, 合计, 最高分. */
export function isSummaryLabel(text: string): boolean {
  return text !== "" && text.length <= 30 && SUMMARY.test(plainLabel(text));
}

const AVERAGE = /平均|均值|average|mean/i;
const SUM = /合计|总计|共计|总和|小计|total|sum/i;

/** Which sum a summary row holds; null for highest, lowest and the like. */
export function summaryKind(text: string): "average" | "sum" | null {
  const label = plainLabel(text);
  return AVERAGE.test(label) ? "average" : SUM.test(label) ? "sum" : null;
}

const WEIGHTS =
  /^(?:指标|考核|项目|各项)?(?:权重|占比|比重|权数|所占比例)(?:值|系数)?$|^weight(?:s|ing|ings|age)?$/;
const MARKS =
  /^(?:指标|考核|项目)?(?:满分|满分值|标准分|标准分值|分值|配分|最高分)$|^(?:full|max(?:imum)?)(?:marks?|points?|scores?)$|^outof$/;
const BETWEEN = /^(?:目标|目标值|标准|标准值|单位|计分方式|说明|考核标准|评分标准|targets?|goals?|units?)$/;

/** What a row right under the names of the indicators says of them. */
export function rowUnderTitles(text: string): "weights" | "marks" | "other" | null {
  const label = plainLabel(text);
  if (WEIGHTS.test(label)) return "weights";
  if (MARKS.test(label)) return "marks";
  return BETWEEN.test(label) ? "other" : null;
}
