/**
 * TLS between the tasks of a namespace.
 *
 * @module
 */
import { optional, structure } from '../../codec/index.js';
import { KmsKeyId } from '../iam/kms-key-id.js';
import { RoleArn } from '../iam/role-arn.js';
import { ServiceConnectTlsCertificateAuthority } from './service-connect-tls-certificate-authority.js';

/**
 * How the Service Connect proxies encrypt the traffic to a service.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTlsConfiguration.html
 * @category structures
 */
export interface ServiceConnectTlsConfiguration {
  /** The authority that signs the certificates. */
  readonly issuerCertificateAuthority: ServiceConnectTlsCertificateAuthority;
  /** The KMS key that encrypts what TLS has to keep secret. */
  readonly kmsKey?: KmsKeyId;
  /** The role that ECS assumes to manage the certificates. */
  readonly roleArn?: RoleArn;
}

export const ServiceConnectTlsConfiguration = structure<ServiceConnectTlsConfiguration>(
  'ServiceConnectTlsConfiguration',
  {
    issuerCertificateAuthority: ServiceConnectTlsCertificateAuthority,
    kmsKey: optional(KmsKeyId),
    roleArn: optional(RoleArn),
  },
);
