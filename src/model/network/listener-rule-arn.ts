/**
 * Listener rules.
 *
 * @module
 */
import { type Branded, text } from '../../codec/index.js';

/**
 * The ARN of a listener or listener rule that sends traffic to a target group.
 *
 * @category identifiers
 */
export type ListenerRuleArn = Branded<string, 'ListenerRuleArn'>;

export const ListenerRuleArn = text<ListenerRuleArn>('ListenerRuleArn', {
  pattern: /^arn:.+$/,
  form: 'a listener or listener rule ARN',
  source: 'SDK',
});
