/**
 * Ways in which a GPU is in use.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * How the containers of an instance use one of its GPUs: one has it to itself (`DEDICATED`), one or more share it by
 * NVIDIA Multi-Process Service (`NVIDIA_MPS`), or none has it (`IDLE`).
 *
 * @category enumerations
 */
export type GpuSharingMode = 'DEDICATED' | 'IDLE' | 'NVIDIA_MPS' | Unrecognized;

export const GpuSharingMode = enumeration<GpuSharingMode>('GpuSharingMode', {
  DEDICATED: 'DEDICATED',
  IDLE: 'IDLE',
  NVIDIA_MPS: 'NVIDIA_MPS',
});
