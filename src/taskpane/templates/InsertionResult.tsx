import { useState } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody, Text } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { FaultMessage } from "../FaultMessage";
import { ProgressMessage } from "../ProgressMessage";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import type { Insertion } from "./useInsertion";

interface InsertionResultProps {
  readonly insertion: Insertion;
  onCheck(): void;
}

/** How far an insertion is, what came of it, and the way back. */
export function InsertionResult({ insertion, onCheck }: InsertionResultProps) {
  const { texts } = useWording();
  const words = texts.templates;
  const screen = useScreenStyles();
  const { activity, progress, fault, inserted, removed } = insertion;
  // Something may have been filled in on them since: a second click says that they are to go all the same.
  const [asked, setAsked] = useState<Insertion["inserted"]>(null);
  const sure = asked !== null && asked === inserted;
  const several = inserted !== null && inserted.ids.length > 0;
  return (
    <div className={screen.messages}>
      <div role="status">
        {activity === "inserting" && progress && (
          <ProgressMessage
            words={words.insertingMany(progress.done, progress.total)}
            progress={progress}
            testId="insert-progress"
          />
        )}
      </div>
      {activity === "inserting" && progress && (
        <Button size="small" data-testid="cancel-insert" onClick={insertion.cancel}>
          {words.stop}
        </Button>
      )}
      <FaultMessage fault={fault} onDismiss={insertion.dismiss} />
      <div role="status">
        {inserted !== null && (
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
              <Button size="small" onClick={onCheck}>
                {words.checkIt}
              </Button>
              {several && (
                <Button
                  size="small"
                  icon={<DeleteRegular />}
                  disabledFocusable={activity !== "none"}
                  data-testid="remove-sheets"
                  onClick={() => (sure ? insertion.remove() : setAsked(inserted))}
                >
                  {(sure ? words.removeForGood : words.removeSheets)(inserted.ids.length)}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
        {removed !== null && (
          <MessageBar intent="info" layout="multiline" data-testid="removed">
            <MessageBarBody>{words.removed(removed)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
