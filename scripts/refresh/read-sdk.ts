import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { FactSource } from "../../lib/services/fact";
import { type Statement, writeStatement } from "../catalogue/statement";
import { type Reading, state } from "./reading";
import { hostOf } from "./rule-set";

const RULE_SET = "endpoint-rule-set-1.json";

/** The clients in a folder that is laid out as botocore/data is: a folder a client, with one a version in it. */
export function clientsIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/**
 * The hosts of botocore's endpoint rule sets. They are public hosts, and say nothing of private names.
 *
 * @param folder laid out as botocore/data is
 * @param services the one service that serves a client; clients of several are left out
 */
export function readSdk(
  folder: string,
  version: string,
  readAt: string,
  services: ReadonlyMap<string, string>,
): Reading {
  const statements = clientsIn(folder).flatMap((client): readonly Statement[] => {
    const service = services.get(client);
    const latest = readdirSync(join(folder, client)).sort().at(-1);
    if (service === undefined || latest === undefined) return [];
    const ruleSet = readJson(join(folder, client, latest, RULE_SET));
    const source = `botocore@${version} botocore/data/${client}/${latest}/${RULE_SET}`;
    return hostsOf(service, ruleSet, { source, published: null, readAt, kind: "sdk" });
  });
  // Several clients may call one service.
  const lines = new Map(statements.map((statement) => [writeStatement({ ...statement, source: "" }), statement]));
  return { publisher: "botocore@", statements: [...lines.values()], isLook: false };
}

function hostsOf(service: string, ruleSet: unknown, from: FactSource): readonly Statement[] {
  const host = (UseDualStack: boolean) => inAnyRegion(ruleSet, UseDualStack);
  const [plain, dual] = [host(false), host(true)];
  return [
    ...(plain === undefined ? [] : [state(service, "names", [plain], from)]),
    ...(dual?.endsWith(".api.aws") && dual !== plain ? [state(service, "dualStackNames", [dual], from)] : []),
  ];
}

/** The host with a placeholder; undefined if it has no region, or if two regions do not have the same form. */
function inAnyRegion(ruleSet: unknown, UseDualStack: boolean): string | undefined {
  const [one, other] = ["us-west-2", "eu-west-1"].map((Region) => {
    return hostOf(ruleSet, { Region, UseFIPS: false, UseDualStack })?.replace(Region, "{region}");
  });
  return one === other && one?.includes("{region}") ? one : undefined;
}

/** The content of a JSON file, which may be compressed; undefined if there is none. */
export function readJson(path: string): unknown {
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"));
  return existsSync(`${path}.gz`) ? JSON.parse(gunzipSync(readFileSync(`${path}.gz`)).toString("utf8")) : undefined;
}
