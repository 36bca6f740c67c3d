/**
 * Compiles the pages and keeps what Astro would run to render them, so that a build whose code has not changed renders
 * without compiling. All by the hooks that Astro has for adapters which render pages in a place of their own.
 */
import { renameSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'

const name = 'pages-as-program'

/**
 * @param program folder for the program, whose entry is `prerender-entry.mjs` (see programEntry.ts)
 * @param work folder for what lies about meanwhile, on the same disk
 */
export function pagesAsProgram(program: string, work: string): AstroIntegration {
  const server = pathToFileURL(`${work}/server/`)
  return {
    name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ build: { server } }),
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name,
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static', preserveBuildServerDir: true },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        }),
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name,
          // All is compiled by now. Nothing is rendered here: there are no paths to render.
          setup: async () => renameSync(new URL('.prerender/', server), program),
          getStaticPaths: async () => [],
          render: async () => new Response(),
        }),
      'astro:build:setup': ({ updateConfig }) =>
        updateConfig({
          environments: {
            prerender: {
              build: {
                rolldownOptions: {
                  input: fileURLToPath(new URL('programEntry.ts', import.meta.url)),
                  output: { entryFileNames: 'prerender-entry.mjs' },
                },
              },
            },
          },
        }),
    },
  }
}
