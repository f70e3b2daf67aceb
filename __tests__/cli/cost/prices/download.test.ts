import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect } from "node:net";
import { download } from "../../../../cli/cost/prices/download";
import { makeAuthority } from "../../verify/certificates";
import { listen, serve } from "./servers";

const text = async (url: string, env: NodeJS.ProcessEnv = {}, ca?: string) =>
  new TextDecoder().decode(await download(new URL(url), { env, ...(ca !== undefined && { ca }) }));

describe("download()", () => {
  test("returns what the server sends", async () => {
    const port = await serve((_request, response) => void response.end("prices"));
    expect(await text(`http://127.0.0.1:${port}/list`)).toBe("prices");
  });

  test("throws what the server answers instead", async () => {
    const port = await serve((_request, response) => void response.writeHead(403).end());
    await expect(text(`http://127.0.0.1:${port}/`)).rejects.toThrow(`127.0.0.1:${port} answers 403`);
  });

  test("throws if nobody listens", async () => {
    await expect(text("http://127.0.0.1:1/")).rejects.toThrow("ECONNREFUSED");
  });

  test("asks a proxy for what is not encrypted, with the name that its address has", async () => {
    const seen: unknown[] = [];
    const port = await serve(({ url, headers }, response) => {
      seen.push([url, headers.host, headers["proxy-authorization"]]);
      response.end("through the proxy");
    });
    const proxy = `http://me:p%40ss@127.0.0.1:${port}`;
    expect(await text("http://prices.example/list", { http_proxy: proxy })).toBe("through the proxy");
    const basic = `Basic ${Buffer.from("me:p@ss").toString("base64")}`;
    expect(seen).toEqual([["http://prices.example/list", "prices.example", basic]]);
  });

  describe("of what is encrypted", () => {
    const authority = makeAuthority();
    afterAll(() => authority.remove());

    test("goes through a tunnel of the proxy, and trusts only the server itself", async () => {
      const server = createTlsServer(
        authority.issue({ names: ["localhost"] }),
        (_request, response) => void response.end("secret"),
      );
      const port = await listen(server);
      const asked: (string | undefined)[] = [];
      const proxy = createServer();
      proxy.on("connect", ({ url }, socket, head) => {
        asked.push(url);
        const upstream = connect(port, "127.0.0.1", () => {
          socket.write("HTTP/1.1 200 OK\r\n\r\n");
          upstream.write(head);
          upstream.pipe(socket).pipe(upstream);
        });
      });
      const env = { https_proxy: `http://127.0.0.1:${await listen(proxy)}` };
      expect(await text(`https://localhost:${port}/`, env, authority.ca)).toBe("secret");
      expect(asked).toEqual([`localhost:${port}`]);
      await expect(text(`https://localhost:${port}/`, env)).rejects.toThrow(/certificate/);
    });

    test("throws what the proxy answers instead", async () => {
      const proxy = createServer();
      proxy.on("connect", (_request, socket) => socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"));
      const port = await listen(proxy);
      await expect(text("https://localhost:1/", { https_proxy: `http://127.0.0.1:${port}` })).rejects.toThrow(
        `the proxy 127.0.0.1:${port} answers 407`,
      );
    });
  });
});
