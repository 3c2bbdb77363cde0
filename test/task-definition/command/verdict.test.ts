import { describe, expect, it } from 'vitest';
import { checkedReport, unreadableReport } from '../../../src/task-definition/command/file-report.js';
import { exitCodeOf, verdictOn } from '../../../src/task-definition/command/verdict.js';

const web = (members: object) =>
  checkedReport('a', { family: 'web', containerDefinitions: [{ name: 'a', memory: 64, ...members }] }, {});
const fine = web({ image: 'nginx:1.27' });
const warned = web({ image: 'nginx' });
const wrong = web({ image: 'nginx', cpu: '5' });
const broken = unreadableReport('a', 'ENOENT');

describe('the verdict', () => {
  it('counts over all reports', () => {
    expect(verdictOn([])).toEqual({ unreadable: 0, errors: 0, warnings: 0 });
    expect(verdictOn([fine])).toEqual({ unreadable: 0, errors: 0, warnings: 0 });
    expect(verdictOn([warned, wrong, broken, warned])).toEqual({ unreadable: 1, errors: 1, warnings: 3 });
  });

  it.each([
    [[fine], 0, 0],
    [[warned, warned], Number.POSITIVE_INFINITY, 0],
    [[warned, warned], 2, 0],
    [[warned, warned], 1, 1],
    [[warned], 0, 1],
    [[fine, wrong], Number.POSITIVE_INFINITY, 1],
    [[broken, wrong], Number.POSITIVE_INFINITY, 2],
    [[broken, warned], 0, 2],
  ])('%# comes to an exit code', (reports, maxWarnings, exitCode) => {
    expect(exitCodeOf(verdictOn(reports), maxWarnings)).toBe(exitCode);
  });
});
