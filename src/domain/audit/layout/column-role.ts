import { partsOf, plainLabel } from "../../sheet/label";

/** Which column means what. `sectionWeight` is the weight of a whole dimension, `subdimension` and `subsectionWeight` are the level
 * between it and the indicators, `selfScore` the employee's own rating, `tierPoints` what each tier of an item earns, where these stand in rows. */
export type ColumnRole =
  | "sequence"
  | "dimension"
  | "sectionWeight"
  | "subdimension"
  | "subsectionWeight"
  | "indicator"
  | "definition"
  | "weight"
  | "target"
  | "criteria"
  | "dataSource"
  | "actual"
  | "selfScore"
  | "score"
  | "weightedScore"
  | "fullMark"
  | "tierPoints"
  | "remark";

/** Columns that say what something weighs. */
export const WEIGHS: readonly ColumnRole[] = ["weight", "sectionWeight", "fullMark"];

/** No header is longer; what is longer is a criterion, a note or a title. */
const LONGEST_LABEL = 40;

const WEIGHT_WORD = "(?:权重|权数|占比|比重|分值|配分|比例)";
// 占比 and its like are also figures of the trade (销售占比, 提成比例): only these words may stand before them.
const OF_THE_ITEM = "(?:考核|绩效|指标|项目|各项|单项|所占|分配|评分|细项|子项|小项|二级|三级|标准|考评|kpi)";

/** The wordings of each column, the more particular ones first. Labels come through `plainLabel`. */
const WORDINGS: readonly (readonly [ColumnRole, RegExp])[] = [
  ["sequence", /^(?:序号|编号|项次|序|no|number|s\/?n|#|id|item(?:no|number)?)$/],
  [
    "sectionWeight",
    new RegExp(
      `^(?:考核|考评|指标)?(?:维度|类别|构面|板块|模块|大类|分类|一级指标|一级|类)(?:指标)?(?:${WEIGHT_WORD}(?:值|系数)?|满?分)$` +
        "|^(?:section|category|dimension|pillar|area|group|perspective)(?:weight(?:ing|age)?|points?)$",
    ),
  ],
  [
    "weightedScore",
    /^(?:加权|折算|折合|权重后)(?:后)?(?:得分|评分|分数|成绩|分)$|^权重(?:得分|评分|分数|成绩)$|^(?:weighted|final)(?:score|points?|result)s?$|^weighted$/,
  ],
  [
    "criteria",
    /^(?:[\u4e00-\u9fff]{0,6})(?:评分|考核|计分|评价|评定|打分|得分|扣分|记分|评估|评核|测评|检查|衡量|考评|加减分|奖惩|评审|评比|评选|验收)(?:标准|办法|细则|规则|方法|依据|说明|要点|准则|方式)(?:及要求|说明)?$|^(?:标准|细则|评分标准.{0,6}|考核标准.{0,6})$|^(?:(?:scoring|rating|assessment|evaluation|grading|marking|performance)?(?:criteria|criterion|rules?|standards?|rubric|scheme|method|guide)|howitisscored|scoring)$/,
  ],
  [
    "weight",
    new RegExp(
      `^(?:(?:[\\u4e00-\\u9fff]{0,4}|kpi)权[重数]|${OF_THE_ITEM}*${WEIGHT_WORD})(?:值|系数|分配|设置|分|占比|比例)?$` +
        "|^(?:kpi|item|indicator|relative|measure|goal)?weight(?:s|ing|age|ings)?(?:percent|pct|%)?(?:(?:with)?in(?:the)?(?:pillar|section|category|dimension|group|area|perspective))?$|^%?ofweight$|^wt%?$",
    ),
  ],
  [
    "fullMark",
    /^(?:满分|满分值|标准分|标准分值|标准分数|最高分|最高分值|最高得分|总分值|基准分|基础分|应得分)$|^(?:max(?:imum)?|full)(?:score|points?|marks?)?$/,
  ],
  [
    "selfScore",
    /^(?:自评|自我评价|自我评分|本人评分|员工自评|本人自评|自评得分|自评分|自评分数)$|^(?:self)(?:score|rating|assessment|evaluation|review)?$/,
  ],
  [
    "actual",
    /^(?:本月|当月|本期|当期|季度|年度)?(?:实际|完成|达成)(?:值|完成|完成值|完成情况|情况|数|数据|结果|业绩|达成|率|量|完成率|完成数)?\d?$|^实绩$|^(?:完成情况说明|考核数据|实际数据)$|^(?:actual|achieved|achievement|result|attainment)s?(?:value|result|s)?\d?$/,
  ],
  [
    "target",
    /^(?:本月|当月|本期|考核|绩效|指标|kpi|工作|年度|季度|月度)?(?:目标|目标值|指标值|标准值|计划值|任务目标|目标要求|标准要求|目标任务|工作要求|考核要求|工作标准|任务指标|计划)$|^(?:targets?|goals?|objectivevalue|plan)(?:value)?$/,
  ],
  [
    "score",
    /^(?:考核|绩效|实际|最终|最后|综合|等级|档次|级别|等次|本项|单项|本月|当月|本期|本季|年度|季度|月度|半年|各月|各季度?|各期|每月|评估|评核|测评|检查|上级|主管|领导|直接上级|直属上级|部门|考评|经理|考核人|评价|复评|终评|hr|项目|指标)?(?:得分|评分|实得分|评定分|分数|打分|评定得分|考评分|复评分|得分值|得分情况)$|^(?:评价|评估结果|评分结果|考核结果|考核分)$|^(?:直接|直属)?(?:上级|主管|领导|经理|考核人|考评人)(?:评核|考核|考评|评价|评定|评估|打分)$|^(?:[\u4e00-\u9fff]{0,4}平均|平均)(?:得分|分数|分|值)?$|^averagescores?$|^(?!(?:测|考|自|点|讲|简|述|好|差|中)评$)[\u4e00-\u9fff]{1,5}评(?:分|分数|得分)?$|^(?:supervisor|manager|reviewer|final|kpi)?(?:score|scored|rating|mark|marks|grade|pointsearned|pointsawarded|earnedpoints|awarded|actualscore)s?$/,
  ],
  [
    "dataSource",
    /^(?:数据|信息|资料|考核数据|评分)(?:来源|出处|提供部门|提供者|提供)$|^(?:数据提供部门|来源)$|^(?:data)?source(?:ofdata)?s?$/,
  ],
  [
    "definition",
    /^(?:指标)?(?:计算方式|计算公式|计算方法|计算办法|公式|定义|指标定义|指标说明|指标解释|指标描述|内容描述|具体内容|考核要点|关键要点|公式定义)$|^(?:definition|formula|calculation|calculationmethod|description)$/,
  ],
  [
    "dimension",
    /^(?:考核|指标|考评|评价|绩效|评审|评比|评选|评定|评估|测评|检查|验收|kpi)?(?:维度|类别|构面|板块|模块|大类|分类|类型|一级指标|层面|方面|领域)$|^(?:kpi)?(?:dimension|category|perspective|pillar|theme|area|section|group|keyresultarea|kra)s?(?:name)?$/,
  ],
  [
    "indicator",
    /^(?:考核|考评|评价|评分|检查|测评|评估|指标|评审)项$|^(?:关键|主要|绩效|考核|考评|评价|评估|评分|评核|测评|检查|考察|评审|评比|评选|验收|业绩|二级|三级|kpi|kpi绩效|关键绩效|关键业绩|工作|重点|具体|岗位)*(?:指标|项目|指标名称|项目名称|内容|事项|kpi|任务|指标体系|考核点|条目|因素|因子|要素|要项|细项|名称)$|^(?:主要工作|关键结果|关键成果|(?:岗位|主要|工作)职责)$|^kpi$|^(?:kpi|key|performance|measure(?:ment)?)*(?:kpis?|indicators?|performanceindicators?|measures?|metrics?|objectives?|items?|goal|name|kpiname|indicatorname|task|deliverable|responsibility)$/,
  ],
  ["weight", /^(?:分数|分|points?|pts)$|^points?(?:possible|available)$/],
  ["remark", /^(?:备注|说明|附注|备考)$|^(?:remarks?|notes?|comments?)$/],
];

/**
 * What a column under this header holds, or null where the words say nothing.
 *
 * @example roleOfLabel("評分標準（滿分5分）") // "criteria"
 */
export function roleOfLabel(text: string): ColumnRole | null {
  if (text === "" || text.length > LONGEST_LABEL) return null;
  return roleOfWords(text) ?? roleOfParts(text);
}

function roleOfWords(text: string): ColumnRole | null {
  const label = plainLabel(text);
  return label === "" ? null : (WORDINGS.find(([, wording]) => wording.test(label))?.[0] ?? null);
}

/** A label that says the same twice, in two words or two languages; null where its parts say different things. */
function roleOfParts(text: string): ColumnRole | null {
  const parts = partsOf(text);
  if (parts.length < 2) return null;
  const roles = new Set(parts.map(roleOfWords).filter((role) => role !== null));
  const [role] = roles;
  return role !== undefined && roles.size === 1 ? role : null;
}

const PERIOD =
  /^(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|第?[一二三四1-4]季度?|[上下]半年|q[1-4]|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)$/;
const AVERAGE = /平均|^(?:年度|季度|半年)|average/;

/** Whether the label names a period of its own: 7月, 一季度, Q3. */
export function isPeriodLabel(text: string): boolean {
  return text.length <= 6 && PERIOD.test(plainLabel(text));
}

/** Whether a column of scores says what several periods come to: 季度平均分, 年度得分. */
export function isAverageLabel(text: string): boolean {
  return AVERAGE.test(plainLabel(text));
}

const MAYBE_WEIGHT =
  /[权權占佔比配]|分\s*[值数數]|[满滿准準础礎高得]\s*分|^\s*分\s*$|weight|point|pts|full|max/i;

/** Whether the text may be the header of a weight column: quick, so that whole sheets can be asked. */
export function mayBeWeightHeader(text: string): boolean {
  return text.length <= LONGEST_LABEL && MAYBE_WEIGHT.test(text);
}

const MAYBE_ITEMS =
  /(?:指[标標]|[项項]目|[内內]容|名[称稱]|kpis?|indicators?|measures?|objectives?)\s*(?:[（(].*)?$/i;

/** Whether the text may be the header of the column that names the items: quick, too. */
export function mayBeItemsHeader(text: string): boolean {
  return text.length <= 24 && MAYBE_ITEMS.test(text);
}
