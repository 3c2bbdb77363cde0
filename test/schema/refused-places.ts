/**
 * Where a codec refuses a value, and where a JSON Schema does, in the same terms: JSON pointers.
 *
 * @module
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { JsonSchema } from '../../scripts/json-schema/json-schema.js';
import { type AnyCodec, check } from '../../src/codec/index.js';
import { type Step, stepsIn } from '../support/places.js';

/** The value as its JSON reads; `null` where it has none. */
export function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value) ?? 'null');
}

/** Where the strict codec refuses one member for itself. How members go together is left out: no schema knows it. */
export function refusedByCodec(codec: AnyCodec, value: unknown): readonly string[] {
  const refused = check(codec, value).filter(({ severity, code }) => severity === 'error' && code !== 'conflict');
  return sorted(refused.map(({ path }) => pointerTo(stepsIn(path))));
}

/** Compiles a schema, in which ajv accepts no keyword that it does not know, and answers with where it refuses. */
export function refusedBySchema(schema: JsonSchema): (value: unknown) => readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: true, strictTuples: true });
  const validate = ajv.addKeyword({ keyword: 'markdownDescription', schemaType: 'string' }).compile(schema);
  return (value) => {
    validate(value);
    return sorted((validate.errors ?? []).map(({ instancePath, params }) => instancePath + memberIn(params)));
  };
}

/** The member that is missing or not known, which ajv reports at the object. */
function memberIn(params: Readonly<Record<string, unknown>>): string {
  const member = params.missingProperty ?? params.additionalProperty;
  return member === undefined ? '' : pointerTo([String(member)]);
}

/** The JSON pointer that stands for these steps. */
export function pointerTo(steps: readonly Step[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function sorted(pointers: readonly string[]): readonly string[] {
  return [...new Set(pointers)].sort();
}
