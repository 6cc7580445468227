/** A script or a style as an element of a page. Throws for text that would end its element, or begin a comment in it. */
export function inlineElement(name: 'script' | 'style', text: string): string {
  const wrong = new RegExp(`</${name}|<!--`, 'i').exec(text);
  if (wrong) throw new Error(`The text of a <${name}> has ${wrong[0]} at ${wrong.index}: its element would end there.`);
  return `<${name}>${text}</${name}>`;
}
