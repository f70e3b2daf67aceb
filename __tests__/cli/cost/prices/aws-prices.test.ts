import { readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../../run-cli";
import { estimateOf, usageError } from "../outcomes";
import { newFolder } from "../stacks";
import { offerCsv, offerJson, vpcPrices } from "./offers";
import { serve } from "./servers";

const REGIONS: Readonly<Record<string, readonly [code: string, hour: number]>> = {
  "eu-west-1": ["EU", 0.0111],
  "us-east-2": ["USE2", 0.0102],
  "ap-southeast-2": ["APS2", 0.0133],
  "sa-east-1": ["SAE1", 0.0214],
  "cn-north-1": ["CNN1", 0.0925],
};

let asked: string[] = [];
let isUp = true;
const environment = { ...process.env };

beforeAll(async () => {
  const port = await serve(({ url = "" }, response) => {
    asked.push(url);
    const region = /^\/offers\/v1\.0\/(?:aws|cn)\/AmazonVPC\/current\/([\w-]+)\/index\.csv$/.exec(url)?.[1] ?? "";
    const [code, hour] = REGIONS[region] ?? [];
    if (!isUp || code === undefined || hour === undefined) response.writeHead(isUp ? 404 : 503).end();
    else response.end(offerCsv(vpcPrices(region, code, hour), region.startsWith("cn-") ? "CNY" : "USD"));
  });
  process.env["VPC_ENDPOINTS_PRICES_URL"] = `http://127.0.0.1:${port}`;
});

beforeEach(() => {
  asked = [];
  isUp = true;
  process.env["XDG_CACHE_HOME"] = newFolder();
});

afterAll(() => {
  process.env = environment;
});

/** The estimate of an endpoint in two zones with what `--prices` names. */
const estimate = (region: string, ...sources: readonly string[]) =>
  estimateOf(["--services", "sqs", "--azs", "2", "--region", region, ...sources.flatMap((one) => ["--prices", one])]);

describe("vpc-endpoints cost --prices aws", () => {
  test.each([
    ["eu-west-1", 0.0111],
    ["us-east-2", 0.0102],
    ["ap-southeast-2", 0.0133],
    ["sa-east-1", 0.0214],
  ])("reads the list of %s, and has the other prices of the package", async (region, hour) => {
    const { monthlyUsd, nat, prices, currency } = await estimate(region, "aws");
    expect(monthlyUsd).toBeCloseTo(2 * 730 * hour, 5);
    expect(currency).toBe("USD");
    expect(nat.monthlyUsd).not.toBe("unknown");
    expect(prices[0]).toMatchObject({ item: "interfaceHour", asOf: "2026-11-20" });
    expect(asked).toEqual([`/offers/v1.0/aws/AmazonVPC/current/${region}/index.csv`]);
  });

  test.each(Object.keys(REGIONS).filter((region) => !region.startsWith("cn-")))(
    "has a total in %s without it, from the package",
    async (region) => {
      const { monthlyUsd, nat } = await estimate(region);
      expect([typeof monthlyUsd, typeof nat.monthlyUsd]).toEqual(["number", "number"]);
      expect(asked).toEqual([]);
    },
  );

  test("is in yuan in China, where the package has no prices", async () => {
    expect(await estimate("cn-north-1")).toMatchObject({ currency: "CNY", monthlyUsd: "unknown" });
    const { currency, monthlyUsd, prices } = await estimate("cn-north-1", "aws");
    expect({ currency, monthlyUsd }).toEqual({ currency: "CNY", monthlyUsd: 135.05 });
    expect(prices[0].source).toMatch(/\/offers\/v1\.0\/cn\/AmazonVPC\/current\/cn-north-1\/index\.csv$/);
  });

  test("asks again after a day, and has the old list if AWS does not answer then", async () => {
    const first = await estimate("eu-west-1", "aws");
    expect(await estimate("eu-west-1", "aws")).toEqual(first);
    expect(asked).toHaveLength(1);
    const folder = join(process.env["XDG_CACHE_HOME"] ?? "", "vpc-endpoints");
    const [name = ""] = readdirSync(folder);
    utimesSync(join(folder, name), new Date("2026-01-02"), new Date("2026-01-02"));
    isUp = false;
    const later = await estimate("eu-west-1", "aws");
    expect(asked).toHaveLength(2);
    expect(later.monthlyUsd).toBe(first.monthlyUsd);
    expect(later.assumptions[0]).toMatch(/answers 503\. The prices were read on 2026-01-02\.$/);
  });

  test("needs no cache", async () => {
    const file = join(newFolder(), "file");
    writeFileSync(file, "");
    process.env["XDG_CACHE_HOME"] = file;
    expect((await estimate("eu-west-1", "aws")).monthlyUsd).toBe(16.206);
  });

  test("exits 2 with one line if there is no list", async () => {
    const url = `${process.env["VPC_ENDPOINTS_PRICES_URL"]}/offers/v1.0/aws/AmazonVPC/current/eu-north-7/index.csv`;
    const { exitCode, stderr } = await runCli([
      "cost",
      "--services",
      "sqs",
      "--region",
      "eu-north-7",
      "--prices",
      "aws",
    ]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `error: --prices: Cannot read ${url}: ${new URL(url).host} answers 404\n`,
    });
  });
});

describe("vpc-endpoints cost --prices FILE", () => {
  const write = (text: string) => {
    const file = join(newFolder(), "index");
    writeFileSync(file, text);
    return file;
  };

  test.each([
    ["CSV", offerCsv],
    ["JSON", offerJson],
  ])("reads %s, and takes the first of several lists that has a price", async (_format, text) => {
    const vpc = write(text(vpcPrices("eu-west-1", "EU", 0.5)));
    const nat = { usage: "EU-NatGateway-Hours", operation: "NatGateway", region: "eu-west-1", tiers: [[2]] } as const;
    const ec2 = write(text([nat, ...vpcPrices("eu-west-1", "EU", 0.7)], "USD", "AmazonEC2"));
    expect(await estimate("eu-west-1", vpc, ec2)).toMatchObject({ monthlyUsd: 730, nat: { hoursUsd: 2920 } });
    expect(asked).toEqual([]);
  });

  test("prefers your own price", async () => {
    const file = write(offerCsv(vpcPrices("eu-west-1", "EU", 0.5)));
    const args = [
      "--services",
      "sqs",
      "--azs",
      "1",
      "--region",
      "eu-west-1",
      "--prices",
      file,
      "--price",
      "interface-hour=1",
    ];
    expect((await estimateOf(args)).monthlyUsd).toBe(730);
  });

  test.each<[string, string, string]>([
    [
      "another file",
      "hello",
      "is no price list of AWS: give index.csv or index.json of the list AmazonVPC of the region",
    ],
    ["yuan", offerCsv(vpcPrices("eu-west-1", "EU", 0.5), "CNY"), "is in CNY, and AWS bills eu-west-1 in USD"],
  ])("exits 2 with one line for %s", async (_what, text, message) => {
    const file = write(text);
    expect(await runCli(["cost", "--services", "sqs", "--region", "eu-west-1", "--prices", file])).toEqual(
      usageError(`--prices: ${JSON.stringify(file)} ${message}`),
    );
  });

  test("exits 2 with one line for a file that it cannot read", async () => {
    expect(await runCli(["cost", "--services", "sqs", "--prices", "nowhere.csv"])).toEqual(
      usageError('--prices: Cannot read "nowhere.csv": the file does not exist'),
    );
  });
});
