/** Where to turn when the money does not suffice. */

/** A page of this site. */
export interface HelpPage {
  title: string;
  href: string;
}

/** A number to ring. */
export interface HelpLine {
  name: string;
  number: string;
  tel: string;
}

/** The pages and numbers that the page looks up. */
export interface HelpLinks {
  negotiate: HelpPage;
  complain: HelpPage;
  now: HelpPage;
  legal: HelpLine;
  support: HelpLine;
}

const Page = ({ page }: { page: HelpPage }) => <a href={page.href}>{page.title}</a>;

const Line = ({ line }: { line: HelpLine }) => (
  <>
    {line.name}
    <a class="tel" href={line.tel}>
      {line.number}
    </a>
  </>
);

/** Next steps, essentials first, without blame. */
export function Help({ links }: { links: HelpLinks }) {
  return (
    <div class="card card--caution">
      <h3>钱不够的时候，先做这几件</h3>
      <p>入不敷出，很多时候是遇上了事，不是你不努力。</p>
      <ol>
        <li>先留出吃饭、住处和看病的钱，不要为了还款断掉这些。</li>
        <li>
          主动找放款机构谈分期，只答应预算撑得住的数：
          <Page page={links.negotiate} />
        </li>
        <li>
          不要再借新款来补缺口。正接到催收电话，先看
          <Page page={links.now} />
        </li>
        <li>
          催收越线了：
          <Page page={links.complain} />
        </li>
        <li>
          想问法律上怎么办：
          <Line line={links.legal} />
        </li>
        <li>
          心里撑不住了，可以打
          <Line line={links.support} />
        </li>
      </ol>
    </div>
  );
}
