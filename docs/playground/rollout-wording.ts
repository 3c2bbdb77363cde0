/**
 * A rollout in plain words.
 *
 * @module
 */
import type { Feasible, NearestConfiguration, RolloutPlan, RolloutStep } from 'typed-ecs/deployment';
import { counted } from './counted.js';

/** A span in milliseconds, as in `1 min 55 s`. The page plans in whole seconds. */
export function spanText(span: number): string {
  const seconds = Math.round(span / 1_000);
  const parts = [
    { count: Math.floor(seconds / 3_600), unit: 'h' },
    { count: Math.floor(seconds / 60) % 60, unit: 'min' },
    { count: seconds % 60, unit: 's' },
  ].filter(({ count }) => count > 0);
  return parts.length === 0 ? '0 s' : parts.map(({ count, unit }) => `${count} ${unit}`).join(' ');
}

/** What a step does. */
export function stepText(step: RolloutStep): string {
  switch (step.kind) {
    case 'start':
      return `Start ${counted(step.count, 'new task')}.`;
    case 'stop':
      return `Stop ${counted(step.count, step.of === 'old' ? 'old task' : 'new task')}.`;
    case 'wait':
      return `Wait ${spanText(step.until - step.at)}, until ${listed(awaited(step))}.`;
  }
}

function awaited({ running, healthy, stopped }: Extract<RolloutStep, { kind: 'wait' }>): readonly string[] {
  return [
    { count: running, text: 'RUNNING' },
    { count: healthy, text: 'healthy' },
    { count: stopped, text: 'gone' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, text }) => `${counted(count, 'task')} ${count === 1 ? 'is' : 'are'} ${text}`);
}

/** What a nearest configuration changes. The page gives no capacity, so more room is never what it takes. */
export function nearestText({ change, minimumHealthyPercent, maximumPercent }: NearestConfiguration): string {
  return change === 'minimumHealthyPercent'
    ? `Lower the minimum to ${minimumHealthyPercent} %`
    : `Raise the maximum to ${maximumPercent} %`;
}

/** The numbers of a plan, each with its name. */
export function numbersOf(plan: RolloutPlan): readonly { readonly name: string; readonly value: string }[] {
  const bounds = [
    { name: 'Healthy tasks, at least', value: `${plan.bounds.minimumHealthy}` },
    { name: 'Tasks, at most', value: `${plan.bounds.maximum}` },
  ];
  return plan._tag === 'Feasible' ? [...bounds, ...courseOf(plan)] : bounds;
}

function courseOf({ peak, trough, batches, duration, extraAtPeak }: Feasible) {
  return [
    { name: 'Peak', value: counted(peak, 'task') },
    { name: 'Fewest healthy', value: `${trough}` },
    { name: 'Batches', value: `${batches}` },
    { name: 'Duration', value: spanText(duration) },
    { name: 'Extra at the peak', value: counted(extraAtPeak.tasks, 'task') },
  ];
}

function listed(texts: readonly string[]): string {
  return [texts.slice(0, -1).join(', '), texts.at(-1) ?? ''].filter((text) => text !== '').join(' and ');
}
