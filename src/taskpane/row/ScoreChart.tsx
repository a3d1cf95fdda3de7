import { makeStyles, tokens } from "@fluentui/react-components";
import { useWording } from "../wording";
import type { Stretch } from "./profile";
import type { ClauseResults } from "./results";
import { shownActual, shownPoints } from "./shown";

const WIDTH = 288;
const HEIGHT = 132;
const FRAME = { left: 34, right: 12, top: 20, bottom: 22 } as const;
/** Ticks nearer to each other than this would run together. */
const TICK_ROOM = { between: 10, letter: 6.5, y: 15 } as const;
const MOST_DOTS = 8;

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", maxWidth: "440px", height: "auto" },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1px" },
  grid: { stroke: tokens.colorNeutralStroke3, strokeWidth: "1px" },
  text: { fill: tokens.colorNeutralForeground3, fontSize: "10px", fontVariantNumeric: "tabular-nums" },
  line: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: "2.5px", strokeLinecap: "round" },
  rise: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: "1px", strokeDasharray: "2 2", opacity: 0.6 },
  filled: { fill: tokens.colorCompoundBrandStroke },
  now: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1px", strokeDasharray: "3 2" },
  nowDot: {
    fill: tokens.colorNeutralForeground1,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "2px",
  },
  nowText: { fill: tokens.colorNeutralForeground1, fontSize: "10px", fontWeight: tokens.fontWeightSemibold },
});

interface ScoreChartProps {
  readonly results: ClauseResults;
}

/** The score over the actual, with the present actual marked. Everything in it stands in the table beside it too. */
export function ScoreChart({ results: { profile, clause, now } }: ScoreChartProps) {
  const { texts } = useWording();
  const words = texts.row;
  const styles = useStyles();
  if (!profile) return null;

  const low = now ? Math.min(profile.low, now.actual) : profile.low;
  const high = now ? Math.max(profile.high, now.actual) : profile.high;
  const lines = profile.stretches.flatMap((stretch) => lineOf(stretch, low, high));
  const scores = [...lines.flatMap(({ y1, y2 }) => [y1, y2]), 0];
  const [bottom, top] = [Math.min(...scores), Math.max(...scores)];
  const x = (actual: number) =>
    FRAME.left + ((actual - low) / (high - low || 1)) * (WIDTH - FRAME.left - FRAME.right);
  const y = (score: number) =>
    HEIGHT - FRAME.bottom - ((score - bottom) / (top - bottom || 1)) * (HEIGHT - FRAME.top - FRAME.bottom);

  const bounds = profile.stretches
    .flatMap(({ low: from, high: to }) => [from, to])
    .filter((at) => at !== null);
  const label = (actual: number) => shownActual(actual, profile, clause, words);
  const longest = Math.max(...bounds.map((bound) => widthOf(label(bound))));
  const xTicks = apart(bounds, x, longest + TICK_ROOM.between);
  const yTicks = apart([top, bottom, ...scores], y, TICK_ROOM.y);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words.chart}
      data-testid="score-chart"
    >
      {yTicks.map((score) => (
        <g key={score}>
          <line
            className={styles.grid}
            x1={FRAME.left}
            x2={WIDTH - FRAME.right}
            y1={y(score)}
            y2={y(score)}
          />
          <text className={styles.text} x={FRAME.left - 5} y={y(score) + 3.5} textAnchor="end">
            {shownPoints(score)}
          </text>
        </g>
      ))}
      <line
        className={styles.axis}
        x1={FRAME.left}
        x2={WIDTH - FRAME.right}
        y1={HEIGHT - FRAME.bottom}
        y2={HEIGHT - FRAME.bottom}
      />
      {xTicks.map((actual) => (
        <g key={actual}>
          <line
            className={styles.axis}
            x1={x(actual)}
            x2={x(actual)}
            y1={HEIGHT - FRAME.bottom}
            y2={HEIGHT - FRAME.bottom + 4}
          />
          <text className={styles.text} x={x(actual)} y={HEIGHT - 6} textAnchor="middle">
            {label(actual)}
          </text>
        </g>
      ))}
      {lines.slice(1).map((line, index) => {
        const before = lines[index];
        if (!before || before.x2 !== line.x1 || before.y2 === line.y1) return null;
        return (
          <line
            key={line.x1}
            className={styles.rise}
            x1={x(line.x1)}
            x2={x(line.x1)}
            y1={y(before.y2)}
            y2={y(line.y1)}
          />
        );
      })}
      {lines.map((line) => (
        <line
          key={`${line.x1} ${line.x2}`}
          className={styles.line}
          x1={x(line.x1)}
          y1={y(line.y1)}
          x2={x(line.x2)}
          y2={y(line.y2)}
        />
      ))}
      {profile.stretches.length <= MOST_DOTS &&
        profile.stretches.flatMap(({ low: from, lowClosed, high: to, highClosed, ...score }) => [
          ...(from !== null && lowClosed && score.from !== null && from > low
            ? [<circle key={`${from} low`} className={styles.filled} cx={x(from)} cy={y(score.from)} r={3} />]
            : []),
          ...(to !== null && highClosed && score.to !== null
            ? [<circle key={`${to} high`} className={styles.filled} cx={x(to)} cy={y(score.to)} r={3} />]
            : []),
        ])}
      {now && (
        <>
          <line
            className={styles.now}
            x1={x(now.actual)}
            x2={x(now.actual)}
            y1={FRAME.top - 6}
            y2={HEIGHT - FRAME.bottom}
          />
          <text
            className={styles.nowText}
            x={x(now.actual)}
            y={FRAME.top - 9}
            textAnchor={anchorAt(x(now.actual))}
          >
            {`${words.now} ${label(now.actual)}`}
          </text>
          <circle className={styles.nowDot} cx={x(now.actual)} cy={y(now.score)} r={5} />
        </>
      )}
    </svg>
  );
}

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The part of a stretch that lies within the frame; one with no score has none. */
function lineOf({ low, high, from, to, slope }: Stretch, least: number, most: number): Line[] {
  if (from === null || to === null || low === high) return [];
  const [x1, x2] = [low ?? least, high ?? most];
  if (x2 <= x1) return [];
  const y1 = low === null ? to - slope * (x2 - x1) : from;
  return [{ x1, y1, x2, y2: high === null ? from + slope * (x2 - x1) : to }];
}

/** Those that keep their distance from all that were taken before them. */
function apart(values: readonly number[], place: (value: number) => number, room: number): number[] {
  const taken: number[] = [];
  for (const value of values) {
    if (taken.every((other) => Math.abs(place(value) - place(other)) >= room)) taken.push(value);
  }
  return taken;
}

/** About what the letters take; a Chinese one is as wide as it is high. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 10 : TICK_ROOM.letter), 0);
}

function anchorAt(x: number): "start" | "middle" | "end" {
  if (x < FRAME.left + 40) return "start";
  return x > WIDTH - FRAME.right - 40 ? "end" : "middle";
}
