import type { SimulatedEndpoint } from "../../../../cli/simulate/policies/simulated-endpoint";
import { openProposal } from "../../../../cli/simulate/propose/open-proposal";
import { recordedCall } from "./random-calls";

const KNOWN = { "aws:principalaccount": "111122223333" };
const OBJECT = { action: "s3:GetObject", resource: "arn:aws:s3:::data/x", context: KNOWN };
const CALL = recordedCall(OBJECT, { services: ["s3"] });
const NO_OPTIONS = { assumed: new Map(), isFromVpc: undefined };

function endpoint(address: string, more: Partial<SimulatedEndpoint> = {}): SimulatedEndpoint {
  return {
    service: "s3",
    type: "Gateway",
    address,
    policy: { kind: "full access" },
    region: "eu-west-1",
    vpcId: "vpc-1",
    endpointId: undefined,
    ...more,
  };
}

describe("openProposal()", () => {
  test("counts a call once for a gateway and an interface, which share a policy", () => {
    const proposal = openProposal(
      [endpoint("stack/endpoints/s3"), endpoint("stack/endpoints/s3.Interface", { type: "Interface" })],
      NO_OPTIONS,
    );
    proposal.add(CALL);
    const [proposed, ...others] = proposal.close();
    expect(others).toEqual([]);
    expect(proposed).toMatchObject({ map: "", service: "s3", remarks: ["1 call, 2026-11-20 08:00."] });
  });

  test.each([
    ["VPC", endpoint("stack/endpoints/s3", { vpcId: "vpc-2" }), "eu-west-1 vpc-2 stack/endpoints"],
    ["construct", endpoint("stack/others/s3"), "eu-west-1 vpc-1 stack/others"],
    ["module", endpoint('module.two.aws_vpc_endpoint.this["a/b"]'), "eu-west-1 vpc-1 module.two"],
  ])("proposes a policy for each %s", (_, other, map) => {
    const proposal = openProposal([endpoint("stack/endpoints/s3"), other], NO_OPTIONS);
    proposal.add(CALL);
    expect(proposal.close().map((proposed) => proposed.map)).toEqual(
      ["eu-west-1 vpc-1 stack/endpoints", map].toSorted(),
    );
  });

  test("keeps the VPC of a perimeter, which the endpoint decides", () => {
    const Condition = { StringEquals: { "aws:SourceVpc": "vpc-1", "aws:PrincipalAccount": "111122223333" } };
    const allow = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*", Condition };
    const document = { Version: "2012-10-17", Statement: [allow] };
    const policy = { kind: "document", document, statements: ["policy[0]"] } as const;
    const proposal = openProposal([endpoint("stack/endpoints/s3", { policy })], NO_OPTIONS);
    proposal.add({ ...CALL, requests: [{ ...OBJECT, context: { ...KNOWN, "aws:sourcevpc": "vpc-9" } }] });
    expect(proposal.close()[0]?.statements[0]?.conditions).toEqual(Condition);
  });

  test("takes no calls from elsewhere and none of other regions", () => {
    const proposal = openProposal([endpoint("stack/endpoints/s3")], { assumed: new Map(), isFromVpc: () => false });
    proposal.add({ ...CALL, origin: "public", sourceAddress: "198.51.100.9" });
    proposal.add({ ...CALL, region: "us-east-1" });
    proposal.add({ eventSource: "s3.amazonaws.com", eventName: "New", reason: "unknown-action", calls: 1 });
    expect(proposal.close()).toEqual([]);
  });
});
