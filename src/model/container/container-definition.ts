/**
 * Container definitions.
 *
 * @module
 */
import { Bool, list, map, optional, type Rule, sensitive, structure, Text, text } from '../../codec/index.js';
import { LogConfiguration } from '../log/log-configuration.js';
import { CpuUnits } from '../quantity/cpu-units.js';
import { MiB } from '../quantity/mib.js';
import { Seconds } from '../quantity/seconds.js';
import { ContainerDependency } from './container-dependency.js';
import { ContainerName } from './container-name.js';
import { ContainerRestartPolicy } from './container-restart-policy.js';
import { EnvironmentFile } from './environment-file.js';
import { FirelensConfiguration } from './firelens-configuration.js';
import { HealthCheck } from './health-check.js';
import { HostEntry } from './host-entry.js';
import { ImageReference } from './image-reference.js';
import { KeyValuePair } from './key-value-pair.js';
import { LinkRef } from './link-ref.js';
import { LinuxParameters } from './linux-parameters.js';
import { MountPoint } from './mount-point.js';
import { PortMapping } from './port-mapping.js';
import { RepositoryCredentials } from './repository-credentials.js';
import { ResourceRequirement } from './resource-requirement.js';
import { Secret } from './secret.js';
import { SystemControl } from './system-control.js';
import { Ulimit } from './ulimit.js';
import { VersionConsistency } from './version-consistency.js';
import { VolumeFrom } from './volume-from.js';

/**
 * One container of a task definition: its image, what it may use of the host, how it is started, watched and stopped,
 * and what it shares with the task's other containers. Most of it is handed to Docker as it is.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
 * @category structures
 */
export interface ContainerDefinition {
  /**
   * The container's name, which links, dependencies and load balancers refer to: 1 to 255 letters, digits, hyphens and
   * underscores. Every container needs one.
   */
  readonly name?: ContainerName;
  /** The image to run; where a tag moves, tasks that run keep the image that they have. Every container needs one. */
  readonly image?: ImageReference;
  /** How to log in to a private registry other than Amazon ECR. Absent: the image is pulled without it. */
  readonly repositoryCredentials?: RepositoryCredentials;
  /**
   * CPU units reserved, of which 1,024 are one vCPU; optional everywhere, and all containers together stay within the
   * task's `cpu` where it has one. On Linux it is a share: containers divide idle time in its proportion. The kernel's
   * least is 2 shares: absent, 0 and 1 mean 2, except that absent and 0 mean 1,024 with agents up to 1.1.0; from 1.84.0
   * on the most is 262,144. On Windows it is a ceiling, and absent or 0 mean 1 percent of one CPU.
   */
  readonly cpu?: CpuUnits;
  /**
   * The most memory in MiB; a container that needs more is killed. All containers together stay within the task's
   * `memory` where it has one. Absent: the task's `memory` bounds it; a task on EC2 that has none needs this or
   * `memoryReservation`, above 0. Docker gives a container no less than 6 MiB, or 4 before 20.10.
   */
  readonly memory?: MiB;
  /**
   * Memory in MiB that is set aside for the container on its instance, and that Docker tries to hold it to when memory
   * is scarce; at most `memory`. Absent: `memory` is set aside.
   */
  readonly memoryReservation?: MiB;
  /**
   * Other containers of the task to reach by name or alias without port mappings. Only with the network mode `bridge`,
   * not on Windows. Containers on one instance may reach each other without links too. Absent: none.
   */
  readonly links?: readonly LinkRef[];
  /**
   * Ports on which the container takes traffic, at most 100 of them ranges; not with the network mode `none`. Absent:
   * none is mapped.
   */
  readonly portMappings?: readonly PortMapping[];
  /**
   * Whether the whole task stops when this container stops, for whatever reason. Default: true. A task needs at least
   * one essential container.
   */
  readonly essential?: boolean;
  /** Whether, and when, the container is restarted within its task. Absent: never. */
  readonly restartPolicy?: ContainerRestartPolicy;
  /**
   * Replaces the image's `ENTRYPOINT`. Absent: the image's. Very early agents mishandle it; `command` works with them.
   */
  readonly entryPoint?: readonly string[];
  /** Replaces the image's `CMD`, one argument an element. Absent: the image's. */
  readonly command?: readonly string[];
  /**
   * Environment variables in plain text: whoever may describe the task definition can read them, so keep credentials in
   * `secrets`. They win over those of `environmentFiles`. Absent: none.
   */
  readonly environment?: readonly KeyValuePair[];
  /** Files of environment variables in Amazon S3, at most 10, read in this order. Absent: none. */
  readonly environmentFiles?: readonly EnvironmentFile[];
  /**
   * Where the container sees volumes of the task; on Windows, whole directories on the drive of `ProgramData` alone.
   * Absent: it sees none.
   */
  readonly mountPoints?: readonly MountPoint[];
  /** Containers of the task whose volumes this one mounts too. Absent: none. */
  readonly volumesFrom?: readonly VolumeFrom[];
  /** Settings that only Linux containers have. Absent: Docker's defaults. */
  readonly linuxParameters?: LinuxParameters;
  /**
   * Environment variables whose values come from Secrets Manager or Parameter Store when the task starts. Absent: none.
   */
  readonly secrets?: readonly Secret[];
  /** Containers that must have got somewhere before this one starts; they stop after it. Absent: it waits for none. */
  readonly dependsOn?: readonly ContainerDependency[];
  /**
   * Seconds that this container has, from its start, to become what others wait for (`COMPLETE`, `SUCCESS` or
   * `HEALTHY`) before they give up and the task stops; on Fargate 2 to 120. Absent: on EC2, they wait without end. EC2
   * needs agent 1.26.0 or later, whose `ECS_CONTAINER_START_TIMEOUT` applies besides.
   */
  readonly startTimeout?: Seconds;
  /**
   * Seconds between asking the container to stop and killing it; on Fargate 2 to 120. Default: 30, or on EC2 the
   * agent's `ECS_CONTAINER_STOP_TIMEOUT` where that is set. EC2 needs agent 1.26.0 or later.
   */
  readonly stopTimeout?: Seconds;
  /** Whether the image's tag is pinned to a digest. Default: `enabled`. */
  readonly versionConsistency?: VersionConsistency;
  /** The host name in the container; not with the network mode `awsvpc`. Absent: one that Docker makes up. */
  readonly hostname?: string;
  /**
   * Who runs the container's processes: `user`, `user:group`, `uid`, `uid:gid`, `user:gid` or `uid:group`, with ids
   * above 0; not on Windows. Absent: the image's user. With the network mode `host`, root is best avoided.
   */
  readonly user?: string;
  /** The directory in which commands run. Absent: the image's. */
  readonly workingDirectory?: string;
  /** Whether the container has no network at all; not on Windows. Default: false. */
  readonly disableNetworking?: boolean;
  /**
   * Whether the container has the powers of root over its instance; neither on Fargate nor on Windows. Default: false.
   */
  readonly privileged?: boolean;
  /** Whether the root file system is read-only; not on Windows. Default: false. */
  readonly readonlyRootFilesystem?: boolean;
  /** DNS servers that the container asks; not on Windows. Absent: those of its host or network. */
  readonly dnsServers?: readonly string[];
  /** Domains in which the container looks up short names; not on Windows. Absent: those of its host or network. */
  readonly dnsSearchDomains?: readonly string[];
  /** Lines for `/etc/hosts`; neither on Windows nor with the network mode `awsvpc`. Absent: none. */
  readonly extraHosts?: readonly HostEntry[];
  /**
   * Settings of security systems, not on Fargate: `no-new-privileges`, `apparmor:PROFILE`, `label:value` for SELinux,
   * or `credentialspec:path` for Active Directory. SELinux and AppArmor need an agent that has registered with
   * `ECS_SELINUX_CAPABLE=true` or `ECS_APPARMOR_CAPABLE=true`. Absent: none.
   */
  readonly dockerSecurityOptions?: readonly string[];
  /** Whether standard input stays open with nobody attached to it. Default: false. */
  readonly interactive?: boolean;
  /** Whether the container has a terminal (TTY). Default: false. */
  readonly pseudoTerminal?: boolean;
  /** Labels that Docker gives to the container. EC2 needs Docker Remote API 1.18 or later. Absent: none. */
  readonly dockerLabels?: Readonly<Record<string, string>>;
  /**
   * Limits on the resources of the container's processes, in place of Docker's; not on Windows. EC2 needs Docker Remote
   * API 1.18 or later. Absent: Docker's; on Fargate the operating system's, with `nofile` at 65,535.
   */
  readonly ulimits?: readonly Ulimit[];
  /** Where the container's output goes. Absent: where the Docker daemon sends output unless told otherwise. */
  readonly logConfiguration?: LogConfiguration;
  /** How to tell that the container is healthy. Absent: nobody looks, whatever `HEALTHCHECK` the image has. */
  readonly healthCheck?: HealthCheck;
  /** Kernel parameters of the container's namespaces; not on Windows. Absent: as they are. */
  readonly systemControls?: readonly SystemControl[];
  /** GPUs and other devices to assign to the container. Absent: none. */
  readonly resourceRequirements?: readonly ResourceRequirement[];
  /** Makes this container the log router of the task. Absent: it is none. */
  readonly firelensConfiguration?: FirelensConfiguration;
  /**
   * The credential spec, at most one, with which the container logs in to Active Directory: `credentialspec:` and the
   * ARN of a file in S3 or a parameter, where the instance has joined the domain, or `credentialspecdomainless:` and
   * such an ARN, where it has not. Absent: none.
   */
  readonly credentialSpecs?: readonly string[];
}

const CredentialSpec = text<string>('CredentialSpec', {
  pattern: /^credentialspec(domainless)?:.+$/,
  form: 'credentialspec: or credentialspecdomainless:, and an ARN',
  source: 'SDK',
});

const nameAndImage: Rule<ContainerDefinition> = {
  id: 'container-name-and-image',
  source: 'OBS',
  reads: ['name', 'image'],
  check({ name, image }) {
    if (name !== undefined && image !== undefined) return undefined;
    const neither = name === undefined && image === undefined;
    return {
      at: neither ? [] : [name === undefined ? 'name' : 'image'],
      expected: 'both name and image',
      received: neither ? 'neither' : `only ${name === undefined ? 'image' : 'name'}`,
    };
  },
};

const reservationWithinMemory: Rule<ContainerDefinition> = {
  id: 'memory-reservation-within-memory',
  source: 'SDK',
  reads: ['memory', 'memoryReservation'],
  check({ memory, memoryReservation }) {
    if (memory === undefined || memoryReservation === undefined || memoryReservation <= memory) return undefined;
    return {
      at: ['memoryReservation'],
      expected: `at most the ${memory} MiB of memory`,
      received: `${memoryReservation} MiB`,
      hint: 'Lower memoryReservation to what the container usually needs, or raise memory.',
    };
  },
};

const LEAST_MEMORY = 6;

const memoryForDocker: Rule<ContainerDefinition> = {
  id: 'container-memory-minimum',
  source: 'INF',
  reads: ['memory', 'memoryReservation'],
  check({ memory = LEAST_MEMORY, memoryReservation = LEAST_MEMORY }) {
    if (memory >= LEAST_MEMORY && memoryReservation >= LEAST_MEMORY) return undefined;
    const [member, size] = memory < LEAST_MEMORY ? ['memory', memory] : ['memoryReservation', memoryReservation];
    return {
      at: [member],
      expected: `at least ${LEAST_MEMORY} MiB`,
      received: `${size} MiB`,
      hint: 'Docker gives a container no less than 6 MiB from 20.10 on, and 4 MiB before.',
    };
  },
};

const fewPortRanges: Rule<ContainerDefinition> = {
  id: 'port-ranges-limit',
  source: 'SDK',
  reads: ['portMappings'],
  check({ portMappings = [] }) {
    if (portMappings.length <= 100) return undefined;
    const ranges = portMappings.filter(({ containerPortRange }) => containerPortRange !== undefined).length;
    if (ranges <= 100) return undefined;
    return { at: ['portMappings'], expected: 'at most 100 port ranges', received: `${ranges} port ranges` };
  },
};

const portRangesApart: Rule<ContainerDefinition> = {
  id: 'port-ranges-apart',
  source: 'SDK',
  reads: ['portMappings'],
  check({ portMappings = [] }) {
    for (const [i, { containerPortRange, protocol = 'tcp' }] of portMappings.entries()) {
      if (containerPortRange === undefined) continue;
      const [first = 0, last = 0] = containerPortRange.split('-').map(Number);
      const overlapping = portMappings.findIndex((other, j) => {
        const [low = 0, high = low] = `${other.containerPortRange ?? other.containerPort}`.split('-').map(Number);
        return j !== i && (other.protocol ?? 'tcp') === protocol && low <= last && high >= first;
      });
      if (overlapping === -1) continue;
      return {
        at: ['portMappings', i, 'containerPortRange'],
        expected: `a range of ${protocol} ports that no other mapping of the container has`,
        received: `${containerPortRange}, which overlaps portMappings[${overlapping}]`,
      };
    }
    return undefined;
  },
};

export const ContainerDefinition = structure<ContainerDefinition>(
  'ContainerDefinition',
  {
    name: optional(ContainerName),
    image: optional(ImageReference),
    repositoryCredentials: optional(RepositoryCredentials),
    cpu: optional(CpuUnits),
    memory: optional(MiB),
    memoryReservation: optional(MiB),
    links: optional(list(LinkRef)),
    portMappings: optional(list(PortMapping)),
    essential: optional(Bool),
    restartPolicy: optional(ContainerRestartPolicy),
    entryPoint: optional(list(Text)),
    command: optional(list(Text)),
    environment: optional(sensitive(list(KeyValuePair))),
    environmentFiles: optional(list(EnvironmentFile, { max: 10, source: 'SDK', rule: 'environment-files-limit' })),
    mountPoints: optional(list(MountPoint)),
    volumesFrom: optional(list(VolumeFrom)),
    linuxParameters: optional(LinuxParameters),
    secrets: optional(sensitive(list(Secret))),
    dependsOn: optional(list(ContainerDependency)),
    startTimeout: optional(Seconds),
    stopTimeout: optional(Seconds),
    versionConsistency: optional(VersionConsistency),
    hostname: optional(Text),
    user: optional(Text),
    workingDirectory: optional(Text),
    disableNetworking: optional(Bool),
    privileged: optional(Bool),
    readonlyRootFilesystem: optional(Bool),
    dnsServers: optional(list(Text)),
    dnsSearchDomains: optional(list(Text)),
    extraHosts: optional(list(HostEntry)),
    dockerSecurityOptions: optional(list(Text)),
    interactive: optional(Bool),
    pseudoTerminal: optional(Bool),
    dockerLabels: optional(sensitive(map(Text))),
    ulimits: optional(list(Ulimit)),
    logConfiguration: optional(LogConfiguration),
    healthCheck: optional(HealthCheck),
    systemControls: optional(list(SystemControl)),
    resourceRequirements: optional(list(ResourceRequirement)),
    firelensConfiguration: optional(FirelensConfiguration),
    credentialSpecs: optional(list(CredentialSpec, { max: 1, source: 'SDK', rule: 'credential-specs-limit' })),
  },
  [nameAndImage, reservationWithinMemory, memoryForDocker, fewPortRanges, portRangesApart],
);
