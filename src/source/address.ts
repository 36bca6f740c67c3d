/** @returns whether an archive is named by an address that git fetches from, `https://…` or `git@host:…`, and not by a path */
export const isAddress = (archive: string): boolean => /^[a-z][a-z0-9+.-]+:\/\/|^[\w.-]+@[\w.-]+:/i.test(archive)
