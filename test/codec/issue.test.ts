import * as t from 'io-ts';
import { PathReporter } from 'io-ts/lib/PathReporter.js';
import { describe, expect, test } from 'vitest';
import { formatIssues, type Issue, issuesOf, strict } from '../../src/codec/index.js';
import { issuesIn, pathsIn } from '../support/issues-in.js';
import { Disk, Machine } from '../support/machine.js';
import { leftOf } from '../support/sides.js';

const wrong = { name: 1, disks: [{ size: 1 }, { size: 'big' }] };

describe('the paths of issues', () => {
  test.each([
    ['a codec of ours alone', Machine, wrong, ['name', 'disks[1].size']],
    ['an io-ts array', t.array(Machine), [{ name: 'm1' }, wrong], ['[1].name', '[1].disks[1].size']],
    ['an io-ts readonly array', t.readonlyArray(Machine), [wrong], ['[0].name', '[0].disks[1].size']],
    ['a readonly io-ts array', t.readonly(t.array(Machine)), [wrong], ['[0].name', '[0].disks[1].size']],
    ['an io-ts structure', t.type({ chief: Machine }), { chief: wrong }, ['chief.name', 'chief.disks[1].size']],
    ['a partial io-ts structure', t.partial({ chief: Machine }), { chief: { name: 1 } }, ['chief.name']],
    ['an exact io-ts structure', t.exact(t.type({ chief: Machine })), { chief: { name: 1 } }, ['chief.name']],
    ['an io-ts record', t.record(t.string, Disk), { 'disk 0': {} }, ['["disk 0"].size']],
    ['an io-ts tuple', t.tuple([t.string, Disk]), ['a', {}], ['[1].size']],
    ['an io-ts intersection', t.intersection([Disk, Machine]), { size: 1 }, ['name']],
    [
      'an exact intersection',
      t.exact(t.intersection([t.type({ a: Disk }), t.type({ b: Disk })])),
      { a: {}, b: {} },
      ['a.size', 'b.size'],
    ],
    ['an io-ts refinement of an array', t.refinement(t.array(Disk), (d) => d.length > 0), [{}], ['[0].size']],
    ['a strict codec in an array', t.array(strict(Disk)), [{ size: 1, sise: 2 }], ['[0].sise']],
  ] as const)('lead into %s', (_, codec, value, paths) => {
    expect(pathsIn(codec as t.Decoder<unknown, unknown>, value)).toEqual(paths);
  });

  test('lead into each alternative of an io-ts union', () => {
    expect(pathsIn(t.union([Disk, Machine]), {})).toEqual(['size', 'name']);
    expect(pathsIn(t.type({ part: t.union([t.null, Disk]) }), { part: {} })).toEqual(['part', 'part.size']);
  });
});

describe('issuesOf', () => {
  test('makes issues of the errors of other io-ts types', () => {
    expect(issuesIn(t.type({ a: t.array(t.number) }), { a: [1, '2'] })).toEqual([
      {
        path: 'a[1]',
        code: 'wrong-type',
        message: 'Expected number',
        expected: 'number',
        received: 'a value of type string',
        severity: 'error',
      },
    ]);
  });

  test('keeps the message that another io-ts type gives', () => {
    const Even = new t.Type('Even', t.number.is, (u, c) => t.failure(u, c, 'not even close'), t.identity);
    expect(issuesIn(Even, 3)).toMatchObject([{ path: '', expected: 'Even', message: 'not even close' }]);
  });

  test('takes the issues of an error that lists them', () => {
    const issues = issuesIn(Machine, wrong);
    expect(issuesOf({ issues })).toBe(issues);
    expect(issuesOf({})).toEqual([]);
    expect(issuesOf([])).toEqual([]);
  });
});

describe('io-ts reports', () => {
  test('show the path of every problem', () => {
    expect(PathReporter.report(t.type({ m: Machine }).decode({ m: wrong }))).toEqual([
      'm.name: Expected a string, got 1 (a number)',
      'm.disks[1].size: Expected an integer, got "big" (a string)',
    ]);
  });

  test('show no path for the value itself', () => {
    expect(PathReporter.report(Machine.decode(7))).toEqual(['Expected a Machine structure, got a number']);
  });

  test('have a context with the codec and the value of every step', () => {
    const [, error] = leftOf(t.array(Machine).decode([wrong]));
    expect(error?.context.map(({ key, type }) => [key, type.name])).toEqual([
      ['', 'Array<Machine>'],
      ['0', 'Machine'],
      ['disks', 'list of Disk'],
      ['1', 'Disk'],
      ['size', 'integer'],
    ]);
    expect(error?.context.slice(1).map(({ actual }) => actual)).toEqual([wrong, wrong.disks, { size: 'big' }, 'big']);
    expect(error?.value).toBe('big');
  });
});

describe('formatIssues', () => {
  const issue: Issue = {
    path: 'disks[1].size',
    code: 'wrong-type',
    message: 'Expected an integer, got nothing',
    expected: 'an integer',
    received: 'nothing',
    severity: 'error',
  };

  test('prints message and place', () => {
    expect(formatIssues([issue])).toBe('✖ Expected an integer, got nothing\n  → at disks[1].size');
  });

  test('prints a hint on a line of its own, a warning with its own sign, and says where no path is', () => {
    const warning: Issue = { ...issue, path: '', severity: 'warning', hint: 'Give a size.' };
    expect(formatIssues([issue, warning]).split('\n')).toEqual([
      '✖ Expected an integer, got nothing',
      '  → at disks[1].size',
      '⚠ Expected an integer, got nothing',
      '  → at (the value itself)',
      '  Give a size.',
    ]);
  });

  test('prints nothing for no issues', () => {
    expect(formatIssues([])).toBe('');
  });
});
