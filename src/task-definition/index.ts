/**
 * Task definitions: checked by every rule at once, compared, registered again, and what they require.
 *
 * @module typed-ecs/task-definition
 */
export type { RequiredAttributesInput } from './attribute-rules.js';
export { type CheckTaskDefinitionOptions, checkTaskDefinition } from './check-task-definition.js';
export { defineService } from './define/define-service.js';
export { defineTaskDefinition } from './define/define-task-definition.js';
export { InvalidDefinition } from './define/invalid-definition.js';
export type { ServiceFor } from './define/service-for.js';
export type { Change } from './diff/change.js';
export { type ComparableTaskDefinition, diffTaskDefinitions } from './diff/diff-task-definitions.js';
export { formatChanges } from './diff/format-changes.js';
export { missingAttributes } from './missing-attributes.js';
export { newerMembers } from './newer-members.js';
export { registrable } from './registrable.js';
export { type RequiredAttribute, requiredAttributes } from './required-attributes.js';
