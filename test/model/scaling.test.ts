import { describe, expect, test } from 'vitest';
import { type AnyCodec, check, drift, strict } from '../../src/codec/index.js';
import {
  DescribeServicesResponse,
  Document,
  RegisterTaskDefinitionRequest,
  Service,
  TagResourceRequest,
} from '../../src/model/index.js';
import { checkTaskDefinition } from '../../src/task-definition/index.js';
import { exportedCodecs } from '../support/exported-codecs.js';
import { growth } from '../support/growth.js';
import { patternsIn, pumped } from '../support/pumped-texts.js';

/** Linear is 1, where memory and garbage have their share; quadratic is 2. */
const BOUND = 1.65;

/** What is quadratic is so each time; what was disturbed is not. */
const AGAIN = { retry: 3 };

const times = <A>(size: number, make: (i: number) => A): A[] => Array.from({ length: size }, (_, i) => make(i));
const nested = (levels: number): unknown => (levels === 0 ? 'leaf' : { inner: nested(levels - 1) });
const members = (size: number, make: (i: number) => readonly [string, unknown]) =>
  Object.fromEntries(times(size, make));

const SERVICE = {
  serviceArn: 'arn:aws:ecs:eu-west-1:123456789012:service/prod/web',
  serviceName: 'web',
  clusterArn: 'arn:aws:ecs:eu-west-1:123456789012:cluster/prod',
  status: 'ACTIVE',
  desiredCount: 2,
  runningCount: 2,
  pendingCount: 0,
};
const EVENT = { id: 'a1', createdAt: 1462406400.123, message: '(service web) has reached a steady state.' };

const WEB = { name: 'app', image: 'nginx:1.27', memory: 128 };

/** Each with the codec that it is for, and how many of its parts there are at first. */
const inputs: readonly (readonly [string, AnyCodec, number, (size: number) => unknown])[] = [
  [
    'many services',
    DescribeServicesResponse,
    500,
    (n) => ({ services: times(n, () => ({ ...SERVICE, events: [EVENT] })) }),
  ],
  ['many events', Service, 4_000, (n) => ({ ...SERVICE, events: times(n, () => EVENT) })],
  [
    'many events whose time is wrong',
    Service,
    4_000,
    (n) => ({ ...SERVICE, events: times(n, () => ({ ...EVENT, createdAt: 'x' })) }),
  ],
  ['many events, the last one wrong', Service, 4_000, (n) => ({ ...SERVICE, events: [...times(n, () => EVENT), 1] })],
  ['many unknown members', Service, 400, (n) => ({ ...SERVICE, ...members(n, (i) => [`launchTyp${i}`, i]) })],
  [
    'many values newer than us',
    Service,
    4_000,
    (n) => ({ ...SERVICE, deployments: times(n, (i) => ({ rolloutState: `COMPLETE${i}` })) }),
  ],
  [
    'many tags',
    TagResourceRequest,
    2_000,
    (n) => ({ resourceArn: SERVICE.serviceArn, tags: times(n, (i) => ({ key: `key${i}`, value: 'v' })) }),
  ],
  [
    'many tags of one name',
    TagResourceRequest,
    2_000,
    (n) => ({ resourceArn: SERVICE.serviceArn, tags: times(n, () => ({ key: 'key', value: 'v' })) }),
  ],
  [
    'many labels',
    RegisterTaskDefinitionRequest,
    4_000,
    (n) => ({ family: 'web', containerDefinitions: [{ ...WEB, dockerLabels: members(n, (i) => [`label${i}`, 'v']) }] }),
  ],
  ['a document of many parts', Document, 5_000, (n) => times(n, (i) => ({ [`name${i}`]: [i] }))],
  ['a document that is deep', Document, 200, (n) => times(n, () => nested(90))],
  ['a document one part of which is too deep', Document, 200, (n) => [...times(n, () => nested(90)), nested(5_000)]],
  ['a long text', Service, 500_000, (n) => ({ ...SERVICE, serviceName: 'a'.repeat(n), status: 1 })],
];

describe('the time of a codec grows no faster than what it reads', () => {
  describe.each(inputs)('with %s', (_, codec, size, make) => {
    test.each<[string, (value: unknown) => unknown]>([
      ['decode', (value) => codec.decode(value)],
      ['decode as a request', (value) => strict(codec).decode(value)],
      ['check', (value) => check(codec, value)],
      ['drift', (value) => drift(codec, value)],
    ])('in %s', AGAIN, (_, read) => {
      expect(
        growth(size, (n) => {
          const value = make(n);
          return () => read(value);
        }),
      ).toBeLessThan(BOUND);
    });
  });
});

describe('a text that almost has the form asked for takes no longer the more ways there are to read it', () => {
  test.each(patternsIn(exportedCodecs.map(([, codec]) => codec)))('%s', AGAIN, (pattern, codec) => {
    const slow = pumped(codec).filter((make) => {
      const exponent = growth(4_000, (length) => {
        const text = make(length);
        return () => pattern.test(text);
      });
      return exponent >= BOUND;
    });
    expect(slow.map((make) => make(10))).toEqual([]);
  });
});

/** Task definitions with many parts that the rules compare with one another. */
const definitions: readonly (readonly [string, number, (size: number) => object])[] = [
  ['many containers', 100, (n) => ({ containerDefinitions: times(n, (i) => ({ ...WEB, name: `app${i}` })) })],
  ['many containers of one name', 100, (n) => ({ containerDefinitions: times(n, () => WEB) })],
  [
    'many variables',
    2_000,
    (n) => ({ containerDefinitions: [{ ...WEB, environment: times(n, (i) => ({ name: `V${i}`, value: 'v' })) }] }),
  ],
  [
    'many variables of one name',
    2_000,
    (n) => ({ containerDefinitions: [{ ...WEB, environment: times(n, () => ({ name: 'V', value: 'v' })) }] }),
  ],
  [
    'many volumes of one name',
    1_000,
    (n) => ({ containerDefinitions: [WEB], volumes: times(n, () => ({ name: 'v' })) }),
  ],
  [
    'many mounts of many volumes',
    300,
    (n) => ({
      containerDefinitions: [
        { ...WEB, mountPoints: times(n, (i) => ({ sourceVolume: `v${i}`, containerPath: `/v${i}` })) },
      ],
      volumes: times(n, (i) => ({ name: `v${i}` })),
    }),
  ],
  [
    'many ports',
    300,
    (n) => ({
      containerDefinitions: [{ ...WEB, portMappings: times(n, (i) => ({ containerPort: i + 1, hostPort: i + 1 })) }],
    }),
  ],
  [
    'one port many times',
    300,
    (n) => ({
      containerDefinitions: [{ ...WEB, portMappings: times(n, () => ({ containerPort: 80, hostPort: 80 })) }],
    }),
  ],
  [
    'a long chain of dependencies',
    100,
    (n) => ({
      containerDefinitions: times(n, (i) => ({
        ...WEB,
        name: `app${i}`,
        dependsOn: [{ containerName: `app${i + 1}`, condition: 'START' }],
      })),
    }),
  ],
  [
    'containers that all wait for all before them',
    10,
    (n) => ({
      containerDefinitions: times(Math.ceil(Math.sqrt(n * 100)), (i) => ({
        ...WEB,
        name: `app${i}`,
        links: times(i, (j) => `app${j}`),
      })),
    }),
  ],
];

describe('the time of checkTaskDefinition grows no faster than the definition', () => {
  test.each(definitions)('with %s', AGAIN, (_, size, make) => {
    expect(
      growth(size, (n) => {
        const definition = { family: 'web', ...make(n) };
        return () => checkTaskDefinition(definition);
      }),
    ).toBeLessThan(BOUND);
  });
});
