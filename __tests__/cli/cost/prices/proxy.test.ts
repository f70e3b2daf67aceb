import { proxyFor } from "../../../../cli/cost/prices/proxy";

const HTTPS = "https://pricing.us-east-1.amazonaws.com/offers";
const HTTP = "http://127.0.0.1:8080/offers";

describe("proxyFor()", () => {
  test.each<[string, string, NodeJS.ProcessEnv, string | undefined]>([
    ["no proxy without variables", HTTPS, {}, undefined],
    ["HTTPS_PROXY", HTTPS, { HTTPS_PROXY: "http://proxy:3128" }, "http://proxy:3128/"],
    ["https_proxy before HTTPS_PROXY", HTTPS, { https_proxy: "http://a", HTTPS_PROXY: "http://b" }, "http://a/"],
    ["a proxy without a scheme", HTTPS, { HTTPS_PROXY: "proxy:3128" }, "http://proxy:3128/"],
    ["ALL_PROXY", HTTPS, { ALL_PROXY: "http://proxy" }, "http://proxy/"],
    ["http_proxy for http", HTTP, { http_proxy: "http://proxy" }, "http://proxy/"],
    ["no HTTP_PROXY for http, which a request may set", HTTP, { HTTP_PROXY: "http://proxy" }, undefined],
    ["no http_proxy for https", HTTPS, { http_proxy: "http://proxy" }, undefined],
    ["no empty proxy", HTTPS, { HTTPS_PROXY: "" }, undefined],
    ["none for all of NO_PROXY", HTTPS, { HTTPS_PROXY: "http://proxy", NO_PROXY: "*" }, undefined],
    [
      "none for a domain of NO_PROXY",
      HTTPS,
      { HTTPS_PROXY: "http://proxy", NO_PROXY: "a.com, .amazonaws.com" },
      undefined,
    ],
    ["none for a host of no_proxy", HTTP, { http_proxy: "http://proxy", no_proxy: "127.0.0.1:8080" }, undefined],
    ["one for another port", HTTP, { http_proxy: "http://proxy", no_proxy: "127.0.0.1:80" }, "http://proxy/"],
    ["one for a longer name", HTTPS, { HTTPS_PROXY: "http://proxy", NO_PROXY: "aws.com" }, "http://proxy/"],
  ])("gives %s", (_what, url, env, proxy) => {
    expect(proxyFor(new URL(url), env)?.href).toBe(proxy);
  });
});
