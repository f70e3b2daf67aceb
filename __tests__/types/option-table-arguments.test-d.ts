/** The arguments of the table of options are those of the AWS provider: checked by `tsc -p tsconfig.json`, never run. */
import type { VpcEndpointConfig, VpcEndpointDnsOptions } from "@cdktf/provider-aws/lib/vpc-endpoint";
import type { OPTIONS } from "../../lib/plan/option-table";

type Row = (typeof OPTIONS)[keyof typeof OPTIONS];

/** The arguments that options become, as Terraform names them: `subnet_ids`, or `dns_options.dns_record_ip_type`. */
type Argument = Extract<Row["becomes"], { readonly argument: string }>["argument"];

/** A name of Terraform as CDKTF spells it. */
type InCamelCase<Name extends string> = Name extends `${infer Word}_${infer Rest}`
  ? `${Word}${Capitalize<InCamelCase<Rest>>}`
  : Name;

type Block<Name> = Name extends `${infer Of}.${string}` ? Of : never;
type MemberOf<Name, Of extends string> = Name extends `${Of}.${infer Member}` ? Member : never;

/** The arguments of the resource, among them its blocks. */
type TopLevel = InCamelCase<Exclude<Argument, `${string}.${string}`> | Block<Argument>>;

declare const topLevel: TopLevel;
topLevel satisfies keyof VpcEndpointConfig;

/** What AWS provider 6.28.0 has and 5.100.0 has not; the end-to-end suite holds it to the bindings of 6.66.0. */
type Newer = "privateDnsPreference" | "privateDnsSpecifiedDomains";

declare const everyDnsOption: InCamelCase<MemberOf<Argument, "dns_options">>;
declare const dnsOption: Exclude<typeof everyDnsOption, Newer>;
dnsOption satisfies keyof VpcEndpointDnsOptions;

// The checks find a name that the provider does not have, and look at more than nothing.
"subnetIds" satisfies TopLevel;
"dnsOptions" satisfies TopLevel;
"subnetConfiguration" satisfies TopLevel;
"vpcEndpointType" satisfies TopLevel;
"privateDnsOnlyForInboundResolverEndpoint" satisfies typeof dnsOption;
"privateDnsPreference" satisfies typeof everyDnsOption;
declare const block: Block<Argument>;
block satisfies "dns_options";
declare const misspelt: InCamelCase<"subnet_idz">;
// @ts-expect-error no such argument
misspelt satisfies keyof VpcEndpointConfig;
