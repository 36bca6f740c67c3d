/** What the compiled pages can do: say which there are, and render one. */
import { createApp } from 'astro/app/entrypoint'
import { StaticPaths } from 'astro:static-paths'
import type { RouteData } from 'astro'

const app = createApp({ streaming: false })

// A page that fails makes no other page: why it fails is thrown, for the build to tell.
app.renderError = async (_request, { status, error }) => {
  if (error) throw error
  return new Response(null, { status })
}

export interface PagePath {
  /** Path below the base. */
  pathname: string
  route: RouteData
  /** Digest of all that the page shows; pages without are rendered every time. */
  cacheKey?: string
}

export const paths = (): Promise<PagePath[]> => new StaticPaths(app).getAll()

/**
 * @param url absolute address of the page
 * @throws what the page throws
 */
export const render = (url: string, { route }: PagePath): Promise<Response> =>
  app.render(new Request(url), { routeData: route })
