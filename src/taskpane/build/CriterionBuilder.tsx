import { besideOf } from "../../domain/criteria/beside";
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type FormEvent } from "react";
import {
  Button,
  Caption1,
  Field,
  Select,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Cell } from "../../domain/cell";
import { buildCriterion } from "../../domain/criteria/build/build-criterion";
import type { CriterionForm, FieldName, FormKind } from "../../domain/criteria/build/form";
import { FORM_KINDS } from "../../domain/criteria/build/form";
import { formOfWords } from "../../domain/criteria/build/form-of-words";
import { withKind } from "../../domain/criteria/build/with-kind";
import type { Language } from "../../domain/localized";
import type { ItemContext } from "../../domain/rule/score";
import { useReader } from "../reader";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import { BuilderFields } from "./BuilderFields";
import { BuilderPreview } from "./BuilderPreview";
import { LeaveQuestion } from "./LeaveQuestion";

interface CriterionBuilderProps {
  /** The words that the form starts from. */
  readonly words: string;
  readonly context: ItemContext;
  /** What stands on the sheet as actuals; empty where there are none. */
  readonly actuals: readonly Cell[];
  /** Of the sheet. */
  readonly language: Language;
  readonly writeLabel: string;
  readonly writing: boolean;
  /** Something was changed, or no longer is. */
  onTouch(touched: boolean): void;
  onWrite(words: string): void;
  onClose(): void;
}

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "12px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { outlineStyle: "none" },
  hint: { color: tokens.colorNeutralForeground2 },
  input: { width: "100%", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** A criterion put together from choices and numbers; its words and what they give are shown as it grows. */
export function CriterionBuilder({
  words: given,
  context,
  actuals,
  language,
  writeLabel,
  writing,
  onTouch,
  onWrite,
  onClose,
}: CriterionBuilderProps) {
  const { texts } = useWording();
  const words = texts.build;
  const read = useReader();
  const screen = useScreenStyles();
  const styles = useStyles();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const element = useRef<HTMLFormElement>(null);
  const [start] = useState(() => formOfWords(given, read(given, besideOf(context)), language, context));
  const [form, setForm] = useState(start.form);
  const [touched, setTouched] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const [asking, setAsking] = useState(false);

  const latest = useDeferredValue(form);
  const built = useMemo(() => buildCriterion(latest, language, context), [latest, language, context]);
  const problems = built.ok ? [] : built.problems;
  const problemAt = (field: FieldName) => {
    const code = problems.find((problem) => problem.field === field)?.code;
    // What is not filled in yet is no mistake before the form is sent off.
    return code === undefined || (code === "MISSING" && attempts === 0) ? null : words.problems[code];
  };

  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (attempts > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);

  const change = (part: Partial<CriterionForm>) => {
    setForm((before) => ({ ...before, ...part }));
    if (touched) return;
    setTouched(true);
    onTouch(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (writing) return;
    // The newest of what was typed, not what the preview has got to.
    const now = buildCriterion(form, language, context);
    if (now.ok) onWrite(now.text);
    else setAttempts((count) => count + 1);
  };
  const leave = () => (touched ? setAsking(true) : onClose());

  return (
    <form
      ref={element}
      className={styles.form}
      aria-labelledby={title}
      noValidate
      data-testid="criterion-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        if (asking) setAsking(false);
        else leave();
      }}
    >
      <h3 id={title} ref={heading} tabIndex={-1} className={`${screen.heading} ${styles.heading}`}>
        <Text size={300} weight="semibold">
          {words.heading}
        </Text>
      </h3>
      {given.trim() !== "" && (
        <Caption1 className={styles.hint} data-testid="form-origin">
          {start.exact ? words.filled : words.partly}
        </Caption1>
      )}
      <Field
        size="small"
        label={words.kind}
        {...(problemAt("kind") === null ? {} : { validationMessage: problemAt("kind") })}
      >
        <Select
          className={styles.input}
          value={form.kind}
          data-field="kind"
          onChange={(_event, { value }) => change(withKind(form, value as FormKind))}
        >
          {FORM_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <BuilderFields form={form} problemAt={problemAt} onChange={change} />
      <BuilderPreview
        built={built}
        language={language}
        context={context}
        actuals={actuals}
        problems={problems.length}
      />
      {asking ? (
        <LeaveQuestion
          onLeave={onClose}
          onStay={() => {
            setAsking(false);
            heading.current?.focus();
          }}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={writing}
            {...(writing ? { icon: <Spinner size="tiny" aria-hidden="true" /> } : {})}
            data-testid="write-built"
          >
            {writing ? texts.row.writing : writeLabel}
          </Button>
          <Button data-testid="close-form" disabledFocusable={writing} onClick={leave}>
            {words.cancel}
          </Button>
        </div>
      )}
    </form>
  );
}
