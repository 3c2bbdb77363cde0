/**
 * What Describe methods answer for names that ECS does not know.
 *
 * @module
 */

/** The failure for one name. */
export const missing = (arn: string) => ({ arn, reason: 'MISSING' });
