import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deploymentProgress } from '../../../src/deployment/progress/deployment-progress.js';
import { Service } from '../../../src/model/service/service.js';
import { valid } from '../../support/arbitrary.js';
import { deepFreeze } from '../../support/deep-freeze.js';
import { scenario, setUp } from '../../support/scenario.js';
import { rightOf } from '../../support/sides.js';

const numRuns = Number(process.env.TYPED_ECS_RUNS ?? 60);

/** A life in which nothing goes wrong, and nothing is changed but the revision. */
const smoothLife = scenario
  .filter(({ launch }) => launch !== 'DAEMON')
  .map((life) => ({
    ...life,
    lodgers: 0,
    machines: life.machines.map((machine) => ({ ...machine, slots: 30 })),
    crash: undefined,
    changes: [],
  }));

describe('the progress of a deployment', () => {
  test('is made of any service, and stays within its limits', () => {
    const anyService = valid(Service).map((service) => rightOf(Service.decode(service)));
    fc.assert(
      fc.property(anyService, fc.option(fc.string(), { nil: undefined }), (service, id) => {
        const progress = deploymentProgress(deepFreeze(service), id);
        if (progress === undefined) return;
        expect(progress.share).toBeGreaterThanOrEqual(0);
        expect(progress.share).toBeLessThanOrEqual(1);
        if (progress.rolloutState !== undefined) {
          expect(progress.share === 1).toBe(progress.rolloutState === 'COMPLETED');
        }
        if (progress.steady) expect(progress).toMatchObject({ share: 1, moving: false });
      }),
      { numRuns: numRuns * 10 },
    );
  });

  test('goes up until it is done, and the service is steady only then', () => {
    fc.assert(
      fc.property(smoothLife, (life) => {
        const { ecs, act } = setUp(life);
        const look = () => {
          const { services } = ecs.call('DescribeServices', { services: ['web'] }) as { services: object[] };
          const progress = deploymentProgress(rightOf(Service.decode(services[0])));
          if (progress === undefined) throw new Error('There is no deployment');
          return progress;
        };
        for (const revision of [1, 2]) {
          if (revision === 2) act({ kind: 'update', revision });
          let last = look();
          expect(last).toMatchObject({ share: 0, steady: false, moving: true });
          while (ecs.step()) {
            const now = look();
            expect(now.share).toBeGreaterThanOrEqual(last.share);
            expect(now.share === 1).toBe(now.rolloutState === 'COMPLETED');
            expect(now.moving).toBe(now.rolloutState === 'IN_PROGRESS');
            if (now.rolloutState === 'IN_PROGRESS') expect(now.steady).toBe(false);
            last = now;
          }
          const { minimumHealthy, maximum } = last.bounds;
          const hasRoom = revision === 1 || minimumHealthy < life.desiredCount || maximum > life.desiredCount;
          if (hasRoom || life.desiredCount === 0) expect(last).toMatchObject({ share: 1, steady: true, moving: false });
          else expect(last).toMatchObject({ share: 0, steady: false, moving: true });
        }
      }),
      { numRuns },
    );
  });
});
