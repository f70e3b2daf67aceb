import { shapeRule } from "../rule";
import { show } from "../text";

const NAME = /^[a-z0-9][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*){2,}$/;
const PARTNER_ID = /^vpce-svc-([0-9a-f]{8}|[0-9a-f]{17})$/;
const PARTNER_NAME = /^([a-z0-9]+\.){2,}vpce\.[a-z0-9-]+\.vpce-svc-([0-9a-f]{8}|[0-9a-f]{17})$/;

export const malformedServiceName = shapeRule({
  id: "malformed-service-name",
  what: "A service name is the full name of an endpoint service.",
  why: "AWS knows a service by its full name only.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html (2026)",
  message: (value: string) => {
    if (PARTNER_ID.test(value)) {
      return `${show(value)} is the id of an endpoint service: give its full name, com.amazonaws.vpce.<region>.${value}`;
    }
    const form = /vpce-svc-|\.vpce\./.test(value) ? PARTNER_NAME : NAME;
    return form.test(value)
      ? undefined
      : `${show(value)} is not the full name of an endpoint service, such as com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0 or com.amazonaws.us-east-1.sqs: aws ec2 describe-vpc-endpoint-services lists them`;
  },
});
