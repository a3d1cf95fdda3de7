import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileUnder, sendFile } from "../../../src/workbench/server/static-file";

describe("fileUnder", () => {
  const folder = path.resolve("/srv/dist");

  it("finds files below the folder", () => {
    expect(fileUnder(folder, "/assets/icon-16.png")).toBe(path.join(folder, "assets/icon-16.png"));
    expect(fileUnder(folder, "a%20b.txt")).toBe(path.join(folder, "a b.txt"));
  });

  it.each(["/../secret", "/..%2f..%2fsecret", "//../../secret", "/%00", "/%E0%A4%A", "/", ""])(
    "refuses %j",
    (pathname) => {
      expect(fileUnder(folder, pathname)).toBeUndefined();
    },
  );
});

describe("sendFile", () => {
  let folder: string;
  let server: Server;
  let address: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "kpi-static-"));
    await writeFile(path.join(folder, "functions.json"), '{"functions":[]}');
    server = createServer((request, response) => {
      void sendFile(request, response, fileUnder(folder, request.url ?? "/"), { "X-Test": "yes" });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  });

  it("sends the file with its type and the headers asked for", async () => {
    const response = await fetch(`${address}/functions.json`);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("x-test")).toBe("yes");
    expect(await response.json()).toEqual({ functions: [] });
  });

  it("spares an unchanged file", async () => {
    const etag = (await fetch(`${address}/functions.json`)).headers.get("etag");
    const again = await fetch(`${address}/functions.json`, { headers: { "If-None-Match": etag ?? "" } });
    expect(again.status).toBe(304);
  });

  it("answers a HEAD without the file, what is missing with 404, another method with 405", async () => {
    const head = await fetch(`${address}/functions.json`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect((await fetch(`${address}/missing.json`)).status).toBe(404);
    expect((await fetch(`${address}/functions.json`, { method: "POST" })).status).toBe(405);
  });
});
