import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle20Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info20Filled } from "@fluentui/react-icons/svg/info";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../domain/audit/check";
import { useWording } from "../wording";

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
});

const icons = { error: ErrorCircle20Filled, warning: Warning20Filled, note: Info20Filled };

/** How grave a finding is: a shape and a name of its own for each, beside the colour. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const { texts } = useWording();
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <Icon
      className={styles[severity]}
      role="img"
      aria-label={texts.check.severity[severity]}
      aria-hidden={false}
    />
  );
}
