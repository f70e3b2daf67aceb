import { type Command, Option } from "commander";
import type { CostInput, SharedCostInput } from "../../lib/cost/cost-input";
import { wholeNumber } from "../whole-number";
import { readAmount, readAmounts, readDnsWay, readNames, readPrices } from "./arguments";

/** The options that say where the estimate goes; undefined if they are not given. */
export interface OutputOptions {
  readonly json: true | undefined;
  readonly html: string | undefined;
}

/** The option for each part of the input. */
export const INPUT_OPTIONS = {
  services: option("--services <names>", "services to estimate instead of a stack: sqs,kms,s3", readNames),
  azCount: option(
    "--azs <n>",
    "availability zones of each endpoint (default: its subnets in the stack, or 2)",
    wholeNumber(1),
  ),
  clientAzCount: option(
    "--client-azs <n>",
    "availability zones of the clients (default: those of the endpoints)",
    wholeNumber(1),
  ),
  gbPerMonth: option(
    "--gb <amount>",
    "GB a month of all services; those without --gb-per-service share the rest evenly",
    readAmount,
  ),
  gbPerService: option("--gb-per-service <amounts>", "GB a month by service: sqs=10,kms=0.5", readAmounts),
  hoursPerMonth: option("--hours <n>", "hours in a month (default: 730)", readAmount),
  natGateways: option("--nat-gateways <n>", "NAT gateways to compare with (default: one in each zone)", wholeNumber(0)),
  region: option(
    "--region <name>",
    "region of the prices (default: that of the stack, or us-east-1); if the stack has several, the one to estimate",
  ),
  prices: option("--price <prices>", "your own prices in USD: interface-hour=0.011,nat-gb=0.048", readPrices),
} as const satisfies { readonly [Part in keyof CostInput]?: Option };

/** The option for each part of the input that is about several VPCs. */
export const SHARING_OPTIONS = {
  vpcCount: option(
    "--vpcs <n>",
    "compare one set of endpoints in each of n VPCs with one hub; --gb is the sum of all VPCs",
    wholeNumber(1),
  ),
  hubAmongVpcs: option("--hub-among-vpcs", "the hub is one of these VPCs (default: one more VPC)"),
  transitGatewayAttachments: option(
    "--transit-gateway-attachments <n>",
    "attachments to buy for the hub: its own, then those of the VPCs (default: 0)",
    wholeNumber(0),
  ),
  dns: option(
    "--dns <way>",
    "how the names reach the VPCs: hosted-zones or profile (default: hosted-zones)",
    readDnsWay,
  ),
} as const satisfies { readonly [Part in Exclude<keyof SharedCostInput, keyof CostInput>]?: Option };

/** The option that names price lists of AWS. */
export const PRICES_OPTION = option<readonly string[]>(
  "--prices <source>",
  "price list of AWS: aws reads it now, or a file of it, index.csv or index.json; may be repeated",
  (text, before = []) => [...before, text],
);

/** All options of `cost`, in the order of its help. */
export const OPTIONS: readonly Option[] = [
  ...Object.values(INPUT_OPTIONS),
  PRICES_OPTION,
  ...Object.values(SHARING_OPTIONS),
  option("--json", "print the estimate as JSON"),
  option("--html <file>", "also write a page with tables and charts to a file"),
];

/** The name of the option for each part of the input, such as `--azs` for `azCount`. */
export const OPTION_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries<Option>({ ...INPUT_OPTIONS, ...SHARING_OPTIONS }).map(([part, { long, flags }]) => [
    part,
    long ?? flags,
  ]),
);

function option<Value>(flags: string, description: string, read?: (text: string, before?: Value) => Value): Option {
  const made = new Option(flags, description);
  return read ? made.argParser(read) : made;
}

/** The parts of an input that the options of a call give. */
export function partsGiven(command: Command, options: Readonly<Record<string, Option>>) {
  const values = command.opts();
  return Object.fromEntries(
    Object.entries(options)
      .map(([part, made]) => [part, values[made.attributeName()]])
      .filter(([, value]) => value !== undefined),
  );
}
