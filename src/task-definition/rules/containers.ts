/**
 * The containers of a definition taken together, and the definition's size.
 *
 * @module
 */
import { quoted } from '../../codec/received.js';
import type { TaskDefinitionRule } from '../rule.js';
import { repeated } from './repeated.js';
import { inContainers } from './scope.js';

const MOST_BYTES = 65_536;

/** The tag of an image, or its digest; `undefined` where it has neither. A registry's port is no tag. */
function versionIn(image: string): string | undefined {
  const [, digest] = image.split('@');
  return digest ?? image.slice(image.lastIndexOf('/') + 1).split(':')[1];
}

/** Rules about a definition's containers. */
export const containerRules: readonly TaskDefinitionRule[] = [
  {
    /** A list without any container has no essential one either, as the reference of 2016 asks for. */
    id: 'container-definitions-empty',
    source: 'SEED',
    says: 'Container list cannot be empty',
    check: ({ containerDefinitions }) =>
      containerDefinitions.length > 0
        ? []
        : [
            {
              at: ['containerDefinitions'],
              code: 'out-of-range',
              expected: 'at least one container',
              received: 'none',
              hint: 'Each container needs a name and an image.',
            },
          ],
  },
  {
    id: 'essential-container',
    source: 'SEED',
    says: "Task definition doesn't have any essential container",
    check: ({ containerDefinitions }) => {
      if (containerDefinitions.length === 0 || containerDefinitions.some(({ essential }) => essential !== false))
        return [];
      return [
        {
          at: ['containerDefinitions'],
          expected: 'at least one essential container',
          received: `${containerDefinitions.length} that are not`,
          hint: 'Set essential to true, or leave it out, where the task is of no use without the container.',
        },
      ];
    },
  },
  {
    id: 'container-name-unique',
    source: 'OBS',
    says: 'Container names must be unique within a task definition',
    check: ({ containerDefinitions }) =>
      repeated(containerDefinitions.map(({ name }, i) => ({ name, at: ['containerDefinitions', i, 'name'] }))).map(
        ({ name, at }) => ({
          at,
          expected: 'a name that no other container of the task has',
          received: quoted(name ?? ''),
          hint: 'Dependencies, links and load balancers tell containers apart by their names.',
        }),
      ),
  },
  {
    id: 'image-version',
    source: 'INF',
    check: inContainers(({ image }) => {
      if (image === undefined) return [];
      const version = versionIn(image);
      if (version !== undefined && version !== '' && version !== 'latest') return [];
      return [
        {
          at: ['image'],
          expected: 'an image with a tag other than latest, or with a digest',
          received: quoted(image),
          hint: 'What latest means changes: a later task, or a rollback, may run another image.',
        },
      ];
    }),
  },
  {
    /** Lengths that ECS named agree with compact JSON. Tags are kept beside the definition and do not count here. */
    id: 'task-definition-size',
    source: 'OBS',
    says: "Actual length: '74049'. Max allowed length is '65536' bytes.",
    check: (definition) => {
      const bytes = new TextEncoder().encode(JSON.stringify({ ...definition, tags: undefined })).length;
      if (bytes <= MOST_BYTES) return [];
      return [
        {
          at: [],
          code: 'out-of-range',
          expected: `a definition of at most ${MOST_BYTES} bytes as JSON`,
          received: `${bytes} bytes`,
          hint: 'Move environment variables to environmentFiles, or what is long to Parameter Store or S3.',
        },
      ];
    },
  },
];
