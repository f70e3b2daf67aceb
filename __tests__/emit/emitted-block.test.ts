import { newStack, newVpcEndpoints } from "../defined";
import { BARE, EVERY_TYPE, IDS, resolved } from "../emitted";

/** The expression of the ids of all endpoints. */
function idsOf(props: object): unknown {
  const stack = newStack();
  return resolved(stack, newVpcEndpoints(stack, "endpoints", { ...BARE, ...props }).endpointIds);
}

describe("perInstance()", () => {
  test("is a map by service", () => {
    expect(idsOf({ services: ["sqs"] })).toBe(
      `\${{for name, endpoint in aws_vpc_endpoint.${IDS.interface} : name => endpoint.id}}`,
    );
  });

  test("labels the second type of a service", () => {
    const key = 'contains(["s3"], name) ? "${name}.Interface" : name';
    expect(idsOf({ services: { s3: { types: ["Gateway", "Interface"] } } })).toContain(
      `aws_vpc_endpoint.${IDS.interface} : ${key} => endpoint.id}`,
    );
  });
});

describe("BLOCK_IDS", () => {
  test("are contract, since they are part of every address", () => {
    const stack = newStack();
    const { node } = newVpcEndpoints(stack, "endpoints", { ...BARE, ...EVERY_TYPE });
    expect(node.children.slice(-5).map((child) => child.node.id)).toEqual([
      "interface",
      "gateway",
      "gateway-load-balancer",
      "resource",
      "service-network",
    ]);
  });
});
