import { shapeRule } from "../rule";

export const tunnelEndpoint = shapeRule({
  id: "tunnel-endpoint",
  what: "No endpoint is of the type Tunnel.",
  why: "AWS has tunnel endpoints, which take GENEVE over UDP port 6081, but the AWS provider of Terraform does not list their type.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-cidr-ranges.html (2026)",
  message: (type: unknown) =>
    type === "Tunnel"
      ? "Terraform's aws_vpc_endpoint lists no type Tunnel (GENEVE, UDP port 6081), so it cannot make this endpoint: make it outside of Terraform, and remove it here"
      : undefined,
});
