import { compare } from "../numbers/decimal";
import type { Decimal } from "../numbers/decimal";
import { toNumber } from "../numbers/decimal";
import { format } from "../numbers/format";
import type { Doubt, DoubtCode, Reading } from "../criteria/reading";
import { lintRule } from "../rule/lint";
import type { LintFinding } from "../rule/lint-finding";
import type { ShownValue } from "../rule/show-quantity";
import type { Finding, FindingCode } from "./finding";
import type { JudgedItem } from "./judged-items";
import { markOf } from "./score-scale";
import type { ScoreScale } from "./score-scale";
import { statedBest } from "./stated-best";
import type { SheetView } from "./sheet-view";

// The words themselves keep anybody from scoring. Other doubts are about readings that people on the spot agree on.
const UNSCORABLE: readonly DoubtCode[] = [
  "JUDGED_AMOUNT",
  "PLACEHOLDER",
  "TRUNCATED",
  "BROKEN_NUMBER",
  "PROPORTION_UNCLEAR",
];
/** Nothing gives points: a fault where the other criteria of the card do, else the column is no list of criteria. */
const WITHOUT_POINTS: readonly DoubtCode[] = ["NO_AWARD", "ONLY_DEFINITION"];

/** What is wrong with the criteria of one card. */
export function criteriaFindings(
  view: SheetView,
  items: readonly JudgedItem[],
  scale: ScoreScale,
): Finding[] {
  const written = items.filter(({ criterion }) => criterion !== null);
  const read = written.filter(({ reading }) => reading?.ok).length;
  const areCriteria = read * 2 > written.length;
  return written.flatMap((item): Finding[] => {
    const { criterion, reading } = item;
    if (!criterion || !reading) return [];
    const facts = reading.ok ? ofRule(reading, markOf(scale, item)) : ofDoubts(reading.doubts, areCriteria);
    const cell = { sheet: view.grid.sheet, row: criterion.row, column: criterion.column };
    return facts.map((fact): Finding => ({ cell, severity: "error", ...fact }));
  });
}

type Fact = Pick<Finding, "facts"> & { readonly code: FindingCode };

function ofDoubts(doubts: readonly Doubt[], areCriteria: boolean): Fact[] {
  const find = (codes: readonly DoubtCode[]) => doubts.find(({ code }) => codes.includes(code));
  const gap = find(["GAP"]);
  if (gap) return [{ code: "CRITERIA_GAP", facts: stretch(gap.from, gap.to) }];
  const overlap = find(["OVERLAP"]);
  if (overlap)
    return [
      { code: "CRITERIA_OVERLAP", facts: { words: overlap.words, ...stretch(overlap.from, overlap.to) } },
    ];
  const unscorable = find(UNSCORABLE) ?? (areCriteria ? find(WITHOUT_POINTS) : undefined);
  return unscorable ? [{ code: "CRITERIA_UNREADABLE", facts: { words: unscorable.words } }] : [];
}

function ofRule({ rule }: Extract<Reading, { ok: true }>, mark: Decimal | null): Fact[] {
  const lint = lintRule(rule, mark && toNumber(mark)).filter(({ severity }) => severity === "doubt");
  const facts: Fact[] = [];
  const gap = lint.find(({ code }) => code === "GAP");
  if (gap?.code === "GAP") facts.push({ code: "CRITERIA_GAP", facts: between(gap) });
  const overlap = lint.find(({ code }) => code === "OVERLAP");
  if (overlap?.code === "OVERLAP")
    facts.push({ code: "CRITERIA_OVERLAP", facts: { words: overlap.words.join("、"), ...between(overlap) } });
  const best = mark && bestUnlike(rule, mark, lint);
  if (best && mark) facts.push({ code: "CRITERIA_MAX_MISMATCH", facts: { best, max: format(mark) } });
  return facts;
}

/** The best score of the words where it is not the full mark. */
function bestUnlike(
  rule: Parameters<typeof statedBest>[0],
  mark: Decimal,
  lint: readonly LintFinding[],
): string | null {
  const stated = statedBest(rule);
  if (stated) return compare(stated, mark) === 0 ? null : format(stated);
  const found = lint.find(({ code }) => code === "BEST_UNLIKE_MAX");
  return found?.code === "BEST_UNLIKE_MAX" ? found.best : null;
}

function between({ from, to }: { readonly from: ShownValue | null; readonly to: ShownValue | null }) {
  return stretch(from && shown(from), to && shown(to));
}

function shown({ number, unit }: ShownValue): string {
  return `${number}${unit ?? ""}`;
}

function stretch(from: string | null | undefined, to: string | null | undefined): Record<string, string> {
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
