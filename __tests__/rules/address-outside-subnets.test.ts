import { addressOutsideSubnets } from "../../lib/rules/address-outside-subnets";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SUBNETS } from "../defined";
import { findings, paths } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const [A, B] = SUBNETS;
const ELSEWHERE = "subnet-0000000c";
const AT = "services.sqs.subnetConfigurations";

describe("address-outside-subnets", () => {
  test.each([
    ["addresses in the subnets of the endpoint", [A, B], {}],
    ["an address in a subnet of its own", [B], { subnetIds: [B] }],
    ["a subnet that only Terraform knows", [TOKEN], {}],
    ["an address without a subnet, which a reader reports", [undefined], {}],
    ["any subnet if only Terraform knows the list", [ELSEWHERE], { subnetIds: TOKEN }],
    ["any subnet if only Terraform knows a member", [ELSEWHERE], { subnetIds: [A, TOKEN] }],
  ])("accepts %s", (_about, subnets, options) => {
    expect(paths(addressOutsideSubnets, sqs(subnets, options))).toEqual([]);
  });

  test("accepts any subnet if none are given, which another rule demands", () => {
    expect(paths(addressOutsideSubnets, { ...sqs([ELSEWHERE]), subnetIds: undefined })).toEqual([]);
  });

  test.each([
    ["a subnet that the construct does not name", [A, ELSEWHERE], {}, [`${AT}[1].subnetId`]],
    ["a subnet that only the construct names", [A], { subnetIds: [B] }, [`${AT}[0].subnetId`]],
    ["each of several", ["subnet-0000000a", ELSEWHERE], {}, [`${AT}[0].subnetId`, `${AT}[1].subnetId`]],
  ])("finds %s", (_about, subnets, options, expected) => {
    expect(paths(addressOutsideSubnets, sqs(subnets, options))).toEqual(expected);
  });

  test("says where to add the subnet", () => {
    expect(findings(addressOutsideSubnets, sqs([ELSEWHERE]))).toEqual([
      `${AT}[0].subnetId: "subnet-0000000c" is not among the subnets of this endpoint: add it to subnetIds`,
    ]);
  });
});

function sqs(subnets: readonly unknown[], options: object = {}): object {
  const subnetConfigurations = subnets.map((subnetId, index) => ({ subnetId, ipv4: `10.0.${index}.10` }));
  return { services: { sqs: { subnetConfigurations, ...options } } };
}
