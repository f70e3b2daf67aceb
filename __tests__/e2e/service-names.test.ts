import { join } from "node:path";
import { allServices, findService } from "../../lib/services/catalogue";
import type { EndpointService, EndpointType } from "../../lib/services/endpoint-service";
import { fullServiceName, serviceNameRule } from "../../lib/services/service-name";
import { apply, init, output, temporaryFolder, type Workspace, workspace, writeFiles } from "./terraform";
import { describeEndToEnd } from "./tools";

const REGIONS = [
  "us-east-1",
  "us-gov-west-1",
  "cn-north-1",
  "cn-northwest-1",
  "us-iso-east-1",
  "us-iso-west-1",
  "us-isob-east-1",
  "us-isob-west-1",
  "us-isof-south-1",
  "eu-isoe-west-1",
  "eusc-de-east-1",
];

interface Endpoint {
  readonly key: string;
  readonly service: EndpointService;
  readonly type: EndpointType;
}

describeEndToEnd("serviceNameRule() as terraform evaluates it", () => {
  const work = workspace({ "main.tf.json": root("var.region") }, environment());

  test.each(REGIONS)("gives every service the name of fullServiceName() in %s", async (region) => {
    await apply(work, { vars: { region } });
    expect(await output(work)).toEqual({ names: expectedNames(region) });
  });

  test("gives the same names if the region is known only after apply", async () => {
    const resource = { terraform_data: { region: { input: expression("var.region") } } };
    const files = { "main.tf.json": root("terraform_data.region.output"), "region.tf.json": { resource } };
    const lateWork = workspace(files, work.env);
    await init(lateWork);
    await apply(lateWork, { vars: { region: "cn-north-1" } });
    expect(await output(lateWork)).toEqual({ names: expectedNames("cn-north-1") });
  });
});

/** A module that names every service as the construct does, in the region that an expression gives. */
function root(region: string): object {
  const services = endpoints().map(({ key, service, type }) => {
    const { usual, exceptions } = serviceNameRule(service, type);
    return [
      key,
      {
        service_name: usual.replace("{region}", () => expression(region)),
        service_name_in: Object.keys(exceptions).length > 0 ? exceptions : null,
      },
    ];
  });
  const name = `s.service_name_in == null ? s.service_name : lookup(s.service_name_in, ${region}, s.service_name)`;
  return {
    variable: { region: { type: "string" } },
    locals: { services: Object.fromEntries(services) },
    output: { names: { value: expression(`{ for k, s in local.services : k => ${name} }`) } },
  };
}

function expression(terraform: string): string {
  return `\${${terraform}}`;
}

function expectedNames(region: string): Readonly<Record<string, string>> {
  return Object.fromEntries(endpoints().map(({ key, service, type }) => [key, fullServiceName(service, type, region)]));
}

/** Every service in each of its types; of numbered cells, one. */
function endpoints(): readonly Endpoint[] {
  return allServices().flatMap((row) => {
    const service = findService(row.name.replace("{n}", "7")) ?? row;
    return service.types.map((type, index) => {
      return { key: index === 0 ? service.name : `${service.name}.${type}`, service, type };
    });
  });
}

/** No provider is used, so an empty CLI configuration and no calls home are all it takes. */
function environment(): Workspace["env"] {
  const folder = temporaryFolder("cli");
  writeFiles(folder, { terraformrc: "" });
  return {
    PATH: process.env["PATH"] ?? "",
    CHECKPOINT_DISABLE: "1",
    TF_CLI_CONFIG_FILE: join(folder, "terraformrc"),
  };
}
