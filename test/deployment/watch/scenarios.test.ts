import { getEventListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { DeploymentEnding } from '../../../src/deployment/watch/deployment-ending.js';
import type { DeploymentSnapshot } from '../../../src/deployment/watch/deployment-snapshot.js';
import { watchDeployment } from '../../../src/deployment/watch/watch-deployment.js';
import {
  DEPLOYMENT_SCENARIOS,
  type DeploymentScenario,
  TEN_MINUTES,
  type WaiterVerdict,
} from '../../support/deployment-scenarios.js';
import { endOf, type Stage, stageOf } from '../../support/deployment-stage.js';
import { waiterOn } from '../../support/sdk-waiter.js';

const MOST_LATE = 15_000;
const MOST_CALLS = 60;
const MOST_CALLS_A_MINUTE = 10;

/** What a watch of a scenario came to. */
interface Seen {
  readonly snapshots: readonly DeploymentSnapshot[];
  readonly ending: DeploymentEnding;
  /** When the ending was reported, in milliseconds since the scenario began. */
  readonly reported: number;
}

async function staged(scenario: DeploymentScenario): Promise<Stage> {
  const stage = await stageOf(scenario);
  onTestFinished(stage.close);
  return stage;
}

async function watched({ watched: ecs, target, clock, abortSignal, elapsed }: Stage): Promise<Seen> {
  const snapshots: DeploymentSnapshot[] = [];
  const endings: DeploymentEnding[] = [];
  for await (const seen of watchDeployment(ecs, target, { clock, abortSignal, timeout: TEN_MINUTES })) {
    expect(endings, 'the ending is the last').toEqual([]);
    if (seen._tag === 'Snapshot') snapshots.push(seen);
    else endings.push(seen);
  }
  const [ending] = endings;
  if (ending === undefined) throw new Error('The watch came to no ending');
  return { snapshots, ending, reported: elapsed() };
}

const identityOf = ({ _tag, ...ending }: DeploymentEnding) =>
  'because' in ending ? { _tag, because: ending.because } : { _tag };

/** What keeps the process alive and did not before; what vitest itself has going for a moment is let pass. */
async function leftSince(before: readonly string[]): Promise<readonly string[]> {
  let left: readonly string[] = [];
  for (let round = 0; round < 20; round++) {
    await pause(10);
    left = process.getActiveResourcesInfo();
    for (const resource of before) {
      const index = left.indexOf(resource);
      if (index !== -1) left = left.toSpliced(index, 1);
    }
    if (left.length === 0) break;
  }
  return left;
}

/** The most calls within a minute. */
function busiestMinute({ calls }: Stage): number {
  return Math.max(...calls.map(({ at }) => calls.filter((call) => call.at >= at && call.at < at + 60_000).length), 0);
}

describe.each(DEPLOYMENT_SCENARIOS)('when $name', (scenario) => {
  test(`the ending is ${scenario.ending._tag}, in time and with few calls`, async () => {
    const stage = await staged(scenario);
    const { ending, reported } = await watched(stage);
    expect(identityOf(ending)).toEqual(scenario.ending);
    expect(ending.reasons.map(({ cause }) => cause)).toEqual(scenario.reasons);
    expect(ending).toMatchObject(stage.target);
    expect(ending.message).toMatch(/^[A-Z][^\n]*\.$/);
    expect(ending.message).toContain(stage.target.service);

    const late = reported - (await endOf(scenario, stage));
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThanOrEqual(MOST_LATE);
    expect(stage.calls.length).toBeLessThanOrEqual(MOST_CALLS);
    expect(busiestMinute(stage)).toBeLessThanOrEqual(MOST_CALLS_A_MINUTE);
  });

  test('the snapshots tell each event once and in order, and the last is in the ending', async () => {
    const { snapshots, ending } = await watched(await staged(scenario));
    expect(ending.snapshot).toBe(snapshots.at(-1));
    const events = snapshots.flatMap((snapshot) => snapshot.events);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const times = events.map(({ createdAt }) => createdAt.getTime());
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    const elapsed = snapshots.map((snapshot) => snapshot.elapsed);
    expect(elapsed).toEqual(elapsed.toSorted((a, b) => a - b));
  });

  test('nothing is left behind', async () => {
    const before = process.getActiveResourcesInfo();
    const stage = await stageOf(scenario);
    await watched(stage);
    expect(getEventListeners(stage.abortSignal, 'abort')).toEqual([]);
    await stage.close();
    expect(await leftSince(before)).toEqual([]);
  });

  test(`waitUntilServicesStable says ${scenario.waiter.says}, which is ${scenario.waiter.is}`, async () => {
    const stage = await staged(scenario);
    const waiter = await waiterOn(stage);
    const { is, ...said } = scenario.waiter;
    expect(waiter).toEqual(said);
    const watch = await staged(scenario);
    await watched(watch);
    expect(worthOf(waiter, scenario, await endOf(scenario, watch))).toBe(is);
  });
});

/** What the waiter's word is worth, where the truth is known. */
function worthOf(
  { says, after }: Omit<WaiterVerdict, 'is'>,
  { ending }: DeploymentScenario,
  happened: number,
): WaiterVerdict['is'] {
  if (says === 'TIMEOUT') return happened < TEN_MINUTES ? 'blind' : 'right';
  if ((says === 'SUCCESS') !== (ending._tag === 'Completed'))
    return says === 'SUCCESS' || ending._tag === 'Completed' ? 'wrong' : 'right';
  return says === 'SUCCESS' && after * 1_000 < happened ? 'early' : 'right';
}
