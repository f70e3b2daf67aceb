import { shapeRule } from "../shapes/rule";
import { show } from "../shapes/text";

export const otherProviderRegion = shapeRule({
  id: "other-provider-region",
  what: "A construct has the region of its provider.",
  why: "The provider would ask its own region for endpoints to services of another one.",
  message: (region: string, ofProvider: string) =>
    region === ofProvider
      ? undefined
      : `${show(region)} is not the region of the provider, ${show(ofProvider)}: leave region out, or pass the provider of that region (provider). A service of another region is asked for with serviceRegion`,
});
