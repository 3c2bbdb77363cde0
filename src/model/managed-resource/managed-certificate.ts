/**
 * Certificates that ECS manages.
 *
 * @module
 */
import { optional, structure, Text, Timestamp } from '../../codec/index.js';
import { CertificateArn } from '../network/certificate-arn.js';
import { ManagedResourceStatus } from './managed-resource-status.js';

/**
 * The certificate with which an Express service speaks TLS, of AWS Certificate Manager.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedCertificate.html
 * @category structures
 */
export interface ManagedCertificate {
  /** The ARN of the certificate, once there is one. */
  readonly arn?: CertificateArn;
  /** Where the certificate is in its life. */
  readonly status: ManagedResourceStatus;
  /** Why it is in that state, in prose. Absent where there is no reason. */
  readonly statusReason?: string;
  /** When anything about it last changed. */
  readonly updatedAt: Timestamp;
  /** The domain that the certificate is for, in full. */
  readonly domainName: string;
}

export const ManagedCertificate = structure<ManagedCertificate>('ManagedCertificate', {
  arn: optional(CertificateArn),
  status: ManagedResourceStatus,
  statusReason: optional(Text),
  updatedAt: Timestamp,
  domainName: Text,
});
