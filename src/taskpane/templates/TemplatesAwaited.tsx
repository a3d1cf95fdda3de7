import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useScreenStyles } from "../screen-styles";
import { useWording } from "../wording";

interface TemplatesAwaitedProps {
  readonly hasFailed: boolean;
  retry(): void;
}

/** In place of the gallery until the scorecards are there, or where they cannot be fetched. */
export function TemplatesAwaited({ hasFailed, retry }: TemplatesAwaitedProps) {
  const { texts } = useWording();
  const words = texts.templates;
  const screen = useScreenStyles();
  return (
    <div className={screen.screen}>
      <div className={screen.messages}>
        <div role="status">{!hasFailed && <Spinner size="small" label={words.loading} />}</div>
        <div role="alert">
          {hasFailed && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{words.loadFailed}</MessageBarBody>
              <MessageBarActions>
                <Button size="small" onClick={retry}>
                  {texts.common.tryAgain}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
        </div>
      </div>
    </div>
  );
}
