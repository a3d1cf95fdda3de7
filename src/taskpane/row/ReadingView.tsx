import { Caption1, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { printRule } from "../../domain/criteria/print-rule";
import type { Language } from "../../domain/localized";
import { useScreenStyles } from "../screen-styles";
import { findingSentences } from "../../texts/criteria/finding-sentences";
import { useWording } from "../wording";
import { doubtSentence } from "./criteria-words";
import { ReadingChoices } from "./ReadingChoices";
import { ResultsTable } from "./ResultsTable";
import { ScoreChart } from "./ScoreChart";
import type { Understanding } from "./understand";

interface ReadingViewProps {
  readonly understanding: Understanding;
  /** Of the sheet. */
  readonly sheetLanguage: Language;
  /** The cell cannot be written now. */
  readonly locked: boolean;
  onChoose(words: string): void;
}

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "6px" },
  canonical: {
    margin: 0,
    padding: "8px 12px",
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, paddingInlineStart: "18px", display: "grid", rowGap: "4px", overflowWrap: "anywhere" },
  dim: { color: tokens.colorNeutralForeground3 },
});

/** How the criterion is read, and what every result scores by it; or the words that are in doubt. */
export function ReadingView({ understanding, sheetLanguage, locked, onChoose }: ReadingViewProps) {
  const { texts, language } = useWording();
  const words = texts.row;
  const screen = useScreenStyles();
  const styles = useStyles();
  if (understanding.kind === "blank") {
    return (
      <div role="status">
        <MessageBar intent="info" layout="multiline" data-testid="no-criterion">
          <MessageBarBody>{words.noCriterion}</MessageBarBody>
        </MessageBar>
      </div>
    );
  }
  if (understanding.kind === "doubtful") {
    const { readings, context } = understanding;
    return (
      <>
        <section className={styles.part} data-testid="doubts">
          <div role="status">
            <Text as="h3" size={300} weight="semibold" className={screen.heading}>
              {words.doubts(understanding.doubts.length)}
            </Text>
          </div>
          <ul className={styles.list}>
            {understanding.doubts.map((doubt) => (
              <li key={`${doubt.code} ${doubt.start}`} data-testid="doubt" data-code={doubt.code}>
                {doubtSentence(doubt, language)}
              </li>
            ))}
          </ul>
        </section>
        {readings.length > 0 && (
          <ReadingChoices
            readings={readings}
            context={context}
            language={sheetLanguage}
            disabled={locked}
            onChoose={onChoose}
          />
        )}
      </>
    );
  }
  const { rule, reading, findings, results } = understanding;
  const remarks = findingSentences(reading, findings, language);
  return (
    <>
      <section className={styles.part}>
        <Text as="h3" size={300} weight="semibold" className={screen.heading}>
          {words.read}
        </Text>
        <p className={styles.canonical} data-testid="canonical">
          {printRule(rule, language)}
        </p>
      </section>
      {remarks !== "" && (
        <section className={styles.part} data-testid="remarks">
          <Text as="h3" size={300} weight="semibold" className={screen.heading}>
            {words.remarks}
          </Text>
          <Text>{remarks}</Text>
        </section>
      )}
      {results.map((each, index) => {
        const many = results.length > 1;
        const caption = many ? words.resultsOf(each.clause.subject || String(index + 1)) : words.results;
        return (
          each.rows.length > 0 && (
            <section key={index} className={styles.part}>
              <ScoreChart results={each} />
              <ResultsTable results={each} caption={caption} />
            </section>
          )
        );
      })}
      {results.length > 1 && <Caption1 className={styles.dim}>{words.alone}</Caption1>}
    </>
  );
}
