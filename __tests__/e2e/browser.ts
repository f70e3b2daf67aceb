import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const USUAL_PLACE = "/usr/bin/chromium";
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Declares tests in Chromium. If it is missing, they fail in CI (`CI` is set), saying how to supply it; on a
 * developer's machine they are skipped with the same words as a warning.
 */
export function describeInBrowser(title: string, suite: () => void): void {
  const missing = `Cannot test in a browser: Chromium is missing; install it (Debian: apt-get install chromium) or set CHROMIUM to its path`;
  if (existsSync(executable())) {
    describe(title, suite);
  } else if (process.env["CI"]) {
    describe(title, () => {
      test("finds Chromium", () => {
        throw new Error(missing);
      });
    });
  } else {
    process.stderr.write(`\n*** SKIPPED: ${title}\n*** ${missing}\n\n`);
    describe.skip(title, suite);
  }
}

/** Starts Chromium without calls of its own. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executable(), args: FLAGS });
}

function executable(): string {
  return process.env["CHROMIUM"] ?? USUAL_PLACE;
}
