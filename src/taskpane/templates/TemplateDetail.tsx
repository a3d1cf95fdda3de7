import { useEffect, useId, useRef } from "react";
import {
  Button,
  Caption1,
  Spinner,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import { summaryOf } from "../../templates/summary";
import type { Actions } from "../actions";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import { InsertFields, useInsertChoices } from "./InsertFields";
import { InsertionResult } from "./InsertionResult";
import { TemplateParts } from "./TemplateParts";
import { TemplateTable } from "./TemplateTable";
import { provenanceHint } from "./provenance-hint";
import { useInsertion } from "./useInsertion";

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
  const choices = useInsertChoices(language);
  const { language: sheetLanguage, people, protect } = choices;
  const insertion = useInsertion(actions);
  const inserting = insertion.activity === "inserting";

  const undoHint = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);

  function insertSheets() {
    const options = choices.take();
    if (options) insertion.start({ ...options, templateId: card.id }, people);
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
      <InsertFields choices={choices} />
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
