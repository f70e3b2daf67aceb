import { TerraformElement, type TerraformStack } from "cdktf";
import { VpcEndpoints } from "../../../lib";
import type { EndpointServiceName } from "../../../lib/services/names.generated";
import type { Double } from "../double/double";
import { ec2Client, makeGroup, makeNetwork } from "../network";
import type { Action, Plan, ResourceChange } from "../plan";
import { type SynthesizedStack, synthesize } from "../stacks";
import { base, type Edit, type Place, type Props } from "./edit";

/** One changed or moved instance of the construct of an edit. */
export interface Change {
  /** `interface["sqs"]`, `security-group`; behind `new ` if a renamed construct has it. */
  readonly target: string;
  readonly actions: readonly Action[];
  /** The Terraform arguments that differ, for an instance that stays. */
  readonly args: readonly string[];
  readonly moved: boolean;
}

/** Arguments that a program can set; the rest are results of AWS. */
const ARGUMENTS = [
  "description",
  "dns_options",
  "ingress",
  "ip_address_type",
  "name_prefix",
  "policy",
  "private_dns_enabled",
  "route_table_ids",
  "security_group_ids",
  "subnet_configuration",
  "subnet_ids",
  "tags",
  "timeouts",
] as const;

const RENAMED = "-renamed";

/** Makes the place of an edit. */
export async function makePlace(double: Double): Promise<Place> {
  const ec2 = ec2Client(double.endpoint);
  const network = await makeNetwork(ec2, { subnets: 3 });
  const [subnetA = "", subnetB = "", subnetC = ""] = network.subnetIds;
  const [routeTableA = "", routeTableB = ""] = network.routeTableIds;
  const groupOne = await makeGroup(ec2, network.vpcId, "one");
  const groupTwo = await makeGroup(ec2, network.vpcId, "two");
  return { ...network, subnetA, subnetB, subnetC, routeTableA, routeTableB, groupOne, groupTwo };
}

/** The stack with edits still to be made, a construct for each. */
export function synthesizeBefore(edits: readonly Edit[], places: ReadonlyMap<Edit, Place>): SynthesizedStack {
  return synthesize("us-east-1", (stack) => {
    for (const edit of edits) {
      const place = placeOf(edit, places);
      define(stack, constructId(edit), { ...base(place), ...edit.from?.(place, stack) });
    }
  });
}

/** The stack with every edit made for which `isMade` says so. */
export function synthesizeAfter(
  edits: readonly Edit[],
  places: ReadonlyMap<Edit, Place>,
  isMade: (edit: Edit) => boolean = () => true,
): SynthesizedStack {
  const before = synthesizeBefore(edits, places);
  return synthesize("us-east-1", (stack) => {
    for (const edit of edits) {
      const place = placeOf(edit, places);
      const made = isMade(edit);
      const id = constructId(edit) + (made && edit.rename ? RENAMED : "");
      const endpoints = define(stack, id, { ...base(place), ...(made ? edit.to : edit.from)?.(place, stack) });
      if (made && edit.admits) endpoints.allowFrom(edit.admits);
    }
    const moved = edits.filter(({ rename }) => rename === "moved").map(constructId);
    stack.addOverride(
      "moved",
      moved.flatMap((id) => movedBlocks(id, before, stack)),
    );
  });
}

/** What a plan does to each construct, by the id of the construct. */
export function changesOf(plan: Plan): ReadonlyMap<string, readonly Change[]> {
  const changes = new Map<string, Change[]>();
  for (const resource of plan.resource_changes.filter(isChange)) {
    const { id, target } = parse(resource.address);
    const { actions } = resource.change;
    const change = { target, actions, args: argumentsOf(resource), moved: "previous_address" in resource };
    changes.set(id, [...(changes.get(id) ?? []), change]);
  }
  return changes;
}

/** The id of the construct of an edit, before it is renamed. */
export function constructId({ title }: Edit): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  // CDKTF writes a word once if a construct is named after its own child, as in "Add a gateway".
  return [...words, "edit"].join("-");
}

function define(stack: TerraformStack, id: string, props: Props): VpcEndpoints<EndpointServiceName, string> {
  const { services, ...rest } = props;
  return new VpcEndpoints(stack, id, { ...rest, services });
}

function placeOf(edit: Edit, places: ReadonlyMap<Edit, Place>): Place {
  const place = places.get(edit);
  if (!place) throw new Error(`No place was made for: ${edit.title}`);
  return place;
}

/** The blocks that a user writes for each resource of a renamed construct. */
function movedBlocks(
  id: string,
  { json }: SynthesizedStack,
  stack: TerraformStack,
): readonly { readonly from: string; readonly to: string }[] {
  const resources = Object.entries(json["resource"] ?? {}).flatMap(([type, byName]) =>
    Object.keys(byName).map((name) => ({ type, name })),
  );
  return resources.flatMap(({ type, name }) => {
    const parsed = parse(`${type}.${name}`);
    if (parsed.id !== id) return [];
    const to = stack.node.findChild(id + RENAMED).node.findChild(parsed.target);
    return TerraformElement.isTerraformElement(to)
      ? [{ from: `${type}.${name}`, to: `${type}.${to.friendlyUniqueId}` }]
      : [];
  });
}

function isChange({ change, mode, previous_address }: ResourceChange): boolean {
  const [first] = change.actions;
  return mode === "managed" && (first !== "no-op" || previous_address !== undefined);
}

function argumentsOf({ change }: ResourceChange): readonly string[] {
  const { before, after, after_unknown } = change;
  if (!before || !after) return [];
  const unknown: Readonly<Record<string, unknown>> = Object(after_unknown);
  return ARGUMENTS.filter(
    (name) => unknown[name] === true || JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
}

/** `aws_vpc_endpoint.<construct>_interface_0A1B2C3D["sqs"]` */
function parse(address: string): { readonly id: string; readonly target: string } {
  const parts = /^(?:module\.\w+\.)?aws_\w+\.(.+?)(-renamed)?_([a-z-]+)_[0-9A-F]{8}(\[.+\])?$/.exec(address);
  const [, id = "", renamed, child = "", key = ""] = parts ?? [];
  if (!parts) throw new Error(`Not an address of an edit: ${address}`);
  return { id, target: `${renamed ? "new " : ""}${child}${key}` };
}
