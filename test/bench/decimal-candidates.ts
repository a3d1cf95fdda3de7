import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { measure } from "./measure";

/** What is asked of a decimal number here, by the names that all four libraries share. */
interface Candidate {
  plus(other: Candidate): Candidate;
  times(other: Candidate): Candidate;
  toNumber(): number;
}

interface Library {
  readonly name: string;
  readonly version: string;
  readonly compare: (a: never, b: never) => number;
  readonly cents: (value: never) => Candidate;
}

const LIBRARIES: readonly Library[] = [
  {
    name: "big.js",
    version: "7.0.1",
    compare: (a: { cmp(b: unknown): number }, b) => a.cmp(b),
    cents: (value: { round(places: number, mode: number): Candidate }) => value.round(2, 1),
  },
  {
    name: "decimal.js",
    version: "10.6.0",
    compare: (a: { cmp(b: unknown): number }, b) => a.cmp(b),
    cents: (value: { toDecimalPlaces(places: number, mode: number): Candidate }) =>
      value.toDecimalPlaces(2, 4),
  },
  {
    name: "decimal.js-light",
    version: "2.5.1",
    compare: (a: { cmp(b: unknown): number }, b) => a.cmp(b),
    cents: (value: { toDecimalPlaces(places: number, mode: number): Candidate }) =>
      value.toDecimalPlaces(2, 4),
  },
  {
    name: "bignumber.js",
    version: "11.1.5",
    compare: (a: { comparedTo(b: unknown): number }, b) => a.comparedTo(b),
    cents: (value: { decimalPlaces(places: number, mode: number): Candidate }) => value.decimalPlaces(2, 4),
  },
];

const CELLS = Array.from({ length: 2_000 }, (_, row) => ((row * 7919) % 1_000_003) / 100);

/**
 * Measures the decimal libraries that could stand behind src/domain/numbers: size in a bundle, speed of what scores and pay
 * need. Installs them in a folder of their own that is removed in the end.
 */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), "decimal-candidates-"));
  try {
    writeFileSync(join(folder, "package.json"), '{"private":true}');
    const packages = LIBRARIES.map(({ name, version }) => `${name}@${version}`);
    execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...packages], {
      cwd: folder,
      stdio: "ignore",
    });
    for (const library of LIBRARIES) report(library, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(library: Library, folder: string): void {
  const exported = createRequire(join(folder, "package.json"))(library.name) as Record<string, unknown>;
  const Decimal = (exported["default"] ?? exported["BigNumber"] ?? exported) as new (
    value: number,
  ) => Candidate;
  const compare = library.compare as (a: Candidate, b: Candidate) => number;
  const cents = library.cents as (value: Candidate) => Candidate;
  const numbers = CELLS.map((cell) => new Decimal(cell));
  const products = numbers.map((number) => number.times(new Decimal(0.89995)));
  const rate = new Decimal(0.89995);
  const edge = new Decimal(5000);
  check(library.name, Decimal, compare, cents);

  console.log(`\n${library.name} ${library.version}, ${sizeOf(library.name, folder)} bytes gz`);
  measure("  parse", CELLS.length, () => CELLS.map((cell) => new Decimal(cell)));
  measure("  add", CELLS.length, () => numbers.map((number) => number.plus(rate)));
  measure("  multiply", CELLS.length, () => numbers.map((number) => number.times(rate)));
  measure("  compare", CELLS.length, () => numbers.map((number) => compare(number, edge)));
  measure("  round to cents", CELLS.length, () => products.map(cents));
  measure("  to double", CELLS.length, () => products.map((product) => product.toNumber()));
}

/** A library that cannot do this is no candidate, however fast. */
function check(
  name: string,
  Decimal: new (value: number) => Candidate,
  compare: (a: Candidate, b: Candidate) => number,
  cents: (value: Candidate) => Candidate,
): void {
  const sum = new Decimal(0.1).plus(new Decimal(0.2));
  const right =
    compare(sum, new Decimal(0.3)) === 0 &&
    cents(new Decimal(1.005)).toNumber() === 1.01 &&
    cents(new Decimal(-1.005)).toNumber() === -1.01;
  if (!right) throw new Error(`${name} does not reckon as on paper`);
}

function sizeOf(name: string, folder: string): number {
  const { outputFiles } = buildSync({
    stdin: { contents: `export { default as Decimal } from "${name}"`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length;
}

main();
