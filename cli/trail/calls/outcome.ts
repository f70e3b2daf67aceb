import type { CallOutcome, TrailRecord } from "../recorded-call";

/** What became of a call. */
export function outcomeOf({ errorCode, errorMessage }: TrailRecord["record"]): CallOutcome {
  if (typeof errorCode !== "string" || errorCode === "") return "succeeded";
  if (errorCode === "VpceAccessDenied") return "denied-by-endpoint";
  if (!ACCESS_DENIED.has(errorCode)) return "failed";
  return typeof errorMessage === "string" && namesEndpointPolicy(errorMessage) ? "denied-by-endpoint" : "access-denied";
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html (read 2026-11-28) */
function namesEndpointPolicy(message: string): boolean {
  return message.includes("VPC endpoint policy");
}

/** How services spell that IAM, or a policy of the resource, refused a call. */
const ACCESS_DENIED: ReadonlySet<string> = new Set([
  "AccessDenied",
  "AccessDeniedException",
  "AuthorizationError",
  "AuthorizationErrorException",
  "Client.UnauthorizedOperation",
  "UnauthorizedOperation",
]);
