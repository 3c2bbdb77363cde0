/**
 * Log configurations.
 *
 * @module
 */
import { list, map, optional, type Rule, sensitive, structure, Text } from '../../codec/index.js';
import { Secret } from '../container/secret.js';
import { LogDriver } from './log-driver.js';

/**
 * Where a container sends its output, and how. On EC2 it needs Docker Remote API 1.18 or later, and an agent that has
 * registered the driver in `ECS_AVAILABLE_LOGGING_DRIVERS`.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html
 * @category structures
 */
export interface LogConfiguration {
  /** The driver that takes the output. */
  readonly logDriver: LogDriver;
  /**
   * The driver's options by name; Docker Remote API 1.19 or later. `awslogs` needs `awslogs-group` and
   * `awslogs-region`, on Fargate `awslogs-stream-prefix` too; `splunk` needs `splunk-token` and `splunk-url`. With
   * every driver, `mode` is `blocking` or `non-blocking` (the default since 25 June 2025, unless the account setting
   * `defaultLogDriverMode` says otherwise), and `max-buffer-size` (default `10m`) bounds what `non-blocking` holds
   * before it drops output. Absent: the driver's defaults.
   */
  readonly options?: Readonly<Record<string, string>>;
  /** Options whose values are secrets: each secret's name is the option's. Absent: none. */
  readonly secretOptions?: readonly Secret[];
}

const REQUIRED: ReadonlyMap<string, readonly string[]> = new Map([
  ['awslogs', ['awslogs-group', 'awslogs-region']],
  ['splunk', ['splunk-token', 'splunk-url']],
]);

const requiredOptions: Rule<LogConfiguration> = {
  id: 'log-options-required',
  source: 'SDK',
  reads: ['logDriver', 'options', 'secretOptions'],
  check({ logDriver, options, secretOptions }) {
    const missing = REQUIRED.get(logDriver)?.find(
      (option) => options?.[option] === undefined && !secretOptions?.some(({ name }) => name === option),
    );
    if (missing === undefined) return undefined;
    return {
      at: ['options', missing],
      expected: `the option ${missing}, which the ${logDriver} driver needs`,
      received: 'nothing',
      hint: `Add ${missing} to options, or to secretOptions where its value is a secret.`,
    };
  },
};

const oneMultilineFormat: Rule<LogConfiguration> = {
  id: 'log-multiline-format',
  source: 'SDK',
  reads: ['options'],
  check({ options }) {
    if (options?.['awslogs-datetime-format'] === undefined) return undefined;
    if (options['awslogs-multiline-pattern'] === undefined) return undefined;
    return {
      at: ['options', 'awslogs-multiline-pattern'],
      expected: 'at most one of awslogs-datetime-format and awslogs-multiline-pattern',
      received: 'both',
      hint: 'Keep the one that matches the first line of each of your messages.',
    };
  },
};

export const LogConfiguration = structure<LogConfiguration>(
  'LogConfiguration',
  {
    logDriver: LogDriver,
    options: optional(sensitive(map(Text))),
    secretOptions: optional(sensitive(list(Secret))),
  },
  [requiredOptions, oneMultilineFormat],
);
