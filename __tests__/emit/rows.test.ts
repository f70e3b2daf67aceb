import { newStack, newVpcEndpoints } from "../defined";
import { BARE, emittedBy, endpointsBy, IDS, synthesized, variable } from "../emitted";

describe("emitRows()", () => {
  test("writes the services into the local, with policies as JSON values", () => {
    const { locals } = emittedBy({ services: { "ecr.dkr": {}, s3: { policy: "none" } } });
    expect(locals).toEqual({
      endpoints_services_BBF4668F: {
        "ecr.dkr": {
          vpc_endpoint_type: "Interface",
          service_name: "com.amazonaws.eu-west-1.ecr.dkr",
          private_dns_enabled: true,
          policy: {
            Version: "2012-10-17",
            Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
          },
        },
        s3: { vpc_endpoint_type: "Gateway", service_name: "com.amazonaws.eu-west-1.s3" },
      },
    });
  });
});

describe("serviceName()", () => {
  test("takes the region from the data source, for names and exceptions", () => {
    const props = { services: { sqs: {} }, region: undefined };
    const { locals, data } = emittedBy(props);
    const [source] = Object.keys(data.aws_region);
    const region = "local.endpoints_region-name_EDF1C008";
    expect(locals["endpoints_region-name_EDF1C008"]).toBe(
      `\${lookup(data.aws_region.${source}, "region", lookup(data.aws_region.${source}, "id", null))}`,
    );
    expect(locals[IDS.services].sqs.service_name).toBe(`com.amazonaws.\${${region}}.sqs`);
    expect(endpointsBy(props).interface?.["service_name"]).toBe(
      `\${(each.value.service_name_in == null) ? each.value.service_name : lookup(each.value.service_name_in, ${region}, each.value.service_name)}`,
    );
  });

  test("prefers the region of the service for its exceptions", () => {
    const stack = newStack();
    const services = { sqs: { serviceRegion: variable(stack, "other").stringValue }, kms: {} };
    newVpcEndpoints(stack, "endpoints", { ...BARE, services, region: variable(stack, "region").stringValue });
    expect(synthesized(stack).resource.aws_vpc_endpoint[IDS.interface].service_name).toContain(
      "lookup(each.value.service_name_in, coalesce(each.value.service_region, var.region), each.value.service_name)",
    );
  });

  test("looks a service name up by the expression of the region", () => {
    const { interface: endpoints } = endpointsBy({ services: ["sqs"], region: "${var.region}" });
    expect(endpoints?.["service_name"]).toContain("service_name_in, var.region,");
  });
});

describe("perService()", () => {
  test("takes the type off the label of the second type of a service", () => {
    const { interface: endpoints, gateway } = endpointsBy({
      services: { s3: { types: ["Gateway", "Interface"] } },
    });
    expect(endpoints?.["for_each"]).toContain('trimsuffix(name, ".Interface") => service');
    expect(gateway?.["for_each"]).toContain("name => service");
  });
});
