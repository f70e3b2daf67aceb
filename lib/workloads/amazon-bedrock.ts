import { chooseServices, type NoOptions, type Only, type WorkloadSet } from "./service-set";
import { WORKLOADS } from "./workload-facts";

/** What Amazon Bedrock needs beyond its set. */
export interface BedrockOptions {
  /**
   * Adds `bedrock`: models, guardrails or jobs are managed from the VPC.
   *
   * @default false
   */
  readonly bedrock?: boolean;
  /**
   * Adds `bedrock-mantle`: the code speaks the OpenAI-style API, which has actions of its own.
   *
   * @default false
   */
  readonly "bedrock-mantle"?: boolean;
  /**
   * Adds `bedrock-agent`: agents are managed from the VPC.
   *
   * @default false
   */
  readonly "bedrock-agent"?: boolean;
  /**
   * Adds `bedrock-agent-runtime`: agents are invoked or knowledge bases queried.
   *
   * @default false
   */
  readonly "bedrock-agent-runtime"?: boolean;
  /**
   * Adds `bedrock-agentcore`: AgentCore is called.
   *
   * @default false
   */
  readonly "bedrock-agentcore"?: boolean;
  /**
   * Adds `bedrock-agentcore.gateway`: an AgentCore gateway is called.
   *
   * @default false
   */
  readonly "bedrock-agentcore.gateway"?: boolean;
  /**
   * Adds `bedrock-data-automation`: data automation projects are managed from the VPC.
   *
   * @default false
   */
  readonly "bedrock-data-automation"?: boolean;
  /**
   * Adds `bedrock-data-automation-runtime`: data automation is invoked.
   *
   * @default false
   */
  readonly "bedrock-data-automation-runtime"?: boolean;
  /**
   * Adds `bedrock-fips`: the control plane is called by its FIPS host name, which few regions have.
   *
   * @default false
   */
  readonly "bedrock-fips"?: boolean;
  /**
   * Adds `bedrock-runtime-fips`: inference is called by its FIPS host name, which few regions have.
   *
   * @default false
   */
  readonly "bedrock-runtime-fips"?: boolean;
}

/**
 * Endpoints of Amazon Bedrock inference: `bedrock-runtime`.
 *
 * @throws one Error that lists every wrong option
 * @example
 * services: { ...bedrock({ "bedrock-agent-runtime": true }), sqs: {} }
 */
export function bedrock<const Options extends BedrockOptions = NoOptions>(
  options?: Options & Only<Options, BedrockOptions>,
): WorkloadSet<(typeof WORKLOADS)["bedrock"], Options> {
  return chooseServices(WORKLOADS["bedrock"], options);
}
