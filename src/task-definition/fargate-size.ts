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

/** By CPU units: the same in vCPUs, and the memory that goes with it, in GB of 1,024 MiB and in MiB. */
export const FARGATE_SIZES = {
  256: { vcpu: 0.25, gigabytes: [0.5, 1, 2], mebibytes: [512, 1024, 2048] },
  512: { vcpu: 0.5, gigabytes: [1, 2, 3, 4], mebibytes: [1024, 2048, 3072, 4096] },
  1024: { vcpu: 1, gigabytes: [2, 3, 4, 5, 6, 7, 8], mebibytes: [2048, 3072, 4096, 5120, 6144, 7168, 8192] },
  2048: {
    vcpu: 2,
    gigabytes: [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    mebibytes: [4096, 5120, 6144, 7168, 8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384],
  },
  4096: {
    vcpu: 4,
    gigabytes: [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30],
    mebibytes: [
      8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384, 17408, 18432, 19456, 20480, 21504, 22528, 23552,
      24576, 25600, 26624, 27648, 28672, 29696, 30720,
    ],
  },
  8192: {
    vcpu: 8,
    gigabytes: [16, 20, 24, 28, 32, 36, 40, 44, 48, 52, 56, 60],
    mebibytes: [16384, 20480, 24576, 28672, 32768, 36864, 40960, 45056, 49152, 53248, 57344, 61440],
  },
  16384: {
    vcpu: 16,
    gigabytes: [32, 40, 48, 56, 64, 72, 80, 88, 96, 104, 112, 120],
    mebibytes: [32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304, 106496, 114688, 122880],
  },
} as const;

/** Windows containers get whole vCPUs only, and no more than 4 of them. */
const WINDOWS = { least: 1024, most: 4096 };

const SIZES: readonly TaskSize[] = Object.entries(FARGATE_SIZES).flatMap(([cpu, { mebibytes }]) =>
  mebibytes.map((memory) => ({ cpu: Number(cpu), memory })),
);
const WINDOWS_SIZES = SIZES.filter(({ cpu }) => cpu >= WINDOWS.least && cpu <= WINDOWS.most);

/** All sizes, from small to large. */
export function fargateSizes(windows = false): readonly TaskSize[] {
  return windows ? WINDOWS_SIZES : SIZES;
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
