import { useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { Finding } from "../../domain/audit/finding";
import { useWording } from "../wording";
import type { FindingActions } from "./finding-actions";
import { FindingGroupItem } from "./FindingGroupItem";
import { FindingItem } from "./FindingItem";
import { firstGroups, groupFindings } from "./finding-groups";

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly disabled: boolean;
  readonly actions: FindingActions;
  /** About so many are shown at first. */
  readonly most?: number;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px", width: "100%" },
  rest: { marginTop: "8px" },
});

/** Findings one below the other; those of one kind in one column as one. */
export function FindingList({ findings, disabled, actions, most }: FindingListProps) {
  const { texts } = useWording();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const groups = groupFindings(findings);
  const shown = all || most === undefined ? groups : firstGroups(groups, most);
  const rest = findings.length - shown.reduce((sum, group) => sum + group.findings.length, 0);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((group) =>
          group.findings.length === 1 ? (
            <FindingItem key={group.key} finding={group.findings[0]} disabled={disabled} actions={actions} />
          ) : (
            <FindingGroupItem key={group.key} group={group} disabled={disabled} actions={actions} />
          ),
        )}
      </ul>
      {rest > 0 && (
        <Button size="small" className={styles.rest} onClick={() => setAll(true)}>
          {texts.check.workbook.showRest(rest)}
        </Button>
      )}
    </>
  );
}
