import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { FieldName } from "../../domain/criteria/build/form";

interface TextFieldProps {
  readonly name: FieldName;
  readonly label: string;
  readonly value: string;
  readonly problem: string | null;
  readonly hint?: string;
  /** Stands behind what is typed: %, 分. */
  readonly suffix?: string;
  /** Words to choose from; others can be typed. */
  readonly offers?: readonly string[];
  readonly words?: boolean;
  onChange(value: string): void;
}

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0 },
});

/** One line to be typed, with what is wrong with it. */
export function TextField({
  name,
  label,
  value,
  problem,
  hint,
  suffix,
  offers,
  words,
  onChange,
}: TextFieldProps) {
  const styles = useStyles();
  const list = offers ? `offers-${name}` : undefined;
  return (
    <Field
      size="small"
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === null ? {} : { validationMessage: problem })}
    >
      {(props) => (
        <>
          <Input
            {...props}
            className={styles.input}
            size="small"
            value={value}
            autoComplete="off"
            inputMode={words ? "text" : "decimal"}
            data-field={name}
            {...(list ? { list } : {})}
            {...(suffix ? { contentAfter: <span aria-hidden="true">{suffix}</span> } : {})}
            onChange={(_event, data) => onChange(data.value)}
          />
          {offers && (
            <datalist id={list}>
              {offers.map((offer) => (
                <option key={offer} value={offer} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}
