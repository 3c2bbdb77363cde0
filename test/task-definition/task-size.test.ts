import { describe, expect, it } from 'vitest';
import { cpuUnits, mebibytes } from '../../src/task-definition/task-size.js';

describe("a task's size", () => {
  it.each([
    ['256', 256],
    [' 1024 ', 1024],
    ['1 vCPU', 1024],
    ['.25 vCPU', 256],
    ['0.5vcpu', 512],
    ['16 VCPU ', 16_384],
  ])('of %j CPU is %i units', (cpu, units) => {
    expect(cpuUnits(cpu)).toBe(units);
  });

  it.each([
    ['512', 512],
    ['1GB', 1024],
    ['0.5 GB', 512],
    ['.5gb', 512],
    ['30 gb ', 30_720],
  ])('of %j memory is %i MiB', (memory, amount) => {
    expect(mebibytes(memory)).toBe(amount);
  });
});
