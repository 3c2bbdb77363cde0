import { execFile, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { emptyEcs } from '../../support/local-ecs.js';

const hasBoto3 = spawnSync('python3', ['-c', 'import boto3']).status === 0;
if (!hasBoto3) console.warn('There is no boto3 for python3 here: the local ECS is not tried with it.');

describe('a client that knows nothing of this package', () => {
  it.runIf(hasBoto3)('lives the life of a service, with its own waiters, paginators and exceptions', async () => {
    const { local } = await emptyEcs();
    const script = join(import.meta.dirname, 'boto3-life.py');
    const { stdout } = await promisify(execFile)('python3', [script, local.url]);
    expect(JSON.parse(stdout)).toEqual({
      arn: 'arn:aws:ecs:eu-west-1:123456789012:service/default/web',
      createdAt: '2026-11-23T12:00:00+00:00',
      pages: [2, 1],
      revisions: ['web:2'],
      statuses: ['RUNNING'],
      missing: { Code: 'ServiceNotFoundException', Message: 'Service not found.' },
    });
  });
});
