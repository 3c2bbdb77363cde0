/**
 * The Service Connect namespace that a cluster is given.
 *
 * @module
 */
import { structure, text } from '../../codec/index.js';

/**
 * The namespace that new services of a cluster join as clients unless they choose another.
 *
 * @see https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterServiceConnectDefaultsRequest.html
 * @category structures
 */
export interface ClusterServiceConnectDefaultsRequest {
  /**
   * The Cloud Map namespace, by ARN or by a name of up to 1,024 characters without `<`, `>`, `"` and `/`. ECS creates
   * one of a name that is new. For a cluster that exists, the empty text takes the default away; the namespace stays.
   */
  readonly namespace: string;
}

const DefaultNamespace = text<string>('ClusterDefaultNamespace', {
  pattern: /^(?:arn:.+|[^<>"/]{0,1024})$/su,
  form: 'a Cloud Map namespace\'s ARN, or its name of up to 1024 characters without <, >, " and /',
  source: 'SDK',
});

export const ClusterServiceConnectDefaultsRequest = structure<ClusterServiceConnectDefaultsRequest>(
  'ClusterServiceConnectDefaultsRequest',
  { namespace: DefaultNamespace },
);
