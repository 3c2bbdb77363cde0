/**
 * Reads XML as strictly as a parser has to: what is not well-formed throws. Declarations, comments and CDATA, which a
 * chart has no use for, are refused as well.
 *
 * @module
 */

/** An element with what is in it, references resolved. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const CHARACTER = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

/** The root element of a document that holds nothing else. */
export function readXml(text: string): XmlElement {
  if (!CHARACTER.test(text)) throw new SyntaxError('A character that XML does not have');
  const reader = new Reader(text);
  const root = reader.element();
  if (reader.rest() !== '') throw new SyntaxError(`After the root: ${reader.rest().slice(0, 40)}`);
  return root;
}

/** All elements below an element and itself, in order. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))];
}

/** The text in an element. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

class Reader {
  #at = 0;
  constructor(readonly text: string) {}

  rest(): string {
    return this.text.slice(this.#at);
  }

  element(): XmlElement {
    const name = this.#take(/<([A-Za-z_][\w.:-]*)/y);
    const attributes: Record<string, string> = {};
    for (let attribute = this.#try(ATTRIBUTE); attribute !== undefined; attribute = this.#try(ATTRIBUTE)) {
      const [, key = '', value = ''] = attribute;
      if (Object.hasOwn(attributes, key)) throw new SyntaxError(`${key} twice`);
      attributes[key] = resolved(value);
    }
    if (this.#try(/\s*\/>/y)) return { name, attributes, children: [] };
    this.#take(/\s*(>)/y);
    const children: (XmlElement | string)[] = [];
    while (!this.text.startsWith('</', this.#at)) {
      if (this.text[this.#at] === '<') children.push(this.element());
      else children.push(resolved(this.#take(/([^<]+)/y)));
    }
    const end = this.#take(/<\/([\w.:-]+)\s*>/y);
    if (end !== name) throw new SyntaxError(`${name} ends as ${end}`);
    return { name, attributes, children };
  }

  #try(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.text);
    if (match === null) return undefined;
    this.#at = pattern.lastIndex;
    return match;
  }

  #take(pattern: RegExp): string {
    const match = this.#try(pattern);
    if (match === undefined) throw new SyntaxError(`No ${pattern.source} at ${this.rest().slice(0, 40)}`);
    return match[1] ?? '';
  }
}

const ATTRIBUTE = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)")/y;

function resolved(text: string): string {
  if (text.includes(']]>')) throw new SyntaxError('The end of a CDATA section without one');
  return text.replace(/&(?:([a-z]+);|#(\d+);|#x([\dA-Fa-f]+);)?/g, (reference, name, decimal, hexadecimal) => {
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    const character = name === undefined ? code > 0 && String.fromCodePoint(code) : NAMED[name];
    if (!character || !CHARACTER.test(character)) throw new SyntaxError(`Not a reference: ${reference}`);
    return character;
  });
}
