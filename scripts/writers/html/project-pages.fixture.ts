import type { CheckInput } from '../../check/check-input.ts';
import { projectInput } from '../../check/project-input.fixture.ts';
import { createPageRenderer } from './page-renderer.ts';

/** The input of this project, and its pages, each rendered once for all test files of a worker. */
interface ProjectPages {
  input: CheckInput;
  render: (page: string) => string;
}

const made: { pages?: Promise<ProjectPages> } = {};

/** The pages of this project. */
export function projectPages(): Promise<ProjectPages> {
  made.pages ??= prepare();
  return made.pages;
}

async function prepare(): Promise<ProjectPages> {
  const input = await projectInput();
  const render = await createPageRenderer(input);
  const rendered = new Map<string, string>();
  return {
    input,
    render(page) {
      const html = rendered.get(page) ?? render(page);
      rendered.set(page, html);
      return html;
    },
  };
}
