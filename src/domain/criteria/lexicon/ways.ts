import type { Word } from "./word";

const way = (
  dir: "below" | "above" | "both",
  zh: string,
  en: string,
  more: Partial<Word> = {},
  alone = false,
): Word => ({
  symbol: "way",
  value: { dir, alone },
  zh,
  en,
  ...more,
});
/** Which way a step counts. */
export const WAYS: readonly Word[] = [
  // Ways of a step. What is late, missing or early is an event of its own; what is lower or more is so against something.
  way(
    "below",
    `低 低于 低出 短 降 降低 下降 下降了 下滑 下浮 减少 减低 落后 差 缩短 回落 减小 不足 不达 差距 降底 下将 少完成 少增长 少增加 少提高 少提升 少上升 未达 少
      少于`,
    `below|under|lower|less|short|shortfall|fewer|drop|decrease|decline|down
     |short of|lower than|less than|under that level|reduction|below that`,
    { notBefore: "错 评 旅 勤 席 陷 级 本 温 幅 压 货 页 漏 项 考 课 失 数 量", notAfter: "不 不得" },
  ),
  way("below", "节约 节省 节支", "", { notBefore: "用 能 型 措 意" }, true),
  way("below", "提前 提早 早", "early|earlier|ahead", { notBefore: "会 操 餐 退 晚 报 班" }, true),
  way(
    "below",
    "缺 缺少 短缺 欠 欠缺",
    "missing",
    { notBefore: "勤 席 陷 货 漏 项 考 课 失 岗 乏", notAfter: "空" },
    true,
  ),
  way(
    "above",
    `高 高于 高出 超 超出 超过 超额 多 多于 多出 增 增加 增长 上升 上浮 上涨 升 升高 提高 提升 延长 增多 扩大 超支 超耗
      超额完成 超标 增长了 大于 净增 新增`,
    `over|above|beyond|more|higher|in excess|excess|increase|exceeding
     |exceeded|exceeds|exceed|past|longer|overrun|up|of excess|in excess of|slower|worse`,
    {
      notBefore: "市 时 期 值 级 员 耗 温 空 压 管 载 速 标 点 声 量 幅",
      notAfter: "不 不得 至 较 更 提 上 推 延 新",
    },
  ),
  way("above", "", "additional|extra|further|overspent|overspend|over-run", {}, true),
  way(
    "above",
    "延迟 推迟 延误 逾期 延期 超期 超时 拖延 拖期 晚 迟 滞后 迟延 滞延 逾时 推后 顺延",
    "late|overdue|later|too late|delayed",
    { notBefore: "到 退 交 报 会 检" },
    true,
  ),
  way(
    "both",
    "相差 偏差 偏离 变动 波动 差异 误差 增减 上下浮动",
    "deviation|deviation of|off target|difference",
  ),
];
