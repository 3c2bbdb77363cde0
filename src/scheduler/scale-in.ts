/**
 * Which tasks go when there are too many.
 *
 * @module
 */

/** Where a task runs. */
export interface TaskSite {
  /** The Availability Zone. */
  readonly availabilityZone: string;
  /** The container instance; `undefined` on Fargate. */
  readonly instance: object | undefined;
}

/**
 * Chooses tasks to stop: again and again one from the zone, and there from the instance, that holds most of them. Of
 * equals the newest goes, so that what has served longest stays.
 *
 * @param candidates - the tasks of which to choose, the oldest first
 * @param all - all tasks of the service, which the counts are of
 * @returns the tasks in the order in which they go
 */
export function scaleIn<T extends TaskSite>(candidates: readonly T[], count: number, all: readonly T[]): T[] {
  const zones = new Counts(all.map(({ availabilityZone }) => availabilityZone));
  const instances = new Counts(all.map(({ instance }) => instance));
  const sites = groupedBySite(candidates);
  const leaving: T[] = [];
  while (leaving.length < count) {
    const ranked = sites.map((site) => ({ site, rank: rankOf(site) })).sort((a, b) => compare(b.rank, a.rank));
    const task = ranked[0]?.site.tasks.pop()?.task;
    if (task === undefined) break;
    zones.remove(task.availabilityZone);
    instances.remove(task.instance);
    leaving.push(task);
  }
  return leaving;

  /** The fullest zone, there the fullest instance, there the newest task; on Fargate each task is alone. */
  function rankOf({ availabilityZone, instance, tasks }: Site<T>): readonly number[] {
    const newest = tasks.at(-1);
    if (newest === undefined) return [];
    return [zones.of(availabilityZone), instance === undefined ? 1 : instances.of(instance), newest.age];
  }
}

interface Site<T> extends TaskSite {
  /** The oldest first; `age` is the place among all candidates. */
  readonly tasks: { readonly task: T; readonly age: number }[];
}

class Counts<K> {
  private readonly counts = new Map<K, number>();

  constructor(keys: readonly K[]) {
    for (const key of keys) this.counts.set(key, this.of(key) + 1);
  }

  of(key: K): number {
    return this.counts.get(key) ?? 0;
  }

  remove(key: K): void {
    this.counts.set(key, this.of(key) - 1);
  }
}

/** A rank without numbers comes last. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (const i of [0, 1, 2]) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function groupedBySite<T extends TaskSite>(tasks: readonly T[]): Site<T>[] {
  const sites = new Map<unknown, Site<T>>();
  tasks.forEach((task, age) => {
    const { availabilityZone, instance } = task;
    const key = instance ?? availabilityZone;
    const site = sites.get(key) ?? { availabilityZone, instance, tasks: [] };
    site.tasks.push({ task, age });
    sites.set(key, site);
  });
  return [...sites.values()];
}
