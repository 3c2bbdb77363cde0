/**
 * A codec's schema in JSON Schema, compiled by ajv 8.
 *
 * It collects all errors, as our codec does, but changes nothing: timestamps stay seconds, and absent lists absent. It
 * compiles to source text that needs `new Function`, which a strict content security policy forbids.
 *
 * @module
 */
import { Ajv, type ValidateFunction } from 'ajv';
import { type Described, type Direction, eachMember, memoized } from './schema.js';

/** The compiled schema of a codec and of all that it is made of. */
export function ajvOf(codec: Described, direction: Direction): ValidateFunction {
  const $defs: Record<string, object> = {};
  const schemaOf = memoized(({ name, shape }): object => {
    switch (shape.kind) {
      case 'structure': {
        const properties = eachMember(shape.members, ({ codec }) => schemaOf(codec));
        const required = Object.keys(shape.members).filter((key) => shape.members[key]?.presence === 'required');
        $defs[name] = { type: 'object', properties, required, additionalProperties: direction === 'answer' };
        return { $ref: `#/$defs/${name}` };
      }
      case 'list':
        return { type: 'array', items: schemaOf(shape.element) };
      case 'map':
        return { type: 'object', additionalProperties: schemaOf(shape.value) };
      case 'enumeration':
        return direction === 'answer' ? { type: 'string' } : { enum: shape.values };
      case 'number':
        return { type: shape.integer ? 'integer' : 'number' };
      case 'text':
        return { type: 'string' };
      case 'boolean':
        return { type: 'boolean' };
      case 'timestamp':
        return { type: 'number' };
      case 'document':
        return {};
    }
  });
  const schema = schemaOf(codec);
  return new Ajv({ allErrors: true }).compile({ ...schema, $defs });
}
