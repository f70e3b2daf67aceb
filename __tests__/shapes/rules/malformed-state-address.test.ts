import { malformedStateAddress } from "../../../lib/shapes/rules/malformed-state-address";
import { found, written } from "../../found";

const PATH = ["movedFrom"];
const ENDPOINT = [["aws_vpc_endpoint"], 'module.endpoints.aws_vpc_endpoint.this["sqs"]'] as const;
const GROUP = [["aws_security_group"], "module.endpoints.aws_security_group.this"] as const;
const RULES = [
  ["aws_security_group_rule", "aws_vpc_security_group_ingress_rule"],
  "aws_security_group_rule.this[0]",
] as const;

describe("malformed-state-address", () => {
  test.each([
    ["aws_vpc_endpoint.sqs", ...ENDPOINT],
    ["aws_vpc_endpoint.this[0]", ...ENDPOINT],
    ['aws_vpc_endpoint.this["ecr.dkr"]', ...ENDPOINT],
    ["module.a.aws_vpc_endpoint.this", ...ENDPOINT],
    ['module.a["x"].module.b[1].aws_vpc_endpoint.this[0]', ...ENDPOINT],
    ["aws_security_group.this", ...GROUP],
    ["aws_vpc_security_group_ingress_rule.this[0]", ...RULES],
  ] as const)("accepts %j", (value, types, example) => {
    expect(malformedStateAddress.check(PATH, value, types, example)).toEqual([]);
  });

  test.each([
    ["", ...ENDPOINT],
    ["a//b", ...ENDPOINT],
    ["module.endpoints", ...ENDPOINT],
    ["aws_vpc_endpoint", ...ENDPOINT],
    ["aws_vpc_endpoint.a.b", ...ENDPOINT],
    ["aws_vpc_endpoint.this[sqs]", ...ENDPOINT],
    ["aws_security_group.this", ...ENDPOINT],
    ["data.aws_vpc_endpoint.this", ...ENDPOINT],
    [" aws_vpc_endpoint.this", ...ENDPOINT],
    // A group has no key.
    ["aws_security_group.this[0]", ...GROUP],
  ] as const)("rejects %j", (value, types, example) => {
    expect(found(malformedStateAddress.check(PATH, value, types, example))).toEqual([
      "malformed-state-address movedFrom",
    ]);
  });

  test("says where to find the address", () => {
    expect(written(malformedStateAddress.check(PATH, "module.endpoints", ...ENDPOINT))).toEqual([
      'movedFrom: "module.endpoints" is not the address of "aws_vpc_endpoint" in a state: terraform state list shows the addresses, such as module.endpoints.aws_vpc_endpoint.this["sqs"] (malformed-state-address)',
    ]);
  });
});
