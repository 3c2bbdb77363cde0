/**
 * Linux and Windows.
 *
 * @module
 */
import { quoted } from '../../codec/received.js';
import type { Violation } from '../../codec/rule.js';
import type { ContainerDefinition } from '../../model/container/container-definition.js';
import type { TaskDefinitionRule } from '../rule.js';
import { each, inContainers, isGiven, isWindows } from './scope.js';

/** Members of a container that Windows has no use for. */
const LINUX_ONLY = [
  'links',
  'user',
  'linuxParameters',
  'disableNetworking',
  'privileged',
  'readonlyRootFilesystem',
  'dnsServers',
  'dnsSearchDomains',
  'extraHosts',
  'ulimits',
  'systemControls',
] as const satisfies readonly (keyof ContainerDefinition)[];

const linuxOnly = (member: string): Violation => ({
  at: [member],
  expected: `no ${member} for Windows containers`,
  received: 'one',
  hint: 'It is a setting of Linux containers.',
});

const ROOT = /^(?:root|0)(?::|$)/;
const IPC = /^(?:kernel\.|fs\.mqueue\.)/;

/** Rules about operating systems. */
export const operatingSystemRules: readonly TaskDefinitionRule[] = [
  {
    id: 'windows-architecture',
    source: 'SDK',
    says: 'No Fargate configuration exists for given values: 256 CPU, 512 memory.',
    check: (definition) => {
      if (!isWindows(definition) || definition.runtimePlatform?.cpuArchitecture !== 'ARM64') return [];
      return [
        {
          at: ['runtimePlatform', 'cpuArchitecture'],
          expected: 'X86_64 for Windows containers',
          received: 'ARM64',
        },
      ];
    },
  },
  {
    /** The SDK calls these members not supported; whether ECS refuses them or looks away was not seen. */
    id: 'windows-linux-members',
    source: 'SDK',
    severity: 'warning',
    check: (definition) => {
      if (!isWindows(definition)) return [];
      const { pidMode, ipcMode, containerDefinitions } = definition;
      return [
        ...(isGiven(pidMode) ? [linuxOnly('pidMode')] : []),
        ...(isGiven(ipcMode) ? [linuxOnly('ipcMode')] : []),
        ...each(containerDefinitions, ['containerDefinitions'], (container) =>
          LINUX_ONLY.filter((member) => isGiven(container[member])).map(linuxOnly),
        ),
      ];
    },
  },
  {
    id: 'host-network-root',
    source: 'SDK',
    severity: 'warning',
    check: inContainers(({ user = '' }, { networkMode }) => {
      if (networkMode !== 'host' || !ROOT.test(user)) return [];
      return [
        {
          at: ['user'],
          expected: 'another user than root, as networkMode is host',
          received: quoted(user),
          hint: 'Root in the network of the instance reaches all that listens on it.',
        },
      ];
    }),
  },
  {
    id: 'host-ipc-system-controls',
    source: 'SDK',
    check: inContainers(({ systemControls = [] }, { ipcMode }) =>
      ipcMode !== 'host'
        ? []
        : each(systemControls, ['systemControls'], ({ namespace = '' }) =>
            IPC.test(namespace)
              ? [
                  {
                    at: ['namespace'],
                    expected: 'no parameter of IPC, as ipcMode is host',
                    received: quoted(namespace),
                    hint: 'Set it on the container instance, whose IPC resources the task shares.',
                  },
                ]
              : [],
          ),
    ),
  },
];
