/**
 * A server on loopback, in a process of its own, that answers every request with the large answer.
 *
 * It tells its port to the process that forked it, and ends with it.
 *
 * @module
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LARGE, success } from './answers.js';

const { statusCode, headers, body } = success(LARGE);

const server = createServer((request, response) => {
  request.resume().once('end', () => {
    response.writeHead(statusCode, { ...headers, 'content-length': body.length }).end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1');
await once(server, 'listening');
process.send?.((server.address() as AddressInfo).port);
process.once('disconnect', () => process.exit());
