import { ProgressBar, Text } from "@fluentui/react-components";
import { useScreenStyles } from "./screen-styles";

interface ProgressMessageProps {
  readonly words: string;
  readonly progress?: { readonly done: number; readonly total: number } | null;
  readonly testId?: string;
}

/** What is being done just now, and how far it is where that is known. */
export function ProgressMessage({ words, progress, testId }: ProgressMessageProps) {
  const screen = useScreenStyles();
  return (
    <div className={screen.intro}>
      <Text size={200} data-testid={testId}>
        {words}
      </Text>
      <ProgressBar
        aria-label={words}
        {...(progress && progress.total > 0 ? { value: progress.done / progress.total } : {})}
      />
    </div>
  );
}
