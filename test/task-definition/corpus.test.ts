import { describe, expect, it } from 'vitest';
import { makeEcs } from '../../src/client/ecs.js';
import type { Issue } from '../../src/codec/issue.js';
import { RegisterTaskDefinitionRequest } from '../../src/model/task-definition/register-task-definition.js';
import { checkTaskDefinition } from '../../src/task-definition/check-task-definition.js';
import {
  type ComparableTaskDefinition,
  diffTaskDefinitions,
} from '../../src/task-definition/diff/diff-task-definitions.js';
import { registrable } from '../../src/task-definition/registrable.js';
import { requiredAttributes } from '../../src/task-definition/required-attributes.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { emptyEcs } from '../support/local-ecs.js';
import { leftOf, rightOf } from '../support/sides.js';
import { corpus } from './corpus/corpus.js';
import { REFUSED_BY_CHECK } from './corpus/refused-by-check.js';
import { REFUSED_BY_REGISTRABLE } from './corpus/refused-by-registrable.js';
import { WARNINGS } from './corpus/warnings.js';

/**
 * Attributes that ECS was seen to name, without a cause that anybody could tell.
 *
 * - `host-agent`: a privileged container in all namespaces of the host; others of its kind do not have these two
 */
const UNFORESEEN: Readonly<Record<string, readonly string[]>> = {
  'host-agent': [
    'com.amazonaws.ecs.capability.docker-remote-api.1.17',
    'com.amazonaws.ecs.capability.docker-remote-api.1.18',
  ],
};

const accepted = corpus('accepted');
const refused = corpus('refused');
const described = corpus('described');

/** What DescribeTaskDefinition answers, as far as these tests read it. */
type Described = ComparableTaskDefinition & { readonly requiresAttributes?: readonly { readonly name: string }[] };

/** The task definition of a file, which may be the whole answer of DescribeTaskDefinition. */
const definitionIn = (content: unknown): Described =>
  (content as { readonly taskDefinition?: Described }).taskDefinition ?? (content as Described);

const said = ({ rule, code, path }: Issue) => `${rule ?? code} ${path}`.trim();

const errors = (issues: readonly Issue[]) => issues.filter(({ severity }) => severity === 'error').map(said);

describe('a file that ECS accepts', () => {
  it.each(accepted)('is registrable, and draws the warnings listed and no error: %s', (name, content) => {
    const issues = checkTaskDefinition(rightOf(registrable(deepFreeze(content))));
    expect(errors(issues)).toEqual([]);
    expect(issues.map(({ rule, code }) => rule ?? code)).toEqual(WARNINGS[name] ?? []);
  });

  it.each(accepted)('is registrable as it stands: %s', (_, content) => {
    expect(rightOf(registrable(content))).toEqual(content);
  });
});

describe('a file that ECS refuses', () => {
  it.each(refused)('has all its errors told, each with its place: %s', (name, content) => {
    const result = registrable(deepFreeze(content));
    const definition = result._tag === 'Right' ? result.right : content;
    expect(result._tag === 'Left' ? leftOf(result).map(said) : []).toEqual(REFUSED_BY_REGISTRABLE[name] ?? []);
    expect(errors(checkTaskDefinition(definition))).toEqual(REFUSED_BY_CHECK[name]);
  });
});

describe('an answer of DescribeTaskDefinition', () => {
  it.each(described)('is registered again without a change, over HTTP: %s', async (_, content) => {
    const { ecs } = await emptyEcs();
    const request = rightOf(registrable(deepFreeze(content)));
    rightOf(await makeEcs(ecs).registerTaskDefinition(request)());
    const { taskDefinition = {}, tags = [] } = await ecs.describeTaskDefinition({
      taskDefinition: request.family,
      include: ['TAGS'],
    });
    expect(diffTaskDefinitions(definitionIn(content), taskDefinition as Described)).toEqual([]);
    expect(tags).toEqual(request.tags ?? []);
    expect(diffTaskDefinitions(request, rightOf(registrable({ taskDefinition, tags })))).toEqual([]);
  });

  it.each(described.filter(([, content]) => definitionIn(content).requiresAttributes !== undefined))(
    'requires what it says it requires, and no more: %s',
    (name, content) => {
      const request = rightOf(RegisterTaskDefinitionRequest.decode(rightOf(registrable(content))));
      const recorded = definitionIn(content).requiresAttributes?.map((attribute) => attribute.name) ?? [];
      const unforeseen = UNFORESEEN[name] ?? [];
      const foreseen = requiredAttributes(request).map((attribute): string => attribute.name);
      expect([...foreseen, ...unforeseen].sort()).toEqual([...recorded].sort());
    },
  );
});

describe('any file', () => {
  it.each([...accepted, ...refused, ...described])('does not differ from itself: %s', (_, content) => {
    const definition = definitionIn(content);
    expect(diffTaskDefinitions(definition, definition)).toEqual([]);
  });
});

describe('the lists of verdicts', () => {
  it.each([
    ['warnings', WARNINGS, accepted],
    ['what checks refuse', REFUSED_BY_CHECK, refused],
    ['what cannot be registered again', REFUSED_BY_REGISTRABLE, refused],
  ] as const)('name files alone: %s', (_, verdicts, files) => {
    const names = files.map(([name]) => name);
    expect(Object.keys(verdicts).filter((name) => !names.includes(name))).toEqual([]);
  });
});
