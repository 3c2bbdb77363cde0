import { describe, expect, it } from 'vitest';
import { everyOperation, sdkExport } from './operations.js';
import { declaredExceptions } from './sdk-declarations.js';

/** The exceptions that we list beyond the SDK, by operation. */
const BEYOND: ReadonlyMap<string, readonly string[]> = new Map([
  // The API reference of 2016 announces it for services that were purged; the documentation of today still does.
  ['DescribeServices', ['ServiceNotFoundException']],
]);

describe("the exceptions of each operation beside the SDK's", () => {
  it.each(everyOperation)('$name lists what its command documents, and what is known beyond it', ({ name, errors }) => {
    const documented = declaredExceptions(name);
    const beyond = BEYOND.get(name) ?? [];
    expect(documented).toContain('InvalidParameterException');
    expect([...errors].sort()).toEqual([...documented, ...beyond].sort());
    for (const exception of beyond) expect(documented).not.toContain(exception);
  });

  it('DescribeServices has ServiceNotFoundException, which the SDK leaves out', () => {
    const describeServices = everyOperation.find(({ name }) => name === 'DescribeServices');
    expect(describeServices?.errors).toContain('ServiceNotFoundException');
  });

  it('CreateService has the nine exceptions that its command documents', () => {
    expect(declaredExceptions('CreateService')).toEqual([
      'AccessDeniedException',
      'ClientException',
      'ClusterNotFoundException',
      'InvalidParameterException',
      'NamespaceNotFoundException',
      'PlatformTaskDefinitionIncompatibilityException',
      'PlatformUnknownException',
      'ServerException',
      'UnsupportedFeatureException',
    ]);
  });

  it.each(everyOperation)('every exception of $name is a class of the SDK', ({ errors }) => {
    for (const exception of errors) expect(sdkExport(exception)).toBeTypeOf('function');
  });

  it.each(everyOperation)("$name runs the SDK's command of the same name", ({ name, command }) => {
    expect(command).toBe(sdkExport(`${name}Command`));
    expect(command).toBeTypeOf('function');
  });
});
