/**
 * How large the package is in a bundle, gzipped.
 *
 * @module
 */
import { gzipSync } from 'node:zlib';
import { ECSClient } from '@aws-sdk/client-ecs';
import * as typedEcs from 'typed-ecs';
import { constant, type Figure } from '../figure.js';
import { bundled } from './bundled.js';
import type { Project } from './project.js';

/** What is weighed, and its race. */
export const BUNDLE = {
  race: 'gzipped bundle beyond the SDK',
  facade: 'makeEcs with all its operations',
  send: 'send and one operation, in the median',
  structure: 'ServiceEvent from ./model',
} as const;

const SOURCES: Readonly<Record<string, string>> = {
  [BUNDLE.facade]: "export { makeEcs } from 'typed-ecs';",
  [BUNDLE.structure]: "export { ServiceEvent } from 'typed-ecs/model';",
  'Service from ./model': "export { Service } from 'typed-ecs/model';",
  'all of ./model': "export * from 'typed-ecs/model';",
  'all of the package': "export * from 'typed-ecs';",
};

const SENDS = 'send and ';

/** Weighs each, and `send` with each operation: of these, the smallest, the median and the largest are told. */
export async function bundleSizes({ folder }: Project): Promise<readonly Figure[]> {
  const weigh = async ([name, source]: [string, string]) => {
    const { length } = gzipSync(await bundled(folder, source), { level: 9 });
    return constant(BUNDLE.race, name, 'bytes', length);
  };
  const operations = Object.keys(typedEcs.makeEcs(new ECSClient({}))).filter((name) => name in typedEcs);
  const sends = await Promise.all(
    operations.map((name) => weigh([`${SENDS}${name}`, `export { ${name}, send } from 'typed-ecs';`])),
  );
  const sorted = sends.sort((one, other) => one.median - other.median);
  const middle = sorted[Math.floor(sorted.length / 2)]?.median ?? Number.NaN;
  return [
    ...(await Promise.all(Object.entries(SOURCES).map(weigh))),
    ...[sorted[0], sorted.at(-1)].filter((figure) => figure !== undefined),
    ...sorted.filter(({ name }) => name === `${SENDS}describeServices`),
    constant(BUNDLE.race, BUNDLE.send, 'bytes', middle),
  ];
}
