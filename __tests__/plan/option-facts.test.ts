import { argumentOf, hasSharedDefault, OPTION_FACTS, OPTION_NAMES } from "../../lib/plan/option-facts";
import { OPTIONS } from "../../lib/plan/option-table";

describe("argumentOf()", () => {
  test.each([
    ["subnetIds", "subnet_ids"],
    ["subnetConfigurations", "subnet_configuration"],
    ["dnsRecordIpType", undefined],
    ["ports", undefined],
  ] as const)("gives for %s the argument %s", (option, argument) => {
    expect(argumentOf(option)).toBe(argument);
  });
});

describe("hasSharedDefault()", () => {
  test.each([
    ["privateDnsEnabled", "Interface", true],
    ["privateDnsEnabled", "Resource", false],
    ["subnetIds", "Resource", true],
    ["ports", "Interface", false],
  ] as const)("tells whether %s of the type %s has one", (option, type, expected) => {
    expect(hasSharedDefault(option, type)).toBe(expected);
  });
});

test("OPTION_NAMES has the names of OPTION_FACTS in the order of the table", () => {
  expect(OPTION_NAMES).toEqual(Object.keys(OPTIONS));
  expect(OPTION_NAMES.map((name) => OPTION_FACTS[name])).toEqual(Object.values(OPTIONS));
});
