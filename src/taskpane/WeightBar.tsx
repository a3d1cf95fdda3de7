import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

interface WeightBarProps {
  /** An exact percentage as the user reads it, such as `12.5%`; the bar is cut at its ends. */
  readonly weight: string;
  /** Whether the bar stands for a sum that is as it should be, or not; a single weight is neither. */
  readonly state?: "right" | "wrong";
  readonly thick?: boolean;
}

const useStyles = makeStyles({
  track: {
    height: "4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  thick: { height: "8px" },
  fill: {
    height: "100%",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
  wrong: { backgroundColor: tokens.colorStatusDangerBackground3 },
});

/** A weight as a bar of its share. It only repeats a number that stands beside it, so it is hidden from screen readers. */
export function WeightBar({ weight, state, thick = false }: WeightBarProps) {
  const styles = useStyles();
  const share = Math.min(100, Math.max(0, Number.parseFloat(weight) || 0));
  return (
    <div aria-hidden="true" className={mergeClasses(styles.track, thick && styles.thick)}>
      <div
        className={mergeClasses(styles.fill, state === "wrong" && styles.wrong)}
        style={{ width: `${share}%` }}
      />
    </div>
  );
}
