/**
 * Certificate ARNs.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ARN of a certificate in AWS Certificate Manager.
 *
 * @category identifiers
 */
export type CertificateArn = Branded<string, 'CertificateArn'>;

export const CertificateArn = text<CertificateArn>('CertificateArn', {
  pattern: /^arn:.+$/,
  form: 'a certificate ARN',
  source: 'SDK',
});
