/**
 * How the time that something takes grows with the size of what it is given.
 *
 * @module
 */

const ROUNDS = 3;
/** Milliseconds of a call that is too quick for its growth to matter, and to be told from noise. */
const NEGLIGIBLE = 3;

/** The factor between the two sizes that are compared. */
const TIMES = 8;

/**
 * The exponent of the growth between a size and eight times that size: 1 is linear, 2 is quadratic. Whatever takes next
 * to no time at the greater size has not grown: 0. The quickest of several rounds counts.
 *
 * @param make - what is called, for a size; making it is not timed
 */
export function growth(size: number, make: (size: number) => () => unknown): number {
  const [small, great] = [make(size), make(size * TIMES)];
  small();
  let [less, more] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    more = Math.min(more, timeOf(great));
    if (more < NEGLIGIBLE) return 0;
    for (let i = 0; i < 3; i++) less = Math.min(less, timeOf(small));
  }
  return Math.log(more / less) / Math.log(TIMES);
}

/** Milliseconds of this process's own time, so that what other processes take does not count. */
function timeOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
