/**
 * Log routers in a task.
 *
 * @module
 */
import { map, optional, sensitive, structure, Text } from '../../codec/index.js';
import { FirelensConfigurationType } from './firelens-configuration-type.js';

/**
 * What makes a container the log router of its task: the containers whose log driver is `awsfirelens` send it their
 * output.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FirelensConfiguration.html
 * @category structures
 */
export interface FirelensConfiguration {
  /** The program that routes. */
  readonly type: FirelensConfigurationType;
  /**
   * The router's options: `enable-ecs-log-metadata` (`true` or `false`) adds task, cluster and the like to each record;
   * `config-file-type` (`s3` or `file`; Fargate takes `file` alone) and `config-file-value` name a configuration file.
   * Absent: the configuration that ECS generates.
   */
  readonly options?: Readonly<Record<string, string>>;
}

export const FirelensConfiguration = structure<FirelensConfiguration>('FirelensConfiguration', {
  type: FirelensConfigurationType,
  options: optional(sensitive(map(Text))),
});
