import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import { Construct } from "constructs";
import { emitManifest } from "../../lib/emit/manifest";
import type { ManifestEndpoint, ManifestPlan } from "../../lib/model/manifest";
import {
  HUB,
  NETWORK,
  newApp,
  newSharedVpcEndpoints,
  newStack,
  newVpcEndpoints,
  SPOKES,
  SUBNETS,
  spokeVpc,
} from "../defined";
import { filesOf, newStackWithProvider } from "../emitted";

const FILE = "stacks/stack/vpc-endpoints.json";

const PLAN: ManifestPlan = {
  region: "eu-west-1",
  vpcId: null,
  endpoints: [],
  policies: [],
  choosesSubnets: false,
  servicesVariable: null,
  sharing: null,
};

/** The manifest of the stack that `define` fills. */
function manifestOf(define: (stack: TerraformStack) => void): unknown {
  const files = filesOf((app) => define(newStackWithProvider(app)));
  return JSON.parse(files[FILE] ?? "null");
}

/** What a manifest says of the only construct, "endpoints". */
function constructOf(
  props: object,
  define: (scope: Construct, id: string, props: unknown) => Construct = newVpcEndpoints,
) {
  const manifest = manifestOf((stack) => define(stack, "endpoints", props));
  const { version, constructs } = Object(manifest);
  expect([version, constructs.length]).toEqual([2, 1]);
  return constructs[0];
}

describe("emitManifest()", () => {
  test("writes a file next to that of the stack, whose name Terraform does not read", () => {
    const files = filesOf((app) => {
      newVpcEndpoints(newStackWithProvider(app), "endpoints", { ...NETWORK, services: ["sns"] });
    });
    expect(Object.keys(files).sort()).toEqual(["manifest.json", "stacks/stack/cdk.tf.json", FILE]);
    expect(files[FILE]).toBe(`${JSON.stringify(JSON.parse(files[FILE] ?? ""), null, 2)}\n`);
  });

  test("lists the endpoints in the order of the services", () => {
    const services = {
      sns: {},
      s3: { types: ["Gateway", "Interface"] },
      kms: { serviceRegion: "us-east-1" },
    };
    const name = (service: string) => `com.amazonaws.eu-west-1.${service}`;
    const rest = { serviceRegion: null, subnets: SUBNETS.length, policy: null };
    expect(constructOf({ ...NETWORK, services })).toEqual({
      path: "endpoints",
      region: "eu-west-1",
      vpcId: NETWORK.vpcId,
      endpoints: [
        { name: "sns", type: "Interface", serviceName: name("sns"), ...rest },
        { name: "s3.Interface", type: "Interface", serviceName: name("s3"), ...rest },
        { name: "s3", type: "Gateway", serviceName: name("s3"), ...rest, subnets: null },
        {
          name: "kms",
          type: "Interface",
          serviceName: "com.amazonaws.us-east-1.kms",
          ...rest,
          serviceRegion: "us-east-1",
        },
      ],
      policies: [],
      choosesSubnets: false,
      servicesVariable: null,
      sharing: null,
    });
  });

  test("has null for what only Terraform knows", () => {
    const props = { ...NETWORK, services: ["sns"], region: "${var.region}", subnetIds: "${var.subnets}" };
    expect(constructOf(props)).toMatchObject({
      region: null,
      endpoints: [{ name: "sns", serviceName: null, serviceRegion: null, subnets: null }],
    });
  });

  test("has each policy once, with the place of each statement in the props", () => {
    const everything = { actions: ["*"], resources: ["*"] };
    const own = { actions: ["kms:Decrypt"], resources: ["*"] };
    const services = {
      sns: {},
      sqs: {},
      kms: { policy: [own] },
      s3: { alsoAllow: [{ ...everything, actions: ["s3:GetObject"], sid: "All" }] },
      sts: { policy: "none" },
    };
    const policy = [
      { actions: ["*"], resources: ["*"], conditions: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } },
    ];
    const { endpoints, policies } = constructOf({ ...NETWORK, services, policy });
    const named = endpoints.map(({ name, policy: index }: ManifestEndpoint) => [name, index]);
    expect(Object.fromEntries(named)).toEqual({ sns: 0, sqs: 0, kms: 2, s3: 1, sts: null });
    expect(policies.map(({ paths }: { readonly paths: unknown }) => paths)).toEqual([
      ["policy[0]"],
      ["policy[0]", "services.s3.alsoAllow[0]"],
      ["services.kms.policy[0]"],
    ]);
    expect(policies[0].document).toEqual({
      Version: "2012-10-17",
      Statement: [
        {
          Effect: "Allow",
          Principal: "*",
          Action: "*",
          Resource: "*",
          Condition: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } },
        },
      ],
    });
  });

  test("has variables for what only Terraform knows of a policy, and nothing of one that it alone knows", () => {
    const define = (stack: TerraformStack) => {
      const [arn, document] = ["arn", "document"].map((id) => new TerraformVariable(stack, id, {}).stringValue);
      const resources = [arn, "arn:aws:sqs:eu-west-1:111122223333:${aws:username}"];
      const services = { sqs: { policy: [{ actions: ["sqs:SendMessage"], resources }] }, sns: { policy: document } };
      newVpcEndpoints(stack, "endpoints", { ...NETWORK, services });
    };
    const [{ policies }] = Object(manifestOf(define)).constructs;
    expect(policies).toMatchObject([
      {
        document: {
          Statement: [{ Resource: ["arn:aws:sqs:eu-west-1:111122223333:${aws:username}", "${terraform:var.arn}"] }],
        },
        paths: ["services.sqs.policy[0]"],
      },
      { document: null, paths: ["services.sns.policy"] },
    ]);
  });

  test("has no policy that lets everything pass", () => {
    const services = { sqs: { policy: [{ actions: ["*"], resources: ["*"] }] }, sns: {} };
    expect(constructOf({ ...NETWORK, services })).toMatchObject({
      endpoints: [{ policy: null }, { policy: null }],
      policies: [],
    });
  });

  const shared = { ...HUB, services: ["sns", "ecr.dkr"], spokes: SPOKES };
  test.each<readonly [string, object, object]>([
    ["hosted zones", shared, { dns: "hosted-zones", hostedZones: 2 }],
    ["a Route 53 Profile", { ...shared, profile: {} }, { dns: "profile", hostedZones: 0 }],
  ])("names what shares the endpoints: %s", (_about, props, sharing) => {
    expect(constructOf(props, newSharedVpcEndpoints)).toMatchObject({ sharing });
  });

  test.each<readonly [string, object, object]>([
    ["that Terraform chooses the subnets", { lookupSupportedAzs: true }, { choosesSubnets: true }],
    ["that callers choose the services", { servicesVariable: "services" }, { servicesVariable: "services" }],
  ])("says %s", (_about, props, said) => {
    expect(constructOf({ ...NETWORK, services: ["sns"], ...props })).toMatchObject(said);
  });

  test("lists the constructs of a stack by their paths, also those in nested scopes", () => {
    const define = (ids: readonly string[]) => (stack: TerraformStack) => {
      const inner = new Construct(new Construct(stack, "network"), "inner");
      const scopes: Readonly<Record<string, Construct>> = { b: inner, a: inner, z: stack, c: stack };
      ids.forEach((id, index) => {
        const props = { ...NETWORK, vpcId: spokeVpc(index), services: ["sns"] };
        newVpcEndpoints(scopes[id] ?? stack, id, props);
      });
    };
    expect(Object(manifestOf(define(["z", "b", "c", "a"]))).constructs).toMatchObject(
      ["c", "network/inner/a", "network/inner/b", "z"].map((path) => ({ path })),
    );
  });

  test("gives paths in the stack, wherever the stack is", () => {
    const files = filesOf((app) => {
      const scope = new Construct(app, "production");
      const stack = new TerraformStack(scope, "network");
      emitManifest(new Construct(stack, "endpoints"), PLAN);
    });
    const [file = ""] = Object.keys(files).filter((path) => path.endsWith("vpc-endpoints.json"));
    expect(JSON.parse(files[file] ?? "")).toEqual({
      version: 2,
      constructs: [{ path: "endpoints", ...PLAN }],
    });
  });

  test("writes a file for each stack with endpoints, and none for any other", () => {
    const files = filesOf((app) => {
      const [first, second] = ["first", "second", "third"].map((id) => newStackWithProvider(app, id));
      for (const stack of [first, second]) if (stack) emitManifest(new Construct(stack, "a"), PLAN);
    });
    expect(Object.keys(files).filter((path) => path.endsWith("vpc-endpoints.json"))).toEqual([
      "stacks/first/vpc-endpoints.json",
      "stacks/second/vpc-endpoints.json",
    ]);
  });

  test("writes nothing under Testing.synth()", () => {
    const folder = mkdtempSync(join(tmpdir(), "vpc-endpoints-"));
    const stack = newStack(newApp(folder));
    newVpcEndpoints(stack, "endpoints", { ...NETWORK, services: ["sns"] });
    Testing.synth(stack);
    expect(readdirSync(folder, { recursive: true })).not.toContain(FILE);
    rmSync(folder, { recursive: true });
  });

  test("extends the synthesizer of a stack once", () => {
    const written: string[] = [];
    filesOf((app) => {
      const stack = newStackWithProvider(app);
      const { synthesizer } = stack;
      stack.synthesizer = {
        synthesize: (session) => {
          written.push("stack");
          synthesizer.synthesize(session);
        },
      };
      emitManifest(new Construct(stack, "one"), PLAN);
      const { synthesizer: extended } = stack;
      emitManifest(new Construct(stack, "two"), PLAN);
      expect(stack.synthesizer).toBe(extended);
    });
    expect(written).toEqual(["stack"]);
  });

  test("is the same from every folder, and has no path of this machine", () => {
    const synthesize = () => {
      const text = manifestOf((stack) => newVpcEndpoints(stack, "endpoints", { ...NETWORK, services: ["sns"] }));
      return JSON.stringify(text);
    };
    const here = synthesize();
    const before = process.cwd();
    process.chdir(tmpdir());
    try {
      expect(synthesize()).toBe(here);
    } finally {
      process.chdir(before);
    }
    for (const path of [before, tmpdir(), join(__dirname, "..")]) expect(here).not.toContain(path);
  });
});
