/**
 * What a service and its task definition must agree on.
 *
 * @module
 */
import type { Step } from '../codec/path.js';
import { quoted } from '../codec/received.js';
import type { Source, Violation } from '../codec/rule.js';
import type { CreateServiceRequest } from '../model/service/create-service.js';
import type { RegisterTaskDefinitionRequest } from '../model/task-definition/register-task-definition.js';

/** A service, as far as it refers to its task definition. */
export type Referring = Pick<
  CreateServiceRequest,
  | 'loadBalancers'
  | 'serviceRegistries'
  | 'serviceConnectConfiguration'
  | 'vpcLatticeConfigurations'
  | 'volumeConfigurations'
  | 'networkConfiguration'
>;

/** The definition, as far as a service refers to it. */
export type Referred = Pick<RegisterTaskDefinitionRequest, 'containerDefinitions' | 'volumes' | 'networkMode'>;

/** What a service has wrong about its task definition. */
export interface Disagreement extends Violation {
  /** What ECS answers; absent where that is not known. */
  readonly says?: string;
}

/** A rule over both. */
export interface AgreementRule {
  readonly id: string;
  readonly source: Source;
  readonly check: (service: Referring, definition: Referred) => readonly Disagreement[];
}

/** Who names a container and a port of it. */
interface PortReference {
  readonly containerName?: string;
  readonly containerPort?: number;
}

/** All rules, in the order in which ECS seems to look. */
export const agreementRules: readonly AgreementRule[] = [
  {
    id: 'service-network-configuration',
    source: 'OBS',
    check({ networkConfiguration }, { networkMode = 'bridge' }) {
      const given = networkConfiguration?.awsvpcConfiguration !== undefined;
      if (given === (networkMode === 'awsvpc')) return [];
      const at = ['networkConfiguration'];
      return given
        ? [
            {
              at,
              expected: `no awsvpcConfiguration, as the task definition has networkMode ${networkMode}`,
              received: 'one',
              says: 'Network Configuration is not valid for the given networkMode of this task definition.',
            },
          ]
        : [
            {
              at,
              code: 'missing',
              expected: 'an awsvpcConfiguration, as the task definition has networkMode awsvpc',
              received: 'none',
              hint: 'Name the subnets, and the security groups, that tasks get their network interfaces in.',
              says: "Network Configuration must be provided when networkMode 'awsvpc' is specified.",
            },
          ];
    },
  },
  {
    id: 'service-container-port',
    source: 'SEED',
    check: ({ loadBalancers = [], serviceRegistries = [] }, definition) => [
      ...loadBalancers.flatMap((reference, i) => unmapped(reference, definition, ['loadBalancers', i])),
      ...serviceRegistries.flatMap((reference, i) => unmapped(reference, definition, ['serviceRegistries', i])),
    ],
  },
  {
    id: 'service-port-name',
    source: 'SDK',
    check: ({ serviceConnectConfiguration, vpcLatticeConfigurations = [] }, definition) => [
      ...(serviceConnectConfiguration?.services ?? []).flatMap(({ portName }, i) =>
        unnamed(portName, definition, ['serviceConnectConfiguration', 'services', i, 'portName']),
      ),
      ...vpcLatticeConfigurations.flatMap(({ portName }, i) =>
        unnamed(portName, definition, ['vpcLatticeConfigurations', i, 'portName']),
      ),
    ],
  },
  {
    id: 'service-volume',
    source: 'SDK',
    check: ({ volumeConfigurations = [] }, { volumes = [] }) =>
      volumeConfigurations.flatMap(({ name }, i) =>
        volumes.some((volume) => volume.name === name && volume.configuredAtLaunch === true)
          ? []
          : [
              {
                at: ['volumeConfigurations', i, 'name'],
                expected: 'a volume of the task definition with configuredAtLaunch',
                received: quoted(name),
              },
            ],
      ),
  },
];

/** A name that a definition can lack, and a port that its container can lack. */
function unmapped(
  { containerName, containerPort }: PortReference,
  { containerDefinitions }: Referred,
  at: readonly Step[],
): readonly Disagreement[] {
  if (containerName === undefined || containerPort === undefined) return [];
  const mappings = containerDefinitions.find(({ name }) => name === containerName)?.portMappings;
  if (mappings?.some((mapping) => covers(mapping, containerPort))) return [];
  const says = `The container ${containerName} did not have a container port ${containerPort} defined.`;
  const member = mappings === undefined ? 'containerName' : 'containerPort';
  const mapped = containerDefinitions.flatMap(({ name, portMappings = [] }) =>
    portMappings.map((mapping) => `${name}:${mapping.containerPort ?? mapping.containerPortRange}`),
  );
  return [
    {
      at: [...at, member],
      expected: 'a container port that the task definition maps',
      received: `${containerName}:${containerPort}`,
      hint: mapped.length === 0 ? 'It maps none: give the container portMappings.' : `It maps ${mapped.join(', ')}.`,
      says,
    },
  ];
}

function covers(
  { containerPort, containerPortRange }: { readonly containerPort?: number; readonly containerPortRange?: string },
  port: number,
): boolean {
  if (containerPortRange === undefined) return containerPort === port;
  const [first = 0, last = 0] = containerPortRange.split('-').map(Number);
  return first <= port && port <= last;
}

function unnamed(portName: string, { containerDefinitions }: Referred, at: readonly Step[]): readonly Disagreement[] {
  const names = containerDefinitions.flatMap(({ portMappings = [] }) => portMappings.flatMap(({ name }) => name ?? []));
  if (names.some((name) => name === portName)) return [];
  return [
    {
      at,
      expected: 'the name of a port mapping of the task definition',
      received: quoted(portName),
      hint: names.length === 0 ? 'Its port mappings have no names.' : `Its port mappings are ${names.join(', ')}.`,
    },
  ];
}
