import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { describeInBrowser, startBrowser } from "./browser";
import { buildCommand } from "./built-command";

const SERVICES = "s3,sqs,logs,monitoring,kms,secretsmanager,ecr.api,ecr.dkr,sts";

describeInBrowser("the page of vpc-endpoints cost --html", () => {
  let browser: Browser;
  let url = "";

  beforeAll(async () => {
    const command = buildCommand();
    const file = join(dirname(command), "cost.html");
    const args = ["--services", SERVICES, "--gb", "2000", "--gb-per-service", "logs=900", "--vpcs", "10"];
    const { status, stderr } = spawnSync(command, ["cost", ...args, "--html", file], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    url = pathToFileURL(file).href;
    browser = await startBrowser();
  });

  afterAll(() => browser?.close());

  /** Opens the page; gives what it asked for and what it complained of besides. */
  async function open(scheme: "light" | "dark", width = 1100) {
    const page = await browser.newPage({ colorScheme: scheme, viewport: { width, height: 900 } });
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(url);
    return { page, requests, complaints };
  }

  test.each(["light", "dark"] as const)(
    "opens in %s without complaint and without any other request",
    async (scheme) => {
      const { requests, complaints } = await open(scheme);
      expect({ requests, complaints }).toEqual({ requests: [url], complaints: [] });
    },
  );

  test("shows figures, advice and sources as text", async () => {
    const { page } = await open("light");
    const text = await page.textContent("main");
    for (const shown of [
      "What the VPC endpoints cost",
      "$116.80",
      "saves $16.90 against NAT",
      "AWS price list AmazonEC2",
    ]) {
      expect(text).toContain(shown);
    }
  });

  test("gives every drawing a name, a description and the same figures in a table", async () => {
    const { page } = await open("light");
    const drawings = await page.getByRole("img").all();
    const names = await Promise.all(drawings.map((drawing) => drawing.locator("title").textContent()));
    const descriptions = await Promise.all(drawings.map((drawing) => drawing.locator("desc").textContent()));
    expect(names).toEqual([
      "Each service: endpoint and NAT gateway",
      "One endpoint: how much traffic makes it cheaper",
      "The whole set: endpoints alone or NAT gateways alone",
      "One hub or one set per VPC: how many VPCs make the hub cheaper",
    ]);
    expect(descriptions[1]).toBe("Above 417 GB a month the endpoint is cheaper: 209 GB in each AZ.");
    expect(descriptions[3]).toBe("The hub is cheaper from 2 VPCs, if each sends as much as now.");
    expect(await page.getByRole("row", { name: "417 GB $18.77 $18.77" }).count()).toBe(1);
    expect(await page.getByRole("row", { name: "5 $593.31 $151.24" }).count()).toBe(1);
  });

  test("draws no text over another, and none outside its drawing", async () => {
    const { page } = await open("light");
    expect(await inPage(page, "findClashes()")).toEqual([]);
  });

  test.each(["light", "dark"] as const)("has texts that stand out from their background in %s", async (scheme) => {
    const { page } = await open(scheme);
    const colours = ["--text", "--muted", "--good", "--bad"];
    const ratios = await inPage<readonly number[]>(page, `contrasts(${JSON.stringify(colours)})`);
    for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(4.5);
  });

  test("is as wide as a telephone, where nothing scrolls sideways and no text is over another", async () => {
    const { page } = await open("light", 390);
    expect(await inPage(page, "widthOfPage()")).toBe(390);
    expect(await inPage(page, "scrolling()")).toEqual([]);
    expect(await inPage(page, "findClashes()")).toEqual([]);
  });

  test("prints dark on white paper whatever the scheme, within the margins", async () => {
    const { page } = await open("dark", 680);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await inPage(page, "background()")).toBe("rgb(255, 255, 255)");
    expect(await inPage<number>(page, "widthOfPage()")).toBeLessThanOrEqual(680);
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

const SCRIPT = readFileSync(join(__dirname, "in-page.js"), "utf8");

/** What a call of a function of in-page.js gives in the page. */
function inPage<Result>(page: Page, call: string): Promise<Result> {
  return page.evaluate<Result>(`(() => { ${SCRIPT}; return inPage.${call}; })()`);
}
