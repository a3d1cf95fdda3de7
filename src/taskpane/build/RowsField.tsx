import { useEffect, useRef } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { MOST_ROWS } from "../../domain/criteria/build/form";
import { TextField } from "./TextField";

type Row = readonly [string, string];

interface RowsFieldProps {
  readonly rows: readonly Row[];
  /** The field of the form that holds them, and what the two of a row are called in it. */
  readonly field: string;
  readonly names: Row;
  readonly labels: Row;
  readonly suffixes: Row;
  /** The first of a row is a word. */
  readonly words?: boolean;
  readonly lastHasNoPoints?: boolean;
  /** Absent where there are just so many. */
  readonly addLabel?: string;
  rowLabel(number: number): string;
  removeLabel?(number: number): string;
  problemAt(field: string): string | null;
  onChange(rows: readonly Row[]): void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "start",
  },
  remove: { marginTop: "20px" },
  add: { justifySelf: "start" },
});

/** Pairs of what is reached and what it gets, one a line, to be added to and taken from. */
export function RowsField({
  rows,
  field,
  names,
  labels,
  suffixes,
  words,
  lastHasNoPoints,
  addLabel,
  rowLabel,
  removeLabel,
  problemAt,
  onChange,
}: RowsFieldProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    list.current?.children[next.current]?.querySelector("input")?.focus();
    next.current = null;
  }, [rows.length]);
  const change = (at: number, row: Row) => onChange(rows.map((each, i) => (i === at ? row : each)));

  return (
    <>
      <ul className={styles.list} ref={list}>
        {rows.map((row, at) => {
          const [first, second] = row;
          const hasPoints = !(lastHasNoPoints && at === rows.length - 1);
          const name = (which: string) => `${field}.${at}.${which}`;
          return (
            <li key={at}>
              <div role="group" aria-label={rowLabel(at + 1)} className={styles.row}>
                <TextField
                  name={name(names[0])}
                  label={labels[0]}
                  value={first}
                  suffix={suffixes[0]}
                  problem={problemAt(name(names[0]))}
                  {...(words ? { words: true } : {})}
                  onChange={(value) => change(at, [value, second])}
                />
                {hasPoints ? (
                  <TextField
                    name={name(names[1])}
                    label={labels[1]}
                    value={second}
                    suffix={suffixes[1]}
                    problem={problemAt(name(names[1]))}
                    onChange={(value) => change(at, [first, value])}
                  />
                ) : (
                  <span />
                )}
                {removeLabel && (
                  <Button
                    appearance="subtle"
                    size="small"
                    className={styles.remove}
                    icon={<DeleteRegular />}
                    disabledFocusable={rows.length === 1}
                    aria-label={removeLabel(at + 1)}
                    title={removeLabel(at + 1)}
                    onClick={() => {
                      if (rows.length === 1) return;
                      next.current = Math.min(at, rows.length - 2);
                      onChange(rows.filter((_, i) => i !== at));
                    }}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {addLabel && rows.length < MOST_ROWS && (
        <Button
          size="small"
          className={styles.add}
          icon={<AddRegular />}
          data-testid={`add-${field}`}
          onClick={() => {
            next.current = rows.length;
            onChange([...rows, ["", ""]]);
          }}
        >
          {addLabel}
        </Button>
      )}
    </>
  );
}
