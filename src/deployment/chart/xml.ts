/**
 * Markup from parts, with everything escaped.
 *
 * @module
 */

/** Attributes by name; numbers are rounded to a tenth. */
export type Attributes = Readonly<Record<string, string | number>>;

/** An element around markup. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(
    ([attribute, value]) => ` ${attribute}="${typeof value === 'number' ? tenths(value) : escaped(value)}"`,
  );
  const content = children.join('');
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** Text for the inside of an element or an attribute, without the characters that XML cannot hold. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A coordinate, as exact as a picture needs. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
