import { type TerraformStack, Testing } from "cdktf";
import type { OptionName, OptionOwner } from "../../lib/model/effective-options";
import { ENDPOINT_TYPES } from "../../lib/model/endpoint-type";
import { OPTION_FACTS, OPTION_NAMES } from "../../lib/plan/option-facts";
import { OPTIONS } from "../../lib/plan/option-table";
import { planEndpoints } from "../../lib/plan/plan";
import { planSpoke } from "../../lib/plan/spoke";
import type { Problem } from "../../lib/shapes/problem";
import { tokenValue } from "../../lib/shapes/unresolved";
import {
  HUB,
  NETWORK,
  newSharedVpcEndpoints,
  newSharedVpcEndpointsSpoke,
  newStack,
  newVpcEndpoints,
  spokeVpc,
} from "../defined";
import {
  ADDRESS_CASES,
  GROUP_CASES,
  HUB_CASES,
  IMPORT_CASES,
  MOVE_BY_TYPE_CASES,
  MOVE_CASES,
  OPTION_CASES,
  type OptionCase,
  PROFILE_CASES,
  PROP_CASES,
  SPOKE_CASES,
  SPOKE_CONSTRUCT_CASES,
  TIMEOUT_CASES,
} from "./option-cases";

/** Options that leave the JSON as it is, each with its effect at synth. */
const AT_SYNTH_ONLY = {
  "types of sharedService": () => {
    expect(saidOf(shared, { services: { s3: {} } })).toEqual(["shared-gateway-service"]);
    expect(saidOf(shared, { services: { s3: { types: ["Interface"] } } })).toEqual([]);
  },
  "type of sharedCustom": () => {
    const own = { serviceName: "com.amazonaws.eu-west-1.x", privateDnsNames: ["a.example.com"] };
    expect(saidOf(shared, { services: {}, customServices: { own } })).toEqual(["missing-option"]);
    const typed = { ...own, type: "Interface" };
    expect(saidOf(shared, { services: {}, customServices: { own: typed } })).toEqual([]);
  },
  maxMonthlyUsd: () => {
    expect(saidOf(own, { region: "us-east-1", maxMonthlyUsd: 1 })).toEqual(["over-budget"]);
    expect(saidOf(shared, { region: "us-east-1", maxMonthlyUsd: 1 })).toEqual(["over-budget"]);
  },
  azCount: () => {
    const subnetIds = tokenValue("${var.subnet_ids}");
    const props = { region: "us-east-1", subnetIds, maxMonthlyUsd: 10 };
    expect(saidOf(own, props)).toEqual(["az-count-missing"]);
    expect(saidOf(own, { ...props, azCount: 1 })).toEqual([]);
    expect(saidOf(shared, { ...props, azCount: 2 })).toEqual(["over-budget"]);
  },
  severity: () => {
    const props = { services: ["robomaker"] };
    expect(saidOf(own, props)).toEqual(["retired-service"]);
    expect(saidOf(own, { ...props, severity: { "retired-service": "off" } })).toEqual([]);
  },
} as const satisfies Readonly<Record<string, () => void>>;

describe.each(OPTION_NAMES)("OPTIONS.%s", (name) => {
  const owners = (["service", "custom", "sharedService", "sharedCustom"] as const).filter(
    (owner) => OPTION_FACTS[name].owners[owner],
  );

  test.each(owners)("changes what is emitted for a %s", (owner) => {
    if (`${name} of ${owner}` in AT_SYNTH_ONLY) return;
    expectChange((given) => endpointProps(name, owner, given), name, OPTION_CASES);
  });
});

describe.each([
  ["VpcEndpoints", false],
  ["SharedVpcEndpoints", true],
] as const)("Props of %s", (_construct, isShared) => {
  const network = isShared ? HUB : NETWORK;
  const cases = isShared ? { ...PROP_CASES, ...HUB_CASES } : PROP_CASES;
  const names = namesKnownTo((given) => planEndpoints("endpoints", given, { isShared }).problems);

  test.each(names.filter((name) => !(name in AT_SYNTH_ONLY)))("%s changes what is emitted", (name) => {
    const common = { ...network, services: ["sqs"], region: name === "region" ? undefined : network.region };
    expectChange((given) => ({ isShared, props: { ...common, ...given } }), name, cases);
  });

  test.each(names.filter((name) => name in AT_SYNTH_ONLY))("%s leaves what is emitted", (name) => {
    const { value, next } = caseOf(cases, name);
    const common = { ...network, services: ["sqs"], ...next };
    expect(jsonOf({ isShared, props: { ...common, [name]: value } })).toBe(jsonOf({ isShared, props: common }));
  });
});

/** Options within props: how they are read, where they are given, and a case for each. */
const NESTED = [
  ["securityGroup", GROUP_CASES, (given: object) => inProps({ securityGroup: given })],
  ["timeouts", TIMEOUT_CASES, (given: object) => inProps({ timeouts: given })],
  ["movedFrom", MOVE_CASES, (given: object) => inProps({ movedFrom: given })],
  [
    "subnetConfigurations",
    ADDRESS_CASES,
    (given: object) => {
      const unknown = { subnetIds: "${var.subnet_ids}", ipAddressType: "${var.type}" };
      return inProps({ services: { sqs: { ...unknown, subnetConfigurations: [given] } } });
    },
  ],
  ["importId", IMPORT_CASES, (importId: object) => inProps({ services: { s3: { ...BOTH, importId } } })],
  [
    "movedFrom by type",
    MOVE_BY_TYPE_CASES,
    (movedFrom: object) => inProps({ services: { s3: { ...BOTH, movedFrom } } }),
  ],
  ["spokes", SPOKE_CASES, (given: object) => inHub({ spokes: { orders: { vpcId: spokeVpc(1), ...given } } })],
  ["profile", PROFILE_CASES, (given: object) => inHub({ profile: given })],
] as const;

const BOTH = { types: ["Gateway", "Interface"] };

describe.each(NESTED)("Options of %s", (_about, cases, setting) => {
  const names = namesKnownTo((given) => {
    const { props, isShared } = setting(given);
    return planEndpoints("endpoints", props, { isShared }).problems;
  });

  test.each(names)("%s changes what is emitted", (name) => {
    expectChange(setting, name, cases);
  });
});

describe("Props of SharedVpcEndpointsSpoke", () => {
  const names = namesKnownTo((given) => planSpoke(given, []).problems);

  test.each(names)("%s changes what is emitted", (name) => {
    const { value, instead, next } = caseOf(SPOKE_CONSTRUCT_CASES, name);
    const json = (given: unknown) =>
      synth((stack) => newSharedVpcEndpointsSpoke(stack, "spoke", { vpcId: spokeVpc(1), ...next, [name]: given }));
    expect(json(value)).not.toBe(json(instead));
  });
});

test.each(Object.entries(AT_SYNTH_ONLY))("%s acts at synth", (_option, check) => check());

test("has no case for an option that there is not", () => {
  expect(Object.keys(OPTION_CASES).filter((name) => !(name in OPTIONS))).toEqual([]);
  const names = [false, true].flatMap((isShared) =>
    namesKnownTo((given) => planEndpoints("endpoints", given, { isShared }).problems),
  );
  expect(Object.keys(PROP_CASES).filter((name) => !names.includes(name))).toEqual([]);
});

/** The props of a construct, and which construct it is. */
interface Setting {
  readonly isShared: boolean;
  readonly props: object;
}

function inProps(props: object): Setting {
  return { isShared: false, props: { ...NETWORK, services: ["sqs"], ...props } };
}

function inHub(props: object): Setting {
  return { isShared: true, props: { ...HUB, services: ["sqs"], ...props } };
}

const own = inProps({});
const shared = inHub({});

/** The options that an object of options may have, as it lists them for a name that resembles none. */
function namesKnownTo(check: (given: object) => readonly Problem[]): readonly string[] {
  const found = check({ "?": true }).find(({ rule }) => rule === "unknown-option");
  const names = [...(found?.message.matchAll(/"(\w+)"/g) ?? [])].map(([, name = ""]) => name);
  if (names.length === 0) throw new Error("The reader lists no options for a name that resembles none");
  return names;
}

function caseOf(cases: Readonly<Record<string, OptionCase>>, name: string): OptionCase {
  const found = cases[name];
  if (!found) throw new Error(`${name} has no case in option-cases.ts: add one with a valid value`);
  return found;
}

/** Expects that an option changes the JSON of a stack, by a value that is accepted. */
function expectChange(
  setting: (given: object) => Setting,
  name: string,
  cases: Readonly<Record<string, OptionCase>>,
): void {
  const { value, instead, next } = caseOf(cases, name);
  expect(jsonOf(setting({ ...next, [name]: value }))).not.toBe(jsonOf(setting({ ...next, [name]: instead })));
}

function jsonOf({ isShared, props }: Setting): string {
  const define = isShared ? newSharedVpcEndpoints : newVpcEndpoints;
  return synth((stack) => define(stack, "endpoints", props));
}

function synth(define: (stack: TerraformStack) => unknown): string {
  const stack = newStack();
  define(stack);
  return Testing.synth(stack);
}

/** The rules that have something to say about some props. */
function saidOf({ isShared, props: common }: Setting, props: object): readonly string[] {
  return planEndpoints("endpoints", { ...common, ...props }, { isShared }).problems.map(({ rule }) => rule);
}

/** The props of a construct with one endpoint that an owner of options has, of the first type that takes the option. */
function endpointProps(name: OptionName, owner: OptionOwner, given: object): Setting {
  const { service = "sqs" } = caseOf(OPTION_CASES, name);
  const isShared = owner === "sharedService" || owner === "sharedCustom";
  const setting = isShared ? inHub : inProps;
  if (owner === "service" || owner === "sharedService") return setting({ services: { [service]: given } });
  const type = ENDPOINT_TYPES.find((one) => OPTION_FACTS[name].types[one]);
  const named = type === "Resource" || type === "ServiceNetwork" ? {} : { serviceName: SERVICE_NAME };
  const names = isShared ? { privateDnsNames: ["own.example.com"] } : {};
  return setting({ services: {}, customServices: { own: { type, ...named, ...names, ...given } } });
}

const SERVICE_NAME = "com.amazonaws.eu-west-1.x";
