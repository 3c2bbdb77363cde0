/**
 * Why a service does not move, or why its deployment failed.
 *
 * @module
 */
import type { Service } from '../../model/service/service.js';
import type { Task } from '../../model/task/task.js';
import { conclude } from './conclude.js';
import { eventSigns } from './event-signs.js';
import type { Finding } from './finding.js';
import { statusSigns } from './status-signs.js';
import { storyOf, storySince } from './story.js';
import { taskSigns } from './task-signs.js';

/**
 * What a diagnosis can be told.
 *
 * @category deployment
 */
export interface DiagnoseOptions {
  /**
   * Since when events and stopped tasks count, whether they are over or not; such as the start of a deployment that was
   * rolled back meanwhile. Absent: since the service was last steady.
   */
  readonly since?: Date | undefined;
}

/**
 * Why a service does not move, or why its deployment failed: what its events, its deployments and its tasks tell,
 * sorted out. It looks at nothing else, and at no clock.
 *
 * What was over when the service was last steady is left out, but for what led to a deployment that ECS still calls
 * `FAILED`. What is older than the current deployment comes last and is marked as `earlier`, unless that deployment is a
 * rollback: then it is what the service returns from. A service that is steady has no findings, as a rule.
 *
 * Findings come in an order: a cause that explains others before them, so a wrong role before tasks that fail, and tasks
 * that fail before the circuit breaker that they trip. Each comes once, with all of its evidence. Events that merely tell
 * of progress make no finding; one that this package does not know makes an `unknown` one, which may be harmless.
 *
 * Pass the tasks of the service as well, above all the stopped ones, which ECS describes for about an hour: most reasons
 * stand nowhere else. Tasks of other groups are ignored, and so is what somebody stopped on purpose.
 *
 * @param service - as ECS described it
 * @param tasks - tasks of the service as ECS described them, in any order; absent: none
 * @param options - since when to look
 * @returns the findings, the most telling first; empty where nothing is wrong that could be seen
 * @example
 * ```ts
 * import { Service } from 'typed-ecs';
 * import { diagnose } from 'typed-ecs/deployment';
 * import assert from 'node:assert/strict';
 *
 * const decoded = Service.decode({
 *   serviceArn: 'arn:aws:ecs:eu-west-1:123456789012:service/default/web',
 *   serviceName: 'web',
 *   clusterArn: 'arn:aws:ecs:eu-west-1:123456789012:cluster/default',
 *   status: 'ACTIVE',
 *   desiredCount: 2,
 *   runningCount: 1,
 *   pendingCount: 0,
 *   events: [
 *     {
 *       id: 'e2',
 *       createdAt: '2026-11-23T12:01:00Z',
 *       message:
 *         '(service web) was unable to place a task because no container instance met all of its requirements. The closest matching (container-instance 0a1b) has insufficient memory available.',
 *     },
 *     { id: 'e1', createdAt: '2026-11-23T12:00:00Z', message: '(service web) has started 1 tasks: (task 1f).' },
 *   ],
 * });
 * assert(decoded._tag === 'Right');
 *
 * const [finding, ...others] = diagnose(decoded.right);
 * assert(finding?.cause === 'no-capacity');
 * assert.equal(finding.resource, 'memory');
 * assert.equal(finding.message, 'No container instance has enough memory left for a task.');
 * assert.deepEqual(finding.containerInstances, ['0a1b']);
 * assert.deepEqual(others, []);
 * ```
 * @see https://docs.aws.amazon.com/AmazonECS/latest/developerguide/troubleshooting.html
 * @category deployment
 */
export function diagnose(
  service: Service,
  tasks: readonly Task[] = [],
  { since }: DiagnoseOptions = {},
): readonly Finding[] {
  const story = since === undefined ? storyOf(service, tasks) : storySince(since, service, tasks);
  return conclude([...eventSigns(story), ...taskSigns(story), ...statusSigns(service)], service);
}
