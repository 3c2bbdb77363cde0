/**
 * Paths into a value, written as JavaScript would: `services[3].events[0].createdAt`.
 *
 * @module
 */

/**
 * One step into a value: a member's name, a map's key or a list's index.
 *
 * @category codecs
 */
export type Step = string | number;

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Writes steps as one path; the empty path is the value itself. */
export function formatPath(steps: readonly Step[]): string {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'number') path += `[${step}]`;
    else if (!IDENTIFIER.test(step)) path += `[${JSON.stringify(step)}]`;
    else path += path === '' ? step : `.${step}`;
  }
  return path;
}
