/**
 * The colours of a chart in light and in dark.
 *
 * Light colours are presentation attributes, which no content security policy forbids; an embedded style sheet puts the
 * dark ones in their place. A chart has a ground of its own, so that it can be read even where the style sheet is blocked
 * and the page around it is dark. Old and new differ in lightness as well as in hue, and what is not healthy is hatched:
 * none is told by its colour alone.
 *
 * @module
 */
import { type Attributes, element } from './xml.js';

/** What is painted in one colour. */
export type Role = 'ground' | 'ink' | 'grid' | 'old' | 'new' | 'stopping' | 'bound';

/** On the ground, text has a contrast of at least 4.5, areas and lines of 3; so have old and new to one another. */
export const PALETTE: Readonly<Record<Role, { readonly light: string; readonly dark: string }>> = {
  ground: { light: '#ffffff', dark: '#14171c' },
  ink: { light: '#1f2328', dark: '#e6e8eb' },
  grid: { light: '#dfe3e8', dark: '#2c323a' },
  old: { light: '#d17300', dark: '#a05800' },
  new: { light: '#0a3a75', dark: '#9bd1ff' },
  stopping: { light: '#6b7280', dark: '#9aa1ab' },
  bound: { light: '#b3125d', dark: '#ff85bb' },
};

/** Names and colours within one chart. */
export interface Theme {
  /** An id, and a class, that is the chart's own. */
  name(name: string): string;
  /** Attributes that fill with one colour and draw the outline in another; what is absent is not painted. */
  paint(colours: { readonly fill?: Role; readonly stroke?: Role }): Attributes;
  /** The style sheet for dark. */
  style(): string;
}

/** A theme whose names begin with a prefix. Different prefixes share no name, whatever they consist of. */
export function themeOf(idPrefix: string): Theme {
  const prefix = idPrefix.replace(/^[^A-Za-z]|[^A-Za-z0-9-]/gu, (character) => `_${character.codePointAt(0)}_`);
  const name = (suffix: string) => `${prefix}-${suffix}`;
  return {
    name,
    paint({ fill, stroke }) {
      const classes = [...(fill ? [name(fill)] : []), ...(stroke ? [name(`${stroke}-line`)] : [])];
      return {
        class: classes.join(' '),
        fill: fill ? PALETTE[fill].light : 'none',
        ...(stroke && { stroke: PALETTE[stroke].light }),
      };
    },
    style() {
      const rules = Object.entries(PALETTE).map(
        ([role, { dark }]) => `.${name(role)}{fill:${dark}}.${name(`${role}-line`)}{stroke:${dark}}`,
      );
      return element('style', {}, `@media (prefers-color-scheme:dark){${rules.join('')}}`);
    },
  };
}
