/**
 * The identity documents of EC2 instances.
 *
 * @module
 */
import { isRecord } from '../../codec/record.js';
import type { InstanceFacts } from './instance-attributes.js';

/** What a document says, as far as it matters here. */
export interface IdentityDocument extends Partial<InstanceFacts> {
  readonly instanceId?: string;
}

/** Reads a document. Nobody signs documents for a local ECS: of one that cannot be read, nothing is known. */
export function readIdentityDocument(document: string | undefined): IdentityDocument {
  const parsed = parsedJson(document ?? '{}');
  if (!isRecord(parsed)) return {};
  const members = (['instanceId', 'availabilityZone', 'instanceType'] as const).filter((name) => isWord(parsed[name]));
  return Object.fromEntries(members.map((name) => [name, parsed[name]]));
}

/** What an ID, the name of a zone and an instance type are made of. */
const isWord = (u: unknown) => typeof u === 'string' && /^[\w.-]{1,128}$/.test(u);

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
