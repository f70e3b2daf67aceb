import { planSubject } from "../../lib/plan/subject";
import { estimateBudget } from "../../lib/rules/budget-estimate";
import { tokenValue } from "../../lib/shapes/unresolved";
import { NETWORK } from "../defined";

const TOKEN = tokenValue("${var.x}");
const SQS = { services: ["sqs"], region: "us-east-1", maxMonthlyUsd: 10 };
const FIREWALL = {
  type: "GatewayLoadBalancer",
  serviceName: "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0",
};

describe("estimateBudget()", () => {
  test.each([
    ["there is no budget", { ...SQS, maxMonthlyUsd: undefined }],
    ["there is no region", { ...SQS, region: undefined }],
    ["only Terraform knows the region", { ...SQS, region: TOKEN }],
    ["there are no endpoints", { ...SQS, services: [] }],
    ["only Terraform knows the subnets of an endpoint", { ...SQS, services: { sqs: { subnetIds: TOKEN }, kms: {} } }],
  ])("returns nothing if %s", (_about, props) => {
    expect(estimate(props)).toBeUndefined();
  });

  test("adds the zones of each endpoint up, with a table", () => {
    const services = { sqs: {}, s3: { types: ["Gateway", "Interface"], subnetIds: [NETWORK.subnetIds[0]] } };
    expect(estimate({ ...SQS, services })).toEqual({
      region: "us-east-1",
      atLeastUsd: 21.9,
      isComplete: true,
      table: [
        "      SERVICE       TYPE       AZS  730 HOURS",
        "      sqs           Interface    2     $14.60",
        "      s3.Interface  Interface    1      $7.30",
        "      s3            Gateway      -       free",
        "      Total                            $21.90",
      ].join("\n"),
    });
  });

  test.each([
    ["a budget of nothing", { ...SQS, maxMonthlyUsd: 0 }, 14.6],
    ["azCount if only Terraform knows the subnets", { ...SQS, subnetIds: TOKEN, azCount: 3 }, 21.9],
    ["listed subnets before azCount", { ...SQS, azCount: 3 }, 14.6],
    ["a member that only Terraform knows", { ...SQS, subnetIds: [TOKEN] }, 7.3],
    [
      "one zone of a Gateway Load Balancer endpoint",
      { ...SQS, services: [], customServices: { firewall: FIREWALL }, subnetIds: TOKEN, azCount: 3 },
      7.3,
    ],
  ])("counts %s", (_about, props, usd) => {
    expect(estimate(props)?.atLeastUsd).toBeCloseTo(usd);
  });

  test("is not complete if no source states a price", () => {
    expect(estimate({ ...SQS, region: "eu-north-7" })).toMatchObject({ atLeastUsd: 0, isComplete: false });
  });
});

function estimate(props: object) {
  return estimateBudget(planSubject("endpoints", { ...NETWORK, ...props }).subject);
}
