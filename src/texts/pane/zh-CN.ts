import { buildZhCN } from "./build-zh-CN";
import type { Localized } from "../../domain/localized";
import type { Family, Rater } from "../../domain/scorecard/scorecard";
import type { Sureness } from "../../domain/paste/pasted-card";
import type { ColumnRole } from "../../domain/audit/layout/column-role";
import type { FindingCode } from "../../domain/audit/finding";

type Facts = Readonly<Record<string, string | number>>;

/** What a fault's sentence may name. */
interface FaultFacts {
  readonly sheet?: string;
}

const named = (sheet: string | undefined, otherwise: string) => (sheet ? `工作表“${sheet}”` : otherwise);

/** Everything that the pane says, in Chinese; its shape is binding for the other languages. */
export const zhCN = {
  product: "KPI 绩效",
  tabs: { label: "功能", templates: "模板", row: "本行", check: "检查" },
  common: {
    listSeparator: "、",
    details: "详细信息",
    dismiss: "关闭",
    tryAgain: "重试",
  },
  crash: {
    title: "窗格出现问题",
    sentence: "表格未受影响。请重新加载窗格后继续。",
    reload: "重新加载",
  },
  templates: {
    heading: "考核表模板",
    intro: "选择岗位，查看内容后插入到工作簿。",
    search: "搜索岗位、指标或拼音首字母",
    clearSearch: "清除搜索",
    found: (count: number) => `共 ${count} 个模板`,
    noneFound: (query: string) => `没有与“${query}”相符的模板。`,
    noneFoundNext: "请换一个词，例如岗位名称或某项指标。",
    showAll: "显示全部模板",
    families: {
      promotion: "推广",
      "new-media": "新媒体",
      "live-streaming": "直播",
      "e-commerce": "电商",
      website: "网站",
      "it-support": "IT 支持",
    } satisfies Record<Family, string>,
    familyCount: (family: string, count: number) => `${family}（${count}）`,
    indicatorCount: (count: number) => `${count} 项指标`,
    totalWeight: (weight: string) => `权重合计 ${weight}`,
    fromSource: "内容取自原考核表",
    proposed: (count: number) => `${count} 项为建议内容`,
    allProposed: "全部为建议内容",
    toFill: (count: number) => `${count} 项目标待填写`,
    loading: "正在打开模板…",
    loadFailed: "模板没有打开。请检查网络，然后重试。",
    back: "全部模板",
    preview: "内容预览",
    indicator: "指标与评分标准",
    weight: "权重",
    dataSource: (source: string) => `数据来源：${source}`,
    target: (target: string) => `目标：${target}`,
    targetReckoned: "目标值由基础数据算出",
    targetToFill: "目标：待填写",
    bonus: (points: string) => `加分项，最多 ${points} 分`,
    total: "合计",
    origin: { source: "原表", proposed: "建议" },
    aboutItem: (origin: string) => `来源：${origin}`,
    options: "插入选项",
    language: "表格语言",
    languages: { "zh-CN": "中文（简体）", "en-US": "英文" } satisfies Localized,
    basePay: "绩效工资基数",
    basePayUnit: "元",
    basePayHint: "选填，也可插入后在表中填写。",
    basePayWrong: "请填写 0 或更大的金额，例如 3000。",
    period: "考核周期",
    periodHint: "选填，例如 2025年6月。",
    insert: "插入为新工作表",
    insertMany: (count: number) => `插入 ${count} 张工作表`,
    inserting: "正在插入…",
    insertingMany: (done: number, total: number) => `正在插入：${done} / ${total} 张`,
    stop: "停止",
    inserted: (sheet: string) => `已插入工作表“${sheet}”。`,
    insertedMany: (count: number) => `已插入 ${count} 张工作表，每人一张。`,
    insertedSome: (count: number, asked: number) => `已停止。${asked} 张中已插入 ${count} 张，其余没有插入。`,
    removeSheets: (count: number) => `删除这 ${count} 张`,
    removeForGood: (count: number) => `删除 ${count} 张`,
    keepSheets: "保留",
    noneFilled: (count: number) => `确定删除刚插入的 ${count} 张工作表吗？这些表上还没有填写内容。`,
    someFilled: (names: string, count: number, more: boolean) =>
      `其中 ${count} 张已有填写或改动：${names}${more ? "等" : ""}。删除后，填写的内容也会丢失。`,
    removalIsFinal: "删除工作表不能撤消，Excel 此前的撤消记录也会清空。",
    insertRest: (count: number) => `继续插入剩余 ${count} 人`,
    insertIsNoStep: "插入工作表不能撤消；不需要时，请删除工作表。",
    protectClears: "保护工作表还会清空 Excel 此前的撤消记录。",
    nameless: (lines: string) => `第 ${lines} 行只有绩效基数，没有姓名，请补上姓名或删去这一行。`,
    removed: (count: number) => `已删除刚插入的 ${count} 张工作表。`,
    people: "被考核人",
    peopleHint: (most: number) =>
      `选填。每行一个姓名，每人一张工作表，最多 ${most} 人；可从 Excel 粘贴姓名和绩效基数两列。`,
    peopleCount: (count: number) => `共 ${count} 人。`,
    repeatedPeople: (names: string) => `姓名重复：${names}，工作表名会加上编号。`,
    tooManyPeople: (count: number, most: number) => `共 ${count} 人，超过 ${most} 人。请分几个工作簿插入。`,
    wrongPay: (lines: string) => `第 ${lines} 行的绩效基数不是金额，请改为 3000 这样的数。`,
    protect: "保护工作表（不设密码），只能填写浅黄色单元格",
    measures: (count: number) => `基础数据（${count} 项）`,
    reckoned: "（自动算出）",
    raters: "评分人与占比",
    raterRoles: { self: "自评", supervisor: "上级评分", peer: "同事评分" } satisfies Record<
      Rater["role"],
      string
    >,
    rater: (role: string, share: string) => `${role} ${share}`,
    scheme: "等级与发放",
    band: (lower: string, label: string, coefficient: string) => `${lower} 分起　${label}　${coefficient}`,
    byScore: "按得分比例",
    whereFrom: "各项来源",
    itemOrigin: (origin: string, note: string) => `：${origin}${note === "" ? "" : `。${note}`}`,
    insertedNext: "接下来请填写“实际完成”，得分、总分、等级和绩效工资会自动得出。",
    checkIt: "检查这张表",
  },
  check: {
    heading: "检查考核表",
    intro: "检查权重、评分标准、得分、合计、等级和绩效工资，指出有问题的单元格；能修复的可以一键修复。",
    run: "检查此工作表",
    again: "重新检查",
    running: "正在检查…",
    outOfDate: "工作表已有改动，以下结果可能不是最新的。",
    resultFor: (sheet: string) => `“${sheet}”的检查结果`,
    noCard: (sheet: string) => `“${sheet}”中没有找到考核表。`,
    noCardNext:
      "考核表需要一行表头，其中有“指标”和“权重”两列。请打开含有考核表的工作表后重新检查，或从模板开始；表头写法特别时，也可自己指出。",
    toTemplates: "查看模板",
    nothingWrong: (sum: string) => `没有问题，权重合计 ${sum}。`,
    nothingWrongMany: (cards: number) => `没有问题，${cards} 张考核表的权重合计均为 100%。`,
    problems: (count: number) => `发现 ${count} 个问题`,
    card: (index: number) => `考核表 ${index}`,
    recognised: "识别结果",
    extent: (indicators: number, first: number, last: number) =>
      `${indicators} 项指标，第 ${first}–${last} 行`,
    bonus: (rows: number) => `另有 ${rows} 行加减分项，不计入 100%`,
    column: (role: string, column: string) => `${role}：${column} 列`,
    roles: {
      sequence: "序号",
      dimension: "维度",
      sectionWeight: "维度权重",
      indicator: "指标",
      definition: "指标说明",
      weight: "权重",
      target: "目标",
      criteria: "评分标准",
      dataSource: "数据来源",
      actual: "实际值",
      selfScore: "自评",
      score: "得分",
      weightedScore: "加权得分",
      fullMark: "满分",
      remark: "备注",
    } satisfies Record<ColumnRole, string>,
    correct: {
      change: "更改",
      changeRole: (role: string) => `更改“${role}”列`,
      add: "指定其他列",
      choose: "请选择",
      point: (role: string) => `请在工作表中选中“${role}”列的任一单元格。`,
      nothingPointed: "正在读取选中的单元格…",
      pointed: (column: string) => `已选中 ${column} 列`,
      pointedTaken: (column: string, role: string) => `已选中 ${column} 列，原为“${role}”，两列将互换`,
      stillNeeded: (column: string, role: string) =>
        `${column} 列现在是“${role}”。请先点“${role}”后的“更改”，为它指定别的列。`,
      otherSheet: (sheet: string) => `请在工作表“${sheet}”中选。`,
      take: "用这一列",
      none: "没有这一列",
      cancel: "取消",
      byUser: "已按您的指定识别。",
      reset: "恢复自动识别",
      pointHeader: "自己指出表头",
      pointTitle: (role: string) => `请在工作表中选中写着“${role}”的表头单元格，名称不同也可以。`,
      pointedCell: (cell: string) => `已选中 ${cell}`,
      takeCell: "就是这一格",
      otherRow: (row: number) => `两个表头单元格要在同一行，请在第 ${row} 行中选。`,
      sameCell: "这一格已是指标的表头，请选另一格。",
    },
    total: "权重合计",
    ofWhole: (sum: string) => `${sum} / 100%`,
    complete: "已满 100%",
    incomplete: "不是 100%",
    sections: "各维度权重",
    stated: (weight: string) => `注明 ${weight}`,
    unnamedSection: "未命名维度",
    workbook: {
      run: "检查整个工作簿",
      again: "重新检查整个工作簿",
      running: (done: number, total: number) => `正在检查工作簿：${done} / ${total} 张工作表`,
      starting: "正在读取工作簿…",
      cancel: "停止",
      cancelled: "已停止检查，工作簿未作更改。",
      heading: "整个工作簿的检查结果",
      summary: (sheets: number, cards: number, findings: number) =>
        findings === 0
          ? `${sheets} 张工作表，${cards} 张考核表，没有问题。`
          : `${sheets} 张工作表，${cards} 张考核表，发现 ${findings} 个问题。`,
      noCards: (sheets: number) => `${sheets} 张工作表中没有找到考核表。`,
      sheet: (name: string, findings: number) =>
        findings === 0 ? `${name}：没有问题` : `${name}：${findings} 个问题`,
      noCard: "没有考核表",
      noCardSheets: (count: number) => `${count} 张工作表没有考核表`,
      hidden: "隐藏的工作表：取消隐藏后才能转到其单元格。",
      showRest: (count: number) => `显示其余 ${count} 个问题`,
      repairSheet: (count: number) => `修复此表（${count}）`,
      repairSheetOf: (name: string) => `修复“${name}”中可以修复的问题`,
      export: "将结果列到新工作表",
      exported: (sheet: string) => `结果已列在工作表“${sheet}”。`,
    },
    exported: {
      sheetName: "检查结果",
      columns: ["工作表", "单元格", "程度", "问题", "处理"],
      repairable: "可在窗格中修复",
      byHand: "请在表中修改",
      nothing: "没有发现问题。",
      more: (count: number) => `另有 ${count} 个问题没有列出。请先处理以上问题，然后重新检查。`,
    },
    severity: { error: "错误", warning: "注意", note: "提示" },
    goTo: (address: string) => `转到单元格 ${address}`,
    repair: "修复",
    method: "调整方式",
    inProportion: "各项按比例调整",
    chooseOne: "请选择承担差额的一项",
    toOne: (name: string, cell: string) =>
      name === "" ? `差额全部计入 ${cell}` : `差额全部计入“${name}”（${cell}）`,
    repairOne: (address: string) => `修复 ${address} 的问题`,
    repairAll: (count: number) => `全部修复（${count}）`,
    repairing: "正在修复…",
    repaired: (count: number) => `已修复 ${count} 个问题。`,
    undo: "撤消修复",
    undoing: "正在撤消…",
    canUndo: (sheet: string) => `对“${sheet}”的修复可以撤消。`,
    undone: "已撤消修复，单元格恢复原样。",
    noRepair: "需要您来决定，请在表中修改。",
    changes: "修改内容",
    before: "修改前",
    after: "修改后",
    becomes: "改为",
    moreChanges: (count: number) => `显示其余 ${count} 处修改`,
    fewerChanges: "收起",
    blank: "空白",
    asText: (shown: string) => `文本 ${shown}`,
    asNumber: (shown: string) => `数值 ${shown}`,
    yes: "是",
    no: "否",
  },
  paste: {
    open: "粘贴文字生成考核表",
    heading: "粘贴文字生成考核表",
    intro: "粘贴考核表的文字，核对识别结果后插入为工作表。",
    back: "全部模板",
    text: "考核表文字",
    textHint: "可从网页、Word、PDF 或 Excel 复制；列已错乱的文字也可以。",
    read: "识别",
    empty: "还没有内容。请先粘贴考核表的文字，再点“识别”。",
    tooLong: (length: number, most: number) => `文字共 ${length} 字，超过 ${most} 字。请分几次粘贴。`,
    nothing: "没有找到指标。请确认文字中含有指标及其权重或评分标准，也可以逐行添加。",
    textChanged: "文字已有改动，以下仍是上次识别的结果。",
    result: (rows: number, weights: number) => `识别出 ${rows} 项指标，其中 ${weights} 项有权重`,
    card: "考核表",
    cardNumber: (index: number) => `考核表 ${index}`,
    cardOption: (title: string, rows: number) => `${title}（${rows} 项）`,
    title: "表名",
    weightSum: (sum: string) => `权重合计 ${sum}%`,
    weightsRight: "合计正确",
    weightsWrong: "应为 100%",
    rows: "识别结果",
    row: (index: number) => `第 ${index} 项`,
    fields: {
      dimension: "考核维度",
      indicator: "考核指标",
      weight: "权重",
      target: "目标值",
      criteria: "评分标准",
    },
    bonus: "加分项",
    isBonus: "加分项，不计入 100%",
    weightWrong: "请填写 20% 或 20 这样的数。",
    sureness: { certain: "识别可靠", likely: "请过目", doubtful: "请核对" } satisfies Record<
      Sureness,
      string
    >,
    doubtfulFields: (names: string) => `请核对：${names}`,
    edited: "已修改",
    addRow: "添加一项",
    deleteRow: (index: number) => `删除第 ${index} 项`,
    leftOver: (count: number) => `没有放进表格的文字（${count} 处）`,
    leftOverHint: "请看其中有没有漏掉的指标；需要的可以复制到上面的项目中。",
    remarks: {
      NO_INDICATORS: () => "这张表的文字中没有找到指标。",
      ONLY_DUTIES: () => "找到的是岗位职责，不是可衡量的指标，请补上权重和评分标准。",
      NO_WEIGHTS: () => "文字中没有权重，请逐项填写。",
      WEIGHTS_BY_ORDER: (rows: string) => `第 ${rows} 项的权重与指标是按先后顺序对应的，请核对。`,
      ROWS_MISSING: (numbers: string) => `原文缺少序号 ${numbers} 之前的内容，可能有遗漏。`,
      OCR_REPAIRED: (index: number, words: string, value: string) =>
        `第 ${index} 项中的“${words}”将按 ${value} 计算。`,
      NOISE_LEFT_OUT: (count: number) => `已略去 ${count} 处网页水印或提示语。`,
    },
    insert: "插入为新工作表",
    inserting: "正在插入…",
    noRows: "还没有可插入的指标。请识别文字，或添加一项并填写指标名称。",
    inserted: (sheet: string) => `已插入工作表“${sheet}”。`,
    insertedNext: "能读懂评分标准的项目，填写“实际完成”后自动得分。",
    checkIt: "检查这张表",
    sheetName: "考核表",
    total: "合计",
  },
  live: {
    titles: {
      actual: (index: number, count: number) => (count > 1 ? `实际完成${index + 1}` : "实际完成"),
      score: "自动得分",
    },
    open: "让这张表自动计算",
    openFor: (card: string) => `让${card}自动计算`,
    intro: "按评分标准写入得分公式，填写实际完成后，得分、合计随之算出。",
    place: "得分公式写在哪里",
    places: { "in-place": "原得分列（替换手填的得分）", beside: "表格右侧的新列（原得分不动）" },
    planning: "正在读取评分标准…",
    ready: (rows: number) => `${rows} 项可自动计算。`,
    already: (rows: number) => `${rows} 项已是自动计算，不作改动。`,
    blanked: (scores: number) =>
      `有 ${scores} 个手填得分会被公式替换，填写实际完成之前显示为空。如需保留，请选“表格右侧的新列”。`,
    newColumn: {
      actual: (column: string) => `新增“实际完成”列：${column} 列`,
      score: (column: string) => `新增得分列：${column} 列`,
    },
    left: (rows: number) => `${rows} 项不能自动计算`,
    toCorrect: (rows: number) => `${rows} 项会自动计算，但需留意`,
    inOrder: (subjects: string) => `实际完成依次填写：${subjects}。`,
    unlike: (best: string, max: string) => `评分标准最多给 ${best} 分，满分是 ${max} 分。`,
    unnamedSubject: (index: number) => `第 ${index} 项`,
    why: {
      CRITERIA_BLANK: "没有评分标准。",
      ACTUALS_NEEDED: (needed: number, room: number) =>
        `评分标准要看 ${needed} 个实际值，表中只有 ${room} 列可填，请拆成几项。`,
      FULL_MARK_UNKNOWN: "没有可用的权重，不知满分是多少，请先补上。",
      TARGET_NEEDED: "评分标准要与目标值比较，但没有目标值，请先补上。",
      MERGED: "单元格与其他行合并，请先取消合并。",
      OWN_FORMULA: "得分已由表中自己的公式算出，保持不变。",
    },
    results: {
      kinds: { total: "合计", final: "最终得分", band: "等级", coefficient: "系数", payout: "应发金额" },
      line: (kind: string, cell: string | null, state: string) =>
        cell === null ? `${kind}：${state}` : `${kind}（${cell}）：${state}`,
      states: {
        written: "写入公式",
        kept: "已有公式，保持不变",
        TOTAL_ROW_MISSING: "表中没有合计行，不写入",
        TOTAL_SCATTERED: "各项之间夹有其他内容，不写入",
        MERGED: "单元格与其他单元格合并，不写入",
        OCCUPIED: "新列的位置已有内容，不写入",
        NOTHING_TO_RECKON_FROM: "没有可据以计算的得分或基数，不写入",
        OWN_BANDS: "此表另有等级规定，保持不变",
      },
    },
    obstacles: {
      NO_CRITERIA_COLUMN: "这张表没有评分标准列，无法自动计算。",
      NOTHING_READABLE: "没有一项可以自动计算，请先按下面的原因修改。",
      NO_FREE_COLUMN: "表格右侧没有空列，请先插入空列，或改选另一种方式。",
      CARD_GONE: "表格已经变动，请重新检查。",
    },
    nothingToDo: "这张表已经能自动计算。",
    apply: "写入公式",
    done: (rows: number) => `已写入公式，${rows} 项自动计算。`,
  },
  row: {
    heading: "本行怎样计分",
    reading: "正在读取所选行…",
    none: "请在考核表中选中一项指标。",
    noneNext: "选中指标所在行的任一单元格，这里会说明评分标准怎样计分，并可直接修改。",
    toTemplates: "查看模板",
    unnamed: "未命名指标",
    place: (sheet: string, row: number) => `“${sheet}”第 ${row} 行`,
    fullMark: (points: string) => `满分 ${points} 分`,
    target: (target: string) => `目标值 ${target}`,
    outOfDate: "表格已有改动，以下内容可能不是最新的。",
    refresh: "读取所选行",
    score: "得分",
    points: (points: string) => `${points} 分`,
    ofFullMark: (points: string) => `/ ${points} 分`,
    actual: "实际完成",
    noActual: "尚未填写实际完成，填写后得分自动得出。",
    noScore: "暂时无法计分。",
    typed: (score: string) => `表中的得分 ${score} 是直接填写的，不随评分标准变化。`,
    draftScore: "按未写入的改动试算",
    criterion: "评分标准",
    criterionHint: "可在此修改，下方随即显示读法；确认后再写入单元格。",
    formula: "这个单元格是公式，请在表格中修改。",
    write: (address: string) => `写入 ${address}`,
    writing: "正在写入…",
    discard: "放弃修改",
    written: (address: string) => `已写入 ${address}。`,
    takenBack: "已恢复原来的评分标准。",
    undo: "撤消写入",
    waiting: (row: number) => `您已选中第 ${row} 行。请先写入或放弃这里的修改。`,
    noCriterion: "这一行还没有评分标准。请写明怎样得分或扣分，例如“每延误一次扣2分，扣完为止”。",
    doubts: (count: number) => `有 ${count} 处读不准，因此不计分`,
    read: "读作",
    remarks: "值得留意",
    results: "各种结果的得分",
    resultsOf: (clause: string) => `“${clause}”各种结果的得分`,
    actualForm: {
      percent: "实际值填百分比，例如 95%。",
      ofTarget: "实际值填完成的数量，单位与目标值相同；已经算好的完成率要带百分号。",
      scaled: (unit: string, plain: string) => `实际值以“${unit}”计：填 1${unit} 与填 ${plain} 相同。`,
    },
    alone: "各条款单独计算时的得分。",
    omitted: (count: number) => `另有 ${count} 档未列出。`,
    chart: "得分随实际完成变化的图，数据见下表。",
    now: "当前",
    uncovered: "不计分",
    judged: "由考核人评分",
    pass: "是（达标）",
    fail: "否（未达标）",
    any: "任何结果",
    /** A stretch of actuals; a bound that is null is open. */
    interval: (low: string | null, lowClosed: boolean, high: string | null, highClosed: boolean) => {
      if (low !== null && low === high) return low;
      if (low !== null && high !== null && lowClosed && highClosed) return `${low}～${high}`;
      return [
        ...(low === null ? [] : [`${lowClosed ? "≥" : ">"}${low}`]),
        ...(high === null ? [] : [`${highClosed ? "≤" : "<"}${high}`]),
      ].join("，");
    },
    /** A count or amount with its unit as the criterion names it. */
    withUnit: (number: string, unit: string) => `${number}${unit}`,
    /** The points at both ends of a straight line, or from where it goes on without end. */
    between: (from: string, to: string) => `${from}～${to} 分，按比例`,
    onward: (from: string, rising: boolean) => `${from} 分起，按比例${rising ? "增加" : "减少"}`,
    goesOn: (from: string, more: boolean, step: string, change: string) =>
      `${from} 分，再每${more ? "多" : "少"} ${step}${change.startsWith("-") ? `减 ${change.slice(1)}` : `加 ${change}`} 分`,
    whole: (score: string, how: "cut" | "nearest") =>
      `${score}，${how === "cut" ? "舍去小数" : "四舍五入取整"}`,
    upTo: (to: string, rising: boolean) => `按比例${rising ? "增加" : "减少"}至 ${to} 分`,
  },
  recalculate: {
    run: "重新计算公式",
    starting: "正在查找 KPI 公式…",
    running: (done: number, total: number) => `正在重新写入公式：${done} / ${total}`,
    stop: "停止",
    named: (sheet: string) => `“${sheet}”`,
    done: (cells: number, sheets: number) =>
      `已重新写入 ${sheets} 张工作表上的 ${cells} 个 KPI 公式，结果随后算出。`,
    nothing: "工作簿中没有 KPI 公式。",
    stopped: (cells: number, total: number) =>
      `已停止：重新写入了 ${cells} 个 KPI 公式，其余 ${total - cells} 个没有动。`,
    protected: (sheets: string) =>
      `工作表${sheets}受保护，其中的公式没有重新计算。请在“审阅”选项卡上取消保护，然后重试。`,
    uncalculated: (count: number, cell: string, shown: string) =>
      `${count} 个 KPI 公式没有算出结果（如${cell}，显示 ${shown}）。请点“重新计算公式”。`,
    busy: (count: number, cell: string) =>
      `${count} 个 KPI 公式还在计算（如${cell}）。如果一直这样，请点“重新计算公式”。`,
  },
  cellMessage: {
    title: (cell: string, error: string) => `${cell} 显示 ${error}`,
    passedOn: (cell: string) => `公式引用的 ${cell} 显示同样的错误。请先改正 ${cell}。`,
    unknownFunction: (name: string) => `没有 ${name} 这个函数。请检查函数名，例如 KPI.SCORE。`,
    reasons: {
      NOT_CALCULATED: "打开工作簿时加载项还没有就绪，或与它断开了，公式没有算出。请点“重新计算公式”。",
      BUSY: "还在计算。如果一直这样，请点“重新计算公式”。",
      SPILL:
        "结果需要占用旁边的单元格，但那里有内容或合并的单元格，或公式在表格（Ctrl+T）中。请清空这些单元格、取消合并，或把公式移到表格之外。",
      CALC: "公式引用了整列或空的范围，这个版本的 Excel 无法计算。请改为到最后一行为止的范围，例如 F2:F60。",
      REFERENCE: "公式引用的单元格已被删除。请撤消删除，或改为现有的单元格。",
      INVOLVED: "这个公式较复杂，这里无法说明原因。把鼠标停在单元格旁的警告标志上可以看到说明。",
    },
  },
  build: buildZhCN,
  findings: {
    WEIGHT_SUM: (facts: Facts) =>
      facts.missing !== undefined
        ? `权重合计 ${facts.sum}，还差 ${facts.missing}。`
        : `权重合计 ${facts.sum}，超出 ${facts.excess}。`,
    WEIGHT_MISSING: (facts: Facts) =>
      facts.indicator ? `“${facts.indicator}”没有填写权重。` : "这项指标没有填写权重。",
    WEIGHT_TEXT: (facts: Facts) =>
      facts.weight !== undefined
        ? `权重“${facts.text}”是文本而不是数值，Excel 求和时不会计入。`
        : `权重“${facts.text}”不是数值，请改写为百分比，例如 20%。`,
    WEIGHT_UNITS_MIXED: (facts: Facts) =>
      `权重“${facts.text}”与其他行的写法不一致，这里按 ${facts.weight} 计。请统一为百分比或分值。`,
    WEIGHT_NEGATIVE: (facts: Facts) =>
      `${facts.indicator ? `“${facts.indicator}”的` : ""}权重 ${facts.weight} 小于 0。不计负数，其余权重合计 ${facts.sumWithout}。`,
    SECTION_SUM: (facts: Facts) => `“${facts.section}”注明 ${facts.stated}，各项合计为 ${facts.sum}。`,
    CRITERIA_UNREADABLE: (facts: Facts) =>
      `“${facts.words}”无法据以计分，请写明达到什么结果得多少分或扣多少分。`,
    CRITERIA_GAP: (facts: Facts) =>
      facts.from !== undefined && facts.to !== undefined
        ? `${facts.from} 至 ${facts.to} 之间没有对应的得分，请补上这一档。`
        : facts.from !== undefined
          ? `${facts.from} 以上没有对应的得分，请补上这一档。`
          : facts.to !== undefined
            ? `${facts.to} 以下没有对应的得分，请补上这一档。`
            : "各档之间有空缺，请补上没有得分的一档。",
    CRITERIA_OVERLAP: (facts: Facts) =>
      `“${facts.words}”范围重叠${facts.from !== undefined && facts.to !== undefined ? `（${facts.from} 至 ${facts.to}）` : ""}，同一结果可得两种分数，请改为互不重叠。`,
    CRITERIA_MAX_MISMATCH: (facts: Facts) =>
      `评分标准最高 ${facts.best} 分，本项满分 ${facts.max} 分，请改为一致。`,
    SCORE_OUT_OF_RANGE: (facts: Facts) =>
      `得分 ${facts.score} 不在 0 至 ${facts.max} 分之间，请核对后重新填写。`,
    SCORE_MISMATCH: (facts: Facts) =>
      facts.actual !== undefined
        ? `实际完成 ${facts.actual}，按评分标准应得 ${facts.due} 分，表中为 ${facts.score} 分，请核对。`
        : facts.deducted !== undefined
          ? `扣 ${facts.deducted} 分后应为 ${facts.due} 分，表中为 ${facts.score} 分，请核对。`
          : `按权重和评分应得 ${facts.due}，表中为 ${facts.score}，请核对。`,
    TOTAL_MISMATCH: (facts: Facts) =>
      facts.omitted !== undefined
        ? `合计公式没有包含 ${facts.omitted}，请改为包含全部指标。`
        : `合计为 ${facts.shown}，各项相加是 ${facts.sum}，请改为求和公式。`,
    TOTAL_HARDCODED: (facts: Facts) => `总分 ${facts.shown} 是直接填写的，不随各项得分变化，请改为求和公式。`,
    BAND_MISMATCH: (facts: Facts) =>
      `总分 ${facts.score} 对应等级“${facts.due}”，表中为“${facts.shown}”，请核对。`,
    PAYOUT_MISMATCH: (facts: Facts) =>
      `总分 ${facts.score} 的系数为 ${facts.coefficient}，基数 ${facts.base} 应发 ${facts.due}，表中为 ${facts.shown}，请核对。`,
    DUPLICATE_INDICATOR: (facts: Facts) =>
      `“${facts.indicator}”与 ${facts.first} 重复，请合并或改名，以免重复考核。`,
    SEQUENCE_GAP: (facts: Facts) =>
      facts.shown === ""
        ? `序号空缺，应为 ${facts.due}，请补上。`
        : `序号由 ${facts.before} 到 ${facts.shown}，应为 ${facts.due}，请重新编号或补上缺少的指标。`,
    OCR_NOISE: (facts: Facts) =>
      facts.meant !== undefined
        ? `“${facts.words}”应为“${facts.meant}”，可能是识别或输入有误，请改正。`
        : `“${facts.words}”含有无法识别的字符，请对照原文改正。`,
    FORMULA_ERROR: (facts: Facts) => `单元格显示 ${facts.error}，请修改公式或重新填写。`,
    BONUS_IN_TOTAL: (facts: Facts) =>
      `合计 ${facts.shown} 包含了加分项（${facts.cells}），不含加分项为 ${facts.sum}，请从合计中去掉。`,
    HIDDEN_ROW_COUNTED: (facts: Facts) =>
      `隐藏行的权重 ${facts.weight} 被 ${facts.total} 计入合计，请取消隐藏，或将该行删除。`,
    BLANK_AS_ZERO: (facts: Facts) =>
      facts.blank !== undefined
        ? `${facts.formulas} 的公式没有排除空白：${facts.blank} 还没有填写，电脑版 Excel 会当作 0 计算。请加上空白判断。`
        : `${facts.formulas} 的公式没有排除空白：${facts.cells} 未填写时，电脑版 Excel 会当作 0 计算。请加上空白判断。`,
  } satisfies Record<FindingCode, (facts: Facts) => string>,
  /** Instead of the fault's own sentence. */
  leftBehind: (sheet: string) =>
    `Excel 中途停止，工作表“${sheet}”上可能留有未完成的更改。新插入的工作表请删除，原有的请核对单元格，然后重试。`,
  faults: {
    CELL_EDIT_MODE: () => "有单元格正在编辑。请先按 Enter 完成输入，然后重试。",
    SHEET_PROTECTED: (fault: FaultFacts) =>
      `${named(fault.sheet, "工作表或工作簿")}受保护，未作任何更改。请在“审阅”选项卡上取消保护，然后重试。`,
    NAME_TAKEN: (fault: FaultFacts) =>
      fault.sheet
        ? `工作簿中已有名为“${fault.sheet}”的工作表。请先将它改名，然后重试。`
        : "工作簿中已有同名的工作表。请先将它改名，然后重试。",
    SHEET_GONE: (fault: FaultFacts) =>
      `${named(fault.sheet, "这张工作表")}已不在工作簿中。请打开要检查的工作表，然后重新检查。`,
    SHEET_CHANGED: (fault: FaultFacts) =>
      `${named(fault.sheet, "工作表")}的内容刚刚有改动，因此未作更改。请查看后重试。`,
    TOO_LARGE: (fault: FaultFacts) =>
      `${named(fault.sheet, "这张工作表")}内容过多，无法一次处理。请将考核表复制到新工作表，然后重试。`,
    NOT_SUPPORTED: () => "这个版本的 Excel 不支持此操作。请更新 Excel 后重试。",
    CANCELLED: () => "已取消，工作簿未作更改。",
    REFUSED: () => "Excel 没有完成此操作，工作簿未作更改。请稍候重试。",
  },
};

/** What every language of the pane provides. */
export type PaneTexts = typeof zhCN;
