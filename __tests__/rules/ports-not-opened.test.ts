import { portsNotOpened } from "../../lib/rules/ports-not-opened";
import { findings } from "./check-rule";

const OWN = { securityGroupIds: ["sg-0123456789abcdef0"] };

describe("ports-not-opened", () => {
  test.each([
    ["ports for the created security group", { services: { sqs: { ports: [8443] } } }],
    ["security groups of its own without ports", { services: { sqs: OWN } }],
    ["an empty list, which another rule reports", { services: { sqs: { ...OWN, ports: [] } } }],
    // The shared groups may be there for other endpoints, and ports are the same for both.
    ["ports if the shared security groups exist already", { services: { sqs: { ports: [8443] } }, ...OWN }],
  ])("accepts %s", (_about, props) => {
    expect(findings(portsNotOpened, props)).toEqual([]);
  });

  test("finds ports of an endpoint with security groups of its own", () => {
    expect(findings(portsNotOpened, { services: { sqs: { ...OWN, ports: [8443] } } })).toEqual([
      "services.sqs.ports: No port is opened, since this endpoint has security groups of its own: open the ports in those and remove this option, or remove securityGroupIds",
    ]);
  });
});
