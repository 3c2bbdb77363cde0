import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyCodec, check, strict } from '../../src/codec/index.js';
import { everythingShown } from '../support/everything-shown.js';
import { exportedCodecs } from '../support/exported-codecs.js';
import { mutated } from '../support/near-miss.js';
import { placesIn, type Step, valueAt, withValueAt } from '../support/places.js';

const numRuns = Number(process.env.TYPED_ECS_RUNS ?? 10);

const MARK = 'hunter2-correct-horse';

/** Members that hold secrets, wherever they are. */
const SECRET: ReadonlySet<Step> = new Set([
  'clientToken',
  'credentialsParameter',
  'dockerLabels',
  'driverOpts',
  'environment',
  'hookDetails',
  'instanceIdentityDocument',
  'instanceIdentityDocumentSignature',
  'labels',
  'nextToken',
  'options',
  'secretOptions',
  'secrets',
]);

/** Members that nobody knows, whose values might be anything. */
const MISSPELT: ReadonlySet<Step> = new Set(['desiredcount', 'naem', 'services ', 'polluted']);

/** The value with the mark for each text below a secret member; and how many those are. */
function planted(value: unknown): readonly [unknown, number] {
  const secret = placesIn(value).filter(
    (steps) =>
      steps.some((step) => SECRET.has(step) || MISSPELT.has(step)) && typeof valueAt(value, steps) === 'string',
  );
  return [secret.reduce((current, steps) => withValueAt(current, steps, MARK), value), secret.length];
}

/** Whether a secret member is anywhere below. */
function holdsSecrets({ shape }: AnyCodec): boolean {
  if (shape.kind === 'list') return holdsSecrets(shape.element);
  if (shape.kind === 'map') return holdsSecrets(shape.value);
  if (shape.kind !== 'structure') return false;
  return Object.entries(shape.members).some(([name, { codec }]) => SECRET.has(name) || holdsSecrets(codec));
}

const holding = (ending: RegExp) => exportedCodecs.filter(([name, codec]) => ending.test(name) && holdsSecrets(codec));
const requests = holding(/Request$/);
const responses = holding(/Response$/);

describe.each([
  ['a request', requests.map(([name, codec]) => [name, strict(codec)] as const)],
  ['a response', responses],
])('a secret in %s', (_, codecs) => {
  it.each(codecs)('shows nowhere when it is refused as %s', (_, codec) => {
    fc.assert(
      fc.property(mutated(codec, { strict: codec.policy.strict }), (value) => {
        const [marked] = planted(value);
        const result = codec.decode(marked);
        const shown = result._tag === 'Left' ? everythingShown(codec, marked, result.left) : check(codec, marked);
        expect(JSON.stringify(shown)).not.toContain(MARK);
      }),
      { numRuns },
    );
  });
});

it('is planted in most definitions that are tried', () => {
  const register = requests.find(([name]) => name === 'RegisterTaskDefinitionRequest')?.[1];
  if (register === undefined) throw new Error('there is no such request');
  const counts = fc.sample(mutated(register), 200).map((value) => planted(value)[1]);
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(50);
});
