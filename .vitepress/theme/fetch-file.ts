import { withBase } from 'vitepress';

/** Loads JSON that the build has written, by its path below the site. Throws when it can't be loaded. */
export async function fetchFile<Content>(path: string): Promise<Content> {
  const response = await fetch(withBase(`/${path}`));
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as Content; // written by scripts/writers/site-files/
}
