import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { CRITERIA_FUNCTIONS } from "../../src/functions/criteria-functions";
import { PRODUCTIONS } from "../../src/domain/criteria/grammar/grammar";
import { FUNCTIONS } from "../../src/functions/registry";
import knownFailures from "../cases/criteria/known-failures.json";
import { readLines } from "../domain/criteria/measure-cases";
import { schemaFaults } from "../manifest/validate";

const root = path.resolve(__dirname, "../..");
const ADDRESS = "https://addins.example.com/hr/kpi";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const ENTRY_LIMIT = 25 * 1024;
const CRITERIA_LIMIT = 120 * 1024;

/** Addresses that stand in the scripts as names or in messages: nothing ever fetches them. */
const NEVER_FETCHED = [
  /^http:\/\/www\.w3\.org\//, // XML namespaces
  /^https:\/\/react\.dev\/errors\//, // where React's error messages point
  /^https:\/\/(aka\.ms\/griffel|github\.com\/microsoft\/griffel)/, // where Fluent UI's warnings about styles point
];

jest.setTimeout(60_000);

describe("npm run build", () => {
  let dist: string;

  beforeAll(async () => {
    dist = await mkdtemp(path.join(tmpdir(), "kpi-dist-"));
    await build(dist, ADDRESS);
  }, 180_000);

  afterAll(() => rm(dist, { recursive: true, force: true }));

  const read = (name: string) => readFileSync(path.join(dist, name), "utf8");
  const files = () =>
    readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

  it("gives a complete site", () => {
    const names = [
      "manifest.xml",
      "taskpane.html",
      "support.html",
      "functions.json",
      "functions.zh-CN.json",
      "main.js",
      "criteria.js",
    ];
    for (const name of names) expect([name, existsSync(path.join(dist, name))]).toEqual([name, true]);
    const strange = files()
      .map(({ name }) => name)
      .filter((name) => !/\.(xml|html|json|js|css|png|txt)$/.test(name));
    expect(strange).toEqual([]);
  });

  it("puts ADDIN_URL into the manifest, everywhere, and the manifest stays valid", async () => {
    const manifest = read("manifest.xml");
    expect(manifest).not.toContain("localhost");
    const urls = [...manifest.matchAll(/Value="(https:[^"]*)"/g)].map(([, url = ""]) => url);
    expect(urls.length).toBeGreaterThan(18);
    for (const url of urls) {
      expect(url.startsWith(`${ADDRESS}/`)).toBe(true);
      expect([url, existsSync(path.join(dist, url.slice(ADDRESS.length + 1)))]).toEqual([url, true]);
    }
    expect(await schemaFaults(manifest)).toEqual([]);
  });

  it("loads office.js from another address where one is given, and lets in that host alone", async () => {
    const other = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
    const built = await mkdtemp(path.join(tmpdir(), "kpi-dist-"));
    try {
      await build(built, ADDRESS, other);
      const page = readFileSync(path.join(built, "taskpane.html"), "utf8");
      expect(page).toContain(`<script defer="defer" src="${other}"></script>`);
      expect(page).toContain(`script-src 'self' ${new URL(other).origin};`);
      expect(page).not.toContain("appsforoffice.microsoft.com");
    } finally {
      await rm(built, { recursive: true, force: true });
    }
  }, 180_000);

  it("refuses an OFFICE_JS that no page could load", async () => {
    await expect(build(dist, ADDRESS, "http://example.com/office.js")).rejects.toThrow(
      "Excel loads scripts over https only",
    );
  });

  it("refuses an ADDIN_URL that Excel could not use", async () => {
    await expect(build(dist, "http://example.com")).rejects.toThrow("Excel loads add-ins over https only");
  });

  it("loads office.js, then main.js and criteria.js, and nothing else", () => {
    const page = read("taskpane.html");
    const scripts = [...page.matchAll(/<script\b[^>]*\bsrc="([^"]*)"[^>]*>/g)];
    expect(scripts.map(([, src]) => src?.replace(/\?.*$/, ""))).toEqual([
      OFFICE_JS,
      "main.js",
      "criteria.js",
    ]);
    // All deferred or none: otherwise the order is not kept.
    expect(new Set(scripts.map(([tag]) => /\bdefer\b/.test(tag))).size).toBe(1);
    expect(page).not.toMatch(/<script>|<script type|\son\w+="/);
    const others = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)]
      .map(([, url = ""]) => url)
      .filter((url) => url !== OFFICE_JS);
    for (const url of others) expect(url).not.toMatch(/^(\w+:)?\/\//);
  });

  it("states a policy that lets nothing but office.js in, before anything else in the page", () => {
    const page = read("taskpane.html");
    const [, policy = ""] =
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const rules = new Map(
      policy.split("; ").map((rule) => [rule.split(" ")[0] ?? "", rule.split(" ").slice(1)]),
    );
    expect(rules.get("default-src")).toEqual(["'none'"]);
    expect(rules.get("script-src")).toEqual(["'self'", new URL(OFFICE_JS).origin]);
    expect(rules.get("connect-src")).toEqual(["'self'"]);
    expect(policy).not.toMatch(/unsafe-eval|\*/);
  });

  it("names no other host in what a browser loads", () => {
    const scripts = files().filter(({ name }) => /\.(js|css)$/.test(name));
    expect(scripts.length).toBeGreaterThan(1);
    for (const { parentPath, name } of scripts) {
      const text = readFileSync(path.join(parentPath, name), "utf8");
      const urls = [...text.matchAll(/(?:https?|wss?):\/\/[^\s"'`\\)]+/g)].map(([url]) => url);
      expect([name, urls.filter((url) => !NEVER_FETCHED.some((known) => known.test(url)))]).toEqual([
        name,
        [],
      ]);
      expect(text).not.toMatch(/["'`]\/\/[\w-]+\.\w+/);
      expect(text).not.toMatch(/\beval\(|new Function\(/);
    }
  });

  it("keeps the entry that every formula waits for within 25 KB gz", () => {
    const size = gzipSync(read("main.js"), { level: 9 }).length;
    expect(size).toBeGreaterThan(1024);
    expect(size).toBeLessThanOrEqual(ENTRY_LIMIT);
  });

  it("keeps the script that reads criteria within 120 KB gz", () => {
    const size = gzipSync(read("criteria.js"), { level: 9 }).length;
    expect(size).toBeGreaterThan(1024);
    expect(size).toBeLessThanOrEqual(CRITERIA_LIMIT);
  });

  it("ships no example of a phrase and no phrase's name", () => {
    const script = read("criteria.js");
    expect(script).not.toMatch(/\b(?:says|not):\s*\[/);
    const literal = (text: string) => ['"', "'", "`"].some((q) => script.includes(`${q}${text}${q}`));
    // A single word stands there as a symbol, 100% as a value, and a text without a number as a word of the lexicon or of a pattern.
    const names = PRODUCTIONS.map(({ name }) => name).filter((name) => name.includes(" "));
    const examples = PRODUCTIONS.flatMap(({ says, not }) => [...says, ...(not ?? [])]);
    const sentences = examples.filter((text) => /\d/.test(text) && text.length > 4);
    expect(sentences.length).toBeGreaterThan(400);
    expect([...names, ...sentences].filter(literal)).toEqual([]);
  });

  it("scores by the scripts that are shipped as by the sources", () => {
    const page = blankPage([]);
    runInContext(read("main.js"), page);
    runInContext(read("criteria.js"), page);
    const score = page.associated.get("SCORE");
    const failing: Record<string, string> = knownFailures["corpus.jsonl"];
    const strange = readLines("corpus.jsonl")
      .filter(({ id }) => !(id in failing))
      .flatMap(({ id, text, max, target, cases, refuse }) =>
        (refuse === null ? cases : [{ actual: 1, score: "refused" }]).flatMap(({ actual, score: due }) => {
          let got: unknown;
          try {
            got = score?.([[text]], [[actual].flat()], [[max]], [[target]]);
          } catch {
            got = "refused";
          }
          return JSON.stringify(got).replaceAll(/[[\]"]/g, "") === String(due)
            ? []
            : [{ id, actual, due, got }];
        }),
      );
    expect(strange).toEqual([]);
  });

  it("associates every function at once, before Office is ready and before any other file", () => {
    const calls: string[] = [];
    const page = blankPage(calls);
    runInContext(read("main.js"), page);
    const afterMain = calls.length;
    runInContext(read("criteria.js"), page);
    const ids = FUNCTIONS.map(({ id }) => id);
    const inCriteria = CRITERIA_FUNCTIONS.map(({ id }) => id);
    const inMain = ids.filter((id) => !inCriteria.includes(id));
    expect(calls.slice(0, inMain.length).sort()).toEqual([...inMain].sort());
    expect(calls.slice(afterMain)).toEqual(inCriteria);
    expect(calls).toContain("command checkThisSheet");
    expect(calls).toContain("onReady");
    expect(calls).not.toContain("script");
  });

  it.each(["functions.json", "functions.zh-CN.json"])("lists in %s what main.js associates", (name) => {
    const { functions } = JSON.parse(read(name)) as { functions: { id: string }[] };
    expect(functions.map(({ id }) => id)).toEqual(FUNCTIONS.map(({ id }) => id));
  });
});

interface Page {
  readonly associated: ReadonlyMap<string, (...args: readonly unknown[]) => unknown>;
}

/** A page before its scripts have run; `calls` is what they ask of it. */
function blankPage(calls: string[]): Page {
  const pending = new Promise(() => undefined);
  const script = { src: `${ADDRESS}/main.js`, tagName: "SCRIPT" };
  const document = {
    currentScript: script,
    getElementsByTagName: () => [script],
    createElement: () => calls.push("script"),
  };
  const associated = new Map<string, (...args: readonly unknown[]) => unknown>();
  const page: Page & Record<string, unknown> = {
    associated,
    document,
    location: { href: `${ADDRESS}/taskpane.html` },
    CustomFunctions: {
      associate: (id: string, calculate: (...args: readonly unknown[]) => unknown) => {
        calls.push(id);
        associated.set(id, calculate);
      },
      Error: class extends Error {},
      ErrorCode: {},
    },
    Office: {
      onReady: () => (calls.push("onReady"), pending),
      actions: { associate: (id: string) => calls.push(`command ${id}`) },
    },
  };
  page["self"] = page["window"] = page["globalThis"] = page;
  createContext(page);
  return page;
}

/** As a user runs it, into another folder. */
function build(into: string, address: string, officeJs?: string): Promise<void> {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [webpack, "--mode", "production", "--output-path", into],
      { cwd: root, env: { ...process.env, ADDIN_URL: address, OFFICE_JS: officeJs } },
      (error, stdout, stderr) => (error ? reject(new Error(`${stdout}\n${stderr}`)) : resolve()),
    );
  });
}
