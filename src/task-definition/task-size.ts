/**
 * The size of a task as numbers.
 *
 * @module
 */

const UNITS_PER_VCPU = 1024;
const MIB_PER_GB = 1024;

/** CPU units of a task's `cpu`, such as `256` or `.25 vCPU`. */
export function cpuUnits(cpu: string): number {
  const amount = Number.parseFloat(cpu);
  return /vcpu\s*$/i.test(cpu) ? Math.round(amount * UNITS_PER_VCPU) : amount;
}

/** MiB of a task's `memory`, such as `512` or `0.5GB`. */
export function mebibytes(memory: string): number {
  const amount = Number.parseFloat(memory);
  return /gb\s*$/i.test(memory) ? Math.round(amount * MIB_PER_GB) : amount;
}
