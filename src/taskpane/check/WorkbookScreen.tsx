import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { repairedTogether } from "../../domain/audit/combine-repairs";
import type { CellAddress } from "../../domain/sheet/cell-address";
import type { Actions, WorkbookSheetReport } from "../actions";
import { FaultMessage } from "../FaultMessage";
import { ProgressMessage } from "../ProgressMessage";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import { DoneMessage } from "./DoneMessage";
import { FindingList } from "./FindingList";
import { hasContent } from "./check-state";
import { useChosenRepairs } from "./useChosenRepairs";
import type { WorkbookCheck } from "./useWorkbookCheck";

/** So many findings of a sheet are shown at first. */
const SHOWN = 20;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  sheet: {
    display: "grid",
    rowGap: "8px",
    padding: "8px 12px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  summary: {
    cursor: "pointer",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightSemibold,
    padding: "4px 0",
    borderRadius: tokens.borderRadiusSmall,
  },
  rows: { display: "grid", rowGap: "8px", justifyItems: "start" },
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

  const withCards = reports?.filter(hasContent) ?? [];
  const withoutCards = reports?.filter((report) => !hasContent(report)) ?? [];
  const total = withCards.reduce((sum, { findings }) => sum + findings.length, 0);
  const cards = withCards.reduce((sum, report) => sum + report.cards.length + report.people.length, 0);

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
          <ul className={styles.list}>
            {withCards.map((report) => (
              <li key={report.sheetId ?? report.sheet}>
                <SheetFindings
                  actions={actions}
                  report={report}
                  busy={busy}
                  check={check}
                  onBuild={onBuild}
                />
              </li>
            ))}
          </ul>
          {withoutCards.length > 0 && (
            <details>
              <summary className={styles.summary}>
                <Caption1>{words.noCardSheets(withoutCards.length)}</Caption1>
              </summary>
              <Caption1 className={styles.hint}>
                {withoutCards.map(({ sheet }) => sheet).join(texts.common.listSeparator)}
              </Caption1>
            </details>
          )}
        </section>
      )}
    </>
  );
}

interface SheetFindingsProps {
  readonly actions: Pick<Actions, "noLongerFitting">;
  readonly report: WorkbookSheetReport;
  readonly busy: boolean;
  readonly check: WorkbookCheck;
  onBuild(cell: CellAddress): void;
}

function SheetFindings({ actions, report, busy, check, onBuild }: SheetFindingsProps) {
  const { texts } = useWording();
  const words = texts.check.workbook;
  const styles = useStyles();
  const { findings, choose } = useChosenRepairs(report.findings);
  const mendable = repairedTogether(findings);
  return (
    <details
      className={styles.sheet}
      open={report.findings.length > 0}
      data-testid="sheet-result"
      data-sheet={report.sheet}
    >
      <summary className={styles.summary}>{words.sheet(report.sheet, report.findings.length)}</summary>
      <div className={styles.rows}>
        {report.hidden && <Caption1 className={styles.hint}>{words.hidden}</Caption1>}
        {report.findings.length === 0 &&
          report.cards.map(({ headerRow, firstColumn, indicatorCount, firstRow, lastRow }) => (
            <Caption1 key={`${headerRow}:${firstColumn}`} className={styles.hint}>
              {texts.check.extent(indicatorCount, firstRow + 1, lastRow + 1)}
            </Caption1>
          ))}
        {report.findings.length === 0 &&
          report.people.map(({ headerRow, nameColumn, peopleCount, firstRow, lastRow }) => (
            <Caption1 key={`${headerRow}:${nameColumn}`} className={styles.hint}>
              {texts.check.people.extent(peopleCount, firstRow + 1, lastRow + 1)}
            </Caption1>
          ))}
        {mendable.length > 1 && (
          <Button
            size="small"
            icon={<WrenchRegular />}
            disabledFocusable={busy}
            aria-label={words.repairSheetOf(report.sheet)}
            data-testid="repair-all"
            onClick={() => check.repair(mendable)}
          >
            {words.repairSheet(mendable.length)}
          </Button>
        )}
        <FindingList
          findings={findings}
          disabled={busy}
          most={SHOWN}
          actions={{
            noLongerFitting: actions.noLongerFitting,
            onSelect: check.select,
            ...(report.hidden ? {} : { onBuild }),
            onRepair: check.repair,
            onChoose: choose,
          }}
        />
      </div>
    </details>
  );
}
