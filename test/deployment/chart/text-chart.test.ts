import { describe, expect, test } from 'vitest';
import type { TextChartOptions } from '../../../src/deployment/chart/chart-options.js';
import { rolloutChart } from '../../../src/deployment/chart/rollout-chart.js';
import type { Rollout } from '../../../src/deployment/rollout.js';
import { BEGUN, BESIDE, CROWDED, HALVES, IDLE, LARGE, moment, RESTLESS } from './rollouts.js';

const drawn = (rollout: Rollout, options: Omit<TextChartOptions, 'format'> = {}) =>
  rolloutChart(rollout, { format: 'text', ...options }).split('\n');

describe('a chart of characters', () => {
  // Of 21 columns the first 20 take 10 s each, the last is for the last moment.
  test('draws two halves', () => {
    expect(drawn(HALVES, { width: 40, height: 8, title: 'web' })).toEqual([
      'web',
      '4 ┤▒┈░░░░░░░░█┈░░░░░░░░█┈ desired, max 4',
      '3 ┤▒ ░░░░░░░░█ ░░░░░░░░█',
      '2 ┤▒▒▒▒▒▒▒▒▒▒▒██████████┈ min healthy 2',
      '1 ┤▒▒▒▒▒▒▒▒▒▒▒██████████',
      '0 └┬───────────┬────────',
      '   0         2 min',
      'tasks:  ▒ old  █ new  ░ new, not healthy',
    ]);
  });

  // Of 19 columns the first 18 take 5 s each.
  test('draws one task beside another, each in two rows, with what is stopping on top', () => {
    expect(drawn(BESIDE, { width: 46, height: 8, stopping: true })).toEqual([
      '2 ┤┈┈░░░░░░░░██······┈┈ max 2',
      '  │  ░░░░░░░░██······',
      '1 ┤▒▒▒▒▒▒▒▒▒▒▒▒███████┈ desired, min healthy 1',
      '  │▒▒▒▒▒▒▒▒▒▒▒▒███████',
      '0 └┬───────────┬──────',
      '   0         60 s',
      'tasks:  ▒ old  █ new  ░ new, not healthy',
      '· stopping',
    ]);
  });

  // Of 21 columns the first 20 take 6 min each; the first minute has least room, so that the first column shows it.
  test('draws in ASCII alone, above the maximum as well', () => {
    expect(drawn(CROWDED, { width: 48, height: 11, ascii: true, title: 'wéb' })).toEqual([
      'w\\u{e9}b',
      '5 |o',
      '4 |o',
      '3 |oxxxxxxxxxxxxxxxxxxx-- max 3',
      '2 |o+++++++++++++++++++#- desired, min healthy 2',
      '1 |oooooooooooooooooooo#',
      '0 ++---------+---------+',
      '   0        1 h       2 h',
      'tasks:  o old  # new  + new, not healthy',
      'x old, not healthy',
    ]);
  });

  test('draws a service that runs nothing', () => {
    expect(drawn(IDLE, { width: 60, height: 8 })).toEqual([
      '1 ┤',
      '  │',
      '  │',
      '  │',
      '  │',
      '0 └┬───────────────────────────┈ desired, max, min healthy 0',
      '   0',
      'no tasks',
    ]);
  });

  // Eight rows reach 5,000 with 700 tasks each; 16 columns of 375 s each, in most of which 500 tasks are pending.
  test('gives a row many tasks where there are very many', () => {
    expect(drawn(LARGE, { width: 42, height: 11 })).toEqual([
      '5600 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ desired, max 5000',
      '4900 ┤░░░░░░░░░░░░░░░░█┈ min healthy 4500',
      '4200 ┤▒▒▒██████████████',
      '3500 ┤▒▒▒▒█████████████',
      '2800 ┤▒▒▒▒▒▒▒▒█████████',
      '2100 ┤▒▒▒▒▒▒▒▒▒████████',
      '1400 ┤▒▒▒▒▒▒▒▒▒▒▒██████',
      ' 700 ┤▒▒▒▒▒▒▒▒▒▒▒▒▒▒███',
      '   0 └┬────────┬───────',
      '      0     60 min',
      'tasks:  ▒ old  █ new  ░ new, not healthy',
    ]);
  });
});

describe('the rows and the axes of a chart of characters', () => {
  test('hide no task where a row holds two, and one is left over', () => {
    expect(drawn(CROWDED, { width: 48, height: 8 }).slice(0, 4)).toEqual([
      '6 ┤▒',
      '4 ┤▒xxxxxxxxxxxxxxxxxxx┈┈ max 3',
      '2 ┤▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒█┈ desired, min healthy 2',
      '0 └┬─────────┬─────────┬',
    ]);
  });

  test('leave out a time for which there is no room', () => {
    const moments = [moment(0, {}), moment(4.9e6 * 86_400, {})];
    expect(drawn({ ...IDLE, moments }, { width: 40, height: 8 }).slice(5, 7)).toEqual([
      '0 └┬────┬─────┬───┈ desired, max, min h…',
      '   0      4000000 d',
    ]);
  });
});

describe('the size of a chart of characters', () => {
  test('is 72 columns and 12 lines at the most', () => {
    for (const rollout of [HALVES, BESIDE, CROWDED, BEGUN, IDLE, LARGE, RESTLESS]) {
      const lines = drawn(rollout, { stopping: true, title: 'web '.repeat(50) });
      expect(lines.length).toBeLessThanOrEqual(12);
      expect(Math.max(...lines.map((text) => text.length))).toBe(72);
    }
  });

  test('stays within limits', () => {
    const size = (width: number, height: number) => {
      const lines = drawn(
        { ...RESTLESS, moments: RESTLESS.moments.slice(0, 9) },
        { width, height, title: 'web'.repeat(999) },
      );
      return [lines[0]?.length, lines.length <= height];
    };
    expect(size(100, 20)).toEqual([100, true]);
    expect(size(10, 8)).toEqual([40, true]);
    expect(size(1e9, 200)).toEqual([500, true]);
    expect(size(Number.NaN, 8)).toEqual([40, true]);
    expect(drawn(BEGUN, { height: Number.NEGATIVE_INFINITY }).length).toBeLessThanOrEqual(8);
    expect(drawn(BEGUN, { height: Number.POSITIVE_INFINITY }).length).toBeLessThanOrEqual(200);
  });

  test('is not exceeded by the names of levels, which are cut short', () => {
    expect(drawn({ ...IDLE, desiredCount: 0, bounds: { minimumHealthy: 0, maximum: 0 } }, { width: 40 })[9]).toBe(
      '0 └┬──────────────┈ desired, max, min h…',
    );
  });
});

describe('the title of a chart of characters', () => {
  const title = (text: string, ascii = false) => drawn(BEGUN, { title: text, ascii, width: 40 })[0];

  test('is cut short where it does not fit', () => {
    expect(title('a'.repeat(40))).toBe('a'.repeat(40));
    expect(title('é'.repeat(41))).toBe(`${'é'.repeat(39)}…`);
    expect(title('a'.repeat(41), true)).toBe(`${'a'.repeat(37)}...`);
  });

  test('stays on one line and moves no cursor', () => {
    expect(title('a\nb\u001b[31m\u2028\u202e')).toBe('a\\u{a}b\\u{1b}[31m\\u{2028}\\u{202e}');
  });
});

describe('paint', () => {
  const paint: TextChartOptions['paint'] = (style, text) => `<${style}>${text}</>`;

  test('is given each piece with what it stands for', () => {
    const lines = drawn(CROWDED, { width: 48, height: 11, ascii: true, title: 'web', stopping: true, paint });
    expect(lines[0]).toBe('<title>web</>');
    expect(lines[3]).toBe('<axis>3 |</><oldHealthy>o</><oldUnhealthy>xxxxxxxxxxxxxxxxxxx</><level>-- max 3</>');
    expect(lines[6]).toBe('<axis>0 ++---------+---------+</>');
    expect(lines[8]).toBe('tasks:  <oldHealthy>o</> old  <newHealthy>#</> new  <newUnhealthy>+</> new, not healthy');
    expect(lines[9]).toBe('<oldUnhealthy>x</> old, not healthy  <stopping>.</> stopping');
  });

  test('changes nothing else', () => {
    const options = { width: 50, title: 'web', stopping: true };
    expect(drawn(CROWDED, { ...options, paint }).map((text) => text.replace(/<\w*>|<\/>/g, ''))).toEqual(
      drawn(CROWDED, options),
    );
  });
});

describe('a column', () => {
  // 18 columns of 5 s each, and one for the end.
  const columns = (...moments: readonly ReturnType<typeof moment>[]) =>
    drawn(
      { ...BESIDE, moments: [moment(0, { old: 1 }), ...moments, moment(90, { current: 1 })] },
      { width: 46, height: 8 },
    )
      .slice(0, 4)
      .map((text) => text.slice(3, 22));

  test('shows a short need in preference to the good time around it', () => {
    expect(columns(moment(11, {}), moment(12, { old: 1 }))[3]).toBe('▒▒ ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒█');
  });

  test('shows a short excess in preference to the good time around it', () => {
    expect(columns(moment(11, { old: 3 }), moment(12, { old: 1 }))[0]).toBe('  ▒');
  });

  test('of moments with as little room shows the last', () => {
    expect(columns(moment(11, { current: 1 }))[3]).toBe('▒▒█████████████████');
  });

  test('does not show what ended when it began', () => {
    expect(columns(moment(5, {}), moment(10, { old: 1, current: 1 }))[3]).toBe('▒ ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒█');
  });
});
