import { TerraformLocal, TerraformStack, TerraformVariable } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedVariable } from "../model/plan";
import type { PlannedBlock } from "../model/planned-block";
import { addedStatements } from "./added-statements";
import { localAddress } from "./addresses";
import { withStatements } from "./policy-tokens";
import { serviceOfRow } from "./rows";

interface Locals {
  /** The rows of all endpoints. */
  readonly rows: TerraformLocal;
  /** The statements that are added to policies, if there are any. */
  readonly added: TerraformLocal | undefined;
}

/**
 * Emits the variable by which callers of a module choose among its services and override their arguments, and the
 * local that holds the rows that they choose.
 */
export function emitServicesVariable(
  scope: Construct,
  planned: PlannedVariable,
  blocks: readonly PlannedBlock[],
  locals: Locals,
): TerraformLocal {
  emitVariable(scope, planned);
  return emitChosenRows(scope, planned, blocks, locals);
}

function emitVariable(scope: Construct, planned: PlannedVariable): void {
  const { name: variable, offered, callerArguments } = planned;
  const members = Object.entries(callerArguments).map(([name, { type }]) => `${name} = optional(${type})`);
  const definition = new TerraformVariable(TerraformStack.of(scope), variable, {
    type: `map(object({ ${members.join(", ")} }))`,
    description: `Endpoints to create (any of ${offered.join(", ")}), with optional overrides`,
    nullable: false,
  });
  // As a property of the variable, CDKTF would write "email-smtp" as "email_smtp".
  definition.addOverride("default", Object.fromEntries(offered.map((name) => [name, {}])));
  for (const { failing, message } of validations(planned)) {
    definition.addValidation({
      condition: `\${length(${failing}) == 0}`,
      errorMessage: `${variable}: ${message}`,
    });
  }
}

interface Validation {
  /** An expression for the services that fail. */
  readonly failing: string;
  readonly message: string;
}

function validations({ name: variable, offered, callerArguments }: PlannedVariable): readonly Validation[] {
  const services = `var.${variable}`;
  const failingIf = (condition: string) => `[for name, service in ${services} : name if ${condition}]`;
  const listed = (failing: string) => `\${join(", ", ${failing})}`;
  const strangers = `setsubtract(keys(${services}), ${JSON.stringify(offered)})`;
  const restricted = Object.entries(callerArguments).filter(([, one]) => one.services.length < offered.length);
  const unread = failingIf("service.policy != null && !can(jsondecode(service.policy))");
  return [
    {
      failing: strangers,
      message: `this module has no ${listed(strangers)}: choose among ${offered.join(", ")}`,
    },
    ...restricted.map(([argument, { services: takers }]) => {
      const failing = failingIf(`service.${argument} != null && !contains(${JSON.stringify(takers)}, name)`);
      const taken = takers.length > 0 ? `only ${takers.join(", ")} do` : "no endpoint of this module does";
      return { failing, message: `the endpoint of ${listed(failing)} takes no ${argument}: ${taken}` };
    }),
    {
      failing: unread,
      message: `the policy of ${listed(unread)} is not JSON: pass the json of a data source aws_iam_policy_document`,
    },
  ];
}

/**
 * Emits the rows that callers have chosen, with what they override. A value that Terraform does not know yet makes
 * only its own column unknown; otherwise every endpoint would seem to need a replacement.
 */
function emitChosenRows(
  scope: Construct,
  { name: variable }: PlannedVariable,
  blocks: readonly PlannedBlock[],
  { rows, added }: Locals,
): TerraformLocal {
  const perType = blocks.map((block) => {
    const own = `var.${variable}[${serviceOfRow(block)}]`;
    const overrides = block.callerArguments.map((column) => `${column} = ${override(column, own, added)}`);
    const isChosen = `contains(keys(var.${variable}), ${serviceOfRow(block)})`;
    const filter = `if service.vpc_endpoint_type == "${block.type}" && ${isChosen}`;
    const row = `merge(service, { ${overrides.join(", ")} })`;
    return `{for name, service in ${localAddress(rows)} : name => ${row} ${filter}}`;
  });
  return new TerraformLocal(scope, "chosen-services", `\${merge(${perType.join(", ")})}`);
}

function override(column: string, own: string, added: TerraformLocal | undefined): string {
  const [given, usual] = [`${own}.${column}`, `service.${column}`];
  if (column === "tags") return `merge(${usual}, ${given})`;
  // Compared as texts, since Terraform rejects a choice between objects of different shapes.
  if (column === "policy")
    return `jsondecode(${given} == null ? jsonencode(${usual}) : ${added ? withAdded(given, added) : given})`;
  // An emitted [] would detach every table.
  const taken = column === "route_table_ids" ? `(length(${given}) == 0 ? null : ${given})` : given;
  return `${given} == null ? ${usual} : ${taken}`;
}

/** The policy that callers give, with the statements that the endpoint has beside any policy. */
function withAdded(given: string, added: TerraformLocal): string {
  return `jsonencode(${withStatements(`jsondecode(${given})`, `try(${addedStatements(added, "name")}, [])`)})`;
}
