import { Badge, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { actualForm } from "./actual-form";
import type { PaneTexts } from "../../texts/pane/zh-CN";
import { useWording } from "../wording";
import type { ClauseResults, ResultRow } from "./results";
import { shownPoints, shownScore, shownStretch } from "./shown";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  caption: { textAlign: "start", paddingBottom: "4px", fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: "4px 8px",
    textAlign: "start",
    verticalAlign: "top",
    overflowWrap: "anywhere",
    fontWeight: "inherit",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { color: tokens.colorNeutralForeground3, borderTop: "none" },
  score: { textAlign: "end" },
  current: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorBrandBackground2 },
  now: { marginInlineStart: "6px" },
  meaning: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  omitted: { color: tokens.colorNeutralForeground3 },
});

interface ResultsTableProps {
  readonly results: ClauseResults;
  readonly caption: string;
}

/** What each result scores; the one that stands on the sheet is marked. */
export function ResultsTable({ results, caption }: ResultsTableProps) {
  const { texts } = useWording();
  const words = texts.row;
  const styles = useStyles();
  return (
    <div>
      <table className={styles.table} data-testid="results">
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {words.actual}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.score)}>
              {words.score}
            </th>
          </tr>
        </thead>
        <tbody>
          {results.rows.map((row, index) => (
            <tr
              key={index}
              className={row.current ? styles.current : undefined}
              aria-current={row.current ? "true" : undefined}
            >
              <th scope="row" className={styles.cell}>
                {resultText(row, results, words)}
                {row.current && (
                  <Badge appearance="filled" size="small" className={styles.now}>
                    {words.now}
                  </Badge>
                )}
                {row.kind === "grade" && row.meaning && row.label && (
                  <span className={styles.meaning}>{row.meaning}</span>
                )}
              </th>
              <td className={mergeClasses(styles.cell, styles.score)}>{scoreText(row, results, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ActualHint results={results} />
      {results.omitted > 0 && (
        <Caption1 className={styles.omitted}>{words.omitted(results.omitted)}</Caption1>
      )}
    </div>
  );
}

/** How the actual is written, where a number alone could be taken otherwise. */
function ActualHint({ results: { clause, profile } }: { readonly results: ClauseResults }) {
  const words = useWording().texts.row.actualForm;
  const styles = useStyles();
  const form = actualForm(clause, profile);
  if (!form) return null;
  const said =
    form.kind === "scaled" ? words.scaled(form.unit, `${form.scale}${form.base}`) : words[form.kind];
  return (
    <Caption1 block className={styles.omitted} data-testid="actual-form">
      {said}
    </Caption1>
  );
}

type Words = PaneTexts["row"];

function resultText(row: ResultRow, { profile, clause }: ClauseResults, words: Words): string {
  switch (row.kind) {
    case "stretch":
      return profile ? shownStretch(row.stretch, profile, clause, words) : "";
    case "grade":
      return row.label || row.meaning;
    case "pass":
      return row.passed ? words.pass : words.fail;
    case "judged":
      return row.low === null || row.high === null
        ? words.judged
        : words.interval(shownPoints(row.low), true, shownPoints(row.high), true);
  }
}

function scoreText(row: ResultRow, { profile, clause }: ClauseResults, words: Words): string {
  if (row.kind === "stretch") return profile ? shownScore(row.stretch, profile, clause, words) : "";
  if (row.kind === "judged") return words.judged;
  return row.score === null ? words.uncovered : words.points(shownPoints(row.score));
}
