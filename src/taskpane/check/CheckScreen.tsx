import { Button, Text, makeStyles } from "@fluentui/react-components";
import type { CellAddress } from "../../domain/sheet/cell-address";
import type { Actions } from "../actions";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import { SheetResult } from "./SheetResult";
import { RecalculateMessage } from "./RecalculateMessage";
import { UncalculatedMessage } from "./UncalculatedMessage";
import type { Check } from "./useCheck";
import type { Recalculate } from "./useRecalculate";
import type { WorkbookCheck } from "./useWorkbookCheck";
import { WorkbookScreen } from "./WorkbookScreen";

interface CheckScreenProps {
  readonly actions: Pick<Actions, "selectedCell" | "watchSelection" | "noLongerFitting">;
  readonly check: Check;
  readonly workbook: WorkbookCheck;
  readonly recalculate: Recalculate;
  /** Opens the form for the criterion in a cell. */
  onBuild(cell: CellAddress): void;
  onShowTemplates(): void;
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Checks the sheet that is shown, or all of them, and shows what came of the last check. */
export function CheckScreen({
  actions,
  check,
  workbook,
  recalculate,
  onBuild,
  onShowTemplates,
}: CheckScreenProps) {
  const { texts } = useWording();
  const words = texts.check;
  const screen = useScreenStyles();
  const styles = useStyles();
  const { state, outOfDate } = check;
  const { report, activity } = state;
  const busy = activity !== "none" && activity !== "refreshing";
  const { state: found } = workbook;
  const workbookBusy = found.activity !== "none";
  const reports = found.reports ?? (report ? [report] : []);
  const ofWorkbook = workbookBusy || found.reports !== null || found.fault !== null || found.done !== null;

  return (
    <div className={screen.screen}>
      <div className={screen.intro}>
        <Text as="h2" size={400} weight="semibold" className={screen.heading}>
          {words.heading}
        </Text>
        {!report && <Text>{words.intro}</Text>}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance={report && !outOfDate && !ofWorkbook ? "secondary" : "primary"}
          disabledFocusable={busy || workbookBusy}
          data-testid="check-sheet"
          onClick={() => {
            workbook.close();
            check.run();
          }}
        >
          {report && !ofWorkbook ? words.again : words.run}
        </Button>
        <Button disabledFocusable={busy || workbookBusy} data-testid="check-workbook" onClick={workbook.run}>
          {workbook.state.reports ? words.workbook.again : words.workbook.run}
        </Button>
        <Button
          disabledFocusable={busy || workbookBusy || recalculate.state.running}
          data-testid="recalculate"
          onClick={recalculate.run}
        >
          {texts.recalculate.run}
        </Button>
      </div>
      <RecalculateMessage recalculate={recalculate} />
      {!recalculate.state.running && recalculate.state.done === null && (
        <UncalculatedMessage reports={reports} />
      )}
      {ofWorkbook ? (
        <WorkbookScreen actions={actions} check={workbook} onBuild={onBuild} />
      ) : (
        <SheetResult actions={actions} check={check} onBuild={onBuild} onShowTemplates={onShowTemplates} />
      )}
    </div>
  );
}
