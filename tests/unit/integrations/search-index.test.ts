import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { settleOrder } from '~/integrations/search-index/settle-order.ts';

/** Enough values that two runs of Pagefind agree on their order by chance once in 40,320. */
const SECTIONS = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];

async function makeIndex() {
  const { index } = await pagefind.createIndex({ forceLanguage: 'zh-cn' });
  for (const section of SECTIONS)
    await index!.addHTMLFile({
      url: `/${section}/`,
      content: `<html><body><main data-pagefind-body><h1>${section}</h1><i data-pagefind-filter="section:${section}"></i>正文</main></body></html>`,
    });
  const { files } = await index!.getFiles();
  return files;
}

afterAll(() => pagefind.close());

describe('settleOrder', () => {
  it('makes the same files from the same pages', async () => {
    const [first, second] = [await makeIndex(), await makeIndex()];
    expect(settleOrder(second)).toEqual(settleOrder(first));
  });

  it('names what it renames where it is asked for', async () => {
    const files = settleOrder(await makeIndex());
    const find = (end: string) => files.find(({ path }) => path.endsWith(end))!;
    const [filter, meta, entry] = [find('.pf_filter'), find('.pf_meta'), find('entry.json')];
    const nameOf = ({ path }: { path: string }) => /zh-cn_\w+/.exec(path)![0];
    expect(gunzipSync(meta.content).toString('latin1')).toContain(nameOf(filter));
    expect(JSON.parse(Buffer.from(entry.content).toString())).toMatchObject({
      languages: { 'zh-cn': { hash: nameOf(meta) } },
    });
  });

  it('refuses a file that is packed otherwise', () => {
    const content = Buffer.from('1f8b08000000000000034b040043beb7e801000000', 'hex');
    expect(() => settleOrder([{ path: 'filter/zh-cn_1234567.pf_filter', content }])).toThrow(
      'filter/zh-cn_1234567.pf_filter does not begin with “pagefind_dcd”',
    );
  });
});
