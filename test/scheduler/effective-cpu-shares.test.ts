import { expect, it } from 'vitest';
import { effectiveCpuShares } from '../../src/scheduler/effective-cpu-shares.js';
import { leftOf, rightOf } from '../support/sides.js';

it.each([
  { agent: '0.9.3', cpu: undefined, shares: 1024 },
  { agent: '1.0.0', cpu: 0, shares: 1024 },
  { agent: '1.1.0', cpu: undefined, shares: 1024 },
  { agent: '1.1.0', cpu: 0, shares: 1024 },
  { agent: '1.1.0', cpu: 1, shares: 2 },
  { agent: '1.1.0', cpu: 2, shares: 2 },
  { agent: '1.1.0', cpu: 3, shares: 3 },
  { agent: '1.2.0', cpu: undefined, shares: 2 },
  { agent: '1.2.0', cpu: 0, shares: 2 },
  { agent: '1.2.0', cpu: 1, shares: 2 },
  { agent: '1.2.0', cpu: 2, shares: 2 },
  { agent: '1.2.0', cpu: 10, shares: 10 },
  { agent: '1.10.0', cpu: 0, shares: 2 },
  { agent: '1.1.10', cpu: 0, shares: 1024 },
  { agent: '1.86.2', cpu: 1024, shares: 1024 },
  { agent: '2.0.0', cpu: 0, shares: 2 },
  { agent: '10.1.0', cpu: undefined, shares: 2 },
] as const)('with agent $agent a cpu of $cpu comes to $shares shares', ({ agent, cpu, shares }) => {
  expect(rightOf(effectiveCpuShares(cpu, agent))).toBe(shares);
});

it('takes a current agent where none is named', () => {
  expect(rightOf(effectiveCpuShares(undefined))).toBe(2);
  expect(rightOf(effectiveCpuShares(1))).toBe(2);
  expect(rightOf(effectiveCpuShares(512))).toBe(512);
});

it.each(['1024', -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, null, {}, 10n])('refuses a cpu of %s', (cpu) => {
  const issues = leftOf(effectiveCpuShares(cpu as never));
  expect(issues.map(({ path }) => path)).toEqual(['cpu']);
});

it.each(['1.1', 'v1.1.0', '1.1.0-rc1', 'latest', '', 1.2, null])('refuses %s as an agent version', (version) => {
  const issues = leftOf(effectiveCpuShares(0, version as never));
  expect(issues.map(({ path }) => path)).toEqual(['agentVersion']);
});

it.each([
  {
    path: 'cpu',
    of: () => effectiveCpuShares(-1),
    expected: 'a number of CPU units from 0, or undefined',
    received: '-1 (a number)',
  },
  {
    path: 'agentVersion',
    of: () => effectiveCpuShares(0, 'latest' as never),
    expected: 'a version such as 1.86.2',
    received: '"latest" (a string)',
  },
])('says what $path should be, and what came', ({ path, of, expected, received }) => {
  const message = `Expected ${expected}, got ${received}`;
  expect(leftOf(of())).toEqual([{ path, code: 'malformed', message, expected, received, severity: 'error' }]);
});
