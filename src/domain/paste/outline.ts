import { isNoteLabel, isOutsideLabel, isTotalLabel } from "../audit/layout/row-words";
import type { DraftRow } from "./draft";
import { addPart, labelledParts, readItemText, trimmed } from "./item-text";
import { pasteRole } from "./labels";
import { outlineNodes } from "./outline-nodes";
import type { OutlineNode } from "./outline-nodes";
import { cut } from "./piece";
import type { Piece } from "./piece";
import type { ReadRows } from "./read-rows";
import { looksLikeSource, looksScoring, measuredName } from "./scoring-words";
import { wholeWeight } from "./weight-text";

/** An entry with what stands under it. */
interface Branch {
  readonly node: OutlineNode;
  readonly parent: Branch | null;
  readonly children: Branch[];
  /** 指标1：…: the text says itself that an indicator follows; its place in the text. */
  readonly named: number | null;
  /** 描述：…: a label that belongs to the entry above. */
  readonly isAttribute: boolean;
}

/** Rows of a numbered or bulleted text, of lines with labels (指标：… 权重：…), and of plain lines that state a weight each. */
export function readOutline(lines: readonly Piece[]): ReadRows {
  const branches = treeOf(outlineNodes(lines));
  const groups = groupsOf(branches);
  const accepted = new Set<Branch>();
  const read = groups.map((group) => {
    const scores = group.map(evidenceOf);
    return { group, scores, mean: scores.reduce((sum, score) => sum + score, 0) / scores.length };
  });
  const paths = new Set(read.filter(({ mean }) => mean >= ENOUGH).map(({ group }) => pathOf(group[0])));
  for (const { group, scores, mean } of read) {
    // Lists under sister headings are of one kind: weak evidence is enough beside one that is sure.
    if (mean < (group[0]?.parent && paths.has(pathOf(group[0])) ? WEAK : ENOUGH)) continue;
    for (const [index, branch] of group.entries()) if ((scores[index] ?? 0) > 0) accepted.add(branch);
  }
  // What holds indicators is a dimension and none itself.
  for (const branch of [...accepted]) {
    for (let above = branch.parent; above; above = above.parent) accepted.delete(above);
  }
  const remarks: ReadRows["remarks"][number][] = [];
  if (accepted.size === 0) {
    const duties = branches.filter(isDuty);
    for (const duty of duties) accepted.add(duty);
    if (duties.length > 0) remarks.push({ code: "ONLY_DUTIES" });
  }
  const drafts: DraftRow[] = [];
  const unplaced: Piece[] = [];
  for (const branch of branches) {
    if (accepted.has(branch)) drafts.push(draftOf(branch, remarks.length > 0));
    else if (!isUnder(branch, accepted) && !isOver(branch, accepted)) {
      unplaced.push(branch.node.text, ...branch.node.more);
    } else if (isOver(branch, accepted)) unplaced.push(...branch.node.more);
  }
  return { layout: "outline", drafts, unplaced, remarks };
}

const ENOUGH = 2;
const WEAK = 0.4;
const NAMED =
  /^(?:(?:关键|绩效|考核|业绩)*(?:指标|项目)(?:名称)?|KPI|indicator|metric|measure)\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})?\s*:\s*(?=\S)/i;

function treeOf(nodes: readonly OutlineNode[]): Branch[] {
  const branches: Branch[] = [];
  let stack: Branch[] = [];
  for (const node of nodes) {
    const named = NAMED.exec(node.text.text)?.[0].length ?? null;
    const label = /^([^:]{1,16})\s*:/.exec(node.text.text)?.[1] ?? "";
    const role = named === null ? pasteRole(label.trim()) : null;
    const isAttribute = role !== null && role !== "dimension" && node.ordinal === null && stack.length > 0;
    if (node.mark === null && !isAttribute) stack = [];
    else {
      const same = stack.findIndex(
        (branch) =>
          (branch.node.mark === node.mark && !branch.isAttribute && branch.isAttribute === isAttribute) ||
          (branch.isAttribute && !isAttribute) ||
          (isAttribute && branch.isAttribute),
      );
      if (same >= 0 && !(isAttribute && !stack[same]?.isAttribute)) stack = stack.slice(0, same);
      // A part is never an entry of a numbered list that stands before it.
      const lesser = node.mark === "part" ? stack.findIndex((branch) => isEntry(branch.node.mark)) : -1;
      if (lesser >= 0) stack = stack.slice(0, lesser);
    }
    const parent = stack[stack.length - 1] ?? null;
    const branch: Branch = { node, parent, children: [], named, isAttribute };
    parent?.children.push(branch);
    branches.push(branch);
    if (node.mark !== null || named !== null || isHeadingText(node.text.text)) stack.push(branch);
  }
  return branches;
}

function isEntry(mark: OutlineNode["mark"]): boolean {
  return mark === "number" || mark === "decimal" || mark === "bracket" || mark === "bullet";
}

/** A line without a mark heads what follows where it is short and no sentence. */
function isHeadingText(text: string): boolean {
  return text.length <= 24 && !/[。;]/.test(text);
}

function groupsOf(branches: readonly Branch[]): Branch[][] {
  const groups = new Map<string, Branch[]>();
  const ids = new Map<Branch | null, number>();
  let part = 0;
  for (const branch of branches) {
    if (branch.isAttribute) continue;
    const { node, parent } = branch;
    // A list that begins again is another list.
    if (parent === null && node.ordinal === 1) part++;
    if (!ids.has(parent)) ids.set(parent, ids.size);
    const key = `${ids.get(parent)} ${node.mark} ${parent === null && node.mark !== null ? part : ""}`;
    groups.set(key, [...(groups.get(key) ?? []), branch]);
  }
  return [...groups.values()];
}

/** The marks from the top down to an entry. */
function pathOf(branch: Branch | undefined): string {
  return branch ? `${pathOf(branch.parent ?? undefined)}/${branch.node.mark}` : "";
}

const NEGATIVE =
  /背景|目的|引言|前言|概述|总则|指南|方法|方式|流程|程序|周期|附件|附则|法律|注释|总结|原则|适用|范围|奖励措施|报告|申诉|应用|说明|注意|建议|等级|数据统计|评分标准$|概念|工具|技巧|步骤|signature|notes?$/i;
const POSITIVE = /指标|考核内容|考核项目|KPI|维度|考核要点|评分项|业绩|indicator|measures?$/i;

/** How much speaks for an entry being an indicator. */
function evidenceOf(branch: Branch): number {
  const { node, parent, children, named } = branch;
  const draft = readItemText(ownText(branch), "likely");
  const name = draft.indicator[0]?.text ?? "";
  if (name === "" || isTotalLabel(name) || isNoteLabel(name)) return -1;
  let score = 0;
  for (let above = parent; above; above = above.parent) {
    if (NEGATIVE.test(headingOf(above)) && !isWeighed(above)) score -= 4;
    else if (above === parent && POSITIVE.test(headingOf(above))) score += 2;
    if (isOutsideLabel(headingOf(above))) score += 2;
  }
  if (named !== null) score += 4;
  const lines = [...node.more, ...children.map(({ node: child }) => child.text)];
  const attributes = children.filter(({ isAttribute }) => isAttribute).length;
  if (draft.weight.length > 0) score += 3;
  else if (lines.some(({ text }) => wholeWeight(text) || /^权重|^分值|^weight/i.test(text))) score += 3;
  if (attributes > 0) score += 2;
  const body = [...draft.criteria, ...draft.target].length > 0;
  if (body || lines.some(({ text }) => looksScoring(text))) score += node.mark === null ? 1 : 2;
  const measured = measuredName(name);
  if (measured !== null && name.length <= 24) score += node.mark === null ? 1 : 2;
  if (name.length <= 15 && draft.definition.length > 0 && node.mark !== null) score += 0.5;
  if (node.mark === null && draft.weight.length === 0 && named === null) score -= 2;
  if (name.length > 30 || /[。;]/.test(name)) score -= 2;
  if (NEGATIVE.test(name) && named === null && draft.weight.length === 0) score -= 3;
  // A heading over further entries is seldom an indicator itself.
  if (children.some(({ isAttribute }) => !isAttribute) && children.length > 1) score -= 1;
  return score;
}

function isWeighed(branch: Branch): boolean {
  return /\d\s*(?:%|分)/.test(branch.node.text.text);
}

function headingOf({ node }: Branch): string {
  return node.text.text.length <= 40 ? node.text.text : node.text.text.slice(0, 14);
}

function ownText({ node, named }: Branch): Piece {
  return named === null ? node.text : cut(node.text, named);
}

function draftOf(branch: Branch, isDutyRow: boolean): DraftRow {
  const own = trimmed(ownText(branch));
  const draft = readItemText(own, isDutyRow ? "doubtful" : branch.named === null ? "likely" : "certain");
  if (isDutyRow) {
    draft.indicator = [own];
    draft.definition = [];
    draft.criteria = [];
    draft.weight = [];
    draft.target = [];
  }
  for (const line of branch.node.more) addLine(draft, line);
  const addAll = (children: readonly Branch[]) => {
    for (const child of children) {
      addLine(draft, child.node.text);
      for (const line of child.node.more) addLine(draft, line);
      addAll(child.children);
    }
  };
  addAll(branch.children);
  const dimension = dimensionOf(branch);
  if (dimension) draft.dimension = [dimension];
  for (let above = branch.parent; above; above = above.parent) {
    if (isOutsideLabel(above.node.text.text)) draft.isBonus = true;
  }
  return draft;
}

/** Puts a further line of an item where it belongs. */
function addLine(draft: DraftRow, line: Piece): void {
  const { head, parts } = labelledParts(line);
  if (parts.length > 0) {
    if (head.text !== "") addLine(draft, head);
    for (const part of parts) addPart(draft, part);
  } else if (wholeWeight(line.text) && draft.weight.length === 0) draft.weight.push(line);
  else if (looksScoring(line.text) || draft.criteria.length > 0) {
    if (looksLikeSource(line.text) && draft.dataSource.length === 0) draft.dataSource.push(line);
    else draft.criteria.push(line);
  } else if (looksLikeSource(line.text) && draft.dataSource.length === 0) draft.dataSource.push(line);
  else draft.definition.push(line);
}

const GENERIC =
  /^(?:关键|绩效|业绩|考核|主要|kpi|具体|\s)*(?:指标|内容|项目|目标设定|目标|表|kpi)+(?:体系|设定|如下)?:?$/i;

/** The nearest heading that says more than that indicators follow. */
function dimensionOf({ parent }: Branch): Piece | null {
  for (let above = parent; above; above = above.parent) {
    const text = trimmed(cut(above.node.text, 0, /工作内容\s*:|:\s*$/.exec(above.node.text.text)?.index));
    if (text.text !== "" && !GENERIC.test(text.text) && text.text.length <= 40) return text;
  }
  return null;
}

function isUnder(branch: Branch, accepted: ReadonlySet<Branch>): boolean {
  for (let above = branch.parent; above; above = above.parent) if (accepted.has(above)) return true;
  return false;
}

function isOver(branch: Branch, accepted: ReadonlySet<Branch>): boolean {
  return branch.children.some((child) => accepted.has(child) || isOver(child, accepted));
}

/** 职责一：… with what it takes: the entries under it. */
function isDuty({ parent, node, isAttribute }: Branch): boolean {
  return parent?.node.mark === "part" && node.mark === "number" && !isAttribute;
}
