/**
 * Containers that refer to other containers of the task.
 *
 * @module
 */
import type { Step } from '../../codec/path.js';
import { quoted } from '../../codec/received.js';
import type { Violation } from '../../codec/rule.js';
import { closest } from '../../codec/suggest.js';
import type { ContainerDependency } from '../../model/container/container-dependency.js';
import type { Check, TaskDefinitionRule } from '../rule.js';
import { type Definition, each, inContainers, type PartCheck } from './scope.js';
import { type Cycle, cyclesIn, linked } from './start-order.js';

/** A check that knows the names of all containers; there is none where one of the names is not sound. */
const knowing =
  (check: (names: readonly string[]) => Check): Check =>
  (definition, context) =>
    check(definition.containerDefinitions.flatMap(({ name }) => name ?? []))(definition, context);

const MOST_NAMED = 10;

/** A name that should be one of a container. */
function unknown(name: string, names: readonly string[], at: readonly Step[]): readonly Violation[] {
  if (names.includes(name)) return [];
  const nearest = closest(name, names);
  const others = names.slice(0, MOST_NAMED).map(quoted).join(', ');
  const hint = nearest !== undefined ? `Did you mean ${nearest}?` : `Containers here are ${others || 'without names'}.`;
  return [{ at, expected: 'a container of this task definition', received: quoted(name), hint }];
}

const inDependencies = (check: PartCheck<ContainerDependency>) =>
  inContainers(({ dependsOn = [] }, definition, context) =>
    each(dependsOn, ['dependsOn'], (dependency) => check(dependency, definition, context)),
  );

/** The container that a dependency waits for, where there is one. */
const target = ({ containerName }: ContainerDependency, { containerDefinitions }: Definition) =>
  containerDefinitions.find(({ name }) => name === containerName);

const closes = ({ names, at }: Cycle, hint: string): Violation => ({
  at,
  expected: 'no way back to the container itself',
  received: names.join(' → '),
  hint,
});

/** Rules about containers that refer to one another. */
export const dependencyRules: readonly TaskDefinitionRule[] = [
  {
    id: 'links-container',
    source: 'SEED',
    check: knowing((names) =>
      inContainers(({ links = [] }) => each(links, ['links'], (link) => unknown(linked(link), names, []))),
    ),
  },
  {
    id: 'links-cycle',
    source: 'OBS',
    says: 'Container links should not have a cycle',
    check: (definition) =>
      cyclesIn(definition, ['links']).map((cycle) =>
        closes(cycle, 'Docker links a container to one that runs already.'),
      ),
  },
  {
    id: 'volumes-from-container',
    source: 'SDK',
    says: "Invalid 'volumesFrom' setting. Unknown container: 'nope'.",
    check: knowing((names) =>
      inContainers(({ volumesFrom = [] }) =>
        each(volumesFrom, ['volumesFrom'], ({ sourceContainer }) =>
          sourceContainer === undefined
            ? [{ at: ['sourceContainer'], code: 'missing', expected: 'a container of this task', received: 'nothing' }]
            : unknown(sourceContainer, names, ['sourceContainer']),
        ),
      ),
    ),
  },
  {
    id: 'depends-on-container',
    source: 'OBS',
    says: "Cannot depend on container + 'nope' because it does not exist",
    check: knowing((names) => inDependencies(({ containerName }) => unknown(containerName, names, ['containerName']))),
  },
  {
    id: 'depends-on-essential',
    source: 'SDK',
    says: 'A dependency container with SUCCESS or COMPLETE condition cannot be an essential container',
    check: inDependencies((dependency, definition) => {
      const { condition, containerName } = dependency;
      if (condition !== 'COMPLETE' && condition !== 'SUCCESS') return [];
      const container = target(dependency, definition);
      if (container === undefined || container.essential === false) return [];
      return [
        {
          at: ['condition'],
          expected: `START or HEALTHY, as ${containerName} is essential`,
          received: condition,
          hint: `The task stops when ${containerName} does: set its essential to false to wait for its end.`,
        },
      ];
    }),
  },
  {
    id: 'depends-on-health-check',
    source: 'SDK',
    says: 'A dependency container with HEALTHY condition must have health check configured',
    check: inDependencies((dependency, definition) => {
      const { condition, containerName } = dependency;
      const container = condition === 'HEALTHY' ? target(dependency, definition) : undefined;
      if (container === undefined || container.healthCheck !== undefined) return [];
      return [
        {
          at: ['condition'],
          expected: `another condition than HEALTHY, as ${containerName} has no health check`,
          received: condition,
          hint: `Give ${containerName} a healthCheck; ECS does not look at the HEALTHCHECK of its image.`,
        },
      ];
    }),
  },
  {
    id: 'start-order-cycle',
    source: 'INF',
    check: (definition) =>
      cyclesIn(definition, ['dependsOn', 'links', 'volumesFrom'])
        .filter(({ kinds }) => kinds.some((kind) => kind !== 'links'))
        .map((cycle) => closes(cycle, 'Each of these containers waits for the next: none of them ever starts.')),
  },
  {
    id: 'proxy-container',
    source: 'OBS',
    says: 'Proxy container [envoy] does not exist.',
    check: knowing(
      (names) =>
        ({ proxyConfiguration }) =>
          proxyConfiguration === undefined
            ? []
            : unknown(proxyConfiguration.containerName, names, ['proxyConfiguration', 'containerName']),
    ),
  },
];
