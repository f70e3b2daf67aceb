import { repeatedAddress } from "../../lib/rules/repeated-address";
import { tokenValue } from "../../lib/shapes/unresolved";
import { SUBNETS } from "../defined";
import { findings, paths } from "./check-rule";

const TOKEN = tokenValue("${var.x}");
const [A, B] = SUBNETS;
const [C, D] = ["subnet-0123456789abcdef2", "subnet-0123456789abcdef3"];

describe("repeated-address", () => {
  test.each([
    ["no address", undefined],
    [
      "another subnet and another address of each family",
      [in4(A, "10.0.0.10"), in4(B, "10.0.1.10"), in6(C, "2001:db8::a"), in6(D, "2001:db8::b")],
    ],
    [
      "subnets that only Terraform knows",
      [
        { subnetId: TOKEN, ipv4: "10.0.0.10" },
        { subnetId: TOKEN, ipv4: "10.0.1.10" },
      ],
    ],
    [
      "addresses that only Terraform knows",
      [
        { subnetId: A, ipv4: TOKEN, ipv6: TOKEN },
        { subnetId: B, ipv4: TOKEN, ipv6: TOKEN },
      ],
    ],
    ["members that are left out", [{ subnetId: A }, { subnetId: B }]],
  ])("accepts %s", (_about, subnetConfigurations) => {
    expect(paths(repeatedAddress, { services: { sqs: { subnetConfigurations } } })).toEqual([]);
  });

  test("accepts the same addresses of two endpoints, which AWS compares", () => {
    const sqs = { subnetConfigurations: [in4(A, "10.0.0.10")] };
    expect(paths(repeatedAddress, { services: { sqs, kms: sqs } })).toEqual([]);
  });

  test.each([
    ["a subnet", [in4(A, "10.0.0.10"), in4(A, "10.0.1.10")], ["[1].subnetId"]],
    ["an IPv4 address", [in4(A, "10.0.0.10"), in4(B, "10.0.0.10")], ["[1].ipv4"]],
    ["an IPv6 address", [in6(A, "2001:db8::a"), in6(B, "2001:db8::a")], ["[1].ipv6"]],
    ["an address after another one", [in4(A, "10.0.0.10"), in4(B, "10.0.1.10"), in4(C, "10.0.0.10")], ["[2].ipv4"]],
    [
      "an address of three subnets",
      [in4(A, "10.0.0.10"), in4(B, "10.0.0.10"), in4(C, "10.0.0.10")],
      ["[1].ipv4", "[2].ipv4"],
    ],
    ["all of it", [in4(A, "10.0.0.10"), in4(A, "10.0.0.10")], ["[1].subnetId", "[1].ipv4"]],
  ])("finds %s that is given twice", (_about, subnetConfigurations, at) => {
    expect(paths(repeatedAddress, { services: { sqs: { subnetConfigurations } } })).toEqual(
      at.map((place) => `services.sqs.subnetConfigurations${place}`),
    );
  });

  test("says what is there twice", () => {
    const sqs = { subnetConfigurations: [in4(A, "10.0.0.10"), in4(B, "10.0.0.10")] };
    expect(findings(repeatedAddress, { services: { sqs } })).toEqual([
      'services.sqs.subnetConfigurations[1].ipv4: "10.0.0.10" is listed twice: remove one of the two',
    ]);
  });
});

function in4(subnetId: string, ipv4: string): object {
  return { subnetId, ipv4 };
}

function in6(subnetId: string, ipv6: string): object {
  return { subnetId, ipv6 };
}
