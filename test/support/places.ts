/**
 * Places in plain data: listing them, reading a path back, and changing one without touching the original.
 *
 * @module
 */

/** One step into a value. */
export type Step = string | number;

const isBranch = (u: unknown): u is object => typeof u === 'object' && u !== null && !(u instanceof Date);

/** The way to every place in a value, the value itself included. */
export function placesIn(value: unknown, steps: readonly Step[] = []): readonly (readonly Step[])[] {
  if (!isBranch(value)) return [steps];
  const keys: readonly Step[] = Array.isArray(value) ? value.map((_, i) => i) : Object.keys(value);
  return [steps, ...keys.flatMap((key) => placesIn(valueAt(value, [key]), [...steps, key]))];
}

/** What stands at a place; `undefined` where there is no such place. */
export function valueAt(value: unknown, steps: readonly Step[]): unknown {
  let found = value;
  for (const step of steps) {
    if (!isBranch(found)) return undefined;
    found = (found as Readonly<Record<Step, unknown>>)[step];
  }
  return found;
}

/** A copy of the value in which one place holds something else. */
export function withValueAt(value: unknown, steps: readonly Step[], replacement: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return replacement;
  const copy: object = Array.isArray(value) ? [...value] : { ...(value as object) };
  const inner = withValueAt(valueAt(value, [step]), rest, replacement);
  return Object.defineProperty(copy, step, { value: inner, enumerable: true, configurable: true, writable: true });
}

/** A copy of the value without one place. */
export function withoutValueAt(value: unknown, steps: readonly Step[]): unknown {
  const [last] = steps.slice(-1);
  const parent = valueAt(value, steps.slice(0, -1));
  if (last === undefined || !isBranch(parent)) return undefined;
  const left = Array.isArray(parent)
    ? parent.filter((_, i) => i !== last)
    : Object.fromEntries(Object.entries(parent).filter(([key]) => key !== last));
  return withValueAt(value, steps.slice(0, -1), left);
}

/** Reads a path such as `services[0].options["a b"]` back into steps. */
export function stepsIn(path: string): readonly Step[] {
  const steps: Step[] = [];
  let rest = path;
  while (rest !== '') {
    const match = /^(?:\.?([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\])/.exec(rest);
    if (match === null) throw new Error(`Not a path: ${path}`);
    const [all, name, index, quoted] = match;
    steps.push(name ?? (index === undefined ? JSON.parse(quoted ?? '""') : Number(index)));
    rest = rest.slice(all.length);
  }
  return steps;
}
