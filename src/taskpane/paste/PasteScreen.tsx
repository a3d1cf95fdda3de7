import { useEffect, useRef, useState } from "react";
import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Select,
  Text,
  Textarea,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { PasteFault } from "../../domain/paste/pasted-card";
import { weightSum } from "../../domain/paste/typed-weights";
import type { PaneTexts } from "../../texts/pane/zh-CN";
import { useScreenStyles } from "../screen-styles";
import { WeightBar } from "../WeightBar";
import { useWording } from "../wording";
import { InsertFields } from "../templates/InsertFields";
import { InsertionResult } from "../templates/InsertionResult";
import { cardToInsert, rowToInsert, SCHEME_CHOICES } from "./edited-card";
import { PastedRows } from "./PastedRows";
import { PasteLeftOver } from "./PasteLeftOver";
import type { Paste } from "./usePaste";

interface PasteScreenProps {
  readonly paste: Paste;
  onBack(): void;
  /** Shows the check, and checks the sheet. */
  onCheck(): void;
}

const useStyles = makeStyles({
  back: { alignSelf: "start", marginLeft: "-8px" },
  heading: { ...typographyStyles.subtitle1, outlineStyle: "none" },
  subheading: { ...typographyStyles.body1Strong, outlineStyle: "none" },
  input: { width: "100%", minWidth: 0 },
  read: { alignSelf: "start" },
  result: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    margin: "0 -16px -16px",
    padding: "12px 16px",
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Text in, rows to look over and correct, a sheet out, or one a person. */
export function PasteScreen({ paste, onBack, onCheck }: PasteScreenProps) {
  const { texts } = useWording();
  const words = texts.paste;
  const screen = useScreenStyles();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  const { readings, unread, cards, chosen } = paste;
  const { people } = paste.choices;
  const shown = useRef(readings);
  useEffect(() => {
    if (shown.current === readings) return;
    shown.current = readings;
    (unread ? area : result).current?.focus();
  }, [readings, unread]);

  const card = cards[chosen];
  const rows = card?.rows.map(rowToInsert) ?? [];
  const { sum, isRight } = weightSum(rows);
  const isReady = card !== undefined && cardToInsert(card).rows.some(({ indicator }) => indicator !== "");
  const weighed = rows.filter(({ weight }) => weight !== "").length;

  return (
    <div className={screen.screen}>
      <Button
        appearance="transparent"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        data-testid="back-from-paste"
        onClick={onBack}
      >
        {words.back}
      </Button>
      <div className={screen.intro}>
        <h2 ref={heading} tabIndex={-1} className={mergeClasses(screen.heading, styles.heading)}>
          {words.heading}
        </h2>
        <Text>{words.intro}</Text>
      </div>
      <Field
        label={words.text}
        hint={words.textHint}
        {...(unread ? { validationMessage: faultWords(unread, words) } : {})}
      >
        <Textarea
          textarea={{ ref: area }}
          className={styles.input}
          resize="vertical"
          rows={6}
          value={paste.text}
          data-testid="paste-text"
          onChange={(_event, { value }) => paste.setText(value)}
        />
      </Field>
      <Button
        className={styles.read}
        appearance={isReady && !paste.isOutOfDate ? "secondary" : "primary"}
        data-testid="read-paste"
        onClick={() => {
          setAsked(false);
          paste.read();
        }}
      >
        {words.read}
      </Button>
      {card && (
        <section className={styles.result}>
          <h3
            ref={result}
            tabIndex={-1}
            className={mergeClasses(screen.heading, styles.subheading)}
            data-testid="paste-result"
          >
            {words.result(rows.length, weighed)}
          </h3>
          {paste.isOutOfDate && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>{words.textChanged}</MessageBarBody>
            </MessageBar>
          )}
          {cards.length > 1 && (
            <Field label={words.card}>
              <Select
                className={styles.input}
                value={String(chosen)}
                data-testid="choose-card"
                onChange={(_event, { value }) => paste.choose(Number(value))}
              >
                {cards.map((each, index) => (
                  <option key={index} value={index}>
                    {words.cardOption(each.title || words.cardNumber(index + 1), each.rows.length)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field label={words.title}>
            <Input
              className={styles.input}
              value={card.title}
              placeholder={words.sheetName}
              data-testid="paste-title"
              onChange={(_event, { value }) => paste.change((before) => ({ ...before, title: value }))}
            />
          </Field>
          {card.source && <PasteLeftOver card={card.source} />}
          <PastedRows key={chosen} card={card} onChange={paste.change} />
          <Field label={words.notes} hint={words.notesHint}>
            <Textarea
              className={styles.input}
              resize="vertical"
              rows={3}
              value={card.notes}
              data-testid="paste-notes"
              onChange={(_event, { value }) => paste.change((before) => ({ ...before, notes: value }))}
            />
          </Field>
          <Field
            label={words.scheme}
            {...(card.isSchemeUnread && card.scheme === "none"
              ? { validationState: "warning" as const, validationMessage: words.schemeUnread }
              : {})}
          >
            <Select
              className={styles.input}
              value={card.scheme}
              data-testid="paste-scheme"
              onChange={(_event, { value }) =>
                paste.change((before) => ({
                  ...before,
                  scheme: SCHEME_CHOICES.find((each) => each === value) ?? before.scheme,
                }))
              }
            >
              {SCHEME_CHOICES.filter((each) => each !== "stated" || card.stated !== null).map((each) => (
                <option key={each} value={each}>
                  {words.schemes[each]}
                </option>
              ))}
            </Select>
          </Field>
          <InsertFields choices={paste.choices} />
        </section>
      )}
      {card && (
        <div className={styles.foot}>
          <div>
            <Text role="status" size={200} data-testid="paste-sum">
              {`${words.weightSum(sum)} · ${isRight ? words.weightsRight : words.weightsWrong}`}
            </Text>
            <WeightBar weight={`${sum}%`} state={isRight ? "right" : "wrong"} thick />
          </div>
          <div className={screen.messages}>
            <div role="status">
              {isAsked && !isReady && (
                <MessageBar intent="warning" layout="multiline">
                  <MessageBarBody>{words.noRows}</MessageBarBody>
                </MessageBar>
              )}
            </div>
          </div>
          <InsertionResult insertion={paste.insertion} onCheck={onCheck} />
          <Button
            appearance="primary"
            disabledFocusable={paste.insertion.activity !== "none"}
            data-testid="insert-paste"
            onClick={() => {
              setAsked(true);
              if (isReady) paste.insert();
            }}
          >
            {paste.insertion.activity === "inserting"
              ? words.inserting
              : people.length > 0
                ? texts.templates.insertMany(people.length)
                : words.insert}
          </Button>
        </div>
      )}
    </div>
  );
}

function faultWords(fault: PasteFault, words: PaneTexts["paste"]): string {
  switch (fault.code) {
    case "PASTE_BLANK":
      return words.empty;
    case "PASTE_TOO_LONG":
      return words.tooLong(fault.length, fault.longest);
    case "PASTE_NO_INDICATORS":
      return words.nothing;
  }
}
