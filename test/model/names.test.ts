import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AnyCodec, Shape } from '../../src/codec/index.js';
import { exportedCodecs } from '../support/exported-codecs.js';

/** Every codec that a structure of the model is made of, once for each shape: hiding a value makes no other codec. */
function reachable(): readonly AnyCodec[] {
  const found = new Map<Shape, AnyCodec>();
  const visit = (codec: AnyCodec): void => {
    const { shape } = codec;
    if (found.has(shape)) return;
    found.set(shape, codec);
    if (shape.kind === 'structure') for (const member of Object.values(shape.members)) visit(member.codec);
    if (shape.kind === 'list') visit(shape.element);
    if (shape.kind === 'map') visit(shape.value);
  };
  for (const [, codec] of exportedCodecs) visit(codec);
  return [...found.values()];
}

function duplicates(names: readonly string[]): readonly string[] {
  return names.filter((name, i) => names.indexOf(name) !== i);
}

const named = reachable().filter(({ shape }) => shape.kind !== 'list' && shape.kind !== 'map');
const model = new URL('../../src/model/', import.meta.url);
const ruleIds = readdirSync(model, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => [...readFileSync(new URL(file, model), 'utf8').matchAll(/\b(?:id|rule): '([^']*)'/g)])
  .map(([, id = '']) => id);

test('the model exports more than two hundred codecs, made of still more', () => {
  expect(exportedCodecs.length).toBeGreaterThan(200);
  expect(named.length).toBeGreaterThan(exportedCodecs.length);
});

test.each(exportedCodecs)('%s is the name of the codec too', (name, codec) => {
  expect(codec.name).toBe(name);
});

test('no two codecs have the same name', () => {
  expect(duplicates(named.map(({ name }) => name))).toEqual([]);
});

test('no two rules have the same id, nor a rule that of a codec, which names the rule of its limits', () => {
  expect(ruleIds.length).toBeGreaterThan(50);
  expect(duplicates([...ruleIds, ...named.map(({ name }) => name)])).toEqual([]);
});

test.each(ruleIds)('the id of %s is in kebab case', (id) => {
  expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)+$/);
});
