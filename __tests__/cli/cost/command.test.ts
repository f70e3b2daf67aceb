import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Testing } from "cdktf";
import { HUB, newSharedVpcEndpoints, newStack } from "../defined";
import { type Outcome, runCli } from "./run-cli";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vpc-endpoints-cost-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a stack as `cdk.tf.json` into a folder of its own. */
function writeStack(stack: unknown): string {
  const path = mkdtempSync(join(folder, "stack-"));
  writeFileSync(join(path, "cdk.tf.json"), JSON.stringify(stack));
  return path;
}

/** A stack as the construct emits it. */
function emitted(subnetIds: unknown) {
  return {
    provider: { aws: [{ region: "${var.aws_region}" }] },
    variable: { aws_region: { type: "string", default: "us-west-2" } },
    locals: {
      endpoints_services_1: {
        sqs: { vpc_endpoint_type: "Interface" },
        "s3.Interface": { vpc_endpoint_type: "Interface", subnet_ids: ["${aws_subnet.a.id}"] },
        s3: { vpc_endpoint_type: "Gateway" },
      },
    },
    resource: {
      aws_vpc_endpoint: {
        endpoints_interface_1: {
          for_each:
            '${{for name, service in local.endpoints_services_1 : trimsuffix(name, ".Interface") => service if service.vpc_endpoint_type == "Interface"}}',
          subnet_ids: subnetIds,
        },
        endpoints_gateway_1: {
          for_each:
            '${{for name, service in local.endpoints_services_1 : name => service if service.vpc_endpoint_type == "Gateway"}}',
        },
      },
    },
  };
}

async function estimateOf(args: readonly string[]) {
  const { exitCode, stdout, stderr } = await runCli(["cost", ...args, "--json"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout);
}

function refused(message: string): Outcome {
  return { exitCode: 2, stdout: "", stderr: `error: ${message}\n` };
}

describe("vpc-endpoints cost", () => {
  test("prints a table, the comparison and the prices for a list of services", async () => {
    const { exitCode, stdout } = await runCli(["cost", "--services", "sqs,s3", "--gb", "500", "--azs", "2"]);
    expect(exitCode).toBe(0);
    expect(stdout.split("\n").slice(0, 6)).toEqual([
      "1 interface endpoint and 1 gateway endpoint in us-east-1: 730 hours, 500 GB a month",
      "",
      "SERVICE  TYPE       AZS   GB   HOURS   DATA   MONTH  VIA NAT  PAYS ABOVE  ADVICE   WHY",
      "sqs      Interface    2  250  $14.60  $2.50  $17.10   $11.25      417 GB  NAT      costs $5.85 more than NAT",
      "s3       Gateway      -  250    free   free    free   $11.25           -  gateway  a gateway endpoint is free",
      "Total                    500  $14.60  $2.50  $17.10   $22.50",
    ]);
    expect(stdout).toContain("2 NAT gateways for the same traffic would cost $95.50 a month");
    expect(stdout).toContain("AWS price list AmazonEC2 of 31 August 2026");
    expect(stdout).toContain("The region is taken to be us-east-1: --region.");
  });

  test("gives the figures of the article with --hours 720", async () => {
    const services = "logs,monitoring,kms,secretsmanager,ecr.api,ecr.dkr,sts";
    const estimate = await estimateOf(["--services", services, "--azs", "2", "--hours", "720"]);
    expect(estimate.monthlyUsd).toBe(100.8);
    expect(estimate.services[0].monthlyUsd).toBe(14.4);
  });

  test("passes every option on", async () => {
    const estimate = await estimateOf([
      ...["--services", "sqs,kms", "--azs", "1", "--client-azs", "2", "--gb", "30"],
      ...["--gb-per-service", "sqs=10", "--nat-gateways", "1", "--region", "eu-north-1"],
      ...[
        "--price",
        "interface-hour=0.02,interface-gb=0.01",
        "--price",
        "nat-hour=0.05,nat-gb=0.06,cross-az-gb=0.01",
      ],
    ]);
    expect(estimate).toMatchObject({
      region: "eu-north-1",
      clientAzCount: 2,
      services: [
        { service: "sqs", gbPerMonth: 10, hoursUsd: 14.6, dataUsd: 0.1 },
        { service: "kms", gbPerMonth: 20, hoursUsd: 14.6, dataUsd: 0.2 },
      ],
      nat: { gateways: 1, hoursUsd: 36.5, dataUsd: 1.8, crossAzUsd: 0.3 },
    });
  });

  test("writes no colour codes to a pipe", async () => {
    const { stdout } = await runCli(["cost", "--services", "sqs"]);
    expect(stdout).not.toContain("\u001b");
  });
});

describe("vpc-endpoints cost of a stack", () => {
  test("reads services, types, region and literal subnets from the emitted JSON", async () => {
    const stack = writeStack(emitted(["subnet-1", "subnet-2", "subnet-3"]));
    const estimate = await estimateOf([stack]);
    expect(estimate.region).toBe("us-west-2");
    expect(estimate.assumptions).toEqual([]);
    expect(estimate.services).toMatchObject([
      { service: "sqs", type: "Interface", azCount: 3 },
      { service: "s3.Interface", type: "Interface", azCount: 1, advice: { kind: "gateway" } },
      { service: "s3", type: "Gateway", azCount: 0 },
    ]);
  });

  test("takes 2 AZs for granted, and says so, where only Terraform knows the subnets", async () => {
    const estimate = await estimateOf([writeStack(emitted("${var.subnet_ids}"))]);
    expect(estimate.services[0].azCount).toBe(2);
    expect(estimate.assumptions).toEqual(["2 availability zones are taken for granted: --azs."]);
  });

  test("lets --azs and --region go before what the stack says", async () => {
    const stack = writeStack(emitted(["subnet-1", "subnet-2", "subnet-3"]));
    const estimate = await estimateOf([stack, "--azs", "1", "--region", "us-east-1"]);
    expect([estimate.region, estimate.services[0].azCount]).toEqual(["us-east-1", 1]);
  });

  test("reads an endpoint without for_each, and the path of the file itself", async () => {
    const endpoint = {
      service_name: "com.amazonaws.eu-west-2.ecr.api",
      vpc_endpoint_type: "Interface",
      subnet_ids: ["a"],
    };
    const stack = writeStack({ resource: { aws_vpc_endpoint: { one: endpoint } } });
    const estimate = await estimateOf([join(stack, "cdk.tf.json")]);
    expect(estimate.services).toMatchObject([{ service: "ecr.api", type: "Interface", azCount: 1 }]);
  });

  test("leaves out, and says so, what only Terraform knows", async () => {
    const known = emitted(["subnet-1"]);
    const resource = {
      aws_vpc_endpoint: { ...known.resource.aws_vpc_endpoint, other: { for_each: "${var.endpoints}" } },
    };
    const estimate = await estimateOf([writeStack({ ...known, resource })]);
    expect(estimate.assumptions).toEqual([
      "aws_vpc_endpoint.other is left out: only Terraform knows its services.",
    ]);
  });
});

describe("vpc-endpoints cost of a stack with several constructs", () => {
  /** An endpoint of a service, as a resource of its own. */
  const written = (serviceName: string, more: object = {}) => ({
    service_name: serviceName,
    vpc_endpoint_type: "Interface",
    subnet_ids: ["subnet-1"],
    ...more,
  });
  const provider = { aws: [{ region: "us-east-1" }, { alias: "ireland", region: "eu-west-1" }] };
  const twoRegions = {
    provider,
    resource: {
      aws_vpc_endpoint: {
        virginia: written("com.amazonaws.us-east-1.kms"),
        ireland: written("com.amazonaws.eu-west-1.kms", { provider: "aws.ireland" }),
      },
    },
  };

  test("names services that occur twice by their construct or resource, also for --gb-per-service", async () => {
    const path = (owner: string) => ({ "//": { metadata: { path: `stack/${owner}` } } });
    const stack = writeStack({
      provider,
      resource: {
        aws_vpc_endpoint: {
          one: written("com.amazonaws.us-east-1.s3", path("net/first")),
          two: written("com.amazonaws.us-east-1.s3"),
          three: written("com.amazonaws.us-east-1.sqs"),
        },
      },
    });
    const estimate = await estimateOf([stack, "--gb-per-service", "net/first/s3=5"]);
    expect(estimate.services).toMatchObject([
      { service: "net/first/s3", gbPerMonth: 5, advice: { kind: "gateway" } },
      { service: "two/s3", gbPerMonth: "unknown" },
      { service: "sqs", gbPerMonth: "unknown" },
    ]);
  });

  test("names them by the construct of the map", async () => {
    const set = (id: string) => ({
      "//": { metadata: { path: `stack/${id}/interface` } },
      for_each: `\${{for name, service in local.${id} : name => service if service.vpc_endpoint_type == "Interface"}}`,
    });
    const row = { sqs: { vpc_endpoint_type: "Interface" } };
    const stack = writeStack({
      provider,
      locals: { a: row, b: row },
      resource: { aws_vpc_endpoint: { a_interface: set("a"), b_interface: set("b") } },
    });
    const { services } = await estimateOf([stack]);
    expect(services.map(({ service }: { service: string }) => service)).toEqual(["a/sqs", "b/sqs"]);
  });

  test("asks for one of several regions", async () => {
    const stack = writeStack(twoRegions);
    const message = `${JSON.stringify(stack)} has endpoints in eu-west-1 and us-east-1, whose prices differ: choose one, such as --region eu-west-1, and the others are left out`;
    expect(await runCli(["cost", stack])).toEqual(refused(message));
    expect(await runCli(["cost", stack, "--region", "eu-west-2"])).toEqual(refused(message));
  });

  test("counts those of the region that is chosen, and says which are left out", async () => {
    const estimate = await estimateOf([writeStack(twoRegions), "--region", "eu-west-1"]);
    expect(estimate.region).toBe("eu-west-1");
    expect(estimate.services).toMatchObject([{ service: "kms" }]);
    expect(estimate.assumptions).toEqual(["Left out, since they are in another region: virginia/kms."]);
  });

  test.each([
    [
      "its service's name, where the provider has none",
      written("com.amazonaws.eu-central-1.sqs"),
      {},
      "eu-central-1",
    ],
    [
      "the provider of its resource, where the name is that of another region",
      written("com.amazonaws.eu-central-1.sqs", { service_region: "eu-central-1", provider: "aws.ireland" }),
      provider,
      "eu-west-1",
    ],
    [
      "its resource",
      written("com.amazonaws.eu-central-1.sqs", { service_region: "eu-central-1", region: "us-west-2" }),
      provider,
      "us-west-2",
    ],
  ])("takes the region of an endpoint from %s", async (_title, endpoint, providers, region) => {
    const stack = writeStack({ provider: providers, resource: { aws_vpc_endpoint: { endpoint } } });
    expect((await estimateOf([stack])).region).toBe(region);
  });

  test("says which endpoints it takes to be in the region of the others", async () => {
    const resource = {
      aws_vpc_endpoint: {
        known: written("com.amazonaws.us-east-1.kms"),
        other: written("com.amazonaws.${data.aws_region.here.name}.sqs"),
      },
    };
    const { assumptions } = await estimateOf([writeStack({ resource })]);
    expect(assumptions).toEqual(["Taken to be in us-east-1: other/sqs."]);
  });

  test("compares the endpoint of somebody's service with no NAT gateway", async () => {
    const partner = written("com.amazonaws.vpce.us-east-1.vpce-svc-0a1b2c3d4e5f60718");
    const resource = { aws_vpc_endpoint: { partner } };
    const estimate = await estimateOf([writeStack({ provider, resource }), "--gb", "100"]);
    expect(estimate.services[0].advice.reason).toBe("a NAT gateway does not lead there");
    expect(estimate.nat.dataUsd).toBe(0);
  });

  test.each([
    ["shared by all", "local.subnets", {}],
    ["of each", "service.subnet_ids", { subnet_ids: ["subnet-1", "subnet-2", "subnet-3"] }],
  ])("counts the subnets %s among which Terraform chooses, and says so", async (_title, list, row) => {
    const stack = writeStack({
      provider,
      locals: {
        services: { sqs: { vpc_endpoint_type: "Interface", ...row } },
        subnets: ["subnet-1", "subnet-2", "subnet-3"],
        used: `\${{for name, service in local.services : name => [for position, subnet in ${list} : subnet if true]}}`,
      },
      resource: {
        aws_vpc_endpoint: {
          set: {
            for_each:
              '${{for name, service in local.services : name => service if service.vpc_endpoint_type == "Interface"}}',
            subnet_ids: "${local.used[each.key]}",
          },
        },
      },
    });
    const { services, assumptions } = await estimateOf([stack]);
    expect(services[0].azCount).toBe(3);
    expect(assumptions).toEqual(["At most as many zones as subnets, of which Terraform chooses: set/sqs."]);
  });
});

describe("vpc-endpoints cost on a terminal", () => {
  test("writes reasons below the rows where 80 columns leave no room for them", async () => {
    const args = ["cost", "--services", "sqs,s3.Interface", "--gb", "500"];
    const { stdout } = await runCli(args, { columns: 80 });
    const lines = stdout.split("\n");
    expect(lines.slice(2, 9)).toEqual([
      "SERVICE       TYPE       AZS   GB   HOURS   DATA   MONTH  VIA NAT  PAYS ABOVE",
      "sqs           Interface    2  250  $14.60  $2.50  $17.10   $11.25      417 GB",
      "    NAT: costs $5.85 more than NAT",
      "s3.Interface  Interface    2  250  $14.60  $2.50  $17.10   $11.25      417 GB",
      "    gateway: a gateway endpoint is free; keep the interface only for clients",
      "    outside the VPC",
      "Total                         500  $29.20  $5.00  $34.20   $22.50",
    ]);
    expect(stdout).not.toContain("…");
    expect(lines).toContain("    2026-08-31: AWS price list AmazonVPC of 31 August 2026 (secondary)");
  });

  test("wraps them in their column where it has some room", async () => {
    const args = ["cost", "--services", "sqs,s3.Interface", "--gb", "500"];
    const { stdout } = await runCli(args, { columns: 130 });
    expect(stdout.split("\n").slice(4, 7)).toEqual([
      "s3.Interface  Interface    2  250  $14.60  $2.50  $17.10   $11.25      417 GB  gateway  a gateway endpoint is free; keep the",
      "                                                                                        interface only for clients outside the VPC",
      "Total                         500  $29.20  $5.00  $34.20   $22.50",
    ]);
  });

  test("counts a single hour as one", async () => {
    const { stdout } = await runCli(["cost", "--services", "sqs", "--hours", "0.5"]);
    expect(stdout).toContain("in us-east-1: 1 hour, traffic unknown");
  });
});

describe("vpc-endpoints cost --vpcs", () => {
  test("prints the comparison between the services and the prices", async () => {
    const args = ["--services", "sqs,kms,s3", "--gb", "3000", "--azs", "2", "--region", "us-east-1"];
    const { exitCode, stdout } = await runCli(["cost", ...args, "--vpcs", "10"]);
    expect(exitCode).toBe(0);
    const lines = stdout.split("\n");
    const start = lines.findIndex((line) => line.startsWith("2 interface endpoints for 10 VPCs"));
    expect(lines.slice(start - 1, start + 14)).toEqual([
      "",
      "2 interface endpoints for 10 VPCs in us-east-1, 200 GB a month from each: one set per VPC, or one hub",
      "",
      "A MONTH                ONE SET PER VPC  ONE HUB",
      "Endpoints: hours               $292.00   $29.20",
      "Endpoints: data                 $20.00   $20.00",
      "Transit gateway: data                -   $40.00",
      "Names: 2 hosted zones                -    $1.00",
      "Total                          $312.00   $90.20",
      "",
      "One set in each of 10 VPCs costs $312.00 a month, one hub $90.20: the hub saves $221.80.",
      "With 200 GB a month from each VPC the hub pays from 2 VPCs.",
      "With 10 VPCs the hub is cheaper below 1,309 GB a month from each; above that, one set in each VPC is.",
      "",
      "PRICE                                                    USD                      AS OF       SOURCE",
    ]);
    expect(lines.slice(-7, -1)).toEqual([
      "The services one by one are one set that carries the data of all 10 VPCs, as a hub does, beside the NAT gateways of one VPC.",
      "The hub is taken to be a VPC of its own without clients: --hub-among-vpcs. Each VPC sends the same amount, and a GB crosses the transit gateway once, whatever its direction.",
      "The transit gateway and its attachments are taken to be there anyway: --transit-gateway-attachments.",
      "A private hosted zone for each private name, 2 in all, is counted as if the account had no other zones.",
      "s3: a gateway endpoint is free and cannot be reached over a transit gateway, so it stays in each VPC.",
      "Data between AZs on the way to the hub, data between regions and DNS queries are left out.",
    ]);
    expect(lines.filter((line) => line.startsWith("interface endpoint in one AZ"))).toHaveLength(1);
  });

  test("passes every option on, and gives the same facts as JSON", async () => {
    const estimate = await estimateOf([
      ...["--services", "sqs", "--gb", "900", "--vpcs", "9", "--hub-among-vpcs", "--azs", "1"],
      ...["--transit-gateway-attachments", "9", "--dns", "profile", "--region", "eu-north-1"],
      ...["--price", "interface-hour=0.1,interface-gb=0.01,transit-gateway-hour=0.05"],
      ...["--price", "transit-gateway-gb=0.02,route53-profile-hour=0.2,route53-profile-vpc-hour=0.001"],
    ]);
    expect(estimate.shared).toMatchObject({
      vpcCount: 9,
      spokeCount: 8,
      gbPerVpc: 100,
      perVpc: { monthlyUsd: 666 },
      hub: {
        monthlyUsd: 572.5,
        transitGatewayAttachments: 9,
        transitGatewayHoursUsd: 328.5,
        transitGatewayDataUsd: 16,
        dnsUsd: 146,
      },
      cheaper: "hub",
      paysFromVpcs: 7,
    });
  });

  test("compares nothing where nobody asked", async () => {
    const estimate = await estimateOf(["--services", "sqs"]);
    expect(estimate).not.toHaveProperty("shared");
  });

  test("reads the endpoints of a stack", async () => {
    const estimate = await estimateOf([writeStack(emitted(["subnet-1"])), "--vpcs", "4"]);
    expect(estimate.shared).toMatchObject({
      services: ["sqs", "s3.Interface"],
      gatewayServices: ["s3"],
      hub: { hostedZones: 4 },
    });
  });

  test.each([
    ["zones of its own", {}, [], { dns: "hosted-zones", hostedZones: 3 }],
    ["a Profile", { profile: {} }, [], { dns: "profile", hostedZones: 0 }],
    ["zones in place of its Profile", { profile: {} }, ["--dns", "hosted-zones"], { dns: "hosted-zones" }],
  ])("takes a hub as its stack has it: %s", async (_about, props, args, hub) => {
    const names = ["iam.amazonaws.com", "iam.global.api.aws"];
    const services = "profile" in props ? ["sqs"] : { sqs: {}, iam: { privateDnsNames: names } };
    const stack = newStack();
    newSharedVpcEndpoints(stack, "endpoints", { ...HUB, region: "us-east-1", services, ...props });
    const { shared } = await estimateOf([
      writeStack(JSON.parse(Testing.synth(stack))),
      ...["--vpcs", "4", ...args],
    ]);
    expect(shared.hub).toMatchObject({ ...hub, servicesOfUnknownNames: [] });
  });

  test("runs as the README shows it", async () => {
    const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
    const [, shown = ""] = /npx vpc-endpoints (cost .*--vpcs.*?) +#/.exec(readme) ?? [];
    const { exitCode, stdout } = await runCli(shown.split(" "));
    expect(exitCode).toBe(0);
    expect(stdout).toContain("the hub pays from ");
  });
});

describe("vpc-endpoints cost --html", () => {
  test("writes the comparison with a drawing of its own", async () => {
    const file = join(folder, "hub.html");
    await runCli(["cost", "--services", "sqs,kms", "--gb", "900", "--vpcs", "5", "--html", file]);
    const page = readFileSync(file, "utf8");
    expect(page.match(/<svg role="img" aria-labelledby=/g)).toHaveLength(4);
    expect(page.match(/<table>/g)).toHaveLength(6);
    expect(page).toContain("The hub pays from 2 VPCs, if each sends as much as now.");
    expect(page).not.toMatch(/#00000[1-9]/);
  });

  test("draws no comparison where a price is unknown", async () => {
    const file = join(folder, "unknown-hub.html");
    await runCli([
      ...["cost", "--services", "sqs,kms", "--gb", "900", "--vpcs", "5"],
      ...["--region", "eu-west-2", "--html", file],
    ]);
    const page = readFileSync(file, "utf8");
    expect(page).toContain("Whether one hub is cheaper is unknown, since a price is.");
    expect(page).not.toContain("from how many VPCs the hub pays");
  });

  test("writes a page with table, charts and their descriptions", async () => {
    const file = join(folder, "cost.html");
    const { exitCode, stderr } = await runCli([
      "cost",
      "--services",
      "sqs,kms,s3",
      "--gb",
      "900",
      "--html",
      file,
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: `Wrote ${file}\n` });
    const page = readFileSync(file, "utf8");
    expect(page.match(/<svg role="img" aria-labelledby=/g)).toHaveLength(3);
    expect(page.match(/<table>/g)).toHaveLength(4);
    expect(page).not.toMatch(/#00000[1-9]|<script|(?:src|href)="https?:/);
  });

  test("leaves the curves out where a price is unknown", async () => {
    const file = join(folder, "unknown.html");
    await runCli(["cost", "--services", "sqs", "--region", "eu-north-1", "--html", file]);
    expect(readFileSync(file, "utf8").match(/<svg /g)).toHaveLength(1);
  });

  test("refuses a file that it cannot write", async () => {
    const file = join(folder, "missing", "cost.html");
    expect(await runCli(["cost", "--services", "sqs", "--html", file])).toEqual(
      refused(`--html: Cannot write ${JSON.stringify(file)}: its folder does not exist`),
    );
    expect(await runCli(["cost", "--services", "sqs", "--html", folder])).toEqual(
      refused(`--html: Cannot write ${JSON.stringify(folder)}: it is a folder, name a file`),
    );
  });
});

describe("vpc-endpoints cost refuses in one line", () => {
  test.each([
    ["nothing to estimate", [], "Nothing to estimate: give the folder of a stack, or --services sqs,kms"],
    [
      "a misspelt service",
      ["--services", "sqs,kmss"],
      '--services: "kmss" is not an endpoint service of the catalogue: did you mean "kms"?',
    ],
    [
      "a stack beside --services",
      ["cdktf.out", "--services", "sqs"],
      'Received both the stack "cdktf.out" and --services: give one of the two',
    ],
    [
      "a folder without a stack",
      ["nowhere"],
      '"nowhere" is no synthesized stack: run npm run synth, then give cdktf.out/stacks/NAME',
    ],
    [
      "traffic of a service that is not named",
      ["--services", "sqs", "--gb-per-service", "kms=1"],
      '--gb-per-service: "kms" is not among the services: use "sqs"',
    ],
    [
      "less traffic in total than by service",
      ["--services", "sqs", "--gb", "1", "--gb-per-service", "sqs=2"],
      "--gb: 1 GB in total are less than the 2 GB of services that are named one by one",
    ],
    [
      "more traffic than the services that are all named",
      ["--services", "sqs", "--gb", "50", "--gb-per-service", "sqs=10"],
      "--gb: 50 GB in total are more than the 10 GB of the services, which are all named one by one: leave the total out, or one of the services",
    ],
    [
      "absurd amounts",
      ["--services", "sqs", "--gb", "1e308", "--azs", "1000000000"],
      "--azs: Expected at most 20, received 1000000000; --gb: Expected at most 1,000,000,000, received 1e+308",
    ],
    [
      "a misspelt region",
      ["--services", "sqs", "--region", "eu-west"],
      '--region: "eu-west" is not the name of an AWS region: did you mean "eu-west-1", "eu-west-2" or "eu-west-3"?',
    ],
    [
      "half an AZ",
      ["--services", "sqs", "--azs", "0.5"],
      "option '--azs <number>' argument '0.5' is invalid. Expected a whole number of at least 1.",
    ],
    [
      "less than nothing",
      ["--services", "sqs", "--gb", "-1"],
      "option '--gb <amount>' argument '-1' is invalid. Expected a number of at least 0.",
    ],
    [
      "amounts without names",
      ["--services", "sqs", "--gb-per-service", "10"],
      "option '--gb-per-service <amounts>' argument '10' is invalid. Expected names and amounts: \"sqs=10,kms=0.5\".",
    ],
    [
      "two amounts of one service",
      ["--services", "sqs", "--gb-per-service", "sqs=1,sqs=2"],
      "option '--gb-per-service <amounts>' argument 'sqs=1,sqs=2' is invalid. \"sqs\" is named twice.",
    ],
    [
      "an unknown price",
      ["--services", "sqs", "--price", "nat-hours=1"],
      "option '--price <prices>' argument 'nat-hours=1' is invalid. \"nat-hours\" is no price: did you mean \"nat-hour\"?",
    ],
    [
      "no VPCs",
      ["--services", "sqs", "--vpcs", "0"],
      "option '--vpcs <number>' argument '0' is invalid. Expected a whole number of at least 1.",
    ],
    [
      "more attachments than VPCs have",
      ["--services", "sqs", "--vpcs", "2", "--transit-gateway-attachments", "4"],
      "--transit-gateway-attachments: Expected at most 3, the hub's own and one for each of 2 VPCs, received 4",
    ],
    [
      "a hub that would share gateways",
      ["--services", "s3,dynamodb", "--vpcs", "2"],
      '--services: No interface endpoint is among them, and a hub shares no others: add one, such as "sqs"',
    ],
    [
      "an option about several VPCs without their number",
      ["--services", "sqs", "--transit-gateway-attachments", "1"],
      "--transit-gateway-attachments is about several VPCs: give their number with --vpcs",
    ],
    [
      "an unknown way for names",
      ["--services", "sqs", "--vpcs", "2", "--dns", "zones"],
      "option '--dns <way>' argument 'zones' is invalid. Expected \"hosted-zones\" or \"profile\".",
    ],
    [
      "an empty list",
      ["--services", ","],
      "option '--services <names>' argument ',' is invalid. Expected names with commas between them: \"sqs,kms\".",
    ],
  ])("%s", async (_title, args, message) => {
    expect(await runCli(["cost", ...args])).toEqual(refused(message));
  });

  test("a stack without endpoints", async () => {
    const stack = writeStack({ resource: {} });
    const outcome = await runCli(["cost", stack]);
    expect(outcome).toEqual(
      refused(
        `${JSON.stringify(stack)} has no VPC endpoints: give a stack with aws_vpc_endpoint, or --services`,
      ),
    );
  });

  test("a stack with endpoints that only Terraform knows", async () => {
    const block = { for_each: "${local.chosen}" };
    const stack = writeStack({ resource: { aws_vpc_endpoint: { a: block, b: block } } });
    expect(await runCli(["cost", stack])).toEqual(
      refused(
        `${JSON.stringify(stack)} has 2 VPC endpoint resources, aws_vpc_endpoint.a and aws_vpc_endpoint.b, but only Terraform knows the services: name them with --services sqs,kms`,
      ),
    );
  });

  test("too many subnets of a stack, without naming an option", async () => {
    const stack = writeStack(emitted(Array.from({ length: 21 }, (_subnet, index) => `subnet-${index}`)));
    const { stderr } = await runCli(["cost", stack]);
    expect(stderr).toBe(`error: ${JSON.stringify(stack)}: Expected at most 20, received 21\n`);
  });

  test("a file that is not JSON", async () => {
    const file = join(folder, "main.tf");
    writeFileSync(file, 'resource "aws_vpc" {}');
    expect(await runCli(["cost", file])).toEqual(
      refused(
        `${JSON.stringify(file)} is no synthesized stack: run npm run synth, then give cdktf.out/stacks/NAME`,
      ),
    );
  });
});
