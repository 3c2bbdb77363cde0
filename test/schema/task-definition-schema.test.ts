import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../../scripts/json-schema/json-schema.js';
import { taskDefinitionSchema, taskDefinitionSchemaText } from '../../scripts/json-schema/task-definition-schema.js';
import type { AnyCodec } from '../../src/codec/index.js';
import { RegisterTaskDefinitionRequest } from '../../src/model/task-definition/register-task-definition.js';
import { refusedBySchema } from './refused-places.js';

const ROOT = join(import.meta.dirname, '../..');
const schema = taskDefinitionSchema();
const refused = refusedBySchema(schema);
const readJson = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

/** Every structure and enumeration at or below a codec, by name. */
function namedBelow(codec: AnyCodec, found = new Map<string, AnyCodec>()): ReadonlyMap<string, AnyCodec> {
  const { name, shape } = codec;
  if (shape.kind === 'list') return namedBelow(shape.element, found);
  if (shape.kind === 'map') return namedBelow(shape.value, found);
  if (shape.kind === 'structure' || shape.kind === 'enumeration') found.set(name, codec);
  if (shape.kind === 'structure') for (const { codec: inner } of Object.values(shape.members)) namedBelow(inner, found);
  return found;
}

/** Every schema within a schema, itself included. */
function within(part: JsonSchema): readonly JsonSchema[] {
  const { properties = {}, $defs = {}, items, additionalProperties, anyOf = [] } = part;
  const inner = [...Object.values(properties), ...Object.values($defs), ...anyOf, items, additionalProperties];
  return [part, ...inner.flatMap((each) => (each ? within(each) : []))];
}

describe('the schema of a task definition', () => {
  const named = namedBelow(RegisterTaskDefinitionRequest);
  const partOf = (name: string) => (name === RegisterTaskDefinitionRequest.name ? schema : schema.$defs?.[name]);
  const structures = [...named.values()].flatMap(({ name, shape }) =>
    shape.kind === 'structure' ? [{ name, members: shape.members }] : [],
  );

  test('defines each structure and enumeration that the codec has, and says what it is', () => {
    const below = [...named.keys()].filter((name) => name !== RegisterTaskDefinitionRequest.name);
    expect(Object.keys(schema.$defs ?? {})).toEqual(below.sort());
    for (const name of named.keys()) expect(partOf(name)?.description, name).toMatch(/\w/);
  });

  test.each(structures)('has every member of $name, says what it is, and takes no other', ({ name, members }) => {
    const { properties = {}, required = [], additionalProperties } = partOf(name) ?? {};
    const own = Object.keys(properties).filter((key) => key !== '$schema');
    expect(own).toEqual(Object.keys(members));
    expect(required).toEqual(own.filter((key) => members[key]?.presence === 'required'));
    expect(additionalProperties).toBe(false);
    for (const key of own) expect(properties[key]?.description, key).toMatch(/\w/);
  });

  test('lists the values of each enumeration that the codec knows', () => {
    for (const { name, shape } of named.values()) {
      if (shape.kind === 'enumeration') expect(partOf(name)?.enum, name).toEqual(shape.values);
    }
  });

  test('shows in Markdown what a member is for, then what its value is', () => {
    const { description, markdownDescription } = schema.properties?.networkMode ?? {};
    expect(markdownDescription).toBe(`${description}\n\n${schema.$defs?.NetworkMode?.description}`);
    expect(schema.$defs?.NetworkMode).not.toHaveProperty('markdownDescription');
  });

  test('names defaults that its own members accept', () => {
    const withDefault = within(schema).filter((part) => part.default !== undefined);
    expect(withDefault.length).toBeGreaterThan(15);
    for (const part of withDefault) {
      expect(refusedBySchema({ ...part, $defs: schema.$defs ?? {} })(part.default), part.description).toEqual([]);
    }
  });

  test('refers to nothing but its own definitions', () => {
    const references = within(schema).flatMap(({ $ref }) => ($ref === undefined ? [] : [$ref]));
    const definitions = Object.keys(schema.$defs ?? {}).map((name) => `#/$defs/${name}`);
    expect([...new Set(references)].sort()).toEqual(definitions.sort());
  });

  test('says that what is newer than it is flagged', () => {
    expect(schema.description).toContain('newer than this schema is flagged');
  });
});

describe('the example', () => {
  const web = readJson('examples/web.task-definition.json');

  test('is valid, and may say where the schema is', () => {
    const { $schema, ...definition } = web;
    expect(refused(definition)).toEqual([]);
    expect(refused({ $schema: './task-definition.schema.json', ...definition })).toEqual([]);
    expect(refused({ $schema: 1, ...definition })).toEqual(['/$schema']);
  });
});

describe('write-schema', () => {
  test('writes the same bytes each time', () => {
    const folder = mkdtempSync(join(tmpdir(), 'task-definition-schema-'));
    try {
      const out = join(folder, 'below', 'schema.json');
      execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'scripts/write-schema.ts'), out], { cwd: ROOT });
      const written = readFileSync(out, 'utf8');
      expect(written).toBe(taskDefinitionSchemaText());
      expect(written).toBe(`${JSON.stringify(JSON.parse(written), null, 2)}\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
