import type { EndpointServiceName } from "../../services/names.generated";
import type { EndpointPrefixes, GlobalKeys, GlobalSpellings, PrefixKeys } from "../iam/iam.generated";
import type { UncheckedKey } from "./unchecked";

type StringOperator =
  | "StringEquals"
  | "StringNotEquals"
  | "StringEqualsIgnoreCase"
  | "StringNotEqualsIgnoreCase"
  | "StringLike"
  | "StringNotLike";
type ArnOperator = "ArnEquals" | "ArnNotEquals" | "ArnLike" | "ArnNotLike";
type Comparison = "Equals" | "NotEquals" | "LessThan" | "LessThanEquals" | "GreaterThan" | "GreaterThanEquals";
type NumericOperator = `Numeric${Comparison}`;
type DateOperator = `Date${Comparison}`;
type IpOperator = "IpAddress" | "NotIpAddress";

/** The conditions of a statement for the endpoint `Service`, by operator. */
export interface Conditions<Service extends EndpointServiceName>
  extends Operators<StringOperator, StringConditions<Service>>,
    Operators<ArnOperator, ArnConditions<Service>>,
    Operators<NumericOperator, NumericConditions<Service>>,
    Operators<DateOperator, DateConditions<Service>>,
    Operators<"Bool", BoolConditions<Service>>,
    Operators<IpOperator, IpConditions<Service>>,
    SetOperators<StringOperator, StringListConditions<Service>>,
    SetOperators<ArnOperator, ArnListConditions<Service>>,
    SetOperators<"Bool", BoolListConditions<Service>> {
  /**
   * Whether a key must be absent from the request (`true`) or present (`false`).
   *
   * @default - no such condition
   */
  readonly Null?: NullConditions<Service>;
}

/** The conditions of a statement for any service: global condition keys only. */
export interface GlobalConditions extends Conditions<never> {}

type Operators<Operator extends string, KeysAndValues> = {
  readonly [Name in Operator | `${Operator}IfExists`]?: KeysAndValues;
};
type SetOperators<Operator extends string, KeysAndValues> = Operators<
  `ForAllValues:${Operator}` | `ForAnyValue:${Operator}`,
  KeysAndValues
>;

/** Text keys and their values. ARN keys are text too. */
export type StringConditions<Service extends EndpointServiceName> = Values<StringKeys<Service>, string>;
/** ARN keys and their values. */
export type ArnConditions<Service extends EndpointServiceName> = Values<KeysOf<Service, "ARN">, string>;
/** Number keys and their values; date keys are compared in seconds since 1970. */
export type NumericConditions<Service extends EndpointServiceName> = Values<
  KeysOf<Service, "Numeric" | "Date">,
  number | string
>;
/** Date keys and their values: ISO 8601 text, or seconds since 1970. */
export type DateConditions<Service extends EndpointServiceName> = Values<KeysOf<Service, "Date">, string | number>;
/** Boolean keys and their value. */
export type BoolConditions<Service extends EndpointServiceName> = Value<
  KeysOf<Service, "Bool">,
  boolean | "true" | "false" | Expression
>;
/** Address keys and their values: addresses or CIDR blocks. */
export type IpConditions<Service extends EndpointServiceName> = Values<KeysOf<Service, "IPAddress">, string>;
/** Keys with a list of texts or ARNs, and the values to look for in it. */
export type StringListConditions<Service extends EndpointServiceName> = Values<
  KeysOf<Service, "ArrayOfString" | "ArrayOfARN">,
  string
>;
/** Keys with a list of ARNs, and the values to look for in it. */
export type ArnListConditions<Service extends EndpointServiceName> = Values<KeysOf<Service, "ArrayOfARN">, string>;
/** Keys with a list of booleans, and the value to look for in it. */
export type BoolListConditions<Service extends EndpointServiceName> = Value<
  KeysOf<Service, "ArrayOfBool">,
  boolean | "true" | "false" | Expression
>;
/** Every key, and whether it must be absent. */
export type NullConditions<Service extends EndpointServiceName> = Value<
  KeysOf<Service, keyof GlobalKeys>,
  boolean | "true" | "false" | Expression
>;

/** The condition keys with one text or ARN, global and of the service. */
export type StringKeys<Service extends EndpointServiceName> = KeysOf<Service, "String" | "ARN">;

type Values<Key extends string, Type> = { readonly [Name in Key]?: Type | readonly Type[] };
type Value<Key extends string, Type> = { readonly [Name in Key]?: Type };

/**
 * A value that only Terraform knows and that no text can replace: `variable.booleanValue`, or
 * `Token.asAny(variable.stringValue)` for one of a few words.
 */
export interface Expression {
  /** Where it was made; plain objects have no such member. */
  readonly creationStack: readonly string[];
  /** Returns what Terraform reads. */
  resolve(context: never): unknown;
}

/**
 * The global keys of a type, in other spellings too, and those of the service; any key if the actions of the service
 * are unknown.
 */
type KeysOf<Service extends EndpointServiceName, Type extends keyof GlobalKeys> =
  | GlobalKeys[Type]
  | GlobalSpellings[Type]
  | UncheckedKey
  | PrefixKeys[EndpointPrefixes[Service]][Type];
