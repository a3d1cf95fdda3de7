import type { ProtectionOptions } from "../../richapi/host";
import type { XmlElement } from "../xml/elements";
import { element } from "../xml/elements";

/** A file names what is forbidden, Office.js what is allowed. */
const rights = {
  autoFilter: "allowAutoFilter",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertHyperlinks: "allowInsertHyperlinks",
  insertRows: "allowInsertRows",
  pivotTables: "allowPivotTables",
  sort: "allowSort",
} as const;
const hashParts = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

export interface FileProtection {
  readonly options: ProtectionOptions;
  /** What the file knows of the password; it cannot be read back. */
  readonly hash: Readonly<Record<string, string>>;
}

/** Reads `<sheetProtection>`; undefined where the sheet is not protected. */
export function readProtection(found: XmlElement | undefined): FileProtection | undefined {
  const attributes = found?.attributes ?? {};
  const is = (name: string) => attributes[name] === "1" || attributes[name] === "true";
  if (!is("sheet")) return undefined;
  const allowed = Object.entries(rights)
    .filter(([name]) => attributes[name] === "0" || attributes[name] === "false")
    .map(([, right]) => [right, true] as const);
  return {
    options: {
      ...Object.fromEntries(allowed),
      ...(!is("objects") && { allowEditObjects: true }),
      ...(!is("scenarios") && { allowEditScenarios: true }),
      selectionMode: is("selectUnlockedCells") ? "None" : is("selectLockedCells") ? "Unlocked" : "Normal",
    },
    hash: Object.fromEntries(
      hashParts.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])),
    ),
  };
}

/** Writes a protection; `hash` from the file, or from a password by `hashOf`. */
export function writeProtection(options: ProtectionOptions, hash: Readonly<Record<string, string>>): string {
  const allowed = Object.entries(rights).filter(([, right]) => options[right]);
  return element("sheetProtection", {
    ...hash,
    sheet: 1,
    objects: options.allowEditObjects ? undefined : 1,
    scenarios: options.allowEditScenarios ? undefined : 1,
    ...Object.fromEntries(allowed.map(([name]) => [name, 0])),
    selectLockedCells: options.selectionMode && options.selectionMode !== "Normal" ? 1 : undefined,
    selectUnlockedCells: options.selectionMode === "None" ? 1 : undefined,
  });
}

const spins = 100_000;

/** What a file holds of a password, so that Excel can tell it again. */
export async function hashOf(password: string): Promise<Record<string, string>> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const letters = new Uint8Array(password.length * 2);
  const view = new DataView(letters.buffer);
  for (let index = 0; index < password.length; index++)
    view.setUint16(index * 2, password.charCodeAt(index), true);
  const digest = async (bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.digest("SHA-512", bytes));
  const start = new Uint8Array(salt.length + letters.length);
  start.set(salt);
  start.set(letters, salt.length);
  const block = new Uint8Array(68);
  block.set(await digest(start));
  for (let spin = 0; spin < spins; spin++) {
    new DataView(block.buffer).setUint32(64, spin, true);
    block.set(await digest(block));
  }
  return {
    algorithmName: "SHA-512",
    hashValue: base64(block.subarray(0, 64)),
    saltValue: base64(salt),
    spinCount: String(spins),
  };
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
