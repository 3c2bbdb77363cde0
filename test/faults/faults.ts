/**
 * What can go wrong with a call, how each call then ends, and how many requests arrive until it does.
 *
 * @module
 */
import type { ECSClientConfig } from '@aws-sdk/client-ecs';
import { expect } from 'vitest';
import type { CallOptions } from '../../src/client/call-options.js';
import type { EcsError } from '../../src/client/error/ecs-error.js';
import type { TransportFailure } from '../../src/client/error/transport-error.js';
import type { RequestFault } from '../../src/local/index.js';
import * as operations from '../../src/operation/index.js';
import { agentThatFindsNoHost } from '../support/fault-dns.js';
import { awsJson, page, type Reply } from '../support/fault-proxy.js';
import { type FaultScene, MOST_ATTEMPTS } from '../support/fault-scene.js';
import type { OperationSample } from '../support/operation-samples.js';

/** The error on the Left, as far as it is told beforehand. */
export interface Ending {
  readonly _tag: EcsError['_tag'];
  readonly [member: string]: unknown;
}

/** One thing that goes wrong. */
export interface Fault {
  readonly name: string;
  /** Makes it happen to the next so many requests; default: to all. */
  readonly strike?: (scene: FaultScene, times?: number) => void;
  readonly client?: () => ECSClientConfig | Promise<ECSClientConfig>;
  readonly options?: CallOptions;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Default: the input of the scene. */
  readonly input?: unknown;
  /** Milliseconds between the calls. Default: none. */
  readonly apart?: number;
  /** How a call ends when it happens at every attempt. */
  readonly ends: (sample: OperationSample) => Ending;
  /** How many requests arrive then. */
  readonly arrivals: number;
  /** What the error says of that, where it is another number; `undefined` where it says nothing. */
  readonly attempts?: number | undefined;
  /** Where the SDK retries: whether the work was done when it does so. */
  readonly retried?: 'done' | 'undone';
}

/**
 * The methods that ECS refuses once their work is done, and how: where an answer is lost and the SDK sends the request
 * again, the call fails although it did what it should. ECS gives no means to tell.
 */
export const REFUSED_AGAIN: Readonly<Partial<Record<OperationSample['method'], string>>> = {
  deleteCluster: 'ClusterNotFoundException',
  deregisterContainerInstance: 'ClientException',
};

/** How long a client waits that does not wait for ever. */
const TIME_LIMIT = 1_500;

/** Milliseconds between calls that have a time limit: none is to be late because the machine is busy with the others. */
const APART = 20;

const HOUR = 60 * 60 * 1_000;

const records = { ...operations };

/** An exception is only known where ECS documents it for the method. */
function exception(name: string, more: object = {}): Fault['ends'] {
  return ({ method }) => {
    const documented = records[method].errors.some((error) => error === name);
    return { _tag: documented ? 'ServiceException' : 'UnknownServiceException', name, ...more };
  };
}

const unknown = (name: string, statusCode: number) => (): Ending => ({
  _tag: 'UnknownServiceException',
  name,
  statusCode,
});

/** A success that is none: of a write nobody knows whether it was done, or ECS itself says that it was. */
function invalidResponse(applied: 'yes' | 'unknown', received: string): Fault['ends'] {
  return ({ writes }) => ({
    _tag: 'InvalidResponse',
    issues: [expect.objectContaining({ path: '', received })],
    ...(writes ? { applied } : {}),
  });
}

const transport = (kind: TransportFailure) => (): Ending => ({ _tag: 'TransportError', kind });

type WithoutTimes<F> = F extends RequestFault ? Omit<F, 'times'> : never;

/** What the local ECS does by itself. */
function byEcs(fault: WithoutTimes<RequestFault>): NonNullable<Fault['strike']> {
  return ({ local }, times) => local.addFault({ ...fault, ...(times === undefined ? {} : { times }) });
}

/** What something before ECS answers; the request does not get through. */
function instead(reply: () => Reply): NonNullable<Fault['strike']> {
  return ({ proxy }, times) => proxy.meddle(reply, times);
}

/** What becomes of an answer on its way; the work was done. */
function onTheWay(change: (reply: Reply) => Reply): NonNullable<Fault['strike']> {
  return ({ proxy }, times) => proxy.meddle(async (_, passOn) => change(await passOn()), times);
}

function shortened(reply: Reply): Reply {
  if (reply.kind !== 'answer') return reply;
  const { body } = reply.answer;
  return { kind: 'answer', answer: { ...reply.answer, body: body.slice(0, -1) } };
}

const stalled = (reply: Reply): Reply => (reply.kind === 'answer' ? { ...reply, kind: 'half' } : reply);

/** The SDK looks for what is missing; its types do not say that it may be. */
const without = (setting: keyof ECSClientConfig): ECSClientConfig => ({ [setting]: undefined });

const NOWHERE = '/nowhere/to/be/found';

/** No machine that runs the tests lends its own. */
const NO_CREDENTIALS = {
  AWS_ACCESS_KEY_ID: undefined,
  AWS_SECRET_ACCESS_KEY: undefined,
  AWS_SESSION_TOKEN: undefined,
  AWS_PROFILE: undefined,
  AWS_CONFIG_FILE: NOWHERE,
  AWS_SHARED_CREDENTIALS_FILE: NOWHERE,
  AWS_WEB_IDENTITY_TOKEN_FILE: undefined,
  AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: undefined,
  AWS_CONTAINER_CREDENTIALS_FULL_URI: undefined,
  AWS_EC2_METADATA_DISABLED: 'true',
};

const NO_REGION = {
  AWS_REGION: undefined,
  AWS_DEFAULT_REGION: undefined,
  AWS_CONFIG_FILE: NOWHERE,
  AWS_SHARED_CREDENTIALS_FILE: NOWHERE,
};

/** Answers of ECS. */
const ANSWERED: readonly Fault[] = [
  {
    name: 'throttling',
    strike: byEcs({ kind: 'throttle' }),
    ends: unknown('ThrottlingException', 400),
    arrivals: MOST_ATTEMPTS,
    retried: 'undone',
  },
  {
    name: 'throttling by something before ECS (429)',
    strike: instead(() => page(429)),
    ends: unknown('Unknown', 429),
    arrivals: MOST_ATTEMPTS,
    retried: 'undone',
  },
  {
    name: 'a limit that is exceeded',
    strike: instead(() => awsJson(400, { __type: 'LimitExceededException' })),
    ends: exception('LimitExceededException', { statusCode: 400 }),
    arrivals: MOST_ATTEMPTS,
    retried: 'undone',
  },
  {
    name: 'a failure of ECS (500)',
    strike: byEcs({ kind: 'server-error' }),
    ends: exception('ServerException', { statusCode: 500, fault: 'server' }),
    arrivals: MOST_ATTEMPTS,
    retried: 'undone',
  },
  {
    name: 'a failure that the SDK takes for final (501)',
    strike: byEcs({ kind: 'server-error', status: 501 }),
    ends: exception('ServerException', { statusCode: 501, fault: 'server' }),
    arrivals: 1,
  },
  {
    name: 'a refusal',
    strike: instead(() => awsJson(400, { __type: 'AccessDeniedException' })),
    ends: exception('AccessDeniedException', { statusCode: 400, fault: 'client' }),
    arrivals: 1,
  },
  {
    name: 'credentials that have expired',
    strike: instead(() => awsJson(400, { __type: 'ExpiredTokenException' })),
    ends: unknown('ExpiredTokenException', 400),
    arrivals: 1,
  },
  {
    name: 'a signature that is wrong, at the right time',
    strike: instead(() => awsJson(403, { __type: 'SignatureDoesNotMatch' })),
    ends: unknown('SignatureDoesNotMatch', 403),
    arrivals: 1,
  },
  {
    name: 'a signature that is wrong, and a Date an hour ahead',
    strike: instead(() => awsJson(403, { __type: 'SignatureDoesNotMatch' }, Date.now() + HOUR)),
    ends: unknown('SignatureDoesNotMatch', 403),
    arrivals: MOST_ATTEMPTS,
    retried: 'undone',
  },
  {
    name: 'a request that is said to be old, and a Date an hour behind',
    strike: instead(() => awsJson(400, { __type: 'RequestExpired' }, Date.now() - HOUR)),
    ends: unknown('RequestExpired', 400),
    arrivals: MOST_ATTEMPTS,
    retried: 'undone',
  },
  {
    name: 'a request that is said to be old, where the SDK is not to correct its clock',
    strike: instead(() => awsJson(400, { __type: 'RequestExpired' }, Date.now() - HOUR)),
    client: () => ({ disableClockSkewCorrection: true }),
    ends: unknown('RequestExpired', 400),
    arrivals: 1,
  },
];

/** Answers that are none of ECS, or not what it promises. */
const GARBLED: readonly Fault[] = [
  {
    name: 'a page of HTML with status 503',
    strike: byEcs({ kind: 'server-error', status: 503, html: true }),
    ends: unknown('Unknown', 503),
    arrivals: MOST_ATTEMPTS,
    retried: 'undone',
  },
  {
    name: 'a page of HTML with status 403',
    strike: instead(() => page(403)),
    ends: unknown('Unknown', 403),
    arrivals: 1,
  },
  {
    name: 'a page of HTML with status 200',
    strike: instead(() => page(200)),
    ends: invalidResponse('unknown', 'a page of HTML or XML'),
    arrivals: 1,
  },
  {
    name: 'JSON that ends early',
    strike: onTheWay(shortened),
    ends: invalidResponse('yes', 'JSON that is broken or ends early'),
    arrivals: 1,
  },
  {
    name: 'JSON of another form',
    strike: instead(() => awsJson(200, 'done')),
    ends: invalidResponse('yes', 'a string'),
    arrivals: 1,
  },
];

/** Connections that fail. */
const BROKEN: readonly Fault[] = [
  {
    name: 'a host that has no address',
    client: async () => ({
      endpoint: 'http://ecs.test',
      requestHandler: { httpAgent: await agentThatFindsNoHost() },
    }),
    ends: transport('network'),
    arrivals: 0,
    attempts: MOST_ATTEMPTS,
  },
  {
    name: 'a connection that is refused',
    client: () => ({ endpoint: 'http://127.0.0.1:1' }),
    ends: transport('network'),
    arrivals: 0,
    attempts: MOST_ATTEMPTS,
  },
  {
    name: 'a connection that is reset before the work is done',
    strike: byEcs({ kind: 'reset' }),
    ends: transport('network'),
    arrivals: MOST_ATTEMPTS,
    retried: 'undone',
  },
  {
    name: 'a connection that is reset after the work is done',
    strike: byEcs({ kind: 'lost-response' }),
    ends: transport('network'),
    arrivals: MOST_ATTEMPTS,
    retried: 'done',
  },
  {
    name: 'a connection that is cut in the middle of the body',
    strike: byEcs({ kind: 'truncated' }),
    ends: ({ method }) => (REFUSED_AGAIN[method] === undefined ? transport('network')() : unknown('Unknown', 400)()),
    arrivals: MOST_ATTEMPTS,
    retried: 'done',
  },
  {
    name: 'an answer that is no HTTP',
    strike: instead(() => ({ kind: 'bytes', bytes: '220 mail.example.com ready\r\n' })),
    ends: transport('network'),
    arrivals: 1,
  },
];

/** Answers that do not come in time. */
const SLOW: readonly Fault[] = [
  {
    name: 'an answer that takes longer than the client of the SDK waits',
    strike: byEcs({ kind: 'latency', delay: '1m' }),
    apart: APART,
    client: () => ({ requestHandler: { requestTimeout: TIME_LIMIT, throwOnRequestTimeout: true } }),
    ends: transport('timeout'),
    arrivals: MOST_ATTEMPTS,
    retried: 'done',
  },
  {
    name: 'an answer that takes longer than the call may',
    strike: byEcs({ kind: 'latency', delay: '1m' }),
    apart: APART,
    options: { timeout: TIME_LIMIT },
    ends: transport('timeout'),
    arrivals: 1,
  },
  {
    name: 'a body that does not come to its end',
    strike: onTheWay(stalled),
    apart: APART,
    options: { timeout: TIME_LIMIT },
    ends: transport('timeout'),
    arrivals: 1,
  },
];

/** Requests that are never made. */
const UNSENT: readonly Fault[] = [
  {
    name: 'an input that is none',
    input: 42,
    ends: () => ({ _tag: 'InvalidRequest' }),
    arrivals: 0,
    attempts: undefined,
  },
  {
    name: 'no credentials anywhere',
    environment: NO_CREDENTIALS,
    client: () => without('credentials'),
    ends: transport('credentials'),
    arrivals: 0,
  },
  {
    name: 'no region',
    environment: NO_REGION,
    client: () => without('region'),
    ends: transport('setup'),
    arrivals: 0,
  },
];

/** Every fault. */
export const FAULTS: readonly Fault[] = [...ANSWERED, ...GARBLED, ...BROKEN, ...SLOW, ...UNSENT];
