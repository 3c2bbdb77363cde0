import { describe, expect, test } from 'vitest';
import {
  check,
  Integer,
  list,
  optional,
  type Rule,
  type Source,
  strict,
  structure,
  Text,
} from '../../src/codec/index.js';
import { issuesIn, pathsIn } from '../support/issues-in.js';
import { rightOf } from '../support/sides.js';

interface Range {
  readonly low: number;
  readonly high: number;
  readonly note?: string;
}

/** Throws where it is run on a member of the wrong type. */
const ascends: Rule<Range> = {
  id: 'range-ascends',
  source: 'SEED',
  reads: ['low', 'high'],
  check({ low, high }) {
    if (low.toFixed().length > 0 && low <= high) return undefined;
    return { at: ['high'], expected: `at least ${low}`, received: String(high), hint: 'Swap them.' };
  },
};

const notedWhenEmpty: Rule<Range> = {
  id: 'empty-range-noted',
  source: 'INF',
  reads: ['low', 'high', 'note'],
  check({ low, high, note }) {
    if (low !== high || note !== undefined) return undefined;
    return { at: ['note'], code: 'missing', expected: 'a note', received: 'nothing', message: 'Say why it is empty' };
  },
};

const Range = structure<Range>('Range', { low: Integer, high: Integer, note: optional(Text) }, [
  ascends,
  notedWhenEmpty,
]);

interface Plan {
  readonly ranges: readonly Range[];
}

const Plan = structure<Plan>('Plan', { ranges: list(Range) });

const broken = { low: 3, high: 1 };
const questionable = { low: 1, high: 1 };

describe('a rule across members', () => {
  test('refuses what is sent, with its id and the path of the member at fault', () => {
    expect(issuesIn(strict(Range), broken)).toEqual([
      {
        path: 'high',
        code: 'conflict',
        message: 'Expected at least 3, got 1',
        expected: 'at least 3',
        received: '1',
        hint: 'Swap them.',
        rule: 'range-ascends',
        severity: 'error',
      },
    ]);
  });

  test('does not apply to what ECS answers', () => {
    expect(rightOf(Range.decode(broken))).toBe(broken);
  });

  test('leaves a value that keeps to it as it is', () => {
    const sound = { low: 1, high: 3 };
    expect(rightOf(strict(Range).decode(sound))).toBe(sound);
  });

  test('applies where the structure is a part of another', () => {
    expect(pathsIn(strict(Plan), { ranges: [{ low: 1, high: 2 }, broken] })).toEqual(['ranges[1].high']);
  });

  test('waits until the members that it reads are sound', () => {
    expect(issuesIn(strict(Range), { low: '3', high: 1 })).toMatchObject([{ path: 'low', code: 'wrong-type' }]);
    expect(pathsIn(strict(Range), { high: 1 })).toEqual(['low']);
  });

  test('does not wait for members that it does not read', () => {
    expect(pathsIn(strict(Range), { ...broken, note: 7 })).toEqual(['note', 'high']);
    expect(pathsIn(strict(Range), { ...broken, nope: 7 })).toEqual(['nope', 'high']);
  });

  test('is one problem of the value itself where it names no member', () => {
    const rule: Rule<Range> = { ...ascends, check: () => ({ at: [], expected: 'this', received: 'that' }) };
    const Never = structure<Range>('Never', { low: Integer, high: Integer, note: optional(Text) }, [rule]);
    expect(pathsIn(strict(Never), broken)).toEqual(['']);
  });

  test('that throws makes the value unreadable and nothing worse', () => {
    const rule: Rule<Range> = { ...ascends, check: () => JSON.parse('{') };
    const Faulty = structure<Range>('Faulty', { low: Integer, high: Integer, note: optional(Text) }, [rule]);
    expect(issuesIn(strict(Faulty), broken)).toMatchObject([{ path: '', code: 'unreadable' }]);
    expect(pathsIn(strict(Faulty), { ...broken, nope: 7 })).toEqual(['nope', '']);
  });
});

describe('how a rule judges', () => {
  const from = (source: Source) =>
    structure<Range>('Range', { low: Integer, high: Integer, note: optional(Text) }, [{ ...ascends, source }]);

  test.each(['SEED', 'SDK', 'BOTO', 'G23', 'DOC', 'OBS'] as const)('a rule of source %s refuses', (source) => {
    expect(pathsIn(strict(from(source)), broken)).toEqual(['high']);
    expect(check(from(source), broken)).toMatchObject([{ path: 'high', severity: 'error' }]);
  });

  test.each(['PF', 'MOTO', 'INF'] as const)('a rule of source %s only warns', (source) => {
    expect(rightOf(strict(from(source)).decode(broken))).toBe(broken);
    expect(check(from(source), broken)).toMatchObject([{ path: 'high', severity: 'warning', rule: 'range-ascends' }]);
  });

  test('its own code and message take the place of the usual ones', () => {
    expect(check(Range, questionable)).toEqual([
      {
        path: 'note',
        code: 'missing',
        message: 'Say why it is empty',
        expected: 'a note',
        received: 'nothing',
        rule: 'empty-range-noted',
        severity: 'warning',
      },
    ]);
  });

  test('a warning is no part of a failure for another reason', () => {
    expect(pathsIn(strict(Plan), { ranges: [questionable, broken] })).toEqual(['ranges[1].high']);
  });

  test('errors come before warnings in a check', () => {
    const found = check(Plan, { ranges: [questionable, broken] });
    expect(found.map(({ path, severity }) => [path, severity])).toEqual([
      ['ranges[1].high', 'error'],
      ['ranges[0].note', 'warning'],
    ]);
  });
});

describe('a rule that is switched off by its id', () => {
  test('refuses nothing any more', () => {
    expect(rightOf(strict(Range, { disable: ['range-ascends'] }).decode(broken))).toBe(broken);
  });

  test('warns no more', () => {
    expect(check(Range, questionable, { disable: ['empty-range-noted'] })).toEqual([]);
  });

  test('is off in the parts too, and no other rule is', () => {
    const value = { ranges: [broken, questionable] };
    expect(check(Plan, value, { disable: ['range-ascends'] }).map(({ rule }) => rule)).toEqual(['empty-range-noted']);
    expect(pathsIn(strict(Plan, { disable: ['empty-range-noted', 'range'] }), value)).toEqual(['ranges[0].high']);
  });
});
