/**
 * Copies of our shapes with one thing changed, to see that the checks of this folder notice it.
 *
 * @module
 */
import { type AnyCodec, Document, type Member, type Shape, Text } from '../../src/codec/index.js';
import type { ShapeOf, StructureShape } from './sdk-schema.js';

/** Every shape as it is, but for one. */
export function replacing(original: Shape, copy: Shape): ShapeOf {
  return ({ shape }: AnyCodec) => (shape === original ? copy : shape);
}

/** A copy of a structure's shape that lacks a member. */
export function without(shape: StructureShape, member: string): StructureShape {
  return { ...shape, members: Object.fromEntries(Object.entries(shape.members).filter(([key]) => key !== member)) };
}

/** A copy of a structure's shape with a member more. */
export function withMember(shape: StructureShape, member: string): StructureShape {
  return { ...shape, members: { ...shape.members, [member]: { presence: 'optional', codec: Text } } };
}

/** A copy of a structure's shape in which a member has become a document, or a text where it is one already. */
export function withOtherKind(shape: StructureShape, member: string): StructureShape {
  const original = shape.members[member];
  if (original === undefined) throw new Error(`There is no member ${member}`);
  const codec = original.codec.shape.kind === 'document' ? Text : Document;
  const changed: Member = { presence: 'optional', codec };
  return { ...shape, members: { ...shape.members, [member]: changed } };
}
