/**
 * The end of virtual time.
 *
 * @module
 */

/** The last moment of the year 9999: beyond it times are no longer written with four digits. */
export const LAST_MOMENT = Date.UTC(10_000, 0) - 1;

/** Thrown where a clock would be turned past the end of virtual time. */
export class TooLate extends RangeError {
  readonly expected = 'a time up to the year 9999';
  readonly received: string;

  /** @param time - milliseconds since 1970 */
  constructor(time: number) {
    const received = `${time} milliseconds since 1970`;
    super(`Expected a time up to the year 9999, got ${received}`);
    this.received = received;
  }
}
