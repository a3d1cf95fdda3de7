/** In characters. */
const LONGEST = 255;
const LIKE_A_PLACE = /^(?:\$?[A-Z]{1,3}\$?\d+|R\d*(?:C\d*)?|C\d*)$/i;

/** Whether Excel accepts this as a name for cells: letters, digits, `_`, `.` and `\`, no digit first, and nothing that reads like a place. */
export function isDefinedName(name: string): boolean {
  return (
    name.length <= LONGEST && /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) && !LIKE_A_PLACE.test(name)
  );
}
