import { expect, test } from 'vitest';
import {
  articleThing,
  asksHow,
  breadcrumbList,
  faqPage,
  howTo,
  pageThing,
  writeStructuredData,
} from '~/lib/domain/site/structured-data.ts';

test('nothing in a page’s own words can end the element they stand in', () => {
  const text = writeStructuredData([pageThing('</script><script>alert(1)</script>', '2026-11-30')]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [{ name: '</script><script>alert(1)</script>' }],
  });
});

test('the way to a page counts from one, and the page itself has no address', () => {
  const { itemListElement } = breadcrumbList([{ title: '首页', address: '/' }], '接到电话');
  expect(itemListElement).toMatchObject([
    { position: 1, name: '首页', item: '/' },
    { position: 2, name: '接到电话' },
  ]);
  expect(writeStructuredData([breadcrumbList([], '接到电话')])).not.toContain('"item"');
});

test('an article names what it rests on, and both its days', () => {
  const thing = articleThing({
    title: '怎么核实',
    summary: '先挂断。',
    published: '2026-10-01',
    modified: '2026-11-30',
    sources: [{ shortTitle: '民法典' }, { shortTitle: '刑法' }],
  });
  expect(thing).toMatchObject({
    headline: '怎么核实',
    datePublished: '2026-10-01',
    dateModified: '2026-11-30',
    citation: ['民法典', '刑法'],
  });
});

test.each([
  ['怎么核实一个电话', true],
  ['如何写信', true],
  ['被起诉了怎样办', true],
  ['他们能做什么', false],
])('“%s” asks how: %s', (title, how) => {
  expect(asksHow(title)).toBe(how);
});

test('steps and questions stand in their order', () => {
  expect(howTo('怎么做', ['挂断', '核实'])['step']).toMatchObject([
    { text: '挂断' },
    { text: '核实' },
  ]);
  expect(faqPage([{ question: '会坐牢吗？', answer: '一般不会。' }])['mainEntity']).toMatchObject([
    { name: '会坐牢吗？', acceptedAnswer: { text: '一般不会。' } },
  ]);
});
