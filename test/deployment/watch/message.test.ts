import { describe, expect, test } from 'vitest';
import { invalidRequest } from '../../../src/client/error/invalid-request.js';
import { diagnose } from '../../../src/deployment/diagnosis/diagnose.js';
import { beginning, type History } from '../../../src/deployment/watch/history.js';
import { messageFor } from '../../../src/deployment/watch/message.js';
import { reasonsFor } from '../../../src/deployment/watch/reasons.js';
import { takeIn } from '../../../src/deployment/watch/take-in.js';
import type { Verdict } from '../../../src/deployment/watch/verdict.js';
import type { Service } from '../../../src/model/service/service.js';
import { DENIED, NOON, shows, THROTTLED, UNREADABLE, web } from './described.js';

/** What is known once a service was seen. */
function knowing(service: Service, deploymentId = 'ecs-svc/2'): History {
  const before = beginning({ service: 'web', deploymentId }, NOON);
  return takeIn(before, shows(service), { now: NOON, missingGrace: 60_000 }).history;
}

const UNDER_WAY = knowing(
  web([
    { id: '2', at: 0 },
    { id: '1', at: -600, running: 2 },
  ]),
);
const LOOPING = knowing(
  web(
    [
      { id: '2', at: 0 },
      { id: '1', at: -600, running: 2 },
    ],
    {
      'was unable to place a task because no container instance met all of its requirements. Reason: No Container Instances were found in your cluster.': 5,
    },
  ),
);
const BACK = {
  '(deployment ecs-svc/2) deployment failed: tasks failed to start.': 5,
  'rolling back to deployment ecs-svc/1.': 5,
};
const GOING_BACK = knowing(web([{ id: '1', at: -600 }], BACK));
const NEVER_SEEN = beginning({ service: 'web' }, NOON);
const PRESENT: History = { ...NEVER_SEEN, present: true };
const STUCK = knowing(
  web(
    [
      { id: '2', at: 0 },
      { id: '1', at: -600, running: 2 },
    ],
    {},
    {
      deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 125 },
    },
  ),
);

describe('an ending in words', () => {
  test.each<[Verdict, History, string]>([
    [{ _tag: 'Completed' }, UNDER_WAY, 'Deployment ecs-svc/2 of service web is complete.'],
    [
      { _tag: 'RolledBack', to: 'ecs-svc/1' },
      GOING_BACK,
      'Deployment ecs-svc/2 of service web failed, and the service is back at ecs-svc/1: The circuit breaker ended a deployment after too many of its tasks failed, and the service returns to ecs-svc/1.',
    ],
    [
      { _tag: 'Failed', because: 'deployment' },
      LOOPING,
      'Deployment ecs-svc/2 of service web failed, and nothing took its place: There is no container instance that could take a task.',
    ],
    [
      { _tag: 'Failed', because: 'deployment' },
      { ...GOING_BACK, createdAt: NOON + 9_000 },
      'Deployment ecs-svc/2 of service web failed, and so did the return to ecs-svc/1.',
    ],
    [{ _tag: 'Failed', because: 'missing' }, NEVER_SEEN, 'There is no service web in the cluster prod.'],
    [{ _tag: 'Failed', because: 'missing' }, PRESENT, 'Service web has no deployment at all.'],
    [
      { _tag: 'Failed', because: 'missing' },
      { ...PRESENT, deploymentId: 'ecs-svc/9' },
      'Service web has no deployment ecs-svc/9.',
    ],
    [
      { _tag: 'Failed', because: 'error', error: DENIED },
      UNDER_WAY,
      'Deployment ecs-svc/2 of service web cannot be watched: AccessDeniedException: No.',
    ],
    [
      { _tag: 'Failed', because: 'error', error: UNREADABLE },
      NEVER_SEEN,
      'The deployment of service web cannot be watched: DescribeServices: Expected a list.',
    ],
    [
      {
        _tag: 'Failed',
        because: 'error',
        error: invalidRequest(
          'DescribeServices',
          ['one thing', 'another'].map((message) => ({
            path: '',
            code: 'wrong-type',
            message,
            expected: '',
            received: '',
            severity: 'error',
          })),
          undefined,
        ),
      },
      NEVER_SEEN,
      'The deployment of service web cannot be watched: DescribeServices: one thing; another.',
    ],
    [
      { _tag: 'Superseded', by: 'ecs-svc/3' },
      UNDER_WAY,
      'Deployment ecs-svc/2 of service web was not complete when ecs-svc/3 took over.',
    ],
    [
      { _tag: 'Infeasible' },
      STUCK,
      'Deployment ecs-svc/2 of service web stands still for good: With 2 tasks desired, 2 must stay healthy and 2 may exist at most, so ECS can neither stop nor start one; it would move with a minimumHealthyPercent of 50 or a maximumPercent of 150.',
    ],
    [{ _tag: 'Drained', because: 'deleted' }, UNDER_WAY, 'Service web was deleted, and ecs-svc/2 with it.'],
    [{ _tag: 'Drained', because: 'deleted' }, NEVER_SEEN, 'Service web was deleted, and its deployment with it.'],
    [
      { _tag: 'Drained', because: 'scaled-to-zero' },
      UNDER_WAY,
      'Service web was scaled to zero while ecs-svc/2 was under way.',
    ],
    [{ _tag: 'TimedOut', because: 'time' }, UNDER_WAY, 'Deployment ecs-svc/2 of service web was not complete in time.'],
    [
      { _tag: 'TimedOut', because: 'time' },
      LOOPING,
      'Deployment ecs-svc/2 of service web was not complete in time: There is no container instance that could take a task.',
    ],
    [
      { _tag: 'TimedOut', because: 'time', error: THROTTLED },
      UNDER_WAY,
      'Deployment ecs-svc/2 of service web was not complete in time, as far as ECS answered: ThrottlingException: No.',
    ],
    [
      { _tag: 'TimedOut', because: 'time' },
      { ...GOING_BACK, createdAt: NOON + 9_000 },
      'Deployment ecs-svc/2 of service web failed, and the return to ecs-svc/1 was not complete in time.',
    ],
    [
      { _tag: 'TimedOut', because: 'aborted' },
      UNDER_WAY,
      'Deployment ecs-svc/2 of service web was not complete when the watch was aborted.',
    ],
  ])('%j', (verdict, history, message) => {
    const reasons = reasonsFor(verdict, history, []);
    expect(messageFor(verdict, { target: { cluster: 'prod', service: 'web' }, history, reasons })).toBe(message);
  });

  test('does not name what is over as its reason', () => {
    const { last } = LOOPING;
    const reasons = diagnose(last?.service ?? web([])).map((finding) => ({ ...finding, earlier: true }));
    expect(reasons).toHaveLength(1);
    expect(
      messageFor({ _tag: 'TimedOut', because: 'time' }, { target: { service: 'web' }, history: LOOPING, reasons }),
    ).toBe('Deployment ecs-svc/2 of service web was not complete in time.');
  });
});
