/**
 * Identifiers of things that are not kept: they follow from what they belong to, so that they never change.
 *
 * @module
 */
import { createHash } from 'node:crypto';

/** 64 hexadecimal digits. */
export function derivedHex(of: string): string {
  return createHash('sha256').update(of).digest('hex');
}

/** A UUID in the form of version 4. */
export function derivedUuid(of: string): string {
  const hex = derivedHex(of);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
