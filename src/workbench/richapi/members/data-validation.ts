import { areaOf, asFlag, asOneOf, asRecord, asText } from "../args";
import { failure } from "../failure";
import { guard } from "../guard";
import type { BasicValidation, ComparisonOperator, Validation, ValidationRule } from "../host";
import type { Environment, Members, Scalar } from "../members";
import type { RangeState } from "../objects";

const TYPES = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  custom: "Custom",
} as const;

export const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const satisfies readonly ComparisonOperator[];

/** Excel keeps no longer list that is written out in the rule itself. */
const LONGEST_LIST = 255;

const NONE: Validation = {
  rule: {},
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
};

export const dataValidation: Members<"DataValidation"> = {
  scalars: {
    Type: {
      get: (state, env) => {
        const validation = read(state, env);
        if (validation === "mixed") return "Inconsistent";
        const key = validation && (Object.keys(validation.rule)[0] as keyof typeof TYPES | undefined);
        return key ? TYPES[key] : "None";
      },
    },
    Rule: part("rule", readRule),
    IgnoreBlanks: part("ignoreBlanks", asFlag),
    ErrorAlert: part("errorAlert", (value, before) => {
      const given = asRecord(value);
      return {
        showAlert: asFlag(given["showAlert"] ?? before.showAlert),
        style: asOneOf(given["style"] ?? before.style, ["Stop", "Warning", "Information"]),
        title: limited(given["title"] ?? before.title, 32),
        message: limited(given["message"] ?? before.message, 255),
      };
    }),
    Prompt: part("prompt", (value, before) => {
      const given = asRecord(value);
      return {
        showPrompt: asFlag(given["showPrompt"] ?? before.showPrompt),
        title: limited(given["title"] ?? before.title, 32),
        message: limited(given["message"] ?? before.message, 255),
      };
    }),
  },
  methods: {
    Clear: (state, _args, env) => {
      guard(env, state.sheet);
      env.host.setValidation(state.sheet, areaOf(state), null);
    },
  },
};

function read(state: RangeState, { host }: Environment): Validation | null | "mixed" {
  return host.validation(state.sheet, areaOf(state));
}

function part<K extends keyof Validation>(
  key: K,
  convert: (value: unknown, before: Validation[K]) => Validation[K],
): Scalar<RangeState> {
  return {
    get: (state, env) => {
      const validation = read(state, env);
      return validation === "mixed" ? null : (validation ?? NONE)[key];
    },
    set: (state, value, env) => {
      guard(env, state.sheet);
      const before = read(state, env);
      const base = before === "mixed" || before === null ? NONE : before;
      env.host.setValidation(state.sheet, areaOf(state), { ...base, [key]: convert(value, base[key]) });
    },
  };
}

/** Excel refuses longer titles and messages. */
function limited(value: unknown, longest: number): string {
  const text = asText(value);
  if (text.length > longest) throw failure("InvalidArgument");
  return text;
}

function readRule(value: unknown): ValidationRule {
  const entries = Object.entries(asRecord(value)).filter(([, rule]) => rule !== null && rule !== undefined);
  if (entries.length > 1) throw failure("InvalidArgument");
  const [entry] = entries;
  if (!entry) return {};
  const [type, given] = [entry[0], asRecord(entry[1])];
  switch (type) {
    case "list": {
      const source = asText(given["source"]);
      if (!source.startsWith("=") && source.length > LONGEST_LIST) throw failure("InvalidArgument");
      return { list: { inCellDropDown: asFlag(given["inCellDropDown"] ?? true), source } };
    }
    case "wholeNumber":
      return { wholeNumber: readBasic(given) };
    case "decimal":
      return { decimal: readBasic(given) };
    case "textLength":
      return { textLength: readBasic(given) };
    case "custom": {
      const formula = asText(given["formula"]);
      if (!formula.startsWith("=")) throw failure("InvalidArgument");
      return { custom: { formula } };
    }
    default:
      throw failure("ApiNotFound", `A validation rule of the type ${type} is not supported here.`);
  }
}

function readBasic(given: Readonly<Record<string, unknown>>): BasicValidation {
  const operator = asOneOf(given["operator"], OPERATORS);
  const formula1 = formulaOf(given["formula1"]);
  const second = given["formula2"];
  const pair = operator === "Between" || operator === "NotBetween";
  if (pair && (second === undefined || second === null)) throw failure("InvalidArgument");
  return pair ? { operator, formula1, formula2: formulaOf(second) } : { operator, formula1 };
}

function formulaOf(value: unknown): string | number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  return asText(value);
}
