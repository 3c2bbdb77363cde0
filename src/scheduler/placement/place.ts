/**
 * Chooses the container instance on which a task is placed.
 *
 * @module
 */
import type { PlacementStrategy } from '../../model/placement/placement-strategy.js';
import { closeness, type Obstacle, obstacle, type PlacementInstance, type PlacementRequirements } from './fit.js';

/** The attribute that says in which Availability Zone an instance is. */
export const ZONE_ATTRIBUTE = 'ecs.availability-zone';

/** Where a task goes, or why it can go nowhere. */
export type Placement<I> =
  | { readonly instance: I }
  | {
      readonly instance: undefined;
      readonly closest: { readonly instance: I; readonly obstacle: Obstacle } | undefined;
    };

/** A number to compare instances by: the lowest is the best. */
type Rank<I> = (instance: I) => number;

/** Zones with the fewest tasks of the service first, then instances with the fewest, as ECS does for services. */
const DEFAULT_STRATEGY: readonly Pick<PlacementStrategy, 'type' | 'field'>[] = [
  { type: 'spread', field: `attribute:${ZONE_ATTRIBUTE}` },
  { type: 'spread', field: 'instanceId' },
];

/**
 * Chooses an instance for one task. Those that cannot hold it fall out; of the rest the strategies choose, each among
 * what the ones before it hold equal. Where all are equal the first instance is taken, so that the same calls place
 * tasks alike.
 *
 * @param instances - in the order of their registration
 * @param random - from 0 to below 1, for the strategy `random`
 */
export function place<I extends PlacementInstance>(
  instances: readonly I[],
  task: PlacementRequirements,
  strategy: readonly Pick<PlacementStrategy, 'type' | 'field'>[] = [],
  random: () => number = () => 0,
): Placement<I> {
  const fitting: I[] = [];
  let closest: { readonly instance: I; readonly obstacle: Obstacle } | undefined;
  for (const instance of instances) {
    const failed = obstacle(instance, task);
    if (failed === undefined) fitting.push(instance);
    else if (closest === undefined || closeness(failed) > closeness(closest.obstacle)) {
      closest = { instance, obstacle: failed };
    }
  }
  const ranks = (strategy.length === 0 ? DEFAULT_STRATEGY : strategy).map((each) => rankOf(each, instances, random));
  const instance = best(fitting, ranks);
  return instance === undefined ? { instance, closest } : { instance };
}

function rankOf<I extends PlacementInstance>(
  { type, field = 'instanceId' }: Pick<PlacementStrategy, 'type' | 'field'>,
  instances: readonly I[],
  random: () => number,
): Rank<I> {
  if (type === 'random') return random;
  if (type === 'binpack') return ({ cpu, memory }) => (field.toLowerCase() === 'cpu' ? cpu : memory);
  if (!field.startsWith('attribute:')) return ({ sameGroup }) => sameGroup;
  const name = field.slice('attribute:'.length);
  const counts = new Map<string | undefined, number>();
  for (const { attributes, sameGroup } of instances) {
    const value = attributes.get(name);
    counts.set(value, (counts.get(value) ?? 0) + sameGroup);
  }
  return ({ attributes }) => counts.get(attributes.get(name)) ?? 0;
}

function best<I>(instances: readonly I[], ranks: readonly Rank<I>[]): I | undefined {
  let left = instances;
  for (const rank of ranks) {
    if (left.length < 2) break;
    const ranked = left.map((instance) => ({ instance, value: rank(instance) }));
    const lowest = ranked.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY);
    left = ranked.filter(({ value }) => value === lowest).map(({ instance }) => instance);
  }
  return left[0];
}
