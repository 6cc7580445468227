import { disposeMdItInstance } from 'vitepress';

// VitePress has one Markdown renderer in a process, with the options of the first who asks: each test file gets its own.
disposeMdItInstance();
