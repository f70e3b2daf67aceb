import type { EC2Client, VpcEndpoint } from "@aws-sdk/client-ec2";
import {
  CreateVpcEndpointCommand,
  type CreateVpcEndpointCommandInput,
  DeleteVpcEndpointsCommand,
  DescribeVpcEndpointsCommand,
  ModifyVpcEndpointCommand,
  type ModifyVpcEndpointCommandInput,
} from "@aws-sdk/client-ec2";
import { ec2Client, makeGroup, makeNetwork, type Network, type NetworkOptions } from "../network";

/** A fresh VPC on one of the two servers, and short words for what is done in it. */
export interface World extends Network {
  readonly ec2: EC2Client;
  readonly groupId: string;
  /** Creates an interface endpoint, by default for SQS without private DNS. */
  readonly create: (input?: Partial<CreateVpcEndpointCommandInput>) => Promise<VpcEndpoint>;
  readonly modify: (id: string, input: Partial<ModifyVpcEndpointCommandInput>) => Promise<void>;
  readonly describe: (id: string) => Promise<VpcEndpoint>;
  /** Deletes endpoints; returns the code and text for each that stayed. */
  readonly remove: (...ids: readonly string[]) => Promise<readonly string[]>;
}

/** What moto still gets wrong: the same deed on both servers and what each makes of it. */
export interface Finding {
  /** A verb and its outcome, as the double does it. */
  readonly title: string;
  /** @default - two subnets, DNS on */
  readonly network?: NetworkOptions;
  readonly observe: (world: World) => Promise<unknown>;
  /** What plain moto answers; when this fails, moto has improved and the double can shrink. */
  readonly moto: unknown;
  readonly double: unknown;
}

/** What plain moto answers to the deed of a finding, and what the double does. */
export async function observeBoth(
  servers: { readonly motoEndpoint: string; readonly endpoint: string },
  { observe, network }: Finding,
): Promise<Pick<Finding, "moto" | "double">> {
  return {
    moto: await observe(await makeWorld(ec2Client(servers.motoEndpoint), network)),
    double: await observe(await makeWorld(ec2Client(servers.endpoint), network)),
  };
}

/** Makes a world on the server that the client speaks to. */
export async function makeWorld(ec2: EC2Client, options?: NetworkOptions): Promise<World> {
  const network = await makeNetwork(ec2, options);
  const groupId = await makeGroup(ec2, network.vpcId, "endpoints");
  const describe = async (id: string) => {
    const { VpcEndpoints = [] } = await ec2.send(new DescribeVpcEndpointsCommand({ VpcEndpointIds: [id] }));
    return VpcEndpoints[0] ?? {};
  };
  return {
    ...network,
    ec2,
    groupId,
    describe,
    create: async (input = {}) => {
      const { VpcEndpoint = {} } = await ec2.send(
        new CreateVpcEndpointCommand({
          VpcId: network.vpcId,
          VpcEndpointType: "Interface",
          PrivateDnsEnabled: false,
          ...(input.ResourceConfigurationArn || input.ServiceNetworkArn
            ? {}
            : { ServiceName: "com.amazonaws.us-east-1.sqs" }),
          ...input,
        }),
      );
      return VpcEndpoint;
    },
    modify: async (id, input) => {
      await ec2.send(new ModifyVpcEndpointCommand({ VpcEndpointId: id, ...input }));
    },
    remove: async (...ids) => {
      const { Unsuccessful = [] } = await ec2.send(new DeleteVpcEndpointsCommand({ VpcEndpointIds: [...ids] }));
      return Unsuccessful.map(({ Error: error }) => `${error?.Code}: ${error?.Message}`);
    },
  };
}

/** `Code: message` of what AWS refuses, with ids replaced by their kind; "accepted" when it refuses nothing. */
export async function refusalOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return "accepted";
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return anonymous(`${error.name}: ${error.message}`);
  }
}

/** A text with AWS ids replaced by their kind. */
export function anonymous(text: string): string {
  return text
    .replace(/\b(vpce|vpc|subnet|sg|rtb|pl|eni)-[0-9a-f]{8,}\b/g, "$1-ID")
    .replace(/\b[0-9A-Z]{22}\b/g, "ZONE-ID");
}
