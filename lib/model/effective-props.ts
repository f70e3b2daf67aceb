import type { Known } from "../shapes/unresolved";
import type { EndpointsInput, SecurityGroupOptions } from "./props";
import type { Readable } from "./readable";
import type { ProfileOptions, SharedEndpointsInput, SpokeVpc } from "./shared-props";
import type { List } from "./terraform-values";

type Props = EndpointsInput<never, never> & SharedEndpointsInput<never, never, never>;

/** The options of the security group as they are read. */
export type EffectiveGroup = {
  readonly [Name in keyof SecurityGroupOptions]?: Name extends "importId"
    ? string | undefined
    : Readable<Exclude<SecurityGroupOptions[Name], undefined>>;
};

/** A spoke VPC as it is read. */
export type EffectiveSpoke = {
  readonly [Name in keyof SpokeVpc]?: Readable<Exclude<SpokeVpc[Name], undefined>>;
};

/** The options of a Route 53 Profile as they are read. */
export type EffectiveProfile = {
  readonly [Name in keyof ProfileOptions]?: Readable<Exclude<ProfileOptions[Name], undefined>>;
};

/** Where resources of a construct were in the state, as it is read. */
export interface EffectiveMoves {
  readonly constructPath?: string | undefined;
  readonly securityGroup?: string | undefined;
  readonly securityGroupRules?: Known<readonly (string | undefined)[]>;
}

/** What readers make of the props that synth must know, or that are read in parts. */
interface LiteralProps {
  services: unknown;
  customServices: unknown;
  policy: unknown;
  subnetIds: List;
  securityGroup: EffectiveGroup;
  timeouts: { readonly [Name in "create" | "update" | "delete"]?: Known<string> };
  movedFrom: EffectiveMoves;
  guards: boolean | undefined;
  checks: boolean | undefined;
  lookupSupportedAzs: boolean | undefined;
  verifyServices: boolean | undefined;
  maxMonthlyUsd: number | undefined;
  azCount: number | undefined;
  servicesVariable: string | undefined;
  severity: Readonly<Record<string, "error" | "warn" | "off" | undefined>>;
  spokes: Readonly<Record<string, EffectiveSpoke>>;
  profile: EffectiveProfile;
}

/** A prop of either construct. */
export type PropName = keyof Props;

/** What a reader makes of a prop. */
export type EffectiveProp<Name extends PropName> = Name extends keyof LiteralProps
  ? LiteralProps[Name]
  : Readable<Exclude<Props[Name], undefined>>;

/** The props of a construct as they are read. */
export type EffectiveProps = { readonly [Name in PropName]?: EffectiveProp<Name> };
