import { azCountMissing } from "../../lib/rules/az-count-missing";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SUBNETS } from "../defined";
import { findings } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const UNKNOWN = { services: ["sqs"], subnetIds: TOKEN, maxMonthlyUsd: 10 };
const FIREWALL = {
  type: "GatewayLoadBalancer",
  serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0",
};

describe("az-count-missing", () => {
  test.each([
    ["no budget", { ...UNKNOWN, maxMonthlyUsd: undefined }],
    ["subnets that are listed", { ...UNKNOWN, subnetIds: SUBNETS }],
    ["subnets of a list that only Terraform knows in part", { ...UNKNOWN, subnetIds: [SUBNETS[0], TOKEN] }],
    ["a list of its own", { ...UNKNOWN, services: { sqs: { subnetIds: SUBNETS } } }],
    ["azCount for subnets that only Terraform knows", { ...UNKNOWN, azCount: 2 }],
    ["a gateway, which is free", { ...UNKNOWN, services: ["s3"] }],
    [
      "a Gateway Load Balancer endpoint, which is in one zone",
      { ...UNKNOWN, services: [], customServices: { firewall: FIREWALL } },
    ],
    ["a region that only Terraform knows, which another rule reports", { ...UNKNOWN, region: TOKEN }],
    ["no region, which another rule reports", { ...UNKNOWN, region: undefined }],
  ])("accepts %s", (_about, props) => {
    expect(findings(azCountMissing, props)).toEqual([]);
  });

  test.each([
    ["subnets that only Terraform knows", UNKNOWN, "sqs"],
    ["a budget of nothing", { ...UNKNOWN, maxMonthlyUsd: 0 }, "sqs"],
    ["no subnets", { ...UNKNOWN, subnetIds: undefined }, "sqs"],
    ["several endpoints", { ...UNKNOWN, services: ["sqs", "kms"] }, "sqs, kms"],
    [
      "only the endpoints that are not counted",
      { ...UNKNOWN, services: { sqs: { subnetIds: SUBNETS }, s3: { types: ["Gateway", "Interface"] } } },
      "s3.Interface",
    ],
  ])("finds %s", (_about, props, names) => {
    expect(findings(azCountMissing, props)).toEqual([
      `azCount: Only Terraform knows the subnets of ${names}, and endpoints are billed by zone: give the number of their zones`,
    ]);
  });
});
