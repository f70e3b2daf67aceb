import type { AddressInfo } from "node:net";
import { devNull } from "node:os";
import { type CallLog, callLog } from "./calls";
import { type Fault, noFaults } from "./faults";
import { startMoto } from "./moto";
import { createProxy } from "./proxy";
import { type EndpointFacts, emptyState, type ServiceFacts } from "./state";

/** A stand-in for AWS: moto behind a proxy that knows VPC endpoints better. */
export interface Double {
  /** Where clients send their AWS calls. */
  readonly endpoint: string;
  /** moto itself, to compare with; what is made here the double does not know. */
  readonly motoEndpoint: string;
  /** The API calls that came through `endpoint`. */
  readonly calls: CallLog;
  /** Sets facts of an endpoint service; null makes the service unknown in every region. */
  readonly setService: (serviceName: string, facts: ServiceFacts | null) => void;
  /** Sets what AWS says of an endpoint from now on. */
  readonly setEndpoint: (id: string, facts: EndpointFacts) => void;
  /** Spoils the next calls of an action, once unless said otherwise. */
  readonly inject: (action: string, fault: Fault, times?: number) => void;
  /** The environment for terraform, cdktf and the AWS CLI; the region is us-east-1 unless said otherwise. */
  readonly env: (region?: string) => Readonly<Record<string, string>>;
  /** Forgets every resource, call, fault and service fact. */
  readonly reset: () => Promise<void>;
  /** Ends both servers. */
  readonly stop: () => Promise<void>;
}

/** How the double answers, if it can answer in two ways. */
export interface DoubleOptions {
  /**
   * Whether Route 53 reports a change's progress, as AWS does; the AWS provider then waits 15 seconds for each
   * zone, record and association that it makes or removes.
   * @default false
   */
  readonly changeInfo?: boolean;
}

/** Starts the double on free ports; its processes end with this one. */
export async function startDouble({ changeInfo = false }: DoubleOptions = {}): Promise<Double> {
  const moto = await startMoto();
  const state = emptyState();
  const calls = callLog();
  const faults = noFaults();
  const proxy = createProxy({ motoPort: moto.port, state, calls, faults, changeInfo });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  proxy.unref();
  const endpoint = `http://127.0.0.1:${portOf(proxy.address())}`;
  return {
    endpoint,
    motoEndpoint: `http://127.0.0.1:${moto.port}`,
    calls,
    setService: (serviceName, facts) => state.serviceFacts.set(serviceName, facts),
    setEndpoint: (id, facts) => state.endpointFacts.set(id, facts),
    inject: (action, fault, times = 1) => faults.add(action, fault, times),
    env: (region = "us-east-1") => environment(endpoint, region),
    reset: async () => {
      await moto.reset();
      const { serviceLists: _, ...parts } = state;
      for (const part of [...Object.values(parts), calls, faults]) part.clear();
    },
    stop: async () => {
      proxy.closeAllConnections();
      proxy.close();
      await moto.stop();
    },
  };
}

function environment(endpoint: string, region: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: "testing",
    AWS_SECRET_ACCESS_KEY: "testing",
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_EC2_METADATA_DISABLED: "true",
    AWS_CONFIG_FILE: devNull,
    AWS_SHARED_CREDENTIALS_FILE: devNull,
    AWS_PAGER: "",
    NO_PROXY: "127.0.0.1,localhost",
  };
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== "object" || !address) throw new Error("The proxy has no port");
  return address.port;
}
