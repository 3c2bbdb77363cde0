/**
 * Points in time.
 *
 * @module
 */
import type { Branded } from './brand.js';
import { Codec } from './codec.js';
import { FAIL } from './node.js';

/**
 * A point in time, to the millisecond. It decodes from a valid `Date`, from seconds since 1970 with a fraction (the
 * form on the wire) and from ISO 8601 with an offset (the form that the AWS CLI prints).
 *
 * @category codecs
 */
export type Timestamp = Branded<Date, 'Timestamp'>;

const EXPECTED = 'a Date, seconds since 1970, or ISO 8601 with an offset (Timestamp)';
const ISO = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(\.\d{1,9})?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;
/** The end of the year 9999. A number beyond it is milliseconds, given where seconds are meant. */
const LATEST_SECONDS = 253_402_300_800;

export const Timestamp: Codec<Timestamp> = new Codec<Timestamp>('Timestamp', { kind: 'timestamp' }, () => ({
  silent: true,
  walk,
  explain(u, place, report) {
    if (walk(u) !== FAIL) return;
    const code =
      u === undefined ? 'missing' : typeof u === 'number' || typeof u === 'string' ? 'malformed' : 'wrong-type';
    const milliseconds = typeof u === 'number' && Math.abs(u) >= LATEST_SECONDS;
    report.mismatch(
      place,
      code,
      EXPECTED,
      u,
      milliseconds ? { hint: 'This looks like milliseconds; divide by 1000.' } : {},
    );
  },
  drift() {},
  redact: (u) => (u !== null && typeof u === 'object' && !(u instanceof Date) ? '[an object]' : u),
}));

function walk(u: unknown): unknown {
  if (typeof u === 'number') return Math.abs(u) < LATEST_SECONDS ? new Date(Math.round(u * 1000)) : FAIL;
  if (u instanceof Date) return u.getTime() >= -8.64e15 ? u : FAIL;
  if (typeof u === 'string') return fromIso(u);
  return typeof u === 'object' && u !== null ? fromOtherRealm(u) : FAIL;
}

/** V8 takes 30 February for 1 March; a day that is not in its month is in another one. */
function fromIso(u: string): unknown {
  const parts = ISO.exec(u);
  if (parts === null) return FAIL;
  const [, year = '', month = '', day = ''] = parts;
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1) return FAIL;
  return new Date(u.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}

/** A Date of another realm has the internal slot without being an instance here. */
function fromOtherRealm(u: object): unknown {
  try {
    const time = Date.prototype.getTime.call(u);
    return Number.isNaN(time) ? FAIL : new Date(time);
  } catch {
    return FAIL;
  }
}
