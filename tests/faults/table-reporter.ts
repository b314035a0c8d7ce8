/** Prints the fault matrix as one table: what was tried, what survived, what was lost. */
import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';

// Playwright takes a reporter from the default export.
// eslint-disable-next-line import-x/no-default-export
export default class TableReporter implements Reporter {
  readonly #results = new Map<string, Map<string, boolean>>();
  #tools: string[] = [];

  onBegin(_config: FullConfig, suite: Suite): void {
    const names = suite.allTests().map(({ title }) => title.split(' · ')[0] ?? '');
    this.#tools = [...new Set(names)];
  }

  onTestEnd({ title }: TestCase, { status }: TestResult): void {
    const [tool = '', fault = ''] = title.split(' · ');
    const row = this.#results.get(fault) ?? new Map<string, boolean>();
    this.#results.set(fault, row.set(tool, status === 'passed'));
  }

  onEnd(): void {
    const rows = [...this.#results];
    const all = rows.flatMap(([, row]) => [...row.values()]);
    const survived = all.filter(Boolean).length;
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    console.log(
      [
        line(['fault', ...this.#tools]),
        line(['---', ...this.#tools.map(() => '---')]),
        ...rows.map(([fault, row]) =>
          line([
            fault,
            ...this.#tools.map((tool) => (row.get(tool) ? '✓' : row.has(tool) ? '✗' : '')),
          ]),
        ),
        '',
        `tried ${all.length}, survived ${survived}, lost ${all.length - survived}`,
      ].join('\n'),
    );
  }
}
