import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "../../../src/functions/metadata";

/**
 * What of a released `functions.json` no longer holds, a line each; none where there are only new functions and new optional parameters
 * at the end. "places" leaves out the parameters' names, which are translated.
 */
export function released(
  before: FunctionsMetadata,
  now: FunctionsMetadata,
  compared: "names" | "places",
): string[] {
  const faults: string[] = [];
  const { functions: earlier, ...rest } = before;
  const { functions: later, ...restNow } = now;
  if (JSON.stringify(rest) !== JSON.stringify(restNow)) faults.push("other settings of the whole file");
  for (const [index, one] of earlier.entries()) {
    const same = later[index];
    if (same?.id !== one.id) faults.push(`${one.id} is not in its place`);
    else faults.push(...changesOf(one, same, compared).map((change) => `${one.id}: ${change}`));
  }
  return faults;
}

function changesOf(one: FunctionMetadata, same: FunctionMetadata, compared: "names" | "places"): string[] {
  const faults: string[] = [];
  const bare = ({ description: _, parameters: __, ...rest }: FunctionMetadata) => JSON.stringify(rest);
  if (bare(one) !== bare(same)) faults.push(`${bare(one)} has become ${bare(same)}`);
  const kept = ({ description: _, name, ...rest }: ParameterMetadata) =>
    JSON.stringify(compared === "names" ? { name, ...rest } : rest);
  for (const [index, parameter] of one.parameters.entries()) {
    const now = same.parameters[index];
    if (!now || kept(now) !== kept(parameter)) faults.push(`parameter ${parameter.name} has changed`);
  }
  for (const added of same.parameters.slice(one.parameters.length))
    if (!added.optional) faults.push(`parameter ${added.name} is new and not optional`);
  return faults;
}
