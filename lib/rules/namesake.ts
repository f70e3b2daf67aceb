import type { ServiceRequest } from "../model/request";
import { findByFullName, findService } from "../services/catalogue";
import { isUnresolved } from "../shapes/unresolved";

/** A region in the place of one that only Terraform knows. */
const SOME_REGION = "us-east-1";

/** Whether a custom service leads to the service of the catalogue that has its key as name. */
export function leadsToNamesake({ name, options: { serviceName } }: ServiceRequest): boolean {
  const service = findService(name);
  const token = isUnresolved(serviceName) && serviceName.kind === "token" ? serviceName.token : serviceName;
  if (service === undefined || typeof token !== "string") return false;
  return findByFullName(token.replaceAll(/\$\{[^}]*\}/g, SOME_REGION)) === service;
}
