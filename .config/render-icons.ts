import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../test/browser/support/find-browser";

/** Draws assets/*.svg as the PNG files that the manifest names: `npx tsx .config/render-icons.ts`. */
const ASSETS = path.join(__dirname, "../assets");
const SIZES = [16, 20, 32, 64, 80];
const FAMILIES = ["icon", "icon-open", "icon-check"];

/** Small sizes have a drawing of their own, on their own pixel grid. */
async function drawing(family: string, size: number): Promise<string> {
  try {
    return await readFile(path.join(ASSETS, `${family}-${size}.svg`), "utf8");
  } catch {
    return await readFile(path.join(ASSETS, `${family}.svg`), "utf8");
  }
}

async function render(): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  try {
    for (const family of FAMILIES) {
      for (const size of SIZES) {
        const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
        const svg = (await drawing(family, size)).replace("<svg ", `<svg width="${size}" height="${size}" `);
        await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg}`);
        await writeFile(
          path.join(ASSETS, `${family}-${size}.png`),
          await page.screenshot({ omitBackground: true }),
        );
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void render();
