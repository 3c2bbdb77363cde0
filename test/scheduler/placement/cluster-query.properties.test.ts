import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseClusterQuery, type QuerySubject } from '../../../src/scheduler/placement/cluster-query.js';

const NAMES = ['stack', 'ecs.instance-type', 'gpu'] as const;
const VALUES = ['prod', 'test', 't3.small', '2', '10', 'and', 'two words'] as const;
const GROUPS = ['service:web', 'family:batch', 'database'] as const;

/** The attributes and groups are few, so that expressions and instances meet often. */
const anyInstance = fc.record({
  attributes: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.option(fc.constantFrom(...VALUES), { nil: undefined })), {
      selector: ([name]) => name,
    })
    .map((entries) => new Map<string, string | undefined>(entries)),
  agentConnected: fc.boolean(),
  runningTasksCount: fc.nat(3),
  agentVersion: fc.constantFrom('1.2', '1.10.0', '2.0.1'),
  taskGroups: fc.subarray([...GROUPS]).map((groups): ReadonlySet<string> => new Set(groups)),
}) satisfies fc.Arbitrary<QuerySubject>;

/** An expression as a tree, each leaf with the text of it and what it means, told apart from the parser's way. */
type Tree =
  | { readonly kind: 'leaf'; readonly text: string; readonly holds: (of: QuerySubject) => boolean }
  | { readonly kind: 'not'; readonly of: Tree; readonly sign: string }
  | { readonly kind: 'and' | 'or'; readonly left: Tree; readonly right: Tree; readonly sign: string };

const leaf = (text: string, holds: (of: QuerySubject) => boolean): Tree => ({ kind: 'leaf', text, holds });

const quoted = (value: string) => fc.constantFrom(...(value.includes(' ') ? [] : [value]), `'${value}'`, `"${value}"`);

/** Adds a text to a value; what a reader of the text should get back is the value. */
const written = <V extends string>(...values: readonly V[]) =>
  fc.constantFrom(...values).chain((value) => quoted(value).map((text) => ({ value, text })));

const space = fc.constantFrom('', ' ', '\n ');

const attributeLeaf = fc
  .record({ name: fc.constantFrom(...NAMES), argument: written(...VALUES), space })
  .chain(({ name, argument: { value, text }, space }) => {
    const subject = `attribute:${name}`;
    const given = (test: (held: string) => boolean) => (of: QuerySubject) => {
      const held = of.attributes.get(name);
      return held !== undefined && test(held);
    };
    return fc.constantFrom(
      leaf(
        `${subject}${space}==${space}${text}`,
        given((held) => held === value),
      ),
      leaf(
        `${subject} equals ${text}`,
        given((held) => held === value),
      ),
      leaf(
        `${subject}${space}!=${space}${text}`,
        given((held) => held !== value),
      ),
      leaf(
        `${subject} not_equals ${text}`,
        given((held) => held !== value),
      ),
      leaf(`${subject} exists`, (of) => of.attributes.has(name)),
      leaf(`${subject}${space}!exists`, (of) => !of.attributes.has(name)),
      leaf(
        `${subject} in${space}[${text},${space}prod]`,
        given((held) => [value, 'prod'].includes(held)),
      ),
      leaf(
        `${subject} not_in [${text}]`,
        given((held) => held !== value),
      ),
      leaf(
        `${subject}${space}=~${space}(p|t).*`,
        given((held) => held.startsWith('p') || held.startsWith('t')),
      ),
      leaf(
        `${subject} not_matches '.* .*'`,
        given((held) => !held.includes(' ')),
      ),
    );
  });

const otherLeaf = fc.constantFrom(
  leaf('agentConnected == true', (of) => of.agentConnected),
  leaf('agentConnected!=true', (of) => !of.agentConnected),
  leaf('runningTasksCount >= 2', (of) => of.runningTasksCount >= 2),
  leaf('runningTasksCount<1', (of) => of.runningTasksCount === 0),
  leaf('agentVersion greater_than 1.2.0', (of) => of.agentVersion !== '1.2'),
  leaf('agentVersion <= 1.10', (of) => of.agentVersion !== '2.0.1'),
  leaf('task:group == database', (of) => of.taskGroups.has('database')),
  leaf("task:group != 'database'", (of) => of.taskGroups.size > Number(of.taskGroups.has('database'))),
  leaf('task:group exists', (of) => of.taskGroups.size > 0),
);

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    attributeLeaf,
    otherLeaf,
    fc.record({ kind: fc.constant('not' as const), of: tie('tree'), sign: fc.constantFrom('!', 'not ') }),
    fc.record({
      kind: fc.constant('and' as const),
      left: tie('tree'),
      right: tie('tree'),
      sign: fc.constantFrom(' and ', '&&', ' && '),
    }),
    fc.record({
      kind: fc.constant('or' as const),
      left: tie('tree'),
      right: tie('tree'),
      sign: fc.constantFrom(' or ', '||', ' || '),
    }),
  ),
}));

const BINDING = { or: 0, and: 1, not: 2, leaf: 3 } as const;

/** With the parentheses that it needs, and no others. */
function printed(expression: Tree, around: number = BINDING.or): string {
  if (BINDING[expression.kind] < around) return `(${printed(expression)})`;
  switch (expression.kind) {
    case 'leaf':
      return expression.text;
    case 'not':
      return `${expression.sign}${printed(expression.of, BINDING.not)}`;
    default: {
      const binding = BINDING[expression.kind];
      return `${printed(expression.left, binding)}${expression.sign}${printed(expression.right, binding)}`;
    }
  }
}

/** With parentheses around everything. */
function enclosed(expression: Tree): string {
  switch (expression.kind) {
    case 'leaf':
      return `(${expression.text})`;
    case 'not':
      return `(${expression.sign}${enclosed(expression.of)})`;
    default:
      return `(${enclosed(expression.left)}${expression.sign}${enclosed(expression.right)})`;
  }
}

function evaluated(expression: Tree, of: QuerySubject): boolean {
  switch (expression.kind) {
    case 'leaf':
      return expression.holds(of);
    case 'not':
      return !evaluated(expression.of, of);
    case 'and':
      return evaluated(expression.left, of) && evaluated(expression.right, of);
    case 'or':
      return evaluated(expression.left, of) || evaluated(expression.right, of);
  }
}

describe('the cluster query language', () => {
  it('means what the tree of an expression means, with few parentheses and with many', () => {
    fc.assert(
      fc.property(tree, fc.array(anyInstance, { minLength: 1, maxLength: 8 }), (expression, instances) => {
        for (const text of [printed(expression), enclosed(expression)]) {
          fc.pre(text.length <= 2000);
          const query = parseClusterQuery(text);
          if (query._tag === 'Left') expect.fail(`${text}: ${query.left}`);
          const expected = instances.map((each) => evaluated(expression, each));
          expect(instances.map(query.right), text).toEqual(expected);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never throws, whatever it reads', () => {
    const pieces = [
      ...['attribute:a', 'agentVersion', 'task:group', '==', '=~', '!in', 'in', 'exists', 'and', '||', 'not', '!'],
      ...['(', ')', '[', ']', ',', "'", '"', ' ', '\\', 'x', '1.2', '2018-06-18', '&&', '*', '{', '^', '\u{1f433}'],
    ];
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
      fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(anyText, anyInstance, (text, subject) => {
        const query = parseClusterQuery(text);
        if (query._tag === 'Right') expect(query.right(subject)).toBeTypeOf('boolean');
        else expect(query.left).toMatch(/^Expected .+, got (".*" at character \d+|the end of the expression)$/);
      }),
      { numRuns: 2_000 },
    );
  });
});
