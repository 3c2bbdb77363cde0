/**
 * The faults of one account.
 *
 * @module
 */
import type { Account } from '../state/account.js';
import type { Clock } from '../time/clock.js';
import { milliseconds } from '../time/duration.js';
import type { Fault } from './fault.js';
import { isRead } from './operation-name.js';
import type { RequestFault, StaleFault } from './request-fault.js';
import { StaleReads } from './stale-reads.js';
import { isFor, type TaskFacts } from './task-facts.js';
import type { CrashFault, ImagePullFault } from './world-fault.js';

/**
 * A fault that is there.
 *
 * @category local
 */
export interface ActiveFault {
  /** What removes it: `fault-1`, `fault-2` and so on, in the order in which faults were added. */
  readonly id: string;
  /** The fault itself. */
  readonly fault: Fault;
  /** How many requests or tasks it has hit. Always 0 for what lasts rather than hits, which has no `times`. */
  readonly hits: number;
}

/** A fault that answers for ECS, or makes the answer late. */
export type AnsweringFault = Exclude<RequestFault, StaleFault>;

type Kind = Fault['kind'];
type OfKind<K extends Kind> = Extract<Fault, { readonly kind: K }>;

interface Entry extends ActiveFault {
  hits: number;
}

type EntryOf<K extends Kind> = Entry & { readonly fault: OfKind<K> };

const ANSWERING = ['throttle', 'server-error', 'latency', 'lost-response', 'reset', 'truncated'] as const;

/** The faults that are there, in the order in which they were added. One that has hit as often as it may is gone. */
export class Faults {
  /** Called after faults were added or removed by somebody, rather than by having hit often enough. */
  onChange: (() => void) | undefined;
  private readonly entries = new Map<string, Entry>();
  private readonly staleReads = new StaleReads<Account>();
  private added = 0;

  /** @param clock - for how long reads are stale */
  constructor(private readonly clock: Pick<Clock, 'now'>) {}

  /** Adds a fault that has been checked, and answers with its id. */
  add(fault: Fault): string {
    const id = `fault-${++this.added}`;
    this.entries.set(id, { id, fault, hits: 0 });
    this.onChange?.();
    return id;
  }

  /** Removes a fault; `false` where there is none of that id. */
  remove(id: string): boolean {
    if (!this.entries.delete(id)) return false;
    this.changed();
    return true;
  }

  /** Removes all faults. Ids are never given again. */
  clear(): void {
    this.entries.clear();
    this.changed();
  }

  /** The faults that are there, as they are now. */
  list(): readonly ActiveFault[] {
    return [...this.entries.values()].map((entry) => ({ ...entry }));
  }

  /** Every latency, and the first fault that answers for ECS: those that the request is hit by. */
  forRequest(operation: string): readonly AnsweringFault[] {
    const matching = this.ofKind(...ANSWERING).filter(({ fault }) => isOf(operation, fault));
    const first = matching.find(({ fault }) => fault.kind !== 'latency');
    return matching
      .filter((entry) => entry.fault.kind === 'latency' || entry === first)
      .map((entry) => this.hit(entry));
  }

  /** Whether the state before a write is to be remembered. */
  get remembersWrites(): boolean {
    return this.ofKind('stale').length > 0;
  }

  /** Remembers the state before a write that was done just now. */
  wrote(before: Account): void {
    const kept = Math.max(0, ...this.ofKind('stale').map(({ fault }) => milliseconds(fault.lasts)));
    this.staleReads.wrote(before, this.clock.now, kept);
  }

  /** The older state that a method is answered from, where it is a read and stale. */
  staleState(operation: string): Account | undefined {
    if (!isRead(operation)) return undefined;
    for (const entry of this.ofKind('stale')) {
      if (!isOf(operation, entry.fault)) continue;
      const state = this.staleReads.before(this.clock.now, milliseconds(entry.fault.lasts));
      if (state === undefined) continue;
      this.hit(entry);
      return state;
    }
    return undefined;
  }

  /** How a task that starts will stop by itself. */
  crash(task: TaskFacts): CrashFault | undefined {
    const entry = this.ofKind('crash').find(({ fault }) => isFor(fault, task));
    return entry && this.hit(entry);
  }

  /** Why the image of a task that starts cannot be fetched. */
  pullFailure(task: TaskFacts): ImagePullFault | undefined {
    const entry = this.ofKind('cannot-pull-image').find(({ fault }) => isFor(fault, task));
    return entry && this.hit(entry);
  }

  /** Whether a target group finds a task unhealthy. */
  hasUnhealthyTarget(task: TaskFacts, targetGroupArn: string): boolean {
    return this.ofKind('unhealthy-target').some(
      ({ fault }) => isFor(fault, task) && (fault.targetGroupArn ?? targetGroupArn) === targetGroupArn,
    );
  }

  /** Whether the health checks of a task's containers fail. */
  hasUnhealthyContainer(task: TaskFacts): boolean {
    return this.ofKind('unhealthy-container').some(({ fault }) => isFor(fault, task));
  }

  /** Whether there is no capacity for a task. */
  hasNoCapacity(task: TaskFacts): boolean {
    return this.ofKind('no-capacity').some(
      ({ fault }) => isFor(fault, task) && (fault.launchType ?? task.launchType) === task.launchType,
    );
  }

  private ofKind<K extends Kind>(...kinds: readonly K[]): EntryOf<K>[] {
    return [...this.entries.values()].filter((entry): entry is EntryOf<K> =>
      kinds.some((kind) => kind === entry.fault.kind),
    );
  }

  private hit<K extends Kind>(entry: EntryOf<K>): OfKind<K> {
    entry.hits += 1;
    if ('times' in entry.fault && entry.hits === entry.fault.times) this.entries.delete(entry.id);
    return entry.fault;
  }

  private changed(): void {
    if (!this.remembersWrites) this.staleReads.clear();
    this.onChange?.();
  }
}

const isOf = (operation: string, fault: RequestFault) => fault.operation === undefined || fault.operation === operation;
