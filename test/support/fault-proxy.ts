/**
 * What stands between a client and a local ECS: it counts the requests that arrive, and can meddle with what goes back.
 *
 * @module
 */
import { once } from 'node:events';
import { Agent, createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** An answer, as far as it came. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What goes back to the client: an answer; half of one, after which the connection is cut or nothing more comes; a
 * reset connection; bytes that are no HTTP; or nothing at all.
 */
export type Reply =
  | { readonly kind: 'answer' | 'cut' | 'half'; readonly answer: Answer }
  | { readonly kind: 'bytes'; readonly bytes: string }
  | { readonly kind: 'reset' | 'silence' };

/** A request as it arrived. */
export interface Arrival {
  /** The API's name of the method, such as `CreateService`. */
  readonly operation: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Decides on what goes back; what it does not pass on, ECS never sees. */
export type Meddling = (arrival: Arrival, passOn: () => Promise<Reply>) => Reply | Promise<Reply>;

/** The proxy. */
export interface FaultProxy {
  readonly url: string;
  /** All requests so far, in order. */
  readonly arrivals: readonly Arrival[];
  /** How many requests are still waited for: their answer is not complete, and the client has not gone away. */
  readonly waiting: number;
  /** How often a method was called so far. */
  arrived(operation: string): number;
  /** Meddles with the next so many requests; default: with all from now on. */
  meddle(meddling: Meddling, times?: number): void;
  close(): Promise<void>;
}

/** Starts a proxy in front of a server. Answers carry the present time, whatever the clock of the local ECS says. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const arrivals: Arrival[] = [];
  const agent = new Agent({ keepAlive: true });
  const open = new Set<ServerResponse>();
  let meddling: Meddling | undefined;
  let left = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    open.add(response);
    response.once('close', () => open.delete(response));
    const body = await textOf(request);
    const headers = request.headers as Readonly<Record<string, string>>;
    const [, operation = ''] = String(headers['x-amz-target']).split('.');
    const arrival = { operation, headers, body };
    arrivals.push(arrival);
    const passOn = () => passedOn(target, agent, arrival, response);
    const meddles = left > 0 ? meddling : undefined;
    left -= 1;
    deliver(meddles === undefined ? await passOn() : await meddles(arrival, passOn), request.socket, response);
  }

  const server = createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    get waiting() {
      return open.size;
    },
    arrived: (operation) => arrivals.filter((arrival) => arrival.operation === operation).length,
    meddle(next, times = Number.POSITIVE_INFINITY) {
      [meddling, left] = [next, times];
    },
    async close() {
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A page as a proxy shows it to browsers. */
export function page(status: number): Reply {
  const body = '<html><body><h1>Please sign in to the network</h1></body></html>';
  return { kind: 'answer', answer: { status, headers: { 'content-type': 'text/html', date: httpDate() }, body } };
}

/** An answer of AWS JSON. */
export function awsJson(status: number, value: unknown, clock = Date.now()): Reply {
  const headers = {
    'content-type': 'application/x-amz-json-1.1',
    date: httpDate(clock),
    'x-amzn-requestid': 'proxied',
  };
  return { kind: 'answer', answer: { status, headers, body: JSON.stringify(value) } };
}

const httpDate = (clock = Date.now()) => new Date(clock).toUTCString();

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** What ECS makes of a request; given up where the client goes away. */
function passedOn(target: string, agent: Agent, { headers, body }: Arrival, response: ServerResponse): Promise<Reply> {
  return new Promise((resolve) => {
    const passing = httpRequest(target, { method: 'POST', agent, headers }, (message) => {
      let text = '';
      const answer = () => ({
        status: message.statusCode ?? 0,
        headers: { ...(message.headers as Readonly<Record<string, string>>), date: httpDate() },
        body: text,
      });
      message.setEncoding('utf8');
      message.on('data', (chunk: string) => {
        text += chunk;
      });
      message.on('end', () => resolve({ kind: 'answer', answer: answer() }));
      message.on('error', () => resolve({ kind: 'cut', answer: answer() }));
    });
    passing.on('error', () => resolve({ kind: 'reset' }));
    response.once('close', () => passing.destroy());
    passing.end(body);
  });
}

function deliver(reply: Reply, socket: Socket, response: ServerResponse): void {
  switch (reply.kind) {
    case 'silence':
      return;
    case 'reset':
      return void socket.resetAndDestroy();
    case 'bytes':
      return void socket.end(reply.bytes);
    default: {
      const { status, headers, body } = reply.answer;
      const whole = Buffer.from(body);
      const part = whole.subarray(0, reply.kind === 'half' ? whole.length / 2 : whole.length);
      response.writeHead(status, reply.kind === 'cut' ? headers : { ...headers, 'content-length': whole.length });
      if (reply.kind === 'answer') response.end(whole);
      else response.write(part, () => reply.kind === 'cut' && socket.destroy());
    }
  }
}
