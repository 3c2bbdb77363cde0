/**
 * What a change may show of a value.
 *
 * @module
 */
import type { AnyCodec } from '../../codec/index.js';
import { REDACTED } from '../../codec/node.js';
import { tolerant } from '../../codec/policy.js';
import { isRecord } from '../../codec/record.js';
import { membersOf } from '../members.js';

/** Whether nothing of a codec's values may be shown: then it hides even what is not there. */
export function isSensitive(codec: AnyCodec): boolean {
  return codec.node(tolerant).redact(undefined) === REDACTED;
}

/** The value, with `[redacted]` in place of all that is sensitive, and of what the codec does not know. */
export function shown(codec: AnyCodec, value: unknown): unknown {
  return codec.node(tolerant).redact(value);
}

/** Whether {@link shown} hides something of the value. */
export function hides(codec: AnyCodec, value: unknown): boolean {
  if (isSensitive(codec)) return true;
  const { shape } = codec;
  if (shape.kind === 'list' && Array.isArray(value)) return value.some((element) => hides(shape.element, element));
  if (!isRecord(value)) return false;
  if (shape.kind === 'map') return Object.values(value).some((entry) => hides(shape.value, entry));
  const members = new Map(Object.entries(membersOf(codec)));
  return Object.entries(value).some(([name, part]) => {
    const member = members.get(name);
    return member === undefined || hides(member.codec, part);
  });
}
