/** The proxy that the environment names for a URL, as curl reads it; undefined if there is none. */
export function proxyFor({ protocol, hostname, port }: URL, env: NodeJS.ProcessEnv): URL | undefined {
  const kind = protocol === "https:" ? "https_proxy" : "http_proxy";
  // HTTP_PROXY in capitals may come from a header of a request: https://httpoxy.org
  const named = [kind, "all_proxy", ...(kind === "https_proxy" ? ["HTTPS_PROXY"] : []), "ALL_PROXY"];
  const proxy = named.map((name) => env[name]).find((value) => value !== undefined && value !== "");
  const direct = (env["no_proxy"] ?? env["NO_PROXY"] ?? "").split(/[\s,]+/).filter(Boolean);
  if (proxy === undefined || direct.some((host) => isWithin(hostname, port, host))) return undefined;
  return new URL(proxy.includes("://") ? proxy : `http://${proxy}`);
}

function isWithin(hostname: string, port: string, named: string): boolean {
  const [host = "", namedPort = port] = named.split(":");
  const domain = host.replace(/^\*?\./, "");
  return host === "*" || (namedPort === port && (hostname === domain || hostname.endsWith(`.${domain}`)));
}
