import { groupBy } from "../../../lib/shapes/group-by";
import type { RecordedCall, UnmappedCall } from "../../trail/recorded-call";
import { type IsFromVpc, whyNotCounted } from "../decide/counted";
import { type Assumed, contextThrough } from "../decide/endpoint-context";
import { makeEndpointFinder } from "../policies/find-endpoints";
import type { SimulatedEndpoint } from "../policies/simulated-endpoint";
import { type EndpointPlace, makeProposer } from "./make-proposer";
import type { ProposedPolicy } from "./propose-endpoint";

/** A proposal that calls are added to, one by one. */
export interface OpenProposal {
  add(call: RecordedCall | UnmappedCall): void;
  close(): readonly ProposedPolicy[];
}

interface ProposedEndpoint {
  readonly endpoint: SimulatedEndpoint;
  readonly place: EndpointPlace;
  readonly through: ReturnType<typeof contextThrough>;
}

/** Opens a proposal of policies for the endpoints of a stack, for the calls that count in a simulation. */
export function openProposal(
  endpoints: readonly SimulatedEndpoint[],
  { assumed, isFromVpc }: { readonly assumed: Assumed; readonly isFromVpc: IsFromVpc | undefined },
): OpenProposal {
  const isAlone = new Set(endpoints.map(mapOf)).size < 2;
  const items = endpoints.map((endpoint): ProposedEndpoint => {
    const place = { map: isAlone ? "" : mapOf(endpoint), service: endpoint.service };
    return { endpoint, place, through: contextThrough(endpoint, assumed) };
  });
  const proposer = makeProposer(items.map(({ endpoint, place }) => ({ ...place, policy: documentOf(endpoint) })));
  const find = makeEndpointFinder(items);
  return {
    add(call) {
      const reason = "requests" in call ? whyNotCounted(call, isFromVpc) : "no call";
      if (!("requests" in call) || (reason !== undefined && reason !== "refused already")) return;
      for (const [first] of groupBy(find(call), ({ place }) => JSON.stringify(place)).values()) {
        if (first === undefined) continue;
        proposer.add(first.place, asSeenBy(first, call));
      }
    },
    close: proposer.propose,
  };
}

/** A call as an endpoint would see it; without a policy, nothing asks for the way of a call. */
function asSeenBy({ endpoint, through }: ProposedEndpoint, call: RecordedCall): RecordedCall {
  if (documentOf(endpoint) === undefined) return call;
  return { ...call, requests: call.requests.map((one) => ({ ...one, context: through(one.context, call) })) };
}

/** What tells maps of services apart: region, VPC, and the path of the construct or the module. */
function mapOf({ region = "", vpcId = "", address }: SimulatedEndpoint): string {
  const path = address.replace(/(aws_vpc_endpoint\.|[^/]*$).*$/s, "").replace(/[./]$/, "");
  return [region, vpcId, path].filter(Boolean).join(" ");
}

function documentOf({ policy }: SimulatedEndpoint): unknown {
  return policy.kind === "document" ? policy.document : undefined;
}
