/** What a page may load: its own host's files and nothing else. Sent as a header too, by hosts that read `_headers`. */
export const policy = [
  "default-src 'none'",
  // Pagefind is compiled for the browser; it needs no other eval.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "manifest-src 'self'",
].join('; ')

/** The dev server puts styles into the page itself, to change them while it is open. */
export const policyWhileWriting = policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
