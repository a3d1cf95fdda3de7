import type { Finding } from "../../domain/audit/finding";
import { cellReference } from "../cell-address";

/** One key for each finding, the same in the next report, so that a refreshed list keeps its elements and the focus. */
export function findingKeys(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.code} ${cellReference(finding.cell)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} ${count}`;
  });
}
