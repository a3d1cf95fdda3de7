import { areaOf, asColor, asFlag, asOneOf, asRecord, asText } from "../args";
import { WHOLE_SHEET } from "../areas";
import { failure } from "../failure";
import { guard } from "../guard";
import type { ConditionalFormat, ConditionalFormatInfo } from "../host";
import type { Environment, Members, Scalar } from "../members";
import { apiObject } from "../objects";
import type { ApiObject, ConditionalFormatState, RangeState } from "../objects";
import { OPERATORS } from "./data-validation";

type State = ConditionalFormatState;

export const conditionalFormatCollection: Members<"ConditionalFormatCollection"> = {
  items: (state, env) => on(state, env).map((one) => itemOf(state.sheet, one.id)),
  item: (state, key, env) => {
    const found = on(state, env).find((one) => one.id === key);
    if (!found) throw failure("ItemNotFound");
    return itemOf(state.sheet, found.id);
  },
  paths: {
    Add: (state, args, env) => {
      guard(env, state.sheet, "allowFormatCells");
      const type = asText(args.raw(0));
      if (type !== "Custom" && type !== "CellValue") {
        throw failure("ApiNotFound", `Conditional formats of the type ${type} are not supported here.`);
      }
      const rule =
        type === "Custom"
          ? ({ type, formula: "" } as const)
          : ({ type, operator: "EqualTo", formula1: "", formula2: "" } as const);
      const look = { fillColor: "", fontColor: "", bold: null, italic: null, stopIfTrue: false };
      const id = env.host.addConditionalFormat(state.sheet, { area: areaOf(state), rule, ...look });
      return itemOf(state.sheet, id);
    },
  },
  methods: {
    ClearAll: (state, _args, env) => {
      guard(env, state.sheet, "allowFormatCells");
      for (const { id } of on(state, env)) env.host.deleteConditionalFormat(state.sheet, id);
    },
  },
};

export const conditionalFormat: Members<"ConditionalFormat"> = {
  identity: (state, env) => ({ Id: infoOf(state, env).id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (state, env) => infoOf(state, env).rule.type },
    Priority: {
      get: (state, env) =>
        env.host.conditionalFormats(state.sheet, WHOLE_SHEET).findIndex((one) => one.id === state.id),
    },
    StopIfTrue: {
      get: (state, env) => infoOf(state, env).stopIfTrue,
      set: (state, value, env) => update(state, { stopIfTrue: asFlag(value) }, env),
    },
  },
  objects: {
    Custom: (state, env) => ofType(state, "Custom", env),
    CellValue: (state, env) => ofType(state, "CellValue", env),
  },
  paths: {
    GetRange: (state, _args, env) => apiObject("Range", env.range(state.sheet, infoOf(state, env).area)),
  },
  methods: {
    Delete: (state, _args, env) => {
      guard(env, state.sheet, "allowFormatCells");
      env.host.deleteConditionalFormat(state.sheet, infoOf(state, env).id);
    },
  },
};

export const customConditionalFormat: Members<"CustomConditionalFormat"> = {
  objects: {
    Rule: (state) => apiObject("ConditionalFormatRule", state),
    Format: (state) => apiObject("ConditionalRangeFormat", state),
  },
};

export const conditionalFormatRule: Members<"ConditionalFormatRule"> = {
  scalars: {
    Formula: {
      get: (state, env) => {
        const { rule } = infoOf(state, env);
        return rule.type === "Custom" ? rule.formula : null;
      },
      set: (state, value, env) => {
        const formula = asText(value);
        if (!formula.startsWith("=")) throw failure("InvalidArgument");
        update(state, { rule: { type: "Custom", formula } }, env);
      },
    },
  },
};

export const cellValueConditionalFormat: Members<"CellValueConditionalFormat"> = {
  scalars: {
    Rule: {
      get: (state, env) => {
        const { rule } = infoOf(state, env);
        if (rule.type !== "CellValue") return null;
        const { operator, formula1, formula2 } = rule;
        return { operator, formula1, formula2 };
      },
      set: (state, value, env) => {
        const given = asRecord(value);
        update(
          state,
          {
            rule: {
              type: "CellValue",
              operator: asOneOf(given["operator"], OPERATORS),
              formula1: operand(given["formula1"]),
              formula2: operand(given["formula2"] ?? ""),
            },
          },
          env,
        );
      },
    },
  },
  objects: { Format: (state) => apiObject("ConditionalRangeFormat", state) },
};

export const conditionalRangeFormat: Members<"ConditionalRangeFormat"> = {
  objects: {
    Fill: (state) => apiObject("ConditionalRangeFill", state),
    Font: (state) => apiObject("ConditionalRangeFont", state),
  },
};

export const conditionalRangeFill: Members<"ConditionalRangeFill"> = {
  scalars: { Color: look("fillColor", asColor) },
  methods: { Clear: (state, _args, env) => update(state, { fillColor: "" }, env) },
};

export const conditionalRangeFont: Members<"ConditionalRangeFont"> = {
  scalars: {
    Color: look("fontColor", asColor),
    Bold: look("bold", asFlag),
    Italic: look("italic", asFlag),
  },
  methods: {
    Clear: (state, _args, env) => update(state, { fontColor: "", bold: null, italic: null }, env),
  },
};

function on(range: RangeState, { host }: Environment): ConditionalFormatInfo[] {
  return host.conditionalFormats(range.sheet, areaOf(range));
}

function itemOf(sheet: string, id: string): ApiObject {
  return apiObject("ConditionalFormat", { sheet, id });
}

function infoOf({ sheet, id }: State, { host }: Environment): ConditionalFormatInfo {
  const info = host.conditionalFormats(sheet, WHOLE_SHEET).find((one) => one.id === id);
  if (!info) throw failure("ItemNotFound");
  return info;
}

function update(state: State, patch: Partial<ConditionalFormat>, env: Environment): void {
  guard(env, state.sheet, "allowFormatCells");
  const { id, ...before } = infoOf(state, env);
  env.host.updateConditionalFormat(state.sheet, id, { ...before, ...patch });
}

function ofType(state: State, type: ConditionalFormat["rule"]["type"], env: Environment): ApiObject {
  if (infoOf(state, env).rule.type !== type) throw failure("ItemNotFound");
  return apiObject(type === "Custom" ? "CustomConditionalFormat" : "CellValueConditionalFormat", state);
}

function look<K extends keyof ConditionalFormat>(
  key: K,
  read: (value: unknown) => ConditionalFormat[K],
): Scalar<State> {
  return {
    get: (state, env) => infoOf(state, env)[key],
    set: (state, value, env) => update(state, { [key]: read(value) } as Partial<ConditionalFormat>, env),
  };
}

function operand(value: unknown): string {
  return typeof value === "number" ? String(value) : asText(value);
}
