import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from './support/playground.js';
import { served } from './support/playground-site.js';

const GOOD = {
  family: 'web',
  containerDefinitions: [
    { name: 'app', image: 'nginx:1.27', memory: 128, environment: [{ name: 'GREETING', value: 'hush-hush' }] },
  ],
};

const paste = async (page: Page, definition: unknown) => {
  await page
    .locator('#definition-text')
    .fill(typeof definition === 'string' ? definition : JSON.stringify(definition, null, 2));
};
const status = (page: Page) => page.locator('#definition-status').textContent();
const result = (page: Page, heading: string) => page.getByRole('region', { name: heading, exact: true });

describeInBrowser('the playground of task definitions', ({ open, folder }) => {
  test('begins with a broken example, and says everything that is wrong with it', async () => {
    const page = await open();
    expect(await status(page)).toBe('5 errors, 3 warnings.');
    const problems = page.locator('.findings li');
    expect(await problems.nth(1).locator('p').allTextContents()).toEqual([
      '✖ Error: ContainerDefinition has no member "enviroment"',
      'at containerDefinitions[0].enviroment line 17',
      'Did you mean environment?',
    ]);
    const [, , , , , , size] = await problems.allTextContents();
    expect(size).toContain('at memory line 7');
    expect(size).toContain('Take 256 CPU units with 2048 MiB, or 512 CPU units with 4096 MiB.');
    expect(size).toContain('Rule: fargate-size');
    expect(await result(page, 'Registrable form').textContent()).toContain('There is none');
    expect(await page.locator('#definition-results').textContent()).not.toContain('correct horse');
  });

  test('leads to the line that a problem is about', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'line 17' }).click();
    const selected = await page.locator('#definition-text').evaluate((area: HTMLTextAreaElement) => ({
      isFocused: document.activeElement === area,
      text: area.value.slice(area.selectionStart, area.selectionEnd),
      linesAbove: 16 - area.scrollTop / 20,
    }));
    expect(selected.isFocused).toBe(true);
    expect(selected.text).toMatch(/^"enviroment": \[.*\]$/s);
    expect(Math.round(selected.linesAbove)).toBe(3);
  });

  test('reads what is typed or pasted', async () => {
    const page = await open();
    await paste(page, GOOD);
    await expect.poll(() => status(page)).toBe('No problems.');
    expect(JSON.parse((await page.locator('pre').textContent()) ?? '')).toEqual(GOOD);
    expect(await result(page, 'Attributes that it requires').textContent()).toContain('None: any container instance');
    await paste(page, { ...GOOD, taskRoleArn: 'arn:aws:iam::123456789012:role/web' });
    await expect
      .poll(() => result(page, 'Attributes that it requires').locator('li').allTextContents())
      .toEqual(['com.amazonaws.ecs.capability.task-iam-rolefor taskRoleArn']);
    await paste(page, '');
    await expect.poll(() => status(page)).toBe('Paste a task definition, or take an example.');
    expect(await page.locator('#definition-results').textContent()).toBe('');
  });

  test('shows where a text is no JSON, and leads there', async () => {
    const page = await open();
    await paste(page, '{\n  "family": "web",\n  "cpu": 256,\n}');
    await expect.poll(() => status(page)).toBe('This is not JSON.');
    const mistake = page.locator('#definition-mistake');
    expect(await mistake.textContent()).toContain('Not JSON: expected a name in double quotes at line 4, column 1.');
    const area = page.locator('#definition-text');
    expect(await area.getAttribute('aria-invalid')).toBe('true');
    await mistake.getByRole('button', { name: 'Go there' }).click();
    expect(
      await area.evaluate((text: HTMLTextAreaElement) => text.value.slice(text.selectionStart, text.selectionEnd)),
    ).toBe('}');
    await paste(page, GOOD);
    await expect.poll(() => status(page)).toBe('No problems.');
    expect(await mistake.textContent()).toBe('');
    expect(await area.getAttribute('aria-invalid')).toBe('false');
  });

  test('makes what ECS describes registrable again', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'A described one' }).click();
    expect(await status(page)).toBe('No problems.');
    const form = result(page, 'Registrable form');
    expect(await form.locator('p').first().textContent()).toBe(
      'Left out, since only ECS sets it: taskDefinitionArn, revision, status, requiresAttributes, compatibilities, registeredAt, registeredBy.',
    );
    const request = JSON.parse((await form.locator('pre').textContent()) ?? '');
    expect(Object.keys(request)).not.toContain('revision');
    expect(request).toMatchObject({ family: 'web', tags: [{ key: 'team', value: 'payments' }] });
    expect(await result(page, 'Attributes that it requires').locator('li').first().textContent()).toBe(
      'com.amazonaws.ecs.capability.docker-remote-api.1.18for networkMode',
    );
  });

  test('finds what is wrong within an answer of DescribeTaskDefinition, and nothing that ECS added', async () => {
    const page = await open();
    const [app] = GOOD.containerDefinitions;
    await paste(page, {
      taskDefinition: { ...GOOD, revision: 3, pidMode: null, containerDefinitions: [{ ...app, memory: '1' }] },
    });
    await expect.poll(() => status(page)).toMatch(/^1 error/);
    expect(await page.locator('.findings li').first().textContent()).toContain(
      'at containerDefinitions[0].memory line 8',
    );
    expect(await result(page, 'Attributes that it requires').textContent()).toContain('They cannot be told');
  });

  test('names members that are newer than the package, and keeps them', async () => {
    const page = await open();
    await paste(page, { ...GOOD, teleport: true });
    await expect.poll(() => status(page)).toBe('1 error.');
    const form = result(page, 'Registrable form');
    expect(await form.textContent()).toContain('ECS would still refuse it');
    expect(await form.textContent()).toContain('Newer than this package, and kept: teleport.');
  });

  test('compares with an older definition, without showing what is sensitive', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'A described one' }).click();
    expect(await result(page, 'What changes').count()).toBe(0);
    await page.getByRole('button', { name: 'An earlier revision' }).click();
    expect(await result(page, 'What changes').locator('li').allTextContents()).toEqual([
      'changed containerDefinitions[app].image: "public.ecr.aws/nginx/nginx:1.27" → "public.ecr.aws/nginx/nginx:1.28"',
      'changed containerDefinitions[app].environment[LOG_LEVEL].value: [redacted]',
      'changed tags[team].value: "web" → "payments"',
    ]);
    await paste(page, (await page.locator('#older-text').inputValue()).replace('".25 vCPU"', '"256"'));
    await expect
      .poll(() => result(page, 'What changes').textContent())
      .toContain('Nothing: both mean the same to ECS.');

    await page.locator('#older-text').fill('{');
    await expect.poll(() => page.locator('#older-mistake').textContent()).toContain('at line 1, column 2');
    expect(await result(page, 'What changes').textContent()).toContain('They cannot be compared');
    await page.locator('#older-text').fill('{ "family": 7 }');
    await expect.poll(() => page.locator('#older-mistake').textContent()).toBe('');
    expect(await result(page, 'What changes').textContent()).toContain('They cannot be compared');
  });

  test('survives values that are no task definition', async () => {
    const page = await open();
    for (const value of ['null', '[]', '7', '"web"', '{"taskDefinition": null}', '{"__proto__": {"family": 1}}']) {
      await paste(page, '');
      await expect.poll(() => status(page)).toMatch(/^Paste/);
      await paste(page, value);
      await expect.poll(() => status(page)).toMatch(/^\d errors?\.$/);
    }
    await paste(page, '['.repeat(100_000));
    await expect.poll(() => page.locator('#definition-mistake').textContent()).toContain('expected at most 500 levels');
  });

  test('shows markup in a definition as the text that it is', async () => {
    const page = await open();
    await paste(page, { ...GOOD, '<img src=x onerror=alert(1)>': '<script>alert(1)</script>' });
    await expect.poll(() => status(page)).toBe('1 error.');
    expect(await page.locator('.findings code').first().textContent()).toBe('["<img src=x onerror=alert(1)>"]');
    expect(await page.locator('#definition-results img, #definition-results script').count()).toBe(0);
  });

  test('copies the registrable form, or says that it may not', async () => {
    const server = await served(folder());
    try {
      const page = await open({ url: server.url, permissions: ['clipboard-read', 'clipboard-write'] });
      await page.getByRole('button', { name: 'A good one' }).click();
      await page.getByRole('button', { name: 'Copy' }).click();
      await expect.poll(() => page.locator('.copy [role=status]').textContent()).toBe('Copied.');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await page.locator('pre').textContent());

      const refused = await open({ url: server.url, permissions: [] });
      await refused.getByRole('button', { name: 'A good one' }).click();
      await refused.getByRole('button', { name: 'Copy' }).click();
      await expect.poll(() => refused.locator('.copy [role=status]').textContent()).toMatch(/select the text instead/);
    } finally {
      server.close();
    }
  });
});
