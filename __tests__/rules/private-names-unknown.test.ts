import { privateNamesUnknown } from "../../lib/rules/private-names-unknown";
import { tokenValue } from "../../lib/shapes/unresolved";
import { paths, sharedFindings, sharedPaths } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const NAMED = { privateDnsNames: ["qapps.eu-west-1.amazonaws.com"] };
const OWN = { type: "Interface", serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0" };

describe("private-names-unknown", () => {
  test.each([
    ["a service whose names are known", { services: ["sqs"] }],
    ["such a service in a region that only Terraform knows", { services: ["sqs"], region: TOKEN }],
    ["such a service in China", { services: ["sqs"], region: "cn-north-1" }],
    ["a service without private names, which another rule reports", { services: ["dynamodb-streams"] }],
    ["names that are given", { services: { qapps: NAMED }, customServices: { own: { ...OWN, ...NAMED } } }],
    ["names that are malformed, which another rule reports", { services: { qapps: { privateDnsNames: [] } } }],
    ["a Profile, which needs no names", { services: ["qapps"], customServices: { own: OWN }, profile: {} }],
  ])("accepts %s", (_about, props) => {
    expect(sharedPaths(privateNamesUnknown, props)).toEqual([]);
  });

  test("accepts endpoints that no other VPC shares", () => {
    expect(paths(privateNamesUnknown, { services: ["qapps"], customServices: { own: OWN } })).toEqual([]);
  });

  test.each([
    ["a custom service", { services: {}, customServices: { own: OWN } }, ["customServices.own.privateDnsNames"]],
    [
      "a service of a partition whose names no source states",
      { services: { notebook: {} }, region: "cn-north-1" },
      ["services.notebook.privateDnsNames"],
    ],
    [
      "a service of another region with such a partition",
      { services: { notebook: { serviceRegion: "cn-north-1" } } },
      ["services.notebook.privateDnsNames"],
    ],
  ])("finds %s", (_about, props, expected) => {
    expect(sharedPaths(privateNamesUnknown, props)).toEqual(expected);
  });

  test("says how to ask AWS for the names", () => {
    expect(sharedFindings(privateNamesUnknown, { services: { qapps: {} } })).toEqual([
      'services.qapps.privateDnsNames: The private DNS names of "qapps" are not known here, and they name its hosted zones: give those that `aws ec2 describe-vpc-endpoint-services --service-names com.amazonaws.eu-west-1.qapps --query "ServiceDetails[].PrivateDnsNames[].PrivateDnsName"` prints, or share by a Route 53 Profile (profile: {}), which needs no names',
    ]);
  });

  test.each([
    [
      "the region of the service",
      { services: { qapps: { serviceRegion: "us-east-1" } } },
      "com.amazonaws.us-east-1.qapps",
    ],
    [
      "a placeholder for a region that only Terraform knows",
      { services: ["qapps"], region: TOKEN },
      "com.amazonaws.<region>.qapps",
    ],
    [
      "a placeholder for a region that is not given",
      { services: ["qapps"], region: undefined },
      "com.amazonaws.<region>.qapps",
    ],
    [
      "the full name of a service that does not begin as most do",
      { services: ["notebook"], region: "cn-north-1" },
      "aws.sagemaker.cn-north-1.notebook",
    ],
    ["the service of a custom one", { services: [], customServices: { own: OWN } }, OWN.serviceName],
    [
      "the key of a custom service that only Terraform knows",
      { services: [], customServices: { own: { ...OWN, serviceName: TOKEN } } },
      "own",
    ],
  ])("asks with %s", (_about, props, fullName) => {
    const [found = ""] = sharedFindings(privateNamesUnknown, props);
    expect(/--service-names (\S+) --query/.exec(found)?.[1]).toBe(fullName);
  });
});
