/** The pages of a route: where each lies, what it shows, and by what Astro knows that it is unchanged. */
import { keyOf } from './keyOf.ts'

/** One page, as `getStaticPaths` of Astro gives it. */
export interface PageOf<View> {
  params: Record<string, string | undefined>
  props: { view: View }
  /** Astro takes over a page that it rendered before when this and the route's modules are the same. */
  cacheKey?: string
}

/**
 * @param params of the route, by name; undefined for one that the path does without
 * @param make everything the page shows, as plain data: what is not in it does not make the page anew
 */
export function pageOf<View>(params: PageOf<View>['params'], make: () => View): PageOf<View> {
  // The dev server asks for all paths to show one page: only that one's view is made.
  if (import.meta.env.DEV)
    return {
      params,
      props: {
        get view() {
          return make()
        },
      },
    }
  const view = make()
  return { params, props: { view }, cacheKey: keyOf(view) }
}

/**
 * The pages that lie below a route, such as `/actions/by/ada/` below `/actions/`.
 *
 * @param route path of the route's own page, as `routes` gives it, and so those of `pages`
 * @param name of the parameter that holds what the path has more than the route; the route's own page has nothing there
 * @param others parameters that the route itself has
 */
export const pagesBelow = <View>(
  route: string,
  name: string,
  pages: readonly { path: string; make: () => View }[],
  others: PageOf<View>['params'] = {},
): PageOf<View>[] =>
  pages.map(({ path, make }) => pageOf({ ...others, [name]: path.slice(route.length, -1) || undefined }, make))

/** The same for views that are made already: their head says where they lie. */
export const viewsBelow = <View extends { head: { path: string } }>(
  route: string,
  name: string,
  views: readonly View[],
  others: PageOf<View>['params'] = {},
): PageOf<View>[] =>
  pagesBelow(
    route,
    name,
    views.map((view) => ({ path: view.head.path, make: () => view })),
    others,
  )
