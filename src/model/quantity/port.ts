/**
 * Network ports.
 *
 * @module
 */
import { type Branded, integer } from '../../codec/index.js';

/**
 * A network port: 0 to 65535. As a host port, 0 asks for a free one.
 *
 * @category identifiers
 */
export type Port = Branded<number, 'Port'>;

export const Port = integer<Port>('Port', {
  min: 0,
  max: 65535,
  form: 'a network port',
  source: 'SEED',
});
