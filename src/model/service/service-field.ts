/**
 * What DescribeServices may tell besides.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * What to describe of a service besides itself: `TAGS` for its tags.
 *
 * @category enumerations
 */
export type ServiceField = 'TAGS' | Unrecognized;

export const ServiceField = enumeration<ServiceField>('ServiceField', {
  TAGS: 'TAGS',
});
