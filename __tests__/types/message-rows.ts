/** Services as the construct takes them, to write one policy into. */
const PREAMBLE = `
import { fullAccess } from "../../lib/policy/ready/full-access";
import type { PolicyDocument, Statement } from "../../lib/policy/statement/statement";
import type { EndpointServiceName } from "../../lib/services/names.generated";
declare function define(services: {
  readonly [Name in EndpointServiceName]?: { readonly policy?: readonly Statement<Name>[] | PolicyDocument | "none" };
}): void;
`;

/** What a policy does wrong, the policy, the text underlined, and what TypeScript says. */
export type MessageRow = readonly [about: string, policy: string, at: string, says: string];

/** Mistakes in a policy of the sqs endpoint, and what the compiler says of each. */
export const MESSAGE_ROWS: readonly MessageRow[] = [
  [
    "a typing error in an action",
    '[{ actions: ["sqs:SendMesage"], resources: ["*"] }]',
    '"sqs:SendMesage"',
    `Type '"sqs:SendMesage"' is not assignable to type 'ActionOf<"sqs">'. Did you mean '"sqs:SendMessage"'?`,
  ],
  [
    "an action whose prefix is in capitals",
    '[{ actions: ["SQS:SendMessage"], resources: ["*"] }]',
    '"SQS:SendMessage"',
    `Type '"SQS:SendMessage"' is not assignable to type 'ActionOf<"sqs">'. Did you mean '"sqs:SendMessage"'?`,
  ],
  [
    "an action in lower case",
    '[{ actions: ["sqs:sendmessage"], resources: ["*"] }]',
    '"sqs:sendmessage"',
    `Type '"sqs:sendmessage"' is not assignable to type 'ActionOf<"sqs">'. Did you mean '"sqs:SendMessage"'?`,
  ],
  [
    "an operator in another case",
    '[{ actions: ["*"], resources: ["*"], conditions: { stringEquals: { "aws:username": "a" } } }]',
    "stringEquals",
    `Object literal may only specify known properties, but 'stringEquals' does not exist in type 'Conditions<"sqs">'. Did you mean to write 'StringEquals'?`,
  ],
  [
    "an action of another service",
    '[{ actions: ["kms:Decrypt"], resources: ["*"] }]',
    '"kms:Decrypt"',
    `Type '"kms:Decrypt"' is not assignable to type 'ActionOf<"sqs">'.`,
  ],
  [
    "an unknown condition key",
    '[{ actions: ["*"], resources: ["*"], conditions: { StringEquals: { "aws:PrincpalOrgID": "o" } } }]',
    '"aws:PrincpalOrgID"',
    `Object literal may only specify known properties, and '"aws:PrincpalOrgID"' does not exist in type 'StringConditions<"sqs">'.`,
  ],
  [
    "an operator for another type of key",
    '[{ actions: ["*"], resources: ["*"], conditions: { Bool: { "aws:PrincipalOrgID": true } } }]',
    '"aws:PrincipalOrgID"',
    `Object literal may only specify known properties, and '"aws:PrincipalOrgID"' does not exist in type 'BoolConditions<"sqs">'.`,
  ],
  [
    "a typing error in an operator",
    '[{ actions: ["*"], resources: ["*"], conditions: { StringEqual: { "aws:username": "a" } } }]',
    "StringEqual",
    `Object literal may only specify known properties, but 'StringEqual' does not exist in type 'Conditions<"sqs">'. Did you mean to write 'StringEquals'?`,
  ],
  [
    "a value of another type",
    '[{ actions: ["*"], resources: ["*"], conditions: { Bool: { "aws:SecureTransport": "yes" } } }]',
    '"aws:SecureTransport"',
    `Type '"yes"' is not assignable to type 'boolean | "true" | "false" | Expression | undefined'.`,
  ],
  [
    "actions and notActions together",
    '[{ actions: ["*"], notActions: ["sqs:GetQueueUrl"], resources: ["*"] }]',
    '{ actions: ["*"], notActions: ["sqs:GetQueueUrl"], resources: ["*"] }',
    `Type '{ actions: "*"[]; notActions: "sqs:GetQueueUrl"[]; resources: string[]; }' is not assignable to type 'StatementFor<"sqs">'.
  Types of property 'notActions' are incompatible.
    Type '"sqs:GetQueueUrl"[]' is not assignable to type 'undefined'.`,
  ],
  [
    "a statement without resources",
    '[{ actions: ["*"] }]',
    '{ actions: ["*"] }',
    `Type '{ actions: "*"[]; }' is not assignable to type 'StatementFor<"sqs">'.
  Type '{ actions: "*"[]; }' is not assignable to type 'ActionsOnNotResources<"sqs"> | ActionsOnResources<"sqs">'.
    Property 'resources' is missing in type '{ actions: "*"[]; }' but required in type 'ActionsOnResources<"sqs">'.`,
  ],
  [
    "a misspelt element",
    '[{ action: ["*"], resources: ["*"] }]',
    "action",
    `Object literal may only specify known properties, but 'action' does not exist in type 'NotActionsOnResources<"sqs"> | ActionsOnResources<"sqs">'. Did you mean to write 'actions'?`,
  ],
];

/** A module that gives the sqs endpoint a policy. */
export function moduleWith(policy: string): string {
  return `${PREAMBLE}define({ sqs: { policy: ${policy} } });\n`;
}
