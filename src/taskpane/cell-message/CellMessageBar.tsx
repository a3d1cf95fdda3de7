import { useEffect, useRef } from "react";
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { cellName } from "../../domain/sheet/a1";
import { useWording } from "../wording";
import { reasonSentence } from "./reason-sentence";
import type { CellMessage } from "./useCellMessage";

const useStyles = makeStyles({
  // It takes its own room below the screens, and stays in sight while they scroll.
  place: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground2,
    "&:not(:empty)": { maxHeight: "40vh", overflowY: "auto", padding: "8px" },
  },
  body: { overflowWrap: "anywhere" },
});

interface CellMessageBarProps {
  readonly cell: CellMessage;
  readonly busy: boolean;
  onRecalculate(): void;
}

/** Why the selected cell shows an error, below every screen. */
export function CellMessageBar({ cell, busy, onRecalculate }: CellMessageBarProps) {
  const { texts } = useWording();
  const words = texts.cellMessage;
  const styles = useStyles();
  const { message } = cell;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is reached by keyboard is scrolled to above the message.
    const { style } = document.documentElement;
    style.scrollPaddingBottom = message ? `${place.current?.offsetHeight ?? 0}px` : "";
  }, [message]);
  const helps = message?.reason.code === "NOT_CALCULATED" || message?.reason.code === "BUSY";
  return (
    <div role="status" className={styles.place} ref={place}>
      {message && (
        <MessageBar
          intent={message.reason.code === "BUSY" ? "info" : "warning"}
          layout="multiline"
          data-testid="cell-message"
          data-code={message.reason.code}
        >
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>
              {words.title(cellName(message.cell.row, message.cell.column), message.error)}
            </MessageBarTitle>
            {reasonSentence(texts, message.reason)}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={texts.common.dismiss}
                icon={<DismissRegular />}
                onClick={cell.dismiss}
              />
            }
          >
            {helps && (
              <Button
                size="small"
                disabledFocusable={busy}
                data-testid="recalculate-from-message"
                onClick={onRecalculate}
              >
                {texts.recalculate.run}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
