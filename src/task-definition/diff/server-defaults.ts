/**
 * What ECS takes for granted where a task definition says nothing.
 *
 * @module
 */
import type { Members } from '../members.js';

/** A member whose absence stands for a value. */
export interface ServerDefault {
  /** The structure and its member. */
  readonly member: string;
  /** The value that absence stands for, in this structure of this definition; `undefined` where it stands for none. */
  readonly value: (structure: Members, definition: Members) => unknown;
  /** Another value that says nothing, too. */
  readonly also?: unknown;
  /** Why absence and the value are the same. */
  readonly because: string;
}

const always = (value: unknown) => () => value;

const documented = 'the API reference gives it as the default';
const filledIn = 'ECS describes it where it was left out';

const isWindows = ({ runtimePlatform }: Members) =>
  /^WINDOWS/.test(`${(runtimePlatform as Members | null | undefined)?.operatingSystemFamily}`);

const sharesHostPorts = ({ networkMode }: Members) => networkMode === 'awsvpc' || networkMode === 'host';

const no = (member: string): ServerDefault => ({
  member,
  value: always(false),
  because: 'what is not asked for is off',
});

/**
 * All defaults. Lists, maps and structures that are empty are as good as absent besides: ECS fills in empty lists by
 * itself, and does not publish which ones.
 *
 * Left out on purpose is what depends on where a task runs, such as `stopTimeout`, for which agents have a setting, or
 * `runtimePlatform`, which has defaults on Fargate alone, and `startPeriod` of a health check, which asks for another
 * attribute once it is there, be it 0.
 */
const TABLE: readonly ServerDefault[] = [
  {
    member: 'RegisterTaskDefinitionRequest.networkMode',
    value: (definition) => (isWindows(definition) ? undefined : 'bridge'),
    because: `${documented}; Windows has a default of its own, which has no name`,
  },
  no('RegisterTaskDefinitionRequest.enableFaultInjection'),
  { member: 'ContainerDefinition.cpu', value: always(0), because: filledIn },
  { member: 'ContainerDefinition.essential', value: always(true), because: `${documented}; ${filledIn}` },
  { member: 'ContainerDefinition.versionConsistency', value: always('enabled'), because: documented },
  no('ContainerDefinition.disableNetworking'),
  no('ContainerDefinition.privileged'),
  no('ContainerDefinition.readonlyRootFilesystem'),
  no('ContainerDefinition.interactive'),
  no('ContainerDefinition.pseudoTerminal'),
  { member: 'PortMapping.protocol', value: always('tcp'), because: `${documented}; ${filledIn}` },
  {
    member: 'PortMapping.hostPort',
    value: ({ containerPort }, definition) => (sharesHostPorts(definition) ? containerPort : 0),
    also: 0,
    because:
      'with awsvpc and host it can only be the container port, and otherwise 0 asks for any port, as absence does',
  },
  { member: 'HealthCheck.interval', value: always(30), because: documented },
  { member: 'HealthCheck.timeout', value: always(5), because: documented },
  { member: 'HealthCheck.retries', value: always(3), because: documented },
  { member: 'ContainerRestartPolicy.restartAttemptPeriod', value: always(300), because: documented },
  no('MountPoint.readOnly'),
  no('VolumeFrom.readOnly'),
  no('LinuxParameters.initProcessEnabled'),
  { member: 'LinuxParameters.swappiness', value: always(60), because: documented },
  { member: 'Device.containerPath', value: ({ hostPath }) => hostPath, because: 'Docker takes the path on the host' },
  { member: 'ProxyConfiguration.type', value: always('APPMESH'), because: 'there is no other type' },
  no('Volume.configuredAtLaunch'),
  no('DockerVolumeConfiguration.autoprovision'),
  { member: 'EFSVolumeConfiguration.rootDirectory', value: always('/'), because: documented },
  { member: 'EFSVolumeConfiguration.transitEncryption', value: always('DISABLED'), because: documented },
  { member: 'EFSAuthorizationConfig.iam', value: always('DISABLED'), because: documented },
  { member: 'S3FilesVolumeConfiguration.rootDirectory', value: always('/'), because: documented },
];

/** The defaults by structure and member. */
export const SERVER_DEFAULTS: ReadonlyMap<string, ServerDefault> = new Map(TABLE.map((row) => [row.member, row]));

/** Members that say something even where they are empty, each with what it says. */
export const MEANINGFUL_EMPTIES: ReadonlyMap<string, string> = new Map([
  ['Volume.dockerVolumeConfiguration', 'the volume is one that Docker manages, rather than a bind mount'],
]);
