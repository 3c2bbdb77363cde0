import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HealthPolicy, type HealthSignals, isFailing, isHealthy } from '../../src/scheduler/health.js';

const HOUR = 3_600_000;

/** What ECS does where the service sets nothing: 40 seconds, and no grace. */
const DEFAULTS: HealthPolicy = { healthyAfter: 40_000, gracePeriod: 0 };

const signals = (of: Partial<HealthSignals>): HealthSignals => ({
  runningFor: 0,
  targets: [],
  containers: undefined,
  ...of,
});

describe('a running task is healthy', () => {
  it.each([
    { what: 'without checks, just before 40 seconds', of: { runningFor: 39_999 }, healthy: false },
    { what: 'without checks, after 40 seconds', of: { runningFor: 40_000 }, healthy: true },
    { what: 'with unknown containers, after an hour', of: { containers: 'UNKNOWN', runningFor: HOUR }, healthy: false },
    { what: 'with healthy containers, at once', of: { containers: 'HEALTHY' }, healthy: true },
    { what: 'with unhealthy containers', of: { containers: 'UNHEALTHY', runningFor: HOUR }, healthy: false },
    { what: 'behind a load balancer, after an hour', of: { targets: ['initial'], runningFor: HOUR }, healthy: false },
    { what: 'as a healthy target, at once', of: { targets: ['healthy'] }, healthy: true },
    { what: 'as an unhealthy target', of: { targets: ['unhealthy'], runningFor: HOUR }, healthy: false },
    {
      what: 'as a healthy target with unknown containers',
      of: { targets: ['healthy'], containers: 'UNKNOWN', runningFor: HOUR },
      healthy: false,
    },
    {
      what: 'as an initial target with healthy containers',
      of: { targets: ['initial'], containers: 'HEALTHY', runningFor: HOUR },
      healthy: false,
    },
    {
      what: 'as a healthy target with healthy containers',
      of: { targets: ['healthy'], containers: 'HEALTHY' },
      healthy: true,
    },
    {
      what: 'in only one of its two target groups',
      of: { targets: ['healthy', 'initial'], runningFor: HOUR },
      healthy: false,
    },
    { what: 'in both of its target groups', of: { targets: ['healthy', 'healthy'] }, healthy: true },
  ] as const)('$what: $healthy', ({ of, healthy }) => {
    expect(isHealthy(signals(of), DEFAULTS)).toBe(healthy);
  });

  it('whatever the grace period, which only overlooks failures', () => {
    const inGrace = { ...DEFAULTS, gracePeriod: HOUR };
    expect(isHealthy(signals({ targets: ['healthy'] }), inGrace)).toBe(true);
    expect(isHealthy(signals({ targets: ['unhealthy'] }), inGrace)).toBe(false);
    expect(isHealthy(signals({ containers: 'UNKNOWN' }), inGrace)).toBe(false);
  });
});

describe('a running task is failing', () => {
  it.each([
    { what: 'without checks', of: { runningFor: HOUR }, failing: false },
    { what: 'with unknown containers', of: { containers: 'UNKNOWN', runningFor: HOUR }, failing: false },
    { what: 'as a target whose checks are under way', of: { targets: ['initial'], runningFor: HOUR }, failing: false },
    { what: 'with unhealthy containers', of: { containers: 'UNHEALTHY' }, failing: true },
    { what: 'as an unhealthy target', of: { targets: ['unhealthy'] }, failing: true },
    {
      what: 'as an unhealthy target with healthy containers',
      of: { targets: ['unhealthy'], containers: 'HEALTHY' },
      failing: true,
    },
    {
      what: 'as a healthy target with unhealthy containers',
      of: { targets: ['healthy'], containers: 'UNHEALTHY' },
      failing: true,
    },
    { what: 'in one of its two target groups', of: { targets: ['healthy', 'unhealthy'] }, failing: true },
  ] as const)('$what: $failing', ({ of, failing }) => {
    expect(isFailing(signals(of), DEFAULTS)).toBe(failing);
  });

  it.each([{ containers: 'UNHEALTHY' }, { targets: ['unhealthy'] }] as const)(
    'only after the grace period: %j',
    (of) => {
      const policy = { ...DEFAULTS, gracePeriod: 60_000 };
      expect(isFailing(signals({ ...of, runningFor: 59_999 }), policy)).toBe(false);
      expect(isFailing(signals({ ...of, runningFor: 60_000 }), policy)).toBe(true);
    },
  );
});

it('no task is healthy and failing at the same time', () => {
  const anySignals = fc.record<HealthSignals>({
    runningFor: fc.nat(100),
    targets: fc.array(fc.constantFrom('initial', 'healthy', 'unhealthy'), { maxLength: 3 }),
    containers: fc.constantFrom('HEALTHY', 'UNHEALTHY', 'UNKNOWN', undefined),
  });
  const anyPolicy = fc.record<HealthPolicy>({ healthyAfter: fc.nat(100), gracePeriod: fc.nat(100) });
  fc.assert(
    fc.property(anySignals, anyPolicy, (of, policy) => {
      expect(isHealthy(of, policy) && isFailing(of, policy)).toBe(false);
    }),
  );
});
