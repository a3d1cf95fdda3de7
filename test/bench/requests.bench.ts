import { buildAll } from "../../src/workbench/server/build";
import { openSite } from "../browser/support/workbench-page";
import type { Workbench } from "../browser/support/workbench-page";

/** What inserting and checking a scorecard ask of the host: requests, bytes and time, in the workbench through office.js. */
export async function run(): Promise<void> {
  await buildAll(() => undefined);
  const site = await openSite();
  try {
    const workbench = await site.open();
    await workbench.press("openPane");
    const { pane } = workbench;
    await pane.getByTestId("template-web-promotion").click();
    await report("insert", workbench, async () => {
      await pane.getByTestId("insert-template").click();
      await pane.getByTestId("inserted").waitFor();
    });
    await pane.getByTestId("tab-check").click();
    await pane.getByTestId("check-sheet").click();
    await pane.getByTestId("report").waitFor();
    await report("check", workbench, () => pane.getByTestId("check-sheet").click());
  } finally {
    await site.close();
  }
}

async function report(what: string, workbench: Workbench, act: () => Promise<void>): Promise<void> {
  await workbench.idle();
  const before = (await workbench.syncs()).length;
  const since = performance.now();
  await act();
  await workbench.idle();
  const made = (await workbench.syncs()).slice(before);
  const total = (key: "requestBytes" | "responseBytes") => made.reduce((sum, one) => sum + one[key], 0);
  console.log(
    `  ${what}: ${made.length} requests, ${total("requestBytes")} bytes asked, ${total("responseBytes")} answered, ` +
      `${Math.round(performance.now() - since)} ms until at rest`,
  );
}
