/** What differs from an ordinary SQS endpoint, in AWS's own words. */
export type Described = Readonly<Record<string, unknown>>;

export const VPC = "vpc-0a1b2c3d4e5f60718";
export const SUBNETS = ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"];
export const GROUP = "sg-0a1b2c3d4e5f60718";
export const TABLE = "rtb-0a1b2c3d4e5f60718";

/** The id of the nth endpoint. */
export function idOf(number: number): string {
  return `vpce-0a1b2c3d4e5f607${String(number).padStart(2, "0")}`;
}

/** The policy that AWS gives to an endpoint that is made without one. */
export const AWS_FULL_ACCESS = JSON.stringify({
  Version: "2008-10-17",
  Statement: [{ Action: "*", Effect: "Allow", Principal: "*", Resource: "*" }],
});

/** An interface endpoint as `aws ec2 describe-vpc-endpoints` tells it. */
export function interfaceEndpoint(number: number, service: string, differences: Described = {}): Described {
  return {
    VpcEndpointId: idOf(number),
    VpcEndpointType: "Interface",
    VpcId: VPC,
    ServiceName: service.includes("amazonaws") ? service : `com.amazonaws.us-east-1.${service}`,
    State: "available",
    PolicyDocument: AWS_FULL_ACCESS,
    RouteTableIds: [],
    SubnetIds: SUBNETS,
    Groups: [{ GroupId: GROUP, GroupName: "vpc-endpoints-sg" }],
    IpAddressType: "ipv4",
    DnsOptions: { DnsRecordIpType: "ipv4" },
    PrivateDnsEnabled: true,
    RequesterManaged: false,
    Tags: [],
    ServiceRegion: "us-east-1",
    ...differences,
  };
}

/** A gateway endpoint as `aws ec2 describe-vpc-endpoints` tells it. */
export function gatewayEndpoint(number: number, service: string, differences: Described = {}): Described {
  return interfaceEndpoint(number, service, {
    VpcEndpointType: "Gateway",
    RouteTableIds: [TABLE],
    SubnetIds: [],
    Groups: [],
    DnsOptions: { DnsRecordIpType: "service-defined" },
    PrivateDnsEnabled: false,
    ...differences,
  });
}

/** The text that the AWS CLI prints of endpoints. */
export function page(endpoints: readonly Described[], others: object = {}): string {
  return `${JSON.stringify({ VpcEndpoints: endpoints, ...others }, null, 4)}\n`;
}
