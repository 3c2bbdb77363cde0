import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../../src/task-definition/command/read-text.js';
import { leftOf, rightOf } from '../../support/sides.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(bytes: string | Uint8Array): Promise<string> {
  const file = join(folder, 'file');
  await writeFile(file, bytes);
  return file;
}

describe('the text of a file', () => {
  it('is what it holds in UTF-8', async () => {
    expect(rightOf(await readText(await written('{"é": "😀"}\r\n')))).toBe('{"é": "😀"}\r\n');
    expect(rightOf(await readText(await written('')))).toBe('');
  });

  it('is without a byte order mark', async () => {
    expect(rightOf(await readText(await written('\uFEFF{}')))).toBe('{}');
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFF{"a": 1}', 'utf16le')],
    ['Latin-1', Buffer.from('{"é": 1}', 'latin1')],
  ])('is not there in %s', async (_, bytes) => {
    expect(leftOf(await readText(await written(bytes)))).toBe('Expected text in UTF-8, got something else');
  });

  it('is not there where there is no file, or a folder', async () => {
    const missing = join(folder, 'missing.json');
    expect(leftOf(await readText(missing))).toBe(`ENOENT: no such file or directory, open '${missing}'`);
    expect(leftOf(await readText(folder))).toMatch(/^EISDIR: /);
  });
});
