/**
 * DescribeServices with the SDK alone, and through the facade.
 *
 * @module
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DescribeServicesCommand, type ECSClient } from '@aws-sdk/client-ecs';
import { DescribeServicesResponse, makeEcs } from 'typed-ecs';
import type { Figure } from '../figure.js';
import { type Contestant, type Pace, race } from '../rounds.js';
import { LARGE, success, TINY } from './answers.js';
import { clientInProcess, clientOf } from './client.js';

const INPUT = { cluster: 'prod', services: ['web'] };

/** The facade's races. */
export const FACADE = {
  bytes: 'DescribeServices, 188 kB from memory',
  http: 'DescribeServices, 188 kB over HTTP',
  tiny: 'DescribeServices, 0.1 kB from memory',
  sdk: 'raw SDK send',
  facade: 'facade',
  indirect: 'facade without direct decoding',
  codec: 'JSON.parse and codec',
  parse: 'JSON.parse',
} as const;

/** Runs them. */
export async function facadeRaces(pace: Pace): Promise<readonly Figure[]> {
  const server = fork(join(import.meta.dirname, 'server.ts'));
  try {
    const [port] = (await once(server, 'message')) as [number];
    const overHttp = clientOf(`http://127.0.0.1:${port}`);
    return [
      ...(await race(FACADE.bytes, [...inProcess(LARGE), ...alone(LARGE)], pace)),
      ...(await race(FACADE.http, [sdk(overHttp), facade(FACADE.facade, overHttp)], { ...pace, clock: 'wall' })),
      ...(await race(FACADE.tiny, inProcess(TINY), pace)),
    ];
  } finally {
    server.disconnect();
  }
}

/** What is no AWS JSON the facade leaves to the SDK, and decodes the SDK's output. */
function inProcess(text: string): readonly Contestant[] {
  const client = clientInProcess(success(text));
  return [
    sdk(client),
    facade(FACADE.facade, client),
    facade(FACADE.indirect, clientInProcess(success(text, 'text/plain'))),
  ];
}

function sdk(client: ECSClient): Contestant {
  return { name: FACADE.sdk, run: () => client.send(new DescribeServicesCommand(INPUT)) };
}

function facade(name: string, client: ECSClient): Contestant {
  const ecs = makeEcs(client);
  return {
    name,
    async run() {
      const result = await ecs.describeServices(INPUT)();
      if (result._tag === 'Left') throw new Error(`${name}: ${result.left._tag}`);
      return result;
    },
  };
}

/** What is left without a client. */
function alone(text: string): readonly Contestant[] {
  return [
    { name: FACADE.codec, run: () => DescribeServicesResponse.decode(JSON.parse(text)) },
    { name: FACADE.parse, run: () => JSON.parse(text) },
  ];
}
