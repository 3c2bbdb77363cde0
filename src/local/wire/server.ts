/**
 * The local ECS over HTTP.
 *
 * @module
 */
import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import type { Engine } from '../engine.js';
import { control, isControl } from './control.js';
import { EcsException } from './exception.js';
import { hostOf, hostRule, type Reach } from './hosts.js';
import type { Answer, Outcome, WireResponse } from './message.js';
import { pause } from './pause.js';
import { readBody } from './read-body.js';
import { respond } from './respond.js';
import { exception } from './write-answer.js';

/** A client that sends slowly, or nothing at all, is let go. Kept connections outlast the idle time of most clients. */
const LIMITS: ServerOptions = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 75_000,
};

/** A server that answers for a local ECS. */
export function serverFor(engine: Engine, reach: Reach): Server {
  const isKnown = hostRule(reach);
  return createServer(LIMITS, (request, response) => {
    serve(engine, isKnown, request, response).catch(() => response.destroy());
  });
}

async function serve(
  engine: Engine,
  isKnown: (host: string) => boolean,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let answer: Answer;
  try {
    checkCaller(request, isKnown);
    answer = await answerTo(engine, request, await readBody(request));
  } catch (refusal) {
    if (!(refusal instanceof EcsException)) throw refusal;
    const refused = exception(engine.present(), refusal);
    return write(response, { ...refused, headers: { ...refused.headers, connection: 'close' } });
  }
  if (answer.delay > 0) await untilDue(answer.delay, response);
  deliver(answer.outcome, request, response);
}

/** Pages of other sites, which a browser tells by `Host` or `Origin`, get nothing. */
function checkCaller({ headers: { host = '', origin } }: IncomingMessage, isKnown: (host: string) => boolean): void {
  if (!isKnown(host)) throw foreign(`to the host ${JSON.stringify(host)}`);
  if (origin !== undefined && !isKnown(hostOf(origin))) throw foreign(`pages of ${JSON.stringify(origin)}`);
}

const foreign = (whom: string) =>
  new EcsException('AccessDeniedException', `The local ECS does not answer ${whom}; allowedHosts can name more.`, 403);

async function answerTo(engine: Engine, request: IncomingMessage, body: string): Promise<Answer> {
  const { method = '', url = '', headers } = request;
  const [path = ''] = url.split('?');
  if (isControl(path)) {
    return { delay: 0, outcome: { kind: 'response', response: await control(engine, { method, path, body }) } };
  }
  return respond(engine.present(), { method, headers: headers as Readonly<Record<string, string | undefined>>, body });
}

/** Ends early where the client goes away. */
async function untilDue(delay: number, response: ServerResponse): Promise<void> {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  await pause(delay, gone.signal);
}

function deliver(outcome: Outcome, { socket }: IncomingMessage, response: ServerResponse): void {
  switch (outcome.kind) {
    case 'reset':
      socket.resetAndDestroy();
      return;
    case 'truncated': {
      const { statusCode, headers, body } = outcome.response;
      const bytes = Buffer.from(body);
      response.writeHead(statusCode, { ...headers, 'content-length': bytes.length });
      response.write(bytes.subarray(0, bytes.length / 2), () => socket.destroy());
      return;
    }
    case 'response':
      write(response, outcome.response);
  }
}

function write(response: ServerResponse, { statusCode, headers, body }: WireResponse): void {
  response.writeHead(statusCode, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}
