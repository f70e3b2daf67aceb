import { findByFullName } from "../../lib/services/catalogue";
import { isPossibleRegion } from "../../lib/services/regions";

const NAMES = new Map<string, string>();

/** The name in the catalogue of a service with a full name, such as `ecr.api`; otherwise what follows its region. */
export function nameOfService(fullName: string): string {
  const name = NAMES.get(fullName) ?? findByFullName(fullName)?.name ?? withoutStart(fullName);
  NAMES.set(fullName, name);
  return name;
}

/** The name of a service in the catalogue; the full name of any other service, and the ARN of what is no service. */
export function nameOfTarget(target: string): string {
  return findByFullName(target)?.name ?? target;
}

function withoutStart(fullName: string): string {
  const parts = fullName.split(".");
  const at = parts.findIndex(isPossibleRegion);
  const rest = at < 0 ? fullName.replace(/^com\.amazonaws\./, "") : parts.slice(at + 1).join(".");
  return rest === "" ? fullName : rest;
}
