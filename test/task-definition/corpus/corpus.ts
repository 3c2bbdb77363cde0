/**
 * Files in the shapes in which people keep task definitions, and tools answer them. All that is in them is invented.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';

/** A file, without `.json`, and what it holds. */
export type CorpusFile = readonly [name: string, content: unknown];

/** All files of one folder beside this module, by name. */
export function corpus(folder: 'accepted' | 'refused' | 'described'): readonly CorpusFile[] {
  const directory = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(directory)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(new URL(file, directory), 'utf8'))]);
}
