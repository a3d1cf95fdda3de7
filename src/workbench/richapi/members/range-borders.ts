import { hasEdge } from "../../strictness/inside-border";
import { areaOf, asColor, asOneOf } from "../args";
import { failure } from "../failure";
import { guard } from "../guard";
import type { Border, BorderEdge } from "../host";
import type { Environment, Members, Scalar } from "../members";
import { apiObject } from "../objects";
import type { FormatState } from "../objects";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const satisfies readonly BorderEdge[];

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

const NEW_BORDER: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

type State = FormatState & { readonly edge: string };

export const rangeBorderCollection: Members<"RangeBorderCollection"> = {
  scalars: { Count: { get: () => EDGES.length } },
  items: (state) => EDGES.map((edge) => apiObject("RangeBorder", { ...state, edge })),
  item: (state, key) => apiObject("RangeBorder", { ...state, edge: asOneOf(key, EDGES) }),
};

export const rangeBorder: Members<"RangeBorder"> = {
  identity: ({ edge }) => ({ Id: edge }),
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: part("style", (value) => asOneOf(value, STYLES)),
    Weight: part("weight", (value) => asOneOf(value, WEIGHTS)),
    Color: part("color", asColor),
  },
};

/** Sets parts of a border; a colour or a weight alone makes a line appear where there was none. */
export function patchBorder(state: State, patch: Partial<Border>, env: Environment): void {
  const edge = asOneOf(state.edge, EDGES);
  for (const range of state.ranges) {
    guard(env, range.sheet, "allowFormatCells");
    const of = areaOf(range);
    if (!hasEdge(of, edge)) throw failure("InvalidArgument");
    const before = env.host.border(range.sheet, of, edge);
    const drawn = before && before.style !== "None" ? before : NEW_BORDER;
    env.host.setBorder(range.sheet, of, edge, { ...drawn, ...patch });
  }
}

function part<K extends keyof Border>(key: K, read: (value: unknown) => Border[K]): Scalar<State> {
  return {
    get: ({ ranges, edge }, { host }) => {
      const all = ranges.map((range) => host.border(range.sheet, areaOf(range), asOneOf(edge, EDGES))?.[key]);
      const [first] = all;
      return first !== undefined && all.every((one) => one === first) ? first : null;
    },
    set: (state, value, env) => patchBorder(state, { [key]: read(value) } as Partial<Border>, env),
  };
}
