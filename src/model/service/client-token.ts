/**
 * Client tokens.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * What makes a request idempotent: the same token asks for the same thing once. Up to 36 visible ASCII characters.
 *
 * @category identifiers
 */
export type ClientToken = Branded<string, 'ClientToken'>;

export const ClientToken = text<ClientToken>('ClientToken', {
  pattern: /^[\x21-\x7e]{1,36}$/,
  form: 'a client token of 1 to 36 visible ASCII characters',
  source: 'SDK',
});
