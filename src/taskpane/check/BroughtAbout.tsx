import { useEffect, useState } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { columnRanges } from "../../domain/sheet/a1";
import type { CellAddress } from "../../domain/sheet/cell-address";
import type { Finding } from "../../domain/audit/finding";
import type { NoLongerFitting } from "../../domain/audit/no-longer-fitting";
import type { Actions } from "../actions";
import { useWording } from "../wording";

interface BroughtAboutProps {
  /** Of the element, for the button that does it. */
  readonly id: string;
  readonly finding: Finding;
  readonly noLongerFitting: Actions["noLongerFitting"];
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    columnGap: "6px",
    alignItems: "flex-start",
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, marginTop: "1px", color: tokens.colorStatusWarningForeground3 },
  words: { overflowWrap: "anywhere", minWidth: 0 },
});

/** What a repair of weights brings about: criteria and scores that speak of the weight before. Nothing where there are none. */
export function BroughtAbout({ id, finding, noLongerFitting }: BroughtAboutProps) {
  const { texts } = useWording();
  const words = texts.check.broughtAbout;
  const styles = useStyles();
  const [found, setFound] = useState<NoLongerFitting | null>(null);
  useEffect(() => {
    let wanted = true;
    // Where it cannot be told, the repair is offered as before.
    noLongerFitting(finding).then(
      (fitting) => wanted && setFound(fitting),
      () => wanted && setFound(null),
    );
    return () => {
      wanted = false;
    };
  }, [finding, noLongerFitting]);
  const lines = found
    ? [
        found.criteria.length > 0 && words.criteria(found.criteria.length, rangesOf(found.criteria)),
        found.scores.length > 0 && words.scores(found.scores.length, rangesOf(found.scores)),
      ].filter((line) => line !== false)
    : [];
  if (lines.length === 0) return null;
  return (
    <div id={id} data-testid="brought-about">
      {lines.map((line) => (
        <Caption1 key={line} as="span" block className={styles.line}>
          <Warning16Regular className={styles.icon} aria-hidden="true" />
          <span className={styles.words}>{line}</span>
        </Caption1>
      ))}
    </div>
  );
}

/** `E6:E7,E9`; the cells come in reading order. */
function rangesOf(cells: readonly CellAddress[]): string {
  const columns = new Map<number, number[]>();
  for (const { row, column } of cells) columns.set(column, [...(columns.get(column) ?? []), row]);
  return [...columns].map(([column, rows]) => columnRanges(column, rows)).join(",");
}
