/**
 * Why files cannot be registered again.
 *
 * @module
 */

/** The rule or code of each issue, and its place. Files that are not listed pass: what is wrong with them only a check tells. */
export const REFUSED_BY_REGISTRABLE: Readonly<Record<string, readonly string[]>> = {
  'answer-of-describe-with-mistakes': [
    'Family taskDefinition.family',
    'CpuUnits taskDefinition.containerDefinitions[0].cpu',
    'Port taskDefinition.containerDefinitions[0].portMappings[0].containerPort',
  ],
  'bare-list-of-containers': ['wrong-type'],
  'beanstalk-dockerrun': ['missing family'],
  'cloudformation-case': ['missing family', 'missing containerDefinitions'],
  'cloudformation-resource': ['missing family', 'missing containerDefinitions'],
  'compose-file': ['missing family', 'missing containerDefinitions'],
  'copilot-manifest': ['missing family', 'missing containerDefinitions', 'wrong-type cpu', 'wrong-type memory'],
  'daemon-on-fargate': ['EphemeralStorageSize ephemeralStorage.sizeInGiB'],
  'ecs-params-file': ['missing family', 'missing containerDefinitions'],
  'eleven-containers': ['container-definitions-count containerDefinitions'],
  'empty-role-and-empty-names': [
    'RoleRef taskRoleArn',
    'RoleRef executionRoleArn',
    'ContainerName containerDefinitions[0].name',
    'ImageReference containerDefinitions[0].image',
  ],
  'environment-as-a-map': [
    'wrong-type containerDefinitions[0].entryPoint',
    'wrong-type containerDefinitions[0].command',
    'wrong-type containerDefinitions[0].environment',
    'wrong-type containerDefinitions[0].secrets',
  ],
  'family-with-revision': ['Family family', 'ContainerName containerDefinitions[0].name'],
  'health-check-as-text': [
    'wrong-type containerDefinitions[0].healthCheck.command',
    'wrong-type containerDefinitions[0].healthCheck.interval',
    'HealthCheckTimeout containerDefinitions[0].healthCheck.timeout',
    'HealthCheckRetries containerDefinitions[0].healthCheck.retries',
    'HealthCheckInterval containerDefinitions[1].healthCheck.interval',
    'HealthCheckTimeout containerDefinitions[1].healthCheck.timeout',
    'HealthCheckRetries containerDefinitions[1].healthCheck.retries',
    'HealthCheckStartPeriod containerDefinitions[1].healthCheck.startPeriod',
  ],
  'kubernetes-pod': ['missing family', 'missing containerDefinitions'],
  'log-options-missing': [
    'log-options-required containerDefinitions[0].logConfiguration.options["awslogs-group"]',
    'log-options-required containerDefinitions[2].logConfiguration.options["splunk-token"]',
  ],
  'no-memory-anywhere': ['memory-reservation-within-memory containerDefinitions[1].memoryReservation'],
  'null-in-a-list': [
    'wrong-type containerDefinitions[0]',
    'wrong-type containerDefinitions[1].command[1]',
    'wrong-type containerDefinitions[1].environment[1]',
  ],
  'numbers-for-task-size': ['wrong-type cpu', 'wrong-type memory'],
  'numbers-in-environment': [
    'wrong-type containerDefinitions[0].environment[0].value',
    'wrong-type containerDefinitions[0].environment[1].value',
    'wrong-type containerDefinitions[0].dockerLabels.build',
    'wrong-type containerDefinitions[0].logConfiguration.options["max-file"]',
  ],
  'placeholder-angle-brackets': ['ImageReference containerDefinitions[0].image'],
  'placeholder-double-braces': ['Family family', 'ImageReference containerDefinitions[0].image'],
  'placeholder-port-and-size': [
    'wrong-type containerDefinitions[0].portMappings[0].containerPort',
    'TaskCpu cpu',
    'TaskMemory memory',
  ],
  'placeholder-shell-variables': [
    'Family family',
    'ContainerName containerDefinitions[0].name',
    'ImageReference containerDefinitions[0].image',
  ],
  'secrets-that-are-none': [
    'missing containerDefinitions[0].secrets[1].valueFrom',
    'missing containerDefinitions[0].secrets[2].valueFrom',
  ],
  'secrets-without-role': ['EnvironmentFileArn containerDefinitions[0].environmentFiles[0].value'],
  'service-definition': ['wrong-type taskDefinition'],
  'sysctl-and-host-namespaces': ['SystemControlNamespace containerDefinitions[0].systemControls[2].namespace'],
  'terraform-spelling': ['missing containerDefinitions'],
  'texts-for-numbers-and-switches': [
    'wrong-type containerDefinitions[0].cpu',
    'wrong-type containerDefinitions[0].memory',
    'wrong-type containerDefinitions[0].portMappings[0].containerPort',
    'wrong-type containerDefinitions[0].portMappings[0].hostPort',
    'wrong-type containerDefinitions[0].essential',
    'wrong-type containerDefinitions[0].readonlyRootFilesystem',
    'wrong-type containerDefinitions[0].ulimits[0].softLimit',
    'wrong-type containerDefinitions[0].ulimits[0].hardLimit',
  ],
  'two-kinds-of-volume': [
    'VolumeName containerDefinitions[0].mountPoints[2].sourceVolume',
    'efs-iam-transit-encryption volumes[1].efsVolumeConfiguration.transitEncryption',
    'VolumeName volumes[2].name',
    'missing volumes[2].efsVolumeConfiguration.fileSystemId',
  ],
};
