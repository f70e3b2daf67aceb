// A user's program with a stack for each case of the end-to-end suite; prints the JSON of each by its title.
import { EC2Client } from "@aws-sdk/client-ec2";
import { CASES } from "../cases/every-case";
import type { Place } from "../cases/place";
import { synthesize } from "../stacks";

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
