/**
 * What the events of a service say of one deployment.
 *
 * @module
 */
import type { ServiceEvent } from '../../model/service/service-event.js';
import { readEvent } from '../diagnosis/read-text.js';

/** What became of a deployment, as far as events tell; times are in milliseconds since 1970, by the clock of ECS. */
export interface Outcome {
  /** When it is first mentioned. Absent where it is not. */
  readonly mentionedAt?: number;
  /** Whether it was completed, and did not fail since. */
  readonly completed: boolean;
  /** When it failed. Absent where it did not, or was completed since. */
  readonly failedAt?: number;
  /** What the service returns to because it failed. */
  readonly rolledBackTo?: string;
  /** Whether that return is complete. */
  readonly rolledBack: boolean;
}

const NOTHING: Outcome = { completed: false, rolledBack: false };

/** Reads the events, which may be in any order, from the oldest to the newest. */
export function outcomeOf(events: readonly ServiceEvent[], deploymentId: string): Outcome {
  let outcome = NOTHING;
  for (const event of oldestFirst(events)) outcome = withEvent(outcome, event, deploymentId);
  return outcome;
}

function withEvent(before: Outcome, { message, createdAt }: ServiceEvent, deploymentId: string): Outcome {
  const { id, means, facts } = readEvent(message);
  const { failedAt, rolledBackTo } = before;
  if (facts.deployment === deploymentId) {
    const at = createdAt.getTime();
    const mentionedAt = before.mentionedAt ?? at;
    if (id === 'completed') return { mentionedAt, completed: true, rolledBack: false };
    const failed = typeof means === 'object' && means.cause === 'deployment-failed';
    return failed ? { ...before, mentionedAt, completed: false, failedAt: at } : { ...before, mentionedAt };
  }
  if (failedAt === undefined) return before;
  if (facts.rolledBackTo !== undefined) return { ...before, rolledBackTo: rolledBackTo ?? facts.rolledBackTo };
  const returned = id === 'completed' && rolledBackTo !== undefined && facts.deployment === rolledBackTo;
  return returned ? { ...before, rolledBack: true } : before;
}

/** ECS sends the newest first, also of those of one millisecond. */
export function oldestFirst(events: readonly ServiceEvent[]): readonly ServiceEvent[] {
  return events.toReversed().toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
}
