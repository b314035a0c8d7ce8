/** The same articles as other makers of documentation sites would show them: each as its own guide begins one. */

/** An article of the guide, read from its Markdown twin. */
export interface Article {
  /** `respond/complain`. */
  id: string;
  title: string;
  /** Markdown without the title. */
  text: string;
}

/** A site in a folder of its own. */
export interface Peer {
  name: string;
  /** Exact, so that a figure can be had again. */
  dependencies: Readonly<Record<string, string>>;
  /** Files by their paths, the articles among them. */
  files: (articles: readonly Article[]) => Record<string, string>;
  /** What builds it, below node_modules/.bin. */
  build: readonly [command: string, ...args: string[]];
  /** Where the finished site lies. */
  out: string;
  /** The address of an article in it. */
  address: (id: string) => string;
}

const TITLE = '不慌';
const frontmatter = (title: string): string => `---\ntitle: ${JSON.stringify(title)}\n---\n\n`;

const pagesBelow = (folder: string, articles: readonly Article[]): Record<string, string> =>
  Object.fromEntries(
    [{ id: 'index', title: TITLE, text: '首页' }, ...articles].map(({ id, title, text }) => [
      `${folder}/${id}.md`,
      frontmatter(title) + text,
    ]),
  );

export const PEERS: readonly Peer[] = [
  {
    name: 'Starlight 0.42.4',
    dependencies: {
      '@astrojs/markdown-remark': '7.3.0',
      '@astrojs/starlight': '0.42.4',
      astro: '7.3.3',
    },
    files: (articles) => ({
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({
  integrations: [starlight({ title: '${TITLE}', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })],
});`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
      ...pagesBelow('src/content/docs', articles),
    }),
    build: ['astro', 'build'],
    out: 'dist',
    address: (id) => `/${id}/`,
  },
  {
    name: 'VitePress 1.6.4',
    dependencies: { vitepress: '1.6.4' },
    files: (articles) => ({
      '.vitepress/config.mjs': `export default {
  title: '${TITLE}', lang: 'zh-CN', ignoreDeadLinks: true,
  themeConfig: {
    search: { provider: 'local' },
    sidebar: ${JSON.stringify(articles.map(({ id, title }) => ({ text: title, link: `/${id}` })))},
  },
};`,
      ...pagesBelow('.', articles),
    }),
    build: ['vitepress', 'build'],
    out: '.vitepress/dist',
    address: (id) => `/${id}.html`,
  },
  {
    name: 'Docusaurus 3.10.2',
    dependencies: {
      '@docusaurus/core': '3.10.2',
      '@docusaurus/preset-classic': '3.10.2',
      '@mdx-js/react': '3.1.1',
      react: '19.2.0',
      'react-dom': '19.2.0',
    },
    files: (articles) => ({
      'docusaurus.config.mjs': `export default {
  title: '${TITLE}', url: 'https://example.org', baseUrl: '/', onBrokenLinks: 'ignore', trailingSlash: true,
  i18n: { defaultLocale: 'zh-Hans', locales: ['zh-Hans'] },
  markdown: { format: 'md' },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
};`,
      ...pagesBelow('docs', articles),
    }),
    build: ['docusaurus', 'build'],
    out: 'build',
    address: (id) => `/${id}/`,
  },
];
