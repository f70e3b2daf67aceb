/** An isolated part of AWS with its own accounts and host names. */
export interface Partition {
  /** Second field of every ARN there, such as `aws-cn`. */
  readonly partition: string;
  /** End of every AWS host name there, such as `amazonaws.com.cn`. */
  readonly dnsSuffix: string;
  /** End of the host names there that serve both address families, such as `api.aws`. */
  readonly dualStackDnsSuffix: string;
}

interface PartitionFacts extends Partition {
  readonly form: RegExp;
  readonly regions: string;
}

// Partitions, suffixes and regions: botocore 1.43.11, data/partitions.json, and aws-cdk-lib 2.276.0,
// region-info/lib/aws-entities (both of 2026). They agree except on me-west-1, which only the CDK lists.
// https://github.com/boto/botocore/blob/1.43.11/botocore/data/partitions.json
// The first form that matches decides, so that of the commercial regions comes last.
const PARTITIONS: readonly PartitionFacts[] = [
  {
    partition: "aws-cn",
    dnsSuffix: "amazonaws.com.cn",
    dualStackDnsSuffix: "api.amazonwebservices.com.cn",
    form: form("cn"),
    regions: "cn-north-1 cn-northwest-1",
  },
  {
    partition: "aws-us-gov",
    dnsSuffix: "amazonaws.com",
    dualStackDnsSuffix: "api.aws",
    form: form("us-gov"),
    regions: "us-gov-east-1 us-gov-west-1",
  },
  {
    partition: "aws-iso",
    dnsSuffix: "c2s.ic.gov",
    dualStackDnsSuffix: "api.aws.ic.gov",
    form: form("us-iso"),
    regions: "us-iso-east-1 us-iso-west-1",
  },
  {
    partition: "aws-iso-b",
    dnsSuffix: "sc2s.sgov.gov",
    dualStackDnsSuffix: "api.aws.scloud",
    form: form("us-isob"),
    regions: "us-isob-east-1 us-isob-west-1",
  },
  {
    partition: "aws-iso-e",
    dnsSuffix: "cloud.adc-e.uk",
    dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
    form: form("eu-isoe"),
    regions: "eu-isoe-west-1",
  },
  {
    partition: "aws-iso-f",
    dnsSuffix: "csp.hci.ic.gov",
    dualStackDnsSuffix: "api.aws.hci.ic.gov",
    form: form("us-isof"),
    regions: "us-isof-east-1 us-isof-south-1",
  },
  {
    partition: "aws-eusc",
    dnsSuffix: "amazonaws.eu",
    dualStackDnsSuffix: "api.amazonwebservices.eu",
    form: form("eusc-[a-z]{2}"),
    regions: "eusc-de-east-1",
  },
  {
    partition: "aws",
    dnsSuffix: "amazonaws.com",
    dualStackDnsSuffix: "api.aws",
    form: form("[a-z]{2}"),
    regions: `
      af-south-1
      ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2
      ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7
      ca-central-1 ca-west-1
      eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3
      il-central-1
      me-central-1 me-south-1 me-west-1
      mx-central-1
      sa-east-1
      us-east-1 us-east-2 us-west-1 us-west-2`,
  },
];

/** Names of the regions of all partitions, sorted. */
export function regionNames(): readonly string[] {
  return PARTITIONS.flatMap(({ regions }) => regions.trim().split(/\s+/)).sort();
}

/**
 * Partition of a region by its form, so that it knows regions that AWS opened after this table was written too.
 * Undefined for a text that cannot be a region.
 */
export function partitionOf(region: string): Partition | undefined {
  const found = PARTITIONS.find(({ form }) => form.test(region));
  if (!found) return undefined;
  const { partition, dnsSuffix, dualStackDnsSuffix } = found;
  return { partition, dnsSuffix, dualStackDnsSuffix };
}

/** Whether AWS has such a region or could have one: `eu-north-7` yes, `eu-west` and `us-east-1a` no. */
export function isPossibleRegion(text: string): boolean {
  return partitionOf(text) !== undefined;
}

function form(area: string): RegExp {
  return new RegExp(`^${area}-(?:north|south|central|(?:north|south)?(?:east|west))-[1-9][0-9]?$`);
}
