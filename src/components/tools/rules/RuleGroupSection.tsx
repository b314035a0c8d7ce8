import type { RuleGroup } from '~/lib/domain/rules/result.ts';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';
import { RuleResult } from './RuleResult.tsx';

interface Props {
  group: RuleGroup;
  words: LinkWords;
}

/** Rules that came out alike. Those that ask nothing of the reader are folded, with their number. */
export function RuleGroupSection({ group: { id, title, rules }, words }: Props) {
  const list = (
    <ul class="rules-list">
      {rules.map((rule) => (
        <RuleResult key={rule.rule.id} view={rule} words={words} />
      ))}
    </ul>
  );
  if (id === 'crossed' || id === 'perhaps') {
    return (
      <section>
        <h3>{title}</h3>
        {list}
      </section>
    );
  }
  return (
    <details class="rules-folded">
      <summary>
        <h3>
          {title}（{rules.length}条）
        </h3>
      </summary>
      {list}
    </details>
  );
}
