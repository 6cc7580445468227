import { createMarkdownRenderer, disposeMdItInstance, type MarkdownRenderer } from 'vitepress';
import { afterEach, expect, test } from 'vitest';
import { installPipeline, type RenderStep } from './render-pipeline.ts';

afterEach(disposeMdItInstance);

async function rendererWith(...steps: RenderStep[]): Promise<MarkdownRenderer> {
  const markdown = await createMarkdownRenderer('docs', { highlight: (code) => code });
  installPipeline(markdown, steps);
  return markdown;
}

/** A step that records its hooks, and adds its name to the page. */
const recorder = (name: string, calls: string[]): RenderStep => ({
  name,
  before: () => void calls.push(`${name} before`),
  after(html) {
    calls.push(`${name} after`);
    return `${html}${name}`;
  },
  release: () => void calls.push(`${name} release`),
});

test('hooks run in the order of the steps', async () => {
  const calls: string[] = [];
  const markdown = await rendererWith(recorder('a', calls), recorder('b', calls));
  expect(await markdown.renderAsync('text', {})).toBe('<p>text</p>\nab');
  expect(calls).toEqual(['a before', 'b before', 'a after', 'b after', 'a release', 'b release']);
});

test('an error fails the page, and what was held is released', async () => {
  const calls: string[] = [];
  const markdown = await rendererWith(recorder('a', calls));
  markdown.renderer.rules.text = () => {
    throw new Error('broken');
  };
  await expect(markdown.renderAsync('text', {})).rejects.toThrow('broken');
  expect(calls).toEqual(['a before', 'a release']);
});
