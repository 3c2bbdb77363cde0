/**
 * What watching deployments takes: calls for a rollout of ten minutes, calls a round for a hundred services, and how late
 * an ending is reported at the most; over HTTP, in virtual time.
 *
 * `npx tsx bench/watch.ts` runs this. It fails where a figure is above its bound.
 *
 * @module
 */
import { watchDeployment } from '../src/deployment/watch/watch-deployment.js';
import { watchDeployments } from '../src/deployment/watch/watch-deployments.js';
import type { WatchTarget } from '../src/deployment/watch/watch-target.js';
import { DEPLOYMENT_SCENARIOS, scenarioNamed, TEN_MINUTES } from '../test/support/deployment-scenarios.js';
import { endOf, type Stage, stageOf } from '../test/support/deployment-stage.js';

/** Something measured, and the most that it may be. */
interface Figure {
  readonly what: string;
  readonly figure: number;
  readonly bound: number;
}

console.log(`Node ${process.version}`);
const figures = [await longRollout(), ...(await manyServices(100)), await latest()];
console.table(figures);
const failed = figures.filter(({ figure, bound }) => figure > bound);
for (const { what } of failed) console.error(`✖ ${what}: above its bound`);
process.exit(failed.length === 0 ? 0 : 1);

/** Two tasks at a time, each for almost a minute. */
async function longRollout(): Promise<Figure> {
  const stage = await stageOf(scenarioNamed('there is no such service'));
  await stage.ecs.createService({
    serviceName: 'web',
    taskDefinition: 'web:1',
    desiredCount: 23,
    deploymentConfiguration: { minimumHealthyPercent: 100, maximumPercent: 110 },
  });
  await stage.local.settle();
  const { service } = await stage.ecs.updateService({ service: 'web', taskDefinition: 'web:2' });
  const begun = stage.elapsed();
  const target: WatchTarget = { service: 'web', deploymentId: service?.deployments?.[0]?.id };
  let ending: string | undefined;
  for await (const { _tag } of watchDeployment(stage.watched, target, { clock: stage.clock })) ending = _tag;
  const minutes = (stage.elapsed() - begun) / 60_000;
  if (ending !== 'Completed' || minutes < 10) throw new Error(`${ending} after ${minutes} minutes`);
  const calls = stage.calls.length;
  await stage.close();
  return { what: `calls over a rollout of ${minutes.toFixed(1)} minutes`, figure: calls, bound: 60 };
}

async function manyServices(count: number): Promise<readonly Figure[]> {
  const stage = await stageOf(scenarioNamed('there is no such service'));
  const targets: WatchTarget[] = [];
  for (let i = 0; i < count; i++) {
    const { service } = await stage.ecs.createService({
      serviceName: `service-${i}`,
      taskDefinition: 'web:1',
      desiredCount: 1 + (i % 3),
    });
    targets.push({ service: `service-${i}`, deploymentId: service?.deployments?.[0]?.id });
  }
  let completed = 0;
  for await (const { seen } of watchDeployments(stage.watched, targets, { clock: stage.clock })) {
    if (seen._tag === 'Completed') completed += 1;
  }
  if (completed !== count) throw new Error(`${completed} of ${count} deployments were completed`);
  const rounds = roundsOf(stage);
  await stage.close();
  const most = Math.max(...rounds);
  return [{ what: `calls in each of ${rounds.length} rounds for ${count} services`, figure: most, bound: count / 10 }];
}

function roundsOf({ calls }: Stage): readonly number[] {
  const counts = new Map<number, number>();
  for (const { at } of calls) counts.set(at, (counts.get(at) ?? 0) + 1);
  return [...counts.values()];
}

/** Each scenario as often as chance has a say in when the watch looks. */
async function latest(): Promise<Figure> {
  let worst = { late: 0, name: '' };
  for (const scenario of DEPLOYMENT_SCENARIOS) {
    for (const chance of [0, 0.5, 0.999, undefined]) {
      const stage = await stageOf(scenario);
      const { clock, abortSignal } = stage;
      const random = chance === undefined ? Math.random : () => chance;
      const options = { clock, abortSignal, timeout: TEN_MINUTES, random };
      for await (const _ of watchDeployment(stage.watched, stage.target, options));
      const late = stage.elapsed() - (await endOf(scenario, stage));
      if (late > worst.late) worst = { late, name: scenario.name };
      await stage.close();
    }
  }
  const what = `seconds until an ending is reported, over ${DEPLOYMENT_SCENARIOS.length} scenarios; the most when ${worst.name}`;
  return { what, figure: worst.late / 1_000, bound: 15 };
}
