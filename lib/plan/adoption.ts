import {
  groupRulesUnsaid,
  importInModule,
  onePlaceForTwo,
  optionOfOtherType,
  type Problem,
  placeTaken,
  regionRequired,
} from "../problems";
import { isUnresolved } from "../shapes/unresolved";
import type { Input } from "./input";
import type { FormerPlaces, PlaceByType } from "./places";
import type { PlannedGroup } from "./security-group";
import type { EndpointType, Wanted } from "./wanted";

/** An endpoint that exists already, and where: in AWS by its id, or in the state by its address. */
export interface AdoptedEndpoint {
  readonly type: EndpointType;
  /** Where its options stand in the input. */
  readonly path: string;
  /** The key of for_each. */
  readonly name: string;
  /** The id of the endpoint, or its address in the state. */
  readonly from: string;
}

/** What exists already and is taken over instead of being made. */
export interface PlannedAdoption {
  /** Endpoints that are imported, by id. */
  readonly imports: readonly AdoptedEndpoint[];
  /** Endpoints that move in the state, by address. */
  readonly moves: readonly AdoptedEndpoint[];
  /** The id of the group that is imported. */
  readonly groupId: string | undefined;
  /** The address of the group that moves in the state. */
  readonly groupAddress: string | undefined;
  /** Rules of that group that were resources of their own, and that Terraform forgets without removing them. */
  readonly forgottenRules: readonly string[];
  /** The path of this construct in the stack before it was renamed. */
  readonly formerPath: string | undefined;
}

/** Decides what is taken over. */
export function planAdoption(
  wanted: readonly Wanted[],
  group: PlannedGroup | undefined,
  input: Input,
  problems: Problem[],
): PlannedAdoption {
  const { movedFrom: before = {}, securityGroup } = input;
  const groupAddress = group ? before.securityGroup : undefined;
  if (groupAddress !== undefined && before.securityGroupRules === undefined) {
    problems.push(groupRulesUnsaid("movedFrom.securityGroupRules"));
  }
  problems.push(...checkPlaces(wanted, "importId"), ...checkPlaces(wanted, "movedFrom"));
  return {
    imports: wanted.flatMap((endpoint) => adopted(endpoint, endpoint.options.importId)),
    moves: wanted.flatMap((endpoint) => adopted(endpoint, endpoint.options.movedFrom)),
    groupId: group ? securityGroup?.importId : undefined,
    groupAddress,
    forgottenRules: knownRules(before.securityGroupRules),
    formerPath: before.constructPath,
  };
}

/** Refuses what a child module cannot have: no region of its own, and no import blocks. */
export function checkModule(input: Input, { imports, groupId }: PlannedAdoption): readonly Problem[] {
  return [
    ...(input.region === undefined ? [regionRequired("region")] : []),
    ...imports.map(({ path }) => importInModule(`${path}.importId`)),
    ...(groupId === undefined ? [] : [importInModule("securityGroup.importId")]),
  ];
}

function knownRules(rules: FormerPlaces["securityGroupRules"]): readonly string[] {
  return rules === undefined || isUnresolved(rules) ? [] : rules.filter((rule) => rule !== undefined);
}

/** Refuses places that lead to no endpoint of the plan, or to more than one. */
function checkPlaces(wanted: readonly Wanted[], option: "importId" | "movedFrom"): readonly Problem[] {
  // The types of a service share their options, so each place is looked at once.
  const services = wanted.filter(({ type, beside }) => type === beside[0]);
  const taken = wanted.flatMap((endpoint) => {
    const place = endpoint.options[option];
    const at = typeof place === "object" ? `${option}.${endpoint.type}` : option;
    return adopted(endpoint, place).map(({ path, from }) => ({ at: `${path}.${at}`, from }));
  });
  const repeated = taken.flatMap(({ at, from }, index) => {
    const first = taken.findIndex((other) => other.from === from);
    return first < index ? [placeTaken(at, from, taken[first]?.at ?? "")] : [];
  });
  return [...services.flatMap((service) => checkPlace(service, option)), ...repeated];
}

function checkPlace(
  { path, beside, facts, options }: Wanted,
  option: "importId" | "movedFrom",
): readonly Problem[] {
  const place = options[option];
  const at = `${path}.${option}`;
  if (typeof place === "string") return beside.length > 1 ? [onePlaceForTwo(at, place)] : [];
  const types = (["Gateway", "Interface"] as const).filter((type) => place?.[type] !== undefined);
  const strangers = types.filter((type) => !beside.includes(type));
  return strangers.map((type) => {
    const offered = facts?.types.includes(type) ? [type] : [];
    return optionOfOtherType(`${at}.${type}`, beside, [type], offered);
  });
}

function adopted(
  { type, name, path, beside }: Wanted,
  place: PlaceByType | undefined,
): readonly AdoptedEndpoint[] {
  const byType: { readonly [Type in EndpointType]?: string | undefined } =
    typeof place === "object" ? place : {};
  const only = typeof place === "string" && beside.length === 1 ? place : undefined;
  const from = only ?? byType[type];
  return from === undefined ? [] : [{ type, name, path, from }];
}
