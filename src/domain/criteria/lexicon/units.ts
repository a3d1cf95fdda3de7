import type { Unit } from "../meaning/values";

/** A unit of the one table: what it is called in a rule, its kind, and how it is written. */
export interface UnitRecord extends Unit {
  readonly zh?: string;
  readonly en?: string;
  /** No unit where one of these follows. */
  readonly notBefore?: string;
}

const unit = (
  kind: Unit["kind"],
  id: string,
  zh: string,
  en = "",
  more: Partial<UnitRecord> = {},
): UnitRecord => ({
  id,
  kind,
  ...(zh ? { zh } : {}),
  ...(en ? { en } : {}),
  ...more,
});

const time = (id: string, size: number, zh: string, en: string, more: Partial<UnitRecord> = {}) =>
  unit("duration", id, zh, en, { size, family: "time", ...more });

/** Bare numbers. */
export const NO_UNIT: Unit = { id: "", kind: "number" };
export const RATIO: Unit = { id: "%", kind: "ratio" };
export const POINT: Unit = { id: "分", kind: "points" };

const TIMES = [
  time("秒", 1, "秒 秒钟", "s|sec|secs|second|seconds"),
  time("分钟", 60, "分钟", "min|mins|minute|minutes"),
  time("小时", 3600, "小时 个小时 钟头", "h|hr|hrs|hour|hours"),
  time(
    "天",
    86_400,
    "天 日 个自然日 自然日 日历日 个日历日",
    "d|day|days|calendar day|calendar days|night|nights",
    {
      notBefore: "常 报 志 期 益 均",
    },
  ),
  time("个工作日", 86_400, "个工作日 工作日", "working day|working days|business day|business days", {
    family: "workdays",
  }),
  time("周", 604_800, "周 个星期 星期 个周", "week|weeks|wk|wks", { notBefore: "期 边 转" }),
  time("个月", 2_592_000, "个月 月", "month|months", { notBefore: "度 份 均 报" }),
  time("季度", 7_776_000, "个季度 季度 季", "quarter|quarters"),
  time("年", 31_536_000, "年", "year|years|yr|yrs", { notBefore: "度 终 底 会 审 检 均 假" }),
  unit("duration", "课时", "课时 学时 工时 台时"),
];

const MONEY = [
  unit("amount", "元", "元 块 块钱 圆 人民币", "yuan|rmb|cny|rand|dollars|dollar|euros|euro|usd|eur"),
  unit("amount", "美元", "美元"),
  unit("amount", "Cr", "", "cr|crore|crores"),
  unit("amount", "lakh", "", "lakh|lakhs|lac|lacs"),
];

const MEASURED = [
  "吨",
  "公斤",
  "千克",
  "克",
  "斤",
  "公里",
  "千米",
  "米",
  "里",
  "平方米",
  "平米",
  "立方米",
  "立方",
  "升",
  "度",
  "千瓦时",
  "亩",
  "公顷",
  "兆瓦",
  "倍",
].map((id) => unit("number", id, id));

const MEASURED_EN = [
  unit("number", "℃", "℃ 摄氏度 °c"),
  unit("number", "t", "", "t|tonne|tonnes|ton|tons"),
  unit("number", "kg", "", "kg|kgs|kilo|kilos"),
  unit("number", "g", "", "g|grams|gram"),
  unit("number", "km", "", "km|kms"),
  unit("number", "MWh", "", "mwh|kwh"),
  unit("number", "x", "", "x"),
  unit("number", "l", "", "l|litre|litres|liter|liters"),
  unit("number", "km/l", "", "km/l|kmpl|mpg|l/100km"),
  unit("number", "ha", "", "ha|hectare|hectares|acre|acres"),
  unit("number", "mm", "", "mm|cm"),
  unit("number", "dB", "", "db"),
  unit("count", "time", "", "time|times"),
  unit("number", "BP", "BP bp", "bp|bps|basis points|basis point"),
  unit("number", "ppm", "ppm", "ppm"),
  unit("number", "ms", "毫秒", "ms"),
];

const COUNT_ZH =
  "次 起 件 例 处 项 个 人 名 位 份 张 篇 场 台 户 家 单 笔 条 页 本 门 具 缸 趟 栏 部 所 辆 批 宗 桩 架 枚 支 根 株 只 头 匹 棵 幅 幢 栋 套 " +
  "组 队 班 节 课 期 届 轮 遍 步 艘 盒 箱 袋 包 桶 瓶 罐 块 片 颗 粒 把 扇 道 面 盏 座 间 层 室 床 车 船 票 字 行 列 声 环 种 类 样 款 人次 台次 户次 车次 " +
  "批次 个批次 班次 频次 件次 例次 单次 场次 项次 处次 条次 宗次 户次 人天 人日 回 点 个点位 点位 品种 个品种 份次 分册 名次 户数 店 科 卷 册 岗 段 版 集 首 线 区 站 方案 项目 问题 岗位 网点 客户 员工 单位 电话 字段 粉丝 工单 楼层 楼栋 人份 席 餐 桌 捆 词 问 题 号 股 通 档 位数";

const COUNT_EN =
  "case|cases|error|errors|complaint|complaints|incident|incidents|item|items|report|reports|defect|defects|piece|pieces|unit|units|people|persons|person|order|orders|ticket|tickets|" +
  "event|events|visit|visits|account|accounts|call|calls|instance|instances|occurrence|occurrences|client|clients|customer|customers|document|documents|violation|violations|lead|leads|" +
  "article|articles|post|posts|session|sessions|follower|followers|visitor|visitors|view|views|delay|delays|mistake|mistakes|deal|deals|sample|samples|parcel|parcels|return|returns";

export const UNITS: readonly UnitRecord[] = [
  ...TIMES,
  ...MONEY,
  ...MEASURED,
  ...MEASURED_EN,
  ...[...new Set(COUNT_ZH.split(" "))].map((id) =>
    unit("count", id, id, "", {
      notBefore: COUNT_GUARDS(id),
    }),
  ),
  ...COUNT_EN.split("|").map((id) => unit("count", id, "", id)),
  unit("points", "分", "分 个分", "point|points|pt|pts|mark|marks", {
    notBefore: "钟 之 公司 店 管 类 别 机 级 析 发 拣 期 红 配 工 包 区 部 散 册 批 歧 享 担 摊",
  }),
];

/** What must not follow a measure word of one character. */
function COUNT_GUARDS(id: string): string {
  const guards: Readonly<Record<string, string>> = {
    次: "日 月 年 品 要 序",
    件: "数",
    例: "会 如 行 外 数",
    处: "罚 理 置 分 于",
    项: "目",
    个: "人 月 小时 工作日 百分点 季度 星期 自然日 点位 批次 品种 性",
    人: "员 次 均 天 日 份 力 事 工 为 民",
    名: "称 次",
    份: "额",
    张: "贴",
    场: "地 所 次",
    家: "长",
    单: "位 据 价 次 一 独 项 个",
    条: "件 次",
    页: "面",
    本: "项 人 月 季 年 部 单 公司 指 周 次",
    门: "店 诊 槛 禁",
    部: "门 位 分",
    所: "有 以 在 属 辖 得",
    批: "准 次 量 评 复",
    节: "点 假 能 约",
    课: "时 程",
    期: "间 限 满 末 内",
    组: "织 长",
    班: "组 次 车 长 级",
    级: "别 领",
    点: "位 名 检",
    面: "积 试",
    面积: "",
    层: "级 面",
    类: "型 别 似",
    等: "级 候",
    车: "间 辆 次 次",
    票: "据 否",
    字: "段",
    行: "为 业",
    科: "室 学",
    区: "域 间",
    线: "性 下 上",
    位: "置 数",
    号: "码",
    回: "复 访",
    步: "骤",
    包: "括 含",
  };
  return guards[id] ?? "";
}
