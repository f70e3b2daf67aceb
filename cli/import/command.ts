import type { Command } from "commander";
import type { Io } from "../io";
import { readStandardInput } from "../read-text";
import { refuse } from "../refuse";
import { typescriptOf } from "../typescript-value";
import { type AdoptedVpc, adoptVpc } from "./adopted-vpc";
import { type DescribedEndpoint, readDescribed } from "./described-endpoints";

/** Adds `vpc-endpoints import`. */
export function addImportCommand(program: Command, io: Io): void {
  const command = program
    .command("import")
    .summary("print the construct that takes over endpoints which exist")
    .description(
      "Print the construct that takes over the endpoints which `aws ec2 describe-vpc-endpoints` tells of, ready to paste: services with their importId, and what is not as the construct would make it. Reads standard input; several pages may follow each other.",
    )
    .addHelpText("after", HELP)
    .action(async () => {
      const described = readDescribed(await readStandardInput(io, HINT));
      if ("refusal" in described) return refuse(command, described.refusal);
      const adopted = adoptAll(described.endpoints);
      const blocks = [...(described.hasMore ? [INCOMPLETE] : []), ...adopted.map(programText)];
      io.write(`${blocks.length > 0 ? blocks.join("\n\n") : NOTHING}\n`);
      const fails = adopted.every(({ props }) => !props) || adopted.some(({ refused }) => refused.length > 0);
      if (fails) io.fail();
    });
}

const HELP = `
Exit code: 0 printed, 1 nothing to import or something that the construct refuses, 2 wrong usage.

Examples:
  aws ec2 describe-vpc-endpoints | vpc-endpoints import
  aws ec2 describe-vpc-endpoints --filters Name=vpc-id,Values=vpc-0a1b2c3d4e5f60718 | vpc-endpoints import

Review what terraform plan says before you apply it. The existing security groups stay as they are;
to take over their group as well, put securityGroup with its importId in place of securityGroupIds.`;

const HINT = "paste what aws ec2 describe-vpc-endpoints prints, and end it with Ctrl-D";
const NOTHING = "// No VPC endpoints in the input";
const INCOMPLETE = "// The input ends with a NextToken: there are more endpoints than these";

/** One construct for each VPC, in the order in which the input names them. */
function adoptAll(endpoints: readonly DescribedEndpoint[]): readonly AdoptedVpc[] {
  const vpcIds = [...new Set(endpoints.map(({ vpcId }) => vpcId))];
  return vpcIds.map((vpcId) => {
    const id = vpcIds.length === 1 ? "endpoints" : `endpoints-${vpcId}`;
    return adoptVpc(
      id,
      vpcId,
      endpoints.filter((endpoint) => endpoint.vpcId === vpcId),
    );
  });
}

function programText({ id, props, remarks, refused }: AdoptedVpc): string {
  const comments = [...remarks, ...refused.map((problem) => `Refused at synth: ${problem}`)];
  const lines = comments.map((comment) => `// ${comment.replace(/\s*\n\s*/g, " ")}`);
  if (props === undefined) return lines.join("\n");
  const head = `new VpcEndpoints(stack, ${JSON.stringify(id)}, `;
  return [...lines, `${head}${typescriptOf(props, "", head.length)});`].join("\n");
}
