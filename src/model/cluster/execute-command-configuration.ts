/**
 * How a cluster treats ExecuteCommand.
 *
 * @module
 */
import { optional, type Rule, structure } from '../../codec/index.js';
import { KmsKeyId } from '../iam/kms-key-id.js';
import { ExecuteCommandLogConfiguration } from './execute-command-log-configuration.js';
import { ExecuteCommandLogging } from './execute-command-logging.js';

/**
 * How sessions of ExecuteCommand in a cluster are encrypted and logged.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandConfiguration.html
 * @category structures
 */
export interface ExecuteCommandConfiguration {
  /** The KMS key that encrypts what passes between the client and the container. Absent: no key of yours. */
  readonly kmsKeyId?: KmsKeyId;
  /** Where sessions are logged. Absent: `DEFAULT`, as the task definition says. */
  readonly logging?: ExecuteCommandLogging;
  /** The log group and the bucket. Required with `OVERRIDE`. */
  readonly logConfiguration?: ExecuteCommandLogConfiguration;
}

const overrideNeedsLogConfiguration: Rule<ExecuteCommandConfiguration> = {
  id: 'execute-command-log-configuration',
  source: 'SDK',
  reads: ['logging', 'logConfiguration'],
  check({ logging, logConfiguration }) {
    if (logging !== 'OVERRIDE' || logConfiguration !== undefined) return undefined;
    return {
      at: ['logConfiguration'],
      expected: 'a log configuration, since logging is OVERRIDE',
      received: 'nothing',
      hint: 'Say where sessions are logged, or leave logging out to log as the task definition says.',
    };
  },
};

export const ExecuteCommandConfiguration = structure<ExecuteCommandConfiguration>(
  'ExecuteCommandConfiguration',
  {
    kmsKeyId: optional(KmsKeyId),
    logging: optional(ExecuteCommandLogging),
    logConfiguration: optional(ExecuteCommandLogConfiguration),
  },
  [overrideNeedsLogConfiguration],
);
