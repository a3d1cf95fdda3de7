import { Caption1, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { PastedCard, PastedRemark } from "../../domain/paste/pasted-card";
import type { PaneTexts } from "../../texts/pane/zh-CN";
import { useWording } from "../wording";

const useStyles = makeStyles({
  part: { display: "grid", rowGap: "8px", minWidth: 0 },
  list: { margin: "4px 0 0", paddingLeft: "20px", overflowWrap: "anywhere" },
  hint: { display: "block", color: tokens.colorNeutralForeground2, marginTop: "4px" },
});

/** What a person should know of the reading, and the text that is in no row. */
export function PasteLeftOver({ card }: { readonly card: PastedCard }) {
  const { texts } = useWording();
  const words = texts.paste;
  const styles = useStyles();
  const noise = card.remarks.flatMap((remark) => (remark.code === "NOISE_LEFT_OUT" ? remark.texts : []));
  const left = [...card.unplaced.map(({ text }) => text), ...noise];
  return (
    <div className={styles.part}>
      {card.remarks.length > 0 && (
        <MessageBar intent="info" layout="multiline" data-testid="paste-remarks">
          <MessageBarBody>
            {card.remarks.map((remark, index) => (
              <Text block key={index}>
                {remarkSentence(remark, texts)}
              </Text>
            ))}
          </MessageBarBody>
        </MessageBar>
      )}
      {left.length > 0 && (
        <details data-testid="left-over">
          <summary>{words.leftOver(left.length)}</summary>
          <Caption1 className={styles.hint}>{words.leftOverHint}</Caption1>
          <ul className={styles.list}>
            {left.map((text, index) => (
              <li key={index}>
                <Text size={200}>{text}</Text>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function remarkSentence(
  remark: PastedRemark,
  { common: { listSeparator }, paste: { remarks } }: PaneTexts,
): string {
  switch (remark.code) {
    case "WEIGHTS_BY_ORDER":
      return remarks.WEIGHTS_BY_ORDER(remark.rows.map((row) => row + 1).join(listSeparator));
    case "ROWS_MISSING":
      return remarks.ROWS_MISSING(remark.numbers.join(listSeparator));
    case "OCR_REPAIRED":
      return remarks.OCR_REPAIRED(remark.row + 1, remark.words, remark.value);
    case "NOISE_LEFT_OUT":
      return remarks.NOISE_LEFT_OUT(remark.spans.length);
    default:
      return remarks[remark.code]();
  }
}
