/**
 * The local ECS without a network: what an SDK client calls in place of HTTP.
 *
 * @module
 */
import type { Account } from '../state/account.js';
import { respond } from './respond.js';

/** A request of the SDK, as far as it matters here. */
export interface SdkRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * What an SDK client takes as its `requestHandler`.
 *
 * @category local
 */
export interface LocalRequestHandler {
  /** Answers one request of the SDK. */
  handle(request: SdkRequest): Promise<{
    response: { statusCode: number; headers: Record<string, string>; body: Uint8Array };
  }>;
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
