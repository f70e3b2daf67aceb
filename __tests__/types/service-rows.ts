/** What the modules of this suite begin with. */
const PREAMBLE = `
import { SharedVpcEndpoints, VpcEndpoints } from "../../lib";
declare const scope: ConstructorParameters<typeof VpcEndpoints>[0];
const NETWORK = { vpcId: "vpc-0123456789abcdef0", subnetIds: ["subnet-0123456789abcdef0"] };
`;

/** What is wrong with some services, the services, the text underlined, and what TypeScript says. */
export type ServiceRow = readonly [about: string, code: string, at: string, says: string];

/** A program that gives a construct services. */
export const own = (services: string) => `new VpcEndpoints(scope, "endpoints", { ...NETWORK, services: ${services} });`;
export const shared = (services: string) =>
  `new SharedVpcEndpoints(scope, "endpoints", { ...NETWORK, services: ${services} });`;

/** Mistakes in `services`, and what the compiler says of each, whichever version. */
export const SERVICE_ROWS: readonly ServiceRow[] = [
  [
    "a typing error in a map",
    own("{ sqss: {} }"),
    "sqss",
    "Object literal may only specify known properties, but 'sqss' does not exist in type 'ServiceMap<EndpointServiceName>'. Did you mean to write 'sqs'?",
  ],
  [
    "a typing error beside right names",
    own("{ kms: {}, sqss: { privateDnsEnabled: false }, s3: {} }"),
    "sqss",
    "Object literal may only specify known properties, but 'sqss' does not exist in type 'OptionsByService<EndpointServiceName>'. Did you mean to write 'sqs'?",
  ],
  [
    "a typing error in a list",
    own('["kms", "sqss"]'),
    '"sqss"',
    "Type '\"sqss\"' is not assignable to type 'EndpointServiceName'. Did you mean '\"sqs\"'?",
  ],
  [
    "a typing error in a map that is shared",
    shared("{ sqss: {} }"),
    "sqss",
    "Object literal may only specify known properties, but 'sqss' does not exist in type 'SharedServiceMap<InterfaceServiceName>'. Did you mean to write 'sqs'?",
  ],
  [
    "a typing error in a list that is shared",
    shared('["sqss"]'),
    '"sqss"',
    "Type '\"sqss\"' is not assignable to type 'InterfaceServiceName'. Did you mean '\"sqs\"'?",
  ],
  [
    "a service that cannot be shared",
    shared("{ s3express: {} }"),
    "s3express",
    "Object literal may only specify known properties, and 's3express' does not exist in type 'SharedServiceMap<InterfaceServiceName>'.",
  ],
  [
    "one name in place of a list",
    own('"sqs"'),
    "services",
    "Type 'string' is not assignable to type 'ServiceMap<EndpointServiceName>'.",
  ],
  [
    "an option of interfaces for a gateway",
    own("{ s3: { privateDnsEnabled: true } }"),
    "s3",
    `Type '{ privateDnsEnabled: true; }' is not assignable to type 'DualTypeOptions<"s3">'.
  Property 'types' is missing in type '{ privateDnsEnabled: true; }' but required in type 'DualInterfaceOptions<"s3">'.`,
  ],
  [
    "subnets for a gateway",
    own('{ dynamodb: { types: ["Gateway"], subnetIds: [] } }'),
    '"Gateway"',
    "Type '\"Gateway\"' is not assignable to type '\"Interface\"'.",
  ],
  [
    "route tables for an interface",
    own('{ s3: { types: ["Interface"], routeTableIds: [] } }'),
    "routeTableIds",
    "Property 'nothing' is missing in type 'never[]' but required in type 'OptionOfOtherType'.",
  ],
  [
    "an unknown option",
    own("{ sqs: { privateDns: true } }"),
    "privateDns",
    "Object literal may only specify known properties, and 'privateDns' does not exist in type 'InterfaceOptions<\"sqs\">'.",
  ],
  [
    "a typing error in an option",
    own("{ s3: { tag: {} } }"),
    "tag",
    "Object literal may only specify known properties, but 'tag' does not exist in type 'DualTypeOptions<\"s3\">'. Did you mean to write 'tags'?",
  ],
  [
    "a map in a variable whose types are widened",
    `const services = { sqs: {}, s3: { types: ["Interface"] } };\n${own("services")}`,
    "services",
    `Type '{ sqs: {}; s3: { types: string[]; }; }' is not assignable to type 'ServiceMap<"s3" | "sqs">'.
  Type '{ sqs: {}; s3: { types: string[]; }; }' is not assignable to type 'OptionsByService<"s3" | "sqs">'.
    Types of property 's3' are incompatible.
      Type '{ types: string[]; }' is not assignable to type 'DualTypeOptions<"s3">'.
        Type '{ types: string[]; }' is not assignable to type 'DualInterfaceOptions<"s3">'.
          Types of property 'types' are incompatible.
            Type 'string[]' is not assignable to type 'readonly ["Interface"]'.
              Target requires 1 element(s) but source may have fewer.`,
  ],
];

/** Programs about which the compiler says nothing. */
export const RIGHT: readonly string[] = [
  own('{ sqs: {}, s3: { types: ["Interface"], privateDnsEnabled: true }, "timestream.ingest-cell7": {} }'),
  own('["sqs", "s3", "timestream.ingest-cell7"]'),
  shared('["sqs", "s3"]'),
  `const services = { s3: { types: ["Interface"] } } as const;\n${own("services")}`,
];

/** A module of such a program. */
export function moduleOf(program: string): string {
  return `${PREAMBLE}${program}\n`;
}
