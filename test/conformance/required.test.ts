import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { everyOperation, messagesOf, requestsOf } from './operations.js';
import { readDeclarations } from './sdk-declarations.js';
import { compare } from './sdk-schema.js';

const declared = readDeclarations();
const { structures } = compare(messagesOf(everyOperation));
const inRequests = new Set(compare(requestsOf(everyOperation)).structures.map(({ name }) => name));
const onlyInResponses = structures.filter(({ name }) => !inRequests.has(name));

/** Paths of the members for which the condition holds of how we have them and of whether the SDK requires them. */
function membersWhere(condition: (presence: string, requiredBySdk: boolean) => boolean): string[] {
  return structures.flatMap(({ name, shape }) =>
    Object.entries(shape.members)
      .filter(([member, { presence }]) => condition(presence, declared.get(name)?.get(member)?.required === true))
      .map(([member]) => `${name}.${member}`),
  );
}

/** The rows of the table in the document, each as the path of a member. */
function documentedMembers(): { readonly path: string; readonly evidence: string }[] {
  const text = readFileSync(new URL('../../docs/always-present.md', import.meta.url), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith('The table')) ?? '';
  const rows = section.matchAll(/^\| `(\w+)` \| `(\w+)` \| (.*) \|$/gm);
  return [...rows].map(([, structure, member, evidence = '']) => ({ path: `${structure}.${member}`, evidence }));
}

describe("members that must be there, beside the SDK's declarations", () => {
  it('the SDK declares every structure that we have, with the same members in the same order', () => {
    for (const { name, shape } of structures) {
      expect([...(declared.get(name)?.keys() ?? [])], name).toEqual(Object.keys(shape.members));
    }
  });

  it('whatever the SDK requires, we require', () => {
    expect(membersWhere((presence, requiredBySdk) => requiredBySdk && presence !== 'required')).toEqual([]);
    expect(membersWhere((_, requiredBySdk) => requiredBySdk)).toContain('LogConfiguration.logDriver');
    expect(membersWhere((_, requiredBySdk) => requiredBySdk)).toHaveLength(125);
  });

  it('of what is sent, we require nothing that the SDK does not', () => {
    const beyond = membersWhere((presence, requiredBySdk) => presence === 'required' && !requiredBySdk);
    expect(beyond.filter((path) => inRequests.has(path.split('.')[0] ?? ''))).toEqual([]);
  });

  it('of what is answered, we require beyond the SDK exactly what docs/always-present.md gives evidence for', () => {
    const beyond = membersWhere((presence, requiredBySdk) => presence === 'required' && !requiredBySdk);
    expect(
      documentedMembers()
        .map(({ path }) => path)
        .sort(),
    ).toEqual(beyond.sort());
    expect(beyond).toContain('Service.serviceArn');
  });

  it('each row of docs/always-present.md names its evidence', () => {
    const kinds = /\b(2016|SDK samples?|CLI samples?|SDK text|waiters?|public outputs)\b/;
    for (const { path, evidence } of documentedMembers()) expect(evidence, path).toMatch(kinds);
  });

  it('a list that is decoded as empty when it is absent is one that only responses have', () => {
    const orEmpty = membersWhere((presence) => presence === 'or-empty');
    expect(orEmpty.filter((path) => inRequests.has(path.split('.')[0] ?? ''))).toEqual([]);
    expect(orEmpty).toContain('Service.events');
  });

  it.each(['createdAt', 'taskDefinition', 'launchType', 'tags'])('the %s of a service may be absent', (member) => {
    const service = onlyInResponses.find(({ name }) => name === 'Service');
    expect(service?.shape.members[member]?.presence).toBe('optional');
  });

  it('tags are never taken for empty when they are absent, and required only where they are what a request is about', () => {
    const tags = membersWhere((presence) => presence !== 'optional').filter((path) => path.endsWith('.tags'));
    expect(tags).toEqual(['TagResourceRequest.tags']);
  });
});
