import { leadsToNamesake } from "../../lib/rules/namesake";

const request = (name: string, serviceName?: string) => ({
  name,
  path: ["customServices", name],
  isCustom: true,
  isOfSet: false,
  service: undefined,
  options: serviceName === undefined ? {} : { serviceName },
});

describe("leadsToNamesake()", () => {
  test.each([
    ["kms", "com.amazonaws.eu-west-1.kms", true],
    ["ecr.api", "cn.com.amazonaws.cn-north-1.ecr.api", true],
    ["kms", "com.amazonaws.eu-west-1.sqs", false],
    ["own", "com.amazonaws.eu-west-1.kms", false],
    ["kms", undefined, false],
  ])("compares %s with %s", (name, serviceName, expected) => {
    expect(leadsToNamesake(request(name, serviceName))).toBe(expected);
  });
});
