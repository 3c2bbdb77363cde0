import { describe, expect, it } from 'vitest';
import { looksLikeSecretName, secretIn } from '../../src/task-definition/secret-like.js';
import { within } from '../support/time-limit.js';

describe('a name', () => {
  it.each([
    'PASSWORD',
    'dbPassword',
    'MYSQL_ROOT_PASSWORD',
    'SMTP_PASSWD',
    'DB_PWD',
    'JWT_SECRET',
    'GITHUB_TOKEN',
    'API_KEY',
    'apiKey',
    'AWS_SECRET_ACCESS_KEY',
    'SECRET_KEY_BASE',
    'PRIVATE-KEY',
    'REDIS_CREDENTIALS',
  ])('such as %s says that it holds a secret', (name) => {
    expect(looksLikeSecretName(name, 'hunter2')).toBe(true);
  });

  it.each([
    'PWD',
    'KEY',
    'PASSWORD_FILE',
    'SECRET_NAME',
    'SECRET_ARN',
    'MAX_TOKENS',
    'AWS_ACCESS_KEY_ID',
    'TOKENIZER',
    '',
  ])('such as %s does not', (name) => {
    expect(looksLikeSecretName(name, 'hunter2')).toBe(false);
  });

  it.each([
    '',
    'true',
    'FALSE',
    '{{ password }}',
    '<password>',
    '$PASSWORD',
    '%PASSWORD%',
    '__PASSWORD__',
    'REPLACE_ME',
    'yes',
    'Off',
    '0',
    'disabled',
    'arn:aws:ssm:eu-west-1:1:parameter/a',
  ])('does not, with the value %j', (value) => {
    expect(looksLikeSecretName('PASSWORD', value)).toBe(false);
  });
});

describe('a value', () => {
  it.each([
    ['AKIAIOSFODNN7EXAMPLE', 'an AWS access key'],
    ['key=ASIAIOSFODNN7EXAMPLE;', 'an AWS access key'],
    ['-----BEGIN PRIVATE KEY-----\nMIIE', 'a private key'],
    ['-----BEGIN RSA PRIVATE KEY-----', 'a private key'],
    ['postgres://web:hunter2@db:5432/web', 'a URL with a password'],
    ['redis://:hunter2@cache', 'a URL with a password'],
    ['mongodb+srv://web:p:w@db', 'a URL with a password'],
    [`eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${'a'.repeat(43)}`, 'a JSON Web Token'],
    [`ghp_${'a1'.repeat(18)}`, 'a token of GitHub'],
    [`github_pat_${'a1'.repeat(20)}`, 'a token of GitHub'],
    [`glpat-${'a1'.repeat(10)}`, 'a token of GitLab'],
    [`npm_${'a1'.repeat(18)}`, 'a token of npm'],
    [`xoxb-${'1a'.repeat(10)}`, 'a token of Slack'],
    [`sk_live_${'a1'.repeat(12)}`, 'a key of Stripe'],
    [`AIza${'a1_-'.repeat(8)}abc`, 'a key of Google'],
    [`SG.${'a1'.repeat(11)}.${'b2'.repeat(20)}`, 'a key of SendGrid'],
  ])('such as %s looks like %s', (value, kind) => {
    expect(secretIn(value)).toBe(kind);
  });

  it.each([
    '',
    'production',
    'AKIA',
    'XAKIAIOSFODNN7EXAMPLEX',
    '-----BEGIN PUBLIC KEY-----',
    'https://example.com:8443/a@b',
    'postgres://web@db/web',
    'postgres://web:<password>@db/web',
    'user@example.com',
    'd41d8cd98f00b204e9800998ecf8427e',
    'eyJ',
    'sk_test_4eC39HqLyjWDarjtT1zdp7dc',
  ])('such as %s does not', (value) => {
    expect(secretIn(value)).toBeUndefined();
  });

  it('is read in no time, however long it is', () => {
    for (const part of ['eyJ-', 'a:', 'AKIA', '-----BEGIN ', 'a://', '<', '$']) {
      const value = part.repeat(1_000_000);
      within(2_000, () => [secretIn(value), looksLikeSecretName('PASSWORD', value), looksLikeSecretName(value, 'a')]);
    }
  });
});
