/** How the keys begin that stand for what only Terraform knows of a policy: `terraform:aws_sqs_queue.jobs.arn`. */
export const TERRAFORM_KEY = "terraform:";
