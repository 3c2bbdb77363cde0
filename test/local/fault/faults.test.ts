import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/local/fault/fault.js';
import { Faults } from '../../../src/local/fault/faults.js';
import { isFor, type TaskFacts } from '../../../src/local/fault/task-facts.js';
import { DEFAULT_POLICY } from '../../../src/local/policy.js';
import { Account } from '../../../src/local/state/account.js';

const TASK: TaskFacts = { cluster: 'default', service: 'web', family: 'web', revision: 2, launchType: 'FARGATE' };

function faultsOf(...added: readonly Fault[]) {
  const clock = { now: 0 };
  const faults = new Faults(clock);
  for (const fault of added) faults.add(fault);
  const hits = () => faults.list().map((fault) => fault.hits);
  return { faults, clock, hits };
}

const account = () => new Account(0, 1, DEFAULT_POLICY);

describe('faults', () => {
  it('are listed in the order in which they were added, each under an id that is never given again', () => {
    const { faults } = faultsOf();
    expect(faults.list()).toEqual([]);
    expect([faults.add({ kind: 'throttle' }), faults.add({ kind: 'reset' })]).toEqual(['fault-1', 'fault-2']);
    expect(faults.list()).toEqual([
      { id: 'fault-1', fault: { kind: 'throttle' }, hits: 0 },
      { id: 'fault-2', fault: { kind: 'reset' }, hits: 0 },
    ]);
    expect([faults.remove('fault-1'), faults.remove('fault-1'), faults.remove('fault-9')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(faults.add({ kind: 'crash' })).toBe('fault-3');
    expect(faults.list().map(({ id }) => id)).toEqual(['fault-2', 'fault-3']);
    faults.clear();
    expect(faults.list()).toEqual([]);
    expect(faults.add({ kind: 'crash' })).toBe('fault-4');
  });

  it('are listed as they are at the time', () => {
    const { faults } = faultsOf({ kind: 'throttle' });
    const before = faults.list();
    faults.forRequest('ListServices');
    expect(before).toMatchObject([{ hits: 0 }]);
    expect(faults.list()).toMatchObject([{ hits: 1 }]);
  });

  it('tell when somebody changes them, and not when one is used up', () => {
    const { faults } = faultsOf();
    let changes = 0;
    faults.onChange = () => {
      changes += 1;
    };
    const id = faults.add({ kind: 'throttle', times: 1 });
    expect(changes).toBe(1);
    faults.forRequest('ListServices');
    expect(faults.remove(id)).toBe(false);
    expect(changes).toBe(1);
    faults.remove(faults.add({ kind: 'reset' }));
    expect(changes).toBe(3);
    faults.clear();
    expect(changes).toBe(4);
  });
});

describe('a request', () => {
  const kinds = (faults: Faults, operation = 'ListServices') => faults.forRequest(operation).map(({ kind }) => kind);

  it('is hit by the first fault that answers for ECS, and only that one counts', () => {
    const { faults, hits } = faultsOf({ kind: 'throttle', times: 2 }, { kind: 'server-error', times: 1 });
    expect([kinds(faults), kinds(faults)]).toEqual([['throttle'], ['throttle']]);
    expect(hits()).toEqual([0]);
    expect([kinds(faults), kinds(faults)]).toEqual([['server-error'], []]);
    expect(faults.list()).toEqual([]);
  });

  it('is hit by every latency as well, before and after', () => {
    const { faults, hits } = faultsOf(
      { kind: 'latency', delay: 1 },
      { kind: 'reset' },
      { kind: 'latency', delay: 2 },
      { kind: 'truncated' },
    );
    expect(kinds(faults)).toEqual(['latency', 'reset', 'latency']);
    expect(hits()).toEqual([1, 1, 1, 0]);
  });

  it('is hit by faults for its method and for any, not by those for another or for tasks', () => {
    const { faults } = faultsOf(
      { kind: 'throttle', operation: 'DescribeServices' },
      { kind: 'crash' },
      { kind: 'no-capacity' },
      { kind: 'stale', lasts: '1d' },
      { kind: 'lost-response' },
    );
    expect(kinds(faults, 'DescribeServices')).toEqual(['throttle']);
    expect(kinds(faults, 'ListServices')).toEqual(['lost-response']);
  });

  it('is hit as often as the faults say, whatever the order of requests', () => {
    const methods = ['ListServices', 'DescribeServices', 'CreateService'] as const;
    const fault = fc.record({
      kind: fc.constantFrom('throttle' as const, 'reset' as const),
      operation: fc.constantFrom(...methods),
      times: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(fault), fc.array(fc.constantFrom(...methods)), (added, requests) => {
        const { faults } = faultsOf(...added);
        const left = added.map(({ times }) => times);
        for (const operation of requests) {
          const next = added.findIndex((candidate, i) => candidate.operation === operation && (left[i] ?? 0) > 0);
          expect(faults.forRequest(operation)).toEqual(next === -1 ? [] : [added[next]]);
          if (next !== -1) left[next] = (left[next] ?? 0) - 1;
        }
        expect(faults.list().map(({ fault: { kind: _, ...rest }, hits }) => ({ ...rest, hits }))).toEqual(
          added.flatMap(({ kind: _, ...rest }, i) =>
            left[i] === 0 ? [] : [{ ...rest, hits: rest.times - (left[i] ?? 0) }],
          ),
        );
      }),
    );
  });
});

describe('stale reads', () => {
  it('see the state before the earliest write of late', () => {
    const { faults, clock, hits } = faultsOf({ kind: 'stale', lasts: '5s' });
    expect(faults.remembersWrites).toBe(true);
    const [first, second] = [account(), account()];
    faults.wrote(first);
    clock.now = 3_000;
    faults.wrote(second);
    expect(faults.staleState('ListServices')).toBe(first);
    clock.now = 5_000;
    expect(faults.staleState('DescribeServices')).toBe(second);
    expect(hits()).toEqual([2]);
    clock.now = 8_000;
    expect(faults.staleState('DescribeServices')).toBeUndefined();
    expect(hits()).toEqual([2]);
  });

  it('are no writes', () => {
    const { faults } = faultsOf({ kind: 'stale', lasts: '5s' });
    faults.wrote(account());
    expect(faults.staleState('CreateService')).toBeUndefined();
  });

  it('are for one method, and as many, as the fault says', () => {
    const { faults } = faultsOf({ kind: 'stale', lasts: '5s', operation: 'DescribeServices', times: 2 });
    const state = account();
    faults.wrote(state);
    const seen = ['ListServices', 'DescribeServices', 'DescribeServices'].map((method) => faults.staleState(method));
    expect(seen).toEqual([undefined, state, state]);
    expect(faults.remembersWrites).toBe(false);
    expect(faults.staleState('DescribeServices')).toBeUndefined();
  });

  it('are over with the fault, and the next one begins anew', () => {
    const { faults } = faultsOf({ kind: 'stale', lasts: '5s' });
    faults.wrote(account());
    faults.remove('fault-1');
    expect(faults.staleState('ListServices')).toBeUndefined();
    faults.add({ kind: 'stale', lasts: '5s' });
    expect(faults.staleState('ListServices')).toBeUndefined();
  });

  it('each last as long as their own fault says', () => {
    const { faults, clock } = faultsOf(
      { kind: 'stale', lasts: '1s', operation: 'ListServices' },
      { kind: 'stale', lasts: '1m', operation: 'ListTasks' },
    );
    const state = account();
    faults.wrote(state);
    clock.now = 30_000;
    faults.wrote(account());
    expect(faults.staleState('ListTasks')).toBe(state);
    expect(faults.staleState('ListServices')).not.toBe(state);
    expect(faults.staleState('ListClusters')).toBeUndefined();
  });

  it('ask for nothing to be remembered without such a fault', () => {
    expect(faultsOf({ kind: 'throttle' }).faults.remembersWrites).toBe(false);
  });
});

describe('a task', () => {
  it('is hit by the first fault for it, as often as that says', () => {
    const first = { kind: 'crash', times: 1 } as const;
    const second = { kind: 'crash', after: '1m', exitCode: 3 } as const;
    const { faults, hits } = faultsOf(first, second, { kind: 'cannot-pull-image', times: 2 });
    expect([faults.crash(TASK), faults.crash(TASK), faults.crash(TASK)]).toEqual([first, second, second]);
    expect(hits()).toEqual([2, 0]);
    expect(faults.pullFailure(TASK)).toEqual({ kind: 'cannot-pull-image', times: 2 });
    expect(faults.pullFailure(TASK)).toBeDefined();
    expect(faults.pullFailure(TASK)).toBeUndefined();
  });

  it.each([
    { cluster: 'other' },
    { service: 'other' },
    { family: 'other' },
    { revision: 1 },
    { cluster: 'default', service: 'web', family: 'web', revision: 3 },
  ])('is not hit by faults for %j', (scope) => {
    const { faults } = faultsOf(
      { kind: 'crash', ...scope },
      { kind: 'cannot-pull-image', ...scope },
      { kind: 'unhealthy-target', ...scope },
      { kind: 'unhealthy-container', ...scope },
      { kind: 'no-capacity', ...scope },
    );
    expect(faults.crash(TASK)).toBeUndefined();
    expect(faults.pullFailure(TASK)).toBeUndefined();
    expect(faults.hasUnhealthyTarget(TASK, 'arn')).toBe(false);
    expect(faults.hasUnhealthyContainer(TASK)).toBe(false);
    expect(faults.hasNoCapacity(TASK)).toBe(false);
  });

  it('of no service is hit by faults that name none', () => {
    const standalone = { ...TASK, service: undefined };
    expect(faultsOf({ kind: 'crash', family: 'web' }).faults.crash(standalone)).toBeDefined();
    expect(faultsOf({ kind: 'crash', service: 'web' }).faults.crash(standalone)).toBeUndefined();
  });

  it('is unhealthy for the target group that the fault names, or for any', () => {
    const named = faultsOf({ kind: 'unhealthy-target', targetGroupArn: 'arn:one' });
    expect(named.faults.hasUnhealthyTarget(TASK, 'arn:one')).toBe(true);
    expect(named.faults.hasUnhealthyTarget(TASK, 'arn:two')).toBe(false);
    expect(faultsOf({ kind: 'unhealthy-target' }).faults.hasUnhealthyTarget(TASK, 'arn:two')).toBe(true);
    expect(named.hits()).toEqual([0]);
  });

  it('fails its container checks as long as the fault is there', () => {
    const { faults, hits } = faultsOf({ kind: 'unhealthy-container', revision: 2 });
    expect(faults.hasUnhealthyContainer(TASK)).toBe(true);
    expect(faults.hasUnhealthyTarget(TASK, 'arn')).toBe(false);
    expect(hits()).toEqual([0]);
    faults.clear();
    expect(faults.hasUnhealthyContainer(TASK)).toBe(false);
  });

  it('finds no capacity of the launch type that the fault names, or of any', () => {
    const { faults } = faultsOf({ kind: 'no-capacity', launchType: 'FARGATE' });
    expect(faults.hasNoCapacity(TASK)).toBe(true);
    expect(faults.hasNoCapacity({ ...TASK, launchType: 'EC2' })).toBe(false);
    expect(faultsOf({ kind: 'no-capacity' }).faults.hasNoCapacity({ ...TASK, launchType: 'EC2' })).toBe(true);
  });

  it('has to be all that a fault says', () => {
    const scope = fc.record(
      {
        cluster: fc.constantFrom('default', 'other'),
        service: fc.constantFrom('web', 'other'),
        family: fc.constantFrom('web', 'other'),
        revision: fc.constantFrom(1, 2),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(scope, (said) => {
        expect(isFor(said, TASK)).toBe(JSON.stringify({ ...TASK, ...said }) === JSON.stringify(TASK));
      }),
    );
  });
});
