import { besideOf } from "../../domain/criteria/beside";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Cell } from "../../domain/cell";
import type { BuiltCriterion } from "../../domain/criteria/build/build-criterion";
import type { Language } from "../../domain/localized";
import { lintRule } from "../../domain/rule/lint";
import type { ItemContext } from "../../domain/rule/score";
import { findingSentences } from "../../texts/criteria/finding-sentences";
import { useReader } from "../reader";
import { ResultsTable } from "../row/ResultsTable";
import { resultsOf } from "../row/results";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";

interface BuilderPreviewProps {
  readonly built: BuiltCriterion;
  /** Of the sheet. */
  readonly language: Language;
  readonly context: ItemContext;
  readonly actuals: readonly Cell[];
  readonly problems: number;
}

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "6px" },
  text: {
    margin: 0,
    padding: "8px 12px",
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  remark: { overflowWrap: "anywhere" },
});

/** The words that will be written, what they give, and what is worth a look. */
export function BuilderPreview({ built, language, context, actuals, problems }: BuilderPreviewProps) {
  const { texts, language: viewer } = useWording();
  const words = texts.build;
  const read = useReader();
  const screen = useScreenStyles();
  const styles = useStyles();
  const reading = built.ok ? read(built.text, besideOf(context)) : null;
  const remarks =
    built.ok && reading ? findingSentences(reading, lintRule(built.rule, context.max), viewer) : "";
  return (
    <section className={styles.part}>
      <Text as="h4" size={200} weight="semibold" className={screen.heading}>
        {words.preview}
      </Text>
      <div role="status" className={styles.part}>
        {built.ok ? (
          <p className={styles.text} lang={language} data-testid="built-text">
            {built.text}
          </p>
        ) : (
          <Text data-testid="form-problems">{words.missing(problems)}</Text>
        )}
      </div>
      {remarks !== "" && (
        <Text size={200} className={styles.remark} data-testid="built-remarks">
          {remarks}
        </Text>
      )}
      {built.ok &&
        resultsOf(built.rule, actuals, context).map(
          (results, index) =>
            results.rows.length > 0 && <ResultsTable key={index} results={results} caption={words.results} />,
        )}
    </section>
  );
}
