/**
 * What old container agents, and old Docker daemons, do not know. These rules speak only where versions are given.
 *
 * @module
 */
import type { Step } from '../../codec/path.js';
import type { Source, Violation } from '../../codec/rule.js';
import type { ContainerDefinition } from '../../model/container/container-definition.js';
import type { RuleContext, TaskDefinitionRule } from '../rule.js';
import { isBefore, type Version } from '../version.js';
import { type Definition, inContainers, isGiven } from './scope.js';

const dotted = ([major, minor, patch]: Version) => `${major}.${minor}.${patch}`;

/** Where a container has what needs a version. */
type Uses = (container: ContainerDefinition) => readonly (readonly Step[])[];

const uses =
  (...members: readonly (keyof ContainerDefinition & string)[]): Uses =>
  (container) =>
    members.filter((member) => isGiven(container[member])).map((member) => [member]);

interface Need {
  readonly id: string;
  readonly source: Source;
  readonly least: Version;
  readonly uses: Uses;
}

const NEEDED = { agentVersion: 'container agent', dockerApiVersion: 'Docker Remote API' } as const;

/** Each use of what is newer than the instances. */
const since = (needs: keyof RuleContext, { least, uses: found, ...rule }: Need): TaskDefinitionRule => ({
  ...rule,
  needs,
  severity: 'warning',
  check: inContainers((container, _, { [needs]: version }) =>
    version === undefined || !isBefore(version, least)
      ? []
      : found(container).map((at) => ({
          at,
          expected: `${NEEDED[needs]} ${needs === 'agentVersion' ? dotted(least) : least.slice(0, 2).join('.')} or later`,
          received: needs === 'agentVersion' ? dotted(version) : version.slice(0, 2).join('.'),
        })),
  ),
});

const AGENT: readonly Need[] = [
  { id: 'agent-health-check', source: 'SDK', least: [1, 17, 0], uses: uses('healthCheck') },
  {
    id: 'agent-container-ordering',
    source: 'SDK',
    least: [1, 26, 0],
    uses: uses('dependsOn', 'startTimeout', 'stopTimeout'),
  },
  {
    id: 'agent-port-range',
    source: 'SDK',
    least: [1, 67, 0],
    uses: ({ portMappings = [] }) =>
      portMappings.flatMap(({ containerPortRange }, i) =>
        containerPortRange === undefined ? [] : [['portMappings', i, 'containerPortRange']],
      ),
  },
];

const DOCKER: readonly Need[] = [
  { id: 'docker-labels', source: 'SEED', least: [1, 18, 0], uses: uses('dockerLabels') },
  { id: 'docker-ulimits', source: 'SEED', least: [1, 18, 0], uses: uses('ulimits') },
  { id: 'docker-log-configuration', source: 'SEED', least: [1, 18, 0], uses: uses('logConfiguration') },
  {
    id: 'docker-log-options',
    source: 'SEED',
    least: [1, 19, 0],
    uses: ({ logConfiguration }) => (isGiven(logConfiguration?.options) ? [['logConfiguration', 'options']] : []),
  },
  { id: 'docker-memory-reservation', source: 'OBS', least: [1, 21, 0], uses: uses('memoryReservation') },
  { id: 'docker-health-check', source: 'OBS', least: [1, 24, 0], uses: uses('healthCheck') },
  {
    id: 'docker-health-check-start-period',
    source: 'OBS',
    least: [1, 29, 0],
    uses: ({ healthCheck }) => (healthCheck?.startPeriod === undefined ? [] : [['healthCheck', 'startPeriod']]),
  },
  {
    id: 'docker-init-process',
    source: 'SDK',
    least: [1, 25, 0],
    uses: ({ linuxParameters }) =>
      linuxParameters?.initProcessEnabled === true ? [['linuxParameters', 'initProcessEnabled']] : [],
  },
];

/** From this version on, agents pass no share below the kernel's least, and handle `entryPoint` well. */
const GROWN_UP: Version = [1, 2, 0];

/** What becomes of CPU units below 2 that the container does not simply get. */
function sharesOf(cpu: number | undefined, agent: Version): string | undefined {
  if (cpu === 1) return '2 shares';
  if (cpu === undefined || cpu === 0) return isBefore(agent, GROWN_UP) ? '1024 shares' : undefined;
  return undefined;
}

function fewShares({ cpu }: ContainerDefinition, _: Definition, { agentVersion }: RuleContext): readonly Violation[] {
  const shares = agentVersion === undefined ? undefined : sharesOf(cpu, agentVersion);
  if (shares === undefined) return [];
  return [
    {
      at: ['cpu'],
      expected: 'at least 2 CPU units',
      received: cpu === undefined ? `nothing, which comes to ${shares}` : `${cpu}, which comes to ${shares}`,
      hint: 'The Linux kernel knows no share below 2, and agents before 1.2.0 leave it to Docker what none means.',
    },
  ];
}

/** Rules that need the version of the container agent, or of the Docker Remote API. */
export const oldAgentRules: readonly TaskDefinitionRule[] = [
  { id: 'cpu-shares', source: 'SEED', severity: 'warning', needs: 'agentVersion', check: inContainers(fewShares) },
  {
    /**
     * AWS names no version for the early agents that mishandle it. The agent's own list of changes has a repair in
     * 0.0.3; we warn up to 1.1.0, as for CPU units, since the reference of 2016 still did.
     */
    id: 'entry-point-agent',
    source: 'SEED',
    severity: 'warning',
    needs: 'agentVersion',
    check: inContainers(({ entryPoint }, _, { agentVersion }) =>
      agentVersion === undefined || !isBefore(agentVersion, GROWN_UP) || !isGiven(entryPoint)
        ? []
        : [
            {
              at: ['entryPoint'],
              expected: 'command alone, with an early container agent',
              received: `entryPoint, with container agent ${dotted(agentVersion)}`,
              hint: 'Update the container agent, or put the entry point first in command.',
            },
          ],
    ),
  },
  ...AGENT.map((need) => since('agentVersion', need)),
  {
    id: 'agent-proxy-configuration',
    source: 'SDK',
    severity: 'warning',
    needs: 'agentVersion',
    check: ({ proxyConfiguration }, { agentVersion }) =>
      proxyConfiguration === undefined || agentVersion === undefined || !isBefore(agentVersion, [1, 26, 0])
        ? []
        : [{ at: ['proxyConfiguration'], expected: 'container agent 1.26.0 or later', received: dotted(agentVersion) }],
  },
  ...DOCKER.map((need) => since('dockerApiVersion', need)),
];
