import { tunnelEndpoint } from "../../../lib/shapes/rules/tunnel-endpoint";
import { written } from "../../found";

const PATH = ["customServices", "segment", "type"];

describe("tunnel-endpoint", () => {
  test.each(["Interface", "Resource", "tunnel", undefined])("accepts %j, or leaves it to others", (type) => {
    expect(tunnelEndpoint.check(PATH, type)).toEqual([]);
  });

  test("refuses a tunnel, with the reason", () => {
    expect(written(tunnelEndpoint.check(PATH, "Tunnel"))).toEqual([
      "customServices.segment.type: Terraform's aws_vpc_endpoint lists no type Tunnel (GENEVE, UDP port 6081), so it cannot make this endpoint: make it outside of Terraform, and remove it here (tunnel-endpoint)",
    ]);
  });
});
