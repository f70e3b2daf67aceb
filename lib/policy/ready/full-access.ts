import type { AnyServiceStatement } from "../statement/statement";

/** The policy of an endpoint that lets everything pass, as AWS writes it if none is given. */
export function fullAccess(): readonly AnyServiceStatement[] {
  return [{ effect: "Allow", principals: "*", actions: ["*"], resources: ["*"] }];
}
