import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons/svg/arrow-right";
import { cellName } from "../../domain/sheet/a1";
import type { Repair } from "../../domain/audit/check";
import { changeText } from "../cell-content";
import { useWording } from "../wording";

/** So many changes are shown at first; a table of one more would be as tall as the button that hides it. */
const SHOWN = 4;

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: { padding: "2px 10px 2px 0", textAlign: "start", overflowWrap: "anywhere", fontWeight: "inherit" },
  name: { color: tokens.colorNeutralForeground3, minWidth: "40px" },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  arrow: { color: tokens.colorNeutralForeground3, verticalAlign: "middle" },
  after: { fontWeight: tokens.fontWeightSemibold },
  more: { marginLeft: "-8px" },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What a repair would change: each cell before and after. */
export function RepairPreview({ repair }: { readonly repair: Repair }) {
  const { texts } = useWording();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const hidden = repair.changes.length - SHOWN;
  const changes = open || hidden <= 1 ? repair.changes : repair.changes.slice(0, SHOWN);
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.hidden}>{texts.check.changes}</caption>
        <tbody>
          {changes.map((change) => {
            const name = cellName(change.cell.row, change.cell.column);
            const { before, after } = changeText(change, texts.check);
            return (
              <tr key={name}>
                <th scope="row" className={`${styles.cell} ${styles.name}`}>
                  {name}
                </th>
                <td className={styles.cell}>
                  <span className={styles.hidden}>{texts.check.before} </span>
                  <span className={styles.before}>{before}</span>
                </td>
                <td className={styles.cell}>
                  <ArrowRight16Regular className={styles.arrow} aria-hidden="true" />
                </td>
                <td className={styles.cell}>
                  <span className={styles.hidden}>{texts.check.after} </span>
                  <span className={styles.after}>{after}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {hidden > 1 && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? texts.check.fewerChanges : texts.check.moreChanges(hidden)}
        </Button>
      )}
    </div>
  );
}
