import { readPorts } from "../../../../cli/verify/plan/plan-ports";

describe("readPorts()", () => {
  test.each([
    ["sqs=8443", { service: "sqs", port: 8443, protocol: undefined }],
    ["s3.Interface=443/https", { service: "s3.Interface", port: 443, protocol: "https" }],
  ])("reads %s", (text, expected) => {
    const before = [{ service: "kms", port: 443, protocol: undefined }];
    expect(readPorts(text, before)).toEqual([...before, expected]);
  });

  test.each(["=443", "sqs=0", "sqs=65536", "sqs=443/", "sqs=443/quic", "sqs 443"])("rejects %s", (text) => {
    expect(() => readPorts(text)).toThrow('Expected a service and a port such as "sqs=8443"');
  });
});
