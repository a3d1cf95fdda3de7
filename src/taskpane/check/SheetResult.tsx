import { Fragment, useEffect, useRef } from "react";
import {
  Button,
  Caption1,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import { changesWeights, repairedTogether } from "../../domain/audit/combine-repairs";
import type { CellAddress } from "../../domain/sheet/cell-address";
import type { FoundCard } from "../../domain/audit/layout/found-card";
import type { Actions } from "../actions";
import { EmptyState } from "../EmptyState";
import { FaultMessage } from "../FaultMessage";
import { ProgressMessage } from "../ProgressMessage";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import { CardSummary } from "./CardSummary";
import { CardColumns } from "./CardColumns";
import { DoneMessage } from "./DoneMessage";
import { FindingList } from "./FindingList";
import { MakeLive } from "./MakeLive";
import { PeopleSummary } from "./PeopleSummary";
import { PointHeader } from "./PointHeader";
import { hasContent } from "./check-state";
import type { Check } from "./useCheck";
import { useChosenRepairs } from "./useChosenRepairs";

interface SheetResultProps {
  readonly actions: Pick<Actions, "selectedCell" | "watchSelection" | "noLongerFitting">;
  readonly check: Check;
  onBuild(cell: CellAddress): void;
  onShowTemplates(): void;
}

const useStyles = makeStyles({
  results: { display: "grid", rowGap: "12px" },
  done: { outlineStyle: "none" },
  problems: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    marginTop: "4px",
  },
  all: { display: "grid", rowGap: "4px", justifyItems: "stretch" },
  hint: { color: tokens.colorNeutralForeground3 },
  sheet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** What the check of the sheet that is shown found. */
export function SheetResult({ actions, check, onBuild, onShowTemplates }: SheetResultProps) {
  const { texts } = useWording();
  const words = texts.check;
  const screen = useScreenStyles();
  const styles = useStyles();
  const { state, outOfDate } = check;
  const { report, activity, done } = state;
  const busy = activity !== "none" && activity !== "refreshing";
  const receipt = state.receipts.at(-1);

  // The button that was pressed may be gone with its finding: the focus goes to what came of it.
  const doneMessage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done && !document.activeElement?.matches("button:not([disabled])")) doneMessage.current?.focus();
  }, [done, report]);

  const progress = {
    checking: words.running,
    repairing: words.repairing,
    undoing: words.undoing,
    none: null,
    refreshing: null,
  }[activity];
  const { findings, choose } = useChosenRepairs(report?.findings ?? []);
  // Several cards in one table are told apart by whose they are.
  const titleOf = ({ name }: FoundCard, index: number) =>
    name ? name : report && report.cards.length > 1 ? words.card(index + 1) : null;
  const mendable = repairedTogether(findings);

  return (
    <>
      <div className={screen.messages}>
        <div role="status">
          {progress && <ProgressMessage words={progress} />}
          {!progress && outOfDate && activity === "none" && (
            <MessageBar intent="warning" layout="multiline" data-testid="out-of-date">
              <MessageBarBody>{words.outOfDate}</MessageBarBody>
            </MessageBar>
          )}
        </div>
        <FaultMessage fault={state.fault} onDismiss={check.dismiss} />
        <div role="status" tabIndex={-1} ref={doneMessage} className={styles.done}>
          {(done || receipt) && (
            <DoneMessage
              intent={done ? "success" : "info"}
              testId="done"
              receipt={receipt}
              busy={busy}
              onUndo={check.undo}
            >
              {done?.kind === "repaired" && words.repaired(done.count)}
              {done?.kind === "live" && texts.live.done(done.count)}
              {done?.kind === "undone" && words.undone}
              {!done && receipt && words.canUndo(receipt.sheet)}
            </DoneMessage>
          )}
        </div>
      </div>
      {report && !hasContent(report) && (
        <EmptyState
          title={words.noCard(report.sheet)}
          next={words.noCardNext}
          action={words.toTemplates}
          onAction={onShowTemplates}
        >
          <PointHeader
            sheetId={report.sheetId}
            sheet={report.sheet}
            actions={actions}
            onCorrect={check.correct}
          />
        </EmptyState>
      )}
      {report && hasContent(report) && (
        <div className={styles.results} data-testid="report">
          <Text as="h3" size={300} className={`${screen.heading} ${styles.sheet}`}>
            {words.resultFor(report.sheet)}
          </Text>
          {report.cards.map((card, index) => (
            <Fragment
              key={`${card.headerRow}:${card.firstRow}:${card.columns.indicator ?? card.columns.weight ?? index}`}
            >
              <CardSummary card={card} title={titleOf(card, index)}>
                <CardColumns
                  card={card}
                  sheetId={report.sheetId}
                  sheet={report.sheet}
                  actions={actions}
                  disabled={busy}
                  onCorrect={check.correct}
                  onReset={check.clearCorrections}
                />
              </CardSummary>
              <MakeLive card={card} title={titleOf(card, index)} check={check} disabled={busy} />
            </Fragment>
          ))}
          {report.people.map((people) => (
            <PeopleSummary key={`${people.headerRow}:${people.nameColumn}`} people={people} />
          ))}
          <div role="status">
            {report.findings.length === 0 && (
              <MessageBar intent="success" layout="multiline" data-testid="nothing-wrong">
                <MessageBarBody>
                  {report.cards.length === 0
                    ? words.people.nothingWrong
                    : report.cards.length === 1 && report.cards[0]
                      ? words.nothingWrong(report.cards[0].weightSum)
                      : words.nothingWrongMany(report.cards.length)}
                </MessageBarBody>
              </MessageBar>
            )}
            {report.findings.length > 0 && (
              <div className={styles.problems}>
                <Text as="h3" size={300} weight="semibold" className={screen.heading}>
                  {words.problems(report.findings.length)}
                </Text>
              </div>
            )}
          </div>
          {mendable.length > 0 && (
            <div className={styles.all}>
              <Button
                icon={<WrenchRegular />}
                disabledFocusable={busy}
                data-testid="repair-all"
                onClick={() => check.repair(mendable)}
              >
                {words.repairAll(mendable.length)}
              </Button>
              {findings.some(changesWeights) && (
                <Caption1 className={styles.hint}>{words.weightsApart}</Caption1>
              )}
            </div>
          )}
          {report.findings.length > 0 && (
            <FindingList
              findings={findings}
              disabled={busy}
              actions={{
                noLongerFitting: actions.noLongerFitting,
                onSelect: (cell) => void check.select(cell),
                onBuild,
                onRepair: check.repair,
                onChoose: choose,
              }}
            />
          )}
        </div>
      )}
    </>
  );
}
