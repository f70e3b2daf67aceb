import { azCountNotUsed } from "../../lib/rules/az-count-not-used";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SUBNETS } from "../defined";
import { findings } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const [A] = SUBNETS;
const THREE = { services: ["sqs"], maxMonthlyUsd: 100, azCount: 3 };
const ONE_SUBNET = { subnetIds: [A] };
const FIREWALL = {
  type: "GatewayLoadBalancer",
  serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0",
  ...ONE_SUBNET,
};

describe("az-count-not-used", () => {
  test.each([
    ["no azCount", { ...THREE, azCount: undefined }],
    ["azCount without a budget, which another rule reports", { ...THREE, maxMonthlyUsd: undefined }],
    ["the number of the subnets", { ...THREE, azCount: 2 }],
    ["subnets that only Terraform knows", { ...THREE, subnetIds: TOKEN }],
    ["no subnets", { ...THREE, subnetIds: undefined }],
    ["one endpoint whose subnets only Terraform knows", { ...THREE, services: { sqs: { subnetIds: TOKEN }, kms: {} } }],
    ["one endpoint in as many zones", { ...THREE, azCount: 1, services: { sqs: ONE_SUBNET, kms: {} } }],
    ["a gateway alone", { ...THREE, services: ["s3"] }],
    ["no services", { ...THREE, services: [] }],
  ])("accepts %s", (_about, props) => {
    expect(findings(azCountNotUsed, props)).toEqual([]);
  });

  test.each([
    ["more zones than subnets", THREE, "3", "sqs: 2"],
    ["fewer zones than subnets", { ...THREE, azCount: 1 }, "1", "sqs: 2"],
    ["a budget of nothing", { ...THREE, maxMonthlyUsd: 0 }, "3", "sqs: 2"],
    ["a region that only Terraform knows", { ...THREE, region: TOKEN }, "3", "sqs: 2"],
    ["lists of different lengths", { ...THREE, services: { sqs: {}, kms: ONE_SUBNET } }, "3", "sqs: 2, kms: 1"],
    ["an endpoint of two", { ...THREE, services: { s3: { types: ["Gateway", "Interface"] } } }, "3", "s3.Interface: 2"],
    [
      "zones of a Gateway Load Balancer endpoint, which count for nothing",
      { ...THREE, azCount: 1, customServices: { firewall: FIREWALL } },
      "1",
      "sqs: 2",
    ],
  ])("finds %s", (_about, props, azCount, listed) => {
    expect(findings(azCountNotUsed, props)).toEqual([
      `azCount: ${azCount} is ignored, since each endpoint lists its subnets and is in as many zones (${listed}): leave azCount out, or correct subnetIds`,
    ]);
  });
});
