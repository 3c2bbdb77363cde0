/**
 * Which bounds a deployment that stands still would not stand still with.
 *
 * @module
 */
import type { Service } from '../../model/service/service.js';
import { percentagesOf } from '../../scheduler/task-bounds.js';
import { planRollout } from '../plan/plan-rollout.js';
import type { NearestConfiguration } from '../plan/rollout-plan.js';
import { currentOf, type Wave, wavesOf } from '../progress/wave.js';

/** The nearest percentages that work, as the end of a sentence; `undefined` where there are none. */
export function whatWouldWork(service: Service): string | undefined {
  const waves = wavesOf(service);
  const current = currentOf(waves);
  const planned = planRollout({
    desiredCount: service.desiredCount,
    deploymentConfiguration: percentagesOf(service),
    schedulingStrategy: service.schedulingStrategy === 'DAEMON' ? 'DAEMON' : 'REPLICA',
    tasks: {
      old: countsOf(waves.filter((wave) => wave !== current)),
      current: countsOf(waves.filter((wave) => wave === current)),
    },
  });
  if (planned._tag === 'Left' || planned.right._tag === 'Feasible') return undefined;
  const changes = planned.right.nearest.map(textOf).filter((text) => text !== '');
  return changes.length === 0 ? undefined : `; it would move with ${changes.join(' or ')}`;
}

function textOf({ change, minimumHealthyPercent, maximumPercent }: NearestConfiguration): string {
  switch (change) {
    case 'minimumHealthyPercent':
      return `a minimumHealthyPercent of ${minimumHealthyPercent}`;
    case 'maximumPercent':
      return `a maximumPercent of ${maximumPercent}`;
    case 'room':
      return '';
  }
}

/** ECS does not say which tasks are healthy; those that run are taken to be. */
function countsOf(waves: readonly Wave[]) {
  return {
    pending: waves.reduce((sum, { pending }) => sum + pending, 0),
    healthy: waves.reduce((sum, { running }) => sum + running, 0),
  };
}
