import { overBudget } from "../../lib/rules/over-budget";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const SQS = { services: ["sqs"], region: "us-east-1" };
const OWN = { type: "GatewayLoadBalancer", serviceName: "com.amazonaws.us-east-1.x" };
const FIREWALL = { ...SQS, services: [], customServices: { firewall: OWN }, subnetIds: TOKEN };

describe("over-budget", () => {
  test.each([
    ["no budget", SQS],
    ["a budget that is met to the cent", { ...SQS, maxMonthlyUsd: 14.6 }],
    ["a gateway, which is free", { services: ["s3"], region: "us-east-1", maxMonthlyUsd: 0 }],
    ["one subnet of a service that has its own", { ...budget(7.3), services: inSubnets(1) }],
    ["azCount if only Terraform knows the subnets", { ...budget(7.3), subnetIds: TOKEN, azCount: 1 }],
    ["one zone of a Gateway Load Balancer endpoint", { ...FIREWALL, maxMonthlyUsd: 7.3, azCount: 3 }],
    ["a region that only Terraform knows, which another rule reports", { ...budget(0), region: TOKEN }],
    ["subnets that only Terraform knows, which another rule reports", { ...budget(0), subnetIds: TOKEN }],
    ["prices that no source states, which another rule reports", { ...budget(0), region: "eu-north-7" }],
    ["no endpoint, which another rule reports", { ...budget(0), services: [] }],
    // The estimate would throw, as it takes a name once.
    ["the key of two endpoints, which another rule reports", { ...budget(0), customServices: { sqs: OWN } }],
  ])("accepts %s", (_about, props) => {
    expect(findings(overBudget, props)).toEqual([]);
  });

  test.each([
    ["a cent too much", budget(14.59), "14.60"],
    ["endpoints of a budget of nothing", budget(0), "14.60"],
    ["two subnets of a service that has its own", { ...budget(14.59), services: inSubnets(2) }, "14.60"],
    ["azCount if only Terraform knows the subnets", { ...budget(20), subnetIds: TOKEN, azCount: 3 }, "21.90"],
    ["the listed subnets before azCount", { ...budget(14.59), azCount: 1 }, "14.60"],
    ["a Gateway Load Balancer endpoint", { ...FIREWALL, maxMonthlyUsd: 7.29 }, "7.30"],
    ["the sum of two endpoints", { ...budget(29), services: ["sqs", "kms"] }, "29.20"],
  ])("finds %s", (_about, props, usd) => {
    const found = findings(overBudget, props);
    expect(found.map((text) => /^maxMonthlyUsd: The endpoints cost at least (\S+) USD/.exec(text)?.[1])).toEqual([usd]);
  });

  test("shows the costs of each endpoint", () => {
    expect(findings(overBudget, budget(10))).toEqual([
      [
        "maxMonthlyUsd: The endpoints cost at least 14.60 USD a month before any data, and the budget is 10.00 USD: remove services, use fewer zones, or raise the budget",
        "      SERVICE  TYPE       AZS  730 HOURS",
        "      sqs      Interface    2     $14.60",
        "      Total                       $14.60",
      ].join("\n"),
    ]);
  });
});

function budget(maxMonthlyUsd: number): object {
  return { ...SQS, maxMonthlyUsd };
}

/** An endpoint in so many subnets of its own. */
function inSubnets(count: number): object {
  const subnetIds = Array.from({ length: count }, (_, index) => `subnet-0123456789abcdef${index}`);
  return { sqs: { subnetIds } };
}
