import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome"];
const executable = (process.env["PATH"] ?? "")
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((path) => existsSync(path));

/** `describe` for tests that look at pages in Chromium: without it they are skipped, and one line says so. */
export function describeChromium(name: string, tests: (browser: () => Browser) => void): void {
  if (executable === undefined) {
    process.stderr.write(`Skipped: ${name}. There is no Chromium on the PATH.\n`);
    describe.skip(name, () => {
      test.todo("with Chromium");
    });
    return;
  }
  describe(name, () => {
    jest.setTimeout(60_000);
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executable, args: [...quiet] });
    });
    afterAll(() => browser?.close());
    tests(() => {
      if (browser === undefined) throw new Error("Chromium has not started");
      return browser;
    });
  });
}

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
