import { writeProblem } from "../../lib/shapes/problem";
import { joinWords } from "../../lib/shapes/text";
import { commentLines } from "../comment-lines";
import { oneLine } from "../one-line";
import { programName, writeTypescript } from "../write-typescript";
import type { AdoptedVpc } from "./adopt-vpc";

/** The construct of a VPC as TypeScript, below what the user has to know about it. */
export function programText(
  { id, region, props, remarks, errors }: AdoptedVpc,
  hasProviders: boolean,
  width: number,
): string {
  const comments = [...remarks, ...errors.map((error) => `Error at synth: ${writeProblem(error)}`)];
  const lines = comments.flatMap((comment) => commentLines(oneLine(comment), width));
  if (props === undefined) return lines.join("\n");
  const head = `new VpcEndpoints(stack, ${writeTypescript(id)}, `;
  const provider = hasProviders && region !== undefined ? { provider: programName(nameOf(region)) } : {};
  return [...lines, `${head}${writeTypescript({ ...provider, ...props }, "", head.length)});`].join("\n");
}

/** The providers of constructs in several regions, as one block; none if there is only one region. */
export function providerLines(adopted: readonly AdoptedVpc[], width: number): readonly string[] {
  const regions = [...new Set(adopted.flatMap(({ region }) => region ?? []))].sort();
  if (regions.length < 2) return [];
  const lines = regions.map((region) => {
    const config = writeTypescript({ alias: region, region });
    return `const ${nameOf(region)} = new AwsProvider(stack, ${writeTypescript(`aws-${region}`)}, ${config});`;
  });
  const comment = `The endpoints are in ${joinWords(regions, "and")}: AwsProvider is from @cdktf/provider-aws/lib/provider`;
  return [[...commentLines(comment, width), ...lines].join("\n")];
}

/** The region as a name of a program: `euWest1`. */
function nameOf(region: string): string {
  return region.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
