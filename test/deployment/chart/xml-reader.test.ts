import { describe, expect, test } from 'vitest';
import { elementsOf, readXml, textOf } from './xml-reader.js';

describe('the reader of XML', () => {
  test('reads elements, attributes, text and references', () => {
    const root = readXml('<a x="1 &#38; 2"><b/>c &lt;<d y="&#x3E;">e</d></a>');
    expect(root).toEqual({
      name: 'a',
      attributes: { x: '1 & 2' },
      children: [
        { name: 'b', attributes: {}, children: [] },
        'c <',
        { name: 'd', attributes: { y: '>' }, children: ['e'] },
      ],
    });
    expect(elementsOf(root).map(({ name }) => name)).toEqual(['a', 'b', 'd']);
    expect(textOf(root)).toBe('c <e');
  });

  test.each([
    ['an end tag of another name', '<a></b>'],
    ['no end tag', '<a>'],
    ['text after the root', '<a/>b'],
    ['two roots', '<a/><b/>'],
    ['an attribute without quotes', '<a b=c/>'],
    ['an attribute twice', '<a b="1" b="2"/>'],
    ['a bare ampersand', '<a>b & c</a>'],
    ['an unknown reference', '<a>&nbsp;</a>'],
    ['a reference to what is no character', '<a>&#0;</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['half a surrogate pair', '<a>\uD800</a>'],
    ['an opening bracket in an attribute', '<a b="<"/>'],
    ['no space before an attribute', '<a b="1"c="2"/>'],
    ['the end of a CDATA section', '<a>]]></a>'],
  ])('refuses %s', (_, text) => {
    expect(() => readXml(text)).toThrow(SyntaxError);
  });
});
