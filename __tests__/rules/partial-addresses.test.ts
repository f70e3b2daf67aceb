import { partialAddresses } from "../../lib/rules/partial-addresses";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SUBNETS } from "../defined";
import { findings, paths } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const [A, B] = SUBNETS;
const IN_A = { subnetId: A, ipv4: "10.0.0.10" };
const IN_B = { subnetId: B, ipv4: "10.0.1.10" };

describe("partial-addresses", () => {
  test.each([
    ["no address", {}],
    ["an address in each subnet", { subnetConfigurations: [IN_A, IN_B] }],
    ["an address in the only subnet", { subnetIds: [A], subnetConfigurations: [IN_A] }],
    ["more addresses than subnets, which another rule reports", { subnetIds: [A], subnetConfigurations: [IN_A, IN_B] }],
    ["subnets that only Terraform knows", { subnetIds: TOKEN, subnetConfigurations: [IN_A] }],
    ["an empty list, which another rule reports", { subnetConfigurations: [] }],
  ])("accepts %s", (_about, sqs) => {
    expect(findings(partialAddresses, { services: { sqs } })).toEqual([]);
  });

  test("accepts an address without subnets, which another rule reports", () => {
    const services = { sqs: { subnetConfigurations: [IN_A] } };
    expect(findings(partialAddresses, { services, subnetIds: undefined })).toEqual([]);
  });

  test.each([
    ["in one of two subnets of its own", { subnetIds: [A, B], subnetConfigurations: [IN_B] }],
    ["in one of two subnets that only Terraform knows", { subnetIds: [TOKEN, B], subnetConfigurations: [IN_B] }],
  ])("finds an address %s", (_about, sqs) => {
    expect(paths(partialAddresses, { services: { sqs }, subnetIds: [A] })).toEqual([
      "services.sqs.subnetConfigurations",
    ]);
  });

  test("finds an address in one of two shared subnets", () => {
    expect(findings(partialAddresses, { services: { sqs: { subnetConfigurations: [IN_A] } } })).toEqual([
      "services.sqs.subnetConfigurations: 1 of the endpoint's 2 subnets have a fixed address, and Terraform would plan a change of the others forever: give an address for each subnet",
    ]);
  });
});
