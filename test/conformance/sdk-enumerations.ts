/**
 * Compares our enumerations with those of the SDK: which member has which, and the values of each.
 *
 * @module
 */
import type { AnyCodec } from '../../src/codec/index.js';
import { sdkExport } from './operations.js';
import type { Declarations } from './sdk-declarations.js';
import type { ComparedStructure, ShapeOf } from './sdk-schema.js';

/** An enumeration of ours, and the members that have it. */
export interface UsedEnumeration {
  readonly codec: AnyCodec;
  /** As in `Service.launchType`. */
  readonly members: readonly string[];
}

/** The enumerations of structures by name, with every member that has one, also as the elements of a list. */
export function enumerationsOf(structures: readonly ComparedStructure[]): ReadonlyMap<string, UsedEnumeration> {
  const found = new Map<string, { codec: AnyCodec; members: string[] }>();
  for (const { name, shape } of structures) {
    for (const [key, member] of Object.entries(shape.members)) {
      const codec = innermost(member.codec);
      if (codec.shape.kind !== 'enumeration') continue;
      const used = found.get(codec.name) ?? { codec, members: [] };
      if (used.codec.shape !== codec.shape) throw new Error(`There are two enumerations named ${codec.name}`);
      used.members.push(`${name}.${key}`);
      found.set(codec.name, used);
    }
  }
  return found;
}

/** Sentences on members that have an enumeration on one side alone, or another one. `ownMembers` are left out. */
export function memberDifferences(
  structures: readonly ComparedStructure[],
  declared: Declarations,
  ownMembers: ReadonlySet<string>,
): readonly string[] {
  const differences: string[] = [];
  for (const { name, shape } of structures) {
    for (const [key, member] of Object.entries(shape.members)) {
      const path = `${name}.${key}`;
      const codec = innermost(member.codec);
      const ours = codec.shape.kind === 'enumeration' ? codec.name : 'none';
      const theirs = declared.get(name)?.get(key)?.enumeration ?? 'none';
      if (ours !== theirs && !ownMembers.has(path)) {
        differences.push(`${path}: the SDK has the enumeration ${theirs}, we have ${ours}.`);
      }
    }
  }
  return differences;
}

/** Sentences on the values that one side lacks, such as `LogDriver: we lack awslogs.` */
export function valueDifferences(codec: AnyCodec, shapeOf: ShapeOf = ({ shape }) => shape): readonly string[] {
  const shape = shapeOf(codec);
  const ours = shape.kind === 'enumeration' ? shape.values : [];
  const theirs = sdkValues(codec.name);
  const lacking = theirs.filter((value) => !ours.includes(value));
  const excess = ours.filter((value) => !theirs.includes(value));
  return [
    ...lacking.map((value) => `${codec.name}: we lack ${value}.`),
    ...excess.map((value) => `${codec.name}: the SDK lacks ${value}.`),
  ];
}

/** The values of an enumeration of the SDK, from its runtime constant. */
export function sdkValues(enumeration: string): readonly string[] {
  const constant = sdkExport(enumeration);
  if (constant === null || typeof constant !== 'object') throw new Error(`The SDK has no enumeration ${enumeration}`);
  return Object.values(constant);
}

function innermost(codec: AnyCodec): AnyCodec {
  const { shape } = codec;
  if (shape.kind === 'list') return innermost(shape.element);
  return shape.kind === 'map' ? innermost(shape.value) : codec;
}
