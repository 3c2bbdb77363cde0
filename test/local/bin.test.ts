import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { post, raw, target } from '../support/aws-json.js';
import { emptyEcs, LARGE, WEB } from '../support/local-ecs.js';

const children: ChildProcessWithoutNullStreams[] = [];
afterAll(() => {
  for (const child of children) child.kill();
});

const ROOT = new URL('../..', import.meta.url);
const USAGE = 'Usage: local-ecs [--port N] [--host HOST] [--allow-host NAME]... [--speed X] [--seed N]';

/** Runs the command from its source, as Node runs it once it is built. */
function run(...options: string[]): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/local/bin.ts', ...options], { cwd: ROOT });
  children.push(child);
  return child;
}

async function ended(child: ChildProcessWithoutNullStreams) {
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

async function urlOf(child: ChildProcessWithoutNullStreams): Promise<string> {
  for await (const line of createInterface(child.stdout)) {
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('The command printed no address');
}

it('prints its address, answers there as its seed says, and runs as fast as it is told', async () => {
  const url = await urlOf(run('--port', '0', '--speed', '2000', '--seed', '7'));
  const { headers } = await post(url, 'CreateCluster', {});
  const { local } = await emptyEcs({ seed: 7 });
  expect(headers['x-amzn-requestid']).toBe((await post(local.url, 'CreateCluster', {})).headers['x-amzn-requestid']);
  await post(url, 'RegisterContainerInstance', LARGE);
  await post(url, 'RegisterTaskDefinition', WEB);
  await post(url, 'CreateService', { serviceName: 'web', taskDefinition: 'web', desiredCount: 2 });
  await sleep(100);
  const { body } = await post(url, 'DescribeServices', { services: ['web'] });
  expect(body).toMatchObject({ services: [{ runningCount: 2, deployments: [{ rolloutState: 'COMPLETED' }] }] });
});

it.concurrent.each([
  [['--port', 'http'], '--port'],
  [['--port', '70000'], '70000'],
  [['--speed', 'Infinity'], '--speed'],
  [['--speed', '-1'], 'speed'],
  [['--seed', ''], '--seed'],
  [['--seed', '1.5'], 'seed'],
  [['--host', 'http://localhost'], 'host'],
  [['--allow-host', 'ecs:8000'], 'allowedHosts'],
  [['--colour'], '--colour'],
])('refuses %j with its usage and exit code 2', async (options, named) => {
  const { code, stdout, stderr } = await ended(run(...options));
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(named);
  expect(stderr).toContain(USAGE);
  expect(stderr).not.toContain('    at ');
});

it('listens where it is told, and answers to the names that it is told', async () => {
  const url = await urlOf(
    run('--port', '0', '--host', '0.0.0.0', '--allow-host', 'ecs', '--allow-host', 'ecs.internal'),
  );
  const statuses = ['ecs:80', 'ecs.internal', '192.168.1.7', 'evil.example'].map(async (host) => {
    const answer = await raw(url, { headers: { ...target('DescribeClusters'), host }, body: '{}' });
    return answer.status;
  });
  expect(await Promise.all(statuses)).toEqual([200, 200, 200, 403]);
});

it('says that the port is taken', async () => {
  const { local } = await emptyEcs();
  const { code, stderr } = await ended(run('--port', new URL(local.url).port));
  expect(code).toBe(2);
  expect(stderr).toContain('EADDRINUSE');
});

it('prints its usage when it is asked for help', async () => {
  const { code, stdout, stderr } = await ended(run('--help'));
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe(`${USAGE}\n`);
});
