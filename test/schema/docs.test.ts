import { describe, expect, test } from 'vitest';
import { docsIn } from '../../scripts/json-schema/docs.js';

const read = (text: string) => docsIn(text, 'a.ts').get('A');

describe('the doc comments of a file', () => {
  test('come with their lines joined, and without tags', () => {
    const doc = read(`
      /**
       * One sentence
       * on two lines.
       *
       * - an item
       *   that goes on
       * - another
       *
       * @category structures
       */
      export interface A {
        /** The \`b\`. */
        readonly b?: string;
        /**
         * The c:
         * quoted.
         *
         * @see https://example.com
         */
        readonly 'c-d': string;
        readonly bare: string;
      }`);
    expect(doc?.text).toBe('One sentence on two lines.\n\n- an item that goes on\n- another');
    expect([...(doc?.members ?? [])]).toEqual([
      ['b', 'The `b`.'],
      ['c-d', 'The c: quoted.'],
      ['bare', ''],
    ]);
  });

  test.each([
    ['Takes a {@link Service}.', 'Takes a Service.'],
    ['Takes a {@link Service | running service} of {@link Cluster}.', 'Takes a running service of Cluster.'],
    ['See {@link https://example.com the page}.', 'See the page.'],
    ['See {@linkcode run}.', 'See run.'],
  ])('show of %s what it shows', (comment, shown) => {
    expect(read(`/** ${comment} */ export type A = string;`)?.text).toBe(shown);
  });

  test('are those of exported types, the nearest of several', () => {
    const docs = docsIn(
      `/** The module. */
       /** The type. */
       export type A = string;
       /** The codec. */
       export const A = 1;
       /** Within. */
       interface B {}`,
      'a.ts',
    );
    expect([...docs]).toEqual([['A', { text: 'The type.', members: new Map() }]]);
  });
});
