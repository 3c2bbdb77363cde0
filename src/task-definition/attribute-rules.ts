/**
 * Which members of a task definition ask for which attributes of a container instance.
 *
 * @module
 */
import type { Step } from '../codec/path.js';
import type { ContainerDefinition } from '../model/container/container-definition.js';
import type { LinuxParameters } from '../model/container/linux-parameters.js';
import type { Secret } from '../model/container/secret.js';
import type { LogConfiguration } from '../model/log/log-configuration.js';
import type { LogDriver } from '../model/log/log-driver.js';
import type { RegisterTaskDefinitionRequest } from '../model/task-definition/register-task-definition.js';
import type { Volume } from '../model/volume/volume.js';
import { isEcrImage } from './ecr-image.js';
import { cpuUnits } from './task-size.js';

/**
 * What the required attributes follow from. A request of RegisterTaskDefinition has these members, and so has a task
 * definition that ECS described.
 *
 * @category task definitions
 */
export interface RequiredAttributesInput
  extends Pick<
    RegisterTaskDefinitionRequest,
    | 'taskRoleArn'
    | 'executionRoleArn'
    | 'networkMode'
    | 'containerDefinitions'
    | 'volumes'
    | 'cpu'
    | 'pidMode'
    | 'ipcMode'
    | 'proxyConfiguration'
    | 'ephemeralStorage'
  > {}

/** A member that asks for an attribute. */
interface Cause {
  /** Steps from the structure to the member. */
  readonly at: readonly Step[];
  /** What takes the place of `*` in the attribute's name. */
  readonly value?: string;
}

/** The members of a structure that ask; none where it does not require the attribute. */
type Causes<A> = (structure: A) => readonly Cause[];

/** One attribute, and what asks for it. */
interface AttributeRule {
  /** The attribute's name, where `*` stands for the value of the member that asks. */
  readonly name: string;
  /**
   * Where the rule comes from:
   *
   * - `OBS`: task definitions that ECS described, as quoted in public
   * - `AG`: the container agent registers the name; what asks for it is our inference
   * - `SDK`: the SDK says that the member needs this version; that ECS makes an attribute of it is our inference
   * - `INF`: the name is one that ECS answered; what exactly asks for it is our inference
   */
  readonly source: 'OBS' | 'AG' | 'SDK' | 'INF';
  readonly causes: Causes<RequiredAttributesInput>;
}

const member = (asks: boolean, ...at: readonly Step[]): readonly Cause[] => (asks ? [{ at }] : []);

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Asks wherever one of the members is there. An empty list or map is as good as none. */
const given =
  <A>(...names: readonly (keyof A & string)[]): Causes<A> =>
  (structure) =>
    names.flatMap((name) => member(structure[name] !== undefined && !isEmpty(structure[name]), name));

/** Asks wherever one of the members is there, be it empty. */
const there =
  <A>(...names: readonly (keyof A & string)[]): Causes<A> =>
  (structure) =>
    names.flatMap((name) => member(structure[name] !== undefined, name));

const below = (steps: readonly Step[], causes: readonly Cause[]): readonly Cause[] =>
  causes.map((cause) => ({ ...cause, at: [...steps, ...cause.at] }));

const inContainers =
  (causes: Causes<ContainerDefinition>): Causes<RequiredAttributesInput> =>
  ({ containerDefinitions }) =>
    containerDefinitions.flatMap((container, i) => below(['containerDefinitions', i], causes(container)));

const inVolumes =
  (causes: Causes<Volume>): Causes<RequiredAttributesInput> =>
  ({ volumes = [] }) =>
    volumes.flatMap((volume, i) => below(['volumes', i], causes(volume)));

/** Asks only where both do. */
const together =
  (one: Causes<RequiredAttributesInput>, other: Causes<RequiredAttributesInput>): Causes<RequiredAttributesInput> =>
  (definition) => {
    const [first, second] = [one(definition), other(definition)];
    return first.length === 0 || second.length === 0 ? [] : [...first, ...second];
  };

const networkMode =
  (mode: 'awsvpc' | 'host'): Causes<RequiredAttributesInput> =>
  (definition) =>
    member(definition.networkMode === mode, 'networkMode');

/** What agents took at most before they registered `increased-task-cpu-limit`. */
const TEN_VCPU = 10 * 1024;

const ecrImage = inContainers(({ image }) => member(image !== undefined && isEcrImage(image), 'image'));

const SECRETS_MANAGER = /^arn:[^:]+:secretsmanager:/;

type SecretStore = 'asm' | 'ssm';

const keptIn = (store: SecretStore, secrets: readonly Secret[] = []): readonly Cause[] =>
  secrets.flatMap(({ valueFrom }, i) =>
    member((SECRETS_MANAGER.test(valueFrom) ? 'asm' : 'ssm') === store, i, 'valueFrom'),
  );

const secret = (store: SecretStore) => inContainers(({ secrets }) => below(['secrets'], keptIn(store, secrets)));

const inLogs = (causes: Causes<LogConfiguration>) =>
  inContainers(({ logConfiguration }) =>
    logConfiguration === undefined ? [] : below(['logConfiguration'], causes(logConfiguration)),
  );

const logDriver = (...drivers: readonly LogDriver[]) =>
  inLogs((log) => member(drivers.includes(log.logDriver), 'logDriver'));

const logOption = (...names: readonly string[]) =>
  inLogs(({ options = {} }) => below(['options'], given<Readonly<Record<string, string>>>(...names)(options)));

const logSecret = (store: SecretStore) =>
  inLogs(({ secretOptions }) => below(['secretOptions'], keptIn(store, secretOptions)));

const linux = (...names: readonly (keyof LinuxParameters & string)[]) =>
  inContainers(({ linuxParameters = {} }) =>
    below(['linuxParameters'], given<LinuxParameters>(...names)(linuxParameters)),
  );

/** Asks for each option of the Docker daemon's security systems that has this form. */
const securityOption = (form: RegExp) =>
  inContainers(({ dockerSecurityOptions = [] }) =>
    dockerSecurityOptions.flatMap((option, i) => member(form.test(option), 'dockerSecurityOptions', i)),
  );

const firelensFile = (type: 'file' | 's3') =>
  inContainers(({ firelensConfiguration: { options = {} } = {} }) =>
    member(options['config-file-type'] === type, 'firelensConfiguration', 'options', 'config-file-type'),
  );

const DRIVER = /^[A-Za-z0-9_/\\.:-]{1,100}$/;

/**
 * An attribute's name takes no colon: where a driver's name has one, agents register a full stop. A driver's name that
 * no attribute can have asks for nothing.
 */
const dockerDriver = inVolumes(({ dockerVolumeConfiguration: { driver = '' } = {} }) =>
  DRIVER.test(driver) ? [{ at: ['dockerVolumeConfiguration', 'driver'], value: driver.replaceAll(':', '.') }] : [],
);

const efs = inVolumes(given('efsVolumeConfiguration'));

const C = 'com.amazonaws.ecs.capability.';
const E = 'ecs.capability.';
const API = `${C}docker-remote-api.`;

/** All rules. An attribute may have several; any of them requires it. */
export const ATTRIBUTE_RULES: readonly AttributeRule[] = [
  {
    name: `${C}logging-driver.*`,
    source: 'OBS',
    causes: inLogs((log) => [{ at: ['logDriver'], value: log.logDriver }]),
  },
  { name: `${API}1.19`, source: 'OBS', causes: logDriver('awslogs', 'awsfirelens') },
  {
    name: `${E}execution-role-awslogs`,
    source: 'OBS',
    causes: together(given('executionRoleArn'), logDriver('awslogs')),
  },
  { name: `${API}1.28`, source: 'OBS', causes: logOption('mode', 'max-buffer-size') },
  { name: `${API}1.29`, source: 'OBS', causes: logOption('awslogs-create-group') },
  { name: `${C}ecr-auth`, source: 'OBS', causes: ecrImage },
  { name: `${E}execution-role-ecr-pull`, source: 'OBS', causes: together(given('executionRoleArn'), ecrImage) },
  { name: `${C}task-iam-role`, source: 'OBS', causes: given('taskRoleArn') },
  {
    name: `${C}task-iam-role-network-host`,
    source: 'AG',
    causes: together(given('taskRoleArn'), networkMode('host')),
  },
  { name: `${E}task-eni`, source: 'OBS', causes: networkMode('awsvpc') },
  { name: `${API}1.18`, source: 'OBS', causes: networkMode('awsvpc') },
  { name: `${API}1.21`, source: 'OBS', causes: inContainers(given('memoryReservation')) },
  { name: `${E}container-health-check`, source: 'OBS', causes: inContainers(given('healthCheck')) },
  {
    name: `${API}1.24`,
    source: 'OBS',
    causes: inContainers(({ healthCheck }) =>
      member(healthCheck !== undefined && healthCheck.startPeriod === undefined, 'healthCheck'),
    ),
  },
  {
    name: `${API}1.29`,
    source: 'OBS',
    causes: inContainers(({ healthCheck }) =>
      member(healthCheck?.startPeriod !== undefined, 'healthCheck', 'startPeriod'),
    ),
  },
  {
    name: `${E}container-ordering`,
    source: 'OBS',
    causes: inContainers(given('dependsOn', 'startTimeout', 'stopTimeout')),
  },
  { name: `${E}secrets.ssm.environment-variables`, source: 'OBS', causes: secret('ssm') },
  { name: `${E}secrets.asm.environment-variables`, source: 'OBS', causes: secret('asm') },
  { name: `${E}secrets.ssm.bootstrap.log-driver`, source: 'AG', causes: logSecret('ssm') },
  { name: `${E}secrets.asm.bootstrap.log-driver`, source: 'AG', causes: logSecret('asm') },
  {
    name: `${E}private-registry-authentication.secretsmanager`,
    source: 'OBS',
    causes: inContainers(given('repositoryCredentials')),
  },
  {
    name: `${C}privileged-container`,
    source: 'OBS',
    causes: inContainers(({ privileged }) => member(privileged === true, 'privileged')),
  },
  { name: `${E}docker-plugin.*`, source: 'OBS', causes: dockerDriver },
  { name: `${API}1.25`, source: 'OBS', causes: dockerDriver },
  { name: `${E}efs`, source: 'OBS', causes: efs },
  { name: `${API}1.25`, source: 'OBS', causes: efs },
  {
    name: `${E}efsAuth`,
    source: 'INF',
    causes: inVolumes(({ efsVolumeConfiguration }) =>
      member(efsVolumeConfiguration?.transitEncryption === 'ENABLED', 'efsVolumeConfiguration', 'transitEncryption'),
    ),
  },
  { name: `${E}env-files.s3`, source: 'OBS', causes: inContainers(given('environmentFiles')) },
  { name: `${E}extensible-ephemeral-storage`, source: 'OBS', causes: given('ephemeralStorage') },
  {
    name: `${E}increased-task-cpu-limit`,
    source: 'INF',
    causes: ({ cpu }) => member(cpu !== undefined && cpuUnits(cpu) > TEN_VCPU, 'cpu'),
  },
  { name: `${E}pid-ipc-namespace-sharing`, source: 'INF', causes: given('pidMode', 'ipcMode') },
  {
    name: `${E}aws-appmesh`,
    source: 'OBS',
    causes: ({ proxyConfiguration }) =>
      member(
        proxyConfiguration !== undefined && (proxyConfiguration.type ?? 'APPMESH') === 'APPMESH',
        'proxyConfiguration',
      ),
  },
  {
    name: `${E}firelens.*`,
    source: 'OBS',
    causes: inContainers(({ firelensConfiguration: { type } = {} }) =>
      type === undefined ? [] : [{ at: ['firelensConfiguration', 'type'], value: type }],
    ),
  },
  { name: `${E}firelens.options.config.file`, source: 'OBS', causes: firelensFile('file') },
  { name: `${E}firelens.options.config.s3`, source: 'AG', causes: firelensFile('s3') },
  { name: `${C}selinux`, source: 'OBS', causes: securityOption(/^label:/) },
  { name: `${C}apparmor`, source: 'AG', causes: securityOption(/^apparmor:/) },
  { name: `${API}1.17`, source: 'OBS', causes: inContainers(given('hostname', 'user', 'workingDirectory')) },
  {
    /** ECS asked where a definition had both of them, and both were empty. */
    name: `${API}1.17`,
    source: 'INF',
    causes: inContainers(there('dnsServers', 'dnsSearchDomains')),
  },
  { name: `${API}1.18`, source: 'OBS', causes: inContainers(there('ulimits')) },
  { name: `${API}1.18`, source: 'SDK', causes: inContainers(given('dockerLabels')) },
  { name: `${API}1.22`, source: 'INF', causes: linux('tmpfs') },
  { name: `${API}1.23`, source: 'INF', causes: securityOption(/^no-new-privileges/) },
  {
    name: `${API}1.25`,
    source: 'OBS',
    causes: inContainers(({ linuxParameters }) =>
      member(linuxParameters?.initProcessEnabled === true, 'linuxParameters', 'initProcessEnabled'),
    ),
  },
  { name: `${API}1.32`, source: 'INF', causes: linux('maxSwap', 'swappiness') },
];
