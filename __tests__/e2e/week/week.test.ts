import { compilePolicy } from "../../../lib/policy/evaluate/evaluate";
import type { PolicyRequest, RequestPrincipal } from "../../../lib/policy/evaluate/request";
import { synthesize } from "../stacks";
import { decide, type Meaning } from "./decide";
import { open, stated } from "./known";
import { REGION, VPC_ID } from "./places";
import { defineEndpoints } from "./policies";
import { keysOf, truthOf } from "./truth";
import { type Call, weekOf } from "./week";

const EVENTS = 20_000;
const STATED = { organization: true, natAddresses: false };

describe("weekOf()", () => {
  const events = [...weekOf(EVENTS)];

  test("makes the same events for the same seed, and others for another", () => {
    const text = JSON.stringify([...weekOf(200)]);
    expect(JSON.stringify([...weekOf(200)])).toBe(text);
    expect(JSON.stringify([...weekOf(200, 18)])).not.toBe(text);
  });

  test("has more than 25 services, all categories and every kind of identity", () => {
    const of = (read: (record: Readonly<Record<string, unknown>>) => unknown) =>
      new Set(events.map((one) => read(one.record)));
    expect(of(({ eventSource }) => eventSource).size).toBeGreaterThan(30);
    expect([...of(({ eventCategory }) => eventCategory)].sort()).toEqual(["Data", "Management", "NetworkActivity"]);
    const types = of(({ userIdentity }) => JSON.parse(JSON.stringify(userIdentity)).type);
    for (const type of [
      "AssumedRole",
      "IAMUser",
      "Root",
      "FederatedUser",
      "AWSAccount",
      "WebIdentityUser",
      "SAMLUser",
    ]) {
      expect(types).toContain(type);
    }
    expect(types).toContain("IdentityCenterUser");
    expect(new Set(events.map(({ record }) => record["eventID"])).size).toBe(EVENTS);
  });

  test("has calls of every outcome, and records that are none", () => {
    const found = events.flatMap((event) => {
      const truth = truthOf(event, STATED);
      return "apart" in truth ? [truth.apart] : truth.endpoints.flatMap(({ answers }) => answers);
    });
    expect([...new Set(found)].sort()).toEqual(
      [
        "access-denied",
        "allowed",
        "aws-service",
        "console",
        "denied",
        "depends",
        "no-call",
        "no-endpoint",
        "unknown",
      ].sort(),
    );
  });

  // The meanings were written by hand, and the evaluator knows nothing of them.
  test("has the decisions that the policies make if everything about a call is known", () => {
    const place = { vpcId: VPC_ID, subnetIds: ["subnet-0a1b2c3d4e5f60718"], routeTableIds: ["rtb-0a1b2c3d4e5f60718"] };
    const { json } = synthesize(REGION, (stack) => defineEndpoints(stack, place));
    const decideBy = new Map(policiesIn(json).map(([service, policy]) => [service, compilePolicy(policy)]));
    const wrong = events.flatMap((event) => {
      const truth = truthOf(event, STATED);
      if ("apart" in truth || !event.call) return [];
      const requests = requestsOf(event.call);
      return truth.endpoints.flatMap(({ service, type, actual }) => {
        const decided = requests.map((request) => decideBy.get(`${service} ${type}`)?.(request).outcome);
        const passes = decided.every((outcome) => outcome === "allowed");
        const all = decided.includes(undefined) ? "without a policy" : passes ? "allowed" : "denied";
        return all === actual ? [] : [{ service, actual, decided, requests }];
      });
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

/** The policies of the services in the Terraform JSON, by service and type. */
function policiesIn(json: object): readonly (readonly [string, unknown])[] {
  const { locals }: { locals: Record<string, Record<string, unknown>> } = JSON.parse(JSON.stringify(json));
  const services = Object.values(locals).flatMap((entries) => Object.entries(entries));
  return services.flatMap(([name, entry]) => {
    const { policy, vpc_endpoint_type: type } = JSON.parse(JSON.stringify(entry));
    return policy ? [[`${name.split(".Interface")[0]} ${type ?? "Gateway"}`, unescaped(policy)] as const] : [];
  });
}

/** A policy as AWS has it, without Terraform's escapes. */
function unescaped(policy: unknown): unknown {
  return JSON.parse(JSON.stringify(policy).replaceAll("$${", "${").replaceAll("%%{", "%{"));
}

/** The requests of a call with everything that is true of it. */
function requestsOf(call: Call): readonly PolicyRequest[] {
  return call.asking.requests.map((request) => ({
    action: request.action,
    resource: request.resource.value ?? "*",
    principal: principalOf(call),
    context: Object.fromEntries([...keysOf(call, request, STATED)].map(([key, { value }]) => [key, value])),
    otherKeys: "absent",
  }));
}

function principalOf({ caller }: Call): RequestPrincipal {
  const arn = caller.keys["aws:PrincipalArn"]?.value;
  if (arn) return { kind: "aws", arn };
  return caller.identity["type"] === "AWSAccount" ? { kind: "anonymous" } : { kind: "federated" };
}

describe("decide()", () => {
  const own: Meaning = ({ resource, key }) => resource().startsWith("arn:own") && key("k") !== "no";
  const onOwn = { action: "a:B", resource: stated("arn:own:1") };

  test.each([
    ["everything is stated", onOwn, stated("yes"), { actual: "allowed", answers: ["allowed"], certain: true }],
    ["a key is open", onOwn, open("no", ["yes"]), { actual: "denied", answers: ["depends"], certain: false }],
    [
      "the resource is open, and every one is denied",
      { action: "a:B", resource: open("arn:other", ["arn:others"]) },
      stated("yes"),
      { actual: "denied", answers: ["denied"], certain: false },
    ],
  ])("decides if %s", (_case, request, known, expected) => {
    expect(decide(own, [request], () => new Map([["k", known]]))).toEqual(expected);
  });

  test("lets a call pass only if all its requests do", () => {
    const other = { action: "a:B", resource: open("arn:other", ["arn:own:2"]) };
    expect(decide(own, [onOwn, other], () => new Map([["k", stated(null)]]))).toEqual({
      actual: "denied",
      answers: ["depends"],
      certain: false,
    });
  });
});
