import {
  Button,
  Caption1,
  Link,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { cellName, columnLetters } from "../../domain/sheet/a1";
import type { CellAddress } from "../../domain/sheet/cell-address";
import type { LivePlan, LiveRow } from "../../domain/live/live-plan";
import type { Language } from "../../domain/localized";
import type { PaneTexts } from "../../texts/pane/zh-CN";
import { scoreFaultSentence } from "../row/criteria-words";
import { useWording } from "../wording";
import { RepairPreview } from "./RepairPreview";
import { obstacleSentence } from "./live-words";

interface MakeLivePlanProps {
  readonly plan: LivePlan;
  readonly disabled: boolean;
  onSelect(cell: CellAddress): void;
  onApply(): void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "6px", minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  heading: { margin: 0 },
});

/** What the plan writes, what it leaves and why, and the button that makes it so. */
export function MakeLivePlan({ plan, disabled, onSelect, onApply }: MakeLivePlanProps) {
  const { texts, language } = useWording();
  const words = texts.live;
  const styles = useStyles();
  const { rows, left, already, results, columns, changes, blanked } = plan;
  const noted = rows.flatMap((row) => {
    const notes = notesOf(row, texts, language);
    return notes.length > 0 ? [{ row, notes }] : [];
  });
  const goTo = (cell: CellAddress) => {
    const name = cellName(cell.row, cell.column);
    return (
      <Link as="button" inline aria-label={texts.check.goTo(name)} onClick={() => onSelect(cell)}>
        {name}
      </Link>
    );
  };
  return (
    <>
      {rows.length > 0 && (
        <Text weight="semibold" data-testid="live-ready">
          {words.ready(rows.length)}
        </Text>
      )}
      {already.length > 0 && <Caption1>{words.already(already.length)}</Caption1>}
      {rows.length === 0 && left.length === 0 && already.length > 0 && <Text>{words.nothingToDo}</Text>}
      {blanked > 0 && (
        <MessageBar intent="warning" layout="multiline" data-testid="live-blanked">
          <MessageBarBody>{words.blanked(blanked)}</MessageBarBody>
        </MessageBar>
      )}
      {(columns.length > 0 || results.length > 0) && (
        <ul className={styles.list}>
          {columns.map(({ role, column }) => (
            <li key={column}>
              <Caption1>{words.newColumn[role](columnLetters(column))}</Caption1>
            </li>
          ))}
          {results.map(({ kind, cell, state }) => (
            <li key={kind} data-testid="live-result" data-kind={kind} data-state={state}>
              <Caption1>
                {words.results.line(
                  words.results.kinds[kind],
                  cell && cellName(cell.row, cell.column),
                  words.results.states[state],
                )}
              </Caption1>
            </li>
          ))}
        </ul>
      )}
      {noted.length > 0 && (
        <>
          <Text as="h4" weight="semibold" className={styles.heading}>
            {words.toCorrect(noted.length)}
          </Text>
          <ul className={styles.list}>
            {noted.map(({ row, notes }) => (
              <li key={row.row} data-testid="live-noted">
                {goTo(row.cell)} {row.indicator}{" "}
                <Caption1 className={styles.hint}>{notes.join(" ")}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length > 0 && (
        <>
          <Text as="h4" weight="semibold" className={styles.heading} data-testid="live-left-count">
            {words.left(left.length)}
          </Text>
          <ul className={styles.list}>
            {left.map(({ row, indicator, cell, why }) => (
              <li key={row} data-testid="live-left" data-code={why.code}>
                {goTo(cell)} {indicator}{" "}
                <Caption1 className={styles.hint}>{obstacleSentence(why, words, language)}</Caption1>
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length > 0 && (
        <>
          <RepairPreview repair={{ changes }} />
          <Button
            appearance="primary"
            disabledFocusable={disabled}
            data-testid="live-apply"
            onClick={onApply}
          >
            {words.apply}
          </Button>
        </>
      )}
    </>
  );
}

function notesOf(
  { actuals, fault, unlike }: LiveRow,
  { live: words, common }: PaneTexts,
  language: Language,
): string[] {
  const subjects = actuals.map((subject, index) => subject || words.unnamedSubject(index + 1));
  return [
    ...(subjects.length > 0 ? [words.inOrder(subjects.join(common.listSeparator))] : []),
    ...(unlike ? [words.unlike(unlike.best, unlike.max)] : []),
    ...(fault ? [scoreFaultSentence(fault, language)] : []),
  ];
}
