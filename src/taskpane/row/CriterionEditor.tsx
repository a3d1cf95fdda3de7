import {
  Button,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Textarea,
  makeStyles,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { FormRegular } from "@fluentui/react-icons/svg/form";
import { cellName } from "../../domain/sheet/a1";
import type { RowItem } from "../../domain/scorecard/row-item";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import type { Row } from "./useRow";

interface CriterionEditorProps {
  readonly row: Row;
  readonly item: RowItem;
  readonly changed: boolean;
  onBuild(): void;
}

const useStyles = makeStyles({
  editor: { display: "grid", rowGap: "8px", minWidth: 0 },
  area: { width: "100%", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The criterion's words, to be changed here and written to their cell. */
export function CriterionEditor({ row, item, changed, onBuild }: CriterionEditorProps) {
  const { texts } = useWording();
  const words = texts.row;
  const screen = useScreenStyles();
  const styles = useStyles();
  const { state } = row;
  const { cell, content } = item.criteria;
  const address = cellName(cell.row, cell.column);
  const isFormula = content.formula !== null;
  return (
    <div className={styles.editor}>
      <Field label={words.criterion} hint={isFormula ? words.formula : words.criterionHint}>
        <Textarea
          className={styles.area}
          resize="vertical"
          rows={4}
          readOnly={isFormula}
          value={state.draft ?? item.criterion}
          data-testid="criterion"
          onChange={(_event, data) => row.draft(data.value)}
        />
      </Field>
      <div className={styles.buttons}>
        {changed && (
          <>
            <Button
              appearance="primary"
              disabledFocusable={state.writing}
              {...(state.writing ? { icon: <Spinner size="tiny" aria-hidden="true" /> } : {})}
              data-testid="write-criterion"
              onClick={row.write}
            >
              {state.writing ? words.writing : words.write(address)}
            </Button>
            <Button disabledFocusable={state.writing} data-testid="discard-criterion" onClick={row.discard}>
              {words.discard}
            </Button>
          </>
        )}
        {!isFormula && (
          <Button
            icon={<FormRegular />}
            disabledFocusable={state.writing}
            data-testid="build-criterion"
            onClick={onBuild}
          >
            {texts.build.open}
          </Button>
        )}
      </div>
      <div className={screen.messages}>
        <div role="status">
          {changed && state.waiting && (
            <MessageBar intent="warning" layout="multiline" data-testid="row-waiting">
              <MessageBarBody>{words.waiting(state.waiting.row + 1)}</MessageBarBody>
            </MessageBar>
          )}
          {state.written && (
            <MessageBar intent="success" layout="multiline" data-testid="criterion-written">
              <MessageBarBody>
                {words.written(cellName(state.written.cell.row, state.written.cell.column))}
              </MessageBarBody>
              <MessageBarActions>
                <Button
                  size="small"
                  icon={<ArrowUndoRegular />}
                  disabledFocusable={state.writing}
                  data-testid="undo-criterion"
                  onClick={row.undo}
                >
                  {words.undo}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
          {state.takenBack && (
            <MessageBar intent="success" layout="multiline" data-testid="criterion-back">
              <MessageBarBody>{words.takenBack}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      </div>
    </div>
  );
}
