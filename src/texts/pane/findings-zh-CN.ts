import type { FindingTexts } from "./finding-texts";

export const findingsZhCN: FindingTexts = {
  WEIGHT_SUM: (facts) =>
    facts.missing !== undefined
      ? `权重合计 ${facts.sum}，还差 ${facts.missing}。`
      : `权重合计 ${facts.sum}，超出 ${facts.excess}。`,
  WEIGHT_MISSING: (facts) =>
    facts.indicator ? `“${facts.indicator}”没有填写权重。` : "这项指标没有填写权重。",
  WEIGHT_TEXT: (facts) =>
    facts.weight !== undefined
      ? `权重“${facts.text}”是文本而不是数值，Excel 求和时不会计入。`
      : `权重“${facts.text}”不是数值，请改写为百分比，例如 20%。`,
  WEIGHT_UNITS_MIXED: (facts) =>
    `权重“${facts.text}”与其他行的写法不一致，这里按 ${facts.weight} 计。请统一为百分比或分值。`,
  WEIGHT_NEGATIVE: (facts) =>
    `${facts.indicator ? `“${facts.indicator}”的` : ""}权重 ${facts.weight} 小于 0。不计负数，其余权重合计 ${facts.sumWithout}。`,
  SECTION_SUM: (facts) => `“${facts.section}”注明 ${facts.stated}，各项合计为 ${facts.sum}。`,
  CRITERIA_UNREADABLE: (facts) => `“${facts.words}”无法据以计分，请写明达到什么结果得多少分或扣多少分。`,
  CRITERIA_GAP: (facts) =>
    facts.from !== undefined && facts.to !== undefined
      ? `${facts.from} 至 ${facts.to} 之间没有对应的得分，请补上这一档。`
      : facts.from !== undefined
        ? `${facts.from} 以上没有对应的得分，请补上这一档。`
        : facts.to !== undefined
          ? `${facts.to} 以下没有对应的得分，请补上这一档。`
          : "各档之间有空缺，请补上没有得分的一档。",
  CRITERIA_OVERLAP: (facts) =>
    `“${facts.words}”范围重叠${facts.from !== undefined && facts.to !== undefined ? `（${facts.from} 至 ${facts.to}）` : ""}，同一结果可得两种分数，请改为互不重叠。`,
  CRITERIA_MAX_MISMATCH: (facts) => `评分标准最高 ${facts.best} 分，本项满分 ${facts.max} 分，请改为一致。`,
  SCORE_OUT_OF_RANGE: (facts) => `得分 ${facts.score} 不在 0 至 ${facts.max} 分之间，请核对后重新填写。`,
  SCORE_MISMATCH: (facts) =>
    facts.actual !== undefined
      ? `实际完成 ${facts.actual}，按评分标准应得 ${facts.due} 分，表中为 ${facts.score} 分，请核对。`
      : facts.deducted !== undefined
        ? `扣 ${facts.deducted} 分后应为 ${facts.due} 分，表中为 ${facts.score} 分，请核对。`
        : `按权重和评分应得 ${facts.due}，表中为 ${facts.score}，请核对。`,
  TOTAL_MISMATCH: (facts) =>
    facts.omitted !== undefined
      ? `${facts.name ? `“${facts.name}”的` : ""}合计公式没有包含 ${facts.omitted}，请改为包含全部${facts.isOfPeriods ? "月份" : "指标"}。`
      : facts.name !== undefined
        ? `“${facts.name}”的总分为 ${facts.shown}，按${facts.weighted ? "表上的权重" : "各项"}计算应为 ${facts.sum}，请核对公式和得分。`
        : `合计为 ${facts.shown}，各项相加是 ${facts.sum}，请改为求和公式。`,
  TOTAL_HARDCODED: (facts) => `总分 ${facts.shown} 是直接填写的，不随各项得分变化，请改为求和公式。`,
  BAND_MISMATCH: (facts) =>
    `${facts.name ? `“${facts.name}”` : ""}总分 ${facts.score} 对应等级“${facts.due}”，表中为“${facts.shown}”，请核对。`,
  PAYOUT_MISMATCH: (facts) =>
    facts.base === ""
      ? `${facts.name ? `“${facts.name}”` : ""}总分 ${facts.score} 的系数为 ${facts.due}，表中为 ${facts.shown}，请核对。`
      : `${facts.name ? `“${facts.name}”` : ""}总分 ${facts.score} 的系数为 ${facts.coefficient}，基数 ${facts.base} 应发 ${facts.due}，表中为 ${facts.shown}，请核对。`,
  DUPLICATE_INDICATOR: (facts) => `“${facts.indicator}”与 ${facts.first} 重复，请合并或改名，以免重复考核。`,
  SEQUENCE_GAP: (facts) =>
    facts.shown === ""
      ? `序号空缺，应为 ${facts.due}，请补上。`
      : `序号由 ${facts.before} 到 ${facts.shown}，应为 ${facts.due}，请重新编号或补上缺少的指标。`,
  OCR_NOISE: (facts) =>
    facts.meant !== undefined
      ? `“${facts.words}”应为“${facts.meant}”，可能是识别或输入有误，请改正。`
      : `“${facts.words}”含有无法识别的字符，请对照原文改正。`,
  FORMULA_ERROR: (facts) => `单元格显示 ${facts.error}，请修改公式或重新填写。`,
  BONUS_IN_TOTAL: (facts) =>
    `合计 ${facts.shown} 包含了加分项（${facts.cells}），不含加分项为 ${facts.sum}，请从合计中去掉。`,
  HIDDEN_ROW_COUNTED: (facts) =>
    `隐藏行的权重 ${facts.weight} 被 ${facts.total} 计入合计，请取消隐藏，或将该行删除。`,
  RANK_MISMATCH: (facts) =>
    `“${facts.name}”${facts.total ? `为 ${facts.total}，` : ""}应排第 ${facts.due}，表中为 ${facts.shown}${facts.tied ? "；分数相同的名次并列" : ""}，请改正。`,
  EDGE_MISMATCH: (facts) =>
    `公式写的是 ${facts.written.join("、")}，文字写的是“${facts.words}”，正好等于界限值时会归错档，请改公式或改文字，使两处一致。`,
  UNFINISHED: (facts) =>
    `${facts.name ? `“${facts.name}”的` : ""}“${facts.item}”${facts.blanks > 1 ? `等 ${facts.blanks} 项` : ""}没有打分，却已得出 ${facts.shown}，请补填后再定。`,
  BAND_TABLE_GAP: (facts) =>
    facts.where === "below"
      ? `“${facts.upper}”从 ${facts.to} 起，${facts.to} 以下没有对应的档，请补上最低一档。`
      : facts.where === "above"
        ? `“${facts.lower}”到 ${facts.from} 为止，${facts.from} 以上没有对应的档，请补上最高一档。`
        : `“${facts.lower}”到 ${facts.from} 为止，“${facts.upper}”从 ${facts.to} 起，中间的分数没有对应的档，请把两档接上。`,
  BAND_TABLE_OVERLAP: (facts) =>
    `“${facts.lower}”到 ${facts.to} 为止，“${facts.upper}”从 ${facts.from} 起，${facts.from} 至 ${facts.to} 同时属于两档，请改为互不重叠。`,
  LABEL_SPACE: (facts) =>
    `“${facts.label}”与“${facts.meant}”只差空格，${facts.formula} 的公式因此没有计入，请改为“${facts.meant}”。`,
  LIKELY_SLIP: (facts) =>
    `此处为 ${facts.value}，其余为 ${facts.from} 至 ${facts.to}，可能应为 ${facts.meant}，请核对。`,
  BLANK_AS_ZERO: (facts) =>
    facts.blank !== undefined
      ? `${facts.formulas} 的公式没有排除空白：${facts.blank} 还没有填写，电脑版 Excel 会当作 0 计算。请加上空白判断。`
      : `${facts.formulas} 的公式没有排除空白：${facts.cells} 未填写时，电脑版 Excel 会当作 0 计算。请加上空白判断。`,
};
