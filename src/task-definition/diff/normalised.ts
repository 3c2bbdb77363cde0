/**
 * Task definitions with all that goes without saying left out.
 *
 * @module
 */
import type { AnyCodec, Member } from '../../codec/index.js';
import { isRecord } from '../../codec/record.js';
import { RegisterTaskDefinitionRequest } from '../../model/task-definition/register-task-definition.js';
import { TaskCpu } from '../../model/task-definition/task-cpu.js';
import { TaskMemory } from '../../model/task-definition/task-memory.js';
import { type Members, membersOf } from '../members.js';
import { OUTPUT_ONLY } from '../output-only.js';
import { cpuUnits, mebibytes } from '../task-size.js';
import { MEANINGFUL_EMPTIES, SERVER_DEFAULTS } from './server-defaults.js';
import { written } from './written.js';

/** Whether a task definition is one that ECS described, rather than a request. */
export function isDescribed(definition: Members): boolean {
  return [...OUTPUT_ONLY].some((name) => definition[name] !== undefined && definition[name] !== null);
}

/**
 * The same task definition without output-only members, `null`s, defaults of ECS and parts that are empty and need not be
 * there, and with the size of the task in CPU units and MiB.
 */
export function normalised(definition: Members): Members {
  const { members, newer } = partsOf(RegisterTaskDefinitionRequest, definition, definition);
  return Object.fromEntries([...members, ...newer.filter(([name]) => !OUTPUT_ONLY.has(name))]);
}

type Entry = readonly [name: string, value: unknown];

function normalisedValue(codec: AnyCodec, u: unknown, definition: Members): unknown {
  const { shape } = codec;
  if (shape.kind === 'list' && Array.isArray(u))
    return u.map((element) => normalisedValue(shape.element, element, definition));
  if (shape.kind === 'map' && isRecord(u))
    return Object.fromEntries(Object.entries(u).filter(([, value]) => !isNone(value)));
  if (shape.kind === 'structure' && isRecord(u)) {
    const { members, newer } = partsOf(codec, u, definition);
    return Object.fromEntries([...members, ...newer]);
  }
  if (codec === TaskCpu && TaskCpu.is(u)) return sizeOf(u, cpuUnits);
  if (codec === TaskMemory && TaskMemory.is(u)) return sizeOf(u, mebibytes);
  return u;
}

function partsOf(codec: AnyCodec, u: Members, definition: Members) {
  const known = membersOf(codec);
  const members = Object.entries(known).flatMap(([name, member]): Entry[] => {
    const of = `${codec.name}.${name}`;
    const value = normalisedValue(member.codec, u[name], definition);
    if (isNone(value)) return [];
    if (isEmpty(value) && member.presence !== 'required' && !MEANINGFUL_EMPTIES.has(of)) return [];
    const row = SERVER_DEFAULTS.get(of);
    if (row !== undefined && (value === row.also || value === row.value(u, definition))) return [];
    return [[name, value]];
  });
  return { members, newer: newerMembers(u, known) };
}

const WRITTEN_EMPTIES: readonly unknown[] = ['[]', '{}'];

/** Members that this package does not know. Codecs do not look at them, so they may be anything, and may throw. */
function newerMembers(u: Members, known: Readonly<Record<string, Member>>): readonly Entry[] {
  try {
    return Object.entries(u).filter(
      ([name, value]) => !Object.hasOwn(known, name) && !isNone(value) && !WRITTEN_EMPTIES.includes(written(value)),
    );
  } catch {
    return [];
  }
}

const isNone = (value: unknown) => value === undefined || value === null;

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A number beyond what JavaScript holds exactly stays as it is written. */
function sizeOf<A extends string>(text: A, amountOf: (text: A) => number): string {
  const amount = amountOf(text);
  return Number.isSafeInteger(amount) ? `${amount}` : text;
}
