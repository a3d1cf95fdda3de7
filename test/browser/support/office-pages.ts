import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";

const ROOT = path.resolve(__dirname, "../../..");
const OFFICE = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
const CSP = "default-src 'none'; script-src 'self'; frame-src 'self'";

/** A page with the rich API of the workbench, and in its frame `add-in.html` with the unmodified office.js. */
export interface OfficePages {
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  close(): Promise<void>;
}

/** Bundles the two pages' scripts, given by their places below the repository, and serves them. */
export async function serveOfficePages(scripts: { workbench: string; addIn: string }): Promise<OfficePages> {
  const [workbench, add, bridge] = await Promise.all(
    [scripts.workbench, scripts.addIn, "src/workbench/bridge/bridge.ts"].map(bundle),
  );
  const files: Readonly<Record<string, readonly [type: string, body: string | undefined]>> = {
    "/": ["text/html", html("/workbench.js")],
    "/add-in.html": ["text/html", html("/bridge.js", "/office/office.js", "/add-in.js")],
    "/workbench.js": ["text/javascript", workbench],
    "/add-in.js": ["text/javascript", add],
    "/bridge.js": ["text/javascript", bridge],
  };
  const server = createServer((request, response) => {
    void (async () => {
      const name = new URL(request.url ?? "/", "http://localhost").pathname;
      const office = name.startsWith("/office/")
        ? await readFile(path.join(OFFICE, path.normalize(name.slice("/office/".length))), "utf8").catch(
            () => undefined,
          )
        : undefined;
      const [type, body] = files[name] ?? ["text/javascript", office];
      response.writeHead(body === undefined ? 404 : 200, {
        "content-type": `${type}; charset=utf-8`,
        "content-security-policy": CSP,
        "cache-control": "max-age=600",
      });
      response.end(body ?? "");
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done, failed) => server.close((error) => (error ? failed(error) : done()))),
  };
}

function html(...scripts: string[]): string {
  return `<!doctype html><meta charset="utf-8"><body>${scripts.map((src) => `<script src="${src}"></script>`).join("")}`;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [path.join(ROOT, entry)],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "silent",
  });
  return result.outputFiles[0]?.text ?? "";
}
