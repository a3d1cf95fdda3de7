import { useMemo, useState } from "react";
import type { Finding } from "../../domain/audit/finding";
import { findingKeys } from "./finding-keys";

export interface ChosenRepairs {
  /** The findings, each with the repair that was chosen for it. */
  readonly findings: readonly Finding[];
  /** Chooses one of the finding's `choices`; null for the repair that was proposed. */
  choose(finding: Finding, choice: number | null): void;
}

/** What the user chose for each finding, kept while a refreshed report still offers it. */
export function useChosenRepairs(findings: readonly Finding[]): ChosenRepairs {
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const { keys, withChoice } = useMemo(() => {
    const all = findingKeys(findings);
    const each = findings.map((finding, index): Finding => {
      const cell = chosen.get(all[index] ?? "");
      const choice = finding.choices?.findIndex((one) => cellOf(one) === cell) ?? -1;
      return choice < 0 ? finding : { ...finding, chosen: choice };
    });
    return { keys: all, withChoice: each };
  }, [findings, chosen]);
  return {
    findings: withChoice,
    choose(finding, choice) {
      const key = keys[withChoice.indexOf(finding)];
      if (key === undefined) return;
      const next = new Map(chosen);
      const taken = choice === null ? undefined : finding.choices?.[choice];
      if (taken) next.set(key, cellOf(taken));
      else next.delete(key);
      setChosen(next);
    },
  };
}

const cellOf = ({ cell }: { readonly cell: { readonly row: number; readonly column: number } }) =>
  `${cell.row},${cell.column}`;
