import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { systemClock } from '../../../src/deployment/watch/system-clock.js';

const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;

describe('real time', () => {
  test('passes', async () => {
    const before = Date.now();
    await systemClock.sleep(40);
    expect(systemClock.now() - before).toBeGreaterThanOrEqual(38);
  });

  test('is slept through until a signal is aborted, and leaves no timer and no listener then', async () => {
    const controller = new AbortController();
    const before = timers();
    const sleeping = systemClock.sleep(60_000, controller.signal);
    expect(timers()).toBe(before + 1);
    controller.abort();
    await sleeping;
    expect(timers()).toBe(before);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  test('is not slept through at all where the signal is aborted before', async () => {
    const before = timers();
    await systemClock.sleep(60_000, AbortSignal.abort());
    expect(timers()).toBe(before);
  });
});
