import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('leaves nothing behind after many calls at once and a long watch, and grows no further', {
  timeout: 180_000,
}, async () => {
  const short = ['--calls', '300', '--services', '10', '--minutes', '10'];
  const command = ['--import', 'tsx', 'bench/load.ts', ...short];
  const { stdout } = await promisify(execFile)(process.execPath, command, { encoding: 'utf8' });
  expect(stdout).toMatch(/handles left open' +│ 0 /);
});
