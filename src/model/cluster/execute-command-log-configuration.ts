/**
 * Where sessions of ExecuteCommand are logged.
 *
 * @module
 */
import { Bool, optional, structure, Text } from '../../codec/index.js';

/**
 * The CloudWatch log group and the S3 bucket that sessions of ExecuteCommand are logged to. Both must exist already.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandLogConfiguration.html
 * @category structures
 */
export interface ExecuteCommandLogConfiguration {
  /** The log group. Absent: nothing goes to CloudWatch Logs. */
  readonly cloudWatchLogGroupName?: string;
  /** Whether what goes to CloudWatch Logs is encrypted. Absent: no. */
  readonly cloudWatchEncryptionEnabled?: boolean;
  /** The bucket. Absent: nothing goes to S3. */
  readonly s3BucketName?: string;
  /** Whether what goes to S3 is encrypted. Absent: no. */
  readonly s3EncryptionEnabled?: boolean;
  /** The folder of the bucket. Absent: its root. */
  readonly s3KeyPrefix?: string;
}

export const ExecuteCommandLogConfiguration = structure<ExecuteCommandLogConfiguration>(
  'ExecuteCommandLogConfiguration',
  {
    cloudWatchLogGroupName: optional(Text),
    cloudWatchEncryptionEnabled: optional(Bool),
    s3BucketName: optional(Text),
    s3EncryptionEnabled: optional(Bool),
    s3KeyPrefix: optional(Text),
  },
);
