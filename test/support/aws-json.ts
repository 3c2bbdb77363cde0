/**
 * Requests of AWS JSON 1.1 as raw HTTP, for what no client would send and for what a client does not show.
 *
 * @module
 */
import { request } from 'node:http';

/** An answer as it came. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The body, parsed; the text itself where it is no JSON. */
  readonly body: unknown;
}

/** What may be said beside the address. */
export interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Sends one request and reads the answer to its end. */
export function raw(url: string, { method = 'POST', headers = {}, body = '' }: RawRequest = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, async (answer) => {
      let text = '';
      for await (const chunk of answer.setEncoding('utf8')) text += chunk;
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: parsed(text) });
    });
    sent.on('error', reject).end(body);
  });
}

/** The headers that make a request a call of a method of the API. */
export const target = (operation: string) => ({
  'x-amz-target': `AmazonEC2ContainerServiceV20141113.${operation}`,
  'content-type': 'application/x-amz-json-1.1',
});

/** Calls a method of the API, unsigned. */
export function post(url: string, operation: string, input: unknown): Promise<RawAnswer> {
  return raw(url, { headers: target(operation), body: JSON.stringify(input) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
