import { organizationPerimeter } from "../../lib/policy/ready/perimeter";
import { WORKLOADS, type WorkloadName } from "../../lib/workloads/sets.generated";
import { NETWORK, newStack, newVpcEndpoints } from "../defined";
import { everyOption, SETS } from "./sets";

const names = Object.keys(WORKLOADS).filter(isWorkload);

function isWorkload(name: string): name is WorkloadName {
  return name in WORKLOADS;
}

describe("VpcEndpoints", () => {
  const filled = names.filter((name) => Object.keys(WORKLOADS[name].services).length > 0);

  test.each(filled)("defines the endpoints of %s as they are", (name) => {
    const services = SETS[name]({});
    const endpoints = newVpcEndpoints(newStack(), "endpoints", { ...NETWORK, region: "us-east-1", services });
    expect(endpoints.node.metadata).toEqual([]);
    for (const service of Object.keys(services)) expect(endpoints.endpoint(service)).toBeDefined();
  });

  test.each(names)("defines the endpoints of %s with every option and a shared perimeter", (name) => {
    const policy = organizationPerimeter({ organizationId: "o-a1b2c3d4e5" });
    const services = SETS[name](everyOption(name));
    expect(() =>
      newVpcEndpoints(newStack(), "endpoints", { ...NETWORK, region: "us-east-1", policy, services }),
    ).not.toThrow();
  });

  // FIPS endpoints of Bedrock are in few regions, and us-east-1 is one.
  test.each(names)("defines the endpoints of %s with every option", (name) => {
    const services = SETS[name](everyOption(name));
    const props = { ...NETWORK, region: "us-east-1", services };
    expect(newVpcEndpoints(newStack(), "endpoints", props).node.metadata).toEqual([]);
  });

  test.each(names.filter((name) => "s3" in SETS[name](everyOption(name))))(
    "defines the endpoints of %s with restricted S3",
    (name) => {
      const statements = [{ actions: ["s3:*"], resources: ["arn:aws:s3:::mine/*"] }];
      const options = { ...everyOption(name), restrictS3: { region: "us-east-1", statements } };
      const props = { ...NETWORK, region: "us-east-1", services: SETS[name](options) };
      expect(newVpcEndpoints(newStack(), "endpoints", props).node.metadata).toEqual([]);
    },
  );
});
