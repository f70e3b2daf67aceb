import { listOf } from "../../shapes/read-list";
import { record } from "../../shapes/read-object";
import { literalFlag, text } from "../../shapes/reader";
import { malformedTagKey } from "../../shapes/rules/malformed-tag-key";
import type { GlobalConditions } from "../statement/conditions";
import type { AnyServiceStatement } from "../statement/statement";
import { accountIds, someText } from "./formats";
import { requiring } from "./required-options";
import { orToken } from "./token-text";

/** Principals that may do anything, for emergencies. */
export interface BreakGlassTag {
  /** The key of the principal tag, such as `dp:exclude:resource`. */
  readonly key: string;
  /**
   * The value that the tag must have.
   *
   * @default "true"
   */
  readonly value?: string;
}

/** The exceptions of a perimeter. */
export interface PerimeterExceptions {
  /**
   * Whether AWS services pass that act under their own name (service principals), such as CloudTrail
   * delivering a log. Without them, presigned URLs of AWS services stop working.
   *
   * @default true
   */
  readonly awsServices?: boolean;
  /**
   * Accounts of others whose resources the own principals may use, such as a partner's bucket.
   *
   * @default - none
   */
  readonly thirdPartyAccountIds?: readonly string[];
  /**
   * ARNs of AWS-owned resources that the own principals may use, such as `arn:aws:ssm:*::document/*`.
   *
   * @default - none
   */
  readonly awsOwnedResources?: readonly string[];
  /**
   * A tag of own principals that lifts the perimeter for them.
   *
   * @default - nobody is exempt
   */
  readonly breakGlassTag?: BreakGlassTag;
}

type OwnIdentities = Readonly<
  Partial<Record<"aws:PrincipalOrgID" | "aws:PrincipalAccount", string | readonly string[]>>
>;

/** How each exception is read. */
export const EXCEPTIONS = {
  awsServices: literalFlag,
  thirdPartyAccountIds: accountIds,
  awsOwnedResources: listOf(someText, "ARNs", { mayRepeat: true }),
  breakGlassTag: requiring(
    { key: "the key of a principal tag" },
    record({ key: orToken(text(malformedTagKey.check)), value: someText }),
  ),
} as const;

/** A statement that allows every action under conditions. */
export function allow(
  sid: string,
  conditions: GlobalConditions,
  resources: readonly string[] = ["*"],
): AnyServiceStatement {
  return { sid, actions: ["*"], resources, conditions };
}

/** The statements of the exceptions, named as AWS's examples name them. */
export function exceptionStatements(
  own: OwnIdentities,
  owner: string,
  { awsServices = true, thirdPartyAccountIds, awsOwnedResources, breakGlassTag }: PerimeterExceptions,
): readonly AnyServiceStatement[] {
  const to = `AllowRequestsBy${owner}IdentitiesTo`;
  const ownWith = (conditions: GlobalConditions["StringEquals"]) => ({
    StringEquals: { ...own, ...conditions },
  });
  const statements = [
    awsServices && allow("AllowRequestsByAWSServicePrincipals", { Bool: { "aws:PrincipalIsAWSService": true } }),
    thirdPartyAccountIds && allow(`${to}ThirdPartyResources`, ownWith({ "aws:ResourceAccount": thirdPartyAccountIds })),
    awsOwnedResources && allow(`${to}AWSResources`, ownWith({}), awsOwnedResources),
    breakGlassTag && allow(`${to}AnyResources`, ownWith(tagCondition(breakGlassTag))),
  ];
  return statements.filter((statement) => typeof statement === "object");
}

function tagCondition({ key, value = "true" }: BreakGlassTag) {
  return { [`aws:PrincipalTag/${key}` as const]: value };
}
