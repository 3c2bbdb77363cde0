import { describe, expect, it } from 'vitest';
import { drift, type Issue, issuesOf, strict } from '../../src/codec/index.js';
import { leavesOf, onTheWire, removed, replaced } from './leaves.js';
import { type SeedOperation, seedOperations, seedValues } from './seed-2016.js';

/**
 * How many leaves the reference shows in the syntax of each request and response; RegisterTaskDefinition has three more,
 * for a second container that the first refers to.
 */
const COUNTS = [
  ['CreateService', 11, 26],
  ['DeleteService', 2, 26],
  ['DeregisterTaskDefinition', 1, 43],
  ['DescribeServices', 2, 28],
  ['DescribeTaskDefinition', 1, 43],
  ['RegisterTaskDefinition', 41, 43],
  ['UpdateService', 6, 26],
] as const;

/** The way to the service in the responses that hold one. */
const SERVICES = [
  ['CreateService', 'service'],
  ['DeleteService', 'service'],
  ['DescribeServices', 'services[0]'],
  ['UpdateService', 'service'],
] as const;

const TASK_DEFINITIONS = ['DeregisterTaskDefinition', 'DescribeTaskDefinition', 'RegisterTaskDefinition'];

const messages = seedOperations.flatMap(({ name, request, response, sampleRequest, sampleResponse }) => [
  { message: `the request of ${name}`, codec: strict(request), sample: sampleRequest },
  { message: `the response of ${name}`, codec: response, sample: sampleResponse },
]);
const everyLeaf = messages.flatMap(({ message, codec, sample }) =>
  leavesOf(sample).map(({ path, value }) => [path, message, { codec, sample, value }] as const),
);

function operationNamed(name: string): SeedOperation {
  const operation = seedOperations.find((other) => other.name === name);
  if (operation === undefined) throw new Error(`There is no sample of ${name}`);
  return operation;
}

function issuesIn(codec: SeedOperation['request'], value: unknown): readonly Pick<Issue, 'path' | 'code'>[] {
  const result = codec.decode(value);
  return result._tag === 'Right' ? [] : issuesOf(result.left).map(({ path, code }) => ({ path, code }));
}

function pathsIn(codec: SeedOperation['request'], value: unknown): readonly string[] {
  return issuesIn(codec, value).map(({ path }) => path);
}

function wrongFor(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return [42, true, {}, [value]];
  if (typeof value === 'number') return [String(value), true, {}, Number.NaN, value + 0.5];
  if (typeof value === 'boolean') return [String(value), 1, {}];
  if (value instanceof Date) return [true, {}, [value], 'yesterday', new Date(Number.NaN)];
  throw new Error('No leaf of the reference is of this type');
}

describe('the ECS API reference of 2016', () => {
  it.each(COUNTS)('%s has %i leaves in its request and %i in its response', (name, inRequest, inResponse) => {
    const { sampleRequest, sampleResponse } = operationNamed(name);
    expect(leavesOf(sampleRequest)).toHaveLength(inRequest);
    expect(leavesOf(sampleResponse)).toHaveLength(inResponse);
  });

  it('has 299 leaves: members, elements of lists and values of maps that have no parts', () => {
    expect(everyLeaf).toHaveLength(299);
    expect(new Set(everyLeaf.map(([path, message]) => `${message}: ${path}`)).size).toBe(299);
  });

  it.each(seedOperations)('a request of $name with every member is accepted as it is', ({ request, sampleRequest }) => {
    expect(strict(request).decode(sampleRequest)).toEqual({ _tag: 'Right', right: sampleRequest });
  });

  it.each(seedOperations)(
    'a response of $name with every member decodes, with dates',
    ({ response, sampleResponse }) => {
      const result = response.decode(sampleResponse);
      expect(result).toMatchObject({ _tag: 'Right', right: sampleResponse });
      expect(drift(response, sampleResponse)).toEqual([]);
    },
  );

  it.each(seedOperations)(
    'a response of $name decodes alike from seconds since 1970',
    ({ response, sampleResponse }) => {
      const wire = JSON.parse(JSON.stringify(onTheWire(sampleResponse)));
      expect(response.decode(wire)).toMatchObject({ _tag: 'Right', right: sampleResponse });
    },
  );

  it.each(everyLeaf)('%s in %s is refused there when it is of a wrong type', (path, _, { codec, sample, value }) => {
    for (const wrong of wrongFor(value)) expect(pathsIn(codec, replaced(sample, path, wrong))).toEqual([path]);
  });

  it('names a leaf deep inside a response', () => {
    const { response, sampleResponse } = operationNamed('DescribeTaskDefinition');
    const path = 'taskDefinition.containerDefinitions[0].links[0]';
    expect(pathsIn(response, replaced(sampleResponse, path, 42))).toEqual([path]);
  });
});

describe('what the reference marks as required', () => {
  const required = seedOperations.flatMap(({ name, request, sampleRequest, required }) =>
    required.map((path) => [path, name, { codec: strict(request), sample: sampleRequest }] as const),
  );

  it('is 16 members', () => {
    expect(required).toHaveLength(16);
  });

  it.each(required)('%s of %s is missed', (path, _, { codec, sample }) => {
    expect(issuesIn(codec, removed(sample, path))).toEqual([{ path, code: 'missing' }]);
  });

  it('desiredCount and taskDefinition of CreateService are missed together', () => {
    const { request, sampleRequest } = operationNamed('CreateService');
    const sample = removed(removed(sampleRequest, 'desiredCount'), 'taskDefinition');
    expect([...pathsIn(strict(request), sample)].sort()).toEqual(['desiredCount', 'taskDefinition']);
  });
});

describe('what the reference of 2016 brought', () => {
  it.each(SERVICES)('createdAt of the service that %s answers, as a date and as seconds since 1970', (name, way) => {
    const { response, sampleResponse } = operationNamed(name);
    const path = `${way}.createdAt`;
    for (const createdAt of [new Date('2016-05-05T00:00:00.250Z'), 1_462_406_400.25]) {
      const result = response.decode(replaced(sampleResponse, path, createdAt));
      if (result._tag === 'Left') throw new Error('The response was refused');
      const found = leavesOf(result.right).find((leaf) => leaf.path === path);
      expect(found?.value).toEqual(new Date(Date.UTC(2016, 4, 5, 0, 0, 0, 250)));
    }
    expect(pathsIn(response, replaced(sampleResponse, path, true))).toEqual([path]);
    expect(pathsIn(response, removed(sampleResponse, path))).toEqual([]);
  });

  const awslogs = { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/web', 'awslogs-region': 'us-east-1' } };

  it('awslogs as a log driver of a task definition that is registered', () => {
    const { request, sampleRequest } = operationNamed('RegisterTaskDefinition');
    const path = 'containerDefinitions[0].logConfiguration';
    expect(pathsIn(strict(request), replaced(sampleRequest, path, awslogs))).toEqual([]);
    const misspelt = replaced(sampleRequest, `${path}.logDriver`, 'awslog');
    expect(issuesIn(strict(request), misspelt)).toEqual([{ path: `${path}.logDriver`, code: 'unknown-value' }]);
  });

  it.each(TASK_DEFINITIONS)('awslogs as a log driver in the task definition that %s answers', (name) => {
    const { response, sampleResponse } = operationNamed(name);
    const path = 'taskDefinition.containerDefinitions[0].logConfiguration';
    const sample = replaced(sampleResponse, path, awslogs);
    expect(pathsIn(response, sample)).toEqual([]);
    expect(drift(response, sample)).toEqual([]);
  });

  it.each([...seedValues])('%s takes each value that the reference names', (path, values) => {
    const { request, sampleRequest } = operationNamed('RegisterTaskDefinition');
    for (const value of values) expect(pathsIn(strict(request), replaced(sampleRequest, path, value))).toEqual([]);
    expect(pathsIn(strict(request), replaced(sampleRequest, path, 'invented'))).toEqual([path]);
  });

  it.each([
    ['service.status', ['ACTIVE', 'DRAINING', 'INACTIVE']],
    ['service.deployments[0].status', ['PRIMARY', 'ACTIVE', 'INACTIVE']],
  ])('%s of a response has the states that the reference names', (path, states) => {
    const { response, sampleResponse } = operationNamed('UpdateService');
    for (const state of states) expect(drift(response, replaced(sampleResponse, path, state))).toEqual([]);
    expect(drift(response, replaced(sampleResponse, path, 'INVENTED'))).toHaveLength(1);
  });
});
