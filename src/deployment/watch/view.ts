/**
 * One description of a service, seen from the deployment that is watched.
 *
 * @module
 */
import type { Service } from '../../model/service/service.js';
import { diagnose } from '../diagnosis/diagnose.js';
import { deploymentProgress } from '../progress/deployment-progress.js';
import { currentOf, type Wave, wavesOf } from '../progress/wave.js';
import type { History } from './history.js';
import { type Outcome, outcomeOf } from './outcome.js';

/** The deployment, and what else the description tells of it. */
export interface View {
  readonly service: Service;
  /** Its ID. */
  readonly id: string;
  /** When it was created, in milliseconds since 1970 by the clock of ECS. */
  readonly createdAt: number;
  /** The deployment itself. Absent where the service does not have it any more. */
  readonly own?: Wave;
  /** What the service is on its way to. Absent where it has nothing. */
  readonly current?: Wave;
  /** How `current` came to be, where it is not the deployment itself. */
  readonly other?: 'newer' | 'return';
  /** What the events say of the deployment. */
  readonly outcome: Outcome;
}

/** Looks at a description; `undefined` where it knows nothing of the deployment, and nothing did before. */
export function viewOf(service: Service, history: History): View | undefined {
  const waves = wavesOf(service);
  const current = currentOf(waves);
  const id = history.deploymentId ?? current?.id;
  if (id === undefined) return undefined;
  const own = waves.find((wave) => wave.id === id);
  const outcome = outcomeOf(service.events, id);
  const createdAt = history.createdAt ?? own?.createdAt.getTime() ?? outcome.mentionedAt;
  if (createdAt === undefined) return undefined;
  const other = current === undefined || current.id === id ? undefined : kindOf(current, createdAt, outcome, history);
  return {
    service,
    id,
    createdAt,
    ...(own === undefined ? {} : { own }),
    ...(current === undefined ? {} : { current }),
    ...(other === undefined ? {} : { other }),
    outcome,
  };
}

/** Two deployments of the same moment are told apart by which was there first. */
function kindOf(current: Wave, createdAt: number, outcome: Outcome, { older }: History): 'newer' | 'return' {
  const failed = outcome.failedAt !== undefined;
  if (current.id === outcome.rolledBackTo || (failed && isReturning(current))) return 'return';
  const began = current.createdAt.getTime();
  return began > createdAt || (began === createdAt && !older.includes(current.id)) ? 'newer' : 'return';
}

/** Whether ECS calls it what the service returns to. */
export const isReturning = ({ rolloutStateReason }: Wave) => rolloutStateReason?.includes('rolling back') === true;

/** Whether ECS calls a deployment done. */
export function isDone(service: Service, { id }: Wave): boolean {
  return deploymentProgress(service, id)?.share === 1;
}

/** So many looks in a row without news are taken for a standstill that ECS says nothing of; our choice. */
const STILL = 5;

/**
 * Whether the bounds leave the current deployment no room. The counts alone do not tell: an old task that is not healthy
 * may be stopped. So ECS has to say it, or nothing may happen for a while.
 */
export function isStandstill(service: Service, quiet: number): boolean {
  return diagnose(service).some(
    (finding) => finding.cause === 'no-room' && finding.computed && (finding.reported || quiet >= STILL),
  );
}
