import { shapeRule } from "../rule";

export const restrictionAllowsNothing = shapeRule({
  id: "restriction-allows-nothing",
  what: "A restriction of S3 allows some request.",
  why: "The endpoint would block every request to S3.",
  message: (statements: number) =>
    statements > 0
      ? undefined
      : "This set needs no AWS-owned buckets here, so nothing would be allowed: give the statements for your own buckets",
});
