/**
 * What tasks point to: those that stopped, and those that are unhealthy.
 *
 * @module
 */
import type { Task } from '../../model/task/task.js';
import { taskEvidence } from './evidence.js';
import type { Meaning } from './kinds.js';
import { isTelling, type Reading, readReason } from './read-text.js';
import type { Sign } from './sign.js';
import { type Story, timeOf } from './story.js';

/** The signs, those of the tasks that stopped last first. */
export function taskSigns({ tasks, beginning }: Story): readonly Sign[] {
  const latestFirst = tasks.toSorted((a, b) => compare(timeOf(b), timeOf(a)));
  return latestFirst.flatMap((task) => {
    const evidence = taskEvidence(task);
    const earlier = timeOf(task) < beginning;
    return readingsOf(task).flatMap(({ means, vague, facts }) =>
      typeof means === 'string' ? [] : [{ means, vague, facts, evidence, earlier, task }],
    );
  });
}

/** Infinities do not subtract. */
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** What somebody stops on purpose is no sign, whatever else is said of it. */
function readingsOf(task: Task): readonly Reading[] {
  if (task.desiredStatus === 'RUNNING' && task.lastStatus !== 'STOPPED') return unhealthy(task);
  if (task.stopCode === 'UserInitiated') return [];
  const reasons = reasonsOf(task);
  const readings = reasons.map((text) => readReason(text));
  const telling = readings.filter((reading) => isTelling(reading) && !reading.vague);
  if (telling.length > 0) return telling;
  const vague = readings.find((reading) => reading.vague) ?? fromStopCode(task);
  if (vague !== undefined) return [vague];
  if (readings.some(({ means }) => means === 'nothing')) return [];
  const text = reasons[0] ?? (task.stopCode === 'TaskFailedToStart' ? task.stopCode : undefined);
  return text === undefined ? [] : [{ means: { cause: 'unknown' }, vague: false, facts: { text } }];
}

/** A task whose target is unhealthy does not say so. */
const unhealthy = ({ healthStatus }: Task): readonly Reading[] =>
  healthStatus === 'UNHEALTHY'
    ? [{ means: { cause: 'failing-health-checks', kind: 'containers' }, vague: false, facts: {} }]
    : [];

/** Why it stopped, then what its containers say. */
const reasonsOf = ({ stoppedReason, containers }: Task): readonly string[] =>
  [stoppedReason, ...containers.map(({ reason }) => reason)].flatMap((text = '') => (text === '' ? [] : [text]));

const STOP_CODES: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['EssentialContainerExited', { cause: 'crash-loop' }],
  ['SpotInterruption', { cause: 'interrupted', kind: 'spot' }],
  ['TerminationNotice', { cause: 'interrupted', kind: 'host' }],
  ['InfrastructureHealth', { cause: 'interrupted', kind: 'host' }],
]);

/** What the code says where no reason says more. */
function fromStopCode({ stopCode }: Task): Reading | undefined {
  const means = STOP_CODES.get(stopCode ?? '');
  return means === undefined ? undefined : { means, vague: true, facts: {} };
}
