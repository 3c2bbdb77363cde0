/**
 * Valid values of which some places are broken, and which places these are.
 *
 * @module
 */
import fc from 'fast-check';
import { type AnyCodec, type Shape, strict as strictly } from '../../src/codec/index.js';
import { type ValidOptions, valid } from './arbitrary.js';
import { type Step, valueAt, withoutValueAt, withValueAt } from './places.js';

/** A value that is refused, and why. */
export interface Broken {
  readonly value: unknown;
  /** The way to each place that is broken; nothing else is wrong with the value. */
  readonly at: readonly (readonly Step[])[];
}

/** A place that a codec looks at. */
interface Spot {
  readonly at: readonly Step[];
  readonly codec: AnyCodec;
  /** What absence means there; an element of a list or map cannot be absent. */
  readonly presence: 'element' | 'optional' | 'required';
}

const WRONG: Readonly<Record<Shape['kind'], readonly unknown[]>> = {
  structure: ['{}', 7, true, [], [{}], Symbol('structure'), 1n],
  list: ['[]', 7, false, {}, { length: 0 }, new Set()],
  map: ['{}', 7, true, [], [['a', 'b']]],
  enumeration: [7, true, {}, [], Symbol('ACTIVE'), Object('ACTIVE')],
  text: [7, false, {}, [], ['web'], 1n, Symbol('web'), Object('web'), new Date(0)],
  number: ['1', '', Number.NaN, Number.POSITIVE_INFINITY, 1n, true, [], [1], {}, Object(1), new Date(0)],
  boolean: ['true', '', 0, 1, {}, [], Object(true)],
  timestamp: ['', 'yesterday', '2024-02-30T00:00:00Z', '2024-01-01', 253_402_300_800, true, {}, [], 1n, new Date('')],
  document: [Symbol('json'), 1n, Number.NaN, [undefined], { member: 1n }, () => 1, new Map()],
};

/** What is only too great, too small, unknown or of the wrong form, where `strict` refuses it. */
const NEARLY_RIGHT: readonly unknown[] = [
  ...['', '\0', 'NO_SUCH_VALUE', 'x'.repeat(5_000), 'arn:', '\ud800'],
  ...[1.5, -1, 2 ** 31, 2 ** 53, -(2 ** 53), Number.MAX_VALUE],
];

/** A valid value with one to four places broken. */
export function broken(
  codec: AnyCodec,
  options: ValidOptions & { readonly policy: AnyCodec['policy'] },
): fc.Arbitrary<Broken> {
  // A member that comes to a request may ask for another one that need not be there without it.
  const mayBeAbsent = !options.policy.strict;
  const picks = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 });
  return fc.tuple(valid(codec, options), picks).map(([value, wanted]) => {
    const spots = spotsIn(codec, value).filter(({ at }) => mayBeAbsent || valueAt(value, at) !== undefined);
    const chosen: Spot[] = [];
    let spoilt = value;
    for (const [where, how] of wanted) {
      const spot = spots[where % spots.length];
      if (spot === undefined || chosen.some(({ at }) => within(at, spot.at) || within(spot.at, at))) continue;
      spoilt = spoiltAt(spoilt, spot, how, options.policy);
      chosen.push(spot);
    }
    return { value: spoilt, at: chosen.map(({ at }) => at) };
  });
}

const within = (steps: readonly Step[], below: readonly Step[]) => steps.every((step, i) => below[i] === step);

/** Every place for which the codec has a codec, absent members included. */
function spotsIn(
  codec: AnyCodec,
  value: unknown,
  at: readonly Step[] = [],
  presence: Spot['presence'] = 'required',
): readonly Spot[] {
  const { shape } = codec;
  const here: Spot = { at, codec, presence };
  if (value === undefined || value === null) return [here];
  switch (shape.kind) {
    case 'structure':
      return [
        here,
        ...Object.entries(shape.members).flatMap(([key, member]) =>
          spotsIn(
            member.codec,
            valueAt(value, [key]),
            [...at, key],
            member.presence === 'required' ? 'required' : 'optional',
          ),
        ),
      ];
    case 'list':
      return [here, ...(value as unknown[]).flatMap((part, i) => spotsIn(shape.element, part, [...at, i], 'element'))];
    case 'map':
      return [
        here,
        ...Object.entries(value).flatMap(([key, part]) => spotsIn(shape.value, part, [...at, key], 'element')),
      ];
    default:
      return [here];
  }
}

function spoiltAt(value: unknown, { at, codec, presence }: Spot, how: number, policy: AnyCodec['policy']): unknown {
  const absent = presence === 'required' && at.length > 0 ? [undefined] : [];
  const isNull = (presence !== 'optional' || policy.strict) && codec.shape.kind !== 'document' ? [null] : [];
  const wrong = [...WRONG[codec.shape.kind], ...absent, ...isNull, ...nearlyRight(codec, policy)];
  const pick = wrong[how % wrong.length];
  return pick === undefined ? withoutValueAt(value, at) : withValueAt(value, at, pick);
}

function nearlyRight(codec: AnyCodec, policy: AnyCodec['policy']): readonly unknown[] {
  if (!policy.strict || codec.shape.kind === 'structure') return [];
  const judge = strictly(codec, { newer: policy.newer });
  return NEARLY_RIGHT.filter((candidate) => judge.decode(candidate)._tag === 'Left');
}
