/**
 * Task definitions: what they require, and how they are registered again.
 *
 * @module typed-ecs/task-definition
 */
export type { RequiredAttributesInput } from './attribute-rules.js';
export { newerMembers } from './newer-members.js';
export { registrable } from './registrable.js';
export { type RequiredAttribute, requiredAttributes } from './required-attributes.js';
