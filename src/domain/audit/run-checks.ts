import type { AuditedCard } from "./audited-card";
import type { AuditedPeople } from "./audited-people";
import type { AuditedSheet } from "./audited-sheet";
import type { Check, CheckOf, Found } from "./check";
import { CHECKS } from "./checks/registry";
import type { Finding } from "./finding";
import type { FindingCode } from "./finding-code";

const ALL: readonly Check<FindingCode>[] = Object.values(CHECKS).flat();

/** What is wrong with one card; of these codes only, where they are given. */
export function cardFindings(audited: AuditedCard, codes?: readonly FindingCode[]): Finding[] {
  const { sheet } = audited.view.grid;
  return ALL.flatMap((check) =>
    check.of === "card" && (codes?.includes(check.code) ?? true) ? findingsOf(check, sheet, audited) : [],
  );
}

/** What is wrong with one table of people. */
export function peopleFindings(audited: AuditedPeople): Finding[] {
  const { sheet } = audited.view.grid;
  return ALL.flatMap((check) => (check.of === "people" ? findingsOf(check, sheet, audited) : []));
}

/** What is wrong on a sheet whether it holds a card or not. */
export function sheetFindings(audited: AuditedSheet): Finding[] {
  const { sheet } = audited.view.grid;
  return ALL.flatMap((check) => (check.of === "sheet" ? findingsOf(check, sheet, audited) : []));
}

function findingsOf<Subject>(
  check: CheckOf<Subject, FindingCode, Found<object>>,
  sheet: string,
  subject: Subject,
): Finding[] {
  return check.find(subject).map((found) => {
    const changes = check.repair?.(subject, found) ?? [];
    const choices = check.choices?.(subject, found) ?? [];
    const finding = {
      code: check.code,
      cell: { sheet, row: found.at.row, column: found.at.column },
      severity: found.severity ?? check.severity,
      facts: found.facts,
      ...(changes.length > 0 ? { repair: { changes } } : {}),
      ...(choices.length > 0 ? { choices } : {}),
    };
    // A check finds what it has registered for its code; the compiler cannot pair them by itself.
    return finding as Finding;
  });
}
