import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { HostFault } from "./actions";
import { faultSentence } from "./fault-sentence";
import { useWording } from "./wording";

const useStyles = makeStyles({
  detail: { display: "block", overflowWrap: "anywhere" },
});

interface FaultMessageProps {
  readonly fault: HostFault | null;
  onDismiss(): void;
}

/** What the host refused, read out at once. */
export function FaultMessage({ fault, onDismiss }: FaultMessageProps) {
  const { texts } = useWording();
  const styles = useStyles();
  return (
    <div role="alert" data-testid="fault" data-code={fault?.code}>
      {fault && (
        <MessageBar intent={fault.code === "CANCELLED" ? "info" : "error"} layout="multiline">
          <MessageBarBody>
            {faultSentence(texts, fault)}
            {fault.detail && (
              <details>
                <summary>{texts.common.details}</summary>
                <span className={styles.detail}>{fault.detail}</span>
              </details>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                aria-label={texts.common.dismiss}
                icon={<DismissRegular />}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
