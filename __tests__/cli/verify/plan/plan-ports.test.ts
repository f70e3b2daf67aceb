import { readPortOverride } from "../../../../cli/verify/plan/plan-ports";

describe("readPortOverride()", () => {
  test.each([
    ["sqs=8443", { service: "sqs", port: 8443, protocol: undefined }],
    ["s3.Interface=443/https", { service: "s3.Interface", port: 443, protocol: "https" }],
    ["=443", undefined],
    ["sqs=0", undefined],
    ["sqs=65536", undefined],
    ["sqs=443/", undefined],
    ["sqs=443/quic", undefined],
    ["sqs 443", undefined],
  ])("reads %s", (text, expected) => {
    expect(readPortOverride(text)).toEqual(expected);
  });
});
