/** Draws assets/icon.svg at the sizes browsers ask for. Run by hand after the drawing changes; the PNGs are committed. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";

const SIZES = [16, 32, 48, 128];
const svg = await readFile("assets/icon.svg", "utf8");
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
await mkdir("assets/icons", { recursive: true });
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await writeFile(`assets/icons/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
