/** What lies beside a page under the same name: `/topics/heat/` → `/topics/heat.json`. */
export const beside = (page: string, ending: 'json' | 'md'): string => page.replace(/\/$/, `.${ending}`)
