/**
 * Services as ECS describes them, and what else a look can show, in a few words.
 *
 * @module
 */
import { type EcsError, isThrottling } from '../../../src/client/error/ecs-error.js';
import { invalidResponse } from '../../../src/client/error/invalid-response.js';
import { unknownServiceException } from '../../../src/client/error/service-exception.js';
import type { Answer } from '../../../src/deployment/watch/take-in.js';
import { Service } from '../../../src/model/service/service.js';
import { rightOf } from '../../support/sides.js';

/** A deployment. Times are in seconds since noon; of what is absent there is nothing. */
export interface Described {
  readonly id: string;
  readonly at: number;
  /** Default: `at`. */
  readonly updated?: number;
  /** Default: `PRIMARY` for the first, `ACTIVE` for the others. */
  readonly status?: string;
  /** `null`: ECS does not say it. Default: `IN_PROGRESS`. */
  readonly state?: 'IN_PROGRESS' | 'COMPLETED' | 'FAILED' | null;
  readonly reason?: string;
  readonly running?: number;
  readonly pending?: number;
}

/** When virtual time begins, in milliseconds since 1970. */
export const NOON = Date.UTC(2026, 10, 23, 12);

const at = (seconds: number) => new Date(NOON + seconds * 1_000);

/** The service `web`, of which two tasks are desired, that has these deployments and has said this, oldest first. */
export function web(
  deployments: readonly Described[],
  events: Readonly<Record<string, number>> = {},
  more: object = {},
): Service {
  return rightOf(
    Service.decode({
      serviceArn: 'arn:aws:ecs:eu-west-1:123456789012:service/default/web',
      serviceName: 'web',
      clusterArn: 'arn:aws:ecs:eu-west-1:123456789012:cluster/default',
      status: 'ACTIVE',
      desiredCount: 2,
      runningCount: deployments.reduce((sum, { running = 0 }) => sum + running, 0),
      pendingCount: deployments.reduce((sum, { pending = 0 }) => sum + pending, 0),
      createdAt: at(-3_600),
      deployments: deployments.map((deployment, i) => deploymentOf(deployment, i === 0)),
      events: Object.entries(events)
        .map(([text, second]) => ({
          id: `${second}: ${text}`,
          createdAt: at(second),
          message: `(service web) ${text}`,
        }))
        .toReversed(),
      ...more,
    }),
  );
}

function deploymentOf(
  { id, at: began, updated = began, status, state = 'IN_PROGRESS', reason, running = 0, pending = 0 }: Described,
  first: boolean,
) {
  return {
    id: `ecs-svc/${id}`,
    status: status ?? (first ? 'PRIMARY' : 'ACTIVE'),
    desiredCount: first ? 2 : 0,
    runningCount: running,
    pendingCount: pending,
    createdAt: at(began),
    updatedAt: at(updated),
    ...(state === null ? {} : { rolloutState: state, rolloutStateReason: reason ?? `ECS deployment ecs-svc/${id}.` }),
  };
}

/** A look that shows a service. */
export const shows = (service: Service): Answer => ({ _tag: 'Described', service });

/** A look that shows no service. */
export const MISSING: Answer = { _tag: 'Missing' };

/** A look that fails. */
export const fails = (error: EcsError): Answer => ({ _tag: 'Refused', error });

const refused = (name: string) =>
  unknownServiceException(name, {
    operation: 'DescribeServices',
    message: 'No.',
    fault: 'client',
    statusCode: 400,
    attempts: 1,
    cause: undefined,
  });

export const THROTTLED = refused('ThrottlingException');
export const DENIED = refused('AccessDeniedException');
export const UNREADABLE = invalidResponse({
  operation: 'DescribeServices',
  issues: [
    { path: 'services', code: 'wrong-type', message: 'Expected a list', expected: '', received: '', severity: 'error' },
  ],
  attempts: 1,
  raw: undefined,
  cause: undefined,
});

if (!isThrottling(THROTTLED)) throw new Error('Throttling is not taken for that');
