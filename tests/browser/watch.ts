/** What no page may do, whoever looks at it. */
import type { BrowserContext } from 'playwright-core'

/** Writes down what no page may do. @param hosts besides this machine that a test answers for itself */
export function watch(context: BrowserContext, into: string[], hosts: string[] = []): void {
  const own = (address: string): boolean => {
    const { protocol, hostname } = new URL(address)
    return !/^(?:https?|wss?):$/.test(protocol) || ['localhost', '127.0.0.1', ...hosts].includes(hostname)
  }
  context.on('request', (request) => own(request.url()) || into.push(`asks ${request.url()}`))
  context.on('weberror', (error) => into.push(`error ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error' && /content security policy|refused to|^policy /i.test(message.text()))
      into.push(message.text())
  })
  context.on('dialog', (dialog) => {
    into.push(`dialog ${dialog.type()} ${dialog.message()}`)
    void dialog.dismiss()
  })
  // Some violations are told to the page alone.
  void context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy ${violatedDirective} against ${blockedURI}`),
    )
  })
}
