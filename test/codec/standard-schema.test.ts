import { describe, expect, test } from 'vitest';
import { strict } from '../../src/codec/index.js';
import { Machine } from '../support/machine.js';

const standard = Machine['~standard'];

describe('a codec as a Standard Schema', () => {
  test('names its version and vendor', () => {
    expect(standard.version).toBe(1);
    expect(standard.vendor).toBe('typed-ecs');
  });

  test('answers the decoded value', () => {
    expect(standard.validate({ name: 'm1', startedAt: 0 })).toStrictEqual({
      value: { name: 'm1', startedAt: new Date(0) },
    });
  });

  test('answers the very object where nothing needs changing', () => {
    const value = { name: 'm1' };
    expect(standard.validate(value)).toEqual({ value });
    expect((standard.validate(value) as { value: unknown }).value).toBe(value);
  });

  test('answers every issue with its message and its steps', () => {
    expect(standard.validate({ disks: [{ size: 1 }, { size: '2' }], labels: { 'a b': 1 } })).toEqual({
      issues: [
        { message: 'Expected a string, got nothing', path: ['name'] },
        { message: 'Expected an integer, got "2" (a string)', path: ['disks', 1, 'size'] },
        { message: 'Expected a string, got 1 (a number)', path: ['labels', 'a b'] },
      ],
    });
  });

  test('leads to an unknown member as to any other', () => {
    expect(strict(Machine)['~standard'].validate({ name: 'm1', disks: [{ size: 1, sise: 1 }] })).toEqual({
      issues: [{ message: 'Disk has no member "sise"', path: ['disks', 0, 'sise'] }],
    });
  });

  test('leads to the value itself by no steps', () => {
    expect(standard.validate(null)).toEqual({
      issues: [{ message: 'Expected a Machine structure, got null', path: [] }],
    });
  });

  test('is strict where the codec is', () => {
    expect(strict(Machine)['~standard'].validate({ name: 'm1', coers: 1 }).issues).toHaveLength(1);
    expect(standard.validate({ name: 'm1', coers: 1 }).issues).toBeUndefined();
  });
});
