import { Caption1, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { format } from "../../domain/numbers/format";
import { explainRule } from "../../domain/rule/explain";
import type { RowItem } from "../../domain/scorecard/row-item";
import { explanationLine } from "../../texts/criteria/explanation-line";
import { useWording } from "../wording";
import { scoreFaultSentence } from "./criteria-words";
import { shownPoints } from "./shown";
import type { Understanding } from "./understand";

interface ScoreViewProps {
  readonly item: RowItem;
  readonly understanding: Understanding;
  /** The criterion is a draft that is not on the sheet. */
  readonly changed: boolean;
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: "6px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "6px" },
  dim: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  sentence: { overflowWrap: "anywhere" },
});

/** What the criterion gives for the row's actual, in one number and one sentence. */
export function ScoreView({ item, understanding, changed }: ScoreViewProps) {
  const { texts, language } = useWording();
  const words = texts.row;
  const styles = useStyles();
  const scored = understanding.kind === "read" ? understanding.scored : null;
  const score = scored?.ok && scored.value ? scored.value : null;
  const actuals = item.actuals.map(({ text }) => text).filter((text) => text !== "");
  return (
    <section className={styles.card} aria-label={words.score} data-testid="row-score">
      {changed && score && <Caption1 className={styles.dim}>{words.draftScore}</Caption1>}
      {score ? (
        <div className={styles.line}>
          <Text size={600} weight="semibold" data-testid="row-points">
            {format(score.score)}
          </Text>
          <Text className={styles.dim}>
            {item.max === null ? words.points("") : words.ofFullMark(shownPoints(item.max))}
          </Text>
        </div>
      ) : (
        <Text weight="semibold">{scored?.ok ? words.noActual : words.noScore}</Text>
      )}
      {actuals.length > 0 && (
        <Caption1 className={styles.dim}>
          {words.actual} {actuals.join(" · ")}
        </Caption1>
      )}
      {score && understanding.kind === "read" && (
        <Text className={styles.sentence} data-testid="row-explanation">
          {explanationLine(explainRule(understanding.rule, score), language)}
        </Text>
      )}
      {scored && !scored.ok && (
        <Text className={styles.sentence} data-testid="row-fault" data-code={scored.fault.code}>
          {scoreFaultSentence(scored.fault, language)}
        </Text>
      )}
      {item.scoreTyped && (
        <MessageBar intent="warning" layout="multiline" data-testid="score-typed">
          <MessageBarBody>{words.typed(item.score.text)}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
