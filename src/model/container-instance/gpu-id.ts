/**
 * GPU IDs.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ID of a GPU of a container instance, by which its containers refer to it.
 *
 * @category identifiers
 */
export type GpuId = Branded<string, 'GpuId'>;

export const GpuId = text<GpuId>('GpuId', { min: 1, form: 'a GPU ID', source: 'SDK' });
