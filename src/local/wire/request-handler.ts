/**
 * The local ECS without a network: what an SDK client calls in place of HTTP.
 *
 * @module
 */
import type { Account } from '../state/account.js';
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
 * A response as the SDK takes it.
 *
 * @category local
 */
export interface SdkResponse {
  /** The HTTP status. */
  statusCode: number;
  /** In lower case. */
  headers: Record<string, string>;
  /** JSON in UTF-8. */
  body: Uint8Array;
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
  /** Answers one request of the SDK. */
  handle(request: SdkRequest): Promise<SdkAnswer>;
  /** Part of the SDK's contract; there is nothing to set. */
  updateHttpClientConfig(): void;
  /** Part of the SDK's contract; there is nothing to set. */
  httpHandlerConfigs(): Record<string, never>;
}

/** A handler that answers for an account, as it is at each request. */
export function requestHandlerFor(account: () => Account): LocalRequestHandler {
  return {
    async handle({ method, headers, body }) {
      const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
      const { statusCode, ...response } = respond(account(), { method, headers: named, body: textOf(body) });
      return {
        response: { statusCode, headers: { ...response.headers }, body: new TextEncoder().encode(response.body) },
      };
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
}

function textOf(body: unknown): string {
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body ?? '');
}
