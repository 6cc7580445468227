/**
 * Adds a path to the text of the spec's root, in the place that its order gives it; unchanged when it is there. `name`
 * is that of its file.
 * Works on lines, so that the rest of a file that is written by hand stays as it is.
 */
export function addPath(root: string, path: string, name: string): string {
  const lines = root.split('\n');
  const start = lines.indexOf('paths:');
  if (start < 0) throw new Error('openapi/openapi.yaml has no line "paths:".');
  const keys = lines.flatMap((line, index) => {
    const key = index > start ? /^ {2}(['"]?)(\/.*)\1:$/.exec(line)?.[2] : undefined;
    return key === undefined ? [] : [{ key, index }];
  });
  if (keys.some(({ key }) => key === path)) return root;
  const next = keys.find(({ key }) => key > path);
  const last = keys[keys.length - 1]?.index ?? start - 1;
  const at = next?.index ?? last + 2;
  const entry = [`  ${path}:`, `    $ref: ./paths/${name}.yaml`];
  return [...lines.slice(0, at), ...entry, ...lines.slice(at)].join('\n');
}
