export { type SynthesizedEndpoint, type SynthesizedEndpoints, synthesizedEndpoints } from "./synthesized-endpoints";
