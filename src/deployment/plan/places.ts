/**
 * Where there is room for tasks.
 *
 * @module
 */
import type { Present } from './checked-input.js';
import { Ranking } from './ranking.js';
import type { RolloutPlace } from './rollout-input.js';
import type { PlacedTasks } from './rollout-step.js';

/** A place of which everything is known. */
export type Place = Required<Present<RolloutPlace>>;

/** How many tasks there are to share out. */
export interface Unclaimed {
  readonly old: number;
  readonly stopping: number;
}

/** Completes what is known of places: tasks that none claims are shared evenly among those that say nothing. */
export function completePlaces(places: readonly RolloutPlace[], tasks: Unclaimed): readonly Place[] {
  const old = shares(places, 'old', tasks.old);
  const stopping = shares(places, 'stopping', tasks.stopping);
  return places.map(({ name, room }, i) => ({ name, room, old: old[i] ?? 0, stopping: stopping[i] ?? 0 }));
}

function shares(places: readonly RolloutPlace[], member: keyof Unclaimed, total: number): readonly number[] {
  const silent = places.filter((place) => place[member] === undefined).length;
  const unclaimed = total - places.reduce((sum, place) => sum + (place[member] ?? 0), 0);
  let turn = 0;
  return places.map((place) => place[member] ?? Math.floor((unclaimed + silent - ++turn) / silent));
}

/** All places as one, which holds as much: whether a rollout comes to its end does not depend on where tasks are. */
export function asOnePlace(places: readonly Place[], additionalRoom: number): readonly Place[] {
  const sum = (member: 'room' | 'old' | 'stopping') => places.reduce((all, place) => all + place[member], 0);
  return [{ name: 'all', room: sum('room') + additionalRoom, old: sum('old'), stopping: sum('stopping') }];
}

/** What is at a place now. */
interface Site {
  readonly index: number;
  readonly name: string;
  room: number;
  old: number;
  /** Old and new tasks, as far as it is known where they are; not those on their way out. */
  tasks: number;
}

/** Keeps account of the places while a rollout goes on. */
export class Ground {
  private readonly sites: ReadonlyMap<string, Site>;
  private readonly toFill = new Ranking<Site>(({ room, tasks }) => (room > 0 ? -tasks : undefined));
  private readonly toEmpty = new Ranking<Site>(({ old, tasks }) => (old > 0 ? tasks : undefined));
  private total = 0;

  constructor(places: readonly Place[]) {
    this.sites = new Map(places.map(({ name, room, old }, index) => [name, { index, name, room, old, tasks: old }]));
    for (const site of this.sites.values()) {
      this.total += site.room;
      this.note(site);
    }
  }

  /** How many more tasks fit. */
  get room(): number {
    return this.total;
  }

  /** Places new tasks, no more than fit: each where there are the fewest. */
  take(count: number): readonly PlacedTasks[] {
    this.total -= count;
    return this.each(count, this.toFill, (site) => {
      site.room--;
      site.tasks++;
    });
  }

  /** Stops old tasks: each where there are the most; of tasks that run elsewhere nothing is known. */
  vacate(count: number): readonly PlacedTasks[] {
    return this.each(count, this.toEmpty, (site) => {
      site.old--;
      site.tasks--;
    });
  }

  /** Gives back the room of tasks that are gone. */
  release(placed: readonly PlacedTasks[]): void {
    for (const { name, count } of placed) {
      const site = this.sites.get(name);
      if (site === undefined) continue;
      site.room += count;
      this.total += count;
      this.note(site);
    }
  }

  private note(site: Site): void {
    this.toFill.note(site);
    this.toEmpty.note(site);
  }

  /** Does something at the place that ranks highest, so often or until none is left. */
  private each(count: number, ranking: Ranking<Site>, change: (site: Site) => void): readonly PlacedTasks[] {
    const counts = new Map<Site, number>();
    for (let i = 0; i < count; i++) {
      const site = ranking.first();
      if (site === undefined) break;
      change(site);
      this.note(site);
      counts.set(site, (counts.get(site) ?? 0) + 1);
    }
    const inOrder = [...counts].sort(([one], [other]) => one.index - other.index);
    return inOrder.map(([{ name }, here]) => ({ name, count: here }));
  }
}
