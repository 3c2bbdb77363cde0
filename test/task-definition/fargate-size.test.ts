import { describe, expect, it } from 'vitest';
import { fargateSizes, nearestFargateSizes } from '../../src/task-definition/fargate-size.js';

/** CPU units, the least and the most MiB, and how many sizes there are. */
const table = [
  [256, 512, 2048, 3],
  [512, 1024, 4096, 4],
  [1024, 2048, 8192, 7],
  [2048, 4096, 16_384, 13],
  [4096, 8192, 30_720, 23],
  [8192, 16_384, 61_440, 12],
  [16_384, 32_768, 122_880, 12],
] as const;

describe('the sizes of Fargate', () => {
  it.each(table)('of %d CPU units have %d to %d MiB, in %d sizes', (cpu, least, most, count) => {
    const memory = fargateSizes()
      .filter((size) => size.cpu === cpu)
      .map((size) => size.memory);
    expect([memory[0], memory.at(-1), memory.length]).toEqual([least, most, count]);
    expect(new Set(memory).size).toBe(count);
  });

  it('are those, and no others', () => {
    expect(fargateSizes()).toHaveLength(74);
    expect(fargateSizes().every(({ cpu }) => table.some(([known]) => known === cpu))).toBe(true);
  });

  it('have 1 to 4 vCPU for Windows', () => {
    expect([...new Set(fargateSizes(true).map(({ cpu }) => cpu))]).toEqual([1024, 2048, 4096]);
  });
});

describe('the nearest sizes', () => {
  it('have the same CPU and the same memory, where there are such sizes', () => {
    expect(nearestFargateSizes({ cpu: 256, memory: 4096 })).toEqual([
      { cpu: 256, memory: 2048 },
      { cpu: 512, memory: 4096 },
    ]);
    expect(nearestFargateSizes({ cpu: 1000, memory: 2048 })).toEqual([{ cpu: 1024, memory: 2048 }]);
    expect(nearestFargateSizes({ cpu: 8192, memory: 20_000 })).toEqual([{ cpu: 8192, memory: 20_480 }]);
  });

  it('are the two nearest by proportion, where there are none', () => {
    expect(nearestFargateSizes({ cpu: 300, memory: 600 })).toEqual([
      { cpu: 256, memory: 512 },
      { cpu: 256, memory: 1024 },
    ]);
    expect(nearestFargateSizes({ cpu: 0, memory: 0 })[0]).toEqual({ cpu: 256, memory: 512 });
    expect(nearestFargateSizes({ cpu: 65_536, memory: 524_288 })[0]).toEqual({ cpu: 16_384, memory: 122_880 });
  });

  it('are sizes for Windows, where these are wanted', () => {
    expect(nearestFargateSizes({ cpu: 256, memory: 512 }, true)[0]).toEqual({ cpu: 1024, memory: 2048 });
  });
});
