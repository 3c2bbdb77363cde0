/**
 * Many calls at once.
 *
 * @module
 */
import { ECSClient } from '@aws-sdk/client-ecs';
import { type Ecs, makeEcs } from '../../src/client/ecs.js';
import { heapInUse } from './heap.js';
import type { LoadFigure } from './load-figure.js';
import { localProcess } from './local-process.js';

const ROUNDS = 5;
const MOST_GROWTH = 2;

/**
 * Makes so many calls at once, in several rounds: checked, sent, answered and decoded over HTTP. In each round one call in
 * ten is of a service that is not there, and one in ten is aborted under way.
 */
export async function concurrentCalls(calls: number): Promise<readonly LoadFigure[]> {
  const local = await localProcess();
  const client = new ECSClient({ ...local.clientConfig, requestHandler: { socketAcquisitionWarningTimeout: 600_000 } });
  const ecs = makeEcs(client);
  const created = await ecs.createService({ serviceName: 'web', taskDefinition: 'web:1', desiredCount: 2 })();
  if (created._tag === 'Left') throw created.left;

  const heaps: number[] = [];
  let seconds = 0;
  let wrong = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now();
    const ends = await Promise.all(Array.from({ length: calls }, (_, i) => end(ecs, i)));
    seconds = (performance.now() - began) / 1_000;
    wrong += ends.filter((as) => !as).length;
    heaps.push(await heapInUse());
  }
  client.destroy();
  local.stop();
  const [, second = Number.NaN] = heaps;
  const last = heaps.at(-1) ?? Number.NaN;
  return [
    { what: `of ${ROUNDS} × ${calls} calls, those that did not end as they should`, figure: wrong, bound: 0 },
    { what: `seconds for ${calls} calls at once`, figure: seconds },
    {
      what: `megabytes that rounds after the second add to ${second.toFixed(1)}`,
      figure: last - second,
      bound: MOST_GROWTH,
    },
  ];
}

/** Makes a call, and tells whether it ended as it should. */
async function end(ecs: Ecs, i: number): Promise<boolean> {
  if (i % 10 === 3) {
    const result = await ecs.describeService({ service: 'gone' })();
    return result._tag === 'Left' && result.left._tag === 'ServiceException';
  }
  if (i % 10 === 7) {
    const aborting = new AbortController();
    const answer = ecs.describeService({ service: 'web' }, { abortSignal: aborting.signal })();
    setImmediate(() => aborting.abort());
    const result = await answer;
    return result._tag === 'Right' || (result.left._tag === 'TransportError' && result.left.kind === 'aborted');
  }
  const result = await ecs.describeService({ service: 'web' })();
  return result._tag === 'Right' && result.right.service.desiredCount === 2;
}
