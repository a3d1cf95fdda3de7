import type { Comparison, Kind } from "./token";

export interface Entry {
  readonly word: string;
  readonly kind: Kind;
  readonly op: Comparison | "";
}

// One line a part; words apart by spaces. Plain characters only (see characters.ts); English without its spaces.
const WORDS: readonly (readonly [Kind, Comparison | "", string])[] = [
  [
    "cmp",
    "ge",
    "≥ >= => ≥= 不低于 不少于 不小于 不得低于 不得少于 至少 达到 达成 达 已达 大于等于 大于或等于 高于或等于 高于等于 等于或高于 等于或大于 等于或超过 达到或高于 达到或超过 达到及超过 达到或大于 超过或等于 满足 atleast nolessthan notlessthan nolowerthan greaterthanorequalto minimumof atorabove onorabove atorover meetsorexceeds",
  ],
  [
    "cmp",
    "gt",
    "> 超过 高于 大于 多于 超出 高出 多出 优于 好于 逾 morethan greaterthan higherthan over above beyond exceeds exceeding exceed exceeded",
  ],
  [
    "cmp",
    "le",
    "≤ <= =< ≤= 不高于 不超过 不超出 不大于 不多于 不得超过 不得高于 不得多于 至多 小于等于 小于或等于 低于或等于 低于等于 等于或低于 等于或小于 少于或等于 少于等于 控制在 未超过 未超出 未超 没超过 没有超过 不超 atmost nomorethan notmorethan nohigherthan lessthanorequalto within upto notexceeding atorbelow atorunder onorbelow",
  ],
  [
    "cmp",
    "lt",
    "< 低于 小于 少于 不足 不满 未达到 未达 未满 达不到 不到 不够 没达到 没有达到 未能达到 低过 差于 劣于 lessthan fewerthan lowerthan below under shortof",
  ],
  ["cmp", "eq", "= 等于 持平 equalto equals exactly"],
  [
    "suf",
    "ge",
    "以上 及以上 含以上 或以上 及其以上 之上 及之上 或更多 及更多 或更高 以上者 orabove andabove ormore andmore orhigher orbetter orgreater andup ormoreof orover andover",
  ],
  [
    "suf",
    "le",
    "以下 及以下 含以下 或以下 以内 及以内 之内 之下 以里 及之下 或更少 或更低 orbelow andbelow orless orfewer orlower andunder orunder",
  ],
  ["suf", "gt", "以外 之外 已外"],
  ["range", "", "至 到 to through"],
  ["each", "", "每 foreach forevery per each every"],
  [
    "ded",
    "",
    "扣 扣减 扣除 扣分 扣罚 扣去 扣掉 减扣 罚扣 减分 减 减去 减除 罚分 罚 倒扣 处罚 处以 扣减分 扣除分 核减 deduct deducts deducted lose loses minus less subtract penalty penaltyof cost costs 罚款 罚金",
  ],
  [
    "add",
    "",
    "加 加分 奖 奖励 奖励分 奖分 加计 另加 再加 额外加 增加分 奖励加 add adds bonus bonusof plus gain gains",
  ],
  [
    "get",
    "",
    "得 得分 得到 评 评分 评为 评定为 计 计分 计为 计得 给 给分 给予 给与 为 算 记 记为 记分 打 赋 赋分 可得 则得 则为 仅得 只得 获 获得 获得分 得分为 评分为 计分为 分值为 分数为 得分是 得分: 是 earn earns earned get gets score scores scoreof award awards awarded receive receives",
  ],
  [
    "down",
    "",
    "低 低出 短 少 少于 少开 少报 少交 少做 少拍 少发 少办 少跑 少完成 少组织 少召开 少提交 少开展 少检查 少播 少写 少更 少更新 少发布 少参加 缺 缺少 短缺 短少 欠 降 降低 下降 下滑 下浮 减少 减低 落后 差 缩短 回落 减小 减缓 节约 节省 short shortfall lower fewer decrease drop missing",
  ],
  [
    "up",
    "",
    "高 高出 超 超出 超额 多 多出 增 增加 增长 增多 增大 上升 上浮 上涨 升 升高 提高 提升 超支 延长 increase extra additional further higher rise slower longer",
  ],
  ["off", "", "相差 偏差 偏离 相差数 差异 误差 deviation"],
  [
    "full",
    "",
    "满分 得满分 计满分 给满分 记满分 评满分 为满分 算满分 获满分 拿满分 得全分 全分 得满 得全部分值 得全部分数 得本项满分 得该项满分 得本项全部分值 得标准分 得基准分 得权重分 得权重满分 计算满分 满分计 计全分 给全分 fullmarks fullmark fullscore fullpoints fullcredit maximumscore maxscore allpoints",
  ],
  [
    "zero",
    "",
    "不得分 不计分 不给分 不记分 不予计分 不予得分 不予给分 零分 得零分 无分 无得分 不再得分 没有分 全扣 全扣分 扣全分 扣全部 扣光 扣完 全部扣除 全部扣完 全部扣光 全部扣减 全额扣除 扣除全部分值 扣除全部分数 扣除全部 扣全部分值 扣全部分数 扣除全分 扣除本项全部分值 扣除该项全部分值 扣除本项分值 扣除该项分值 扣除本项全分 扣除该项全分 扣本项全部分值 扣该项全部分值 扣除满分 扣除该项分数 扣除本项分数 扣除该项得分 扣除本项得分 扣本项分 扣该项分 扣除此项分值 扣除此项分 扣除该项分 扣除本项分 全扣除 清零 归零 计零分 记零分 得分为零 为零分 不得 nopoints nomarks nopoint zero zeropoints nocredit nil none noscore nothing",
  ],
  [
    "keep",
    "",
    "不扣分 不减分 不扣 不予扣分 不作扣分 不做扣分 免扣 不加分 不奖分 不加不减 不加分也不扣分 不奖不罚 不奖不扣 不加分不扣分 nodeduction nopenalty free earnsnoextrapoints earnnoextrapoints noextrapoints earnsnobonus nobonus",
  ],
  [
    "until",
    "",
    "扣完为止 扣光为止 扣完即止 扣完止 减完为止 扣满为止 扣至零为止 扣到零为止 直至扣完 直到扣完 扣完本项分值为止 扣完该项分值为止 扣完本项为止 扣完该项为止 扣完本项分数为止 扣完该项分数为止 扣完全部分值为止 扣完本项分为止 扣完该项分为止 扣完所有分值为止 扣完分值为止 扣完分为止 扣完满分为止 扣完权重分为止 扣完此项分为止 扣完本项得分为止 直至扣完为止 直到扣完为止 直至扣完本项分值为止 扣完该项得分为止 扣完此项分值为止 扣完指标分为止 untilzero downtozero nonegative",
  ],
  [
    "most",
    "",
    "最多 最高 最大 至高 上限 上限为 封顶 封顶为 为上限 为限 为封顶 分封顶 顶格 累计不超过 max maximum upto cap capped cappedat capat",
  ],
  [
    "least",
    "",
    "最低 最少 最小 下限 下限为 保底 为下限 min minimum floor minimumscore notbelow notlessthanzero nolowerthanzero neverbelow downto downtoaminimumof downtoaminimum cannotfallbelow cannotgobelow cannotdropbelow notfallbelow notgobelow neverfallsbelow nevergoesbelow",
  ],
  [
    "uncapped",
    "",
    "不封顶 上不封顶 无上限 不设上限 没有上限 无封顶 扣分不封顶 加分不封顶 下不保底 可扣至负分 可扣为负分 可为负分 可负分 可得负分 扣至负分 不设下限 允许负分 可倒扣 uncapped nocap nolimit canbenegative maygonegative",
  ],
  ["veto", "", "一票否决 单项否决 否决 一票否定 一票否决项 veto vetoed"],
  [
    "else",
    "",
    "否则 其余 其它 其他 其他情况 其它情况 其余情况 其余的 反之 不然 除此之外 除此以外 otherwise else anythingelse anyother others",
  ],
  [
    "ref",
    "",
    "目标值 目标 目标数 目标量 考核目标值 考核目标 挑战目标值 挑战目标 挑战值 考核值 计划值 计划数 计划量 计划目标 标准值 标准 指标值 指标 限值 限额 基准值 基准 基数 基准数 预算 预算值 预算数 预算额 定额 定额值 定编 核定值 核定占比 核定比例 核定数 去年同期 上年同期 同期 上年 去年 上年度 上月 上季度 上季 上年平均 行业平均 平均值 平均数 平均水平 规定值 规定 规定数 要求值 要求 控制值 控制目标 既定目标 规定次数 规定数量 任务 任务数 任务量 任务目标 指标要求 目标要求 target thetarget budget plan quota lastyear standard",
  ],
  [
    "judge",
    "",
    "酌情 酌情扣分 酌情加分 酌情给分 酌情评分 酌情扣减 酌情考虑 视情况 视情节 视情 视情节轻重 视严重程度 视程度 视具体情况 根据情况 根据情节 根据情节轻重 根据实际情况 视实际情况 按情节 按情节轻重 视影响程度 视质量 由领导评定 主观评分 综合评定 适当扣分 适当加分 适当 atdiscretion discretion asappropriate",
  ],
  [
    "prop",
    "",
    "按比例 按照比例 按实际比例 按实际完成比例 按完成比例 按相应比例 按对应比例 按同比例 按完成率 按达成率 同比例 等比例 成比例 按比率 按百分比 折算 prorata proportional proportionally inproportion proportionate",
  ],
  [
    "linear",
    "",
    "线性 线性关系 线性插值 插值 插值法 内插 内插法 直线法 按直线 线性计算 线性得分 linear linearly interpolate interpolated interpolation",
  ],
  ["mul", "", "* 乘以 乘 的乘积 乘积 之积 times multipliedby"],
  ["div", "", "/ 除以 ÷ dividedby"],
  ["plus", "", "+"],
  ["all", "", "均 各 都 分别 皆 每项均 各自"],
  ["neg", "", "无 不 未 没有 没 未能 不能 未按 不按 非 未曾 从未 no not without never zero-"],
  ["point", "", "分 个分 points point pts pt marks mark score:"],
  [
    "pay",
    "",
    "奖金 绩效奖金 绩效工资 工资 年终奖 奖金系数 绩效系数 系数 薪资 薪酬 提成 现金 coefficient salary cash fine",
  ],
  [
    "twist",
    "",
    "加倍 翻倍 双倍 加倍扣分 加重处罚 递增 递减 累进 逐次 逐级 以此类推 依此类推 依次类推 依次递增 依次递减 以次类推 依次 连续扣 减半 折半 首次 再次 屡次 第一次 第二次 第三次 第1次 第2次 第3次 向下降低 降低一个等级 下降一个等级 doubled double andsoon",
  ],
  ["sep", "", ", 、 : | and"],
  ["stop", "", "; 。 ! ? ..."],
  ["open", "", "( [ {"],
  ["close", "", ") ] }"],
];

// Words that begin or look like a scoring word and are none. They stay words.
const PLAIN_WORDS =
  "一般 十分规范 十分认真 十分完整 十分 一次性 一次合格率 一次交验 一次通过率 一次验收 一次成功率 一定 一律 一致 一直 一经 一旦 一并 一切 一些 一样 一线 统一 单一 唯一 万一 第一时间 " +
  "行为 作为 因为 认为 人为 视为 成为 较为 更为 以为 为公司 为客户 为单位 为准 作为基数 得当 取得 获得表彰 所得 值得 使得 懂得 觉得 不得分心 不得不 不得有 不得出现 不得迟于 不得晚于 不得擅自 不得发生 不得随意 不得在 不得以 得失 得体 得以 得力 心得 总得分 " +
  "计划 统计 累计 合计 共计 审计 设计 会计 预计 小计 不计 不计算 不予计算 忽略不计 计算 计量 计件 计时 计入 计提 计价 总计 估计 以计 评价 评估 评定 评审 评比 评选 评议 评语 评标 评优 评级 好评 差评 测评 考评 点评 自评 互评 参评 " +
  "增加分值 参加 加班 加强 加工 加油 加盟 加急 加快 加大 加入 加减分 加减 更加 附加 追加 添加 加分项 加权 加上 加盖 加固 加装 扣款 折扣 扣件 扣押 减免 减排 减员 减负 减半 减值 减损 " +
  "货差 色差 时差 公差 反差 两票 三会一课 四不两直 五险一金 三包 三级教育 二次供水 二次回路 一户一档 一人一档 一车一档 一岗双责 双随机 两金 三违 三废 四害 三公 三重一大 一把手 一站式 一体化 一手资料 一级响应 二级响应 二维码 三检 一级指标 二级指标 三级指标 三标 两化 一证 三证 三体系 平均每 人均每 月均每 每人平均 每场平均 每篇平均 每条平均 每次平均 每户平均 每店平均 每天平均 每日平均 每月平均 每周平均 每件平均 每位平均 每个平均 每台平均 每班平均 每单平均 差错 差错率 差旅 差旅费 差评率 差异率 差价 差额 出差 时差 误差率 偏差率 费用偏差率 温差 差异表 缺勤 缺席 缺岗 缺陷 缺课 缺考 缺货 缺失 缺项 缺漏 缺件 缺页 空缺 缺乏 缺口 短缺率 欠款 欠费 拖欠 欠缺 欠佳 降级 降本 降温 降幅 降价 降雨 " +
  "高空 高温 高压 高耗 低耗 中耗 高低 高级 高度 高质量 高管 高峰 提高率 低级 低俗 低温 低压 低质 低值 最高分 超时 超期 超标 超速 超载 超员 超限 超声 超市 超标准 多次 多项 多人 多家 多种 多余 多数 很多 许多 至多 多功能 不少 减少率 少量 少数 多少 " +
  "增值 增值服务 增员 增幅 增量 新增 增长率 增加率 升级 升级率 上升率 降低率 下降率 提升率 提升班 提高班 升降 升温 晋升 " +
  "评标 打卡 打印 打扫 打架 打分 打样 打包 打磨 打码 打击 给排水 给养 供给 补给 记录 登记 记账 标记 记载 笔记 书记 日记 算法 结算 核算 决算 预算表 概算 计算公式 清算 算账 罚款单 一票否决制 单项否决制 否决制 同一 percentagepoint percentagepoints 处罚单 奖项 奖状 奖品 获奖 评奖 " +
  "无故 无关 无论 无效 无线 无法 无偿 无形 无油渍 无正当理由 无正当 不良 不合格 不合格率 不合格品 不达标 不规范 不及时 不清晰 不符 不当 不同 不可抗拒 不可抗力 不文明 不符合 不完整 不准确 不到位 不一致 不全 不含 不满意 不满意率 不慎 不良率 不必 不断 不便 不服从 不配合 不到岗 未到位 " +
  "其他人 其它人 其他部门 其他原因 其他人员 其他岗位 其他指示 其他指示标线 其他值守 其他值守工作 其他相关 其余时间 其余月份 剩余时间 剩余月份 其余月 其他设备 其他事故 其他工作 其他事项 其他违规 其他违纪 其他问题 其他错误 " +
  "标准化 标准表 标准件 指标分 指标权重 规定时间 规定期限 按规定 规定要求 要求者 规定路线 规定进行 操作规定 有关规定 相关规定 达标 未达标 没达标 达标率 达成率 计划完成率 到场 到岗 到位 到货 到期 到访 到达 到场时间 到岗率 到货率 到位率 到会 到场率 到账 收到 受到 达到率 报到 迟到 得到 看到 接到 找到 遭到 做到 遇到 直到 回到 提到 签到 到训 周到 至今 甚至 以至 至于 截至 冬至 直至 " +
  "首次响应 首次回复 首次应答 首次接通 首次解决 首次处理 首次合格率 首次通过率 首次验收 首次访问 首次成交 首次购买 首次到店 首次回访 首次检验 首次交付 首次面试 " +
  "分析 分担 分享 分摊 分发 分工 分钟 分类 分管 分配 分公司 分工 分包 分支 分店 部分 充分 分期 分拣 分级 分红 分歧 分批 分区 分部 分散 成分 十分规 分数 分值 分数线 评分表 评分标准 评分细则 部分 得分率 加分项目 百分比 百分点 百分率 百分制 满分率 分机 分机准确 处分 分级制 分三级 " +
  "以上情况 以上者 以下情况 以上现象 以上任一 以下任一 以上标准 以上要求 上述 以上问题 以下问题 以上各项 以下各项 内部 内容 内勤 月内 期内 年内 周内 季内 室内 境内 国内 市内 园区内 范围内 " +
  "每月 每季 每季度 每年 每年度 每周 每日 每天 每半年 每班 每个月 每工作日 每旬 每期 每学期 每人每月 everymonth permonth eachmonth perquarter perweek " +
  "最高目标 最低目标 最高分 最低分 最低得分率 最大限度 最高值 最低价 最高价 都市 各部门 各类 各项 各级 各种 各基地 各区域 各单位 各岗位 各科室 各车间 各门店 各班组 各渠道 各等级 分别为 首都 " +
  "打一 非常 非常满意 除非 是否 凡是 但是 于是 还是 是指 可是 不是 尤其 其中 未来 没收 不错 没事";

const BY_FIRST = new Map<string, Entry[]>();

function enter(word: string, kind: Kind, op: Comparison | ""): void {
  const first = word.charAt(0);
  const known = BY_FIRST.get(first);
  const entry: Entry = { word, kind, op };
  if (!known) BY_FIRST.set(first, [entry]);
  else if (!known.some((other) => other.word === word)) known.push(entry);
}

for (const [kind, op, words] of WORDS) for (const word of words.split(" ")) enter(word, kind, op);
for (const word of PLAIN_WORDS.split(" ")) if (word) enter(word, "word", "");
for (const entries of BY_FIRST.values()) entries.sort((a, b) => b.word.length - a.word.length);

/** The words of the field that begin with a character, the longest first. */
export function wordsFrom(character: string): readonly Entry[] | undefined {
  return BY_FIRST.get(character);
}

/** Every character with which a word of the field begins. */
export function firstCharacters(): Iterable<string> {
  return BY_FIRST.keys();
}

// After a number: what it counts. The longest fitting one is taken.
const MEASURES =
  "个点位 个百分点 百分点 个点 个工作日 工作日 个自然日 个日历日 个月 个季度 个小时 个百分比 小时 分钟 毫秒 微秒 秒钟 秒 天 日 周 月份 月 季度 季 年度 年 刻钟 万元 千元 百元 亿元 元 块钱 块 美元 人次 人天 人日 人 处次 台次 车次 项次 批次 班次 频次 件次 例次 单次 场次 次数 次 条次 宗次 户次 " +
  "个品次 品次 品种 个 条 件 份 处 起 单 篇 家 例 台 套 张 页 名 位 户 场 期 批 笔 宗 辆 部 座 间 栋 层 级别 级 等奖 等 档 段 科 门 节 课时 课 本 册 卷 封 幅 枚 颗 粒 只 头 匹 支 根 瓶 箱 包 袋 桶 盒 盘 车 趟 班 组 队 届 轮 回 遍 道 步 种 类 样 款 型 点位 点 吨 公斤 千克 克 斤 米 公里 千米 里 平方米 平米 立方米 立方 升 度 千瓦时 兆瓦 字 行 列 具 票 通 " +
  "处所 项目 项 倍 成 人份 版 集 首 幢 棵 株 亩 公顷 片 面 把 盏 顶 扇 口 眼 架 艘 节次 学时 工时 台时 声 环节 环 方案 粉丝 号 股 例数 单位 单元 字段 标段 标 份数 词 问 题 桌 席 餐 床 柜 罐 捆 卷宗 岗 员工 客户 家次 企业 网点 店 站 机组 线 区 " +
  "s sec tasks task visitors visitor views view clicks click entries entry followers follower fans videos video posts campaigns campaign livestreams livestream delays delay mistakes mistake deals deal samples sample parcels parcel returns return comments comment hours hour hrs hr h minutes minute mins min days day workingdays workingday businessdays businessday weeks week months month years year seconds second secs times time cases case errors error complaints complaint incidents incident items item reports report defects defect percentagepoints percentagepoint pp pieces piece units unit people persons person orders order tickets ticket events event visits visit accounts account calls call instances instance occurrences occurrence clients client customers customer bugs bug issues issue defects documents document violations violation accidents accident leads lead articles article posts post sessions session yuan rmb usd";

const MEASURES_BY_FIRST = new Map<string, string[]>();
for (const word of new Set(MEASURES.split(" "))) {
  const first = word.charAt(0);
  const known = MEASURES_BY_FIRST.get(first);
  if (known) known.push(word);
  else MEASURES_BY_FIRST.set(first, [word]);
}
for (const words of MEASURES_BY_FIRST.values()) words.sort((a, b) => b.length - a.length);

/** The measure words that begin with a character, the longest first. */
export function measuresFrom(character: string): readonly string[] | undefined {
  return MEASURES_BY_FIRST.get(character);
}
