/** The version of the IAM policy language that is rendered. */
export const POLICY_VERSION = "2012-10-17";
