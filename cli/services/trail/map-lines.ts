import { findService } from "../../../lib/services/catalogue";
import { showCalls, showNumber } from "../../trail/show-calls";
import { type ServiceLine, writeServiceMap } from "../write-service-map";
import type { ReportedService } from "./usage-report";

/** The services of a region as a map to paste into the construct of the VPC. */
export function mapLines(services: readonly ReportedService[], width: number): readonly string[] {
  const known = services.filter(({ service }) => findService(service) !== undefined);
  const byName = known.toSorted((one, other) => (one.service < other.service ? -1 : 1));
  return writeServiceMap(byName.map(lineOf), width).split("\n");
}

/** The construct needs the ports that no source lists. */
function lineOf({ service, type, calls, endpoints, aroundCalls }: ReportedService): ServiceLine {
  const reasons = [
    showCalls(calls),
    aroundCalls > 0 && `${showNumber(aroundCalls)} around the endpoints`,
    endpoints.length > 0 && "an endpoint is used",
    type === "Gateway" && "a gateway, free",
  ].filter((reason) => reason !== false);
  if (findService(service)?.ports !== "other") return { name: service, reason: reasons.join("; ") };
  const reason = [...reasons, "no source lists its ports: check them"].join("; ");
  return { name: service, options: "{ ports: [443] }", reason };
}
