import {
  address,
  cidr,
  groupSource,
  id,
  latticeArn,
  literalId,
  region,
  serviceName,
  tags,
} from "../../lib/shapes/formats";
import type { Reader } from "../../lib/shapes/reader";
import { tokenValue } from "../../lib/shapes/unresolved";
import { readAs } from "../found";

const TOKEN = tokenValue("${var.x}");
const ipv4 = cidr("IPv4", "ingressIpv6CidrBlocks");
const ipv6 = cidr("IPv6", "ingressCidrBlocks");
const resource = latticeArn("resourceconfiguration", "rcfg");
const RESOURCE = "arn:aws:vpc-lattice:us-east-1:123456789012:resourceconfiguration/rcfg-0123456789abcdef0";

type Row = readonly [name: string, value: unknown, reader: Reader<unknown>];

describe("The formats", () => {
  test.each<Row>([
    ["id()", "vpc-0123456789abcdef0", id("vpc")],
    ["id()", TOKEN, id("vpc")],
    ["literalId()", "vpce-0123456789abcdef0", literalId("vpce")],
    ["groupSource", "sg-0123456789abcdef0", groupSource],
    ["groupSource", "123456789012/sg-0123456789abcdef0", groupSource],
    ["groupSource", TOKEN, groupSource],
    ["cidr()", "10.0.0.0/16", ipv4],
    ["cidr()", TOKEN, ipv4],
    ["cidr()", "2001:db8::/56", ipv6],
    ["address()", "10.0.0.5", address("IPv4")],
    ["address()", "2001:db8::5", address("IPv6")],
    ["address()", TOKEN, address("IPv6")],
    ["latticeArn()", RESOURCE, resource],
    ["latticeArn()", TOKEN, resource],
    ["serviceName", "com.amazonaws.us-east-1.sqs", serviceName],
    ["serviceName", TOKEN, serviceName],
    ["region", "us-east-1", region],
    ["region", TOKEN, region],
    ["tags", {}, tags],
    ["tags", { team: "a", owner: TOKEN }, tags],
    ["tags", TOKEN, tags],
  ])("%s takes %j as it is", (_name, value, reader) => {
    expect(readAs(reader, value)).toMatchObject({ read: value, found: [] });
  });

  test.each<readonly [...Row, problem: string]>([
    ["id()", "vpc-1", id("vpc"), "malformed-id option"],
    ["id()", "subnet-0123456789abcdef0", id("vpc"), "malformed-id option"],
    ["id()", 7, id("vpc"), "wrong-type option"],
    ["literalId()", "vpce-1", literalId("vpce"), "malformed-id option"],
    ["literalId()", TOKEN, literalId("vpce"), "wrong-type option"],
    ["groupSource", "111122223333", groupSource, "malformed-id option"],
    ["groupSource", "11112222333/sg-0123456789abcdef0", groupSource, "malformed-id option"],
    ["groupSource", "my-group", groupSource, "malformed-id option"],
    ["cidr()", "all", ipv4, "malformed-cidr option"],
    ["cidr()", "10.0.0.256/32", ipv4, "malformed-cidr option"],
    ["cidr()", "10.0.0.5/24", ipv4, "cidr-host-bits option"],
    ["cidr()", "2001:db8::/56", ipv4, "cidr-of-other-family option"],
    // Neither the form nor the host bits of the other family are said too.
    ["cidr()", "2001:DB8::/56", ipv4, "cidr-of-other-family option"],
    ["cidr()", "2001:db8::1/56", ipv4, "cidr-of-other-family option"],
    ["cidr()", "10.0.0.0/33", ipv6, "cidr-of-other-family option"],
    ["cidr()", "2001:DB8::/56", ipv6, "ipv6-not-canonical option"],
    ["cidr()", "2001:DB8::1/56", ipv6, "cidr-host-bits option"],
    ["address()", "10.0.0.5/32", address("IPv4"), "malformed-ip-address option"],
    ["address()", "10.0.0.5", address("IPv6"), "malformed-ip-address option"],
    ["address()", "2001:DB8::5", address("IPv6"), "ipv6-not-canonical option"],
    ["latticeArn()", "rcfg-01", resource, "malformed-lattice-arn option"],
    ["serviceName", "sqs", serviceName, "malformed-service-name option"],
    ["region", "eu-west", region, "malformed-region option"],
    ["region", 5, region, "wrong-type option"],
    ["tags", ["team"], tags, "wrong-type option"],
    ["tags", { team: 7 }, tags, "wrong-type option.team"],
    ["tags", { "aws:team": "a" }, tags, "reserved-tag-key option"],
  ])("%s rejects %j", (_name, value, reader, problem) => {
    expect(readAs(reader, value).found).toEqual([problem]);
  });
});
