import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { Clock } from '../../../src/local/time/clock.js';
import { Pace } from '../../../src/local/time/pace.js';

function paced(speed: number) {
  const clock = new Clock(0);
  const pace = new Pace(clock, speed);
  onTestFinished(() => pace.stop());
  return { clock, pace };
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

it('wakes up by itself when the next job is due', async () => {
  const { clock, pace } = paced(100);
  const ran = new Promise<number>((resolve) => clock.after(1_000, () => resolve(clock.now)));
  pace.catchUp();
  expect(await ran).toBe(1_000);
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

it('wakes nobody after it was stopped', async () => {
  const { clock, pace } = paced(1_000);
  clock.after(200_000, () => expect.unreachable());
  pace.catchUp();
  pace.stop();
  await sleep(250);
  expect(clock.now).toBeLessThan(200_000);
});

it('waits for a job that is further off than a timer can wait', () => {
  const { clock, pace } = paced(0.001);
  clock.after(1e12, () => expect.unreachable());
  pace.catchUp();
  expect(clock.now).toBeLessThan(1e6);
});
