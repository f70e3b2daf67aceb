import { portsUnknown } from "../../lib/rules/ports-unknown";
import { findingsWith } from "./check-rule";

const GROUPS = { securityGroupIds: ["sg-0123456789abcdef0"] };
const OTHER = { sqs: { ports: "other" } } as const;
const LATTICE = "arn:aws:vpc-lattice:eu-west-1:123456789012";

describe("ports-unknown", () => {
  test.each([
    ["ports that are given", { services: { sqs: { ports: [8883] } } }],
    ["ports of the wrong type, which another rule reports", { services: { sqs: { ports: 443 } } }],
    ["security groups of its own", { services: { sqs: GROUPS, sns: {} } }],
    ["existing security groups for all endpoints", { services: ["sqs"], ...GROUPS }],
    [
      "a VPC Lattice resource, which another rule warns of",
      {
        services: [],
        customServices: {
          db: {
            type: "Resource",
            resourceConfigurationArn: `${LATTICE}:resourceconfiguration/rcfg-0123456789abcdef0`,
          },
        },
      },
    ],
  ])("accepts %s", (_about, props) => {
    expect(findingsWith(portsUnknown, props, OTHER)).toEqual([]);
  });

  test.each([[[443]], [[443, { from: 1400, to: 1499 }]], ["unknown"]] as const)(
    "accepts a service with the ports %j",
    (ports) => {
      expect(findingsWith(portsUnknown, { services: ["sqs"] }, { sqs: { ports } })).toEqual([]);
    },
  );

  test("finds a service in a group that joins existing ones, and says what to give", () => {
    const props = { services: { sns: {}, sqs: {} }, ...GROUPS, securityGroup: {} };
    expect(findingsWith(portsUnknown, props, OTHER)).toEqual([
      'services.sqs.ports: No source states the ports of "sqs", and the security group opens ports: give ports, such as ports: [443, { from: 1024, to: 1064 }], or securityGroupIds',
    ]);
  });
});
