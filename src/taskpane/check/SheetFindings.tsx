import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { repairedTogether } from "../../domain/audit/combine-repairs";
import type { CellAddress } from "../../domain/sheet/cell-address";
import type { Actions, WorkbookSheetReport } from "../actions";
import { useWording } from "../wording";
import { FindingList } from "./FindingList";
import { useChosenRepairs } from "./useChosenRepairs";
import type { WorkbookCheck } from "./useWorkbookCheck";

/** So many findings of a sheet are shown at first. */
const SHOWN = 20;

const useStyles = makeStyles({
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
});

interface SheetFindingsProps {
  readonly actions: Pick<Actions, "noLongerFitting">;
  readonly report: WorkbookSheetReport;
  /** Whether its findings are shown at first. */
  readonly isOpen: boolean;
  readonly busy: boolean;
  readonly check: WorkbookCheck;
  onBuild(cell: CellAddress): void;
}

/** What is wrong on one sheet of a workbook. */
export function SheetFindings({ actions, report, isOpen, busy, check, onBuild }: SheetFindingsProps) {
  const { texts } = useWording();
  const words = texts.check.workbook;
  const styles = useStyles();
  const { findings, choose } = useChosenRepairs(report.findings);
  const mendable = repairedTogether(findings);
  return (
    <details className={styles.sheet} open={isOpen} data-testid="sheet-result" data-sheet={report.sheet}>
      <summary className={styles.summary}>{words.sheet(report.sheet, report.findings.length)}</summary>
      <div className={styles.rows}>
        {report.hidden && <Caption1 className={styles.hint}>{words.hidden}</Caption1>}
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
