import {
  type EffectiveEndpoint,
  isGuarded,
  ownOption,
  pathOf,
  takesSharedGroups,
} from "../../lib/model/effective-endpoint";
import { ENDPOINT_TYPES } from "../../lib/model/endpoint-type";

const GROUPS = ["sg-0123456789abcdef0"];

function endpoint(more: Partial<EffectiveEndpoint> = {}): EffectiveEndpoint {
  return {
    name: "sqs",
    label: "sqs",
    path: ["services", "sqs"],
    type: "Interface",
    types: ["Interface"],
    isOfSet: false,
    service: undefined,
    options: {},
    defaults: new Set(),
    ...more,
  };
}

const OWN = endpoint({ options: { securityGroupIds: GROUPS } });
const SHARED = endpoint({ options: { securityGroupIds: GROUPS }, defaults: new Set(["securityGroupIds"]) });

describe("pathOf()", () => {
  test.each([
    ["an option of the endpoint", OWN, ["services", "sqs", "securityGroupIds"]],
    ["an option that is not given", endpoint(), ["services", "sqs", "securityGroupIds"]],
    ["a shared default", SHARED, ["securityGroupIds"]],
  ])("finds %s", (_about, of, expected) => {
    expect(pathOf(of, "securityGroupIds")).toEqual(expected);
  });
});

describe("ownOption()", () => {
  test.each([
    ["an option of the endpoint", OWN, GROUPS],
    ["nothing that is not given", endpoint(), undefined],
    ["no shared default", SHARED, undefined],
  ])("gives %s", (_about, of, expected) => {
    expect(ownOption(of, "securityGroupIds")).toBe(expected);
  });
});

test("isGuarded() knows the types that take security groups", () => {
  expect(ENDPOINT_TYPES.filter(isGuarded)).toEqual(["Interface", "Resource", "ServiceNetwork"]);
});

describe("takesSharedGroups()", () => {
  test.each([
    ["an endpoint without groups", endpoint(), true],
    ["an endpoint with shared groups", SHARED, true],
    ["no endpoint with groups of its own", OWN, false],
    ["no gateway", endpoint({ type: "Gateway" }), false],
  ])("is true for %s", (_about, of, expected) => {
    expect(takesSharedGroups(of)).toBe(expected);
  });
});
