import type { RuleGroup } from '~/lib/domain/rules/result.ts';
import { InlineText } from '~/components/tools/shared/InlineText.tsx';
import type { LinkWords } from '~/components/tools/shared/link-words.ts';

interface Props {
  view: RuleGroup['rules'][number];
  words: LinkWords;
}

/** One rule: the verdict with its reason, then what it says, whom it binds, since when and where to turn. */
export function RuleResult({ view, words }: Props) {
  const { rule, verdict, tag, reason, whom, inForce, authority } = view;
  return (
    <li class={`card rules-result rules-result--${verdict}`}>
      <h4>{rule.title}</h4>
      <p>
        <a href={rule.href}>{rule.basis}</a>
      </p>
      <p>
        <strong class="tag">{tag}</strong>
        {reason}
      </p>
      <details open={verdict === 'crossed'}>
        <summary>它怎么说，管谁，找谁</summary>
        <p>{rule.statement}</p>
        <p>
          <strong>管谁：</strong>
          {whom}
        </p>
        <p>
          <strong>找谁：</strong>
          <InlineText text={authority} hotlines={words.hotlines} />
        </p>
        <p class="muted">
          {inForce}
          {rule.note}
        </p>
      </details>
    </li>
  );
}
