/**
 * What Fargate does not take.
 *
 * @module
 */
import { received } from '../../codec/received.js';
import type { Source } from '../../codec/rule.js';
import type { ContainerDefinition } from '../../model/container/container-definition.js';
import type { LinuxParameters } from '../../model/container/linux-parameters.js';
import type { TaskDefinitionRule } from '../rule.js';
import { each, inContainers, inVolumes, isFor, isGiven, onFargate } from './scope.js';

const INSTEAD = 'Leave it out, or run the task on container instances.';

/** A member of a container that Fargate does not take. */
const containerWithout = (
  member: keyof ContainerDefinition & string,
  rule: { readonly id: string; readonly source: Source; readonly says?: string },
): TaskDefinitionRule => ({
  ...rule,
  check: onFargate(
    inContainers((container) => {
      if (!isGiven(container[member])) return [];
      return [
        { at: [member], expected: `no ${member} on Fargate`, received: received(container[member]), hint: INSTEAD },
      ];
    }),
  ),
});

/** Linux settings that Fargate does not take. */
const linuxWithout = (
  members: readonly (keyof LinuxParameters & string)[],
  rule: { readonly id: string; readonly says: string },
): TaskDefinitionRule => ({
  ...rule,
  source: 'SDK',
  check: onFargate(
    inContainers(({ linuxParameters = {} }) =>
      members
        .filter((member) => isGiven(linuxParameters[member]))
        .map((member) => ({
          at: ['linuxParameters', member],
          expected: `no ${member} on Fargate`,
          received: received(linuxParameters[member]),
          hint: INSTEAD,
        })),
    ),
  ),
});

/** A time that a container may take on Fargate. */
const timeoutOf = (member: 'startTimeout' | 'stopTimeout', id: string): TaskDefinitionRule => ({
  id,
  source: 'SDK',
  check: onFargate(
    inContainers(({ [member]: seconds }) => {
      if (seconds === undefined || (seconds >= 2 && seconds <= 120)) return [];
      return [{ at: [member], code: 'out-of-range', expected: '2 to 120 s on Fargate', received: `${seconds} s` }];
    }),
  ),
});

/** What a task on Fargate must not have, and what it alone may have. */
export const fargateMemberRules: readonly TaskDefinitionRule[] = [
  {
    id: 'fargate-pid-mode',
    source: 'SDK',
    says: "Tasks using the Fargate launch type do not support pidMode 'host'. The supported value for pidMode is 'task'.",
    check: onFargate(({ pidMode }) =>
      pidMode === 'host'
        ? [{ at: ['pidMode'], expected: 'task or nothing on Fargate', received: 'host', hint: INSTEAD }]
        : [],
    ),
  },
  {
    id: 'fargate-ipc-mode',
    source: 'SDK',
    says: 'Fargate compatible task definitions do not support ipcMode',
    check: onFargate(({ ipcMode }) =>
      ipcMode === undefined
        ? []
        : [{ at: ['ipcMode'], expected: 'no ipcMode on Fargate', received: ipcMode, hint: INSTEAD }],
    ),
  },
  {
    id: 'fargate-placement-constraints',
    source: 'SDK',
    says: 'Fargate compatible task definitions do not support constraints',
    check: onFargate(({ placementConstraints = [] }) => {
      if (placementConstraints.length === 0) return [];
      return [
        {
          at: ['placementConstraints'],
          expected: 'no placement constraints on Fargate',
          received: `${placementConstraints.length}`,
          hint: 'On Fargate there are no container instances to choose from; choose subnets instead.',
        },
      ];
    }),
  },
  {
    id: 'ephemeral-storage-ec2',
    source: 'PF',
    says: 'Tasks using the EC2 launch type do not support EphemeralStorage.',
    check: (definition) => {
      if (definition.ephemeralStorage === undefined || isFor(definition, 'FARGATE') || !isFor(definition, 'EC2'))
        return [];
      return [
        {
          at: ['ephemeralStorage'],
          expected: 'no ephemeral storage, unless requiresCompatibilities has FARGATE',
          received: `${definition.ephemeralStorage.sizeInGiB} GiB`,
          hint: 'On a container instance, tasks have what its disks have.',
        },
      ];
    },
  },
  {
    id: 'fargate-docker-volume',
    source: 'SDK',
    says: 'Fargate compatible task definitions do not support dockerVolumeConfiguration',
    check: onFargate(
      inVolumes(({ dockerVolumeConfiguration }) =>
        dockerVolumeConfiguration === undefined
          ? []
          : [
              {
                at: ['dockerVolumeConfiguration'],
                expected: 'no Docker volume on Fargate',
                received: 'one',
                hint: 'Use EFS for what must last, or a volume without configuration for what goes with the task.',
              },
            ],
      ),
    ),
  },
  {
    id: 'fargate-host-source-path',
    source: 'SDK',
    says: 'Fargate compatible task definitions do not support sourcePath',
    check: onFargate(
      inVolumes(({ host }) =>
        isGiven(host?.sourcePath)
          ? [
              {
                at: ['host', 'sourcePath'],
                expected: 'no directory of the host on Fargate',
                received: received(host?.sourcePath),
                hint: 'Leave host out: the containers of a task then share an empty directory.',
              },
            ]
          : [],
      ),
    ),
  },
  {
    id: 'fargate-capabilities',
    source: 'SDK',
    says: 'NET_ADMIN is not allowed on Fargate.',
    check: onFargate(
      inContainers(({ linuxParameters }) =>
        each(linuxParameters?.capabilities?.add ?? [], ['linuxParameters', 'capabilities', 'add'], (capability) =>
          capability === 'SYS_PTRACE'
            ? []
            : [{ at: [], expected: 'SYS_PTRACE alone on Fargate', received: capability, hint: INSTEAD }],
        ),
      ),
    ),
  },
  {
    id: 'fargate-gpu',
    source: 'DOC',
    says: 'Tasks using the Fargate launch type do not support GPU resource requirements.',
    check: onFargate(
      inContainers(({ resourceRequirements = [] }) =>
        each(resourceRequirements, ['resourceRequirements'], ({ type }) =>
          type === 'GPU' ? [{ at: ['type'], expected: 'no GPU on Fargate', received: type, hint: INSTEAD }] : [],
        ),
      ),
    ),
  },
  containerWithout('privileged', {
    id: 'fargate-privileged',
    source: 'SDK',
    says: "Fargate requires that the 'privileged' setting be 'false' at the container level.",
  }),
  containerWithout('dockerSecurityOptions', {
    id: 'fargate-docker-security-options',
    source: 'SDK',
    says: 'Fargate compatible task definitions do not support dockerSecurityOptions',
  }),
  containerWithout('disableNetworking', {
    id: 'fargate-disable-networking',
    source: 'DOC',
    says: 'Disable Networking is not supported on container when networkMode=awsvpc.',
  }),
  containerWithout('dnsSearchDomains', { id: 'fargate-dns-search-domains', source: 'DOC' }),
  linuxWithout(['devices'], {
    id: 'fargate-devices',
    says: 'Fargate compatible task definitions do not support devices',
  }),
  linuxWithout(['sharedMemorySize'], {
    id: 'fargate-shared-memory-size',
    says: 'Fargate compatible task definitions do not support sharedMemorySize',
  }),
  linuxWithout(['maxSwap', 'swappiness'], {
    id: 'fargate-swap',
    says: 'Fargate compatible task definitions do not support maxSwap',
  }),
  timeoutOf('startTimeout', 'fargate-start-timeout'),
  timeoutOf('stopTimeout', 'fargate-stop-timeout'),
];
