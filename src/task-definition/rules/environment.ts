/**
 * Environment variables and secrets. What they hold shows nowhere.
 *
 * @module
 */
import type { Step } from '../../codec/path.js';
import type { Violation } from '../../codec/rule.js';
import type { Secret } from '../../model/container/secret.js';
import type { Check, TaskDefinitionRule } from '../rule.js';
import { looksLikeSecretName, secretIn } from '../secret-like.js';
import { repeated } from './repeated.js';
import { each, inContainers } from './scope.js';

const KEEP =
  'Whoever may describe the task definition can read it: keep it in Secrets Manager or Parameter Store, under secrets.';

/** Checks the secrets of a container, and those of its log driver. */
const inSecrets = (check: (secret: Secret) => readonly Violation[]): Check =>
  inContainers(({ secrets = [], logConfiguration }) => [
    ...each(secrets, ['secrets'], check),
    ...each(logConfiguration?.secretOptions ?? [], ['logConfiguration', 'secretOptions'], check),
  ]);

const STORED = /^arn:[^:]+:(?:secretsmanager:[^:]*:[^:]*:secret:.|ssm:[^:]*:[^:]*:parameter\/.)/;
const PARAMETER = /^[A-Za-z0-9_.\-/:]{1,2048}$/;

const names = (list: readonly { readonly name?: string }[], member: string) =>
  list.map(({ name }, i) => ({ name, at: [member, i, 'name'] as readonly Step[] }));

/** Rules about the environment of containers. */
export const environmentRules: readonly TaskDefinitionRule[] = [
  {
    id: 'environment-name',
    source: 'OBS',
    says: 'Environment variable name cannot be null or blank.',
    check: inContainers(({ environment = [] }) =>
      each(environment, ['environment'], ({ name }) =>
        name !== undefined && name.trim() !== ''
          ? []
          : [
              {
                at: ['name'],
                code: name === undefined ? 'missing' : 'malformed',
                expected: 'the name of an environment variable',
                received: name === undefined ? 'nothing' : 'a blank text',
              },
            ],
      ),
    ),
  },
  {
    id: 'environment-secret-name',
    source: 'INF',
    check: inContainers(({ environment = [] }) =>
      each(environment, ['environment'], ({ name = '', value = '' }) =>
        looksLikeSecretName(name, value)
          ? [
              {
                at: ['value'],
                expected: 'no secret in plain text',
                received: 'a variable that is named like one',
                hint: KEEP,
              },
            ]
          : [],
      ),
    ),
  },
  {
    id: 'environment-secret-value',
    source: 'INF',
    check: inContainers(({ environment = [] }) =>
      each(environment, ['environment'], ({ name = '', value = '' }) => {
        const kind = secretIn(value);
        if (kind === undefined || looksLikeSecretName(name, value)) return [];
        return [
          { at: ['value'], expected: 'no secret in plain text', received: `what looks like ${kind}`, hint: KEEP },
        ];
      }),
    ),
  },
  {
    id: 'environment-name-unique',
    source: 'INF',
    check: inContainers(({ environment = [] }) =>
      repeated(names(environment, 'environment')).map(({ at }) => ({
        at,
        expected: 'a name that no other variable of the container has',
        received: 'the name of another one',
        hint: 'Which of them the container sees is not documented.',
      })),
    ),
  },
  {
    id: 'secret-name-unique',
    source: 'OBS',
    says:
      'The secret name must be unique and not shared with any new or existing environment variables ' +
      "set on the container, such as 'DB_HOST'.",
    check: inContainers(({ environment = [], secrets = [] }) => {
      const ofSecrets = names(secrets, 'secrets');
      return repeated([...names(environment, 'environment'), ...ofSecrets])
        .filter((named) => ofSecrets.includes(named))
        .map(({ at }) => ({
          at,
          expected: 'a name that no variable and no other secret of the container has',
          received: 'the name of another one',
          hint: 'Keep one of the two.',
        }));
    }),
  },
  {
    id: 'secret-arn',
    source: 'SDK',
    says: 'Invalid arn syntax.',
    check: inSecrets(({ valueFrom }) =>
      !valueFrom.startsWith('arn:') || STORED.test(valueFrom)
        ? []
        : [
            {
              at: ['valueFrom'],
              code: 'malformed',
              expected: 'the ARN of a Secrets Manager secret or of a parameter',
              received: 'another ARN',
              hint: 'Such an ARN has :secretsmanager: and :secret: in it, or :ssm: and :parameter/.',
            },
          ],
    ),
  },
  {
    /** The message names neither slashes nor colons, which a path, and the version of a parameter, have. */
    id: 'secret-parameter-name',
    source: 'OBS',
    says:
      'The Systems Manager parameter name specified for secret JWT_KEY is invalid. The parameter name can be ' +
      'up to 2048 characters and include the following letters and symbols: a-zA-Z0-9_.-',
    check: inSecrets(({ valueFrom }) =>
      valueFrom.startsWith('arn:') || PARAMETER.test(valueFrom)
        ? []
        : [
            {
              at: ['valueFrom'],
              code: 'malformed',
              expected: 'an ARN, or the name of a parameter in the Region of the task',
              received: 'a text that can be neither',
              hint: 'Names of parameters have up to 2048 letters, digits, full stops, hyphens, underscores and slashes.',
            },
          ],
    ),
  },
];
