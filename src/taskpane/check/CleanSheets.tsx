import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookSheetReport } from "../actions";
import { useWording } from "../wording";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    padding: "4px 0",
    borderRadius: tokens.borderRadiusSmall,
  },
  list: { margin: 0, padding: "4px 0 4px 12px", listStyleType: "none", display: "grid", rowGap: "6px" },
  sheet: { display: "grid", overflowWrap: "anywhere" },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** The sheets with nothing wrong: how many, and on request which, with what was recognised on them. */
export function CleanSheets({ reports }: { readonly reports: readonly WorkbookSheetReport[] }) {
  const { texts } = useWording();
  const styles = useStyles();
  return (
    <details data-testid="clean-sheets">
      <summary className={styles.summary}>{texts.check.workbook.clean(reports.length)}</summary>
      <ul className={styles.list}>
        {reports.map(({ sheet, sheetId, cards, people }) => (
          <li key={sheetId ?? sheet} className={styles.sheet} data-testid="sheet-result" data-sheet={sheet}>
            <Caption1>{sheet}</Caption1>
            {cards.map(({ name, headerRow, firstColumn, indicatorCount, firstRow, lastRow }) => (
              <Caption1 key={`${headerRow}:${firstColumn}:${firstRow}`} className={styles.hint}>
                {name ? `${name}${texts.common.listSeparator}` : ""}
                {texts.check.extent(indicatorCount, firstRow + 1, lastRow + 1)}
              </Caption1>
            ))}
            {people.map(({ headerRow, nameColumn, peopleCount, firstRow, lastRow }) => (
              <Caption1 key={`${headerRow}:${nameColumn}`} className={styles.hint}>
                {texts.check.people.extent(peopleCount, firstRow + 1, lastRow + 1)}
              </Caption1>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
