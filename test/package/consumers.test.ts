import { readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesIn, installed, type Manifest, manifestIn, packed, ROOT, removeAll } from './support/installation.js';
import { printed, run } from './support/run.js';
import { compilerOf, nodeOf, vite } from './support/tool.js';

/** The oldest that the package allows, and one of each later line that is supported. */
const NODES = ['20.19.0', '22.13.1', '24.21.0'] as const;
const [OLDEST_NODE, , NEWEST_NODE] = NODES;
const OLDEST_COMPILER = '5.4.5';
const NEWEST_COMPILER = '7.0.2';
const LATER_COMPILERS = ['5.9.3', '6.0.3', NEWEST_COMPILER];

/** Milliseconds that installing, or one run of a compiler, may take on a busy machine. */
const LONG = 300_000;

let tarball: string;
let usual: string;
let oldest: string;
let inside: string;
let manifest: Manifest;

beforeAll(async () => {
  tarball = await packed();
  [usual, oldest] = await Promise.all([installed(tarball, 'usual'), installed(tarball, 'oldest')]);
  inside = join(usual, 'node_modules', 'typed-ecs');
  manifest = manifestIn(inside);
}, LONG);
afterAll(removeAll, LONG);

describe('the tarball', () => {
  test('holds what each source compiles to, the schema and four documents, and nothing else', () => {
    const sources = filesIn(join(ROOT, 'src')).map((source) => source.replace(/\.ts$/, ''));
    const built = sources.flatMap((source) => [`dist/${source}.js`, `dist/${source}.d.ts`]);
    const others = ['CHANGELOG.md', 'LICENSE', 'README.md', 'dist/task-definition.schema.json', 'package.json'];
    expect(filesIn(inside)).toEqual([...built, ...others].sort());
  });

  test('has less than 100 kB in each file, and 800 kB in all', () => {
    expect(filesIn(inside).filter((file) => statSync(join(inside, file)).size >= 100_000)).toEqual([]);
    expect(statSync(tarball).size).toBeLessThan(800_000);
  });

  test('names no source map, and no folder of the machine that built it', () => {
    const telling = filesIn(inside).filter((file) => {
      const text = readFileSync(join(inside, file), 'utf8');
      return text.includes('sourceMappingURL') || text.includes(ROOT);
    });
    expect(telling).toEqual([]);
  });

  test('runs nothing when it is installed, and brings no other package', () => {
    const { scripts, dependencies, optionalDependencies, bundleDependencies } = manifest;
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$/.test(name))).toEqual([]);
    expect([dependencies, optionalDependencies, bundleDependencies]).toEqual([undefined, undefined, undefined]);
  });

  test('shares one copy of each peer with whoever installs it', () => {
    const peers = Object.keys(manifest.peerDependencies);
    for (const folder of [usual, oldest]) {
      const copies = filesIn(folder).filter((file) =>
        peers.some((peer) => `/${file}`.endsWith(`/node_modules/${peer}/package.json`)),
      );
      expect(copies).toEqual(peers.map((peer) => `node_modules/${peer}/package.json`).sort());
    }
  });
});

describe('a command', () => {
  test('begins with the line that has Node run it, and may be executed', () => {
    expect(Object.keys(manifest.bin)).toEqual(['check-task-definition', 'local-ecs']);
    for (const [name, file] of Object.entries(manifest.bin)) {
      expect(readFileSync(join(inside, file), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
      expect(statSync(join(usual, 'node_modules', '.bin', name)).mode & 0o111).toBe(0o111);
    }
  });

  test('checks a file', async () => {
    const command = join(usual, 'node_modules', '.bin', 'check-task-definition');
    expect((await run(usual, command, 'commands/good.json')).code).toBe(0);
    const { code, stdout, stderr } = await run(usual, command, 'commands/bad.json');
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('containerDefinitions[0].links[0]');
  });

  test('tells how a local ECS is started', async () => {
    const command = join(usual, 'node_modules', '.bin', 'local-ecs');
    expect(await printed(usual, command, '--help')).toMatch(/^Usage: local-ecs /);
  });
});

describe.concurrent.each(NODES)('on Node %s', (version) => {
  const folder = () => (version === OLDEST_NODE ? oldest : usual);

  test('the package is imported, and runs a rollout', { timeout: LONG }, async () => {
    const node = await nodeOf(version);
    expect(await printed(folder(), node, '--version')).toBe(`v${version}`);
    expect(await printed(folder(), node, 'esm/main.mjs')).toBe('web runs 2 tasks');
  });

  test('the package is required, and runs a service', { timeout: LONG }, async () => {
    expect(await printed(folder(), await nodeOf(version), 'commonjs/main.cjs')).toBe('web runs 2 tasks');
  });

  test('each entry is there, and nothing beside them', { timeout: LONG }, async () => {
    const node = await nodeOf(version);
    const exported = JSON.parse(await printed(folder(), node, 'entries/main.mjs'));
    expect(Object.keys(exported)).toEqual(Object.keys(manifest.exports));
    expect(exported).toMatchObject({
      '.': expect.arrayContaining(['makeEcs', 'orThrow', 'Service', 'planRollout', 'defineTaskDefinition']),
      './model': expect.arrayContaining(['Service', 'strict', 'formatIssues', 'parseServiceArn']),
      './task-definition': expect.arrayContaining(['checkTaskDefinition', 'defineTaskDefinition', 'registrable']),
      './deployment': expect.arrayContaining(['deploy', 'planRollout', 'watchDeployment']),
      './local': ['createLocalEcs', 'startLocalEcs'],
      './task-definition.schema.json': ['default'],
      './package.json': ['default'],
    });
    const { code, stderr } = await run(folder(), node, '--eval', "import('typed-ecs/dist/index.js')");
    expect(code).toBe(1);
    expect(stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});

describe.concurrent('TypeScript', () => {
  const compiled = async (folder: string, version: string, project: string, ...options: string[]) =>
    run(folder, await compilerOf(version), '--project', project, '--pretty', 'false', ...options);
  const CLEAN = { code: 0, stdout: '', stderr: '' };

  test('5.4 compiles a strict program for Node, with the oldest peers', { timeout: LONG }, async () => {
    expect(await compiled(oldest, OLDEST_COMPILER, 'typed/tsconfig.5.4.json')).toEqual(CLEAN);
    const said = await printed(oldest, await nodeOf(OLDEST_NODE), 'typed/out/main.js');
    expect(said).toMatch(/^Deployment .* of service web is complete\.$/);
  });

  test.each(LATER_COMPILERS)(
    '%s compiles a strict program for Node, from CommonJS too',
    { timeout: LONG },
    async (version) => {
      const out = `typed/out/${version}`;
      expect(await compiled(usual, version, 'typed', '--outDir', out)).toEqual(CLEAN);
      const node = await nodeOf(NEWEST_NODE);
      expect(await printed(usual, node, `${out}/main.js`)).toMatch(/^Deployment .* of service web is complete\.$/);
      const required = JSON.parse(await printed(usual, node, `${out}/from-commonjs.cjs`));
      expect(required).toEqual({ service: 'web', name: 'Service' });
    },
  );

  test.each([OLDEST_COMPILER, ...LATER_COMPILERS])(
    '%s compiles a page for a bundler, without the types of Node',
    { timeout: LONG },
    async (version) => {
      expect(await compiled(usual, version, 'browser')).toEqual(CLEAN);
    },
  );

  test('7 compiles a program for a bundler, with the client', { timeout: LONG }, async () => {
    expect(await compiled(usual, NEWEST_COMPILER, 'server')).toEqual(CLEAN);
  });
});

describe.concurrent('a bundle', () => {
  const bundled = async (project: 'browser' | 'server') => {
    const { metafile } = await build({
      absWorkingDir: join(usual, project),
      entryPoints: ['main.ts'],
      outfile: 'out/esbuild/main.js',
      bundle: true,
      format: 'esm',
      target: 'es2022',
      metafile: true,
      ...(project === 'server' ? { platform: 'node', mainFields: ['module', 'main'] } : { platform: 'browser' }),
    });
    return Object.keys(metafile.inputs);
  };
  const packagesIn = (inputs: readonly string[]) =>
    new Set(inputs.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? basename(input)));
  const byVite = async (project: 'browser' | 'server') => {
    const { code, stdout, stderr } = await run(join(usual, project), await vite(), 'build');
    expect(`${stdout}${stderr}`).not.toMatch(/warn|externalized/i);
    expect(code).toBe(0);
  };

  const PAGE = {
    createdAt: '2016-05-05T00:00:00.123Z',
    issues: expect.stringContaining('Did you mean launchType?'),
    names: ['web', 'prod'],
    rules: ['links-container'],
    changed: ['containerDefinitions[app].links[cache]'],
  };
  const PROGRAM = { runningCount: 2, created: true, plan: 'Feasible', missing: 'ServiceException' };

  test('of the model and the rules for definitions holds no SDK and needs no Node, by esbuild', async () => {
    expect(packagesIn(await bundled('browser'))).toEqual(new Set(['main.ts', 'typed-ecs', 'io-ts', 'fp-ts']));
  });

  test('of an untouched import of the model is empty', async () => {
    const { outputFiles } = await build({
      stdin: { contents: "import 'typed-ecs/model';", resolveDir: usual },
      bundle: true,
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    expect(outputFiles.map(({ text }) => text)).toEqual(['']);
  });

  test('for a page runs where code cannot be made from text', { timeout: LONG }, async () => {
    await Promise.all([bundled('browser'), byVite('browser')]);
    const node = await nodeOf(NEWEST_NODE);
    for (const bundler of ['esbuild', 'vite']) {
      const script = `browser/out/${bundler}/main.js`;
      const said = await printed(usual, node, '--disallow-code-generation-from-strings', script);
      expect(JSON.parse(said)).toEqual(PAGE);
    }
  });

  test('for Node, with the client and a local ECS, has one copy of fp-ts and runs', { timeout: LONG }, async () => {
    const [inputs] = await Promise.all([bundled('server'), byVite('server')]);
    const fpTs = inputs.filter((input) => input.includes('node_modules/fp-ts/')).map((input) => basename(input));
    expect(fpTs).toContain('Either.js');
    expect(fpTs).toHaveLength(new Set(fpTs).size);
    const node = await nodeOf(NEWEST_NODE);
    for (const bundler of ['esbuild', 'vite']) {
      expect(JSON.parse(await printed(usual, node, `server/out/${bundler}/main.js`))).toEqual(PROGRAM);
    }
  });
});
