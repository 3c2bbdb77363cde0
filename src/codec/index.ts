/**
 * The building blocks that the model is made of.
 *
 * @module
 */
export { Bool } from './boolean.js';
export type { Branded, Unrecognized } from './brand.js';
export { Codec, check, strict } from './codec.js';
export { Document } from './document.js';
export { type Drift, drift } from './drift.js';
export { Enumeration, enumeration, type Known } from './enumeration.js';
export type { Input, InputStructure, PlainNumber, PlainText } from './input.js';
export { formatIssues, type Issue, type IssueCode, issuesOf, type Severity } from './issue.js';
export { type ListLimits, list } from './list.js';
export { map } from './map.js';
export { Double, double, Integer, integer } from './number.js';
export { listOrEmpty, optional } from './optional.js';
export type { Step } from './path.js';
export type { Newer, StrictOptions } from './policy.js';
export type { Rule, Source } from './rule.js';
export { sensitive } from './sensitive.js';
export type {
  AnyCodec,
  EnumerationShape,
  ListShape,
  MapShape,
  NumberShape,
  PlainShape,
  Shape,
  StructureShape,
  TextShape,
} from './shape.js';
export type {
  StandardFailure,
  StandardIssue,
  StandardProps,
  StandardSuccess,
  StandardTypes,
} from './standard-schema.js';
export { type Member, structure, type Table } from './structure.js';
export { Text, text } from './text.js';
export { Timestamp } from './timestamp.js';
