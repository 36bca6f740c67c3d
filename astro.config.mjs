import mdx from '@astrojs/mdx'
import { unified } from '@astrojs/markdown-remark'
import { defineConfig } from 'astro/config'
import remarkGfm from 'remark-gfm'
import { alignedTables } from './src/integrations/alignedTables.ts'
import { followMinutes } from './src/integrations/followMinutes.ts'
import { oneLanguage } from './src/integrations/oneLanguage.ts'
import { settings } from './src/site.ts'

export default defineConfig({
  site: settings.site,
  base: settings.base,
  outDir: settings.out,
  trailingSlash: 'always',
  // Our markup keeps its blanks between inline elements.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Nothing inline: the content security policy allows no inline script or style.
  vite: { build: { assetsInlineLimit: 0 }, logLevel: 'warn' },
  devToolbar: { enabled: false },
  integrations: [mdx(), oneLanguage(), followMinutes()],
  // The hand-written pages only; minutes are read by src/minutes.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [[remarkGfm, { singleTilde: false }]],
      rehypePlugins: [alignedTables],
    }),
  },
})
