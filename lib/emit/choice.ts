import { TerraformLocal, TerraformStack, TerraformVariable } from "cdktf";
import type { Construct } from "constructs";
import type { PlannedBlock } from "../plan/blocks";
import { CHOICES, type Choice, type PlannedChoice } from "../plan/choice";
import { choiceNotTaken, choiceOutsideModule, policyNotJson } from "../problems";
import { serviceOfRow } from "./rows";

/** Defines the variable by which callers of a module choose among its services, and say what is otherwise. */
export function defineServicesVariable(scope: Construct, choice: PlannedChoice): void {
  const { variable, offered, takenBy } = choice;
  const chosen = `var.${variable}`;
  const members = Object.entries(CHOICES).map(([name, type]) => `${name} = optional(${type})`);
  const definition = new TerraformVariable(TerraformStack.of(scope), variable, {
    type: `map(object({ ${members.join(", ")} }))`,
    description: `The endpoints to make, of ${offered.join(", ")}, and what is not as the module has it`,
    nullable: false,
  });
  // As a property of the variable, CDKTF would write "email-smtp" as "email_smtp".
  definition.addOverride("default", Object.fromEntries(offered.map((name) => [name, {}])));
  const strangers = `setsubtract(keys(${chosen}), ${JSON.stringify(offered)})`;
  definition.addValidation({
    condition: `\${length(${strangers}) == 0}`,
    errorMessage: choiceOutsideModule(variable, strangers, offered),
  });
  for (const [column, takers] of Object.entries(takenBy)) {
    if (takers.length === offered.length) continue;
    const wrong = `[for name, service in ${chosen} : name if service.${column} != null && !contains(${JSON.stringify(takers)}, name)]`;
    definition.addValidation({
      condition: `\${length(${wrong}) == 0}`,
      errorMessage: choiceNotTaken(variable, column, wrong, takers),
    });
  }
  const unread = `[for name, service in ${chosen} : name if service.policy != null && !can(jsondecode(service.policy))]`;
  definition.addValidation({
    condition: `\${length(${unread}) == 0}`,
    errorMessage: policyNotJson(variable, unread),
  });
}

/**
 * The rows that callers have chosen, with what they say otherwise. A value that Terraform does not know yet
 * makes its own column unknown and nothing else, or every endpoint would seem to need a replacement.
 */
export function chooseRows(
  scope: Construct,
  { variable }: PlannedChoice,
  blocks: readonly PlannedBlock[],
  offered: TerraformLocal,
): TerraformLocal {
  const perType = blocks.map((block) => {
    const own = `var.${variable}[${serviceOfRow(block)}]`;
    const cells = block.choices.map((column) => `${column} = ${cell(column, own)}`);
    const isChosen = `contains(keys(var.${variable}), ${serviceOfRow(block)})`;
    const filter = `if service.vpc_endpoint_type == "${block.type}" && ${isChosen}`;
    const row = `merge(service, { ${cells.join(", ")} })`;
    return `{for name, service in local.${offered.friendlyUniqueId} : name => ${row} ${filter}}`;
  });
  return new TerraformLocal(scope, "chosen-services", `\${merge(${perType.join(", ")})}`);
}

function cell(column: Choice, own: string): string {
  const [said, usual] = [`${own}.${column}`, `service.${column}`];
  if (column === "tags") return `merge(${usual}, ${said})`;
  // As texts, since Terraform refuses a choice between two objects of different shape.
  if (column === "policy") return `jsondecode(${said} == null ? jsonencode(${usual}) : ${said})`;
  // An emitted [] would detach every table.
  const taken = column === "route_table_ids" ? `(length(${said}) == 0 ? null : ${said})` : said;
  return `${said} == null ? ${usual} : ${taken}`;
}
