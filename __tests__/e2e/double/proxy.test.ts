import { DescribeSubnetsCommand, DescribeVpcEndpointServicesCommand, DescribeVpcsCommand } from "@aws-sdk/client-ec2";
import { ec2Client, readEndpoints } from "../network";
import { describeEndToEnd } from "../tools";
import { makeWorld, refusalOf } from "./compare";
import { type Double, startDouble } from "./double";

const SQS = "com.amazonaws.us-east-1.sqs";

const authorization = (service: string) =>
  `AWS4-HMAC-SHA256 Credential=testing/20260101/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`;

describeEndToEnd("the double's controls", () => {
  let double: Double;

  beforeAll(async () => {
    double = await startDouble();
  });

  beforeEach(() => double.reset());

  afterAll(() => double.stop());

  test("counts the calls since a mark by action", async () => {
    const ec2 = ec2Client(double.endpoint);
    await ec2.send(new DescribeVpcsCommand({}));
    const mark = double.calls.mark();
    await ec2.send(new DescribeVpcsCommand({}));
    await ec2.send(new DescribeSubnetsCommand({}));
    expect(mark.total()).toBe(2);
    expect(mark.byAction()).toEqual({ DescribeVpcs: 1, DescribeSubnets: 1 });
    expect(mark.calls()[0]).toEqual({ service: "ec2", action: "DescribeVpcs", status: 200 });
  });

  test("answers RequestLimitExceeded to the next calls of an action", async () => {
    const ec2 = ec2Client(double.endpoint);
    double.inject("DescribeVpcs", "throttle", 2);
    const describe = () => refusalOf(ec2.send(new DescribeVpcsCommand({})));
    expect(await describe()).toBe("RequestLimitExceeded: Request limit exceeded.");
    expect(await describe()).toBe("RequestLimitExceeded: Request limit exceeded.");
    expect(await describe()).toBe("accepted");
  });

  test("answers HTTP 503 to the next call of an action, which a client repeats", async () => {
    double.inject("DescribeVpcs", "unavailable");
    const mark = double.calls.mark();
    await ec2Client(double.endpoint, "us-east-1", 3).send(new DescribeVpcsCommand({}));
    expect(mark.calls().map(({ status }) => status)).toEqual([503, 200]);
  });

  test("delays the next call of an action", async () => {
    double.inject("DescribeVpcs", { delayMs: 300 });
    const before = Date.now();
    await ec2Client(double.endpoint).send(new DescribeVpcsCommand({}));
    expect(Date.now() - before).toBeGreaterThanOrEqual(300);
  });

  test("makes one endpoint when the reply is dropped and the client repeats the call", async () => {
    const { create, vpcId, ec2 } = await makeWorld(ec2Client(double.endpoint, "us-east-1", 3));
    double.inject("CreateVpcEndpoint", "drop");
    const mark = double.calls.mark();
    const { VpcEndpointId } = await create({ ClientToken: "token" });
    expect(mark.calls().map(({ status }) => status)).toEqual([0, 200]);
    expect((await readEndpoints(ec2, vpcId)).map(({ id }) => id)).toEqual([VpcEndpointId]);
  });

  test("answers the service facts that a test has set", async () => {
    double.setService(SQS, {
      availabilityZones: ["us-east-1b"],
      vpcEndpointPolicySupported: false,
      privateDnsNames: [],
      supportedIpAddressTypes: ["ipv4", "ipv6"],
    });
    const ec2 = ec2Client(double.endpoint);
    const { ServiceDetails } = await ec2.send(new DescribeVpcEndpointServicesCommand({ ServiceNames: [SQS] }));
    expect(ServiceDetails).toMatchObject([
      {
        ServiceName: SQS,
        AvailabilityZones: ["us-east-1b"],
        VpcEndpointPolicySupported: false,
        SupportedIpAddressTypes: ["ipv4", "ipv6"],
        ServiceType: [{ ServiceType: "Interface" }],
      },
    ]);
    expect(ServiceDetails?.[0]?.PrivateDnsNames ?? []).toEqual([]);
  });

  test("answers a service that only a test knows", async () => {
    const name = "com.amazonaws.vpce.us-east-1.vpce-svc-1";
    double.setService(name, { privateDnsNames: ["api.example.com"] });
    const { create, subnetIds } = await makeWorld(ec2Client(double.endpoint));
    const SubnetIds = subnetIds.slice(0, 1);
    const { DnsEntries = [] } = await create({ ServiceName: name, PrivateDnsEnabled: true, SubnetIds });
    expect(DnsEntries.at(-1)?.DnsName).toBe("api.example.com");
  });

  test("answers for an endpoint what it was set to, and forgets it", async () => {
    const { create, describe, subnetIds } = await makeWorld(ec2Client(double.endpoint));
    const { VpcEndpointId: id = "" } = await create({ PrivateDnsEnabled: true, SubnetIds: [...subnetIds] });
    const before = await describe(id);
    double.setEndpoint(id, { state: "pendingAcceptance", networkInterfaces: 1, privateNames: false });
    const { State, NetworkInterfaceIds, DnsEntries = [], PrivateDnsEnabled } = await describe(id);
    expect({ State, interfaces: NetworkInterfaceIds?.length, PrivateDnsEnabled }).toEqual({
      State: "pendingAcceptance",
      interfaces: 1,
      PrivateDnsEnabled: true,
    });
    expect(DnsEntries).toHaveLength((before.DnsEntries ?? []).length - 2);
    double.setEndpoint(id, {});
    expect(await describe(id)).toEqual(before);
  });

  test("refuses what a service does not support", async () => {
    const { create, subnetIds } = await makeWorld(ec2Client(double.endpoint));
    const SubnetIds = [...subnetIds];
    double.setService(SQS, {
      availabilityZones: ["us-east-1b"],
      vpcEndpointPolicySupported: false,
      privateDnsNames: [],
    });
    expect(await refusalOf(create({ SubnetIds }))).toBe(
      `InvalidParameter: The VPC endpoint service ${SQS} does not support the availability zone of the subnet: subnet-ID.`,
    );
    expect(await refusalOf(create({ PolicyDocument: '{"Statement":[]}' }))).toBe(
      `InvalidParameter: Service ${SQS} only supports the full-access endpoint policy.`,
    );
    expect(await refusalOf(create({ PrivateDnsEnabled: true }))).toBe(
      `InvalidParameter: Private DNS can't be enabled because the service ${SQS} does not provide a private DNS name.`,
    );
    double.setService(SQS, null);
    expect(await refusalOf(create())).toBe(`InvalidServiceName: The Vpc Endpoint Service '${SQS}' does not exist`);
  });

  test("hands the calls of other services to moto as they are", async () => {
    const headers = { authorization: authorization("s3") };
    const body = Buffer.from([0, 255, 10, 13]);
    await fetch(`${double.endpoint}/bucket`, { method: "PUT", headers });
    await fetch(`${double.endpoint}/bucket/key`, { method: "PUT", headers, body });
    const stored = await fetch(`${double.motoEndpoint}/bucket/key`, { headers });
    expect(Buffer.from(await stored.arrayBuffer())).toEqual(body);
    const identity = await fetch(double.endpoint, {
      method: "POST",
      headers: { authorization: authorization("sts"), "content-type": "application/x-www-form-urlencoded" },
      body: "Action=GetCallerIdentity&Version=2011-06-15",
    });
    expect(await identity.text()).toContain("<Account>123456789012</Account>");
    expect(double.calls.all()).toEqual([
      { service: "s3", action: "PUT /bucket", status: 200 },
      { service: "s3", action: "PUT /bucket/key", status: 200 },
      { service: "sts", action: "GetCallerIdentity", status: 200 },
    ]);
  });

  test("forgets resources, calls, faults and service facts when it is reset", async () => {
    const { create, ec2 } = await makeWorld(ec2Client(double.endpoint));
    await create();
    double.inject("DescribeVpcEndpoints", "throttle");
    double.setService(SQS, null);
    await double.reset();
    expect(double.calls.all()).toEqual([]);
    expect(await readEndpoints(ec2)).toEqual([]);
    const { ServiceDetails } = await ec2.send(new DescribeVpcEndpointServicesCommand({ ServiceNames: [SQS] }));
    expect(ServiceDetails).toHaveLength(1);
  });
});
