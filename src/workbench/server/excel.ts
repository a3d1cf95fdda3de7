import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import { homedir } from "node:os";
import path from "node:path";
import { addInFolder, buildAddIn, projectRoot } from "./build";
import { localhostCertificates } from "./certificates";
import type { Sideload } from "./sideload";
import { manifestId, sideload, sideloadOn, unload } from "./sideload";
import { fileUnder, sendFile } from "./static-file";

/** The address that manifest.xml names. */
const PORT = 3000;
const ADDRESS = `https://localhost:${PORT}`;

/** `npm run excel` builds, serves and sideloads; `npm run excel -- --remove` takes the add-in out of Excel again. */
async function main(): Promise<void> {
  const manifest = path.join(addInFolder, "manifest.xml");
  if (process.argv.includes("--remove")) {
    const how = await howOnThisMachine(path.join(projectRoot, "manifest.xml"), manifest);
    await unload(how);
    console.log(
      how.kind === "none"
        ? "Nothing is sideloaded on this system."
        : "Excel no longer knows the add-in. Restart Excel.",
    );
    return;
  }

  process.env["ADDIN_URL"] = ADDRESS;
  await buildAddIn((line) => console.log(line));
  const { trusted, reason, ...tls } = await localhostCertificates(process.platform);
  await serve(tls);
  console.log(`\nServing the add-in at ${ADDRESS} (Ctrl+C stops it).`);
  if (!trusted && process.platform !== "linux") {
    console.log(
      `This machine does not trust the certificate, so Excel will refuse the page.${reason ? ` ${reason}` : ""}`,
    );
    console.log("Run `npx office-addin-dev-certs install`, agree when you are asked, and start this again.");
  }
  await introduce(await howOnThisMachine(manifest, manifest), manifest);
}

async function howOnThisMachine(idFrom: string, manifest: string): Promise<Sideload> {
  const id = manifestId(await readFile(idFrom, "utf8"));
  return sideloadOn(process.platform, homedir(), id, manifest);
}

async function introduce(how: Sideload, manifest: string): Promise<void> {
  if (how.kind === "none") {
    console.log(
      "There is no Excel for this system, so nothing was sideloaded and the certificate was not installed.",
    );
    console.log(
      `To try it in Excel on the web: Home > Add-ins > More add-ins > Upload my add-in, and choose ${manifest};`,
    );
    console.log(
      "the browser has to trust ~/.office-addin-dev-certs/ca.crt. `npm start` needs no Excel at all.",
    );
    return;
  }
  await sideload(how);
  console.log(
    'The add-in is sideloaded. Restart Excel and open a workbook: the tab "KPI 绩效" / "KPI Scorecards" is in the ribbon.',
  );
  console.log(
    "Where it is missing: Insert > My Add-ins > Developer Add-ins. `npm run excel -- --remove` takes it out again.",
  );
}

function serve(tls: { ca: Buffer; cert: Buffer; key: Buffer }): Promise<void> {
  // Excel on the web reads functions.json from a page of another origin.
  const headers = { "Access-Control-Allow-Origin": "*", "X-Content-Type-Options": "nosniff" };
  const server = createServer(tls, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", ADDRESS);
    sendFile(request, response, fileUnder(addInFolder, pathname), headers).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(
              `Port ${PORT} is in use, and the manifest names it: stop the program that holds it, then start this again.`,
            )
          : error,
      ),
    );
    server.listen(PORT, "localhost", resolve);
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
