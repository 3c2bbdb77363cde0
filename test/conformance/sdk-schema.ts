/**
 * Walks the runtime schemas of the SDK beside our codecs, and says where the two differ.
 *
 * A schema of the SDK is a number for a simple type, an array `[kind, namespace, name, traits, …]`, a pair
 * `[schema, traits]` for a member that has traits of its own, or a function that answers any of these.
 *
 * @module
 */
import type { AnyCodec, Shape } from '../../src/codec/index.js';

/** A schema of the SDK, and the codec that stands for it. */
export interface SchemaAndCodec {
  readonly schema: unknown;
  readonly codec: AnyCodec;
}

/** The shape of a structure. */
export type StructureShape = Extract<Shape, { kind: 'structure' }>;

/** A structure that was compared, member by member. */
export interface ComparedStructure {
  readonly name: string;
  /** The members that the SDK has. */
  readonly members: readonly string[];
  readonly shape: StructureShape;
}

/** What a walk found, and how much it looked at. */
export interface Comparison {
  /** One sentence each, which begins with a path such as `Service.events[]`. */
  readonly differences: readonly string[];
  readonly structures: readonly ComparedStructure[];
}

/** How a codec's shape is looked up; a test that alters a shape gives its own. */
export type ShapeOf = (codec: AnyCodec) => Shape;

type Simple = 'string' | 'number' | 'boolean' | 'timestamp' | 'document';

type Schema =
  | { readonly kind: 'structure'; readonly name: string; readonly members: readonly (readonly [string, unknown])[] }
  | { readonly kind: 'list'; readonly element: unknown }
  | { readonly kind: 'map'; readonly key: unknown; readonly value: unknown }
  | { readonly kind: Simple };

const SIMPLE: ReadonlyMap<unknown, Simple> = new Map<number, Simple>([
  [0, 'string'],
  [1, 'number'],
  [2, 'boolean'],
  [4, 'timestamp'],
  [5, 'timestamp'],
  [6, 'timestamp'],
  [7, 'timestamp'],
  [15, 'document'],
]);
const LIST_OF = 64;
const MAP_OF = 128;

/** Compares one schema of the SDK with one codec. Empty when both have the same members of the same kinds throughout. */
export function conformance(sdkSchema: unknown, codec: AnyCodec): readonly string[] {
  return compare([{ schema: sdkSchema, codec }]).differences;
}

/** Compares schemas with codecs. A structure that several of them hold is compared, and reported, once. */
export function compare(roots: readonly SchemaAndCodec[], shapeOf: ShapeOf = ({ shape }) => shape): Comparison {
  const differences: string[] = [];
  const structures: ComparedStructure[] = [];
  const seen = new Set<Shape>();

  const visit = (path: string, schema: unknown, codec: AnyCodec): void => {
    const theirs = read(schema);
    const ours = shapeOf(codec);
    if (theirs.kind !== kindOf(ours)) {
      differences.push(`${path}: the SDK has kind ${theirs.kind}, we have kind ${kindOf(ours)}.`);
    } else if (theirs.kind === 'list' && ours.kind === 'list') {
      visit(`${path}[]`, theirs.element, ours.element);
    } else if (theirs.kind === 'map' && ours.kind === 'map') {
      const { kind } = read(theirs.key);
      if (kind !== 'string') differences.push(`${path}: the SDK has keys of kind ${kind}, we have strings.`);
      visit(`${path}{}`, theirs.value, ours.value);
    } else if (theirs.kind === 'structure' && ours.kind === 'structure') {
      visitStructure(path, theirs.name, theirs.members, codec, ours);
    }
  };

  const visitStructure = (
    path: string,
    name: string,
    members: readonly (readonly [string, unknown])[],
    codec: AnyCodec,
    shape: StructureShape,
  ): void => {
    if (codec.name !== name) differences.push(`${path}: the SDK calls it ${name}, we call it ${codec.name}.`);
    if (seen.has(shape)) return;
    seen.add(shape);
    structures.push({ name, members: members.map(([key]) => key), shape });
    for (const [key, schema] of members) {
      const member = shape.members[key];
      if (member === undefined) differences.push(lacks(name, key));
      else visit(`${name}.${key}`, schema, member.codec);
    }
    const known = new Set(members.map(([key]) => key));
    for (const key of Object.keys(shape.members)) if (!known.has(key)) differences.push(exceeds(name, key));
  };

  for (const { schema, codec } of roots) visit(codec.name, schema, codec);
  return { differences, structures };
}

/** The sentence for a member that only the SDK has. */
export function lacks(structure: string, member: string): string {
  return `${structure}.${member}: the SDK has this member, we lack it.`;
}

/** The sentence for a member that only we have. */
export function exceeds(structure: string, member: string): string {
  return `${structure}.${member}: we have this member, the SDK lacks it.`;
}

/** A schema of a kind that is not listed here throws: it must never count as equal. */
function read(schema: unknown): Schema {
  if (typeof schema === 'function') return read(schema());
  if (typeof schema === 'number') return readNumber(schema);
  if (!Array.isArray(schema)) throw new Error(`No schema of the SDK: ${String(schema)}`);
  if (schema.length === 2) return read(schema[0]);
  const [kind, , name, , first, second] = schema;
  if (kind === 0) return read(first);
  if (kind === 1) return { kind: 'list', element: first };
  if (kind === 2) return { kind: 'map', key: first, value: second };
  if (kind !== 3 && kind !== 4) throw new Error(`A schema of the SDK has the unknown kind ${kind}: ${name}`);
  return { kind: 'structure', name, members: first.map((key: string, i: number) => [key, second[i]] as const) };
}

function readNumber(schema: number): Schema {
  if (schema >= MAP_OF) return { kind: 'map', key: 0, value: schema - MAP_OF };
  if (schema >= LIST_OF) return { kind: 'list', element: schema - LIST_OF };
  const kind = SIMPLE.get(schema);
  if (kind === undefined) throw new Error(`A simple schema of the SDK has the unknown kind ${schema}`);
  return { kind };
}

function kindOf({ kind }: Shape): Schema['kind'] {
  return kind === 'text' || kind === 'enumeration' ? 'string' : kind;
}
