/**
 * How far a clock is to be turned.
 *
 * @module
 */
import { Codec, optional, structure } from '../../codec/index.js';
import { FAIL } from '../../codec/node.js';
import { Duration } from '../time/duration.js';

/** Either so far, or until nothing more will happen: within a limit, or within the usual one. */
export interface ClockTurn {
  readonly advance?: Duration;
  readonly settle?: Duration | true;
}

const EXPECTED = 'true, or a limit such as 1d or a number of milliseconds';

const Limit: Codec<Duration | true> = new Codec<Duration | true>('Limit', { kind: 'document' }, (policy) => {
  const node = Duration.node(policy);
  const walk = (u: unknown) => (u === true ? u : node.walk(u));
  return {
    ...node,
    walk,
    explain(u, place, report) {
      if (walk(u) === FAIL) report.mismatch(place, 'wrong-type', EXPECTED, u);
    },
  };
});

export const ClockTurn = structure<ClockTurn>('ClockTurn', { advance: optional(Duration), settle: optional(Limit) }, [
  {
    id: 'one-clock-turn',
    source: 'DOC',
    reads: ['advance', 'settle'],
    check({ advance, settle }) {
      if ((advance === undefined) !== (settle === undefined)) return undefined;
      const received = advance === undefined ? 'neither' : 'both';
      return { at: [], expected: 'either advance or settle', received };
    },
  },
]);
