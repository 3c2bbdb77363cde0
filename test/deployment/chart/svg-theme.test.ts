import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PALETTE, type Role, themeOf } from '../../../src/deployment/chart/svg-theme.js';

/** The relative luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of WCAG 2, to one decimal place, rounded down. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return Math.floor(((light + 0.05) / (dark + 0.05)) * 10) / 10;
}

describe.each(['light', 'dark'] as const)('the colours in %s', (mode) => {
  const between = (one: Role, other: Role) => contrast(PALETTE[one][mode], PALETTE[other][mode]);

  test('have the contrast that text needs on the ground', () => {
    expect(between('ink', 'ground')).toBe({ light: 15.7, dark: 14.6 }[mode]);
    expect(between('ink', 'ground')).toBeGreaterThanOrEqual(4.5);
  });

  test('have the contrast that areas and lines need on the ground', () => {
    const roles = ['old', 'new', 'stopping', 'bound'] as const;
    const ratios = Object.fromEntries(roles.map((role) => [role, between(role, 'ground')]));
    expect(ratios).toEqual(
      {
        light: { old: 3.4, new: 11.2, stopping: 4.8, bound: 6.6 },
        dark: { old: 3.3, new: 11, stopping: 6.8, bound: 7.9 },
      }[mode],
    );
    expect(Math.min(...Object.values(ratios))).toBeGreaterThanOrEqual(3);
  });

  test('tell old from new by lightness alone', () => {
    expect(between('old', 'new')).toBe({ light: 3.2, dark: 3.3 }[mode]);
    expect(between('old', 'new')).toBeGreaterThanOrEqual(3);
  });
});

describe('the measure of contrast', () => {
  test('agrees with WCAG at its ends', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21);
    expect(contrast('#777777', '#777777')).toBe(1);
    expect(contrast('#767676', '#ffffff')).toBe(4.5);
  });
});

describe('the names in a chart', () => {
  test('keep a plain prefix', () => {
    expect(themeOf('chart-1').name('old')).toBe('chart-1-old');
  });

  test('write any other character as its number', () => {
    expect(themeOf(':r1:').name('old')).toBe('_58_r1_58_-old');
    expect(themeOf('1_"😀').name('old')).toBe('_49__95__34__128512_-old');
  });

  test('are valid in ids, references and selectors, and differ where prefixes differ', () => {
    const prefix = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: fc.constantFrom('a', '1', '_', '-') }),
    );
    fc.assert(
      fc.property(prefix, prefix, (one, other) => {
        expect(themeOf(one).name('old')).toMatch(/^(?:[A-Za-z_]|-[A-Za-z_])[A-Za-z0-9_-]*$/);
        expect(themeOf(one).name('old') === themeOf(other).name('old')).toBe(one === other);
      }),
    );
  });
});
