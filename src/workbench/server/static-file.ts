import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { contentTypes } from "./content-types";

type Headers = Readonly<Record<string, string>>;

/** The file that a path of an address means under a folder, or undefined where it leads out of it or is no path at all. */
export function fileUnder(folder: string, pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0")) return undefined;
  const file = path.resolve(folder, decoded.replace(/^\/+/, ""));
  return file.startsWith(folder + path.sep) ? file : undefined;
}

/**
 * Answers a GET or HEAD with a file; `rewrite` may change its text on the way. What is not there is a 404, another method a 405, each in
 * one sentence. The answer carries `headers` in every case.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string | undefined,
  headers: Headers,
  rewrite?: (file: string) => Promise<string> | undefined,
): Promise<void> {
  const refuse = (status: number, words: string): void => {
    response.writeHead(status, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end(words);
  };
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, "Only GET and HEAD.");
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !found?.isFile()) return refuse(404, "Not found.");

  const ETag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
  const all = {
    ...headers,
    "Content-Type": contentTypes[path.extname(file).toLowerCase()] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
    ETag,
  };
  if (request.headers["if-none-match"] === ETag) return void response.writeHead(304, all).end();
  const rewritten = await rewrite?.(file);
  if (rewritten !== undefined) {
    return void response.writeHead(200, all).end(request.method === "HEAD" ? undefined : rewritten);
  }
  response.writeHead(200, { ...all, "Content-Length": String(found.size) });
  if (request.method === "HEAD") return void response.end();
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}
