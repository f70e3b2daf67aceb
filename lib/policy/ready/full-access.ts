import type { NormalStatement } from "../document/normal";
import { normalizePolicy } from "../document/normalize";
import { isSameStatement } from "../document/render";
import type { AnyServiceStatement } from "../statement/statement";

/** The policy of an endpoint that lets everything pass, as AWS writes it if none is given. */
export function fullAccess(): readonly AnyServiceStatement[] {
  return [{ effect: "Allow", principals: "*", actions: ["*"], resources: ["*"] }];
}

const [EVERYTHING] = normalizePolicy(fullAccess(), []).statements;

/** Whether a statement lets everything pass that no other one denies. */
export function allowsEverything(statement: NormalStatement): boolean {
  if (EVERYTHING === undefined || statement.conditions.length > 0) return false;
  return isSameStatement({ ...statement, sid: undefined }, EVERYTHING);
}
