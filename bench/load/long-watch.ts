/**
 * A long watch of many deployments that do not end meanwhile.
 *
 * @module
 */
import { ECSClient } from '@aws-sdk/client-ecs';
import { makeEcs } from '../../src/client/ecs.js';
import { orThrow } from '../../src/client/or-throw.js';
import { watchDeployments } from '../../src/deployment/watch/watch-deployments.js';
import type { WatchTarget } from '../../src/deployment/watch/watch-target.js';
import { heapInUse } from './heap.js';
import type { LoadFigure } from './load-figure.js';
import { localProcess } from './local-process.js';

/** So many tasks are replaced one by one, each of which takes about a minute. */
const TASKS = 80;

/** A service that was changed so often has had a hundred events, which is all that ECS keeps and that a watch holds. */
const CHANGES = 60;
const MOST_GROWTH = 4;

/** Watches so many services for so many minutes of virtual time. */
export async function longWatch(services: number, minutes: number): Promise<readonly LoadFigure[]> {
  const { clientConfig, clock, stop } = await localProcess();
  const client = new ECSClient(clientConfig);
  const ecs = makeEcs(client);
  const deploymentConfiguration = { minimumHealthyPercent: 100, maximumPercent: 102 };
  const names = Array.from({ length: services }, (_, i) => `service-${i}`);
  for (const serviceName of names) {
    await orThrow(
      ecs.createService({ serviceName, taskDefinition: 'web:1', desiredCount: 0, deploymentConfiguration }),
    );
  }
  for (let change = 1; change <= CHANGES; change++) {
    const desiredCount = change === CHANGES ? TASKS : change % 2;
    await Promise.all(names.map((service) => orThrow(ecs.updateService({ service, desiredCount }))));
    await clock.sleep(3 * 60_000);
  }
  const targets: WatchTarget[] = [];
  for (const service of names) {
    const updated = await orThrow(ecs.updateService({ service, taskDefinition: 'web:2' }));
    targets.push({ service, deploymentId: updated.service.deployments[0]?.id });
  }

  const heaps: number[] = [];
  const begun = clock.now();
  const sleep = async (milliseconds: number) => {
    await clock.sleep(milliseconds);
    if (clock.now() - begun > ((heaps.length + 1) / 6) * minutes * 60_000) heaps.push(await heapInUse());
  };
  const endings = new Map<string, number>();
  const options = { clock: { now: clock.now, sleep }, timeout: minutes * 60_000 };
  for await (const { seen } of watchDeployments(ecs, targets, options)) {
    endings.set(seen._tag, (endings.get(seen._tag) ?? 0) + 1);
  }
  client.destroy();
  stop();
  const [first = Number.NaN] = heaps;
  return [
    {
      what: `of ${services} watches, those that did not end with the limit`,
      figure: services - (endings.get('TimedOut') ?? 0),
      bound: 0,
    },
    { what: `snapshots in ${minutes} minutes of virtual time`, figure: endings.get('Snapshot') ?? 0 },
    {
      what: `megabytes that five sixths of that time add to ${first.toFixed(1)}`,
      figure: (heaps.at(-1) ?? Number.NaN) - first,
      bound: MOST_GROWTH,
    },
  ];
}
