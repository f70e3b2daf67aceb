import { Fn } from "cdktf";
import { EVERY_TYPE, emittedBy, IDS } from "../emitted";

const FAULTS = "faults_of_endpoints";
const SERVICES = { services: ["sqs", "s3"], checks: true };

describe("emitHealthCheck()", () => {
  test("warns in one check with one assertion, whose names have no hash", () => {
    const { check } = emittedBy(SERVICES);
    expect(check).toEqual({
      [FAULTS]: {
        assert: [
          {
            condition: `\${length(local.${FAULTS}) == 0}`,
            error_message: `Endpoints need attention: \${join("; ", local.${FAULTS})}.`,
          },
        ],
      },
    });
  });

  test("shows faults that come from sensitive ids", () => {
    const { check } = emittedBy({ ...SERVICES, subnetIds: Fn.split(",", "${aws_ssm_parameter.subnets.value}") });
    expect(check[FAULTS].assert).toEqual([
      {
        condition: `\${nonsensitive(length(local.${FAULTS})) == 0}`,
        error_message: `Endpoints need attention: \${nonsensitive(join("; ", local.${FAULTS}))}.`,
      },
    ]);
  });

  test("looks for the faults of each type", () => {
    const endpoints = `[for name, endpoint in aws_vpc_endpoint.${IDS.interface} : `;
    const zonalNames = 'length([for entry in endpoint.dns_entry : entry if strcontains(entry.dns_name, ".vpce.")]) - 1';
    const privateNames = '[for entry in endpoint.dns_entry : entry if !strcontains(entry.dns_name, ".vpce.")]';
    expect(emittedBy(SERVICES).locals[FAULTS]).toBe(
      `\${concat(${[
        `${endpoints}"\${name} is \${endpoint.state}" if endpoint.state != "available"]`,
        `${endpoints}"\${name} has \${length(endpoint.network_interface_ids)} network interfaces in \${length(endpoint.subnet_ids)} subnets" if length(endpoint.network_interface_ids) != length(endpoint.subnet_ids) && ${zonalNames} != length(endpoint.subnet_ids)]`,
        `${endpoints}"\${name} does not answer to its private names" if endpoint.private_dns_enabled && length(${privateNames}) == 0]`,
        `[for name, endpoint in aws_vpc_endpoint.${IDS.gateway} : "\${name} is \${endpoint.state}" if endpoint.state != "available"]`,
      ].join(", ")})}`,
    );
  });

  test("names the second type of a service by its label", () => {
    const services = { s3: { types: ["Gateway", "Interface"] } };
    const label = 'contains(["s3"], name) ? "${name}.Interface" : name';
    expect(emittedBy({ services, checks: true }).locals[FAULTS]).toContain(
      `[for name, endpoint in {for name, endpoint in aws_vpc_endpoint.${IDS.interface} : ${label} => endpoint} : "`,
    );
  });

  test("counts the interfaces of every type that has some", () => {
    const counted = emittedBy({ ...EVERY_TYPE, checks: true }).locals[FAULTS].match(/network interfaces in/g);
    expect(counted).toHaveLength(4);
  });
});
