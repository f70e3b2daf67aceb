import type { Command } from "commander";
import { isPossibleRegion } from "../../lib/services/regions";
import type { Io } from "../io";
import { readStandardInput } from "../read-text";
import { rejectArgument } from "../reject-argument";
import { exitWithUsageError } from "../usage-error";
import { type AdoptedVpc, adoptVpc } from "./adopt-vpc";
import { programText, providerLines } from "./program-text";
import { type DescribedEndpoint, readDescribed } from "./read-described";

interface Options {
  readonly region: string | undefined;
}

/** Adds `vpc-endpoints import`. */
export function addCommand(program: Command, io: Io): void {
  const command = program
    .command("import")
    .description(
      "Write the construct that takes over the endpoints that `aws ec2 describe-vpc-endpoints` prints, ready to paste: each service with its importId, and with what differs from the defaults of the construct. Reads standard input, which may contain several pages.",
    )
    .option("--region <name>", "region of the VPCs whose region the input leaves open", readRegion)
    .addHelpText("after", HELP)
    .action(async ({ region }: Options) => {
      const described = readDescribed(await readStandardInput(io, HINT));
      if ("error" in described) return exitWithUsageError(command, described.error);
      const { endpoints, hasMore } = described.value;
      const adopted = adoptAll(endpoints, region);
      const providers = providerLines(adopted, io.columns);
      const programs = adopted.map((vpc) => programText(vpc, providers.length > 0, io.columns));
      const blocks = [...(hasMore ? [INCOMPLETE] : []), ...providers, ...programs];
      io.write(`${blocks.length > 0 ? blocks.join("\n\n") : NOTHING}\n`);
      const isNothing = adopted.every(({ props }) => !props);
      if (isNothing || adopted.some(({ errors }) => errors.length > 0)) io.fail();
    });
}

const HELP = `
Exit code: 0 if the construct accepts the program, 1 if it does not or there is
nothing to import, 2 for wrong usage.

Examples:
  aws ec2 describe-vpc-endpoints | vpc-endpoints import
  aws ec2 describe-vpc-endpoints \\
    --filters Name=vpc-id,Values=vpc-0a1b2c3d4e5f60718 | vpc-endpoints import

Review the output of terraform plan before you apply. The existing security
groups stay as they are; to take over the group of the endpoints too, replace
securityGroupIds with securityGroup and its importId.`;

const HINT = "paste what aws ec2 describe-vpc-endpoints prints and end it with Ctrl-D";
const NOTHING = "// No VPC endpoints in the input";
const INCOMPLETE = "// The input ends with a NextToken: there are more endpoints than these";

/** One construct for each VPC, in the order of the input. */
function adoptAll(endpoints: readonly DescribedEndpoint[], region: string | undefined): readonly AdoptedVpc[] {
  const vpcIds = [...new Set(endpoints.map(({ vpcId }) => vpcId))];
  return vpcIds.map((vpcId) => {
    const id = vpcIds.length === 1 ? "endpoints" : `endpoints-${vpcId}`;
    const ofVpc = endpoints.filter((endpoint) => endpoint.vpcId === vpcId);
    return adoptVpc(id, vpcId, ofVpc, region);
  });
}

function readRegion(text: string): string {
  return isPossibleRegion(text) ? text : rejectArgument('Expected an AWS region such as "us-east-1"');
}
