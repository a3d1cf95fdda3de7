import { useEffect, useId, useRef, useState } from "react";
import {
  Button,
  Caption1,
  Checkbox,
  Field,
  Input,
  Select,
  Spinner,
  Text,
  Textarea,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { LANGUAGES, type Language } from "../../domain/localized";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import { summaryOf } from "../../templates/summary";
import type { Actions, InsertRequest } from "../actions";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import { InsertionResult } from "./InsertionResult";
import { MOST_PEOPLE, readPeople } from "./people";
import { TemplateParts } from "./TemplateParts";
import { TemplateTable } from "./TemplateTable";
import { readBasePay } from "./base-pay";
import { provenanceHint } from "./provenance-hint";
import { useInsertion } from "./useInsertion";

/** So many lines or names are told in a message. */
const SHOWN_LINES = 5;

interface TemplateDetailProps {
  readonly card: Scorecard;
  readonly actions: Actions;
  onBack(): void;
  onCheck(): void;
}

const useStyles = makeStyles({
  back: { alignSelf: "start", marginLeft: "-8px" },
  heading: { ...typographyStyles.subtitle1, outlineStyle: "none" },
  hint: { color: tokens.colorNeutralForeground3 },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  fields: { display: "grid", rowGap: "12px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: "8px" },
  // Room for the foot, which would else hide what the focus has moved to.
  field: { scrollMarginBottom: "120px" },
  input: { width: "100%", minWidth: 0 },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    margin: "0 -16px -16px",
    padding: "12px 16px",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** One template: what its sheet will hold, what may be filled in beforehand, and the button that inserts it. */
export function TemplateDetail({ card, actions, onBack, onCheck }: TemplateDetailProps) {
  const { texts, language } = useWording();
  const words = texts.templates;
  const screen = useScreenStyles();
  const styles = useStyles();
  const [sheetLanguage, setSheetLanguage] = useState<Language>(language);
  const [pay, setPay] = useState("");
  const [period, setPeriod] = useState("");
  const [payShown, setPayShown] = useState(false);
  const [typedPeople, setTypedPeople] = useState("");
  const [protect, setProtect] = useState(false);
  const insertion = useInsertion(actions);
  const inserting = insertion.activity === "inserting";
  const payInput = useRef<HTMLInputElement>(null);
  const peopleInput = useRef<HTMLTextAreaElement>(null);

  const undoHint = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  const basePay = readBasePay(pay);

  const { people, repeated, wrongLines, namelessLines } = readPeople(typedPeople);
  const peopleWrong =
    people.length > MOST_PEOPLE
      ? words.tooManyPeople(people.length, MOST_PEOPLE)
      : namelessLines.length > 0
        ? words.nameless(namelessLines.slice(0, SHOWN_LINES).join(texts.common.listSeparator))
        : wrongLines.length > 0
          ? words.wrongPay(wrongLines.slice(0, SHOWN_LINES).join(texts.common.listSeparator))
          : null;

  function insertSheets() {
    if (basePay.kind === "wrong") {
      setPayShown(true);
      payInput.current?.focus();
      return;
    }
    if (peopleWrong !== null) {
      peopleInput.current?.focus();
      return;
    }
    const request: InsertRequest = {
      templateId: card.id,
      language: sheetLanguage,
      ...(basePay.kind === "amount" ? { basePay: basePay.yuan } : {}),
      ...(period.trim() === "" ? {} : { period: period.trim() }),
      ...(protect ? { protect } : {}),
    };
    insertion.start(request, people);
  }

  return (
    <div className={screen.screen}>
      <Button
        appearance="transparent"
        icon={<ArrowLeftRegular />}
        className={styles.back}
        data-testid="back-to-templates"
        onClick={onBack}
      >
        {words.back}
      </Button>
      <div className={screen.intro}>
        <h2 ref={heading} tabIndex={-1} className={mergeClasses(screen.heading, styles.heading)}>
          {card.names[language]}
        </h2>
        <Caption1 className={styles.hint}>
          {words.families[card.family]} · {words.indicatorCount(card.items.length)}
        </Caption1>
        <Caption1 className={styles.hint}>{provenanceHint(summaryOf(card), words)}</Caption1>
      </div>
      {card.provenance.note && <Caption1 className={styles.note}>{card.provenance.note[language]}</Caption1>}
      <TemplateTable card={card} sheetLanguage={sheetLanguage} />
      <TemplateParts card={card} sheetLanguage={sheetLanguage} />
      <fieldset className={styles.fields}>
        <legend className={styles.legend}>
          <Text as="h3" size={300} weight="semibold" className={screen.heading}>
            {words.options}
          </Text>
        </legend>
        <Field label={words.language}>
          <Select
            value={sheetLanguage}
            data-testid="insert-language"
            onChange={(_event, data) =>
              setSheetLanguage(LANGUAGES.find((each) => each === data.value) ?? language)
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
          {...(payShown && basePay.kind === "wrong"
            ? { validationState: "error" as const, validationMessage: words.basePayWrong }
            : {})}
        >
          <Input
            input={{ ref: payInput, className: styles.field }}
            className={styles.input}
            inputMode="decimal"
            autoComplete="off"
            value={pay}
            contentAfter={<span aria-hidden="true">{words.basePayUnit}</span>}
            data-testid="insert-base-pay"
            onChange={(_event, data) => setPay(data.value)}
            onBlur={() => setPayShown(true)}
          />
        </Field>
        <Field label={words.period} hint={words.periodHint}>
          <Input
            className={styles.input}
            autoComplete="off"
            maxLength={60}
            value={period}
            data-testid="insert-period"
            onChange={(_event, data) => setPeriod(data.value)}
          />
        </Field>
        <Field
          label={words.people}
          hint={words.peopleHint(MOST_PEOPLE)}
          {...(peopleWrong !== null
            ? { validationState: "error" as const, validationMessage: peopleWrong }
            : people.length > 0
              ? {
                  validationState: "none" as const,
                  validationMessage: [
                    words.peopleCount(people.length),
                    ...(repeated.length > 0
                      ? [
                          words.repeatedPeople(
                            repeated.slice(0, SHOWN_LINES).join(texts.common.listSeparator),
                          ),
                        ]
                      : []),
                  ].join(" "),
                }
              : {})}
        >
          <Textarea
            className={styles.input}
            textarea={{ ref: peopleInput, className: styles.field }}
            resize="vertical"
            rows={3}
            value={typedPeople}
            data-testid="insert-people"
            onChange={(_event, data) => setTypedPeople(data.value)}
          />
        </Field>
        <Checkbox
          label={words.protect}
          checked={protect}
          data-testid="insert-protect"
          onChange={(_event, data) => setProtect(data.checked === true)}
        />
      </fieldset>
      <div className={styles.foot}>
        <InsertionResult insertion={insertion} onCheck={onCheck} />
        {insertion.activity === "none" && insertion.inserted === null && (
          <Caption1 id={undoHint} className={styles.hint} data-testid="undo-hint">
            {protect ? `${words.insertIsNoStep} ${words.protectClears}` : words.insertIsNoStep}
          </Caption1>
        )}
        <Button
          appearance="primary"
          disabledFocusable={insertion.activity !== "none"}
          {...(inserting ? { icon: <Spinner size="tiny" aria-hidden="true" /> } : {})}
          aria-describedby={undoHint}
          data-testid="insert-template"
          onClick={insertSheets}
        >
          {inserting ? words.inserting : people.length > 0 ? words.insertMany(people.length) : words.insert}
        </Button>
      </div>
    </div>
  );
}
