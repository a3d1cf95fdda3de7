import type { Points } from "../../rule/rule";
import type { Draft } from "./draft";
import type { Piece } from "./pieces";

const NOTHING: Points = { kind: "points", value: 0 };

/** clause := rated-by-a-person bounds?: the points are the actual. Null where the phrases are no such clause. */
export function buildJudged(pieces: readonly Piece[]): Draft | null {
  let subject = "";
  let rated = false;
  let by = false;
  let bounded = false;
  let statedMax: number | null = null;
  let [low, high]: [Points, Points] = [NOTHING, { kind: "share", value: 1 }];
  for (const { item, name } of pieces) {
    if (!subject && name) subject = name;
    switch (item.is) {
      case "judged":
        if (rated) return null;
        rated = true;
        // 由|总经理根据综合表现评分: who judges may be part of a longer name.
        by = item.by === true || /[由经][^,，;；]{0,8}$/.test(name);
        // 得分=上级评分: whose points they are names them.
        if (item.who && (subject === "" || /^(?:得分|分数|score)$/i.test(subject))) subject = item.who;
        if (item.low && item.high) {
          [low, high] = [item.low, item.high];
          bounded = true;
        }
        break;
      case "within":
        [low, high] = [item.low, item.high];
        bounded = true;
        break;
      case "base":
        if (item.points.kind !== "points") return null;
        statedMax = item.points.value;
        high = item.points;
        break;
      case "limit":
        if (!item.points || (item.kind !== "ceiling" && item.kind !== "floor")) return null;
        if (item.kind === "ceiling") high = item.points;
        else low = item.points;
        break;
      default:
        return null;
    }
  }
  // 由总经理评分,满分20分 leaves it to a person by what to score.
  if (!rated || (by && !bounded)) return null;
  return {
    clause: {
      subject,
      quantity: { kind: "points", unit: "分", scale: 1, completion: false },
      gates: [],
      scoring: { kind: "judged", low, high },
    },
    // 由部门经理酌情评分(0-5分): with bounds the points are theirs to give.
    cost: low === NOTHING ? 0 : -0.6,
    limits: [],
    base: null,
    statedMax,
    own: true,
    adds: false,
    takes: false,
  };
}
