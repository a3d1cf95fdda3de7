import { makeStyles } from "@fluentui/react-components";
import type { CellAddress } from "../../domain/sheet/cell-address";
import type { Finding } from "../../domain/audit/finding";
import type { Actions } from "../actions";
import { FindingItem } from "./FindingItem";
import { findingKeys } from "./finding-keys";

interface FindingListProps {
  readonly noLongerFitting: Actions["noLongerFitting"];
  readonly findings: readonly Finding[];
  readonly disabled: boolean;
  onSelect(cell: CellAddress): void;
  onBuild?(cell: CellAddress): void;
  onRepair(findings: readonly Finding[]): void;
  onChoose(finding: Finding, choice: number | null): void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
});

export function FindingList(props: FindingListProps) {
  const { findings, disabled, onSelect, onBuild, onRepair, onChoose, noLongerFitting } = props;
  const styles = useStyles();
  const keys = findingKeys(findings);
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        <FindingItem
          key={keys[index]}
          finding={finding}
          disabled={disabled}
          onSelect={onSelect}
          {...(onBuild ? { onBuild } : {})}
          onRepair={() => onRepair([finding])}
          noLongerFitting={noLongerFitting}
          onChoose={(choice) => onChoose(finding, choice)}
        />
      ))}
    </ul>
  );
}
