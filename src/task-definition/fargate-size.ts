/**
 * The sizes of task that Fargate has.
 *
 * @module
 */

/** What a whole task has: CPU units, of which 1,024 make one vCPU, and MiB of memory. */
export interface TaskSize {
  readonly cpu: number;
  readonly memory: number;
}

const gibibytes = (from: number, to: number, step: number): readonly number[] =>
  Array.from({ length: (to - from) / step + 1 }, (_, i) => (from + i * step) * 1024);

/** MiB of memory by CPU units. */
const MEMORY: ReadonlyMap<number, readonly number[]> = new Map([
  [256, [512, 1024, 2048]],
  [512, gibibytes(1, 4, 1)],
  [1024, gibibytes(2, 8, 1)],
  [2048, gibibytes(4, 16, 1)],
  [4096, gibibytes(8, 30, 1)],
  [8192, gibibytes(16, 60, 4)],
  [16384, gibibytes(32, 120, 8)],
]);

/** Windows containers get whole vCPUs only, and no more than 4 of them. */
const WINDOWS = { least: 1024, most: 4096 };

/** All sizes, from small to large. */
export function fargateSizes(windows = false): readonly TaskSize[] {
  return [...MEMORY].flatMap(([cpu, sizes]) =>
    windows && (cpu < WINDOWS.least || cpu > WINDOWS.most) ? [] : sizes.map((memory) => ({ cpu, memory })),
  );
}

/**
 * The sizes to take instead of one that Fargate lacks: with the same CPU and with the same memory, where there are such
 * sizes, and else the two that are nearest. Nearness goes by proportion: 512 is to 1024 as 1024 is to 2048.
 */
export function nearestFargateSizes({ cpu, memory }: TaskSize, windows = false): readonly TaskSize[] {
  const distance = (size: TaskSize) => apart(size.cpu, cpu) + apart(size.memory, memory);
  const sorted = [...fargateSizes(windows)].sort((one, other) => distance(one) - distance(other));
  const withCpu = sorted.find((size) => size.cpu === cpu);
  const withMemory = sorted.find((size) => size.memory === memory);
  const found = sorted.filter((size) => size === withCpu || size === withMemory);
  return found.length > 0 ? found : sorted.slice(0, 2);
}

function apart(one: number, other: number): number {
  return Math.abs(Math.log2(one) - Math.log2(Math.max(1, other)));
}
