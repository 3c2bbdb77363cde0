/**
 * A codec's schema in valibot 1.
 *
 * It transforms and collects all errors, as our codec does. Of a timestamp it takes seconds alone, not a `Date` or
 * ISO 8601, and it refuses `null` where ours takes it for absence. Objects that keep unknown members are `looseObject`.
 *
 * @module
 */
import * as v from 'valibot';
import { type Described, type Direction, eachMember, memoized } from './schema.js';

/** The schema of a codec and of all that it is made of. */
export function valibotOf(codec: Described, direction: Direction): v.GenericSchema {
  const schemaOf = memoized(({ shape }): v.GenericSchema => {
    switch (shape.kind) {
      case 'structure': {
        const members = eachMember(shape.members, ({ codec, presence }) => {
          const schema = schemaOf(codec);
          if (presence === 'required') return schema;
          return presence === 'or-empty' ? v.optional(schema, () => []) : v.optional(schema);
        });
        return direction === 'answer' ? v.looseObject(members) : v.strictObject(members);
      }
      case 'list':
        return v.array(schemaOf(shape.element));
      case 'map':
        return v.record(v.string(), schemaOf(shape.value));
      case 'enumeration':
        return direction === 'answer' ? v.string() : v.picklist(shape.values);
      case 'number':
        return shape.integer ? v.pipe(v.number(), v.safeInteger()) : v.pipe(v.number(), v.finite());
      case 'text':
        return v.string();
      case 'boolean':
        return v.boolean();
      case 'timestamp':
        return v.pipe(
          v.number(),
          v.transform((seconds) => new Date(Math.round(seconds * 1_000))),
        );
      case 'document':
        return v.unknown();
    }
  });
  return schemaOf(codec);
}
