import { useDeferredValue, useMemo } from "react";
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { RowItem } from "../../domain/scorecard/row-item";
import type { SelectedRow } from "../actions";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import { CriterionEditor } from "./CriterionEditor";
import { ReadingView } from "./ReadingView";
import { isDirty } from "./row-state";
import { ScoreView } from "./ScoreView";
import { shownPoints } from "./shown";
import { understand } from "./understand";
import type { Row } from "./useRow";

interface RowDetailProps {
  readonly row: Row;
  readonly selected: SelectedRow;
  readonly item: RowItem;
}

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** One item: its score and why, its criterion, and what every other result would score. */
export function RowDetail({ row, selected, item }: RowDetailProps) {
  const { texts } = useWording();
  const words = texts.row;
  const screen = useScreenStyles();
  const styles = useStyles();
  const changed = isDirty(row.state);
  const criterion = useDeferredValue(changed ? (row.state.draft ?? "") : item.criterion);
  const understanding = useMemo(() => understand(criterion, item), [criterion, item]);
  const facts = [
    words.place(selected.sheet, selected.row + 1),
    ...(item.max === null ? [] : [words.fullMark(shownPoints(item.max))]),
    ...(item.target.value === null ? [] : [words.target(item.target.text)]),
  ];
  return (
    <>
      <div className={screen.intro}>
        <Text as="h3" size={300} weight="semibold" className={screen.heading} data-testid="row-indicator">
          {item.indicator || words.unnamed}
        </Text>
        <Caption1 className={styles.facts}>{facts.join(" · ")}</Caption1>
      </div>
      <ScoreView item={item} understanding={understanding} changed={changed} />
      <CriterionEditor row={row} item={item} changed={changed} />
      <ReadingView understanding={understanding} />
    </>
  );
}
