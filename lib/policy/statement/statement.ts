import type { EndpointServiceName } from "../../services/names.generated";
import type { EndpointPrefixes, PrefixActions } from "../iam/iam.generated";
import type { Conditions, GlobalConditions } from "./conditions";
import type { Principals } from "./principals";
import type { Unchecked } from "./unchecked";

export type { Principals } from "./principals";

/**
 * An action that passes through the endpoint: `"*"`, an exact name such as `"sqs:SendMessage"`, or a pattern
 * such as `"sqs:Get*"`. Patterns are checked at synth: each must match at least one action.
 */
export type ActionOf<Service extends EndpointServiceName> = "*" | PrefixActions[EndpointPrefixes[Service]] | Unchecked;

/** A list of actions, or a token for one. */
type ActionsOf<Service extends EndpointServiceName> = readonly ActionOf<Service>[] | Unchecked;

interface Common<ServiceConditions> {
  /**
   * Name of the statement: letters, digits, spaces, `-` and `_`, once in a policy.
   *
   * @default - no name
   */
  readonly sid?: string;
  /**
   * Whether the statement allows or denies.
   *
   * @default "Allow"
   */
  readonly effect?: "Allow" | "Deny";
  /**
   * Whose requests the statement is about.
   *
   * @default "*"
   */
  readonly principals?: Principals;
  /**
   * Conditions that must all hold: operator, then condition key, then one value or several of which one must hold.
   *
   * @default - no condition
   */
  readonly conditions?: ServiceConditions;
}

interface NotResources {
  /** Everything but these ARNs. */
  readonly notResources: readonly string[];
  readonly resources?: never;
}

interface Resources {
  /** What the requests act on: `"*"` or ARNs, which may contain `*` and `?`. */
  readonly resources: readonly string[];
  readonly notResources?: never;
}

interface NotActions<List> {
  /** Everything but these actions. */
  readonly notActions: List;
  readonly actions?: never;
}

interface Actions<List> {
  /** What the requests do. */
  readonly actions: List;
  readonly notActions?: never;
}

// Interfaces rather than intersections, since the compiler prints their names when a statement is wrong.
interface NotActionsOnNotResources<Service extends EndpointServiceName>
  extends Common<Conditions<Service>>,
    NotActions<ActionsOf<Service>>,
    NotResources {}
interface NotActionsOnResources<Service extends EndpointServiceName>
  extends Common<Conditions<Service>>,
    NotActions<ActionsOf<Service>>,
    Resources {}
interface ActionsOnNotResources<Service extends EndpointServiceName>
  extends Common<Conditions<Service>>,
    Actions<ActionsOf<Service>>,
    NotResources {}
interface ActionsOnResources<Service extends EndpointServiceName>
  extends Common<Conditions<Service>>,
    Actions<ActionsOf<Service>>,
    Resources {}

/**
 * A statement of the policy of the endpoint `Service`: only actions and condition keys of that service compile.
 *
 * @example
 * { actions: ["sqs:SendMessage"], resources: [queue.arn], conditions: { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } } }
 */
export type Statement<Service extends EndpointServiceName> = NoInfer<StatementFor<Service>>;

// Without NoInfer, a construct that infers its services would look for them among all actions of all services,
// which takes the compiler longer than all the rest.
type StatementFor<Service extends EndpointServiceName> =
  | NotActionsOnNotResources<Service>
  | NotActionsOnResources<Service>
  | ActionsOnNotResources<Service>
  | ActionsOnResources<Service>;

/** A statement that fits every service: all actions, and global condition keys only. */
export type AnyServiceStatement = AnyServiceOnResources | AnyServiceOnNotResources;

interface AnyServiceOnResources extends Common<GlobalConditions>, Actions<readonly "*"[]>, Resources {}
interface AnyServiceOnNotResources extends Common<GlobalConditions>, Actions<readonly "*"[]>, NotResources {}

/** A policy as an IAM document, such as `JSON.parse` gives it: checked at synth by the rules for statements. */
export interface PolicyDocument {
  /**
   * Version of the policy language.
   *
   * @default - the document must not contain IAM variables
   */
  readonly Version?: string;
  /**
   * Id of the document, which is not rendered.
   *
   * @default - none
   */
  readonly Id?: string;
  /** A statement, or a list of them, as IAM spells them. */
  readonly Statement: unknown;
}
