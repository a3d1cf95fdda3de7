import type { ReactNode } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { RepairReceipt } from "../actions";
import { useWording } from "../wording";

interface DoneMessageProps {
  readonly intent: "success" | "info";
  readonly testId: string;
  /** The last repair that can be taken back. */
  readonly receipt: RepairReceipt | undefined;
  readonly busy: boolean;
  onUndo(receipt: RepairReceipt): void;
  readonly children: ReactNode;
}

/** What was done last, with the way back from the last repair. */
export function DoneMessage({ intent, testId, receipt, busy, onUndo, children }: DoneMessageProps) {
  const { texts } = useWording();
  return (
    <MessageBar intent={intent} layout="multiline" data-testid={testId}>
      <MessageBarBody>{children}</MessageBarBody>
      {receipt && (
        <MessageBarActions>
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            disabledFocusable={busy}
            data-testid="undo-repair"
            onClick={() => onUndo(receipt)}
          >
            {texts.check.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
