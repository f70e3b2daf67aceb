import { shapeRule } from "../rule";

export const tooManyAttachments = shapeRule({
  id: "too-many-attachments",
  what: "A transit gateway has at most one attachment for the hub and one for each VPC that uses it.",
  why: "More attachments than VPCs would be counted at a price that nobody pays.",
  message: (attachments: number, spokes: number) =>
    attachments <= spokes + 1
      ? undefined
      : `Expected at most ${spokes + 1}, one for the hub and one for each of ${spokes} VPCs, received ${attachments}`,
});
