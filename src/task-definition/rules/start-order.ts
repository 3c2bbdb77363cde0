/**
 * In which order the containers of a task start, and where they wait for one another.
 *
 * @module
 */
import type { Step } from '../../codec/path.js';
import type { ContainerDefinition } from '../../model/container/container-definition.js';
import type { LinkRef } from '../../model/container/link-ref.js';
import type { Definition } from './scope.js';

/** The members by which a container refers to one that must start before it. */
export type ReferenceKind = 'links' | 'dependsOn' | 'volumesFrom';

/** The container that a link names; what follows the colon is another name for it. */
export const linked = (link: LinkRef): string => link.split(':')[0] ?? link;

/** How a container refers to one that must start before it. */
interface Reference {
  readonly to: string;
  readonly at: readonly Step[];
  readonly kind: ReferenceKind;
}

function referencesOf({ links = [], dependsOn = [], volumesFrom = [] }: ContainerDefinition): readonly Reference[] {
  return [
    ...links.map((link, i) => ({ to: linked(link), at: ['links', i], kind: 'links' as const })),
    ...dependsOn.map(({ containerName }, i) => ({
      to: containerName,
      at: ['dependsOn', i, 'containerName'],
      kind: 'dependsOn' as const,
    })),
    ...volumesFrom.flatMap(({ sourceContainer }, i) =>
      sourceContainer === undefined
        ? []
        : [{ to: sourceContainer, at: ['volumesFrom', i, 'sourceContainer'], kind: 'volumesFrom' as const }],
    ),
  ];
}

/** A way from a container back to itself; the last reference closes it. */
export interface Cycle {
  readonly names: readonly string[];
  readonly kinds: readonly ReferenceKind[];
  readonly at: readonly Step[];
}

/** A container, how many of its references were followed, and where it is on the way: -1 where it is not. */
interface Stop {
  readonly name: string;
  readonly index: number;
  readonly references: readonly Reference[];
  followed: number;
  place: number;
}

/** Each reference that closes a cycle, once. */
export function cyclesIn({ containerDefinitions }: Definition, kinds: readonly ReferenceKind[]): readonly Cycle[] {
  const stops = new Map<string, Stop>();
  for (const [index, container] of containerDefinitions.entries()) {
    const { name } = container;
    if (name === undefined || stops.has(name)) continue;
    const references = referencesOf(container).filter(({ kind }) => kinds.includes(kind));
    stops.set(name, { name, index, references, followed: 0, place: -1 });
  }
  const cycles: Cycle[] = [];
  const visited = new Set<Stop>();
  for (const start of stops.values()) {
    const way: Stop[] = [];
    const enter = (stop: Stop) => {
      stop.place = way.push(stop) - 1;
    };
    if (!visited.has(start)) enter(start);
    for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
      visited.add(here);
      const reference = here.references[here.followed++];
      if (reference === undefined) {
        way.pop();
        here.place = -1;
        continue;
      }
      const next = stops.get(reference.to);
      if (next === undefined) continue;
      if (next.place === -1) {
        if (!visited.has(next)) enter(next);
        continue;
      }
      const round = way.slice(next.place);
      cycles.push({
        names: [...round, next].map(({ name }) => name),
        kinds: round.flatMap(({ references, followed }) => references[followed - 1]?.kind ?? []),
        at: ['containerDefinitions', here.index, ...reference.at],
      });
    }
  }
  return cycles;
}
