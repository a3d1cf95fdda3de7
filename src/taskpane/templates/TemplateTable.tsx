import { Fragment } from "react";
import { Caption1, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Language } from "../../domain/localized";
import { decimal } from "../../domain/numbers/decimal";
import { format, formatPercent } from "../../domain/numbers/format";
import { dimensionWeights } from "../../domain/scorecard/dimension-weights";
import type { ItemTarget, Scorecard, ScorecardItem } from "../../domain/scorecard/scorecard";
import { weightTotal } from "../../domain/scorecard/weight-total";
import type { PaneTexts } from "../../texts/pane/zh-CN";
import { WeightBar } from "../WeightBar";
import { useWording } from "../wording";

interface TemplateTableProps {
  readonly card: Scorecard;
  /** The language of the sheet to be inserted. */
  readonly sheetLanguage: Language;
}

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "separate",
    borderSpacing: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cell: {
    padding: "8px 12px",
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    fontWeight: "inherit",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { borderTop: "none", color: tokens.colorNeutralForeground3, padding: "6px 12px" },
  weightColumn: { width: "76px" },
  weight: { paddingLeft: 0, fontVariantNumeric: "tabular-nums", textAlign: "end" },
  bar: { marginTop: "6px" },
  dimension: { backgroundColor: tokens.colorSubtleBackgroundHover, padding: "6px 12px" },
  words: { display: "grid", rowGap: "2px" },
  dim: { color: tokens.colorNeutralForeground3 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  criteria: { color: tokens.colorNeutralForeground2 },
});

/** The scorecard as it will stand on the sheet, made narrow: by dimension, each indicator with its criteria and its weight. */
export function TemplateTable({ card, sheetLanguage }: TemplateTableProps) {
  const { texts, language } = useWording();
  const words = texts.templates;
  const styles = useStyles();
  const inSheet = sheetLanguage === language ? {} : { lang: sheetLanguage };
  return (
    <table className={styles.table} aria-label={words.preview}>
      <colgroup>
        <col />
        <col className={styles.weightColumn} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
            <Caption1>{words.indicator}</Caption1>
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.weight)}>
            <Caption1>{words.weight}</Caption1>
          </th>
        </tr>
      </thead>
      {dimensionWeights(card).map(({ dimension, weight }) => (
        <tbody key={dimension.id}>
          <tr>
            <th scope="rowgroup" className={mergeClasses(styles.cell, styles.dimension)} {...inSheet}>
              <Caption1 className={styles.strong}>{dimension.names[sheetLanguage]}</Caption1>
            </th>
            <td className={mergeClasses(styles.cell, styles.dimension, styles.weight)}>
              <Caption1 className={styles.strong}>{format(weight)}%</Caption1>
            </td>
          </tr>
          {card.items
            .filter((item) => item.dimension === dimension.id)
            .map((item) => (
              <tr key={item.id}>
                <th scope="row" className={styles.cell} {...inSheet}>
                  <div className={styles.words}>
                    <Text>{item.indicator[sheetLanguage]}</Text>
                    <Caption1 className={styles.criteria}>{item.criteria[sheetLanguage]}</Caption1>
                    <Caption1 className={styles.dim} lang={language}>
                      {asides(item, sheetLanguage, words).map((aside, index) => (
                        <Fragment key={aside}>
                          {index > 0 && <br />}
                          {aside}
                        </Fragment>
                      ))}
                    </Caption1>
                  </div>
                </th>
                <td className={mergeClasses(styles.cell, styles.weight)}>
                  {item.kind === "standard" ? (
                    <>
                      <Text>{item.weight}%</Text>
                      <div className={styles.bar}>
                        <WeightBar weight={`${item.weight}%`} />
                      </div>
                    </>
                  ) : (
                    <Caption1>{words.bonus(item.mostPoints)}</Caption1>
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <th scope="row" className={mergeClasses(styles.cell, styles.strong)}>
            {words.total}
          </th>
          <td className={mergeClasses(styles.cell, styles.weight, styles.strong)}>
            {format(weightTotal(card.items))}%
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** What is said beside the criteria: target, data source, and where the item comes from if it is not the original's. */
function asides(
  item: ScorecardItem,
  sheetLanguage: Language,
  words: PaneTexts["templates"],
): readonly string[] {
  return [
    ...(item.target ? [targetText(item.target, words)] : []),
    words.dataSource(item.dataSource[sheetLanguage]),
    ...(item.provenance.origin === "proposed" ? [words.aboutItem(words.origin.proposed)] : []),
  ];
}

function targetText(target: ItemTarget, words: PaneTexts["templates"]): string {
  if (target.kind === "placeholder") return words.targetToFill;
  if (target.kind === "derived") return words.targetReckoned;
  const value = decimal(target.value);
  return words.target(target.format === "percent" ? formatPercent(value) : target.value);
}
