/**
 * Plans as a test writes them down.
 *
 * @module
 */
import { planRollout } from '../../../src/deployment/plan/plan-rollout.js';
import type { PlanRolloutInput } from '../../../src/deployment/plan/rollout-input.js';
import type { Feasible, Infeasible } from '../../../src/deployment/plan/rollout-plan.js';
import type { PlacedTasks, RolloutStep } from '../../../src/deployment/plan/rollout-step.js';
import { rightOf } from '../../support/sides.js';

/** The percentages of a deployment configuration. */
export function percents(minimumHealthyPercent: number, maximumPercent: number) {
  return { deploymentConfiguration: { minimumHealthyPercent, maximumPercent } };
}

/** The plan of a rollout that comes to its end. */
export function feasible(input: PlanRolloutInput): Feasible {
  const plan = rightOf(planRollout(input));
  if (plan._tag === 'Feasible') return plan;
  throw new Error(`Expected a rollout that comes to its end: ${plan.explanation}`);
}

/** The plan of a rollout that stands still. */
export function infeasible(input: PlanRolloutInput): Infeasible {
  const plan = rightOf(planRollout(input));
  if (plan._tag === 'Infeasible') return plan;
  throw new Error(`Expected a rollout that stands still: ${told(plan).join(', ')}`);
}

/** The steps, one a line, with the second at which each begins. */
export function told({ steps }: { readonly steps: readonly RolloutStep[] }): string[] {
  return steps.map((step) => `${step.at / 1_000}: ${toldStep(step)}`);
}

function toldStep(step: RolloutStep): string {
  switch (step.kind) {
    case 'start':
      return `start ${step.count}${toldPlaces(step.places)}`;
    case 'stop':
      return `stop ${step.count} ${step.of}${toldPlaces(step.places)}`;
    case 'wait': {
      const what = (['running', 'healthy', 'stopped'] as const).filter((each) => step[each] > 0);
      return `until ${step.until / 1_000} for ${what.map((each) => `${step[each]} ${each}`).join(' and ')}`;
    }
  }
}

function toldPlaces(places: readonly PlacedTasks[] | undefined): string {
  return places === undefined ? '' : ` (${places.map(({ name, count }) => `${name} ${count}`).join(', ')})`;
}
