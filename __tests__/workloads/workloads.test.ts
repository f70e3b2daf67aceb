import { readFileSync } from "node:fs";
import { join } from "node:path";
import { organizationPerimeter } from "../../lib/policy/ready/perimeter";
import { findService } from "../../lib/services/catalogue";
import { lambda } from "../../lib/workloads/aws-lambda";
import {
  batch,
  bedrock,
  ecsFargate,
  eksCsiDrivers,
  eksPrivate,
  externalDns,
  sageMakerStudio,
  WORKLOADS,
  type WorkloadName,
} from "../../lib/workloads/sets.generated";
import type { WorkloadFacts } from "../../lib/workloads/workload-facts";
import { readCollected } from "../../scripts/generate-workloads";
import { callWith, message } from "../policy/ready/ready";
import { isKnownSource } from "./known-source";
import { SETS } from "./sets";

interface Row {
  readonly needed: readonly string[];
  readonly conditional: Readonly<Record<string, readonly string[]>>;
  readonly source: string;
}

const sourced: { readonly asOf: string; readonly rows: Readonly<Record<string, Row>> } = JSON.parse(
  readFileSync(join(__dirname, "..", "..", "data", "workloads.json"), "utf8"),
);
const facts: readonly (readonly [string, WorkloadFacts])[] = Object.entries(WORKLOADS);
const names = Object.keys(WORKLOADS).filter(isWorkload);

function isWorkload(name: string): name is WorkloadName {
  return name in WORKLOADS;
}

describe("workload sets", () => {
  test("are those of data/workloads.json", () => {
    expect([...names].sort()).toEqual(Object.keys(sourced.rows).sort());
    expect(Object.keys(SETS).sort()).toEqual([...names].sort());
  });

  const [filled, empty] = [true, false].map((isFilled) => {
    return names.filter((name) => isFilled === (sourced.rows[name]?.needed.length ?? 0) > 0);
  });

  test.each(filled ?? [])("hold what the sourced row of %s needs, and no more", (name) => {
    expect(Object.keys(SETS[name]({})).sort()).toEqual(sourced.rows[name]?.needed);
  });

  test.each(empty ?? [])("throw if nothing is chosen for %s, which needs no service by itself", (name) => {
    const [option = ""] = Object.keys(WORKLOADS[name].conditional);
    for (const options of [{}, { [option]: false }, undefined]) {
      const said = message(() => Reflect.apply(SETS[name], undefined, [options]));
      expect(said).toMatch(/options: This set would be empty: give at least one of ".*" \(nothing-chosen\)$/);
    }
  });

  const cases = Object.entries(sourced.rows).flatMap(([name, { conditional }]) => {
    return Object.entries(conditional).map(([option, services]) => [name, option, services] as const);
  });

  test.each(cases)("add to %s what %s needs", (name, option, services) => {
    const needed = sourced.rows[name]?.needed ?? [];
    if (!isWorkload(name)) throw new Error(name);
    expect(Object.keys(SETS[name]({ [option]: true })).sort()).toEqual([...new Set([...needed, ...services])].sort());
  });

  test.each(names)("have for %s the options, source and date of the row", (name) => {
    const { conditional, source, asOf } = WORKLOADS[name];
    const row = sourced.rows[name];
    expect(Object.keys(conditional).sort()).toEqual(Object.keys(row?.conditional ?? {}).sort());
    expect({ source, asOf }).toEqual({ source: row?.source, asOf: sourced.asOf });
  });

  test("name a page as the source of each set, option and note", () => {
    const { sets, notes } = readCollected();
    const options = Object.values(sets).flatMap(({ conditional }) => Object.values(conditional));
    const sources = [...Object.values(sets), ...options, ...Object.values(notes)].flatMap(({ source }) => source ?? []);
    expect(sources.filter((source) => !isKnownSource(source))).toEqual([]);
    const texts = [...Object.values(sets).flatMap((set) => set.notes), ...Object.values(notes).map(({ note }) => note)];
    expect(texts.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });

  test("carry the notes on their services", () => {
    const lacking = facts.filter(([, { services, conditional, notes }]) => {
      const named = [...Object.keys(services), ...Object.values(conditional).flatMap((entry) => entry.services)];
      return named.includes("sts") !== notes.some((note) => note.includes("AWS_STS_REGIONAL_ENDPOINTS=regional"));
    });
    expect(lacking).toEqual([]);
  });

  test.each(facts)("name services of the catalogue for %s", (_name, { services, conditional }) => {
    const named = [...Object.keys(services), ...Object.values(conditional).flatMap((entry) => entry.services)];
    expect(named.filter((name) => findService(name)?.retired !== false)).toEqual([]);
  });

  test("say of an endpoint that takes no policy that it has none, for a policy that all share", () => {
    expect(externalDns()).toEqual({ route53: { policy: "none" } });
    expect(eksPrivate({ route53: true })).toMatchObject({ route53: { policy: "none" }, ec2: {} });
  });

  test("leave out what an option says false to", () => {
    expect(Object.keys(ecsFargate({ logs: false }))).toEqual(["ecr.api", "ecr.dkr", "s3"]);
  });

  test("say what the policies of their services must leave open, as the options need it", () => {
    const layers = {
      sid: "AllowImageLayers",
      actions: ["s3:GetObject"],
      resources: ["arn:{partition}:s3:::prod-{region}-starport-layer-bucket/*"],
    };
    expect({ ...ecsFargate() }).toMatchObject({ "ecr.api": {}, "ecr.dkr": {}, s3: { alsoAllow: [layers] } });
    const { "ecr.api": api, "ecr.dkr": registry } = ecsFargate({ guardduty: true });
    expect(api).toMatchObject({ alsoAllow: [{ sid: "AllowGuarddutyFargateAgent" }] });
    expect(registry).toEqual(api);
  });

  test("throw for options that do not exist, and for values that are not true or false", () => {
    expect(message(() => callWith(ecsFargate, { log: true, ssm: "yes" }))).toBe(
      `Cannot call ecsFargate(): 2 problems
  - options.log: There is no such option: did you mean "logs"? (unknown-option)
  - options.ssm: Expected true or false, known at synth, received "yes" (wrong-type)`,
    );
  });
});

describe("restrictS3", () => {
  const region = "eu-west-1";
  const layers = {
    actions: ["s3:GetObject"],
    resources: ["arn:aws:s3:::prod-eu-west-1-starport-layer-bucket/*"],
  };
  const own = { actions: ["s3:GetObject"], resources: ["arn:aws:s3:::mine/*"] } as const;

  test("limits S3 to the buckets that the workload needs", () => {
    expect(ecsFargate({ restrictS3: { region } })).toEqual({
      "ecr.api": {},
      "ecr.dkr": {},
      s3: { policy: [layers] },
    });
  });

  test("keeps the statements of the user in front", () => {
    expect(ecsFargate({ restrictS3: { region, statements: [own] } })["s3"]).toEqual({
      policy: [own, layers],
    });
  });

  test("takes the statements of a perimeter", () => {
    const statements = organizationPerimeter({ organizationId: "o-a1b2c3d4e5" });
    expect(ecsFargate({ restrictS3: { region, statements } })["s3"]).toEqual({
      policy: [...statements, layers],
    });
  });

  test("allows the buckets of the options that are on", () => {
    const withImages = sageMakerStudio({ ecr: true, restrictS3: { region } });
    const models = ["arn:aws:s3:::jumpstart-cache-prod-eu-west-1", "arn:aws:s3:::jumpstart-cache-prod-eu-west-1/*"];
    const jumpStart = { actions: ["s3:GetObject", "s3:ListBucket"], resources: models };
    expect(withImages["s3"]).toEqual({ policy: [layers, jumpStart] });
    expect(sageMakerStudio({ restrictS3: { region } })["s3"]).toEqual({ policy: [jumpStart] });
  });

  test("allows the buckets that several options need once", () => {
    expect(batch({ fargate: true, ec2: true, restrictS3: { region } })["s3"]).toEqual({ policy: [layers] });
  });

  test("takes the statements alone if the workload needs no AWS-owned buckets", () => {
    const restricted = eksCsiDrivers({ s3: true, restrictS3: { region, statements: [own] } });
    expect(restricted).toEqual({ s3: { policy: [own] } });
  });

  test("throws if nothing would be allowed", () => {
    expect(message(() => eksCsiDrivers({ s3: true, restrictS3: { region } }))).toBe(
      "Cannot call eksCsiDrivers(): 1 problem\n  - options.restrictS3.statements: This set needs no AWS-owned buckets here, so nothing would be allowed: give the statements for your own buckets (restriction-allows-nothing)",
    );
  });

  test("throws if the set has no S3", () => {
    expect(message(() => batch({ restrictS3: { region } }))).toBe(
      "Cannot call batch(): 1 problem\n  - options.restrictS3: This set has no s3 to restrict: turn on an option that adds it, or leave restrictS3 out (restriction-without-s3)",
    );
  });

  test.each<readonly [string, unknown, string]>([
    ["a text", "mine", 'options.restrictS3: Expected an object of options, received "mine" (wrong-type)'],
    [
      "a misspelt option",
      { region, statement: [] },
      'options.restrictS3.statement: There is no such option: did you mean "statements"? (unknown-option)',
    ],
  ])("throws for %s", (_about, restrictS3, problem) => {
    expect(message(() => callWith(ecsFargate, { restrictS3 }))).toBe(
      `Cannot call ecsFargate(): 1 problem\n  - ${problem}`,
    );
  });

  test("throws for a workload without S3", () => {
    expect(message(() => callWith(bedrock, { restrictS3: { region } }))).toContain(
      "options.restrictS3: There is no such option",
    );
  });

  test("throws without region", () => {
    expect(message(() => callWith(ecsFargate, { restrictS3: {} }))).toBe(
      "Cannot call ecsFargate(): 1 problem\n  - options.restrictS3.region: Missing: give the region of the VPC (missing-option)",
    );
  });
});

describe("lambda()", () => {
  test("returns what the code calls", () => {
    expect(lambda({ calls: ["dynamodb", "ecr.api"], lambda: true })).toEqual({
      dynamodb: {},
      "ecr.api": {},
      lambda: {},
    });
  });

  test("throws for services that do not exist", () => {
    expect(message(() => callWith(lambda, { calls: ["sqss", 7] }))).toBe(
      `Cannot call lambda(): 2 problems
  - options.calls[0]: "sqss" is not an endpoint service of the catalogue: did you mean "sqs"? A service outside the catalogue goes into customServices (unknown-service)
  - options.calls[1]: Expected a string that is known at synth, received 7 (wrong-type)`,
    );
  });

  test("needs no calls if an option adds services", () => {
    expect(lambda({ lambda: true })).toEqual({ lambda: {} });
    expect(lambda({ calls: [], lambda: true })).toEqual({ lambda: {} });
    expect(lambda({ "event-sources": true, "event-source-secrets": true })).toMatchObject({
      lambda: { alsoAllow: [expect.objectContaining({ actions: ["lambda:InvokeFunction"] })] },
      sts: { alsoAllow: [expect.objectContaining({ actions: ["sts:AssumeRole"] })] },
      secretsmanager: {},
    });
  });

  test("takes a service that is called twice", () => {
    expect(lambda({ calls: ["sqs", "sqs"] })).toEqual({ sqs: {} });
  });

  test.each<readonly [string, unknown, string]>([
    ["a text", "sqs", 'options: Expected an object of options, received "sqs" (wrong-type)'],
    ["a text for calls", { calls: "sqs" }, 'options.calls: Expected a list of services, received "sqs" (wrong-type)'],
    [
      "no calls and no option",
      { calls: [], lambda: false },
      'options: This set would be empty: give at least one of "calls", "lambda", "event-sources" or "event-source-secrets" (nothing-chosen)',
    ],
    [
      "a text for lambda",
      { calls: ["sqs"], lambda: "yes" },
      'options.lambda: Expected true or false, known at synth, received "yes" (wrong-type)',
    ],
  ])("throws for %s", (_about, options, problem) => {
    expect(message(() => callWith(lambda, options))).toBe(`Cannot call lambda(): 1 problem\n  - ${problem}`);
  });
});
