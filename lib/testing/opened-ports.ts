import type { Port } from "../services/endpoint-service";
import { type Arguments, objectIn, type Terraform } from "./read-synthesized";

type OpenedPort = Port | string;

/** The ports that the created security groups open, of those that a text refers to. */
export function openedPorts(terraform: Terraform, references: string): readonly OpenedPort[] {
  const groups = terraform
    .resources("aws_security_group")
    .filter(([name]) => isNamed("aws_security_group", name, references));
  const ports = groups.flatMap(([name, group]) => [...ownRules(group), ...rulesOf(name, terraform)]);
  const distinct = [...new Map(ports.map((port) => [JSON.stringify(port), port])).values()];
  return distinct.sort((one, other) => lowest(one) - lowest(other));
}

/** The first of some ports; expressions come last. */
function lowest(port: OpenedPort): number {
  if (typeof port === "string") return Number.POSITIVE_INFINITY;
  return typeof port === "number" ? port : port.from;
}

function isNamed(type: string, name: string, references: string): boolean {
  return references.includes(`${type}.${name}.`);
}

/** The rules that a group has itself; callers who choose among services choose among them by an expression. */
function ownRules(group: Arguments): readonly OpenedPort[] {
  const { ingress } = group;
  const rules: readonly unknown[] = Array.isArray(ingress) ? ingress : [];
  const chosen = [objectIn(group["dynamic"])["ingress"] ?? []].flat().map((some) => objectIn(some)["for_each"]);
  return [...rules.map((rule) => rangeOf(objectIn(rule))), ...chosen.map(String)];
}

function rangeOf({ from_port: from, to_port: to }: Arguments): OpenedPort {
  if (typeof from !== "number" || typeof to !== "number") return String(from);
  return from === to ? from : { from, to };
}

/** The rules of a group that are resources of their own. Their map has the ports as JSON among expressions. */
function rulesOf(group: string, { resources }: Terraform): readonly OpenedPort[] {
  return resources("aws_vpc_security_group_ingress_rule")
    .filter(([, rule]) => isNamed("aws_security_group", group, String(rule["security_group_id"])))
    .flatMap(([, { for_each }]) => [
      ...JSON.stringify(for_each)
        .replaceAll("\\", "")
        .matchAll(/"from_port":(\d+),"to_port":(\d+)/g),
    ])
    .map(([, from, to]) => rangeOf({ from_port: Number(from), to_port: Number(to) }));
}
