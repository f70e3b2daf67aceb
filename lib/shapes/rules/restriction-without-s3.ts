import { shapeRule } from "../rule";

export const restrictionWithoutS3 = shapeRule({
  id: "restriction-without-s3",
  what: "S3 is restricted in a set that has the S3 endpoint.",
  why: "The restriction would have no effect, and nobody would notice.",
  message: (services: readonly string[]) =>
    services.includes("s3")
      ? undefined
      : "This set has no s3 to restrict: turn on an option that adds it, or leave restrictS3 out",
});
