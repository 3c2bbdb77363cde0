/**
 * Why a deployment ended as it did.
 *
 * @module
 */
import type { Task } from '../../model/task/task.js';
import { diagnose } from '../diagnosis/diagnose.js';
import type { Finding } from '../diagnosis/finding.js';
import type { History } from './history.js';
import type { Verdict } from './verdict.js';

/** Whether the tasks that have stopped can explain an ending. */
export function isExplainedByTasks(verdict: Verdict): boolean {
  switch (verdict._tag) {
    case 'RolledBack':
    case 'Superseded':
      return true;
    case 'Failed':
      return verdict.because === 'deployment';
    // Where the last call failed, so would others.
    case 'TimedOut':
      return verdict.because === 'time' && verdict.error === undefined;
    default:
      return false;
  }
}

/** The reasons, as far as they show in what was seen last and in the tasks. */
export function reasonsFor(
  verdict: Verdict,
  { last, createdAt, failingSince }: History,
  tasks: readonly Task[],
): readonly Finding[] {
  if (last === undefined) return [];
  const since = createdAt === undefined ? undefined : new Date(createdAt);
  switch (verdict._tag) {
    case 'Completed':
    case 'Drained':
      return [];
    case 'Infeasible':
      return noRoomFirst(diagnose(last.service));
    case 'TimedOut':
      return diagnose(last.service, tasks, failingSince === undefined ? {} : { since });
    default:
      return diagnose(last.service, tasks, { since });
  }
}

function noRoomFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => Number(b.cause === 'no-room') - Number(a.cause === 'no-room'));
}
