import type { UnmappedCall } from "../../trail/recorded-call";

/** Why a record became no request, as a sentence. */
export function showUnmapped({ reason }: Pick<UnmappedCall, "reason">): string {
  return REASONS[reason];
}

const REASONS: Readonly<Record<UnmappedCall["reason"], string>> = {
  "no-endpoint-service": "no source names an endpoint service that serves it",
  "unknown-action": "no source names the action that it needs",
  "no-call": "it records no call to AWS",
};
