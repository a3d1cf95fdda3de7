import { useDeferredValue, useMemo } from "react";
import { Caption1, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { cellName } from "../../domain/sheet/a1";
import type { RowItem } from "../../domain/scorecard/row-item";
import type { Language } from "../../domain/localized";
import { languageOf } from "../../domain/language-of";
import type { SelectedRow } from "../actions";
import { CriterionBuilder } from "../build/CriterionBuilder";
import { useReader } from "../reader";
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
  /** The form is open. */
  readonly building: boolean;
  onBuild(open: boolean): void;
}

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** One item: its score and why, its criterion, and what every other result would score. */
export function RowDetail({ row, selected, item, building: asked, onBuild }: RowDetailProps) {
  const { texts, language } = useWording();
  const read = useReader();
  const words = texts.row;
  const screen = useScreenStyles();
  const styles = useStyles();
  const changed = isDirty(row.state);
  const criterion = useDeferredValue(changed ? (row.state.draft ?? "") : item.criterion);
  const understanding = useMemo(() => understand(criterion, item, read), [criterion, item, read]);
  // A formula is changed on the sheet.
  const building = asked && item.criteria.content.formula === null;
  const sheetLanguage = languageOfItem(criterion, item, language);
  const close = () => {
    onBuild(false);
    row.hold(false);
  };
  const write = async (words: string) => {
    if (await row.put(words)) close();
  };
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
      {building ? (
        <>
          <div role="status">
            {row.state.waiting && (
              <MessageBar intent="warning" layout="multiline" data-testid="row-waiting">
                <MessageBarBody>{words.waiting(row.state.waiting.row + 1)}</MessageBarBody>
              </MessageBar>
            )}
          </div>
          <CriterionBuilder
            words={criterion}
            context={{ max: item.max, target: item.target.value }}
            actuals={item.actuals.map(({ value }) => value)}
            language={sheetLanguage}
            writeLabel={words.write(cellName(item.criteria.cell.row, item.criteria.cell.column))}
            writing={row.state.writing}
            onTouch={row.hold}
            onWrite={(text) => void write(text)}
            onClose={close}
          />
        </>
      ) : (
        <>
          <ScoreView item={item} understanding={understanding} changed={changed} />
          <CriterionEditor row={row} item={item} changed={changed} onBuild={() => onBuild(true)} />
          <ReadingView
            understanding={understanding}
            sheetLanguage={sheetLanguage}
            locked={row.state.writing || item.criteria.content.formula !== null}
            onChoose={(text) => void row.put(text)}
          />
        </>
      )}
    </>
  );
}

/** The language of the sheet, by the words of the row: what is written into it stays in one language. */
function languageOfItem(criterion: string, { indicator }: RowItem, otherwise: Language): Language {
  const words = [criterion, indicator].find((text) => /[a-z]{2}|[\u3400-\u9fff]/i.test(text));
  return words === undefined ? otherwise : languageOf(words);
}
