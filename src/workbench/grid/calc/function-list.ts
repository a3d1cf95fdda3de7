/** A function of the add-in, as functions.json describes it. */
export interface AddInFunction {
  /** Without the namespace. */
  readonly name: string;
  readonly description: string;
  /** It may give several values and spills, whatever it gives. */
  readonly spills: boolean;
  readonly parameters: readonly AddInParameter[];
}

export interface AddInParameter {
  readonly name: string;
  readonly description: string;
  readonly matrix: boolean;
  readonly optional: boolean;
}

/** Reads a functions.json; throws an Error that names what is missing. */
export function readFunctionList(json: unknown): AddInFunction[] {
  const { functions } = record(json, "functions.json");
  return list(functions, "functions").map((entry, index) => {
    const item = record(entry, `functions[${index}]`);
    const name = text(item["id"], `functions[${index}].id`);
    return {
      name,
      description: text(item["description"], `${name}.description`),
      spills: record(item["result"] ?? {}, `${name}.result`)["dimensionality"] === "matrix",
      parameters: list(item["parameters"], `${name}.parameters`).map((parameter) => {
        const described = record(parameter, `${name}.parameters`);
        return {
          name: text(described["name"], `a parameter's name of ${name}`),
          description: text(described["description"], `a parameter's description of ${name}`),
          matrix: described["dimensionality"] === "matrix",
          optional: described["optional"] === true,
        };
      }),
    };
  });
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw new Error(`${what} is not an object`);
  return value as Record<string, unknown>;
}

function list(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw new Error(`${what} is not a list`);
  return value;
}

function text(value: unknown, what: string): string {
  if (typeof value !== "string") throw new Error(`${what} is missing`);
  return value;
}
