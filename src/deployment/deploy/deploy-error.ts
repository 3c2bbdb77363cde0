/**
 * Why deploying came to no ending.
 *
 * @module
 */
import type { EcsError } from '../../client/error/ecs-error.js';
import { formatIssues } from '../../codec/index.js';
import type { DeployOutcome } from './deploy-outcome.js';

/**
 * What `deploy` was about to do.
 *
 * - `check`: looking at the input, before anything was sent, or at what the service allows, before anything changed
 * - `describe`: looking at the service
 * - `register`: registering the task definition
 * - `create`: creating the service
 * - `update`: updating the service
 * - `rollback`: putting the service back
 *
 * @category deployment
 */
export type DeployStep = 'check' | 'describe' | 'register' | 'create' | 'update' | 'rollback';

/**
 * Why deploying came to no ending: a call failed that it needs before it can watch.
 *
 * @category deployment
 */
export interface DeployError {
  /** Tells this error from those of single calls. */
  readonly _tag: 'DeployError';
  /** What failed. The steps before it were done; whether this one was, a call that got no answer leaves open. */
  readonly step: DeployStep;
  /** The same, and why, as text. */
  readonly message: string;
  /**
   * The ARN of the revision that was registered for the service, so that the next attempt can take it rather than
   * register another. Absent where none was, and where `outcome` has it.
   */
  readonly taskDefinition?: string;
  /** How the deployment ended that was to be rolled back. Present where `step` is `rollback`. */
  readonly outcome?: DeployOutcome;
  /** The error of the call. */
  readonly error: EcsError;
}

const FAILED: Readonly<Record<DeployStep, string>> = {
  check: 'Nothing was deployed',
  describe: 'Describing the service failed',
  register: 'Registering the task definition failed',
  create: 'Creating the service failed',
  update: 'Updating the service failed',
  rollback: 'Putting the service back failed',
};

/** Makes the error from that of a call. */
export function deployError(
  step: DeployStep,
  error: EcsError,
  { taskDefinition, outcome }: { readonly taskDefinition?: string | undefined; readonly outcome?: DeployOutcome } = {},
): DeployError {
  return {
    _tag: 'DeployError',
    step,
    message: `${FAILED[step]}:${reasonOf(error)}`,
    ...(taskDefinition === undefined ? {} : { taskDefinition }),
    ...(outcome === undefined ? {} : { outcome }),
    error,
  };
}

function reasonOf(error: EcsError): string {
  switch (error._tag) {
    case 'InvalidRequest':
    case 'InvalidResponse':
      return `\n${formatIssues(error.issues)}`;
    case 'ServiceException':
    case 'UnknownServiceException':
      return ` ${error.name}: ${error.message}`;
    case 'TransportError':
      return ` ${error.kind}: ${error.message}`;
  }
}
