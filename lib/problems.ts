import { isUnresolved } from "./shapes/unresolved";

/** Something about the user's input that is refused, or that the user is warned of. */
export interface Problem {
  /** Where in the input, as the user would write it: `services.sqs.ports[0]`. */
  readonly path: string;
  /** What was received, what is allowed and what to do, without the path. */
  readonly message: string;
  /** An error stops the synth; a warning becomes an annotation of the construct. */
  readonly severity: "error" | "warning";
  /**
   * What the problem rests on, if that may be out of date: the catalogue of endpoint services.
   *
   * @default - nothing that ages
   */
  readonly restsOn?: "catalogue";
}

/** The one text of an error that carries all problems of a construct. */
export function refusal(construct: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  const lines = problems.map((problem) => `  - ${describe(problem)}`);
  return [`Cannot define the VPC endpoints of "${construct}": ${count}`, ...lines].join("\n");
}

/** A problem as one line: its path, then its message. */
export function describe(problem: Problem): string {
  return problem.path === "" ? problem.message : `${problem.path}: ${problem.message}`;
}

/** Marks a refusal that rests on facts about AWS, which age. */
export function restsOnCatalogue(problem: Problem): Problem {
  return { ...problem, restsOn: "catalogue" };
}

/** Refusals that rest on facts become warnings where the user wants that; otherwise they say how to go on. */
export function settleFacts(problem: Problem, catalogueFacts: "error" | "warn"): Problem {
  if (problem.restsOn === undefined || problem.severity === "warning") return problem;
  if (catalogueFacts === "warn") return { ...problem, severity: "warning" };
  return {
    ...problem,
    message: `${problem.message}; if AWS has changed since, set catalogueFacts to "warn"`,
  };
}

/** A list of names holds no options, so a problem of one stands at the name and tells of the map. */
export function settleListed(problem: Problem, services: unknown): Problem {
  const [, path, index] = /^(services\[(\d+)\])\./.exec(problem.path) ?? [];
  if (path === undefined || !Array.isArray(services)) return problem;
  const message = `${problem.message}; options need services as a map, such as { ${show(services[Number(index)])}: { ... } }`;
  return { ...problem, path, message };
}

// Any option

export function wrongType(path: string, received: unknown, expected: string): Problem {
  return error(path, `Expected ${expected}, received ${show(received)}`);
}

export function unknownOption(path: string, near: readonly string[], allowed: readonly string[]): Problem {
  const advice = near.length > 0 ? didYouMean(near) : `the options are ${list(allowed, "and")}`;
  return error(path, `There is no such option: ${advice}`);
}

export function missing(path: string, what: string): Problem {
  return error(path, `Missing: give ${what}`);
}

export function emptyList(path: string, what: string): Problem {
  return error(path, `Received an empty list: name at least one of the ${what}, or leave the option out`);
}

export function repeated(path: string, value: string): Problem {
  return error(path, `${show(value)} is listed twice: remove one of the two`);
}

export function tokenKey(path: string): Problem {
  return error(
    path,
    "A key is a Terraform token, but Terraform must know the keys of for_each before it plans: write the key as a literal string",
  );
}

export function tokenAmongListItems(path: string): Problem {
  return error(
    path,
    "A whole-list token stands inside a list: pass the token itself, or join lists with Fn.concat([...])",
  );
}

// Identifiers and addresses

export function malformedId(path: string, value: string, prefix: string): Problem {
  return error(
    path,
    `${show(value)} is not an id of the form ${prefix}-0123456789abcdef0: expected "${prefix}-" and 8 or 17 hexadecimal digits`,
  );
}

export function malformedStateAddress(path: string, value: string, example: string): Problem {
  return error(
    path,
    `${show(value)} is not the address of such a resource: terraform state list shows them, such as ${example}`,
  );
}

export function malformedArn(path: string, value: string, example: string): Problem {
  return error(path, `${show(value)} is not an ARN of the form ${example}`);
}

export function malformedRegion(path: string, value: string, near: readonly string[]): Problem {
  return error(
    path,
    `${show(value)} is not the name of an AWS region: ${near.length > 0 ? didYouMean(near) : 'expected a name such as "us-east-1"'}`,
  );
}

export function malformedDuration(path: string, value: string): Problem {
  return error(
    path,
    `${show(value)} is not a duration: write a number and its unit, such as "30m" or "1h30m"`,
  );
}

export function malformedCidr(path: string, value: string, family: string, corrected?: string): Problem {
  const example = family === "IPv4" ? '"10.0.0.0/16"' : '"2001:db8::/56"';
  const advice = corrected ? didYouMean([corrected]) : `write the network and its length, such as ${example}`;
  return error(path, `${show(value)} is not an ${family} CIDR block: ${advice}`);
}

export function hostBits(path: string, value: string, corrected: string): Problem {
  return error(path, `${show(value)} has host bits set, which AWS refuses: ${didYouMean([corrected])}`);
}

export function otherFamily(path: string, value: string, option: string, corrected?: string): Problem {
  const family = option.includes("Ipv6") ? "IPv6" : "IPv4";
  const written = corrected === undefined ? "" : `, as ${show(corrected)}`;
  return error(path, `${show(value)} is an ${family} block: move it to ${option}${written}`);
}

export function notCanonical(path: string, value: string, canonical: string): Problem {
  return error(
    path,
    `${show(value)} is not in the short form in which AWS keeps IPv6 addresses, so Terraform would plan a change for ever: write ${show(canonical)}`,
  );
}

export function malformedAddress(path: string, value: string, family: string, corrected?: string): Problem {
  const example = family === "IPv4" ? '"10.0.0.5"' : '"2001:db8::5"';
  const advice = corrected ? didYouMean([corrected]) : `such as ${example}`;
  return error(
    path,
    `${show(value)} is not an ${family} address: write one address of the subnet, without a length, ${advice}`,
  );
}

export function malformedGroupText(path: string, value: string, rule: string): Problem {
  return error(path, `${show(value)} is not accepted by EC2 for a security group: use ${rule}`);
}

export function reservedTag(path: string, key: string): Problem {
  return error(
    path,
    `The tag key ${show(key)} begins with "aws:", which is reserved for AWS: use another key`,
  );
}

// Services

export function noServices(path: string): Problem {
  return error(path, "No service is named: add at least one, such as services: { sqs: {} }");
}

export function unknownService(path: string, name: string, near: readonly string[]): Problem {
  const advice = near.length > 0 ? didYouMean(near) : "search it with npx vpc-endpoints services.";
  return error(
    path,
    `${show(name)} is not an endpoint service of the catalogue: ${advice} A service outside the catalogue goes into customServices`,
  );
}

export function fullServiceName(path: string, name: string, short: readonly string[]): Problem {
  const advice = short.length > 0 ? didYouMean(short) : "use customServices with serviceName for it";
  return error(
    path,
    `${show(name)} is a full service name, but services are named by their last part: ${advice}`,
  );
}

export function malformedServiceName(path: string, value: string): Problem {
  return error(
    path,
    `${show(value)} is not the full name of an endpoint service, such as com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0 or com.amazonaws.us-east-1.sqs: aws ec2 describe-vpc-endpoint-services lists them`,
  );
}

export function bareServiceId(path: string, id: string): Problem {
  return error(
    path,
    `${show(id)} is the id of an endpoint service: give its full name, com.amazonaws.vpce.<region>.${id}`,
  );
}

export function catalogueKey(path: string, key: string): Problem {
  return error(
    path,
    `${show(key)} is a service of the catalogue: move it to services, or choose another key`,
  );
}

export function reservedKey(path: string, key: string): Problem {
  return error(
    path,
    `${show(key)} ends like the key of a second endpoint of one service, such as "s3.Interface": choose another key`,
  );
}

export function retiredService(path: string, name: string): Problem {
  return warning(
    path,
    `AWS has probably retired ${show(name)}, which newer lists no longer have: plan to remove this endpoint`,
  );
}

export function notInRegion(
  path: string,
  name: string,
  region: string,
  onlyRegions: readonly string[] | undefined,
): Problem {
  const advice = onlyRegions ? `it exists in ${onlyRegions.join(", ")}` : "remove it in this region";
  return error(path, `${show(name)} has no endpoint in ${region}: ${advice}`);
}

export function notListedInPartition(
  path: string,
  name: string,
  partition: string,
  serviceName: string,
): Problem {
  return warning(
    path,
    `No source lists ${show(name)} for the partition ${partition}, so the usual name ${serviceName} is used: check it with aws ec2 describe-vpc-endpoint-services`,
  );
}

export function typeNotOffered(
  path: string,
  name: string,
  type: string,
  offered: readonly string[],
): Problem {
  return error(path, `${show(name)} has no ${type} endpoint: use ${list(offered)}, or leave types out`);
}

export function optionOfOtherType(
  path: string,
  types: readonly string[],
  acceptedBy: readonly string[],
  alsoOffered: readonly string[],
): Problem {
  const asked = JSON.stringify(alsoOffered.slice(0, 1));
  const advice =
    alsoOffered.length > 0 ? `remove it, or ask for that type with types: ${asked}` : "remove it";
  return error(
    path,
    `This option belongs to endpoints of type ${list(acceptedBy)}, and this one is of type ${list(types, "and")}: ${advice}`,
  );
}

export function inboundResolverOfS3(path: string, name: string): Problem {
  return error(
    path,
    `${show(name)} has no such option, since only "s3" has private DNS beside a gateway: remove privateDnsOnlyForInboundResolverEndpoint`,
  );
}

export function inboundWithoutPrivateDns(path: string): Problem {
  return error(
    path,
    "Private DNS is off for this endpoint, so that it serves no names to inbound Resolver endpoints either: remove this option, or set privateDnsEnabled to true",
  );
}

export function portsNotOpened(path: string): Problem {
  return warning(
    path,
    "No port is opened, since this endpoint has security groups of its own: open the ports in those and remove this option, or remove securityGroupIds",
  );
}

export function portsUnknown(path: string, name: string): Problem {
  return error(
    path,
    `No source states the ports of ${show(name)}, and the security group opens ports: give ports, such as ports: [443], or securityGroupIds`,
  );
}

export function noPortsOpened(path: string, type: string): Problem {
  return warning(
    path,
    `The security group opens no port for this ${type} endpoint, since its ports are its owner's choice: give ports, such as ports: [443]`,
  );
}

// Network

export function noSubnets(path: string, services: readonly string[]): Problem {
  return error(
    path,
    `No subnets are given for the network interfaces of ${list(services, "and")}: give subnetIds for all, or for each service`,
  );
}

export function noRouteTables(path: string, services: readonly string[]): Problem {
  return error(
    path,
    `No route tables are given for the gateways of ${list(services, "and")}: give routeTableIds for all, or for each service, or [] where the routes are managed elsewhere`,
  );
}

export function oneSubnetOnly(path: string, count: number): Problem {
  return error(
    path,
    `A Gateway Load Balancer endpoint has exactly one subnet, received ${count}: give subnetIds with one subnet, and one endpoint for each zone`,
  );
}

export function addressOutsideSubnets(path: string, subnetId: string): Problem {
  return error(path, `${show(subnetId)} is not among the subnets of this endpoint: add it to subnetIds`);
}

export function partialAddresses(path: string, configured: number, subnets: number): Problem {
  return error(
    path,
    `${configured} of the endpoint's ${subnets} subnets have a fixed address, and Terraform would plan a change of the others for ever: give an address for each subnet`,
  );
}

export function addressMissing(path: string, family: string, ipType: string): Problem {
  return error(
    path,
    `Missing: an endpoint with the IP address type ${show(ipType)} has an ${family} address in each subnet, and Terraform would plan a change for ever where AWS picks it: give the address`,
  );
}

export function addressNotServed(path: string, family: string, ipType: string): Problem {
  const other = family === "IPv6" ? "ipv4" : "ipv6";
  return error(
    path,
    `An endpoint with the IP address type ${show(ipType)} has no ${family} address: give ${other} in its place, or set ipAddressType to "${family.toLowerCase()}" or "dualstack"`,
  );
}

export function groupRulesUnsaid(path: string): Problem {
  return warning(
    path,
    "Rules that are resources of their own would be destroyed with their addresses, and the group would lose its ingress for a moment: name them here so that Terraform forgets them, or say [] where there are none",
  );
}

export function regionRequired(path: string): Problem {
  return error(
    path,
    "Missing: a child module is given its region, since a region that Terraform looks up would replace every endpoint when the module is called with depends_on: pass a variable",
  );
}

export function importInModule(path: string): Problem {
  return error(
    path,
    "Terraform takes import blocks in root modules only: import the endpoint where the module is called",
  );
}

export function onePlaceForTwo(path: string, place: string): Problem {
  return error(
    path,
    `${show(place)} is one endpoint and cannot become both of this service: say which is which, as { Gateway: "…", Interface: "…" }`,
  );
}

export function placeTaken(path: string, place: string, first: string): Problem {
  return error(
    path,
    `${show(place)} is one endpoint, and ${first} takes it over already: give the endpoint that belongs here, or remove the option`,
  );
}

export function malformedVariableName(path: string, value: string): Problem {
  return error(
    path,
    `${show(value)} cannot be the name of a Terraform variable: expected letters, digits and underscores, such as "services"`,
  );
}

export function choiceOutsideModule(variable: string, strangers: string, offered: readonly string[]): string {
  return `${variable}: this module has no \${join(", ", ${strangers})}: choose among ${offered.join(", ")}`;
}

export function choiceNotTaken(
  variable: string,
  argument: string,
  services: string,
  takers: readonly string[],
): string {
  const taken = takers.length > 0 ? `only ${takers.join(", ")} do` : "no endpoint of this module does";
  return `${variable}: the endpoint of \${join(", ", ${services})} takes no ${argument}: ${taken}`;
}

export function policyNotJson(variable: string, services: string): string {
  return `${variable}: the policy of \${join(", ", ${services})} is not JSON: pass the json of a data source aws_iam_policy_document`;
}

export function manyEndpoints(path: string, count: number): Problem {
  return warning(
    path,
    `${count} interface and Gateway Load Balancer endpoints exceed the default quota of 50 for a VPC: ask AWS to raise it before you apply`,
  );
}

export function manyRules(path: string, count: number): Problem {
  return warning(
    path,
    `${count} rules exceed the default quota of 60 for a security group: name fewer sources or larger blocks, or ask AWS to raise the quota`,
  );
}

export function manyGroups(path: string, count: number): Problem {
  return warning(
    path,
    `${count} security groups on one endpoint exceed the default quota of 5 for a network interface: raise the quota or merge groups`,
  );
}

export function tooManyGroups(path: string, count: number): Problem {
  return error(
    path,
    `${count} security groups on one endpoint exceed 16, the highest quota that AWS grants for a network interface: merge groups`,
  );
}

export function groupNotUsed(path: string): Problem {
  return warning(path, "No endpoint uses the security group, so none is created: remove securityGroup");
}

// Costs

export function overBudget(path: string, budget: number, costs: number, table: string): Problem {
  return error(
    path,
    `The endpoints cost at least ${costs.toFixed(2)} USD a month before any data, and the budget is ${budget.toFixed(2)} USD: remove services, use fewer zones, or raise the budget\n${indented(table)}`,
  );
}

export function priceUnknown(path: string, region: string, table: string): Problem {
  return warning(
    path,
    `No source states all prices of ${region}, so the budget is not held to\n${indented(table)}`,
  );
}

export function regionUnknownForPrices(path: string): Problem {
  return error(
    path,
    "Prices differ by region, and only Terraform knows this one: give region as a literal, or leave the budget out",
  );
}

export function azCountUnknown(path: string, services: readonly string[]): Problem {
  return error(
    path,
    `Only Terraform knows the subnets of ${services.join(", ")}, which cost by zone: say in how many zones they stand`,
  );
}

export function azCountWithoutBudget(path: string): Problem {
  return warning(
    path,
    "It is counted for maxMonthlyUsd alone, which is not given: give maxMonthlyUsd too, or leave it out",
  );
}

export function azCountNotUsed(path: string, azCount: number, subnets: readonly string[]): Problem {
  return warning(
    path,
    `${azCount} zones are not counted, since each endpoint has its subnets listed, and stands in as many zones (${subnets.join(", ")}): leave it out, or correct subnetIds`,
  );
}

// DNS

export function noPrivateDns(path: string, name: string, source: string): Problem {
  return error(
    path,
    `${show(name)} has no private DNS name (${source}): set ${memberPath("services", name)}.privateDnsEnabled to false, or leave it out`,
  );
}

export function leavePrivateDnsOff(path: string, name: string, source: string): Problem {
  return warning(path, `Private DNS is on for ${show(name)}, where it is to be left off (${source})`);
}

export function privateDnsRequired(path: string, name: string, source: string): Problem {
  return warning(
    path,
    `Private DNS is off for ${show(name)}, which needs it on (${source}): clients will not find the endpoint`,
  );
}

export function recordTypeNotServed(
  path: string,
  recordType: string,
  ipType: string,
  allowed: readonly string[],
): Problem {
  return error(
    path,
    `DNS records of type ${show(recordType)} cannot be served with the IP address type ${show(ipType)}: use ${list(allowed)}, or change ipAddressType`,
  );
}

export function recordTypeFixed(path: string, name: string): Problem {
  return error(
    path,
    `The gateway of ${show(name)} has DNS records of type "service-defined" only: remove dnsRecordIpType`,
  );
}

export function gatewayRecordsNeedProvider(path: string): Problem {
  return warning(
    path,
    'AWS providers before 6.28.0 cannot make the gateway of "s3" with a chosen type of DNS records: raise the version in required_providers to ">= 6.28.0", or leave dnsRecordIpType out',
  );
}

export function ipTypeNotOffered(path: string, name: string, ipType: string): Problem {
  return error(
    path,
    `${show(name)} has IPv4 endpoints only, not ${show(ipType)}: set ${memberPath("services", name)}.ipAddressType to "ipv4"`,
  );
}

export function conflictingPrivateDns(path: string, name: string, vpcId: string, other: string): Problem {
  return error(
    path,
    `${other} already gives ${show(name)} private DNS in ${vpcId}, and a VPC has room for one: remove one of the two, or turn private DNS off for one (privateDnsEnabled: false)`,
  );
}

// Guards: messages that Terraform shows, where ${…} is filled in by Terraform

/** The VPC does not serve private DNS. */
export function vpcDnsOff(services: readonly string[]): string {
  const whose = services.length > 0 ? `of ${services.join(", ")} ` : "";
  const state =
    "enable_dns_support = ${self.enable_dns_support}, enable_dns_hostnames = ${self.enable_dns_hostnames}";
  return `Private DNS ${whose}needs both DNS attributes of the VPC, but \${self.id} has ${state}: turn both on, or set privateDnsEnabled to false. No endpoint was created.`;
}

/** The list of subnets turned out empty; it is the shared one unless a service has its own. */
export function noSubnetLeft(service: string | undefined): string {
  const whose = service === undefined ? "" : ` of ${service}`;
  return `subnetIds${whose} is an empty list: an interface endpoint needs at least one subnet, and at most one in each availability zone. Name one, or remove the endpoint.`;
}

/** A list of security groups turned out empty. */
export function noGroupLeft(service: string | undefined): string {
  const whose = service === undefined ? "" : ` of ${service}`;
  return `securityGroupIds${whose} is an empty list: AWS would guard the endpoint by the default group of the VPC. Name a group, or leave securityGroupIds out.`;
}

/** The lists of sources turned out empty. */
export function noIngressSourceLeft(): string {
  return "securityGroup names no source of clients, since all its ingress lists are empty: name at least one, or leave them out to admit the VPC's own blocks.";
}

/** No subnet of an endpoint is in a zone of its service; takes expressions for both lists of zones. */
export function noZoneLeft(offered: string, zones: string): string {
  const [offers, stand] = [offered, `distinct(${zones})`].map((list) => `\${join(", ", sort(${list}))}`);
  return `No subnet of \${each.key} is in a zone that the service offers. It offers ${offers}; the subnets are in ${stand}. Name a subnet in one of its zones, or remove the service.`;
}

/** Why a subnet is skipped: another one serves its zone. Takes an expression for the zone. */
export function zoneTaken(zone: string): string {
  return `an endpoint has one subnet in each zone, and an earlier one is in \${${zone}}`;
}

/** Why a subnet is skipped: the service is not in its zone. Takes an expression for the zone. */
export function zoneNotOffered(zone: string): string {
  return `the service is not offered in \${${zone}}`;
}

/** AWS says that a service takes no policy. */
export function policyNotAccepted(): string {
  return '${each.key} supports no endpoint policy in this region: say policy: "none" for it.';
}

/** AWS says that a service has no private names. */
export function privateDnsNotOffered(): string {
  return "${each.key} has no private DNS name in this region: set privateDnsEnabled to false for it.";
}

/** AWS says that a service does not serve the address families; takes an expression for what is asked. */
export function ipTypeNotSupported(asked: string): string {
  const supported = '${join(", ", sort(self.supported_ip_address_types))}';
  return `\${each.key} serves ${supported} in this region, not \${${asked}}: change its ipAddressType.`;
}

/** What is wrong with the endpoints after an apply; takes an expression for the list of faults. */
export function unhealthy(faults: string): string {
  return `Endpoints need attention: \${join("; ", ${faults})}.`;
}

// Reading back

export function unknownEndpoint(
  name: string,
  type: string | undefined,
  names: readonly string[],
  types: readonly string[],
): Problem {
  const asked = type === undefined ? show(name) : `${show(name)}, ${show(type)}`;
  const has =
    types.length > 0
      ? `this construct has only the ${list(types, "and")} endpoint of it: leave the type out, or add the other to types`
      : `this construct has no such endpoint, it has ${list(names, "and")}`;
  return error("", `endpoint(${asked}): ${has}`);
}

// Policies

export function policyNotSupported(path: string, name: string, source: string): Problem {
  return error(path, `${show(name)} supports no endpoint policy (${source}): say policy: "none" for it`);
}

export function policySupportDoubtful(path: string, name: string, source: string): Problem {
  return warning(path, `${show(name)} may support no endpoint policy (${source}): AWS may refuse this one`);
}

export function policySupportUnknown(path: string, name: string): Problem {
  return warning(
    path,
    `No source says whether ${show(name)} supports endpoint policies: AWS may refuse this one`,
  );
}

export function actionOfOneService(path: string, action: string, homes: readonly string[]): Problem {
  return error(
    path,
    `The policy of every service has the action "*" alone, since ${show(action)} would leave the other services blocked: write "*", and move what is about one service to ${homeOf(homes)}`,
  );
}

export function nothingAllowed(path: string, service: string): Problem {
  return error(
    path,
    `No statement allows an action of ${show(service)}, whose endpoint would block every request: allow one here, or give it a policy of its own (services.<name>.policy)`,
  );
}

export function notActionsOfAll(path: string): Problem {
  return error(
    path,
    `The policy of every service has the action "*" alone, and excepts none: write "*", and move what is about one service to ${homeOf([])}`,
  );
}

export function keyOfOneService(path: string, key: string, homes: readonly string[]): Problem {
  return error(
    path,
    `The policy of every service has global condition keys alone, and requests to the other services carry no ${show(key)}: move the statement to ${homeOf(homes)}`,
  );
}

function homeOf(homes: readonly string[]): string {
  return homes.length > 0 ? homes.join(" or ") : "services.<name>.policy";
}

/** The path of a member as JavaScript has it: `a.b`, or `a["b-c"]` where the name is no identifier. */
export function memberPath(path: string, name: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === "" ? name : `${path}.${name}`;
}

/** A value as it would be written, cut where it is long; whatever it is, it can be shown. */
export function show(value: unknown): string {
  const written = nameOfKind(value) ?? JSON.stringify(value, showMember());
  return written.length > 80 ? `${written.slice(0, 77)}...` : written;
}

/** What a value is called that cannot be written as JSON. */
function nameOfKind(value: unknown): string | undefined {
  if (value === undefined) return "nothing";
  if (typeof value === "function") return "a function";
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "symbol")
    return String(value);
  if (isUnresolved(value)) return "a Terraform token";
  if (!isInstance(value)) return undefined;
  const made: unknown = value.constructor;
  return typeof made === "function" ? `an instance of ${made.name || "a class"}` : "an object";
}

/** Writes the members of a value, each object once, since one may hold itself. */
function showMember(): (key: string, member: unknown) => unknown {
  const seen = new Set<unknown>();
  return (_, member) => {
    if (member === undefined || typeof member === "number") return member;
    if (seen.has(member)) return "...";
    if (typeof member === "object" && member !== null) seen.add(member);
    return nameOfKind(member) ?? member;
  };
}

/** `"a"`, `"a" or "b"`, `"a", "b" or "c"`. */
export function list(words: readonly string[], conjunction = "or"): string {
  const quoted = words.map((word) => JSON.stringify(word));
  const last = quoted.at(-1) ?? "";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}

/** The nearest allowed values as a question. */
export function didYouMean(near: readonly string[]): string {
  return `did you mean ${list(near)}?`;
}

/** Whether a value is an object of a class, which may be large or refer to itself. */
export function isInstance(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Object.prototype itself would not do: code run in another context, as by Jest, has one of its own.
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}

function indented(table: string): string {
  return table.replace(/^/gm, "      ");
}

function error(path: string, message: string): Problem {
  return { path, message, severity: "error" };
}

function warning(path: string, message: string): Problem {
  return { path, message, severity: "warning" };
}
