import type { Profile } from "./excel-kind";

/**
 * What a function is given for a blank cell, alone or inside a range, and for an argument that is left out between two
 * commas: 0 in Excel for Windows and Mac, null on the web (OfficeDev/office-js #4702, #5262; for `,,` it is reported, not
 * certain). A function cannot tell a 0 from a blank: formulas guard. An argument left out at the end is null everywhere.
 */
export const BLANK_ARGUMENT: Readonly<Record<Profile, 0 | null>> = { desktop: 0, web: null };
