/**
 * Everybody who checks a value: each with a way to run it, and one to see what it makes of the value.
 *
 * @module
 */
import * as t from 'io-ts';
import * as v from 'valibot';
import { ajvOf } from './ajv.js';
import { decodedByHand } from './hand-written/service.js';
import { ioTsOf } from './io-ts.js';
import type { Described, Direction } from './schema.js';
import { valibotOf } from './valibot.js';
import { zodOf } from './zod.js';

/** One who checks values. */
export interface Checker {
  readonly name: string;
  /** Checks a value, and does no more. */
  readonly run: (u: unknown) => unknown;
  /** What it makes of a value: the value that it answers, or where it finds faults, such as `services.2.desiredCount`. */
  readonly judge: (u: unknown) => Judgement;
}

/** What is made of a value. The one that is written by hand does not say where the faults are. */
export type Judgement = { readonly value: unknown } | { readonly faults: readonly string[] | 'somewhere' };

/** A codec of this package. */
interface Decodes extends Described {
  readonly decode: (u: unknown) => t.Validation<unknown>;
}

/** This package's codec. Its issues' paths are io-ts contexts, too. */
export function ours(name: string, codec: Decodes): Checker {
  return {
    name,
    run: codec.decode,
    judge: (u) => judged(codec.decode(u)),
  };
}

/** Everybody else, who is given the members of a codec. */
export function others(codec: Described, direction: Direction): readonly Checker[] {
  return [
    ioTsChecker(ioTsOf(codec, direction)),
    zodChecker(zodOf(codec, direction)),
    valibotChecker(valibotOf(codec, direction)),
    ajvChecker(ajvOf(codec, direction)),
  ];
}

/** An answer of DescribeServices, by hand. It stops at the first fault, and does not say where that is. */
export const handWritten: Checker = {
  name: 'hand-written',
  run: decodedByHand,
  judge(u) {
    const value = decodedByHand(u);
    return value === undefined ? { faults: 'somewhere' } : { value };
  },
};

function ioTsChecker(type: t.Mixed): Checker {
  return { name: "io-ts's own combinators", run: type.decode, judge: (u) => judged(type.decode(u)) };
}

function zodChecker(schema: ReturnType<typeof zodOf>): Checker {
  return {
    name: 'zod 4',
    run: (u) => schema.safeParse(u),
    judge(u) {
      const { success, data, error } = schema.safeParse(u);
      return success ? { value: data } : { faults: sorted(error.issues.map(({ path }) => path.join('.'))) };
    },
  };
}

function valibotChecker(schema: v.GenericSchema): Checker {
  return {
    name: 'valibot',
    run: (u) => v.safeParse(schema, u),
    judge(u) {
      const { success, output, issues } = v.safeParse(schema, u);
      return success ? { value: output } : { faults: sorted(issues.map((issue) => v.getDotPath(issue) ?? '')) };
    },
  };
}

function ajvChecker(validate: ReturnType<typeof ajvOf>): Checker {
  return {
    name: 'compiled ajv',
    run: validate,
    judge(u) {
      if (validate(u)) return { value: u };
      const faults = (validate.errors ?? []).map(({ instancePath, params }) =>
        [...instancePath.split('/').slice(1), params.missingProperty ?? []].flat().join('.'),
      );
      return { faults: sorted(faults) };
    },
  };
}

function judged(result: t.Validation<unknown>): Judgement {
  if (result._tag === 'Right') return { value: result.right };
  return { faults: sorted(result.left.map(({ context }) => pathOf(context))) };
}

/** The two sides of an intersection, which io-ts counts as steps, are none. */
function pathOf(context: t.Context): string {
  return context
    .filter((_, i) => i > 0 && !isIntersection(context[i - 1]?.type))
    .map(({ key }) => key)
    .join('.');
}

function isIntersection(type: unknown): boolean {
  const inner = type instanceof t.ExactType ? type.type : type;
  return inner instanceof t.IntersectionType;
}

function sorted(faults: readonly string[]): readonly string[] {
  return [...new Set(faults)].sort();
}
