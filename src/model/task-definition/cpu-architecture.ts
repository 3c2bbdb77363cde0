/**
 * CPU architectures.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * The processors that a task's images are built for: 64-bit Arm (`ARM64`, Linux only) or 64-bit Intel and AMD
 * (`X86_64`).
 *
 * @category enumerations
 */
export type CPUArchitecture = 'ARM64' | 'X86_64' | Unrecognized;

export const CPUArchitecture = enumeration<CPUArchitecture>('CPUArchitecture', {
  ARM64: 'ARM64',
  X86_64: 'X86_64',
});
