import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Arguments, argumentsOf, type CommandLine } from '../../../src/task-definition/command/arguments.js';
import { checkFiles } from '../../../src/task-definition/command/check-files.js';
import { readText } from '../../../src/task-definition/command/read-text.js';

const APP = { name: 'app', image: 'nginx:1.27', memory: 128 };
const FILES = {
  'fine.json': { family: 'web', containerDefinitions: [APP] },
  'warned.json': { family: 'web', containerDefinitions: [{ ...APP, image: 'nginx' }] },
  'wrong.json': { family: 'web', containerDefinitions: [{ ...APP, cpu: 'much' }] },
  'list.json': [],
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-files-'));
  const files = Object.entries(FILES).map(([name, value]) => writeFile(join(folder, name), JSON.stringify(value)));
  await Promise.all([...files, writeFile(join(folder, 'broken.json'), '{"password": hunter2}')]);
});
afterAll(() => rm(folder, { recursive: true }));

/** With names of files in place of their paths. */
async function outcomeOf(values: CommandLine['values'], ...files: readonly string[]) {
  const at = (file: string) => join(folder, file);
  const { against, ...others } = values;
  const asked: Arguments = argumentsOf({
    values: against === undefined ? others : { ...others, against: at(against) },
    positionals: files.map(at),
  });
  const { report, ...outcome } = await checkFiles(asked, { read: readText, paint: (_, text) => text });
  return { report: report.replaceAll(join(folder, '/'), ''), ...outcome };
}

const BROKEN = {
  file: 'broken.json',
  ok: false,
  issues: [
    {
      path: '',
      code: 'unreadable',
      message: "Unexpected token 'h' at line 1, column 14",
      expected: 'a task definition as JSON',
      received: 'a file that cannot be read as such',
      severity: 'error',
    },
  ],
};

describe('checking files', () => {
  it('reports in the order that is asked for', async () => {
    const { report, exitCode } = await outcomeOf({}, 'wrong.json', 'fine.json', 'broken.json');
    expect(report).toBe(`wrong.json: ✖ 1 error
  ✖ Expected a number of CPU units (CpuUnits) as an integer, got "much" (a string)
    → at containerDefinitions[0].cpu
fine.json: ✔ ok
broken.json: ✖ Unexpected token 'h' at line 1, column 14
3 files: ✖ 1 unreadable, 1 error`);
    expect(exitCode).toBe(2);
  });

  it('reports as JSON', async () => {
    const { report, ...rest } = await outcomeOf({ json: true }, 'wrong.json', 'broken.json', 'fine.json');
    expect(JSON.parse(report)).toEqual([
      {
        file: 'wrong.json',
        ok: false,
        issues: [
          {
            path: 'containerDefinitions[0].cpu',
            code: 'wrong-type',
            message: 'Expected a number of CPU units (CpuUnits) as an integer, got "much" (a string)',
            expected: 'a number of CPU units (CpuUnits) as an integer',
            received: '"much" (a string)',
            severity: 'error',
          },
        ],
      },
      BROKEN,
      { file: 'fine.json', ok: true, issues: [] },
    ]);
    expect(rest).toEqual({ exitCode: 2 });
  });

  it('is all right with warnings, up to so many in all files', async () => {
    const { report, ...unlimited } = await outcomeOf({ json: true }, 'warned.json', 'warned.json');
    expect(JSON.parse(report)).toMatchObject([{ ok: true }, { ok: true }]);
    expect(unlimited).toEqual({ exitCode: 0 });
    expect(await outcomeOf({ 'max-warnings': '2' }, 'warned.json', 'warned.json')).toMatchObject({ exitCode: 0 });
    const { report: _, ...limited } = await outcomeOf({ 'max-warnings': '1' }, 'warned.json', 'warned.json');
    expect(limited).toEqual({ complaint: 'Too many warnings: 2, where --max-warnings is 1', exitCode: 1 });
  });

  it('compares each file with another one', async () => {
    const asked = { against: 'fine.json', json: true };
    const { report, exitCode } = await outcomeOf(asked, 'warned.json', 'broken.json', 'fine.json', 'list.json');
    const image = 'containerDefinitions[app].image';
    const changes = [{ kind: 'changed', path: image, before: 'nginx:1.27', after: 'nginx', sensitive: false }];
    expect(JSON.parse(report)).toMatchObject([
      { file: 'warned.json', ok: true, changes },
      BROKEN,
      { file: 'fine.json', ok: true, changes: [] },
      { file: 'list.json', ok: false },
    ]);
    expect(JSON.parse(report).map((entry: object) => 'changes' in entry)).toEqual([true, false, true, false]);
    expect(exitCode).toBe(2);
  });

  it.each([
    ['broken.json', "Unexpected token 'h' at line 1, column 14"],
    ['missing.json', "ENOENT: no such file or directory, open 'missing.json'"],
    ['list.json', 'Expected a task definition, got something else'],
  ])('checks the files all the same where there is no comparing them with %s', async (against, why) => {
    const { report, exitCode } = await outcomeOf({ against }, 'fine.json');
    expect(report).toBe(`${against}: ✖ ${why}\nfine.json: ✔ ok\n2 files: ✖ 1 unreadable`);
    expect(exitCode).toBe(2);
  });
});
