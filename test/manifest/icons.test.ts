import { readFileSync } from "node:fs";
import path from "node:path";
import { inflateSync } from "node:zlib";
import { attribute, element, elements, root } from "./manifest";

const BASE = "https://localhost:3000/";
const REQUIRED = [16, 32, 80];

const urlOf = new Map(
  elements("bt:Image", element("bt:Images").inner).map((e) => [
    attribute(e, "id"),
    attribute(e, "DefaultValue"),
  ]),
);

/** Size and pixel bytes of an 8-bit RGBA PNG. */
function readPng(url: string): { width: number; height: number; colours: number } {
  expect(url.startsWith(BASE)).toBe(true);
  const png = readFileSync(path.join(root, url.slice(BASE.length)));
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  expect([png[24], png[25]]).toEqual([8, 6]);
  const data: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") data.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const pixels = inflateSync(Buffer.concat(data));
  expect(pixels).toHaveLength(height * (1 + width * 4));
  return { width, height, colours: new Set(pixels).size };
}

describe("the icons", () => {
  const icons = elements("Icon");

  it("belong to the group and to each button", () =>
    expect(icons).toHaveLength(1 + elements("Control").length));

  it("come in every size that a ribbon must have, and 20 and 64 besides", () => {
    for (const { inner } of icons) {
      const sizes = elements("bt:Image", inner).map((image) => Number(attribute(image, "size")));
      expect(sizes).toEqual(expect.arrayContaining(REQUIRED));
      expect(sizes).toEqual([16, 20, 32, 64, 80]);
    }
  });

  it("are distinct drawings for the group and each button", () => {
    const largest = icons.map(
      ({ inner }) =>
        urlOf.get(attribute(elements("bt:Image", inner).at(-1) ?? element("none"), "resid")) ?? "",
    );
    const files = largest.map((url) =>
      readFileSync(path.join(root, url.slice(BASE.length))).toString("base64"),
    );
    expect(new Set(files).size).toBe(icons.length);
  });

  const uses = icons.flatMap(({ inner }) =>
    elements("bt:Image", inner).map((image) => ({
      resid: attribute(image, "resid"),
      size: Number(attribute(image, "size")),
    })),
  );
  it.each(uses)("$resid is a drawn PNG of $size pixels", ({ resid, size }) => {
    const { width, height, colours } = readPng(urlOf.get(resid) ?? "");
    expect([width, height]).toEqual([size, size]);
    expect(colours).toBeGreaterThan(16);
  });

  it.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s has %d pixels", (name, size) => {
    expect(readPng(attribute(element(name), "DefaultValue"))).toMatchObject({ width: size, height: size });
  });
});
