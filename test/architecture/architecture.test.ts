import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cycles, filesBelow, importsBelow, importsOf, upward } from './imports.js';

const SRC = join(import.meta.dirname, '../../src');

/** Each folder imports only from itself and from those before it. */
const ORDER = ['codec', 'model', 'task-definition', 'operation', 'client', 'scheduler', 'deployment', 'local'];

/** The files of a command that read what it is given. */
const COMMAND = ['task-definition/bin.ts', 'task-definition/command/read-text.ts'];

/** The files that may be longer than 400 lines, each with its reason; at most three. */
const LONG: Readonly<Record<string, string>> = {
  'model/index.ts': 'a list of names, the only one of the model',
};

describe('the source tree', () => {
  const imports = importsBelow(SRC);

  test('is read at all', () => {
    expect(imports).toContainEqual({ from: 'client/send.ts', to: 'codec/either.ts', typeOnly: false });
    expect(imports).toContainEqual({ from: 'codec/shape.ts', to: 'codec/codec.ts', typeOnly: true });
  });

  test('imports only downwards in the order of the architecture', () => {
    expect(upward(imports, ORDER)).toEqual([]);
  });

  test('has no import cycle at run time', () => {
    expect(cycles(imports)).toEqual([]);
  });

  test('takes fp-ts as types only, and the SDK only where requests are sent', () => {
    for (const file of filesBelow(SRC)) {
      const text = readFileSync(join(SRC, file), 'utf8');
      expect(text, file).not.toMatch(/^import (?!type)[^;]*'fp-ts/m);
      if (!/^(?:client|operation)\//.test(file)) expect(text, file).not.toMatch(/^(?:import|export)[^;]*'@aws-sdk/m);
    }
  });

  test('keeps node: modules out of what runs in a browser', () => {
    const inBrowser = filesBelow(SRC)
      .filter((file) => /^(?:codec|model|task-definition|operation|client|scheduler|deployment)\//.test(file))
      .filter((file) => !COMMAND.includes(file));
    for (const file of inBrowser) {
      expect(readFileSync(join(SRC, file), 'utf8'), file).not.toMatch(/^(?:import|export)[^;]*'node:/m);
    }
  });

  test('has no file over 400 lines but for the listed ones', () => {
    const long = filesBelow(SRC).filter((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length > 401);
    expect(long.sort()).toEqual(Object.keys(LONG).sort());
    expect(long.length).toBeLessThanOrEqual(3);
  });
});

describe('the judge of imports', () => {
  const read = (from: string, text: string) => importsOf(from, text, '/src');

  test('sees an import against the order, of a type as well', () => {
    const wrong = read('codec/a.ts', "import type { B } from '../model/b.js';");
    expect(upward(wrong, ORDER)).toEqual([{ from: 'codec/a.ts', to: 'model/b.ts', typeOnly: true }]);
    expect(upward(read('model/b.ts', "import { a } from '../codec/a.js';"), ORDER)).toEqual([]);
  });

  test('sees an import of a folder that the order does not have', () => {
    expect(upward(read('codec/a.ts', "import { x } from '../utils/x.js';"), ORDER)).toHaveLength(1);
  });

  test('sees a cycle through three files', () => {
    const files = [
      ...read('a.ts', "import { b } from './b.js';"),
      ...read('b.ts', "export { c } from './c.js';"),
      ...read('c.ts', "import { type T, a } from './a.js';"),
    ];
    expect(cycles(files)).toEqual([['a.ts', 'b.ts', 'c.ts', 'a.ts']]);
  });

  test('lets types go in a circle', () => {
    const files = [
      ...read('a.ts', "import { b } from './b.js';"),
      ...read('b.ts', "import { type A } from './a.js';\nimport type { A as B } from './a.js';"),
    ];
    expect(cycles(files)).toEqual([]);
  });
});
