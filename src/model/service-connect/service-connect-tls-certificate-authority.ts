/**
 * Certificate authorities of Service Connect.
 *
 * @module
 */
import { type Branded, optional, structure, text } from '../../codec/index.js';

/**
 * The authority that signs the certificates of Service Connect.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTlsCertificateAuthority.html
 * @category structures
 */
export interface ServiceConnectTlsCertificateAuthority {
  /** The authority, which belongs to AWS Private Certificate Authority. */
  readonly awsPcaAuthorityArn?: CertificateAuthorityArn;
}

/**
 * The ARN of an authority of AWS Private Certificate Authority.
 *
 * @category identifiers
 */
export type CertificateAuthorityArn = Branded<string, 'CertificateAuthorityArn'>;

const CertificateAuthorityArn = text<CertificateAuthorityArn>('CertificateAuthorityArn', {
  pattern: /^arn:.+$/,
  form: 'a certificate authority ARN',
  source: 'SDK',
});

export const ServiceConnectTlsCertificateAuthority = structure<ServiceConnectTlsCertificateAuthority>(
  'ServiceConnectTlsCertificateAuthority',
  {
    awsPcaAuthorityArn: optional(CertificateAuthorityArn),
  },
);
