/** The pages of a route: where each lies, what it shows, and by what Astro knows that it is unchanged. */
import { createHash } from 'node:crypto'

export interface PageOf<View> {
  params: Record<string, string | undefined>
  props: { view: View }
  /** Astro takes over a page that it rendered before when this and the route's modules are the same. */
  cacheKey: string
}

/** @param view everything the page shows, as plain data: what is not in it does not make the page anew. */
export const pageOf = <View>(params: Record<string, string | undefined>, view: View): PageOf<View> => ({
  params, props: { view }, cacheKey: digestOf(view),
})

const digestOf = (view: unknown): string => createHash('sha256').update(JSON.stringify(view)).digest('base64url')
