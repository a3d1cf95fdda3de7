import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { tellingResults } from "../../domain/criteria/build/telling-results";
import { printRule } from "../../domain/criteria/print-rule";
import type { Cell } from "../../domain/cell";
import type { Language } from "../../domain/localized";
import { fromCell } from "../../domain/numbers/from-cell";
import { whole } from "../../domain/rule/fraction";
import type { Quantity, Rule } from "../../domain/rule/rule";
import type { ItemContext } from "../../domain/rule/score";
import { show } from "../../domain/rule/show-quantity";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";

interface ReadingChoicesProps {
  readonly readings: readonly Rule[];
  readonly context: ItemContext;
  /** Of the sheet: the words that are written. */
  readonly language: Language;
  readonly disabled: boolean;
  onChoose(words: string): void;
}

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "6px" },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  choice: {
    display: "block",
    width: "100%",
    maxWidth: "100%",
    padding: "8px 12px",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  words: { display: "block", fontWeight: tokens.fontWeightSemibold },
  results: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", marginTop: "4px" },
  result: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** What a doubtful criterion could mean, each in plain words and by what it gives where they differ; the chosen words are written. */
export function ReadingChoices({ readings, context, language, disabled, onChoose }: ReadingChoicesProps) {
  const { texts } = useWording();
  const words = texts.build;
  const screen = useScreenStyles();
  const styles = useStyles();
  const results = tellingResults(readings, context);
  return (
    <section className={styles.part} data-testid="reading-choices">
      <Text as="h3" size={300} weight="semibold" className={screen.heading}>
        {words.choices}
      </Text>
      <ul className={styles.list}>
        {readings.map((rule, index) => {
          const text = printRule(rule, language);
          return (
            <li key={index}>
              <Button
                className={styles.choice}
                disabledFocusable={disabled}
                data-testid="reading-choice"
                onClick={() => onChoose(text)}
              >
                <span className={styles.words} lang={language}>
                  {text}
                </span>
                <span className={styles.results}>
                  {results.map(({ actual, quantity, scores }, at) => (
                    <span key={at} className={styles.result}>
                      {words.choiceResult(shown(actual, quantity), scores[index] ?? null)}
                    </span>
                  ))}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function shown(actual: Cell, quantity: Quantity): string {
  return typeof actual === "number" ? show(whole(fromCell(actual)), quantity) : String(actual);
}
