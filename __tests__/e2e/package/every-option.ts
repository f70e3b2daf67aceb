// A user's program with a stack for each case of the end-to-end suite; prints the JSON of each by its title.
import { EC2Client } from "@aws-sdk/client-ec2";
import { addressCases } from "../cases/addresses";
import { customCases } from "../cases/custom";
import { elsewhereCases } from "../cases/elsewhere";
import { lookupCases } from "../cases/lookups";
import { networkCases } from "../cases/network";
import type { Place } from "../cases/place";
import { policyCases } from "../cases/policies";
import { s3Cases } from "../cases/s3";
import { tokenCases } from "../cases/tokens";
import { synthesize } from "../stacks";

const CASES = [
  ...tokenCases,
  ...customCases,
  ...s3Cases,
  ...addressCases,
  ...networkCases,
  ...elsewhereCases,
  ...policyCases,
  ...lookupCases,
];
const [subnetA, subnetB, routeTableA, routeTableB] = [
  "subnet-0000000a",
  "subnet-0000000b",
  "rtb-0000000a",
  "rtb-0000000b",
];
const PLACE: Place = {
  ec2: new EC2Client({ region: "us-east-1" }),
  region: "us-east-1",
  ownVpc: false,
  vpcId: "vpc-0000000a",
  cidrBlock: "10.0.0.0/16",
  subnetIds: [subnetA, subnetB],
  routeTableIds: [routeTableA, routeTableB],
  subnetA,
  subnetB,
  routeTableA,
  routeTableB,
  groupOne: "sg-0000000a",
  groupTwo: "sg-0000000b",
  prefixListId: "pl-0000000a",
  ipv6Blocks: ["2600:1f18:1::/64", "2600:1f18:1:1::/64"],
};

const stacks = CASES.map(({ title, define }) => {
  return [title, synthesize("us-east-1", (stack) => define(stack, PLACE)).json];
});
console.log(JSON.stringify(Object.fromEntries(stacks)));
