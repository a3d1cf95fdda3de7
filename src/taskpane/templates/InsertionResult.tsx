import { useEffect, useRef } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { ConfirmMessage } from "../ConfirmMessage";
import { FaultMessage } from "../FaultMessage";
import { ProgressMessage } from "../ProgressMessage";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import type { Insertion } from "./useInsertion";

/** So many sheets are named in a question. */
const NAMED_SHEETS = 8;

interface InsertionResultProps {
  readonly insertion: Insertion;
  onCheck(): void;
}

/** How far an insertion is, what came of it, the way on and the way back. */
export function InsertionResult({ insertion, onCheck }: InsertionResultProps) {
  const { texts } = useWording();
  const words = texts.templates;
  const screen = useScreenStyles();
  const { activity, progress, fault, inserted, filled, removed } = insertion;
  const several = inserted !== null && inserted.ids.length > 0;
  const part = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone: the focus goes where the matter goes on, never to the top of the page.
  const moved = useRef<"asked" | "resumed" | null>(null);
  useEffect(() => {
    const focus = (id: string) => {
      moved.current = null;
      part.current?.querySelector<HTMLElement>(`[data-testid="${id}"]`)?.focus();
    };
    if (filled !== null) moved.current = "asked";
    else if (moved.current === "asked" && activity === "none")
      focus(removed !== null ? "removed-words" : "remove-sheets");
    else if (moved.current === "resumed" && activity === "inserting") focus("stop");
  }, [filled, removed, activity]);

  const sentences = (names: readonly string[], count: number) => [
    names.length === 0
      ? words.noneFilled(count)
      : words.someFilled(
          names.slice(0, NAMED_SHEETS).join(texts.common.listSeparator),
          names.length,
          names.length > NAMED_SHEETS,
        ),
    words.removalIsFinal,
  ];

  return (
    <div className={screen.messages} ref={part}>
      <div role="status">
        {activity === "inserting" && progress && (
          <ProgressMessage
            words={words.insertingMany(progress.done, progress.total)}
            progress={progress}
            testId="progress"
          />
        )}
      </div>
      {activity === "inserting" && progress && (
        <Button size="small" data-testid="stop" onClick={insertion.cancel}>
          {words.stop}
        </Button>
      )}
      <FaultMessage fault={fault} onDismiss={insertion.dismiss} />
      <div role="status">
        {inserted !== null && activity !== "inserting" && (
          <MessageBar
            intent={inserted.stopped ? "warning" : "success"}
            layout="multiline"
            data-testid="inserted"
          >
            <MessageBarBody>
              <Text block>
                {several
                  ? inserted.stopped
                    ? words.insertedSome(inserted.names.length, inserted.asked)
                    : words.insertedMany(inserted.names.length)
                  : words.inserted(inserted.names[0] ?? "")}
              </Text>
              <Text block>{words.insertedNext}</Text>
            </MessageBarBody>
            <MessageBarActions>
              {inserted.rest !== null && (
                <Button
                  size="small"
                  appearance="primary"
                  disabledFocusable={activity !== "none"}
                  data-testid="insert-rest"
                  onClick={() => {
                    moved.current = "resumed";
                    insertion.resume();
                  }}
                >
                  {words.insertRest(inserted.rest.people.length)}
                </Button>
              )}
              <Button size="small" onClick={onCheck}>
                {words.checkIt}
              </Button>
              {several && (
                <Button
                  size="small"
                  icon={<DeleteRegular />}
                  disabledFocusable={activity !== "none"}
                  data-testid="remove-sheets"
                  onClick={insertion.askRemoval}
                >
                  {words.removeSheets(inserted.ids.length)}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
        {removed !== null && (
          <MessageBar intent="info" layout="multiline" data-testid="removed">
            <MessageBarBody>
              <div tabIndex={-1} data-testid="removed-words">
                {words.removed(removed)}
              </div>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {filled !== null && inserted !== null && (
        <ConfirmMessage
          sentences={sentences(filled, inserted.ids.length)}
          confirm={words.removeForGood(inserted.ids.length)}
          cancel={words.keepSheets}
          onConfirm={insertion.remove}
          onCancel={insertion.keep}
        />
      )}
    </div>
  );
}
