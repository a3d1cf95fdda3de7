import type { Language } from "../domain/localized";
import { functions as enUS } from "../texts/functions/en-US";
import { functions as zhCN } from "../texts/functions/zh-CN";
import type { KpiFunction, Parameter } from "./function-spec";
import { FUNCTIONS } from "./registry";

/** What `functions.json` holds: the functions as Excel lists and prompts them. */
export interface FunctionsMetadata {
  /** Lets error values in, so that a function can answer for the one bad cell of a range. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: Parameter["shape"] };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: Parameter["shape"];
  readonly optional?: true;
}

interface FunctionTexts {
  readonly description: string;
  readonly parameters: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
}

const TEXTS: Record<Language, Readonly<Record<string, FunctionTexts>>> = { "zh-CN": zhCN, "en-US": enUS };

/**
 * The content of `functions.json` (en-US) and `functions.zh-CN.json`, for the build. Ids and the functions' names are the same in
 * every language, so that a workbook calculates in any of them; descriptions and parameter names are translated.
 */
export function functionsMetadata(language: Language): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: FUNCTIONS.map((spec) => functionMetadata(spec, textsOf(spec, language))),
  };
}

function functionMetadata(spec: KpiFunction, texts: FunctionTexts): FunctionMetadata {
  return {
    id: spec.id,
    name: spec.id,
    description: texts.description,
    parameters: spec.parameters.map((parameter) => parameterMetadata(parameter, texts)),
    result: { type: "any", dimensionality: spec.result },
  };
}

function parameterMetadata(parameter: Parameter, texts: FunctionTexts): ParameterMetadata {
  const { name, description } = found(texts.parameters[parameter.name], parameter.name);
  return {
    name,
    description,
    type: "any",
    dimensionality: parameter.shape,
    ...(parameter.optional ? { optional: true } : {}),
  };
}

function textsOf(spec: KpiFunction, language: Language): FunctionTexts {
  return found(TEXTS[language][spec.id], spec.id);
}

function found<T>(text: T | undefined, name: string): T {
  if (text === undefined) throw new Error(`No texts for ${name}`);
  return text;
}
