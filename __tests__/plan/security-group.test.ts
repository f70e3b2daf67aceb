import { planSecurityGroup, portsOf } from "../../lib/plan/security-group";
import { joinText, reference, tokenValue } from "../../lib/shapes/unresolved";
import { contextOf, endpointOf, planWith } from "./planning";

const TOKEN = tokenValue("${var.x}");
const GROUP = "sg-0123456789abcdef0";
const OTHER = "sg-0123456789abcdef1";
const RESOURCE = "arn:aws:vpc-lattice:eu-west-1:123456789012:resourceconfiguration/rcfg-0123456789abcdef0";
const SQS = endpointOf("sqs");

describe("planSecurityGroup()", () => {
  test("creates a group that admits the VPC's own blocks", () => {
    expect(planSecurityGroup("endpoints", [SQS], contextOf({}))).toEqual({
      name: "endpoints",
      isAdopted: false,
      namePrefix: "endpoints-",
      description: "Clients of the VPC endpoints",
      ingressDescription: "Clients of the VPC endpoints",
      ports: [443],
      portsByService: undefined,
      added: [],
      hasRuleResources: false,
      sources: {
        cidr_blocks: reference("vpcCidrBlocks"),
        ipv6_cidr_blocks: null,
        security_groups: null,
        prefix_list_ids: null,
      },
      tags: undefined,
      ignoredChanges: [],
    });
  });

  test("takes the options of the group", () => {
    const securityGroup = {
      name: "clients",
      description: "Clients",
      ingressDescription: "HTTPS",
      tags: { a: "b" },
    };
    expect(planSecurityGroup("endpoints", [SQS], contextOf({ securityGroup }))).toMatchObject({
      ...securityGroup,
      namePrefix: "clients-",
      isAdopted: false,
    });
  });

  test("makes a prefix of a name that only Terraform knows", () => {
    expect(planSecurityGroup("endpoints", [SQS], contextOf({ securityGroup: { name: TOKEN } }))).toMatchObject({
      name: TOKEN,
      namePrefix: joinText(TOKEN, "-"),
    });
  });

  test.each([
    ["import", { securityGroup: { importId: GROUP } }],
    ["moved block", { movedFrom: { securityGroup: "aws_security_group.this" } }],
  ])("keeps what a group that is adopted by an %s has", (_about, props) => {
    expect(planSecurityGroup("endpoints", [SQS], contextOf(props))).toMatchObject({
      isAdopted: true,
      // The rules would be revoked for another description.
      ingressDescription: undefined,
      ignoredChanges: ["name", "name_prefix", "description"],
    });
  });

  test("describes the rules of an adopted group if the props do", () => {
    const securityGroup = { importId: GROUP, ingressDescription: "HTTPS" };
    expect(planSecurityGroup("endpoints", [SQS], contextOf({ securityGroup }))?.ingressDescription).toBe("HTTPS");
  });

  test("does not take the former path of a construct for an adopted group", () => {
    const props = { movedFrom: { constructPath: "old" } };
    expect(planSecurityGroup("old", [SQS], contextOf(props))?.isAdopted).toBe(false);
  });

  test.each([
    ["by default", { services: ["sqs"] }, true],
    ["with options", { services: ["sqs"], securityGroup: {} }, true],
    ["not if groups exist", { services: ["sqs"], securityGroupIds: [GROUP] }, false],
    ["not if a token names groups", { services: ["sqs"], securityGroupIds: TOKEN }, false],
    ["next to existing groups if both are given", both(), true],
    ["not for gateways", { services: ["s3", "dynamodb"] }, false],
    ["not for gateways, even with options", { services: ["s3"], securityGroup: {} }, false],
    ["not if every service has its own", { services: { sqs: own() } }, false],
    ["for the services that have none", { services: { sqs: own(), kms: {} } }, true],
    ["for the interface of s3", { services: { s3: { types: ["Interface"] } } }, true],
    ["for a VPC Lattice resource", lattice([5432]), true],
  ])("is created %s", (_about, props, isCreated) => {
    expect(planWith(props).securityGroup !== undefined).toBe(isCreated);
  });

  test.each([
    ["of one service", { services: ["sqs"] }, [443]],
    ["of all services, each once, sorted", { services: ["email-smtp", "sqs", "kms"] }, [25, 443, 465, 587, 2465, 2587]],
    ["of a database", { services: ["cassandra"] }, [9142]],
    ["that the user gives instead", { services: { "email-smtp": { ports: [587] } } }, [587]],
    ["that the user gives if none are known", { services: { "ivs.contribute": { ports: [8883, 443] } } }, [443, 8883]],
    ["of services without groups of their own", { services: { "email-smtp": own(), sqs: {} } }, [443]],
    ["of no gateway", { services: ["s3", "sqs"] }, [443]],
    [
      "of a service outside the catalogue: 443",
      {
        services: {},
        customServices: { x: { type: "Interface", serviceName: "com.amazonaws.eu-west-1.x" } },
      },
      [443],
    ],
    ["of a resource, as given", lattice([5432]), [5432]],
    [
      "as ranges of their own, whatever others have in them",
      {
        services: { sqs: { ports: [{ from: 400, to: 500 }, 8443] }, sns: { ports: [{ from: 400, to: 500 }] }, kms: {} },
      },
      [{ from: 400, to: 500 }, 443, 8443],
    ],
    ["of a token, after the others", { services: { sqs: { ports: [TOKEN, 8443, TOKEN] } } }, [8443, TOKEN]],
    ["of no service if none are known", { services: ["ivs.contribute"] }, []],
  ])("opens the ports %s", (_about, props, ports) => {
    expect(planWith(props).securityGroup?.ports).toEqual(ports);
  });
});

describe("planSecurityGroup() with a variable of services", () => {
  const OFFERED = { servicesVariable: "services" };
  const SMTP = endpointOf("email-smtp");

  test("opens ports by service if the services differ in them", () => {
    expect(planSecurityGroup("endpoints", [SMTP, SQS], contextOf(OFFERED))?.portsByService).toEqual({
      variable: "services",
      ports: { "email-smtp": [25, 465, 587, 2465, 2587], sqs: [443] },
    });
  });

  test("counts a service without known ports as one without ports", () => {
    expect(
      planSecurityGroup("endpoints", [endpointOf("ivs.contribute"), SQS], contextOf(OFFERED))?.portsByService,
    ).toEqual({
      variable: "services",
      ports: { "ivs.contribute": [], sqs: [443] },
    });
  });

  test.each([
    ["all services have the same", [SQS, endpointOf("kms")], OFFERED],
    ["only Terraform knows one", [endpointOf("sqs", { ports: [TOKEN] }), SMTP], OFFERED],
    ["callers choose nothing", [SMTP, SQS], {}],
  ])("opens the ports of all services if %s", (_about, endpoints, props) => {
    expect(planSecurityGroup("endpoints", endpoints, contextOf(props))?.portsByService).toBeUndefined();
  });
});

describe("portsOf()", () => {
  test.each([
    ["those that the user gives", endpointOf("sqs", { ports: [8443] }), [8443]],
    ["those of the catalogue", endpointOf("cassandra"), [9142]],
    ["unknown ones", endpointOf("ivs.contribute"), "unknown"],
    ["443 for a custom interface", endpointOf("own"), [443]],
    ["unknown ones of other custom endpoints", endpointOf("own", {}, { type: "Resource" }), "unknown"],
  ])("gives %s", (_about, endpoint, expected) => {
    expect(portsOf(endpoint)).toEqual(expected);
  });
});

function own(): object {
  return { securityGroupIds: [OTHER] };
}

function both(): object {
  return { services: ["sqs"], securityGroupIds: [GROUP], securityGroup: {} };
}

function lattice(ports: readonly number[]): object {
  return {
    services: {},
    customServices: { db: { type: "Resource", resourceConfigurationArn: RESOURCE, ports } },
  };
}
