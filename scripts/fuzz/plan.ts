/**
 * What a fuzzing run consists of.
 *
 * @module
 */
import { type CodecCase, codecCases } from '../../test/support/codec-cases.js';
import { type Law, laws } from '../../test/support/laws.js';

/** What the caller asks for. */
export interface FuzzOptions {
  /** Over all laws, codecs and policies. */
  readonly runs: number;
  readonly seed: number;
  /** Each of these is all that there are, where it is absent. */
  readonly codec?: string | undefined;
  readonly policy?: string | undefined;
  readonly law?: string | undefined;
  /** Where a counterexample is, as fast-check names it. */
  readonly path?: string | undefined;
}

/** A few runs of one law for one codec. */
export interface Chunk {
  readonly law: Law;
  readonly subject: CodecCase;
  readonly runs: number;
  readonly seed: number;
}

const LONGEST = 200;

/** The same chunks each time, for the same options. A law of which a run takes longer gets fewer runs. */
export function chunksOf({ runs, seed, codec, policy, law, path }: FuzzOptions): readonly Chunk[] {
  const subjects = codecCases.filter((one) => isWanted(codec, one.name) && isWanted(policy, one.policy));
  const pairs = laws
    .filter(({ id }) => isWanted(law, id))
    .flatMap((one) => subjects.map((subject) => ({ law: one, subject })));
  if (pairs.length === 0) throw new Error('There is no such law, codec or policy.');
  if (path !== undefined) return pairs.map((pair) => ({ ...pair, runs: 1, seed }));
  const whole = pairs.reduce((sum, pair) => sum + 1 / pair.law.cost, 0);
  const chunks: Chunk[] = [];
  let share = 0;
  let given = 0;
  for (const pair of pairs) {
    share += 1 / pair.law.cost;
    for (let left = Math.round((runs * share) / whole) - given; left > 0; left -= LONGEST) {
      chunks.push({ ...pair, runs: Math.min(left, LONGEST), seed: seed + chunks.length });
      given += Math.min(left, LONGEST);
    }
  }
  return chunks;
}

const isWanted = (wanted: string | undefined, name: string) => wanted === undefined || wanted === name;
