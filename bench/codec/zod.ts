/**
 * A codec's schema in zod 4.
 *
 * It transforms and collects all errors, as our codec does. Of a timestamp it takes seconds alone, not a `Date` or
 * ISO 8601, and it refuses `null` where ours takes it for absence. Objects that keep unknown members are `looseObject`.
 *
 * @module
 */
import { z } from 'zod';
import { type Described, type Direction, eachMember, memoized } from './schema.js';

/** The schema of a codec and of all that it is made of. */
export function zodOf(codec: Described, direction: Direction): z.ZodType {
  const schemaOf = memoized(({ shape }): z.ZodType => {
    switch (shape.kind) {
      case 'structure': {
        const members = eachMember(shape.members, ({ codec, presence }) => {
          const schema = schemaOf(codec);
          if (presence === 'required') return schema;
          return presence === 'or-empty' ? schema.default([]) : schema.optional();
        });
        return direction === 'answer' ? z.looseObject(members) : z.strictObject(members);
      }
      case 'list':
        return z.array(schemaOf(shape.element));
      case 'map':
        return z.record(z.string(), schemaOf(shape.value));
      case 'enumeration':
        return direction === 'answer' ? z.string() : z.enum([...shape.values]);
      case 'number':
        return shape.integer ? z.int() : z.number();
      case 'text':
        return z.string();
      case 'boolean':
        return z.boolean();
      case 'timestamp':
        return z.number().transform((seconds) => new Date(Math.round(seconds * 1_000)));
      case 'document':
        return z.unknown();
    }
  });
  return schemaOf(codec);
}
