/**
 * Reads a task definition from the text of a file.
 *
 * @module
 */
import { type Either, left, right } from '../../codec/either.js';
import { isRecord } from '../../codec/record.js';
import { jsonMistake } from './json-mistake.js';

/**
 * The value that a text holds, without the `$schema` by which editors know its form.
 *
 * @returns on the Left what is wrong with the text, without showing any of it
 */
export function definitionIn(text: string): Either<string, unknown> {
  const value = parsed(text);
  if (value === undefined) return left(jsonMistake(text));
  if (!isRecord(value)) return right(value);
  const { $schema: _, ...members } = value;
  return right(members);
}

/** `undefined`, which JSON does not have, where the text is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
