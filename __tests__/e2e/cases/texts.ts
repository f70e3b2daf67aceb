import { TerraformVariable, Token } from "cdktf";
import { type Case, define, GATEWAY, GROUP, INTERFACE } from "./case";

/** Tags with everything that has a meaning to Terraform, in JSON or within an expression. */
const AWKWARD = {
  note: 'owned by "net"',
  path: "C:\\new",
  lines: "one\ntwo\tthree",
  share: "50%{",
  loop: "%{x}",
  open: `a ${"$"}{b`,
  empty: `${"$"}{}`,
};

/** Texts that must arrive unchanged, with tokens and without. */
export const textCases: readonly Case[] = [
  {
    title: "writes tags as they are, whether Terraform merges them with others or not",
    define: (scope, { vpcId, subnetIds, routeTableIds }) => {
      const variable = (name: string, type: string, value: unknown) =>
        new TerraformVariable(scope, `texts-${name}`, { type, default: value });
      const word = variable("word", "string", 'te"st\\').stringValue;
      const map = Token.asStringMap(variable("map", "map(string)", { team: "platform" }).value);
      define(scope, {
        vpcId,
        region: "us-east-1",
        subnetIds,
        routeTableIds,
        securityGroup: { ingressCidrBlocks: ["10.0.0.0/16"], tags: map },
        tags: {
          ...AWKWARD,
          [`of ${word}`]: `$${word}`,
          byHand: `"${"$"}{upper("a")}" 100%% C:\\n`,
        },
        services: {
          sqs: { tags: { own: "a\\b" } },
          kms: {
            policy: [
              {
                actions: ["kms:Decrypt"],
                resources: ["*"],
                conditions: {
                  StringEquals: { "aws:PrincipalTag/price": [`$${word}`, `$$$${word}%${word}$`] },
                },
              },
            ],
          },
          s3: {},
        },
      });
    },
    expected: () => {
      const tags = { ...AWKWARD, 'of te"st\\': '$te"st\\', byHand: '"A" 100%% C:\\n' };
      const price = ['$$$te"st\\%te"st\\$', '$te"st\\'];
      const decrypt = { Effect: "Allow", Principal: "*", Action: "kms:Decrypt", Resource: "*" };
      return {
        endpoints: {
          "Gateway us-east-1.s3": { ...GATEWAY, tags: { ...tags, Name: "endpoints-s3" } },
          "Interface us-east-1.kms": {
            ...INTERFACE,
            policy: {
              Version: "2012-10-17",
              Statement: [{ ...decrypt, Condition: { StringEquals: { "aws:PrincipalTag/price": price } } }],
            },
            tags: { ...tags, Name: "endpoints-kms" },
          },
          "Interface us-east-1.sqs": { ...INTERFACE, tags: { ...tags, own: "a\\b", Name: "endpoints-sqs" } },
        },
        groups: [
          {
            ...GROUP,
            ingress: ["tcp 443-443 10.0.0.0/16"],
            tags: { ...tags, team: "platform", Name: "endpoints" },
          },
        ],
      };
    },
  },
];
