/** Item pages are filled templates: what must hold whatever the words are. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escaped } from '../../src/html/escaped.ts'
import { compileTemplate, marks } from '../../src/items/template.ts'
import { withoutMail } from '../../src/minutes/mail.ts'
import { routes } from '../../src/routes.ts'

const template = `<title>${marks.title} · site</title><meta content="${marks.title}"><meta content="${marks.description}"><link href="${routes.absolute(marks.path)}"><meta content="${routes.absolute(marks.path)}">${marks.tags}<article>${marks.body}</article>`

test('every place is filled, with words as text and the body as HTML', () => {
  const fill = compileTemplate(template)
  const page = fill({
    title: '<b> & "x"',
    description: '$& $1',
    path: '/iaas/2024-04-10/backup/',
    tags: '<meta name="x">',
    body: '<p>kept</p>',
  })
  expect(page).toBe(
    `<title>&lt;b&gt; &amp; &quot;x&quot; · site</title><meta content="&lt;b&gt; &amp; &quot;x&quot;"><meta content="$&amp; $1"><link href="${routes.absolute('/iaas/2024-04-10/backup/')}"><meta content="${routes.absolute('/iaas/2024-04-10/backup/')}"><meta name="x"><article><p>kept</p></article>`,
  )
})

test('no address of mail is told', () => {
  const page = compileTemplate(template)({
    title: 'Ask ada@osprey.example',
    description: 'ada@osprey.example',
    path: '/iaas/2024-04-10/backup/',
    tags: '<meta content="ada@osprey.example">',
    body: '<p>ada@osprey.example, <a href="https://lists.example/ada@osprey.example/">list</a></p>',
  })
  expect(page).not.toContain('@')
  expect(page).toContain('<p>ada [at] osprey.example, <a href="https://lists.example/ada%40osprey.example/">')
})

test('words never break out of their place', () => {
  const fill = compileTemplate(template)
  fc.assert(
    fc.property(fc.string(), fc.string(), (title, description) => {
      const page = fill({ title, description, path: '/x/', tags: '', body: '' })
      expect(page.match(/</g)).toHaveLength(template.match(/</g)!.length - 3)
      expect(page).toContain(`<title>${withoutMail(escaped(title))} · site`)
    }),
  )
})

test('a layout without a place for the words is refused', () => {
  expect(() => compileTemplate('<title></title>')).toThrow('no place for')
})
