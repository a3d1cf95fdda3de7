import { buildAll } from "./build";
import { openBrowser } from "./open-browser";
import type { RunningServer } from "./serve";
import { PortTakenError, startServer } from "./serve";

const defaultPort = 3001;

async function main(): Promise<void> {
  const wanted = process.env["PORT"];
  const port = wanted === undefined || wanted === "" ? defaultPort : Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT must be a whole number from 0 to 65535, not "${wanted}".`);

  await buildAll((line) => console.log(line));
  const server = await startAtOrElsewhere(port);
  console.log(`\nThe workbench is at ${server.url}\nPress Ctrl+C to stop it.`);
  if (process.env["BROWSER"] !== "none") openBrowser(server.url);

  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void server.close().finally(() => process.exit(0)));
}

async function startAtOrElsewhere(port: number): Promise<RunningServer> {
  try {
    return await startServer({ port });
  } catch (error) {
    if (!(error instanceof PortTakenError)) throw error;
    console.log(`Port ${port} is in use; taking a free one. Set PORT to choose another.`);
    return startServer({ port: 0 });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
