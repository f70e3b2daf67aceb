import { count } from "../../lib/shapes/text";
import type { SimulateOptions } from "./options/options";
import type { SimulationOutcome } from "./outcome";
import { showCalls } from "./report/show-calls";

/** What a simulation assumes, and what to know of it, a sentence each. */
export function remarksOn(
  { endpoints, span, broken, vpceDeniedLeftOut }: Omit<SimulationOutcome, "remarks" | "source">,
  { fromIp, orgAccounts }: SimulateOptions,
): readonly string[] {
  const folded = endpoints.filter((endpoint) => endpoint.folded > 0).map(({ address }) => address);
  const asksForOrganizations = endpoints.some(({ groups }) =>
    groups.some(({ unknownKeys }) => unknownKeys.some((key) => /^aws:(Principal|Resource)Org/i.test(key))),
  );
  return [
    fromIp === undefined &&
      span.publicCalls > 0 &&
      `From public addresses came ${showCalls(span.publicCalls)}, which count as if from the VPC through its NAT gateways: name these with --from-ip, and calls from elsewhere do not count.`,
    orgAccounts === undefined &&
      asksForOrganizations &&
      "No record says to which organization an account belongs: name the accounts of yours with --org-accounts accounts.txt.",
    folded.length > 0 &&
      `There were too many different calls to list: resources and principals of ${folded.join(", ")} are folded into patterns.`,
    vpceDeniedLeftOut > 0 &&
      `${showCalls(vpceDeniedLeftOut)} more were denied by endpoints in reality, too different from each other to explain.`,
    broken.length > 0 && `${count(broken.length, "file")} could not be read in full.`,
  ].filter((sentence) => sentence !== false);
}
