/**
 * Structures: named members, some of which may be absent, and rules across them.
 *
 * @module
 */
import { Codec } from './codec.js';
import { drifted } from './drift.js';
import { FAIL, type Node, REDACTED } from './node.js';
import type { Optional, OrEmpty } from './optional.js';
import { type Policy, tolerant } from './policy.js';
import { quoted, typeOf } from './received.js';
import { copyOf, isRecord } from './record.js';
import { type Rule, severityOf } from './rule.js';
import type { AnyCodec } from './shape.js';
import { closest } from './suggest.js';

/** The table of a structure's members, in the SDK's order: it compiles only when it mirrors the interface exactly. */
export type Table<A> = {
  readonly [K in keyof A]-?: object extends Pick<A, K>
    ? Optional<Exclude<A[K], undefined>>
    : Codec<A[K]> | (A[K] extends readonly (infer E)[] ? OrEmpty<readonly E[]> : never);
};

/**
 * One member of a structure.
 *
 * @category codecs
 */
export interface Member {
  /** Whether it may be absent, and what absence decodes to. */
  readonly presence: 'required' | 'optional' | 'or-empty';
  /** Decodes its value. */
  readonly codec: AnyCodec;
  /** What absence decodes to, where that is not absence. */
  readonly empty?: () => unknown;
}

/**
 * Declares a structure.
 *
 * @param name - the SDK's
 * @param table - a codec for each member
 * @param rules - what must hold across the members of a structure that is sent
 */
export function structure<A extends object>(name: string, table: Table<A>, rules: readonly Rule<A>[] = []): Codec<A> {
  const members = Object.fromEntries(Object.entries(table).map(([key, entry]) => [key, memberOf(entry as Entry)]));
  return new Codec<A>(
    name,
    { kind: 'structure', members },
    (policy) => compile(name, members, rules, policy),
    tolerant,
  );
}

type Entry = AnyCodec | Optional<unknown> | OrEmpty<unknown>;

function memberOf(entry: Entry): Member {
  return entry instanceof Codec ? { presence: 'required', codec: entry } : entry;
}

function compile<A>(
  name: string,
  members: Readonly<Record<string, Member>>,
  rules: readonly Rule<A>[],
  policy: Policy,
): Node {
  const { strict, newer, disabled } = policy;
  const compiled = Object.entries(members).map(([key, member]) => ({
    key,
    ...member,
    node: member.codec.node(policy),
    takes: member.codec.node(policy).takes,
  }));
  const known: ReadonlySet<string> = new Set(Object.keys(members));
  const applied = strict ? rules.filter(({ id }) => !disabled.has(id)) : [];
  const binding = applied.filter(({ source }) => severityOf(source) === 'error');
  const isAbsent = (u: unknown) => u === undefined || (u === null && !strict);

  return {
    silent: binding.length === applied.length && compiled.every(({ node }) => node.silent),

    walk(u, owned) {
      if (!isRecord(u)) return FAIL;
      let out = u;
      for (const { key, node, takes, presence, empty } of compiled) {
        const value = u[key];
        if (typeof value === takes) continue;
        if (isAbsent(value)) {
          if (presence === 'required') return FAIL;
          if (empty === undefined && value === undefined) continue;
          if (out === u && !owned) out = copyOf(u, known);
          if (empty === undefined) delete out[key];
          else out[key] = empty();
          continue;
        }
        const walked = node.walk(value, owned);
        if (walked === value) continue;
        if (walked === FAIL) return FAIL;
        if (out === u && !owned) out = copyOf(u, known);
        out[key] = walked;
      }
      if (newer === 'refuse' && Object.keys(u).some((key) => !known.has(key))) return FAIL;
      for (const { check } of binding) if (check(u as A) !== undefined) return FAIL;
      return out;
    },

    explain(u, place, report) {
      if (!isRecord(u)) {
        const code = u === undefined ? 'missing' : 'wrong-type';
        return report.mismatch(place, code, `a ${name} structure`, u, { received: typeOf(u) });
      }
      const unsound = new Set<string>();
      for (const { key, codec, node, presence } of compiled) {
        if (report.full) return;
        const before = report.errors.length;
        report.explainPart(u, key, codec, node, place, presence === 'required' ? undefined : isAbsent);
        if (report.errors.length > before) unsound.add(key);
      }
      if (newer === 'refuse') {
        for (const key of Object.keys(u)) {
          if (report.full) return;
          if (known.has(key)) continue;
          const nearest = closest(key, [...known]);
          report.add(
            place,
            {
              code: 'unknown-member',
              message: `${name} has no member ${quoted(key)}`,
              expected: `a member of ${name}`,
              received: quoted(key),
              hint: nearest === undefined ? NEWER : `Did you mean ${nearest}?`,
            },
            'error',
            [key],
          );
        }
      }
      for (const { id, source, reads, check } of applied) {
        if (reads.some((key) => unsound.has(key))) continue;
        const violation = check(u as A);
        if (violation === undefined) continue;
        const { at, message = `Expected ${violation.expected}, got ${violation.received}`, ...rest } = violation;
        report.add(place, { code: 'conflict', message, rule: id, ...rest }, severityOf(source), at);
      }
    },

    drift(u, steps, found) {
      if (!isRecord(u)) return;
      for (const { key, node } of compiled) if (u[key] !== undefined) node.drift(u[key], [...steps, key], found);
      for (const key of Object.keys(u)) if (!known.has(key)) drifted(found, 'member', name, [...steps, key]);
    },

    redact(u) {
      if (!isRecord(u)) return `[${typeOf(u)}]`;
      const shown: Record<string, unknown> = {};
      for (const { key, node } of compiled) if (u[key] !== undefined) shown[key] = node.redact(u[key]);
      const hidden = Object.keys(u).filter((key) => !known.has(key));
      for (const key of hidden) {
        Object.defineProperty(shown, key, { value: REDACTED, enumerable: true, configurable: true, writable: true });
      }
      return shown;
    },
  };
}

const NEWER = "A member newer than this package passes with { newer: 'pass' }.";
