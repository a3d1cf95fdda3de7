import { useRef, useState } from "react";
import type { RefObject } from "react";
import { Checkbox, Field, Input, Select, Text, Textarea, makeStyles } from "@fluentui/react-components";
import { LANGUAGES, type Language } from "../../domain/localized";
import type { PaneTexts } from "../../texts/pane/zh-CN";
import type { InsertOptions, Person } from "../actions";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import { readBasePay } from "./base-pay";
import { MOST_PEOPLE, readPeople } from "./people";

/** So many lines or names are told in a message. */
const SHOWN_LINES = 5;

const useStyles = makeStyles({
  fields: { display: "grid", rowGap: "12px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: "8px" },
  // Room for the foot, which would else hide what the focus has moved to.
  field: { scrollMarginBottom: "120px" },
  input: { width: "100%", minWidth: 0 },
});

/** What may be filled in before a scorecard becomes a sheet, and for whom. */
export interface InsertChoices {
  readonly language: Language;
  readonly pay: string;
  readonly period: string;
  readonly protect: boolean;
  readonly typedPeople: string;
  readonly people: readonly Person[];
  readonly peopleWrong: string | null;
  readonly repeated: readonly string[];
  readonly payShown: boolean;
  readonly payInput: RefObject<HTMLInputElement | null>;
  readonly peopleInput: RefObject<HTMLTextAreaElement | null>;
  change(change: Partial<Typed>): void;
  showPay(): void;
  /** The options to insert with; null where one is wrong, which has the focus then. */
  take(): InsertOptions | null;
}

interface Typed {
  readonly language: Language | null;
  readonly pay: string;
  readonly period: string;
  readonly protect: boolean;
  readonly typedPeople: string;
}

/** `spoken`: the language of the sheet until another one is chosen. */
export function useInsertChoices(spoken: Language): InsertChoices {
  const { texts } = useWording();
  const [typed, setTyped] = useState<Typed>({
    language: null,
    pay: "",
    period: "",
    protect: false,
    typedPeople: "",
  });
  const [payShown, setPayShown] = useState(false);
  const payInput = useRef<HTMLInputElement>(null);
  const peopleInput = useRef<HTMLTextAreaElement>(null);
  const { people, repeated, wrongLines, namelessLines } = readPeople(typed.typedPeople);
  const peopleWrong = wrongOf(texts, people, wrongLines, namelessLines);
  const language = typed.language ?? spoken;
  return {
    ...typed,
    language,
    people,
    peopleWrong,
    repeated,
    payShown,
    payInput,
    peopleInput,
    change: (change) => setTyped((before) => ({ ...before, ...change })),
    showPay: () => setPayShown(true),
    take() {
      const basePay = readBasePay(typed.pay);
      if (basePay.kind === "wrong") {
        setPayShown(true);
        payInput.current?.focus();
        return null;
      }
      if (peopleWrong !== null) {
        peopleInput.current?.focus();
        return null;
      }
      const period = typed.period.trim();
      return {
        language,
        ...(basePay.kind === "amount" ? { basePay: basePay.yuan } : {}),
        ...(period === "" ? {} : { period }),
        ...(typed.protect ? { protect: true } : {}),
      };
    },
  };
}

function wrongOf(
  { templates: words, common }: PaneTexts,
  people: readonly Person[],
  wrongLines: readonly number[],
  namelessLines: readonly number[],
): string | null {
  const listed = (lines: readonly number[]) => lines.slice(0, SHOWN_LINES).join(common.listSeparator);
  if (people.length > MOST_PEOPLE) return words.tooManyPeople(people.length, MOST_PEOPLE);
  if (namelessLines.length > 0) return words.nameless(listed(namelessLines));
  return wrongLines.length > 0 ? words.wrongPay(listed(wrongLines)) : null;
}

/** The fields of these choices. */
export function InsertFields({ choices }: { readonly choices: InsertChoices }) {
  const { texts } = useWording();
  const words = texts.templates;
  const screen = useScreenStyles();
  const styles = useStyles();
  const { language, pay, period, protect, typedPeople, people, peopleWrong, repeated, change } = choices;
  const isPayWrong = choices.payShown && readBasePay(pay).kind === "wrong";
  const counted = [
    words.peopleCount(people.length),
    ...(repeated.length > 0
      ? [words.repeatedPeople(repeated.slice(0, SHOWN_LINES).join(texts.common.listSeparator))]
      : []),
  ].join(" ");
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>
        <Text as="h3" size={300} weight="semibold" className={screen.heading}>
          {words.options}
        </Text>
      </legend>
      <Field label={words.language}>
        <Select
          value={language}
          data-testid="insert-language"
          onChange={(_event, data) =>
            change({ language: LANGUAGES.find((each) => each === data.value) ?? language })
          }
        >
          {LANGUAGES.map((each) => (
            <option key={each} value={each}>
              {words.languages[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.basePay}
        hint={words.basePayHint}
        {...(isPayWrong ? { validationState: "error" as const, validationMessage: words.basePayWrong } : {})}
      >
        <Input
          input={{ ref: choices.payInput, className: styles.field }}
          className={styles.input}
          inputMode="decimal"
          autoComplete="off"
          value={pay}
          contentAfter={<span aria-hidden="true">{words.basePayUnit}</span>}
          data-testid="insert-base-pay"
          onChange={(_event, data) => change({ pay: data.value })}
          onBlur={choices.showPay}
        />
      </Field>
      <Field label={words.period} hint={words.periodHint}>
        <Input
          className={styles.input}
          autoComplete="off"
          maxLength={60}
          value={period}
          data-testid="insert-period"
          onChange={(_event, data) => change({ period: data.value })}
        />
      </Field>
      <Field
        label={words.people}
        hint={words.peopleHint(MOST_PEOPLE)}
        {...(peopleWrong !== null
          ? { validationState: "error" as const, validationMessage: peopleWrong }
          : people.length > 0
            ? { validationState: "none" as const, validationMessage: counted }
            : {})}
      >
        <Textarea
          className={styles.input}
          textarea={{ ref: choices.peopleInput, className: styles.field }}
          resize="vertical"
          rows={3}
          value={typedPeople}
          data-testid="insert-people"
          onChange={(_event, data) => change({ typedPeople: data.value })}
        />
      </Field>
      <Checkbox
        label={words.protect}
        checked={protect}
        data-testid="insert-protect"
        onChange={(_event, data) => change({ protect: data.checked === true })}
      />
    </fieldset>
  );
}
