/**
 * Equality of plain data.
 *
 * @module
 */
import { isRecord } from '../../codec/record.js';

/** The same text for the same data, whatever the order of its members; what JSON cannot write stands for itself. */
export function written(value: unknown): unknown {
  try {
    return JSON.stringify(value, (_, part) => (isRecord(part) ? sorted(part) : part)) ?? value;
  } catch {
    return value;
  }
}

function sorted(part: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
}
