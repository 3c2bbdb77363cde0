/**
 * Environment files.
 *
 * @module
 */
import { structure, text } from '../../codec/index.js';
import { EnvironmentFileType } from './environment-file-type.js';

/**
 * A file of environment variables in Amazon S3, with one `NAME=value` a line; lines that begin with `#` are skipped. A
 * variable that the container definition sets in `environment` wins over the file's. Fargate needs platform version
 * 1.4.0 or later, on Windows 1.0.0.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EnvironmentFile.html
 * @category structures
 */
export interface EnvironmentFile {
  /** The ARN of the object, whose name ends in `.env`. */
  readonly value: string;
  /** Where the file is kept. */
  readonly type: EnvironmentFileType;
}

const EnvironmentFileArn = text<string>('EnvironmentFileArn', {
  pattern: /^arn:.+\.env$/,
  form: 'the ARN of an S3 object, ending in .env',
  source: 'SDK',
  hint: 'Write it as arn:aws:s3:::bucket/path/name.env.',
});

export const EnvironmentFile = structure<EnvironmentFile>('EnvironmentFile', {
  value: EnvironmentFileArn,
  type: EnvironmentFileType,
});
