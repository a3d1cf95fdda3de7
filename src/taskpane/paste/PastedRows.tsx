import { useEffect, useRef } from "react";
import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  Text,
  Textarea,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { typedWeights } from "../../domain/paste/typed-weights";
import { useWording } from "../wording";
import { PastedCriterion } from "./PastedCriterion";
import {
  doubtfulFields,
  rowSureness,
  rowToInsert,
  withBonus,
  withField,
  withNewRow,
  withoutRow,
} from "./edited-card";
import type { EditedCard, EditedRow, RowField } from "./edited-card";

interface PastedRowsProps {
  readonly card: EditedCard;
  onChange(change: (card: EditedCard) => EditedCard): void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  row: {
    minWidth: 0,
    padding: "8px 12px 12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  doubtful: { border: `1px solid ${tokens.colorStatusWarningBorder2}` },
  head: { display: "flex", alignItems: "center", columnGap: "8px", minWidth: 0 },
  state: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
  check: {
    display: "block",
    color: tokens.colorNeutralForeground1,
    marginBottom: "4px",
    overflowWrap: "anywhere",
  },
  fields: {
    display: "grid",
    columnGap: "8px",
    rowGap: "4px",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 1fr)",
    "@media (min-width: 720px)": { gridTemplateColumns: "2fr 1fr 2fr 2fr 5fr" },
  },
  wide: { gridColumn: "1 / -1", "@media (min-width: 720px)": { gridColumn: "auto" } },
  input: { width: "100%", minWidth: 0 },
  add: { justifySelf: "start", marginTop: "8px" },
});

// A weight beside the short dimension; what is long has a line of its own where the pane is narrow.
const ORDER: readonly RowField[] = [
  "dimension",
  "weight",
  "indicator",
  "target",
  "criteria",
  "definition",
  "dataSource",
  "remark",
];
const LONG: readonly RowField[] = ["criteria", "definition"];

/** What was recognised, a card a row, each field to be changed. */
export function PastedRows({ card, onChange }: PastedRowsProps) {
  const { texts } = useWording();
  const words = texts.paste;
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const part = useRef<HTMLDivElement>(null);
  const weights = typedWeights(card.rows.map(rowToInsert));

  // Where the focus goes once the list has changed under it.
  const next = useRef<{ row: number; control: "input" | "button" } | null>(null);
  useEffect(() => {
    if (!next.current) return;
    const { row, control } = next.current;
    next.current = null;
    const target = list.current?.children[row]?.querySelector<HTMLElement>(
      control === "input" ? '[data-field="indicator"]' : "button",
    );
    (target ?? part.current?.querySelector<HTMLElement>(":scope > button"))?.focus();
  }, [card.rows.length]);

  const remove = (row: EditedRow, index: number) => {
    next.current = { row: Math.min(index, card.rows.length - 2), control: "button" };
    onChange((before) => withoutRow(before, row.id));
  };

  return (
    <div ref={part}>
      <ul className={styles.list} ref={list} aria-label={words.rows}>
        {card.rows.map((row, index) => {
          const sureness = rowSureness(row);
          const doubtful = doubtfulFields(row);
          const isWeightWrong = row.fields.weight.text.trim() !== "" && weights[index] === null;
          return (
            <li
              key={row.id}
              className={mergeClasses(styles.row, doubtful.length > 0 && styles.doubtful)}
              data-testid="pasted-row"
            >
              <div role="group" aria-label={words.row(index + 1)}>
                <div className={styles.head}>
                  <Text weight="semibold">{words.row(index + 1)}</Text>
                  <Caption1 className={styles.state} data-testid="sureness">
                    {[sureness && words.sureness[sureness], row.isEdited && words.edited]
                      .filter(Boolean)
                      .join(" · ")}
                  </Caption1>
                  <Button
                    appearance="subtle"
                    size="small"
                    icon={<DeleteRegular />}
                    aria-label={words.deleteRow(index + 1)}
                    title={words.deleteRow(index + 1)}
                    onClick={() => remove(row, index)}
                  />
                </div>
                {doubtful.length > 0 && (
                  <Caption1 className={styles.check}>
                    {words.doubtfulFields(
                      doubtful.map((name) => words.fields[name]).join(texts.common.listSeparator),
                    )}
                  </Caption1>
                )}
                <div className={styles.fields}>
                  {ORDER.filter((name) => card.fields.includes(name)).map((name) => {
                    const change = (text: string) =>
                      onChange((before) => withField(before, row.id, name, text));
                    const isShort = name === "dimension" || name === "weight";
                    return (
                      <Field
                        key={name}
                        size="small"
                        label={words.fields[name]}
                        className={isShort ? undefined : styles.wide}
                        {...(name === "weight" && isWeightWrong
                          ? { validationMessage: words.weightWrong }
                          : {})}
                      >
                        {LONG.includes(name) ? (
                          <Textarea
                            className={styles.input}
                            size="small"
                            resize="vertical"
                            rows={2}
                            value={row.fields[name].text}
                            data-field={name}
                            onChange={(_event, { value }) => change(value)}
                          />
                        ) : (
                          <Input
                            className={styles.input}
                            size="small"
                            value={row.fields[name].text}
                            data-field={name}
                            onChange={(_event, { value }) => change(value)}
                          />
                        )}
                      </Field>
                    );
                  })}
                </div>
                <PastedCriterion
                  row={row}
                  max={weights[index] ?? null}
                  onChange={(text) => onChange((before) => withField(before, row.id, "criteria", text))}
                />
                <Checkbox
                  label={words.isBonus}
                  checked={row.isBonus}
                  onChange={(_event, { checked }) =>
                    onChange((before) => withBonus(before, row.id, checked === true))
                  }
                />
              </div>
            </li>
          );
        })}
      </ul>
      <Button
        className={styles.add}
        icon={<AddRegular />}
        data-testid="add-row"
        onClick={() => {
          next.current = { row: card.rows.length, control: "input" };
          onChange(withNewRow);
        }}
      >
        {words.addRow}
      </Button>
    </div>
  );
}
