import { readCostInput } from "../../lib/cost/read-cost-input";
import { found } from "../found";

const SQS = { services: ["sqs"], azCount: 2, region: "us-east-1" } as const;
const PARTNER = "com.amazonaws.vpce.us-east-1.vpce-svc-0a1b2c3d4e5f60718";

/** What is wrong with an input as JavaScript can pass it. */
function problemsOf(input: unknown): readonly string[] {
  return found(Reflect.apply(readCostInput, undefined, [input]).problems);
}

describe("readCostInput()", () => {
  test.each<readonly [string, object]>([
    ["the least that it needs", {}],
    ["every amount", { gbPerMonth: 1.5, hoursPerMonth: 0.5, natGateways: 0, clientAzCount: 3, otherGbPerMonth: 0 }],
    ["a service with its type", { services: ["s3.Interface", "s3"] }],
    [
      "an endpoint with all its options",
      { services: [{ name: "p", type: "Interface", serviceName: PARTNER, azCount: 1 }] },
    ],
    ["traffic of all services that adds up", { gbPerMonth: 10, gbPerService: { sqs: 10 } }],
    ["own prices", { prices: { natHour: 0, interfaceGb: 1_000_000 } }],
    ["the largest amounts", { azCount: 20, gbPerMonth: 1e9, hoursPerMonth: 8784, natGateways: 100_000 }],
    ["undefined for what is left out", { gbPerMonth: undefined, gbPerService: undefined, prices: undefined }],
  ])("accepts %s", (_about, input) => {
    expect(problemsOf({ ...SQS, ...input })).toEqual([]);
  });

  test("lists the endpoints with the types that AWS prefers", () => {
    const endpoint = { name: "db", type: "Resource", azCount: 1 } as const;
    expect(readCostInput({ ...SQS, services: ["s3", "s3.Interface", "sqs", endpoint] }).endpoints).toEqual([
      { name: "s3", type: "Gateway" },
      { name: "s3.Interface", type: "Interface" },
      { name: "sqs", type: "Interface" },
      endpoint,
    ]);
  });

  test.each([undefined, null, 3, "sqs", ["sqs"]])("rejects %j as an input", (input) => {
    expect(problemsOf(input)).toEqual(["wrong-type"]);
  });

  test.each<readonly [string, object, string]>([
    ["no services", { services: undefined }, "missing-option services"],
    ["no azCount", { azCount: undefined }, "missing-option azCount"],
    ["no region", { region: undefined }, "missing-option region"],
    ["a misspelt option", { gbPerMonh: 5 }, "unknown-option gbPerMonh"],
    ["a misspelt azCount", { azCount: undefined, azCounts: 2 }, "unknown-option azCounts"],
    ["an option for several VPCs", { vpcCount: 2 }, "unknown-option vpcCount"],
    ["services that are no list", { services: 3 }, "wrong-type services"],
    ["an empty list of services", { services: [] }, "nothing-to-estimate services"],
    ["a service that is no name", { services: [7] }, "wrong-type services[0]"],
    ["a misspelt service", { services: ["sqss"] }, "unknown-service services[0]"],
    ["a type that a service does not have", { services: ["sqs.Gateway"] }, "unknown-service services[0]"],
    ["a service twice", { services: ["kms", "sqs", "kms"] }, "repeated-item services[2]"],
    [
      "an endpoint with the name of a service",
      { services: ["sqs", { name: "sqs", type: "Interface" }] },
      "repeated-item services[1]",
    ],
    ["an endpoint without a name", { services: [{ type: "Interface" }] }, "missing-option services[0].name"],
    ["an endpoint without a type", { services: [{ name: "x" }] }, "missing-option services[0].type"],
    ["an endpoint of another type", { services: [{ name: "x", type: "Tunnel" }] }, "wrong-type services[0].type"],
    [
      "an endpoint with a number as service",
      { services: [{ name: "x", type: "Interface", serviceName: 7 }] },
      "wrong-type services[0].serviceName",
    ],
    [
      "an endpoint with a misspelt option",
      { services: [{ name: "x", type: "Interface", azs: 2 }] },
      "unknown-option services[0].azs",
    ],
    [
      "an endpoint in fewer zones than none",
      { services: [{ name: "x", type: "Interface", azCount: -1 }] },
      "number-out-of-range services[0].azCount",
    ],
    ["no zone", { azCount: 0 }, "number-out-of-range azCount"],
    ["too many zones", { azCount: 21 }, "number-out-of-range azCount"],
    ["part of a zone", { azCount: 1.5 }, "wrong-type azCount"],
    ["no zone of clients", { clientAzCount: 0 }, "number-out-of-range clientAzCount"],
    ["a number for a region", { region: 5 }, "wrong-type region"],
    ["half a region", { region: "eu-west" }, "malformed-region region"],
    ["a text for an amount", { gbPerMonth: "5" }, "wrong-type gbPerMonth"],
    ["an amount that is no number", { gbPerMonth: Number.NaN }, "wrong-type gbPerMonth"],
    ["a negative amount", { gbPerMonth: -1 }, "number-out-of-range gbPerMonth"],
    ["more than an exabyte", { gbPerMonth: 1e308 }, "number-out-of-range gbPerMonth"],
    ["a negative amount of others", { otherGbPerMonth: -1 }, "number-out-of-range otherGbPerMonth"],
    ["more hours than a year has", { hoursPerMonth: 8785 }, "number-out-of-range hoursPerMonth"],
    ["part of a NAT gateway", { natGateways: 1.5 }, "wrong-type natGateways"],
    ["too many NAT gateways", { natGateways: 100_001 }, "number-out-of-range natGateways"],
    ["null for traffic", { gbPerService: null }, "wrong-type gbPerService"],
    ["a list for traffic", { gbPerService: [5] }, "wrong-type gbPerService"],
    ["a text for the traffic of a service", { gbPerService: { sqs: "5" } }, "wrong-type gbPerService.sqs"],
    ["traffic of another service", { gbPerService: { logs: 1 } }, "traffic-of-unlisted-service gbPerService.logs"],
    [
      "less in total than for a service",
      { gbPerMonth: 5, gbPerService: { sqs: 6 } },
      "total-less-than-parts gbPerMonth",
    ],
    [
      "more in total than for all services",
      { gbPerMonth: 50, gbPerService: { sqs: 10 } },
      "total-more-than-parts gbPerMonth",
    ],
    // No follow-up about a total of amounts that are wrong themselves.
    ["a total of wrong amounts", { gbPerMonth: 50, gbPerService: { sqs: -1 } }, "number-out-of-range gbPerService.sqs"],
    // No follow-up about traffic if no service is known.
    ["traffic of a misspelt service", { services: ["sqss"], gbPerService: { sqss: 1 } }, "unknown-service services[0]"],
    ["null for prices", { prices: null }, "wrong-type prices"],
    ["a price that does not exist", { prices: { natHours: 1 } }, "unknown-option prices.natHours"],
    ["a price of another type", { prices: { natHour: "1" } }, "wrong-type prices.natHour"],
    ["too high a price", { prices: { natHour: 2e6 } }, "number-out-of-range prices.natHour"],
  ])("rejects %s", (_about, input, problem) => {
    expect(problemsOf({ ...SQS, ...input })).toEqual([problem]);
  });

  test("reports all problems together", () => {
    const input = {
      services: ["sqss", "kms", "kms"],
      azCount: 0,
      region: "eu-west",
      gbPerMonth: 5,
      gbPerService: { kms: 10, logs: 1 },
      natGateways: 1.5,
      prices: { natHours: 1 },
    };
    expect(problemsOf(input)).toEqual([
      "unknown-service services[0]",
      "number-out-of-range azCount",
      "malformed-region region",
      "wrong-type natGateways",
      "unknown-option prices.natHours",
      "repeated-item services[2]",
      "traffic-of-unlisted-service gbPerService.logs",
      "total-less-than-parts gbPerMonth",
    ]);
  });
});
