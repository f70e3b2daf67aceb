import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../run-cli";
import { estimateOf, usageError } from "./outcomes";

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
    expect(stdout).toContain("The region is assumed to be us-east-1: change this with --region.");
  });

  test("prints the figures of the article with --hours 720", async () => {
    const services = "logs,monitoring,kms,secretsmanager,ecr.api,ecr.dkr,sts";
    const estimate = await estimateOf(["--services", services, "--azs", "2", "--hours", "720"]);
    expect(estimate.monthlyUsd).toBe(100.8);
    expect(estimate.services[0].monthlyUsd).toBe(14.4);
  });

  test("uses every option", async () => {
    const estimate = await estimateOf([
      ...["--services", "sqs,kms", "--azs", "1", "--client-azs", "2", "--gb", "30"],
      ...["--gb-per-service", "sqs=10", "--nat-gateways", "1", "--region", "eu-north-1"],
      ...["--price", "interface-hour=0.02,interface-gb=0.01", "--price", "nat-hour=0.05,nat-gb=0.06,cross-az-gb=0.01"],
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

describe("vpc-endpoints cost on a terminal", () => {
  test("prints reasons below the rows if 80 columns leave no room for them", async () => {
    const args = ["cost", "--services", "sqs,s3.Interface", "--gb", "500"];
    const { stdout } = await runCli(args, { columns: 80 });
    const lines = stdout.split("\n");
    expect(lines.slice(2, 9)).toEqual([
      "SERVICE       TYPE       AZS   GB   HOURS   DATA   MONTH  VIA NAT  PAYS ABOVE",
      "sqs           Interface    2  250  $14.60  $2.50  $17.10   $11.25      417 GB",
      "    ADVICE NAT: costs $5.85 more than NAT",
      "s3.Interface  Interface    2  250  $14.60  $2.50  $17.10   $11.25      417 GB",
      "    ADVICE gateway: a gateway endpoint is free; keep the interface only for",
      "    clients outside the VPC",
      "Total                         500  $29.20  $5.00  $34.20   $22.50",
    ]);
    expect(stdout).not.toContain("…");
    expect(lines).toContain("    AS OF 2026-08-31: AWS price list AmazonEC2 of 31 August 2026 (secondary)");
  });

  test("wraps reasons in their column if there is room", async () => {
    const args = ["cost", "--services", "sqs,s3.Interface", "--gb", "500"];
    const { stdout } = await runCli(args, { columns: 130 });
    expect(stdout.split("\n").slice(4, 7)).toEqual([
      "s3.Interface  Interface    2  250  $14.60  $2.50  $17.10   $11.25      417 GB  gateway  a gateway endpoint is free; keep the",
      "                                                                                        interface only for clients outside the VPC",
      "Total                         500  $29.20  $5.00  $34.20   $22.50",
    ]);
  });

  test("prints a single hour in the singular", async () => {
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
      "Names: 3 hosted zones                -    $1.50",
      "Total                          $312.00   $90.70",
      "",
      "One set in each of 10 VPCs costs $312.00 a month, one hub $90.70: the hub saves $221.30.",
      "With 200 GB a month from each VPC, the hub pays off from 2 VPCs on.",
      "With 10 VPCs, the hub is cheaper below 1,307 GB a month from each; above that, one set in each VPC is.",
      "",
      "PRICE                                                    USD                      AS OF       SOURCE",
    ]);
    expect(lines.slice(-7, -1)).toEqual([
      "The table of services shows one set that carries the data of all 10 VPCs, as a hub does, and compares it with the NAT gateways of one VPC.",
      "The hub is assumed to be a separate VPC without clients; if it is one of the VPCs, add --hub-among-vpcs. Each VPC sends the same amount, and each GB crosses the transit gateway once, in either direction.",
      "The transit gateway and its attachments are assumed to exist; if not, give --transit-gateway-attachments.",
      "One private hosted zone is counted for each private DNS name, 3 in all, as if the account had no others.",
      "s3: a gateway endpoint is free and cannot be reached over a transit gateway, so it stays in each VPC.",
      "Data between AZs on the way to the hub, data between regions and DNS queries are left out.",
    ]);
    expect(lines.filter((line) => line.startsWith("interface endpoint in one AZ"))).toHaveLength(1);
  });

  test("uses every option about several VPCs", async () => {
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

  test("compares nothing without --vpcs", async () => {
    const estimate = await estimateOf(["--services", "sqs"]);
    expect(estimate).not.toHaveProperty("shared");
  });

  test("runs as the README shows it", async () => {
    const readme = readFileSync(join(__dirname, "../../../README.md"), "utf8");
    const [, shown = ""] = /`npx vpc-endpoints (cost [^`]*--vpcs[^`]*)`/.exec(readme) ?? [];
    const { exitCode, stdout } = await runCli(shown.split(" "));
    expect(exitCode).toBe(0);
    expect(stdout).toContain("the hub pays off from ");
  });
});

describe("vpc-endpoints cost exits 2 with one line", () => {
  test.each([
    [
      "nothing to estimate",
      [],
      "Standard input is empty: give the output of terraform show -json, the folder of a synthesized stack, or services with --services sqs,kms",
    ],
    [
      "a misspelt service",
      ["--services", "sqs,kmss"],
      '--services: "kmss" is not an endpoint service of the catalogue: did you mean "kms"? (unknown-service)',
    ],
    [
      "a stack beside --services",
      ["cdktf.out", "--services", "sqs"],
      'Received both the stack "cdktf.out" and --services: give only one of them',
    ],
    ["a file that does not exist", ["nowhere"], 'Cannot read "nowhere": the file does not exist'],
    [
      "traffic of a service that is not named",
      ["--services", "sqs", "--gb-per-service", "kms=1"],
      '--gb-per-service: "kms" is not one of the services: use "sqs" (traffic-of-unlisted-service)',
    ],
    [
      "less traffic in total than by service",
      ["--services", "sqs", "--gb", "1", "--gb-per-service", "sqs=2"],
      "--gb: The total of 1 GB is less than the 2 GB of single services: raise the total, or leave it out (total-less-than-parts)",
    ],
    [
      "more traffic than the services that are all named",
      ["--services", "sqs", "--gb", "50", "--gb-per-service", "sqs=10"],
      "--gb: The total of 50 GB is more than the 10 GB of the services, which all have amounts of their own: leave out the total, or the amount of a service (total-more-than-parts)",
    ],
    [
      "absurd amounts",
      ["--services", "sqs", "--gb", "1e308", "--azs", "1000000000"],
      "--azs: Expected at most 20, received 1000000000 (number-out-of-range); --gb: Expected at most 1,000,000,000, received 1e+308 (number-out-of-range)",
    ],
    [
      "a misspelt region",
      ["--services", "sqs", "--region", "eu-west"],
      '--region: "eu-west" is not the name of an AWS region: did you mean "eu-west-1", "eu-west-2" or "eu-west-3"? (malformed-region)',
    ],
    [
      "half an AZ",
      ["--services", "sqs", "--azs", "0.5"],
      "option '--azs <n>' argument '0.5' is invalid. Expected a whole number of at least 1.",
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
      "option '--price <prices>' argument 'nat-hours=1' is invalid. There is no price \"nat-hours\": did you mean \"nat-hour\"?",
    ],
    [
      "no VPCs",
      ["--services", "sqs", "--vpcs", "0"],
      "option '--vpcs <n>' argument '0' is invalid. Expected a whole number of at least 1.",
    ],
    [
      "more attachments than VPCs have",
      ["--services", "sqs", "--vpcs", "2", "--transit-gateway-attachments", "4"],
      "--transit-gateway-attachments: Expected at most 3, one for the hub and one for each of 2 VPCs, received 4 (too-many-attachments)",
    ],
    [
      "a hub that would share gateways",
      ["--services", "s3,dynamodb", "--vpcs", "2"],
      '--services: A hub shares interface endpoints only, and none is among the services: add one, such as "sqs" (nothing-to-share)',
    ],
    [
      "an option about several VPCs without their number",
      ["--services", "sqs", "--transit-gateway-attachments", "1"],
      "--transit-gateway-attachments applies only to several VPCs: give their number with --vpcs",
    ],
    [
      "an unknown way for names",
      ["--services", "sqs", "--vpcs", "2", "--dns", "zones"],
      "option '--dns <way>' argument 'zones' is invalid. Expected \"hosted-zones\" or \"profile\".",
    ],
    [
      "an empty list",
      ["--services", ","],
      "option '--services <names>' argument ',' is invalid. Expected names separated by commas: \"sqs,kms\".",
    ],
  ])("%s", async (_title, args, message) => {
    expect(await runCli(["cost", ...args])).toEqual(usageError(message));
  });
});
