import type { ReactNode } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";

interface EmptyStateProps {
  readonly title: string;
  /** What to do now. */
  readonly next: string;
  readonly action: string;
  onAction(): void;
  /** Another way out. */
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    rowGap: "8px",
    justifyItems: "center",
    textAlign: "center",
    padding: "24px 8px",
  },
  icon: { fontSize: "40px", color: tokens.colorNeutralForeground3 },
  text: { overflowWrap: "anywhere" },
  next: { color: tokens.colorNeutralForeground2 },
});

/** Nothing to show: says why, what to do, and offers to do it. */
export function EmptyState({ title, next, action, onAction, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} data-testid="empty">
      <TableSearchRegular className={styles.icon} aria-hidden="true" />
      <div role="status" className={styles.text}>
        <Text block weight="semibold">
          {title}
        </Text>
        <Text block className={styles.next}>
          {next}
        </Text>
      </div>
      <Button onClick={onAction}>{action}</Button>
      {children}
    </div>
  );
}
