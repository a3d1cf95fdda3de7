import { useId } from "react";
import { Button, Caption1, Link, Text, makeStyles, tokens } from "@fluentui/react-components";
import { FormRegular } from "@fluentui/react-icons/svg/form";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { cellName } from "../../domain/sheet/a1";
import { changesWeights, repairFor } from "../../domain/audit/combine-repairs";
import type { Finding } from "../../domain/audit/finding";
import type { FindingCode } from "../../domain/audit/finding-code";
import { findingSentence } from "../../texts/pane/finding-texts";
import { cellReference } from "../cell-address";
import { useWording } from "../wording";
import { BroughtAbout } from "./BroughtAbout";
import type { FindingActions } from "./finding-actions";
import { RepairMethod } from "./RepairMethod";
import { RepairPreview } from "./RepairPreview";
import { useFindingFrame } from "./finding-frame";
import { SeverityIcon } from "./SeverityIcon";

/** What is wrong with the words of a criterion: they can be written anew by the form. */
const BUILDABLE: readonly FindingCode[] = [
  "CRITERIA_UNREADABLE",
  "CRITERIA_GAP",
  "CRITERIA_OVERLAP",
  "CRITERIA_MAX_MISMATCH",
];

interface FindingItemProps {
  readonly finding: Finding;
  readonly disabled: boolean;
  readonly actions: FindingActions;
  /** Whether it stands among others of its kind, under a heading that says how grave they are. */
  readonly isInGroup?: boolean;
}

const useStyles = makeStyles({
  inGroup: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  sentence: { overflowWrap: "anywhere" },
});

/** One thing that is wrong: where, what, and what can be done about it. */
export function FindingItem({ finding, disabled, actions, isInGroup = false }: FindingItemProps) {
  const { noLongerFitting, onSelect, onBuild, onRepair, onChoose } = actions;
  const { texts } = useWording();
  const frame = useFindingFrame();
  const styles = useStyles();
  const name = cellName(finding.cell.row, finding.cell.column);
  const repair = repairFor(finding);
  const isOfWeights = changesWeights(finding);
  const broughtAbout = useId();
  return (
    <li
      className={isInGroup ? styles.inGroup : frame.item}
      data-testid="finding"
      data-code={finding.code}
      data-cell={cellReference(finding.cell)}
    >
      {!isInGroup && <SeverityIcon severity={finding.severity} />}
      <div className={frame.body}>
        <Text className={styles.sentence}>
          <Link as="button" inline aria-label={texts.check.goTo(name)} onClick={() => onSelect(finding.cell)}>
            {name}
          </Link>{" "}
          {findingSentence(finding, texts.findings)}
        </Text>
        {finding.choices && (
          <RepairMethod finding={finding} onChoose={(choice) => onChoose(finding, choice)} />
        )}
        {repair && (
          <>
            <RepairPreview repair={repair} />
            {isOfWeights && (
              <BroughtAbout id={broughtAbout} finding={finding} noLongerFitting={noLongerFitting} />
            )}
            <Button
              size="small"
              icon={<WrenchRegular />}
              disabledFocusable={disabled}
              aria-label={texts.check.repairOne(name)}
              {...(isOfWeights ? { "aria-describedby": broughtAbout } : {})}
              data-testid="repair-finding"
              onClick={() => onRepair([finding])}
            >
              {texts.check.repair}
            </Button>
          </>
        )}
        {onBuild && BUILDABLE.includes(finding.code) && (
          <Button
            size="small"
            icon={<FormRegular />}
            disabledFocusable={disabled}
            aria-label={texts.build.openFor(name)}
            data-testid="build-criterion"
            onClick={() => onBuild(finding.cell)}
          >
            {texts.build.open}
          </Button>
        )}
        {!repair && !finding.choices && !isInGroup && (
          <Caption1 className={frame.hint}>{texts.check.noRepair}</Caption1>
        )}
      </div>
    </li>
  );
}
