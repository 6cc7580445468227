import type { ShikiTransformer, ThemeRegistration } from 'shiki';
import dark from 'shiki/themes/github-dark.mjs';
import light from 'shiki/themes/github-light.mjs';

/** What VitePress has in place of colours with too little contrast. */
const CONTRAST: Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>> = {
  light: { '#e36209': '#c13617', '#d73a49': '#c62739', '#22863a': '#11782a', '#6a737d': '#62687b' },
  dark: { '#6a737d': '#818e99' },
};

/** The colours of a token in both themes; a colour of the paired theme is the number of a pair. */
const PAIRS: string[] = [];

/**
 * The light and the dark theme in one: the two have the same rules and differ in colours alone, and with each theme code is
 * tokenized once more, which is most of what colouring costs. `pairedColors` puts both colours in.
 */
export const pairedTheme: ThemeRegistration = {
  ...light,
  name: 'github-paired',
  colors: { 'editor.background': '#ffffff', 'editor.foreground': pairOf(foregroundOf(light), foregroundOf(dark)) },
  tokenColors: rulesOf(light).map(({ settings, ...rule }, index) => ({
    ...rule,
    settings: {
      ...settings,
      ...(settings.foreground !== undefined && {
        foreground: pairOf(settings.foreground, rulesOf(dark)[index]?.settings.foreground),
      }),
    },
  })),
};

/** Writes the styles of tokens as Shiki does for two themes: `--shiki-light:#032f62;--shiki-dark:#9ecbff`. */
export const pairedColors: ShikiTransformer = {
  name: 'paired-colors',
  pre(pre) {
    pre.properties.style = pairedStyle(pre.properties.style);
  },
  span(span) {
    if (span.properties.style !== undefined) span.properties.style = pairedStyle(span.properties.style);
  },
};

/** The style of a token, `color:#000003;font-style:italic`, for both themes. */
export function pairedStyle(style: unknown): string {
  const declarations = String(style).split(';');
  const color = declarations.find((each) => each.startsWith('color:'))?.slice('color:#'.length) ?? '0';
  const pair = PAIRS[Number.parseInt(color, 16)]?.split(' ') ?? [];
  const others = declarations.filter((each) => each !== '' && !/^(?:background-)?color:/.test(each));
  return ['light', 'dark']
    .flatMap((mode, index) => [
      `--shiki-${mode}:${pair[index]}`,
      ...others.map((declaration) => `--shiki-${mode}-${declaration}`),
    ])
    .join(';');
}

/** The colour that stands for a pair of colours. */
function pairOf(lightColor = '', darkColor = ''): string {
  const pair = `${CONTRAST.light[lightColor] ?? lightColor} ${CONTRAST.dark[darkColor] ?? darkColor}`;
  if (!PAIRS.includes(pair)) PAIRS.push(pair);
  return `#${PAIRS.indexOf(pair).toString(16).padStart(6, '0')}`;
}

function rulesOf({ tokenColors = [] }: ThemeRegistration): NonNullable<ThemeRegistration['tokenColors']> {
  return tokenColors;
}

function foregroundOf({ colors }: ThemeRegistration): string | undefined {
  return colors?.['editor.foreground'];
}
