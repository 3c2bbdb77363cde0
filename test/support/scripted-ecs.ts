/**
 * An HTTP server on 127.0.0.1 that answers what a test tells it to, byte for byte, and keeps the requests that it got.
 *
 * @module
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ECSClient, type ECSClientConfig } from '@aws-sdk/client-ecs';

/** One raw answer; nothing of it is checked or completed but what is said here. */
export interface ScriptedAnswer {
  /** Default: 200. */
  readonly status?: number;
  /** Default: AWS JSON 1.1 and a request id. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The body, in one chunk or several. Default: `{}`. */
  readonly body?: string | readonly string[];
  /** Milliseconds before anything is answered. */
  readonly delay?: number;
  /** Cuts the connection: before the answer, or when the first half of the body is sent. */
  readonly cut?: 'before' | 'mid-body';
}

/** A request as it came. */
export interface RecordedRequest {
  /** The API's name of the method, such as `CreateService`. */
  readonly target: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The body's text. */
  readonly text: string;
}

/** The server, and clients for it. */
export interface ScriptedEcs {
  readonly url: string;
  /** What came since `script` was called. */
  readonly requests: readonly RecordedRequest[];
  /** Sets the answers, in order; the last one repeats. Forgets the requests so far. */
  script(...answers: readonly ScriptedAnswer[]): void;
  /** A client of the SDK for this server that sends once, unless told otherwise. */
  client(config?: ECSClientConfig): ECSClient;
  /** The requests' bodies, parsed. */
  bodies(): readonly Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}

/** The request id that answers carry where a test sets no headers. */
export const REQUEST_ID = '7b1f5d1e-0000-4000-8000-5c41b7edec50';

const AWS_JSON = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': REQUEST_ID };

/** An answer of AWS JSON. */
export function json(value: unknown, status = 200): ScriptedAnswer {
  return { status, body: JSON.stringify(value) };
}

/** An exception as ECS answers it. */
export function exception(name: string, message = 'No.', status = 400): ScriptedAnswer {
  return json({ __type: name, message }, status);
}

/** A page as a proxy answers it. */
export function html(status: number, body = '<html><body>Bad gateway</body></html>'): ScriptedAnswer {
  return { status, body, headers: { 'content-type': 'text/html' } };
}

/** Starts the server on any free port. */
export async function startScriptedEcs(): Promise<ScriptedEcs> {
  const requests: RecordedRequest[] = [];
  const clients: ECSClient[] = [];
  let answers: readonly ScriptedAnswer[] = [{}];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await textOf(request);
    const [, target = ''] = String(request.headers['x-amz-target']).split('.');
    requests.push({ target, headers: request.headers, text });
    await give(answers[Math.min(requests.length, answers.length) - 1] ?? {}, response);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    requests,
    script(...next) {
      answers = next;
      requests.length = 0;
    },
    client(config = {}) {
      const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
      const client = new ECSClient({ endpoint: url, region: 'eu-west-1', credentials, maxAttempts: 1, ...config });
      clients.push(client);
      return client;
    },
    bodies: () => requests.map(({ text }) => JSON.parse(text)),
    async close() {
      for (const client of clients) client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

async function give(answer: ScriptedAnswer, response: ServerResponse): Promise<void> {
  const { status = 200, headers = AWS_JSON, body = '{}', delay, cut } = answer;
  if (delay !== undefined) await pause(delay);
  if (cut === 'before') return void response.destroy();
  const chunks = typeof body === 'string' ? [body] : body;
  const whole = chunks.join('');
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(whole) });
  if (cut === 'mid-body') {
    response.write(whole.slice(0, whole.length / 2));
    await pause(20);
    return void response.destroy();
  }
  for (const chunk of chunks) {
    response.write(chunk);
    if (chunks.length > 1) await pause(5);
  }
  response.end();
}
