/**
 * The leaves of plain data: whatever is neither a list nor an object, with its path.
 *
 * @module
 */

/** One value without parts. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** All leaves of a value, dates included, in order. */
export function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((element, i) => leavesOf(element, `${path}[${i}]`));
  if (value === null || typeof value !== 'object' || value instanceof Date) return [{ path, value }];
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, below(path, key)));
}

/** A copy in which the value at a path is another one. */
export function replaced<A>(sample: A, path: string, value: unknown): A {
  const copy = structuredClone(sample);
  const { parent, key } = locate(copy, path);
  parent[key] = value;
  return copy;
}

/** A copy that lacks the member at a path. */
export function removed<A>(sample: A, path: string): A {
  const copy = structuredClone(sample);
  const { parent, key } = locate(copy, path);
  delete parent[key];
  return copy;
}

/** A copy with each date as seconds since 1970, which is how ECS sends it. */
export function onTheWire(value: unknown): unknown {
  if (value instanceof Date) return value.getTime() / 1000;
  if (Array.isArray(value)) return value.map(onTheWire);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, onTheWire(member)]));
}

function below(path: string, key: string): string {
  if (!/^[a-zA-Z]+$/.test(key)) return `${path}["${key}"]`;
  return path === '' ? key : `${path}.${key}`;
}

function locate(root: unknown, path: string) {
  const steps = [...path.matchAll(/\["([^"]+)"\]|([^.[\]]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const key = steps.pop();
  let parent = root as Record<string, unknown>;
  for (const step of steps) parent = parent[step] as Record<string, unknown>;
  if (key === undefined || !Object.hasOwn(parent, key)) throw new Error(`There is nothing at ${path}`);
  return { parent, key };
}
