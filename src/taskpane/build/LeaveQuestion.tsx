import { useEffect, useRef } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useWording } from "../wording";

interface LeaveQuestionProps {
  onLeave(): void;
  onStay(): void;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Asks before what was typed is lost. */
export function LeaveQuestion({ onLeave, onStay }: LeaveQuestionProps) {
  const { texts } = useWording();
  const words = texts.build;
  const styles = useStyles();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div role="alertdialog" aria-label={words.leave} className={styles.root}>
      <Text>{words.leave}</Text>
      <div className={styles.buttons}>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            stay.current = element;
          }}
          data-testid="cancel"
          onClick={onStay}
        >
          {words.stay}
        </Button>
        <Button data-testid="confirm" onClick={onLeave}>
          {words.confirmLeave}
        </Button>
      </div>
    </div>
  );
}
