/** Parses the JSON of a sample; undefined when it is none even after what pages commonly get wrong is corrected. */
export function parseSample(text: string): unknown {
  return parse(text) ?? parse(corrected(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Text in quotes stays as it is, but for line breaks; comments and commas before a closing bracket go. */
function corrected(text: string): string {
  return text
    .replace(/"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) =>
      part.startsWith('"') ? part.replace(/\s*\n\s*/g, '') : '',
    )
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/(["}\]\d])(\s*\n\s*)"/g, '$1,$2"')
    .replace(/：/g, ':');
}

/** Longest text in Chinese that is kept as it is: a name, but no sentence. */
const MAX_NAME_LENGTH = 12;

/**
 * The value without sentences: each letter of a long Chinese text becomes the same one, so that its length in
 * characters and in bytes stays.
 */
export function withoutSentences(value: unknown): unknown {
  if (typeof value === 'string') return maskText(value);
  if (Array.isArray(value)) return value.map(withoutSentences);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key.trim(), withoutSentences(part)]));
}

function maskText(text: string): string {
  const letters = text.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return letters > MAX_NAME_LENGTH ? text.replace(/[\u3000-\u9fff\uff00-\uffef]/g, '文') : text;
}
