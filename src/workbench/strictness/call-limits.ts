import type { Profile } from "./excel-kind";

/** A range of whole columns or rows as an argument: Excel on the web shows this error (OfficeDev/office-js #4613). */
export const WHOLE_COLUMNS = "#CALC!";

/** What one function call carries at most in Excel on the web (OfficeDev/office-js #4654). */
const MOST_BYTES = 5 * 1024 * 1024;

/** UTF-16 units of JSON are never more than this many bytes of UTF-8. */
const MOST_BYTES_A_UNIT = 3;

/** Whether this Excel gives whole columns to functions. */
export function takesWholeColumns(profile: Profile): boolean {
  return profile !== "web";
}

/**
 * Whether the arguments of one call are more than this Excel carries. Such a call never reaches the function: its cell
 * stays #BUSY! (OfficeDev/office-js #2222, #2786).
 */
export function isTooLarge(profile: Profile, parameters: unknown): boolean {
  if (profile !== "web") return false;
  const json = JSON.stringify(parameters);
  return json.length * MOST_BYTES_A_UNIT > MOST_BYTES && new TextEncoder().encode(json).length > MOST_BYTES;
}
