import type { CostInput } from "../../lib/cost/cost-input";
import { estimateMonthlyCost } from "../../lib/cost/estimate";
import { reportCost } from "../../lib/cost/report";

const PB = 1024 ** 2;
const TWO_AZS = { azCount: 2, region: "us-east-1" } as const;
const SEVEN = ["logs", "monitoring", "kms", "secretsmanager", "ecr.api", "ecr.dkr", "sts"];

/** The estimate of one service. */
function costOf(service: string, input: Partial<CostInput> = {}) {
  const { services } = estimateMonthlyCost({ ...TWO_AZS, services: [service], ...input });
  return services[0];
}

describe("estimateMonthlyCost() of the article", () => {
  test("gives $14.40 an endpoint in 2 AZs of a 720-hour month", () => {
    expect(costOf("sqs", { hoursPerMonth: 720 })).toMatchObject({ hoursUsd: 14.4, monthlyUsd: 14.4 });
  });

  test("gives $100.80, about $100, for seven endpoints", () => {
    const { monthlyUsd } = estimateMonthlyCost({ ...TWO_AZS, services: SEVEN, hoursPerMonth: 720 });
    expect(monthlyUsd).toBe(100.8);
  });

  test("gives a break-even of 209 GB in each AZ while NAT gateways stay", () => {
    const { breakEvenGbPerAz, services } = estimateMonthlyCost({ ...TWO_AZS, services: ["sqs"] });
    expect(breakEvenGbPerAz).toBeCloseTo(7.3 / 0.035, 6);
    expect(services[0]?.breakEvenGb).toBeCloseTo((2 * 7.3) / 0.035, 6);
  });

  test("gives $32.85 a month for the hours of one NAT gateway", () => {
    const { nat } = estimateMonthlyCost({ ...TWO_AZS, services: ["sqs"], natGateways: 1, gbPerMonth: 100 });
    expect(nat).toEqual({
      gateways: 1,
      hoursUsd: 32.85,
      publicIpv4Usd: 3.65,
      dataUsd: 4.5,
      crossAzUsd: 1,
      monthlyUsd: 42,
    });
  });
});

describe("estimateMonthlyCost() by type of endpoint", () => {
  test("charges an interface endpoint for hours in each AZ and for data", () => {
    expect(costOf("sqs", { azCount: 3, gbPerMonth: 1000 })).toMatchObject({
      type: "Interface",
      azCount: 3,
      hoursUsd: 21.9,
      dataUsd: 10,
      monthlyUsd: 31.9,
      viaNatUsd: 45,
    });
  });

  test("charges nothing for a gateway endpoint, and nothing through NAT is cheaper", () => {
    expect(costOf("s3", { gbPerMonth: 1000 })).toMatchObject({
      type: "Gateway",
      monthlyUsd: 0,
      viaNatUsd: 45,
      breakEvenGb: 0,
      advice: { kind: "gateway", reason: "a gateway endpoint is free" },
    });
  });

  test("charges a Gateway Load Balancer endpoint in one AZ at its own prices, and compares it with nothing", () => {
    const [firewall] = estimateMonthlyCost({
      ...TWO_AZS,
      services: [{ name: "firewall", type: "GatewayLoadBalancer" }],
      gbPerMonth: 1000,
    }).services;
    expect(firewall).toMatchObject({ azCount: 1, hoursUsd: 7.3, dataUsd: 3.5, monthlyUsd: 10.8 });
    expect(firewall?.viaNatUsd).toBeUndefined();
    expect(firewall?.advice).toEqual({ kind: "endpoint", reason: "no NAT gateway can reach it" });
  });

  test.each([
    ["ServiceNetwork", "us-east-1"],
    ["Resource", "eu-west-1"],
  ] as const)("leaves the cost of a %s endpoint in %s unknown", (type, region) => {
    const { monthlyUsd } = estimateMonthlyCost({ ...TWO_AZS, region, services: [{ name: "shared", type }] });
    expect(monthlyUsd).toBe("unknown");
  });

  test("leaves the cost of an endpoint unknown if the number of its zones is, but not that of its data", () => {
    const services = ["kms", { name: "sqs", type: "Interface", azCount: "unknown" }] as const;
    const estimate = estimateMonthlyCost({
      ...TWO_AZS,
      services,
      gbPerService: { sqs: 10 },
      prices: { crossAzEndpointGb: 1 },
    });
    expect(estimate).toMatchObject({
      monthlyUsd: "unknown",
      hoursUsd: "unknown",
      clientAzCount: 2,
      advisedUsd: "unknown",
    });
    expect(estimate.services[1]).toMatchObject({
      azCount: "unknown",
      hoursUsd: "unknown",
      dataUsd: 0.1,
      crossAzUsd: "unknown",
      breakEvenGb: "unknown",
      advice: { kind: "undecided", reason: "the number of its zones is unknown" },
    });
    expect(estimateMonthlyCost({ ...TWO_AZS, services }).services[1]).toMatchObject({ crossAzUsd: 0 });
  });

  test("is in yuan in China", () => {
    const rows = [
      {
        region: "cn-north-1",
        item: "interfaceHour",
        tiers: [{ upToGb: null, usd: 0.1 }],
        asOf: "2026-11-01",
        source: "a list",
      },
    ] as const;
    const estimate = estimateMonthlyCost({
      ...TWO_AZS,
      region: "cn-north-1",
      services: ["sqs"],
      priceList: { currency: "CNY", rows },
    });
    expect(estimate).toMatchObject({ currency: "CNY", monthlyUsd: 146, nat: { monthlyUsd: "unknown" } });
    expect(reportCost(estimate).rows[0]).toContain("CN¥146.00");
    expect(reportCost(estimate).prices[0]?.slice(1, 3)).toEqual(["CN¥0.10", "2026-11-01"]);
    expect(estimateMonthlyCost({ ...TWO_AZS, services: ["sqs"] }).currency).toBe("USD");
  });

  test("takes the price of a resource endpoint from the user", () => {
    const { monthlyUsd } = estimateMonthlyCost({
      ...TWO_AZS,
      services: [{ name: "shared", type: "Resource" }],
      gbPerMonth: 100,
      prices: { resourceHour: 0.02, resourceGb: 0.01 },
    });
    expect(monthlyUsd).toBe(30.2);
  });
});

describe("estimateMonthlyCost() of somebody's endpoint service", () => {
  const PARTNER = {
    name: "partner",
    type: "Interface",
    serviceName: "com.amazonaws.vpce.us-east-1.vpce-svc-0a1b2c3d4e5f60718",
  } as const;

  test("compares it with no NAT gateway, since none can reach it", () => {
    const { services, nat, savingIfNatStaysUsd } = estimateMonthlyCost({
      ...TWO_AZS,
      services: [PARTNER, "sqs"],
      gbPerService: { partner: 100, sqs: 1000 },
    });
    expect(services[0]).toMatchObject({
      monthlyUsd: 15.6,
      viaNatUsd: undefined,
      breakEvenGb: "never",
      advice: { kind: "endpoint", reason: "no NAT gateway can reach it" },
    });
    expect(nat.dataUsd).toBe(45);
    expect(savingIfNatStaysUsd).toBe(20.4);
  });

  test("knows the service of the catalogue behind another name", () => {
    const [bucket] = estimateMonthlyCost({
      ...TWO_AZS,
      services: [{ name: "west/s3", type: "Interface", serviceName: "s3" }],
      gbPerMonth: 1000,
    }).services;
    expect(bucket?.advice.kind).toBe("gateway");
  });
});

describe("estimateMonthlyCost() of data", () => {
  test.each([
    [PB, 0.01 * PB],
    [PB + 1000, 0.01 * PB + 6],
    [5 * PB, 0.01 * PB + 0.006 * 4 * PB],
    [6 * PB, 0.01 * PB + 0.006 * 4 * PB + 0.004 * PB],
  ])("charges %d GB tier by tier", (gbPerMonth, usd) => {
    expect(costOf("sqs", { gbPerMonth })?.dataUsd).toBeCloseTo(usd, 4);
  });

  test("pools the tiers over all interface endpoints of the region", () => {
    const { services } = estimateMonthlyCost({
      ...TWO_AZS,
      services: ["sqs", "kms", "s3"],
      gbPerService: { sqs: PB, kms: PB, s3: PB },
    });
    const half = (0.01 * PB + 0.006 * PB) / 2;
    expect(services.map(({ dataUsd }) => dataUsd)).toEqual([half, half, 0].map((usd) => expect.closeTo(usd, 4)));
  });

  test("begins at a later tier when other endpoints of the region used up the first", () => {
    expect(costOf("sqs", { gbPerMonth: 1000, otherGbPerMonth: PB })?.dataUsd).toBe(6);
  });

  test("leaves data beyond the known tiers of a region unknown", () => {
    const resource = { name: "db", type: "Resource" } as const;
    const { services } = estimateMonthlyCost({ ...TWO_AZS, services: [resource], gbPerMonth: PB + 1 });
    expect(services[0]?.dataUsd).toBe("unknown");
  });

  test("splits the rest of the total evenly over the services without an amount", () => {
    const { services } = estimateMonthlyCost({
      ...TWO_AZS,
      services: ["sqs", "kms", "s3"],
      gbPerMonth: 100,
      gbPerService: { sqs: 60 },
    });
    expect(services.map(({ gbPerMonth }) => gbPerMonth)).toEqual([60, 20, 20]);
  });

  test("keeps traffic that is not given unknown, and charges nothing for it", () => {
    const estimate = estimateMonthlyCost({
      ...TWO_AZS,
      services: ["sqs", "kms"],
      gbPerService: { sqs: 500 },
    });
    expect(estimate.services[1]).toMatchObject({ gbPerMonth: "unknown", dataUsd: 0, viaNatUsd: "unknown" });
    expect(estimate).toMatchObject({ monthlyUsd: 34.2, savingIfNatStaysUsd: "unknown" });
  });

  test("charges data from AZs without a NAT gateway twice, out of one AZ and into the other", () => {
    const { nat } = estimateMonthlyCost({ ...TWO_AZS, services: ["sqs"], gbPerMonth: 1000, natGateways: 1 });
    expect(nat.crossAzUsd).toBe(10);
  });

  test("charges a service through NAT as much as the gateways charge for it", () => {
    const { nat, services } = estimateMonthlyCost({
      ...TWO_AZS,
      services: ["sqs"],
      azCount: 3,
      natGateways: 1,
      gbPerMonth: 300,
    });
    expect([nat.dataUsd, nat.crossAzUsd, services[0]?.viaNatUsd]).toEqual([13.5, 4, 17.5]);
  });

  test("charges nothing for data from AZs without the endpoint, as AWS since April 2022", () => {
    const cost = costOf("sqs", { azCount: 1, clientAzCount: 2, gbPerMonth: 1000 });
    expect(cost).toMatchObject({ hoursUsd: 7.3, crossAzUsd: 0 });
  });

  test("charges data from AZs without the endpoint at a price of the user", () => {
    const cost = costOf("sqs", {
      azCount: 1,
      clientAzCount: 2,
      gbPerMonth: 1000,
      prices: { crossAzEndpointGb: 0.01 },
    });
    expect(cost).toMatchObject({ crossAzUsd: 10, monthlyUsd: 27.3 });
  });
});

describe("estimateMonthlyCost() against NAT gateways", () => {
  test("says what is saved if they stay, and if the endpoints replace them", () => {
    const estimate = estimateMonthlyCost({ ...TWO_AZS, services: ["sqs"], gbPerMonth: 1000 });
    expect(estimate).toMatchObject({
      monthlyUsd: 24.6,
      savingIfNatStaysUsd: 20.4,
      savingIfNatGoesUsd: 93.4,
    });
  });

  test("counts one NAT gateway in each AZ of the clients by default", () => {
    expect(estimateMonthlyCost({ ...TWO_AZS, azCount: 3, services: ["sqs"] }).nat.gateways).toBe(3);
  });

  test("counts a partial hour as a whole one", () => {
    expect(costOf("sqs", { hoursPerMonth: 0.5 })?.hoursUsd).toBe(0.02);
  });
});

describe("advice of estimateMonthlyCost()", () => {
  test.each([
    ["endpoint above the break-even", "sqs", { gbPerMonth: 1000 }, "endpoint", "saves $20.40 against NAT"],
    ["NAT below the break-even", "sqs", { gbPerMonth: 100 }, "nat", "costs $11.10 more than NAT"],
    ["to drop what carries nothing", "sqs", { gbPerMonth: 0 }, "drop", "it costs $14.60 and carries nothing"],
    [
      "an endpoint if there is no NAT gateway",
      "sqs",
      { gbPerMonth: 1, natGateways: 0 },
      "endpoint",
      "there is no NAT gateway to go through",
    ],
    ["nothing while the traffic is unknown", "sqs", {}, "undecided", "its traffic is unknown"],
    [
      "nothing while a price is unknown",
      "sqs",
      { gbPerMonth: 9, region: "eu-north-7" },
      "undecided",
      "a price is unknown",
    ],
    [
      "a gateway instead of an interface that has one",
      "s3.Interface",
      { gbPerMonth: 1000 },
      "gateway",
      "a gateway endpoint is free; keep the interface only for clients outside the VPC",
    ],
    [
      "NAT if an endpoint costs as much per GB",
      "sqs",
      { gbPerMonth: 1000, prices: { interfaceGb: 0.045 } },
      "nat",
      "costs $14.60 more than NAT, whatever the traffic",
    ],
  ] as const)("is %s", (_title, service, input, kind, reason) => {
    expect(costOf(service, input)?.advice).toEqual({ kind, reason });
  });

  test("adds up to the cheapest month while NAT gateways stay", () => {
    const { advisedUsd } = estimateMonthlyCost({
      ...TWO_AZS,
      services: ["sqs", "kms", "sts", "s3"],
      gbPerService: { sqs: 1000, kms: 100, sts: 0, s3: 500 },
    });
    expect(advisedUsd).toBe(24.6 + 4.5);
  });
});

describe("estimateMonthlyCost() of wrong input", () => {
  test("throws one error with all problems", () => {
    expect(() => estimateMonthlyCost({ services: ["sqss"], azCount: 0, region: "us-east-1" })).toThrow(
      new Error(
        [
          "Cannot estimate the cost of the VPC endpoints: 2 problems",
          '  - services[0]: "sqss" is not an endpoint service of the catalogue: did you mean "sqs"? (unknown-service)',
          "  - azCount: Expected at least 1, received 0 (number-out-of-range)",
        ].join("\n"),
      ),
    );
  });

  test("accepts a total that differs from its parts by binary fractions alone", () => {
    const parts = { services: ["sqs", "kms"], gbPerMonth: 0.3, gbPerService: { sqs: 0.1, kms: 0.2 } };
    expect(estimateMonthlyCost({ ...TWO_AZS, ...parts }).gbPerMonth).toBeCloseTo(0.3);
  });

  test("takes an amount of undefined for one that is left out", () => {
    const amounts = { gbPerMonth: 100, gbPerService: { sqs: 60, kms: undefined } };
    const input = { ...TWO_AZS, services: ["sqs", "kms"], ...amounts };
    expect(Reflect.apply(estimateMonthlyCost, undefined, [input]).services).toMatchObject([
      { gbPerMonth: 60 },
      { gbPerMonth: 40 },
    ]);
  });
});
