import { type Arguments, objectIn, type Terraform } from "./read-synthesized";
import { resolveArguments } from "./resolve-arguments";

/** An endpoint, with the values that its resource takes from its row. */
export interface Endpoint {
  readonly service: string;
  readonly type: string;
  readonly address: string;
  readonly values: Arguments;
}

/** The endpoints of the resources with `for_each` over a local that the constructs wrote. */
export function endpointsIn(terraform: Terraform, isOwn: (resource: string) => boolean): readonly Endpoint[] {
  return terraform
    .resources("aws_vpc_endpoint")
    .filter(([name]) => isOwn(name))
    .flatMap(([name, resource]) => endpointsOf(name, resource, terraform));
}

function endpointsOf(name: string, resource: Arguments, { locals }: Terraform): readonly Endpoint[] {
  const type = String(resource["vpc_endpoint_type"]);
  const rows = Object.entries(rowsBehind(resource["for_each"], locals) ?? {});
  const labels = new Set(rows.map(([label]) => label));
  return rows.flatMap(([label, row]) => {
    if (objectIn(row)["vpc_endpoint_type"] !== type) return [];
    // The label of a service that has two endpoints ends with its type.
    const short = label.endsWith(`.${type}`) ? label.slice(0, -type.length - 1) : label;
    const service = labels.has(short) ? short : label;
    const address = `aws_vpc_endpoint.${name}[${JSON.stringify(service)}]`;
    return { service, type, address, values: resolveArguments(resource, service, objectIn(row)) };
  });
}

/** The rows that an expression iterates over: those of the local that it names, or that locals on the way name. */
function rowsBehind(expression: unknown, locals: Arguments): Arguments | undefined {
  const names = typeof expression === "string" ? [...expression.matchAll(/\blocal\.([\w-]+)/g)] : [];
  for (const [, name = ""] of names) {
    const local = locals[name];
    const rows = typeof local === "object" ? objectIn(local) : rowsBehind(local, locals);
    if (rows && Object.values(rows).some((row) => "vpc_endpoint_type" in objectIn(row))) return rows;
  }
  return undefined;
}
