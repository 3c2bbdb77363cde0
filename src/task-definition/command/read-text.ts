/**
 * Reads files and standard input.
 *
 * @module
 */
import { readFile } from 'node:fs/promises';
import { stdin } from 'node:process';
import { buffer } from 'node:stream/consumers';
import { type Either, left, right } from '../../codec/either.js';

/**
 * The text of a file in UTF-8, without a byte order mark; `-` is standard input.
 *
 * @returns on the Left why it cannot be read
 */
export async function readText(file: string): Promise<Either<string, string>> {
  try {
    return textIn(file === '-' ? await buffer(stdin) : await readFile(file));
  } catch (error) {
    return left(error instanceof Error ? error.message : `${error}`);
  }
}

function textIn(bytes: Uint8Array): Either<string, string> {
  try {
    return right(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return left('Expected text in UTF-8, got something else');
  }
}
