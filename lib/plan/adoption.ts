import type { EffectiveEndpoint } from "../model/effective-endpoint";
import type { ByType } from "../model/effective-options";
import type { EffectiveProps } from "../model/effective-props";
import type { EndpointType } from "../model/endpoint-type";
import type { AdoptedEndpoint, PlannedAdoption } from "../model/planned-adoption";
import type { PlannedGroup } from "../model/planned-group";
import { isUnresolved } from "../shapes/unresolved";

/** Plans what is adopted instead of being made. */
export function planAdoption(
  endpoints: readonly EffectiveEndpoint[],
  group: PlannedGroup | undefined,
  { movedFrom = {}, securityGroup }: EffectiveProps,
): PlannedAdoption {
  const { securityGroupRules: rules = [] } = movedFrom;
  return {
    imports: endpoints.flatMap((endpoint) => adoptedEndpoints(endpoint, "importId")),
    moves: endpoints.flatMap((endpoint) => adoptedEndpoints(endpoint, "movedFrom")),
    groupId: group ? securityGroup?.importId : undefined,
    groupAddress: group ? movedFrom.securityGroup : undefined,
    forgottenRules: isUnresolved(rules) ? [] : rules.filter((rule) => rule !== undefined),
    formerPath: movedFrom.constructPath,
  };
}

function adoptedEndpoints(
  { type, types, name, path, options }: EffectiveEndpoint,
  option: "importId" | "movedFrom",
): readonly AdoptedEndpoint[] {
  const given = options[option];
  const at = typeof given === "object" ? [...path, option, type] : [...path, option];
  const from = typeof given === "object" ? ofType(given, type) : given;
  // One text is about one endpoint, and of two it is not said which.
  const isClear = typeof given === "object" || types.length === 1;
  return from === undefined || !isClear ? [] : [{ type, name, path: at, from }];
}

function ofType(byType: Exclude<ByType, string>, type: EndpointType): string | undefined {
  const all: { readonly [Type in EndpointType]?: string | undefined } = byType;
  return all[type];
}
