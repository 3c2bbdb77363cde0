import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { EcsError } from '../../../src/client/error/ecs-error.js';
import { unknownServiceException } from '../../../src/client/error/service-exception.js';
import { paced } from '../../../src/client/fleet/pace.js';
import { leftOf, rightOf } from '../../support/sides.js';

const settings = { concurrency: 8, throttleRetries: 3, throttleDelay: 0 };

const THROTTLED: EcsError = unknownServiceException('ThrottlingException', {
  operation: 'DescribeServices',
  message: 'Rate exceeded',
  fault: 'client',
  attempts: 3,
  cause: undefined,
});

/** A request that is under way. */
interface Open {
  readonly name: string;
  readonly signal: AbortSignal;
  readonly answer: (throttled: boolean) => void;
}

const turn = () => pause(2);

/** A pace, and requests that are answered when the test says so. */
function paceWith(more: Partial<typeof settings> = {}) {
  const ending = new AbortController();
  const pace = paced({ ...settings, ...more }, ending.signal);
  const open: Open[] = [];
  const request = (name: string, first = false) =>
    pace<EcsError, string>(
      (signal) => () =>
        new Promise((resolve) => {
          const answer = (throttled: boolean) =>
            resolve(throttled ? { _tag: 'Left', left: THROTTLED } : { _tag: 'Right', right: name });
          open.push({ name, signal, answer });
        }),
      first,
    );
  /** Answers all requests that are under way, and tells how many those were. */
  const answer = async (throttled: boolean) => {
    const answered = open.splice(0);
    for (const each of answered) each.answer(throttled);
    await turn();
    return answered.length;
  };
  /** Throttled requests are made again once their waits are over, which are short and of no exact length. */
  const resumed = () => vi.waitFor(() => expect(open).not.toEqual([]), { interval: 1 });
  return { ending, request, open, answer, resumed };
}

const MANY = Array.from({ length: 200 }, (_, i) => `r${i}`);

describe('the pace', () => {
  it('makes so many requests at once, and the next as soon as one is answered', async () => {
    const { request, open } = paceWith({ concurrency: 2 });
    for (const name of ['a', 'b', 'c', 'd']) void request(name);
    await turn();
    expect(open.map(({ name }) => name)).toEqual(['a', 'b']);
    open[1]?.answer(false);
    await turn();
    expect(open.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  });

  it('lets an urgent request go before those that wait', async () => {
    const { request, open, answer } = paceWith({ concurrency: 1 });
    for (const name of ['a', 'b']) void request(name);
    void request('list', true);
    await turn();
    await answer(false);
    expect(open.map(({ name }) => name)).toEqual(['list']);
  });

  it('halves once for requests that are throttled together, down to one at a time', async () => {
    const { request, answer, resumed } = paceWith({ throttleRetries: 9 });
    for (const name of MANY) void request(name);
    const sizes = [];
    for (let i = 0; i < 5; i++) {
      await resumed();
      sizes.push(await answer(true));
    }
    expect(sizes).toEqual([8, 4, 2, 1, 1]);
  });

  it('becomes quicker by one after each ten answers, up to what it may', async () => {
    const { request, answer, resumed } = paceWith({ concurrency: 4 });
    for (const name of MANY) void request(name);
    await turn();
    expect(await answer(true)).toBe(4);
    await resumed();
    const sizes = [];
    for (let i = 0; i < 12; i++) sizes.push(await answer(false));
    expect(sizes).toEqual([2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4]);
  });

  it('makes a throttled request again before others, and none until the wait is over', async () => {
    const { request, open, answer } = paceWith({ concurrency: 1, throttleDelay: 100 });
    const answered = request('a');
    void request('b');
    await turn();
    await answer(true);
    await pause(20);
    expect(open).toEqual([]);
    await pause(100);
    expect(open.map(({ name }) => name)).toEqual(['a']);
    await answer(false);
    expect(rightOf(await answered)).toBe('a');
  });

  it('waits longer each time, and gives up when all tries are used up', async () => {
    const { request, open, answer } = paceWith({ throttleDelay: 40, throttleRetries: 2 });
    const answered = request('a');
    await turn();
    const waits = [];
    for (let i = 0; i < 2; i++) {
      const began = performance.now();
      await answer(true);
      while (open.length === 0) await pause(1);
      waits.push(performance.now() - began);
    }
    await answer(true);
    expect(leftOf(await answered)).toBe(THROTTLED);
    expect(waits[0]).toBeGreaterThanOrEqual(18);
    expect(waits[1]).toBeGreaterThanOrEqual(38);
  });

  it('ends what is under way, and lets all others have their end, once its signal is aborted', async () => {
    const { ending, request, open } = paceWith({ concurrency: 2 });
    for (const name of ['a', 'b', 'c', 'd']) void request(name);
    await turn();
    const reason = new Error('enough');
    ending.abort(reason);
    await turn();
    expect(open.map(({ name, signal }) => [name, signal.reason])).toEqual(
      ['a', 'b', 'c', 'd'].map((name) => [name, reason]),
    );
  });

  it('waits no longer for what is throttled once its signal is aborted, and makes it no more than once', async () => {
    const { ending, request, open, answer } = paceWith({ throttleDelay: 60_000 });
    const answered = request('a');
    await turn();
    await answer(true);
    expect(open).toEqual([]);
    ending.abort();
    await turn();
    expect(open.map(({ signal }) => signal.aborted)).toEqual([true]);
    await answer(true);
    expect(leftOf(await answered)).toBe(THROTTLED);
    expect(open).toEqual([]);
  });
});
