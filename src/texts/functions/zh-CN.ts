import { quote } from "./quote";

const score = { name: "得分", description: "得分（分），也可以是一个区域" };
const scheme = {
  name: "方案",
  description: "方案名称，或“下限｜等级｜系数”三列的区域；省略时用“百分制”",
};
const weights = { name: "权重", description: "各项权重，一列或一行，例如 20%、0.2 或 20，写法须统一" };
const criteria = { name: "评分标准", description: "评分标准的文字，例如“每延误一次扣2分”，或一列标准" };
const actual = { name: "实际值", description: "实际完成值；标准有几项独立条款时，一项一列" };
const max = { name: "满分", description: "该项满分（分）；权重为 20% 时填 20。标准未写满分时必填" };
const target = { name: "目标值", description: "标准里没有写明的目标值，例如“每低1%扣2分”的起点" };

const language = { name: "语言", description: "zh-CN 或 en-US；省略时为中文" };

/** The functions as Excel lists and prompts them. */
export const functions = {
  BAND: {
    description: "按得分给出所在等级，例如 89.99 分为“良好”。",
    parameters: { score, scheme },
  },
  COEFFICIENT: {
    description: "按得分给出绩效系数，例如 89.5 分为 0.895。",
    parameters: { score, scheme },
  },
  PAYOUT: {
    description: "按得分计算应发绩效：基数 × 系数，四舍五入到分。",
    parameters: {
      score,
      base: { name: "基数", description: "绩效工资基数，单个数值或与得分形状相同的区域" },
      scheme,
    },
  },
  NEXT: {
    description: "距离下一个系数更高的等级还差多少分；已是最好时为 0。",
    parameters: { score, scheme },
  },
  SCORE: {
    description: "按评分标准的文字计分，例如“每延误一次扣2分,扣完为止”，延误 3 次、满分 10，得 4 分。",
    parameters: { criteria, actual, max, target },
  },
  EXPLAIN: {
    description: "用一句话说明得分是怎样按评分标准算出来的。",
    parameters: { criteria, actual, max, target },
  },
  CHECK: {
    description: "检查评分标准能否毫无歧义地计分：能则为 TRUE，否则说明问题和写法。",
    parameters: { criteria, max },
  },
  TOTAL: {
    description: "加权总分：各项权重 × 得分之和，四舍五入到两位小数。权重合计须为 100%。",
    parameters: {
      weights,
      scores: { name: "得分", description: "各项得分（分），与权重形状相同" },
    },
  },
  WEIGHTCHECK: {
    description: "检查权重合计是否恰为 100%：是则为 TRUE，否则说明差多少、错在哪里。",
    parameters: { weights },
  },
  NORMALIZE: {
    description: "按原比例把权重调整为合计恰为 100%，尾差按最大余数法分配。",
    parameters: {
      weights,
      step: { name: "步长", description: "结果的最小单位，例如 1% 或 0.5%；省略时为 1%" },
    },
  },
  TEMPLATES: {
    description: "列出考核表模板：编号、名称、维度、指标、权重合计、来源。",
    parameters: {
      search: { name: "查找", description: "岗位、指标或拼音首字母，例如“直播”；省略时列出全部" },
      language,
    },
  },
  TEMPLATE: {
    description: "给出一张考核表：表头，然后每项一行：维度、指标、权重、目标值、评分标准、数据来源。",
    parameters: {
      id: { name: "编号", description: "模板编号，例如 web-promotion，见 KPI.TEMPLATES" },
      language,
    },
  },
};

export type FunctionTexts = typeof functions;

/** What a number given to a function is called in a message. */
const quantities = { score: "得分", base: "基数" };
const examples = { score: "89.5", base: "3000" };

type Quantity = keyof typeof quantities;
interface Shape {
  readonly rows: number;
  readonly columns: number;
}

function shape({ rows, columns }: Shape): string {
  return `${rows} 行 × ${columns} 列`;
}

/** One sentence a fault: what is wrong, and what to write instead. */
export const faults = {
  SHAPES_DIFFER: (f: { first: Shape; second: Shape }) =>
    `区域大小不一致：一个是 ${shape(f.first)}，另一个是 ${shape(f.second)}，请选取大小相同的区域。`,
  LINE_EXPECTED: (f: { shape: Shape }) =>
    `这里应为一列或一行，所给区域是 ${shape(f.shape)}，请只选一列或一行。`,
  CELL_ERROR: (f: { error: string }) => `引用的单元格有错误 ${f.error}，请先改正它。`,
  NUMBER_EXPECTED: (f: { quantity: Quantity; found: string }) =>
    `${quantities[f.quantity]}应为数字，“${quote(f.found)}”不是，请填写如 ${examples[f.quantity]} 的数字。`,
  UNIT_UNEXPECTED: (f: { quantity: Quantity; found: string }) =>
    `“${quote(f.found)}”的单位不适用于${quantities[f.quantity]}，请填写如 ${examples[f.quantity]} 的数字。`,
  UNKNOWN_SCHEME: (f: { name: string }) =>
    `没有名为“${quote(f.name)}”的方案，请填写百分制、五分制或按分发放，或给出“下限｜等级｜系数”三列的区域。`,
  CRITERIA_MISSING: () => "有实际值但没有评分标准，请填写，例如“每次扣2分”。",
  MAX_NOT_A_NUMBER: (f: { found: string }) => `满分应为分数，“${quote(f.found)}”不是，请填写如 10 的数字。`,
  MAX_PERCENT: (f: { found: string }) =>
    `满分以分为单位，不是百分比（${quote(f.found)}），权重为 20% 时请填写 20，或用权重单元格乘以 100，例如 D6*100。`,
  UNKNOWN_LANGUAGE: (f: { name: string }) => `没有语言“${quote(f.name)}”，请填写 zh-CN 或 en-US。`,
  UNKNOWN_TEMPLATE: (f: { id: string }) =>
    `没有编号为“${quote(f.id)}”的模板，请用 =KPI.TEMPLATES() 查看全部编号。`,
  NO_TEMPLATE_FOUND: (f: { search: string }) =>
    `没有与“${quote(f.search)}”相符的模板，请换一个词，或用 =KPI.TEMPLATES() 查看全部。`,
  TEMPLATES_NOT_FETCHED: () => "模板没有取到，请检查网络，然后重新计算。",
  TOO_LARGE: () => "结果超过 9,007,199,254,740.99，无法精确到分，请检查所填的数字。",
  INTERNAL: (f: { detail: string }) =>
    `插件内部出错（${quote(f.detail)}），请把公式和此提示报告给插件的提供者。`,

  NO_BAND: (f: { score: string; lowest: string }) =>
    `得分 ${f.score} 低于方案的最低下限 ${f.lowest}，没有对应的等级，请检查得分，或在方案中补上更低的一档。`,
  BASE_NEGATIVE: (f: { base: string }) => `基数不能是负数（${f.base}），请填写 0 或正数。`,
  SCHEME_EMPTY: () => "方案区域里没有等级，请填写“下限｜等级｜系数”三列，一行一个等级。",
  SCHEME_COLUMNS: (f: { columns: number }) =>
    `方案区域应为“下限｜等级｜系数”三列，现为 ${f.columns} 列，请重新选取。`,
  SCHEME_CELL_ERROR: (f: { row: number; error: string }) =>
    `方案区域第 ${f.row} 行有错误 ${f.error}，请先改正它。`,
  SCHEME_BOUND_MISSING: (f: { row: number }) => `方案区域第 ${f.row} 行缺少下限，请填写数字，例如 80。`,
  SCHEME_BOUND_NOT_A_NUMBER: (f: { row: number; text: string }) =>
    `方案区域第 ${f.row} 行的下限“${quote(f.text)}”不是数字，请填写数字，例如 80。`,
  SCHEME_BOUND_DUPLICATE: (f: { row: number; firstRow: number; bound: string }) =>
    `方案区域第 ${f.firstRow} 行和第 ${f.row} 行的下限都是 ${f.bound}，请改正或删除其中一行。`,
  SCHEME_LABEL_MISSING: (f: { row: number }) => `方案区域第 ${f.row} 行缺少等级名称，请填写，例如“良好”。`,
  SCHEME_COEFFICIENT_MISSING: (f: { row: number }) =>
    `方案区域第 ${f.row} 行缺少系数，请填写数字、百分比或“得分”。`,
  SCHEME_COEFFICIENT_NOT_A_NUMBER: (f: { row: number; text: string }) =>
    `方案区域第 ${f.row} 行的系数“${quote(f.text)}”无法识别，请填写数字、百分比或“得分”。`,
  SCHEME_COEFFICIENT_NEGATIVE: (f: { row: number; text: string }) =>
    `方案区域第 ${f.row} 行的系数 ${quote(f.text)} 是负数，请填写 0 或正数。`,
  SCHEME_SCORE_BELOW_ZERO: (f: { row: number; bound: string }) =>
    `方案区域第 ${f.row} 行的下限 ${f.bound} 低于 0，系数不能是“得分”，请把下限改为 0 以上，或把系数改为数字。`,
  SCHEME_FULL_SCORE_UNCLEAR: (f: { row: number; highest: string }) =>
    `方案区域第 ${f.row} 行的系数“得分”不知以多少分为满分（最高下限仅 ${f.highest}），请写明满分，例如“得分/5”。`,

  WEIGHTS_EMPTY: () => "所给区域里没有权重，请填写权重，例如 20%。",
  WEIGHT_CELL_ERROR: (f: { row: number; error: string }) =>
    `权重第 ${f.row} 项有错误 ${f.error}，请先改正它。`,
  WEIGHT_NOT_A_NUMBER: (f: { row: number; text: string }) =>
    `权重第 ${f.row} 项“${quote(f.text)}”不是权重，请填写如 20% 的数字。`,
  WEIGHT_NEGATIVE: (f: { row: number; text: string }) =>
    `权重第 ${f.row} 项 ${quote(f.text)} 是负数，请填写 0% 或以上。`,
  WEIGHT_UNITS_MIXED: (f: { row: number; text: string; firstRow: number; firstText: string }) =>
    `权重写法不统一：第 ${f.firstRow} 项是 ${quote(f.firstText)}，第 ${f.row} 项是 ${quote(f.text)}，请统一写成百分比，例如 20%。`,
  WEIGHTS_ALL_ZERO: () => "权重全为 0，没有比例可依，请先填写权重。",
  STEP_NOT_DIVISOR: (f: { step: string }) =>
    `步长 ${quote(f.step)} 不能整除 100%，请填写如 1%、0.5% 或 5% 的步长。`,
  STEP_NOT_A_NUMBER: () => "步长应为百分比，请填写如 1%、0.5% 或 5% 的步长。",
  WEIGHTS_NOT_100: (f: { sum: string }) => `权重合计为 ${f.sum}，须恰为 100%，请先调整权重。`,
  SCORE_WITHOUT_WEIGHT: (f: { row: number }) => `第 ${f.row} 项有得分但没有权重，请填写权重，不计分的填 0%。`,
};

export type FaultTexts = typeof faults;

/** A sentence about one score of a list. */
export function atItem(row: number, sentence: string): string {
  return `第 ${row} 项：${sentence}`;
}

/**
 * The results of KPI.WEIGHTCHECK. They are values that workbooks compare with, so they are the same in every language and
 * their punctuation is fixed.
 */
export const checkResult = {
  missing: (sum: string, missing: string) => `合计 ${sum},还差 ${missing}`,
  excess: (sum: string, excess: string) => `合计 ${sum},多出 ${excess}`,
};
