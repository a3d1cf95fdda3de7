import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { FoundPeople } from "../../domain/audit/layout/found-people";
import { columnLetters } from "../../domain/sheet/a1";
import { useWording } from "../wording";

const useStyles = makeStyles({
  table: {
    display: "grid",
    rowGap: "4px",
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** What was recognised of one table with a row a person. */
export function PeopleSummary({ people }: { readonly people: FoundPeople }) {
  const { texts } = useWording();
  const { people: words, column: inColumn } = texts.check;
  const styles = useStyles();
  const columns: readonly (readonly [string, number | null])[] = [
    [words.name, people.nameColumn],
    ...people.markColumns.map((column) => [words.mark, column] as const),
    [words.total, people.totalColumn],
    [words.rank, people.rankColumn],
    [words.grade, people.gradeColumn],
    [words.coefficient, people.coefficientColumn],
    [words.base, people.baseColumn],
    [words.pay, people.payColumn],
  ];
  const said = columns.flatMap(([name, column]) =>
    column === null ? [] : [inColumn(name, columnLetters(column))],
  );
  return (
    <section className={styles.table} aria-label={words.title} data-testid="people">
      <Text as="h4" weight="semibold" block className={styles.title}>
        {words.title}
      </Text>
      <Caption1 className={styles.hint}>
        {words.extent(people.peopleCount, people.firstRow + 1, people.lastRow + 1)}
      </Caption1>
      <Caption1 className={styles.hint}>{said.join(texts.common.listSeparator)}</Caption1>
      {people.weightRow !== null && (
        <Caption1 className={styles.hint}>{words.weightRow(people.weightRow + 1)}</Caption1>
      )}
    </section>
  );
}
