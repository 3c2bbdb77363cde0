/**
 * What must not be exceeded.
 *
 * @module
 */
import { CODEC } from './codec/races.js';
import { FACADE } from './facade/races.js';
import type { Figure } from './figure.js';
import { BUNDLE } from './weight/bundle-size.js';
import { COLD } from './weight/cold-import.js';
import { COMPILER } from './weight/compiler.js';

/** A bound of a figure, or of its ratio to another. */
export interface Bound {
  readonly what: string;
  readonly of: Place;
  /** What the figure is divided by. Absent: it stands for itself. */
  readonly by?: Place;
  readonly most: number;
  /** Why it does not fail the command. Absent: it does. */
  readonly reportedOnly?: string;
}

/** A figure's race, and who ran it. */
type Place = Pick<Figure, 'race' | 'name'>;

const at = (race: string, name: string): Place => ({ race, name });

/** All bounds, ratios first. */
export const BOUNDS: readonly Bound[] = [
  {
    what: 'facade / raw SDK send, 188 kB from memory',
    of: at(FACADE.bytes, FACADE.facade),
    by: at(FACADE.bytes, FACADE.sdk),
    most: 0.38,
  },
  {
    what: 'facade / raw SDK send, 188 kB over HTTP on loopback',
    of: at(FACADE.http, FACADE.facade),
    by: at(FACADE.http, FACADE.sdk),
    most: 0.48,
  },
  {
    what: 'facade / raw SDK send, 0.1 kB from memory',
    of: at(FACADE.tiny, FACADE.facade),
    by: at(FACADE.tiny, FACADE.sdk),
    most: 1.05,
    reportedOnly: 'the noise is as large as what is left',
  },
  {
    what: 'codec / zod 4, valid answer',
    of: at(CODEC.valid, CODEC.ours),
    by: at(CODEC.valid, CODEC.zod),
    most: 0.8,
  },
  {
    what: "codec / io-ts's own combinators, valid answer",
    of: at(CODEC.valid, CODEC.ours),
    by: at(CODEC.valid, CODEC.ioTs),
    most: 0.2,
  },
  {
    what: 'codec / zod 4, invalid answer, all errors collected',
    of: at(CODEC.invalid, CODEC.ours),
    by: at(CODEC.invalid, CODEC.zod),
    most: 1,
  },
  {
    what: 'RegisterTaskDefinition, strict with all rules / zod 4, shape alone',
    of: at(CODEC.request, CODEC.ours),
    by: at(CODEC.request, CODEC.zod),
    most: 1,
  },
  { what: 'ms of cold import, bundled, beyond the SDK', of: at(COLD.race, COLD.bundled), most: 15 },
  { what: 'bytes gzipped, makeEcs with all its operations', of: at(BUNDLE.race, BUNDLE.facade), most: 25_000 },
  { what: 'bytes gzipped, send and one operation, in the median', of: at(BUNDLE.race, BUNDLE.send), most: 12_000 },
  { what: 'bytes gzipped, one structure from ./model', of: at(BUNDLE.race, BUNDLE.structure), most: 4_000 },
  {
    what: 'instantiations that an import of ./model adds to tsc',
    of: at(COMPILER.instantiations, COMPILER.model),
    most: 10_000,
  },
  {
    what: 'ms of check time that an import of ./model adds to tsc',
    of: at(COMPILER.checking, COMPILER.model),
    most: 300,
  },
];

/** A bound, and how it was kept. */
export interface Verdict extends Bound {
  readonly measured: number;
  readonly verdict: 'kept' | 'exceeded' | 'exceeded, reported only';
}

/** Compares best quartiles with all bounds for which there are figures. */
export function verdicts(figures: readonly Figure[], bounds: readonly Bound[] = BOUNDS): readonly Verdict[] {
  return bounds.flatMap((bound) => {
    const [over, under] = [
      bestQuartile(figures, bound.of),
      bound.by === undefined ? 1 : bestQuartile(figures, bound.by),
    ];
    if (over === undefined || under === undefined) return [];
    const measured = over / under;
    const exceeded = bound.reportedOnly === undefined ? 'exceeded' : 'exceeded, reported only';
    return [{ ...bound, measured, verdict: measured <= bound.most ? 'kept' : exceeded }];
  });
}

function bestQuartile(figures: readonly Figure[], { race, name }: Place): number | undefined {
  return figures.find((figure) => figure.race === race && figure.name === name)?.bestQuartile;
}
