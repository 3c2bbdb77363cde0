/**
 * The local ECS over HTTP.
 *
 * @module
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Account } from '../state/account.js';
import { EcsException } from './exception.js';
import { respond, type WireResponse } from './respond.js';

const LARGEST_BODY = 2 ** 20;
const LOCAL_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/;

/** A server that answers for an account, as it is at each request. */
export function serverFor(account: () => Account): Server {
  return createServer((request, response) => {
    readBody(request).then(
      (body) => {
        const headers = request.headers as Readonly<Record<string, string | undefined>>;
        write(response, respond(account(), { method: request.method ?? '', headers, body }));
      },
      (refusal: unknown) => write(response, refused(refusal)),
    );
  });
}

/** A page in a browser may not reach this server under a name of its own: that is how DNS rebinding works. */
async function readBody(request: IncomingMessage): Promise<string> {
  if (!LOCAL_HOST.test(request.headers.host ?? '')) {
    throw new EcsException('AccessDeniedException', 'The local ECS answers to localhost only.', 403);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) {
      throw new EcsException('RequestEntityTooLargeException', 'The body is larger than 1 MiB.', 413);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function refused(refusal: unknown): WireResponse {
  const { name, message, status } =
    refusal instanceof EcsException ? refusal : new EcsException('ClientException', 'The request ended early.');
  return {
    statusCode: status,
    headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-errortype': name, connection: 'close' },
    body: JSON.stringify({ __type: name, message }),
  };
}

function write(response: ServerResponse, { statusCode, headers, body }: WireResponse): void {
  response.writeHead(statusCode, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body);
}
