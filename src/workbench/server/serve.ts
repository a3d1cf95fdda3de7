import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { withBridge } from "./add-in-page";
import { addInFolder, projectRoot, workbenchFolder } from "./build";
import { fileUnder, sendFile } from "./static-file";

export interface RunningServer {
  /** `http://localhost:<port>/` */
  url: string;
  close(): Promise<void>;
}

/** Thrown when the port asked for is in use. */
export class PortTakenError extends Error {
  constructor(readonly port: number) {
    super(`Port ${port} is in use.`);
  }
}

const security = {
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

const folders: readonly (readonly [prefix: string, folder: string])[] = [
  ["/workbench/", workbenchFolder],
  ["/addin/", addInFolder],
  ["/office/", path.join(projectRoot, "node_modules/@microsoft/office-js/dist")],
];

/**
 * Serves what is built, on this machine only (buildAll makes it). `port` 0 takes any free one.
 * Rejects with PortTakenError when the port is in use.
 */
export function startServer({ port }: { port: number }): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new PortTakenError(port) : error),
    );
    server.listen(port, "127.0.0.1", () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        url: `http://localhost:${taken}/`,
        close: () =>
          new Promise((done, failed) => {
            server.close((error) => (error ? failed(error) : done()));
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = fileFor(new URL(request.url ?? "/", "http://localhost").pathname);
  await sendFile(request, response, file, security, (found) =>
    found.startsWith(addInFolder) && found.endsWith(".html") ? pageWithBridge(found) : undefined,
  );
}

async function pageWithBridge(file: string): Promise<string> {
  return withBridge(await readFile(file, "utf8"), "/office/office.js", "/workbench/bridge.js");
}

function fileFor(pathname: string): string | undefined {
  if (pathname === "/") return path.join(workbenchFolder, "workbench.html");
  const served = folders.find(([prefix]) => pathname.startsWith(prefix));
  return served && fileUnder(served[1], pathname.slice(served[0].length));
}
