import { buildAll } from "../../../src/workbench/server/build";

/** Before the browser tests, once: dist/ and the workbench, each only where its sources have changed. */
export default async function buildSite(): Promise<void> {
  await buildAll((line) => console.log(line));
}
