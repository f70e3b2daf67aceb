import { managerOf } from "../../../cli/import/managed-tags";

describe("managerOf()", () => {
  test.each([
    [{ GuardDutyManaged: "true" }, "Amazon GuardDuty"],
    [{ Name: "x", AWSNetworkFirewallManaged: "true" }, "AWS Network Firewall"],
    [{ AMQManaged: "true" }, "Amazon MQ"],
    [{ AWSMSKManaged: "true" }, "Amazon MSK"],
    [{ GuardDutyManaged: "false" }, undefined],
    [{ Managed: "true" }, undefined],
    [{}, undefined],
  ])("finds for the tags %j the manager %j", (tags, manager) => {
    expect(managerOf(tags)).toBe(manager);
  });
});
