import { useEffect, useId, useRef } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
} from "@fluentui/react-components";

interface ConfirmMessageProps {
  /** What is going to happen, and what cannot be taken back. */
  readonly sentences: readonly string[];
  /** The button's own words for doing it. */
  readonly confirm: string;
  readonly cancel: string;
  onConfirm(): void;
  onCancel(): void;
}

const useStyles = makeStyles({
  sentence: { overflowWrap: "anywhere" },
});

/** Asks before something is done that cannot be taken back. The focus begins on the way out; Escape takes it too. */
export function ConfirmMessage({ sentences, confirm, cancel, onConfirm, onCancel }: ConfirmMessageProps) {
  const styles = useStyles();
  const words = useId();
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => dialog.current?.querySelector<HTMLElement>("button")?.focus(), []);
  return (
    <div
      ref={dialog}
      role="alertdialog"
      aria-labelledby={words}
      data-testid="confirmation"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <MessageBar intent="warning" layout="multiline" politeness="polite">
        <MessageBarBody>
          <div id={words}>
            {sentences.map((sentence) => (
              <Text key={sentence} block className={styles.sentence}>
                {sentence}
              </Text>
            ))}
          </div>
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" data-testid="cancel" onClick={onCancel}>
            {cancel}
          </Button>
          <Button size="small" data-testid="confirm" onClick={onConfirm}>
            {confirm}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
