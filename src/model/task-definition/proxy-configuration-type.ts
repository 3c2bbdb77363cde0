/**
 * Kinds of proxies.
 *
 * @module
 */
import { enumeration, type Unrecognized } from '../../codec/index.js';

/**
 * The kind of proxy in front of the other containers of a task: AWS App Mesh is the only one.
 *
 * @category enumerations
 */
export type ProxyConfigurationType = 'APPMESH' | Unrecognized;

export const ProxyConfigurationType = enumeration<ProxyConfigurationType>('ProxyConfigurationType', {
  APPMESH: 'APPMESH',
});
