/**
 * Log drivers and log routers.
 *
 * @module
 */
import { quoted } from '../../codec/received.js';
import { closest } from '../../codec/suggest.js';
import type { LogConfiguration } from '../../model/log/log-configuration.js';
import type { TaskDefinitionRule } from '../rule.js';
import { below, inContainers, isFor, onFargate, type PartCheck } from './scope.js';

const inLogs = (check: PartCheck<LogConfiguration>) =>
  inContainers(({ logConfiguration }, definition, context) =>
    logConfiguration === undefined ? [] : below(['logConfiguration'], check(logConfiguration, definition, context)),
  );

const ON_FARGATE = ['awslogs', 'splunk', 'awsfirelens'];
const ON_MANAGED_INSTANCES = [...ON_FARGATE, 'json-file'];

/** The options of awslogs that the SDK and the developer guide name. */
const AWSLOGS_OPTIONS = [
  'awslogs-create-group',
  'awslogs-region',
  'awslogs-group',
  'awslogs-stream-prefix',
  'awslogs-datetime-format',
  'awslogs-multiline-pattern',
  'mode',
  'max-buffer-size',
];

/** Rules about logs. */
export const loggingRules: readonly TaskDefinitionRule[] = [
  {
    id: 'fargate-log-driver',
    source: 'SDK',
    says: 'json-file is not a valid log driver. Must be one of [awslogs,splunk,awsfirelens]',
    check: onFargate(
      inLogs(({ logDriver }) =>
        ON_FARGATE.includes(logDriver)
          ? []
          : [{ at: ['logDriver'], expected: `${ON_FARGATE.join(', ')} on Fargate`, received: logDriver }],
      ),
    ),
  },
  {
    id: 'managed-instances-log-driver',
    source: 'SDK',
    check: inLogs(({ logDriver }, definition) => {
      if (!isFor(definition, 'MANAGED_INSTANCES') || ON_MANAGED_INSTANCES.includes(logDriver)) return [];
      const expected = `${ON_MANAGED_INSTANCES.join(', ')} on ECS Managed Instances`;
      return [{ at: ['logDriver'], expected, received: logDriver }];
    }),
  },
  {
    id: 'fargate-stream-prefix',
    source: 'SDK',
    says: 'Fargate requires log configuration options to include awslogs-stream-prefix to support log driver awslogs.',
    check: onFargate(
      inLogs(({ logDriver, options = {} }) =>
        logDriver !== 'awslogs' || options['awslogs-stream-prefix'] !== undefined
          ? []
          : [
              {
                at: ['options', 'awslogs-stream-prefix'],
                code: 'missing',
                expected: 'the option awslogs-stream-prefix, which Fargate needs',
                received: 'nothing',
                hint: 'Log streams are then named PREFIX/CONTAINER/TASK-ID; the name of the service is a good prefix.',
              },
            ],
      ),
    ),
  },
  {
    /** Which options ECS lets pass is not published; it was seen to refuse some that are not in the list. */
    id: 'awslogs-option',
    source: 'OBS',
    severity: 'warning',
    says: 'Log driver awslogs disallows options: log_key',
    check: inLogs(({ logDriver, options = {} }) => {
      if (logDriver !== 'awslogs') return [];
      return Object.keys(options)
        .filter((option) => !AWSLOGS_OPTIONS.includes(option))
        .map((option) => {
          const nearest = closest(option, AWSLOGS_OPTIONS);
          return {
            at: ['options', option],
            expected: 'an option of the awslogs driver',
            received: quoted(option),
            hint: nearest === undefined ? `The options are ${AWSLOGS_OPTIONS.join(', ')}.` : `Did you mean ${nearest}?`,
          };
        });
    }),
  },
  {
    /** With awsfirelens, options are the log router's. */
    id: 'log-mode',
    source: 'SDK',
    check: inLogs(({ logDriver, options = {} }) => {
      const { mode = 'blocking' } = options;
      if (logDriver === 'awsfirelens' || mode === 'blocking' || mode === 'non-blocking') return [];
      return [
        {
          at: ['options', 'mode'],
          code: 'unknown-value',
          expected: 'blocking or non-blocking',
          received: 'another value',
          hint: 'With blocking, a container waits for its log driver; with non-blocking, output may be lost.',
        },
      ];
    }),
  },
  {
    id: 'firelens-router',
    source: 'OBS',
    says:
      'When awsfirelens log driver is specified in log configuration, ' +
      'a firelens configuration object must be configured in one of the containers.',
    check: (definition, context) => {
      if (definition.containerDefinitions.some(({ firelensConfiguration }) => firelensConfiguration !== undefined))
        return [];
      return inLogs(({ logDriver }) =>
        logDriver !== 'awsfirelens'
          ? []
          : [
              {
                at: ['logDriver'],
                expected: 'a container with a firelensConfiguration, as the log driver is awsfirelens',
                received: 'none',
                hint: 'Add a container that routes logs, such as public.ecr.aws/aws-observability/aws-for-fluent-bit.',
              },
            ],
      )(definition, context);
    },
  },
  {
    id: 'firelens-unused',
    source: 'OBS',
    says:
      'When a firelensConfiguration object is specified, ' +
      'at least one container has to be configured with the awsfirelens log driver.',
    check: (definition, context) => {
      const isUsed = definition.containerDefinitions.some(
        ({ logConfiguration }) => logConfiguration?.logDriver === 'awsfirelens',
      );
      if (isUsed) return [];
      return inContainers(({ firelensConfiguration }) =>
        firelensConfiguration === undefined
          ? []
          : [
              {
                at: ['firelensConfiguration'],
                expected: 'a container whose log driver is awsfirelens',
                received: 'none',
                hint: 'Set the log driver of the containers whose output to route, or leave firelensConfiguration out.',
              },
            ],
      )(definition, context);
    },
  },
  {
    id: 'firelens-file-arn',
    source: 'OBS',
    says: 'Invalid arn syntax.',
    check: inContainers(({ firelensConfiguration: { options = {} } = {} }) =>
      options['config-file-type'] !== 's3' || (options['config-file-value'] ?? 'arn:').startsWith('arn:')
        ? []
        : [
            {
              at: ['firelensConfiguration', 'options', 'config-file-value'],
              code: 'malformed',
              expected: 'the ARN of an object in Amazon S3, as config-file-type is s3',
              received: 'another text',
              hint: 'Write it as arn:aws:s3:::bucket/path/name.conf.',
            },
          ],
    ),
  },
  {
    id: 'fargate-firelens-file',
    source: 'SDK',
    check: onFargate(
      inContainers(({ firelensConfiguration }) =>
        firelensConfiguration?.options?.['config-file-type'] !== 's3'
          ? []
          : [
              {
                at: ['firelensConfiguration', 'options', 'config-file-type'],
                expected: 'file on Fargate',
                received: 's3',
                hint: 'Put the file in the image, or use an image that fetches it, such as aws-for-fluent-bit:init-latest.',
              },
            ],
      ),
    ),
  },
];
