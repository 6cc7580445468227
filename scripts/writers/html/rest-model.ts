/** What a page loads when it is opened: the build writes it, browsers read it. */

/** The folder of the files, relative to the site's base. A file is a list of texts, as JSON, and has a hash for a name. */
export const REST_FOLDER = 'assets/rest';

/** Stands before the reference in an attribute that has text otherwise. */
export const REST_MARK = '@';

/** The file of a reference, `<name>/<place in the list>`, relative to the site's base, and the place. */
export function restPlace(reference: string): { file: string; index: number } {
  const [name = '', index = ''] = reference.split('/');
  return { file: `${REST_FOLDER}/${name}.json`, index: Number(index) };
}
