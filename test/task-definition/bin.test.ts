import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HELP } from '../../src/task-definition/command/arguments.js';

const ROOT = new URL('../..', import.meta.url);
const USAGE = 'Usage: check-task-definition [options] FILE...';

const APP = { name: 'app', image: 'nginx:1.27', memory: 128 };
const WEB = { $schema: 'https://example.com/task-definition.json', family: 'web', containerDefinitions: [APP] };
const DESCRIBED = {
  taskDefinition: {
    taskDefinitionArn: 'arn:aws:ecs:eu-west-1:123456789012:task-definition/web:7',
    family: 'web',
    revision: 7,
    status: 'ACTIVE',
    cpu: '256',
    memory: null,
    containerDefinitions: [
      { ...APP, image: 'nginx', user: 'root', cpu: 0, environment: [{ name: 'TOKEN', value: 'hunter1' }] },
    ],
    registeredAt: '2026-11-23T12:00:00+00:00',
  },
  tags: [{ key: 'team', value: 5 }],
};
const AFTER = {
  family: 'web',
  containerDefinitions: [{ ...APP, hostname: 'a', environment: [{ name: 'TOKEN', value: 'hunter2' }] }],
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-task-definition-'));
  const write = (name: string, content: string) => writeFile(join(folder, name), content);
  await Promise.all([
    write('web.json', `\uFEFF${JSON.stringify(WEB)}`),
    write('described.json', JSON.stringify(DESCRIBED)),
    write('after.json', JSON.stringify(AFTER)),
    write('broken.json', '{\n  "password": hunter2\n}'),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

interface Run {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command from its source, as Node runs it once it is built, in the folder of the files. */
async function run(options: readonly string[], { stdin = '', env = {} }: Run = {}) {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  const bin = fileURLToPath(new URL('src/task-definition/bin.ts', ROOT));
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), bin, ...options], {
    cwd: folder,
    env: { ...inherited, ...env },
  });
  child.stdin.end(stdin);
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  return { code, stdout, stderr };
}

const ISSUES = `  ✖ Expected a tag value of at most 256 letters, digits, spaces and _.:/=+-@ (TagValue) as a string, got 5 (a number)
    → at tags[0].value
  ⚠ Expected no secret in plain text, got a variable that is named like one
    → at taskDefinition.containerDefinitions[0].environment[0].value
    Whoever may describe the task definition can read it: keep it in Secrets Manager or Parameter Store, under secrets.
    rule: environment-secret-name
  ⚠ Expected an image with a tag other than latest, or with a digest, got "nginx"
    → at taskDefinition.containerDefinitions[0].image
    What latest means changes: a later task, or a rollback, may run another image.
    rule: image-version`;

describe.concurrent('check-task-definition', () => {
  it('says that a file is all right', async () => {
    expect(await run(['web.json'])).toEqual({ code: 0, stdout: 'web.json: ✔ ok\n', stderr: '' });
  });

  it('says all that is wrong with each file, without colours where it does not print to a terminal', async () => {
    expect(await run(['web.json', 'described.json', 'broken.json', 'missing.json'])).toEqual({
      code: 2,
      stdout: `web.json: ✔ ok
described.json: ✖ 1 error, 2 warnings
${ISSUES}
broken.json: ✖ Unexpected token 'h' at line 2, column 15
missing.json: ✖ ENOENT: no such file or directory, open 'missing.json'
4 files: ✖ 2 unreadable, 1 error, 2 warnings
`,
      stderr: '',
    });
  });

  it('reads standard input', async () => {
    const stdin = JSON.stringify({ ...DESCRIBED, tags: [] });
    const options = ['--disable', 'image-version', '--disable', 'environment-secret-name', '-', '--max-warnings', '0'];
    expect(await run(options, { stdin })).toEqual({ code: 0, stdout: 'standard input: ✔ ok\n', stderr: '' });
  });

  it('prints JSON alone for programs', async () => {
    const { code, stdout, stderr } = await run(['--json', '--max-warnings', '0', 'after.json', '-'], {
      stdin: '{"password": hunter2',
      env: { FORCE_COLOR: '1' },
    });
    expect([code, stderr]).toEqual([2, 'Too many warnings: 1, where --max-warnings is 0\n']);
    expect(stdout).toBe(`[
  {
    "file": "after.json",
    "ok": true,
    "issues": [
      {
        "path": "containerDefinitions[0].environment[0].value",
        "code": "conflict",
        "message": "Expected no secret in plain text, got a variable that is named like one",
        "rule": "environment-secret-name",
        "expected": "no secret in plain text",
        "received": "a variable that is named like one",
        "hint": "Whoever may describe the task definition can read it: keep it in Secrets Manager or Parameter Store, under secrets.",
        "severity": "warning"
      }
    ]
  },
  {
    "file": "-",
    "ok": false,
    "issues": [
      {
        "path": "",
        "code": "unreadable",
        "message": "Unexpected token 'h' at line 1, column 14",
        "expected": "a task definition as JSON",
        "received": "a file that cannot be read as such",
        "severity": "error"
      }
    ]
  }
]
`);
  });

  it('prints what changes, in colours where they are asked for', async () => {
    const options = ['--against', 'described.json', '--disable', 'environment-secret-name', 'after.json'];
    expect(await run(options, { env: { FORCE_COLOR: '1' } })).toEqual({
      code: 0,
      stdout: `after.json: \u001b[32m✔ ok\u001b[39m
  6 changes:
    \u001b[33m~ containerDefinitions[app].image: "nginx" → "nginx:1.27"\u001b[39m
    \u001b[33m~ containerDefinitions[app].environment[TOKEN].value: [redacted]\u001b[39m
    \u001b[32m+ containerDefinitions[app].hostname: "a"\u001b[39m
    \u001b[31m- containerDefinitions[app].user: "root"\u001b[39m
    \u001b[31m- cpu: "256"\u001b[39m
    \u001b[31m- tags[team]: {"key":"team","value":5}\u001b[39m
`,
      stderr: '',
    });
  });

  it('prints what changes as JSON', async () => {
    const { code, stdout } = await run(['--json', '--against', 'web.json', 'web.json']);
    expect([code, JSON.parse(stdout)]).toEqual([0, [{ file: 'web.json', ok: true, issues: [], changes: [] }]]);
  });

  it('fails for too many warnings, and says so', async () => {
    const { code, stdout, stderr } = await run(['--max-warnings', '0', 'after.json'], { env: { FORCE_COLOR: '0' } });
    expect([code, stderr]).toEqual([1, 'Too many warnings: 1, where --max-warnings is 0\n']);
    expect(stdout).toMatch(/^after\.json: ⚠ 1 warning\n {2}⚠ Expected no secret/);
  });

  it('knows old agents and old daemons', async () => {
    const options = ['--agent-version', '1.1.0', '--docker-api-version', '1.17', '--disable', 'cpu-shares', '-'];
    const stdin = JSON.stringify({
      ...WEB,
      containerDefinitions: [{ ...APP, entryPoint: ['sh'], dockerLabels: { a: 'b' } }],
    });
    const { code, stdout } = await run(options, { stdin });
    expect(code).toBe(0);
    expect(stdout.match(/rule: .*/g)).toEqual(['rule: docker-labels', 'rule: entry-point-agent']);
  });

  it.each([
    [[], 'Expected at least one FILE'],
    [['-', '-'], 'Expected - once'],
    [['--disable', 'fargate-sise', 'web.json'], 'got "fargate-sise"; did you mean fargate-size?'],
    [['--max-warnings', 'few', 'web.json'], '--max-warnings'],
    [['--agent-version', 'new', 'web.json'], '--agent-version'],
    [['--colour', 'web.json'], '--colour'],
    [['web.json', '--against'], '--against'],
  ])('refuses %j with its usage and exit code 2', async (options, named) => {
    const { code, stdout, stderr } = await run(options);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
    expect(stderr.endsWith(`\n${USAGE}\n`)).toBe(true);
    expect(stderr).not.toContain('    at ');
  });

  it.each([['--help'], ['-h'], ['--help', 'missing.json']])('prints its help', async (...options) => {
    expect(await run(options)).toEqual({ code: 0, stdout: `${HELP}\n`, stderr: '' });
    expect(HELP.startsWith(`${USAGE}\n`)).toBe(true);
  });
});
