import { shapeRule } from "../rule";

export const reversedRange = shapeRule({
  id: "reversed-range",
  what: "A range of ports goes from the lower to the higher port.",
  why: "AWS rejects a rule of a security group with a reversed range.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html (2026)",
  message: (from: number, to: number) =>
    from > to ? `Received a range from ${from} to ${to}: write { from: ${to}, to: ${from} }` : undefined,
});
