/**
 * Reads the body of an HTTP request.
 *
 * @module
 */
import type { IncomingMessage } from 'node:http';
import { EcsException } from './exception.js';

const LARGEST_BODY = 2 ** 20;

/**
 * The whole body as text; throws where it is larger than 1 MiB. Such a body is read to its end, or to the time limit of
 * the server, and kept nowhere: a client that is still sending would not see the answer.
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  let chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
    else chunks = [];
  }
  if (size > LARGEST_BODY) {
    throw new EcsException('RequestEntityTooLargeException', 'The body is larger than 1 MiB.', 413);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
