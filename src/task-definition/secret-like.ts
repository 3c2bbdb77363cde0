/**
 * Values that look as if they should be kept secret.
 *
 * @module
 */

const NAME =
  /(?:password|passwd|passphrase|secret|token|credentials?|[_-]pwd|(?:api|access|private|secret|encryption|signing)[_-]?key(?:[_-]base)?)$/i;

/** A switch, a reference to what is kept elsewhere, or a hole for a tool to fill. */
const HARMLESS =
  /^(?:|true|false|yes|no|on|off|none|[01]|(?:en|dis)abled|arn:.*|\$\{.*\}|\{\{.*\}\}|<.*>|\$\w+|%\w+%|__\w+__|replace[-_]?me)$/i;

/** Whether a variable's name says that it holds a secret, and its value may be one. */
export const looksLikeSecretName = (name: string, value: string): boolean => NAME.test(name) && !HARMLESS.test(value);

/** Forms of value that give themselves away. Each is linear in the length of the value. */
const VALUES: readonly (readonly [kind: string, form: RegExp])[] = [
  ['an AWS access key', /(?:^|[^A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?:[^A-Z0-9]|$)/],
  ['a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/],
  ['a URL with a password', /^[a-z][a-z0-9+.-]{0,30}:\/\/[^\s:/@]*:(?![$<{%])[^\s/@]+@/i],
  ['a JSON Web Token', /^(?:Bearer )?eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/],
  ['a token of GitHub', /^(?:gh[oprsu]_[A-Za-z0-9]{36,}|github_pat_\w{22,})$/],
  ['a token of GitLab', /^glpat-[\w-]{20,}$/],
  ['a token of npm', /^npm_[A-Za-z0-9]{36}$/],
  ['a token of Slack', /^(?:xox[abeoprs]-[A-Za-z0-9-]{10,}|https:\/\/hooks\.slack\.com\/services\/\S+)$/],
  ['a key of Stripe', /^[rs]k_live_[A-Za-z0-9]{16,}$/],
  ['a key of Google', /^AIza[\w-]{35}$/],
  ['a key of SendGrid', /^SG\.[\w-]{16,}\.[\w-]{16,}$/],
];

/** What kind of secret a value looks like; `undefined` where it looks like none. */
export function secretIn(value: string): string | undefined {
  return VALUES.find(([, form]) => form.test(value))?.[0];
}
