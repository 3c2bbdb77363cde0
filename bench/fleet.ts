/**
 * How long it takes to describe the five thousand services of a cluster, beside loops over the SDK that send one request
 * after the other; from a local ECS in a process of its own, over HTTP.
 *
 * `npx tsx bench/fleet.ts` runs this. It fails where the ratio is above its bound. The loopback has no latency to speak
 * of: `--latency 20` adds milliseconds to each answer, as a network would, and `--rounds 3` makes that bearable.
 *
 * @module
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { DescribeServicesCommand, ECS, ECSClient, paginateListServices } from '@aws-sdk/client-ecs';
import { makeEcs } from '../src/client/ecs.js';
import { orThrowEach } from '../src/client/fleet/or-throw-each.js';
import { type LocalServerClientConfig, startLocalEcs } from '../src/local/index.js';

const SERVICES = 5_000;
const MOST_RATIO = 0.35;

/** What came of all services. */
interface Described {
  services: number;
  events: number;
}

/** A way to describe them all. */
type Describe = (client: ECSClient) => Promise<Described>;

/** The first thing that one would write: ECS lists ten services a page, and describes ten. */
const naive: Describe = (client) => oneByOne(client);

/** The same with the longest pages, which saves nine of ten requests that list. */
const careful: Describe = (client) => oneByOne(client, 100);

const all: Describe = async (client) => {
  const described = { services: 0, events: 0 };
  for await (const { events } of orThrowEach(makeEcs(client).describeAllServices({}))) {
    described.services += 1;
    described.events += events.length;
  }
  return described;
};

async function oneByOne(client: ECSClient, pageSize?: number): Promise<Described> {
  const described = { services: 0, events: 0 };
  const pages = paginateListServices(pageSize === undefined ? { client } : { client, pageSize }, {});
  for await (const { serviceArns = [] } of pages) {
    for (let i = 0; i < serviceArns.length; i += 10) {
      const command = new DescribeServicesCommand({ services: serviceArns.slice(i, i + 10) });
      for (const { events = [] } of (await client.send(command)).services ?? []) {
        described.services += 1;
        described.events += events.length;
      }
    }
  }
  return described;
}

async function compare(): Promise<void> {
  const options = { latency: { type: 'string', default: '0' }, rounds: { type: 'string', default: '7' } } as const;
  const { latency, rounds } = parseArgs({ options }).values;
  const server = fork(import.meta.filename);
  const clientConfig = await nextFrom<LocalServerClientConfig>(server);
  if (Number(latency) > 0) await slowDown(clientConfig.endpoint, Number(latency));
  const client = new ECSClient(clientConfig);
  const expected = await all(client);
  if (expected.services !== SERVICES) throw new Error(`${expected.services} services were described`);

  const contestants = [naive, careful, all].map((describe) => ({ describe, times: [] as number[] }));
  for (let round = -1; round < Number(rounds); round++) {
    for (const { describe, times } of round % 2 === 0 ? contestants : [...contestants].reverse()) {
      const began = performance.now();
      const { services, events } = await describe(client);
      const milliseconds = Math.round(performance.now() - began);
      if (services !== expected.services || events !== expected.events) throw new Error(`${services}, ${events}`);
      if (round >= 0) times.push(milliseconds);
    }
  }
  server.kill();

  const [naively = [], carefully = [], ours = []] = contestants.map(({ times }) => times);
  const ratio = medianOf(ours) / medianOf(naively);
  const besideCareful = medianOf(ours) / medianOf(carefully);
  console.log(`Node ${process.version}, ${cpus().length} cores of ${cpus()[0]?.model}`);
  console.log(`${SERVICES} services, ${expected.events} events, ${latency} ms of latency, ${rounds} rounds`);
  console.table([
    row('SDK, pages of ten', naively),
    row('SDK, pages of a hundred', carefully),
    row('describeAllServices', ours),
  ]);
  console.log(`describeAllServices / SDK, pages of ten: ${ratio.toFixed(3)}, at most ${MOST_RATIO}`);
  console.log(`describeAllServices / SDK, pages of a hundred: ${besideCareful.toFixed(3)}, reported only`);
  if (!(ratio <= MOST_RATIO)) console.error('✖ above its bound');
  process.exit(ratio <= MOST_RATIO ? 0 : 1);
}

const medianOf = (times: readonly number[]) =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;

function row(what: string, times: readonly number[]) {
  return { what, 'median, ms': medianOf(times), 'least, ms': Math.min(...times), 'most, ms': Math.max(...times) };
}

/** In a process of its own: a local ECS with all the services, each with some events. */
async function serve(): Promise<void> {
  const local = await startLocalEcs({ speed: 0 });
  const ecs = new ECS(local.clientConfig);
  await ecs.createCluster({});
  await ecs.registerTaskDefinition({
    family: 'web',
    networkMode: 'awsvpc',
    cpu: '256',
    memory: '512',
    containerDefinitions: [{ name: 'app', image: 'nginx:1.27' }],
  });
  const names = Array.from({ length: SERVICES }, (_, i) => `service-${i}`);
  await each(names, (serviceName) =>
    ecs.createService({
      serviceName,
      taskDefinition: 'web',
      desiredCount: 1,
      launchType: 'FARGATE',
      networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-a', 'subnet-b', 'subnet-c'] } },
    }),
  );
  await local.settle();
  for (const desiredCount of [0, 1, 0, 1]) {
    await each(names, (service) => ecs.updateService({ service, desiredCount }));
    await local.settle();
  }
  ecs.destroy();
  process.send?.(local.clientConfig);
}

async function nextFrom<Message>(child: ChildProcess): Promise<Message> {
  const [message] = (await once(child, 'message')) as [Message];
  return message;
}

async function slowDown(url: string, delay: number): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/_local/faults`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ kind: 'latency', delay }),
  });
  if (!answer.ok) throw new Error(`The local ECS did not take the latency: ${answer.status}`);
}

/** Calls once for each name, a few at a time. */
async function each(names: readonly string[], call: (name: string) => Promise<unknown>): Promise<void> {
  for (let i = 0; i < names.length; i += 20) await Promise.all(names.slice(i, i + 20).map(call));
}

if (process.send === undefined) await compare();
else await serve();
