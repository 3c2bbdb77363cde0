import { expect, test } from 'vitest';
import { element, escaped } from '../../../src/deployment/chart/xml.js';
import { readXml } from './xml-reader.js';

test('an element holds its attributes and its children, whatever they consist of', () => {
  const value = `"'<>&\t`;
  expect(readXml(element('a', { b: value, c: 'd' }, element('e', {}), escaped(value)))).toEqual({
    name: 'a',
    attributes: { b: value, c: 'd' },
    children: [{ name: 'e', attributes: {}, children: [] }, value],
  });
});

test('numbers are written to a tenth, and never as minus nothing', () => {
  expect(element('a', { b: 1.25, c: 3, d: -0.01, e: 0.1 + 0.2 })).toBe('<a b="1.3" c="3" d="0" e="0.3"/>');
});

test('what XML cannot hold is replaced', () => {
  expect(escaped('a\u0000b\uD800c\uFFFFd😀')).toBe('a\uFFFDb\uFFFDc\uFFFDd😀');
});
