/**
 * Answers one request of AWS JSON 1.1, whatever brought it here.
 *
 * @module
 */
import { drift, formatIssues, issuesOf, strict } from '../../codec/index.js';
import type { Handler } from '../operation/handler.js';
import { HANDLERS } from '../operation/handlers.js';
import type { Account } from '../state/account.js';
import { EcsException, invalidParameter } from './exception.js';

/** A request, as far as it matters here. */
export interface WireRequest {
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** An answer. */
export interface WireResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const TARGET = /^AmazonEC2ContainerServiceV20141113\.(\w+)$/;
const DEFAULT_REGION = 'us-east-1';

/** Carries a request out; every failure is an answer, too. */
export function respond(account: Account, request: WireRequest): WireResponse {
  try {
    return answer(account, 200, carryOut(account, request));
  } catch (thrown) {
    const { name, message, status } = thrown instanceof EcsException ? thrown : internal(thrown);
    const response = answer(account, status, { __type: name, message });
    return { ...response, headers: { ...response.headers, 'x-amzn-errortype': name } };
  }
}

function carryOut(account: Account, { method, headers, body }: WireRequest): object {
  const [, name = ''] = TARGET.exec(headers['x-amz-target'] ?? '') ?? [];
  const handler = HANDLERS.get(name);
  if (method !== 'POST' || handler === undefined) {
    throw new EcsException(
      'UnknownOperationException',
      `The local ECS does not know the operation ${name || 'asked for'}.`,
    );
  }
  return handler.handle(account.region(regionOf(headers.authorization)), decode(handler, body) as never);
}

/** Members that ECS does not know it ignores; values that it does not know it refuses. */
function decode({ request }: Handler, body: string): unknown {
  const input = parse(body);
  const decoded = strict(request, { newer: 'pass' }).decode(input);
  if (decoded._tag === 'Left') {
    const issues = issuesOf(decoded.left);
    if (issues.some(({ code }) => code === 'wrong-type')) {
      throw new EcsException('SerializationException', formatIssues(issues));
    }
    throw invalidParameter(formatIssues(issues));
  }
  const unknown = drift(request, decoded.right).find(({ kind }) => kind === 'value');
  if (unknown !== undefined) throw invalidParameter(`Invalid value ${unknown.value} at ${unknown.path}.`);
  return decoded.right;
}

function parse(body: string): unknown {
  try {
    return body === '' ? {} : JSON.parse(body);
  } catch {
    throw new EcsException('SerializationException', 'The body is not JSON.');
  }
}

/** From the scope of the signature: `Credential=KEY/DATE/REGION/ecs/aws4_request`. */
function regionOf(authorization = ''): string {
  return /Credential=[^/]+\/\d+\/([a-z0-9-]+)\//.exec(authorization)?.[1] ?? DEFAULT_REGION;
}

function answer(account: Account, statusCode: number, payload: object): WireResponse {
  return {
    statusCode,
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-requestid': account.identity.uuid(),
      date: new Date(account.clock.now).toUTCString(),
    },
    body: JSON.stringify(payload, epochSeconds),
  };
}

/** `toJSON` has turned a Date into text by the time that the replacer sees it, so the holder is asked. */
function epochSeconds(this: Record<string, unknown>, key: string, value: unknown): unknown {
  const held = this[key];
  return held instanceof Date ? held.getTime() / 1000 : value;
}

function internal(thrown: unknown): EcsException {
  return new EcsException('ServerException', `The local ECS failed: ${String(thrown)}`, 500);
}
