import { findService, suggestServices } from "../../services/catalogue";
import { shapeRule } from "../rule";
import { didYouMean, show } from "../text";

export const unknownEndpointService = shapeRule({
  id: "unknown-endpoint-service",
  what: "A service is one of the catalogue.",
  why: "Nothing is known about the actions of other services.",
  message: (name: string) => {
    if (findService(name)) return undefined;
    const near = suggestServices(name);
    const advice = near.length > 0 ? didYouMean(near) : "search it with npx vpc-endpoints services";
    return `${show(name)} is not an endpoint service of the catalogue: ${advice}`;
  },
});
