import { awsOwnedBuckets } from "../../lib/policy/ready/owned-buckets";
import { needsIn, ofSet } from "../../lib/shapes/of-set";
import { type MergeableSet, mergeWorkloads } from "../../lib/workloads/merge-workloads";
import { ecsFargate, eksPrivate, externalDns, sessionManager } from "../../lib/workloads/sets.generated";
import { callWith, message } from "../policy/ready/ready";

const region = "us-east-1";
const own = { actions: ["s3:GetObject"], resources: ["arn:aws:s3:::mine/*"] } as const;

describe("mergeWorkloads()", () => {
  test("holds the services of all sets", () => {
    const merged = mergeWorkloads(ecsFargate({ logs: true }), sessionManager(), { sqs: {} });
    expect(Object.keys(merged)).toEqual(["ecr.api", "ecr.dkr", "s3", "logs", "ssm", "ssmmessages", "sqs"]);
    expect(merged).toMatchObject({ "ecr.api": {}, logs: {}, sqs: {} });
  });

  test("holds what the policies of all sets must leave open, which a construct can still resolve", () => {
    const { s3 } = mergeWorkloads(ecsFargate(), sessionManager(), eksPrivate(), { s3: {} });
    const { alsoAllow = [] } = s3;
    expect(alsoAllow).toMatchObject([{ sid: "AllowImageLayers" }, { sid: "AllowSsmAgentBuckets" }]);
    expect(alsoAllow.map((statement) => ofSet(statement)?.about)).not.toContain(undefined);
  });

  test("notes what all sets need, for services that replace those of the sets", () => {
    const merged = mergeWorkloads(ecsFargate(), sessionManager());
    const needs = needsIn({ ...merged, s3: {} });
    expect(needs.map(({ s3 }) => s3)).toMatchObject([[{ sid: "AllowImageLayers" }], [{ sid: "AllowSsmAgentBuckets" }]]);
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

  test("joins what is added to policies, each statement once", () => {
    const add = (...alsoAllow: readonly (typeof own)[]): MergeableSet => ({ s3: { alsoAllow } });
    const other = { ...own, resources: ["arn:aws:s3:::other/*"] } as const;
    expect(mergeWorkloads(add(own), { s3: { alsoAllow: [own, other] } }, { s3: {} }).s3).toEqual({
      alsoAllow: [own, other],
    });
    expect(mergeWorkloads({ s3: { policy: "none" } }, { s3: { policy: "none", alsoAllow: [own] } }).s3).toEqual({
      policy: "none",
      alsoAllow: [own],
    });
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
      "the default type of a set that gives none",
      [interfaces, ecsFargate()],
      { s3: { types: ["Interface", "Gateway"] } },
    ],
    ["types that differ", [interfaces, both], { s3: { types: ["Interface", "Gateway"] } }],
    ["equal types", [interfaces, interfaces], interfaces],
    [
      "the default ports of a set that gives none",
      [{ sqs: { ports: [8443] } }, { sqs: {} }],
      { sqs: { ports: [8443, 443] } },
    ],
    [
      "ports of an interface with a gateway, which has none",
      [{ s3: { types: ["Interface"], ports: [8443] } }, { s3: {} }],
      { s3: { types: ["Interface", "Gateway"], ports: [8443] } },
    ],
    [
      "ports of a service whose default ports are unknown",
      [{ "ivs.contribute": { ports: [22] } }, { "ivs.contribute": {} }],
      { "ivs.contribute": { ports: [22] } },
    ],
  ])("unites %s", (_about, sets, merged) => {
    expect(mergeWorkloads(...sets)).toMatchObject(merged);
  });

  test.each<readonly [string, readonly MergeableSet[], MergeableSet]>([
    ["true is the default", [{ sqs: { privateDnsEnabled: true } }, { sqs: {} }], { sqs: { privateDnsEnabled: true } }],
    [
      "false is the default",
      [{ dynamodb: { types: ["Interface"], privateDnsEnabled: false } }, { dynamodb: { types: ["Interface"] } }],
      { dynamodb: { types: ["Interface"], privateDnsEnabled: false } },
    ],
    [
      "the other set wants a gateway",
      [{ s3: { types: ["Interface"], privateDnsEnabled: false } }, { s3: {} }],
      { s3: { types: ["Interface", "Gateway"], privateDnsEnabled: false } },
    ],
  ])("keeps privateDnsEnabled if %s", (_about, sets, merged) => {
    expect(mergeWorkloads(...sets)).toEqual(merged);
  });

  test("throws if private DNS is off and another set relies on it", () => {
    const merge = () => mergeWorkloads({ "ecr.dkr": { privateDnsEnabled: false } }, ecsFargate());
    expect(message(merge)).toBe(
      `Cannot merge the service sets: 1 problem
  - sets[0]["ecr.dkr"].privateDnsEnabled: false contradicts the default true, on which sets[1]["ecr.dkr"] relies: give both the same value, or leave it out (conflicting-default)`,
    );
  });

  test.each<readonly [string, readonly MergeableSet[], MergeableSet]>([
    ["no set", [], {}],
    ["one set", [{ sqs: { tags: { a: "1" } } }], { sqs: { tags: { a: "1" } } }],
    ["an equal option in both", [{ sqs: { ports: [443] } }, { sqs: { ports: [443] } }], { sqs: { ports: [443] } }],
    [
      "an option in the second set alone",
      [{ sqs: {} }, { sqs: { ipAddressType: "dualstack" } }],
      { sqs: { ipAddressType: "dualstack" } },
    ],
    ["tags in the second set alone", [{ sqs: {} }, { sqs: { tags: { a: "1" } } }], { sqs: { tags: { a: "1" } } }],
    [
      "an equal tag in both",
      [{ sqs: { tags: { a: "1" } } }, { sqs: { tags: { a: "1" } } }],
      { sqs: { tags: { a: "1" } } },
    ],
    [
      "an equal policy that is not a list",
      [{ kms: { policy: "none" } }, { kms: { policy: "none" } }],
      { kms: { policy: "none" } },
    ],
  ])("takes %s as it is", (_about, sets, merged) => {
    expect(mergeWorkloads(...sets)).toEqual(merged);
  });

  test("takes a service whose endpoint takes no policy from a set and by hand", () => {
    const merged = { route53: { policy: "none" } };
    expect(mergeWorkloads(externalDns(), { route53: {} })).toEqual(merged);
    expect(mergeWorkloads({ route53: {} }, externalDns())).toEqual(merged);
  });

  test("takes undefined for a service or an option that is left out", () => {
    expect(callWith(mergeWorkloads, { sqs: undefined, kms: { tags: undefined } }, { kms: {} })).toEqual({
      kms: {},
    });
  });

  test("takes a tag of undefined for one that is left out", () => {
    const tags = { a: undefined, b: "1" };
    expect(callWith(mergeWorkloads, { sqs: { tags } }, { sqs: { tags: { b: "1" } } })).toEqual({
      sqs: { tags: { b: "1" } },
    });
  });

  test("merges options that nobody knows like any other", () => {
    // As JSON.parse makes it: in a literal, __proto__ would be the prototype.
    const odd: object = JSON.parse('{"sqs":{"__proto__":1,"constructor":2}}');
    expect(callWith(mergeWorkloads, odd, odd)).toEqual(odd);
  });

  test.each<readonly [string, MergeableSet, MergeableSet, string]>([
    ["a tag", { sqs: { tags: { a: "1" } } }, { sqs: { tags: { a: "2" } } }, "conflicting-option"],
    [
      "private DNS that both give",
      { sqs: { privateDnsEnabled: true } },
      { sqs: { privateDnsEnabled: false } },
      "conflicting-option",
    ],
    [
      "private DNS that is on and that the other leaves off by default",
      { dynamodb: { types: ["Interface"], privateDnsEnabled: true } },
      { dynamodb: { types: ["Interface"] } },
      "conflicting-default",
    ],
    ["a policy and none", { s3: { policy: [own] } }, { s3: {} }, "limited-and-open"],
    ["none and a policy", { kms: {} }, { kms: { policy: "none" } }, "limited-and-open"],
    [
      "two kinds of policies",
      { kms: { policy: "none" } },
      { kms: { policy: { Statement: [] } } },
      "policies-not-mergeable",
    ],
  ])("throws one error about %s", (_about, first, second, rule) => {
    const text = message(() => mergeWorkloads(first, second));
    expect(text).toMatch(new RegExp(`^Cannot merge the service sets: 1 problem\n.* \\(${rule}\\)$`));
  });

  test("keeps tags that only Terraform knows, and cannot unite them with others", () => {
    class Expression {}
    const set = { sqs: { tags: new Expression() } };
    expect(callWith(mergeWorkloads, set, { sqs: {} })).toEqual(set);
    expect(message(() => callWith(mergeWorkloads, set, { sqs: { tags: { a: "1" } } }))).toContain(
      'sets[1].sqs.tags: {"a":"1"} contradicts an instance of Expression at sets[0].sqs.tags',
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
      `Cannot merge the service sets: 4 problems
  - sets[2].sqs.tags.team: "b" contradicts "a" at sets[0].sqs.tags.team: give both the same value, or give it in one of them only (conflicting-option)
  - sets[2].sqs.subnetIds: ["subnet-1","subnet-2"] contradicts ["subnet-1"] at sets[0].sqs.subnetIds: give both the same value, or give it in one of them only (conflicting-option)
  - sets[4].kms.policy: [] cannot be joined with the policy at sets[0].kms.policy, since only lists of statements can: write both as lists (policies-not-mergeable)
  - sets[3].s3.policy: This policy limits a service, and sets[1].s3 has none, which means full access: give that one a policy too, with what its workload needs of your resources, or leave this policy out (limited-and-open)`,
    );
  });

  test("throws for a set that is not a map of services", () => {
    expect(message(() => callWith(mergeWorkloads, ["sqs"], { sqs: true }))).toBe(
      `Cannot merge the service sets: 2 problems
  - sets[0]: Expected a map of services, received ["sqs"] (wrong-type)
  - sets[1].sqs: Expected a map of options, received true (wrong-type)`,
    );
  });

  test("throws if the types of one set are not a list", () => {
    const merge = () => callWith(mergeWorkloads, { s3: { types: "Interface" } }, { s3: { types: ["Gateway"] } });
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
