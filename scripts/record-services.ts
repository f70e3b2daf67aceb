/**
 * Records AWS's own answer on endpoint services in data/api/<date>/<region>.json, for `npm run refresh`. It needs
 * credentials that allow ec2:DescribeVpcEndpointServices, and reads only:
 * `npm run record -- eu-west-1 us-east-1`
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DescribeVpcEndpointServicesCommand, EC2Client, type ServiceDetail } from "@aws-sdk/client-ec2";

const FOLDER = join(__dirname, "..", "data", "api");

/** The services of AWS in a region, page by page; those of other accounts are nobody's business. */
async function describe(region: string): Promise<readonly ServiceDetail[]> {
  const client = new EC2Client({ region });
  const details: ServiceDetail[] = [];
  let token: string | undefined;
  do {
    const page = await client.send(new DescribeVpcEndpointServicesCommand({ NextToken: token, MaxResults: 1000 }));
    details.push(...(page.ServiceDetails ?? []).filter(({ Owner }) => Owner === "amazon"));
    token = page.NextToken;
  } while (token);
  return details;
}

/**
 * Writes the answer of AWS in each region into a folder, and says how many services it has.
 *
 * @throws if no region is given, or AWS refuses to answer
 */
export async function record(regions: readonly string[], folder: string): Promise<void> {
  if (regions.length === 0) throw new Error("Give the regions to ask, such as eu-west-1 us-east-1");
  mkdirSync(folder, { recursive: true });
  for (const region of regions) {
    const ServiceDetails = await describe(region);
    writeFileSync(join(folder, `${region}.json`), `${JSON.stringify({ ServiceDetails }, undefined, 1)}\n`);
    process.stdout.write(`${region}: ${ServiceDetails.length} services\n`);
  }
}

if (require.main === module) {
  const today = new Date().toISOString().slice(0, 10);
  record(process.argv.slice(2), join(FOLDER, today)).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
