import { noPortsOpened } from "../../lib/rules/no-ports-opened";
import { findings, paths } from "./check-rule";

const LATTICE = "arn:aws:vpc-lattice:eu-west-1:123456789012";
const RESOURCE = {
  type: "Resource",
  resourceConfigurationArn: `${LATTICE}:resourceconfiguration/rcfg-0123456789abcdef0`,
};
const NETWORK = {
  type: "ServiceNetwork",
  serviceNetworkArn: `${LATTICE}:servicenetwork/sn-0123456789abcdef0`,
};
const GROUPS = ["sg-0123456789abcdef0"];

describe("no-ports-opened", () => {
  test.each([
    ["ports that are given", { ...RESOURCE, ports: [5432] }],
    ["an interface, which opens 443 by default", { type: "Interface", serviceName: "com.amazonaws.x" }],
    ["security groups of its own", { ...RESOURCE, securityGroupIds: GROUPS }],
    ["a gateway, which has no security group", { type: "Gateway", serviceName: "com.amazonaws.x" }],
  ])("accepts %s", (_about, db) => {
    expect(paths(noPortsOpened, { services: ["sqs"], customServices: { db } })).toEqual([]);
  });

  test("accepts existing security groups for all endpoints", () => {
    const props = { services: [], customServices: { db: RESOURCE }, securityGroupIds: GROUPS };
    expect(paths(noPortsOpened, props)).toEqual([]);
  });

  test("accepts a service of the catalogue whose ports are unknown, which another rule reports", () => {
    expect(paths(noPortsOpened, { services: ["ivs.contribute"] })).toEqual([]);
  });

  test("finds a service network", () => {
    expect(paths(noPortsOpened, { services: [], customServices: { mesh: NETWORK } })).toEqual([
      "customServices.mesh.ports",
    ]);
  });

  test("finds a resource", () => {
    expect(findings(noPortsOpened, { services: [], customServices: { db: RESOURCE } })).toEqual([
      "customServices.db.ports: The security group opens no port for this Resource endpoint, since its owner chooses the ports: give ports, such as ports: [443]",
    ]);
  });
});
