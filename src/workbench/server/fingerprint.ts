import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

/**
 * A fingerprint of files and folders by their contents, so that a checkout that only touches dates builds nothing anew.
 * A missing input is part of the fingerprint too. `skip` leaves out a path (relative to `root`, with forward slashes).
 */
export async function fingerprint(
  root: string,
  inputs: readonly string[],
  skip: (relative: string) => boolean = () => false,
): Promise<string> {
  const hash = createHash("sha256");
  for (const input of inputs) {
    for (const file of await filesOf(path.join(root, input))) {
      const relative = path.relative(root, file).split(path.sep).join("/");
      if (skip(relative)) continue;
      hash
        .update(`${relative}\0`)
        .update(await readFile(file))
        .update("\0");
    }
    hash.update(`${input}\n`);
  }
  return hash.digest("hex");
}

/** A quick mark of built files: their sizes and dates; it changes when anybody else builds into the same folder. */
export async function outputMark(files: readonly string[]): Promise<string> {
  const marks = await Promise.all(
    files.map((file) =>
      stat(file).then(
        (s) => `${s.size}:${s.mtimeMs}`,
        () => "missing",
      ),
    ),
  );
  return marks.join(" ");
}

async function filesOf(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [place];
  const names = (await readdir(place)).sort();
  const nested = await Promise.all(names.map((name) => filesOf(path.join(place, name))));
  return nested.flat();
}
