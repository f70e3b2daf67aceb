import { type Case, define, type EndpointRow, GATEWAY, GROUP, INTERFACE } from "./case";
import { fixedAddress } from "./place";

const ANY_TWO = ["any", "any"];
const DUAL: EndpointRow = { ...INTERFACE, ipAddressType: "dualstack", ipv6Addresses: ANY_TWO };

/** IPv6, DNS records and fixed addresses. */
export const addressCases: readonly Case[] = [
  {
    title: "gives endpoints the addresses and the DNS records that were asked for",
    needs: { ipv6: true },
    define: (scope, { vpcId, subnetIds, subnetA, subnetB, routeTableIds, ipv6Blocks }) => {
      const [first = "", second = ""] = ipv6Blocks.map(fixedAddress);
      define(scope, {
        vpcId,
        region: "us-east-1",
        subnetIds,
        routeTableIds,
        ipAddressType: "dualstack",
        services: {
          sqs: {
            dnsRecordIpType: "dualstack",
            subnetConfigurations: [
              { subnetId: subnetA, ipv4: "10.0.0.40", ipv6: first },
              { subnetId: subnetB, ipv4: "10.0.1.40", ipv6: second },
            ],
          },
          kms: { dnsRecordIpType: "ipv4" },
          logs: { dnsRecordIpType: "ipv6" },
          sts: { ipAddressType: "dualstack", dnsRecordIpType: "service-defined" },
          xray: { ipAddressType: "ipv6", dnsRecordIpType: "ipv6" },
          sns: { ipAddressType: "ipv4", dnsRecordIpType: "ipv4" },
          "ecr.api": {},
          s3: {},
          dynamodb: { ipAddressType: "ipv4" },
        },
      });
    },
    expected: ({ ipv6Blocks }) => ({
      endpoints: {
        "Gateway us-east-1.dynamodb": { ...GATEWAY, tags: { Name: "endpoints-dynamodb" } },
        "Gateway us-east-1.s3": {
          ...GATEWAY,
          ipAddressType: "dualstack",
          tags: { Name: "endpoints-s3" },
        },
        "Interface us-east-1.ecr.api": {
          ...DUAL,
          dnsRecordIpType: "dualstack",
          tags: { Name: "endpoints-ecr.api" },
        },
        "Interface us-east-1.kms": { ...DUAL, tags: { Name: "endpoints-kms" } },
        "Interface us-east-1.logs": { ...DUAL, dnsRecordIpType: "ipv6", tags: { Name: "endpoints-logs" } },
        "Interface us-east-1.sns": { ...INTERFACE, tags: { Name: "endpoints-sns" } },
        "Interface us-east-1.sqs": {
          ...DUAL,
          dnsRecordIpType: "dualstack",
          addresses: ["10.0.0.40", "10.0.1.40"],
          ipv6Addresses: ["fixed", "fixed"],
          tags: { Name: "endpoints-sqs" },
        },
        "Interface us-east-1.sts": {
          ...DUAL,
          dnsRecordIpType: "service-defined",
          tags: { Name: "endpoints-sts" },
        },
        "Interface us-east-1.xray": {
          ...INTERFACE,
          ipAddressType: "ipv6",
          dnsRecordIpType: "ipv6",
          ipv6Addresses: ANY_TWO,
          tags: { Name: "endpoints-xray" },
        },
      },
      groups: [
        {
          ...GROUP,
          ingress: ["tcp 443-443 10.0.0.0/16", `tcp 443-443 ${(ipv6Blocks[0] ?? "").replace(/.{2}::\/64/, "00::/56")}`],
        },
      ],
    }),
  },
];
