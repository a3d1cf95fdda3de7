import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { FaultMessage } from "../FaultMessage";
import { ProgressMessage } from "../ProgressMessage";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";
import type { Recalculate } from "./useRecalculate";

/** How far calculating again has come, what came of it, and what it left alone. */
export function RecalculateMessage({ recalculate }: { readonly recalculate: Recalculate }) {
  const { texts } = useWording();
  const words = texts.recalculate;
  const screen = useScreenStyles();
  const { running, progress, done, fault } = recalculate.state;
  const said = progress ? words.running(progress.done, progress.total) : words.starting;
  const sheets = done?.protectedSheets.map(words.named).join(texts.common.listSeparator) ?? "";
  return (
    <div className={screen.messages}>
      <div role="status">
        {running && <ProgressMessage words={said} progress={progress} testId="progress" />}
      </div>
      {running && (
        <Button size="small" data-testid="stop" onClick={recalculate.stop}>
          {words.stop}
        </Button>
      )}
      <FaultMessage fault={fault} onDismiss={recalculate.dismiss} />
      <div role="status">
        {done && (
          <MessageBar
            intent={sheets !== "" || done.cells < done.total ? "warning" : "success"}
            layout="multiline"
            data-testid="recalculated"
          >
            <MessageBarBody>
              {done.cells < done.total
                ? words.stopped(done.cells, done.total)
                : done.cells > 0
                  ? words.done(done.cells, done.sheets)
                  : sheets === "" && words.nothing}
              {sheets !== "" && ` ${words.protected(sheets)}`}
            </MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  aria-label={texts.common.dismiss}
                  icon={<DismissRegular />}
                  onClick={recalculate.dismiss}
                />
              }
            />
          </MessageBar>
        )}
      </div>
    </div>
  );
}
