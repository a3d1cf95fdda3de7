import { useEffect, useRef, type ReactNode } from "react";
import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useWording } from "../wording";

interface PointPromptProps {
  /** What to point at. */
  readonly children: ReactNode;
  /** What is pointed at now, or what is wrong with it. */
  readonly pointed: string;
  /** Whether what is pointed at can be taken. */
  readonly ready: boolean;
  readonly take: string;
  onTake(): void;
  onCancel(): void;
  /** Offered where the card may lack what is asked for. */
  onNone?(): void;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: "8px",
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    overflowWrap: "anywhere",
  },
  prompt: { outlineStyle: "none" },
  pointed: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** Asks the user to select a cell of the sheet, says which one is selected, and takes it. */
export function PointPrompt({ children, pointed, ready, take, onTake, onCancel, onNone }: PointPromptProps) {
  const { texts } = useWording();
  const styles = useStyles();
  const prompt = useRef<HTMLDivElement>(null);
  useEffect(() => prompt.current?.focus(), []);
  return (
    <div
      className={styles.root}
      data-testid="pointing"
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <div tabIndex={-1} ref={prompt} className={styles.prompt}>
        <Text>{children}</Text>
      </div>
      <div role="status">
        <Caption1 className={styles.pointed}>{pointed}</Caption1>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={!ready}
          data-testid="take"
          onClick={onTake}
        >
          {take}
        </Button>
        {onNone && (
          <Button size="small" data-testid="take-none" onClick={onNone}>
            {texts.check.correct.none}
          </Button>
        )}
        <Button size="small" onClick={onCancel}>
          {texts.check.correct.cancel}
        </Button>
      </div>
    </div>
  );
}
