import { ref, Testing, Token } from "cdktf";
import { NETWORK, newStack, newVpcEndpoints } from "../defined";

/** The Terraform JSON of a construct that looks zones up. */
function emitted(props: object) {
  const stack = newStack();
  newVpcEndpoints(stack, "endpoints", { ...NETWORK, lookupSupportedAzs: true, ...props });
  return JSON.parse(Testing.synth(stack));
}

describe("lookupSupportedAzs", () => {
  test("reads each subnet once, in the order in which they are written", () => {
    const { data, locals } = emitted({ services: ["sqs", "kms"] });
    expect(data.aws_subnet).toEqual({
      endpoints_subnet_1557A1D3: {
        count: "${length(local.endpoints_subnets_BEB8A0F4)}",
        id: "${local.endpoints_subnets_BEB8A0F4[count.index]}",
      },
    });
    expect(locals.endpoints_subnets_BEB8A0F4).toEqual(NETWORK.subnetIds);
  });

  test("reads the subnets of services that have their own, each once", () => {
    const [first, second] = NETWORK.subnetIds;
    const third = "subnet-0123456789abcdef2";
    const services = { sqs: { subnetIds: [third, first] }, kms: {} };
    const { locals } = emitted({ services });
    expect(locals.endpoints_subnets_BEB8A0F4).toEqual([first, second, third]);
  });

  test("shows subnets that may be sensitive, since AWS is asked for each", () => {
    const subnetIds = [Token.asString(ref("aws_ssm_parameter.subnet.value"))];
    const { data, locals } = emitted({ services: { sqs: {}, kms: { subnetIds } } });
    const [shown] = Object.keys(locals).filter((name) => name.includes("shown-subnets"));
    expect(locals[`${shown}`]).toBe("${[for id in nonsensitive(local.endpoints_subnets_BEB8A0F4) : nonsensitive(id)]}");
    expect(data.aws_subnet.endpoints_subnet_1557A1D3.count).toBe(`\${length(local.${shown})}`);
    expect(locals["endpoints_used-subnets_EE8C83B8"]).toContain(
      "for position, subnet in [for id in nonsensitive(tolist(service.subnet_ids)) : nonsensitive(id)] : subnet if",
    );
  });

  test("asks AWS once for each service, and gives the endpoints what is left", () => {
    const { data, resource } = emitted({ services: ["sqs", "kms"] });
    expect(Object.keys(data.aws_vpc_endpoint_service)).toEqual(["endpoints_interface-service_138DFDB4"]);
    const [endpoints] = Object.values<{ subnet_ids: string; depends_on: string[] }>(resource.aws_vpc_endpoint);
    expect(endpoints?.subnet_ids).toBe("${local.endpoints_used-subnets_EE8C83B8[each.key]}");
    expect(endpoints?.depends_on).toContain("data.aws_vpc_endpoint_service.endpoints_interface-service_138DFDB4");
  });

  test("leaves gateways and endpoints outside AWS's services alone", () => {
    const arn = "arn:aws:vpc-lattice:eu-west-1:123456789012:servicenetwork/sn-0123456789abcdef0";
    const customServices = { mesh: { type: "ServiceNetwork", serviceNetworkArn: arn } };
    const { data, output } = emitted({ services: ["s3"], customServices });
    expect(Object.keys(data ?? {})).toEqual(["aws_vpc"]);
    expect(output).toBeUndefined();
  });

  test("is not there unless it is asked for", () => {
    const { data, output, locals } = emitted({ services: ["sqs"], lookupSupportedAzs: false });
    expect(Object.keys(data)).toEqual(["aws_vpc"]);
    expect(output).toBeUndefined();
    expect(Object.keys(locals).filter((name) => /subnets|zones/.test(name))).toEqual([]);
  });
});
