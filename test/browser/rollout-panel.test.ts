import { expect, test } from 'vitest';
import { describeInBrowser } from './support/playground.js';

describeInBrowser('the playground of rollouts', ({ open }) => {
  test('draws a plan as soon as it is opened', async () => {
    const page = await open();
    expect(await page.locator('#rollout-status').textContent()).toBe('This rollout comes to its end.');
    const chart = page.locator('#rollout-chart');
    expect(await chart.getAttribute('alt')).toBe(
      'From 4 old tasks to 4 new ones in 1 min 55 s: at least 4 healthy, at most 6 tasks; 4 are desired. ' +
        'This keeps to the minimum of 4 healthy tasks and the maximum of 6 tasks.',
    );
    await expect.poll(() => chart.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await page.locator('#rollout-numbers dt, #rollout-numbers dd').allTextContents()).toEqual([
      ...['Healthy tasks, at least', '4', 'Tasks, at most', '6', 'Peak', '6 tasks', 'Fewest healthy', '4'],
      ...['Batches', '2', 'Duration', '1 min 55 s', 'Extra at the peak', '2 tasks'],
    ]);
    expect((await page.locator('#rollout-steps li').allTextContents()).slice(0, 4)).toEqual([
      '0 s Start 2 new tasks.',
      '0 s Wait 15 s, until 2 tasks are RUNNING.',
      '15 s Wait 40 s, until 2 tasks are healthy.',
      '55 s Stop 2 old tasks.',
    ]);
  });

  test('follows each slider', async () => {
    const page = await open();
    const number = (name: string) =>
      page
        .locator('#rollout-numbers div', { has: page.getByText(name, { exact: true }) })
        .locator('dd')
        .textContent();
    await page.getByRole('slider', { name: 'Desired count' }).fill('10');
    expect(await number('Peak')).toBe('15 tasks');
    await page.getByRole('slider', { name: 'Maximum' }).fill('110');
    expect(await number('Batches')).toBe('10');
    await page.getByRole('slider', { name: 'Minimum healthy' }).fill('50');
    expect(await number('Fewest healthy')).toBe('5');
    await page.getByRole('slider', { name: 'Desired count' }).fill('1');
    await page.getByRole('slider', { name: 'Maximum' }).fill('200');
    await page.getByRole('slider', { name: 'Start-up' }).fill('60');
    await page.getByRole('slider', { name: 'Until healthy' }).fill('30');
    await page.getByRole('slider', { name: 'Drain' }).fill('300');
    expect(await number('Duration')).toBe('6 min 30 s');
  });

  test('takes numbers beyond the slider, and the nearest of what nobody can ask for', async () => {
    const page = await open();
    const count = page.getByRole('spinbutton', { name: 'Desired count' });
    await count.fill('200');
    expect(await page.locator('#rollout-chart').getAttribute('alt')).toMatch(/^From 200 old tasks/);
    expect(await page.getByRole('slider', { name: 'Desired count' }).inputValue()).toBe('40');
    await count.fill('5000');
    expect(await page.locator('#rollout-chart').getAttribute('alt')).toMatch(/^From 200 old tasks/);
    await count.blur();
    expect(await count.inputValue()).toBe('1000');
    await page.getByRole('spinbutton', { name: 'Maximum' }).fill('101');
    expect(await page.locator('#rollout-summary').textContent()).toBe('500 steps');
    expect(await page.locator('#rollout-steps li').last().textContent()).toBe('And 400 more steps.');
    await count.fill('');
    await count.blur();
    expect(await count.inputValue()).toBe('1000');
  });

  test('says why nothing moves, and applies the nearest numbers with which it does', async () => {
    const page = await open();
    await page.getByRole('slider', { name: 'Desired count' }).fill('3');
    await page.getByRole('slider', { name: 'Maximum' }).fill('125');
    const status = page.locator('#rollout-status');
    expect(await status.textContent()).toBe(
      'This rollout stands still.125 percent of 3 tasks is 3.75, rounded down to 3, and 3 are there, so none may start. ' +
        '100 percent of 3 tasks is 3, and 3 are healthy, so none may stop.',
    );
    expect(await page.locator('#rollout-details').isVisible()).toBe(false);
    const nearest = page.locator('#rollout-nearest button');
    expect(await nearest.allTextContents()).toEqual(['Lower the minimum to 66 %', 'Raise the maximum to 134 %']);

    // The wording is the same for another maximum, and what the button applies is not.
    await page.getByRole('slider', { name: 'Maximum' }).fill('120');
    await page.getByRole('button', { name: 'Lower the minimum to 66 %' }).click();
    expect(await page.getByRole('slider', { name: 'Minimum healthy' }).inputValue()).toBe('66');
    expect(await page.getByRole('slider', { name: 'Maximum' }).inputValue()).toBe('120');
    expect(await status.textContent()).toBe('This rollout comes to its end.');
    expect(await nearest.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('rollout-verdict');
  });

  test('draws tasks that are stopping where that is asked for', async () => {
    const page = await open();
    const picture = () => page.locator('#rollout-chart').getAttribute('src');
    expect(decodeURIComponent((await picture()) ?? '')).not.toContain('>stopping<');
    await page.getByLabel('Draw tasks that are stopping').check();
    expect(decodeURIComponent((await picture()) ?? '')).toContain('>stopping<');
  });

  test('keeps what is set in its address', async () => {
    const page = await open();
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('button', { name: 'No extra capacity' }).click();
    await page.getByLabel('Draw tasks that are stopping').check();
    const hash =
      '#desiredCount=4&minimumHealthyPercent=50&maximumPercent=100&startUp=15&healthyAfter=40&drain=5&drawStopping=true';
    await expect.poll(() => new URL(page.url()).hash).toBe(hash);

    const other = await open({ hash });
    expect(await other.getByRole('slider', { name: 'Minimum healthy' }).inputValue()).toBe('50');
    expect(await other.getByLabel('Draw tasks that are stopping').isChecked()).toBe(true);
    await other.getByRole('navigation').getByRole('link', { name: 'Task definition' }).click();
    await expect.poll(() => new URL(other.url()).hash).toBe(hash);
    expect(await other.getByRole('slider', { name: 'Minimum healthy' }).inputValue()).toBe('50');
    await other.evaluate(() => {
      location.hash = '#desiredCount=3&maximumPercent=125';
    });
    await expect.poll(() => other.locator('#rollout-status').textContent()).toMatch(/^This rollout stands still/);
  });

  test('makes sense of any address', async () => {
    const page = await open({
      hash: '#desiredCount=1e9&minimumHealthyPercent=-3&maximumPercent=many&drain=&startUp=1.6',
    });
    const values = await page
      .getByRole('spinbutton')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));
    expect(values).toEqual(['1000', '0', '150', '2', '40', '5']);
  });

  test('lays the chart out anew for a narrow page', async () => {
    const page = await open();
    const layout = async () =>
      / viewBox="0 0 (\d+)/.exec(
        decodeURIComponent((await page.locator('#rollout-chart').getAttribute('src')) ?? ''),
      )?.[1];
    await expect.poll(layout).toBe('675');
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(layout).toBe('334');
  });
});
