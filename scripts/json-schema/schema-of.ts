/**
 * Turns a codec into JSON Schema, which refuses what the codec refuses as a request, member for member.
 *
 * What a schema cannot say is left out, so that it accepts a little more than the codec: rules across members, how deep
 * a document nests, the forms of a point in time, and the length of texts with characters beyond U+FFFF, of which the
 * codec counts each as two.
 *
 * @module
 */
import type { AnyCodec, Member, NumberShape, Shape, StructureShape } from '../../src/codec/index.js';
import { defaultIn } from './default-in.js';
import type { Docs } from './docs.js';
import type { JsonSchema } from './json-schema.js';
import { refusingLimits } from './limits.js';
import { patternOf } from './pattern.js';

/** The schema of a structure, and those that it refers to. */
export interface Schemas {
  readonly root: JsonSchema;
  /** The structures and enumerations below the root, by name and in the order of the alphabet. */
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/** The schemas of a structure and of all below it. Throws where a structure, enumeration or member has no comment. */
export function schemasOf(codec: AnyCodec, docs: Docs): Schemas {
  const definitions = new Map<string, { readonly shape: Shape; readonly schema: JsonSchema }>();
  const root = named(codec);
  const sorted = [...definitions].sort(([one], [other]) => (one < other ? -1 : 1));
  return { root, definitions: Object.fromEntries(sorted.map(([name, { schema }]) => [name, schema])) };

  /** A structure or an enumeration itself. */
  function named({ name, shape }: AnyCodec): JsonSchema {
    const description = commentOn(name);
    if (shape.kind === 'enumeration') return { description, type: 'string', enum: shape.values };
    if (shape.kind === 'structure') return { description, ...structure(name, shape) };
    throw new Error(`${name} is neither a structure nor an enumeration`);
  }

  function structure(name: string, { members }: StructureShape): JsonSchema {
    const properties = Object.entries(members).map(([key, member]) => [key, property(name, key, member)]);
    const required = Object.keys(members).filter((key) => members[key]?.presence === 'required');
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    };
  }

  function property(name: string, key: string, { codec }: Member): JsonSchema {
    const description = commentOn(name, key);
    const value = defaultIn(description, codec.shape);
    const schema = schemaOf(codec, description);
    return { description, ...inMarkdown(description), ...(value === undefined ? {} : { default: value }), ...schema };
  }

  /** What stands where a value of the codec is expected; `lead` is the comment of the member that has it. */
  function schemaOf(codec: AnyCodec, lead?: string): JsonSchema {
    const { shape } = codec;
    switch (shape.kind) {
      case 'structure':
      case 'enumeration':
        return reference(codec, lead);
      case 'list': {
        const { min: minItems, max: maxItems } = refusingLimits(codec);
        return { type: 'array', ...present({ minItems, maxItems }), items: schemaOf(shape.element) };
      }
      case 'map':
        return { type: 'object', additionalProperties: schemaOf(shape.value) };
      case 'text':
        return text(codec);
      case 'number':
        return number(codec, shape);
      case 'boolean':
        return { type: 'boolean' };
      case 'timestamp':
        return { anyOf: [{ type: 'number' }, { type: 'string' }] };
      case 'document':
        return {};
    }
  }

  /**
   * VS Code puts the keywords of the schema referred to over those beside the reference. So a definition has no
   * `markdownDescription`: the one here stays, and says first what the value is for, then what it is.
   */
  function reference(codec: AnyCodec, lead?: string): JsonSchema {
    const { name, shape } = codec;
    const known = definitions.get(name);
    if (known === undefined) definitions.set(name, { shape, schema: named(codec) });
    else if (known.shape !== shape) throw new Error(`Two codecs have the name ${name}`);
    const doc = commentOn(name);
    const markdown = lead === undefined ? inMarkdown(doc) : { markdownDescription: `${lead}\n\n${doc}` };
    return { ...markdown, $ref: `#/$defs/${name}` };
  }

  function commentOn(name: string, key?: string): string {
    const doc = docs.get(name);
    const text = key === undefined ? doc?.text : doc?.members.get(key);
    if (text) return text;
    throw new Error(`${key === undefined ? name : `${name}.${key}`} has no doc comment in the model`);
  }
}

function text(codec: AnyCodec): JsonSchema {
  const { min: minLength, max: maxLength, pattern } = refusingLimits(codec);
  if (minLength !== undefined && minLength > 1) {
    throw new Error(`${codec.name} needs ${minLength} UTF-16 code units, and JSON Schema can only count characters`);
  }
  return { type: 'string', ...present({ minLength, maxLength }), ...(pattern && { pattern: patternOf(pattern) }) };
}

/** A codec takes whole numbers that JavaScript holds exactly; those of JSON have no end. */
function number(codec: AnyCodec, { integer }: NumberShape): JsonSchema {
  const { min: minimum, max: maximum } = refusingLimits(codec);
  if (!integer) return { type: 'number', ...present({ minimum, maximum }) };
  const { MIN_SAFE_INTEGER, MAX_SAFE_INTEGER } = Number;
  return { type: 'integer', minimum: minimum ?? MIN_SAFE_INTEGER, maximum: maximum ?? MAX_SAFE_INTEGER };
}

/** Where Markdown shows something else than plain text would. */
function inMarkdown(text: string): JsonSchema {
  return text.includes('`') ? { markdownDescription: text } : {};
}

/** The keywords that have a value. */
function present(keywords: Readonly<Record<string, number | undefined>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(keywords).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );
}
