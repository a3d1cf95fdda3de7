import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fingerprint, outputMark } from "./fingerprint";

export const projectRoot = path.resolve(__dirname, "../../..");
export const addInFolder = path.join(projectRoot, "dist");
export const workbenchFolder = path.join(projectRoot, "node_modules/.cache/workbench/site");

interface Bundle {
  name: string;
  config: string;
  inputs: readonly string[];
  skip: (relative: string) => boolean;
  outputs: readonly string[];
}

const shared = ["package-lock.json", "tsconfig.json"];

const buildParts = [
  ".config/addin-url.cjs",
  ".config/office-js-url.cjs",
  ".config/functions-metadata-plugin.cjs",
];

/** Settings that the add-in's build takes from outside. */
const settings = ["ADDIN_URL", "OFFICE_JS"];

const addIn: Bundle = {
  name: "add-in",
  config: "webpack.config.js",
  inputs: ["src", "assets", "manifest.xml", "webpack.config.js", ...buildParts, ...shared],
  skip: (relative) => /^src\/(texts\/)?workbench\//.test(relative),
  outputs: ["manifest.xml", "taskpane.html", "functions.json"].map((name) => path.join(addInFolder, name)),
};

const workbench: Bundle = {
  name: "workbench",
  config: ".config/webpack.workbench.js",
  inputs: ["src/workbench", "src/texts/workbench", ".config/webpack.workbench.js", ...shared],
  skip: (relative) => relative.startsWith("src/workbench/server/"),
  outputs: ["workbench.html", "workbench.js", "bridge.js"].map((name) => path.join(workbenchFolder, name)),
};

/**
 * Builds the add-in into dist/ and the workbench page into the cache, side by side, each only when its inputs changed
 * or its output is no longer what was built last. Rejects with the compiler's own words.
 */
export async function buildAll(report: (line: string) => void = () => undefined): Promise<void> {
  const results = await Promise.allSettled(
    [addIn, workbench].map((bundle) => buildWhenStale(bundle, report)),
  );
  const failed = results.find((result) => result.status === "rejected");
  if (failed) throw failed.reason;
}

/** As buildAll, the add-in alone. */
export async function buildAddIn(report: (line: string) => void = () => undefined): Promise<void> {
  await buildWhenStale(addIn, report);
}

async function buildWhenStale(bundle: Bundle, report: (line: string) => void): Promise<void> {
  const stampFile = path.join(projectRoot, "node_modules/.cache/workbench", `${bundle.name}.stamp`);
  const set = settings.map((name) => process.env[name] ?? "").join(" ");
  const inputs = `${await fingerprint(projectRoot, bundle.inputs, bundle.skip)} ${set}`;
  const stamp = async () => `${inputs}\n${await outputMark(bundle.outputs)}`;
  const last = await readFile(stampFile, "utf8").catch(() => "");
  if (last === (await stamp())) return;

  const began = Date.now();
  report(`Building the ${bundle.name} …`);
  await runWebpack(bundle.config);
  const built = await stamp();
  if (built.includes("missing"))
    throw new Error(`The build of the ${bundle.name} did not give all of ${bundle.outputs.join(", ")}.`);
  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, built);
  report(`Built the ${bundle.name} in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
}

function runWebpack(config: string): Promise<void> {
  // A process each: the two builds then use two cores.
  const webpack = path.join(projectRoot, "node_modules/webpack/bin/webpack.js");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, "--mode", "production", "--config", config], {
      cwd: projectRoot,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`webpack failed for ${config}:\n${output}`)),
    );
  });
}
