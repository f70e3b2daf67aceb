import { writeFileSync } from "node:fs";
import type { Command } from "commander";
import { listCosted } from "../../lib/cost/costed";
import { estimateMonthlyCost } from "../../lib/cost/estimate";
import { estimateSharedCost } from "../../lib/cost/estimate-shared";
import { reportCost } from "../../lib/cost/report";
import type { SharedCostInput } from "../../lib/cost/shared-cost-input";
import { reportSharedCost, type SharedReport } from "../../lib/cost/shared-report";
import { listShared } from "../../lib/cost/sharing";
import { show } from "../../lib/problems";
import { unwritable } from "../file-problems";
import { wrapTable } from "../fit-table";
import type { Io } from "../io";
import { refuse, refuseProblems } from "../refuse";
import {
  type CostOptions,
  PRICE_NAMES,
  readAmount,
  readAmounts,
  readDnsWay,
  readList,
  readPrices,
  wholeNumber,
} from "./cost-options";
import type { CostOutcome, CostPage } from "./cost-page";
import { gatherInput, gatherSharing } from "./cost-request";

/** Adds `vpc-endpoints cost`. */
export function addCostCommand(program: Command, io: Io): void {
  const command = program
    .command("cost")
    .summary("say what endpoints cost a month, and whether NAT gateways would be cheaper")
    .description(
      "Say what a set of endpoints costs a month and, service by service, whether a NAT gateway would be cheaper.",
    )
    .argument("[stack]", "folder of a synthesized stack, or its cdk.tf.json")
    .option("--services <names>", "services instead of a stack: sqs,kms,s3", readList)
    .option(
      "--azs <number>",
      "availability zones of each endpoint (default: the subnets of the stack, or 2)",
      wholeNumber(1),
    )
    .option(
      "--client-azs <number>",
      "availability zones of the clients (default: those of the endpoints)",
      wholeNumber(1),
    )
    .option("--gb <amount>", "GB a month in total, split evenly over services not named", readAmount)
    .option("--gb-per-service <amounts>", "GB a month by service: sqs=10,kms=0.5", readAmounts)
    .option("--hours <number>", "hours of a month (default: 730)", readAmount)
    .option(
      "--nat-gateways <number>",
      "NAT gateways to compare with (default: one in each zone)",
      wholeNumber(0),
    )
    .option(
      "--region <name>",
      "region of the prices (default: that of the stack, or us-east-1); of a stack with endpoints in several regions it counts those of this one",
    )
    .option(
      "--price <prices>",
      `prices of your own in USD, such as interface-hour=0.011,nat-gb=0.048; there are ${PRICE_NAMES.join(", ")}`,
      readPrices,
    )
    .option(
      "--vpcs <number>",
      "compare one set in each of so many VPCs with one hub; --gb is that of all of them",
      wholeNumber(1),
    )
    .option("--hub-among-vpcs", "the hub is one of these VPCs (default: one besides them)")
    .option(
      "--transit-gateway-attachments <number>",
      "attachments bought for the hub alone: its own, then those of the VPCs (default: 0)",
      wholeNumber(0),
    )
    .option(
      "--dns <way>",
      'how names reach the VPCs: "hosted-zones" or "profile" (default: hosted-zones)',
      readDnsWay,
    )
    .option("--json", "print the estimate as JSON")
    .option("--html <file>", "write a page with tables and charts to a file")
    .addHelpText("after", HELP)
    .action(async (stack: string | undefined, options: CostOptions) => {
      const request = gatherInput(stack, options, command);
      const { input, assumptions } = request;
      const sharing = gatherSharing(request, options, command);
      const { problems } = sharing ? listShared(sharing) : listCosted(input);
      if (problems.length > 0) refuseProblems(command, problems, optionsOf(stack));
      const estimate = estimateMonthlyCost(input);
      const shared = sharing && estimateSharedCost(sharing);
      const outcome = { estimate, shared, assumptions };
      if (options.html !== undefined) await writePage(options.html, outcome, command);
      if (options.json) io.write(`${JSON.stringify({ ...estimate, shared, assumptions }, null, 2)}\n`);
      else printReport(outcome, io);
      if (options.html !== undefined) io.writeError(`Wrote ${options.html}\n`);
    });
}

const HELP = `
Services that occur twice in a stack are named with their construct or resource: ireland-endpoints/kms.

Examples:
  vpc-endpoints cost cdktf.out/stacks/vpc-endpoints --azs 2 --gb 500
  vpc-endpoints cost cdktf.out/stacks/two-regions --region eu-west-1
  vpc-endpoints cost --services sqs,kms,s3 --gb-per-service sqs=900,kms=2 --nat-gateways 1
  vpc-endpoints cost --services sqs,kms,sts --gb 2000 --vpcs 20
  vpc-endpoints cost --services sqs --region eu-north-1 --price interface-hour=0.01,interface-gb=0.01`;

/** The option of the command line that gives each part of the input. */
const OPTION_OF = {
  services: "--services",
  azCount: "--azs",
  clientAzCount: "--client-azs",
  gbPerMonth: "--gb",
  gbPerService: "--gb-per-service",
  hoursPerMonth: "--hours",
  natGateways: "--nat-gateways",
  region: "--region",
  prices: "--price",
  vpcCount: "--vpcs",
  transitGatewayAttachments: "--transit-gateway-attachments",
} as const satisfies { readonly [Name in keyof SharedCostInput]?: string };

/** Of a stack the services came, and no option named them. */
function optionsOf(stack: string | undefined): Readonly<Record<string, string>> {
  return stack === undefined ? OPTION_OF : { ...OPTION_OF, services: show(stack) };
}

function printReport({ estimate, shared, assumptions }: CostOutcome, io: Io): void {
  const { bold, dim } = io.colours;
  const { title, columns, rows, totals, findings, remarks, prices } = reportCost(estimate, shared?.prices);
  const comparison = shared && reportSharedCost(shared);
  const priceColumns = [{ title: "PRICE" }, { title: "USD" }, { title: "AS OF" }, { title: "SOURCE" }];
  const lines = [
    bold(title),
    "",
    ...wrapTable(columns, [...rows, [...totals, "", "", ""]], io),
    "",
    ...findings,
    "",
    ...(comparison ? sharedLines(comparison, io) : []),
    ...wrapTable(priceColumns, prices, io),
    "",
    ...[...assumptions, ...remarks, ...(comparison?.remarks ?? [])].map(dim),
  ];
  io.write(`${lines.join("\n")}\n`);
}

function sharedLines({ title, columns, rows, totals, findings }: SharedReport, io: Io): readonly string[] {
  const { bold } = io.colours;
  return [bold(title), "", ...wrapTable(columns, [...rows, totals], io), "", ...findings, ""];
}

async function writePage(file: string, outcome: CostOutcome, command: Command): Promise<void> {
  // The charting library is large and only this option needs it, so it is a bundle of its own.
  const { costPage }: CostPage = require("./cost-page");
  try {
    writeFileSync(file, costPage(outcome));
  } catch (error) {
    refuse(command, `--html: ${unwritable(file, error)}`);
  }
}
