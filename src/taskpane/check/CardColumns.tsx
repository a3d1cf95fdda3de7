import { useRef, useState } from "react";
import { Button, Caption1, Select, makeStyles, tokens } from "@fluentui/react-components";
import { columnLetters } from "../../domain/sheet/a1";
import type { CardCorrection } from "../../domain/audit/layout/corrections";
import type { ColumnRole } from "../../domain/audit/layout/column-role";
import type { FoundCard } from "../../domain/audit/layout/found-card";
import type { Actions } from "../actions";
import { useWording } from "../wording";
import { PointPrompt } from "./PointPrompt";
import { usePointing } from "./usePointing";

interface CardColumnsProps {
  readonly card: FoundCard;
  readonly sheetId: string | undefined;
  readonly sheet: string;
  readonly actions: Pick<Actions, "selectedCell" | "watchSelection">;
  readonly disabled: boolean;
  onCorrect(correction: CardCorrection): void;
  onReset(): void;
}

const useStyles = makeStyles({
  summary: { cursor: "pointer", borderRadius: tokens.borderRadiusSmall },
  body: { display: "grid", rowGap: "6px", marginTop: "6px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "2px" },
  role: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", minWidth: 0 },
  add: { display: "grid", rowGap: "2px", color: tokens.colorNeutralForeground2 },
  byUser: { color: tokens.colorNeutralForeground2 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
});

/** What each column of a card was taken for, to be corrected by pointing at another one on the sheet. */
export function CardColumns(props: CardColumnsProps) {
  const { card, sheetId, sheet, actions, disabled, onCorrect, onReset } = props;
  const { texts } = useWording();
  const words = texts.check.correct;
  const roleWords = texts.check.roles;
  const styles = useStyles();
  const summary = useRef<HTMLElement>(null);
  const [role, setRole] = useState<ColumnRole | null>(null);
  const pointed = usePointing(actions, role !== null);

  const columns = (Object.entries(card.columns) as [ColumnRole, number][]).sort(([, a], [, b]) => a - b);
  const missing = (Object.keys(roleWords) as ColumnRole[]).filter((each) => card.columns[each] === undefined);
  // A scorecard is nothing without them.
  const isNeeded = role === "weight" || role === "indicator";

  const end = () => {
    setRole(null);
    summary.current?.focus();
  };
  const correct = (changed: CardCorrection["columns"]) => {
    onCorrect({ headerRow: card.headerRow, column: card.firstColumn, columns: changed });
    end();
  };
  const takenBy = columns.find(([other, column]) => other !== role && column === pointed?.column)?.[0];
  const isOther = pointed !== null && pointed.sheetId !== sheetId;
  const leavesNoWeight =
    takenBy !== undefined &&
    role !== null &&
    card.columns[role] === undefined &&
    (takenBy === "weight" || takenBy === "indicator");
  const take = () => {
    if (!pointed || !role) return;
    // The two columns change places, so that none of them is lost.
    const swapped = takenBy ? { [takenBy]: card.columns[role] ?? null } : {};
    correct({ ...swapped, [role]: pointed.column });
  };
  const now =
    pointed === null
      ? words.nothingPointed
      : isOther
        ? words.otherSheet(sheet)
        : leavesNoWeight
          ? words.stillNeeded(columnLetters(pointed.column), roleWords[takenBy])
          : takenBy
            ? words.pointedTaken(columnLetters(pointed.column), roleWords[takenBy])
            : words.pointed(columnLetters(pointed.column));

  return (
    <details>
      <summary className={styles.summary} ref={summary} data-testid="card-columns">
        <Caption1>{texts.check.recognised}</Caption1>
      </summary>
      <div className={styles.body}>
        {card.corrected && (
          <div className={styles.line}>
            <Caption1 className={styles.byUser}>{words.byUser}</Caption1>
            <Button size="small" disabledFocusable={disabled} data-testid="reset-columns" onClick={onReset}>
              {words.reset}
            </Button>
          </div>
        )}
        <ul className={styles.list}>
          {columns.map(([each, column]) => (
            <li key={each} className={styles.role} data-role={each} data-column={columnLetters(column)}>
              <Caption1 className={styles.name}>
                {texts.check.column(roleWords[each], columnLetters(column))}
              </Caption1>
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={disabled}
                aria-label={words.changeRole(roleWords[each])}
                data-testid={`change-${each}`}
                onClick={() => setRole(each)}
              >
                {words.change}
              </Button>
            </li>
          ))}
        </ul>
        {role && (
          <PointPrompt
            key={role}
            pointed={now}
            ready={pointed !== null && !isOther && !leavesNoWeight && !disabled}
            take={words.take}
            onTake={take}
            onCancel={end}
            {...(isNeeded || card.columns[role] === undefined
              ? {}
              : { onNone: () => correct({ [role]: null }) })}
          >
            {words.point(roleWords[role])}
          </PointPrompt>
        )}
        <label className={styles.add}>
          <Caption1>{words.add}</Caption1>
          <Select
            size="small"
            value=""
            disabled={disabled}
            data-testid="add-column"
            onChange={(_, { value }) => setRole(missing.find((each) => each === value) ?? null)}
          >
            <option value="">{words.choose}</option>
            {missing.map((each) => (
              <option key={each} value={each}>
                {roleWords[each]}
              </option>
            ))}
          </Select>
        </label>
      </div>
    </details>
  );
}
