import { awsOwnedBuckets } from "../../lib/policy/ready/owned-buckets";
import { ecsFargate } from "../../lib/workloads/amazon-ecs";
import { type MergeableSet, mergeWorkloads } from "../../lib/workloads/merge-workloads";
import { sessionManager } from "../../lib/workloads/session-manager";
import { callWith, message } from "../policy/ready/ready";

const region = "us-east-1";
const own = { actions: ["s3:GetObject"], resources: ["arn:aws:s3:::mine/*"] } as const;

describe("mergeWorkloads()", () => {
  test("holds the services of all sets", () => {
    expect(mergeWorkloads(ecsFargate({ logs: true }), sessionManager(), { sqs: {} })).toEqual({
      "ecr.api": {},
      "ecr.dkr": {},
      s3: {},
      logs: {},
      ssm: {},
      ssmmessages: {},
      sqs: {},
    });
  });

  test("joins the statements of a service", () => {
    const merged = mergeWorkloads(
      ecsFargate({ restrictS3: { region } }),
      sessionManager({ restrictS3: { region, statements: [own] } }),
    );
    expect(merged["s3"]).toEqual({
      policy: [...awsOwnedBuckets({ region }, "ecr"), own, ...awsOwnedBuckets({ region }, "ssm")],
    });
  });

  test("holds an equal policy once", () => {
    const set = ecsFargate({ restrictS3: { region } });
    expect(mergeWorkloads(set, set)).toEqual(set);
  });

  test("unites options and tags", () => {
    const merged = mergeWorkloads(
      { sqs: { tags: { a: "1" }, ipAddressType: "dualstack" } },
      { sqs: { tags: { b: "2" }, subnetIds: ["subnet-1"] } },
      { sqs: { subnetIds: ["subnet-1"] } },
    );
    expect(merged).toEqual({
      sqs: { tags: { a: "1", b: "2" }, ipAddressType: "dualstack", subnetIds: ["subnet-1"] },
    });
  });

  const both: MergeableSet = { s3: { types: ["Gateway", "Interface"] } };
  const interfaces: MergeableSet = { s3: { types: ["Interface"] } };

  test.each<readonly [string, readonly MergeableSet[], MergeableSet]>([
    [
      "the usual type of a set that names none",
      [interfaces, ecsFargate()],
      { s3: { types: ["Interface", "Gateway"] } },
    ],
    ["types that differ", [interfaces, both], { s3: { types: ["Interface", "Gateway"] } }],
    ["equal types", [interfaces, interfaces], interfaces],
    [
      "the usual ports of a set that names none",
      [{ sqs: { ports: [8443] } }, { sqs: {} }],
      { sqs: { ports: [8443, 443] } },
    ],
    [
      "ports beside a gateway, which has none",
      [{ s3: { types: ["Interface"], ports: [8443] } }, { s3: {} }],
      { s3: { types: ["Interface", "Gateway"], ports: [8443] } },
    ],
    [
      "ports of a service whose own nobody knows",
      [{ "transfer.server": { ports: [22] } }, { "transfer.server": {} }],
      { "transfer.server": { ports: [22] } },
    ],
  ])("unites %s", (_about, sets, merged) => {
    expect(mergeWorkloads(...sets)).toMatchObject(merged);
  });

  test.each<readonly [string, readonly MergeableSet[], MergeableSet]>([
    [
      "true is the default",
      [{ sqs: { privateDnsEnabled: true } }, { sqs: {} }],
      { sqs: { privateDnsEnabled: true } },
    ],
    [
      "false is the default",
      [
        { dynamodb: { types: ["Interface"], privateDnsEnabled: false } },
        { dynamodb: { types: ["Interface"] } },
      ],
      { dynamodb: { types: ["Interface"], privateDnsEnabled: false } },
    ],
    [
      "the other set wants a gateway",
      [{ s3: { types: ["Interface"], privateDnsEnabled: false } }, { s3: {} }],
      { s3: { types: ["Interface", "Gateway"], privateDnsEnabled: false } },
    ],
  ])("keeps privateDnsEnabled where %s", (_about, sets, merged) => {
    expect(mergeWorkloads(...sets)).toEqual(merged);
  });

  test("throws where private DNS is off on which another set relies", () => {
    const merge = () => mergeWorkloads({ "ecr.dkr": { privateDnsEnabled: false } }, ecsFargate());
    expect(message(merge)).toBe(
      `Cannot merge the service sets: 1 conflict
  - sets[0]["ecr.dkr"].privateDnsEnabled: false contradicts the default true, on which sets[1]["ecr.dkr"] relies: give both the same value, or leave it out`,
    );
  });

  test("leaves the sets as they are", () => {
    const set = { sqs: { tags: { a: "1" } } };
    mergeWorkloads(set, { sqs: { tags: { b: "2" } } });
    expect(set).toEqual({ sqs: { tags: { a: "1" } } });
  });

  test("throws one error with all conflicts", () => {
    const merge = () =>
      mergeWorkloads(
        { sqs: { tags: { team: "a" }, subnetIds: ["subnet-1"] }, kms: { policy: "none" } },
        ecsFargate(),
        { sqs: { tags: { team: "b" }, subnetIds: ["subnet-1", "subnet-2"] } },
        ecsFargate({ restrictS3: { region } }),
        { kms: { policy: [] } },
      );
    expect(message(merge)).toBe(
      `Cannot merge the service sets: 4 conflicts
  - sets[2].sqs.tags.team: "b" contradicts "a" at sets[0].sqs.tags.team: give both the same value, or give it in one of them only
  - sets[2].sqs.subnetIds: ["subnet-1","subnet-2"] contradicts ["subnet-1"] at sets[0].sqs.subnetIds: give both the same value, or give it in one of them only
  - sets[4].kms.policy: [] cannot be joined with the policy at sets[0].kms.policy: only lists of statements can, so write both as lists
  - sets[3].s3.policy: These statements limit a service to which sets[1].s3 expects full access: limit it there too, with what that set needs, or leave it out there`,
    );
  });

  test("throws for what is no map of services", () => {
    expect(message(() => callWith(mergeWorkloads, ["sqs"], { sqs: true }))).toBe(
      `Cannot merge the service sets: 2 conflicts
  - sets[0]: Expected a map of services, received ["sqs"]
  - sets[1].sqs: Expected an object of options, received true`,
    );
  });

  test("throws where the types of one set are no list", () => {
    const merge = () =>
      callWith(mergeWorkloads, { s3: { types: "Interface" } }, { s3: { types: ["Gateway"] } });
    expect(message(merge)).toContain('sets[1].s3.types: ["Gateway"] contradicts "Interface"');
  });

  test("compares Terraform's expressions by identity", () => {
    class Expression {
      readonly self = this;
    }
    const expression = new Expression();
    const set = { sqs: { subnetIds: expression } };
    expect(callWith(mergeWorkloads, set, set)).toEqual(set);
    expect(message(() => callWith(mergeWorkloads, set, { sqs: { subnetIds: new Expression() } }))).toContain(
      "sets[1].sqs.subnetIds: an instance of Expression contradicts an instance of Expression",
    );
  });
});
