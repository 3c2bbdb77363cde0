import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strict } from '../../src/codec/index.js';
import { RegisterTaskDefinitionRequest } from '../../src/model/task-definition/register-task-definition.js';
import { newerMembers } from '../../src/task-definition/newer-members.js';
import { registrable } from '../../src/task-definition/registrable.js';
import { taskDefinitionRules } from '../../src/task-definition/rules/index.js';
import { valid } from '../support/arbitrary.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { directEcs } from '../support/direct-ecs.js';
import { hostile, mutated } from '../support/near-miss.js';
import { placesIn, stepsIn, valueAt, withValueAt } from '../support/places.js';
import { leftOf, rightOf } from '../support/sides.js';

const numRuns = Math.max(100, Number(process.env.TYPED_ECS_RUNS ?? 150));
const timeout = 60_000 + numRuns * 20;

type Members = Readonly<Record<string, unknown>>;

const definition = valid(RegisterTaskDefinitionRequest, { strict: true }) as fc.Arbitrary<Members>;
const accepted = (described: unknown) => rightOf(registrable(deepFreeze(described)));

/** Definitions made by chance do not keep to the rules over the whole, which do not matter here. */
const WHOLE = taskDefinitionRules.map(({ id }) => id);

/** What of a value gets over the wire. */
const sent = (value: unknown) => JSON.parse(JSON.stringify(value));

/** Registers definitions in an account of their own, and answers how the last is described. */
function described(...inputs: readonly object[]): { readonly taskDefinition: Members; readonly tags: unknown } {
  const { call } = directEcs();
  for (const input of inputs) call('RegisterTaskDefinition', sent(input), { disable: WHOLE });
  const { family } = accepted(inputs.at(-1));
  const { taskDefinition, tags } = call('DescribeTaskDefinition', { taskDefinition: family, include: ['TAGS'] });
  return { taskDefinition: taskDefinition as Members, tags };
}

/** What no two revisions have in common. */
function lasting({ taskDefinition, tags }: ReturnType<typeof described>): unknown {
  const { taskDefinitionArn: _arn, revision: _revision, registeredAt: _registeredAt, ...rest } = taskDefinition;
  return { taskDefinition: rest, tags };
}

/** The forms in which one answer of DescribeTaskDefinition gets around. */
const FORMS: Readonly<Record<string, (answer: object) => unknown>> = {
  "the SDK's output, with Dates": (answer) => ({ $metadata: { httpStatusCode: 200 }, ...answer }),
  'JSON with ISO 8601': sent,
  'JSON with seconds since 1970': (answer) => sent(withSeconds(answer)),
};

function withSeconds(u: unknown): unknown {
  return placesIn(u).reduce((whole, place) => {
    const value = valueAt(u, place);
    return value instanceof Date ? withValueAt(whole, place, value.getTime() / 1000) : whole;
  }, u);
}

describe('registrable', { timeout }, () => {
  it.each(Object.keys(FORMS))('gives back what was registered, from %s', (form) => {
    fc.assert(
      fc.property(definition, (input) => {
        const first = described(input);
        const again = accepted(FORMS[form]?.(first));
        const second = described(input, again);
        expect(second.taskDefinition.revision).toBe(2);
        expect(lasting(second)).toEqual(lasting(first));
      }),
      { numRuns },
    );
  });

  it('changes nothing of what it has given itself', () => {
    fc.assert(
      fc.property(definition, (input) => {
        const once = accepted(described(input));
        expect(accepted(once)).toStrictEqual(once);
        expect(accepted({ taskDefinition: once })).toStrictEqual(once);
      }),
      { numRuns },
    );
  });

  it('takes null for absence wherever a name stands', () => {
    const names = fc.constantFrom('cpu', 'hostname', 'options', 'host', 'tags', 'memberOfTheFuture', 'taskDefinition');
    fc.assert(
      fc.property(definition, fc.array(fc.tuple(fc.nat(), names), { minLength: 1 }), (input, additions) => {
        const answer = sent(described(input));
        const objects = placesIn(answer).filter((place) => isObject(valueAt(answer, place)));
        const holey = additions.reduce((whole, [pick, name]) => {
          const place = [...(objects[pick % objects.length] ?? []), name];
          return valueAt(whole, place) === undefined ? withValueAt(whole, place, null) : whole;
        }, answer);
        expect(accepted(holey)).toStrictEqual(accepted(answer));
      }),
      { numRuns },
    );
  });

  it('says where null stands in a list', () => {
    fc.assert(
      fc.property(definition, fc.nat(), (input, pick) => {
        const lists = placesIn(input).filter((place) => Array.isArray(valueAt(input, place)));
        const place = lists[pick % lists.length] ?? [];
        const elements = valueAt(input, place) as readonly unknown[];
        const wrong = withValueAt(input, place, [...elements, null]);
        const nulls = leftOf(registrable({ taskDefinition: wrong })).filter(({ received }) => received === 'null');
        expect(nulls.map(({ path }) => stepsIn(path))).toEqual([['taskDefinition', ...place, elements.length]]);
      }),
      { numRuns },
    );
  });

  it('accepts what strict decoding accepts, and else has the same against it', () => {
    const newer = strict(RegisterTaskDefinitionRequest, { newer: 'pass' });
    fc.assert(
      fc.property(mutated(RegisterTaskDefinitionRequest, { strict: true }), (input) => {
        fc.pre(input !== undefined && input !== null);
        const plain = deepFreeze(input);
        const result = registrable(plain);
        if (result._tag === 'Right') {
          expect(newer.decode(result.right)._tag).toBe('Right');
          expect(newerMembers(result.right)).toEqual(newerMembers(accepted({ taskDefinition: result.right })));
          return;
        }
        const wrapped = leftOf(registrable({ taskDefinition: plain }));
        const steps = (path: string) => (path === '' ? ['taskDefinition'] : ['taskDefinition', ...stepsIn(path)]);
        expect(wrapped.map(({ path, ...issue }) => ({ ...issue, path: stepsIn(path) }))).toEqual(
          result.left.map(({ path, ...issue }) => ({ ...issue, path: steps(path) })),
        );
        expect(newer.decode(plain)._tag).toBe('Left');
      }),
      { numRuns },
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(hostile(), definition, fc.nat(), (make, input, pick) => {
        const places = placesIn(input);
        const given = withValueAt(input, places[pick % places.length] ?? [], make());
        for (const value of [make(), given, { taskDefinition: given }, { taskDefinition: input, tags: make() }]) {
          const result = registrable(value);
          if (result._tag === 'Left') expect(result.left.length).toBeGreaterThan(0);
        }
      }),
      { numRuns },
    );
  });
});

function isObject(u: unknown): boolean {
  return typeof u === 'object' && u !== null && !Array.isArray(u);
}
