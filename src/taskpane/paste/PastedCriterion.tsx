import { useEffect, useMemo, useRef, useState } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { FormRegular } from "@fluentui/react-icons/svg/form";
import { languageOf } from "../../domain/language-of";
import { CriterionBuilder } from "../build/CriterionBuilder";
import { useReader } from "../reader";
import { doubtSentence } from "../row/criteria-words";
import { useWording } from "../wording";
import type { EditedRow } from "./edited-card";

interface PastedCriterionProps {
  readonly row: EditedRow;
  /** The row's full mark, by its weight; null where it has none. */
  readonly max: string | null;
  onChange(text: string): void;
}

const useStyles = makeStyles({
  part: { display: "grid", rowGap: "6px", justifyItems: "start", marginTop: "4px", minWidth: 0 },
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", marginTop: "8px" },
  doubt: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Says where a pasted criterion cannot be scored by, and helps to write one: a form that fills its field. */
export function PastedCriterion({ row, max, onChange }: PastedCriterionProps) {
  const { texts, language } = useWording();
  const words = texts.build;
  const read = useReader();
  const styles = useStyles();
  const [building, setBuilding] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLDivElement>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (building || !returns.current) return;
    returns.current = false;
    // Where the words are read by now there is no button any more: the field itself has them.
    const own = field.current?.closest("[role=group]")?.querySelector<HTMLElement>("[data-field=criteria]");
    (opener.current ?? own)?.focus();
  }, [building]);
  const text = row.fields.criteria.text;
  const target = row.fields.target.text.trim();
  const reading = useMemo(() => (text.trim() === "" ? null : read(text)), [text, read]);
  const isNamed = row.fields.indicator.text.trim() !== "";
  const close = () => {
    returns.current = true;
    setBuilding(false);
  };

  if (building) {
    const spoken = [text, row.fields.indicator.text].find((each) => /[a-z]{2}|[\u3400-\u9fff]/i.test(each));
    return (
      <div className={styles.form} ref={field}>
        <CriterionBuilder
          words={text}
          context={{ max: max === null ? null : Number(max), target: target === "" ? null : target }}
          actuals={[]}
          language={spoken === undefined ? language : languageOf(spoken)}
          writeLabel={words.take}
          writing={false}
          onTouch={() => undefined}
          onWrite={(built) => {
            onChange(built);
            close();
          }}
          onClose={close}
        />
      </div>
    );
  }
  const doubt = reading && !reading.ok ? reading.doubts[0] : undefined;
  const isOffered = doubt !== undefined || (text.trim() === "" && isNamed);
  return (
    <div className={styles.part} ref={field}>
      {doubt && (
        <Caption1 className={styles.doubt} data-testid="pasted-doubt">
          {doubtSentence(doubt, language)}
        </Caption1>
      )}
      {isOffered && (
        <Button
          ref={(element: HTMLButtonElement | null) => {
            opener.current = element;
          }}
          size="small"
          icon={<FormRegular />}
          data-testid="build-criterion"
          onClick={() => setBuilding(true)}
        >
          {words.open}
        </Button>
      )}
    </div>
  );
}
