import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../domain/sheet/cell-address";
import type { Actions, WorkbookSheetReport } from "../actions";
import { FaultMessage } from "../FaultMessage";
import { ProgressMessage } from "../ProgressMessage";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import { CleanSheets } from "./CleanSheets";
import { DoneMessage } from "./DoneMessage";
import { SheetFindings } from "./SheetFindings";
import { groupSheets } from "./sheet-groups";
import type { WorkbookCheck } from "./useWorkbookCheck";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  summary: {
    cursor: "pointer",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
    padding: "4px 0",
    borderRadius: tokens.borderRadiusSmall,
  },
  group: { display: "grid", rowGap: "8px" },
  hint: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface WorkbookScreenProps {
  readonly actions: Pick<Actions, "noLongerFitting">;
  readonly check: WorkbookCheck;
  onBuild(cell: CellAddress): void;
}

/** The result of checking all sheets: what each holds, what is wrong, and how to mend it. */
export function WorkbookScreen({ actions, check, onBuild }: WorkbookScreenProps) {
  const { texts } = useWording();
  const words = texts.check.workbook;
  const screen = useScreenStyles();
  const styles = useStyles();
  const { activity, progress, reports, fault, done, receipts } = check.state;
  const busy = activity !== "none";
  const receipt = receipts.at(-1);
  const said =
    activity === "checking"
      ? progress
        ? words.running(progress.done, progress.total)
        : words.starting
      : { repairing: texts.check.repairing, undoing: texts.check.undoing, exporting: null, none: null }[
          activity
        ];

  const all = reports ?? [];
  const { faulty, unfinished, clean, other } = groupSheets(all);
  const total = all.reduce((sum, { findings }) => sum + findings.length, 0);
  const cards = all.reduce((sum, report) => sum + report.cards.length + report.people.length, 0);
  const listOf = (sheets: readonly WorkbookSheetReport[], isOpen: boolean) => (
    <ul className={styles.list}>
      {sheets.map((report) => (
        <li key={report.sheetId ?? report.sheet}>
          <SheetFindings
            actions={actions}
            report={report}
            isOpen={isOpen}
            busy={busy}
            check={check}
            onBuild={onBuild}
          />
        </li>
      ))}
    </ul>
  );

  return (
    <>
      <div className={screen.messages}>
        <div role="status">{said && <ProgressMessage words={said} progress={progress} />}</div>
        {activity === "checking" && (
          <Button size="small" data-testid="cancel-check" onClick={check.cancel}>
            {words.cancel}
          </Button>
        )}
        <FaultMessage fault={fault} onDismiss={check.dismiss} />
        <div role="status">
          {(done ?? receipt) && (
            <DoneMessage
              intent={done && done.kind !== "cancelled" ? "success" : "info"}
              testId="workbook-done"
              receipt={receipt}
              busy={busy}
              onUndo={check.undo}
            >
              {done?.kind === "repaired" && texts.check.repaired(done.count)}
              {done?.kind === "undone" && texts.check.undone}
              {done?.kind === "exported" && words.exported(done.sheet)}
              {done?.kind === "cancelled" && words.cancelled}
              {!done && receipt && texts.check.canUndo(receipt.sheet)}
            </DoneMessage>
          )}
        </div>
      </div>
      {reports && (
        <section className={screen.intro} aria-label={words.heading} data-testid="workbook-report">
          <Text as="h3" size={300} weight="semibold" className={screen.heading}>
            {words.heading}
          </Text>
          <div role="status">
            <Text data-testid="workbook-summary">
              {cards === 0 ? words.noCards(reports.length) : words.summary(reports.length, cards, total)}
            </Text>
          </div>
          {total > 0 && (
            <div className={styles.buttons}>
              <Button disabledFocusable={busy} data-testid="export-findings" onClick={check.export}>
                {words.export}
              </Button>
            </div>
          )}
          {faulty.length > 0 && listOf(faulty, true)}
          {unfinished.length > 0 && (
            <section className={styles.group} aria-label={words.unfinished(unfinished.length)}>
              <Text as="h4" weight="semibold" className={screen.heading}>
                {words.unfinished(unfinished.length)}
              </Text>
              {listOf(unfinished, false)}
            </section>
          )}
          {clean.length > 0 && <CleanSheets reports={clean} />}
          {other.length > 0 && (
            <details>
              <summary className={styles.summary}>
                <Caption1>{words.noCardSheets(other.length)}</Caption1>
              </summary>
              <Caption1 className={styles.hint}>
                {other.map(({ sheet }) => sheet).join(texts.common.listSeparator)}
              </Caption1>
            </details>
          )}
        </section>
      )}
    </>
  );
}
