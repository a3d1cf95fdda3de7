import type { Severity } from "../../domain/audit/check";
import type { Finding } from "../../domain/audit/finding";

/** Findings of one kind in one column of a sheet, from above to below. */
export interface FindingGroup {
  /** The same in the next report. */
  readonly key: string;
  /** The gravest of them. */
  readonly severity: Severity;
  readonly findings: readonly [Finding, ...Finding[]];
}

const GRAVEST: readonly Severity[] = ["error", "warning", "note"];

/** What is shown together, the gravest first and then as it stands on the sheet. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.cell.column} ${finding.cell.sheet}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups]
    .map(([key, found]): FindingGroup => {
      const severity = GRAVEST.find((each) => found.some((one) => one.severity === each)) ?? "note";
      return { key, severity, findings: found };
    })
    .sort(
      (a, b) =>
        GRAVEST.indexOf(a.severity) - GRAVEST.indexOf(b.severity) ||
        a.findings[0].cell.row - b.findings[0].cell.row ||
        a.findings[0].cell.column - b.findings[0].cell.column,
    );
}

/** As many whole groups as hold so many findings, and at least one. */
export function firstGroups(groups: readonly FindingGroup[], most: number): readonly FindingGroup[] {
  let count = 0;
  return groups.filter(({ findings }) => {
    const isShown = count < most;
    count += findings.length;
    return isShown;
  });
}
