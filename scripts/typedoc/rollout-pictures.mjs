/**
 * A typedoc plugin: a block tag `@rollout` with a sentence of three numbers — tasks, minimum healthy percent, maximum
 * percent — becomes a picture of that rollout, drawn by `rolloutChart`, with the sentence as its caption. It takes the
 * built package, so `npm run build` comes first.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeRollout, planRollout, rolloutChart } from 'typed-ecs/deployment';
import { Application, JSX, OptionDefaults, Renderer } from 'typedoc';

const SIZE = { width: 560, height: 300 };

/** @param {Application} app */
export function load(app) {
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    app.options.setValue('blockTags', [...OptionDefaults.blockTags, '@rollout']);
  });

  const pictures = new Map();
  app.renderer.hooks.on('comment.beforeTags', (context, comment) => {
    const tags = comment.getTags('@rollout');
    for (const tag of tags) tag.skipRendering = true;
    const figures = tags.map(({ content }) => {
      const caption = content
        .map(({ text }) => text)
        .join('')
        .replace(/\s+/g, ' ')
        .trim();
      const picture = pictureOf(caption);
      pictures.set(picture.file, picture.svg);
      return figureOf(context.relativeURL(picture.file), caption, picture.description);
    });
    return JSX.createElement(JSX.Fragment, null, ...figures);
  });

  app.renderer.on(Renderer.EVENT_END, ({ outputDirectory }) => {
    for (const [file, svg] of pictures) {
      mkdirSync(join(outputDirectory, 'rollouts'), { recursive: true });
      writeFileSync(join(outputDirectory, file), svg);
    }
  });
}

function pictureOf(caption) {
  const numbers = (caption.match(/\d+/g) ?? []).map(Number);
  const [desiredCount, minimumHealthyPercent, maximumPercent] = numbers;
  if (numbers.length !== 3) throw new Error(`@rollout wants three numbers, and has "${caption}".`);
  const plan = planRollout({ desiredCount, deploymentConfiguration: { minimumHealthyPercent, maximumPercent } });
  if (plan._tag === 'Left' || plan.right._tag !== 'Feasible') throw new Error(`Nothing moves in "${caption}".`);
  return {
    file: `rollouts/${numbers.join('-')}.svg`,
    svg: rolloutChart(plan.right, SIZE),
    description: describeRollout(plan.right),
  };
}

function figureOf(src, caption, alt) {
  return JSX.createElement(
    'figure',
    { class: 'rollout' },
    JSX.createElement('img', { src, alt, ...SIZE }),
    JSX.createElement('figcaption', null, caption),
  );
}
