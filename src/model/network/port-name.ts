/**
 * Names of port mappings.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The name that a port mapping of the task definition gives to a container port.
 *
 * @category identifiers
 */
export type PortName = Branded<string, 'PortName'>;

export const PortName = text<PortName>('PortName', {
  min: 1,
  form: "the name of a task definition's port mapping",
  source: 'SDK',
});
