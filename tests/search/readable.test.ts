import { describe, expect, it } from 'vitest'
import { shortLinks, tailsOf } from '../../src/search/readable.ts'

describe('addresses in a record', () => {
  it.each([
    ['see https://github.com/SovereignCloudStack/standards/pull/548.', 'see standards#548.'],
    ['https://github.com/osism/issues/issues/490#issuecomment-1', 'osism/issues#490'],
    ['(https://github.com/SovereignCloudStack/minutes/blob/main/iaas/20240410.md)', '(minutes/iaas/20240410.md)'],
    [
      'https://github.com/SovereignCloudStack/cluster-stacks/releases/tag/openstack-scs-1-30-v1',
      'cluster-stacks openstack-scs-1-30-v1',
    ],
    ['https://github.com/SovereignCloudStack/standards/milestone/5?closed=1', 'standards/milestone/5'],
    ['https://github.com/osism/release/commit/0123456789abcdef', 'osism/release@0123456'],
    ['https://github.com/SovereignCloudStack/issues/issues?q=is%3Aopen', 'issues/issues'],
    ['https://github.com/SovereignCloudStack/issues/', 'issues'],
    ['https://www.example.org/a', 'example.org/a'],
    [`https://example.org/${'long/'.repeat(20)}?token=x`, `example.org/${'long/'.repeat(20)}`],
    ['https://github.com/osism', 'github.com/osism'],
  ])('%s is %s', (text, short) => expect(shortLinks(text, 'SovereignCloudStack')).toBe(short))
})

it('identifiers are known by their ends too', () => {
  expect(tailsOf('flavor SCS-2V-4-20s, e2e-test and 2024-04-10')).toEqual(['2V-4-20s', '4-20s'])
})
