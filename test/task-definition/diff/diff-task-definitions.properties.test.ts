import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyCodec } from '../../../src/codec/index.js';
import { formatPath } from '../../../src/codec/path.js';
import { HANDLERS } from '../../../src/local/operation/handlers.js';
import { RegisterTaskDefinitionRequest } from '../../../src/model/task-definition/register-task-definition.js';
import { TaskDefinition } from '../../../src/model/task-definition/task-definition.js';
import {
  type ComparableTaskDefinition,
  diffTaskDefinitions,
} from '../../../src/task-definition/diff/diff-task-definitions.js';
import { formatChanges } from '../../../src/task-definition/diff/format-changes.js';
import { requiredAttributes } from '../../../src/task-definition/required-attributes.js';
import { valid } from '../../support/arbitrary.js';
import { deepFreeze } from '../../support/deep-freeze.js';
import { directEcs } from '../../support/direct-ecs.js';
import { placesIn, type Step, valueAt, withoutValueAt, withValueAt } from '../../support/places.js';
import { rightOf } from '../../support/sides.js';

const frozen = (u: unknown) => deepFreeze(rightOf(RegisterTaskDefinitionRequest.decode(u)));

/**
 * Values of a codec whose lists and structures are there down to the last, with few names and numbers, so that keys
 * meet and defaults are hit. They break rules across members, which makes no difference here.
 */
function crowded(codec: AnyCodec): fc.Arbitrary<unknown> {
  const { shape } = codec;
  if (shape.kind === 'list') return fc.array(crowded(shape.element), { maxLength: 3 });
  if (shape.kind === 'map') return fc.dictionary(fc.constantFrom('a', 'toString', 'b c'), fc.constantFrom('a', 'b'));
  if (shape.kind === 'structure') {
    const members = Object.entries(shape.members).map(([name, member]) => [name, crowded(member.codec)] as const);
    const requiredKeys = Object.keys(shape.members).filter((name) => shape.members[name]?.presence === 'required');
    return fc.record(Object.fromEntries(members), { requiredKeys });
  }
  const few = shape.kind === 'text' ? ['a', 'ax', '7', '/'] : shape.kind === 'number' ? [0, 1, 30, 80] : [];
  const some = fc.sample(valid(codec, { strict: true }), { numRuns: 2, seed: 7 });
  return fc.constantFrom(...few, ...some);
}

/** Lists that mean nothing while they are empty, though ECS asks for a newer Docker Remote API as soon as they are there. */
const ASKING_WHILE_EMPTY: ReadonlySet<unknown> = new Set(['ulimits', 'dnsServers', 'dnsSearchDomains']);

/** What may be registered, and what is like it, but fuller. */
const definitions = fc.oneof(
  valid(RegisterTaskDefinitionRequest, { strict: true }).map(frozen),
  crowded(RegisterTaskDefinitionRequest).map((u) => frozen({ ...(u as object), family: 'web' })),
);

/** Whatever the codecs accept: nulls, values of any length, members and values of the future. */
const acceptable = fc.oneof(
  valid(RegisterTaskDefinitionRequest).map((u) => deepFreeze(u as ComparableTaskDefinition)),
  valid(TaskDefinition).map((u) => deepFreeze(u as ComparableTaskDefinition)),
  valid(TaskDefinition).map((u) => deepFreeze(rightOf(TaskDefinition.decode(u)))),
  crowded(RegisterTaskDefinitionRequest).map((u) => deepFreeze(u as ComparableTaskDefinition)),
);

/** What the local ECS describes of a definition, through JSON or as it is. */
function described(definition: RegisterTaskDefinitionRequest, json: boolean): ComparableTaskDefinition {
  const { region, call } = directEcs();
  HANDLERS.get('RegisterTaskDefinition')?.handle(region, definition as never);
  const { taskDefinition } = call('DescribeTaskDefinition', { taskDefinition: `${definition.family}:1` });
  return (json ? JSON.parse(JSON.stringify(taskDefinition)) : taskDefinition) as ComparableTaskDefinition;
}

/** A simple value in a definition: the way to it, its codec and what it is. */
interface Leaf {
  readonly at: readonly Step[];
  readonly codec: AnyCodec;
  readonly value: unknown;
}

function leavesIn(codec: AnyCodec, value: unknown, at: readonly Step[] = []): readonly Leaf[] {
  if (value === undefined || value === null) return [];
  const { shape } = codec;
  switch (shape.kind) {
    case 'structure':
      return Object.entries(shape.members).flatMap(([name, member]) =>
        leavesIn(member.codec, valueAt(value, [name]), [...at, name]),
      );
    case 'list':
      return (value as readonly unknown[]).flatMap((element, i) => leavesIn(shape.element, element, [...at, i]));
    case 'map':
      return Object.keys(value).flatMap((key) => leavesIn(shape.value, valueAt(value, [key]), [...at, key]));
    default:
      return [{ at, codec, value }];
  }
}

/** Another value, as the shape tells. */
function otherThan({ codec: { shape }, value }: Leaf): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  const values: readonly unknown[] = shape.kind === 'enumeration' && shape.values.length > 1 ? shape.values : [];
  const known = values[(values.indexOf(value) + 1) % values.length];
  return known ?? `${value}x`;
}

/** With these network modes a host port of 0, or one that is the container port, says nothing. */
const isIdleHostPort = (definition: ComparableTaskDefinition, { at, value }: Leaf) =>
  at.at(-1) === 'hostPort' &&
  ['awsvpc', 'host'].includes(definition.networkMode ?? 'bridge') &&
  [0, valueAt(definition, [...at.slice(0, -1), 'containerPort'])].includes(value as number);

const SENSITIVE =
  /(?:environment|properties)\[\d+\]\.value$|valueFrom$|credentialsParameter$|\.(?:options|dockerLabels|driverOpts|labels)[.[]/;

const isSensitive = (at: readonly Step[]) => SENSITIVE.test(formatPath(at));

/** Lists in which order matters, by their own names and by those of what has them. */
const ORDERED = /(?:^|\.)(?:command|entryPoint|dnsServers|dnsSearchDomains|environmentFiles|mountOptions)$/;

/**
 * Lists in which order matters for elements that share a key, or that are not sound with such; and the key. Of devices,
 * whose key is one path or another, one is enough.
 */
const KEYED: Readonly<Record<string, string>> = {
  containerDefinitions: 'name',
  environment: 'name',
  secrets: 'name',
  secretOptions: 'name',
  properties: 'name',
  extraHosts: 'hostname',
  systemControls: 'namespace',
  devices: 'key',
};

/** The definition with each list whose order does not matter in another order, all the way down. */
function shuffled(value: unknown, random: () => number, path = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, part]) => [key, shuffled(part, random, `${path}.${key}`)] as const)
        .map((entry) => ({ entry, rank: random() }))
        .sort((one, other) => one.rank - other.rank)
        .map(({ entry }) => entry),
    );
  }
  const elements = value.map((element) => shuffled(element, random));
  if (ORDERED.test(path)) return elements;
  return elements
    .map((element) => ({ element, rank: random() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ element }) => element);
}

/** The definition, where no two elements of these lists share a key. */
function withDistinctKeys(value: unknown, name = ''): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withDistinctKeys(part, key)]));
  }
  const key = KEYED[name];
  const elements = value.map((element) => withDistinctKeys(element));
  if (key === undefined) return elements;
  return [...new Map(elements.map((element) => [valueAt(element, [key]), element] as const)).values()];
}

/** Whether a place is a map, whose entries are changes of their own. */
function isMap(at: readonly Step[]): boolean {
  return ['options', 'dockerLabels', 'driverOpts', 'labels'].includes(`${at.at(-1)}`);
}

const namesOf = (definition: RegisterTaskDefinitionRequest) => requiredAttributes(definition).map(({ name }) => name);

describe('for any definition that may be registered', () => {
  it('there is no change to itself, nor to what the local ECS describes of it', () => {
    fc.assert(
      fc.property(definitions, fc.boolean(), (definition, json) => {
        expect(diffTaskDefinitions(definition, definition)).toEqual([]);
        expect(diffTaskDefinitions(definition, described(definition, json))).toEqual([]);
        expect(diffTaskDefinitions(described(definition, json), definition)).toEqual([]);
      }),
    );
  });

  it('each value that becomes another is exactly one change, whose value shows unless it is sensitive', () => {
    fc.assert(
      fc.property(definitions, fc.nat(), (definition, pick) => {
        const leaves = leavesIn(RegisterTaskDefinitionRequest, definition);
        const leaf = leaves[pick % leaves.length];
        if (leaf === undefined) return;
        const value = otherThan(leaf);
        fc.pre(!isIdleHostPort(definition, leaf) && !isIdleHostPort(definition, { ...leaf, value }));
        const after = frozen(withValueAt(definition, leaf.at, value));
        const changes = diffTaskDefinitions(definition, after);
        expect(changes, formatPath(leaf.at)).toHaveLength(1);
        expect(changes[0]?.sensitive).toBe(isSensitive(leaf.at));
        expect(diffTaskDefinitions(after, definition)).toHaveLength(1);
      }),
      { numRuns: 200 },
    );
  });

  it('each element less is exactly one change, and so is one more', () => {
    fc.assert(
      fc.property(definitions, fc.nat(), (definition, pick) => {
        const elements = placesIn(definition).filter((at) => typeof at.at(-1) === 'number');
        const at = elements[pick % elements.length];
        if (at === undefined) return;
        const fewer = frozen(withoutValueAt(definition, at));
        expect(diffTaskDefinitions(definition, fewer), formatPath(at)).toHaveLength(1);
        expect(diffTaskDefinitions(fewer, definition), formatPath(at)).toHaveLength(1);
      }),
      { numRuns: 120 },
    );
  });

  it('each member less is at most one change, and where it is none, the same attributes are required', () => {
    fc.assert(
      fc.property(definitions, fc.nat(), (definition, pick) => {
        const places = placesIn(definition).filter(
          (at) => typeof at.at(-1) === 'string' && RegisterTaskDefinitionRequest.is(withoutValueAt(definition, at)),
        );
        const at = places[pick % places.length];
        if (at === undefined) return;
        const value = valueAt(definition, at);
        const without = frozen(withoutValueAt(definition, at));
        const changes = diffTaskDefinitions(definition, without);
        if (!Array.isArray(value) && !isMap(at)) expect(changes.length, formatPath(at)).toBeLessThanOrEqual(1);
        const asksWhileEmpty = Array.isArray(value) && value.length === 0 && ASKING_WHILE_EMPTY.has(at.at(-1));
        if (changes.length === 0 && !asksWhileEmpty) expect(namesOf(without)).toEqual(namesOf(definition));
      }),
      { numRuns: 120 },
    );
  });

  it('another order is no change where order does not matter, and one change in a command', () => {
    fc.assert(
      fc.property(definitions.map(withDistinctKeys).map(frozen), fc.infiniteStream(fc.nat()), (definition, stream) => {
        const random = () => stream.next().value as number;
        expect(diffTaskDefinitions(definition, frozen(shuffled(definition, random)))).toEqual([]);
      }),
    );
    const command = fc.array(fc.string(), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(
        command.chain((words) => fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length }))),
        ([before, after]) => {
          fc.pre(before.some((word, i) => word !== after[i]));
          const running = (words: readonly string[]) => ({
            family: 'web',
            containerDefinitions: [{ name: 'app', image: 'nginx', command: words }],
          });
          expect(diffTaskDefinitions(running(before), running(after))).toEqual([
            { kind: 'changed', path: 'containerDefinitions[app].command', before, after, sensitive: false },
          ]);
        },
      ),
    );
  });

  it('what has changed is the same, whether it is taken from a file or from what ECS describes', () => {
    const untagged = definitions.map(({ tags: _, ...definition }) => frozen(definition));
    fc.assert(
      fc.property(untagged, untagged, (one, other) => {
        const changes = diffTaskDefinitions(one, other);
        expect(diffTaskDefinitions(described(one, true), other)).toEqual(changes);
        expect(diffTaskDefinitions(one, described(other, false))).toEqual(changes);
      }),
    );
  });
});

describe('for any two definitions that the codecs accept', () => {
  it('never throws, changes neither, and answers data and lines', () => {
    fc.assert(
      fc.property(acceptable, acceptable, (before, after) => {
        const changes = diffTaskDefinitions(before, after);
        expect(JSON.parse(JSON.stringify(changes))).toEqual(changes);
        expect(formatChanges(changes).split('\n')).toHaveLength(Math.max(1, changes.length));
        for (const change of changes) {
          expect('before' in change, change.path).toBe(change.kind !== 'added');
          expect('after' in change, change.path).toBe(change.kind !== 'removed');
        }
        expect(diffTaskDefinitions(before, before)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });

  it('has as many changes back as forth, with additions for removals', () => {
    const countsOf = (before: ComparableTaskDefinition, after: ComparableTaskDefinition) => {
      const kinds = diffTaskDefinitions(before, after).map(({ kind }) => kind);
      return ['added', 'removed', 'changed'].map((kind) => kinds.filter((each) => each === kind).length);
    };
    fc.assert(
      fc.property(acceptable, acceptable, (before, after) => {
        const [added, removed, changed] = countsOf(before, after);
        expect(countsOf(after, before)).toEqual([removed, added, changed]);
      }),
    );
  });

  it('shows nothing that is sensitive', () => {
    const marked = acceptable.map((definition) => {
      const secret = (at: readonly Step[]) => isSensitive(at) || at.some((step) => step === 'memberOfTheFuture');
      let count = 0;
      return placesIn(definition)
        .filter((at) => secret(at) && typeof valueAt(definition, at) === 'string')
        .reduce<unknown>((u, at) => withValueAt(u, at, `canary${count++}`), definition) as ComparableTaskDefinition;
    });
    fc.assert(
      fc.property(marked, marked, (before, after) => {
        const changes = diffTaskDefinitions(before, after);
        expect(JSON.stringify(changes)).not.toContain('canary');
        expect(formatChanges(changes)).not.toContain('canary');
      }),
      { numRuns: 120 },
    );
  });
});
