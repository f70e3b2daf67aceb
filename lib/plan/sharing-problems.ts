import { list, type Problem, show } from "../problems";

// Who shares the endpoints

export function malformedSpokeKey(path: string, key: string): Problem {
  return error(
    path,
    `${show(key)} cannot be the key of a spoke: use 1 to 64 letters, digits, "-" or "_", since it becomes part of addresses in Terraform`,
  );
}

export function malformedAccountId(path: string, value: string): Problem {
  return error(path, `${show(value)} is not an AWS account id: write its 12 digits as a string`);
}

export function sameSpoke(path: string, vpcId: string, other: string): Problem {
  return error(
    path,
    `${vpcId} is also the VPC of ${other}, and AWS associates a VPC once: remove one of the two`,
  );
}

export function hubAmongSpokes(path: string, vpcId: string): Problem {
  return error(path, `${vpcId} is the hub itself, which resolves the names already: remove this spoke`);
}

export function spokeNotAdmitted(path: string, key: string): Problem {
  return warning(
    path,
    `The security group admits no block of the spoke ${show(key)}, so its clients resolve the names and reach nothing: give ingressCidrBlocks, or admit them by securityGroup`,
  );
}

export function blocksNotUsed(path: string): Problem {
  return error(
    path,
    "No security group is created that could admit these blocks: admit them in the existing groups and remove them here, or give securityGroup too",
  );
}

export function malformedPrincipal(path: string, value: string): Problem {
  return error(
    path,
    `${show(value)} is neither an account id nor the ARN of an organization or an organizational unit, such as "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5"`,
  );
}

export function malformedProfileName(path: string, value: string): Problem {
  return error(
    path,
    `${show(value)} cannot be the name of a Route 53 Profile: use 1 to 64 letters, digits, spaces, "-", "_" or "'", and not digits alone`,
  );
}

export function noSuchSpoke(path: string, key: string, spokes: readonly string[]): Problem {
  const [only, ...more] = spokes;
  const there =
    only === undefined ? "are none" : more.length > 0 ? `are ${list(spokes, "and")}` : `is ${show(only)}`;
  return error(path, `There is no spoke ${show(key)}: there ${there}`);
}

export function associatedByHub(path: string, key: string): Problem {
  return error(
    path,
    `The hub associates the spoke ${show(key)} itself, since it is of the same account: remove the SharedVpcEndpointsSpoke, or give the accountId of the spoke`,
  );
}

export function profileInsteadOfZones(path: string): Problem {
  return error(path, "A Route 53 Profile shares the names, so there are no hosted zones: pass profileId");
}

export function zonesOrProfile(path: string, given: boolean): Problem {
  const what = "zoneIds of the hub (hub.zoneIdsFor(...)) or its profileId";
  return error(path, given ? `Received both: give either ${what}` : `Missing: give ${what}`);
}

export function profileOfOtherRegion(path: string): Problem {
  return error(
    path,
    "A Route 53 Profile serves VPCs of its own region only: define another hub in that region, or share by hosted zones",
  );
}

// What is shared

export function sharedTwice(path: string, service: string, vpcId: string, other: string): Problem {
  return error(
    path,
    `${other} already gives ${show(service)} private DNS in ${vpcId}, and a VPC has room for one: remove the service or the VPC from one of the two`,
  );
}

export function profileTwice(path: string, vpcId: string, other: string): Problem {
  return error(
    path,
    `${other} already associates ${vpcId} with its Route 53 Profile, and a VPC has room for one: remove the VPC from one of the two, or put the services of both into one`,
  );
}

export function notShareable(path: string, service: string): Problem {
  return error(
    path,
    `${show(service)} is a gateway endpoint only, which serves the route tables of its own VPC: make one in each VPC with VpcEndpoints, it is free`,
  );
}

export function sharedForMoney(path: string, service: string): Problem {
  return warning(
    path,
    `A gateway cannot be shared, so this is an interface endpoint of ${show(service)}, billed by hour, zone and GB, while a gateway in each VPC is free: make those with VpcEndpoints, or say types: ["Interface"] to confirm`,
  );
}

export function malformedHostName(path: string, value: string): Problem {
  return error(
    path,
    `${show(value)} is not a private DNS name: write it as DescribeVpcEndpointServices does, such as "sqs.us-east-1.amazonaws.com" or "*.dkr.ecr.us-east-1.amazonaws.com"`,
  );
}

export function privateNamesUnknown(path: string, service: string, fullName: string): Problem {
  const command = `aws ec2 describe-vpc-endpoint-services --service-names ${fullName} --query "ServiceDetails[].PrivateDnsNames[].PrivateDnsName"`;
  return error(
    path,
    `The private DNS names of ${show(service)} are not known here, and they name its hosted zones: give those that \`${command}\` prints, or share by a Route 53 Profile (profile: {}), which needs no names`,
  );
}

export function noPrivateNames(path: string, service: string, cited: string): Problem {
  return error(
    path,
    `AWS has no private DNS name for ${show(service)} (${cited}): give the host names that your clients use as privateDnsNames, or make the endpoint with VpcEndpoints in the VPCs that need it`,
  );
}

export function noNamesToShare(path: string, service: string, cited: string): Problem {
  return error(
    path,
    `AWS has no private DNS name for ${show(service)} (${cited}), so a Route 53 Profile cannot share it: share it by hosted zones with privateDnsNames, or make it with VpcEndpoints in the VPCs that need it`,
  );
}

export function namesWithProfile(path: string): Problem {
  return error(
    path,
    "Private DNS names are for hosted zones, and a Route 53 Profile takes those of the endpoints themselves: remove privateDnsNames or profile",
  );
}

export function sameZone(path: string, zone: string, other: string): Problem {
  return error(
    path,
    `${other} needs the hosted zone ${show(zone)} too, and a VPC resolves a name by one zone: remove one of the two services, or one of the names`,
  );
}

export function addressTypeUnknown(path: string): Problem {
  return error(
    path,
    `Received a Terraform token, but whether a hosted zone gets A or AAAA records is decided at synth: write ${list(["ipv4", "ipv6", "dualstack"])}`,
  );
}

// Quotas and limits

export function manyZones(path: string, count: number): Problem {
  return warning(
    path,
    `${count} hosted zones exceed the default quota of 500 for an account: ask AWS to raise it before you apply`,
  );
}

export function manyVpcsPerZone(path: string, count: number): Problem {
  return warning(
    path,
    `${count} VPCs with the hub exceed the default quota of 300 for a hosted zone: share by a Route 53 Profile (profile: {}), or ask AWS to raise it before you apply`,
  );
}

export function manyAuthorizations(path: string, count: number): Problem {
  return warning(
    path,
    `${count} spokes in other accounts exceed the quota of 1000 authorizations for a hosted zone: share by a Route 53 Profile (profile: {})`,
  );
}

export function manyAssociations(path: string, zones: number, spokes: number): Problem {
  const count = zones * spokes;
  const minutes = Math.ceil(count / 5 / 60);
  return warning(
    path,
    `${zones} hosted zones in ${spokes} spokes are ${count} associations, and Terraform reads each in every plan at the 5 requests a second that Route 53 allows an account: ${minutes} minutes or more. A Route 53 Profile (profile: {}) needs one association for each spoke`,
  );
}

export function manyProfileVpcs(path: string, count: number): Problem {
  return warning(
    path,
    `${count} spokes exceed the default quota of 1000 VPCs for a Route 53 Profile: ask AWS to raise it before you apply`,
  );
}

/** Terraform's message where a VPC would not resolve the names of shared endpoints. */
export function sharingNeedsVpcDns(): string {
  return "The names of shared endpoints resolve where both DNS attributes of the VPC are on, but ${self.id} has enable_dns_support = ${self.enable_dns_support}, enable_dns_hostnames = ${self.enable_dns_hostnames}: turn both on.";
}

/** Terraform's message where the region turns out to be in a partition whose names are others. */
export function namesOfOtherPartition(): string {
  return "The hosted zones have the names of commercial and GovCloud regions, since the region was not known at synth, but this region is elsewhere: give region as a literal. No endpoint was created.";
}

export function sameVpcTwice(vpcIds: string): string {
  return `A VPC is there twice among those of the hub and its spokes (${vpcIds}), and AWS associates a VPC once: give each spoke its own, and none that of the hub. No endpoint was created.`;
}

function error(path: string, message: string): Problem {
  return { path, message, severity: "error" };
}

function warning(path: string, message: string): Problem {
  return { path, message, severity: "warning" };
}
