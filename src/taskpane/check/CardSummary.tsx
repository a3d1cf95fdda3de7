import type { ReactNode } from "react";
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import type { FoundCard, FoundSection } from "../../domain/audit/layout/found-card";
import { WeightBar } from "../WeightBar";
import { useWording } from "../wording";

interface CardSummaryProps {
  readonly card: FoundCard;
  /** Set where the sheet holds several scorecards: whose it is, or its number. */
  readonly title: string | null;
  /** Below: what its columns were taken for. */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  card: {
    display: "grid",
    rowGap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
  sum: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  status: { display: "flex", alignItems: "center", columnGap: "4px" },
  right: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  hint: { color: tokens.colorNeutralForeground3 },
  plain: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  inner: {
    marginTop: "4px",
    paddingLeft: "12px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  section: { display: "grid", rowGap: "4px" },
  name: { overflowWrap: "anywhere", minWidth: 0 },
});

/** What was recognised of one scorecard, and what its weights come to. */
export function CardSummary({ card, title, children }: CardSummaryProps) {
  const { texts } = useWording();
  const styles = useStyles();
  const state = card.weightsComplete ? "right" : "wrong";
  const StatusIcon = card.weightsComplete ? CheckmarkCircle16Filled : ErrorCircle16Filled;
  return (
    <section className={styles.card} aria-label={title ?? texts.check.total}>
      {title && (
        <Text as="h4" weight="semibold" block className={styles.title}>
          {title}
        </Text>
      )}
      <div className={styles.line}>
        <Text>{texts.check.total}</Text>
        <Text className={styles.sum} data-testid="weight-sum">
          {texts.check.ofWhole(card.weightSum)}
        </Text>
      </div>
      <WeightBar weight={card.weightSum} state={state} thick />
      <Caption1 className={styles.status}>
        <StatusIcon className={styles[state]} aria-hidden="true" />
        {card.weightsComplete ? texts.check.complete : texts.check.incomplete}
      </Caption1>
      {(card.sections.length > 1 || card.sections.some(({ subsections }) => subsections)) && (
        <Sections sections={card.sections} label={texts.check.sections} />
      )}
      <Caption1 as="span" block className={styles.hint}>
        {texts.check.extent(card.indicatorCount, card.firstRow + 1, card.lastRow + 1)}
        {card.bonusRows.length > 0 && (
          <>
            <br />
            {texts.check.bonus(card.bonusRows.length)}
          </>
        )}
      </Caption1>
      {children}
    </section>
  );
}

interface SectionsProps {
  readonly sections: readonly FoundSection[];
  readonly label: string;
  readonly isInner?: boolean;
}

/** What each section comes to, with the level below it where there is one. */
function Sections({ sections, label, isInner = false }: SectionsProps) {
  const { texts } = useWording();
  const styles = useStyles();
  return (
    <ul className={isInner ? `${styles.plain} ${styles.inner}` : styles.plain} aria-label={label}>
      {sections.map(({ name, firstRow, weightSum, statedWeight, subsections = [] }) => (
        <li key={firstRow} className={styles.section}>
          <div className={styles.line}>
            <Caption1 className={styles.name}>{name || texts.check.unnamedSection}</Caption1>
            <Caption1 className={styles.sum}>
              {weightSum}
              {statedWeight !== null && statedWeight !== weightSum && (
                <span className={styles.hint}> ({texts.check.stated(statedWeight)})</span>
              )}
            </Caption1>
          </div>
          <WeightBar weight={weightSum} />
          {subsections.length > 0 && (
            <Sections
              sections={subsections}
              label={texts.check.subsections(name || texts.check.unnamedSection)}
              isInner
            />
          )}
        </li>
      ))}
    </ul>
  );
}
