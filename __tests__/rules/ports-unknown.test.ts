import { portsUnknown } from "../../lib/rules/ports-unknown";
import { findings, paths } from "./check-rule";

const GROUPS = { securityGroupIds: ["sg-0123456789abcdef0"] };
const LATTICE = "arn:aws:vpc-lattice:eu-west-1:123456789012";

describe("ports-unknown", () => {
  test.each([
    ["a service whose ports a source states", { services: ["sqs"] }],
    ["ports that are given", { services: { "iot.data": { ports: [8883] } } }],
    ["ports of the wrong type, which another rule reports", { services: { "iot.data": { ports: 443 } } }],
    ["security groups of its own", { services: { "iot.data": GROUPS, sqs: {} } }],
    ["existing security groups for all endpoints", { services: ["iot.data"], ...GROUPS }],
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
    expect(paths(portsUnknown, props)).toEqual([]);
  });

  test("finds a service in a group that joins existing ones", () => {
    const props = { services: ["sqs", "iot.data"], ...GROUPS, securityGroup: {} };
    expect(paths(portsUnknown, props)).toEqual(["services[1].ports"]);
  });

  test("says what to give", () => {
    expect(findings(portsUnknown, { services: { "iot.data": {} } })).toEqual([
      'services["iot.data"].ports: No source states the ports of "iot.data", and the security group opens ports: give ports, such as ports: [443], or securityGroupIds',
    ]);
  });
});
