import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PastedRow } from "../../../src/domain/paste/pasted-card";
import { readPastedCard } from "../../../src/domain/paste/read-pasted-card";

const CASES = join(__dirname, "..", "..", "cases", "paste");

interface PasteCase {
  readonly text: string;
  readonly fault?: string;
  readonly rows?: readonly Readonly<Record<string, string | null>>[];
}

describe("pasted scorecards", () => {
  for (const file of readdirSync(CASES).filter((name) => name !== "seed.json")) {
    const wanted = JSON.parse(readFileSync(join(CASES, file), "utf8")) as PasteCase;

    it(file, () => {
      const read = readPastedCard(wanted.text);
      if (wanted.fault !== undefined) {
        expect(read).toEqual({ ok: false, fault: { code: wanted.fault } });
        return;
      }
      const rows = read.ok ? read.value.flatMap((card) => card.rows) : [];
      const asked = rows.map((row, index) =>
        shown(row, Object.keys(wanted.rows?.[index] ?? { indicator: "" })),
      );
      expect(asked).toEqual(wanted.rows);
    });

    it(`${file}: every span holds the words that were taken from it`, () => {
      const read = readPastedCard(wanted.text);
      for (const { indicator } of read.ok ? read.value.flatMap((card) => card.rows) : []) {
        const words = indicator.spans.map(({ start, end }) => wanted.text.slice(start, end)).join("");
        expect(words.replace(/\s/g, "")).toBe(indicator.text.replace(/\s/g, ""));
      }
    });
  }
});

function shown(row: PastedRow, keys: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(
    keys.map((key) => {
      const field = row[key as keyof PastedRow];
      return [key, typeof field === "string" ? field : (field?.text ?? null)];
    }),
  );
}
