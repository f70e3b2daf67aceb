import { malformedLatticeArn } from "../../../lib/shapes/rules/malformed-lattice-arn";
import { found, written } from "../../found";

const PATH = ["resourceConfigurationArn"];
const LATTICE = "arn:aws:vpc-lattice:us-east-1:123456789012";
const RESOURCE = ["resourceconfiguration", "rcfg"] as const;
const NETWORK = ["servicenetwork", "sn"] as const;

describe("malformed-lattice-arn", () => {
  test.each([
    [`${LATTICE}:resourceconfiguration/rcfg-0123456789abcdef0`, ...RESOURCE],
    [`${LATTICE}:servicenetwork/sn-0123456789abcdef0`, ...NETWORK],
    ["arn:aws-us-gov:vpc-lattice:us-gov-west-1:123456789012:servicenetwork/sn-0123456789abcdef0", ...NETWORK],
  ] as const)("accepts %j", (value, kind, prefix) => {
    expect(malformedLatticeArn.check(PATH, value, kind, prefix)).toEqual([]);
  });

  test.each([
    ["", ...RESOURCE],
    [`${LATTICE}:servicenetwork/sn-0123456789abcdef0`, ...RESOURCE],
    [`${LATTICE}:resourceconfiguration/sn-0123456789abcdef0`, ...RESOURCE],
    [`${LATTICE}:service/svc-0123456789abcdef0`, ...RESOURCE],
    [`${LATTICE}:resourceconfiguration/rcfg-0123456789abcdef0`, ...NETWORK],
    [`${LATTICE}:servicenetwork/`, ...NETWORK],
    [`${LATTICE}:servicenetwork/sn-`, ...NETWORK],
    ["arn:aws:vpc-lattice:us-east-1:12345678901:servicenetwork/sn-0123456789abcdef0", ...NETWORK],
    ["arn:aws:ec2:us-east-1:123456789012:servicenetwork/sn-0123456789abcdef0", ...NETWORK],
  ] as const)("rejects %j", (value, kind, prefix) => {
    expect(found(malformedLatticeArn.check(PATH, value, kind, prefix))).toEqual([
      "malformed-lattice-arn resourceConfigurationArn",
    ]);
  });

  test("says what an ARN looks like", () => {
    expect(written(malformedLatticeArn.check(PATH, "rcfg-01", ...RESOURCE))).toEqual([
      'resourceConfigurationArn: "rcfg-01" is not an ARN of the form arn:aws:vpc-lattice:us-east-1:123456789012:resourceconfiguration/rcfg-0123456789abcdef0 (malformed-lattice-arn)',
    ]);
  });
});
