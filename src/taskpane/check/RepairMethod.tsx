import { Field, Select, makeStyles } from "@fluentui/react-components";
import { cellName } from "../../domain/sheet/a1";
import type { Finding } from "../../domain/audit/finding";
import { useWording } from "../wording";

interface RepairMethodProps {
  readonly finding: Finding;
  onChoose(choice: number | null): void;
}

const useStyles = makeStyles({
  field: { width: "100%", minWidth: 0 },
});

/** How weights are brought to their whole: all of them in proportion, or the difference to one. */
export function RepairMethod({ finding, onChoose }: RepairMethodProps) {
  const { texts } = useWording();
  const styles = useStyles();
  const { choices = [], chosen, repair } = finding;
  return (
    <Field label={texts.check.method} className={styles.field}>
      <Select
        value={chosen === undefined ? "" : String(chosen)}
        data-testid="repair-method"
        onChange={(_, { value }) => onChoose(value === "" ? null : Number(value))}
      >
        <option value="">{repair ? texts.check.inProportion : texts.check.chooseOne}</option>
        {choices.map(({ name, cell }, index) => (
          <option key={index} value={index}>
            {texts.check.toOne(name, cellName(cell.row, cell.column))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
