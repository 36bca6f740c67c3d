/** The pages of a route: where each lies, what it shows, and by what Astro knows that it is unchanged. */
import { hash } from 'node:crypto'

export interface PageOf<View> {
  params: Record<string, string | undefined>
  props: { view: View }
  /** Astro takes over a page that it rendered before when this and the route's modules are the same. */
  cacheKey?: string
}

/** @param make everything the page shows, as plain data: what is not in it does not make the page anew. */
export function pageOf<View>(params: PageOf<View>['params'], make: () => View): PageOf<View> {
  // The dev server asks for all paths to show one page: only that one's view is made.
  if (import.meta.env.DEV) return { params, props: { get view() { return make() } } }
  const view = make()
  return { params, props: { view }, cacheKey: hash('sha256', JSON.stringify(view), 'base64url') }
}
