/**
 * A name server on 127.0.0.1 that knows no name.
 *
 * @module
 */
import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns';
import { once } from 'node:events';
import { Agent } from 'node:http';
import type { LookupFunction } from 'node:net';

const IS_ANSWER = 0x80;
const NO_SUCH_NAME = 3;

/** An agent that looks names up there, for the handler of a client. It ends with the process. */
export async function agentThatFindsNoHost(): Promise<Agent> {
  const server = createSocket('udp4');
  server.on('message', (query, { port, address }) => {
    const answer = Buffer.from(query);
    answer[2] = (answer[2] ?? 0) | IS_ANSWER;
    answer[3] = NO_SUCH_NAME;
    server.send(answer, port, address);
  });
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  const resolver = new Resolver();
  resolver.setServers([`127.0.0.1:${server.address().port}`]);
  const lookup: LookupFunction = (host, _, found) => {
    resolver.resolve4(host, (error, addresses) => found(error, addresses?.[0] ?? '', 4));
  };
  return new Agent({ lookup });
}
