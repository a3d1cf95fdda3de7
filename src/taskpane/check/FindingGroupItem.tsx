import { useId } from "react";
import { Button, Caption1, Text, makeStyles } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { repairedTogether } from "../../domain/audit/combine-repairs";
import { columnLetters } from "../../domain/sheet/a1";
import { useWording } from "../wording";
import { FindingItem } from "./FindingItem";
import type { FindingActions } from "./finding-actions";
import { findingKeys } from "./finding-keys";
import type { FindingGroup } from "./finding-groups";
import { useFindingFrame } from "./finding-frame";
import { SeverityIcon } from "./SeverityIcon";

interface FindingGroupItemProps {
  readonly group: FindingGroup;
  readonly disabled: boolean;
  readonly actions: FindingActions;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", width: "100%", minWidth: 0 },
});

/** What is wrong alike in several cells of one column: each of them, and one repair for all that change no weight. */
export function FindingGroupItem({ group, disabled, actions }: FindingGroupItemProps) {
  const { texts } = useWording();
  const words = texts.check;
  const frame = useFindingFrame();
  const styles = useStyles();
  const title = useId();
  const { findings } = group;
  const column = columnLetters(findings[0].cell.column);
  const together = repairedTogether(findings);
  const keys = findingKeys(findings);
  const isByHand = findings.every(({ repair, choices }) => !repair && !choices);
  return (
    <li className={frame.item} data-testid="finding-group">
      <SeverityIcon severity={group.severity} />
      <div className={frame.body}>
        <Text id={title} weight="semibold">
          {words.sameKind(findings.length, column)}
        </Text>
        {together.length > 1 && (
          <Button
            size="small"
            icon={<WrenchRegular />}
            disabledFocusable={disabled}
            aria-label={words.repairTheseIn(together.length, column)}
            data-testid="repair-group"
            onClick={() => actions.onRepair(together)}
          >
            {words.repairThese(together.length)}
          </Button>
        )}
        {isByHand && <Caption1 className={frame.hint}>{words.noRepair}</Caption1>}
        <ul className={styles.list} aria-labelledby={title}>
          {findings.map((finding, index) => (
            <FindingItem
              key={keys[index]}
              finding={finding}
              disabled={disabled}
              actions={actions}
              isInGroup
            />
          ))}
        </ul>
      </div>
    </li>
  );
}
