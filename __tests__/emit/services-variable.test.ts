import { emittedBy, IDS } from "../emitted";

const OFFERED = { services: { sqs: {}, "email-smtp": {}, s3: {} }, servicesVariable: "services" } as const;
const CHOSEN = "endpoints_chosen-services_FA8DCCC1";

describe("emitServicesVariable()", () => {
  const { variable, locals, resource } = emittedBy(OFFERED);
  const { validation, ...definition } = variable.services;

  test("defines the variable under the name that was given, with all services as default", () => {
    expect(definition).toEqual({
      type: "map(object({ private_dns_enabled = optional(bool), subnet_ids = optional(list(string)), route_table_ids = optional(list(string)), security_group_ids = optional(list(string)), tags = optional(map(string)), policy = optional(string) }))",
      description: "Endpoints to create (any of email-smtp, s3, sqs), with optional overrides",
      nullable: false,
      default: { "email-smtp": {}, s3: {}, sqs: {} },
    });
    expect(Object.keys(emittedBy({ ...OFFERED, servicesVariable: "chosen" }).variable)).toEqual(["chosen"]);
  });

  test("validates the names, the arguments that only some services take, and policies", () => {
    const strangers = 'setsubtract(keys(var.services), ["email-smtp","s3","sqs"])';
    const misplaced = (argument: string, takers: readonly string[]) =>
      `[for name, service in var.services : name if service.${argument} != null && !contains(${JSON.stringify(takers)}, name)]`;
    const restricted = (argument: string, takers: readonly string[]) => ({
      condition: `\${length(${misplaced(argument, takers)}) == 0}`,
      error_message: `services: the endpoint of \${join(", ", ${misplaced(argument, takers)})} takes no ${argument}: only ${takers.join(", ")} do`,
    });
    const unread =
      "[for name, service in var.services : name if service.policy != null && !can(jsondecode(service.policy))]";
    expect(validation).toEqual([
      {
        condition: `\${length(${strangers}) == 0}`,
        error_message: `services: this module has no \${join(", ", ${strangers})}: choose among email-smtp, s3, sqs`,
      },
      restricted("private_dns_enabled", ["email-smtp", "sqs"]),
      restricted("subnet_ids", ["email-smtp", "sqs"]),
      restricted("route_table_ids", ["s3"]),
      restricted("security_group_ids", ["email-smtp", "sqs"]),
      {
        condition: `\${length(${unread}) == 0}`,
        error_message: `services: the policy of \${join(", ", ${unread})} is not JSON: pass the json of a data source aws_iam_policy_document`,
      },
    ]);
  });

  test("says that no endpoint takes an argument", () => {
    const { validation: ofInterfaces } = emittedBy({ ...OFFERED, services: ["sqs"] }).variable.services;
    expect(ofInterfaces.map(({ error_message }: { error_message: string }) => error_message)).toContainEqual(
      expect.stringMatching(/takes no route_table_ids: no endpoint of this module does$/),
    );
  });

  test("merges what callers override into the rows that they choose", () => {
    const own = (column: string) => `var.services[name].${column}`;
    const plain = (column: string) => `${column} = ${own(column)} == null ? service.${column} : ${own(column)}`;
    const shared = [
      `tags = merge(service.tags, ${own("tags")})`,
      `policy = jsondecode(${own("policy")} == null ? jsonencode(service.policy) : ${own("policy")})`,
    ];
    const tables = own("route_table_ids");
    const routes = `route_table_ids = ${tables} == null ? service.route_table_ids : (length(${tables}) == 0 ? null : ${tables})`;
    const rowsOf = (type: string, overrides: readonly string[]) =>
      `{for name, service in local.${IDS.services} : name => merge(service, { ${overrides.join(", ")} }) if service.vpc_endpoint_type == "${type}" && contains(keys(var.services), name)}`;
    const interfaces = ["private_dns_enabled", "subnet_ids", "security_group_ids"].map(plain);
    expect(locals[CHOSEN]).toBe(
      `\${merge(${rowsOf("Interface", [...interfaces, ...shared])}, ${rowsOf("Gateway", [routes, ...shared])})}`,
    );
  });

  test("makes endpoints of the chosen rows", () => {
    expect(resource.aws_vpc_endpoint[IDS.interface].for_each).toBe(
      `\${{for name, service in local.${CHOSEN} : name => service if service.vpc_endpoint_type == "Interface"}}`,
    );
  });

  test("finds the choice of the second type of a service by the name of the service", () => {
    const services = { s3: { types: ["Gateway", "Interface"] } };
    expect(emittedBy({ ...OFFERED, services }).locals[CHOSEN]).toContain(
      'contains(keys(var.services), trimsuffix(name, ".Interface"))',
    );
  });

  test("emits no variable if the program alone decides", () => {
    const alone = emittedBy({ services: ["sqs"] });
    expect(alone.variable).toBeUndefined();
    expect(Object.keys(alone.locals)).toEqual([IDS.services]);
  });
});
