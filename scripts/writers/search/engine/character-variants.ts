/** Characters that people write for others in the words of payment: `帐单`, `定单`, `密匙`, `代金卷`. Left the slip, right what is meant. */
const PAIRS = ['帐账', '定订', '匙钥', '秘密', '卷券', '消销', '陆录', '它他', '馀余', '份分'] as const;

const MEANT = new Map<string, string>(PAIRS.map(([slip = '', meant = '']) => [slip, meant]));
const SLIPS = new RegExp(`[${[...MEANT.keys()].join('')}]`, 'g');

/** A text with one character for those that are mistaken for each other. The length stays. */
export const withoutVariants = (text: string): string => text.replace(SLIPS, (slip) => MEANT.get(slip) ?? slip);
