import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Clock } from '../../../src/local/time/clock.js';
import { Pace } from '../../../src/local/time/pace.js';

function paced(speed: number) {
  const clock = new Clock(0);
  return { clock, pace: new Pace(clock, speed) };
}

it('lets as many virtual seconds pass to a real one as the speed says', async () => {
  const before = performance.now();
  const { clock, pace } = paced(1_000);
  await sleep(30);
  pace.catchUp();
  expect(clock.now).toBeGreaterThanOrEqual(29_000);
  expect(clock.now).toBeLessThanOrEqual((performance.now() - before) * 1_000);
});

it('leaves the clock alone at speed 0', async () => {
  const { clock, pace } = paced(0);
  clock.after(0, () => expect.unreachable());
  await sleep(5);
  pace.catchUp();
  expect(clock.now).toBe(0);
});

it('lets happen what fell due meanwhile, at its own time', async () => {
  const { clock, pace } = paced(100);
  const ran: number[] = [];
  clock.after(1_000, () => ran.push(clock.now));
  clock.after(1e12, () => expect.unreachable());
  await sleep(20);
  expect(ran).toEqual([]);
  pace.catchUp();
  expect(ran).toEqual([1_000]);
});

it('counts no real time twice', async () => {
  const before = performance.now();
  const { clock, pace } = paced(1_000);
  for (let i = 0; i < 10; i++) {
    await sleep(2);
    pace.catchUp();
  }
  expect(clock.now).toBeLessThanOrEqual((performance.now() - before) * 1_000);
});

it('ends with virtual time', async () => {
  const { clock, pace } = paced(1e15);
  await sleep(2);
  pace.catchUp();
  expect(new Date(clock.now).toISOString()).toBe('9999-12-31T23:59:59.999Z');
});
