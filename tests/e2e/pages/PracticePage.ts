import { expect, type Locator, type Page } from '@playwright/test';
import { ToolPage } from './ToolPage.ts';

/** The practice quiz as a reader uses it. */
export class PracticePage extends ToolPage {
  readonly start: Locator;
  readonly number: Locator;
  /** 第3题 共10题 */
  readonly position: Locator;
  readonly message: Locator;
  readonly submit: Locator;
  readonly next: Locator;
  readonly back: Locator;
  readonly result: Locator;
  readonly status: Locator;

  constructor(page: Page) {
    super(page, 'tools/practice/');
    this.start = this.main.getByRole('button', { name: '开始', exact: true });
    this.number = this.main.getByRole('textbox', { name: /^题号/ });
    this.position = this.main.getByRole('heading', { name: /^第\d+题/ });
    this.message = this.main.getByRole('blockquote').first();
    this.submit = this.main.getByRole('button', { name: '看解析' });
    this.next = this.main.getByRole('button', { name: /^(?:下一题|看结果)$/ });
    this.back = this.main.getByRole('button', { name: '上一题' });
    this.result = this.main.getByRole('heading', { name: '这一轮的结果' });
    this.status = this.main.getByRole('status').first();
  }

  /** Starts round `number` at the level whose name begins with `level`. */
  async startRound(number: number, level = '从易到难') {
    await this.main.getByRole('radio', { name: new RegExp(`^${level}`) }).check();
    await this.number.fill(String(number));
    await this.start.click();
    await expect(this.position).toHaveText(/^第1题/);
  }

  /** Opens the result of a round of ten items of `level`, each answered with `answer`, as if kept by the tab. */
  async openResult(level: '1' | '2' | '3', answer: { genuineness: string; conduct: string }) {
    await this.open();
    await this.page.evaluate(
      async ([chosen, given]) => {
        const response = await fetch('items.json');
        const items = (await response.json()) as { id: string; level: number }[];
        const ids = items.filter((item) => String(item.level) === chosen).map(({ id }) => id);
        const round = {
          level: chosen,
          number: 5,
          again: false,
          ids: ids.slice(0, 10),
          answers: Object.fromEntries(ids.slice(0, 10).map((id) => [id, given])),
          at: 10,
        };
        sessionStorage.setItem('practice-round:v1', JSON.stringify(round));
      },
      [level, answer] as const,
    );
    await this.reload();
    await expect(this.result).toBeVisible();
  }

  option(name: string): Locator {
    return this.main.getByRole('radio', { name, exact: true });
  }

  /** Answers the item on screen: by default careful on the first axis, trusting on the second. */
  async answer(genuineness = '拿不准', conduct = '没看出越线') {
    const [first, second] = [
      this.main.getByRole('group', { name: '它像不像真的？' }),
      this.main.getByRole('group', { name: '有没有越线？' }),
    ];
    await first.getByRole('radio', { name: genuineness, exact: true }).check();
    await second.getByRole('radio', { name: conduct, exact: true }).check();
    await this.submit.click();
    await expect(this.next).toBeVisible();
  }

  /** Answers every item that is left, all the same, and goes to the result. */
  async answerAll(genuineness?: string, conduct?: string) {
    // Come, on its way, or not come.
    const end = this.result
      .or(this.button('再试一次'))
      .or(this.main.getByText('结果正在加载'))
      .first();
    while (!(await end.isVisible())) {
      await this.answer(genuineness, conduct);
      await this.next.click();
      await expect(this.submit.or(end)).toBeVisible();
    }
  }

  /** Goes on from an item that is answered, to the result. */
  async answerRest() {
    await this.next.click();
    await this.answerAll();
  }

  /** One of the three numbers. */
  async score(label: string): Promise<number> {
    const term = this.main.getByRole('term').filter({ hasText: label });
    const value = term.locator('xpath=following-sibling::*[1]').locator('strong');
    return Number(await value.textContent());
  }
}
