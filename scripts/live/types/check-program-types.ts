import { extractHovers } from '../../hovers/hovers.ts';
import { readExample } from '../../hovers/project-files.ts';
import type { SiteContent } from '../../writers/site-files/publication.ts';
import { checkTypes, type TypesFailure } from './check-types.ts';
import { typesPublication } from './types-publication.ts';

/** Tries the editor's types on programs of a project, with the files as they are published. */
export async function checkProgramTypes(
  content: SiteContent,
  programs: readonly { file: string }[],
): Promise<TypesFailure[]> {
  const { project } = content;
  const files = programs.map(({ file }) => file);
  const published = await typesPublication.files(content);
  const texts = new Map(published.map(({ path, content: text }) => [path, String(text)]));
  const { hovers } = await extractHovers({ root: project, examples: files });
  const typed = files.map((file) => ({ ...readExample(project, file), hovers: hovers.get(file) ?? [] }));
  return checkTypes(typed, async (path) => texts.get(path));
}
