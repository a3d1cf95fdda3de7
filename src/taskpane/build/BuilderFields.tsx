import { useState, type ReactNode } from "react";
import {
  Button,
  Checkbox,
  Field,
  Radio,
  RadioGroup,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { CriterionForm, FieldName } from "../../domain/criteria/build/form";
import { useWording } from "../wording";
import { RowsField } from "./RowsField";
import { TextField } from "./TextField";

export interface BuilderFieldsProps {
  readonly form: CriterionForm;
  /** What is wrong with a field, in words; null where nothing is. */
  problemAt(field: FieldName): string | null;
  onChange(part: Partial<CriterionForm>): void;
}

const useStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    columnGap: "8px",
    rowGap: "8px",
    alignItems: "start",
  },
  group: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "8px" },
  input: { width: "100%", minWidth: 0 },
  radios: { flexWrap: "wrap" },
  more: { justifySelf: "start", marginLeft: "-8px", color: tokens.colorBrandForeground1 },
});

type TextName = {
  [K in keyof CriterionForm]: CriterionForm[K] extends string ? K : never;
}[keyof CriterionForm];

/** The fields of the form's kind, and no others. */
export function BuilderFields({ form, problemAt, onChange }: BuilderFieldsProps) {
  const { texts } = useWording();
  const words = texts.build;
  const styles = useStyles();
  const { kind, better } = form;
  const unit = form.percent ? words.percentSign : form.unit;

  const text = (name: TextName, label: string, more: { hint?: string; suffix?: string } = {}) => (
    <TextField
      name={name}
      label={label}
      value={form[name] as string}
      problem={problemAt(name)}
      {...more}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  const points = (name: TextName, label: string, hint?: string) =>
    text(name, label, { suffix: words.pointsUnit, ...(hint ? { hint } : {}) });
  const check = (name: "veto" | "belowZero" | "inclusive" | "completion", label: string) => (
    <Checkbox
      size="medium"
      label={label}
      checked={form[name]}
      data-field={name}
      onChange={(_event, { checked }) => onChange({ [name]: checked === true })}
    />
  );
  const subject = (
    <TextField
      name="subject"
      label={kind === "rated" ? words.rater : words.subject}
      hint={kind === "rated" ? words.raterHint : words.subjectHint}
      value={form.subject}
      problem={problemAt("subject")}
      words
      onChange={(value) => onChange({ subject: value })}
    />
  );
  const counted = (
    <TextField
      name="unit"
      label={words.unit}
      hint={words.unitHint}
      value={form.unit}
      problem={problemAt("unit")}
      offers={words.units}
      words
      onChange={(value) => onChange({ unit: value })}
    />
  );
  const measure = (
    <>
      <Field size="small" label={words.counted}>
        <RadioGroup
          layout="horizontal"
          className={styles.radios}
          value={form.percent ? "percent" : "number"}
          onChange={(_event, { value }) => onChange({ percent: value === "percent" })}
        >
          <Radio value="percent" label={words.percent} data-field="percent" />
          <Radio value="number" label={words.number} data-field="number" />
        </RadioGroup>
      </Field>
      {form.percent ? check("completion", words.completion) : counted}
    </>
  );
  const direction = (
    <Field size="small" label={words.better}>
      <Select
        className={styles.input}
        value={better}
        data-field="better"
        onChange={(_event, { value }) => onChange({ better: value === "low" ? "low" : "high" })}
      >
        <option value="high">{words.high}</option>
        <option value="low">{words.low}</option>
      </Select>
    </Field>
  );
  const partial = (
    <Field
      size="small"
      label={words.partial}
      {...(problemAt("partial") === null ? {} : { validationMessage: problemAt("partial") })}
    >
      <Select
        className={styles.input}
        value={form.partial}
        data-field="partial"
        onChange={(_event, { value }) => onChange({ partial: value as CriterionForm["partial"] })}
      >
        {(["whole", "up", "proportional"] as const).map((each) => (
          <option key={each} value={each}>
            {words.partials[each]}
          </option>
        ))}
      </Select>
    </Field>
  );

  switch (kind) {
    case "bands":
      return (
        <div className={styles.group}>
          {measure}
          {direction}
          <RowsField
            rows={form.bands.map(({ bound, points: given }) => [bound, given] as const)}
            names={["bound", "points"]}
            field="bands"
            labels={[
              form.inclusive ? words.bound[better] : words.bound[better === "high" ? "above" : "below"],
              words.given,
            ]}
            suffixes={[unit, words.pointsUnit]}
            rowLabel={words.band}
            addLabel={words.addBand}
            removeLabel={words.removeBand}
            problemAt={problemAt}
            onChange={(rows) => onChange({ bands: rows.map(([bound, given]) => ({ bound, points: given })) })}
          />
          {!form.veto && points("rest", words.rest)}
          {check("veto", words.vetoWorst)}
          {check("inclusive", words.inclusive)}
          {subject}
        </div>
      );
    case "steps":
      return (
        <div className={styles.group}>
          {measure}
          {direction}
          <Field
            size="small"
            label={words.from}
            {...(problemAt("from") === null ? {} : { validationMessage: problemAt("from") })}
          >
            <Select
              className={styles.input}
              value={form.from}
              data-field="from"
              onChange={(_event, { value }) => onChange({ from: value === "target" ? "target" : "value" })}
            >
              <option value="value">{words.fromValue}</option>
              <option value="target">{words.fromTarget}</option>
            </Select>
          </Field>
          {form.from === "value" && text("threshold", words.threshold[better], { suffix: unit })}
          <div className={styles.pair}>
            {text("step", words.step[better], { suffix: unit })}
            {points("points", words.taken)}
          </div>
          {partial}
          <More
            label={words.limits}
            open={isLimited(form) || !!(form.back || form.mostBack) || faulty(problemAt, LIMITS)}
          >
            <div className={styles.pair}>
              {points("back", words.back[better], words.backHint)}
              {points("mostBack", words.mostBack, words.optional)}
              {points("most", words.most, words.optional)}
              {text("vetoAt", words.vetoAt[better], { suffix: unit, hint: words.vetoHint })}
              {!form.belowZero && points("floor", words.floor, words.floorHint)}
            </div>
            {check("belowZero", words.belowZero)}
            {subject}
          </More>
        </div>
      );
    case "events":
      return (
        <div className={styles.group}>
          {subject}
          {counted}
          <div className={styles.pair}>
            {text("step", words.every, { suffix: form.unit })}
            {points("points", words.taken)}
            {text("allowance", words.allowance, { suffix: form.unit, hint: words.backHint })}
            {points("most", words.most, words.optional)}
          </div>
          <More
            label={words.limits}
            open={isLimited({ ...form, most: "" }) || form.partial !== "whole" || faulty(problemAt, LIMITS)}
          >
            {partial}
            <div className={styles.pair}>
              {text("vetoAt", words.vetoAt.low, { suffix: form.unit, hint: words.vetoHint })}
              {!form.belowZero && points("floor", words.floor, words.floorHint)}
            </div>
            {check("belowZero", words.belowZero)}
          </More>
        </div>
      );
    case "proportion":
      return (
        <div className={styles.group}>
          <Field size="small" label={words.of}>
            <Select
              className={styles.input}
              value={form.of}
              data-field="of"
              onChange={(_event, { value }) =>
                onChange({ of: value === "actual" ? "actual" : "actual/target" })
              }
            >
              <option value="actual">{words.ofs.actual}</option>
              <option value="actual/target">{words.ofs["actual/target"]}</option>
            </Select>
          </Field>
          {points("full", words.full)}
          <div className={styles.pair}>
            {points("cap", words.cap, words.optional)}
            {text("vetoAt", words.vetoAt.high, { suffix: words.percentSign, hint: words.vetoHint })}
          </div>
        </div>
      );
    case "linear":
      return (
        <div className={styles.group}>
          {measure}
          <RowsField
            rows={form.ends.map(({ at, points: given }) => [at, given] as const)}
            names={["at", "points"]}
            field="ends"
            labels={[words.at, words.given]}
            suffixes={[unit, words.pointsUnit]}
            rowLabel={words.end}
            problemAt={problemAt}
            onChange={([one = ["", ""], two = ["", ""]]) =>
              onChange({
                ends: [
                  { at: one[0], points: one[1] },
                  { at: two[0], points: two[1] },
                ],
              })
            }
          />
          {!form.veto && points("rest", words.worst)}
          {check("veto", words.vetoWorst)}
          {subject}
        </div>
      );
    case "grades":
      return (
        <div className={styles.group}>
          <RowsField
            rows={form.grades.map(({ label, points: given }) => [label, given] as const)}
            names={["label", "points"]}
            field="grades"
            labels={[words.label, words.given]}
            suffixes={["", words.pointsUnit]}
            rowLabel={words.grade}
            addLabel={words.addGrade}
            removeLabel={words.removeGrade}
            words
            lastHasNoPoints={form.veto}
            problemAt={problemAt}
            onChange={(rows) =>
              onChange({ grades: rows.map(([label, given]) => ({ label, points: given })) })
            }
          />
          {check("veto", words.vetoWorst)}
        </div>
      );
    case "rated":
      return (
        <div className={styles.group}>
          <div className={styles.pair}>
            {points("lowest", words.lowest)}
            {points("highest", words.highest)}
          </div>
          {subject}
        </div>
      );
    case "bonus":
      return (
        <div className={styles.group}>
          {subject}
          {measure}
          {text("threshold", words.begin, {
            suffix: unit,
            ...(form.percent ? {} : { hint: words.backHint }),
          })}
          <div className={styles.pair}>
            {text("step", words.everyBonus, { suffix: unit })}
            {points("points", words.added)}
          </div>
          {points("cap", words.capBonus, words.optional)}
          {(form.percent || form.partial !== "whole") && partial}
        </div>
      );
    case "pass":
      return (
        <div className={styles.group}>
          <div className={styles.pair}>
            {points("pass", words.pass)}
            {!form.veto && points("fail", words.fail)}
          </div>
          {check("veto", words.vetoFail)}
        </div>
      );
  }
}

const LIMITS = ["back", "mostBack", "most", "vetoAt", "floor", "subject", "partial"] as const;

function isLimited({ most, floor, vetoAt, belowZero }: CriterionForm): boolean {
  return belowZero || most !== "" || floor !== "" || vetoAt !== "";
}

function faulty(problemAt: BuilderFieldsProps["problemAt"], names: readonly FieldName[]): boolean {
  return names.some((name) => problemAt(name) !== null);
}

/** What few criteria need, behind a button; open where something of it is filled in. */
function More({ label, open, children }: { label: string; open: boolean; children: ReactNode }) {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const shown = open || asked;
  return (
    <>
      {!open && (
        <Button
          appearance="transparent"
          size="small"
          className={styles.more}
          aria-expanded={shown}
          data-testid="more-fields"
          onClick={() => setAsked(!asked)}
        >
          {label}
        </Button>
      )}
      {shown && <div className={styles.group}>{children}</div>}
    </>
  );
}
