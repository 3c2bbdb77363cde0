/**
 * What the images of a task are built for.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { CPUArchitecture } from './cpu-architecture.js';
import { OSFamily } from './os-family.js';

/**
 * The processors and the operating system that the images of a task are built for.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html
 * @category structures
 */
export interface RuntimePlatform {
  /** The processors. `ARM64` runs Linux only. Absent: `X86_64` on Fargate. */
  readonly cpuArchitecture?: CPUArchitecture;
  /** The operating system, one for all containers of a task. Absent: `LINUX` on Fargate. */
  readonly operatingSystemFamily?: OSFamily;
}

export const RuntimePlatform = structure<RuntimePlatform>('RuntimePlatform', {
  cpuArchitecture: optional(CPUArchitecture),
  operatingSystemFamily: optional(OSFamily),
});
