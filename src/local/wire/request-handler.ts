/**
 * The local ECS without a network: what an SDK client calls in place of HTTP.
 *
 * @module
 */
import { Readable } from 'node:stream';
import type { Account } from '../state/account.js';
import type { Outcome } from './message.js';
import { type PauseSignal, pause } from './pause.js';
import { respond } from './respond.js';

/**
 * A request of the SDK, as far as it matters here.
 *
 * @category local
 */
export interface SdkRequest {
  /** `POST`, for AWS JSON knows no other. */
  readonly method: string;
  /** In any letter case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A text or bytes. */
  readonly body?: unknown;
}

/**
 * What the SDK says of how to carry a request out.
 *
 * @category local
 */
export interface SdkRequestOptions {
  /** Ends the request. Absent: nothing does. */
  readonly abortSignal?: SdkAbortSignal;
}

/**
 * What tells that a caller no longer waits.
 *
 * @category local
 */
export interface SdkAbortSignal {
  /** Whether the caller gave up. */
  readonly aborted: boolean;
}

/**
 * A response as the SDK takes it.
 *
 * @category local
 */
export interface SdkResponse {
  /** The HTTP status. */
  statusCode: number;
  /** In lower case. */
  headers: Record<string, string>;
  /** In UTF-8; a stream where it breaks off, as it would over a network. */
  body: Uint8Array | Readable;
}

/**
 * What the SDK wants a response wrapped in.
 *
 * @category local
 */
export interface SdkAnswer {
  /** The response. */
  response: SdkResponse;
}

/**
 * What an SDK client takes as its `requestHandler`.
 *
 * @category local
 */
export interface LocalRequestHandler {
  /** Answers one request of the SDK; rejects where a fault resets the connection, or where the caller gives up. */
  handle(request: SdkRequest, options?: SdkRequestOptions): Promise<SdkAnswer>;
  /** Part of the SDK's contract; there is nothing to set. */
  updateHttpClientConfig(): void;
  /** Part of the SDK's contract; there is nothing to set. */
  httpHandlerConfigs(): Record<string, never>;
}

/** A handler that answers for an account, as it is at each request. */
export function requestHandlerFor(account: () => Account): LocalRequestHandler {
  return {
    async handle({ method, headers, body }, { abortSignal } = {}) {
      if (abortSignal?.aborted) throw aborted();
      const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const { delay, outcome } = respond(account(), { method, headers: named, body: textOf(body) });
      if (delay > 0) await pause(delay, abortSignal as PauseSignal | undefined);
      if (abortSignal?.aborted) throw aborted();
      return { response: responseOf(outcome) };
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
}

function textOf(body: unknown): string {
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body ?? '');
}

function responseOf(outcome: Outcome): SdkResponse {
  if (outcome.kind === 'reset') throw connectionReset();
  const { statusCode, headers, body } = outcome.response;
  const bytes = new TextEncoder().encode(body);
  return { statusCode, headers: { ...headers }, body: outcome.kind === 'truncated' ? brokenOff(bytes) : bytes };
}

/** The first half of a body, and then what a socket says that is closed in its middle. */
function brokenOff(bytes: Uint8Array): Readable {
  return Readable.from(
    (async function* () {
      yield bytes.subarray(0, Math.floor(bytes.length / 2));
      throw connectionReset();
    })(),
    { objectMode: false },
  );
}

/** As Node's sockets have it; the SDK tells by the code that the request may be sent again. */
function connectionReset(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' });
}

function aborted(): Error {
  return Object.assign(new Error('Request aborted'), { name: 'AbortError' });
}
