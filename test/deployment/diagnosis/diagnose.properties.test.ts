import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/deployment/diagnosis/diagnose.js';
import type { Finding } from '../../../src/deployment/diagnosis/finding.js';
import { readEvent } from '../../../src/deployment/diagnosis/read-text.js';
import { Service } from '../../../src/model/service/service.js';
import { Task } from '../../../src/model/task/task.js';
import { valid } from '../../support/arbitrary.js';
import { deepFreeze } from '../../support/deep-freeze.js';
import { rightOf } from '../../support/sides.js';

const numRuns = Number(process.env.TYPED_ECS_RUNS ?? 100);

/** The beginning of time, as far as dates go. */
const EVER = new Date(-8.64e15);

const TEXTS = [
  'has reached a steady state.',
  'has started 1 tasks: (task 1).',
  'has started 1 tasks: (task 1). Amazon ECS replaced 1 tasks due to an unhealthy status.',
  'was unable to place a task because no container instance met all of its requirements.',
  'was unable to place a task. Reason: Capacity is unavailable at this time.',
  'was unable to place a task. Reason: Scaling activity initiated by (deployment ecs-svc/1)',
  '(task 1) failed container health checks.',
  '(task 1) (port 80) is unhealthy in (target-group arn:a) due to (reason Health checks failed with these codes: [503])',
  '(deployment ecs-svc/1) deployment failed: tasks failed to start.',
  '(deployment ecs-svc/2) deployment failed: the moon is full.',
  'rolling back to deployment ecs-svc/1.',
  'is unable to consistently start tasks successfully.',
  'operations are being throttled. Will try again later.',
  'was unable to stop or start tasks during a deployment because of the service deployment configuration.',
  'failed to register targets in (target-group arn:a) with (error that)',
];

const REASONS = [
  'Essential container in task exited',
  'Task failed to start',
  'Task failed ELB health checks',
  'CannotPullContainerError: not found',
  'OutOfMemoryError: Container killed due to memory usage',
  'Scaling activity initiated by (deployment ecs-svc/1)',
  'Your Spot Task was interrupted.',
];

/** Few moments, so that things meet. */
const moment = fc.integer({ min: 0, max: 5 }).map((minute) => new Date(Date.UTC(2026, 10, 23, 12, minute)));

const event = fc.record({
  id: fc.uuid(),
  createdAt: moment,
  message: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...TEXTS).map((text) => `(service web) ${text}`) },
    { weight: 1, arbitrary: fc.string().map((text) => `(service web) ${text}`) },
    { weight: 1, arbitrary: fc.string() },
  ),
});

const deployment = fc.record({
  id: fc.constantFrom('ecs-svc/1', 'ecs-svc/2', 'ecs-svc/3'),
  status: fc.constantFrom('PRIMARY', 'ACTIVE'),
  desiredCount: fc.nat(3),
  runningCount: fc.nat(3),
  pendingCount: fc.nat(1),
  failedTasks: fc.nat(2),
  rolloutState: fc.constantFrom('COMPLETED', 'FAILED', 'IN_PROGRESS', undefined),
  rolloutStateReason: fc.constantFrom(
    'ECS deployment circuit breaker: tasks failed to start.',
    'rolling back',
    undefined,
  ),
  createdAt: moment,
  updatedAt: moment,
});

const service: fc.Arbitrary<Service> = fc
  .tuple(
    valid(Service),
    fc.record(
      { events: fc.array(event, { maxLength: 12 }), deployments: fc.array(deployment, { maxLength: 3 }) },
      { requiredKeys: [] },
    ),
  )
  .map(([made, more]) => rightOf(Service.decode({ ...(made as object), ...more })));

const task: fc.Arbitrary<Task> = fc
  .tuple(
    valid(Task),
    fc.record(
      {
        group: fc.constant(undefined),
        desiredStatus: fc.constant('STOPPED'),
        stoppedAt: moment,
        stoppedReason: fc.oneof(fc.constantFrom(...REASONS), fc.string()),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([made, more]) => rightOf(Task.decode({ ...(made as object), ...more })));

const tasks = fc.array(task, { maxLength: 4 });

const eventsIn = (findings: readonly Finding[]) =>
  new Set(findings.flatMap(({ evidence }) => evidence.flatMap((each) => (each.kind === 'event' ? [each.id] : []))));

const tellsOfTrouble = (message: string) => typeof readEvent(message).means === 'object';

describe('a diagnosis', () => {
  test('is made of any service and any tasks, whole and without a change to them', () => {
    fc.assert(
      fc.property(service, tasks, (service, tasks) => {
        const found = diagnose(deepFreeze(service), deepFreeze(tasks));
        expect(diagnose(service, tasks)).toEqual(found);
        for (const { message, hint, evidence } of found) {
          expect(message).toMatch(/^\S.*\.$/s);
          expect(hint).toMatch(/^\S.*\.$/s);
          expect(evidence).not.toHaveLength(0);
        }
      }),
      { numRuns },
    );
  });

  test('swallows no event but those that tell of progress', () => {
    fc.assert(
      fc.property(service, tasks, (service, tasks) => {
        const trouble = service.events.filter(({ message }) => tellsOfTrouble(message)).map(({ id }) => id);
        expect(eventsIn(diagnose(service, tasks, { since: EVER }))).toEqual(new Set(trouble));
      }),
      { numRuns },
    );
  });

  test('passes on what it does not know as it is', () => {
    fc.assert(
      fc.property(service, (service) => {
        const found = diagnose(service, [], { since: EVER });
        const texts = found.flatMap((finding) => (finding.cause === 'unknown' ? [finding.text] : []));
        const unknown = service.events
          .map(({ message }) => message)
          .filter((message) => readEvent(message).id === undefined);
        for (const message of unknown) expect(texts).toContain(message);
        expect(new Set(texts).size).toBe(texts.length);
      }),
      { numRuns },
    );
  });

  test('uses each piece of evidence for a cause once, and finds nothing twice', () => {
    fc.assert(
      fc.property(service, tasks, (service, tasks) => {
        const found = diagnose(service, tasks, { since: EVER });
        const seen = found.map(({ evidence, earlier, hint, ...rest }) => JSON.stringify(rest));
        expect(new Set(seen).size).toBe(seen.length);
        for (const { evidence } of found) expect(new Set(evidence).size).toBe(evidence.length);
      }),
      { numRuns },
    );
  });

  test('puts last what is older than the current deployment', () => {
    fc.assert(
      fc.property(service, tasks, (service, tasks) => {
        const marks = diagnose(service, tasks).map(({ earlier }) => earlier);
        expect(marks).toEqual(marks.toSorted((a, b) => Number(a) - Number(b)));
        expect(diagnose(service, tasks, { since: EVER }).some(({ earlier }) => earlier)).toBe(false);
      }),
      { numRuns },
    );
  });

  test('has nothing of the events before a steady state, unless something failed', () => {
    fc.assert(
      fc.property(service, (made) => {
        const deployments = made.deployments.filter(({ rolloutState }) => rolloutState !== 'FAILED');
        const service = { ...made, deployments };
        const rests = service.events.filter(({ message }) => readEvent(message).means === 'rest');
        const rested = Math.max(...rests.map(({ createdAt }) => createdAt.getTime()));
        const newer = service.events.filter(({ createdAt }) => !(createdAt.getTime() < rested)).map(({ id }) => id);
        for (const id of eventsIn(diagnose(service))) expect(newer).toContain(id);
      }),
      { numRuns },
    );
  });

  test('does not depend on the order of tasks, nor of events at different moments', () => {
    fc.assert(
      fc.property(service, tasks, (service, tasks) => {
        const events = service.events.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
        const messages = (found: readonly Finding[]) => found.map(({ message }) => message).toSorted();
        const found = diagnose({ ...service, events }, tasks.toReversed());
        expect(messages(found)).toEqual(messages(diagnose(service, tasks)));
      }),
      { numRuns },
    );
  });
});
