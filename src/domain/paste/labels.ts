import { roleOfLabel } from "../audit/layout/column-role";
import type { ColumnRole } from "../audit/layout/column-role";
import { plainLabel } from "../sheet/label";

/** What a label of a pasted text announces: as in a sheet, and a few more wordings that running text uses. */
export type PasteRole =
  | "sequence"
  | "dimension"
  | "indicator"
  | "definition"
  | "target"
  | "weight"
  | "criteria"
  | "dataSource"
  | "remark"
  | "empty";

const BY_COLUMN: Readonly<Partial<Record<ColumnRole, PasteRole>>> = {
  sequence: "sequence",
  dimension: "dimension",
  indicator: "indicator",
  definition: "definition",
  weight: "weight",
  fullMark: "weight",
  target: "target",
  criteria: "criteria",
  dataSource: "dataSource",
  remark: "remark",
  // Filled in later, when people are assessed.
  actual: "empty",
  selfScore: "empty",
  score: "empty",
  weightedScore: "empty",
};

const FURTHER: readonly (readonly [PasteRole, RegExp])[] = [
  [
    "empty",
    /^(?:指标)?(?:类型|性质|单位|考核周期|周期|考核频次|频次|频率)$|^(?:type|unit|frequency|period)$/,
  ],
  [
    "dataSource",
    /^(?:(?:数据)?(?:考核|提供|评分|评价|考评|责任|统计)(?:人|者|部门|主体|岗位|单位)|数据提供部门岗位|考核数据来源)$|^(?:assessor|rater|owner|source)$/,
  ],
  ["criteria", /^(?:指标评估|评估|考核评分等级|评分等级|考核等级|加扣分|扣分|评分|得分标准|考核要求及标准)$/],
  [
    "definition",
    /^(?:(?:kpi)?指标)?(?:描述|说明|定义|解释|含义|指定定义|统计方式|统计口径|考核方式|计算|口径|备注说明)$|^(?:definition|meaning|measure(?:ment|dby)?|how)$/,
  ],
  ["target", /^(?:设定|目标设定|目标为|要求|达标线|指标要求|合格线)$|^(?:goal|standard)$/],
  [
    "indicator",
    /^(?:(?:考核)?(?:维度|项目|内容|指标)[与和及](?:内容|指标|项目|标准|要求)|考核项|指标项|指标名)$/,
  ],
];

/**
 * What a label announces, or null where it announces nothing.
 *
 * @example pasteRole("评分标准") // "criteria"
 */
export function pasteRole(label: string): PasteRole | null {
  if (label.length > 24) return null;
  const plain = plainLabel(label);
  if (plain === "") return null;
  const further = FURTHER.find(([, wording]) => wording.test(plain));
  // 评分 and the like head a column of their own in tables; behind a colon they announce how it is scored.
  if (further && further[0] !== "criteria") return further[0];
  const column = roleOfLabel(label) ?? roleOfLabel(plain.replace(/^kpi(?=.)/, ""));
  return (column && BY_COLUMN[column]) ?? further?.[0] ?? null;
}

/** The labels that a text runs together without a blank: 序号指标权重评分标准. Null where these are not at least three. */
export function gluedLabels(
  text: string,
): { readonly roles: readonly PasteRole[]; readonly cuts: readonly number[] } | null {
  const roles: PasteRole[] = [];
  const cuts: number[] = [];
  let at = 0;
  while (at < text.length) {
    let found: PasteRole | null = null;
    let length = Math.min(10, text.length - at);
    for (; length >= 2; length--) {
      const label = text.slice(at, at + length);
      found = /^[\p{Script=Han}A-Za-z\s()/%]+$/u.test(label) ? pasteRole(label) : null;
      if (found && !/[\s(]$/.test(label)) break;
      found = null;
    }
    if (!found) break;
    roles.push(found);
    at += length;
    cuts.push(at);
  }
  return roles.length >= 3 && isTableHeader(roles) ? { roles, cuts } : null;
}

/** Whether columns of these roles hold a scorecard. */
export function isTableHeader(roles: readonly (PasteRole | null)[]): boolean {
  const has = (role: PasteRole) => roles.includes(role);
  return has("indicator") || has("dimension")
    ? has("weight") || has("criteria") || has("target") || has("definition")
    : has("weight") && has("criteria");
}
