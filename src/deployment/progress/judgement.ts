/**
 * What one description of a service tells of a deployment: whether it is done, at rest, or under way.
 *
 * @module
 */
import type { Service } from '../../model/service/service.js';
import { isTaskSet, type Wave } from './wave.js';

/** A deployment among those of its service. */
export interface Situation {
  readonly service: Pick<Service, 'status' | 'desiredCount' | 'runningCount' | 'pendingCount'>;
  /** All of the service. */
  readonly waves: readonly Wave[];
  /** The one that is judged. */
  readonly wave: Wave;
  /** What it replaces. */
  readonly others: readonly Wave[];
  /** Whether the service is on its way to it, rather than away from it. */
  readonly isCurrent: boolean;
}

/** What a deployment replaces: the current one all others, another one what was there before it. */
export function othersOf(wave: Wave, current: Wave | undefined, waves: readonly Wave[]): readonly Wave[] {
  return waves.filter((other) => other !== wave && (wave === current || other.createdAt < wave.createdAt));
}

/** Whether ECS calls it done; where ECS says nothing, whether it looks so. */
export function isDone({ wave, others }: Situation): boolean {
  if (wave.rolloutState !== undefined) return wave.rolloutState === 'COMPLETED';
  if (wave.status !== 'PRIMARY') return false;
  if (isTaskSet(wave) && wave.stability !== undefined) return isSettled(wave) && tasksIn(others) === 0;
  return isFull(wave) && (isTaskSet(wave) ? tasksIn(others) === 0 : others.length === 0);
}

/** How much is done of what is not; less than 1, for one part is the word of ECS that it is done. */
export function shareOf({ desired, running }: Wave, older: number): number {
  const wanted = Math.max(0, desired);
  return Math.min(Math.max(0, running), wanted) / (wanted + Math.max(0, older) + 1);
}

/** Whether the service rests with it. */
export function isSteady({ service, waves, wave }: Situation): boolean {
  const { status, desiredCount, runningCount, pendingCount } = service;
  if (status === 'DRAINING' || status === 'INACTIVE' || waves.length > 1 || wave.status !== 'PRIMARY') return false;
  return isFull(wave) && isSettled(wave) && runningCount === desiredCount && pendingCount === 0;
}

/** Whether ECS has something left to do for it, and has not given it up. */
export function isMoving({ service, wave, others, isCurrent }: Situation): boolean {
  if (service.status === 'INACTIVE') return false;
  if (wave.pending > 0 || wave.rolloutState === 'IN_PROGRESS') return true;
  if (wave.rolloutState === 'FAILED') return !isCurrent && wave.running > 0;
  return !isFull(wave) || !isSettled(wave) || others.length > 0;
}

/** How many tasks they have. */
export function tasksIn(waves: readonly Wave[]): number {
  return waves.reduce((sum, { running, pending }) => sum + running + pending, 0);
}

const isFull = ({ desired, running, pending }: Wave) => running === desired && pending === 0;

/** Whether ECS does not say that it is not at rest. */
const isSettled = ({ rolloutState = 'COMPLETED', stability = 'STEADY_STATE' }: Wave) =>
  rolloutState === 'COMPLETED' && stability === 'STEADY_STATE';
